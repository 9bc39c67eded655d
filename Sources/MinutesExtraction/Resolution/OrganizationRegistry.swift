internal import MinutesLexicon
internal import VietnameseText

/// The bodies of a page: mentions of one body under one canonical name.
struct OrganizationRegistry {
    /// A body and where the page names it.
    struct Body {
        var name: String
        var canonical: String
        var kind: String
        var level: String?
        var place: String?
        var mentions: [Range<Int>]
        /// Where the place was taken from when the name leaves it out.
        var completedFrom: Range<Int>?
        var rule: String
        /// Whether the name leaves out the unit that it belongs to, as later names may tell.
        var isStem = false
    }

    private(set) var bodies: [Body] = []
    private var byCanonical: [String: Int] = [:]
    /// Number of the body of each name met so far: most names are met again and again.
    private var bySpelling: [UInt64: Int] = [:]
    /// Numbers of the complete bodies under each chain of heads.
    private var byHeads: [String: [Int]] = [:]
    /// Numbers of the bodies of each head and field, whatever unit they belong to.
    private var byStem: [String: [Int]] = [:]
    private let page: Page
    private let context: PlaceContext

    init(page: Page, context: PlaceContext) {
        self.page = page
        self.context = context
    }

    /// Registers the bodies that a page names, in the order of the text; a head alone becomes a
    /// mention of the body it stands for, or nothing.
    mutating func register(_ phrases: [BodyPhrase]) {
        let phrases = phrases.filter { !$0.isGeneric }
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        for phrase in phrases where !phrase.isIncomplete {
            _ = add(phrase)
            // Đoàn công tác của Bộ Y tế names the ministry, too.
            if let owner = phrase.parent.first, !owner.isIncomplete, !owner.isGeneric,
                page.isKey(owner.tokens.lowerBound - 1, .of)
            {
                _ = add(owner)
            }
        }
        for phrase in phrases where phrase.isIncomplete {
            if let number = antecedent(of: phrase) { addMention(phrase.tokens, to: number) }
        }
    }

    /// The body that a head alone stands for: the only one of its kind on the page, or in its
    /// paragraph.
    private func antecedent(of phrase: BodyPhrase) -> Int? {
        guard let known = byHeads[OrganizationRegistry.heads(phrase)] else { return nil }
        if known.count == 1 { return known[0] }
        guard !page.blocks.isEmpty else { return nil }
        let block = page.blocks[page.block(of: phrase.tokens.lowerBound)]
        var found: Int?
        for number in known {
            let mentions = bodies[number].mentions
            let first = mentions.firstSorted { $0.lowerBound >= block.lowerBound }
            guard first < mentions.count, mentions[first].lowerBound < phrase.tokens.lowerBound
            else { continue }
            if found != nil { return nil }
            found = number
        }
        return found
    }

    private static func heads(_ phrase: BodyPhrase) -> String {
        var heads = head(phrase)
        var inner = phrase.parent.first
        while let parent = inner {
            heads += ">" + head(parent)
            inner = parent.parent.first
        }
        return heads
    }

    /// Ministries and departments of fixed names answer to the bare noun, too.
    private static func head(_ phrase: BodyPhrase) -> String {
        switch phrase.kind {
        case "ministry": "Bộ"
        case "department": "Sở"
        default: phrase.head
        }
    }

    /// Registers a body and returns its number.
    ///
    /// A body named only inside another one (`nested`) gets a mention only when it has none yet.
    mutating func add(_ phrase: BodyPhrase, nested: Bool = false) -> Int {
        if phrase.isIncomplete, let number = antecedent(of: phrase) {
            if !nested { addMention(phrase.tokens, to: number) }
            return number
        }
        let spelling = spelling(phrase)
        if let number = bySpelling[spelling] {
            if !nested { addMention(phrase.tokens, to: number) }
            return number
        }
        let number = addSpelling(phrase, nested: nested)
        bySpelling[spelling] = number
        return number
    }

