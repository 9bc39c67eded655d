internal import VietnameseText

/// A number of the text with its qualifier, before its unit's noun is known.
struct UnitNumber {
    var amount: Quantity.Amount
    /// Tokens of the number or numbers.
    var number: Range<Int>
    var measure: MeasureUnit?
    var qualifier: String?
    var qualifierTokens: Range<Int>?
    /// False for one spelled-out digit, which is as often part of a word.
    var isSafe = true
    /// Tokens the scan has passed when the number is done.
    var end: Int

    /// First token, qualifier included.
    var start: Int {
        min(number.lowerBound, qualifierTokens?.lowerBound ?? number.lowerBound)
    }

    init(amount: Quantity.Amount, number: Range<Int>, measure: MeasureUnit? = nil) {
        self.amount = amount
        self.number = number
        self.measure = measure
        end = number.upperBound
    }

    init(_ quantity: Quantity) {
        self.init(amount: quantity.amount, number: quantity.number, measure: quantity.unit)
        qualifier = quantity.qualifier?.rawValue
        qualifierTokens = quantity.qualifierTokens
        isSafe = quantity.isSafe || !quantity.isSpelledOut
    }

    /// The number, range or share that begins at token `index`; of a change the first end.
    static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> UnitNumber? {
        guard let found = Quantity.parse(tokens, bytes, at: index, style: style) else { return nil }
        guard case .change(let from, _) = found.amount else { return UnitNumber(found) }
        // Both ends of a change are facts; the second is read when the scan comes to it.
        guard let first = Numeral.parse(tokens, bytes, at: index, style: style) else { return nil }
        let measure = MeasureUnit.parse(tokens, bytes, at: first.tokens.upperBound)
        var number = UnitNumber(
            amount: .value(from),
            number: first.tokens,
            measure: measure ?? found.unit
        )
        number.end = measure?.tokens.upperBound ?? first.tokens.upperBound
        return number
    }
}
