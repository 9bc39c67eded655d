extension Evaluation {
    /// The figures a run is summed up by.
    private static let summary: Set<String> = [
        "official", "position", "directive", "directive.id", "instruction", "fact", "session.date",
        "session.leads", "organization",
    ]

    /// A line for each kind, then the pages without a record, then the run in one line.
    public var table: [String] {
        let kinds = tallies.sorted { $0.key < $1.key }
        var lines = kinds.map { kind, tally in
            "\(Evaluation.padded(kind, 24)) P \(Figure.text(tally.precision))"
                + "  R \(Figure.text(tally.recall))  F1 \(Figure.text(tally.f1))"
                + "   n \(tally.count) tp \(tally.right) fp \(tally.extra) fn \(tally.missed)"
        }
        let names = missing.map { "'\($0)'" }.joined(separator: ", ")
        lines.append("missing records: [\(names)]")
        let figures = kinds.filter { Evaluation.summary.contains($0.key) }
            .map { "\($0.key) \(Figure.text($0.value.f1))" }
        lines.append("ungrounded: \(ungrounded) | \(figures.joined(separator: " | "))")
        return lines
    }

    /// A line for each rule, by id: right of judged, and the smoothed precision.
    public var ruleTable: [String] {
        rules.sorted { $0.key < $1.key }.map { rule, count in
            "\(Evaluation.padded(rule, 32)) \(Figure.text(count.smoothed))"
                + "   right \(count.right) judged \(count.judged)"
        }
    }

    /// The rules' counts as the table that records take their confidence from: notes that name the
    /// pages, then id, right and judged, parted by tabs.
    public var precisionTable: [String] {
        ["# right of judged on \(pages.count) pages:"] + pages.sorted().map { "# \($0)" }
            + rules.sorted { $0.key < $1.key }.map { rule, count in
                "\(rule)\t\(count.right)\t\(count.judged)"
            }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}
