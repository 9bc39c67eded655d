internal import MinutesLexicon
internal import VietnameseText

/// Resolutions of plenums and congresses. Source: documents.md §2, §3, §5.
extension DirectiveRules {
    /// `Nghị quyết Trung ương 4 khóa XII`, `Nghị quyết Hội nghị lần thứ tư BCH Trung ương`.
    func plenum(_ head: Head) -> Found? {
        guard head.kind.code == "nq" || head.kind.code == "kl" else { return nil }
        var next = head.tokens.upperBound
        var numbers: [(value: Int, tokens: Range<Int>)] = []
        let start = head.tokens.lowerBound
        if page.matches(Plenum.meeting, at: next) {
            next += 2
            if let number = plenumNumber(next) {
                numbers = further(behind: (number.value, start..<number.end))
                next = numbers.last?.tokens.upperBound ?? number.end
            }
        }
        if !numbers.isEmpty, page.isKey(next, Words.of) { next += 1 }
        let isWhole = page.isKey(next - 1, "nqtw") || page.isKey(next - 1, "nqtư")
        let body = isWhole ? 0 : central(next)
        guard body > 0 || isWhole && head.isAbbreviated else { return nil }
        next += body
        if numbers.isEmpty {
            guard let number = plenumNumber(next) else { return nil }
            numbers = further(behind: (number.value, start..<number.end))
        }
        next = max(next, numbers.last?.tokens.upperBound ?? next)
        var values: [Int?] = [nil]
        let after = page.isKey(next, Words.comma) ? next + 1 : next
        if continues(after), let terms = terms(at: after) {
            values = terms.values
            next = terms.end
        }
        var drafts: [DirectiveDraft] = []
        for (place, number) in numbers.enumerated() {
            let isLast = place == numbers.count - 1
            for term in values {
                var draft = DirectiveDraft(
                    form: .plenum,
                    rule: "directive.plenum",
                    kind: head.kind,
                    tokens: number.tokens.lowerBound..<(isLast ? next : number.tokens.upperBound),
                    typeTokens: head.tokens
                )
                draft.plenum = number.value
                draft.term = term
                draft.isPlural = isPlural(start)
                drafts.append(draft)
            }
        }
        let last = drafts.count - 1
        _ = trailers(next, into: &drafts[last])
        drafts[last].topic = topic(at: next)
        return Found(list: drafts)
    }

    /// The plenums of a list, each with its own number: `4, 5 và 6`, `7 và Trung ương 8`.
    private func further(
        behind first: (value: Int, tokens: Range<Int>)
    ) -> [(value: Int, tokens: Range<Int>)] {
        var numbers = [first]
        var next = first.tokens.upperBound
        while numbers.count < 8, continues(next),
            page.isKey(next, Words.comma) || page.isKey(next, Words.and)
        {
            let body = central(next + 1)
            let start = next + 1 + body
            guard continues(start), body > 0 || page.tokens[start].isNumber,
                let more = ordinal(at: start, words: false), (1...15).contains(more.value),
                !page.isKey(more.end, DirectiveSymbolReader.slash),
                !page.isKey(more.end, DirectiveSymbolReader.dash)
            else { break }
            numbers.append((more.value, (next + 1)..<more.end))
            next = more.end
        }
        return numbers
    }

    /// `lần thứ tư`, `lần 6`, `4`.
    private func plenumNumber(_ index: Int) -> (value: Int, end: Int)? {
        var next = index
        var words = false
        if page.isKey(next, "lần") {
            next += page.isKey(next + 1, "thứ") ? 2 : 1
            words = true
        }
        guard let number = ordinal(at: next, words: words), (1...15).contains(number.value),
            !page.isKey(number.end, DirectiveSymbolReader.slash),
            !page.isKey(number.end, DirectiveSymbolReader.dash)
        else { return nil }
        return number
    }

    /// Tokens of the Central Committee's name at `index`.
    private func central(_ index: Int) -> Int {
        guard continues(index) else { return 0 }
        for name in Plenum.names where page.matches(name, at: index) { return name.count }
        return 0
    }

