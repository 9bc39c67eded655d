internal import MinutesModel
internal import VietnameseText

/// Reads number, symbol and date of a citation from a page's tokens.
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
    func symbol(at index: Int) -> DocumentSymbol? {
        let text = page.document.text
        return DocumentSymbol.parse(page.tokens, text.utf8.span, at: index)
    }

    /// A full date that starts at token `index`, as ISO 8601.
    func date(at index: Int) -> (iso: String, end: Int)? {
        let text = page.document.text
        guard let found = DateExpression.parse(page.tokens, text.utf8.span, at: index),
            found.kind == .date, !found.isLunar, let year = found.start.year,
            let month = found.start.month, let day = found.start.day,
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date.description, found.tokens.upperBound)
    }

    /// A year of four digits.
    func year(at index: Int) -> Int? {
        guard index < page.tokens.count, page.tokens[index].isNumber,
            page.tokens[index].length == 4, !page.isLineStart(index),
            let year = Int(page.words(index..<(index + 1))), (1945...2100).contains(year)
        else { return nil }
        return year
    }

    /// The latest full date of the text outside the ranges `cited`, and its tokens.
    func latestDate(outside cited: [Range<Int>]) -> (iso: String, tokens: Range<Int>)? {
        var latest: (iso: String, tokens: Range<Int>)?
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isNumber, let found = date(at: index) else {
                index += 1
                continue
            }
            if found.iso > latest?.iso ?? "", !cited.contains(where: { $0.contains(index) }) {
                latest = (found.iso, index..<found.end)
            }
            index = max(found.end, index + 1)
        }
        return latest
    }

    /// The latest year of the text that no plan or period announces.
    func latestYear() -> (value: Int, tokens: Range<Int>)? {
        var latest: (value: Int, tokens: Range<Int>)?
        for index in page.tokens.indices where page.tokens[index].length == 4 {
            guard page.tokens[index].isNumber, let year = year(at: index),
                year > latest?.value ?? 1990, year < 2040
            else { continue }
            let isAhead =
                page.isKey(index - 1, Self.dash) || page.isKey(index + 1, Self.dash)
                || page.isOne(index - 2, of: Self.ahead) || page.isOne(index - 1, of: Self.ahead)
            if !isAhead { latest = (year, index..<(index + 1)) }
        }
        return latest
    }

    static let slash: WordKey = "/"
    static let dash: WordKey = "-"
    static let day: WordKey = "ngày"
    static let year: WordKey = "năm"
    /// Words before a year that is still to come.
    private static let ahead: Set<WordKey> = [
        "đến", "nhìn", "tới", "hết", "đoạn", "kỳ", "sau", "trước", "cuối", "từ",
    ]
}
