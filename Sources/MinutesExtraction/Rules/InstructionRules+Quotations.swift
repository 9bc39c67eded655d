internal import MinutesLexicon
internal import VietnameseText

/// Speech in quotation marks whose speaker stands behind: `“…”, ông yêu cầu.`
extension InstructionRules {
    /// Words in quotation marks and the act of speech behind them.
    struct Quotation {
        /// The opening mark and the words.
        var tokens: Range<Int>
        var act: Act
    }

    /// The quotations of a block whose speaker stands behind them.
    func quotations(_ block: Range<Int>) -> [Quotation] {
        var found: [Quotation] = []
        var opening: Int?
        for index in block where page.isKey(index, .quote) {
            guard let open = opening else {
                opening = index
                continue
            }
            opening = nil
            if index - open > 4, let act = speaker(behind: index, block) {
                found.append(Quotation(tokens: open..<index, act: act))
            }
        }
        return found
    }

    private func speaker(behind close: Int, _ block: Range<Int>) -> Act? {
        var start = close + 1
        while start < block.upperBound, page.isOne(start, of: InstructionRules.afterQuote) {
            start += 1
        }
        guard start < block.upperBound, start - close <= 3 else { return nil }
        let subject: Subject
        var next: Int
        if let person = mentions.person(startingAt: start) {
            guard let found = speaker(person, State()) else { return nil }
            subject = found
            next = mentions.persons[person].end
        } else if let body = mentions.body(startingAt: start) {
            subject = (.body(body.tokens), body.tokens, start)
            next = body.tokens.upperBound
        } else {
            return nil
        }
        while next < block.upperBound, page.isOne(next, of: InstructionRules.adverbs) { next += 1 }
        guard let verb = page.phrase(.speechVerb, at: next),
            let act = SpeechAct(rawValue: verb.entry.value), act.asks, act != .promise
        else { return nil }
        return Act(
            issuer: subject.issuer,
            issuerTokens: subject.tokens,
            verb: next..<(next + verb.length),
            act: act,
            start: start
        )
    }

    private static let afterQuote: Set<WordKey> = [",", "-", "."]
}
