internal import MinutesModel

/// Judgements as the record publishes them.
extension RecordBuilder {
    /// The record's judgements in text order.
    func assessments(_ drafts: [AssessmentDraft], session: String?) -> [Record.Assessment] {
        drafts.enumerated().map { number, draft in
            var grounding = Grounding(evidence: [evidence(draft.tokens)], rule: draft.rule)
            if let by = draft.byTokens, draft.by != nil { grounding.evidence.append(evidence(by)) }
            return Record.Assessment(
                id: "assessment-\(number + 1)",
                session: session,
                polarity: draft.polarity.rawValue,
                text: String(evidence(draft.tokens).quote),
                by: draft.by.map(RecordBuilder.official),
                grounding: grounding
            )
        }
    }
}
