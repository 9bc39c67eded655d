/// The open tables of a page; tells data tables from those that only lay the page out.
struct TableStack {
    private var tables: [Table] = []
    private var cells: [Cell] = []

    private struct Table {
        var element: Int32
        var hasBorder: Bool
        var firstLine: Int
        var firstCell: Int
        var rows = 0
        var hasNested = false
        var hasHeader = false
        var hasPicture = false
    }

    private struct Cell {
        var row: Int
        var firstLine: Int
    }

    var isInside: Bool { !tables.isEmpty }

    mutating func removeAll() {
        tables.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
    }

    mutating func open(element: Int32, hasBorder: Bool, firstLine: Int) {
        if !tables.isEmpty { tables[tables.count - 1].hasNested = true }
        tables.append(
            Table(
                element: element,
                hasBorder: hasBorder,
                firstLine: firstLine,
                firstCell: cells.count
            )
        )
    }

    mutating func openRow() {
        if !tables.isEmpty { tables[tables.count - 1].rows += 1 }
    }

    mutating func openCell(firstLine: Int, isHeader: Bool) {
        guard let table = tables.last else { return }
        if isHeader { tables[tables.count - 1].hasHeader = true }
        cells.append(Cell(row: max(table.rows, 1), firstLine: firstLine))
    }

    mutating func sawPicture() {
        if !tables.isEmpty { tables[tables.count - 1].hasPicture = true }
    }

    /// Ends the innermost table; the cells of a data table become one line a row.
    mutating func close(_ tree: inout PageTree) {
        guard let table = tables.popLast() else { return }
        defer { cells.removeSubrange(table.firstCell...) }
        guard isData(table, tree) else { return }
        joinRows(table, &tree)
    }

    private func isData(_ table: Table, _ tree: PageTree) -> Bool {
        let own = cells[table.firstCell...]
        guard !table.hasNested, !table.hasPicture, table.rows >= 2, own.count >= 2 * table.rows - 1
        else { return false }
        let lines = tree.lines[table.firstLine...]
        guard let first = lines.first, let last = lines.last else { return false }
        var links = 0
        for line in lines { links += Int(line.linkBytes) }
        let bytes = Int(last.end - first.start)
        // A list of news is a table of links; running text is laid out, not tabulated.
        guard links * 3 < bytes, bytes / own.count < 240 else { return false }
        return table.hasBorder || table.hasHeader || (table.rows >= 3 && bytes / own.count < 80)
    }

    private func joinRows(_ table: Table, _ tree: inout PageTree) {
        guard let first = tree.lines.dropFirst(table.firstLine).first else { return }
        var text: [UInt8] = []
        var rows: [PageTree.Line] = []
        let start = Int(first.start)
        let own = cells[table.firstCell...]
        for (index, cell) in zip(own.indices, own) {
            let isNewRow = index == own.startIndex || own[index - 1].row != cell.row
            let end = index + 1 < own.endIndex ? own[index + 1].firstLine : tree.lines.count
            if isNewRow {
                let offset = Int32(start + text.count)
                rows.append(
                    PageTree.Line(
                        start: offset,
                        end: offset,
                        element: table.element,
                        marks: [.table, .cell]
                    )
                )
            } else {
                text.append(contentsOf: [0x20, 0x7C, 0x20])
            }
            for (number, line) in tree.lines[cell.firstLine..<end].enumerated() {
                if number > 0 { text.append(0x20) }
                text.append(contentsOf: tree.text[line.range])
                rows[rows.count - 1].linkBytes += line.linkBytes
                rows[rows.count - 1].letters += line.letters
            }
            rows[rows.count - 1].end = Int32(start + text.count)
        }
        tree.text.replaceSubrange(start..., with: text)
        tree.lines.removeSubrange(table.firstLine...)
        tree.lines.append(contentsOf: rows.filter { $0.letters > 0 })
        // Elements inside the table keep no lines; the rows belong to the table itself.
        for number in Int(table.element) + 1..<tree.elements.count {
            tree.elements[number].firstLine = Int32(table.firstLine)
            tree.elements[number].endLine = Int32(table.firstLine)
        }
    }
}
