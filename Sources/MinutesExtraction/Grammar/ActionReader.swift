internal import MinutesLexicon
internal import VietnameseText

/// Reads the list of actions behind a verb of speech: addressee, time, modal, then the actions.
///
/// Source: clause grammar and splitting rules of the instruction reference §3.
struct ActionReader {
    let page: Page
    let mentions: Mentions

    /// Single actions and whom they are asked of.
    struct List {
        var addressee: Range<Int>?
        var vagueTime: Range<Int>?
        var actions: [(tokens: Range<Int>, addressee: Range<Int>?)] = []
    }

    /// The actions of `content`.
    ///
    /// With `needsModal` only clauses with cần, phải … are actions; a
    /// continued sentence must begin like an action, or name who must act.
    func read(_ content: Range<Int>, needsModal: Bool, isContinued: Bool) -> List {
        var list = List()
        var start = skipOpening(content.lowerBound, content.upperBound)
        let end = trimmedEnd(content)
        guard start < end else { return list }
        if isContinued { start = skipConnective(start, end) }
        start = skipTime(start, end, &list)
        if let addressee = addressee(at: start, end) {
            list.addressee = addressee.tokens
            start = skipOpening(addressee.next, end)
            start = skipTime(start, end, &list)
        } else if isContinued, !startsAction(start, end), modal(in: start..<end) == nil {
            return list
        }
        start = skipModal(start, end)
        guard start < end else { return list }
        for clause in clauses(start..<end) {
            guard let action = action(clause, needsModal && list.addressee == nil, list) else {
                continue
            }
            list.actions.append(action)
        }
        return list
    }

    private func action(
        _ clause: Range<Int>,
        _ needsModal: Bool,
        _ list: List
    ) -> (tokens: Range<Int>, addressee: Range<Int>?)? {
        var start = skipOpening(clause.lowerBound, clause.upperBound)
        start = skipConnective(start, clause.upperBound)
        if let verb = page.phrase(.speechVerb, at: start) {
            // A second verb of speech in the list: praise is no action, `giao B …` asks another.
            if verb.entry.value == "assess" { return nil }
            let after = start + verb.length
            if ["order", "request"].contains(verb.entry.value),
                let other = addressee(at: after, clause.upperBound), other.next < clause.upperBound
            {
                start = after
            }
        }
        let end = trimmedEnd(start..<clause.upperBound)
        guard end - start >= 2 else { return nil }
        if needsModal, modal(in: start..<end) == nil { return nil }
        var own: Range<Int>?
        if let found = addressee(at: start, end), found.next < end {
            own = found.tokens
            start = found.next
        }
        if own == nil, let found = subjectOfModal(start, end) {
            own = found.tokens
            start = found.next
        }
        start = skipModal(start, end)
        guard end - start >= 2 else { return nil }
        return (start..<end, own)
    }

    // MARK: Openings

    private func skipOpening(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end, page.isOne(next, of: ActionReader.openingMarks) { next += 1 }
        return next
    }

    private static let openingMarks: Set<WordKey> = [
        ",", ":", ";", "-", "\"", "rằng", "là", "và", "+",
    ]

    private func skipConnective(_ index: Int, _ end: Int) -> Int {
        var next = index
        for _ in 0..<2 {
            let length = page.length(.connective, at: next)
            guard length > 0, ActionReader.isPlainConnective(page, next, length) else { break }
            let after = next + length
            guard after < end else { break }
            next = page.isKey(after, .comma) || page.isKey(after, .colon) ? after + 1 : after
        }
        return next
    }

    /// `về`, `đối với`, `riêng` open a phrase that belongs to the action.
    private static func isPlainConnective(_ page: Page, _ index: Int, _ length: Int) -> Bool {
        !["về", "riêng", "nhất"].contains(page.key(index))
            && !(page.isKey(index, "đối") && page.isKey(index + 1, .with))
            && (length > 1 || page.isKey(index + length, .comma))
            && !(page.isKey(index, "bên") && length == 2)
            && !(page.isKey(index, "cùng") && length == 2)
    }

    private func skipTime(_ index: Int, _ end: Int, _ list: inout List) -> Int {
        let length = page.length(.vagueTime, at: index)
        guard length > 0, index + length < end else { return index }
        list.vagueTime = index..<(index + length)
        return skipOpening(index + length, end)
    }

    private func skipModal(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end {
            let length = page.length(.modal, at: next)
            // Prohibitions belong to the action.
            guard length > 0, !page.isKey(next, "không"), !page.isKey(next, "tuyệt") else { break }
            if page.isKey(next + length - 1, "trung") || page.isKey(next + length - 1, "tục") {
                return next + 1
            }
            next += length
        }
        return next
    }

