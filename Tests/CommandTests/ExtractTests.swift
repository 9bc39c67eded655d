import Foundation
import Testing

@Suite("extract gives one record for each page, in order")
struct ExtractTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func paths(_ result: Sandbox.Result) throws -> [String?] {
        try result.objects().map { ($0["source"] as? [String: Any])?["path"] as? String }
    }

    @Test func onePageIsOneDocument() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        let result = try sandbox.run("extract", "a.txt")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(try paths(result) == ["a.txt"])
        #expect(result.text.hasSuffix("}\n"))
    }

    @Test func prettyIsTheSameRecordOverManyLines() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        let pretty = try sandbox.run("extract", "a.txt", "--pretty")
        #expect(pretty.lines.count > 5)
        let plain = try JSONSerialization.jsonObject(with: sandbox.run("extract", "a.txt").output)
        let indented = try JSONSerialization.jsonObject(with: pretty.output)
        #expect(plain as? NSDictionary == indented as? NSDictionary)
    }

    @Test func aFolderIsReadInTheOrderOfItsPaths() throws {
        for name in ["b.html", "a/z.HTM", "a.xhtml", "a/b/c.txt", "ủy.txt", "B.html"] {
            try sandbox.write("pages/" + name, Sandbox.page(1))
        }
        for name in ["x.gold.json", "source.json", ".hidden.html", ".git/a.html", "a.pdf", "html"] {
            try sandbox.write("pages/" + name, "{}")
        }
        let result = try sandbox.run("extract", "pages", "pages/b.html")
        let names = ["B.html", "a.xhtml", "a/b/c.txt", "a/z.HTM", "b.html", "ủy.txt", "b.html"]
        #expect(try paths(result) == names.map { "pages/" + $0 })
        #expect(result.status == 0)
    }

    @Test func theNumberOfJobsChangesNoByte() throws {
        for number in 0..<60 { try sandbox.write("pages/\(number).txt", Sandbox.page(number)) }
        try sandbox.write("pages/33.html", Data(repeating: 0x3C, count: 300_000))
        let results = try ["1", "2", "8"].map {
            try sandbox.run("extract", "pages", "missing.html", "pages/7.txt", "--jobs", $0)
        }
        #expect(try paths(results[0]).count == 62)
        for result in results {
            #expect(result.status == 1)
            #expect(result.output == results[0].output)
            #expect(result.errors == results[0].errors)
        }
    }

    @Test func standardInputIsAPage() throws {
        let result = try sandbox.run("extract", "-", input: Data(Sandbox.page(4).utf8))
        #expect(result.status == 0)
        #expect(try paths(result) == ["-"])
        #expect(try sandbox.run("extract", "-", "-").status == 64)
    }

    @Test func linksInACircleAreFollowedOnce() throws {
        try sandbox.write("pages/a/x.txt", Sandbox.page(1))
        for link in ["pages/a/loop", "pages/self"] {
            try FileManager.default.createSymbolicLink(
                atPath: sandbox.path(link),
                withDestinationPath: sandbox.path("pages")
            )
        }
        let result = try sandbox.run("extract", "pages")
        #expect(result.status == 0)
        #expect(result.lines.count == 1)
    }

    @Test func theFeedHoldsTheItemsOfTheRecords() throws {
        for number in 0..<3 { try sandbox.write("pages/\(number).txt", Sandbox.page(number)) }
        let records = try sandbox.run("extract", "pages", "--jsonl").objects()
        let feed = try sandbox.run("extract", "pages", "--select", "instructions,directives")
        #expect(feed.status == 0)
        var expected: [NSDictionary] = []
        for record in records {
            let kinds = [("directives", "directive"), ("instructions", "instruction")]
            for (section, kind) in kinds {
                for item in record[section] as? [NSDictionary] ?? [] {
                    let document = record["document"] as? NSDictionary
                    let source = record["source"] as? NSDictionary
                    let line = NSMutableDictionary(dictionary: ["kind": kind, "item": item])
                    line["page"] = source?["path"]
                    line["record"] = record["id"]
                    line["title"] = document?["title"]
                    line["publishedOn"] = document?["publishedOn"]
                    expected.append(line)
                }
            }
        }
        #expect(try feed.objects().map { $0 as NSDictionary } == expected)
    }

    @Test(arguments: [
        ["--select", "directive"], ["--select", ""], ["--select", "facts,"], ["--jobs", "0"],
        ["--jobs", "x"], ["--pretty", "--jsonl"], ["--jsonl", "-o", "out"], ["--colour"],
        ["--select", "facts", "-o", "out"], ["-o", ""],
    ])
    func wrongOptionsAreUsageErrors(options: [String]) throws {
        try sandbox.write("a.txt", "")
        let line = (["\"$0\" extract a.txt"] + options.map { "'\($0)'" }).joined(separator: " ")
        let result = try sandbox.shell(line)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("Usage: bienban extract"))
    }
}
