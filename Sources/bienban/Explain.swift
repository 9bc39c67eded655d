import ArgumentParser
import MinutesModel

/// What was found on one page, where, and by which rule.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a page with each item marked, and the rule that found it.",
        discussion: """
            Prints the kept text, each item marked: by colour on a terminal, by brackets with \
            its number elsewhere, [3|Nghị quyết Trung ương 4|3]. Below, each item by its number: \
            its kind, the rule that found it, its words (đoạn gốc) and its fields; then what was \
            stripped (phần ngoài bài) and the diagnostics. Control characters of the page are \
            shown as \\u{1B}.

            EXAMPLES:
              bienban explain page.html
              bienban explain page.html --color always | less -R
            """
    )

    /// When to colour.
    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Argument(help: "A page, or - for standard input.")
    var page: String

    @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    var color = Color.auto

    @OptionGroup var lexicon: LexiconOption

    func run() async throws {
        try await reporting {
            let lexicon = try lexicon.read()
            let entry = Page(path: page, recordName: "")
            do {
                var extractor = PageExtractor(lexicon: lexicon)
                let record = try extractor.record(of: entry)
                let explanation = Explanation(record: record, isColored: isColored)
                try StandardOutput.write(Array(explanation.output.utf8))
            } catch let failure as PageFailure {
                throw CommandError(.pageFailed, failure.path, failure.cause)
            }
        }
    }

    private var isColored: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto:
            StandardOutput.isTerminal && (SystemFiles.environment("NO_COLOR") ?? "").isEmpty
        }
    }
}

/// The marked text of a record and the list of its items.
struct Explanation {
    let record: Record
    let isColored: Bool

    var output: String {
        let items = ExplainedItem.all(in: record)
        var output = ""
        let article = record.document
        let head = [
            ("tiêu đề", article.title), ("tác giả", article.author),
            ("nguồn", article.publisher), ("ngày đăng", article.publishedOn),
        ]
        for (name, value) in head {
            if let value { output += "\(name): \(TerminalText.escaped(value))\n" }
        }
        if !output.isEmpty { output += "\n" }
        let marked = MarkedText(text: article.text, items: items, isColored: isColored)
        output += marked.output + "\n"
        for (index, item) in items.enumerated() { output += list(item, number: index + 1) }
        if !article.chrome.isEmpty { output += "\nphần ngoài bài\n" }
        for chrome in article.chrome {
            output += TerminalText.escaped("  \(chrome.kind.rawValue): \(chrome.text)") + "\n"
        }
        if !record.diagnostics.isEmpty { output += "\nghi chú khi đọc trang\n" }
        for diagnostic in record.diagnostics {
            output += TerminalText.escaped("  \(diagnostic.code): \(diagnostic.message)") + "\n"
        }
        return output
    }

    private func list(_ item: ExplainedItem, number: Int) -> String {
        let name =
            isColored
            ? MarkedText.style(item.term.color) + item.term.name + MarkedText.plain
            : item.term.name
        var lines = "\n[\(number)] \(name) · \(TerminalText.escaped(item.rule))\n"
        let fields = [("đoạn gốc", "“\(item.quote)”")] + item.fields
        for (name, value) in fields {
            lines += "    \(name): \(TerminalText.escaped(value))\n"
        }
        return lines
    }
}
