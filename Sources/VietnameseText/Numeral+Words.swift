extension Numeral {
    /// The cardinal in words that begins at `index` (numbers.md §3).
    static func spelledOut(_ tokens: [Token], at index: Int) -> Numeral? {
        var total = 0.0
        var last = Double.infinity
        var end = index
        var scale = 1.0
        while let group = underThousand(tokens, at: end, isFirst: end == index) {
            guard let magnitude = magnitude(tokens, at: group.end, afterDigits: false) else {
                if end == index {
                    total = Double(group.value)
                    end = group.end
                    // hai trăm rưỡi: half of the hundred.
                    if tokens.term(end) == .half, group.value >= 100, group.value % 100 == 0 {
                        total += 50
                        end += 1
                    }
                } else if group.end - end > 1 {
                    total += Double(group.value)
                    end = group.end
                } else if group.value != 5, last >= 1000,
                    endsColloquially(tokens, at: group.end)
                {
                    // một tỷ hai: 1.2 billion; never năm, which is a year there.
                    total += Double(group.value) * last / 10
                    end = group.end
                }
                break
            }
            guard magnitude.value < last else { break }
            scale = end == index ? magnitude.value : 1
            total += Double(group.value) * magnitude.value
            last = magnitude.value
            end = magnitude.end
            if tokens.term(end) == .half {
                total += last / 2
                scale = 1
                end += 1
                break
            }
        }
        if end == index {
            // nghìn rưỡi, triệu rưỡi: the one before is left out.
            guard let bare = magnitude(tokens, at: index, afterDigits: false),
                tokens.term(bare.end) == .half
            else { return nil }
            total = bare.value * 1.5
            end = bare.end + 1
        }
        let isSafe = end - index > 1
        if !isSafe, !isSingle(tokens, at: index) { return nil }
        return Numeral(
            value: total,
            tokens: index..<end,
            hasDigits: false,
            isSafe: isSafe,
            alternative: nil,
            scale: scale,
            isPadded: false,
            plainInteger: nil
        )
    }

    /// A group below 1000 and the index behind it.
    private static func underThousand(
        _ tokens: [Token],
        at index: Int,
        isFirst: Bool
    ) -> (value: Int, end: Int)? {
        guard index < tokens.count, isFirst || tokens.continues(index) else { return nil }
        let term = tokens[index].term
        var hundreds = 0
        var next = index
        if let digit = term.digit, tokens.term(index + 1) == .hundred, !(isFirst && digit == 0) {
            hundreds = digit * 100
            next = index + 2
        } else if term == .hundred, tokens.term(index + 1) == .linking, isFirst {
            hundreds = 100
            next = index + 1
        }
        if next > index {
            if tokens.term(next) == .linking, let digit = unit(tokens.term(next + 1)) {
                return (hundreds + digit, next + 2)
            }
            if let tens = tens(tokens, at: next) { return (hundreds + tens.value, tens.end) }
            return hundreds > 0 ? (hundreds, next) : nil
        }
        if let tens = tens(tokens, at: index) { return tens }
        guard let digit = term.digit, digit > 0 else { return nil }
        return (digit, index + 1)
    }

    private static func tens(_ tokens: [Token], at index: Int) -> (value: Int, end: Int)? {
        let term = tokens.term(index)
        let next = tokens.term(index + 1)
        if term == .ten {
            // mười năm is ten years, mười lăm fifteen.
            if next == .fiveAfterTens { return (15, index + 2) }
            guard let digit = next.digit, digit > 0, digit != 5 else { return (10, index + 1) }
            return (10 + digit, index + 2)
        }
        guard let digit = term.digit, digit >= 2 else { return nil }
        switch next {
        case .tens:
            let after = tokens.term(index + 2)
            switch after {
            case .oneAfterTens: return (digit * 10 + 1, index + 3)
            case .fourAfterTens: return (digit * 10 + 4, index + 3)
            case .fiveAfterTens: return (digit * 10 + 5, index + 3)
            case .two, .three, .four, .six, .seven, .eight, .nine:
                return (digit * 10 + (after.digit ?? 0), index + 3)
            default: return (digit * 10, index + 2)
            }
        case .oneAfterTens: return (digit * 10 + 1, index + 2)
        case .fiveAfterTens: return (digit * 10 + 5, index + 2)
        default: return nil
        }
    }

    private static func unit(_ term: Term) -> Int? {
        switch term {
        case .fourAfterTens: 4
        case .fiveAfterTens: 5
        default: term.digit.flatMap { $0 > 0 ? $0 : nil }
        }
    }

    /// Whether a single word may be a numeral at all: not in names, not before its traps.
    private static func isSingle(_ tokens: [Token], at index: Int) -> Bool {
        let token = tokens[index]
        let next = tokens.key(index + 1)
        if token.flags.contains(.allCapitals) { return false }
        if token.isCapital, index + 1 < tokens.count, tokens[index + 1].isCapital { return false }
        // thứ hai, tháng ba, quý một: an ordinal.
        switch tokens.term(index - 1) {
        case .ordinal, .month, .quarter, .firstDays, .office, .tens, .ten, .hundred: return false
        default: break
        }
        switch token.term {
        case .zero, .fourAfterTens: return false
        // năm năm: five years; any other single năm is a year or a name.
        case .five:
            if tokens.term(index + 1) == .five, tokens.continues(index + 1) { return true }
            guard index > 0, tokens.continues(index), let next, !notAfterFive.contains(next) else {
                return false
            }
            return beforeFive.contains(tokens[index - 1].key)
        case .one: return next.map { !notAfterOne.contains($0) } ?? true
        default: return next.map { !notAfterDigit.contains($0) } ?? true
        }
    }

    /// Before these `một` is not one: some, one of, a way, a part, on one hand, once.
    private static let notAfterOne: Set<WordKey> = [
        "số", "trong", "cách", "phần", "mặt", "khi", "bộ", "vài", "ít", "loạt", "chút", "nửa",
        "mực", "lòng", "mình", "thể", "cửa", "chiều", "bên", "lần", "lúc", "thời",
    ]

    /// Behind these a single `năm` counts, unless a word follows that goes with years.
    private static let beforeFive: Set<WordKey> = [
        "có", "gồm", "còn", "trao", "tặng", "thêm", "lập", "cử", "mở", "hơn", "dựng", "nạp",
    ]
    private static let notAfterFive: Set<WordKey> = [
        "nay", "qua", "sau", "trước", "tới", "học", "nào", "tháng", "đầu", "cuối", "bản", "mới",
        "nữa", "thứ", "đó", "ấy", "này", "liền", "nhuận", "lên", "chỉ", "có",
    ]

    /// With these hai, ba, chín are not counted: both sides, parents, trinity, ripe.
    private static let notAfterDigit: Set<WordKey> = ["bên", "mẹ", "má", "ngôi", "muồi", "lô"]
}
