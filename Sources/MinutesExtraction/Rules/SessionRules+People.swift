internal import MinutesLexicon
internal import VietnameseText

extension SessionRules {
    /// Who led the session: heads of delegations, chairs, else the subjects of its sentence.
    func readLeads(_ draft: inout SessionDraft) {
        let sentences = following(draft.sentence, count: draft.sameDay == nil ? 3 : 1)
        func add(_ person: Int) {
            guard let number = officials.resolved[person], !draft.leads.contains(number) else {
                return
            }
            draft.leads.append(number)
            draft.leadTokens.append(mentions.persons[person].mention)
        }
        let people = persons(in: draft.sentence)
        for person in people where leadsDelegation(person) { add(person) }
        let isChaired = SessionRules.chaired.contains(draft.kind)
        // Who chairs leads, though others of higher rank attend.
        if isChaired {
            for sentence in sentences { chairs(of: sentence).forEach(add) }
        }
        if draft.leads.isEmpty || draft.kind == "visit" || draft.kind == "working-session" {
            var isMember = false
            for person in people
            where mentions.persons[person].mention.lowerBound < draft.event.lowerBound {
                // Tổ đại biểu gồm A; B; C tiếp xúc cử tri: members, none of whom heads it.
                isMember = isEnumerated(person) || isMember && isListed(person, after: person - 1)
                if !isMember, isSubject(person) { add(person) }
            }
            if isMember { return }
        }
        for sentence in sentences {
            let opens = chairOpener(sentence)
            let chairs = chairs(of: sentence)
            for person in persons(in: sentence) {
                let isBehind = opens.map { mentions.persons[person].mention.lowerBound >= $0 }
                if isBehind ?? false || chairs.contains(person) || leadsDelegation(person) {
                    add(person)
                }
            }
        }
        if draft.leads.isEmpty, !["congress", "session-of-council"].contains(draft.kind),
            let first = people.first(where: { isSubject($0) && officials.resolved[$0] != nil })
        {
            add(first)
        }
    }

    /// Kinds of sessions that somebody chairs.
    private static let chaired: Set<String> = [
        "conference", "meeting", "session-of-council", "citizen-reception", "congress",
    ]

    /// The persons of whom a sentence says that they chair.
    private func chairs(of sentence: Range<Int>) -> [Int] {
        var found: [Int] = []
        let people = mentions.persons(startingIn: sentence)
        for person in people {
            if isNamedChair(person) {
                found.append(person)
            } else if let last = found.last, last == person - 1, isListed(person, after: last) {
                // dưới sự chủ trì của A và B.
                if isNamedChair(last) || found.count > 1 { found.append(person) }
            } else if chairs(person) {
                // Both of `A và B đồng chủ trì`; of `A; B và C chủ trì` all.
                if page.isKey(mentions.persons[person].end, "đồng") {
                    for other in people where other < person && !found.contains(other) {
                        found.append(other)
                    }
                } else if page.isKey(mentions.persons[person].mention.lowerBound - 1, .and) {
                    var first = person
                    while first > people.lowerBound, isListed(first, after: first - 1) {
                        first -= 1
                    }
                    if isSubject(first) {
                        found += (first..<person).filter { !found.contains($0) }
                    }
                }
                found.append(person)
            }
        }
        return found
    }

    private func isListed(_ person: Int, after last: Int) -> Bool {
        let end = mentions.persons[last].end
        let start = mentions.persons[person].mention.lowerBound
        return start - end <= 2 && start > end && page.isOne(end, of: SessionRules.listMarks)
    }

    /// Whether `gồm` opens the list that the person stands first in.
    private func isEnumerated(_ person: Int) -> Bool {
        var before = mentions.persons[person].mention.lowerBound - 1
        if page.isKey(before, .colon) { before -= 1 }
        if page.isKey(before, "chí"), page.isKey(before - 2, .plural) { before -= 3 }
        if page.isKey(before, "có") || page.isKey(before, .colon) { before -= 1 }
        return page.isKey(before, "gồm")
    }

    private static let listMarks: Set<WordKey> = [.and, .comma, .semicolon]

    /// `dưới sự chủ trì của đồng chí A`, `kết luận của đồng chí A tại cuộc họp`.
    func isNamedChair(_ person: Int) -> Bool {
        var before = mentions.persons[person].mention.lowerBound - 1
        if page.isKey(before, .colon) { before -= 1 }
        if page.isKey(before, "chí"), page.isKey(before - 2, .plural) { before -= 3 }
        guard page.isKey(before, .of) else { return false }
        if page.isKey(before - 1, "trì") || page.isKey(before - 1, "tọa") {
            return page.isKey(before - 2, "chủ")
        }
        if page.isKey(before - 1, "hành") { return page.isKey(before - 2, "điều") }
        let end = mentions.persons[person].end
        return page.isKey(before - 1, "luận") && page.isKey(before - 2, "kết")
            && page.isKey(end, .at)
    }

