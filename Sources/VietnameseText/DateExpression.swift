/// A date, time or period as the text gives it, with what it leaves open left open.
///
/// Source: dates.md §2; the year that is not written is completed by ``resolved(reference:frame:)``.
public struct DateExpression: Hashable, Sendable {
    /// What kind of time it names.
    public var kind: Kind
    /// The day, month, quarter or year, or the first of an interval.
    public var start: Components
    /// The last of an interval, included.
    public var end: Components?
    /// Whether the interval's ends were listed (`14 và 15/8`), not spanned.
    public var isList: Bool
    /// The part of the day, if named.
    public var dayPart: DayPart?
    /// The token that names the part of the day.
    public var dayPartTokens: Range<Int>?
    /// The time of day.
    public var time: ClockTime?
    /// The weekday as written, 1 for Monday to 7 for Sunday; a checksum, not always right.
    public var weekday: Int?
    /// How far from the reference it is, if it says so instead of naming a date.
    public var relative: Relative?
    /// Whether it is of the lunar calendar, and so cannot be resolved here.
    public var isLunar: Bool
    /// Its tokens.
    public var tokens: Range<Int>

    /// What kind of time an expression names.
    public enum Kind: String, Sendable {
        case date, interval, month, quarter, year, term, relative, time, weekday
        case halfYear = "half-year"
        case schoolYear = "school-year"
    }

    /// What is written of a date.
    ///
    /// Kept in five bytes: a parser answers for every token of a page, and moves what it answers.
    public struct Components: Hashable, Sendable {
        private var storedYear: UInt16
        private var storedQuarter: UInt8
        private var storedMonth: UInt8
        private var storedDay: UInt8

        /// Makes the components that are known; what is no year of four digits, quarter, month or
        /// day counts as unknown.
        public init(year: Int? = nil, quarter: Int? = nil, month: Int? = nil, day: Int? = nil) {
            storedYear = UInt16(exactly: year ?? 0) ?? 0
            storedQuarter = UInt8(exactly: quarter ?? 0) ?? 0
            storedMonth = UInt8(exactly: month ?? 0) ?? 0
            storedDay = UInt8(exactly: day ?? 0) ?? 0
        }

        /// Four digits.
        public var year: Int? {
            get { storedYear == 0 ? nil : Int(storedYear) }
            set { storedYear = UInt16(exactly: newValue ?? 0) ?? 0 }
        }
        /// 1…4.
        public var quarter: Int? {
            get { storedQuarter == 0 ? nil : Int(storedQuarter) }
            set { storedQuarter = UInt8(exactly: newValue ?? 0) ?? 0 }
        }
        /// 1…12.
        public var month: Int? {
            get { storedMonth == 0 ? nil : Int(storedMonth) }
            set { storedMonth = UInt8(exactly: newValue ?? 0) ?? 0 }
        }
        /// 1…31, possible in the month.
        public var day: Int? {
            get { storedDay == 0 ? nil : Int(storedDay) }
            set { storedDay = UInt8(exactly: newValue ?? 0) ?? 0 }
        }
    }

    /// A part of the day: sáng 0–11, trưa 11–13, chiều 13–18, tối 18–22, đêm 22–4.
    public enum DayPart: String, Sendable { case morning, noon, afternoon, evening, night }

    /// Whether a date without a year lies behind or ahead of the reference (dates.md §3).
    public enum Frame: Sendable { case past, future }

    /// A distance from the reference: `count` units, the first `offset` units away.
    public struct Relative: Hashable, Sendable {
        /// The unit counted in.
        public var unit: Unit
        /// 0 for the current one, −1 for the last, 1 for the next.
        public var offset: Int
        /// Number of units.
        public var count: Int

        /// What a distance is counted in; `recent` and `coming` have no clear ends, `sameDay` means
        /// the day named last.
        public enum Unit: String, Sendable {
            case day, week, month, quarter, year, recent, coming, sameDay = "same-day"
        }
    }

    /// Offsets of the expression in the text that `tokens` were cut from, in UTF-8 bytes.
    public func span(in tokens: [Token]) -> Range<Int> {
        guard !self.tokens.isEmpty, self.tokens.upperBound <= tokens.count else { return 0..<0 }
        return Int(
            tokens[self.tokens.lowerBound].start
        )..<Int(
            tokens[self.tokens.upperBound - 1].end
        )
    }

    init(_ kind: Kind, _ start: Components, to end: Components? = nil, tokens: Range<Int>) {
        self.kind = kind
        self.start = start
        self.end = end
        self.isList = false
        self.isLunar = false
        self.tokens = tokens
    }
}
