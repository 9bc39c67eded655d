/// Foldings of whole strings, for keys and addresses; for single words there is ``WordKey``.
public enum Fold {
    /// `text` with the tone on the first vowel of open oa, oe, uy: `hoà` → `hòa`, `uỷ` → `ủy`.
    ///
    /// The old placement is that of Party papers. `quý`, `hoàn`, `huỳnh` have one spelling and stay.
    /// `text` is NFC; case is kept. O(n).
    public static func tonePlacement(_ text: String) -> String {
        var scalars = text.unicodeScalars.map(\.value)
        return placeTones(&scalars) ? string(scalars) : text
    }

    /// The key under which spellings meet: NFC, lower case, old tone placement, single spaces.
    ///
    /// Look-alikes of đ count as đ; leading and trailing spaces are removed. O(n).
    public static func key(_ text: String) -> String {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in NormalForm.nfc(text).unicodeScalars {
            if Letters.role(scalar.value) == .space {
                if let last = scalars.last, last != 0x20 { scalars.append(0x20) }
            } else if scalar.value < 0x1F00 {
                scalars.append(Letters.lowercase(scalar.value))
            } else {
                scalars.append(scalar.value)
            }
        }
        if scalars.last == 0x20 { scalars.removeLast() }
        _ = placeTones(&scalars)
        return string(scalars)
    }

    /// `text` without tones, marks and the bar of đ; case and all else are kept.
    ///
    /// O(n).
    public static func ascii(_ text: String) -> String {
        string(text.unicodeScalars.compactMap { bare($0.value) })
    }

    /// `text` as part of an address: `Hải Phòng` → `hai-phong`.
    ///
    /// O(n).
    public static func slug(_ text: String) -> String {
        var slug = ""
        var gap = false
        for scalar in text.unicodeScalars {
            guard let letter = bare(scalar.value), let unicode = Unicode.Scalar(letter) else {
                continue
            }
            let lower = Unicode.Scalar(Letters.lowercase(letter)) ?? unicode
            guard ("a"..."z").contains(lower) || ("0"..."9").contains(lower) else {
                gap = !slug.isEmpty
                continue
            }
            if gap { slug.unicodeScalars.append("-") }
            gap = false
            slug.unicodeScalars.append(lower)
        }
        return slug
    }

    /// The letter without its marks; nil for a combining mark.
    private static func bare(_ scalar: UInt32) -> UInt32? {
        if scalar < 0x80 { return scalar }
        if scalar &- 0x300 < 0x70 { return nil }
        switch scalar {
        case 0x110, 0xD0, 0x189: return 0x44
        case 0x111, 0xF0, 0x256: return 0x64
        default: break
        }
        var letter = scalar
        while let parts = LatinCompositions.table.decompose(letter) { letter = parts.base }
        return letter
    }

    private static func placeTones(_ scalars: inout [UInt32]) -> Bool {
        var changed = false
        for index in scalars.indices.dropFirst() {
            let lower = Letters.lowercase(scalars[index])
            guard lower >= 0xE0, let end = Letters.vowelAndTone(lower), end.tone > 0,
                [Letters.a, Letters.e, Letters.y].contains(end.vowel),
                index + 1 == scalars.count || !isLetter(scalars[index + 1])
            else { continue }
            let before = Letters.lowercase(scalars[index - 1])
            let moves =
                before == 0x6F && end.vowel != Letters.y
                || before == 0x75 && end.vowel == Letters.y
                    && !(index > 1 && Letters.lowercase(scalars[index - 2]) == 0x71)
            guard moves else { continue }
            let toned = Letters.vowels[before == 0x6F ? Letters.o : Letters.u][end.tone]
            scalars[index - 1] = sameCase(toned, as: scalars[index - 1])
            scalars[index] = sameCase(Letters.vowels[end.vowel][0], as: scalars[index])
            changed = true
        }
        return changed
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        let role = Letters.role(scalar)
        return role == .letter || role == .upper
    }

    /// `lower` as a capital if `model` is one.
    private static func sameCase(_ lower: UInt32, as model: UInt32) -> UInt32 {
        guard Letters.lowercase(model) != model else { return lower }
        if lower < 0x100 { return lower - 0x20 }
        // In the blocks with Vietnamese letters a capital stands just before its small letter.
        return lower - 1
    }

    private static func string(_ scalars: [UInt32]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for scalar in scalars {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: scalar.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
