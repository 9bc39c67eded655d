internal import MinutesLexicon
internal import VietnameseText

extension SessionRules {
    /// Who led the session: the subjects of its sentence, heads of delegations, chairs.
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
        if draft.leads.isEmpty || draft.kind == "visit" || draft.kind == "working-session" {
            for person in people
            where mentions.persons[person].mention.lowerBound < draft.event.lowerBound
                && isSubject(person)
            {
                add(person)
            }
        }
        for sentence in sentences {
            let opens = chairOpener(sentence)
            for person in persons(in: sentence) {
                if let opens, mentions.persons[person].mention.lowerBound >= opens {
                    add(person)
                } else if chairs(person) || leadsDelegation(person) {
                    add(person)
                    // Both of `A và B đồng chủ trì`.
                    if page.isKey(mentions.persons[person].end, "đồng") {
                        for other in persons(in: sentence) where other < person { add(other) }
                    }
                }
            }
        }
        if draft.leads.isEmpty, !["congress", "session-of-council"].contains(draft.kind),
            let first = people.first(where: { isSubject($0) && officials.resolved[$0] != nil })
        {
            add(first)
        }
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

    private func chairs(_ person: Int) -> Bool {
        var next = mentions.persons[person].end
        if page.isKey(next, .comma) { next += 1 }
        for word in ["đã", "cùng", "trực", "tiếp", "đồng", "dự", "và", "đến"] as [WordKey]
        where page.isKey(next, word) {
            next += 1
        }
        return page.isKey(next, "chủ") && page.isKey(next + 1, "trì")
            || page.isKey(next, "chủ") && page.isKey(next + 1, "tọa")
    }

    /// `Chủ trì hội nghị có …`, `Đến dự và chỉ đạo hội nghị có …`: index behind it.
    private func chairOpener(_ sentence: Range<Int>) -> Int? {
        let limit = min(sentence.upperBound, sentence.lowerBound + 12)
        var opens = false
        for index in sentence.lowerBound..<limit {
            if page.isKey(index, "chủ"), page.isKey(index + 1, "trì") { opens = true }
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
        // giám sát Ban Thường vụ …, tiếp xúc cử tri huyện …: the object itself.
        let isObject =
            draft.kind == "supervision" && body(at: index)?.kind != "locality"
            && body(at: index) != nil || draft.kind == "voter-contact" && body(at: index) != nil
        if !page.isKey(index - 1, .with), !isObject {
            if draft.kind == "voter-contact" { return }
            guard
                let opener = (draft.event.lowerBound..<draft.sentence.upperBound).first(where: {
                    page.isKey($0, .with) || page.isKey($0, .at)
                })
            else { return }
            index = opener + 1
        }
        while page.isKey(index, "lãnh") || page.isKey(index, "đạo") || page.isKey(index, "chủ")
            || page.isKey(index, "chốt") || page.isKey(index, .plural) || page.isKey(index, "tập")
            || page.isKey(index, .able)
        {
            index += 1
        }
        while index < draft.sentence.upperBound, let body = body(at: index) {
            draft.hosts.append(body)
            index = body.tokens.upperBound
            guard page.isKey(index, .comma) || page.isKey(index, .and) else { break }
            index += 1
        }
    }

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
