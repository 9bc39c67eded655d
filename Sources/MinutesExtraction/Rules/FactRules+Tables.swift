internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Numbers that fill a cell of a table: their unit stands in the header of the column.
extension FactRules {
    /// The columns of the table that is being read.
    struct TableColumns {
        /// Number of the block that was read last.
        var lastBlock = -2
        /// Cells of the header; empty where the table has none.
        var header: [Range<Int>] = []
    }

    /// Reads one row; false if it is prose, which the sentences' rules read.
    func addCells(
        of row: Range<Int>,
        at block: Int,
        _ table: inout TableColumns,
        _ bytes: Span<UInt8>,
        _ style: NumberStyle,
        to drafts: inout [FactDraft]
    ) -> Bool {
        let cells = cells(of: row)
        if table.lastBlock + 1 != block { table.header = [] }
        table.lastBlock = block
        guard cells.count > 1 else { return false }
        guard cells.contains(where: { isNumber($0, bytes, style) }) else {
            // The last row of words alone heads the columns.
            if !cells.contains(where: { $0.count > 14 }) { table.header = cells }
            return false
        }
        let label = cells.first { cell in cell.contains { page.tokens[$0].isWord } }
        let declared = table.header.firstIndex { isUnitColumn($0) }
        for (column, cell) in cells.enumerated() {
            guard isNumber(cell, bytes, style) else {
                continue
            }
            let head = column < table.header.count ? table.header[column] : nil
            if head.map({ isCounter($0) }) ?? (column == 0) { continue }
            var number = UnitNumber.parse(page.tokens, bytes, at: cell.lowerBound, style)
            if number == nil,
                let numeral = Numeral.parse(page.tokens, bytes, at: cell.lowerBound, style: style)
            {
                if let integer = numeral.plainInteger, (1900...2100).contains(integer) { continue }
                number = UnitNumber(amount: .value(numeral.value), number: numeral.tokens)
            }
            guard var number, number.number.upperBound <= cell.upperBound else { continue }
            var scale = 1.0
            var unit: UnitPhrase?
            if let measure = number.measure {
                unit = UnitPhrase(tokens: measure.tokens, head: measure.tokens, measure: measure)
            } else {
                let sources = [
                    declared.flatMap { $0 < cells.count ? cells[$0] : nil }, head, label,
                ]
                for source in sources {
                    guard let source, unit == nil else { continue }
                    (unit, scale) = cellUnit(source, bytes) ?? (nil, 1)
                }
            }
            guard let unit else { continue }
            if case .value(let value) = number.amount { number.amount = .value(value * scale) }
            guard let draft = cellDraft(number, unit) else { continue }
            drafts.append(draft)
        }
        return !cells.contains { $0.count > 14 }
    }

    private func cellDraft(_ number: UnitNumber, _ unit: UnitPhrase) -> FactDraft? {
        let quantity: Record.Quantity
        var of: Double?
        switch number.amount {
        case .value(let value): quantity = .value(value)
        case .range(let low, let high): quantity = .range(low: low, high: high)
        case .ratio(let part, let whole):
            quantity = .value(part)
            of = whole
        case .change, .order: return nil
        }
        let first = number.number.lowerBound
        let isInside = unit.tokens.lowerBound == number.number.upperBound
        let end = isInside ? unit.tokens.upperBound : number.number.upperBound
        return FactDraft(
            tokens: first..<end,
            number: number.number,
            quantity: quantity,
            of: of,
            unit: unit,
            qualifier: number.qualifier,
            rule: FactRules.rule(number, unit)
        )
    }

    /// The row's cells without their separators; empty ones are empty ranges.
    private func cells(of row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        for index in row where page.isKey(index, FactRules.separator) {
            cells.append(start..<index)
            start = index + 1
        }
        if !cells.isEmpty { cells.append(start..<row.upperBound) }
        return cells
    }

    /// Whether a cell is a number with at most a short unit.
    private func isNumber(_ cell: Range<Int>, _ bytes: Span<UInt8>, _ style: NumberStyle) -> Bool {
        guard !cell.isEmpty, page.tokens[cell.lowerBound].isNumber, cell.count <= 6,
            let numeral = Numeral.parse(page.tokens, bytes, at: cell.lowerBound, style: style)
        else { return false }
        var end = numeral.tokens.upperBound
        if let unit = MeasureUnit.parse(page.tokens, bytes, at: end) {
            end = unit.tokens.upperBound
        }
        if end + 1 < cell.upperBound, page.tokens[end].kind == .mark,
            page.tokens[end + 1].isNumber
        {
            end += 2
        }
        return end == cell.upperBound
    }

    /// STT, TT, Năm, Ngày: columns that count rows or date them.
    private func isCounter(_ head: Range<Int>) -> Bool {
        head.isEmpty || FactRules.counters.contains(page.key(head.lowerBound))
            || page.isKey(head.upperBound - 1, FactRules.rowNumber)
    }

    private func isUnitColumn(_ head: Range<Int>) -> Bool {
        head.count == 1 && page.isKey(head.lowerBound, FactRules.unitShort)
            || head.count == 3 && page.isKey(head.upperBound - 1, FactRules.reckoned)
    }

    /// The unit a header or label says: `Kinh phí (triệu đồng)`, `Số đảng viên`, `Tỷ lệ (%)`.
    private func cellUnit(
        _ cell: Range<Int>,
        _ bytes: Span<UInt8>
    ) -> (unit: UnitPhrase?, scale: Double)? {
        guard !cell.isEmpty else { return nil }
        for index in cell.reversed() {
            let isOpened =
                index > cell.lowerBound
                && (page.isKey(index - 1, .openBracket) || page.isKey(index - 1, .comma))
            guard isOpened || page.tokens[index].kind == .mark || index == cell.lowerBound else {
                continue
            }
            if let found = MeasureUnit.scaled(page.tokens, bytes, at: index),
                found.unit.tokens.upperBound <= cell.upperBound
            {
                let tokens = found.unit.tokens
                return (UnitPhrase(tokens: tokens, head: tokens, measure: found.unit), found.scale)
            }
            if isOpened, let noun = page.lexicon.units.noun(page.tokens, at: index),
                index + noun.length <= cell.upperBound
            {
                let tokens = index..<(index + noun.length)
                return (UnitPhrase(tokens: tokens, head: tokens, noun: noun.kind), 1)
            }
        }
        for index in cell {
            guard let noun = page.lexicon.units.noun(page.tokens, at: index),
                noun.kind != .slogan, index + noun.length <= cell.upperBound
            else { continue }
            let tokens = index..<(index + noun.length)
            return (UnitPhrase(tokens: tokens, head: tokens, noun: noun.kind), 1)
        }
        return nil
    }

    private static let separator: WordKey = "|"
    private static let rowNumber: WordKey = "TT"
    private static let unitShort: WordKey = "ĐVT"
    private static let reckoned: WordKey = "tính"
    private static let counters: Set<WordKey> = [
        "STT", "TT", "năm", "ngày", "tháng", "ghi", "mã", "điện", "thời",
    ]
}
