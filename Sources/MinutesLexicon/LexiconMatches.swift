public import VietnameseText

/// Every phrase of the lexicon in a tokenized text, by the token it starts at.
public struct LexiconMatches: Sendable {
    /// A phrase: its entry's number in ``Lexicon/entries`` and its length in tokens.
    public struct Match: Sendable {
        /// Number of its entry.
        public let entry: Int32
        /// Number of its tokens.
        public let length: Int32
    }

    /// For each token the classes of the phrases that start at it, one bit each: see
    /// ``PhraseClass/bit``.
    public private(set) var classes: [UInt32] = []
    @usableFromInline
    var starts: [Int32] = []
    @usableFromInline
    var matches: [Match] = []

    /// Makes an empty set; ``scan(_:_:)`` fills it.
    public init() {}

    /// Replaces the contents by the phrases of `tokens`, keeping the storage.
    ///
    /// O(tokens).
    public mutating func scan(_ tokens: [Token], _ lexicon: Lexicon) {
        classes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        classes.reserveCapacity(tokens.count)
        starts.reserveCapacity(tokens.count + 1)
        for index in tokens.indices {
            starts.append(Int32(matches.count))
            guard tokens[index].kind != .mark else {
                classes.append(0)
                continue
            }
            var bits: UInt32 = 0
            lexicon.automaton.walk(tokens, at: index) { number, length in
                let entry = lexicon.guards[Int(number)]
                if entry.needsCapital, !tokens[index].isCapital { return }
                var mask = entry.capitalsMask
                var place = index
                while mask != 0 {
                    if mask & 1 == 1, !tokens[place].flags.contains(.allCapitals) { return }
                    mask >>= 1
                    place += 1
                }
                matches.append(Match(entry: number, length: Int32(length)))
                bits |= lexicon.phraseClasses[Int(number)].bit
            }
            classes.append(bits)
        }
        starts.append(Int32(matches.count))
    }

    /// Where the phrases that start at token `index` stand in the set, shortest first.
    @inlinable
    public func positions(at index: Int) -> Range<Int> {
        guard index >= 0, index + 1 < starts.count else { return 0..<0 }
        return Int(starts[index])..<Int(starts[index + 1])
    }

    /// The phrases that start at token `index`, shortest first.
    public func at(_ index: Int) -> ArraySlice<Match> { matches[positions(at: index)] }

    /// The phrase at a position of ``positions(at:)``.
    @inlinable
    public subscript(position: Int) -> Match { matches[position] }
}
