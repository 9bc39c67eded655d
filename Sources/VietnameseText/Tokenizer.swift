/// Cuts NFC text into tokens.
///
/// One pass, O(n); every byte but white space is in one token.
public struct Tokenizer: Sendable {
    /// Makes a tokenizer.
    public init() {}

    /// The tokens of `text`, in order.
    public func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        tokenize(text, into: &tokens)
        return tokens
    }

    /// Replaces `tokens` by those of `text`, keeping its storage.
    public func tokenize(_ text: String, into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        let bytes = text.utf8.span
        tokens.reserveCapacity(bytes.count / 4)
        var scan = Scan()
        var offset = 0
        while offset < bytes.count {
            let (scalar, length) = Tokenizer.scalar(bytes, at: offset)
            let role = Letters.role(scalar)
            if role == .digit || ((scalar == 0x2E || scalar == 0x2C) && scan.isNumberOpen) {
                if role == .digit || Tokenizer.isDigit(bytes, at: offset + 1) {
                    scan.take(scalar, .digit, offset, length, &tokens)
                    offset += length
                    continue
                }
            }
            scan.take(scalar, role, offset, length, &tokens)
            offset += length
        }
        scan.close(&tokens)
    }

    private static func isDigit(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] &- 0x30 < 10
    }

    /// The scalar that starts at `offset`, and its length in bytes.
    ///
    /// The text is valid UTF-8.
    @inline(__always)
    static func scalar(_ bytes: Span<UInt8>, at offset: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2) }
        if first < 0xF0 {
            return (
                (first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
                    | UInt32(bytes[offset + 2] & 0x3F), 3
            )
        }
        return (
            (first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
                | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4
        )
    }

    private struct Scan {
        private var folder = WordFolder()
        private var kind: Token.Kind?
        private var start = 0
        private var end = 0
        private var flags: Token.Flags = []
        private var pending: Token.Flags = [.spaceBefore, .lineStart]

        var isNumberOpen: Bool { kind == .number }

        @inline(__always)
        mutating func take(
            _ scalar: UInt32,
            _ role: Letters.Role,
            _ offset: Int,
            _ length: Int,
            _ tokens: inout [Token]
        ) {
            switch role {
            case .letter, .upper:
                if kind != .word { open(.word, at: offset, &tokens) }
                if role == .upper {
                    if folder.count == 0 {
                        flags.formUnion([.capital, .allCapitals])
                    } else if !flags.contains(.allCapitals) {
                        flags.insert(.innerCapital)
                    }
                } else {
                    flags.remove(.allCapitals)
                }
                folder.append(scalar)
                end = offset + length
            case .digit:
                if kind != .number { open(.number, at: offset, &tokens) }
                folder.append(scalar)
                end = offset + length
            case .mark:
                open(.mark, at: offset, &tokens)
                folder.append(scalar)
                end = offset + length
                close(&tokens)
            case .space:
                close(&tokens)
                pending.insert(.spaceBefore)
                if scalar == 0x0A { pending.insert(.lineStart) }
            }
        }

        private mutating func open(_ next: Token.Kind, at offset: Int, _ tokens: inout [Token]) {
            close(&tokens)
            kind = next
            start = offset
            flags = pending
            pending = []
        }

        mutating func close(_ tokens: inout [Token]) {
            guard let kind else { return }
            let length = UInt8(min(folder.count, 255))
            tokens.append(
                Token(
                    key: WordKey(value: folder.finish()),
                    start: Int32(start),
                    end: Int32(end),
                    length: length,
                    kind: kind,
                    flags: flags
                )
            )
            self.kind = nil
        }
    }
}
