internal import MinutesLexicon
internal import VietnameseText

/// Who must act.
extension ActionReader {
    /// The parties right before an action: bodies, offices, groups or localities, and what limits
    /// them (`các xã còn khó khăn`).
    ///
    /// Behind yêu cầu, đề nghị a body with a name ends where its name does, whatever verb follows,
    /// and words before the first verb are a party the lexicon does not know.
    func parties(
        at index: Int,
        _ end: Int,
        _ demand: Demand
    ) -> (tokens: [Range<Int>], next: Int)? {
        var start = index
        // lưu ý với tỉnh …, giao nhiệm vụ cho Sở …
        while start < end, page.isOne(start, of: ActionReader.toWords) { start += 1 }
        var found: [Range<Int>] = []
        var next = start
        var isNamed = false
        while next < end {
            let length = partyLength(at: next, end)
            guard length > 0 else { break }
            isNamed = isName(next)
            found.append(next..<(next + length))
            next += length
            next = skipLimits(next, end)
            if next > found[found.count - 1].upperBound {
                found[found.count - 1] = found[found.count - 1].lowerBound..<next
            }
            guard page.isOne(next, of: ActionReader.joinWords), next + 1 < end,
                partyLength(at: next + 1, end) > 0
            else { break }
            next += 1
        }
        guard let first = found.first, let last = found.last else {
            let mayBeUnknown = demand == .none || page.isOne(start, of: ActionReader.partyHeads)
            return mayBeUnknown ? unknownParty(start, end) : nil
        }
        var after = skipAbout(next, end)
        if after == next {
            if let opening = nextOpening(next, end, isNamed: isNamed) {
                after = opening
            } else if demand == .none {
                after = colon(behind: next, end) ?? next
            } else {
                // A clause that tells something.
                return nil
            }
            if after > next { found[found.count - 1] = last.lowerBound..<after }
            after = skipGiven(after, end)
        }
        let whole = first.lowerBound..<(found.last ?? first).upperBound
        return (isList(found) ? found : [whole], after)
    }

    /// `từng đồng chí trong Ban …`, `người đứng đầu các địa phương`: what the party is part of.
    private func skipLimits(_ index: Int, _ end: Int) -> Int {
        var next = index
        for _ in 0..<3 {
            let inside = page.isOne(next, of: ActionReader.insideWords) ? next + 1 : next
            let length = partyLength(at: inside, end)
            guard length > 0 else { break }
            next = inside + length
        }
        return next
    }

    private static let insideWords: Set<WordKey> = ["trong", "thuộc", "của", "tại", "ở"]

    /// The colon that ends a party before a list: `yêu cầu cấp ủy các chi bộ trực thuộc: …`.
    private func colon(behind index: Int, _ end: Int) -> Int? {
        var cursor = index
        while cursor < end, cursor - index < 10 {
            if page.isKey(cursor, .colon) { return cursor }
            if page.tokens[cursor].kind == .mark, !page.isKey(cursor, .comma) { return nil }
            if verbs.opens(cursor, end) { return nil }
            cursor += 1
        }
        return nil
    }

    /// `Sở Nội vụ được giao mở lớp …`: the passive says who must act.
    private func skipGiven(_ index: Int, _ end: Int) -> Int {
        guard page.isKey(index, "được"), let verb = page.phrase(.speechVerb, at: index + 1),
            verb.entry.value == "order"
        else { return index }
        return min(end, index + 1 + verb.length)
    }

    /// Bodies with names are parties of their own; groups make one: `các sở, các địa phương`.
    private func isList(_ found: [Range<Int>]) -> Bool {
        guard found.count > 1, let first = found.first else { return false }
        // Lâm Đồng, Bình Thuận: places with names.
        if found.allSatisfy({ page.has(.place, at: $0.lowerBound) }) { return true }
        guard isName(first.lowerBound) else { return false }
        // Đảng ủy, Ban Thường vụ Đảng ủy xã: the first shares the name of the second.
        guard let body = mentions.body(startingAt: first.lowerBound) else { return true }
        return body.isFixed || body.tokens.count > body.headTokens.count
    }

