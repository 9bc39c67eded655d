internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Which citations of a page mean one document.
extension DirectiveRules {
    /// A document cited again in a shorter form is the citation before.
    ///
    /// `Chỉ thị 39` behind `Chỉ thị số 39 của Ban Bí thư` adds no document. Only the latest citations
    /// of a number are compared, so that a page of nothing else costs no more than its length.
    func foldingRepeats(_ drafts: [DirectiveDraft]) -> [DirectiveDraft] {
        var kept: [DirectiveDraft] = []
        var places: [String: [Int]] = [:]
        for var draft in drafts {
            let key = identity(draft)
            let before = (places[key] ?? []).suffix(8)
            if let fuller = before.first(where: { isShorter(draft, than: kept[$0]) }) {
                kept[fuller].repeats.append(draft.tokens)
                continue
            }
            // A headline shortens what the text below cites in full.
            if let short = before.first(where: {
                isHeadline(kept[$0].tokens) && isShorter(kept[$0], than: draft)
            }) {
                draft.repeats += [kept[short].tokens] + kept[short].repeats
                kept[short] = draft
                continue
            }
            places[key, default: []].append(kept.count)
            kept.append(draft)
        }
        return kept
    }

    /// Whether tokens stand in the page's headline.
    func isHeadline(_ tokens: Range<Int>) -> Bool {
        page.document.blocks.indices.contains(page.block(of: tokens.lowerBound))
            && page.document.blocks[page.block(of: tokens.lowerBound)].kind == .headline
    }

    /// What two citations of one document share whatever else they say.
    private func identity(_ draft: DirectiveDraft) -> String {
        switch draft.form {
        case .number, .symbol: "n\(draft.number.map(bare) ?? "")"
        case .plenum: "p\(draft.plenum ?? 0)"
        case .congress: "c\(draft.term ?? 0)"
        case .law: "l\(page.key(draft.tokens.lowerBound + 1).value)"
        default: ""
        }
    }

    /// Whether `short` says of its document nothing but what `full` says, in other words.
    private func isShorter(_ short: DirectiveDraft, than full: DirectiveDraft) -> Bool {
        guard short.kind.code == full.kind.code || short.isAbbreviated || full.isAbbreviated else {
            return false
        }
        switch short.form {
        case .number, .symbol, .plenum:
            guard full.form == short.form || full.form == .symbol && short.form == .number,
                short.plenum == full.plenum, short.number.map(bare) == full.number.map(bare),
                isPart(short.symbol?.canonical, of: full.symbol?.canonical),
                isPart(short.date, of: full.date), isPart(short.term, of: full.term),
                isPart(short.year, of: full.year ?? full.symbol?.year),
                isPart(short.issuer, of: full)
            else { return false }
            // A topic of its own may tell another document of the number.
            let isBare = short.issuer == nil && short.symbol == nil && short.term == nil
            if isBare, short.topic != nil, full.issuer == nil, full.symbol == nil { return false }
            let (less, more) = (weight(short), weight(full))
            return less < more || less == more && !sameWords(short.tokens, full.tokens)
        case .congress:
            return full.form == .congress && short.issuer == nil && full.issuer != nil
                && short.term != nil && short.term == full.term && !full.isLocal
        case .law:
            return full.form == .law && short.year == nil && full.year != nil
                && full.tokens.count > short.tokens.count
                && short.tokens.indices.allSatisfy {
                    page.key($0)
                        == page.key(full.tokens.lowerBound + $0 - short.tokens.lowerBound)
                }
        default: return false
        }
    }

    private func weight(_ draft: DirectiveDraft) -> Int {
        (draft.symbol == nil ? 0 : 1) + (draft.date == nil ? 0 : 1)
            + (draft.issuer == nil ? 0 : 1) + (draft.term == nil ? 0 : 1)
            + (draft.year == nil ? 0 : 1)
    }

    private func isPart<Value: Equatable>(_ value: Value?, of whole: Value?) -> Bool {
        value == nil || value == whole
    }

    /// Whether the issuer of the shorter citation may be that of `full`.
    private func isPart(_ issuer: DirectiveIssuer?, of full: DirectiveDraft) -> Bool {
        guard let issuer else { return true }
        if let other = full.issuer {
            return issuer.kind == other.kind && issuer.registryName == other.registryName
                && (issuer.registryName != nil || sameWords(issuer.tokens, other.tokens))
        }
        guard let symbol = full.symbol else { return false }
        switch issuer.kind {
        case .central, .politburo, .secretariat, .committee: return symbol.issuer == "TW"
        case .government: return symbol.issuer == "CP" || symbol.issuer == "TTg"
        case .primeMinister: return symbol.issuer == "TTg"
        default: return false
        }
    }

    private func bare(_ number: String) -> Substring { number.drop { $0 == "0" } }

    private func sameWords(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { page.key($0) == page.key($1) }
    }
}
