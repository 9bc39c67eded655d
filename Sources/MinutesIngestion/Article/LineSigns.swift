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
}
