internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Publishes what was found: token ranges become evidence, numbers become ids.
struct RecordBuilder {
    private let page: Page
    private let index: TextIndex

    init(page: Page, index: TextIndex) {
        self.page = page
        self.index = index
    }

    func evidence(_ tokens: Range<Int>, for field: String? = nil) -> Evidence {
        index.evidence(page.span(tokens), for: field)
    }

    /// Evidence for a span of bytes.
    func index(_ span: TextSpan) -> Evidence { index.evidence(span) }

    /// What ingestion could not read, as the record's diagnostics.
    func ingestion(_ document: Document) -> [Record.Diagnostic] {
        document.diagnostics.map { diagnostic in
            var params: [String: String] = [:]
            for (name, value) in diagnostic.params { params[name] = value }
            return Record.Diagnostic(
                code: diagnostic.code,
                message: diagnostic.message,
                params: params.isEmpty ? nil : params,
                evidence: diagnostic.span.map { [index.evidence($0)] }
            )
        }
    }

    private func mention(_ tokens: Range<Int>, form: String? = nil) -> Record.Mention {
        Record.Mention(place: evidence(tokens), form: form)
    }

    static func organization(_ number: Int) -> String { "organization-\(number + 1)" }

    static func official(_ number: Int) -> String { "official-\(number + 1)" }

    func organizations(_ registry: OrganizationRegistry) -> [Record.Organization] {
        registry.bodies.enumerated().map { number, body in
            let first = body.mentions.first ?? 0..<0
            var grounding = Grounding(evidence: [evidence(first)], rule: body.rule)
            if let from = body.completedFrom {
                grounding.inferredFrom["canonical"] = [evidence(from)]
                if body.place != nil { grounding.inferredFrom["place"] = [evidence(from)] }
            }
            return Record.Organization(
                id: RecordBuilder.organization(number),
                name: page.words(first),
                canonical: body.canonical,
                kind: body.kind,
                level: body.level,
                place: body.place,
                mentions: body.mentions.map { mention($0) },
                grounding: grounding
            )
        }
    }

    func officials(
        _ registry: OfficialRegistry,
        _ bodies: OrganizationRegistry
    ) -> [Record.Official] {
        registry.officials.enumerated().map { number, official in
            let first =
                official.mentions.first { $0.form != "title" && $0.form != "address" }?.tokens
                ?? official.nameTokens
            return Record.Official(
                id: RecordBuilder.official(number),
                name: official.name,
                address: official.address,
                rank: official.rank,
                degree: official.degree,
                positions: official.positions.map { position($0, bodies) },
                mentions: official.mentions.map { mention($0.tokens, form: $0.form) },
                grounding: Grounding(
                    evidence: [evidence(first)],
                    rule: official.positions.first?.rule == "position.shared"
                        ? "official.list" : "official.named"
                )
            )
        }
    }

    private func position(
        _ position: OfficialRegistry.Position,
        _ bodies: OrganizationRegistry
    ) -> Record.Position {
        let title = position.title
        var grounding = Grounding(evidence: [evidence(title.tokens)], rule: position.rule)
        let body = position.body.map { bodies.bodies[$0] }
        if let from = body?.completedFrom {
            grounding.inferredFrom["canonical"] = [evidence(from)]
        }
        let whole = title.wholeRow.map { page.lexicon.titles[$0] }
        return Record.Position(
            text: page.words(title.tokens),
            canonical: canonical(title, body),
            role: title.role,
            modifier: title.modifier,
            organization: position.body.map(RecordBuilder.organization),
            level: body?.level ?? whole.flatMap { $0.level == "any" ? nil : $0.level },
            validity: title.validity,
            grounding: grounding
        )
    }

    private func canonical(
        _ title: TitlePhrase,
        _ body: OrganizationRegistry.Body?
    ) -> String {
        if let row = title.wholeRow, body == nil { return page.lexicon.titles[row].canonical }
        var role = title.role
        guard let body else {
            return role + (title.modifier.map { " " + $0 } ?? "")
        }
        var name = body.canonical
        // Trưởng đoàn + Đoàn đại biểu …; Chánh Văn phòng + Văn phòng …: the shared words once.
        let words = role.split(separator: " ")
        let opening = name.split(separator: " ", maxSplits: 2).map { WordKey($0) }
        for count in [2, 1] where words.count > count {
            let shared = words.suffix(count)
            guard opening.count > count, opening.starts(with: shared.map { WordKey($0) }) else {
                continue
            }
            role = words.dropLast(count).joined(separator: " ")
            if shared == ["đoàn"] { name = "đoàn" + name.dropFirst("Đoàn".count) }
            break
        }
        let modifier = title.modifier.map { " " + $0 } ?? ""
        return role + modifier + " " + name
    }
}
