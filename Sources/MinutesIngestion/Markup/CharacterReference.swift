/// A character written as `&agrave;`, `&#224;` or `&#xE0;`, with its semicolon.
struct CharacterReference {
    /// The character in UTF-8, in the first ``byteCount`` bytes.
    private(set) var utf8: InlineArray<3, UInt8> = [0, 0, 0]
    private(set) var byteCount = 0
    /// Bytes of the reference itself.
    let length: Int

    /// Reads the reference at the start of `text`; nil when it is none, or one that is not written
    /// in full or stands for no plain character.
    ///
    /// `value` gives the code point of a name packed by ``Tag/pack(_:)``.
    init?(_ text: Span<UInt8>, _ known: inout Cache, value: (UInt64) -> UInt32) {
        guard text.count >= 4, text[0] == 0x26 else { return nil }
        var index = 1
        var scalar: UInt32 = 0
        if text[1] == 0x23 {
            let isHex = text[2] | 0x20 == 0x78
            index = isHex ? 3 : 2
            let start = index
            while index < text.count, let digit = CharacterReference.digit(text[index]),
                isHex || digit < 10
            {
                scalar = scalar &* (isHex ? 16 : 10) &+ digit
                index += 1
                // A number of five digits does not overflow.
                if index - start > 5 { return nil }
            }
            guard index > start, scalar >= 0x20 else { return nil }
        } else {
            var name: UInt64 = 0
            while index < text.count, text[index] | 0x20 &- 0x61 < 26 || text[index] &- 0x30 < 10 {
                if index > 8 { return nil }
                name = name << 8 | UInt64(text[index])
                index += 1
            }
            guard name != 0, index < text.count, text[index] == 0x3B else { return nil }
            scalar = known.value(of: name, value)
        }
        guard index < text.count, text[index] == 0x3B, scalar > 0, scalar < 0xD800 else {
            return nil
        }
        length = index + 1
        if scalar < 0x80 {
            utf8[0] = UInt8(scalar)
            byteCount = 1
        } else if scalar < 0x800 {
            utf8[0] = UInt8(0xC0 | scalar >> 6)
            utf8[1] = UInt8(0x80 | scalar & 0x3F)
            byteCount = 2
        } else {
            utf8[0] = UInt8(0xE0 | scalar >> 12)
            utf8[1] = UInt8(0x80 | scalar >> 6 & 0x3F)
            utf8[2] = UInt8(0x80 | scalar & 0x3F)
            byteCount = 3
        }
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
        let letter = byte | 0x20
        return letter &- 0x61 < 6 ? UInt32(letter &- 0x61) + 10 : nil
    }

    /// The code points of names met before: the parser searches its own list from the start.
    struct Cache {
        private var names = [UInt64](repeating: 0, count: 256)
        private var values = [UInt32](repeating: 0, count: 256)

        /// The code point of `name`, from `look` when it is met for the first time.
        mutating func value(of name: UInt64, _ look: (UInt64) -> UInt32) -> UInt32 {
            let slot = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 56)
            if names[slot] != name {
                values[slot] = look(name)
                names[slot] = name
            }
            return values[slot]
        }
    }
}
