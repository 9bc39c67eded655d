internal import MinutesLexicon
internal import VietnameseText

/// The times a sentence names for its facts (numbers.md §8).
///
/// Times that only compare (`so với năm 2011`) or date a document are left out.
struct FactPeriods {
    let page: Page
    /// The day the page reports on; without it only times with a year are given.
    let reportDate: CalendarDate?

    /// The periods of a sentence, in text order; `bytes` are those of the page's text.
    func periods(in sentence: Range<Int>, _ bytes: Span<UInt8>) -> [FactPeriod] {
        var found: [FactPeriod] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let opener = opener(index), let period = period(opener, index, bytes),
                period.tokens.upperBound <= sentence.upperBound, !isForeign(index, sentence)
            else {
                index += 1
                continue
            }
            found.append(period)
            index = period.tokens.upperBound
        }
        return found
    }

    private enum Opener { case now, until, span, since, named, day }

    private func opener(_ index: Int) -> Opener? {
        if page.tokens[index].isNumber {
            return page.isKey(index + 1, FactPeriods.month) ? .named : nil
        }
        return FactPeriods.openers[page.key(index)]
    }

    private func period(_ opener: Opener, _ index: Int, _ bytes: Span<UInt8>) -> FactPeriod? {
        switch opener {
        case .now: return now(index)
        case .until: return until(index)
        case .span: return span(index)
        case .since: return since(index)
        case .named: return named(index, bytes)
        case .day:
            // Until a day; other days are those of events.
            return FactPeriods.limits.contains(page.key(index - 1)) ? named(index, bytes) : nil
        }
    }

    /// Whether the time at `index` belongs to a comparison or a document.
    private func isForeign(_ index: Int, _ sentence: Range<Int>) -> Bool {
        var back = index - 1
        while back >= max(sentence.lowerBound, index - 8) {
            let key = page.key(back)
            if key == FactPeriods.compared { return true }
            if page.tokens[back].isCapital, page.has(.documentType, at: back) { return true }
            if key == FactPeriods.term, page.isKey(back - 1, FactPeriods.same) { return true }
            if key == .comma { return false }
            back -= 1
        }
        return false
    }

    // MARK: Against the report's date

    private func now(_ index: Int) -> FactPeriod? {
        // thực hiện, phát hiện: half of a verb.
        if FactPeriods.beforeNow.contains(page.key(index - 1)), !page.isLineStart(index) {
            return nil
        }
        let isPair = FactPeriods.withNow.contains(page.key(index + 1))
        return instant(index..<(index + (isPair ? 2 : 1)))
    }

    private func until(_ index: Int) -> FactPeriod? {
        page.isKey(index + 1, FactPeriods.today) ? instant(index..<(index + 2)) : nil
    }

    private func instant(_ tokens: Range<Int>) -> FactPeriod? {
        reportDate.map {
            FactPeriod(value: $0.description, tokens: tokens, needsReportDate: true)
        }
    }

    /// `từ đầu năm đến nay`.
    private func since(_ index: Int) -> FactPeriod? {
        guard let reportDate, page.matches(FactPeriods.sinceNewYear, at: index) else { return nil }
        return FactPeriod(
            value: reportDate.description.prefix(4) + "-01-01/" + reportDate.description,
            tokens: index..<(index + FactPeriods.sinceNewYear.count),
            needsReportDate: true
        )
    }

    /// `trong hơn 2 năm`.
    private func span(_ index: Int) -> FactPeriod? {
        guard let reportDate else { return nil }
        var next = index + 1
        let isMore = page.isKey(next, FactPeriods.more)
        if isMore || page.isKey(next, FactPeriods.nearly) { next += 1 }
        guard next + 1 < page.tokens.count, !page.isLineStart(next), page.tokens[next].isNumber,
            page.tokens[next].length <= 2, let count = Int(page.words(next..<(next + 1))),
            count > 0, let letter = FactPeriods.units[page.key(next + 1)],
            !FactPeriods.notBack.contains(page.key(next + 2))
        else { return nil }
        return FactPeriod(
            value: "P\(count)\(letter)/" + reportDate.description,
            tokens: index..<(next + 2),
            needsReportDate: true,
            isLowerBound: isMore
        )
    }

    // MARK: Named times

    /// `6 tháng đầu năm 2018`, `quý I/2018`, `năm 2017`, `giai đoạn 2016-2020`.
    private func named(_ index: Int, _ bytes: Span<UInt8>) -> FactPeriod? {
        guard var date = DateExpression.parse(page.tokens, bytes, at: index), !date.isLunar else {
            return nil
        }
        let last = date.tokens.upperBound
        if date.kind == .year, page.isKey(last, .dash), !page.isLineStart(last),
            var years = DateExpression.parse(page.tokens, bytes, at: last - 1)
        {
            // năm 2020 - 2022.
            years.tokens = index..<years.tokens.upperBound
            date = years
        }
        switch date.kind {
        case .relative, .time, .weekday: return nil
        default: break
        }
        let isOpen = date.start.year == nil
        if isOpen, reportDate == nil { return nil }
        guard let reference = reportDate ?? CalendarDate(year: 2000, month: 1, day: 1),
            let value = date.isoString(reference: reference, frame: .past)
        else { return nil }
        return FactPeriod(value: value, tokens: date.tokens, needsReportDate: isOpen)
    }

    private static let openers: [WordKey: Opener] = [
        "hiện": .now, "đến": .until, "trong": .span, "sau": .span, "qua": .span, "từ": .since,
        "năm": .named, "giai": .named, "nhiệm": .named, "quý": .named, "tháng": .named,
        "ngày": .day,
    ]
    private static let beforeNow: Set<WordKey> = [
        "thực", "phát", "xuất", "thể", "biểu", "tái", "nhận", "hoàn",
    ]
    private static let limits: Set<WordKey> = ["đến", "hết"]
    private static let same: WordKey = "cùng"
    private static let term: WordKey = "kỳ"
    private static let compared: WordKey = "so"
    private static let month: WordKey = "tháng"
    private static let today: WordKey = "nay"
    private static let more: WordKey = "hơn"
    private static let nearly: WordKey = "gần"
    private static let withNow: Set<WordKey> = ["có", "nay", "còn"]
    private static let units: [WordKey: String] = ["năm": "Y", "tháng": "M"]
    private static let sinceNewYear: [WordKey] = ["từ", "đầu", "năm", "đến", "nay"]
    private static let notBack: Set<WordKey> = ["tới", "đầu", "cuối", "tiếp", "nữa"]
}