    /// The words of a name and how they were read: what decides which body it is, as one hash.
    private func spelling(_ phrase: BodyPhrase) -> UInt64 {
        var hash: UInt64 = 0
        func add(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
        }
        for index in phrase.tokens { add(page.key(index).value) }
        for part in [phrase.headTokens, phrase.field, phrase.place, phrase.parent.first?.tokens] {
            let start = part.map { $0.lowerBound - phrase.tokens.lowerBound } ?? -1
            add(UInt64(bitPattern: Int64(start << 8 | (part?.count ?? 0))))
        }
        return hash
    }

    private mutating func addSpelling(_ phrase: BodyPhrase, nested: Bool) -> Int {
        let (canonical, place, from) = complete(phrase)
        let key = Fold.key(canonical)
        if let number = byCanonical[key] {
            if !nested { addMention(phrase.tokens, to: number) }
            return number
        }
        var level = phrase.level
        if phrase.unit == "thành phố", !isCentralCity(place) { level = "district" }
        // Công đoàn Khu kinh tế is Công đoàn Khu kinh tế tỉnh, where a page names no other.
        let stem = OrganizationRegistry.hasStem(phrase) ? self.stem(phrase) : nil
        if let stem, let known = byStem[stem], known.count == 1, let number = known.first {
            if phrase.unit == nil, phrase.place == nil {
                if !nested { addMention(phrase.tokens, to: number) }
                return number
            }
            if bodies[number].isStem {
                bodies[number].name = page.words(phrase.tokens)
                bodies[number].canonical = canonical
                bodies[number].level = level.isEmpty ? nil : level
                bodies[number].place = place
                bodies[number].completedFrom = from
                bodies[number].isStem = false
                byCanonical[key] = number
                if !nested { addMention(phrase.tokens, to: number) }
                return number
            }
        }
        if let stem { byStem[stem, default: []].append(bodies.count) }
        bodies.append(
            Body(
                name: page.words(phrase.tokens),
                canonical: canonical,
                kind: phrase.kind,
                level: level.isEmpty ? nil : level,
                place: place,
                mentions: [phrase.tokens],
                completedFrom: from,
                rule: OrganizationRegistry.rule(phrase),
                isStem: stem != nil && phrase.unit == nil && phrase.place == nil
            )
        )
        byCanonical[key] = bodies.count - 1
        if !phrase.isIncomplete {
            byHeads[OrganizationRegistry.heads(phrase), default: []].append(bodies.count - 1)
            if phrase.kind.hasSuffix("-board"), !phrase.parent.isEmpty {
                // Trưởng Ban Pháp chế: the board alone.
                byHeads[OrganizationRegistry.head(phrase), default: []].append(bodies.count - 1)
            }
        }
        return bodies.count - 1
    }

    /// Whether head and field alone may stand for the body in short.
    private static func hasStem(_ phrase: BodyPhrase) -> Bool {
        phrase.field != nil && phrase.parent.isEmpty && !phrase.isFixed
            && stemKinds.contains(phrase.kind)
    }

    private static let stemKinds: Set<String> = [
        "front", "unit", "agency", "division", "steering", "department", "health",
    ]

    private func stem(_ phrase: BodyPhrase) -> String {
        Fold.key(phrase.head + " " + (phrase.field.map(page.words) ?? ""))
    }

    mutating func addMention(_ tokens: Range<Int>, to number: Int) {
        let place = bodies[number].mentions.firstSorted { $0.lowerBound >= tokens.lowerBound }
        if place < bodies[number].mentions.count, bodies[number].mentions[place] == tokens {
            return
        }
        bodies[number].mentions.insert(tokens, at: place)
    }

    private static func rule(_ phrase: BodyPhrase) -> String {
        if phrase.kind == "locality" { return "organization.locality" }
        if phrase.kind == "party" || phrase.kind == "party-board" {
            return "organization.party-body"
        }
        return phrase.isFixed ? "organization.lexicon" : "organization.head"
    }

    private func isCentralCity(_ place: String?) -> Bool {
        guard let place else { return false }
        return page.lexicon.places.contains {
            $0.name == place && $0.fullName.hasPrefix("Thành phố")
        }
    }

