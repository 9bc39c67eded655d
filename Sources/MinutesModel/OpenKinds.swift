/// What a kept block of a page is.
///
/// An open set: a new kind is one more static member.
public struct BlockKind: RawRepresentable, Hashable, Sendable, Codable {
    /// The name as the record spells it.
    public let rawValue: String
    /// Wraps the kind's name as the record spells it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The article's title.
    public static let headline = BlockKind(rawValue: "headline")
    /// The opening paragraph (sa-pô), which sums the article up.
    public static let lead = BlockKind(rawValue: "lead")
    /// A paragraph of running text.
    public static let paragraph = BlockKind(rawValue: "paragraph")
    /// A title inside the article.
    public static let heading = BlockKind(rawValue: "heading")
    /// A list, or one item of it.
    public static let list = BlockKind(rawValue: "list")
    /// A table, or one row of it.
    public static let table = BlockKind(rawValue: "table")
    /// The words under a picture.
    public static let caption = BlockKind(rawValue: "caption")
    /// The line that names author, source or date.
    public static let byline = BlockKind(rawValue: "byline")

    /// Whether the block is part of the article's body: lead, paragraph, heading, list or table.
    public var isBody: Bool {
        self == .lead || self == .paragraph || self == .heading || self == .list || self == .table
    }
}

/// What a stripped string was.
///
/// An open set: a new kind is one more static member.
public struct ChromeKind: RawRepresentable, Hashable, Sendable, Codable {
    /// The name as the record spells it.
    public let rawValue: String
    /// Wraps the kind's name as the record spells it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// What the print view adds: `Print Thứ Bảy, 26/01/2019 20:13`.
    public static let printHeader = ChromeKind(rawValue: "print-header")
    /// A QR code and its caption.
    public static let qrCode = ChromeKind(rawValue: "qr-code")
    /// Share, font-size and read-aloud bars.
    public static let share = ChromeKind(rawValue: "share")
    /// Related and other news.
    public static let related = ChromeKind(rawValue: "related")
    /// Menus.
    public static let navigation = ChromeKind(rawValue: "navigation")
    /// The path of sections above the article.
    public static let breadcrumb = ChromeKind(rawValue: "breadcrumb")
    /// The portal's imprint.
    public static let footer = ChromeKind(rawValue: "footer")
    /// Weather, polls, links and other boxes.
    public static let widget = ChromeKind(rawValue: "widget")
    /// Visit counters.
    public static let counter = ChromeKind(rawValue: "counter")
    /// Readers' comments and their form.
    public static let comment = ChromeKind(rawValue: "comment")
    /// Adverts.
    public static let advert = ChromeKind(rawValue: "advert")
    /// Elements the page hides from its readers.
    public static let hidden = ChromeKind(rawValue: "hidden")
    /// Search and other forms.
    public static let form = ChromeKind(rawValue: "form")
    /// Dates, view counts and sections printed around the article.
    public static let metadata = ChromeKind(rawValue: "metadata")
    /// Stripped for its place or its links; no table names it.
    public static let other = ChromeKind(rawValue: "other")
}
