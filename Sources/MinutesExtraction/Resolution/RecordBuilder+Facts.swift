internal import MinutesModel
internal import VietnameseText

extension RecordBuilder {
    /// The record's facts; ids in text order, sessions left to the caller.
    func facts(_ drafts: [FactDraft], reportDate: [Evidence] = []) -> [Record.Fact] {
        drafts.indices.map { fact(drafts, $0, reportDate) }
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
        if let period = draft.period { support("period", period.tokens) }
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
        var delta: Double?
        if case .value(let value) = draft.quantity, comparison.direction != "reached" {
            delta = value
        }
        return Record.Comparison(
            direction: comparison.direction,
            delta: delta,
            unit: delta == nil ? nil : unit(draft.unit),
            base: comparison.base.map(words)
        )
    }
}
