/// A page after ingestion: the article's text and blocks, what was stripped, and the metadata.
///
/// Spans are UTF-8 byte offsets into ``text`` unless their provenance says otherwise.
public struct Document: Sendable {
    /// Where the bytes came from and what they were.
    public var source: Source
    /// The headline.
    public var title: Attributed?
    /// Who wrote the article, as the page prints the name.
    public var author: Attributed?
    /// The agency or paper that published it.
    public var publisher: Attributed?
    /// ISO 8601 date, with local time where the page gives one.
    public var publishedOn: Attributed?
    /// ISO 8601 date of the last change the page declares.
    public var modifiedOn: Attributed?
    /// The portal's section, as printed.
    public var section: String?
    /// Keywords the page declares.
    public var keywords: [String] = []
    /// BCP 47 language of the article: `vi`, or `und` when it is not Vietnamese.
    public var language: String = "vi"
    /// Pictures of the article.
    public var pictures: [Picture] = []
    /// How the article was told from its surroundings when a template did it.
    public var template: String?
    /// The kept blocks in reading order joined by one `\n`: NFC, white space runs folded to one space.
    public var text: String = ""
    /// Kept blocks in reading order; they tile ``text`` but for the joining line feeds.
    public var blocks: [Block] = []
    /// What was stripped, in page order.
    public var chrome: [Chrome] = []
    /// What could not be read, was cut or repaired.
    public var diagnostics: [IngestionDiagnostic] = []

    /// Makes an empty document of `source`.
    public init(source: Source) { self.source = source }

    /// A kept block.
    public struct Block: Hashable, Sendable {
        /// What the block is.
        public var kind: BlockKind
        /// UTF-8 byte offsets into ``Document/text``.
        public var span: TextSpan
        /// Makes a block of `kind` over `span`.
        public init(kind: BlockKind, span: TextSpan) {
            self.kind = kind
            self.span = span
        }
    }

    /// A stripped string.
    public struct Chrome: Hashable, Sendable, Codable {
        /// What the string was on the page.
        public var kind: ChromeKind
        /// NFC, white space runs folded to one space.
        public var text: String
        /// Makes a stripped string of `kind`.
        public init(kind: ChromeKind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// A picture of the article.
    public struct Picture: Hashable, Sendable, Codable {
        /// Address as the page gives it, not resolved.
        public var url: String?
        /// NFC, white space runs folded to one space.
        public var caption: String?
        /// Makes a picture; either part may be missing.
        public init(url: String? = nil, caption: String? = nil) {
            self.url = url
            self.caption = caption
        }
    }

    /// A value and where the page says it.
    public struct Attributed: Hashable, Sendable {
        /// The value, normalized.
        public var value: String
        /// Where the page says it.
        public var provenance: Provenance
        /// Makes a value found at `provenance`.
        public init(_ value: String, _ provenance: Provenance) {
            self.value = value
            self.provenance = provenance
        }
    }

    /// Where a metadata value was found.
    public enum Provenance: Hashable, Sendable {
        /// In the kept text.
        case text(TextSpan)
        /// In the stripped string of that index; the span counts bytes of its text.
        case chrome(Int, TextSpan)
        /// In the head: the name of a meta tag, `json-ld`, `title`, or the container; and its value.
        case meta(name: String, value: String)
    }

    /// What was read.
    public struct Source: Hashable, Sendable, Codable {
        /// Path as it was given.
        public var path: String
        /// The page's own address: canonical link, `og:url` or the container's record.
        public var url: String?
        /// Host of the address, or the portal's name as the template table knows it.
        public var portal: String?
        /// `text/html` or `text/plain`.
        public var mediaType: String
        /// IANA name of the character encoding that was decoded.
        public var encoding: String
        /// Size of the bytes as read, before any decoding.
        public var byteCount: Int
        /// Lower-case hexadecimal SHA-256 of the bytes.
        public var sha256: String
        /// ISO 8601 date or local date and time at which the page was saved or printed.
        public var capturedAt: String?

        /// Describes the bytes read from `path`.
        public init(
            path: String,
            url: String? = nil,
            portal: String? = nil,
            mediaType: String,
            encoding: String,
            byteCount: Int,
            sha256: String,
            capturedAt: String? = nil
        ) {
            self.path = path
            self.url = url
            self.portal = portal
            self.mediaType = mediaType
            self.encoding = encoding
            self.byteCount = byteCount
            self.sha256 = sha256
            self.capturedAt = capturedAt
        }
    }
}

/// What ingestion could not read, cut or repaired: beside the document, never instead of it.
public struct IngestionDiagnostic: Hashable, Sendable {
    /// Kebab-case code, such as `invalid-utf8`.
    public var code: String
    /// One English sentence for a person, naming place and cause.
    public var message: String
    /// Machine-readable details, in a fixed order.
    public var params: [(name: String, value: String)] = []
    /// Where in ``Document/text``, when the place survived.
    public var span: TextSpan?

    /// Makes a diagnostic.
    public init(
        code: String,
        message: String,
        params: [(name: String, value: String)] = [],
        span: TextSpan? = nil
    ) {
        self.code = code
        self.message = message
        self.params = params
        self.span = span
    }

    /// Whether both say the same of the same place.
    public static func == (a: Self, b: Self) -> Bool {
        a.code == b.code && a.message == b.message && a.span == b.span
            && a.params.elementsEqual(b.params) { $0 == $1 }
    }

    /// Feeds code and message, which nearly always tell two diagnostics apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(message)
    }
}
