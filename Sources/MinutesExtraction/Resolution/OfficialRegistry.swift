internal import MinutesLexicon
internal import VietnameseText

/// The officials of a page: one for each person, with every title and mention.
///
/// Source: coreference table of the instruction reference §5.
struct OfficialRegistry {
    /// A person.
    struct Official {
        var name: String
        var nameTokens: Range<Int>
        var address: String?
        var rank: String?
        var degree: String?
        var positions: [Position] = []
        var mentions: [Mention] = []
    }

    /// An office of a person.
    struct Position {
        var title: TitlePhrase
        /// Number of the body in the registry of organizations.
        var body: Int?
        var rule: String
    }

    /// A place where the page speaks of the person.
    struct Mention {
        var tokens: Range<Int>
        var form: String
    }

    private(set) var officials: [Official] = []
    /// Official of each person phrase of ``Mentions/persons``, or nil.
    private(set) var resolved: [Int?] = []
    private let page: Page
    /// Where each whole name, folded, is first written.
    private var firstWritten: [String: Range<Int>] = [:]
    /// Number of the official of each whole name, folded.
    private var byName: [String: Int] = [:]

    init(page: Page, mentions: Mentions, bodies: inout OrganizationRegistry) {
        self.page = page
        noteNames(mentions.persons)
        define(mentions.persons, &bodies)
        resolve(mentions.persons)
    }

    /// Where names are written, on pages where the last word of one looks glued.
    private mutating func noteNames(_ persons: [PersonPhrase]) {
        let isNeeded = persons.contains { person in
            guard let name = person.name, page.tokens[name.upperBound - 1].length > 3 else {
                return false
            }
            return OfficialRegistry.isGlued(page.words((name.upperBound - 1)..<name.upperBound))
        }
        guard isNeeded else { return }
        for person in persons {
            guard let name = person.name else { continue }
            let key = Fold.key(page.words(name))
            if firstWritten[key] == nil { firstWritten[key] = name }
        }
    }

    /// The name as the page writes it elsewhere, when a lost blank has glued the next word to it:
    /// `Lê Văn Támđã`.
    private func unglued(_ name: Range<Int>) -> Range<Int> {
        guard !firstWritten.isEmpty else { return name }
        let last = page.words((name.upperBound - 1)..<name.upperBound)
        guard last.count > 3, OfficialRegistry.isGlued(last) else { return name }
        let words = page.words(name)
        for length in 2..<min(8, last.count) {
            if let whole = firstWritten[Fold.key(String(words.dropLast(length)))] { return whole }
        }
        return name
    }

    /// Whether no syllable looks like that: a capital or đ inside, or too many letters.
    private static func isGlued(_ word: String) -> Bool {
        word.count > 7
            || word.dropFirst().contains { $0 == "đ" || $0 == "Đ" }
            || word.dropFirst().contains(where: \.isUppercase)
                && word.contains(where: \.isLowercase)
    }

    // MARK: Definition

    private mutating func define(_ persons: [PersonPhrase], _ bodies: inout OrganizationRegistry) {
        // Where the National Assembly or a council sits, a bare đại biểu before a name is a deputy.
        let hasDeputies = bodies.bodies.contains {
            $0.canonical == "Quốc hội" || $0.kind == "assembly"
        }
        for person in persons {
            guard let name = person.name.map(unglued), name.count > 1 else { continue }
            let titles = person.titles.filter { $0.role != "Đại biểu" || $0.body != nil }
            let isDeputy = hasDeputies && titles.count < person.titles.count && name.count > 2
            // ông Trần Văn A được bầu giữ chức …: the office follows.
            let isAppointed =
                titles.isEmpty && page.isOne(person.end, of: OfficialRegistry.appointed)
                && !OfficialRegistry.later(page, person).isEmpty
            guard
                !titles.isEmpty || isDeputy || isAppointed || person.address == "đồng chí"
                    || person.rank != nil
            else {
                continue
            }
            let words = page.words(name)
            let key = Fold.key(words)
            let number: Int
            if let known = byName[key] {
                number = known
                if officials[known].name == officials[known].name.uppercased() {
                    officials[known].name = words
                    officials[known].nameTokens = name
                }
            } else {
                number = officials.count
                byName[key] = number
                officials.append(Official(name: words, nameTokens: name))
            }
            officials[number].address = officials[number].address ?? person.address
            officials[number].rank = officials[number].rank ?? person.rank
            officials[number].degree = officials[number].degree ?? person.degree
            for title in titles {
                let rule =
                    person.sharesTitle
                    ? "position.shared"
                    : (title.tokens.lowerBound < name.lowerBound
                        ? "position.before-name" : "position.after-name")
                add(title, rule: rule, to: number, &bodies)
            }
            if let title = OfficialRegistry.elected(page, person) {
                add(title, rule: "position.appointed", to: number, &bodies)
            }
            for title in OfficialRegistry.later(page, person) {
                add(title.title, rule: title.rule, to: number, &bodies)
            }
        }
    }

