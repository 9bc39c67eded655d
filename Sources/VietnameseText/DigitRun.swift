/// A number token as written: its digits and the dots and commas between them.
///
/// What the marks mean follows numbers.md §1: groups of three, decimals, or neither (dates,
/// sections).
struct DigitRun {
    /// All digits as one integer.
    private(set) var mantissa: UInt64 = 0
    /// Number of digits.
    private(set) var digits = 0
    private(set) var dots = 0
    private(set) var commas = 0
    /// Digits before the first mark, and behind the last.
    private(set) var firstLength = 0
    private(set) var lastLength = 0
    /// Whether the groups between the marks have three digits.
    private var innerThrees = true
    private var firstMark: UInt8 = 0
    private(set) var lastMark: UInt8 = 0
    /// Whether a zero comes first.
    private(set) var leadingZero = false

    /// Reads a number token; nil if it has more digits than a number of this kind can mean.
    init?(_ token: Token, _ bytes: Span<UInt8>) {
        guard token.kind == .number, token.end - token.start <= 24, token.end <= bytes.count else {
            return nil
        }
        var length = 0
        for offset in Int(token.start)..<Int(token.end) {
            let byte = bytes[offset]
            let digit = byte &- 0x30
            if digit < 10 {
                if digits == 0 { leadingZero = digit == 0 }
                digits += 1
                length += 1
                guard digits <= 18 else { return nil }
                mantissa = mantissa * 10 + UInt64(digit)
                continue
            }
            if firstMark == 0 {
                firstMark = byte
                firstLength = length
            } else if length != 3 {
                innerThrees = false
            }
            if byte == 0x2E { dots += 1 } else { commas += 1 }
            lastMark = byte
            length = 0
        }
        if firstMark == 0 { firstLength = length }
        lastLength = length
    }

    /// The integer, if there are no marks.
    var integer: Int? { dots + commas == 0 ? Int(mantissa) : nil }

    /// Whether the marks make groups of three.
    private var isGrouped: Bool {
        dots + commas > 0 && (1...3).contains(firstLength) && innerThrees && lastLength == 3
            && !leadingZero
    }

    /// What it means, and the other reading of `1,234` and `1.234`; nil if it is no number.
    func value(english: Bool) -> (value: Double, alternative: Double?)? {
        let whole = Double(mantissa)
        switch (dots, commas) {
        case (0, 0): return (whole, nil)
        case (1, 0), (0, 1):
            guard isGrouped else { return (decimal, nil) }
            let grouped = (dots == 1) != english
            return grouped ? (whole, decimal) : (decimal, whole)
        case (_, 0), (0, _): return isGrouped ? (whole, nil) : nil
        case (_, 1) where lastMark == 0x2C, (1, _) where lastMark == 0x2E:
            guard innerThrees, (1...3).contains(firstLength) else { return nil }
            return (decimal, nil)
        default: return nil
        }
    }

    /// The reading with the last mark as the decimal one.
    private var decimal: Double {
        var divisor = 1.0
        for _ in 0..<lastLength { divisor *= 10 }
        return Double(mantissa) / divisor
    }

    /// What it says about the document's style: +1 Vietnamese, −1 English, 0 nothing.
    var evidence: Int {
        switch (dots, commas) {
        case (0, 0): 0
        case (1..., 0): isGrouped ? 1 : 0
        case (0, 1): lastLength <= 2 ? 1 : 0
        case (0, 2...): isGrouped ? -1 : 0
        default:
            innerThrees && (1...3).contains(firstLength) && (dots == 1 || commas == 1)
                ? (lastMark == 0x2C ? 1 : -1) : 0
        }
    }
}
