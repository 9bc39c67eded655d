/// A line's words as chrome tables compare them: small ASCII letters and digits, one blank between.
///
/// Tones and vowel marks are dropped, so that capitals, tone placement and typing slips do not
/// matter (`CÁC TIN KHÁC` and `Các tin khác` are `cac tin khac`); the tables hold whole lines or
/// openings of lines, where what is lost does no harm. What needs no letters is asked of
/// ``LineScan``, which writes none.
struct LineFolder {
    private(set) var words: [UInt8] = []

    /// Where the words end in ``words``.
    private(set) var ends: [Int] = []

    /// Folds `line`, of which no more than `limit` words.
    mutating func fold(_ line: Span<UInt8>, limit: Int = 24) {
        words.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        let letters = LineLetters.standard
        var isOpen = false
        var index = 0
        while index < line.count {
            let (letter, length) = letters.letter(line, at: index)
            index += length
            if letter != 0 {
                if !isOpen, !words.isEmpty { words.append(0x20) }
                isOpen = true
                words.append(letter)
            } else if isOpen {
                isOpen = false
                ends.append(words.count)
                if ends.count == limit { return }
            }
        }
        if isOpen { ends.append(words.count) }
    }

    /// Whether there are two numbers and four digits at least.
    var mayHoldDate: Bool {
        var digits = 0
        var numbers = 0
        var isNumber = false
        for letter in words {
            let isDigit = letter &- 0x30 < 10
            if isDigit {
                digits += 1
                if !isNumber { numbers += 1 }
            }
            isNumber = isDigit
        }
        return digits >= 4 && numbers >= 2
    }

    /// Folds a string.
    static func fold(_ text: String) -> String {
        var folder = LineFolder()
        folder.fold(Array(text.utf8).span, limit: .max)
        return String(decoding: folder.words, as: UTF8.self)
    }
}
