internal import MinutesModel
internal import VietnameseText

/// Instructions as the record publishes them.
extension RecordBuilder {
    /// The record's instructions in text order.
    func instructions(
        _ drafts: [InstructionDraft],
        _ page: Page,
        _ mentions: Mentions,
        _ bodies: inout OrganizationRegistry,
        directives: [Record.Directive],
        session: String?
    ) -> [Record.Instruction] {
        var found: [Record.Instruction] = []
        for draft in drafts {
            let action = evidence(draft.action)
            var grounding = Grounding(evidence: [action], rule: draft.rule)
            let issuer = issuer(draft.issuer, mentions, &bodies)
            if draft.isContinued {
                grounding.inferredFrom["issuer"] = [evidence(draft.issuerTokens)]
                if let verb = draft.verb { grounding.inferredFrom["verb"] = [evidence(verb)] }
            } else {
                grounding.evidence.append(evidence(draft.issuerTokens))
                if let verb = draft.verb { grounding.evidence.append(evidence(verb)) }
            }
            var addressees: [Record.Addressee]?
            if let tokens = draft.addressee {
                addressees = [addressee(tokens, page, mentions, &bodies)]
                if draft.inheritsAddressee {
                    grounding.inferredFrom["addressee"] = [evidence(tokens)]
                } else {
                    grounding.evidence.append(evidence(tokens))
                }
            }
            if let time = draft.vagueTime { grounding.evidence.append(evidence(time)) }
            let cites = directives.filter { directive in
                directive.grounding.evidence.contains {
                    $0.start >= action.start && $0.end <= action.end
                }
            }.map(\.id)
            found.append(
                Record.Instruction(
                    id: "instruction-\(found.count + 1)",
                    session: session,
                    issuer: issuer,
                    addressees: addressees,
                    verb: draft.verb.map { String(evidence($0).quote).lowercased() },
                    force: draft.force,
                    action: String(action.quote),
                    deadline: deadline(draft, page),
                    cites: cites.isEmpty ? nil : cites,
                    direction: draft.direction,
                    grounding: grounding
                )
            )
        }
        return found
    }

    private func issuer(
        _ issuer: InstructionDraft.Issuer,
        _ mentions: Mentions,
        _ bodies: inout OrganizationRegistry
    ) -> String? {
        switch issuer {
        case .official(let number): return RecordBuilder.official(number)
        case .body(let tokens):
            guard let body = mentions.body(over: tokens) else {
                return nil
            }
            return RecordBuilder.organization(bodies.add(body))
        }
    }

    private func addressee(
        _ tokens: Range<Int>,
        _ page: Page,
        _ mentions: Mentions,
        _ bodies: inout OrganizationRegistry
    ) -> Record.Addressee {
        if let body = mentions.body(over: tokens) {
            return Record.Addressee(organization: RecordBuilder.organization(bodies.add(body)))
        }
        return Record.Addressee(text: String(evidence(tokens).quote))
    }

    /// `trước ngày 30/9`, `trong quý III`, `chậm nhất …`; else the vague time before the action.
    private func deadline(_ draft: InstructionDraft, _ page: Page) -> Record.Deadline? {
        let bytes = page.document.text.utf8.span
        for index in draft.action {
            guard let kind = RecordBuilder.deadlines[page.key(index)],
                let date = DateExpression.parse(page.tokens, bytes, at: index + 1),
                date.tokens.upperBound <= draft.action.upperBound,
                date.kind != .relative, date.kind != .time
            else { continue }
            let tokens = index..<date.tokens.upperBound
            let reference = page.document.publishedOn.flatMap {
                CalendarDate(iso: String($0.value.prefix(10)))
            }
            return Record.Deadline(
                kind: kind,
                date: reference.flatMap { date.isoString(reference: $0, frame: .future) },
                text: String(evidence(tokens).quote)
            )
        }
        return draft.vagueTime.map {
            Record.Deadline(kind: "vague", text: String(evidence($0).quote))
        }
    }

    private static let deadlines: [WordKey: String] = [
        "trước": "by", "đến": "by", "trong": "in", "vào": "in",
    ]
}
