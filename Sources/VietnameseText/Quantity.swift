/// A number with its unit and qualifier: one value, a range, a change or a share.
///
/// Source: numbers.md §1–6. Dates, times, years, document numbers, ordinals, list numbers, phones
/// and names with numbers (`Quận 1`) give none. The noun counted behind it is not part of it.
public struct Quantity: Hashable, Sendable {
    /// What it comes to.
    public var amount: Amount
    /// The unit, if one of the closed class follows.
    public var unit: MeasureUnit?
    /// How the number is meant, if a word before or behind says so.
    public var qualifier: Qualifier?
    /// The tokens of the qualifier: directly before the number, or behind it (`trở lên`).
    public var qualifierTokens: Range<Int>?
    /// The tokens of the number or numbers, without the unit at the end.
    public var number: Range<Int>
    /// The other reading of an ambiguous `1,234`, for single values.
    public var alternative: Double?
    /// Whether no digit is in it.
    public var isSpelledOut: Bool
    /// Whether it is surely a quantity: false for one spelled-out digit without a unit.
    public var isSafe: Bool

    /// What a quantity comes to, in its unit.
    public enum Amount: Hashable, Sendable {
        case value(Double)
        /// Both ends included; `7-10 triệu`.
        case range(low: Double, high: Double)
        /// From one value to another; `từ 12% xuống còn 8%`.
        case change(from: Double, to: Double)
        /// A part and the whole; `15/34`.
        case ratio(part: Double, of: Double)
        /// An order of magnitude; `hàng trăm` is at least 100, by no more than that.
        case order(low: Double)
    }

    /// How a number is meant (numbers.md §4).
    public enum Qualifier: String, Hashable, Sendable {
        case more, less, about
        case atLeast = "at-least"
        case atMost = "at-most"
    }

    /// The tokens of number and unit.
    public var tokens: Range<Int> {
        number.lowerBound..<max(number.upperBound, unit?.tokens.upperBound ?? 0)
    }

    /// The tokens of number, unit and qualifier.
    public var whole: Range<Int> {
        guard let qualifierTokens else { return tokens }
        return min(
            tokens.lowerBound,
            qualifierTokens.lowerBound
        )..<max(
            tokens.upperBound,
            qualifierTokens.upperBound
        )
    }
}
