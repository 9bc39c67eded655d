internal import VietnameseText

/// Reads number, symbol and date of a citation.
///
/// Tolerates blanks around `-` and `/`, `CT-TW` for `CT/TW`, `NQ/TƯ`, a missing hyphen and the
/// State's order in Party symbols. Source: documents.md §2, dates.md §2.
struct DirectiveSymbolReader {
    let page: Page

    /// A plain number of at most five digits and the letter glued to it: `05`, `30a`.
    func number(at index: Int) -> (text: String, end: Int)? {
        guard index < page.tokens.count, page.tokens[index].isNumber,
            page.tokens[index].length <= 5
        else { return nil }
        let digits = page.words(index..<(index + 1))
        guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        let next = index + 1
        if next < page.tokens.count, page.tokens[next].isWord, page.tokens[next].length == 1,
            !page.tokens[next].hasSpaceBefore, !page.tokens[next].isCapital
        {
            return (digits + page.words(next..<(next + 1)), next + 1)
        }
        return (digits, next)
    }

    /// The symbol whose number starts at token `index`.
    func symbol(at index: Int) -> DirectiveSymbol? {
        guard let number = number(at: index) else { return nil }
        var next = number.end
        guard sameLine(next) else { return nil }
        if page.isKey(next, Self.slash) {
            var year: Int?
            next += 1
            if let digits = self.number(at: next), digits.text.count == 4, sameLine(next),
                page.isKey(digits.end, Self.slash)
            {
                year = Int(digits.text)
                next = digits.end + 1
            }
            return state(number.text, year, index, next)
        }
        if page.isKey(next, Self.dash) { next += 1 }
        return party(number.text, index, next)
    }

    private func party(_ number: String, _ start: Int, _ index: Int) -> DirectiveSymbol? {
        guard let type = letters(at: index), let code = DirectiveType.code(ofSymbol: type.text),
            page.isKey(type.end, Self.slash) || page.isKey(type.end, Self.dash),
            let issuer = letters(at: type.end + 1), isAbbreviation(issuer.text)
        else { return nil }
        return DirectiveSymbol(
            tokens: start..<unitEnd(issuer.end),
            number: number,
            code: code,
            letters: type.text,
            issuer: central(issuer.text),
            isParty: true
        )
    }

    private func state(
        _ number: String,
        _ year: Int?,
        _ start: Int,
        _ index: Int
    ) -> DirectiveSymbol? {
        guard let first = letters(at: index), isAbbreviation(first.text) else { return nil }
        let bare = first.text.prefix { !$0.isNumber }
        if bare == "QH" || bare == "UBTVQH", year != nil {
            return DirectiveSymbol(
                tokens: start..<first.end,
                number: number,
                year: year,
                code: bare == "QH" ? nil : "nq",
                letters: "",
                issuer: first.text,
                isParty: false
            )
        }
        guard page.isKey(first.end, Self.dash) || page.isKey(first.end, Self.slash),
            let second = letters(at: first.end + 1), isAbbreviation(second.text)
        else { return nil }
        if let code = DirectiveType.code(ofSymbol: first.text) {
            var issuer = central(second.text)
            var end = unitEnd(second.end)
            // Joint circulars name every issuer; a drafting unit behind an issuer is no part of it.
            while code == "ttlt", end > second.end {
                issuer = page.words((first.end + 1)..<end)
                let next = unitEnd(end)
                if next == end { break }
                end = next
            }
            let isParty = year == nil && issuer.hasSuffix("TW")
            return DirectiveSymbol(
                tokens: start..<end,
                number: number,
                year: year,
                code: code,
                letters: first.text,
                issuer: issuer,
                isParty: isParty
            )
        }
        return DirectiveSymbol(
            tokens: start..<unitEnd(second.end),
            number: number,
            year: year,
            code: nil,
            letters: "",
            issuer: first.text + "-" + second.text,
            isParty: false
        )
    }

    /// Letters with `&` and digits glued to them; `T.Ư` as one.
    private func letters(at index: Int) -> (text: String, end: Int)? {
        guard index < page.tokens.count, page.tokens[index].isWord, sameLine(index) else {
            return nil
        }
        var end = index + 1
        var text = page.words(index..<end)
        while end + 1 < page.tokens.count, !page.tokens[end].hasSpaceBefore,
            !page.tokens[end + 1].hasSpaceBefore, page.tokens[end + 1].isCapital,
            page.isKey(end, "&") || (page.isKey(end, ".") && page.tokens[index].length == 1)
        {
            text += page.words(end..<(end + 2))
            end += 2
        }
        if end < page.tokens.count, page.tokens[end].isNumber, page.tokens[end].length <= 2,
            !page.tokens[end].hasSpaceBefore
        {
            text += page.words(end..<(end + 1))
            end += 1
        }
        return text.utf8.count <= 24 ? (text, end) : nil
    }

    /// A drafting unit behind the issuer: `-VX`.
    private func unitEnd(_ index: Int) -> Int {
        guard page.isKey(index, Self.dash), index + 1 < page.tokens.count,
            !page.tokens[index].hasSpaceBefore, !page.tokens[index + 1].hasSpaceBefore,
            let unit = letters(at: index + 1), isAbbreviation(unit.text)
        else { return index }
        return unit.end
    }

    private func isAbbreviation(_ text: String) -> Bool {
        guard let first = text.first, first.isUppercase else { return false }
        return text.count <= 3 || text.dropFirst().contains { $0.isUppercase }
    }

    private func central(_ text: String) -> String {
        switch text.uppercased() {
        case "TW", "TƯ", "T.Ư", "T.W": "TW"
        default: text
        }
    }

    private func sameLine(_ index: Int) -> Bool {
        index < page.tokens.count && !page.isLineStart(index)
    }

    static let slash: WordKey = "/"
    static let dash: WordKey = "-"
    static let day: WordKey = "ngày"
    static let month: WordKey = "tháng"
    static let year: WordKey = "năm"
}
