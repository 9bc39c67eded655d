/// A half-open range of UTF-8 byte offsets into a stated text.
///
/// Every stage counts in bytes; code points exist only in the published record (``TextIndex``).
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte, in UTF-8 bytes.
    public var start: Int
    /// Offset behind the last byte, in UTF-8 bytes.
    public var end: Int

    /// Makes the span `start..<end`, in UTF-8 bytes.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// Length in UTF-8 bytes.
    @inlinable
    public var count: Int { end - start }

    /// Whether the two spans share at least one byte.
    @inlinable
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// Whether `other` lies wholly inside this span.
    @inlinable
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
}