    func modal(in range: Range<Int>) -> Int? {
        range.first { page.has(.modal, at: $0) }
    }

    /// `Để phát huy kết quả này, hai huyện cần …`: the body right before the modal.
    private func subjectOfModal(_ start: Int, _ end: Int) -> (tokens: Range<Int>, next: Int)? {
        guard let modal = modal(in: start..<end), modal > start, modal - start < 60 else {
            return nil
        }
        for index in (start + 1)..<modal where page.isKey(index - 1, .comma) {
            guard let found = addressee(at: index, end), found.next == modal else { continue }
            return found
        }
        return nil
    }

    func startsAction(_ index: Int, _ end: Int) -> Bool {
        index < end
            && (page.has(.actionVerb, at: index) || page.has(.modal, at: index))
    }

    // MARK: Addressee

    /// Who must act: bodies, offices, generic bodies or localities right before the action.
    func addressee(at index: Int, _ end: Int) -> (tokens: Range<Int>, next: Int)? {
        var start = index
        // lưu ý với tỉnh …, giao nhiệm vụ cho Sở …
        while start < end, page.isOne(start, of: ActionReader.toWords) { start += 1 }
        var next = start
        var last = start
        while next < end {
            let length = partyLength(at: next, end)
            guard length > 0 else { break }
            next += length
            last = next
            guard page.isOne(next, of: ActionReader.joinWords), next + 1 < end,
                partyLength(at: next + 1, end) > 0
            else {
                break
            }
            next += 1
        }
        guard last > start else { return nil }
        // các huyện khu vực miền Trung: words up to the action belong to the addressee.
        var cursor = last
        while cursor < end, cursor - last < 8 {
            if page.isKey(cursor, .comma) || page.isKey(cursor, .about)
                || page.isKey(cursor, .colon)
            {
                break
            }
            if startsAction(cursor, end) || page.has(.vagueTime, at: cursor) { break }
            if page.isOne(cursor, of: ActionReader.actWords) { break }
            cursor += 1
        }
        let stops = cursor < end && cursor - last < 8
        if stops { last = max(last, cursor) }
        guard last < end else { return nil }
        var after = last
        if page.isKey(after, .about), page.isKey(after + 1, "việc") || page.isKey(after + 1, "công")
        {
            after += page.isKey(after + 1, "công") ? 3 : 2
        }
        return (start..<last, after)
    }

    private static let toWords: Set<WordKey> = ["với", "cho", "đến"]
    private static let joinWords: Set<WordKey> = [",", "và", "cùng", "-"]
    private static let actWords: Set<WordKey> = [
        "có", "chủ", "trong", "cũng", "nên", "phải", "cần", "sớm", "là", "được", "không", "để",
        "khi", "tại", "trên", "theo",
    ]

    private func partyLength(at index: Int, _ end: Int) -> Int {
        guard index < end else { return 0 }
        if let body = mentions.body(startingAt: index) {
            return body.tokens.count
        }
        if let person = mentions.person(startingAt: index).map({ mentions.persons[$0] }) {
            return person.end - index
        }
        let generic = page.length(.genericBody, at: index)
        var unit = BodyPhrase(
            tokens: index..<index,
            kind: "locality",
            level: "",
            head: "",
            headTokens: index..<index,
            isFixed: false
        )
        let place = OrganizationGrammar(page: page)
            .extendByPlace(index, beforeName: false, into: &unit)
        if place > index, place - index >= generic { return place - index }
        if generic > 0 { return generic }
        // 2 địa phương, hai huyện; các Ban, từng cơ quan.
        let counts = page.tokens[index].isNumber || page.isOne(index, of: ActionReader.counters)
        if counts, index + 1 < end {
            let more = partyLength(at: index + 1, end)
            if more > 0 { return more + 1 }
            if page.tokens[index + 1].isCapital, page.isKey(index, .plural) { return 2 }
            if page.isOne(index + 1, of: ActionReader.groupNouns) {
                return page.isKey(index + 1, "đồng") ? 3 : 2
            }
        }
        return 0
    }

    private static let counters: Set<WordKey> = [
        "hai", "ba", "từng", "mỗi", "các", "toàn", "những", "tất",
    ]
    private static let groupNouns: Set<WordKey> = [
        "xã", "phường", "huyện", "tỉnh", "sở", "ngành", "ban", "đồng", "cơ", "đơn", "đoàn", "chi",
        "trường", "bộ", "phòng", "hộ", "doanh", "nhà", "đảng", "cấp", "cán", "thành", "hội",
    ]

