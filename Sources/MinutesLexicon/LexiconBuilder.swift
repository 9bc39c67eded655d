internal import VietnameseText

/// Collects phrases from the tables and builds the automaton.
struct LexiconBuilder {
    private(set) var entries: [LexiconEntry] = []
    private(set) var guards: [LexiconEntryGuard] = []
    private var phrases: [(keys: [WordKey], entry: Int32)] = []
    private let tokenizer = Tokenizer()
    private var seen: Set<String> = []

    mutating func add(_ titles: [TitleRow]) {
        for (row, title) in titles.enumerated() where title.bodyType != "rank" {
            // Titles with their body inside one word; the grammar composes the others.
            let wholes = [title.canonical] + title.variants
            for text in wholes where LexiconBuilder.isWholeTitle(text, title) {
                insert(.wholeTitle, text, value: title.canonical, row: row)
            }
        }
    }

    private static func isWholeTitle(_ text: String, _ title: TitleRow) -> Bool {
        guard !text.contains("{"), !text.contains("…") else { return false }
        let words = text.split(separator: " ")
        if text.hasSuffix("viên"), words.count == 3, title.head == "Ủy viên" { return true }
        // Abbreviations such as UVBTV or UVTW stand for head and body at once.
        guard let first = words.first, first.count >= 3, first.hasPrefix("UV") else { return false }
        return true
    }

    mutating func add(_ organizations: [OrganizationRow]) {
        for (row, body) in organizations.enumerated() where body.isSelfContained {
            for text in [body.canonical] + body.variants {
                guard !text.contains("{"), !text.contains("…") else { continue }
                insert(.organization, text, value: body.canonical, row: row, needsCapital: true)
            }
        }
    }

    mutating func add(_ heads: [OrganizationHeadRow]) {
        for (row, head) in heads.enumerated() {
            for text in [head.canonical] + head.variants {
                insert(.organizationHead, text, value: head.canonical, row: row)
            }
        }
    }

    mutating func add(_ places: [PlaceRow]) {
        for (row, place) in places.enumerated() {
            // Two-letter codes of provinces are too often something else.
            for text in [place.name] + place.variants where text.count > 3 || text == "HCM" {
                // TP Huế is a unit noun and a place; TPHCM is one word.
                guard text.first?.isUppercase == true,
                    text == "TPHCM" || !text.hasPrefix("TP") && !text.hasPrefix("Tp")
                else { continue }
                insert(.place, text, value: place.name, row: row, needsCapital: true)
            }
        }
    }

    mutating func add(_ types: [DocumentTypeRow]) {
        for (row, type) in types.enumerated() where !type.name.contains("(") {
            for text in [type.name] + type.variants where !text.contains("{") {
                insert(.documentType, text, value: type.name, row: row)
            }
        }
    }

    mutating func add(_ documents: [KnownDocumentRow]) {
        for (row, document) in documents.enumerated() {
            for text in document.aliases {
                insert(.documentAlias, text, value: document.id, row: row)
            }
        }
    }

    mutating func addPhrases(class name: String, value: String, variants: String) {
        guard let phraseClass = LexiconBuilder.classes[name] else { return }
        let needsCapital = phraseClass == .familyName
        for text in TableReader.variants(variants) {
            insert(
                phraseClass,
                text,
                value: value.isEmpty ? text : value,
                row: -1,
                needsCapital: needsCapital
            )
        }
    }

    /// The classes of `PhrasesTable` by the names they have there.
    static let classes: [String: PhraseClass] = [
        "title-head": .titleHead, "title-post": .titlePost, "unit-noun": .unitNoun,
        "rank": .rank, "degree": .degree, "address": .address, "family-name": .familyName,
        "speech": .speechVerb, "modal": .modal, "action": .actionVerb, "connective": .connective,
        "vague-time": .vagueTime, "generic-body": .genericBody, "session": .sessionVerb,
        "attendance": .attendance, "assessment": .assessment,
        "shortcoming-noun": .shortcomingNoun, "appointment": .appointment,
        "quantity-opener": .quantityOpener,
        "unit-end": .unitEnd,
        "not-fact": .notFact, "counted": .countedNoun, "field-word": .fieldWord,
        "modifier-opener": .modifierOpener, "document-type": .documentType,
        "law-name": .lawName,
    ]

    private mutating func insert(
        _ phraseClass: PhraseClass,
        _ text: String,
        value: String,
        row: Int,
        needsCapital: Bool = false
    ) {
        let tokens = tokenizer.tokens(of: text)
        guard !tokens.isEmpty, tokens.count <= 31 else { return }
        var mask: UInt32 = 0
        for (index, token) in tokens.enumerated()
        where token.isWord && token.length > 1 && token.flags.contains(.allCapitals) {
            mask |= 1 << UInt32(index)
        }
        let keys = tokens.map(\.key)
        let identity = "\(phraseClass.rawValue) \(row) \(mask) \(keys.map(\.value))"
        guard seen.insert(identity).inserted else { return }
        entries.append(LexiconEntry(phraseClass: phraseClass, row: Int32(row), value: value))
        guards.append(LexiconEntryGuard(capitalsMask: mask, needsCapital: needsCapital))
        phrases.append((keys, Int32(entries.count - 1)))
    }

    func automaton() -> PhraseAutomaton {
        var automaton = PhraseAutomaton(capacity: phrases.count * 3)
        for phrase in phrases { automaton.insert(phrase.keys, entry: phrase.entry) }
        automaton.freeze()
        return automaton
    }
}
