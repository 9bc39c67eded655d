internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Sessions as the record publishes them.
extension RecordBuilder {
    /// The record's session; registers its hosts.
    func session(
        _ draft: SessionDraft,
        number: Int,
        _ attendees: [Record.Attendee],
        _ bodies: inout OrganizationRegistry,
        published: Evidence?
    ) -> Record.Session {
        var evidence: [Evidence] = []
        if let date = draft.date { evidence.append(self.evidence(date.tokens)) }
        if let same = draft.sameDay { evidence.append(self.evidence(same)) }
        if let place = draft.place { evidence.append(self.evidence(place)) }
        if !draft.inheritsLeads { evidence += draft.leadTokens.map { self.evidence($0) } }
        evidence.append(self.evidence(draft.event))
        evidence += draft.hosts.map { self.evidence($0.tokens) }
        if let delegation = draft.delegation { evidence.append(self.evidence(delegation.tokens)) }
        if let topic = draft.topic { evidence.append(self.evidence(topic)) }
        var grounding = Grounding(
            evidence: evidence,
            rule: draft.sameDay == nil ? "session.lead" : "session.same-day"
        )
        if draft.inheritsLeads, !draft.leads.isEmpty {
            grounding.inferredFrom["leads"] = draft.leadTokens.map { self.evidence($0) }
        }
        if draft.isoDate != nil, let first = draft.firstDate {
            grounding.inferredFrom["date"] = [self.evidence(first)]
        } else if draft.isoDate != nil, draft.date?.start.year == nil {
            if let year = draft.yearTokens {
                grounding.inferredFrom["date"] = [self.evidence(year)]
            } else if let published {
                grounding.inferredFrom["date"] = [published]
            }
        }
        return Record.Session(
            id: "session-\(number + 1)",
            kind: draft.kind,
            date: draft.isoDate,
            dayPart: draft.dayPart,
            place: draft.place.map { String(self.evidence($0).quote) },
            topic: draft.topic.map { String(self.evidence($0).quote) },
            leads: draft.leads.map(RecordBuilder.official),
            delegation: draft.delegation.map { RecordBuilder.organization(bodies.add($0)) },
            hosts: draft.hosts.map { RecordBuilder.organization(bodies.add($0)) },
            attendees: attendees,
            grounding: grounding
        )
    }

    /// Gives what stands behind the second session's sentence to that session.
    func place(_ record: inout Record, behind sentence: Range<Int>, in session: String) {
        let start = evidence(sentence).start
        func isBehind(_ grounding: Grounding) -> Bool {
            (grounding.evidence.first?.start ?? 0) >= start
        }
        for index in record.instructions.indices
        where isBehind(record.instructions[index].grounding) {
            record.instructions[index].session = session
        }
        for index in record.assessments.indices
        where isBehind(record.assessments[index].grounding) {
            record.assessments[index].session = session
        }
        for index in record.facts.indices where isBehind(record.facts[index].grounding) {
            record.facts[index].session = session
        }
    }

    /// Where the document's publication date stands.
    func published(_ document: Document) -> Evidence? {
        guard let date = document.publishedOn else { return nil }
        switch date.provenance {
        case .text(let span): return index(span)
        case .chrome(let number, let span):
            return TextIndex(document.chrome[number].text).evidence(span, chrome: number)
        case .meta(let name, let value):
            return Evidence(
                start: 0,
                end: value.unicodeScalars.count,
                quote: Substring(value),
                meta: name
            )
        }
    }

    /// Who attended, by the lists that open with `Cùng dự có`, `Về phía … có`, `Cùng đi có`.
    func attendees(
        _ page: Page,
        _ mentions: Mentions,
        _ officials: OfficialRegistry,
        _ bodies: inout OrganizationRegistry,
        leads: [Int],
        in sentences: ArraySlice<Range<Int>>
    ) -> [Record.Attendee] {
        var found: [Record.Attendee] = []
        var seen = Set(leads)
        for sentence in sentences {
            guard let opener = page.phrase(.attendance, at: sentence.lowerBound) else { continue }
            let role = opener.entry.value
            for number in mentions.persons(startingIn: sentence) {
                let person = mentions.persons[number]
                guard let official = officials.resolved[number], person.name != nil,
                    seen.insert(official).inserted
                else { continue }
                found.append(
                    Record.Attendee(
                        official: RecordBuilder.official(official),
                        role: role,
                        grounding: Grounding(
                            evidence: [evidence(person.mention)],
                            rule: "attendance.list"
                        )
                    )
                )
            }
            var leaders: Int?
            for index in sentence {
                let group = page.length(.genericBody, at: index)
                if group > 1, let start = leaders,
                    start + 2 == index || page.isKey(index - 1, "diện")
                {
                    let words = start..<(index + group)
                    found.append(
                        Record.Attendee(
                            group: String(evidence(words).quote),
                            role: role,
                            grounding: Grounding(
                                evidence: [evidence(words)],
                                rule: "attendance.list"
                            )
                        )
                    )
                    leaders = nil
                    continue
                }
                if page.isKey(index, "lãnh") && page.isKey(index + 1, "đạo")
                    || page.isKey(index, "đại") && page.isKey(index + 1, "diện")
                {
                    leaders = index
                }
                guard let start = leaders,
                    let body = mentions.body(startingAt: index), !body.isGeneric
                else { continue }
                let spans =
                    start + 2 == index
                    ? [evidence(start..<body.tokens.upperBound)]
                    : [evidence(start..<(start + 2)), evidence(body.tokens)]
                found.append(
                    Record.Attendee(
                        organization: RecordBuilder.organization(bodies.add(body)),
                        role: role,
                        grounding: Grounding(evidence: spans, rule: "attendance.list")
                    )
                )
            }
        }
        return found
    }
}
