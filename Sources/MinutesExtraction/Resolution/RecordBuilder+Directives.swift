internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Citations as the record publishes them.
extension RecordBuilder {
    /// The record's directives and what a reader must know about them, in text order.
    func directives(
        _ page: Page,
        _ context: PlaceContext
    ) -> (items: [Record.Directive], diagnostics: [Record.Diagnostic]) {
        let drafts = DirectiveRules(page: page).find()
        guard !drafts.isEmpty else { return ([], []) }
        let resolver = DirectiveResolver(page: page, context: context, drafts: drafts)
        var items: [Record.Directive] = []
        var diagnostics: [Record.Diagnostic] = []
        let dateEvidence = resolver.date.flatMap { evidence(ofDate: $0.tokens, page) }
        for resolved in resolver.resolve(drafts) {
            let id = "directive-\(items.count + 1)"
            items.append(item(id, resolved, page, dateEvidence))
            if let problem = diagnostic(id, resolved) { diagnostics.append(problem) }
        }
        return (items, diagnostics)
    }

    private func item(
        _ id: String,
        _ resolved: DirectiveResolver.Resolved,
        _ page: Page,
        _ date: Evidence?
    ) -> Record.Directive {
        let draft = resolved.draft
        var spans = [evidence(draft.tokens)]
        if !draft.tokens.contains(draft.typeTokens.lowerBound) {
            spans.append(evidence(draft.typeTokens, for: "typeText"))
        }
        if let symbol = draft.symbol, !draft.tokens.contains(symbol.tokens.lowerBound) {
            spans.append(evidence(symbol.tokens, for: "symbol"))
        }
        if let issuer = draft.issuerTokens, !draft.tokens.contains(issuer.lowerBound) {
            spans.append(evidence(issuer, for: "issuer"))
        }
        if let topic = draft.topic { spans.append(evidence(topic)) }
        spans += draft.repeats.map { evidence($0) }
        var grounding = Grounding(evidence: spans, rule: draft.rule)
        let term = draft.form == .congress && draft.isLocal ? nil : resolved.inferredTerm
        // The document's own date tells its term better than the page's.
        let source = draft.date == nil ? date : evidence(draft.tokens)
        if term != nil, let source { grounding.inferredFrom["term"] = [source] }
        var sources: [Evidence] = []
        if resolved.usesDate, term == nil, let date { sources.append(date) }
        if let place = resolved.place { sources.append(evidence(place)) }
        if !sources.isEmpty { grounding.inferredFrom["canonicalId"] = sources }
        // A term without a source is the registry's alone.
        let published = draft.term ?? (grounding.inferredFrom["term"].isEmpty ? nil : term)
        return Record.Directive(
            id: id,
            type: draft.kind.type,
            typeText: page.words(draft.typeTokens),
            number: draft.number,
            symbol: draft.symbol?.canonical,
            issuer: draft.issuerTokens.map(page.words),
            term: published.map(RomanNumeral.text),
            plenum: draft.plenum,
            issuedOn: draft.date,
            topic: draft.topic.map(page.words),
            canonicalId: resolved.canonicalID,
            known: resolved.row.map { known(page.lexicon.knownDocuments[$0]) },
            resolution: resolved.resolution,
            candidates: resolved.candidates.isEmpty ? nil : resolved.candidates,
            grounding: grounding
        )
    }

    private func known(_ row: KnownDocumentRow) -> Record.KnownDocument {
        let hasSymbol = !row.symbol.isEmpty && !row.symbol.hasPrefix("(")
        return Record.KnownDocument(
            symbol: hasSymbol ? row.symbol : nil,
            issuer: row.issuer.isEmpty ? nil : row.issuer,
            issuedOn: row.date.isEmpty ? nil : row.date,
            title: row.title,
            status: row.status
        )
    }

    /// Where the page's date stands: in the text, in what was stripped, or in a tag.
    private func evidence(ofDate tokens: Range<Int>?, _ page: Page) -> Evidence? {
        if let tokens { return evidence(tokens) }
        guard let published = page.document.publishedOn else { return nil }
        switch published.provenance {
        case .text(let span):
            let covered = page.tokens.indices.filter {
                Int(page.tokens[$0].start) >= span.start && Int(page.tokens[$0].end) <= span.end
            }
            guard let first = covered.first, let last = covered.last else { return nil }
            return evidence(first..<(last + 1))
        case .chrome(let number, let span):
            guard page.document.chrome.indices.contains(number) else { return nil }
            let index = TextIndex(page.document.chrome[number].text)
            return index.evidence(span, chrome: number)
        case .meta(let name, let value):
            return Evidence(
                start: 0,
                end: value.unicodeScalars.count,
                quote: Substring(value),
                meta: name
            )
        }
    }

    private func diagnostic(
        _ id: String,
        _ resolved: DirectiveResolver.Resolved
    ) -> Record.Diagnostic? {
        let code: String
        let message: String
        var params = ["directive": id]
        switch resolved.problem {
        case nil: return nil
        case .dateMismatch(let known):
            code = "directive-date-mismatch"
            message = "\(id): the page's date differs from the registry's, \(known)."
            params["known"] = known
        case .notYetIssued(let known):
            code = "directive-not-yet-issued"
            message = "\(id): \(known) was issued after the page was written."
            params["known"] = known
        case .ambiguous:
            code = "directive-ambiguous"
            message = "\(id): several documents fit; see its candidates."
        }
        return Record.Diagnostic(
            code: code,
            message: message,
            params: params,
            evidence: [evidence(resolved.draft.tokens)]
        )
    }
}
