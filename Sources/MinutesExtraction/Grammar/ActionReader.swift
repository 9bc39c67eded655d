internal import MinutesLexicon
internal import VietnameseText

/// Reads the list of actions behind a verb of speech: addressee, time, modal, then the actions.
///
/// Source: clause grammar and splitting rules of the instruction reference §3.
struct ActionReader {
    let page: Page
    let mentions: Mentions
    let verbs: VerbHeads

    init(page: Page, mentions: Mentions) {
        self.page = page
        self.mentions = mentions
        verbs = VerbHeads(page: page)
    }

    /// What makes a clause an action.
    enum Demand {
        /// Behind yêu cầu, đề nghị: every clause.
        case none
        /// Behind nhấn mạnh: a modal, or somebody who must act.
        case modal
        /// In a sentence without a speaker: it begins like an action, names who must act, or has a
        /// modal.
        case opening
    }

    /// One action and whom it is asked of.
    struct Action {
        var tokens: Range<Int>
        /// Who must act, when its sentence says it.
        var parties: [Range<Int>] = []
    }

    /// Single actions and whom they are asked of.
    struct List {
        /// Those named before the first action.
        var parties: [Range<Int>] = []
        var vagueTime: Range<Int>?
        var actions: [Action] = []
    }

    /// The actions of `content`.
    func read(_ content: Range<Int>, _ demand: Demand) -> List {
        var list = List()
        let end = trimmedEnd(content)
        var start = skipOpening(content.lowerBound, end)
        let isImmediate = start > content.lowerBound
        start = skipConnective(start, end)
        start = skipTime(start, end, &list)
        let topic = skipTopic(start, end)
        var parties = topic.parties
        start = skipTime(topic.next, end, &list)
        guard start < end else { return list }
        var mayAct = demand == .none
        if let named = self.parties(at: start, end, demand) {
            parties = named.tokens
            start = skipTime(skipOpening(named.next, end), end, &list)
            start = skipTopic(start, end).next
            guard start < end else {
                list.parties = parties
                return list
            }
            mayAct = mayAct || verbs.opens(start, end)
        } else if demand == .opening {
            mayAct = begins(start, end)
        } else if demand == .modal {
            mayAct = isImmediate && begins(start, end) && !page.has(.modal, at: start)
        }
        list.parties = parties
        var hasModal = false
        for (number, clause) in clauses(start..<end).enumerated() {
            guard var action = action(clause, demand, isFirst: number == 0, mayAct, &hasModal)
            else {
                // Praise, or what somebody will do, ends the list.
                if ends(clause) { break }
                continue
            }
            if action.parties.isEmpty { action.parties = parties } else { parties = action.parties }
            list.actions.append(action)
        }
        return list
    }

    /// Whether a clause can begin an action without a speaker before it.
    private func begins(_ index: Int, _ end: Int) -> Bool {
        guard let head = verbs.head(at: index) else { return page.has(.modal, at: index) }
        return head.kind != .noun || verbs.isVerbal(head.length, at: index, end)
            || isImperative(index, head.length, end)
    }

    /// `Sử dụng ngân sách đúng …`: a verb that is a noun too opens a sentence, and nothing is told of
    /// it: not `Quản lý đất đai còn …`.
    private func isImperative(_ index: Int, _ length: Int, _ end: Int) -> Bool {
        guard page.tokens[index].isCapital, index + length + 1 < end,
            page.tokens[index + length].kind == .word
        else { return false }
        let limit = min(end, index + 40)
        for cursor in (index + length)..<limit {
            if page.isOne(cursor, of: ActionReader.predicates) { return false }
            if page.isKey(cursor, .comma), mentions.person(startingAt: cursor + 1) != nil {
                return false
            }
        }
        return true
    }

    private static let predicates: Set<WordKey> = [
        "đã", "đang", "sẽ", "còn", "được", "là", "có", "vẫn", "chưa", "rất", "bị", "luôn", "ngày",
        "tăng", "giảm", "đạt", "tại", "theo", "cho", "thấy",
    ]

    private func ends(_ clause: Range<Int>) -> Bool {
        page.phrase(.speechVerb, at: skipOpening(clause.lowerBound, clause.upperBound))?
            .entry.value == "assess"
    }

    private func action(
        _ clause: Range<Int>,
        _ demand: Demand,
        isFirst: Bool,
        _ mayAct: Bool,
        _ hasModal: inout Bool
    ) -> Action? {
        var start = skipConnective(
            skipOpening(clause.lowerBound, clause.upperBound),
            clause.upperBound
        )
        if ends(clause) { return nil }
        let end = trimmedEnd(start..<clause.upperBound)
        // tập trung một số nội dung: the list stands in the lines behind.
        guard end - start >= 3, !page.isKey(end, .colon) || !isHeading(end) else { return nil }
        var action = Action(tokens: start..<end)
        if !isFirst {
            if page.isKey(start, "giao"), let other = self.parties(at: start + 1, end, .opening) {
                // … ; giao B …: another one must act.
                action.parties = other.tokens
                start = other.next
            } else if let other = self.parties(at: start, end, .opening) {
                action.parties = other.tokens
                start = other.next
            }
        }
        let modal = modal(start..<end)
        if modal == nil, demand != .none, !mayAct, !hasModal, action.parties.isEmpty { return nil }
        guard start < end else { return nil }
        if let modal {
            hasModal = true
            if modal > start, !verbs.opens(start, end) {
                guard let kept = subject(start..<end, modal: modal) else { return nil }
                action.tokens = kept
                return action
            }
        } else if !verbs.opens(start, end), verbs.head(at: start) == nil {
            guard demand == .none, isFirst || !action.parties.isEmpty, !isNominal(start)
            else {
                // The rest of a list whose verb the lexicon does not know.
                return nil
            }
        }
        if modal == nil, demand != .none, isJudged(start..<end) { return nil }
        start = skipModal(start, end)
        guard end - start >= 3, !isBody(start..<end) else { return nil }
        action.tokens = start..<end
        return action
    }

