internal import MinutesLexicon
internal import VietnameseText

/// Numbers with a unit that are no facts all the same (numbers.md §9).
extension FactRules {
    func refuses(_ number: UnitNumber, _ unit: UnitPhrase) -> Bool {
        let first = number.start
        if isSlogan(first, number, unit) { return true }
        if let measure = unit.measure {
            switch measure.kind {
            case .duration:
                return unit.tokens.count == measure.tokens.count
                    && !measuresDuration(number, unit, first)
            case .times: return !isTimes(number, first)
            default: return false
            }
        }
        guard let noun = unit.noun else { return false }
        guard case .value(let value) = number.amount else { return noun == .slogan }
        let isCued = cue(before: number) != nil
        switch noun {
        case .slogan: return true
        case .enumerated: return value < 20
        default: break
        }
        let isBody = noun == .place || noun == .body
        if unit.isNamed, isBody, value <= 5, unit.tokens.count <= 3 { return true }
        if unit.isAnaphoric, value < 20 { return true }
        if value == 2, isBody, !isCued, unit.tokens.count <= 3 { return true }
        // Tĩnh Gia 1, khu 3: the number may belong to the name before.
        if value < 10, !isCued, first > 0, !page.isLineStart(first), !isPadded(number),
            page.tokens[first - 1].isCapital,
            page.sentences[page.sentence(of: first)].lowerBound < first - 1
        {
            return true
        }
        return false
    }

    /// 02, 05: zeros pad small counts.
    private func isPadded(_ number: UnitNumber) -> Bool {
        number.number.count == 1 && page.tokens[number.number.lowerBound].length == 2
    }

    /// `“5 xây, 4 chống”`, `phong trào 3 sạch`.
    private func isSlogan(_ first: Int, _ number: UnitNumber, _ unit: UnitPhrase) -> Bool {
        guard unit.measure == nil, case .value(let value) = number.amount, value < 20,
            first > 0, !page.isLineStart(first)
        else { return false }
        let before = page.key(first - 1)
        if before == .quote {
            // A quotation of a few words is a name; a longer one is speech.
            let end = unit.tokens.upperBound
            return (end..<min(end + 4, page.tokens.count)).contains {
                page.isKey($0, .quote)
            }
        }
        guard let last = FactRules.movements[before] else { return false }
        return last == page.key(first - 2)
    }

    /// Whether a length of time is what the page reports, rather than a period.
    private func measuresDuration(_ number: UnitNumber, _ unit: UnitPhrase, _ first: Int) -> Bool {
        let end = max(unit.tokens.upperBound, number.qualifierTokens?.upperBound ?? 0)
        if !page.isLineStart(end) {
            if page.lexicon.units.phrase(.duration, page.tokens, at: end) != nil { return false }
            if page.tokens[end].isCapital || page.tokens[end].isNumber { return false }
        }
        if FactRules.periodOpeners.contains(page.key(first - 1)) { return false }
        let sentence = page.sentences[page.sentence(of: first)]
        var index = first - 1
        while index >= max(sentence.lowerBound, first - 8) {
            let key = page.key(index)
            if page.tokens[index].kind == .mark, key != .openBracket { return false }
            if key == FactRules.time, page.isKey(index + 1, FactRules.space) { return true }
            if FactRules.durationCues.contains(key) { return true }
            index -= 1
        }
        return false
    }

    /// `gấp 3 lần`, not the third time.
    private func isTimes(_ number: UnitNumber, _ first: Int) -> Bool {
        if case .value(let value) = number.amount, value >= 10 { return true }
        return FactRules.timesCues.contains(page.key(first - 1))
            || FactRules.timesCues.contains(page.key(first - 2))
    }

    /// The word before the number that says it is reported.
    func cue(before number: UnitNumber) -> Int? {
        let first = number.start
        guard first > 0, !page.isLineStart(first) else { return nil }
        if number.qualifier != nil { return first }
        return FactRules.cues.contains(page.key(first - 1)) ? first - 1 : nil
    }

    private static let time: WordKey = "thời"
    private static let space: WordKey = "gian"
    private static let movements: [WordKey: WordKey] = [
        "trào": "phong", "châm": "phương", "động": "vận", "đề": "chủ", "hiệu": "khẩu",
    ]
    private static let periodOpeners: Set<WordKey> = [
        "trong", "sau", "suốt", "kết", "niệm", "vòng", "nhất", "qua", "hạn", "cả", "các",
        "đợi",
    ]
    private static let durationCues: Set<WordKey> = [
        "chậm", "muộn", "trễ", "rút", "giảm", "tăng", "còn", "xuống", "đặt", "sớm", "dài",
        "lùi", "mất", "ngắn", "hạn",
    ]
    private static let timesCues: Set<WordKey> = [
        "gấp", "tăng", "giảm", "cao", "hơn", "bằng", "vượt", "gần", "lên", "khoảng", "tới",
    ]
    private static let cues: Set<WordKey> = [
        "có", "được", "là", "gồm", "với", "còn", "đạt", "đã", "tại", "ở", "thêm", "tới", "trao",
        "tặng", "cho", "bằng", "chiếm", "xuống", "lên", "từ", "hơn", "đủ", "thiếu", "mở", "của",
        "lập", "nạp", "quả", "dựng", "hành", "nhận", "mới", "trên", "phạt", "giữ", "bắt", "chết",
        "thương", "cấp", "lý", "quyết", "và", ",", "tăng", "giảm", "trồng",
    ]
}
