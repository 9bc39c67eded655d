internal import MinutesLexicon
internal import VietnameseText

/// Citations by number or symbol. Source: documents.md §4 R1–R4, §6.
extension DirectiveResolver {
    /// A number and perhaps an issuer: the alias, else the registry's latest that fits.
    func number(_ draft: DirectiveDraft) -> Resolved {
        var resolved = Resolved(draft: draft)
        guard let number = draft.number else { return resolved }
        let aliases = draft.aliasRows.compactMap(registry.document(row:))
        var known = registry.documents(code: draft.kind.code, number: number)
        if draft.isAbbreviated, draft.kind.code == "qd" {
            known += registry.documents(code: "qyd", number: number)
        }
        for alias in aliases where !known.contains(where: { $0.row == alias.row }) {
            known.append(alias)
        }
        known = known.filter { issued($0, by: draft.issuer) }
        pick(known, preferring: aliases, &resolved, fallback: "inferred")
        return resolved
    }

    /// Whether the issuer's words allow `document`: documents.md §4 R4.
    private func issued(_ document: DirectiveRegistry.Known, by issuer: DirectiveIssuer?) -> Bool {
        guard let issuer else { return true }
        switch issuer.kind {
        case .central: return document.committee == "tw"
        case .centralBoard: return document.committee == "tw" && !document.issuerCode.isEmpty
        case .party:
            return document.committee != "state" && document.committee == committee(issuer)?.code
        case .state, .vague: return false
        // The Prime Minister's acts are loosely the Government's.
        case .government: return ["Chính phủ", "Thủ tướng Chính phủ"].contains(document.issuer)
        default: return document.issuer == issuer.registryName
        }
    }

    /// Chooses among documents of one number: by term, date, topic, alias, then the latest.
    private func pick(
        _ all: [DirectiveRegistry.Known],
        preferring aliases: [DirectiveRegistry.Known],
        _ resolved: inout Resolved,
        fallback: String
    ) {
        let draft = resolved.draft
        var known = all
        if let term = draft.term { known = known.filter { $0.term == term } }
        let isSure = draft.term != nil || draft.date != nil
        let existing = known.filter { exists($0, sure: isSure) }
        if existing.isEmpty {
            resolved = refused(resolved, known)
            return
        }
        known = existing
        if let date = draft.date {
            let same = known.filter { $0.date == date }
            if let exact = same.first {
                take(exact, as: fallback == "exact" ? "exact" : "alias", &resolved)
                return
            }
            if draft.form == .number {
                known = known.filter { $0.date.prefix(4) == date.prefix(4) }
            }
        }
        if let topical = byTopic(known, draft) {
            take(topical, as: "alias", &resolved)
            return
        }
        let named = known.filter { document in aliases.contains { $0.row == document.row } }
        if let alias = named.max(by: { $0.date < $1.date }) {
            take(alias, as: "alias", &resolved)
            resolved.usesDate = date != nil && known.count > 1
            return
        }
        if let said = bySentence(known, draft) {
            take(said, as: "inferred", &resolved)
            return
        }
        guard let latest = known.max(by: { $0.date < $1.date }) else { return }
        if known.count > 1, let date, CentralTerm.isFresh(date.iso) {
            resolved.candidates = known.map(\.id)
            resolved.problem = .ambiguous
            return
        }
        let isSettled = all.count == 1 || draft.term != nil
        take(latest, as: isSettled ? fallback : "inferred", &resolved)
        resolved.usesDate = !isSettled && date != nil
        if date == nil, known.count > 1 {
            resolved = Resolved(draft: draft)
            resolved.candidates = known.map(\.id)
            resolved.problem = .ambiguous
        }
    }

    // MARK: Symbols

    /// Number and symbol: the registry's document, else the identifier that the symbol makes.
    func symbol(_ draft: DirectiveDraft) -> Resolved {
        var resolved = Resolved(draft: draft)
        guard let symbol = draft.symbol else { return resolved }
        if symbol.isParty { return partySymbol(draft, symbol) }
        let isLocal = symbol.issuer == "UBND" || symbol.issuer == "HĐND"
        if symbol.year != nil, !isLocal {
            let id = "state:\(symbol.canonical)"
            resolved.canonicalID = id
            resolved.resolution = "exact"
            resolved.row = registry.document(id: id)?.row
            return resolved
        }
        guard let code = stateCode(draft, symbol) else { return resolved }
        let issuer = stateIssuer(draft, symbol)
        // 06/2013/NQ-HĐND alone is a number of every province.
        let year = symbol.year.map(String.init) ?? draft.date.map { String($0.prefix(4)) }
        if let year, let issuer {
            let id = "state:\(code)-\(issuer.code):\(symbol.padded):\(year)"
            resolved.canonicalID = id
            resolved.resolution = "exact"
            resolved.place = issuer.place
            if let known = registry.document(id: id) {
                resolved.row = known.row
                if let date = draft.date, known.date != date {
                    resolved.problem = .dateMismatch(known: known.date)
                }
            }
            return resolved
        }
        let known = registry.documents(code: code, number: symbol.number)
            .filter { $0.committee == "state" && $0.issuerCode == issuer?.code }
        pick(known, preferring: [], &resolved, fallback: "exact")
        return resolved
    }

