/// Numbers that are no quantities, by what stands around them (numbers.md §9).
enum QuantityContext {
    /// Whether the numeral is part of a date, time, symbol, name, ordinal or list, whatever follows.
    static func refuses(_ tokens: [Token], _ bytes: Span<UInt8>, _ numeral: Numeral) -> Bool {
        let first = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        let before = tokens.term(first - 1)
        if numeral.hasDigits {
            if isTooLong(tokens[first], bytes, numeral) { return true }
            if isListNumber(tokens, first, end) { return true }
            if isGluedToName(tokens, first, end, before) { return true }
            if isTimeOrSymbol(tokens, first, end, numeral) { return true }
            if DocumentSymbol.parse(tokens, bytes, at: first) != nil { return true }
        }
        guard tokens.continues(first) else { return false }
        switch before {
        case .ordinal: return true
        case .month where numeral.value <= 12 && isCalendar(tokens, first, numeral): return true
        case .day where numeral.value <= 31 && isCalendar(tokens, first, numeral): return true
        case .quarter where numeral.value <= 4 && isCalendar(tokens, first, numeral): return true
        case .firstDays: return true
        default: break
        }
        if before == .five || before == .academic, isYear(numeral) { return true }
        return before == .period && isYear(numeral)
    }

    /// Whether a numeral without unit is a year, a name's number or a document's.
    static func refusesBare(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        _ numeral: Numeral,
        _ unit: MeasureUnit?
    ) -> Bool {
        guard unit == nil || unit?.kind == .duration else { return false }
        guard let integer = numeral.plainInteger else { return false }
        let first = numeral.tokens.lowerBound
        if isYear(numeral), unit == nil {
            let next = numeral.tokens.upperBound
            guard tokens.continues(next), tokens[next].isWord, !tokens[next].isCapital
            else { return true }
            if tokens.continues(first), let before = tokens.key(first - 1),
                beforeYears.contains(before)
            {
                return true
            }
        }
        guard unit == nil, tokens.continues(first), let before = tokens.key(first - 1) else {
            return false
        }
        if let pairs = documents[before], let second = tokens.key(first - 2),
            pairs.contains(second), tokens[first - 2].isCapital
        {
            return true
        }
        guard integer < 1000 else { return false }
        if before == number {
            // tổng số 350 counts, số 5 names.
            guard let second = tokens.key(first - 2) else { return true }
            return !countingNumber.contains(second)
        }
        if before == cell, tokens.key(first - 2) == cellBefore { return integer < 100 }
        return named.contains(before)
    }

    /// Whether the numeral is four digits that mean a year.
    static func isYear(_ numeral: Numeral) -> Bool {
        guard let integer = numeral.plainInteger else { return false }
        return (1900...2100).contains(integer)
    }

    /// Ids, telephones and accounts: ten digits and more, or zeros before the first of three.
    private static func isTooLong(
        _ token: Token,
        _ bytes: Span<UInt8>,
        _ numeral: Numeral
    ) -> Bool {
        guard token.isNumber else { return false }
        let length = Int(token.end - token.start)
        return numeral.plainInteger != nil && length > 9
            || numeral.isPadded && (length > 2 || numeral.plainInteger == nil)
    }

    /// `1.`, `2)`, `3/` at the start of a line; `(1)`.
    private static func isListNumber(_ tokens: [Token], _ first: Int, _ end: Int) -> Bool {
        let next = tokens.term(end)
        if !tokens.continues(first) {
            guard tokens[end - 1].end - tokens[first].start <= 5 else { return false }
            return next == .close
                || (next == .dot || next == .slash && !tokens.isNumber(end + 1))
                    && tokens.isGlued(end)
        }
        return tokens.term(first - 1) == .open && next == .close
            && tokens[first].end - tokens[first].start <= 2
    }

    /// TW4, Km12, F0, `Km12+500`, `05-CT`: glued to what stands before.
    private static func isGluedToName(
        _ tokens: [Token],
        _ first: Int,
        _ end: Int,
        _ before: Term
    ) -> Bool {
        // Two numbers with a blank between: telephones and tables.
        if tokens.isNumber(first - 1), tokens.continues(first) { return true }
        guard tokens.isGlued(first) else { return false }
        switch before {
        case .plus, .colon, .bar: return tokens.isGlued(first - 1)
        case .dot:
            // chết.60 xe: the blank behind a sentence was lost.
            guard tokens.isGlued(first - 1) else { return false }
            let last = tokens[first - 2]
            return !last.isWord || last.isCapital || last.length < 3
        case .slash:
            // 485 lượt tổ/2.354 lượt người counts twice.
            guard first >= 2, tokens.isGlued(first - 1) else { return false }
            return !tokens[first - 2].isWord || tokens[first - 2].isCapital
        case .dash:
            // The end of a range is no quantity of its own; 12-5 neither.
            return tokens.isGlued(first - 1)
        default:
            guard tokens[first - 1].isWord else { return false }
            // đạt95%: a blank was lost.
            return tokens[first - 1].isCapital || tokens[first - 1].length < 3
                || tokens.term(end) != .percent
        }
    }

