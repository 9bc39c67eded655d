/// What one page says about a working session, and where it says it.
///
/// `schemas/record.schema.json` is the published contract of the JSON form.
public struct Record: Hashable, Sendable, Codable {
    /// `1.0`; additive within 1.x.
    public var schemaVersion: String
    /// Stable id: from the canonical URL or else `sha256:` and the content's hash.
    public var id: String
    public var producer: Producer
    public var source: Document.Source
    public var document: Article
    public var sessions: [Session]
    public var officials: [Official]
    public var organizations: [Organization]
    public var directives: [Directive]
    public var instructions: [Instruction]
    public var facts: [Fact]
    public var assessments: [Assessment]
    public var diagnostics: [Diagnostic]

    /// The version of the contract this library writes.
    public static let currentSchemaVersion = "1.0"

    /// Makes a record without items.
    public init(id: String, producer: Producer, source: Document.Source, document: Article) {
        schemaVersion = Record.currentSchemaVersion
        self.id = id
        self.producer = producer
        self.source = source
        self.document = document
        sessions = []
        officials = []
        organizations = []
        directives = []
        instructions = []
        facts = []
        assessments = []
        diagnostics = []
    }

    /// What made the record.
    public struct Producer: Hashable, Sendable, Codable {
        /// Version of the tool.
        public var version: String
        /// `sha256:` and the hash of the lexicon's tables.
        public var lexicon: String
        /// Hash of the template, when one was used.
        public var template: String?

        /// Describes the producer.
        public init(version: String, lexicon: String, template: String? = nil) {
            self.version = version
            self.lexicon = lexicon
            self.template = template
        }
    }

    /// The article as the record publishes it; offsets are code points.
    public struct Article: Hashable, Sendable, Codable {
        public var title: String?
        public var author: String?
        public var publisher: String?
        public var publishedOn: String?
        public var modifiedOn: String?
        public var section: String?
        public var keywords: [String]?
        public var language: String
        public var pictures: [Document.Picture]?
        public var template: String?
        public var inferredFrom: Inferences?
        public var text: String
        public var blocks: [Block]
        public var chrome: [Document.Chrome]
    }

    /// A kept block; half-open code-point offsets into the article's text.
    public struct Block: Hashable, Sendable, Codable {
        public var kind: BlockKind
        public var start: Int
        public var end: Int
    }
}

extension Record.Article {
    /// Publishes `document`, whose text `index` indexes.
    ///
    /// Title, author, publisher and dates that stand outside the kept text are in ``inferredFrom``.
    public init(_ document: Document, index: TextIndex) {
        title = document.title?.value
        author = document.author?.value
        publisher = document.publisher?.value
        publishedOn = document.publishedOn?.value
        modifiedOn = document.modifiedOn?.value
        section = document.section
        keywords = document.keywords.isEmpty ? nil : document.keywords
        language = document.language
        pictures = document.pictures.isEmpty ? nil : document.pictures
        template = document.template
        text = index.text
        blocks = document.blocks.map {
            Record.Block(
                kind: $0.kind,
                start: index.codePoints(before: $0.span.start),
                end: index.codePoints(before: $0.span.end)
            )
        }
        chrome = document.chrome
        var inferences = Inferences()
        let fields = [
            ("title", document.title), ("author", document.author),
            ("publisher", document.publisher), ("publishedOn", document.publishedOn),
            ("modifiedOn", document.modifiedOn),
        ]
        for (name, field) in fields {
            guard let provenance = field?.provenance else { continue }
            switch provenance {
            case .text: continue
            case .chrome(let number, let span):
                let chromeIndex = TextIndex(document.chrome[number].text)
                inferences[name] = [chromeIndex.evidence(span, chrome: number)]
            case .meta(let tag, let value):
                inferences[name] = [
                    Evidence(
                        start: 0, end: value.unicodeScalars.count, quote: Substring(value),
                        meta: tag
                    )
                ]
            }
        }
        inferredFrom = inferences.isEmpty ? nil : inferences
    }
}
