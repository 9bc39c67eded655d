internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// A session as its sentences tell it, in token ranges.
struct SessionDraft {
    var kind: String
    /// The sentence that reports it.
    var sentence: Range<Int>
    /// The phrase that names the event.
    var event: Range<Int>
    var date: DateExpression?
    var isoDate: String?
    /// Where the year was taken from, when the sentence leaves it out.
    var yearTokens: Range<Int>?
    var dayPart: String?
    /// Official numbers.
    var leads: [Int] = []
    var leadTokens: [Range<Int>] = []
    var hosts: [BodyPhrase] = []
    /// The delegation that came.
    var delegation: BodyPhrase?
    var place: Range<Int>?
    var topic: Range<Int>?
    /// How surely the event's words name it.
    var weight = 0
    /// Words that stand for the day of another session: `cùng ngày`.
    var sameDay: Range<Int>?
    /// Where that day stands.
    var firstDate: Range<Int>?
    /// Whether the leads are those of the session before.
    var inheritsLeads = false
}

/// Finds the session a page reports: event, date, who led it, with whom, about what.
///
/// Source: shape of a session report, instruction reference §1.
struct SessionRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry

    /// The sessions that the page reports, in text order; none for a page of another kind.
    func find() -> [SessionDraft] {
        guard let first = first() else { return [] }
        return [first] + second(after: first)
    }

    /// The session of the opening sentences.
    ///
    /// A visit or a noun without a date, as captions have them, gives way to a plainer sentence.
    private func first() -> SessionDraft? {
        var best: SessionDraft?
        for sentence in leadSentences() {
            guard let event = event(in: sentence) else { continue }
            var draft = SessionDraft(kind: event.kind, sentence: sentence, event: event.tokens)
            draft.weight = event.weight
            readDate(&draft)
            guard isReported(draft) else { continue }
            if let kept = best {
                guard draft.weight >= SessionRules.plain else { continue }
                best = draft.date != nil || kept.weight < draft.weight ? draft : kept
                break
            }
            best = draft
            if draft.date != nil || draft.dayPart != nil || draft.weight >= SessionRules.plain {
                break
            }
        }
        guard var draft = best else { return nil }
        complete(&draft)
        return draft
    }

    /// From this weight on a phrase names its event without a date.
    private static let plain = 60

    /// `Chiều cùng ngày, đoàn làm việc với …`: the same people, another session.
    private func second(after first: SessionDraft) -> [SessionDraft] {
        let start = page.sentence(of: first.sentence.lowerBound) + 1
        for sentence in page.sentences[min(start, page.sentences.count)...] {
            guard let same = sameDay(sentence), let event = event(in: sentence),
                event.weight >= SessionRules.plain
            else { continue }
            var draft = SessionDraft(kind: event.kind, sentence: sentence, event: event.tokens)
            draft.weight = event.weight
            draft.sameDay = same
            draft.isoDate = first.isoDate
            draft.firstDate = first.date?.tokens
            draft.dayPart =
                same.count > 2 ? SessionRules.dayParts[page.key(same.lowerBound)] : nil
            complete(&draft)
            if draft.leads.isEmpty {
                draft.leads = first.leads
                draft.leadTokens = first.leadTokens
                draft.inheritsLeads = true
            }
            return [draft]
        }
        return []
    }

    /// The sentences in which session `number` may tell who attended.
    func attendanceSentences(_ found: [SessionDraft], _ number: Int) -> ArraySlice<Range<Int>> {
        let start = number == 0 ? 0 : page.sentence(of: found[number].sentence.lowerBound)
        let next =
            number + 1 < found.count
            ? page.sentence(of: found[number + 1].sentence.lowerBound) : page.sentences.count
        return page.sentences[start..<min(next, start + (number == 0 ? 14 : 5))]
    }

    private func complete(_ draft: inout SessionDraft) {
        readLeads(&draft)
        readHosts(&draft)
        readDelegation(&draft)
        readPlace(&draft)
        readTopic(&draft)
    }

    /// `Chiều cùng ngày`, `Cùng ngày`, `Cũng trong sáng cùng ngày` at the sentence's start.
    private func sameDay(_ sentence: Range<Int>) -> Range<Int>? {
        for index in sentence.prefix(4)
        where page.isKey(index, .together) && page.isKey(index + 1, "ngày") {
            let isParted =
                index > sentence.lowerBound && SessionRules.dayParts[page.key(index - 1)] != nil
            return (isParted ? index - 1 : index)..<(index + 2)
        }
        return nil
    }

    private static let dayParts: [WordKey: String] = [
        "sáng": "morning", "trưa": "noon", "chiều": "afternoon", "tối": "evening",
    ]

    /// The first sentences of the body.
    private func leadSentences() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (number, block) in page.document.blocks.enumerated()
        where block.kind == .lead || block.kind == .paragraph {
            for sentence in page.sentences(ofBlock: number) {
                found.append(sentence)
                if found.count == 5 { return found }
            }
        }
        return found
    }

    // MARK: The event

    private func event(
        in sentence: Range<Int>
    ) -> (kind: String, tokens: Range<Int>, weight: Int)? {
        var best: (weight: Int, kind: String, tokens: Range<Int>)?
        for index in sentence {
            guard let phrase = page.phrase(.sessionVerb, at: index) else { continue }
            let tokens = index..<(index + phrase.length)
            let weight = weight(phrase.entry.value, tokens, sentence)
            if weight > (best?.weight ?? 0) { best = (weight, phrase.entry.value, tokens) }
        }
        guard let best else { return nil }
        var kind = best.kind
        if kind == "working-session" || kind == "reception" {
            // Đoàn kiểm tra … đã làm việc với …
            let before = sentence.lowerBound..<best.tokens.lowerBound
            if contains(SessionRules.inspectors, before) {
                kind = "inspection"
            } else if contains(SessionRules.supervisors, before) {
                kind = "supervision"
            }
        }
        return (
            kind == "reception" ? "visit" : kind == "dialogue" ? "meeting" : kind, best.tokens,
            best.weight
        )
    }

    private static let inspectors = ["đoàn kiểm tra"].map(keys)
    private static let supervisors = ["đoàn giám sát"].map(keys)

    private func contains(_ phrases: [[WordKey]], _ range: Range<Int>) -> Bool {
        range.contains { index in phrases.contains { page.matches($0, at: index) } }
    }

    /// How well a phrase names the event itself; 0 for phrases inside other things.
    private func weight(_ kind: String, _ tokens: Range<Int>, _ sentence: Range<Int>) -> Int {
        let before = page.key(tokens.lowerBound - 1)
        let isFirst = tokens.lowerBound == sentence.lowerBound
        // … làm trưởng đoàn giám sát việc …: the head of the delegation, then the event.
        let followsHead =
            before == "đoàn" && page.isKey(tokens.lowerBound - 2, "trưởng")
            || before == "tác" && page.isKey(tokens.lowerBound - 3, "đoàn")
        let withPartner = page.isKey(tokens.upperBound - 1, .with)
        if !isFirst, !withPartner, !followsHead, SessionRules.nounMarks.contains(before) {
            return 0
        }
        // What a long chain of titles parts from its subject is still the event.
        let distance = tokens.lowerBound - sentence.lowerBound
        guard distance < (withPartner || followsHead || tokens.count > 2 ? 160 : 60) else {
            return 0
        }
        switch kind {
        case "voter-contact": return 90
        case "citizen-reception": return 85
        case "session-of-council": return page.isKey(tokens.lowerBound - 1, "tổ") ? 80 : 75
        case "congress": return page.tokens[tokens.lowerBound].isCapital ? 60 : 0
        case "working-session": return withPartner || tokens.count > 2 ? 72 : 40
        case "supervision":
            return isFirst || SessionRules.actors.contains(before) || tokens.count > 2 ? 70 : 20
        case "inspection":
            return isFirst || followsHead || SessionRules.actors.contains(before)
                || tokens.count > 2 ? 68 : 22
        case "survey": return 66
        case "conference": return 64
        case "meeting": return tokens.count > 1 || before == "tổ" ? 64 : 30
        case "ceremony": return tokens.count > 1 ? 58 : 30
        case "visit": return 50
        case "reception":
            if tokens.count == 1, page.isOne(tokens.upperBound, of: SessionRules.afterNext) {
                return 0
            }
            return tokens.count > 1 ? 45 : 15
        default: return 10
        }
    }

    /// Words that make what follows a noun: `công tác kiểm tra`.
    private static let nounMarks: Set<WordKey> = [
        "tác", "việc", "về", "các", "những", "trình", "bộ", "ban", "thường", "trong", "qua",
        "kế", "quả", "cho", "đoàn", "sở", "phòng", "chuẩn",
    ]
    /// tiếp theo, tiếp tục, tiếp nhận: other words than to receive somebody.
    private static let afterNext: Set<WordKey> = [
        "theo", "tục", "nhận", "cận", "thu", "đó", "đến", "tế", "giáp", "sức", "diễn", "nối",
        "quản",
        "viện", "thị", "sau",
    ]
    private static let actors: Set<WordKey> = [
        "đã", "đến", "đi", "có", "trì", ",", "cùng", "và", "tiếp", "trường",
    ]

    private func isReported(_ draft: SessionDraft) -> Bool {
        if draft.date != nil || draft.dayPart != nil { return true }
        if persons(in: draft.sentence).contains(where: { chairs($0) || isNamedChair($0) }) {
            return true
        }
        let needsDate: Set<String> = ["conference", "meeting", "ceremony", "congress"]
        if needsDate.contains(draft.kind) { return false }
        // Without a date only a chair or an acting person or delegation makes it a report.
        return mentions.persons.indices.contains(where: {
            mentions.persons[$0].mention.lowerBound >= draft.sentence.lowerBound
                && mentions.persons[$0].mention.upperBound <= draft.sentence.upperBound
                && officials.resolved[$0] != nil
        })
    }

    // MARK: Date

    private func readDate(_ draft: inout SessionDraft) {
        let bytes = page.document.text.utf8.span
        var index = draft.sentence.lowerBound
        while index < draft.sentence.upperBound {
            guard let date = DateExpression.parse(page.tokens, bytes, at: index) else {
                index += 1
                continue
            }
            index = max(date.tokens.upperBound, index + 1)
            let isDay = date.kind == .date || date.kind == .interval && date.start.day != nil
            let isToday = date.kind == .relative && date.relative?.unit == .day
            guard isDay || isToday || date.dayPart != nil, !isOfSomethingElse(date, draft) else {
                continue
            }
            if draft.date == nil || (draft.isoDate == nil && isDay) {
                guard draft.date == nil || draft.date?.kind != .date else { continue }
                draft.date = date
                if let part = date.dayPart { draft.dayPart = part.rawValue }
                resolve(date, &draft)
            }
            if draft.isoDate != nil { break }
        }
    }

    /// Whether a date belongs to a document, to a term that ends, to an anniversary or to another
    /// clause: `Chỉ thị số 34 ngày 28/12/2018`, `trước ngày 30/8`, `(3/2/1930 - 3/2/2020)`.
    private func isOfSomethingElse(_ date: DateExpression, _ draft: SessionDraft) -> Bool {
        let start = date.tokens.lowerBound
        guard start > draft.sentence.lowerBound, date.kind != .relative else { return false }
        let before = page.tokens[start - 1]
        let opensByWord = page.isKey(start, "ngày")
        // Trong 2 ngày 4 - 5/7: a count of days.
        if opensByWord, before.isNumber {
            return start - 1 > draft.sentence.lowerBound && !page.isKey(start - 2, "trong")
        }
        if before.flags.contains(.allCapitals), opensByWord,
            page.isKey(start - 2, "/") || page.isKey(start - 2, .dash)
        {
            return true
        }
        if page.isOne(start - 1, of: SessionRules.limits) { return true }
        if page.isKey(start - 1, .openBracket), date.start.year != nil,
            date.kind == .interval || page.isKey(date.tokens.upperBound, .dash)
        {
            return true
        }
        return start > draft.event.upperBound && page.isKey(start - 1, .comma)
            && page.isKey(date.tokens.upperBound, .comma)
    }

    private static let limits: Set<WordKey> = ["trước", "hết", "sau", "kể", "tới"]

    private func resolve(_ date: DateExpression, _ draft: inout SessionDraft) {
        if let published = page.document.publishedOn.flatMap({
            CalendarDate(iso: String($0.value.prefix(10)))
        }) {
            draft.isoDate = date.isoString(reference: published, frame: .past)
            return
        }
        guard date.kind == .date || date.kind == .interval else { return }
        if date.start.year != nil, let any = CalendarDate(year: 2026, month: 12, day: 31) {
            draft.isoDate = date.isoString(reference: any, frame: .past)
            return
        }
        guard let year = yearOfPage(isCongress: draft.kind == "congress"),
            let end = CalendarDate(year: year.value, month: 12, day: 31)
        else { return }
        draft.yearTokens = year.tokens
        draft.isoDate = date.isoString(reference: end, frame: .past)
    }

    /// The year the page speaks of: the latest year among its dates, quarters and half-years.
    ///
    /// A congress opens its term: `nhiệm kỳ 2025 - 2030` is one of 2025.
    private func yearOfPage(isCongress: Bool) -> (value: Int, tokens: Range<Int>)? {
        let bytes = page.document.text.utf8.span
        var best: (value: Int, tokens: Range<Int>)?
        let kinds: Set<DateExpression.Kind> =
            isCongress
            ? [.date, .month, .quarter, .halfYear, .year, .term, .interval]
            : [.date, .month, .quarter, .halfYear, .year]
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isNumber || page.isOne(index, of: SessionRules.dateWords),
                let date = DateExpression.parse(page.tokens, bytes, at: index)
            else {
                index += 1
                continue
            }
            index = max(date.tokens.upperBound, index + 1)
            guard kinds.contains(date.kind), let year = date.start.year, year >= 2000, year <= 2035,
                !page.isOne(date.tokens.lowerBound - 1, of: SessionRules.future),
                !isPlanned(date.tokens.lowerBound)
            else { continue }
            if year > (best?.value ?? 0) { best = (year, date.tokens) }
        }
        return best
    }

    /// Whether somebody is asked, or means, to do by then what the sentence says: such a time lies
    /// behind the session.
    private func isPlanned(_ index: Int) -> Bool {
        let start = page.sentences[page.sentence(of: index)].lowerBound
        return (start..<index).contains { before in
            if page.has(.modal, at: before) || page.isKey(before, .future) { return true }
            guard let verb = page.phrase(.speechVerb, at: before) else { return false }
            return ["order", "request"].contains(verb.entry.value)
        }
    }

    /// Words that open a date with a year; others are not asked.
    private static let dateWords: Set<WordKey> = [
        "ngày", "tháng", "quý", "năm", "sáng", "chiều", "tối", "trưa", "nhiệm", "giai", "đầu",
        "cuối", "thứ", "chủ", "nửa", "từ",
    ]
    private static let future: Set<WordKey> = ["đến", "trước", "tới", "vào", "sau", "hết"]
}
