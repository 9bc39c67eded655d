/// Text set in a TCVN3 (ABC) font: each Vietnamese letter is one byte, seen as a Latin-1 sign.
///
/// Source: `ViÖt Nam` for `Việt Nam`; the 134 letters of TCVN3 as six public tables agree on them.
/// Capitals with tones do not exist: a capital font (`.VnTimeH`) shows the small letters as such.
enum LegacyFont {
    /// The letter for each byte 80–FF; 0 where TCVN3 has none.
    private static let letters: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 128)
        let rows: [(first: Int, letters: String)] = [
            (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
            (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"),
            (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
        ]
        for row in rows {
            for (offset, scalar) in row.letters.unicodeScalars.enumerated() {
                table[row.first - 0x80 + offset] = UInt16(scalar.value)
            }
        }
        return table
    }()

    /// Whether the page's letters are signs of a TCVN3 font rather than Vietnamese letters.
    ///
    /// `bytes` are UTF-8. Counted are signs that no Latin text has next to an ASCII letter
    /// (`µ ¸ ¶ · ¹ ¨ © ª « ¬ ® §` and the soft hyphen) against letters of the Vietnamese block.
    static func isUsed(in bytes: [UInt8]) -> Bool {
        var signs = ByteScan.count(of: 0xC2, in: bytes)
        guard signs > 20 else { return false }
        let vietnamese = ByteScan.count(of: 0xE1, in: bytes)
        guard signs > 2 * vietnamese else { return false }
        signs = 0
        var index = 1
        // What a font does shows early; the whole page need not be looked through.
        let end = min(bytes.count, 1 << 17)
        while index + 2 < end {
            if bytes[index] == 0xC2, isSign(bytes[index + 1]),
                isLetter(bytes[index - 1]) || isLetter(bytes[index + 2])
            {
                signs += 1
            }
            index += 1
        }
        return signs > 20
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        (byte >= 0xB5 && byte <= 0xB9) || (byte >= 0xA7 && byte <= 0xAE)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

    /// Decodes one line; nil when nothing in it is TCVN3, or it holds real Vietnamese letters.
    static func decode(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        var signs = 0
        for byte in line {
            if byte >= 0xC4, byte != 0xE2 { return nil }
            if byte == 0xC2 || byte == 0xC3 { signs += 1 }
        }
        guard signs > 0 else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(line.count + signs)
        var word = Word()
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == 0xC2 || byte == 0xC3, index + 1 < line.endIndex {
                let code = Int(byte & 3) << 6 | Int(line[index + 1] & 0x3F)
                let letter = letters[code & 0x7F]
                index += 2
                if letter != 0 {
                    word.take(UInt32(letter), isSign: true)
                    continue
                }
                word.end(into: &out)
                out.append(scalar: UInt32(code))
                continue
            }
            index += 1
            if isLetter(byte) {
                word.take(UInt32(byte), isSign: false)
            } else {
                word.end(into: &out)
                out.append(byte)
            }
        }
        word.end(into: &out)
        return out
    }

    /// A word waiting for its end, where its case is known.
    private struct Word {
        private var letters: [UInt32] = []
        private var capitals = 0
        private var smalls = 0

        mutating func take(_ letter: UInt32, isSign: Bool) {
            letters.append(letter)
            guard !isSign else { return }
            if letter < 0x61 { capitals += 1 } else { smalls += 1 }
        }

        mutating func end(into out: inout [UInt8]) {
            let isCapital = capitals >= 2 && smalls == 0
            for letter in letters {
                out.append(scalar: isCapital ? LegacyFont.capital(letter) : letter)
            }
            letters.removeAll(keepingCapacity: true)
            capitals = 0
            smalls = 0
        }
    }

    private static func capital(_ letter: UInt32) -> UInt32 {
        let upper = Unicode.Scalar(letter)?.properties.uppercaseMapping.unicodeScalars
        return upper?.count == 1 ? upper?.first?.value ?? letter : letter
    }
}
