internal import MinutesLexicon
internal import VietnameseText

/// Documents of a kind, cited without number: `các nghị quyết, chỉ thị của Trung ương`.
///
/// Source: documents.md §4 R8 and R9. Without a determiner of the plural only a Party issuer makes
/// a type's word a citation: `theo hướng dẫn của Bộ Y tế` cites nothing that could be looked up.
extension DirectiveRules {
    func generic(_ head: Head) -> Found? {
        guard !isInsideWord(head), !head.isAbbreviated, head.kind.code != "bc",
            head.kind.code != "cv", head.kind.code != "ttr", head.kind.code != "pa"
        else { return nil }
        let start = head.tokens.lowerBound
        let plural = isPlural(start)
        let chain = chain(head)
        var draft = DirectiveDraft(
            form: .generic,
            rule: "directive.generic",
            kind: head.kind,
            tokens: (plural ? start - 1 : start)..<chain.end,
            typeTokens: start..<chain.end
        )
        draft.isPlural = plural
        if let owned = owned(chain, plural: plural, draft) { return owned }
        guard plural, chain.heads.allSatisfy(\.kind.isNormative) else { return nil }
        let isDecisive = ["nq", "ct", "kl"].contains(head.kind.code)
        if isDecisive, let end = adjectiveEnd(chain.end) {
            draft.tokens = draft.tokens.lowerBound..<end
            return Found(list: [draft])
        }
        guard chain.heads.count > 1, let last = chain.heads.last,
            isDecisive || last.kind.code == "qc"
        else { return nil }
        // các quy định, Quy chế thi: the last one's name.
        if last.kind.code == "qc" {
            guard let name = named(last)?.drafts.first else { return nil }
            draft.tokens = draft.tokens.lowerBound..<name.tokens.upperBound
        }
        return Found(list: [draft])
    }

    private struct Chain {
        var heads: [Head]
        var end: Int
    }

    /// `nghị quyết, chỉ thị và kết luận`: types without numbers.
    private func chain(_ head: Head) -> Chain {
        var chain = Chain(heads: [head], end: head.tokens.upperBound)
        while chain.heads.count < 8, continues(chain.end) {
            var next = chain.end
            if page.isOne(next, of: Generic.joins) { next += 1 }
            if page.isOne(next, of: Words.plural) { next += 1 }
            guard continues(next), let more = self.head(at: next), !more.isAbbreviated,
                !more.kind.isLaw,
                !(continues(more.tokens.upperBound)
                    && page.tokens[more.tokens.upperBound].isNumber),
                next > chain.end || head.kind.code == "vb" && more.kind.isNormative
            else { break }
            chain.heads.append(more)
            chain.end = more.tokens.upperBound
        }
        return chain
    }

    /// The chain with `của` and whoever issued the documents.
    private func owned(_ chain: Chain, plural: Bool, _ base: DirectiveDraft) -> Found? {
        var next = chain.end
        for _ in 0..<3 {
            guard let length = Generic.modifiers.first(where: { page.matches($0, at: next) })?.count
            else { break }
            next += length
        }
        guard continues(next), page.isKey(next, Words.of),
            let first = issuers.issuer(at: next + 1),
            isCitation(chain, by: first, plural: plural)
        else { return nil }
        var draft = base
        var end = first.tokens.upperBound
        // của các Hội nghị Trung ương, Bộ Chính trị, Ban Bí thư
        while first.isParty, continues(end),
            page.isKey(end, Words.comma) || page.isKey(end, Words.and),
            let more = issuers.issuer(at: end + 1), more.isParty, more.kind != .party
        {
            end = more.tokens.upperBound
        }
        draft.issuer = first
        draft.issuerTokens = (next + 1)..<end
        if page.isKey(end, "giao") { end += 1 }
        draft.tokens = draft.tokens.lowerBound..<end
        draft.topic = topic(at: end)
        return Found(list: [draft])
    }

    private func isCitation(_ chain: Chain, by issuer: DirectiveIssuer, plural: Bool) -> Bool {
        let kind = chain.heads[0].kind
        let isCommittee =
            page.words(issuer.tokens.lowerBound..<(issuer.tokens.lowerBound + 1)) != "các"
            && issuer.kind == .vague && page.isOne(issuer.tokens.lowerBound, of: Generic.committee)
        // các nghị quyết của Đảng: which of them all, nobody can tell.
        if chain.heads.count == 1, issuer.isWhole { return false }
        if plural || chain.heads.count > 1 {
            guard chain.heads.contains(where: \.kind.isNormative) || issuer.isParty else {
                return false
            }
            switch issuer.kind {
            case .vague:
                return isCommittee || page.isOne(issuer.tokens.lowerBound, of: Generic.owners)
            case .state: return chain.heads.contains { $0.kind.isNormative }
            default: return true
            }
        }
        if kind.code == "kh" {
            return page.isKey(issuer.tokens.upperBound, "giao")
        }
        let isCapital = page.tokens[chain.heads[0].tokens.lowerBound].isCapital
        if isAnnounced(chain, by: issuer) { return true }
        guard kind.isNormative || kind.code == "tb" else { return false }
        if issuer.isParty {
            return isCapital || issuer.registryName != nil && kind.code != "qyd"
        }
        if issuer.kind == .state, issuer.body?.kind == "assembly", kind.code == "nq" {
            return isCapital
        }
        // chỉ thị của Thủ tướng, nghị quyết của Quốc hội
        guard ["nq", "ct", "nd"].contains(kind.code) else { return false }
        switch issuer.kind {
        case .government, .primeMinister, .assembly, .standingCommittee: return true
        default: return false
        }
    }

    /// `công bố Quyết định của Ban Thường vụ Tỉnh ủy`: a single document that is handed over.
    private func isAnnounced(_ chain: Chain, by issuer: DirectiveIssuer) -> Bool {
        let head = chain.heads[0]
        guard chain.heads.count == 1, ["qd", "nq", "ct", "kl", "qyd"].contains(head.kind.code),
            issuer.kind != .vague
        else { return false }
        let before = head.tokens.lowerBound - 1
        return page.isOne(before, of: Generic.handing) && !page.isLineStart(before + 1)
            || page.matches(Generic.announcing, at: before - 1)
    }

    private func adjectiveEnd(_ index: Int) -> Int? {
        guard continues(index) else { return nil }
        if page.matches(Generic.important, at: index) { return index + 2 }
        if page.matches(Generic.thematic, at: index) { return index + 2 }
        guard page.isKey(index, "sau"), continues(index + 1),
            Generic.sessions.contains(where: { page.matches($0, at: index + 1) })
        else { return nil }
        return clauseEnd(index + 1)
    }

    private enum Generic {
        static let joins: Set<WordKey> = [",", "và", "/", "hoặc"]
        static let important = keys("quan trọng")
        static let thematic = keys("chuyên đề")
        static let sessions = ["tiếp", "thanh tra", "kiểm tra", "giám sát", "cuộc họp", "hội nghị"]
            .map(keys)
        static let handing: Set<WordKey> = ["trao"]
        static let announcing = keys("công bố")
        static let committee: Set<WordKey> = ["cấp", "các"]
        static let owners: Set<WordKey> = [
            "nhà", "thành", "tỉnh", "huyện", "quận", "xã", "phường", "trung",
        ]
        static let modifiers = [
            "lãnh đạo, chỉ đạo", "chỉ đạo, điều hành", "chỉ đạo", "lãnh đạo", "quan trọng",
            "chuyên đề", "hiện hành", "liên quan", "có liên quan", "mới", "công tác", "hướng dẫn",
        ]
        .map(keys)
    }
}
