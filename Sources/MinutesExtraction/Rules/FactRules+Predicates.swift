internal import MinutesLexicon
internal import VietnameseText

/// The words that say a number of its subject.
extension FactRules {
    /// `đã kết nạp được`, `hiện có`, `giảm còn` directly before a number.
    func predicate(before end: Int, floor: Int) -> Range<Int>? {
        var start = end
        while start > floor, end - start < 3, FactRules.light.contains(page.key(start - 1)),
            page.tokens[start - 1].isWord, !page.tokens[start - 1].isCapital || start - 1 == floor
        {
            start -= 1
        }
        let isLight = start < end
        let isPassive = isLight && page.isKey(start, FactRules.reached)
        if let length = verb(endingAt: start, floor: floor) {
            let before = start - length - 1
            let isAided = before >= floor && FactRules.auxiliaries.contains(page.key(before))
            let opensClause =
                before < floor || page.tokens[before].kind == .mark
                || page.isKey(before, .and)
                || mentions.contains { $0.tokens.upperBound == before + 1 }
            if isAided || isPassive || !isLight && opensClause { start -= length }
        }
        guard start < end else { return nil }
        while start > floor, FactRules.auxiliaries.contains(page.key(start - 1)),
            start - 1 == floor || !FactRules.halves.contains(page.key(start - 2))
        {
            start -= 1
        }
        return start..<end
    }

    private func verb(endingAt end: Int, floor: Int) -> Int? {
        for length in [3, 2, 1] where end - length >= floor {
            guard let found = page.lexicon.units.end(page.tokens, at: end - length) else {
                continue
            }
            if found.length == length, found.kind == .verb { return length }
        }
        return nil
    }

    /// `198 quần chúng ưu tú tham gia học tập`: the verbs directly behind the unit.
    func predicate(behind start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard start < sentence.upperBound, !page.tokens[start].isCapital else { return nil }
        var end = start
        while end < sentence.upperBound, end - start < 5,
            let found = page.lexicon.units.end(page.tokens, at: end), found.kind == .verb
        {
            end += found.length
        }
        end = min(end, sentence.upperBound)
        let isVerb = (start..<end).contains { !FactRules.auxiliaries.contains(page.key($0)) }
        return isVerb ? start..<end : nil
    }

    private static let reached: WordKey = "được"
    /// Verbs that say little alone; the noun before them is their subject.
    private static let light: Set<WordKey> = [
        "có", "là", "đạt", "chiếm", "tăng", "giảm", "còn", "gồm", "bằng", "vượt", "được", "xuống",
        "lên", "gấp", "dài", "rộng", "đủ",
    ]
    private static let auxiliaries: Set<WordKey> = [
        "đã", "đang", "sẽ", "hiện", "mới", "chỉ", "vẫn", "cũng", "chưa", "còn", "ước",
    ]
    /// thực hiện, phát hiện: no auxiliary.
    private static let halves: Set<WordKey> = ["thực", "phát", "xuất", "thể", "biểu"]
}
