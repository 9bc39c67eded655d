/// What the punctuation of a short line says, in one pass over its bytes.
struct LineSigns {
    /// What a line can be by its punctuation alone.
    enum Meaning { case none, tags, path, markup }

    let meaning: Meaning

    init(_ text: [UInt8], _ range: Range<Int>) {
        var commas = 0
        var spaced = 0
        var words = 1
        var hashes = 0
        var hasPath = false
        var previous: UInt8 = 0x20
        for index in range {
            let byte = text[index]
            if previous == 0x2C, byte == 0x20 { spaced += 1 }
            switch byte {
            case 0x2C: commas += 1
            case 0x20: words += 1
            case 0x23: if previous == 0x20 { hashes += 1 }
            case 0x3E, 0xBB, 0xBA:
                hasPath = hasPath || LineSigns.isPathMark(text, index, range)
            default: break
            }
            previous = byte
        }
        if range.count > 2, text[range.lowerBound] == 0x3C, previous == 0x3E {
            // Tags written as text, such as a counting pixel in a noscript element.
            meaning = .markup
        } else if hashes >= 2 && hashes == words || commas >= 3 && spaced == 0 && previous != 0x2E {
            // `Ma túy,Mại dâm,AIDS,Hòa Bình` or `#MTTQ #KhoiKhe`, as crawlers list keywords.
            meaning = .tags
        } else {
            meaning = hasPath ? .path : .none
        }
    }

    /// `Trang nhất >> Tin trong huyện`, `»`, `›`: where the page stands in the portal.
    private static func isPathMark(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound + 2, index < range.upperBound - 3 else { return false }
        let previous = text[index - 1]
        switch text[index] {
        case 0x3E: return previous == 0x20 || previous == 0x3E
        case 0xBB: return previous == 0xC2
        default: return previous == 0x80 && text[index - 2] == 0xE2
        }
    }
}
