/// What a kept block of a page is. An open set: a new kind is one more static member.
public struct BlockKind: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String
    /// Wraps the kind's name as the record spells it.
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let headline = BlockKind(rawValue: "headline")
    public static let lead = BlockKind(rawValue: "lead")
    public static let paragraph = BlockKind(rawValue: "paragraph")
    public static let heading = BlockKind(rawValue: "heading")
    public static let list = BlockKind(rawValue: "list")
    public static let table = BlockKind(rawValue: "table")
    public static let caption = BlockKind(rawValue: "caption")
    public static let byline = BlockKind(rawValue: "byline")

    /// Whether the block is part of the article's body: lead, paragraph, heading, list or table.
    public var isBody: Bool {
        self == .lead || self == .paragraph || self == .heading || self == .list || self == .table
    }
}

/// What a stripped string was. An open set: a new kind is one more static member.
public struct ChromeKind: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String
    /// Wraps the kind's name as the record spells it.
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let printHeader = ChromeKind(rawValue: "print-header")
    public static let qrCode = ChromeKind(rawValue: "qr-code")
    public static let share = ChromeKind(rawValue: "share")
    public static let related = ChromeKind(rawValue: "related")
    public static let navigation = ChromeKind(rawValue: "navigation")
    public static let breadcrumb = ChromeKind(rawValue: "breadcrumb")
    public static let footer = ChromeKind(rawValue: "footer")
    public static let widget = ChromeKind(rawValue: "widget")
    public static let counter = ChromeKind(rawValue: "counter")
    public static let comment = ChromeKind(rawValue: "comment")
    public static let advert = ChromeKind(rawValue: "advert")
    public static let hidden = ChromeKind(rawValue: "hidden")
    public static let form = ChromeKind(rawValue: "form")
    public static let metadata = ChromeKind(rawValue: "metadata")
    public static let other = ChromeKind(rawValue: "other")
}
