internal import MinutesLexicon
internal import VietnameseText

/// Numbers with a unit that are no facts all the same (numbers.md §9).
extension FactRules {
    func refuses(_ number: UnitNumber, _ unit: UnitPhrase) -> Bool {
        let first = number.start
        if number.isRank { return false }
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
        if noun == .slogan, isMeasuredAge(number, unit) { return false }
        guard case .value(let value) = number.amount else { return noun == .slogan }
        // từ 15.6 Ủy ban: a day before a name.
        if value != value.rounded(), page.tokens[unit.head.lowerBound].isCapital { return true }
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

    /// Whether one spelled-out digit counts its noun: `ba chi bộ`, not `ba vấn đề`, `giữa hai nước`.
    func isCounted(_ number: UnitNumber, _ unit: UnitPhrase) -> Bool {
        guard case .value(let value) = number.amount, value > 1, let noun = unit.noun,
            unit.measure == nil, noun != .enumerated, noun != .slogan, !unit.isAnaphoric
        else { return false }
        let first = number.start
        guard first > 0, !page.isLineStart(first) else { return true }
        let before = page.key(first - 1)
        if FactRules.definite.contains(before) { return false }
        if value == 2, unit.tokens.count <= 2,
            FactRules.pairs.contains(page.key(unit.head.lowerBound))
        {
            return FactRules.existence.contains(before)
        }
        return true
    }

    /// `tuổi đời bình quân 42,5 tuổi`, `dưới 40 tuổi`; a person's age is none.
    private func isMeasuredAge(_ number: UnitNumber, _ unit: UnitPhrase) -> Bool {
        guard page.isKey(unit.head.lowerBound, FactRules.age), unit.head.count == 1 else {
            return false
        }
        if number.qualifier != nil { return true }
        guard case .value(let value) = number.amount else { return true }
        return value != value.rounded() || page.isKey(number.start - 1, FactRules.mean)
    }

    /// Whether the words before token `end` are a verb of the tables.
    func endsVerb(_ end: Int) -> Bool {
        for length in [2, 1] where end - length >= 0 && !page.isLineStart(end) {
            if let found = page.lexicon.units.end(page.tokens, at: end - length),
                found.length == length, found.kind == .verb
            {
                return true
            }
        }
        return false
    }

    /// 02, 05: zeros pad small counts.
    func isPadded(_ number: UnitNumber) -> Bool {
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
        if page.isKey(first, FactRules.multiplied) { return true }
        if number.qualifier != nil || number.number.count > 1 { return true }
        if page.tokens[number.number.lowerBound].isNumber, case .value(let value) = number.amount {
            if value >= 2 || value != value.rounded() { return true }
        }
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

    private static let multiplied: WordKey = "gấp"
    private static let age: WordKey = "tuổi"
    private static let mean: WordKey = "quân"
    /// Behind these a small count points at what is known: cả hai xã, một trong ba đơn vị.
    private static let definite: Set<WordKey> = [
        "cả", "các", "những", "giữa", "trong", "thứ", "mỗi", "từng", "là", "vợ", "anh", "ông",
    ]
    /// With two of these both sides of something are meant: `hai nước`.
    private static let pairs: Set<WordKey> = [
        "nước", "quốc", "địa", "tỉnh", "cơ", "đơn", "vùng", "đảng", "người", "em", "con", "tập",
        "nhà", "huyện", "thành", "bộ", "khu", "sở", "đội", "đoàn", "hội", "công", "vị", "gia",
    ]
    private static let existence: Set<WordKey> = [
        "có", "còn", "gồm", "thêm", "lập", "dựng", "được", "hơn", "làm", "trao", "tặng", "nạp",
        "mở", "cử", "thiếu", "đạt", "tại", "mới", "giữ", "bắt", "luật", "phạt",
    ]
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
        "lùi", "mất", "ngắn", "hạn", "vượt", "chờ", "hoãn", "ứng",
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
