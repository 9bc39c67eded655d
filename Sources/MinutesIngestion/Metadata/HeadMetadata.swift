/// What the head and machine-readable tags of a page say about the article.
struct HeadMetadata {
    /// A value and the tag it stands in.
    struct Value {
        var text: String
        var tag: String
    }

    private(set) var title: Value?
    private(set) var pageTitle: String?
    private(set) var author: Value?
    private(set) var published: Value?
    private(set) var modified: Value?
    private(set) var url: String?
    private(set) var section: String?
    private(set) var keywords: [String] = []
    private(set) var language: String?
    /// The parts of the page's title, longest first.
    private(set) var titleParts: [String] = []

    init(_ tree: PageTree) {
        for entry in tree.head {
            if entry.name == "json-ld" {
                takeLinkedData(entry.value)
            } else {
                take(entry.name, HeadMetadata.clean(entry.value))
            }
        }
        titleParts = pageTitle.map(HeadMetadata.parts) ?? []
    }

    /// The meta tags and links that ``take(_:_:)`` looks at.
    static let names: Set<String> = [
        "og:title", "twitter:title", "dc.title", "author", "article:author",
        "dc.creator", "dc.author", "sailthru.author", "article:published_time", "datepublished",
        "pubdate", "publishdate", "dc.date", "dc.date.issued", "og:published_time", "date",
        "article.published", "dcterms.created", "publish_date", "article:modified_time",
        "datemodified", "og:updated_time", "lastmod", "last-modified", "canonical", "og:url",
        "article:section", "keywords", "news_keywords", "article:tag",
    ]

    private mutating func take(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        switch name {
        case "title": pageTitle = pageTitle ?? value
        case "og:title", "twitter:title", "dc.title":
            if title == nil || name == "og:title" { title = Value(text: value, tag: name) }
        case "author", "article:author", "dc.creator", "dc.author", "sailthru.author":
            if author == nil, !value.hasPrefix("http") { author = Value(text: value, tag: name) }
        case "article:published_time", "datepublished", "pubdate", "publishdate", "dc.date",
            "dc.date.issued", "og:published_time", "time:published", "date", "article.published",
            "dcterms.created", "publish_date":
            if published == nil { published = HeadMetadata.date(value, name) }
        case "article:modified_time", "datemodified", "og:updated_time", "lastmod",
            "last-modified":
            if modified == nil { modified = HeadMetadata.date(value, name) }
        case "canonical", "og:url", "saved-from":
            if value.hasPrefix("http"), url == nil || name == "canonical" { url = value }
        case "article:section": section = section ?? value
        case "keywords", "news_keywords", "article:tag":
            if keywords.isEmpty || name == "article:tag" { addKeywords(value) }
        case "lang": language = value
        default: break
        }
    }

    private mutating func addKeywords(_ value: String) {
        for word in value.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let keyword = HeadMetadata.clean(String(word))
            if !keyword.isEmpty, keywords.count < 64, !keywords.contains(keyword) {
                keywords.append(keyword)
            }
        }
    }

    /// Takes what an article's JSON-LD says; the first value of each key, which is the page's own.
    private mutating func takeLinkedData(_ json: String) {
        guard
            JSONStrings.position(of: "datePublished", in: json) != nil
                || JSONStrings.position(of: "headline", in: json) != nil
        else { return }
        if published == nil, let value = JSONStrings.first("datePublished", in: json) {
            published = HeadMetadata.date(value, "json-ld")
        }
        if modified == nil, let value = JSONStrings.first("dateModified", in: json) {
            modified = HeadMetadata.date(value, "json-ld")
        }
        if title == nil, let value = JSONStrings.first("headline", in: json) {
            title = Value(text: HeadMetadata.clean(value), tag: "json-ld")
        }
        if author == nil, let place = JSONStrings.position(of: "author", in: json),
            let value = JSONStrings.first("name", in: String(json[place...].prefix(400)))
        {
            author = Value(text: HeadMetadata.clean(value), tag: "json-ld")
        }
    }

    private static func date(_ value: String, _ tag: String) -> Value? {
        guard let date = DateScanner(Array(value.utf8)[...]).first() else { return nil }
        return Value(text: date.iso, tag: tag)
    }

    /// The parts of a page's title between marks, longest first: the headline, the site's name.
    private static func parts(of title: String) -> [String] {
        let bytes = Array(title.utf8)
        var parts: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let length = markLength(bytes, at: index)
            if length > 0 {
                parts.append(Byline.trimBlanks(bytes, start..<index))
                start = index + length
            }
            index += max(length, 1)
        }
        parts.append(Byline.trimBlanks(bytes, start..<bytes.count))
        return parts.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
            .map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Length of the mark at `index`: `|`, `>`, `»`, `›`, `•`, or a dash behind a blank.
    private static func markLength(_ bytes: [UInt8], at index: Int) -> Int {
        let isBehindBlank = index > 0 && bytes[index - 1] == 0x20
        switch bytes[index] {
        case 0x7C, 0x3E: return 1
        case 0x2D where isBehindBlank: return 1
        case 0xC2 where bytes.dropFirst(index + 1).first == 0xBB: return 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            let third = bytes[index + 2]
            if third == 0xBA || third == 0xA2 { return 3 }
            return isBehindBlank && (third == 0x93 || third == 0x94) ? 3 : 0
        default: return 0
        }
    }

    /// White space folded, invisible characters out.
    static func clean(_ text: String) -> String {
        var writer = LineWriter()
        writer.append(text.utf8.span, LineWriter.Style())
        writer.close()
        return writer.tree.lines.first.map(writer.tree.string) ?? ""
    }
}
