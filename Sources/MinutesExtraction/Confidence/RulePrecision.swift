public import MinutesModel

/// How often each rule was right on annotated pages: what `confidence` in the records says.
///
/// A rule without evidence has none.
public struct RulePrecision: Sendable {
    /// The precision of each rule measured, by id.
    public let confidences: [String: Grounding.Confidence]

    /// The table compiled in, ``PrecisionTable``.
    public static let measured = RulePrecision(table: PrecisionTable.text)

    /// Reads lines of a rule's id, the items right and the items judged, parted by tabs.
    ///
    /// Lines that begin with `#` are notes; what is no such line, or judges nothing, is left out.
    public init(table: String) {
        var confidences: [String: Grounding.Confidence] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t")
            guard columns.count == 3, let right = Int(columns[1]), let judged = Int(columns[2]),
                judged > 0, (0...judged).contains(right)
            else { continue }
            confidences[String(columns[0])] = Grounding.Confidence(
                value: RulePrecision.smoothed(right: right, judged: judged),
                right: right,
                judged: judged
            )
        }
        self.confidences = confidences
    }

    /// Precision with one right and one wrong item more than counted, in thousandths.
    private static func smoothed(right: Int, judged: Int) -> Double {
        (Double(right + 1) / Double(judged + 2) * 1000).rounded() / 1000
    }

    /// Gives every item of `record` its rule's confidence.
    func apply(to record: inout Record) {
        guard !confidences.isEmpty else { return }
        for number in record.sessions.indices {
            rate(&record.sessions[number].grounding)
            for place in record.sessions[number].attendees.indices {
                rate(&record.sessions[number].attendees[place].grounding)
            }
        }
        for number in record.officials.indices {
            rate(&record.officials[number].grounding)
            for place in record.officials[number].positions.indices {
                rate(&record.officials[number].positions[place].grounding)
            }
        }
        for number in record.organizations.indices { rate(&record.organizations[number].grounding) }
        for number in record.directives.indices { rate(&record.directives[number].grounding) }
        for number in record.instructions.indices { rate(&record.instructions[number].grounding) }
        for number in record.facts.indices { rate(&record.facts[number].grounding) }
        for number in record.assessments.indices { rate(&record.assessments[number].grounding) }
    }

    private func rate(_ grounding: inout Grounding) {
        grounding.confidence = confidences[grounding.rule]
    }
}
