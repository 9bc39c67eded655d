/// Tells by content whether a page is HTML, plain text or no text at all.
enum ContentSniffer {
    enum Content { case html, text, binary, empty }

    /// Looks at the raw bytes: signatures of pictures, archives and documents.
    static func isBinary(_ raw: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF-".utf8),
            [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], Array("RIFF".utf8), [0xD0, 0xCF, 0x11, 0xE0],
            [0x7F, 0x45, 0x4C, 0x46], Array("Rar!".utf8), Array("BM".utf8) + [0x36],
        ]
        return signatures.contains { raw.starts(with: $0) }
    }

    /// Looks at clean UTF-8.
    static func content(of bytes: [UInt8]) -> Content {
        guard bytes.contains(where: { $0 > 0x20 && $0 != 0x7F }) else { return .empty }
        let head = bytes.prefix(1 << 13)
        var controls = 0
        var replaced = 0
        var tags = 0
        var previous: UInt8 = 0
        for (index, byte) in zip(head.indices, head) {
            if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) { controls += 1 }
            if byte == 0xBD, previous == 0xBF { replaced += 1 }
            if previous == 0x3C, isTagStart(head[index...]) {
                tags += 1
                if tags == 3, controls == 0, replaced == 0 { return .html }
            }
            previous = byte
        }
        if (controls + replaced) * 20 > head.count { return .binary }
        return tags >= 3 || (tags >= 1 && startsWithTag(head)) ? .html : .text
    }

    private static func startsWithTag(_ head: ArraySlice<UInt8>) -> Bool {
        head.first { $0 > 0x20 } == 0x3C
    }

    /// Whether `rest`, behind a `<`, is the name of a common element.
    private static func isTagStart(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return false }
        if first == 0x21 { return rest.dropFirst().first.map { $0 | 0x20 == 0x64 } ?? false }
        let name = (first == 0x2F ? rest.dropFirst() : rest).prefix(12)
        let letters = name.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x31 < 6 }.map { $0 | 0x20 }
        guard !letters.isEmpty else { return false }
        let digits = letters.map { $0 > 0x60 ? $0 : $0 & 0x3F | 0x30 }
        return Tag(packed: Tag.pack(digits.span)) != .other
    }
}
