/// The Vietnamese letters and the classes of the characters around them.
///
/// Source: the 12 vowels with 6 tones and đ, as precomposed in Latin-1, Latin Extended-A/B and
/// Latin Extended Additional.
enum Letters {
    /// Each row is a vowel with the tones ngang, huyền, sắc, hỏi, ngã, nặng.
    static let vowels: [[UInt32]] = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ].map { $0.unicodeScalars.map(\.value) }

    static let a = 0, e = 3, i = 5, o = 6, u = 9, y = 11

    /// A vowel's row in ``vowels`` and its tone; nil for other letters.
    ///
    /// `letter` is lower case.
    static func vowelAndTone(_ letter: UInt32) -> (vowel: Int, tone: Int)? {
        let code = letter < 0x250 ? Int(letter) : Int(letter) - 0x1E00 + 0x250
        guard code >= 0, code < vowelCodes.count else { return nil }
        let value = vowelCodes[code]
        return value == 0xFF ? nil : (Int(value >> 3), Int(value & 7))
    }

    private static let vowelCodes: [UInt8] = {
        var codes = [UInt8](repeating: 0xFF, count: 0x250 + 0x100)
        for (row, tones) in vowels.enumerated() {
            for (tone, letter) in tones.enumerated() {
                let code = letter < 0x250 ? Int(letter) : Int(letter) - 0x1E00 + 0x250
                codes[code] = UInt8(row << 3 | tone)
            }
        }
        return codes
    }()

    /// Lower case of a letter of the Latin blocks, with the look-alikes of đ mapped to it.
    static func lowercase(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        let code: Int
        if scalar < 0x250 {
            code = Int(scalar)
        } else if scalar >= 0x1E00, scalar < 0x1F00 {
            code = Int(scalar) - 0x1E00 + 0x250
        } else {
            return scalar == 0x256 ? 0x111 : scalar
        }
        return UInt32(lowercaseCodes[code])
    }

    private static let lowercaseCodes: [UInt16] = {
        var codes: [UInt16] = []
        for value in Array(UInt32(0)..<0x250) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let mapped = scalar.properties.lowercaseMapping.unicodeScalars
            let lower = mapped.count == 1 ? mapped.first?.value ?? value : value
            // Eth and African D stand for đ in pages converted from older encodings.
            codes.append(UInt16([0xF0, 0x189].contains(lower) ? 0x111 : lower))
        }
        return codes
    }()

    /// What a character does in a token.
    enum Role: UInt8 { case letter, upper, digit, space, mark }

    static func role(_ scalar: UInt32) -> Role {
        if scalar < 0x250 { return latinRoles[Int(scalar)] }
        if scalar < 0x2000 {
            if scalar >= 0x1E00, scalar < 0x1F00 {
                return lowercase(scalar) == scalar ? .letter : .upper
            }
            if scalar == 0x1680 || scalar == 0x180E { return .space }
            // Combining marks never start a word; Greek, Cyrillic and others are letters.
            return .letter
        }
        if scalar < 0x2C00 {
            if scalar <= 0x200A || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x202F
                || scalar == 0x205F
            {
                return .space
            }
            return .mark
        }
        if scalar >= 0x3000, scalar < 0x3040 { return scalar == 0x3000 ? .space : .mark }
        // Selectors that say how the sign before is drawn: ▪️.
        if scalar >= 0xFE00, scalar < 0xFE10 { return .mark }
        if scalar >= 0xFF00, scalar < 0xFF21 { return .mark }
        return scalar >= 0x1F000 || scalar == 0xFFFD ? .mark : .letter
    }

    private static let latinRoles: [Role] = (UInt32(0)..<0x250).map { value in
        guard let scalar = Unicode.Scalar(value) else { return .mark }
        switch value {
        case 0x30...0x39: return .digit
        case 0x00...0x20, 0x7F...0xA0: return .space
        case 0xAA, 0xBA, 0xB5: return .mark
        default: break
        }
        guard scalar.properties.isAlphabetic else { return .mark }
        return scalar.properties.isUppercase ? .upper : .letter
    }
}
