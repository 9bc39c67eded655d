/// What the punctuation of a short line says; counted by ``LineScan``.
struct LineSigns {
    /// What a line can be by its punctuation alone.
    enum Meaning { case none, tags, path, markup }

    private var commas = 0
    /// Commas before a blank.
    private var spaced = 0
    private var words = 1
    private var hashes = 0
    private var hasPath = false

    /// Takes note of `line[index]`, an ASCII sign or blank.
    @inline(__always)
    mutating func take(_ byte: UInt8, _ line: Span<UInt8>, _ index: Int) {
        switch byte {
        case 0x20:
            words += 1
            if index > 0, line[index - 1] == 0x2C { spaced += 1 }
        case 0x2C: commas += 1
        case 0x23: if index == 0 || line[index - 1] == 0x20 { hashes += 1 }
        case 0x3E:
            if index > 0, line[index - 1] == 0x20 || line[index - 1] == 0x3E {
                takePathMark(line, index)
            }
        default: break
        }
    }

    /// `Trang nhất >> Tin trong huyện`, `»`, `›`: where the page stands in the portal.
    ///
    /// The mark's last byte is `line[index]`.
    mutating func takePathMark(_ line: Span<UInt8>, _ index: Int) {
        if index > 2, index < line.count - 3 { hasPath = true }
    }

    /// What the signs of `line` together say.
    func meaning(_ line: Span<UInt8>) -> Meaning {
        let last = line.isEmpty ? 0x20 : line[line.count - 1]
        if line.count > 2, line[0] == 0x3C, last == 0x3E {
            // Tags written as text, such as a counting pixel in a noscript element.
            return .markup
        }
        if hashes >= 2 && hashes == words || commas >= 3 && spaced == 0 && last != 0x2E {
            // `Ma túy,Mại dâm,AIDS,Hòa Bình` or `#MTTQ #KhoiKhe`, as crawlers list keywords.
            return .tags
        }
        return hasPath ? .path : .none
    }

    /// `>> …`, `» …`, `► …`: the title of another page.
    static func isPointer(_ text: Span<UInt8>) -> Bool {
        guard text.count > 12 else { return false }
        switch (text[0], text[1], text[2]) {
        case (0x3E, 0x3E, _), (0xC2, 0xBB, _), (0x3D, 0x3E, _): return true
        case (0xE2, 0x96, let last): return last == 0xB6 || last == 0xBA
        default: return false
        }
    }

    /// Parts between two and more upright strokes or dots: a menu.
    static func isMenu(_ text: Span<UInt8>) -> Bool {
        var marks = 0
        for index in text.indices {
            if text[index] == 0x7C || (text[index] == 0xC2 && text[index + 1] == 0xB7) {
                marks += 1
            }
            if text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0xA2 { marks += 1 }
        }
        return marks >= 2
    }

    /// `Hà Nội 29°C`.
    static func hasDegrees(_ text: Span<UInt8>) -> Bool {
        for index in text.indices.dropLast(2)
        where text[index] == 0xC2 && text[index + 1] == 0xB0 {
            if text[index + 2] | 0x20 == 0x63 { return true }
        }
        return false
    }

    /// Whether a sentence ends inside the line: a small letter, a stop, a blank and a capital.
    static func hasInnerStop(_ text: Span<UInt8>) -> Bool {
        guard text.count > 4 else { return false }
        for index in 2..<text.count - 2
        where text[index] == 0x2E && text[index + 1] == 0x20 && text[index - 1] >= 0x61
            && text[index - 2] != 0x20
        {
            return true
        }
        return false
    }
}