    private enum Plenum {
        static let meeting = keys("Hội nghị")
        /// Longer names before those they begin with.
        static let names = [
            "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "BCH Trung ương Đảng",
            "BCH Trung ương", "BCH TW Đảng", "BCH TW", "BCH TƯ Đảng", "BCH TƯ", "BCHTW Đảng",
            "BCHTW", "BCHTƯ", "Trung ương Đảng", "Trung ương", "TW", "TƯ", "T.Ư", "T.W",
        ]
        .map(keys)
    }

    /// `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI`.
    func congress(_ head: Head) -> Found? {
        guard head.kind.code == "nq", page.matches(Congress.meeting, at: head.tokens.upperBound)
        else { return nil }
        var draft = DirectiveDraft(
            form: .congress,
            rule: "directive.congress",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        draft.isPlural = isPlural(head.tokens.lowerBound)
        var next = head.tokens.upperBound + 2
        var isNational = false
        var known = next
        for _ in 0..<8 where continues(next) {
            if page.matches(Congress.everyLevel, at: next) {
                draft.form = .generic
                known = next + 2
                break
            }
            if let owner = congressOwner(next) {
                isNational = isNational || owner.isNational
                draft.isLocal = draft.isLocal || !owner.isNational
                if let issuer = owner.issuer {
                    draft.issuer = issuer
                    draft.issuerTokens = issuer.tokens
                }
                next = owner.end
                known = next
            } else if let skip = Congress.fillers.first(where: { page.matches($0, at: next) }) {
                next += skip.count
                if skip == Congress.national {
                    isNational = true
                    known = next
                }
            } else if draft.term == nil,
                let number = ordinal(at: next, words: page.isKey(next - 1, "thứ"))
            {
                draft.term = number.value
                next = number.end
                known = next
            } else {
                break
            }
        }
        guard draft.term != nil || isNational || draft.isLocal || draft.form == .generic else {
            return nil
        }
        draft.isLocal = draft.isLocal && !isNational
        if isNational { draft.issuer = DirectiveIssuer(kind: .central, tokens: head.tokens) }
        // Unions and associations number their congresses, too; no identifier is theirs.
        if draft.issuer?.kind == .state { draft.form = .named }
        known = termOfOffice(known)
        draft.tokens = head.tokens.lowerBound..<known
        draft.topic = topic(at: known)
        return Found(list: [draft])
    }

    private func congressOwner(
        _ index: Int
    ) -> (end: Int, isNational: Bool, issuer: DirectiveIssuer?)? {
        let start = page.isKey(index, Words.of) ? index + 1 : index
        guard continues(start) else { return nil }
        if page.isKey(start, "đảng"), !page.isOne(start + 1, of: ["bộ", "ủy"]) {
            return (start + 1, true, nil)
        }
        guard let issuer = issuers.issuer(at: start),
            issuer.kind == .party || start == index && [.vague, .state].contains(issuer.kind)
        else { return nil }
        return (issuer.tokens.upperBound, false, issuer)
    }

    /// `, nhiệm kỳ 2020 - 2025` belongs to the congress's name.
    private func termOfOffice(_ index: Int) -> Int {
        var next = index
        if page.isKey(next, Words.comma) { next += 1 }
        if page.isKey(next, Words.open) { next += 1 }
        guard continues(next), page.matches(Congress.office, at: next),
            symbols.year(at: next + 2) != nil,
            page.isKey(next + 3, DirectiveSymbolReader.dash), symbols.year(at: next + 4) != nil
        else { return index }
        let end = next + 5
        return page.isKey(next - 1, Words.open) && page.isKey(end, Words.close) ? end + 1 : end
    }

    private enum Congress {
        static let meeting = keys("Đại hội")
        static let everyLevel = keys("các cấp")
        static let national = keys("toàn quốc")
        static let office = keys("nhiệm kỳ")
        static let fillers = [national, keys("đại biểu"), keys("lần thứ"), keys("khóa")]
    }
}