    /// Titles given later in the sentence: `làm Trưởng đoàn`, `giữ chức vụ …`, `vào chức danh …`.
    private static func later(
        _ page: Page,
        _ person: PersonPhrase
    ) -> [(title: TitlePhrase, rule: String)] {
        let end = page.sentences[page.sentence(of: person.mention.lowerBound)].upperBound
        let grammar = TitleGrammar(page: page)
        // do bà A – Chủ tịch Hội – làm trưởng đoàn.
        let isParted = page.isKey(person.end, .dash) || page.isKey(person.end, .comma)
        let verb = isParted ? person.end + 1 : person.end
        if page.isKey(verb, "làm"), let title = grammar.title(at: verb + 1, beforeName: false) {
            return [(title, "position.delegation-head")]
        }
        var index = person.end
        let limit = min(end, person.end + 24)
        // Behind the next address somebody else is spoken of.
        while index < limit, !page.isKey(index, .semicolon) {
            let address = page.length(.address, at: index)
            if address > 0, index + address < page.tokens.count,
                page.tokens[index + address].isCapital
            {
                break
            }
            let opener = page.length(.appointment, at: index)
            if opener > 0, let title = grammar.title(at: index + opener, beforeName: false) {
                return [(title, "position.appointed")]
            }
            index += 1
        }
        return []
    }

    /// `bầu bổ sung chức danh X đối với đồng chí Y`: the office before the name.
    private static func elected(_ page: Page, _ person: PersonPhrase) -> TitlePhrase? {
        let start = person.mention.lowerBound
        guard page.isKey(start - 1, .with), page.isKey(start - 2, "đối") else { return nil }
        let grammar = TitleGrammar(page: page)
        var index = start - 3
        while index > max(0, start - 24), !page.isKey(index, .semicolon), !page.isLineStart(index) {
            if page.isKey(index, "chức"), page.isOne(index + 1, of: OfficialRegistry.officeNouns),
                let title = grammar.title(at: index + 2, beforeName: false),
                title.tokens.upperBound == start - 2
            {
                return title
            }
            index -= 1
        }
        return nil
    }

    private static let appointed: Set<WordKey> = ["được", "giữ"]
    private static let officeNouns: Set<WordKey> = ["danh", "vụ"]

    private mutating func add(
        _ title: TitlePhrase,
        rule: String,
        to number: Int,
        _ bodies: inout OrganizationRegistry
    ) {
        var body: Int?
        if let phrase = title.body {
            body = bodies.add(phrase)
        }
        let position = Position(title: title, body: body, rule: rule)
        for (place, known) in officials[number].positions.enumerated() {
            switch OfficialRegistry.compare(position, known) {
            case .same: return
            case .other where repeats(position.title, known.title): return
            case .more:
                officials[number].positions[place] = position
                return
            case .other: continue
            }
        }
        officials[number].positions.append(position)
    }

    /// Whether `new` calls by its noun alone the body that `known` names: `Chủ tịch Hội`.
    private func repeats(_ new: TitlePhrase, _ known: TitlePhrase) -> Bool {
        guard new.hasUnknownBody, new.role == known.role, new.validity == known.validity,
            let body = known.body
        else { return false }
        let head = page.key(body.tokens.lowerBound)
        return new.tokens.contains { page.key($0) == head }
    }

    private enum Comparison { case same, more, other }

    /// Bộ trưởng stands for Bộ trưởng, Chủ nhiệm.
    private static func sameRole(_ a: String, _ b: String) -> Bool {
        a == b || a.hasPrefix(b + ",") || b.hasPrefix(a + ",")
    }

