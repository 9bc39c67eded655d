public import VietnameseText

/// The nouns that reports count and the words that end them.
///
/// Kept apart from the page-wide phrases because they are asked for only behind numbers, and many
/// of them are everyday words.
public struct UnitPhrases: Sendable {
    private let automaton: PhraseAutomaton
    private let kinds: [Kind]

    /// What a phrase is.
    public enum Kind: String, CaseIterable, Sendable {
        case person, body, place, event, thing
        /// Counted nouns that as small numbers only announce a list: `3 vấn đề`.
        case enumerated
        /// Never counted: `4 tốt`, `2 cấp`.
        case slogan
        /// What percentages are shares of: `dân số`.
        case share
        /// Words of a modifier that look like an end: `thiểu số`.
        case part
        /// Ends of a unit.
        case verb, stop
        /// Behind a length of time these make it a period: `6 tháng đầu năm`.
        case duration

        /// Whether it can be what a number counts.
        public var isNoun: Bool {
            switch self {
            case .person, .body, .place, .event, .thing, .enumerated, .slogan: true
            default: false
            }
        }
    }

    /// A phrase found in a text; its length is in tokens.
    public struct Match: Sendable {
        /// What it is.
        public let kind: Kind
        /// Number of its tokens.
        public let length: Int
    }

    init(_ text: String) {
        var kinds: [Kind] = []
        var automaton = PhraseAutomaton(capacity: 4096)
        let tokenizer = Tokenizer()
        for row in TableReader.rows(text, columns: 2) {
            guard let kind = Kind(rawValue: row[0]) else { continue }
            for phrase in TableReader.variants(row[1]) {
                automaton.insert(tokenizer.tokens(of: phrase).map(\.key), entry: Int32(kinds.count))
                kinds.append(kind)
            }
        }
        automaton.freeze()
        self.automaton = automaton
        self.kinds = kinds
    }

    /// The longest noun that starts at token `index`.
    public func noun(_ tokens: [Token], at index: Int) -> Match? {
        longest(tokens, at: index) { $0.isNoun }
    }

    /// The longest phrase of `kind` that starts at token `index`.
    public func phrase(_ kind: Kind, _ tokens: [Token], at index: Int) -> Match? {
        longest(tokens, at: index) { $0 == kind }
    }

    /// The longest end of a unit, or part that is none, that starts at token `index`.
    public func end(_ tokens: [Token], at index: Int) -> Match? {
        longest(tokens, at: index) { $0 == .verb || $0 == .stop || $0 == .part }
    }

    private func longest(
        _ tokens: [Token],
        at index: Int,
        _ accepts: (Kind) -> Bool
    ) -> Match? {
        guard index >= 0, index < tokens.count, tokens[index].isWord else { return nil }
        var found: Match?
        automaton.walk(tokens, at: index) { entry, length in
            let kind = kinds[Int(entry)]
            if accepts(kind) { found = Match(kind: kind, length: length) }
        }
        return found
    }
}
