import VietnameseText

/// How texts are compared: by the words and not by how they are spelt or set.
enum Comparison {
    /// NFC, case folded, old tone placement, single spaces, outer punctuation off.
    static func normalized(_ text: String) -> String {
        var folded: [UInt32] = []
        for scalar in NormalForm.nfc(text).unicodeScalars {
            if isSpace(scalar.value) {
                if folded.last != 0x20 { folded.append(0x20) }
            } else {
                foldCase(scalar, into: &folded)
            }
        }
        placeTones(&folded)
        let kept = folded.trimming { outer.contains($0) }
        return string(kept)
    }

    /// The text letter by letter, for offsets: as many elements as it has code points in NFC.
    ///
    /// Lower case where that is one letter, old tone placement, no-break spaces and line feeds as
    /// spaces.
    static func lengthKept(_ text: String) -> [UInt32] {
        var folded = NormalForm.nfc(text).unicodeScalars.map { scalar -> UInt32 in
            if scalar.value == 0xA0 || scalar.value == 0x0A { return 0x20 }
            if scalar.value < 0x80 { return lowercaseASCII(scalar.value) }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
        }
        placeTones(&folded)
        return folded
    }

    /// Every place of `quote` in `text`, overlapping ones too; O(n·m) at worst.
    static func occurrences(of quote: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        guard let first = quote.first, quote.count <= text.count else { return [] }
        var places: [Range<Int>] = []
        for start in 0...(text.count - quote.count) where text[start] == first {
            let range = start..<(start + quote.count)
            if text[range].elementsEqual(quote) { places.append(range) }
        }
        return places
    }

    /// Whether `part` stands in `text`, code point by code point; the empty text always does.
    static func contains(_ text: String, _ part: String) -> Bool {
        let needle = text.utf8.isEmpty ? [] : Array(part.utf8)
        guard let first = needle.first else { return part.isEmpty }
        let bytes = Array(text.utf8)
        guard needle.count <= bytes.count else { return false }
        return (0...(bytes.count - needle.count)).contains { start in
            bytes[start] == first
                && bytes[start..<(start + needle.count)].elementsEqual(needle)
        }
    }

    static func string(_ scalars: some Sequence<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars { view.append(UnicodeScalar(value) ?? "\u{FFFD}") }
        return String(view)
    }

    private static let outer: Set<UInt32> = Set(" ,.;:–-".unicodeScalars.map(\.value))

    private static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029,
            0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    private static func lowercaseASCII(_ value: UInt32) -> UInt32 {
        0x41...0x5A ~= value ? value | 0x20 : value
    }

    /// Full case folding: through the capital, because that is what ß, ς and the ligatures share.
    private static func foldCase(_ scalar: UnicodeScalar, into folded: inout [UInt32]) {
        if scalar.value < 0x80 {
            folded.append(lowercaseASCII(scalar.value))
        } else if scalar.value == 0x131 {
            // The dotless i folds to itself, though its capital is the common one.
            folded.append(scalar.value)
        } else {
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                for capital in small.properties.uppercaseMapping.unicodeScalars {
                    for letter in capital.properties.lowercaseMapping.unicodeScalars {
                        folded.append(letter.value)
                    }
                }
            }
        }
    }

    /// `hoà` → `hòa`, `khoẻ` → `khỏe`, `uỷ` → `ủy`; two letters become two letters.
    private static func placeTones(_ scalars: inout [UInt32]) {
        guard scalars.count > 1 else { return }
        var index = 0
        while index + 1 < scalars.count {
            if scalars[index] == 0x6F || scalars[index] == 0x75,
                let moved = tonePlacement[[scalars[index], scalars[index + 1]]]
            {
                scalars[index] = moved[0]
                scalars[index + 1] = moved[1]
                index += 1
            }
            index += 1
        }
    }

    private static let tonePlacement: [[UInt32]: [UInt32]] = {
        var table: [[UInt32]: [UInt32]] = [:]
        let rows = [("oa", "àáảãạ", "òóỏõọ"), ("oe", "èéẻẽẹ", "òóỏõọ"), ("uy", "ỳýỷỹỵ", "ùúủũụ")]
        for (pair, news, olds) in rows {
            let plain = pair.unicodeScalars.map(\.value)
            for (new, old) in zip(news.unicodeScalars, olds.unicodeScalars) {
                table[[plain[0], new.value]] = [old.value, plain[1]]
            }
        }
        return table
    }()
}

extension Array {
    /// The elements between the first and the last that are not `outer`.
    fileprivate func trimming(_ outer: (Element) -> Bool) -> ArraySlice<Element> {
        guard let first = firstIndex(where: { !outer($0) }),
            let last = lastIndex(where: { !outer($0) })
        else { return [] }
        return self[first...last]
    }
}
