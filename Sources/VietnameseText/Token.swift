/// A syllable, number or mark of a text, with its place in UTF-8 bytes.
public struct Token: Sendable {
    /// What the token says, folded.
    public var key: WordKey
    /// Offset of its first byte.
    public var start: Int32
    /// Offset behind its last byte.
    public var end: Int32
    /// Number of characters, at most 255.
    public var length: UInt8
    /// Word, number or mark.
    public var kind: Kind
    /// Capitals and the white space before it.
    public var flags: Flags

    /// What a token is.
    public enum Kind: UInt8, Sendable {
        /// A run of letters: a syllable, an abbreviation, a foreign word.
        case word
        /// Digits with the dots and commas between them: `2.555`, `3.694,5`, `14.8`.
        case number
        /// Any other character, one at a time.
        case mark
    }

    /// How a token is written.
    public struct Flags: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// Wraps the bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The first letter is a capital.
        public static let capital = Flags(rawValue: 1)
        /// Every letter is a capital.
        public static let allCapitals = Flags(rawValue: 2)
        /// White space, or the start of the text, stands before it.
        public static let spaceBefore = Flags(rawValue: 4)
        /// A line feed, or the start of the text, stands before it.
        public static let lineStart = Flags(rawValue: 8)
        /// A capital stands inside, after a small letter: words glued where a blank was lost.
        public static let innerCapital = Flags(rawValue: 16)
    }

    /// Whether the first letter is a capital.
    @inlinable
    public var isCapital: Bool { flags.contains(.capital) }

    /// Whether it is a word.
    @inlinable
    public var isWord: Bool { kind == .word }

    /// Whether it is a number.
    @inlinable
    public var isNumber: Bool { kind == .number }

    /// Whether white space stands before it.
    @inlinable
    public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
}
