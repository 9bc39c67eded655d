internal import Crypto
internal import VietnameseText

/// The tables of titles, bodies, places, documents and phrases, and the automaton over them.
///
/// Tables are compiled in as tab-separated text; the same tokenizer cuts phrases and pages.
public struct Lexicon: Sendable {
    /// `sha256:` and the hash of the tables.
    public let hash: String
    /// Titles of officials.
    public let titles: [TitleRow]
    /// Bodies with fixed names.
    public let organizations: [OrganizationRow]
    /// Heads of bodies that are completed by field, unit or place.
    public let organizationHeads: [OrganizationHeadRow]
    /// Places.
    public let places: [PlaceRow]
    /// Types of documents.
    public let documentTypes: [DocumentTypeRow]
    /// The registry of documents.
    public let knownDocuments: [KnownDocumentRow]
    /// What numbers count.
    public let units: UnitPhrases
    /// Every phrase, in table order.
    public let entries: [LexiconEntry]
    /// The class of each entry, apart from its words: what a rule asks first.
    public let phraseClasses: [PhraseClass]
    let guards: [LexiconEntryGuard]
    let automaton: PhraseAutomaton

    /// The tables compiled into the library.
    public static let standard = Lexicon()

    /// The tables compiled in with the rows of `overlay`, which change ``hash``.
    public init(overlay: LexiconOverlay = LexiconOverlay()) {
        func rows(_ table: LexiconTable) -> [[String]] {
            TableReader.rows(overlay.text(table), columns: table.columns.count)
        }
        var builder = LexiconBuilder()
        titles = rows(.titles).map(TitleRow.init)
        organizations = rows(.organizations).map(OrganizationRow.init)
        organizationHeads = rows(.organizationHeads).map(OrganizationHeadRow.init)
        places = rows(.places).map(PlaceRow.init)
        documentTypes = rows(.documentTypes).map(DocumentTypeRow.init)
        knownDocuments = rows(.knownDocuments).map(KnownDocumentRow.init)
        builder.add(titles)
        builder.add(organizations)
        builder.add(organizationHeads)
        builder.add(places)
        builder.add(documentTypes)
        builder.add(knownDocuments)
        for row in rows(.phrases) {
            builder.addPhrases(class: row[0], value: row[1], variants: row[2])
        }
        units = UnitPhrases(overlay.text(.units))
        entries = builder.entries
        phraseClasses = entries.map(\.phraseClass)
        guards = builder.guards
        automaton = builder.automaton()
        var digest = SHA256()
        for table in LexiconTable.allCases { digest.update(data: Array(overlay.text(table).utf8)) }
        hash = "sha256:" + digest.finalize().map(Lexicon.hexadecimal).joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
