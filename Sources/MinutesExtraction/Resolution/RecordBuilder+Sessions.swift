internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Sessions as the record publishes them.
extension RecordBuilder {
    /// The record's session; registers its hosts.
    func session(
        _ draft: SessionDraft,
        _ attendees: [Record.Attendee],
        _ bodies: inout OrganizationRegistry,
        published: Evidence?
    ) -> Record.Session {
        var evidence: [Evidence] = []
        if let date = draft.date { evidence.append(self.evidence(date.tokens)) }
        evidence += draft.leadTokens.map { self.evidence($0) }
        evidence.append(self.evidence(draft.event))
        evidence += draft.hosts.map { self.evidence($0.tokens) }
        if let topic = draft.topic { evidence.append(self.evidence(topic)) }
        var grounding = Grounding(evidence: evidence, rule: "session.lead")
        if draft.isoDate != nil, draft.date?.start.year == nil {
            if let year = draft.yearTokens {
                grounding.inferredFrom["date"] = [self.evidence(year)]
            } else if let published {
                grounding.inferredFrom["date"] = [published]
            }
        }
        return Record.Session(
            id: "session-1",
            kind: draft.kind,
            date: draft.isoDate,
            dayPart: draft.dayPart,
            topic: draft.topic.map { String(self.evidence($0).quote) },
            leads: draft.leads.map(RecordBuilder.official),
            hosts: draft.hosts.map { RecordBuilder.organization(bodies.add($0)) },
            attendees: attendees,
            grounding: grounding
        )
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
        leads: [Int]
    ) -> [Record.Attendee] {
        var found: [Record.Attendee] = []
        var seen = Set(leads)
        for sentence in page.sentences.prefix(14) {
            guard let opener = page.phrase(.attendance, at: sentence.lowerBound) else { continue }
            let role = opener.entry.value
            for (number, person) in mentions.persons.enumerated()
            where sentence.contains(person.mention.lowerBound) {
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
                if page.isKey(index, "lãnh"), page.isKey(index + 1, "đạo") { leaders = index }
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