    /// `Huyện thực hiện quy hoạch mới là rất tốt`: told what it is; not `coi đây là nhiệm vụ`.
    private func isJudged(_ clause: Range<Int>) -> Bool {
        guard !page.isOne(clause.lowerBound, of: ActionReader.holdVerbs) else { return false }
        for index in clause {
            if page.tokens[index].kind == .mark { return false }
            if page.isKey(index, .copula) {
                return !page.isOne(index - 1, of: ActionReader.beforeCopula)
            }
        }
        return false
    }

    private static let holdVerbs: Set<WordKey> = ["xem", "coi", "xác", "lấy", "khẳng", "quán"]
    private static let beforeCopula: Set<WordKey> = [
        "nhất", "biệt", "đó", "hết", "tức", "hay", "đây",
    ]

    /// The clause of a modal whose subject must not act: `Công trình phải hoàn thành …` whole.
    private func subject(_ clause: Range<Int>, modal: Int) -> Range<Int>? {
        guard modal - clause.lowerBound <= 30 else { return nil }
        for index in clause.lowerBound..<modal {
            if page.isOne(index, of: ActionReader.tellers) { return nil }
        }
        if page.isOne(clause.lowerBound, of: ActionReader.conditions) { return nil }
        // một số tồn tại như …, phải lùi tiến độ: told, not asked.
        if (clause.lowerBound..<min(modal, clause.lowerBound + 5))
            .contains(where: { page.has(.shortcomingNoun, at: $0) })
        {
            return nil
        }
        // đây là việc lớn nên tỉnh cần …
        if page.isOne(clause.lowerBound, of: ActionReader.pointers),
            (clause.lowerBound..<(modal - 1)).contains(where: { page.isKey($0, .copula) })
        {
            return nil
        }
        return clause
    }

    /// Speakers of themselves, and signs that something is told.
    private static let tellers: Set<WordKey> = ["tôi", "đã", "đang", "sẽ", "vẫn", "từng", "thì"]
    private static let pointers: Set<WordKey> = ["đây", "đó", "điều"]
    private static let conditions: Set<WordKey> = ["muốn", "nếu", "khi", "còn", "có", "do", "vì"]

    /// The first modal that asks: not `không phải`, not that of a relative clause.
    func modal(_ range: Range<Int>) -> Int? {
        for index in range where page.has(.modal, at: index) {
            if page.isKey(index, "phải"), page.isOne(index - 1, of: ActionReader.notModal) {
                continue
            }
            // 56 nhiệm vụ cần phải hoàn thành.
            if range.upperBound - index - page.length(.modal, at: index) < 3 { return nil }
            return index
        }
        return nil
    }

    private static let notModal: Set<WordKey> = ["không", "chẳng", "đâu", "bên", "mặc", "gặp"]

    private func isBody(_ range: Range<Int>) -> Bool { mentions.body(over: range) != nil }

    /// Whether a noun phrase begins at token `index`: `những tồn tại`, `một số nội dung`.
    private func isNominal(_ index: Int) -> Bool {
        page.isOne(index, of: ActionReader.nominal) || page.tokens[index].isNumber
            || page.has(.documentType, at: index) || page.has(.shortcomingNoun, at: index)
    }

    private static let nominal: Set<WordKey> = [
        "các", "những", "một", "nhiều", "của", "việc", "công", "vấn", "nội", "tình", "kết", "vai",
        "về", "trong", "đây", "đó", "này", "sự", "theo", "từ", "mọi", "tất", "tầm", "ý", "ba",
        "hai",
        "bốn", "thời", "tới", "đến", "là", "tại", "ở", "đã", "sẽ", "đang", "vẫn", "còn", "chưa",
        "cả",
    ]

    // MARK: Openings

    /// Index behind marks, numbering and rằng, là.
    func skipOpening(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end {
            if page.isOne(next, of: ActionReader.openingMarks) || isBullet(next) {
                next += 1
            } else if page.isKey(next, .openBracket), next + 2 < end,
                page.isKey(next + 2, .closeBracket)
            {
                // (1) …
                next += 3
            } else if page.tokens[next].isNumber, next + 1 < end,
                page.isOne(next + 1, of: ActionReader.numberMarks),
                !page.tokens[next + 1].hasSpaceBefore, next == index
            {
                next += 2
            } else {
                break
            }
        }
        return next
    }

