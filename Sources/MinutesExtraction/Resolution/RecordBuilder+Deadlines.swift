internal import MinutesModel
internal import VietnameseText

/// By when an action is to be done.
///
/// Source: instruction reference §3, deadlines and periods.
extension RecordBuilder {
    /// `trước ngày 30/9`, `trong vòng 10 ngày`, `định kỳ hằng tháng`, `sớm`; else the vague time
    /// before the action.
    func deadline(_ draft: InstructionDraft, _ page: Page) -> Record.Deadline? {
        var recurring: Range<Int>?
        for index in draft.action {
            if let found = dated(index, draft.action, page) { return found }
            if let tokens = duration(index, draft.action, page) {
                return Record.Deadline(kind: "within", text: String(evidence(tokens).quote))
            }
            if recurring == nil { recurring = recurrence(index, draft.action, page) }
        }
        if let recurring {
            return Record.Deadline(kind: "recurring", text: String(evidence(recurring).quote))
        }
        if let time = draft.vagueTime {
            return Record.Deadline(kind: "vague", text: String(evidence(time).quote))
        }
        return urgency(draft.action, page).map {
            Record.Deadline(kind: "vague", text: String(evidence($0).quote))
        }
    }

    /// A preposition and a date, resolved against the page's date.
    private func dated(_ index: Int, _ action: Range<Int>, _ page: Page) -> Record.Deadline? {
        guard let kind = RecordBuilder.deadlines[page.key(index)] else { return nil }
        var next = index + 1
        // chậm nhất là ngày …, đến hết tháng …
        while next < action.upperBound, next - index < 4,
            page.isOne(next, of: RecordBuilder.deadlineWords)
        {
            next += 1
        }
        let bytes = page.document.text.utf8.span
        guard let date = DateExpression.parse(page.tokens, bytes, at: next),
            date.tokens.upperBound <= action.upperBound,
            date.kind != .relative || kind == "by", date.kind != .time, date.kind != .term
        else { return nil }
        let reference = page.document.publishedOn.flatMap {
            CalendarDate(iso: String($0.value.prefix(10)))
        }
        return Record.Deadline(
            kind: kind,
            date: reference.flatMap { date.isoString(reference: $0, frame: .future) },
            text: String(evidence(index..<date.tokens.upperBound).quote)
        )
    }

    /// `trong vòng 30 ngày`, `trong 15 ngày`.
    private func duration(_ index: Int, _ action: Range<Int>, _ page: Page) -> Range<Int>? {
        guard page.isKey(index, "trong") || page.isKey(index, "sau") else { return nil }
        var next = index + 1
        if page.isKey(next, "vòng") || page.isKey(next, "thời") { next += 1 }
        if page.isKey(next, "hạn") { next += 1 }
        guard next + 1 < action.upperBound, page.tokens[next].isNumber,
            page.isOne(next + 1, of: RecordBuilder.periods)
        else { return nil }
        return index..<(next + 2)
    }

    /// `định kỳ hằng tháng`, `hàng quý`.
    private func recurrence(_ index: Int, _ action: Range<Int>, _ page: Page) -> Range<Int>? {
        guard page.isOne(index, of: RecordBuilder.everyWords), index + 1 < action.upperBound,
            page.isOne(index + 1, of: RecordBuilder.periods)
        else { return nil }
        let isMarked =
            index - 2 >= action.lowerBound && page.isKey(index - 1, "kỳ")
            && page.isKey(index - 2, "định")
        return (isMarked ? index - 2 : index)..<(index + 2)
    }

    /// `sớm`, `khẩn trương`, `kịp thời` at the head of the action.
    private func urgency(_ action: Range<Int>, _ page: Page) -> Range<Int>? {
        for index in action.prefix(4) {
            if page.isKey(index, "sớm") { return index..<(index + 1) }
            let isPair =
                page.isKey(index, "khẩn") && page.isKey(index + 1, "trương")
                || page.isKey(index, "kịp") && page.isKey(index + 1, "thời")
                || page.isKey(index, "nhanh") && page.isKey(index + 1, "chóng")
            if isPair, index + 2 <= action.upperBound { return index..<(index + 2) }
        }
        return nil
    }

    private static let deadlines: [WordKey: String] = [
        "trước": "by", "đến": "by", "chậm": "by", "quá": "by", "trong": "in", "vào": "in",
        "muộn": "by",
    ]
    private static let deadlineWords: Set<WordKey> = ["nhất", "là", "hết", "trước", "vào", "đến"]
    private static let periods: Set<WordKey> = [
        "ngày", "tuần", "tháng", "quý", "năm", "giờ", "kỳ",
    ]
    private static let everyWords: Set<WordKey> = ["hằng", "hàng", "mỗi"]
}
