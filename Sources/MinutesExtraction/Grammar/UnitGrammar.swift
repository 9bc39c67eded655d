internal import MinutesLexicon
internal import VietnameseText

/// Finds the unit behind a number: a measure, or a noun with its modifiers.
///
/// Source: numbers.md §6. The noun phrase ends before a verb, a preposition, a mark or a name;
/// lists such as `xã, phường, thị trấn` stay whole.
struct UnitGrammar {
    let page: Page

    private var tokens: [Token] { page.tokens }
    private var units: UnitPhrases { page.lexicon.units }

    /// The unit of a number that ends before token `end`; `measure` if one was read there.
    func unit(behind end: Int, measure: MeasureUnit?, isCued: Bool) -> UnitPhrase? {
        let noun = page.isLineStart(end) ? nil : units.noun(tokens, at: end)
        if let measure {
            // ngày công, mẫu xét nghiệm: longer than the measure they begin with.
            if let noun, noun.length > measure.tokens.count { return counted(noun, at: end) }
            return measured(measure)
        }
        if page.isLineStart(end) { return nil }
        if let degrees = degrees(at: end) { return degrees }
        if !page.isKey(end, UnitGrammar.count), let share = units.phrase(.share, tokens, at: end),
            share.length > (noun?.length ?? 0)
        {
            // 2/3 dân số.
            let range = end..<(end + share.length)
            return UnitPhrase(tokens: range, head: range)
        }
        if let noun { return counted(noun, at: end) }
        // 11/137 số vụ việc.
        if page.isKey(end, UnitGrammar.count), let noun = units.noun(tokens, at: end + 1) {
            return counted(noun, at: end + 1)
        }
        return unknown(at: end, isCued: isCued)
    }

    // MARK: Measures

    private func measured(_ measure: MeasureUnit) -> UnitPhrase {
        var unit = UnitPhrase(tokens: measure.tokens, head: measure.tokens, measure: measure)
        let end = measure.tokens.upperBound
        if let divisor = divisor(at: end) {
            unit.divisor = divisor
            unit.tokens = measure.tokens.lowerBound..<divisor.upperBound
            unit.head = unit.tokens
            return unit
        }
        guard measure.per.isEmpty, !page.isLineStart(end), tokens[end].isWord else { return unit }
        switch measure.kind {
        case .percent:
            unit.tokens = measure.tokens.lowerBound..<shareEnd(at: end)
        case .area, .volume, .mass, .length:
            if measure.kind == .length, page.isKey(end, UnitGrammar.road) { return unit }
            let last = modifiers(from: end, limit: measure.kind == .length ? 2 : 4)
            if !tokens[end].isCapital { unit.tokens = measure.tokens.lowerBound..<last.end }
        default: break
        }
        return unit
    }

    /// `100% dân số`, `80% số xã`, `100% xã biên giới`: whose share it is.
    private func shareEnd(at index: Int) -> Int {
        if let share = units.phrase(.share, tokens, at: index) { return index + share.length }
        // đạt 85% kế hoạch compares, it says no share.
        guard !page.isLineStart(index), !UnitGrammar.compared.contains(page.key(index)) else {
            return index
        }
        // 60% số học sinh.
        let start = page.isKey(index, UnitGrammar.count) ? index + 1 : index
        guard let noun = units.noun(tokens, at: start) else { return index }
        switch noun.kind {
        case .person, .place, .body: return counted(noun, at: start).tokens.upperBound
        case .event,
            .thing where start > index:
            return counted(noun, at: start).tokens.upperBound
        default: return index
        }
    }

    /// `/chục` behind a unit: the tokens behind the slash.
    private func divisor(at slash: Int) -> Range<Int>? {
        guard page.isKey(slash, UnitGrammar.slash), !page.isLineStart(slash + 1),
            tokens[slash + 1].isWord, !tokens[slash + 1].isCapital
        else { return nil }
        let start = slash + 1
        if let noun = units.noun(tokens, at: start) { return start..<(start + noun.length) }
        // người/km2: the power is a token of its own.
        let isPower =
            UnitGrammar.powered.contains(tokens[start].key) && !page.isLineStart(start + 1)
            && !tokens[start + 1].hasSpaceBefore
            && (tokens[start + 1].isNumber || page.isKey(start + 1, UnitGrammar.squared))
        return start..<(start + (isPower ? 2 : 1))
    }

    private func degrees(at index: Int) -> UnitPhrase? {
        guard tokens[index].kind == .mark, tokens[index].key == UnitGrammar.degree else {
            return nil
        }
        let isCelsius = page.isKey(index + 1, UnitGrammar.celsius) && !page.isLineStart(index + 1)
        let range = index..<(index + (isCelsius ? 2 : 1))
        return UnitPhrase(tokens: range, head: range)
    }

    // MARK: Counted nouns

    private func counted(_ noun: UnitPhrases.Match, at start: Int) -> UnitPhrase {
        var headEnd = start + noun.length
        var unit = UnitPhrase(tokens: start..<headEnd, head: start..<headEnd, noun: noun.kind)
        if let divisor = divisor(at: headEnd) {
            unit.tokens = start..<divisor.upperBound
            unit.divisor = divisor
            unit.head = unit.tokens
            return unit
        }
        var end = headEnd
        while let next = listItem(at: end, like: noun.kind) {
            end = next
            headEnd = next
        }
        var rest = modifiers(from: end, limit: 5, isPerson: noun.kind == .person)
        if headEnd > start + noun.length, isBeforeNumber(rest.end) {
            // 24.717 người, công chức cấp xã 5.767 người: the next count, not a list.
            headEnd = start + noun.length
            rest = (headEnd, false)
        }
        unit.head = start..<headEnd
        unit.tokens = start..<rest.end
        unit.isNamed = rest.isNamed
        unit.isAnaphoric = UnitGrammar.pointers.contains(page.key(rest.end))
        return unit
    }

