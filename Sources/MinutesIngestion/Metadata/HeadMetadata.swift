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
    private(set) var siteName: String?

    init(_ tree: PageTree) {
        for entry in tree.head {
            if entry.name == "json-ld" {
                takeLinkedData(entry.value)
            } else {
                take(entry.name, HeadMetadata.clean(entry.value))
            }
        }
    }

    /// The meta tags and links that ``take(_:_:)`` looks at.
    static let names: Set<String> = [
        "og:title", "twitter:title", "dc.title", "og:site_name", "author", "article:author",
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
        case "og:site_name": siteName = value
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
        guard JSONStrings.position(of: "datePublished", in: json) != nil
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

    /// The page's title without the site's name: the parts between marks, longest first.
    var titleParts: [String] {
        guard let pageTitle else { return [] }
        var parts: [String] = []
        var part = ""
        var before: Character = " "
        for character in pageTitle {
            let isMark = "|»›>•".contains(character) || ("-–—".contains(character) && before == " ")
            if isMark {
                parts.append(HeadMetadata.clean(part))
                part = ""
            } else {
                part.append(character)
            }
            before = character
        }
        parts.append(HeadMetadata.clean(part))
        return parts.filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
    }

    /// White space folded, invisible characters out.
    static func clean(_ text: String) -> String {
        var writer = LineWriter()
        writer.append(text.utf8.span, LineWriter.Style())
        writer.close()
        return writer.tree.lines.first.map(writer.tree.string) ?? ""
    }
}
