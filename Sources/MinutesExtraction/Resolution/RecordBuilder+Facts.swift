internal import MinutesModel
internal import VietnameseText

extension RecordBuilder {
    /// The record's facts; ids in text order, sessions left to the caller.
    func facts(_ drafts: [FactDraft], reportDate: [Evidence] = []) -> [Record.Fact] {
        drafts.indices.map { fact(drafts, $0, reportDate) }
    }

    /// What facts may be about: the mentions of bodies and officials, in text order.
    static func mentions(
        _ bodies: OrganizationRegistry,
        _ officials: OfficialRegistry
    ) -> [FactMention] {
        var mentions: [FactMention] = []
        for (number, body) in bodies.bodies.enumerated() {
            mentions += body.mentions.map {
                FactMention(tokens: $0, id: organization(number), isBody: true)
            }
        }
        for (number, person) in officials.officials.enumerated() {
            mentions += person.mentions.map {
                FactMention(tokens: $0.tokens, id: official(number), isBody: false)
            }
        }
        return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Parts that do not come to their whole, and periods that begin earlier than they say.
    func diagnostics(_ drafts: [FactDraft]) -> [Record.Diagnostic] {
        var found: [Record.Diagnostic] = []
        for (number, draft) in drafts.enumerated() where draft.isComplete {
            guard let whole = FactRules.single(draft) else { continue }
            let sum = draft.parts.reduce(0.0) { $0 + (FactRules.single(drafts[$1]) ?? 0) }
            guard abs(sum - whole) > 1e-6 * max(1, whole) else { continue }
            let parts = draft.parts.map(RecordBuilder.fact).joined(separator: ", ")
            found.append(
                Record.Diagnostic(
                    code: "parts-do-not-add-up",
                    message:
                        "The parts \(parts) of \(RecordBuilder.fact(number)) do not add up to it.",
                    evidence: [evidence(draft.tokens)]
                        + draft.parts.map { evidence(drafts[$0].tokens) }
                )
            )
        }
        var seen: Set<Range<Int>> = []
        for draft in drafts {
            guard let period = draft.period, period.isLowerBound,
                seen.insert(period.tokens).inserted
            else { continue }
            found.append(
                Record.Diagnostic(
                    code: "period-lower-bound",
                    message: "The facts of this period begin earlier than \(period.value) says.",
                    evidence: [evidence(period.tokens)]
                )
            )
        }
        return found
    }

    static func fact(_ number: Int) -> String { "fact-\(number + 1)" }

    private func words(_ tokens: Range<Int>) -> String { String(evidence(tokens).quote) }

    private func fact(
        _ drafts: [FactDraft],
        _ number: Int,
        _ reportDate: [Evidence]
    ) -> Record.Fact {
        let draft = drafts[number]
        var grounding = Grounding(evidence: [evidence(draft.tokens)], rule: draft.rule)
        func support(_ field: String, _ tokens: Range<Int>?) {
            guard let tokens, !tokens.isEmpty else { return }
            grounding.evidence.append(evidence(tokens, for: field))
        }
        support("qualifier", draft.qualifierTokens)
        let inside = draft.tokens
        if inside.lowerBound > draft.unit.head.lowerBound
            || inside.upperBound < draft.unit.head.upperBound
        {
            support("unit", draft.unit.head)
        }
        // hiện có says the period and the predicate: once, and the period's source below.
        if let period = draft.period, !period.needsReportDate || period.tokens != draft.predicate {
            support("period", period.tokens)
        }
        support("subject", draft.subject?.tokens)
        support("predicate", draft.predicate)
        support("statistic", draft.statistic?.tokens)
        support("mode", draft.mode.tokens)
        support("comparison", draft.comparison?.tokens)
        if let period = draft.period, period.needsReportDate {
            grounding.inferredFrom["period"] = [evidence(period.tokens)] + reportDate
        }
        return Record.Fact(
            id: RecordBuilder.fact(number),
            quantity: draft.quantity,
            of: draft.of,
            unit: unit(draft.unit),
            unitText: words(draft.unit.tokens),
            per: per(draft.unit),
            subject: draft.subject.map { $0.id ?? words($0.tokens) },
            predicate: draft.predicate.map(words),
            qualifier: draft.qualifier,
            statistic: draft.statistic?.value,
            mode: draft.mode.value,
            period: draft.period?.value,
            comparison: draft.comparison.map { comparison($0, draft) },
            partOf: draft.partOf.map(RecordBuilder.fact),
            parts: draft.parts.isEmpty ? nil : draft.parts.map(RecordBuilder.fact),
            grounding: grounding
        )
    }

    private func unit(_ unit: UnitPhrase) -> String {
        guard let measure = unit.measure else { return words(unit.head) }
        return ([measure.symbol] + divisors(unit)).joined(separator: "/")
    }

    private func per(_ unit: UnitPhrase) -> String? {
        let divisors = divisors(unit)
        return divisors.isEmpty ? nil : divisors.joined(separator: "/")
    }

    private func divisors(_ unit: UnitPhrase) -> [String] {
        (unit.measure?.per ?? []) + (unit.divisor.map { [words($0)] } ?? [])
    }

    private func comparison(
        _ comparison: FactDraft.Comparison,
        _ draft: FactDraft
    ) -> Record.Comparison {
        Record.Comparison(
            direction: comparison.direction,
            delta: comparison.delta,
            unit: comparison.delta == nil ? nil : unit(draft.unit),
            base: comparison.base.map(words)
        )
    }
}
