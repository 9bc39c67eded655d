/// Scores one page's record against its gold: the counts, and a row for each thing wrong.
struct PageScore {
    let page: String
    let gold: Gold
    let record: JSONValue
    /// The record's text.
    let text: String
    /// The text folded letter by letter: offsets in it are the record's offsets.
    let folded: [UInt32]
    /// The text as strings are looked for in it.
    let normalizedText: String
    private(set) var tallies: [String: Tally] = [:]
    private(set) var rows: [Row] = []
    private(set) var rules: [String: RuleCount] = [:]
    var ungrounded = 0

    /// Words of a row are cut after this many code points.
    static let quoteLength = 110

    init(page: String, gold: Gold, record: JSONValue) {
        self.page = page
        self.gold = gold
        self.record = record
        text = record["document"]?["text"]?.string ?? ""
        folded = Comparison.lengthKept(text)
        normalizedText = Comparison.normalized(text)
        scoreGrounding()
        scoreOfficials()
        scoreSpans()
        scoreOrganizations()
        scoreSession()
        scoreDocument()
    }

    mutating func count(_ kind: String, right: Int = 0, extra: Int = 0, missed: Int = 0) {
        tallies[kind, default: Tally()].right += right
        tallies[kind, default: Tally()].extra += extra
        tallies[kind, default: Tally()].missed += missed
    }

    /// Counts a value that is right or else missed, and extra too when something was found instead.
    mutating func count(
        _ kind: String,
        isRight: Bool,
        found: Bool,
        wrong text: @autoclosure () -> String
    ) {
        count(
            kind,
            right: isRight ? 1 : 0,
            extra: !isRight && found ? 1 : 0,
            missed: isRight ? 0 : 1
        )
        if !isRight { note(kind, .wrong, text()) }
    }

    mutating func note(_ kind: String, _ verdict: Row.Verdict, _ text: String) {
        rows.append(Row(page: page, kind: kind, verdict: verdict, text: text))
    }

    mutating func judge(_ item: JSONValue, isRight: Bool) {
        guard let rule = item["rule"]?.string else { return }
        rules[rule, default: RuleCount()].judged += 1
        if isRight { rules[rule, default: RuleCount()].right += 1 }
    }

    /// The first `length` code points of `text`.
    static func cut(_ text: String, _ length: Int = quoteLength) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
    }
}
