/// Reads the pieces that dates are made of; each answers with the index behind it.
enum DateReader {
    typealias Components = DateExpression.Components

    /// A plain number of one or two digits — four if `range` goes that far — within `range`.
    static func integer(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ range: ClosedRange<Int>
    ) -> Int? {
        guard tokens.isNumber(index), tokens[index].length <= 4,
            let run = DigitRun(tokens[index], bytes), let integer = run.integer,
            range.contains(integer), run.digits <= 2 || range.upperBound > 99
        else { return nil }
        return integer
    }

    /// Four digits from 1900 to 2100.
    static func year(_ tokens: [Token], _ bytes: Span<UInt8>, at index: Int) -> Int? {
        integer(tokens, bytes, at: index, 1900...2100)
    }

    static func dayPart(_ term: Term) -> DateExpression.DayPart? {
        switch term {
        case .morning: .morning
        case .noon: .noon
        case .afternoon: .afternoon
        case .evening: .evening
        case .night: .night
        default: nil
        }
    }

    /// A month's number in digits or words, and whether its name is of the lunar calendar.
    static func month(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> (month: Int, isLunar: Bool, end: Int)? {
        guard tokens.continues(index) else { return nil }
        if let month = integer(tokens, bytes, at: index, 1...12) {
            if tokens.term(index + 1) == .percent { return nil }
            return (month, false, index + 1)
        }
        guard tokens[index].isWord else { return nil }
        let term = tokens[index].term
        switch term {
        case .lunar: return (tokens[index].key == lastLunarMonth ? 12 : 1, true, index + 1)
        case .fourAfterTens: return (4, false, index + 1)
        case .ten:
            switch tokens.term(index + 1) {
            case .one: return (11, false, index + 2)
            case .two: return (12, false, index + 2)
            default: return (10, false, index + 1)
            }
        // tháng một lần: once a month.
        case .one where tokens.key(index + 1) == time: return nil
        // tháng năm 2018: the month is missing.
        case .five where tokens.isNumber(index + 1): return nil
        default:
            guard let digit = term.digit, digit > 0 else { return nil }
            return (digit, false, index + 1)
        }
    }

    /// The year behind a month or quarter: `năm 2018`, `của năm 2018`, `/2018`, `-2018`.
    static func yearBehind(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> (year: Int, end: Int)? {
        var index = index
        guard tokens.continues(index) else { return nil }
        if tokens[index].key == of || tokens[index].term == .comma { index += 1 }
        switch tokens.term(index) {
        case .five, .slash: index += 1
        case .dash:
            guard tokens.isGlued(index), tokens.isGlued(index + 1) else { return nil }
            index += 1
        default: return nil
        }
        return year(tokens, bytes, at: index).map { ($0, index + 1) }
    }

    /// The day that begins at `index`: `14/8`, `14-8-2018`, `14.8`, `14 tháng 8 năm 2018`.
    ///
    /// `isCued`: a word before it says that it is a date.
    static func day(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        isCued: Bool
    ) -> (date: Components, isLunar: Bool, end: Int)? {
        guard tokens.isNumber(index), let run = DigitRun(tokens[index], bytes) else { return nil }
        guard run.commas == 0 else { return nil }
        if run.dots > 0 { return dotted(tokens, bytes, at: index, run, isCued) }
        guard run.digits <= 2, let first = run.integer, first >= 1, first <= 31 else { return nil }
        let mark = tokens.term(index + 1)
        if mark == .month, tokens.continues(index + 1) {
            guard let month = month(tokens, bytes, at: index + 2) else { return nil }
            var date = Components(month: month.month, day: first)
            var end = month.end
            if let year = yearBehind(tokens, bytes, at: end) {
                date.year = year.year
                end = year.end
            }
            let isLunar = month.isLunar || lunarBehind(tokens, at: end)
            return isPossible(date) ? (date, isLunar, end) : nil
        }
        guard mark == .slash || mark == .dash, tokens.continues(index + 2),
            let second = integer(tokens, bytes, at: index + 2, 1...31)
        else { return nil }
        if let full = withYear(tokens, bytes, at: index, first, second) { return full }
        let end = index + 3
        guard second <= 12, !belongsToMore(tokens, at: end) else { return nil }
        if mark == .dash {
            guard isCued, tokens.isGlued(index + 1), tokens.isGlued(index + 2) else { return nil }
        } else if !isCued {
            guard tokens.isGlued(index + 1) == tokens.isGlued(index + 2) else { return nil }
            let isPadded = run.leadingZero || leadingZero(tokens[index + 2], bytes)
            guard SlashPair.isDate(tokens, at: index, isPadded: isPadded),
                first != 24 || second != 7 || isPadded
            else { return nil }
        }
        let date = Components(month: second, day: first)
        guard isPossible(date), tokens.term(end) != .percent else { return nil }
        return (date, lunarBehind(tokens, at: end), end)
    }

    private static func leadingZero(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
        token.length == 2 && bytes[Int(token.start)] == 0x30
    }

    /// `14/8/2018`, `22/8-2019`, `28/05/13`, and the month first before a time with AM or PM.
    private static func withYear(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ first: Int,
        _ second: Int
    ) -> (date: Components, isLunar: Bool, end: Int)? {
        let mark = tokens.term(index + 3)
        guard mark == .slash || mark == .dash, tokens.continues(index + 4) else { return nil }
        let end = index + 5
        var year: Int
        if let four = self.year(tokens, bytes, at: index + 4) {
            year = four
        } else {
            // Two digits only where the marks agree: 15/8-17/8 is a range.
            guard mark == tokens.term(index + 1), tokens.isGlued(index + 3),
                tokens.isGlued(index + 4), tokens[index + 4].length == 2,
                let two = integer(tokens, bytes, at: index + 4, 0...99)
            else { return nil }
            year = two < 50 ? 2000 + two : 1900 + two
        }
        guard !belongsToMore(tokens, at: end) else { return nil }
        var date = Components(year: year, month: second, day: first)
        if second > 12 || first <= 12 && isBeforeHalfDay(tokens, bytes, at: end) {
            date = Components(year: year, month: first, day: second)
        }
        return isPossible(date) ? (date, lunarBehind(tokens, at: end), end) : nil
    }

    /// `14.8.2018`, and `14.8` where a word says that it is a date.
    private static func dotted(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ run: DigitRun,
        _ isCued: Bool
    ) -> (date: Components, isLunar: Bool, end: Int)? {
        guard run.firstLength <= 2 else { return nil }
        let digits = Int(run.mantissa)
        var date: Components
        switch (run.dots, run.lastLength) {
        case (2, 4):
            let year = digits % 10_000
            let middle = run.digits - run.firstLength - 4
            guard (1...2).contains(middle), (1900...2100).contains(year) else { return nil }
            let base = middle == 1 ? 10 : 100
            date = Components(
                year: year,
                month: digits / 10_000 % base,
                day: digits / 10_000 / base
            )
        case (1, 1...2):
            guard isCued else { return nil }
            let base = run.lastLength == 1 ? 10 : 100
            date = Components(month: digits % base, day: digits / base)
            switch tokens.term(index + 1) {
            case .percent, .million, .billion, .thousand, .hundred, .tenThousand: return nil
            default: break
            }
        default: return nil
        }
        guard isPossible(date), !belongsToMore(tokens, at: index + 1) else { return nil }
        return (date, false, index + 1)
    }

    /// Whether a document's symbol or another pair goes on behind: `14/8-CT`, `1/2/3/4`.
    private static func belongsToMore(_ tokens: [Token], at end: Int) -> Bool {
        guard tokens.isGlued(end) else { return false }
        switch tokens[end].term {
        case .slash: return tokens.isGlued(end + 1)
        case .dash:
            return tokens.isGlued(end + 1) && tokens[end + 1].isWord && tokens[end + 1].isCapital
        default: return false
        }
    }

    private static func isBeforeHalfDay(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at end: Int
    ) -> Bool {
        guard let time = ClockTime.parse(tokens, bytes, at: end, isCued: false) else {
            return false
        }
        let last = tokens[time.end - 1].key
        return last == am || last == pm
    }

    private static func lunarBehind(_ tokens: [Token], at index: Int) -> Bool {
        tokens.term(index) == .minus && tokens.term(index + 1) == .calendarWord
    }

    /// Whether the month has that day; the 29th of February where the year is open.
    static func isPossible(_ date: Components) -> Bool {
        guard let month = date.month, let day = date.day, (1...12).contains(month) else {
            return false
        }
        return day >= 1 && day <= CalendarDate.days(inMonth: month, year: date.year ?? 2000)
    }

    private static let lastLunarMonth: WordKey = "chạp"
    private static let time: WordKey = "lần"
    private static let of: WordKey = "của"
    private static let am: WordKey = "am", pm: WordKey = "pm"
}
