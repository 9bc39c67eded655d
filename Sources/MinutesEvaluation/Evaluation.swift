public import MinutesModel

/// The scores of a set of records against their gold.
///
/// Text is compared after NFC, old tone placement, case folding, single spaces and outer
/// punctuation off; items with spans match when they share half of their union.
public struct Evaluation: Sendable {
    /// Counts by kind of figure: `official`, `directive.id`.
    public private(set) var tallies: [String: Tally] = [:]
    /// Everything wrong, page by page.
    public private(set) var rows: [Row] = []
    /// Counts by rule id; an item that repeats a listed one is not judged.
    public private(set) var rules: [String: RuleCount] = [:]
    /// Spans that do not reproduce their quote, and items without evidence: must be 0.
    public private(set) var ungrounded = 0
    /// Pages scored, in order, those without a record too.
    public private(set) var pages: [String] = []
    /// Pages without a record.
    public private(set) var missing: [String] = []

    /// Makes an empty evaluation.
    public init() {}

    /// Scores a page; `record` is nil where there is none, and everything in the gold is missed.
    public mutating func add(page: String, gold: Gold, record: JSONValue?) {
        pages.append(page)
        if record == nil { missing.append(page) }
        let score = PageScore(page: page, gold: gold, record: record ?? .object([]))
        for (kind, tally) in score.tallies { tallies[kind, default: Tally()] += tally }
        for (rule, count) in score.rules {
            rules[rule, default: RuleCount()].right += count.right
            rules[rule, default: RuleCount()].judged += count.judged
        }
        rows.append(contentsOf: score.rows)
        ungrounded += score.ungrounded
    }

    /// Scores a page's record as it is published.
    public mutating func add(page: String, gold: Gold, record: Record) throws(EvaluationError) {
        add(page: page, gold: gold, record: try JSONValue(json: record.json()))
    }
}
