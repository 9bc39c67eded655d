/// What one page says about a working session, and where it says it.
///
/// `schemas/record.schema.json` is the published contract of the JSON form.
public struct Record: Hashable, Sendable, Codable {
    /// `1.0`; additive within 1.x.
    public var schemaVersion: String
    /// Stable id: from the canonical URL or else `sha256:` and the content's hash.
    public var id: String
    /// What made the record.
    public var producer: Producer
    /// Where the bytes came from and what they were.
    public var source: Document.Source
    /// The article, what was stripped from around it, and its metadata.
    public var document: Article
    /// Sessions the page reports (buổi làm việc), in page order; usually one.
    public var sessions: [Session]
    /// People named with an office or an address of respect (lãnh đạo, cán bộ).
    public var officials: [Official]
    /// Bodies the page names.
    public var organizations: [Organization]
    /// Documents the page cites (văn bản được viện dẫn).
    public var directives: [Directive]
    /// Instructions, petitions and commitments (ý kiến chỉ đạo, kiến nghị, cam kết).
    public var instructions: [Instruction]
    /// Numbers the page reports (số liệu).
    public var facts: [Fact]
    /// Judgements the page reports (nhận xét, đánh giá).
    public var assessments: [Assessment]
    /// What could not be read or decided.
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
        /// The headline.
        public var title: String?
        /// Who wrote it, as the page prints the name.
        public var author: String?
        /// The agency or paper that published it.
        public var publisher: String?
        /// ISO 8601 date, with local time where the page gives one.
        public var publishedOn: String?
        /// ISO 8601 date of the last change the page declares.
        public var modifiedOn: String?
        /// The portal's section, as printed.
        public var section: String?
        /// Keywords the page declares.
        public var keywords: [String]?
        /// BCP 47 language: `vi`, or `und` when the article is not Vietnamese.
        public var language: String
        /// Pictures of the article.
        public var pictures: [Document.Picture]?
        /// `table` or `learned`, when a template told the article from its surroundings.
        public var template: String?
        /// Metadata that stands outside ``text``, with the spans it came from.
        public var inferredFrom: Inferences?
        /// The kept blocks joined by one line feed, NFC; where offsets without `chrome` or `meta` count.
        public var text: String
        /// Kept blocks in reading order.
        public var blocks: [Block]
        /// What was stripped, in page order.
        public var chrome: [Document.Chrome]
    }

    /// A kept block; half-open code-point offsets into the article's text.
    public struct Block: Hashable, Sendable, Codable {
        /// What the block is.
        public var kind: BlockKind
        /// Code points before the first character.
        public var start: Int
        /// Code points before the character behind the last.
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
                        start: 0,
                        end: value.unicodeScalars.count,
                        quote: Substring(value),
                        meta: tag
                    )
                ]
            }
        }
        inferredFrom = inferences.isEmpty ? nil : inferences
    }
}
