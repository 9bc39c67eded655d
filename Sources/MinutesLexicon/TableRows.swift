/// Reads a compiled-in table: tab-separated, one entry a line, short lines padded.
enum TableReader {
    static func rows(_ text: String, columns: Int) -> [[String]] {
        text.split(separator: "\n").map { line in
            var cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map(String.init)
            while cells.count < columns { cells.append("") }
            return cells
        }
    }

    static func variants(_ cell: String) -> [String] {
        cell.split(separator: "|").map(String.init)
    }
}

/// A title of officials.
public struct TitleRow: Sendable {
    /// The form that records carry.
    public let canonical: String
    /// Other spellings.
    public let variants: [String]
    /// `Phó Bí thư`; two heads of one post are parted by `; `.
    public let head: String
    /// What follows the head: `Thường trực`.
    public let modifier: String
    /// The body, with `{X}` for its place.
    public let body: String
    /// Kind of the body.
    public let bodyType: String
    /// Level of the body.
    public let level: String
    /// Smaller is higher; orders persons for who instructs whom.
    public let rank: Int
    /// When it holds, as the table says it.
    public let validity: String

    init(_ cells: [String]) {
        canonical = cells[0]
        variants = TableReader.variants(cells[1])
        head = cells[2]
        modifier = cells[3]
        body = cells[4]
        bodyType = cells[5]
        level = cells[6]
        rank = Int(cells[7]) ?? 999
        validity = cells[8]
    }
}

/// A body with a fixed name, or a pattern of names.
public struct OrganizationRow: Sendable {
    /// The form that records carry.
    public let canonical: String
    /// Other spellings.
    public let variants: [String]
    /// Kind of body.
    public let kind: String
    /// Level of the body.
    public let level: String
    /// When it holds, as the table says it.
    public let validity: String

    init(_ cells: [String]) {
        canonical = cells[0]
        variants = TableReader.variants(cells[1])
        kind = cells[2]
        level = cells[3]
        validity = cells[4]
    }

    /// Whether the name alone tells which body it is; the others are patterns that heads compose.
    public var isSelfContained: Bool {
        level == "central" || level == "international" || kind == "department"
    }
}

/// A body's head and how it is completed.
public struct OrganizationHeadRow: Sendable {
    /// The form that records carry.
    public let canonical: String
    /// Other spellings.
    public let variants: [String]
    /// Kind of body.
    public let kind: String
    /// Empty when the completion tells it.
    public let level: String
    /// What may follow: `unit`, `party`, `board`, `field`, `name`, `delegation` or `none`.
    ///
    /// With `!` the head alone is no body.
    public let completion: String

    init(_ cells: [String]) {
        canonical = cells[0]
        variants = TableReader.variants(cells[1])
        kind = cells[2]
        level = cells[3]
        completion = cells[4]
    }
}

/// A place.
public struct PlaceRow: Sendable {
    /// The name without its unit: `Hải Phòng`.
    public let name: String
    /// The name with its unit.
    public let fullName: String
    /// Other spellings.
    public let variants: [String]
    /// Level of the unit.
    public let level: String
    /// The place it lies in.
    public let parent: String
    /// When it holds, as the table says it.
    public let validity: String
    /// The place it became part of, or empty.
    public let successor: String

    init(_ cells: [String]) {
        name = cells[0]
        fullName = cells[1]
        variants = TableReader.variants(cells[2])
        level = cells[3]
        parent = cells[4]
        validity = cells[5]
        successor = cells[6]
    }
}

/// A type of document.
public struct DocumentTypeRow: Sendable {
    /// `party`, `state` or other.
    public let system: String
    /// The form that records carry.
    public let name: String
    /// Short code in identifiers: `nq`.
    public let code: String
    /// `NQ`.
    public let symbol: String
    /// How its identifiers are built.
    public let shape: String
    /// Other spellings.
    public let variants: [String]

    init(_ cells: [String]) {
        system = cells[0]
        name = cells[1]
        code = cells[2]
        symbol = cells[3]
        shape = cells[4]
        variants = TableReader.variants(cells[5])
    }
}

/// A document of the registry.
public struct KnownDocumentRow: Sendable {
    /// Identifier that records carry.
    public let id: String
    /// Name of its type.
    public let type: String
    /// Number and symbol: `57-NQ/TW`.
    public let symbol: String
    /// Who issued it.
    public let issuer: String
    /// ISO 8601.
    public let date: String
    /// What it is about.
    public let title: String
    /// What reports call it.
    public let aliases: [String]
    /// `verified` or `unverified`; partly verified rows count as unverified.
    public let status: String

    init(_ cells: [String]) {
        id = cells[0]
        type = cells[1]
        symbol = cells[2]
        issuer = cells[3]
        date = cells[4]
        title = cells[5]
        aliases = TableReader.variants(cells[6])
        status = cells[7] == "verified" ? "verified" : "unverified"
    }
}
