/// The tables of titles, bodies, places, documents and phrases, and the automaton over them.
public struct Lexicon: Sendable {
    /// `sha256:` and the hash of the tables.
    public let hash: String

    /// The tables compiled into the library.
    public static let standard = Lexicon(hash: "sha256:")
}