    /// The canonical name, the place, and where a place that the name leaves out was found.
    private func complete(
        _ phrase: BodyPhrase
    ) -> (canonical: String, place: String?, from: Range<Int>?) {
        if phrase.isFixed, phrase.parent.isEmpty { return (phrase.head, nil, nil) }
        var words = phrase.kind == "locality" ? "" : phrase.head
        if let field = phrase.field { words += " " + page.words(field) }
        if let parent = phrase.parent.first {
            let inner = complete(parent)
            if parent.isFixed, parent.head == OrganizationRegistry.centre, phrase.field == nil {
                // Ban Nội chính TƯ; Ban Chấp hành TƯ is the Central Committee itself.
                let isCommittee = phrase.head == "Ban Chấp hành"
                return (isCommittee ? parent.head : words + " Trung ương", nil, nil)
            }
            return (words + " " + inner.canonical, inner.place, inner.from)
        }
        var place: String?
        var from: Range<Int>?
        var unit = phrase.unit
        if let tokens = phrase.place {
            if let known = page.phrase(.place, at: tokens.lowerBound),
                known.length == tokens.count
            {
                let row = page.lexicon.places[Int(known.entry.row)]
                place = row.name
                let takesUnit =
                    ["state", "assembly"].contains(phrase.kind)
                    || phrase.kind == "party" && phrase.head.hasPrefix("Đảng")
                if unit == nil, takesUnit, row.level == "province" {
                    unit = OrganizationRegistry.unitNoun(row)
                } else if phrase.kind == "department", row.level == "province" {
                    unit = nil
                } else if ["party", "front"].contains(phrase.kind), phrase.headTokens.count == 2,
                    phrase.head.hasSuffix("ủy") || phrase.head.hasSuffix("đoàn"), !takesUnit
                {
                    // Thành ủy TP. Hồ Chí Minh is never Thành ủy thành phố.
                    unit = nil
                }
            } else {
                place = page.words(tokens)
            }
        } else if let found = missingPlace(phrase) {
            place = found.name
            from = found.tokens
        }
        if let unit { words += " " + unit }
        if let place { words += " " + place }
        return (words.trimmingBlanks(), place, from)
    }

    private static let centre = "Ban Chấp hành Trung ương Đảng"

    private func missingPlace(_ phrase: BodyPhrase) -> (name: String, tokens: Range<Int>)? {
        switch phrase.unit {
        case "tỉnh":
            return provincePlace().flatMap { isCentralCity($0.name) ? nil : $0 }
        case "thành phố":
            if let province = provincePlace(), isCentralCity(province.name) { return province }
            return nil
        case "quận", "huyện", "thị xã":
            return context.district.map { ($0.name, $0.tokens) }
        case "xã", "phường", "thị trấn", "đặc khu":
            return context.commune.map { ($0.name, $0.tokens) }
        case .some: return nil
        case nil: break
        }
        guard
            phrase.kind == "party" || phrase.kind == "department" || phrase.kind == "front"
                || phrase.kind == "party-board" || phrase.head == "Đoàn đại biểu Quốc hội"
        else { return nil }
        switch phrase.level {
        case "province": return provincePlace()
        case "district": return context.district.map { ($0.name, $0.tokens) }
        case "commune": return context.commune.map { ($0.name, $0.tokens) }
        default: return nil
        }
    }

    private func provincePlace() -> (name: String, tokens: Range<Int>)? {
        guard let row = context.province, let tokens = context.provinceTokens else { return nil }
        return (page.lexicon.places[row].name, tokens)
    }

    private static func unitNoun(_ row: PlaceRow) -> String? {
        guard let space = row.fullName.firstIndex(of: " ") else { return nil }
        if row.fullName.hasPrefix("Thành phố") { return "thành phố" }
        return row.fullName[..<space].lowercased()
    }
}

extension String {
    /// The string without blanks at its ends.
    func trimmingBlanks() -> String {
        guard let first = firstIndex(where: { $0 != " " }),
            let last = lastIndex(where: { $0 != " " })
        else { return "" }
        return String(self[first...last])
    }
}
