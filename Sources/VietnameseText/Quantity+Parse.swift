extension Quantity {
    /// The quantity whose number begins at token `index`; nil if none does.
    ///
    /// `index` is the first token of the first number — or of a currency before it —, not that of
    /// the qualifier or of `từ`, which are looked for backwards. O(its length).
    public static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        style: NumberStyle = NumberStyle()
    ) -> Quantity? {
        guard index >= 0, index < tokens.count else { return nil }
        let token = tokens[index]
        if !token.isNumber {
            let term = token.term
            if term == .other {
                return currencyBefore(tokens, bytes, at: index, style)
            }
            if let vague = vague(tokens, bytes, at: index, term) { return vague }
            if term == .dollar || term == .euro {
                return currencyBefore(tokens, bytes, at: index, style)
            }
        }
        guard let first = Numeral.parse(tokens, bytes, at: index, style: style),
            !QuantityContext.refuses(tokens, bytes, first)
        else { return nil }
        if tokens.term(first.tokens.upperBound) == .slash,
            let ratio = ratio(tokens, bytes, first, style)
        {
            return ratio.get()
        }
        let unit = MeasureUnit.parse(tokens, bytes, at: first.tokens.upperBound)
        if let pair = pair(tokens, bytes, first, unit, style) { return pair.get() }
        if QuantityContext.refusesBare(tokens, bytes, first, unit) { return nil }
        // một năm, một giải pháp: an article.
        if !first.isSafe, first.value == 1, unit == nil || unit?.kind == .duration { return nil }
        var quantity = Quantity(
            amount: .value(decide(first, unit)),
            unit: unit,
            qualifier: nil,
            number: first.tokens,
            alternative: first.alternative,
            isSpelledOut: first.isSpelledOut,
            isSafe: first.isSafe || unit != nil
        )
        quantity.addQualifier(tokens)
        return quantity
    }

    /// A finding, or the certainty that there is none.
    private enum Finding {
        case found(Quantity)
        case refused

        func get() -> Quantity? { if case .found(let quantity) = self { quantity } else { nil } }
    }

    /// `1,234` with a unit that is measured, not counted, is a decimal (numbers.md §1).
    private static func decide(_ numeral: Numeral, _ unit: MeasureUnit?) -> Double {
        guard let other = numeral.alternative, let unit else { return numeral.value }
        switch unit.kind {
        case .percent, .percentagePoint, .permille: return min(numeral.value, other)
        default: return numeral.value
        }
    }

    // MARK: Ratios

    private static func ratio(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        _ part: Numeral,
        _ style: NumberStyle
    ) -> Finding? {
        let slash = part.tokens.upperBound
        guard tokens.isNumber(slash + 1), tokens.continues(slash + 1) else {
            // 05/CT, 217/QĐ: a symbol; 5/ at a line's start, a list.
            return tokens.isGlued(slash) ? .refused : nil
        }
        guard let of = Numeral.parse(tokens, bytes, at: slash + 1, style: style),
            part.scale == 1, tokens.term(slash + 2) != .slash,
            tokens.isGlued(slash) == tokens.isGlued(slash + 1) || part.plainInteger == nil
        else { return .refused }
        if let low = part.plainInteger, let high = of.plainInteger {
            if low == 24, high == 7 { return .refused }
            if (1900...2100).contains(high), low < 1000 || low >= 1900 { return .refused }
            if low <= 31, low >= 1, high <= 12, high >= 1,
                SlashPair.isDate(tokens, at: slash - 1, isPadded: part.isPadded || of.isPadded)
            {
                return .refused
            }
            // Scales of maps.
            if low == 1, high >= 100 { return .refused }
        }
        guard of.value > 0, part.value <= of.value * 100 else { return .refused }
        // 05/2018/NĐ-CP, 12/15-CV: more of a symbol.
        if tokens.term(of.tokens.upperBound) == .dash, tokens.isGlued(of.tokens.upperBound) {
            return .refused
        }
        let unit = MeasureUnit.parse(tokens, bytes, at: of.tokens.upperBound)
        var quantity = Quantity(
            amount: .ratio(part: part.value * of.scale, of: of.value),
            unit: unit,
            qualifier: nil,
            number: part.tokens.lowerBound..<of.tokens.upperBound,
            isSpelledOut: false,
            isSafe: true
        )
        quantity.addQualifier(tokens)
        return .found(quantity)
    }

    // MARK: Ranges and changes

    private static func pair(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        _ first: Numeral,
        _ unit: MeasureUnit?,
        _ style: NumberStyle
    ) -> Finding? {
        let start = first.tokens.lowerBound
        var index = unit?.tokens.upperBound ?? first.tokens.upperBound
        guard tokens.continues(index) else { return nil }
        let term = tokens[index].term
        let isFrom = tokens.term(start - 1) == .from
        var isChange = false
        switch term {
        case .dash: index += 1
        case .to: index += 1
        case .up, .down:
            // Without từ both must have a unit: 28,22% xuống 24,22%.
            guard isFrom || unit != nil else { return nil }
            isChange = true
            index += 1
            if [.remaining, .become, .to].contains(tokens.term(index)) { index += 1 }
        case .remaining:
            guard isFrom else { return nil }
            isChange = true
            index += 1
        default: return nil
        }
        if tokens.term(index) == .about { index += 1 }
        guard tokens.continues(index), tokens[index].isNumber || tokens[index].isWord,
            let second = Numeral.parse(tokens, bytes, at: index, style: style)
        else {
            return term == .dash && tokens.isGlued(index) && unit == nil ? .refused : nil
        }
        if term == .dash {
            // 2016-2020; 15-10 and 14-8-2018 are no ranges.
            guard second.hasDigits else { return nil }
            if QuantityContext.isYear(second) { return .refused }
            if tokens.term(second.tokens.upperBound) == .dash,
                tokens.isGlued(second.tokens.upperBound)
            {
                return .refused
            }
        } else if term == .to, QuantityContext.isYear(second) {
            return nil
        }
        let last = MeasureUnit.parse(tokens, bytes, at: second.tokens.upperBound)
        if term == .to, !isFrom, last == nil, unit != nil { return nil }
        if isChange, !isFrom, last?.symbol != unit?.symbol || last?.per != unit?.per { return nil }
        var low = first.value
        if first.scale == 1, second.scale > 1, unit == nil,
            isChange || low * second.scale <= second.value
        {
            low *= second.scale
        }
        let numbers = start..<second.tokens.upperBound
        if isChange {
            var quantity = Quantity(
                amount: .change(from: low, to: second.value),
                unit: last ?? unit,
                qualifier: nil,
                number: numbers,
                isSpelledOut: first.isSpelledOut && second.isSpelledOut,
                isSafe: true
            )
            if last == nil, let unit, unit.tokens.upperBound > numbers.upperBound {
                quantity.unit = nil
            }
            return .found(quantity)
        }
        guard low < second.value else { return term == .dash ? .refused : nil }
        if unit != nil, last == nil, term == .to { return nil }
        if QuantityContext.refusesBare(tokens, bytes, second, last) { return .refused }
        var quantity = Quantity(
            amount: .range(low: low, high: second.value),
            unit: last,
            qualifier: nil,
            number: numbers,
            isSpelledOut: first.isSpelledOut && second.isSpelledOut,
            isSafe: first.isSafe || second.isSafe || last != nil
        )
        quantity.addQualifier(tokens, before: isFrom ? start - 1 : start)
        return .found(quantity)
    }

    // MARK: Vague numbers, fractions in words, currency first

    private static func vague(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ term: Term
    ) -> Quantity? {
        func quantity(_ amount: Amount, _ end: Int) -> Quantity {
            let unit = MeasureUnit.parse(tokens, bytes, at: end)
            return Quantity(
                amount: amount,
                unit: unit,
                qualifier: nil,
                number: index..<end,
                isSpelledOut: true,
                isSafe: true
            )
        }
        switch term {
        case .ranks:
            let found = Numeral.magnitude(tokens, at: index + 1, afterDigits: false)
            return found.map { quantity(.order(low: $0.value), $0.end) }
        case .few:
            let found = Numeral.magnitude(tokens, at: index + 1, afterDigits: false)
            return found.map {
                quantity(.range(low: 2 * $0.value, high: 3 * $0.value), $0.end)
            }
        case .one, .two, .three, .four, .five, .six, .seven, .eight, .nine:
            if term == .one, tokens.key(index + 1) == halfOf, tokens.continues(index + 1) {
                var half = quantity(.value(0.5), index + 2)
                half.addQualifier(tokens)
                return half
            }
            // một phần ba, hai phần ba, một phần tư.
            guard tokens.term(index + 1) == .part, let part = term.digit else { return nil }
            let last = tokens.term(index + 2)
            guard let of = last == .fourAfterTens ? 4 : last.digit, of > part else { return nil }
            var share = quantity(.ratio(part: Double(part), of: Double(of)), index + 3)
            share.addQualifier(tokens)
            return share
        default: return nil
        }
    }

    /// `$10`, `USD 1,23`.
    private static func currencyBefore(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: NumberStyle
    ) -> Quantity? {
        guard tokens.isNumber(index + 1), tokens.continues(index + 1),
            tokens.isGlued(index + 1) || tokens[index].isWord, !tokens.isNumber(index - 1),
            let symbol = currencies[tokens[index].key],
            let numeral = Numeral.parse(tokens, bytes, at: index + 1, style: style)
        else { return nil }
        if MeasureUnit.parse(tokens, bytes, at: numeral.tokens.upperBound) != nil { return nil }
        var quantity = Quantity(
            amount: .value(numeral.value),
            unit: nil,
            qualifier: nil,
            number: index..<numeral.tokens.upperBound,
            alternative: numeral.alternative,
            isSpelledOut: false,
            isSafe: true
        )
        quantity.unit = MeasureUnit(.money, symbol, index..<(index + 1))
        quantity.addQualifier(tokens)
        return quantity
    }

    private static let halfOf: WordKey = "nửa"

    private static let currencies: WordTable<String?> = WordTable(
        [
            ("$", "USD"), ("€", "EUR"), ("usd", "USD"), ("eur", "EUR"), ("vnd", "VND"),
            ("vnđ", "VND"),
        ],
        other: nil
    )
}
