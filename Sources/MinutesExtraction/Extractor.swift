public import MinutesLexicon
public import MinutesModel

/// Turns a document into its record. One extractor a thread.
public struct Extractor {
    /// Version of the tool, as records carry it.
    public static let version = "0.1.0"

    private let lexicon: Lexicon

    /// Makes an extractor over `lexicon`.
    public init(lexicon: Lexicon = .standard) { self.lexicon = lexicon }

    /// The record of `document`. Same document, same lexicon: the same record.
    public mutating func record(of document: Document) -> Record {
        let index = TextIndex(document.text)
        var record = Record(
            id: Extractor.id(of: document.source),
            producer: Record.Producer(version: Extractor.version, lexicon: lexicon.hash),
            source: document.source,
            document: Record.Article(document, index: index)
        )
        let page = Page(document, lexicon: lexicon)
        let mentions = Mentions(page)
        let context = PlaceContext(page, bodies: mentions.allBodies)
        var bodies = OrganizationRegistry(page: page, context: context)
        let officials = OfficialRegistry(page: page, mentions: mentions, bodies: &bodies)
        for body in mentions.allBodies { _ = bodies.add(body) }
        let builder = RecordBuilder(page: page, index: index)
        record.organizations = builder.organizations(bodies)
        record.officials = builder.officials(officials, bodies)
        return record
    }

    private static func id(of source: Document.Source) -> String {
        source.url ?? "sha256:" + source.sha256
    }
}
