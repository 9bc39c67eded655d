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
        while start > floor, end - start <= 16, isInside(start - 1, floor),
            !FactRules.clauseOpeners.contains(page.key(start - 1))
        {
            start -= 1
        }
        guard opensClause(start, floor) else { return nil }
        while start + 1 < end,
            FactRules.leading[page.key(start)]?.contains(page.key(start + 1)) == true
        {
            start += 2
        }
        if start < end, FactRules.openers.contains(page.key(start)) { start += 1 }
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
        // quyên góp, đạt tỷ lệ: a verb with what it governs.
        if let verb = page.lexicon.units.end(page.tokens, at: start), verb.kind == .verb,
            start + verb.length >= end || !FactRules.nounVerbs.contains(page.key(start))
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
        if before.kind == .mark { return before.key != .percent }
        return start > floor && FactRules.clauseOpeners.contains(before.key)
    }

    /// Whether a token is a word, or the dash of `nông – lâm nghiệp`.
    private func isInside(_ index: Int, _ floor: Int) -> Bool {
        if page.tokens[index].isWord { return true }
        return page.isKey(index, .dash) && index > floor && !page.isLineStart(index)
            && page.tokens[index - 1].isWord && !page.tokens[index + 1].isCapital
    }

    /// Goes back over the first items of a list: `khu vực nông, lâm nghiệp và thủy sản`.
    private func listStart(_ start: Int, _ floor: Int, _ draft: FactDraft) -> Int {
        var back = start
        if start - 2 > floor, page.isKey(start - 1, .and),
            page.tokens[start - 2].isWord, draft.unit.measure != nil
        {
            back = start - 1
            while back > floor, page.tokens[back - 1].isWord { back -= 1 }
        }
        guard back - 1 > floor, page.isKey(back - 1, .comma),
            page.tokens[back - 2].isWord, !page.tokens[back].isCapital
        else { return back }
        var item = back - 1
        while item > floor, page.tokens[item - 1].isWord { item -= 1 }
        guard (2...5).contains(back - 1 - item), opensClause(item, floor),
            !FactRules.prepositions.contains(page.key(item)),
            !page.has(.connective, at: item), FactRules.leading[page.key(item)] == nil
        else { return back }
        for index in item..<(back - 1) {
            let isClause = FactRules.clauseWords.contains(page.key(index))
            if isClause || FactRules.clauseOpeners.contains(page.key(index))
                || page.lexicon.units.end(page.tokens, at: index) != nil
            {
                return back
            }
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
        guard last - floor < 14,
            !(floor..<last).contains(where: { page.isKey($0, .semicolon) })
        else { return false }
        // …, đạt 97%: the clause opens with its verb; (chiếm 5%) follows at once.
        if page.isKey(last - 1, .openBracket) { return last - floor < 4 }
        return page.isKey(last - 1, .comma)
            || last < end && page.isKey(last, .and)
    }

    /// The body that opens the sentence, unless it only speaks.
    private func opening(_ sentence: Range<Int>, before end: Int) -> FactDraft.Subject? {
        guard
            let mention = mentions.first(where: {
                $0.tokens.lowerBound == sentence.lowerBound && $0.tokens.upperBound <= end
                    && $0.isBody
            })
        else { return nil }
        for index in mention.tokens.upperBound..<end {
            if page.isKey(index, .semicolon) || page.has(.speechVerb, at: index) {
                return nil
            }
        }
        return FactDraft.Subject(tokens: mention.tokens, id: mention.id)
    }

    private static let clauseOpeners: Set<WordKey> = [
        "và", "rằng", "biết", "nhưng", "đó", "nay", "thấy", "thì", "mà", "khi", "nếu", "năm",
    ]
    private static let openers: Set<WordKey> = ["hiện", "như", "riêng", "tính"]
    /// Pairs that open a sentence before its subject: dự kiến, đặc biệt.
    private static let leading: [WordKey: Set<WordKey>] = [
        "hiện": ["tại", "nay"], "dự": ["kiến"], "đặc": ["biệt"], "ngoài": ["ra"],
        "trước": ["đây", "đó"], "theo": ["đó"], "cụ": ["thể"],
    ]
    /// Verbs that are nouns as often: thu ngân sách, xuất khẩu.
    private static let nounVerbs: Set<WordKey> = [
        "thu", "xuất", "nhập", "chi", "đầu", "sản", "kinh", "giải", "xử", "khai", "tín", "thi",
    ]
    /// Prepositions inside a noun phrase.
    private static let attributive: Set<WordKey> = ["của", "trên", "số"]
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
