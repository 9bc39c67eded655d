/// Writes text in the old encodings, the slow and obvious way: the oracle of the decoders.
enum LegacyBytes {
    private static let vowels: [(Character, String)] = [
        ("a", "àáảãạ"), ("ă", "ằắẳẵặ"), ("â", "ầấẩẫậ"), ("e", "èéẻẽẹ"), ("ê", "ềếểễệ"),
        ("i", "ìíỉĩị"),
        ("o", "òóỏõọ"), ("ô", "ồốổỗộ"), ("ơ", "ờớởỡợ"), ("u", "ùúủũụ"), ("ư", "ừứửữự"),
        ("y", "ỳýỷỹỵ"),
    ]
    private static let marks: [UInt32] = [0x300, 0x301, 0x309, 0x303, 0x323]

    /// A letter and its tone mark apart.
    static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let lower = scalar.properties.lowercaseMapping
        for (base, toned) in vowels {
            for (tone, letter) in toned.enumerated() where String(letter) == lower {
                let isSmall = String(scalar) == lower
                let plain = isSmall ? String(base) : String(base).uppercased()
                return plain.unicodeScalars + [marks[tone]].compactMap(Unicode.Scalar.init)
            }
        }
        return [scalar]
    }

    static func windows1258(_ text: String) -> [UInt8] {
        let codes: [UInt32: UInt8] = [
            0x102: 0xC3, 0x103: 0xE3, 0x110: 0xD0, 0x111: 0xF0, 0x1A0: 0xD5, 0x1A1: 0xF5,
            0x1AF: 0xDD,
            0x1B0: 0xFD, 0x300: 0xCC, 0x301: 0xEC, 0x303: 0xDE, 0x309: 0xD2, 0x323: 0xF2,
        ]
        return text.unicodeScalars.flatMap(decomposed).map {
            codes[$0.value] ?? UInt8(truncatingIfNeeded: $0.value)
        }
    }

    /// UTF-8 text as a TCVN3 font shows it; capitals with tones have no sign and become small.
    static func tcvn3(_ text: String) -> String {
        let rows: [(UInt32, String)] = [
            (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
            (0xCE, "ẻẽéẹềểễếệìỉ"),
            (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
        ]
        var signs: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (start, letters) in rows {
            for (offset, letter) in letters.unicodeScalars.enumerated() {
                signs[letter] = Unicode.Scalar(start + UInt32(offset))
            }
        }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(signs[scalar] ?? scalar) }
        return String(out)
    }
}
