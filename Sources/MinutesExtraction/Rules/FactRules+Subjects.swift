internal import MinutesLexicon
internal import VietnameseText

/// Of whom or what a number is said, and with which words.
///
/// A subject is given only where the clause leaves no choice; none is better than a wrong one.
extension FactRules {
    func addSubjects(
        to drafts: inout [FactDraft],
        _ range: Range<Int>,
        in sentence: Range<Int>,
        _ periods: [FactPeriod]
    ) {
        for index in range {
            let start = drafts[index].tokens.lowerBound
            let previous = index > range.lowerBound ? drafts[index - 1] : nil
            let floor = max(
                sentence.lowerBound,
                previous.map { max($0.tokens.upperBound, $0.qualifierTokens?.upperBound ?? 0) } ?? 0
            )
            guard floor <= start else { continue }
            let verbs = predicate(before: start, floor: floor)
            var end = verbs?.lowerBound ?? start
            if let period = periods.last(where: { $0.tokens.upperBound == end }) {
                // Số hộ nghèo tính đến tháng 4/2013 là …: the time stands inside.
                end = max(floor, period.tokens.lowerBound)
                while end > floor, FactRules.timeWords.contains(page.key(end - 1)) { end -= 1 }
            }
            drafts[index].predicate = verbs
            if let found = subject(before: end, floor: floor, drafts[index], verbs) {
                drafts[index].subject = found
            } else if let previous, continues(floor, end) {
                drafts[index].subject = previous.subject
                if verbs == nil { drafts[index].predicate = previous.predicate }
            } else if previous == nil {
                drafts[index].subject = opening(sentence, before: end)
            }
            if verbs == nil,
                let behind = predicate(behind: drafts[index].tokens.upperBound, sentence)
            {
                drafts[index].predicate = behind
            }
        }
    }

    // MARK: Predicates