    /// Whether `new` repeats `known`, tells more, or is another office.
    private static func compare(_ new: Position, _ known: Position) -> Comparison {
        guard sameRole(new.title.role, known.title.role),
            new.title.validity == known.title.validity
        else { return .other }
        if new.title.wholeRow != known.title.wholeRow { return .other }
        let newBody = new.title.body
        let knownBody = known.title.body
        if new.title.modifier == "Ban Thường vụ" || known.title.modifier == "Ban Thường vụ",
            new.title.modifier != known.title.modifier
        {
            return .other
        }
        switch (newBody, knownBody) {
        case (nil, nil): break
        case (nil, .some): return new.title.hasUnknownBody ? .other : .same
        case (.some, nil):
            return new.title.modifier == nil && known.title.modifier != nil ? .other : .more
        case (.some(let a), .some(let b)):
            if new.body == known.body { break }
            guard a.head == b.head, a.place == nil || b.place == nil else { return .other }
            if a.unit != nil, b.unit != nil, a.unit != b.unit { return .other }
        }
        if new.title.modifier != nil, known.title.modifier == nil { return .more }
        if new.title.role.count > known.title.role.count { return .more }
        return .same
    }

    // MARK: Reference

    private mutating func resolve(_ persons: [PersonPhrase]) {
        var last: Int?
        var lastSpeaker: Int?
        for person in persons {
            var number: Int?
            var form = "name"
            if let name = person.name, name.count > 1 {
                number = official(named: page.words(unglued(name)))
                form = person.before.isEmpty ? "name" : "title-name"
            } else if let name = person.name {
                number = official(given: page.words(name))
            } else if !person.before.isEmpty {
                number = official(titled: person.before)
                form = "title"
            } else {
                form = person.address == "đồng chí" ? "address" : "pronoun"
                number = antecedent(person, speaker: lastSpeaker, last: last)
            }
            resolved.append(number)
            guard let number else { continue }
            if form != "name" || person.name != nil {
                officials[number].mentions.append(Mention(tokens: person.mention, form: form))
            }
            last = number
            if OfficialRegistry.speaks(page, after: person.end) { lastSpeaker = number }
        }
    }

    /// Whom a bare address means: the last speaker, or the last person, unless ông and bà or the
    /// middle name speak against it.
    private func antecedent(_ person: PersonPhrase, speaker: Int?, last: Int?) -> Int? {
        [speaker, last].compactMap { $0 }.first { number in
            let official = officials[number]
            let isWoman =
                official.address == "bà"
                || official.nameTokens.contains { page.isKey($0, "Thị") }
            switch person.address {
            case "bà": return isWoman || official.address == nil
            case "ông": return !isWoman
            default: return true
            }
        }
    }

    /// Whether a verb of speech follows within a few words.
    static func speaks(_ page: Page, after index: Int) -> Bool {
        var next = index
        var steps = 0
        while next < page.tokens.count, steps < 5, !page.isLineStart(next) {
            if page.has(.speechVerb, at: next) { return true }
            next += 1
            steps += 1
        }
        return false
    }

    /// The official of that whole name.
    func official(named name: String) -> Int? {
        byName[Fold.key(name)]
    }

    private func official(given name: String) -> Int? {
        let key = WordKey(name)
        let found = officials.indices.filter {
            let last = page.tokens[officials[$0].nameTokens.upperBound - 1]
            return last.key == key
        }
        return found.count == 1 ? found.first : nil
    }

    /// The one official who holds the first of `titles`; none when two do.
    func official(titled titles: [TitlePhrase]) -> Int? {
        guard let title = titles.first else { return nil }
        let found = officials.indices.filter { number in
            officials[number].positions.contains { fits(title, $0.title) }
        }
        if found.count == 1 { return found.first }
        // Exact modifiers tell Phó Bí thư from Phó Bí thư Thường trực.
        let exact = found.filter { number in
            officials[number].positions.contains {
                fits(title, $0.title) && $0.title.modifier == title.modifier
            }
        }
        return exact.count == 1 ? exact.first : nil
    }

    /// Whether a later `title` may mean the office `held`.
    private func fits(_ title: TitlePhrase, _ held: TitlePhrase) -> Bool {
        guard held.validity == nil else { return false }
        // Bộ trưởng stands for Bộ trưởng, Chủ nhiệm.
        guard title.role == held.role || held.role.hasPrefix(title.role + ",") else { return false }
        if let modifier = title.modifier, modifier != held.modifier { return false }
        guard let body = title.body else { return true }
        guard let heldBody = held.body else { return false }
        if body.head == heldBody.head {
            guard let place = body.place, let heldPlace = heldBody.place else { return true }
            // Bí thư Tỉnh ủy of another province is another office; TP.HCM is Hồ Chí Minh.
            return body.unit == heldBody.unit
                && (place.count != heldPlace.count
                    || zip(place, heldPlace).allSatisfy { page.key($0) == page.key($1) })
        }
        // Chủ tịch tỉnh stands for Chủ tịch UBND tỉnh.
        return body.kind == "locality" && body.unit == heldBody.unit && heldBody.kind == "state"
    }
}
