extension DateExpression {
    /// The date, time or period that begins at token `index`; nil if none does.
    ///
    /// `index` is its first word: `Chiều` in `Chiều 14/8`, `ngày`, `tháng`, `8` in `8h30`. Shares,
    /// decimals and document symbols are refused (numbers.md §5). O(its length).
    public static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard index >= 0, index < tokens.count else { return nil }
        if tokens[index].isNumber { return fromNumber(tokens, bytes, at: index) }
        guard tokens[index].isWord else { return nil }
        switch tokens[index].term {
        case .day: return fromDay(tokens, bytes, at: index)
        case .firstDays: return days(tokens, bytes, at: index + 1, from: index, isCued: true)
        case .morning, .noon, .afternoon, .evening, .night:
            return fromDayPart(tokens, bytes, at: index)
        case .ordinal, .owner: return fromWeekday(tokens, bytes, at: index)
        case .month: return fromMonth(tokens, bytes, at: index, from: index)
        case .quarter: return fromQuarter(tokens, bytes, at: index)
        case .five: return fromYear(tokens, bytes, at: index)
        case .early, .middle, .late: return fromEdge(tokens, bytes, at: index)
        case .two, .three, .four, .six, .seven, .eight, .nine, .ten, .one:
            if let time = fromTime(tokens, bytes, at: index) { return time }
            return monthsOfYear(tokens, bytes, at: index)
                ?? relativeSpan(tokens, bytes, at: index)
        case .half, .today, .week, .recent, .same, .to, .tomorrow, .opener, .term:
            if let phrase = fromPhrase(tokens, bytes, at: index) { return phrase }
            var relative = fromRelative(tokens, bytes, at: index)
            relative?.addTime(tokens, bytes)
            return relative
        default: return nil
        }
    }

    // MARK: Numbers

    private static func fromNumber(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        // Inside another number's or symbol's marks nothing begins.
        if tokens.isGlued(index), index > 0 {
            switch tokens[index - 1].term {
            case .open: break
            case .slash, .dash, .colon, .dot, .comma, .plus: return nil
            default: if tokens[index - 1].kind != .mark { return nil }
            }
        }
        if let time = fromTime(tokens, bytes, at: index) { return time }
        let isCued = isCued(tokens, at: index)
        if let days = days(tokens, bytes, at: index, from: index, isCued: isCued) { return days }
        if let span = monthsOfYear(tokens, bytes, at: index)
            ?? relativeSpan(tokens, bytes, at: index)
        {
            return span
        }
        // 8/2018 is a month, 2016-2020 a period.
        if let month = DateReader.integer(tokens, bytes, at: index, 1...12),
            tokens.term(index + 1) == .slash, tokens.isGlued(index + 1), tokens.isGlued(index + 2),
            let year = DateReader.year(tokens, bytes, at: index + 2),
            !isSymbol(tokens, at: index + 3)
        {
            return DateExpression(
                .month,
                Components(year: year, month: month),
                tokens: index..<(index + 3)
            )
        }
        return years(tokens, bytes, at: index, from: index, .interval)
    }

    private static func isSymbol(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens.isGlued(index) else { return false }
        return tokens[index].term == .slash || tokens[index].term == .dash
    }

    /// Whether the words before say that a date comes.
    private static func isCued(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens.continues(index) else { return false }
        switch tokens[index - 1].term {
        case .day, .morning, .noon, .afternoon, .evening, .night, .this, .firstDays: return true
        case .from: return true
        case .open: return tokens.term(index - 2) == .this || tokens.term(index - 2) == .day
        default: return false
        }
    }

    /// A time, and the day behind or before it: `14h00 ngày 14/8`.
    private static func fromTime(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        var isCued = false
        if let before = tokens.key(index - 1), tokens.continues(index) {
            isCued = timeCues.contains(before)
        }
        guard let time = ClockTime.parse(tokens, bytes, at: index, isCued: isCued) else {
            return nil
        }
        var next = time.end
        if tokens.term(next) == .comma { next += 1 }
        if tokens.continues(next) {
            let isDay =
                tokens[next].term == .day || tokens[next].term == .today
                || DateReader.dayPart(tokens[next].term) != nil || tokens[next].term == .ordinal
                || tokens[next].term == .owner || tokens[next].isNumber
            if isDay, var date = dateAfterTime(tokens, bytes, at: next) {
                date.time = time.time
                if date.dayPart == nil { date.dayPart = time.part }
                date.tokens = index..<date.tokens.upperBound
                return date
            }
        }
        var date = DateExpression(.time, Components(), tokens: index..<time.end)
        date.time = time.time
        date.dayPart = time.part
        if time.part != nil { date.dayPartTokens = (time.end - 1)..<time.end }
        // 8 giờ tối nay, 3 giờ chiều mai.
        if time.part != nil, let shift = shift(tokens, at: time.end) {
            date.kind = .relative
            date.relative = Relative(unit: .day, offset: shift.days, count: 1)
            date.tokens = index..<shift.end
        }
        return date
    }

    private static func dateAfterTime(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        if tokens[index].isNumber {
            return days(tokens, bytes, at: index, from: index, isCued: false)
        }
        return parse(tokens, bytes, at: index)
    }

    // MARK: Days

    private static func fromDay(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        var next = index + 1
        guard tokens.continues(next) else { return nil }
        if tokens[next].term == .firstDays { next += 1 }
        if tokens.isNumber(next) {
            if let days = days(tokens, bytes, at: next, from: index, isCued: true) { return days }
            // ngày 5: the month is known from elsewhere.
            guard let day = DateReader.integer(tokens, bytes, at: next, 1...31),
                tokens.term(index - 1) != .every, !tokens.isNumber(index - 1),
                tokens.term(next + 1) != .percent, tokens.term(next + 1) != .slash,
                Numeral.magnitude(tokens, at: next + 1, afterDigits: true) == nil
            else { return nil }
            return DateExpression(.date, Components(day: day), tokens: index..<(next + 1))
        }
        switch tokens[next].term {
        case .today, .tomorrow:
            guard let relative = fromRelative(tokens, bytes, at: next) else { return nil }
            return relative.starting(at: index)
        default: return nil
        }
    }

    /// One day, or several that share a month: `14 và 15/8`, `3 đến 5/9`, `20-28/1/2016`.
    private static func days(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        from first: Int,
        isCued: Bool
    ) -> DateExpression? {
        if let day = DateReader.day(tokens, bytes, at: index, isCued: isCued) {
            var date = DateExpression(.date, day.date, tokens: first..<day.end)
            date.isLunar = day.isLunar
            if let link = link(tokens, at: day.end, isCued: isCued),
                let second = DateReader.day(tokens, bytes, at: link.end, isCued: true),
                link.isList ? follows(day.date, second.date) : true
            {
                date.setInterval(to: second.date, isList: link.isList, end: second.end)
            }
            date.addTime(tokens, bytes)
            return date
        }
        guard isCued || tokens.term(index - 1) == .open,
            let day = DateReader.integer(tokens, bytes, at: index, 1...31),
            let link = link(tokens, at: index + 1, isCued: true)
        else { return nil }
        var next = link.end
        // 13, 14 và 15/8: the days between are in the interval.
        if link.isList, let second = DateReader.integer(tokens, bytes, at: next, 1...31),
            DateReader.day(tokens, bytes, at: next, isCued: true) == nil, second > day,
            let further = self.link(tokens, at: next + 1, isCued: true)
        {
            next = further.end
        }
        guard let last = DateReader.day(tokens, bytes, at: next, isCued: true) else { return nil }
        var date = DateExpression(.date, Components(day: day), tokens: first..<last.end)
        date.isLunar = last.isLunar
        date.setInterval(to: last.date, isList: link.isList, end: last.end)
        guard let start = date.end, let month = start.month, date.start.month == month,
            day < start.day ?? 0
        else { return nil }
        return date
    }

    private static func follows(_ first: Components, _ second: Components) -> Bool {
        (first.month ?? 0, first.day ?? 0) < (second.month ?? 0, second.day ?? 0)
            || second.year != nil
    }

    /// The word or mark between two days, with the `ngày` behind it.
    private static func link(
        _ tokens: [Token],
        at index: Int,
        isCued: Bool
    ) -> (isList: Bool, end: Int)? {
        guard tokens.continues(index) else { return nil }
        var end = index + 1
        var isList = false
        switch tokens[index].term {
        case .to: if tokens.term(end) == .end { end += 1 }
        case .dash: break
        case .and: isList = true
        case .comma:
            isList = true
            guard isCued else { return nil }
        default: return nil
        }
        if tokens.term(end) == .day { end += 1 }
        guard tokens.continues(end), tokens.isNumber(end) else { return nil }
        return (isList, end)
    }

    /// Makes an interval; month and year of the end hold for a start without them.
    private mutating func setInterval(to last: Components, isList: Bool, end: Int) {
        kind = .interval
        self.isList = isList
        self.end = last
        start.month = start.month ?? last.month
        if start.year == nil, let year = last.year {
            // 31/12 đến 2/1/2019 begins in the year before.
            let wraps = (start.month ?? 0, start.day ?? 0) > (last.month ?? 0, last.day ?? 0)
            start.year = wraps ? year - 1 : year
        }
        tokens = tokens.lowerBound..<end
    }

    /// `23/06/2018, 10:30`, `28/05/13 22:36 GMT+7`.
    mutating func addTime(_ tokens: [Token], _ bytes: Span<UInt8>) {
        guard kind == .date || relative?.unit == .day && weekday == nil, time == nil else {
            return
        }
        var next = self.tokens.upperBound
        switch tokens.term(next) {
        case .comma, .bar, .dash: next += 1
        default: break
        }
        if tokens.key(next) == DateExpression.at { next += 1 }
        guard tokens.continues(next), tokens.isNumber(next),
            let time = ClockTime.parse(
                tokens,
                bytes,
                at: next,
                isCued: next > self.tokens.upperBound
            )
        else { return }
        self.time = time.time
        if dayPart == nil { dayPart = time.part }
        self.tokens = self.tokens.lowerBound..<time.end
    }

    func starting(at index: Int) -> DateExpression {
        var copy = self
        copy.tokens = index..<tokens.upperBound
        return copy
    }

    // MARK: Parts of the day and weekdays

    private static func fromDayPart(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard let part = DateReader.dayPart(tokens[index].term), tokens.continues(index + 1) else {
            return nil
        }
        var date: DateExpression?
        let next = index + 1
        if let shift = shift(tokens, at: next) {
            var relative = DateExpression(.relative, Components(), tokens: index..<shift.end)
            relative.relative = Relative(unit: .day, offset: shift.days, count: 1)
            // Chiều nay (14/8); Sáng nay, 14/8; sáng nay thứ Ba.
            var inner = shift.end
            let bracket = tokens.term(inner) == .open
            if bracket || tokens.term(inner) == .comma { inner += 1 }
            if tokens.continues(inner), tokens[inner].isNumber || tokens[inner].term == .day,
                var named = tokens[inner].isNumber
                    ? days(tokens, bytes, at: inner, from: inner, isCued: true)
                    : fromDay(tokens, bytes, at: inner)
            {
                if bracket, tokens.term(named.tokens.upperBound) == .close {
                    named.tokens = named.tokens.lowerBound..<(named.tokens.upperBound + 1)
                }
                date = named
            } else {
                date = relative
            }
        } else {
            switch tokens[next].term {
            case .day: date = fromDay(tokens, bytes, at: next)
            case .firstDays: date = days(tokens, bytes, at: next + 1, from: next, isCued: true)
            case .ordinal, .owner: date = weekday(tokens, bytes, at: next, isCued: true)
            case .same: date = fromRelative(tokens, bytes, at: next)
            default:
                if tokens[next].isNumber {
                    date = days(tokens, bytes, at: next, from: next, isCued: true)
                }
            }
        }
        guard var date else { return nil }
        date = date.starting(at: index)
        date.dayPart = part
        date.dayPartTokens = index..<(index + 1)
        return date
    }

    /// `nay`, `hôm nay`, `qua`, `mai`, `ngày mai` behind a part of the day: days from today.
    private static func shift(_ tokens: [Token], at index: Int) -> (days: Int, end: Int)? {
        guard tokens.continues(index) else { return nil }
        var next = index
        if tokens[next].term == .day || tokens[next].term == .today { next += 1 }
        if tokens.term(index) == .day, tokens.term(next) == .today { next += 1 }
        switch tokens.term(next) {
        case .this: return (0, next + 1)
        case .past: return (-1, next + 1)
        case .tomorrow: return (1, next + 1)
        default: return tokens.key(next) == beforeYesterday ? (-2, next + 1) : nil
        }
    }

    private static func fromWeekday(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        // lần thứ 2, kỳ họp thứ 9, đứng thứ 3: ordinals.
        if tokens.continues(index), let before = tokens.key(index - 1),
            beforeOrdinals.contains(before)
        {
            return nil
        }
        return weekday(tokens, bytes, at: index, isCued: false)
    }

    private static func weekday(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        isCued: Bool
    ) -> DateExpression? {
        guard tokens.continues(index + 1) else { return nil }
        var day: Int
        let name = tokens[index + 1]
        var isCertain = isCued
        if tokens[index].term == .owner {
            guard name.term == .sun else { return nil }
            day = 7
            isCertain = true
        } else if let number = DateReader.integer(tokens, bytes, at: index + 1, 2...7) {
            guard tokens.term(index + 2) != .slash else { return nil }
            day = number - 1
            isCertain = isCertain || tokens[index].isTitleCase
        } else {
            let digit = name.term == .fourAfterTens ? 4 : name.term.digit ?? 0
            guard digit >= 2, digit <= 7, digit != 4 || name.term == .fourAfterTens else {
                return nil
            }
            day = digit - 1
            isCertain = isCertain || name.isTitleCase
        }
        var end = index + 2
        var expression = DateExpression(.weekday, Components(), tokens: index..<end)
        expression.weekday = day
        // thứ năm tuần tới, thứ Sáu của tuần này, thứ ba tới, thứ ba vừa rồi.
        var next = end
        if tokens.key(next) == of { next += 1 }
        if tokens.term(next) == .week, tokens.continues(next),
            let week = direction(tokens, at: next + 1)
        {
            expression.kind = .relative
            expression.relative = Relative(unit: .week, offset: week.step, count: 1)
            end = week.end
            isCertain = true
        } else if let day = direction(tokens, at: end), tokens.term(end) != .this {
            expression.relative = Relative(unit: .day, offset: day.step, count: 1)
            end = day.end
            isCertain = true
        } else {
            // Thứ Ba, 14/08/2018 | 16:05; Chiều thứ Ba (14/8).
            next = end
            let bracket = tokens.term(next) == .open
            if bracket || tokens.term(next) == .comma { next += 1 }
            if tokens.continues(next),
                var named = tokens[next].isNumber
                    ? days(
                        tokens,
                        bytes,
                        at: next,
                        from: next,
                        isCued: isCertain && tokens.term(next + 1) != .month
                    )
                    : tokens[next].term == .day || tokens[next].term == .firstDays
                        ? parse(tokens, bytes, at: next) : nil,
                named.kind == .date || named.kind == .interval
            {
                if bracket, tokens.term(named.tokens.upperBound) == .close {
                    named.tokens = named.tokens.lowerBound..<(named.tokens.upperBound + 1)
                }
                named.weekday = day
                return named.starting(at: index)
            }
        }
        guard isCertain else { return nil }
        expression.tokens = index..<end
        return expression
    }

    private static let at: WordKey = "lúc"
    static let of: WordKey = "của"
    private static let beforeYesterday: WordKey = "kia"
    private static let timeCues: Set<WordKey> = ["lúc", "hồi", "đúng"]
    private static let beforeOrdinals: Set<WordKey> = [
        "lần", "họp", "đứng", "xếp", "hạng", "vị", "người", "nhóm", "đại", "cấp", "thế", "điều",
    ]
}
