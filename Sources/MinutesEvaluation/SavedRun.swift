/// An evaluation as it is kept, to see later what a change gained and lost.
public struct SavedRun: Hashable, Sendable {
    /// Ids of the pages scored.
    public var pages: [String]
    /// Everything wrong.
    public var rows: [Row]
    /// F1 by kind; kinds without one are left out.
    public var f1: [String: Double]

    /// Keeps `evaluation`.
    public init(_ evaluation: Evaluation) {
        pages = evaluation.pages
        rows = evaluation.rows
        f1 = evaluation.tallies.mapValues(\.f1).filter { $0.value.isFinite }
    }

    /// What changed from an earlier run to a later one.
    public struct Change: Hashable, Sendable {
        /// Rows that the later run no longer has wrong.
        public var gained: [Row]
        /// Rows that only the later run has wrong.
        public var lost: [Row]
        /// A line for each kind whose F1 changed.
        public var figures: [String]
        /// Pages that only one of the runs scored; their rows are left out.
        public var uncompared: [String]
    }

    /// What this run gained and lost against `earlier`, over the pages both scored.
    public func change(since earlier: SavedRun) -> Change {
        let common = Set(pages).intersection(earlier.pages)
        let figures = Set(f1.keys).union(earlier.f1.keys).sorted().compactMap { kind -> String? in
            let (before, after) = (earlier.f1[kind], f1[kind])
            let texts = [before, after].map { $0.map(Figure.text) ?? "none" }
            return texts[0] == texts[1] ? nil : "\(kind): F1 \(texts[0]) → \(texts[1])"
        }
        return Change(
            gained: SavedRun.rows(in: earlier.rows, notIn: rows, over: common),
            lost: SavedRun.rows(in: rows, notIn: earlier.rows, over: common),
            figures: figures,
            uncompared: Set(pages).symmetricDifference(earlier.pages).sorted()
        )
    }

    /// The rows that `rows` has more often than `others`, in order.
    private static func rows(
        in rows: [Row],
        notIn others: [Row],
        over pages: Set<String>
    ) -> [Row] {
        var counts: [Row: Int] = [:]
        for row in others { counts[row, default: 0] += 1 }
        return rows.filter { row in
            guard pages.contains(row.page) else { return false }
            guard let count = counts[row], count > 0 else { return true }
            counts[row] = count - 1
            return false
        }
    }
}

extension SavedRun {
    /// The run as JSON, one row a line.
    public var json: [UInt8] {
        var output = Array("{\"pages\":".utf8)
        output += JSONValue.array(pages.map { .string($0) }).json
        output += Array(",\n\"f1\":".utf8)
        let figures = f1.sorted { $0.key < $1.key }
        output += JSONValue.object(figures.map { .init($0.key, .number($0.value)) }).json
        output += Array(",\n\"rows\":[".utf8)
        for (index, row) in rows.enumerated() {
            output += Array((index == 0 ? "\n" : ",\n").utf8)
            let fields = [row.page, row.kind, row.verdict.rawValue, row.text]
            output += JSONValue.array(fields.map { .string($0) }).json
        }
        return output + Array("\n]}\n".utf8)
    }

    /// Reads a run kept by ``json``.
    public init(json: [UInt8]) throws(EvaluationError) {
        let value = try JSONValue(json: json)
        pages = value.list("pages").compactMap(\.string)
        f1 = [:]
        for member in value["f1"]?.members ?? [] { f1[member.name] = member.value.number }
        rows = []
        for (index, row) in value.list("rows").enumerated() {
            let fields = row.elements.compactMap(\.string)
            guard fields.count == 4, let verdict = Row.Verdict(rawValue: fields[2]) else {
                throw EvaluationError(
                    .wrongShape,
                    at: "rows[\(index)]",
                    "expected page, kind, verdict and words"
                )
            }
            rows.append(Row(page: fields[0], kind: fields[1], verdict: verdict, text: fields[3]))
        }
        guard !pages.isEmpty else {
            throw EvaluationError(.wrongShape, at: "pages", "expected the pages of a saved run")
        }
    }
}