    private func following(_ sentence: Range<Int>, count: Int) -> [Range<Int>] {
        let first = page.sentence(of: sentence.lowerBound)
        return (first..<min(first + count, page.sentences.count)).map { page.sentences[$0] }
    }

    func persons(in range: Range<Int>) -> [Int] {
        mentions.persons.indices.filter {
            mentions.persons[$0].mention.lowerBound >= range.lowerBound
                && mentions.persons[$0].mention.upperBound <= range.upperBound
        }
    }

    /// `do đồng chí A … làm Trưởng đoàn`, `… dẫn đầu`.
    private func leadsDelegation(_ person: Int) -> Bool {
        let phrase = mentions.persons[person]
        guard page.isKey(phrase.mention.lowerBound - 1, "do") else { return false }
        // do bà A, Giám đốc … dẫn đầu: an office that the tables do not know stands between.
        if (phrase.end..<min(phrase.end + 30, page.tokens.count)).prefix(while: {
            mentions.person(startingAt: $0) == nil && !page.isKey($0, .stop)
        }).contains(where: {
            page.isKey($0, "dẫn") && page.isKey($0 + 1, "đầu")
                || page.isKey($0, "trưởng") && page.isKey($0 + 1, "đoàn")
        }) {
            return true
        }
        return page.isKey(phrase.end, "làm") || page.isKey(phrase.end, "dẫn")
            || page.isKey(phrase.end, "chủ") || page.isKey(phrase.end, .dash)
            || page.isKey(phrase.end, .comma)
    }

    func chairs(_ person: Int) -> Bool {
        var next = mentions.persons[person].end
        if page.isKey(next, .comma) || page.isKey(next, .dash) { next += 1 }
        var steps = 0
        while steps < 8, page.isOne(next, of: SessionRules.beforeChairing) {
            next += 1
            steps += 1
        }
        return page.isKey(next, "chủ")
            && (page.isKey(next + 1, "trì") || page.isKey(next + 1, "tọa"))
    }

    private static let beforeChairing: Set<WordKey> = [
        "đã", "cùng", "trực", "tiếp", "đồng", "dự", "và", "đến", "tới", "tham", ",", "chỉ", "đạo",
    ]

    /// `Chủ trì hội nghị có …`, `Đến dự và chỉ đạo hội nghị có …`: index behind it.
    private func chairOpener(_ sentence: Range<Int>) -> Int? {
        let limit = min(sentence.upperBound, sentence.lowerBound + 12)
        var opens = false
        for index in sentence.lowerBound..<limit {
            if page.isKey(index, "chủ"),
                page.isKey(index + 1, "trì") || page.isKey(index + 1, "tọa")
            {
                opens = true
            }
            if page.isKey(index, "chỉ"), page.isKey(index + 1, "đạo"),
                (sentence.lowerBound..<index).contains(where: { page.isKey($0, "dự") })
            {
                opens = true
            }
            if opens,
                page.isKey(index, "có") || page.isKey(index, .colon) || page.isKey(index, .copula)
            {
                return index + 1
            }
            if mentions.person(startingAt: index) != nil { return nil }
        }
        return nil
    }

    /// A person who acts, not one whose orders or words are spoken of.
    private func isSubject(_ person: Int) -> Bool {
        let start = mentions.persons[person].mention.lowerBound
        if page.isOne(start - 1, of: SessionRules.notSubject) { return false }
        return mentions.persons[person].name != nil || !mentions.persons[person].before.isEmpty
    }

    private static let notSubject: Set<WordKey> = [
        "của", "với", "theo", "do", "cho", "dự", "có", "tiếp", "gặp", "cùng", "ủy",
    ]

    // MARK: Hosts and topic

    /// With whom: the bodies or localities after `làm việc với`, or where it was inspected.
    func readHosts(_ draft: inout SessionDraft) {
        let partners: Set<String> = [
            "working-session", "inspection", "supervision", "survey", "visit", "voter-contact",
        ]
        guard partners.contains(draft.kind) else { return }
        var index = draft.event.upperBound
        // thăm cán bộ, chiến sĩ Đồn …: whose people are visited.
        if draft.kind == "visit" {
            var next = index
            while page.isOne(next, of: SessionRules.visited) { next += 1 }
            if let body = body(at: next), body.kind != "locality" {
                draft.hosts.append(body)
                return
            }
        }
        // giám sát Ban Thường vụ …, tiếp xúc cử tri huyện …: the object itself.
        let isObject =
            draft.kind == "supervision" && body(at: index)?.kind != "locality"
            && body(at: index) != nil || draft.kind == "voter-contact" && body(at: index) != nil
        if !page.isKey(index - 1, .with), !isObject {
            guard let start = hostOpener(draft) else { return }
            index = start
        }
        index = skipLeaders(index)
        while index < draft.sentence.upperBound, let body = body(at: index) {
            // xã A, huyện B: the unit around is its address.
            if let last = draft.hosts.last, last.kind == "locality", body.kind == "locality",
                SessionRules.rank(body.level) < SessionRules.rank(last.level)
            {
                break
            }
            draft.hosts.append(body)
            index = body.tokens.upperBound
            guard page.isKey(index, .comma) || page.isKey(index, .and) else { break }
            index += 1
        }
    }

