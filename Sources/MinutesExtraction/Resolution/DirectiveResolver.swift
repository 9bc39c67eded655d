internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Which document a citation means.
///
/// Source: documents.md §4 and §5.
struct DirectiveResolver {
    /// A citation and what it was resolved to.
    struct Resolved {
        var draft: DirectiveDraft
        var canonicalID: String?
        /// Row of ``Lexicon/knownDocuments``.
        var row: Int?
        /// `exact`, `alias`, `plenum`, `inferred`, `generic` or `unresolved`.
        var resolution = "unresolved"
        var candidates: [String] = []
        /// Term that the page does not give, from the page's date.
        var inferredTerm: Int?
        /// The identifier depends on the page's date.
        var usesDate = false
        /// Where the place, or the fuller citation, stands that the identifier depends on.
        var place: Range<Int>?
        var problem: Problem?
    }

    /// What a reader of the record must know about a resolution.
    enum Problem {
        case dateMismatch(known: String)
        case notYetIssued(known: String)
        case ambiguous
    }

    let page: Page
    let context: PlaceContext
    let registry: DirectiveRegistry
    /// When the article was written.
    let date: PageDate?

    /// The article's date, or the best that its text tells.
    struct PageDate {
        /// ISO 8601.
        var iso: String
        /// The tokens it was read from; nil for a date of the metadata.
        var tokens: Range<Int>?
        /// Later documents cannot be cited.
        var bound: String

        /// Whether it is the date of publication rather than a guess.
        var isFirm: Bool { tokens == nil }
    }

    init(page: Page, context: PlaceContext, drafts: [DirectiveDraft]) {
        self.page = page
        self.context = context
        registry = DirectiveRegistry.of(page.lexicon)
        date = drafts.isEmpty ? nil : DirectiveResolver.pageDate(page, drafts)
    }

    /// The date of publication, else the latest date of the text that belongs to no document; a
    /// later year in the text, when nothing announces it as a plan's, overrides it.
    private static func pageDate(_ page: Page, _ drafts: [DirectiveDraft]) -> PageDate? {
        if let published = page.document.publishedOn {
            let day = String(published.value.prefix(10))
            return PageDate(iso: day, tokens: nil, bound: day)
        }
        let reader = DirectiveSymbolReader(page: page)
        let latest = reader.latestDate(outside: drafts.map(\.tokens))
        if let year = reader.latestYear(), "\(year.value)" > latest?.iso.prefix(4) ?? "" {
            // Written in that year or soon after.
            return PageDate(
                iso: "\(year.value)-12-31",
                tokens: year.tokens,
                bound: "\(year.value + 1)-12-31"
            )
        }
        return latest.map { PageDate(iso: $0.iso, tokens: $0.tokens, bound: $0.iso) }
    }

    /// Resolves every citation; one by a bare number means what the page cites in full.
    func resolve(_ drafts: [DirectiveDraft]) -> [Resolved] {
        var resolved = drafts.map(resolve)
        for index in resolved.indices where isOpen(resolved[index]) {
            let open = resolved[index].draft
            guard
                let fuller = resolved[..<index].last(where: { isFuller($0.draft, than: open) })
                    ?? resolved[(index + 1)...].first(where: { isFuller($0.draft, than: open) })
            else { continue }
            var outcome = fuller
            outcome.draft = open
            outcome.resolution = fuller.canonicalID == nil ? fuller.resolution : "inferred"
            outcome.inferredTerm = nil
            outcome.usesDate = false
            outcome.place = fuller.draft.tokens
            outcome.problem = nil
            resolved[index] = outcome
        }
        return resolved
    }

    /// Whether only number and type speak for what was chosen.
    private func isOpen(_ resolved: Resolved) -> Bool {
        let draft = resolved.draft
        guard draft.number != nil || draft.plenum != nil, draft.term == nil, draft.date == nil
        else {
            return false
        }
        return ["unresolved", "inferred"].contains(resolved.resolution)
            || !resolved.candidates.isEmpty || draft.form == .plenum
    }

    /// Whether `other` cites by the same number, and by more.
    private func isFuller(_ other: DirectiveDraft, than open: DirectiveDraft) -> Bool {
        let number = open.number?.drop { $0 == "0" }
        guard other.kind.code == open.kind.code, other.plenum == open.plenum,
            other.number?.drop(while: { $0 == "0" }) == number,
            other.term != nil || other.date != nil || other.symbol != nil && open.symbol == nil
                || other.issuer != nil && open.issuer == nil && open.symbol == nil
        else { return false }
        if let symbol = open.symbol { return symbol.issuer == other.symbol?.issuer }
        if let name = open.issuer?.registryName, let issuer = other.issuer?.registryName {
            return name == issuer
        }
        return open.issuer == nil || open.issuer?.kind == .central && other.symbol?.issuer == "TW"
    }

