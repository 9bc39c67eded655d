import ArgumentParser
import MinutesExtraction

/// The rules as a page of documentation.
struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the rules of extraction, with examples, as Markdown.",
        discussion: """
            This is docs/rules.md: what each rule finds, and texts that look alike in which it \
            finds nothing.

            EXAMPLES:
              bienban rules > docs/rules.md
              bienban rules | less
            """
    )

    func run() async throws {
        try await reporting { try StandardOutput.write(lines: RulesPage(rules: Rule.all).lines) }
    }
}

/// docs/rules.md, made from the registry of rules.
struct RulesPage {
    let rules: [Rule]

    var lines: [String] {
        var lines = [
            "# Rules", "",
            "Made by `bienban rules` from the registry of rules; change the rules, not this page.",
            "Every example is checked by a test.",
        ]
        var sections: [String] = []
        for rule in rules where !sections.contains(rule.section) { sections.append(rule.section) }
        for section in sections {
            lines += ["", "## \(section)"]
            for rule in rules where rule.section == section {
                lines += ["", "### `\(rule.id)`", "", rule.summary, "", "Finds:", ""]
                lines += rule.positive.map { "- \(code($0.quote)) in \(code($0.text))" }
                lines += ["", "Finds nothing in:", ""]
                lines += rule.negative.map { "- \(code($0))" }
            }
        }
        return lines
    }

    /// `text` as it is, whatever Markdown would make of it.
    private func code(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
        var longest = 0
        var run = 0
        for character in line {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let blank = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
        return fence + blank + line + blank + fence
    }
}
