internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// A judgement in token ranges.
struct AssessmentDraft {
    var tokens: Range<Int>
    var polarity: AssessmentRules.Polarity
    /// Number of the official who judges; nil for the report itself.
    var by: Int?
    var byTokens: Range<Int>?
    var rule: String
}

/// Finds judgements: what a speaker praises, the lists of limits, and clauses whose predicate says
/// that something went well or falls short.
///
/// A sentence is cut at its verbs of speech (``acts(in:_:)``), what they say into clauses, and each
/// clause is asked for its predicate (``markers(in:)``). Source: instruction reference §4.
struct AssessmentRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry
    /// Spans that are instructions, and so no judgements.
    let instructions: [Range<Int>]
    /// The sentence that reports the session: when, who, with whom.
    let lead: Range<Int>?

    /// Which way a clause judges.
    enum Polarity: String { case achievement, shortcoming }

    /// Who speaks, and what the sentence before opened.
    struct Context {
        var judge: Judge?
        /// The last speaker gave orders: what follows without a past is one more.
        var isOrdering = false
        /// `… hạn chế sau:` before a list of lines.
        var opensLimits = false
    }

    /// The judgements of the body, in text order.
    func find() -> [AssessmentDraft] {
        var found: [AssessmentDraft] = []
        var context = Context()
        for (number, block) in page.document.blocks.enumerated() {
            guard block.kind == .lead || block.kind == .paragraph || block.kind == .list else {
                context = Context()
                continue
            }
            if block.kind != .list {
                // A paragraph speaks for the report again, unless orders go on.
                context = Context(isOrdering: context.isOrdering)
            }
            for sentence in page.sentences(ofBlock: number) {
                read(sentence, isLine: block.kind == .list, &context, &found)
            }
        }
        var next = 0
        let orders = instructions.sorted { $0.lowerBound < $1.lowerBound }
        return found.filter { draft in
            while next < orders.count, orders[next].upperBound <= draft.tokens.lowerBound {
                next += 1
            }
            return next == orders.count || orders[next].lowerBound >= draft.tokens.upperBound
        }
    }

    private func read(
        _ sentence: Range<Int>,
        isLine: Bool,
        _ context: inout Context,
        _ found: inout [AssessmentDraft]
    ) {
        if isLine, context.opensLimits {
            addItems(sentence, .list, context.judge, &found)
            return
        }
        if page.isKey(sentence.upperBound - 1, "?") { return }
        let acts = acts(in: sentence, context)
        let first = acts.first?.start ?? sentence.upperBound
        if context.isOrdering, let judge = acts.first(where: { !$0.kind.isOrder })?.judge {
            context.judge = judge
            context.isOrdering = false
        }
        let isTold =
            sentence == lead
            || page.has(.attendance, at: sentence.lowerBound)
                && !page.isKey(sentence.lowerBound, .about)
        if first > sentence.lowerBound, !isTold {
            // “…”, ông A đánh giá: the words before the verb are the speaker's.
            let judge =
                acts.first.flatMap {
                    $0.verb.upperBound + 2 >= sentence.upperBound ? $0.judge : nil
                }
            narrate(sentence.lowerBound..<first, judge ?? context.judge, context, &found)
        }
        for (place, act) in acts.enumerated() {
            let end = place + 1 < acts.count ? acts[place + 1].start : sentence.upperBound
            if let judge = act.judge { context.judge = judge }
            context.isOrdering = act.kind.isOrder
            let content = act.verb.upperBound..<max(end, act.verb.upperBound)
            switch act.kind {
            case .order: continue
            case .report:
                context.judge = nil
                narrate(content, nil, context, &found)
            case .statement: narrate(content, context.judge, context, &found)
            case .criticism: criticize(act, content, context, &found)
            case .praise: praise(act, content, context, &found)
            }
        }
        context.opensLimits =
            page.isKey(sentence.upperBound - 1, .colon)
            && sentence.contains { page.has(.shortcomingNoun, at: $0) }
    }

    // MARK: Praise and criticism

    /// `ghi nhận nỗ lực của …`: the verb and what it praises, or the clause that it introduces.
    private func praise(
        _ act: Act,
        _ content: Range<Int>,
        _ context: Context,
        _ found: inout [AssessmentDraft]
    ) {
        guard let first = content.first, !page.isOne(first, of: AssessmentRules.unjudged),
            !(page.isOne(first, of: AssessmentRules.plurals)
                && page.isOne(first + 1, of: AssessmentRules.unjudged)),
            !page.tokens[first].isNumber
        else { return }
        // chúc mừng đồng chí …: good wishes.
        if page.isKey(act.verb.lowerBound, "chúc"),
            !page.isOne(first, of: AssessmentRules.plurals), !page.isKey(first, "thành")
        {
            return
        }
        if page.isKey(first, .comma) || page.isKey(first, .colon) || page.isKey(first, .that) {
            narrate(content, context.judge, context, &found)
            return
        }
        var end = first
        while end < content.upperBound {
            if page.isKey(end, .semicolon) || page.isKey(end, .ellipsis) { break }
            if page.isKey(end, .comma), page.isOne(end + 1, of: AssessmentRules.results) { break }
            if end > first, contrastLength(at: end) > 0 { break }
            if page.isKey(end, .quote), page.isKey(end + 1, .comma) || page.isKey(end + 1, .dash) {
                break
            }
            end += 1
        }
        let stop = trimmedEnd(first..<end)
        guard stop - first >= 2 else { return }
        found.append(
            AssessmentDraft(
                tokens: act.verb.lowerBound..<stop,
                polarity: .achievement,
                by: context.judge?.official,
                byTokens: context.judge?.tokens,
                rule: "assessment.speaker"
            )
        )
        if end < content.upperBound, !page.isKey(end, .comma) {
            narrate(end..<content.upperBound, context.judge, context, &found)
        }
    }

    /// What is noted and not judged: opinions, proposals.
    private static let unjudged: Set<WordKey> = [
        "ý", "kiến", "đề", "tại", "từ", "của", "trên", "theo", "và", "thêm", "số",
    ]
    private static let plurals: Set<WordKey> = ["các", "những", "một", "thêm", "nhiều"]
    /// A comma before these opens the praised work's results.
    private static let results: Set<WordKey> = ["góp", "qua", "từ", "xứng", "mong", "nhân", "tin"]

    /// `chỉ rõ một số tồn tại như …`, `phê bình sự phối hợp …`: clauses, or the verb with its
    /// object.
    private func criticize(
        _ act: Act,
        _ content: Range<Int>,
        _ context: Context,
        _ found: inout [AssessmentDraft]
    ) {
        let count = found.count
        narrate(content, context.judge, context, isLimits: true, &found)
        let names = content.prefix(6).contains { page.has(.shortcomingNoun, at: $0) }
        guard found.count == count || act.isBlame else { return }
        found.removeSubrange(count...)
        guard act.isBlame || names else { return }
        var end = content.lowerBound
        while end < content.upperBound, !page.isKey(end, .semicolon), contrastLength(at: end) == 0 {
            end += 1
        }
        let stop = trimmedEnd(content.lowerBound..<end)
        guard stop - content.lowerBound >= (act.isBlame ? 3 : 6) else { return }
        let start = act.isBlame ? act.verb.lowerBound : content.lowerBound
        found.append(
            AssessmentDraft(
                tokens: start..<stop,
                polarity: .shortcoming,
                by: context.judge?.official,
                byTokens: context.judge?.tokens,
                rule: "assessment.speaker"
            )
        )
    }
}
