internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// A judgement in token ranges.
struct AssessmentDraft {
    var tokens: Range<Int>
    var polarity: String
    /// Number of the official who judges; nil for the report itself.
    var by: Int?
    var byTokens: Range<Int>?
    var rule: String
}

/// Finds judgements: what a speaker praises, the lists of limits, and sentences of results.
///
/// Source: instruction reference §4.
struct AssessmentRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry
    /// Spans that are instructions, and so no judgements.
    let instructions: [Range<Int>]

    /// The judgements of the body, in text order.
    func find() -> [AssessmentDraft] {
        var found: [AssessmentDraft] = []
        for (number, block) in page.document.blocks.enumerated()
        where block.kind == .lead || block.kind == .paragraph || block.kind == .list {
            for sentence in page.sentences(ofBlock: number) {
                if speaker(sentence, &found) { continue }
                if limits(sentence, &found) { continue }
                narrated(sentence, &found)
            }
        }
        return found.filter { draft in !instructions.contains { $0.overlaps(draft.tokens) } }
    }

    // MARK: A speaker judges

    private func speaker(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) -> Bool {
        for index in sentence {
            guard let verb = page.phrase(.speechVerb, at: index),
                verb.entry.value == "assess" || verb.entry.value == "criticize"
            else { continue }
            var before = index
            while before > sentence.lowerBound,
                page.isOne(before - 1, of: AssessmentRules.adverbs)
            {
                before -= 1
            }
            let person = mentions.person(endingAt: before).flatMap {
                mentions.persons[$0].mention.lowerBound >= sentence.lowerBound ? $0 : nil
            }
            let named = person.flatMap { officials.resolved[$0] }
            let isOther = mentions.body(endingAt: before) != nil
            guard named != nil || isOther || person != nil else { continue }
            let end = clauseEnd(index, sentence)
            guard end - index > 2 else { continue }
            found.append(
                AssessmentDraft(
                    tokens: index..<end,
                    polarity: verb.entry.value == "assess" ? "achievement" : "shortcoming",
                    by: named,
                    byTokens: person.map { mentions.persons[$0].mention },
                    rule: "assessment.speaker"
                )
            )
            return true
        }
        return false
    }

    private static let adverbs: Set<WordKey> = ["đã", "cũng", "rất", "và"]

    /// Where the clause ends: before `đồng thời`, at a semicolon, at the sentence's end.
    private func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        for index in start..<sentence.upperBound {
            if page.isKey(index, .semicolon)
                || page.isKey(index, "đồng") && page.isKey(index + 1, "thời")
            {
                end = index
                break
            }
        }
        return trimmed(start..<end)
    }

    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, page.tokens[end - 1].kind == .mark,
            !page.isKey(end - 1, .closeBracket), !page.isKey(end - 1, .quote),
            !page.isKey(end - 1, .percent)
        {
            end -= 1
        }
        return end
    }

    // MARK: Limits

    /// `… còn một số tồn tại, hạn chế như: a; b; c`: each item of the list.
    private func limits(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) -> Bool {
        guard let colon = sentence.first(where: { page.isKey($0, .colon) }),
            colon - sentence.lowerBound < 60,
            (sentence.lowerBound..<colon).contains(where: { page.has(.shortcomingNoun, at: $0) })
        else { return false }
        addClauses((colon + 1)..<sentence.upperBound, "shortcoming", "assessment.limits", &found)
        return true
    }

    private func addClauses(
        _ range: Range<Int>,
        _ polarity: String,
        _ rule: String,
        _ found: inout [AssessmentDraft]
    ) {
        for clause in Array(range).split(whereSeparator: { page.isKey($0, .semicolon) }) {
            guard let first = clause.first, let last = clause.last else { continue }
            let end = trimmed(first..<(last + 1))
            guard end - first > 3 else { continue }
            found.append(
                AssessmentDraft(tokens: first..<end, polarity: polarity, rule: rule)
            )
        }
    }

    // MARK: Narration

    /// Sentences that say how it went, clause by clause.
    private func narrated(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) {
        for clause in Array(sentence).split(whereSeparator: { page.isKey($0, .semicolon) }) {
            guard let head = clause.first, let tail = clause.last else { continue }
            let whole = head..<(tail + 1)
            guard let polarity = polarity(whole) else { continue }
            var start = head
            let connective = page.length(.connective, at: start)
            if connective > 0, page.isKey(start + connective, .comma) { start += connective + 1 }
            if page.isKey(start, "tuy"), page.isKey(start + 1, "nhiên") { start += 2 }
            if page.isKey(start, "nhờ"), page.isKey(start + 1, "đó") { start += 2 }
            while page.isKey(start, .comma) { start += 1 }
            let end = trimmed(start..<whole.upperBound)
            guard end - start > 5 else { continue }
            found.append(
                AssessmentDraft(
                    tokens: start..<end,
                    polarity: polarity,
                    rule: polarity == "shortcoming" ? "assessment.limits" : "assessment.results"
                )
            )
        }
    }

    private func polarity(_ clause: Range<Int>) -> String? {
        var good = 0
        var bad = 0
        for index in clause {
            if let phrase = page.phrase(.assessment, at: index) {
                if phrase.entry.value == "shortcoming" { bad += 1 } else { good += 1 }
            }
            if page.has(.modal, at: index) || page.isKey(index, .future) { return nil }
        }
        if bad > 0 { return "shortcoming" }
        return good > 0 ? "achievement" : nil
    }
}
