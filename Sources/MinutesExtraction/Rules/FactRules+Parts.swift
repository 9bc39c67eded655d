internal import MinutesLexicon
internal import VietnameseText

/// Numbers that are parts of the one before them.
///
/// `41 tổ chức (11 đảng bộ, 30 chi bộ)` and `gồm` claim to be complete, `trong đó` does not
/// (numbers.md §7).
extension FactRules {
    func addParts(to drafts: inout [FactDraft], _ range: Range<Int>, in sentence: Range<Int>) {
        for index in range where drafts[index].of == nil {
            let end = drafts[index].tokens.upperBound
            guard index + 1 < range.upperBound, let opener = opener(at: end, sentence) else {
                continue
            }
            var parts: [Int] = []
            var last = opener.end
            var isComplete = opener.isComplete
            for next in (index + 1)..<range.upperBound {
                let draft = drafts[next]
                if draft.tokens.lowerBound - last > 40 { break }
                guard draft.partOf == nil, draft.of == nil, isPart(draft, of: drafts[index]),
                    draft.tokens.lowerBound < opener.close ?? sentence.upperBound
                else {
                    if opener.close == nil, parts.isEmpty || draft.unit.measure != nil { continue }
                    break
                }
                // Lists without words between; behind trong đó a clause of its own each.
                if draft.tokens.lowerBound - last > (opener.isComplete ? 2 : 14) { break }
                if sum(drafts, parts + [next]) > value(drafts[index]) {
                    isComplete = isComplete && opener.close != nil
                    if !isComplete { break }
                }
                parts.append(next)
                last = draft.tokens.upperBound
                if !opener.isComplete, drafts[index].unit.measure == nil,
                    !isListed(behind: last)
                {
                    break
                }
            }
            guard parts.count > (opener.isComplete ? 1 : 0) else { continue }
            drafts[index].parts = parts
            drafts[index].isComplete = isComplete
            for part in parts {
                drafts[part].partOf = index
                drafts[part].rule = "fact.breakdown"
                if opener.isComplete {
                    drafts[part].subject = drafts[index].subject
                    drafts[part].predicate = drafts[index].predicate
                }
            }
        }
    }

    private struct Opener {
        var end: Int
        var isComplete: Bool
        /// The closing bracket, if one opened the list.
        var close: Int?
    }

    private func opener(at index: Int, _ sentence: Range<Int>) -> Opener? {
        var next = index
        guard next < sentence.upperBound else { return nil }
        if page.isKey(next, .openBracket) {
            let limit = min(sentence.upperBound, next + 60)
            let close = (next..<limit).first { page.isKey($0, .closeBracket) }
            var inside = next + 1
            if page.isKey(inside, FactRules.consisting) { inside += 1 }
            if page.matches(FactRules.amongThem, at: inside) {
                return Opener(end: inside + 2, isComplete: false, close: close)
            }
            if let close, inside < sentence.upperBound, page.tokens[inside].isNumber {
                return Opener(end: inside, isComplete: true, close: close)
            }
        }
        // The claim may stand behind the number's own clause: …, chiếm 5%, trong đó ….
        let limit = min(sentence.upperBound, index + 12)
        while next < limit {
            if page.isKey(next, .openBracket) {
                while next < limit, !page.isKey(next, .closeBracket) { next += 1 }
                guard next < limit else { return nil }
            }
            if page.matches(FactRules.amongThem, at: next) {
                return Opener(end: next + 2, isComplete: false)
            }
            if page.isKey(next, FactRules.consisting), next <= index + 2 {
                return Opener(end: next + 1, isComplete: true)
            }
            if page.tokens[next].isNumber { return nil }
            next += 1
        }
        return nil
    }

    private func isPart(_ draft: FactDraft, of whole: FactDraft) -> Bool {
        guard FactRules.single(draft) != nil, FactRules.single(whole) != nil else { return false }
        if let measure = whole.unit.measure {
            guard measure.kind != .percent else { return false }
            return draft.unit.measure?.symbol == measure.symbol
        }
        return draft.unit.measure == nil && value(draft) <= value(whole)
    }

    private func value(_ draft: FactDraft) -> Double { FactRules.single(draft) ?? 0 }

    private func sum(_ drafts: [FactDraft], _ parts: [Int]) -> Double {
        parts.reduce(0) { $0 + value(drafts[$1]) } * (1 - 1e-9)
    }

    private func isListed(behind index: Int) -> Bool {
        guard !page.isLineStart(index) else { return false }
        let key = page.key(index)
        guard key == .comma || key == .and || key == .semicolon
        else { return false }
        return index + 1 < page.tokens.count && page.tokens[index + 1].isNumber
    }

    private static let consisting: WordKey = "gồm"
    private static let amongThem: [WordKey] = ["trong", "đó"]
}