    /// 8h30, 20:13, 8 giờ 30, 05-CT/TW, 15-5-2016.
    private static func isTimeOrSymbol(
        _ tokens: [Token],
        _ first: Int,
        _ end: Int,
        _ numeral: Numeral
    ) -> Bool {
        let isSmall = numeral.plainInteger.map { $0 < 60 } ?? false
        if isSmall, tokens.term(first - 1) == .hour || tokens.term(first - 1) == .hourShort {
            if tokens.isNumber(first - 2), tokens.continues(first) { return true }
        }
        guard tokens.continues(end) else { return false }
        switch tokens[end].term {
        case .hourShort:
            return isSmall && tokens.isGlued(end)
        case .hour:
            guard isSmall else { return false }
            if tokens.isNumber(end + 1) && tokens.continues(end + 1) { return true }
            if let before = tokens.key(first - 1), beforeTimes.contains(before) { return true }
            switch tokens.term(end + 1) {
            case .morning, .noon, .afternoon, .evening, .night, .day, .half: return true
            default: return false
            }
        case .colon:
            return isSmall && tokens.isGlued(end) && tokens.isNumber(end + 1)
                && tokens.isGlued(end + 1)
        case .slash, .dash:
            // A capital word behind is a document's type.
            guard end + 1 < tokens.count, tokens[end + 1].isWord, tokens[end + 1].isCapital,
                numeral.plainInteger != nil
            else { return false }
            return tokens.isGlued(end) || tokens[end + 1].flags.contains(.allCapitals)
        default:
            // 30c/NQ-CP: a letter at the number.
            return numeral.plainInteger != nil && tokens.isGlued(end) && tokens[end].isWord
                && tokens.term(end + 1) == .slash && end + 2 < tokens.count
                && tokens[end + 2].isCapital
        }
    }

    /// Whether tháng 8 is August, not 8 in every month (`mỗi tháng 8 triệu`).
    private static func isCalendar(_ tokens: [Token], _ first: Int, _ numeral: Numeral) -> Bool {
        guard numeral.scale == 1, numeral.plainInteger != nil || numeral.isSpelledOut else {
            // ngày 14.8: the dot of a date.
            return numeral.scale == 1 && tokens.term(first - 1) == .day
        }
        if tokens.term(numeral.tokens.upperBound) == .percent { return false }
        switch tokens.term(first - 2) {
        case .every, .ranks, .one: return false
        default: return true
        }
    }

    private static let beforeYears: Set<WordKey> = [
        "năm", "kỳ", "đoạn", "đến", "tới", "từ", "sau", "trước", "tháng", "quý", "học", "mùa",
        "xuân",
        "tết", "khóa", "cuối", "đầu", "giữa", "hè", "thu", "đông", "cup", "/", "-", "và",
    ]
    private static let beforeTimes: Set<WordKey> = [
        "lúc", "hồi", "từ", "đến", "khoảng", "trước", "sau",
    ]
    private static let number: WordKey = "số"
    private static let cell: WordKey = "bộ", cellBefore: WordKey = "chi"
    private static let countingNumber: Set<WordKey> = ["tổng", "dân", "quân", "sĩ", "con", "nâng"]

    /// Words whose number is a name's or an ordinal: Điều 5, Quận 1, lớp 5, Trung ương 4, trang 3.
    private static let named: Set<WordKey> = [
        "khóa", "điều", "khoản", "chương", "mục", "quận", "phường", "tổ", "khu", "lộ", "đường",
        "ngõ",
        "hẻm", "kiệt", "thôn", "xóm", "ấp", "khóm", "lớp", "khối", "loại", "hạng", "bậc", "vòng",
        "kỳ",
        "đợt", "lần", "cấp", "trang", "bảng", "biểu", "hình", "ảnh", "lục", "ương", "tw", "đoàn",
        "ty",
        "vùng", "đồn", "tuyến", "lô", "điện", "thoại", "đt", "tel", "fax", "km", "sn", "line",
        "hội",
        "tập", "câu", "bài", "mã", "đoạn",
    ]

    /// Second and first syllable of document types, whose number is their name.
    private static let documents: [WordKey: Set<WordKey>] = [
        "thị": ["chỉ"], "quyết": ["nghị"], "định": ["quyết", "quy", "nghị"], "luận": ["kết"],
        "dẫn": ["hướng"], "báo": ["thông"], "hoạch": ["kế"], "trình": ["chương", "tờ"],
        "án": ["đề", "dự"], "tư": ["thông"], "văn": ["công"], "lệnh": ["pháp"], "điện": ["công"],
        "lệ": ["điều"], "tri": ["thông"], "chế": ["quy"],
    ]
}
