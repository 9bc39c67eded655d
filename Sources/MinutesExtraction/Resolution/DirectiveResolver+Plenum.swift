internal import MinutesLexicon
internal import VietnameseText

/// Plenums and congresses. Source: documents.md §4 R5, §5.
extension DirectiveResolver {
    /// Plenum k of term T: its resolution by topic, else the one that the news mean by default.
    func plenum(_ draft: DirectiveDraft) -> Resolved {
        var resolved = Resolved(draft: draft)
        guard let plenum = draft.plenum else { return resolved }
        guard let term = draft.term ?? inferredTerm(plenum, draft) else { return resolved }
        if draft.term == nil {
            resolved.inferredTerm = term
            resolved.usesDate = true
        }
        let all = registry.documents(plenum: plenum, term: term)
            .filter { $0.committee == "tw" && ["nq", "kl"].contains($0.code) }
        let sameType = all.filter { $0.code == draft.kind.code }
        let known = sameType.isEmpty ? all : sameType
        let existing = known.filter { exists($0, sure: draft.term != nil) }
        guard !existing.isEmpty else { return refused(resolved, known) }
        if draft.isPlural, draft.topic == nil, existing.count > 1 {
            resolved.candidates = existing.map(\.id)
            resolved.resolution = "plenum"
            return resolved
        }
        if let topical = byTopic(existing, draft) {
            take(topical, as: "plenum", &resolved)
        } else if let usual = usual(existing, plenum, term, draft) {
            take(usual, as: "plenum", &resolved)
        } else if let said = bySentence(existing, draft) {
            take(said, as: "plenum", &resolved)
        } else {
            resolved.candidates = existing.map(\.id)
            resolved.problem = .ambiguous
        }
        return resolved
    }

    /// The term in force at the page's date, or the one before if its plenum k is yet to come.
    private func inferredTerm(_ plenum: Int, _ draft: DirectiveDraft) -> Int? {
        guard let date, let current = CentralTerm.term(on: date.iso) else { return nil }
        for term in [current, current - 1] {
            let known = registry.documents(plenum: plenum, term: term)
            if known.contains(where: { $0.code == draft.kind.code && exists($0) }) { return term }
        }
        return current
    }

    /// The document whose aliases have the plenum without a topic; the only one, else nil.
    private func usual(
        _ known: [DirectiveRegistry.Known],
        _ plenum: Int,
        _ term: Int,
        _ draft: DirectiveDraft
    ) -> DirectiveRegistry.Known? {
        if known.count == 1 { return known[0] }
        let type = draft.kind.code == "kl" ? "Kết luận" : "Nghị quyết"
        let name = "\(type) Trung ương \(plenum) khóa \(RomanNumeral.text(term))"
        let named = known.filter {
            page.lexicon.knownDocuments[$0.row].aliases.contains(name)
        }
        return named.count == 1 ? named[0] : nil
    }

    /// The document whose title shares most with the topic; nil unless one leads clearly.
    func byTopic(
        _ known: [DirectiveRegistry.Known],
        _ draft: DirectiveDraft
    ) -> DirectiveRegistry.Known? {
        draft.topic.flatMap { byWords(known, $0, least: 2) }
    }

    /// The same by all words of the sentence, which must tell more clearly.
    func bySentence(
        _ known: [DirectiveRegistry.Known],
        _ draft: DirectiveDraft
    ) -> DirectiveRegistry.Known? {
        byWords(known, page.sentences[page.sentence(of: draft.tokens.lowerBound)], least: 4)
    }

    private func byWords(
        _ known: [DirectiveRegistry.Known],
        _ range: Range<Int>,
        least: Int
    ) -> DirectiveRegistry.Known? {
        guard known.count > 1 else { return nil }
        var words: Set<WordKey> = []
        for index in range where page.tokens[index].isWord { words.insert(page.key(index)) }
        words.subtract(DirectiveResolver.commonWords)
        let scores = known.map { document in
            Set(keys(page.lexicon.knownDocuments[document.row].title)).intersection(words).count
        }
        guard let best = scores.max(), best >= least, scores.count(where: { $0 == best }) == 1,
            let winner = scores.firstIndex(of: best)
        else { return nil }
        return known[winner]
    }

