/// A table of the lexicon: its name, its columns and the text compiled in.
///
/// The one registry of the tables: reading, overlays and export walk over it.
public enum LexiconTable: String, CaseIterable, Sendable {
    case titles, organizations
    case organizationHeads = "organization-heads"
    case places
    case documentTypes = "document-types"
    case knownDocuments = "known-documents"
    case phrases, units

    /// Name of its file: `titles.tsv`.
    public var fileName: String { rawValue + ".tsv" }

    /// Names of its columns; the cells of a row are parted by tabs, variants by `|`.
    public var columns: [String] {
        switch self {
        case .titles:
            [
                "canonical", "variants", "head", "modifier", "body", "body-type", "level", "rank",
                "validity",
            ]
        case .organizations: ["canonical", "variants", "kind", "level", "validity"]
        case .organizationHeads: ["canonical", "variants", "kind", "level", "completion"]
        case .places:
            ["name", "full-name", "variants", "level", "parent", "validity", "successor"]
        case .documentTypes: ["system", "name", "code", "symbol", "shape", "variants"]
        case .knownDocuments:
            ["id", "type", "symbol", "issuer", "date", "title", "aliases", "status"]
        case .phrases: ["class", "form", "variants"]
        case .units: ["kind", "phrases"]
        }
    }

    /// The table compiled in.
    public var builtIn: String {
        switch self {
        case .titles: TitlesTable.text
        case .organizations: OrganizationsTable.text
        case .organizationHeads: OrganizationHeadsTable.text
        case .places: PlacesTable.text
        case .documentTypes: DocumentTypesTable.text
        case .knownDocuments: KnownDocumentsTable.text
        case .phrases: PhrasesTable.text
        case .units: UnitsTable.text
        }
    }

    /// The table compiled in as a file: a line that names the columns, then the rows.
    public var file: String { "# " + columns.joined(separator: "\t") + "\n" + builtIn + "\n" }

    /// What tells a row from the others, so that an overlay's row takes its place; nil for rows that
    /// only add: phrases without a form of their own, units.
    func key(_ cells: [String]) -> [String]? {
        switch self {
        case .titles, .organizationHeads, .knownDocuments: [cells[0]]
        case .organizations: [cells[0], cells[3]]
        case .places: [cells[1], cells[5]]
        case .documentTypes: [cells[0], cells[1]]
        case .phrases: cells[1].isEmpty ? nil : [cells[0], cells[1]]
        case .units: nil
        }
    }

    /// Columns that may not be empty.
    private var required: Set<Int> {
        switch self {
        case .titles: [0, 2]
        case .organizations, .organizationHeads: [0, 2]
        case .places: [0, 1, 3]
        case .documentTypes: [0, 1]
        case .knownDocuments: [0, 1, 7]
        case .phrases: [0, 2]
        case .units: [0, 1]
        }
    }

    /// The first cell of a row that cannot be, and why; nil for a good row.
    func fault(_ cells: [String]) -> (column: Int, cause: String)? {
        if cells.count > columns.count {
            return (
                columns.count, "a cell too many; the columns are " + columns.joined(separator: ", ")
            )
        }
        for (column, name) in columns.enumerated() {
            let cell = column < cells.count ? cells[column] : ""
            if cell.isEmpty {
                if required.contains(column) { return (column, "\(name) is empty") }
                continue
            }
            if let cause = fault(cell, in: name) { return (column, cause) }
        }
        return nil
    }

    private func fault(_ cell: String, in column: String) -> String? {
        switch (self, column) {
        case (.titles, "rank"):
            return Int(cell) == nil ? "rank takes a number, not \"\(cell)\"" : nil
        case (.knownDocuments, "status"):
            let known = ["verified", "verified-partly", "unverified"]
            return known.contains(cell) ? nil : "status is one of " + known.joined(separator: ", ")
        case (.phrases, "class"):
            let known = LexiconBuilder.classes.keys.sorted()
            return known.contains(cell) ? nil : "class is one of " + known.joined(separator: ", ")
        case (.units, "kind"):
            let known = UnitPhrases.Kind.allCases.map(\.rawValue)
            return known.contains(cell) ? nil : "kind is one of " + known.joined(separator: ", ")
        default: return nil
        }
    }
}
