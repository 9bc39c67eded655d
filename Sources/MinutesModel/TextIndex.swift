/// The one place where byte offsets become the record's code-point offsets.
///
/// Built in O(n) over the text; each conversion looks at 64 bytes at the most.
public struct TextIndex: Sendable {
    /// The text the offsets count in.
    public let text: String
    /// Code points before byte `64 * i`.
    private let checkpoints: [Int32]
    private let isASCII: Bool

    /// Indexes `text`.
    public init(_ text: String) {
        var native = text
        native.makeContiguousUTF8()
        self.text = native
        var points: [Int32] = []
        var count: Int32 = 0
        points.reserveCapacity(native.utf8.count / 64 + 1)
        let bytes = native.utf8.span
        for index in bytes.indices {
            if index & 63 == 0 { points.append(count) }
            if bytes[index] & 0xC0 != 0x80 { count += 1 }
        }
        checkpoints = points
        isASCII = Int(count) == native.utf8.count
    }

    /// Code points before the byte at `offset`; `offset` may be the text's length.
    public func codePoints(before offset: Int) -> Int {
        if isASCII { return offset }
        guard offset > 0, !checkpoints.isEmpty else { return 0 }
        let slot = min(offset >> 6, checkpoints.count - 1)
        var count = Int(checkpoints[slot])
        let bytes = text.utf8.span
        for index in (slot << 6)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The text's bytes `span`, sharing its storage.
    public func slice(_ span: TextSpan) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: span.start)
        return text[start..<utf8.index(start, offsetBy: span.count)]
    }

    /// The evidence for `span`, naming the field it supports when given.
    public func evidence(_ span: TextSpan, for field: String? = nil, chrome: Int? = nil) -> Evidence
    {
        Evidence(
            start: codePoints(before: span.start),
            end: codePoints(before: span.end),
            quote: slice(span),
            field: field,
            chrome: chrome
        )
    }
}
