/// How a document writes its numbers: `1.234,5` or `1,234.5`.
///
/// Each unambiguous number votes (numbers.md §1): `2.555`, `3.694,5`, `12,85` are Vietnamese,
/// `1,234,567`, `1,234.5` English. Without a majority the style is Vietnamese.
public struct NumberStyle: Hashable, Sendable {
    /// Numbers written the Vietnamese way.
    public var vietnamese: Int
    /// Numbers written the English way.
    public var english: Int

    /// Makes a style from votes.
    public init(vietnamese: Int = 0, english: Int = 0) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// Counts the votes of `tokens`, whose offsets are bytes of `bytes`; O(n).
    public init(of tokens: [Token], _ bytes: Span<UInt8>) {
        self.init()
        for token in tokens where token.isNumber {
            guard let run = DigitRun(token, bytes) else { continue }
            let vote = run.evidence
            if vote > 0 { vietnamese += 1 }
            if vote < 0 { english += 1 }
        }
    }

    /// Whether commas group and dots are decimal.
    public var isEnglish: Bool { english > vietnamese }

    /// The style of a text without evidence.
    public static let vietnamese = NumberStyle()
}