    private static func rank(_ level: String) -> Int {
        switch level {
        case "province": 1
        case "district": 2
        case "commune": 3
        default: 4
        }
    }

    /// Where the host begins: behind the first `với`, `tại` or `trên địa bàn` that a body follows.
    private func hostOpener(_ draft: SessionDraft) -> Int? {
        for index in draft.event.lowerBound..<draft.sentence.upperBound {
            var start = index + 1
            if page.isKey(index, "địa"), page.isKey(start, "bàn") {
                start += 1
            } else if page.isKey(index, "cử"), page.isKey(start, "tri") {
                start += 1
            } else if page.isKey(index, .with) {
                if page.isOne(index - 1, of: SessionRules.companions) { continue }
            } else if !page.isKey(index, .at) {
                continue
            }
            start = skipLeaders(start)
            if start < draft.sentence.upperBound, body(at: start) != nil { return start }
        }
        return nil
    }

    private static let visited: Set<WordKey> = [
        "cán", "bộ", ",", "chiến", "sĩ", "giáo", "viên", "nhân", "và", "người", "lao", "động",
        "học",
        "sinh", "y", "bác", "tập", "thể", "các", "tại", "chúc", "tết", "tặng", "quà", "động",
        "thăm",
    ]

    /// phối hợp với, cùng với, gắn với: no partner of the session.
    private static let companions: Set<WordKey> = ["hợp", "cùng", "gắn", "so"]

    /// Goes over `lãnh đạo`, `cán bộ chủ chốt`, `các`.
    private func skipLeaders(_ index: Int) -> Int {
        var next = index
        while page.isOne(next, of: SessionRules.leaders) { next += 1 }
        return next
    }

    private static let leaders: Set<WordKey> = [
        "lãnh", "đạo", "chủ", "chốt", "các", "tập", "thể", "cán", "cử", "tri", "hai", "nhân", "dân",
    ]

    /// The body or locality at token `index`.
    func body(at index: Int) -> BodyPhrase? {
        let grammar = OrganizationGrammar(page: page)
        if let body = grammar.body(at: index) { return body }
        var unit = BodyPhrase(
            tokens: index..<index,
            kind: "locality",
            level: "",
            head: "",
            headTokens: index..<index,
            isFixed: false
        )
        let end = grammar.extendByPlace(index, beforeName: false, into: &unit)
        guard end > index, unit.place != nil else { return nil }
        unit.tokens = index..<end
        return unit
    }

    /// The delegation or task force that acts in the sentence.
    func readDelegation(_ draft: inout SessionDraft) {
        draft.delegation = mentions.bodies(startingIn: draft.sentence).lazy
            .map { mentions.bodies[$0] }
            .first {
                $0.tokens.upperBound <= draft.event.upperBound
                    && (page.isKey($0.tokens.lowerBound, "đoàn")
                        || page.isKey($0.tokens.lowerBound, "tổ"))
            }
    }

    /// Where: the words behind `tại` that a comma closes, before anybody acts.
    func readPlace(_ draft: inout SessionDraft) {
        for index in draft.sentence.prefix(24) {
            if mentions.person(startingAt: index) != nil { return }
            guard page.isKey(index, .at), index < draft.event.lowerBound,
                !page.isOne(index + 1, of: SessionRules.sessionNouns),
                let comma = (index + 2..<max(index + 2, min(index + 16, draft.sentence.upperBound)))
                    .first(
                        where: { page.isKey($0, .comma) }
                    )
            else { continue }
            draft.place = (index + 1)..<comma
            return
        }
    }

    private static let sessionNouns: Set<WordKey> = [
        "buổi", "hội", "cuộc", "phiên", "kỳ", "lễ", "điều", "khoản",
    ]

    /// About what: the words behind `về`, to the sentence's end.
    func readTopic(_ draft: inout SessionDraft) {
        let start = draft.hosts.last?.tokens.upperBound ?? draft.event.upperBound
        // The hosts may stand in the sentence behind.
        guard start < draft.sentence.upperBound,
            let opener = (start..<draft.sentence.upperBound).first(where: {
                page.isKey($0, .about) || page.isKey($0, .aim)
            }), opener - start < 20
        else { return }
        var end = draft.sentence.upperBound
        // … về công tác X, Thủ tướng yêu cầu …: what somebody does then is no topic.
        for index in (opener + 2)..<max(opener + 2, end)
        where page.isKey(index - 1, .comma) && mentions.person(startingAt: index) != nil
            || page.isKey(index, .stop) && page.isKey(index + 1, .quote)
            || page.isKey(index, .semicolon) && page.isKey(index + 1, "đồng")
        {
            end = index
            break
        }
        while end > opener + 1, page.tokens[end - 1].kind == .mark,
            !page.isKey(end - 1, .quote), !page.isKey(end - 1, .closeBracket)
        {
            end -= 1
        }
        let topic = (opener + 1)..<end
        if topic.count > 1 { draft.topic = topic }
    }
}
