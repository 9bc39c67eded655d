internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Which document a citation means. Source: documents.md §4 and §5.
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
        /// The identifier depends on a place named elsewhere.
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
    /// The article's date, ISO 8601, and the tokens it was read from unless it is metadata.
    let date: (iso: String, tokens: Range<Int>?)?

    init(page: Page, context: PlaceContext, drafts: [DirectiveDraft]) {
        self.page = page
        self.context = context
        registry = DirectiveRegistry.of(page.lexicon)
        date = drafts.isEmpty ? nil : DirectiveResolver.pageDate(page, drafts)
    }

    /// The date of publication, else the latest full date of the text that belongs to no document.
    private static func pageDate(
        _ page: Page,
        _ drafts: [DirectiveDraft]
    ) -> (iso: String, tokens: Range<Int>?)? {
        if let published = page.document.publishedOn {
            return (String(published.value.prefix(10)), nil)
        }
        let cited = drafts.map(\.tokens)
        guard let latest = DirectiveSymbolReader(page: page).latestDate(outside: cited) else {
            return nil
        }
        // A text that cites a later document was written later.
        guard drafts.allSatisfy({ ($0.date ?? "") <= latest.iso }) else { return nil }
        return latest
    }

    /// Resolves every citation.
    func resolve(_ drafts: [DirectiveDraft]) -> [Resolved] { drafts.map(resolve) }

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
    func exists(_ document: DirectiveRegistry.Known) -> Bool {
        guard let date, !document.date.isEmpty else { return true }
        return document.date <= date.iso
    }

    // MARK: Names

    private func alias(_ draft: DirectiveDraft) -> Resolved {
        let known = draft.aliasRows.compactMap(registry.document(row:))
        var resolved = Resolved(draft: draft)
        let existing = known.filter(exists)
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
            guard let exact = known.first(where: exists) else { return refused(resolved, known) }
            take(exact, as: "alias", &resolved)
            return resolved
        }
        let existing = known.filter(exists).sorted { $0.date < $1.date }
        guard let latest = existing.last else { return refused(resolved, known) }
        let inForce = date.flatMap { date in
            existing.last { CivilDay.effect(of: $0.date) <= date.iso }
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

    /// Nothing exists yet of what the words name. Source: documents.md §4 R10.
    func refused(_ resolved: Resolved, _ known: [DirectiveRegistry.Known]) -> Resolved {
        var resolved = resolved
        if let late = known.first(where: { !exists($0) }) {
            resolved.problem = .notYetIssued(known: late.id)
        }
        return resolved
    }
}
