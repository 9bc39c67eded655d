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
        found.reserveCapacity(drafts.count)
        for draft in drafts {
            let action = evidence(draft.action)
            let issuer = issuer(draft.issuer, page, mentions, &bodies)
            var addressees: [Record.Addressee] = []
            let isLed = !draft.helpers.isEmpty
            for party in draft.parties {
                var addressee = addressee(party, mentions, &bodies)
                if isLed { addressee.role = "lead" }
                addressees.append(addressee)
            }
            for party in draft.helpers {
                var addressee = addressee(party, mentions, &bodies)
                addressee.role = "cooperating"
                addressees.append(addressee)
            }
            let cites = directives.filter { directive in
                directive.grounding.evidence.contains {
                    $0.start >= action.start && $0.end <= action.end
                }
            }.map(\.id)
            let deadline = deadline(draft, page)
            found.append(
                Record.Instruction(
                    id: "instruction-\(found.count + 1)",
                    session: draft.isReported ? nil : session,
                    issuer: issuer,
                    addressees: addressees.isEmpty ? nil : addressees,
                    verb: draft.verb.map { String(evidence($0).quote).lowercased() },
                    force: draft.force,
                    action: String(action.quote),
                    deadline: deadline,
                    cites: cites.isEmpty ? nil : cites,
                    direction: draft.direction.rawValue,
                    reported: draft.isReported ? true : nil,
                    grounding: grounding(draft)
                )
            )
        }
        return found
    }

    /// The spans behind an instruction's fields: in its own sentence evidence, else inferred.
    private func grounding(_ draft: InstructionDraft) -> Grounding {
        var grounding = Grounding(evidence: [evidence(draft.action)], rule: draft.rule)
        if draft.isContinued {
            grounding.inferredFrom["issuer"] = [evidence(draft.issuerTokens)]
            if let verb = draft.verb { grounding.inferredFrom["verb"] = [evidence(verb)] }
        } else {
            grounding.evidence.append(evidence(draft.issuerTokens))
            if let verb = draft.verb { grounding.evidence.append(evidence(verb)) }
        }
        if draft.inheritsParties {
            grounding.inferredFrom["addressees"] = draft.parties.map { evidence($0) }
        } else {
            grounding.evidence += draft.parties.map { evidence($0) }
        }
        grounding.evidence += draft.helpers.map { evidence($0) }
        if let time = draft.vagueTime { grounding.evidence.append(evidence(time)) }
        return grounding
    }

    /// Points each instruction to the first fact inside its action; facts are in text order.
    func measure(_ instructions: inout [Record.Instruction], by facts: [Record.Fact]) {
        for place in instructions.indices {
            guard let action = instructions[place].grounding.evidence.first else { continue }
            let first = facts.firstSorted {
                ($0.grounding.evidence.first?.start ?? 0) >= action.start
            }
            guard first < facts.count, let span = facts[first].grounding.evidence.first,
                span.end <= action.end
            else { continue }
            instructions[place].target = facts[first].id
        }
    }

    private func issuer(
        _ issuer: InstructionDraft.Issuer,
        _ page: Page,
        _ mentions: Mentions,
        _ bodies: inout OrganizationRegistry
    ) -> String? {
        switch issuer {
        case .official(let number): return RecordBuilder.official(number)
        case .body(let tokens):
            guard let body = mentions.body(over: tokens) else { return nil }
            return RecordBuilder.organization(bodies.add(body))
        case .group(let tokens):
            guard let place = locality(tokens, page) else { return nil }
            return RecordBuilder.organization(bodies.add(place))
        }
    }

    /// The locality with a name that a group of words begins with: `Lâm Đồng cùng …`.
    private func locality(_ tokens: Range<Int>, _ page: Page) -> BodyPhrase? {
        let start = tokens.lowerBound
        var found = BodyPhrase(
            tokens: start..<start,
            kind: "locality",
            level: "",
            head: "",
            headTokens: start..<start,
            isFixed: false
        )
        let end = OrganizationGrammar(page: page)
            .extendByPlace(start, beforeName: false, into: &found)
        guard end > start, end <= tokens.upperBound, found.place != nil else { return nil }
        found.tokens = start..<end
        return found
    }

    private func addressee(
        _ tokens: Range<Int>,
        _ mentions: Mentions,
        _ bodies: inout OrganizationRegistry
    ) -> Record.Addressee {
        if let body = mentions.body(over: tokens) {
            return Record.Addressee(organization: RecordBuilder.organization(bodies.add(body)))
        }
        return Record.Addressee(text: String(evidence(tokens).quote))
    }
}