    /// A sign that no sentence has opens the line: ▪, ✅, →.
    private func isBullet(_ index: Int) -> Bool {
        page.tokens[index].kind == .mark
            && page.tokens[index].end - page.tokens[index].start >= 3
            && !page.isKey(index, .quote) && !page.isKey(index, .dash)
            && (page.isLineStart(index) || !page.tokens[index].hasSpaceBefore)
    }

    private static let openingMarks: Set<WordKey> = [
        ",", ":", ";", "-", "\"", "rằng", "là", "và", "+", "*", "•", ".", "…",
    ]
    private static let numberMarks: Set<WordKey> = [".", ")", "/", "-"]

    func skipConnective(_ index: Int, _ end: Int) -> Int {
        var next = index
        for _ in 0..<2 {
            let length = page.length(.connective, at: next)
            guard length > 0, isPlainConnective(next, length) else { break }
            let after = next + length
            guard after < end else { break }
            next = skipOpening(after, end)
        }
        return next
    }

    /// `về`, `đối với`, `riêng` open a phrase that belongs to the action.
    private func isPlainConnective(_ index: Int, _ length: Int) -> Bool {
        let marked = page.isKey(index + length, .comma) || page.isKey(index + length, .colon)
        return !page.isOne(index, of: ActionReader.topics)
            && !page.isKey(index, "nhất")
            && (length > 1 || marked)
            && !(page.isOne(index, of: ActionReader.besides) && length == 2)
    }

    private static let topics: Set<WordKey> = ["về", "riêng", "đối", "với", "ở", "tại"]
    private static let besides: Set<WordKey> = ["bên", "cùng"]

    private func skipTime(_ index: Int, _ end: Int, _ list: inout List) -> Int {
        let length = page.length(.vagueTime, at: index)
        guard length > 0, index + length < end else { return index }
        list.vagueTime = index..<(index + length)
        return skipOpening(index + length, end)
    }

    /// `Đối với X, …`: who must act when X is a party, else what it is about.
    private func skipTopic(_ index: Int, _ end: Int) -> (next: Int, parties: [Range<Int>]) {
        guard index < end, page.isOne(index, of: ActionReader.prepositions) else {
            return (index, [])
        }
        var comma = index
        while comma < end, comma - index < 40 {
            if page.isKey(comma, .semicolon) { break }
            // What was done is no topic.
            if page.isOne(comma, of: ActionReader.pastWords),
                !page.isOne(index, of: ActionReader.purposes)
            {
                break
            }
            if page.isKey(comma, .comma) || page.isKey(comma, "thì"), comma + 1 < end {
                let next = comma + 1
                let opens =
                    verbs.opens(next, end) || page.has(.vagueTime, at: next)
                    || partyLength(at: next, end) > 0
                        && parties(at: next, end, .opening) != nil
                if opens {
                    var first = index + 1
                    if page.isKey(first, .with) || page.isKey(first, "phía") { first += 1 }
                    if page.isOne(index, of: ActionReader.topics),
                        let named = parties(at: first, comma, .none), named.next == comma
                    {
                        return (next, named.tokens)
                    }
                    return (next, [])
                }
            }
            comma += 1
        }
        return (index, [])
    }

    private static let pastWords: Set<WordKey> = ["đã", "đang"]
    private static let purposes: Set<WordKey> = ["để", "nhằm", "đối", "về", "riêng", "ngay", "sau"]
    private static let prepositions: Set<WordKey> = [
        "đối", "về", "riêng", "với", "để", "trên", "từ", "trong", "nhằm", "do", "vì", "căn", "qua",
        "trước", "sau", "bên", "cùng", "tại", "ở", "ngay", "khi", "vừa", "nhân", "bởi", "xuất",
    ]

    /// Modals go before the action; a prohibition belongs to it.
    func skipModal(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end {
            let length = page.length(.modal, at: next)
            if length == 0 {
                guard page.isKey(next, "cũng"), page.has(.modal, at: next + 1) else { break }
                next += 1
                continue
            }
            if page.isOne(next, of: ActionReader.prohibitions)
                || page.isOne(next + length - 1, of: ActionReader.prohibitions)
            {
                break
            }
            next += length
        }
        return next
    }

    private static let prohibitions: Set<WordKey> = ["không", "tuyệt"]

    /// The range's end without closing marks.
    func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, page.tokens[end - 1].kind == .mark {
            let last = end - 1
            if page.isKey(last, .closeBracket) || page.isKey(last, .percent) { break }
            // A quotation inside keeps its closing mark.
            if page.isKey(last, .quote), isOdd(range.lowerBound..<last) { break }
            end -= 1
        }
        if end - range.lowerBound >= 2, page.isKey(end - 1, "thời"), page.isKey(end - 2, "đồng") {
            return trimmedEnd(range.lowerBound..<(end - 2))
        }
        return end
    }

    private func isOdd(_ range: Range<Int>) -> Bool {
        range.reduce(into: false) { odd, index in
            if page.isKey(index, .quote) { odd.toggle() }
        }
    }
}
