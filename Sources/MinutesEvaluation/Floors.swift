/// The least F1 of each kind that a set of pages must reach.
public struct Floors: Hashable, Sendable {
    /// F1 by kind.
    public var leastF1: [String: Double]

    /// Sets floors.
    public init(leastF1: [String: Double]) { self.leastF1 = leastF1 }

    /// Reads a floors file: an object of kinds and figures; a member that is a string is a note.
    ///
    /// A file for several sets of pages holds such an object under the name of each; `set` is the one
    /// wanted. Throws where a figure is none between 0 and 1, and where no floors of `set` are there.
    public init(json: [UInt8], set: String = "") throws(EvaluationError) {
        leastF1 = [:]
        var value = try JSONValue(json: json)
        if value.members.contains(where: { !$0.value.members.isEmpty }) {
            guard let own = value[set] else {
                throw EvaluationError(.wrongShape, at: "top level", "no floors of \"\(set)\"")
            }
            value = own
        }
        guard case .object(let members) = value else {
            throw EvaluationError(.wrongShape, at: "top level", "expected an object")
        }
        for member in members where member.value.string == nil {
            guard let least = member.value.number, (0...1).contains(least) else {
                throw EvaluationError(
                    .wrongShape,
                    at: member.name,
                    "expected a figure between 0 and 1"
                )
            }
            leastF1[member.name] = least
        }
    }

    /// A line for each floor that `evaluation` misses, by kind; none when all are reached.
    ///
    /// Figures are compared as they are printed, with three digits, so that a floor copied from a
    /// run is reached by that run. A kind that was not measured is missed. Nothing ungrounded is
    /// ever let through.
    public func failures(of evaluation: Evaluation) -> [String] {
        var lines = leastF1.sorted { $0.key < $1.key }.compactMap { kind, least -> String? in
            guard let f1 = evaluation.tallies[kind]?.f1, let reached = Figure.thousandths(f1) else {
                return "\(kind): not measured, floor \(Figure.text(least))"
            }
            guard let floor = Figure.thousandths(least), reached < floor else { return nil }
            return "\(kind): F1 \(Figure.text(f1)), floor \(Figure.text(least))"
        }
        if evaluation.ungrounded > 0 {
            lines.append("ungrounded: \(evaluation.ungrounded), floor 0")
        }
        return lines
    }
}
