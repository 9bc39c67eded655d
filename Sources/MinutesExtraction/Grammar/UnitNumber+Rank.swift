internal import MinutesLexicon
internal import VietnameseText

/// Places in an order, and multiples in words.
extension UnitNumber {
    /// The word that makes the number an ordinal, which stands for a unit where no noun follows.
    var rankWord: Range<Int> {
        guard let first = rankTokens?.upperBound else { return number }
        return (first - 1)..<first
    }

    /// `đứng thứ 12/63`, `xếp thứ 5`, `xếp hạng 3`, `đứng thứ nhì` at token `index`.
    static func rank(
        _ page: Page,
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> UnitNumber? {
        let tokens = page.tokens
        let length = page.length(.quantityOpener, at: index)
        guard length > 1 else { return nil }
        let start = index + length
        guard start < tokens.count, !page.isLineStart(start) else { return nil }
        var amount: Quantity.Amount
        var end = start + 1
        if let value = ordinals[tokens[start].key] {
            amount = .value(value)
        } else if let place = Numeral.parse(tokens, bytes, at: start, style: style),
            place.plainInteger != nil
        {
            amount = .value(place.value)
            end = place.tokens.upperBound
            if page.isKey(end, over), end + 1 < tokens.count, tokens[end + 1].isNumber,
                let whole = Numeral.parse(tokens, bytes, at: end + 1, style: style)
            {
                amount = .ratio(part: place.value, of: whole.value)
                end = whole.tokens.upperBound
            }
        } else {
            return nil
        }
        var number = UnitNumber(amount: amount, number: index..<end)
        number.isRank = true
        number.rankTokens = index..<start
        return number
    }

    /// `gấp đôi`, `gấp rưỡi`, `gấp ba` at token `index`.
    static func multiple(_ page: Page, at index: Int) -> UnitNumber? {
        let tokens = page.tokens
        guard page.isKey(index, multiplied), index + 1 < tokens.count, !page.isLineStart(index + 1),
            let value = multiples[tokens[index + 1].key], !page.isKey(index + 2, times)
        else { return nil }
        let word = (index + 1)..<(index + 2)
        return UnitNumber(
            amount: .value(value),
            number: index..<(index + 2),
            measure: MeasureUnit(.times, "lần", word)
        )
    }

    private static let over: WordKey = "/"
    private static let times: WordKey = "lần"
    private static let multiplied: WordKey = "gấp"
    private static let multiples: [WordKey: Double] = [
        "đôi": 2, "rưỡi": 1.5, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "mười": 10,
    ]
    private static let ordinals: [WordKey: Double] = [
        "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
        "chín": 9, "mười": 10,
    ]
}
