public import MinutesLexicon
public import MinutesModel

/// Turns a document into its record. One extractor a thread; its buffers are reused.
public struct Extractor {
    /// Version of the tool, as records carry it.
    public static let version = "0.1.0"

    private let lexicon: Lexicon

    /// Makes an extractor over `lexicon`.
    public init(lexicon: Lexicon = .standard) { self.lexicon = lexicon }

    /// The record of `document`. Same document, same lexicon: the same record.
    public mutating func record(of document: Document) -> Record {
        let index = TextIndex(document.text)
        return Record(
            id: "sha256:" + document.source.sha256,
            producer: Record.Producer(version: Extractor.version, lexicon: lexicon.hash),
            source: document.source,
            document: Record.Article(document, index: index)
        )
    }
}