    /// The type's word decides between Quyết định and Quy định; letters have no type's letters.
    private func stateCode(_ draft: DirectiveDraft, _ symbol: DocumentSymbol) -> String? {
        guard let code = symbol.code else {
            return draft.kind.code == "cv" || draft.kind.code == "vb" ? "cv" : nil
        }
        if draft.isAbbreviated { return code }
        return draft.kind.code == "qyd" || draft.kind.code == "qd" ? draft.kind.code : code
    }

    /// `TTg` → `ttg`; councils and administrations with their place.
    private func stateIssuer(
        _ draft: DirectiveDraft,
        _ symbol: DocumentSymbol
    ) -> (code: String, place: Range<Int>?)? {
        let code = Fold.slug(symbol.issuer + (symbol.term.map(String.init) ?? ""))
        guard ["ubnd", "hdnd"].contains(code) else { return (code, nil) }
        let body = draft.issuer?.body ?? nearestBody(before: draft.tokens.lowerBound)
        let level = body?.level ?? "province"
        guard let place = slug(body?.place, level: level.isEmpty ? "province" : level) else {
            return nil
        }
        let noun = level == "district" || level == "commune" ? body?.unit.map(Fold.slug) : nil
        return ([code, noun, place.slug].compactMap(\.self).joined(separator: "-"), place.place)
    }

    /// `UBND tỉnh phê duyệt … tại Quyết định số …`: the issuer is the clause's subject.
    private func nearestBody(before index: Int) -> BodyPhrase? {
        let sentence = page.sentences[page.sentence(of: index)]
        let grammar = OrganizationGrammar(page: page)
        var place = index - 1
        while place >= sentence.lowerBound, !page.isKey(place, .semicolon) {
            if page.has(.organizationHead, at: place), let body = grammar.body(at: place),
                ["state", "assembly"].contains(body.kind), body.tokens.upperBound <= index
            {
                return body
            }
            place -= 1
        }
        return nil
    }

    private func partySymbol(_ draft: DirectiveDraft, _ symbol: DocumentSymbol) -> Resolved {
        var resolved = Resolved(draft: draft)
        guard let symbolCode = symbol.code else { return resolved }
        let word = draft.kind.code
        let isWordSure = !draft.isAbbreviated && (word == "qd" || word == "qyd")
        let code = isWordSure ? word : symbolCode
        guard let issuer = partyIssuer(draft, symbol) else { return resolved }
        var known = registry.documents(code: code, number: symbol.number)
        // QĐ stands for both; a page may take the one for the other.
        if symbolCode == "qd" || symbolCode == "qyd", known.isEmpty || draft.isAbbreviated {
            known += registry.documents(code: code == "qd" ? "qyd" : "qd", number: symbol.number)
        }
        known = known.filter {
            $0.committee == issuer.committee && $0.issuerCode == issuer.board
        }
        resolved.place = issuer.place
        let term =
            draft.term ?? (issuer.committee == "tw" ? draft.date.flatMap(CentralTerm.term) : nil)
        guard let term else {
            if let named = draft.issuer?.registryName {
                let same = known.filter { $0.issuer == named }
                if !same.isEmpty { known = same }
            }
            pick(known, preferring: [], &resolved, fallback: "exact")
            return resolved
        }
        let board = issuer.board.isEmpty ? "" : "-" + issuer.board
        if let exact = known.first(where: { $0.term == term }) {
            take(exact, as: "exact", &resolved)
            if let date = draft.date, exact.date != date, !exact.date.isEmpty {
                resolved.problem = .dateMismatch(known: exact.date)
            }
        } else {
            let numeral = RomanNumeral.text(term)
            resolved.canonicalID =
                "party:\(issuer.committee):\(numeral):\(code):\(symbol.padded)\(board)"
            resolved.resolution = "exact"
            if draft.term == nil { resolved.inferredTerm = term }
        }
        return resolved
    }

    /// The committee and its board: `TW`; `BTCTW` → `tw`, `btctw`; `TU` → `tu-hai-phong`.
    private func partyIssuer(
        _ draft: DirectiveDraft,
        _ symbol: DocumentSymbol
    ) -> (committee: String, board: String, place: Range<Int>?)? {
        let letters = symbol.issuer
        if letters == "TW" { return ("tw", "", nil) }
        if letters.hasSuffix("TW") { return ("tw", Fold.slug(letters), nil) }
        let level: (suffix: String, code: String, level: String)? = [
            ("TU", "tu-", "province"), ("QU", "qu-", "district"), ("HU", "hu-", "district"),
            ("ThU", "thu-", "district"), ("ĐU", "du-", "commune"),
        ]
        .first { letters.hasSuffix($0.0) }
        guard let level else { return nil }
        let body = draft.issuer?.body
        let named = body?.place ?? body?.parent.first?.place
        guard let place = slug(named, level: level.level) else { return nil }
        let board = letters == level.suffix ? "" : Fold.slug(letters)
        return (level.code + place.slug, board, place.place)
    }
}