    private func resolve(_ draft: DirectiveDraft) -> Resolved {
        switch draft.form {
        case .generic: return Resolved(draft: draft, resolution: "generic")
        case .named: return Resolved(draft: draft)
        case .plenum: return plenum(draft)
        case .congress: return congress(draft)
        case .law: return law(draft)
        case .alias: return alias(draft)
        case .number: return number(draft)
        case .symbol: return symbol(draft)
        }
    }

    /// Whether `document` exists when the page is written.
    ///
    /// What the page says itself (`sure`) outweighs a date that was only read from its text.
    func exists(_ document: DirectiveRegistry.Known, sure: Bool = false) -> Bool {
        guard let date, !document.date.isEmpty, date.isFirm || !sure else { return true }
        return document.date <= date.bound
    }

    // MARK: Names

    private func alias(_ draft: DirectiveDraft) -> Resolved {
        let known = draft.aliasRows.compactMap(registry.document(row:))
        var resolved = Resolved(draft: draft)
        let existing = known.filter { exists($0) }
        guard let latest = existing.max(by: { $0.date < $1.date }) else {
            return refused(resolved, known)
        }
        take(latest, as: "alias", &resolved)
        resolved.usesDate = existing.count > 1 && date != nil
        resolved.candidates = existing.count > 1 && date == nil ? existing.map(\.id) : []
        return resolved
    }

    /// The version in force: the latest whose usual day of effect has come, else the latest.
    private func law(_ draft: DirectiveDraft) -> Resolved {
        var resolved = Resolved(draft: draft)
        var known = draft.aliasRows.compactMap(registry.document(row:))
        if draft.kind.code == "hp" {
            known = registry.documents.filter { $0.code == "hp" }
        } else if let name = known.compactMap(\.lawName).first ?? name(of: draft) {
            let versions = registry.laws(named: name)
            if !versions.isEmpty { known = versions }
        }
        if let year = draft.year {
            known = known.filter { $0.date.hasPrefix("\(year)") }
            guard
                let exact = known.filter({ exists($0, sure: true) }).max(by: { $0.date < $1.date })
            else { return refused(resolved, known) }
            take(exact, as: "alias", &resolved)
            return resolved
        }
        let existing = known.filter { exists($0) }.sorted { $0.date < $1.date }
        guard let latest = existing.last else { return refused(resolved, known) }
        let inForce = date.flatMap { date in
            existing.last { CalendarDate.effect(of: $0.date) <= date.iso }
        }
        take(inForce ?? latest, as: known.count > 1 ? "inferred" : "alias", &resolved)
        resolved.usesDate = known.count > 1 && date != nil
        if date == nil, known.count > 1 {
            resolved.canonicalID = nil
            resolved.row = nil
            resolved.resolution = "unresolved"
            resolved.candidates = existing.map(\.id)
            resolved.problem = .ambiguous
        }
        return resolved
    }

    /// The law's words without its year, folded.
    private func name(of draft: DirectiveDraft) -> String? {
        var end = draft.tokens.upperBound
        if draft.year != nil { end -= page.isKey(end - 2, DirectiveSymbolReader.year) ? 2 : 1 }
        guard end > draft.tokens.lowerBound else { return nil }
        return Fold.key(page.words(draft.tokens.lowerBound..<end))
    }

    // MARK: Outcomes

    func take(
        _ document: DirectiveRegistry.Known,
        as resolution: String,
        _ resolved: inout Resolved
    ) {
        resolved.canonicalID = document.id
        resolved.row = document.row
        resolved.resolution = resolution
        if resolved.draft.term == nil, document.committee == "tw" {
            resolved.inferredTerm = document.term
        }
    }

    /// Nothing exists yet of what the words name (documents.md §4 R10).
    func refused(_ resolved: Resolved, _ known: [DirectiveRegistry.Known]) -> Resolved {
        var resolved = resolved
        if let late = known.first(where: { !exists($0) }), date?.isFirm == true {
            resolved.problem = .notYetIssued(known: late.id)
        }
        return resolved
    }
}
