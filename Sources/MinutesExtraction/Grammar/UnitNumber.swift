internal import MinutesLexicon
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
    /// Where the unit stands that this number shares with a later one: `từ 41 lên 45 tổ chức`.
    var sharedUnit: Int?
    /// Whether it is a place in an order: `đứng thứ 12/63`.
    var isRank = false
    /// The words before a rank's number.
    var rankTokens: Range<Int>?
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
        guard case .change(let from, _) = found.amount else {
            var number = UnitNumber(found)
            number.mendMeasure(tokens)
            return number
        }
        // Both ends of a change are facts; the second is read when the scan comes to it.
        guard let first = Numeral.parse(tokens, bytes, at: index, style: style) else { return nil }
        let measure = MeasureUnit.parse(tokens, bytes, at: first.tokens.upperBound)
        var number = UnitNumber(
            amount: .value(from),
            number: first.tokens,
            measure: measure ?? found.unit
        )
        number.sharedUnit = found.number.upperBound
        number.end = measure?.tokens.upperBound ?? first.tokens.upperBound
        return number
    }

    /// Puts together what markup tore apart: `2.650m 2` is m², `17,5%o` is ‰.
    private mutating func mendMeasure(_ tokens: [Token]) {
        guard var unit = measure, unit.per.isEmpty else { return }
        let next = unit.tokens.upperBound
        guard next < tokens.count, !tokens[next].flags.contains(.lineStart) else { return }
        if unit.kind == .percent, tokens[next].key == UnitNumber.zero,
            !tokens[next].hasSpaceBefore
        {
            unit.kind = .permille
            unit.symbol = "‰"
        } else if unit.kind == .length, unit.symbol == "m", tokens[next].key == UnitNumber.two,
            next + 1 == tokens.count || !tokens[next + 1].isNumber
        {
            unit.kind = .area
            unit.symbol = "m2"
        } else {
            return
        }
        unit.tokens = unit.tokens.lowerBound..<(next + 1)
        measure = unit
    }

    private static let zero: WordKey = "o"
    private static let two: WordKey = "2"

    /// A number that looks like a date's or a name's, yet has a counted noun behind it.
    ///
    /// `485 lượt tổ/2.354 lượt người`, `tại 5/12 bệnh viện`, `nhóm 10 tỉnh`, `An Hòa 1 10 bộ máy`.
    static func counted(
        _ page: Page,
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> UnitNumber? {
        let tokens = page.tokens
        guard index > 0, tokens[index].isNumber, !page.isLineStart(index),
            let numeral = Numeral.parse(tokens, bytes, at: index, style: style)
        else { return nil }
        let before = tokens[index - 1]
        let end = numeral.tokens.upperBound
        if page.isKey(end, slash), !page.isLineStart(end + 1), tokens[end + 1].isNumber {
            guard !dateCues.contains(before.key), isNoun(page, end + 2),
                let whole = Numeral.parse(tokens, bytes, at: end + 1, style: style),
                whole.value > 0, numeral.value <= whole.value, !numeral.isPadded,
                !tokens[end].hasSpaceBefore, before.isWord || before.key == WordKey.comma
            else { return nil }
            return UnitNumber(
                amount: .ratio(part: numeral.value, of: whole.value),
                number: index..<whole.tokens.upperBound
            )
        }
        guard isNoun(page, end) else { return nil }
        let isListed =
            before.key == slash && index > 1 && tokens[index - 2].isWord
            && !tokens[index - 2].isCapital
        let isBehindName =
            before.isNumber && before.length <= 2 && index > 1
            && tokens[index - 2].isCapital
        // cấp 25 giấy phép, phân loại 40 tổ chức: verbs that are also names' first words.
        let isVerb =
            verbs.contains(before.key) && (!before.isCapital || numeral.isPadded)
            && tokens[index].hasSpaceBefore
            && (numeral.value >= 10 || numeral.isPadded)
        guard
            isListed || isBehindName || isVerb
                || groups.contains(before.key) && numeral.value > 2
        else { return nil }
        return UnitNumber(amount: .value(numeral.value), number: numeral.tokens)
    }

    private static func isNoun(_ page: Page, _ index: Int) -> Bool {
        guard !page.isLineStart(index), !page.tokens[index].isCapital,
            let noun = page.lexicon.units.noun(page.tokens, at: index)
        else { return false }
        return noun.kind != .slogan && noun.kind != .enumerated
    }

    private static let verbs: Set<WordKey> = [
        "cấp", "biểu", "loại", "tuyến", "hội", "mục", "tập", "hình", "điện", "đoạn", "mã",
    ]
    private static let slash: WordKey = "/"
    private static let groups: Set<WordKey> = ["nhóm", "tốp"]
    private static let dateCues: Set<WordKey> = [
        "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "nay", "đến", "từ", "trước", "sau",
        "và", "lễ", "dịp",
    ]
}
