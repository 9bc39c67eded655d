import ArgumentParser
import Foundation
import Testing

@testable import bienban

@Suite("The help says what the tool does")
struct HelpTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func theRootNamesEverySubcommandAndExitStatus() throws {
        let result = try sandbox.run("--help")
        #expect(result.status == 0)
        for command in Bienban.configuration.subcommands {
            let name =
                command.configuration.commandName ?? String(describing: command).lowercased()
            #expect(result.lines.contains { $0.hasPrefix("  \(name) ") })
        }
        for status in ExitStatus.allCases {
            #expect(result.text.contains(" \(status.rawValue)  \(status.meaning)\n"))
        }
    }

    @Test(arguments: [
        "", "extract", "explain", "evaluate", "rules", "lexicon", "lexicon export", "parse",
    ])
    func everyHelpHasExamples(command: String) throws {
        let result = try sandbox.shell("\"$0\" \(command) --help")
        #expect(result.status == 0)
        #expect(result.text.contains("EXAMPLES:\n  bienban "))
    }

    @Test(arguments: [
        ("extract", ["--jsonl", "-o, --output", "--pretty", "--select", "--jobs", "--lexicon"]),
        ("explain", ["--color", "--lexicon"]),
        ("parse", ["--reference", "--frame"]),
        (
            "evaluate",
            [
                "--misses", "--rules", "--save", "--against", "--records", "--floors", "--jobs",
                "--calibrate", "--lexicon",
            ]
        ),
    ])
    func everyOptionIsExplained(command: String, options: [String]) throws {
        let result = try sandbox.run(command, "--help")
        for option in options { #expect(result.text.contains("\n  \(option)"), "\(option)") }
    }

    @Test func theVersionIsThatOfTheRecords() throws {
        let version = try sandbox.run("--version")
        let record = try sandbox.run("extract", "-").objects()
        let producer = try #require(record.first?["producer"] as? [String: Any])
        #expect(version.text == "\(producer["version"] ?? "")\n")
    }

    @Test func anUnknownCommandIsAUsageError() throws {
        #expect(try sandbox.run("extrct").status == 64)
        #expect(try sandbox.run("extract").status == 64)
    }

    @Test func thePageOfRulesIsTheOneInTheDocumentation() throws {
        let printed = try sandbox.run("rules")
        #expect(printed.status == 0 && printed.text.hasPrefix("# Rules\n"))
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/rules.md")
        guard let written = try? Data(contentsOf: page) else { return }
        #expect(written == printed.output, "run: bienban rules > docs/rules.md")
    }
}
