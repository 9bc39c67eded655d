internal import VietnameseText

/// Rows that add to the lexicon, or take the place of its rows, without compiling it anew.
public struct LexiconOverlay: Sendable {
    /// Why a file of an overlay is refused, and where.
    public struct Fault: Error, Hashable, Sendable {
        /// Name of the file.
        public let file: String
        /// Number of the line, from 1.
        public let line: Int
        /// Number of the cell in the line, from 1; 0 for the whole line.
        public let column: Int
        /// What is wrong.
        public let cause: String
    }

    private var rows: [LexiconTable: [[String]]] = [:]

    /// An overlay that changes nothing.
    public init() {}

    /// Reads `bytes`, the file of `table`: lines of cells parted by tabs; empty lines and those that
    /// begin with `#` are left out.
    ///
    /// A row with the key of a built-in row (``LexiconTable``) replaces it. Throws ``Fault`` for bytes
    /// that are not UTF-8, and for a row with a cell too many, one missing, or one with a value that is
    /// not known.
    public mutating func add(_ table: LexiconTable, _ bytes: [UInt8]) throws(Fault) {
        var found = rows[table] ?? []
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            func fault(_ column: Int, _ cause: String) -> Fault {
                Fault(file: table.fileName, line: number + 1, column: column, cause: cause)
            }
            guard let text = String(validating: line, as: UTF8.self) else {
                throw fault(0, "not UTF-8")
            }
            let row = NormalForm.nfc(text.last == "\r" ? String(text.dropLast()) : text)
            let isBlank = row.allSatisfy { $0 == " " || $0 == "\t" }
            if isBlank || row.hasPrefix("#") { continue }
            var cells = row.split(separator: "\t", omittingEmptySubsequences: false)
                .map { String($0).trimmingBlanks() }
            if let (column, cause) = table.fault(cells) { throw fault(column + 1, cause) }
            while cells.count < table.columns.count { cells.append("") }
            found.append(cells)
        }
        rows[table] = found
    }

    /// The text of `table` with the overlay's rows in it.
    ///
    /// They stand in the place of the rows they replace, the others at the end. The rows of an export
    /// change nothing.
    func text(_ table: LexiconTable) -> String {
        guard let added = rows[table], !added.isEmpty else { return table.builtIn }
        let builtIn = TableReader.rows(table.builtIn, columns: table.columns.count)
        let known = Set(builtIn.compactMap(table.key))
        let replacing = Dictionary(grouping: added.indices) { table.key(added[$0]) ?? [] }
        var placed: Set<[String]> = []
        var merged: [[String]] = []
        for row in builtIn {
            guard let key = table.key(row), let own = replacing[key] else {
                merged.append(row)
                continue
            }
            if placed.insert(key).inserted { merged += own.map { added[$0] } }
        }
        let repeated = Set(builtIn.filter { table.key($0) == nil })
        merged += added.filter { row in
            table.key(row).map { !known.contains($0) } ?? !repeated.contains(row)
        }
        return merged.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
}

extension String {
    fileprivate func trimmingBlanks() -> String {
        guard let first = firstIndex(where: { $0 != " " }),
            let last = lastIndex(where: { $0 != " " })
        else { return "" }
        return String(self[first...last])
    }
}