    private func isName(_ index: Int) -> Bool {
        mentions.body(startingAt: index) != nil || mentions.person(startingAt: index) != nil
    }

    private static let toWords: Set<WordKey> = ["với", "cho", "đến", "tới"]
    private static let joinWords: Set<WordKey> = [",", "và", "cùng", "-", "với"]

    /// The first verb behind a party; nil where something else is told of it.
    private func nextOpening(_ index: Int, _ end: Int, isNamed: Bool) -> Int? {
        // Behind a whole name a noun is a verb; `Cục Kinh tế hợp tác và …` is no whole name.
        if isNamed, let head = verbs.head(at: index), index + head.length < end,
            page.tokens[index + head.length].isWord, !page.isKey(index + head.length, .and)
        {
            return index
        }
        var cursor = index
        var weak: Int?
        if let modal = modal(behind: index, end) { return modal }
        var limit = min(end, index + 9)
        if page.isKey(index, "được"), page.phrase(.speechVerb, at: index + 1) != nil {
            return index
        }
        if isNamed, index < end, !verbs.opens(index, end), verbs.head(at: index) == nil,
            !page.isOne(index, of: ActionReader.limiters), !page.has(.vagueTime, at: index)
        {
            // The rest of a name the lexicon does not know, or a verb it does not know.
            limit = min(end, index + 4)
        }
        while cursor < limit {
            if page.isOne(cursor, of: ActionReader.barriers) || page.tokens[cursor].isNumber {
                break
            }
            if page.isKey(cursor, "mới"), verbs.head(at: cursor + 1) != nil { return nil }
            if page.isOne(cursor, of: ActionReader.told) { return nil }
            if verbs.opens(cursor, end) || page.has(.vagueTime, at: cursor) { return cursor }
            if page.isKey(cursor, "chủ"), page.isKey(cursor + 1, "trì") { return cursor }
            if weak == nil, let head = verbs.head(at: cursor) {
                weak = cursor
                cursor += head.length
                continue
            }
            cursor += 1
        }
        return weak
    }

    /// The modal that ends a long party: `ban quản lý các dự án và chính quyền cơ sở phải …`.
    private func modal(behind index: Int, _ end: Int) -> Int? {
        var cursor = index
        while cursor < end, cursor - index < 12, page.tokens[cursor].kind == .word {
            if page.isOne(cursor, of: ActionReader.told)
                || page.isOne(cursor, of: ActionReader.barriers)
            {
                return nil
            }
            if page.has(.modal, at: cursor) { return cursor }
            if let head = verbs.head(at: cursor), head.kind != .noun { return nil }
            cursor += 1
        }
        return nil
    }

    /// What follows a name and still belongs to the party.
    private static let limiters: Set<WordKey> = [
        "của", "có", "trên", "tại", "ở", "phụ", "cùng", "thuộc", "các", "nơi", "được",
        "liên", "trực", "khu", "hai", "và", "cũng", "nên", "về", "chịu", "bị",
    ]
    private static let barriers: Set<WordKey> = [
        ",", ":", ";", ".", "\"", "(", "là", "rằng", "qua", "khi", "trong", "nếu", "để",
    ]
    private static let told: Set<WordKey> = ["đã", "đang", "sẽ", "vừa", "vẫn"]

    /// `ngân hàng đơn giản hóa …`: the words before the first verb.
    private func unknownParty(_ start: Int, _ end: Int) -> (tokens: [Range<Int>], next: Int)? {
        guard start < end, !verbs.opens(start, end), verbs.head(at: start) == nil,
            !page.isOne(start, of: ActionReader.notParty), !page.tokens[start].isNumber
        else { return nil }
        var cursor = start
        if let modal = modal(behind: start, end), modal > start { return ([start..<modal], modal) }
        let limit = page.tokens[start].isCapital ? 14 : 8
        while cursor < end, cursor - start < limit {
            if page.tokens[cursor].kind == .mark || page.isOne(cursor, of: ActionReader.told) {
                return nil
            }
            if page.isOne(cursor, of: ActionReader.notInParty) { return nil }
            if cursor > start, verbs.opens(cursor, end) {
                return ([start..<cursor], cursor)
            }
            cursor += 1
        }
        return nil
    }

