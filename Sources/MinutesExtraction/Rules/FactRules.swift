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
        var table = TableColumns()
        for (position, block) in page.document.blocks.enumerated() where FactRules.isBody(block) {
            if block.kind == .table {
                if addCells(
                    of: page.blocks[position],
                    at: position,
                    &table,
                    bytes,
                    style,
                    to: &drafts
                ) {
                    continue
                }
            }
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
                // The unit of the first end of a change stands behind the second.
                let isOwn = draft.unit.head.lowerBound <= number.number.upperBound
                index = max(index + 1, number.end, isOwn ? draft.unit.head.upperBound : 0)
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
        if let found = UnitNumber.multiple(page, at: index) { return found }
        if let found = UnitNumber.rank(page, bytes, at: index, style) { return found }
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
        guard let unit = unit(of: number), number.isSafe || isCounted(number, unit),
            !refuses(number, unit)
        else { return nil }
        let first = number.number.lowerBound
        let behind = number.qualifierTokens.flatMap { $0.lowerBound > first ? $0 : nil }
        // một nửa số hộ: the whole belongs to the share.
        let isShare =
            unit.tokens.lowerBound == number.number.upperBound + 1
            && page.isKey(number.number.upperBound, FactRules.count)
            && page.isKey(number.number.upperBound - 1, FactRules.half)
        let end =
            isShare
            ? unit.tokens.upperBound
            : unit.tokens.lowerBound > number.number.upperBound
                ? number.number.upperBound : max(number.number.upperBound, unit.tokens.upperBound)
        return FactDraft(
            tokens: min(first, number.start)..<end,
            number: number.number,
            quantity: value,
            of: of,
            unit: unit,
            qualifier: number.qualifier,
            qualifierTokens: behind,
            statistic: number.isRank
                ? FactDraft.Cue(
                    value: "rank",
                    tokens: number.number.lowerBound..<(number.rankWord.upperBound)
                ) : nil,
            rule: FactRules.rule(number, unit)
        )
    }

    private func unit(of number: UnitNumber) -> UnitPhrase? {
        let end = number.number.upperBound
        if let measure = number.measure, measure.tokens.lowerBound != end {
            // $10, or the first end of từ 12 xuống 8%.
            return UnitPhrase(tokens: measure.tokens, head: measure.tokens, measure: measure)
        }
        let isCued = cue(before: number) != nil
        if let unit = units.unit(behind: end, measure: number.measure, isCued: isCued) {
            return unit.noun == nil && unit.measure == nil && !isReported(number, isCued)
                ? nil : unit
        }
        if number.isRank { return UnitPhrase(tokens: number.rankWord, head: number.rankWord) }
        if let shared = number.sharedUnit,
            let unit = units.unit(behind: shared, measure: nil, isCued: true)
        {
            return unit
        }
        return magnitude(of: number) ?? unitBefore(number)
    }

    /// Whether a noun the lexicon does not know may be what the number counts.
    ///
    /// A small number alone is more often part of a name or slogan: `4 công khai`.
    private func isReported(_ number: UnitNumber, _ isCued: Bool) -> Bool {
        guard !isCued, case .value(let value) = number.amount else { return true }
        if isPadded(number) || value != value.rounded() { return true }
        let first = number.start
        let opensSentence =
            page.isLineStart(first)
            || page.sentences[page.sentence(of: first)].lowerBound >= first - 1
        // lúa OM 5451 tươi: the number of a name.
        if !opensSentence, page.tokens[first - 1].isCapital { return false }
        return value >= 10 && !page.isKey(first - 1, FactRules.top) || endsVerb(first)
    }

    /// `gần 40 tỷ`, `200tr`: money, as nothing else is counted in billions without saying so.
    private func magnitude(of number: UnitNumber) -> UnitPhrase? {
        let last = number.number.upperBound - 1
        let key = page.key(last)
        if key == FactRules.half, number.number.count > 1 {
            let token = last..<(last + 1)
            return UnitPhrase(tokens: token, head: token)
        }
        guard FactRules.magnitudes.contains(key) || page.isKey(last - 1, FactRules.billion),
            number.number.count > 1, page.isLineStart(last + 1) || !page.tokens[last + 1].isNumber
        else { return nil }
        let token = last..<(last + 1)
        return UnitPhrase(tokens: token, head: token, measure: MeasureUnit(.money, "đồng", token))
    }

    /// `tổng số hộ là 2.134`: the noun before a number with nothing behind.
    private func unitBefore(_ number: UnitNumber) -> UnitPhrase? {
        let first = number.start
        let next = number.number.upperBound
        guard case .value = number.amount, first > 1, !page.isLineStart(first),
            page.isLineStart(next)
                || page.tokens[next].kind == .mark && !page.isKey(next, FactRules.slash)
                    && page.tokens[next].key != .dash,
            page.isKey(first - 1, .colon) || FactRules.copulas.contains(page.key(first - 1))
        else { return nil }
        let floor = max(page.sentences[page.sentence(of: first)].lowerBound, first - 12)
        var index = first - 2
        while index >= floor, page.tokens[index].isWord {
            if page.isKey(index, FactRules.count),
                let noun = page.lexicon.units.noun(page.tokens, at: index + 1),
                index + 1 + noun.length < first
            {
                let tokens = (index + 1)..<(index + 1 + noun.length)
                return UnitPhrase(tokens: tokens, head: tokens, noun: noun.kind)
            }
            index -= 1
        }
        return nil
    }

    static func rule(_ number: UnitNumber, _ unit: UnitPhrase) -> String {
        if number.isRank { return "fact.rank" }
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

    private static let top: WordKey = "top"
    private static let half: WordKey = "nửa"
    private static let billion: WordKey = "tỷ"
    private static let magnitudes: Set<WordKey> = ["tỷ", "triệu", "tr", "rưỡi"]
    private static let slash: WordKey = "/"
    private static let count: WordKey = "số"
    private static let copulas: Set<WordKey> = ["là", "đạt", "còn", "lên", "được", "có", "xuống"]
    private static let dollar: WordKey = "$"
}
