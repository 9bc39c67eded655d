internal import MinutesLexicon
internal import VietnameseText

/// The times a sentence names for its facts (numbers.md §8).
///
/// Times that only compare (`so với năm 2011`) or date a document are left out.
struct FactPeriods {
    let page: Page
    /// ISO 8601 date of the report.
    let reportDate: String?

    func periods(in sentence: Range<Int>) -> [FactPeriod] {
        var found: [FactPeriod] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let period = period(at: index), !isForeign(index, sentence) {
                found.append(period)
                index = period.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether the time at `index` belongs to a comparison or a document.
    private func isForeign(_ index: Int, _ sentence: Range<Int>) -> Bool {
        var back = index - 1
        while back >= max(sentence.lowerBound, index - 8) {
            let key = page.key(back)
            if key == FactPeriods.same || key == FactPeriods.compared { return true }
            if page.tokens[back].isCapital, page.length(.documentType, at: back) > 0 { return true }
            if page.tokens[back].kind == .mark, back < index - 1, key == FactPeriods.comma {
                return false
            }
            back -= 1
        }
        return false
    }

    private func period(at index: Int) -> FactPeriod? {
        if page.tokens[index].isNumber { return months(index) }
        return switch FactPeriods.openers[page.key(index)] {
        case .now: now(index)
        case .until: until(index)
        case .span: span(index)
        case .since: since(index)
        case .year: year(index)
        case .years: years(index)
        case .quarter: quarter(index)
        case .month: month(index)
        case nil: nil
        }
    }

    private enum Opener { case now, until, span, since, year, years, quarter, month }

    private static let openers: [WordKey: Opener] = [
        "hiện": .now, "đến": .until, "trong": .span, "sau": .span, "qua": .span, "từ": .since,
        "năm": .year, "giai": .years, "nhiệm": .years, "quý": .quarter, "tháng": .month,
    ]

    // MARK: Against the report's date

    private func now(_ index: Int) -> FactPeriod? {
        guard let reportDate else { return nil }
        let next = page.key(index + 1)
        let isPair = FactPeriods.withNow.contains(next)
        return FactPeriod(
            value: reportDate,
            tokens: index..<(index + (isPair ? 2 : 1)),
            needsReportDate: true
        )
    }

    private func until(_ index: Int) -> FactPeriod? {
        guard let reportDate, page.isKey(index + 1, "nay") else { return nil }
        return FactPeriod(value: reportDate, tokens: index..<(index + 2), needsReportDate: true)
    }

    private func since(_ index: Int) -> FactPeriod? {
        guard let reportDate, page.matches(FactPeriods.sinceNewYear, at: index) else { return nil }
        return FactPeriod(
            value: reportDate.prefix(4) + "-01-01/" + reportDate,
            tokens: index..<(index + FactPeriods.sinceNewYear.count),
            needsReportDate: true
        )
    }

    /// `trong hơn 2 năm`.
    private func span(_ index: Int) -> FactPeriod? {
        guard let reportDate else { return nil }
        var next = index + 1
        let isMore = page.isKey(next, "hơn") || page.isKey(next, "gần")
        if isMore { next += 1 }
        guard let count = integer(next), count > 0, count < 100 else { return nil }
        let letter: String
        switch page.key(next + 1) {
        case "năm": letter = "Y"
        case "tháng": letter = "M"
        default: return nil
        }
        let after = page.key(next + 2)
        if FactPeriods.notBack.contains(after) { return nil }
        return FactPeriod(
            value: "P\(count)\(letter)/" + reportDate,
            tokens: index..<(next + 2),
            needsReportDate: true,
            isLowerBound: page.isKey(index + 1, "hơn")
        )
    }

    // MARK: Named times

    /// `6 tháng đầu năm 2018`.
    private func months(_ index: Int) -> FactPeriod? {
        guard page.matches(FactPeriods.firstMonths, at: index + 1), let count = integer(index),
            (1...12).contains(count)
        else { return nil }
        let written = calendarYear(index + 4)
        guard let year = written ?? reportDate.flatMap({ Int($0.prefix(4)) }) else { return nil }
        let last = CalendarMonth(year: year, month: count)
        return FactPeriod(
            value: "\(year)-01-01/\(last.lastDay)",
            tokens: index..<(index + (written == nil ? 4 : 5)),
            needsReportDate: written == nil
        )
    }

    private func year(_ index: Int) -> FactPeriod? {
        guard let year = calendarYear(index + 1) else { return nil }
        return FactPeriod(value: "\(year)", tokens: index..<(index + 2), needsReportDate: false)
    }

    private func years(_ index: Int) -> FactPeriod? {
        guard page.isKey(index + 1, "đoạn") || page.isKey(index + 1, "kỳ"),
            let first = calendarYear(index + 2), page.isKey(index + 3, "-"),
            let last = calendarYear(index + 4), first < last
        else { return nil }
        return FactPeriod(
            value: "\(first)-01-01/\(last)-12-31",
            tokens: index..<(index + 5),
            needsReportDate: false
        )
    }

    private func quarter(_ index: Int) -> FactPeriod? {
        guard let quarter = FactPeriods.quarters[page.key(index + 1)] else { return nil }
        guard page.isKey(index + 2, "/") || page.isKey(index + 2, "năm"),
            let year = calendarYear(index + 3)
        else { return nil }
        return FactPeriod(
            value: "\(year)-Q\(quarter)",
            tokens: index..<(index + 4),
            needsReportDate: false
        )
    }

    private func month(_ index: Int) -> FactPeriod? {
        guard let month = integer(index + 1), (1...12).contains(month),
            page.isKey(index + 2, "/") || page.isKey(index + 2, "-")
                || page.isKey(index + 2, "năm"),
            let year = calendarYear(index + 3)
        else { return nil }
        return FactPeriod(
            value: "\(year)-" + CalendarMonth.padded(month),
            tokens: index..<(index + 4),
            needsReportDate: false
        )
    }

    private func calendarYear(_ index: Int) -> Int? {
        guard let year = integer(index), (1900...2100).contains(year) else { return nil }
        return year
    }

    /// The integer that token `index` writes without marks.
    private func integer(_ index: Int) -> Int? {
        guard !page.isLineStart(index), page.tokens[index].isNumber,
            page.tokens[index].length <= 4
        else { return nil }
        return Int(page.words(index..<(index + 1)))
    }

    private static let same: WordKey = "kỳ"
    private static let compared: WordKey = "so"
    private static let comma: WordKey = ","
    private static let withNow: Set<WordKey> = ["có", "nay", "còn"]
    private static let sinceNewYear: [WordKey] = ["từ", "đầu", "năm", "đến", "nay"]
    private static let firstMonths: [WordKey] = ["tháng", "đầu", "năm"]
    private static let notBack: Set<WordKey> = ["tới", "đầu", "cuối", "tiếp", "nữa"]
    private static let quarters: [WordKey: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    ]
}

/// A month, for the last day of an interval.
struct CalendarMonth {
    let year: Int
    let month: Int

    /// ISO 8601 date of the last day.
    var lastDay: String {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return "\(year)-\(CalendarMonth.padded(month))-\(days)"
    }

    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
