internal import MinutesLexicon
internal import VietnameseText

extension SessionRules {
    /// Who led the session: the subjects of its sentence, heads of delegations, chairs.
    func readLeads(_ draft: inout SessionDraft) {
        let sentences = following(draft.sentence, count: 3)
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
            "working-session", "inspection", "supervision", "survey", "visit",
        ]
        guard partners.contains(draft.kind) else { return }
        var index = draft.event.upperBound
        if !page.isKey(index - 1, .with) {
            guard
                let opener = (draft.event.lowerBound..<draft.sentence.upperBound).first(where: {
                    page.isKey($0, .with) || page.isKey($0, "tại")
                })
            else { return }
            index = opener + 1
        }
        while page.isKey(index, "lãnh") || page.isKey(index, "đạo") || page.isKey(index, "chủ")
            || page.isKey(index, "chốt") || page.isKey(index, .plural) || page.isKey(index, "tập")
            || page.isKey(index, "thể")
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

    /// About what: the words behind `về`, to the sentence's end.
    func readTopic(_ draft: inout SessionDraft) {
        let start = draft.hosts.last?.tokens.upperBound ?? draft.event.upperBound
        guard
            let opener = (start..<draft.sentence.upperBound).first(where: {
                page.isKey($0, .about) || page.isKey($0, "nhằm")
            }), opener - start < 20
        else { return }
        var end = draft.sentence.upperBound
        while end > opener + 1, page.tokens[end - 1].kind == .mark { end -= 1 }
        let topic = (opener + 1)..<end
        if topic.count > 1 { draft.topic = topic }
    }
}
