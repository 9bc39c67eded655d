internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Finds the numbers a page reports.
///
/// One pass over the tokens of the body; each number token and spelled-out numeral is parsed as a
/// quantity, then refused (numbers.md §9) or given its unit. Context is read only for what stays.
struct FactRules {
    let page: Page
    let units: UnitGrammar
    /// Names of the page's bodies and officials, in text order.
    let mentions: [FactMention]
    /// The day the page reports on: its session's, or else its publication's.
    let reportDate: CalendarDate?

    init(page: Page, mentions: [FactMention] = [], reportDate: CalendarDate? = nil) {
        self.page = page
        self.mentions = mentions
        self.reportDate = reportDate
        units = UnitGrammar(page: page)
    }

    /// The facts of the body, in text order.
    func find() -> [FactDraft] {
        let text = page.document.text
        let bytes = text.utf8.span
        let style = NumberStyle(of: page.tokens, bytes)
        var drafts: [FactDraft] = []
        for (position, block) in page.document.blocks.enumerated() where FactRules.isBody(block) {
            var index = page.blocks[position].lowerBound
            let end = page.blocks[position].upperBound
            while index < end {
                guard mayStart(index), let number = number(at: index, bytes, style),
                    let draft = draft(number)
                else {
                    index += 1
                    continue
                }
                drafts.append(draft)
                index = max(index + 1, number.end, draft.unit.head.upperBound)
            }
        }
        addContext(to: &drafts)
        return drafts
    }

    private static func isBody(_ block: Document.Block) -> Bool {
        switch block.kind {
        case .lead, .paragraph, .heading, .list, .table: true
        default: false
        }
    }

    /// A cheap look at the token: digits, or a word that opens a numeral.
    private func mayStart(_ index: Int) -> Bool {
        switch page.tokens[index].kind {
        case .number: return true
        case .word: return page.has(.quantityOpener, at: index)
        case .mark: return page.tokens[index].key == FactRules.dollar
        }
    }

    private func number(
        at index: Int,
        _ bytes: Span<UInt8>,
        _ style: NumberStyle
    ) -> UnitNumber? {
        if let found = UnitNumber.parse(page.tokens, bytes, at: index, style) { return found }
        return UnitNumber.counted(page, bytes, at: index, style)
    }

    /// The draft of a number that is a fact.
    private func draft(_ number: UnitNumber) -> FactDraft? {
        let value: Record.Quantity
        var of: Double?
        switch number.amount {
        case .value(let number): value = .value(number)
        case .range(let low, let high): value = .range(low: low, high: high)
        case .change(let from, let to): value = .change(from: from, to: to)
        case .ratio(let part, let whole):
            value = .value(part)
            of = whole
        // hàng trăm, vài chục: no number that could be compared.
        case .order: return nil
        }
        guard number.isSafe, let unit = unit(of: number), !refuses(number, unit) else {
            return nil
        }
        let first = number.number.lowerBound
        let behind = number.qualifierTokens.flatMap { $0.lowerBound > first ? $0 : nil }
        let end =
            unit.tokens.lowerBound > number.number.upperBound
            ? number.number.upperBound : max(number.number.upperBound, unit.tokens.upperBound)
        return FactDraft(
            tokens: min(first, number.start)..<end,
            number: number.number,
            quantity: value,
            of: of,
            unit: unit,
            qualifier: number.qualifier,
            qualifierTokens: behind,
            rule: FactRules.rule(number, unit)
        )
    }

    private func unit(of number: UnitNumber) -> UnitPhrase? {
        let end = number.number.upperBound
        if let measure = number.measure, measure.tokens.lowerBound != end {
            // $10, or the first end of từ 12 xuống 8%.
            return UnitPhrase(tokens: measure.tokens, head: measure.tokens, measure: measure)
        }
        return units.unit(behind: end, measure: number.measure, isCued: cue(before: number) != nil)
    }

    private static func rule(_ number: UnitNumber, _ unit: UnitPhrase) -> String {
        switch number.amount {
        case .ratio: return "fact.ratio"
        case .range: return "fact.range"
        default: break
        }
        guard let measure = unit.measure else {
            return unit.divisor == nil ? "fact.count" : "fact.rate"
        }
        if !measure.per.isEmpty || unit.divisor != nil { return "fact.rate" }
        switch measure.kind {
        case .money: return "fact.money"
        case .percent, .permille, .percentagePoint: return "fact.percent"
        case .duration: return "fact.duration"
        case .times: return "fact.times"
        default: return "fact.measure"
        }
    }

    private static let dollar: WordKey = "$"
}
