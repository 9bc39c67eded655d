internal import MinutesLexicon
internal import VietnameseText

/// Of whom or what a number is said, and with which words.
extension FactRules {
    func addSubjects(
        to drafts: inout [FactDraft],
        _ range: Range<Int>,
        in sentence: Range<Int>
    ) {
        for index in range {
            let start = drafts[index].tokens.lowerBound
            let previous = index > range.lowerBound ? drafts[index - 1] : nil
            let floor = max(sentence.lowerBound, previous?.tokens.upperBound ?? 0)
            let verbs = verbsBefore(start, floor: floor)
            if !verbs.isEmpty {
                drafts[index].predicate = verbs
            } else if let after = verbsBehind(drafts[index].tokens.upperBound, sentence) {
                drafts[index].predicate = after
            } else {
                drafts[index].predicate = previous?.predicate
            }
            let end = verbs.isEmpty ? start : verbs.lowerBound
            drafts[index].subject =
                subject(before: end, floor: floor, hasVerb: !verbs.isEmpty)
                ?? previous?.subject
                ?? mention(before: end, in: sentence)
        }
    }

    /// The verbs directly before `end`: `đã kết nạp được`; empty if there are none.
    private func verbsBefore(_ end: Int, floor: Int) -> Range<Int> {
        var start = end
        var count = 0
        steps: while start > floor, count < 4 {
            for length in [3, 2, 1] where start - length >= floor {
                guard let found = page.lexicon.units.end(page.tokens, at: start - length),
                    found.length == length, found.kind == .verb
                else { continue }
                start -= length
                count += 1
                continue steps
            }
            break
        }
        return start..<end
    }

    /// The verbs directly behind a unit: `198 quần chúng ưu tú tham gia học tập`.
    private func verbsBehind(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, end - start < 5,
            let found = page.lexicon.units.end(page.tokens, at: end), found.kind == .verb
        {
            end += found.length
        }
        return end > start ? start..<min(end, sentence.upperBound) : nil
    }

    /// The noun phrase that ends at `end`: a body or official, or the words of the clause.
    private func subject(before end: Int, floor: Int, hasVerb: Bool) -> FactDraft.Subject? {
        guard end > floor, page.tokens[end - 1].isWord else { return nil }
        if let mention = mentions.last(where: { $0.tokens.upperBound == end }),
            mention.tokens.lowerBound >= floor
        {
            return FactDraft.Subject(tokens: mention.tokens, id: mention.id)
        }
        var start = end
        while start > floor, end - start < 16, page.tokens[start - 1].isWord,
            !FactRules.clauseOpeners.contains(page.key(start - 1))
        {
            start -= 1
        }
        if page.tokens[end - 1].isWord, FactRules.prepositions.contains(page.key(end - 1)) {
            return nil
        }
        // tổng số, đến nay: words that open a clause are no subject.
        while start < end, page.length(.connective, at: start) > 0 {
            start += page.length(.connective, at: start)
        }
        guard start < end, end - start < 16, hasVerb || end - start > 1 else { return nil }
        if FactRules.prepositions.contains(page.key(start)) { return nil }
        return FactDraft.Subject(tokens: start..<end, id: nil)
    }

    /// The last body or official before `end` that no preposition governs.
    private func mention(before end: Int, in sentence: Range<Int>) -> FactDraft.Subject? {
        for mention in mentions.reversed() where mention.tokens.upperBound <= end {
            guard mention.tokens.lowerBound >= sentence.lowerBound else { return nil }
            let before = mention.tokens.lowerBound - 1
            if before >= sentence.lowerBound, FactRules.prepositions.contains(page.key(before)) {
                continue
            }
            return FactDraft.Subject(tokens: mention.tokens, id: mention.id)
        }
        return nil
    }

    private static let clauseOpeners: Set<WordKey> = [
        "và", "rằng", "biết", "nhưng", "đó", "nay", "thấy",
    ]
    private static let prepositions: Set<WordKey> = [
        "của", "với", "tại", "ở", "trong", "trên", "cho", "theo", "về", "từ", "đến", "để", "do",
        "tới", "cùng", "qua", "sau", "các", "những", "mỗi", "dưới", "vào", "số", "so",
    ]
}
