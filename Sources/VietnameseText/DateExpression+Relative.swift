extension DateExpression {
    /// `này`, `trước`, `vừa qua`, `tới`, `tiếp theo`: how many units away.
    static func direction(_ tokens: [Token], at index: Int) -> (step: Int, end: Int)? {
        guard tokens.continues(index), tokens[index].isWord else { return nil }
        switch tokens[index].term {
        case .this: return (0, index + 1)
        case .before, .past: return (-1, index + 1)
        case .next: return (1, index + 1)
        case .to:
            // tới, but not đến nor tới with something it leads to.
            return tokens[index].key == coming ? (1, index + 1) : nil
        case .after:
            return (1, tokens.key(index + 1) == follow ? index + 2 : index + 1)
        case .recent:
            guard tokens[index].key == just, tokens.continues(index + 1) else { return nil }
            let next = tokens[index + 1]
            return next.term == .past || next.key == already ? (-1, index + 2) : nil
        default:
            let key = tokens[index].key
            if key == lastYear { return (-1, index + 1) }
            if key == following, tokens.term(index + 1) == .after { return (1, index + 2) }
            if key == now, tokens.key(index + 1) == present { return (0, index + 2) }
            return nil
        }
    }

    /// `tuần này`, `tháng trước`, `quý tới`, `năm ngoái`.
    static func relativeUnit(
        _ tokens: [Token],
        at index: Int,
        _ unit: Relative.Unit
    ) -> DateExpression? {
        guard let direction = direction(tokens, at: index + 1) else { return nil }
        // trong 3 năm trước, 5 tháng qua: counted, read from the number.
        if tokens.isNumber(index - 1), tokens.continues(index) { return nil }
        // những năm qua, nhiều năm tới: how many is left open.
        if let before = tokens.key(index - 1), tokens.continues(index), plurals.contains(before) {
            return nil
        }
        var expression = DateExpression(.relative, Components(), tokens: index..<direction.end)
        expression.relative = Relative(unit: unit, offset: direction.step, count: 1)
        return expression
    }

    /// `3 ngày tới`, `2 tháng qua`, `ba tháng tiếp theo`.
    static func relativeSpan(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard let numeral = Numeral.parse(tokens, bytes, at: index),
            numeral.value >= 1, numeral.value <= 1000, numeral.value.rounded() == numeral.value
        else { return nil }
        let next = numeral.tokens.upperBound
        guard tokens.continues(next) else { return nil }
        var unit: Relative.Unit
        switch tokens[next].term {
        case .day: unit = .day
        case .week: unit = .week
        case .month: unit = .month
        case .quarter: unit = .quarter
        case .five: unit = .year
        default: return nil
        }
        guard let direction = direction(tokens, at: next + 1), direction.step != 0 else {
            return nil
        }
        let count = Int(numeral.value)
        var expression = DateExpression(.relative, Components(), tokens: index..<direction.end)
        expression.relative = Relative(
            unit: unit,
            offset: direction.step < 0 ? -count : 1,
            count: count
        )
        return expression
    }

    /// `hôm nay`, `hôm qua`, `mới đây`, `thời gian qua`, `cùng ngày`, `đến nay`.
    static func fromRelative(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        func relative(_ unit: Relative.Unit, _ offset: Int, _ end: Int) -> DateExpression {
            var expression = DateExpression(.relative, Components(), tokens: index..<end)
            expression.relative = Relative(unit: unit, offset: offset, count: 1)
            return expression
        }
        let token = tokens[index]
        let next = tokens.term(index + 1)
        switch token.term {
        case .tomorrow:
            // ngày mai: mai alone is a name or a flower.
            return tokens.term(index - 1) == .day && tokens.continues(index)
                ? relative(.day, 1, index + 1) : nil
        case .today:
            switch next {
            case .this: return relative(.day, 0, index + 2)
            case .past: return relative(.day, -1, index + 2)
            case .before: return relative(.day, -2, index + 2)
            default:
                return tokens.key(index + 1) == beforeLast ? relative(.day, -2, index + 2) : nil
            }
        case .week: return relativeUnit(tokens, at: index, .week)
        case .recent:
            // vừa qua, mới đây.
            let isPast = token.key == just ? next == .past : tokens.key(index + 1) == here
            return isPast ? relative(.recent, 0, index + 2) : nil
        case .same: return next == .day ? relative(.sameDay, 0, index + 2) : nil
        case .to:
            return next == .this && token.key != coming ? relative(.day, 0, index + 2) : nil
        default:
            if token.key == near, tokens.key(index + 1) == here {
                return relative(.recent, 0, index + 2)
            }
            if token.key == today, next == .this { return relative(.day, 0, index + 2) }
            guard token.key == span, tokens.key(index + 1) == time,
                let direction = direction(tokens, at: index + 2)
            else { return nil }
            return relative(direction.step < 0 ? .recent : .coming, direction.step, direction.end)
        }
    }

    private static let plurals: Set<WordKey> = ["những", "nhiều", "các", "mấy", "vài"]
    private static let coming: WordKey = "tới"
    private static let follow: WordKey = "theo"
    private static let just: WordKey = "vừa"
    private static let already: WordKey = "rồi"
    private static let lastYear: WordKey = "ngoái"
    private static let following: WordKey = "kế"
    private static let now: WordKey = "hiện"
    private static let present: WordKey = "tại"
    private static let beforeLast: WordKey = "kia"
    private static let here: WordKey = "đây"
    private static let near: WordKey = "gần"
    private static let today: WordKey = "bữa"
    private static let span: WordKey = "thời"
    private static let time: WordKey = "gian"
}
