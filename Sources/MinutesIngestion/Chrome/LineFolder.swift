/// A line's words as chrome tables compare them: small ASCII letters and digits, one blank between.
///
/// Tones and vowel marks are dropped, so that capitals, tone placement and typing slips do not
/// matter (`CÁC TIN KHÁC` and `Các tin khác` are `cac tin khac`); the tables hold whole lines or
/// openings of lines, where what is lost does no harm.
struct LineFolder {
    private(set) var words: [UInt8] = []

    /// Where the words end in ``words``.
    private(set) var ends: [Int] = []

    /// Folds `line`, of which no more than `limit` words.
    mutating func fold(_ line: Span<UInt8>, limit: Int = 24) {
        words.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        var isOpen = false
        var index = 0
        while index < line.count {
            let byte = line[index]
            var letter: UInt8 = 0
            if byte < 0x80 {
                letter = LineFolder.ascii(byte)
                index += 1
            } else {
                let (scalar, length) = LineFolder.scalar(line, at: index)
                letter = base(scalar)
                index += length
            }
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

    @inline(__always)
    static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let left = bytes.count - index
        if first < 0x80 { return (first, 1) }
        if first < 0xE0, left > 1 {
            return ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0, left > 2 {
            return (
                (first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                    | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        return (0xFFFD, min(left, 4))
    }

    private func base(_ scalar: UInt32) -> UInt8 {
        if scalar < 0x250 { return bases[Int(scalar)] }
        if scalar >= 0x1E00, scalar < 0x1F00 { return bases[Int(scalar) - 0x1E00 + 0x250] }
        // Letters of other scripts count as letters, marks of all kinds do not.
        return scalar > 0x370 && scalar < 0x2000 ? 0x3F : 0
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> UInt8 {
        if byte | 0x20 &- 0x61 < 26 { return byte | 0x20 }
        return byte &- 0x30 < 10 ? byte : 0
    }

    private let bases = LineFolder.baseLetters

    private static let baseLetters: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x350)
        let rows = [
            "aàáảãạăằắẳẵặâầấẩẫậäå", "eèéẻẽẹêềếểễệë", "iìíỉĩịï", "oòóỏõọôồốổỗộơờớởỡợöø",
            "uùúủũụưừứửữựü", "yỳýỷỹỵÿ", "dđð", "nñ", "cç", "sśš", "zž",
        ]
        for row in rows {
            let base = row.utf8.first ?? 0
            for scalar in (row + row.uppercased()).unicodeScalars where scalar.value >= 0x80 {
                let value = Int(scalar.value)
                let slot = value < 0x250 ? value : value - 0x1E00 + 0x250
                if slot >= 0, slot < table.count { table[slot] = base }
            }
        }
        return table
    }()
}