    /// What the names of small bodies and groups begin with.
    private static let partyHeads: Set<WordKey> = [
        "hạt", "đội", "đồn", "trạm", "chốt", "tổ", "cán", "người", "trường", "viện", "quỹ", "hội",
        "đoàn", "ban", "giám", "thủ", "lãnh", "bệnh", "trung", "nông", "hộ", "ngành", "phòng",
        "chi",
        "đảng", "kho", "bảo", "công", "doanh", "hợp", "đài", "báo", "ngân",
    ]

    private static let notParty: Set<WordKey> = [
        "việc", "về", "những", "một", "nhiều", "vai", "vấn", "trong", "sự", "để", "nội", "tình",
        "nhiệm", "đây", "khi", "nếu", "sau", "trước", "từ", "theo", "do", "vì", "thời", "cách",
        "công", "chất", "kết", "ngoài", "bên", "ngay", "đối", "tại", "ở", "trên", "tầm", "đến",
        "bằng", "hết", "làm", "nâng", "ý",
    ]
    private static let notInParty: Set<WordKey> = ["là", "để", "việc", "rằng", "nhằm", "như"]

    /// `giao X về việc …`, `giao X nhiệm vụ …`.
    private func skipAbout(_ index: Int, _ end: Int) -> Int {
        guard page.isKey(index, .about) else { return index }
        if page.isKey(index + 1, "việc") { return min(end, index + 2) }
        return page.isKey(index + 1, "công") ? min(end, index + 3) : index
    }

    /// Tokens of the party at token `index`, or 0.
    func partyLength(at index: Int, _ end: Int) -> Int {
        guard index < end else { return 0 }
        if let body = mentions.body(startingAt: index) { return body.tokens.count }
        // Trường cần …, Bộ phải …: the body under its noun.
        if page.tokens[index].isCapital, page.isOne(index, of: ActionReader.groupNouns),
            page.isKey(index + 1, "cần") || page.isKey(index + 1, "phải")
        {
            return 1
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
        guard counts, index + 1 < end else { return 0 }
        let more = partyLength(at: index + 1, end)
        if more > 0 { return more + 1 }
        if page.tokens[index + 1].isCapital, page.isKey(index, .plural) { return 2 }
        if page.isOne(index + 1, of: ActionReader.groupNouns) {
            return page.isOne(index + 1, of: ActionReader.longNouns) ? 3 : 2
        }
        return 0
    }

    private static let counters: Set<WordKey> = [
        "hai", "ba", "bốn", "từng", "mỗi", "các", "toàn", "những", "tất", "cả",
    ]
    private static let groupNouns: Set<WordKey> = [
        "xã", "phường", "huyện", "tỉnh", "sở", "ngành", "ban", "đồng", "cơ", "đơn", "đoàn", "chi",
        "trường", "bộ", "phòng", "hộ", "doanh", "nhà", "đảng", "cấp", "cán", "thành", "hội", "tổ",
        "lực", "quận", "khoa", "bệnh", "trung", "chốt", "lãnh", "công", "hợp",
    ]
    private static let longNouns: Set<WordKey> = [
        "đồng", "cơ", "đơn", "doanh", "cán", "lực", "bệnh", "lãnh", "công",
    ]

    /// `chủ trì, phối hợp với A, B …`: those who help the one that leads.
    func helpers(in action: Range<Int>) -> [Range<Int>] {
        guard page.isKey(action.lowerBound, "chủ"), page.isKey(action.lowerBound + 1, "trì") else {
            return []
        }
        var index = action.lowerBound + 2
        let limit = min(action.upperBound, index + 6)
        while index < limit, !page.isOne(index, of: ActionReader.withWords) { index += 1 }
        guard index < limit else { return [] }
        index += 1
        var found: [Range<Int>] = []
        while index < action.upperBound {
            let length = partyLength(at: index, action.upperBound)
            guard length > 0 else { break }
            found.append(index..<(index + length))
            index += length
            guard page.isOne(index, of: ActionReader.joinWords) else { break }
            index += 1
        }
        return found
    }

    private static let withWords: Set<WordKey> = ["với", "cùng"]
}
