public import MinutesLexicon
public import MinutesModel
internal import VietnameseText

/// Turns a document into its record; one extractor a thread.
public struct Extractor {
    /// Version of the tool, as records carry it.
    public static let version = "0.1.0"

    private let lexicon: Lexicon
    private let precision: RulePrecision

    /// Makes an extractor over `lexicon`, whose items carry the confidence in `precision`.
    public init(lexicon: Lexicon = .standard, precision: RulePrecision = .measured) {
        self.lexicon = lexicon
        self.precision = precision
    }

    /// The record of `document`.
    ///
    /// Same document, same lexicon: the same record.
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
        bodies.register(mentions.allBodies)
        let officials = OfficialRegistry(page: page, mentions: mentions, bodies: &bodies)
        let builder = RecordBuilder(page: page, index: index)
        let sessions = SessionRules(page: page, mentions: mentions, officials: officials)
        let found = sessions.find()
        let session = found.first
        let directives = builder.directives(page, context)
        let instructions = InstructionRules(
            page: page,
            mentions: mentions,
            officials: officials,
            leads: Set(session?.leads ?? []),
            hosts: session?.hosts ?? [],
            hasSession: session != nil
        ).find()
        let assessments = AssessmentRules(
            page: page,
            mentions: mentions,
            officials: officials,
            instructions: instructions.map(\.action),
            lead: session?.sentence
        ).find()
        for number in found.indices {
            record.sessions.append(
                builder.session(
                    found[number],
                    number: number,
                    builder.attendees(
                        page,
                        mentions,
                        officials,
                        &bodies,
                        leads: found[number].leads,
                        in: sessions.attendanceSentences(found, number)
                    ),
                    &bodies,
                    published: builder.published(document)
                )
            )
        }
        let sessionId = record.sessions.first?.id
        record.directives = directives.items
        record.instructions = builder.instructions(
            instructions,
            page,
            mentions,
            &bodies,
            directives: directives.items,
            session: sessionId
        )
        record.assessments = builder.assessments(assessments, session: sessionId)
        let facts = FactRules(
            page: page,
            mentions: RecordBuilder.mentions(bodies, officials),
            reportDate: (session?.isoDate ?? document.publishedOn?.value).flatMap {
                CalendarDate(iso: String($0.prefix(10)))
            }
        ).find()
        record.facts = builder.facts(
            facts,
            reportDate: session?.date.map { [builder.evidence($0.tokens)] } ?? []
        )
        for number in record.facts.indices { record.facts[number].session = sessionId }
        builder.measure(&record.instructions, by: record.facts)
        if found.count > 1 { builder.place(&record, behind: found[1].sentence, in: "session-2") }
        record.organizations = builder.organizations(bodies)
        record.officials = builder.officials(officials, bodies)
        record.diagnostics =
            builder.ingestion(document) + directives.diagnostics
            + builder.diagnostics(facts)
        if page.isCut {
            record.diagnostics.append(
                Record.Diagnostic(
                    code: "extraction-limit",
                    message: "Items were looked for in the first 60000 words of the text only."
                )
            )
        }
        precision.apply(to: &record)
        return record
    }

    private static func id(of source: Document.Source) -> String {
        source.url ?? "sha256:" + source.sha256
    }
}
