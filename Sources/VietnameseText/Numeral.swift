/// A cardinal number in digits or words, with the magnitudes behind it.
///
/// `2.555`, `3.694,5`, `2 555`, `25 nghìn tỷ`, `2 tỷ 350 triệu`, `2 triệu rưỡi`, `3,6tr`,
/// `hai mươi mốt`, `một trăm linh năm` (numbers.md §1–3). It knows nothing of what stands before
/// it: dates, symbols and names are refused by ``Quantity``.
public struct Numeral: Hashable, Sendable {
    /// What it comes to.
    public var value: Double
    /// Its tokens.
    public var tokens: Range<Int>
    /// Whether it is written with digits.
    public var hasDigits: Bool
    /// Whether it is written in words alone.
    public var isSpelledOut: Bool { !hasDigits }
    /// Whether it cannot be anything else: false for a single spelled-out digit (`hai bên`).
    public var isSafe: Bool
    /// The other reading of `1,234` (1.234 or 1234), for a unit to decide; nil if there is one.
    public var alternative: Double?
    /// The magnitude behind a single number, which a range shares: 10⁶ in `7-10 triệu`; else 1.
    public var scale: Double
    /// Whether zeros pad it (`02`, `0912`).
    public var isPadded: Bool
    /// The integer, if it is written as digits without marks and magnitudes.
    public var plainInteger: Int?