    private func isBeforeNumber(_ index: Int) -> Bool {
        for next in index..<(index + 3) {
            guard !page.isLineStart(next), tokens[next].kind != .mark else { return false }
            if tokens[next].isNumber { return true }
        }
        return false
    }

    /// The end of `, phường` or `và thị trấn` at `index`, when it goes on with the same kind.
    private func listItem(at index: Int, like kind: UnitPhrases.Kind) -> Int? {
        guard !page.isLineStart(index) else { return nil }
        switch kind {
        case .place, .body, .person: break
        default: return nil
        }
        guard tokens[index].key == .comma || tokens[index].key == .and,
            !page.isLineStart(index + 1), let next = units.noun(tokens, at: index + 1),
            next.kind == kind
        else { return nil }
        let end = index + 1 + next.length
        guard page.isLineStart(end) || !tokens[end].isCapital && !tokens[end].isNumber else {
            return nil
        }
        return end
    }

    /// The end of the modifiers from token `start` on; `start` where they run too far.
    private func modifiers(
        from start: Int,
        limit: Int,
        isPerson: Bool = false
    ) -> (end: Int, isNamed: Bool) {
        var index = start
        var words = 0
        while !page.isLineStart(index) {
            let token = tokens[index]
            if token.key == .dash, index > start, isHyphen(index) {
                index += 2
                continue
            }
            guard token.isWord else {
                return (index, token.kind == .mark && isQuoteBeforeName(index) && words == 0)
            }
            if token.isCapital {
                if isPerson || token.flags.contains(.allCapitals) && token.length > 1 {
                    if let length = capitals(at: index) {
                        index += length
                        continue
                    }
                }
                // 14 hộ dân thôn Phước Hòa: the place is not the unit's.
                let isPlace = index - 1 > start && UnitGrammar.places.contains(page.key(index - 1))
                return (isPlace ? index - 1 : index, true)
            }
            if let end = units.end(tokens, at: index) {
                guard end.kind == .part else { return (index, false) }
                index += end.length
                words += 1
                continue
            }
            index += 1
            words += 1
            if words > limit { return (start, false) }
        }
        return (index, false)
    }

    /// The dash of `hê-rô-in`.
    private func isHyphen(_ index: Int) -> Bool {
        !tokens[index].hasSpaceBefore && index + 1 < tokens.count && tokens[index + 1].isWord
            && !tokens[index + 1].hasSpaceBefore && !tokens[index + 1].isCapital
    }

    private func isQuoteBeforeName(_ index: Int) -> Bool {
        tokens[index].key == .quote
    }

    /// Capitals that belong to the noun: `vụ TNGT`, `vị Đại biểu Hội đồng nhân dân`.
    private func capitals(at index: Int) -> Int? {
        if let noun = units.noun(tokens, at: index), noun.length > 1 { return noun.length }
        let body = max(
            page.length(.organizationHead, at: index),
            page.length(.organization, at: index)
        )
        if body > 0 { return body }
        return tokens[index].flags.contains(.allCapitals) && tokens[index].length > 1 ? 1 : nil
    }

    /// One or two syllables up to a boundary, for nouns the lexicon does not know.
    ///
    /// Any noun may be counted; without a word before the number that says it is reported, a verb
    /// or preposition behind it is what is more often met.
    private func unknown(at start: Int, isCued: Bool) -> UnitPhrase? {
        guard tokens[start].isWord, units.end(tokens, at: start) == nil, tokens[start].length > 1,
            !tokens[start].isCapital || isCued && tokens[start].flags.contains(.allCapitals)
        else { return nil }
        var rest = modifiers(from: start, limit: 3)
        if rest.end == start {
            // A long phrase of words the lexicon does not know: its first two syllables.
            var end = start
            while end < start + 2, !page.isLineStart(end) || end == start, tokens[end].isWord,
                !tokens[end].isCapital, units.end(tokens, at: end) == nil
            {
                end += 1
            }
            rest.end = end
        }
        guard rest.end > start else { return nil }
        return UnitPhrase(tokens: start..<rest.end, head: start..<min(rest.end, start + 2))
    }

    private static let compared: Set<WordKey> = [
        "kế", "dự", "chỉ", "nghị", "mục", "quy", "vốn", "so",
    ]
    private static let powered: Set<WordKey> = ["km", "m"]
    private static let squared: WordKey = "²"
    private static let count: WordKey = "số"
    private static let slash: WordKey = "/"
    private static let places: Set<WordKey> = [
        "thôn", "xã", "phường", "huyện", "quận", "tỉnh", "bản", "ấp", "làng", "buôn", "phố",
    ]
    private static let degree: WordKey = "°"
    private static let celsius: WordKey = "C"
    private static let road: WordKey = "đường"
    private static let pointers: Set<WordKey> = [
        "này", "đó", "kia", "ấy", "nói", "nêu",
    ]
}
