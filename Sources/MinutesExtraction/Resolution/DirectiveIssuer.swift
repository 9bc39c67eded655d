internal import MinutesLexicon
internal import VietnameseText

/// Who issued a document, as far as its words decide which document it is.
///
/// Source: documents.md §4 R4.
struct DirectiveIssuer {
    enum Kind {
        /// `Trung ương`, `Đảng`: any central body of the Party.
        case central
        case politburo, secretariat, committee
        /// A board of the Central Committee; its code in identifiers.
        case centralBoard
        case government, primeMinister, assembly, standingCommittee
        /// A Party committee below the centre.
        case party
        /// A council, an administration, a ministry.
        case state
        /// `cấp ủy`, `cấp trên`, `thành phố`: no body in particular.
        case vague
    }

    var kind: Kind
    var tokens: Range<Int>
    /// The body, when the grammar of bodies read it.
    var body: BodyPhrase?
    /// Whether it is the Party, and not one of its bodies.
    var isWhole = false

    /// Whether the Party's own word is meant, which makes a bare type a citation.
    var isParty: Bool {
        switch kind {
        case .central, .politburo, .secretariat, .committee, .centralBoard, .party: true
        default: false
        }
    }

    /// The name under which the registry has the issuer; nil where it does not decide.
    var registryName: String? {
        switch kind {
        case .politburo: "Bộ Chính trị"
        case .secretariat: "Ban Bí thư"
        case .committee: "Ban Chấp hành Trung ương"
        case .government: "Chính phủ"
        case .primeMinister: "Thủ tướng Chính phủ"
        case .assembly: "Quốc hội"
        case .standingCommittee: "Ủy ban Thường vụ Quốc hội"
        default: nil
        }
    }
}

/// Reads the issuer behind `của`.
struct DirectiveIssuerReader {
    let page: Page

    /// The issuer that starts at token `index`.
    func issuer(at index: Int) -> DirectiveIssuer? {
        guard index < page.tokens.count, page.tokens[index].isWord, !page.isLineStart(index) else {
            return nil
        }
        if let fixed = fixed(at: index, vague: false) { return fixed }
        return body(at: index) ?? fixed(at: index, vague: true)
    }

    private func body(at index: Int) -> DirectiveIssuer? {
        var start = index
        // The office stands for its body: của Bộ trưởng Bộ Quốc phòng, Chủ tịch UBND tỉnh.
        let title = page.length(.titleHead, at: index)
        if title > 0 { start += title }
        guard let body = OrganizationGrammar(page: page).body(at: start) else { return nil }
        let kind: DirectiveIssuer.Kind
        switch body.kind {
        case "party":
            // The Central Military Commission numbers its own documents.
            kind = body.level == "central" && !body.head.hasPrefix("Quân ủy") ? .central : .party
        case "party-board": kind = body.level == "central" ? .centralBoard : .party
        case "state", "assembly", "ministry", "department", "judicial", "agency", "steering":
            kind = .state
        default:
            guard title == 0 else { return nil }
            kind = .state
        }
        guard title == 0 || kind == .state else { return nil }
        return DirectiveIssuer(kind: kind, tokens: index..<body.tokens.upperBound, body: body)
    }

    private func fixed(at index: Int, vague isVague: Bool) -> DirectiveIssuer? {
        let key = page.tokens[index].key
        guard Self.starts.contains(key) else { return nil }
        for phrase in Self.phrases
        where (phrase.kind == .vague) == isVague && page.matches(phrase.keys, at: index) {
            let end = index + phrase.keys.count
            if phrase.kind == .central, Self.continuations.contains(page.key(end)) { continue }
            if phrase.needsCapital, !page.tokens[index].isCapital { continue }
            if phrase.kind == .vague { return vague(index..<end) }
            var issuer = DirectiveIssuer(kind: phrase.kind, tokens: index..<end)
            issuer.isWhole = phrase.kind == .central && key == Self.party
            return issuer
        }
        return nil
    }

    /// `thành phố` alone; `thành phố Hải Phòng` and `tỉnh Sơn La` take their name.
    private func vague(_ tokens: Range<Int>) -> DirectiveIssuer {
        var end = tokens.upperBound
        if !page.isLineStart(end) {
            let place = page.length(.place, at: end)
            end += place > 0 ? place : 0
        }
        return DirectiveIssuer(kind: .vague, tokens: tokens.lowerBound..<end)
    }

    private struct Phrase {
        var keys: [WordKey]
        var kind: DirectiveIssuer.Kind
        var needsCapital: Bool
    }

    private static let party: WordKey = "đảng"
    /// Words that make Đảng and Trung ương part of another name.
    private static let continuations: Set<WordKey> = ["ủy", "bộ", "viên", "đoàn"]

    /// Longer phrases before those they begin with.
    private static let phrases: [Phrase] = [
        (DirectiveIssuer.Kind.politburo, true, "Bộ Chính trị, Ban Bí thư|Bộ Chính trị|BCT"),
        (.secretariat, true, "Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương|Ban Bí thư|BBT"),
        (
            .committee, true,
            """
            Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương|BCH Trung ương Đảng|\
            BCH Trung ương|BCH TW Đảng|BCH TƯ Đảng|BCH TW|BCH TƯ|BCH T.Ư Đảng|BCH T.Ư|BCHTW Đảng|\
            BCHTW|BCHTƯ
            """
        ),
        (
            .central, true,
            """
            các Hội nghị Trung ương|các hội nghị Trung ương|Hội nghị Trung ương|Trung ương Đảng|\
            Đảng Cộng sản Việt Nam|Đảng và Nhà nước|Đảng, Nhà nước|Đảng và nhà nước|Đảng
            """
        ),
        (.standingCommittee, true, "Ủy ban Thường vụ Quốc hội|UBTVQH"),
        (.assembly, true, "Quốc hội"),
        (.primeMinister, true, "Thủ tướng Chính phủ|Thủ tướng|TTg|TTCP"),
        (.government, true, "Chính phủ"),
        (.state, true, "Chủ tịch nước"),
        (
            .vague, false,
            """
            cấp ủy, chính quyền các cấp|cấp ủy cấp trên|cấp ủy các cấp|cấp ủy|các cấp ủy|cấp trên|\
            Trung ương và địa phương|Nhà nước|thành phố|Thành phố|tỉnh|quận|huyện|thị xã|phường|xã|\
            ngành|Bộ|các cấp
            """
        ),
    ]
    .flatMap { kind, needsCapital, words in
        words.split(separator: "|").map {
            // `các Hội nghị` is written small.
            Phrase(
                keys: keys(String($0)),
                kind: kind,
                needsCapital: needsCapital && !$0.hasPrefix("các")
            )
        }
    }

    private static let starts = Set(phrases.compactMap(\.keys.first))
}