    /// `đã kết nạp được`, `hiện có`, `giảm còn` directly before a number.
    private func predicate(before end: Int, floor: Int) -> Range<Int>? {
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
                || page.isKey(before, FactRules.and)
                || mentions.contains { $0.tokens.upperBound == before + 1 }
            if isAided || isPassive || !isLight && opensClause { start -= length }
        }
        guard start < end else { return nil }
        while start > floor, FactRules.auxiliaries.contains(page.key(start - 1)) { start -= 1 }
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
    private func predicate(behind start: Int, _ sentence: Range<Int>) -> Range<Int>? {
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

    // MARK: Subjects

    /// The body, official or noun phrase that ends at `end`.
    private func subject(
        before end: Int,
        floor: Int,
        _ draft: FactDraft,
        _ verbs: Range<Int>?
    ) -> FactDraft.Subject? {
        guard end > floor, page.tokens[end - 1].isWord else { return nil }
        if verbs != nil, let mention = mentions.last(where: { $0.tokens.upperBound == end }),
            mention.tokens.lowerBound >= floor
        {
            let before = mention.tokens.lowerBound - 1
            if before < floor || !FactRules.prepositions.contains(page.key(before)) {
                return FactDraft.Subject(tokens: mention.tokens, id: mention.id)
            }
        }
        // Without a verb only a measure follows its noun: dân số 18.420 người, dài 19,2km.
        if verbs == nil, draft.unit.measure == nil, draft.unit.noun != .person { return nil }
        var start = end
        while start > floor, isInside(start - 1, floor),
            !FactRules.clauseOpeners.contains(page.key(start - 1))
        {
            start -= 1
        }
        guard opensClause(start, floor) else { return nil }
        while start < end, FactRules.leading.contains(page.key(start)) { start += 1 }
        start = listStart(start, floor, draft)
        guard start < end, end - start <= 14, verbs != nil || end - start > 1 else { return nil }
        if FactRules.prepositions.contains(page.key(start)) { return nil }
        if FactRules.prepositions.contains(page.key(end - 1)) { return nil }
        for index in start..<end {
            if FactRules.clauseWords.contains(page.key(index)) { return nil }
            if verbs == nil, index > start, FactRules.prepositions.contains(page.key(index)),
                !FactRules.attributive.contains(page.key(index))
            {
                return nil
            }
        }
        if let verb = page.lexicon.units.end(page.tokens, at: start), verb.kind == .verb,
            start + verb.length >= end
        {
            return nil
        }
        return FactDraft.Subject(tokens: start..<end, id: nil)
    }

    /// Whether a clause may begin at `start`, not the rest of what stands before.
    private func opensClause(_ start: Int, _ floor: Int) -> Bool {
        guard start > 0 else { return true }
        if start == page.sentences[page.sentence(of: start)].lowerBound { return true }
        let before = page.tokens[start - 1]
        if before.kind == .mark { return before.key != FactRules.percent }
        return start > floor && FactRules.clauseOpeners.contains(before.key)
    }

    /// Whether a token is a word, or the dash of `nông – lâm nghiệp`.
    private func isInside(_ index: Int, _ floor: Int) -> Bool {
        if page.tokens[index].isWord { return true }
        return page.isKey(index, FactRules.dash) && index > floor && !page.isLineStart(index)
            && page.tokens[index - 1].isWord && !page.tokens[index + 1].isCapital
    }

    /// Goes back over the first items of a list: `khu vực nông, lâm nghiệp và thủy sản`.
    private func listStart(_ start: Int, _ floor: Int, _ draft: FactDraft) -> Int {
        guard draft.unit.measure != nil, start - 2 > floor, page.isKey(start - 1, FactRules.and),
            page.tokens[start - 2].isWord
        else { return start }
        var back = start - 1
        while back > floor, page.tokens[back - 1].isWord { back -= 1 }
        guard back - 1 > floor, page.isKey(back - 1, FactRules.comma),
            page.tokens[back - 2].isWord
        else { return back }
        var item = back - 1
        while item > floor, page.tokens[item - 1].isWord { item -= 1 }
        if back - 1 - item > 4 || FactRules.prepositions.contains(page.key(item)) { return back }
        for index in item..<(back - 1) where FactRules.clauseWords.contains(page.key(index)) {
            return back
        }
        return item
    }

    /// Whether nothing but verbs, marks and conjunctions parts a number from the one before.
    private func continues(_ floor: Int, _ end: Int) -> Bool {
        var last = end
        while last > floor, page.tokens[last - 1].isWord,
            FactRules.joints.contains(page.key(last - 1))
        {
            last -= 1
        }
        if last == floor { return true }
        // …, đạt 97%: the clause opens with its verb.
        guard last == end || page.isKey(last, FactRules.and) else {
            return page.isKey(last - 1, FactRules.comma)
        }
        return page.isKey(last - 1, FactRules.comma) || page.isKey(last - 1, FactRules.open)
            || page.isKey(last, FactRules.and)
    }

    /// The body that opens the sentence, unless it only speaks.
    private func opening(_ sentence: Range<Int>, before end: Int) -> FactDraft.Subject? {
        guard
            let mention = mentions.first(where: {
                $0.tokens.lowerBound == sentence.lowerBound && $0.tokens.upperBound <= end
            })
        else { return nil }
        for index in mention.tokens.upperBound..<end {
            if page.isKey(index, FactRules.semicolon) || page.length(.speechVerb, at: index) > 0 {
                return nil
            }
        }
        return FactDraft.Subject(tokens: mention.tokens, id: mention.id)
    }

    private static let and: WordKey = "và"
    private static let comma: WordKey = ","
    private static let open: WordKey = "("
    private static let dash: WordKey = "-"
    private static let semicolon: WordKey = ";"
    private static let reached: WordKey = "được"
    /// Verbs that say little alone; the noun before them is their subject.
    private static let light: Set<WordKey> = [
        "có", "là", "đạt", "chiếm", "tăng", "giảm", "còn", "gồm", "bằng", "vượt", "được", "xuống",
        "lên", "gấp", "dài", "rộng", "đủ",
    ]
    private static let auxiliaries: Set<WordKey> = [
        "đã", "đang", "sẽ", "hiện", "mới", "chỉ", "vẫn", "cũng", "chưa", "còn", "ước",
    ]
    private static let clauseOpeners: Set<WordKey> = [
        "và", "rằng", "biết", "nhưng", "đó", "nay", "thấy", "thì", "mà", "khi", "nếu", "năm",
    ]
    private static let leading: Set<WordKey> = [
        "hiện", "tại", "như", "riêng", "chỉ", "tính", "dự", "kiến", "đặc", "biệt", "ngoài", "ra",
        "trước", "đây",
    ]
    /// Prepositions inside a noun phrase.
    private static let attributive: Set<WordKey> = ["của", "trên", "số"]
    private static let percent: WordKey = "%"
    /// With one of these inside, the words are a clause.
    private static let clauseWords: Set<WordKey> = [
        "đã", "đang", "sẽ", "cần", "phải", "được", "bị", "nghị", "giao", "đấu", "đặt", "để",
        "thấp", "cao", "giúp", "lại", "khiến", "còn", "chỉ", "có", "là", "vượt", "cho", "tiếp",
        "tháng", "quanh", "bỏ", "lo", "hộ", "chức", "nhất", "mỗi", "thêm", "mới", "bố", "ánh",
        "nằm", "hợp",
    ]
    private static let timeWords: Set<WordKey> = [
        "tính", "đến", "hết", "cuối", "đầu", "lũy", "tích",
    ]
    private static let joints: Set<WordKey> = [
        "và", "với", "cùng", "trong", "đó", "cho", "có", "tương", "đương",
    ]
    private static let prepositions: Set<WordKey> = [
        "của", "với", "tại", "ở", "trong", "trên", "cho", "theo", "về", "từ", "đến", "để", "do",
        "tới", "cùng", "qua", "sau", "các", "những", "mỗi", "dưới", "vào", "số", "so", "bằng",
        "tương", "mức",
    ]
}
