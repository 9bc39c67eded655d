extension Comparison {
    /// The code points of `text` in NFC, as far as Latin letters go.
    static func composed(_ text: String) -> [UnicodeScalar] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { $0.value >= 0x300 && $0.value < 0x370 }) else {
            return scalars
        }
        return text.flatMap { character in
            precomposed[character].map { [$0] } ?? Array(character.unicodeScalars)
        }
    }

    /// Characters are equal when canonically equivalent: a letter and its marks find the one
    /// code point of the Latin blocks that stands for them.
    private static let precomposed: [Character: UnicodeScalar] = {
        var table: [Character: UnicodeScalar] = [:]
        for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) {
            guard let scalar = UnicodeScalar(value), scalar.properties.isAlphabetic else {
                continue
            }
            table[Character(scalar)] = scalar
        }
        return table
    }()
}
