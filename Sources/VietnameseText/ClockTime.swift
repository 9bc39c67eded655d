/// A time of day, as `8h30`, `8g30`, `8 giờ 30 phút`, `20:13`, `4:00 chiều` write it.
public struct ClockTime: Hashable, Sendable {
    /// 0…24.
    public var hour: Int
    /// 0…59; nil if only the hour is written.
    public var minute: Int?
    /// 0…59.
    public var second: Int?

    /// Makes a time.
    public init(hour: Int, minute: Int? = nil, second: Int? = nil) {
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The time that begins at `index`, and the index behind it; nil if none does.
    ///
    /// `14 giờ` alone is a duration unless `isCued`; O(its length).
    static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        isCued: Bool
    ) -> (time: ClockTime, part: DateExpression.DayPart?, end: Int)? {
        guard index < tokens.count else { return nil }
        var hour: Int
        var end = index + 1
        if tokens[index].isNumber {
            guard let integer = DateReader.integer(tokens, bytes, at: index, 0...24) else {
                return nil
            }
            hour = integer
        } else {
            guard tokens.term(index + 1) == .hour || tokens.term(index + 2) == .hour,
                let numeral = Numeral.spelledOut(tokens, at: index), numeral.value <= 24
            else { return nil }
            hour = Int(numeral.value)
            end = numeral.tokens.upperBound
        }
        guard tokens.continues(end) else { return nil }
        var time = ClockTime(hour: hour)
        var isCertain = isCued
        switch tokens[end].term {
        case .colon:
            guard tokens.isGlued(end), tokens.isGlued(end + 1), tokens[index].isNumber,
                let minute = DateReader.integer(tokens, bytes, at: end + 1, 0...59),
                tokens[end + 1].length == 2
            else { return nil }
            time.minute = minute
            end += 2
            if tokens.term(end) == .colon, tokens.isGlued(end), tokens.isGlued(end + 1),
                let second = DateReader.integer(tokens, bytes, at: end + 1, 0...59)
            {
                time.second = second
                end += 2
            }
            isCertain = true
        case .hourShort:
            guard tokens.isGlued(end) else { return nil }
            end += 1
            if tokens.isGlued(end),
                let minute = DateReader.integer(tokens, bytes, at: end, 0...59)
            {
                time.minute = minute
                end += 1
            }
            isCertain = true
        case .hour:
            end += 1
            if tokens.continues(end) {
                if tokens[end].term == .half {
                    time.minute = 30
                    isCertain = true
                    end += 1
                } else if let minute = DateReader.integer(tokens, bytes, at: end, 0...59),
                    tokens.term(end + 1) != .slash
                {
                    time.minute = minute
                    isCertain = true
                    end += tokens.term(end + 1) == .minute ? 2 : 1
                } else if tokens[end].key == less,
                    let minute = DateReader.integer(tokens, bytes, at: end + 1, 1...59), hour > 0
                {
                    time.hour -= 1
                    time.minute = 60 - minute
                    isCertain = true
                    end += tokens.term(end + 2) == .minute ? 3 : 2
                }
            }
        default: return nil
        }
        var part: DateExpression.DayPart?
        if tokens.continues(end) {
            if let named = DateReader.dayPart(tokens[end].term) {
                part = named
                isCertain = true
                end += 1
                if time.hour < 12, named == .afternoon || named == .evening { time.hour += 12 }
            } else if tokens[end].key == pm || tokens[end].key == am {
                if tokens[end].key == pm, time.hour < 12 { time.hour += 12 }
                if tokens[end].key == am, time.hour == 12 { time.hour = 0 }
                end += 1
            } else if tokens[end].term == .day {
                isCertain = true
            }
        }
        if tokens.key(end) == gmt, tokens.continues(end) {
            end += 1
            if tokens.term(end) == .plus, tokens.isNumber(end + 1) { end += 2 }
        }
        return isCertain ? (time, part, end) : nil
    }

    private static let less: WordKey = "kém"
    private static let am: WordKey = "am", pm: WordKey = "pm", gmt: WordKey = "gmt"
}
