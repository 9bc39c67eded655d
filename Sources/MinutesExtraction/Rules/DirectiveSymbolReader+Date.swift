internal import VietnameseText

extension DirectiveSymbolReader {
    /// A full date: `ngày 15/7/2020`, `17-10-2001`, `ngày 5 tháng 3 năm 2020`; ISO 8601.
    func date(at index: Int) -> (iso: String, end: Int)? {
        var next = index
        if page.isKey(next, Self.day) { next += 1 }
        guard next < page.tokens.count, page.tokens[next].isNumber else { return nil }
        if let dotted = dotted(at: next) { return dotted }
        guard let day = small(at: next) else { return nil }
        if page.isKey(next + 1, Self.month), let month = small(at: next + 2),
            page.isKey(next + 3, Self.year), let year = year(at: next + 4)
        {
            return iso(day, month, year, end: next + 5)
        }
        guard let month = small(at: next + 2), let year = year(at: next + 4),
            next + 3 < page.tokens.count, page.tokens[next + 1].key == page.tokens[next + 3].key,
            page.isKey(next + 1, Self.slash) || page.isKey(next + 1, Self.dash)
        else { return nil }
        return iso(day, month, year, end: next + 5)
    }

    /// `14.8.2018`, one token.
    private func dotted(at index: Int) -> (iso: String, end: Int)? {
        guard page.tokens[index].length >= 8, page.tokens[index].length <= 10 else { return nil }
        let parts = page.words(index..<(index + 1)).split(separator: ".")
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]),
            let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return iso(day, month, year, end: index + 1)
    }

    private func iso(_ day: Int, _ month: Int, _ year: Int, end: Int) -> (iso: String, end: Int)? {
        guard (1...31).contains(day), (1...12).contains(month), (1945...2100).contains(year) else {
            return nil
        }
        let months = month < 10 ? "0\(month)" : "\(month)"
        return ("\(year)-\(months)-" + (day < 10 ? "0\(day)" : "\(day)"), end)
    }

    private func small(at index: Int) -> Int? {
        guard index < page.tokens.count, page.tokens[index].isNumber,
            page.tokens[index].length <= 2, !page.isLineStart(index)
        else { return nil }
        return Int(page.words(index..<(index + 1)))
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
    func latestDate(outside cited: [Range<Int>]) -> (iso: String, tokens: Range<Int>?)? {
        var latest: (iso: String, tokens: Range<Int>?)?
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isNumber, let found = date(at: index) else {
                index += 1
                continue
            }
            if found.iso > latest?.iso ?? "", !cited.contains(where: { $0.contains(index) }) {
                latest = (found.iso, index..<found.end)
            }
            index = found.end
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
            if page.isKey(index - 1, Self.dash) || page.isOne(index - 2, of: Self.ahead)
                || page.isOne(index - 1, of: Self.ahead)
                || page.isKey(index + 1, Self.dash)
            {
                continue
            }
            latest = (year, index..<(index + 1))
        }
        return latest
    }

    /// Words before a year that is still to come.
    private static let ahead: Set<WordKey> = [
        "đến", "nhìn", "tới", "hết", "đoạn", "kỳ", "sau", "trước", "cuối", "từ",
    ]
}
