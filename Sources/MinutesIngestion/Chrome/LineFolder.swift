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

    /// `hash` behind word `number`, as ``LineScan`` computes it.
    func mixed(_ hash: UInt64, _ number: Int) -> UInt64 {
        var hash = hash
        var packed: UInt64 = 0
        let start = number == 0 ? 0 : ends[number - 1] + 1
        for index in start..<ends[number] {
            if packed >> 56 != 0 {
                hash = LineScan.mix(~hash, packed)
                packed = 0
            }
            packed = packed << 8 | UInt64(words[index])
        }
        return LineScan.mix(hash, packed)
    }

    /// A number or a single letter, which buttons and counters print beside their names.
    func isFiller(_ number: Int) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1] + 1
        if ends[number] - start == 1 { return true }
        return words[start..<ends[number]].allSatisfy { $0 < 0x3A }
    }

    /// Folds a string.
    static func fold(_ text: String) -> String {
        var folder = LineFolder()
        folder.fold(Array(text.utf8).span, limit: .max)
        return String(decoding: folder.words, as: UTF8.self)
    }
}
