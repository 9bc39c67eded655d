/// One thing the record has wrong: a line of `--misses`.
public struct Row: Hashable, Sendable {
    /// The page's id in its folder.
    public var page: String
    /// The kind of the figure it counts in: `directive`, `instruction.issuer`.
    public var kind: String
    /// In which way it is wrong.
    public var verdict: Verdict
    /// The words, and for a wrong value what was expected and what was found.
    public var text: String

    /// What is wrong.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// In the gold and not found.
        case miss = "MISS"
        /// Found and not in the gold.
        case extra = "EXTRA"
        /// Found with another value.
        case wrong = "WRONG"
        /// A session or a date where the page gives none.
        case invented = "INVENTED"
        /// Chrome in the text.
        case leak = "LEAK"
        /// A block of the article that is not in the text.
        case lost = "LOST"
    }

    /// The row on one line: page, kind, verdict, words.
    public var line: String {
        let padding = String(repeating: " ", count: max(0, 12 - kind.unicodeScalars.count))
        return "\(page) \(kind)\(padding) \(verdict.rawValue) \(text)"
    }
}