    /// The numeral that begins at token `index`; nil if none does.
    ///
    /// O(its length).
    public static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        style: NumberStyle = NumberStyle()
    ) -> Numeral? {
        guard index >= 0, index < tokens.count else { return nil }
        switch tokens[index].kind {
        case .number: return digits(tokens, bytes, at: index, style)
        case .word:
            let term = tokens[index].term
            guard term != .other else { return nil }
            guard term == .minus else { return spelledOut(tokens, at: index) }
            guard tokens.isNumber(index + 1) else { return nil }
            return digits(tokens, bytes, at: index + 1, style)?.negated(from: index)
        case .mark:
            // A dash at the start of a line is a list's; between numbers it is a range's.
            guard tokens[index].term == .dash, tokens.isNumber(index + 1),
                tokens.isGlued(index + 1), tokens.continues(index), tokens[index].hasSpaceBefore,
                !tokens.isNumber(index - 1)
            else { return nil }
            return digits(tokens, bytes, at: index + 1, style)?.negated(from: index)
        }
    }

    private func negated(from first: Int) -> Numeral {
        var copy = self
        copy.value = -value
        copy.alternative = alternative.map { -$0 }
        copy.tokens = first..<tokens.upperBound
        copy.plainInteger = nil
        return copy
    }

    private static func digits(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> Numeral? {
        guard let run = DigitRun(tokens[index], bytes),
            let read = run.value(english: style.isEnglish)
        else { return nil }
        var value = read.value
        var end = index + 1
        var integer = run.integer
        if integer != nil, run.digits <= 3, !run.leadingZero {
            while let group = spacedGroup(tokens, bytes, at: end) {
                value = value * 1000 + Double(group)
                integer = nil
                end += 1
            }
        }
        var numeral = Numeral(
            value: value,
            tokens: index..<end,
            hasDigits: true,
            isSafe: true,
            alternative: read.alternative,
            scale: 1,
            isPadded: run.leadingZero && run.firstLength > 1,
            plainInteger: integer
        )
        guard let first = magnitude(tokens, at: end, afterDigits: true) else { return numeral }
        end = first.end
        var last = first.value
        value *= last
        numeral.scale = last
        numeral.alternative = numeral.alternative.map { $0 * last }
        numeral.plainInteger = nil
        if last == 1000, let group = thousandth(tokens, bytes, at: end, style) {
            // 14 nghìn 300 tỷ: both belong to the billions.
            value = (value + group.value) * group.magnitude
            numeral.scale = 1
            numeral.alternative = nil
            end = group.end
        } else if tokens.term(end) == .half, tokens.continues(end) {
            value += last / 2
            numeral.scale = 1
            end += 1
        } else {
            while let next = smaller(tokens, bytes, at: end, than: last, style) {
                value += next.value
                last = next.magnitude
                end = next.end
                numeral.scale = 1
                numeral.alternative = nil
            }
        }
        numeral.value = value
        numeral.tokens = index..<end
        return numeral
    }

    /// The three digits of `555` in `2 555`.
    private static func spacedGroup(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> Int? {
        guard tokens.isNumber(index), tokens.continues(index), tokens[index].hasSpaceBefore,
            tokens[index].end - tokens[index].start == 3,
            // One blank: U+0020, or U+00A0, U+2009, U+202F of two and three bytes.
            tokens[index].start - tokens[index - 1].end <= 3,
            bytes[Int(tokens[index - 1].end)] != 0x20
                || tokens[index].start - tokens[index - 1].end == 1,
            let run = DigitRun(tokens[index], bytes), run.digits == 3
        else { return nil }
        return run.integer
    }

    /// What follows a magnitude: `350 triệu` in `2 tỷ 350 triệu`, the 2 of `5 tỷ 2`.
    private static func smaller(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        than last: Double,
        _ style: NumberStyle
    ) -> (value: Double, magnitude: Double, end: Int)? {
        guard tokens.isNumber(index), tokens.continues(index), tokens[index].hasSpaceBefore,
            let run = DigitRun(tokens[index], bytes),
            let number = run.value(english: style.isEnglish), number.value < 1000
        else { return nil }
        if let next = magnitude(tokens, at: index + 1, afterDigits: true) {
            return next.value < last ? (number.value * next.value, next.value, next.end) : nil
        }
        guard run.digits == 1, last >= 1e6, endsColloquially(tokens, at: index + 1) else {
            return nil
        }
        return (number.value * last / 10, 0, index + 1)
    }

    /// The `300 tỷ` of `14 nghìn 300 tỷ`.
    private static func thousandth(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> (value: Double, magnitude: Double, end: Int)? {
        guard tokens.isNumber(index), tokens.continues(index), tokens[index].hasSpaceBefore,
            let run = DigitRun(tokens[index], bytes),
            let number = run.value(english: style.isEnglish), number.value < 1000,
            let next = magnitude(tokens, at: index + 1, afterDigits: true), next.value >= 1e6
        else { return nil }
        return (number.value, next.value, next.end)
    }

    /// Whether nothing counted stands at `index`, so that `5 tỷ 2` is 5.2 billion.
    static func endsColloquially(_ tokens: [Token], at index: Int) -> Bool {
        guard index < tokens.count, tokens.continues(index) else { return true }
        guard tokens[index].kind == .mark else { return tokens[index].key == dong }
        switch tokens[index].term {
        case .slash, .dash, .percent, .colon, .permille, .dollar, .plus: return false
        default: return true
        }
    }

    /// The magnitude words at `index`, multiplied: `nghìn tỷ`, `chục nghìn`, the `tr` of `3,6tr`.
    static func magnitude(
        _ tokens: [Token],
        at index: Int,
        afterDigits: Bool
    ) -> (value: Double, end: Int)? {
        var product = 1.0
        var last = 0.0
        var end = index
        while tokens.continues(end) || !afterDigits && end == index && end < tokens.count,
            tokens[end].isWord
        {
            let term = tokens[end].term
            guard let magnitude = term.magnitude, magnitude > last else { break }
            if tokens[end].isTitleCase { break }
            if term == .millionShort || term == .thousandShort {
                guard afterDigits, end == index, tokens.isGlued(end) else { break }
            }
            if term == .billion, let next = tokens.key(end + 1), notAfterBillion.contains(next) {
                break
            }
            product *= magnitude
            last = magnitude
            end += 1
        }
        return end > index ? (product, end) : nil
    }

    /// With these `tỷ` makes words: rate, share, yield, exchange rate, score.
    private static let notAfterBillion: Set<WordKey> = ["lệ", "trọng", "suất", "giá", "số", "phú"]
    private static let dong: WordKey = "đồng"
}
