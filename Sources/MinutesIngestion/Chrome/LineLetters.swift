/// Which letter or digit a character counts as when lines are compared.
struct LineLetters {
    static let standard = LineLetters()

    private let bases = LineLetters.baseLetters
    private let ascii = LineLetters.asciiLetters

    /// The small ASCII letter or digit at `index`, 0 for marks and blanks; and its bytes.
    @inline(__always)
    func letter(_ line: Span<UInt8>, at index: Int) -> (letter: UInt8, length: Int) {
        let byte = line[index]
        if byte < 0x80 { return (letter(ascii: byte), 1) }
        let (scalar, length) = LineLetters.scalar(line, at: index)
        return (letter(scalar), length)
    }

    /// What an ASCII byte counts as.
    @inline(__always)
    func letter(ascii byte: UInt8) -> UInt8 { ascii.span[Int(byte)] }

    /// What a character beyond ASCII counts as.
    @inline(__always)
    func letter(_ scalar: UInt32) -> UInt8 {
        if scalar < 0x250 { return bases.span[Int(scalar)] }
        if scalar >= 0x1E00, scalar < 0x1F00 { return bases.span[Int(scalar) - 0x1E00 + 0x250] }
        // Letters of other scripts count as letters, marks of all kinds do not.
        return scalar > 0x370 && scalar < 0x2000 ? 0x3F : 0
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

    private static let asciiLetters: [UInt8] = (UInt8(0)..<128).map { byte in
        if byte | 0x20 &- 0x61 < 26 { return byte | 0x20 }
        return byte &- 0x30 < 10 ? byte : 0
    }

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
