internal import MinutesModel

/// Whether a page ends in the middle of something, as a download that broke off does.
enum Truncation {
    /// Length of an incomplete UTF-8 sequence at the end of `bytes`.
    static func incompleteTail(_ bytes: [UInt8]) -> Int {
        var back = 1
        while back <= 3, back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 {
                back += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    /// What an HTML page ends in the middle of: a tag, a comment or an entity.
    static func diagnostic(_ bytes: [UInt8]) -> IngestionDiagnostic? {
        let tail = bytes.suffix(1 << 12)
        let opening = tail.lastIndex(of: 0x3C)
        let closing = tail.lastIndex(of: 0x3E)
        if let opening, closing.map({ $0 < opening }) ?? true, opening + 1 < bytes.count,
            bytes[opening + 1] | 0x20 &- 0x61 < 26 || bytes[opening + 1] == 0x2F
                || bytes[opening + 1] == 0x21
        {
            return cut("tag", "The page ends in the middle of a tag.")
        }
        if let ampersand = tail.suffix(12).lastIndex(of: 0x26), ampersand + 1 < bytes.count,
            bytes[(ampersand + 1)...].allSatisfy({
                $0 | 0x20 &- 0x61 < 26 || $0 == 0x23 || $0 &- 0x30 < 10
            })
        {
            return cut("entity", "The page ends in the middle of a character's name.")
        }
        return nil
    }

    /// The page ends in the middle of a character.
    static let character = cut("character", "The page ends in the middle of a character.")

    private static func cut(_ what: String, _ message: String) -> IngestionDiagnostic {
        IngestionDiagnostic(code: "truncated", message: message, params: [("in", what)])
    }
}