    /// Words that titles of any matter share.
    private static let commonWords: Set<WordKey> = [
        "và", "của", "về", "các", "trong", "tăng", "cường", "đẩy", "mạnh", "thực", "hiện", "tiếp",
        "tục", "công", "tác", "xây", "dựng", "phát", "triển", "tình", "hình", "mới", "đổi", "nâng",
        "cao", "hiệu", "quả", "một", "số", "với", "đối", "việt", "nam", "năm", "đến", "khóa",
    ]

    /// Congress of the whole Party, or of the organization below it that the page is about.
    func congress(_ draft: DirectiveDraft) -> Resolved {
        var resolved = Resolved(draft: draft)
        let current = date.flatMap { CentralTerm.term(on: $0.iso) }
        // Ordinals of provinces run ahead of the national ones: beyond these they are local.
        let isNational =
            draft.issuer?.kind == .central
            || !draft.isLocal && draft.term.map { (8...(current ?? 14)).contains($0) } ?? false
        if isNational {
            guard let term = draft.term ?? current else { return resolved }
            if draft.term == nil {
                resolved.inferredTerm = term
                resolved.usesDate = true
            }
            let id = "party:dh:\(RomanNumeral.text(term)):nq"
            if let known = registry.document(id: id) {
                guard exists(known, sure: draft.term != nil) else {
                    return refused(resolved, [known])
                }
                take(known, as: "alias", &resolved)
            } else {
                resolved.canonicalID = id
                resolved.resolution = "exact"
            }
            return resolved
        }
        guard let term = draft.term, let committee = committee(draft.issuer) else {
            return resolved
        }
        var numeral = RomanNumeral.text(term)
        // Ordinals begin anew where provinces merged in 2025: documents.md §3.
        if term == 1, let date, date.iso >= "2025-07-01" { numeral += "-2025" }
        let id = "party:\(committee.code):\(numeral):nq:dh"
        if let known = registry.document(id: id) {
            guard exists(known, sure: true) else { return refused(resolved, [known]) }
            take(known, as: "alias", &resolved)
        } else {
            resolved.canonicalID = id
            resolved.resolution = committee.place == nil ? "exact" : "inferred"
        }
        resolved.place = committee.place
        return resolved
    }

    /// Code of a committee below the centre, and the tokens of a place its words leave out.
    func committee(_ issuer: DirectiveIssuer?) -> (code: String, place: Range<Int>?)? {
        let body = issuer?.body
        let unit = body?.unit ?? body?.parent.first?.unit
        let head = body?.parent.first?.head ?? body?.head ?? ""
        let named = body?.place ?? body?.parent.first?.place
        let level: String
        if let body, !body.level.isEmpty {
            level = body.level
        } else if let issuer, issuer.kind == .vague {
            level =
                OrganizationGrammar.level(
                    ofUnit: page.phrase(.unitNoun, at: issuer.tokens.lowerBound)?.entry.value ?? ""
                ) ?? "province"
        } else {
            level = body?.parent.first?.level ?? "province"
        }
        switch level {
        case "province":
            guard let province = slug(named, level: level) else { return nil }
            return ("tu-" + province.slug, province.place)
        case "district":
            guard let district = slug(named, level: level) else { return nil }
            let isUrban =
                unit == "quận" || head.hasPrefix("Quận") || context.district?.noun == "quận"
            return ((isUrban ? "qu-" : "hu-") + district.slug, district.place)
        case "commune":
            guard let commune = slug(named, level: level) else { return nil }
            return ("du-" + commune.slug, commune.place)
        default: return nil
        }
    }

    /// The place's name in identifiers; from the page where the issuer leaves it out.
    func slug(_ tokens: Range<Int>?, level: String) -> (slug: String, place: Range<Int>?)? {
        if let tokens {
            if let known = page.phrase(.place, at: tokens.lowerBound), known.length == tokens.count
            {
                return (Fold.slug(known.entry.value), nil)
            }
            return (Fold.slug(page.words(tokens)), nil)
        }
        switch level {
        case "province":
            guard let row = context.province else { return nil }
            return (Fold.slug(page.lexicon.places[row].name), context.provinceTokens)
        case "district": return context.district.map { (Fold.slug($0.name), $0.tokens) }
        case "commune": return context.commune.map { (Fold.slug($0.name), $0.tokens) }
        default: return nil
        }
    }
}