    // MARK: Splitting

    private func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, page.tokens[end - 1].kind == .mark,
            !page.isKey(end - 1, .closeBracket), !page.isKey(end - 1, .percent),
            !(page.isKey(end - 1, .quote)
                && range.contains(where: {
                    page.isKey($0, .quote) && $0 < end - 1
                }))
        {
            end -= 1
        }
        if end - range.lowerBound >= 2, page.isKey(end - 1, "thời"), page.isKey(end - 2, "đồng") {
            return trimmedEnd(range.lowerBound..<(end - 2))
        }
        return end
    }

    /// Cuts a list of actions: always at semicolons, at commas before a new verb phrase.
    func clauses(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            if page.isKey(index, .openBracket) { depth += 1 }
            if page.isKey(index, .closeBracket) { depth = max(0, depth - 1) }
            guard depth == 0 else { continue }
            let cuts =
                page.isKey(index, .semicolon)
                || page.isKey(index, .comma) && splits(start, comma: index, range.upperBound)
                || page.isKey(index, .and) && joinsActions(start, index, range.upperBound)
            guard cuts else { continue }
            if index > start { found.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// `và` before a verb that always begins an action of its own.
    private func joinsActions(_ start: Int, _ index: Int, _ end: Int) -> Bool {
        index - start >= 5 && end - index >= 5 && !endsWithVerb(start, index)
            && ActionReader.strongVerbs.contains { page.matches($0, at: index + 1) }
    }

    private static let strongVerbs = [
        "tăng cường", "đẩy mạnh", "nâng cao", "tập trung", "tiếp tục",
    ].map(keys)

    private func splits(_ start: Int, comma: Int, _ end: Int) -> Bool {
        let next = comma + 1
        if page.isKey(next, "đồng"), page.isKey(next + 1, "thời") { return true }
        guard let verb = page.phrase(.actionVerb, at: next),
            !ActionReader.results.contains(page.key(next))
        else { return false }
        if page.isKey(next, "không"), !page.isKey(next + 1, "để"), verb.length == 1 { return false }
        // tổ chức chính trị, dự án: nouns that begin like a verb.
        if page.isKey(next, "dự"), page.isOne(next + 1, of: ActionReader.nounsOfDu) { return false }
        if page.isKey(next + 1, "chức"), page.isOne(next + 2, of: ActionReader.nounsOfToChuc) {
            return false
        }
        // Paired verbs that share an object: rà soát, bổ sung quy hoạch.
        guard !endsWithVerb(start, comma), !page.isKey(next + verb.length, .comma) else {
            return false
        }
        if next + verb.length < end, page.isKey(next + verb.length, .and), verb.length < 3 {
            return false
        }
        // cải cách hành chính, cải cách tư pháp: names of fields are shorter than actions.
        let right = (next..<end).prefix { !page.isKey($0, .comma) && !page.isKey($0, .semicolon) }
        return comma - start >= 3 && right.count >= 4
    }

    private static let nounsOfDu: Set<WordKey> = ["án", "kiến", "toán", "thảo", "phòng"]
    private static let nounsOfToChuc: Set<WordKey> = ["chính", "đảng", "đoàn", "xã", "tôn", "quốc"]

    /// Words that open a result or manner rather than an action.
    private static let results: Set<WordKey> = [
        "bảo", "đảm", "tránh", "làm", "giảm", "tăng", "thu", "chi", "cho", "đi", "cấp", "trực",
        "bắt", "thông", "sản", "hạn", "đánh", "tiết", "giáo", "cải", "truyền",
    ]

    /// Whether a verb without an object stands before the comma: `rà soát, bổ sung quy hoạch`.
    private func endsWithVerb(_ start: Int, _ comma: Int) -> Bool {
        for length in 1...4 where comma - length >= start {
            let verb = comma - length
            guard page.length(.actionVerb, at: verb) == length else { continue }
            // sức mạnh tổng hợp: an adjective, unless something opens a verb phrase before it.
            if verb > start, page.matches(ActionReader.general, at: verb),
                !page.isOne(verb - 1, of: ActionReader.verbOpeners)
            {
                continue
            }
            return true
        }
        return page.isKey(comma - 1, "đua") || page.isKey(comma - 1, "trì")
    }

    private static let general = keys("tổng hợp")
    private static let verbOpeners: Set<WordKey> = [
        "về", "để", "và", ",", "nhằm", "trong", "việc", "cần", "phải",
    ]
}
