internal import MinutesLexicon
internal import VietnameseText

/// A person as the text speaks of one: by name, office or address.
struct PersonPhrase {
    /// Tokens of the mention itself: address, titles before the name, the name.
    var mention: Range<Int>
    /// Index behind the titles after the name.
    var end: Int
    var address: String?
    var rank: String?
    var degree: String?
    var name: Range<Int>?
    var before: [TitlePhrase] = []
    var after: [TitlePhrase] = []
    /// Whether titles before or after the name are shared with the persons around it.
    var sharesTitle = false

    var titles: [TitlePhrase] { before + after }
}

/// Finds persons: `ADDRESS? RANK? TITLE* NAME (SEPARATOR TITLES)?`, or titles without a name.
///
/// Source: grammar of titles (PERSON, SERIES, rules 5–9), phenomena §1.
struct PersonGrammar {
    let page: Page
    private let titles: TitleGrammar
    private let names: NameGrammar

    init(page: Page) {
        self.page = page
        titles = TitleGrammar(page: page)
        names = NameGrammar(page: page)
    }

    /// The persons that start at token `index`: one, or all of a list under a plural address.
    func persons(at index: Int) -> [PersonPhrase] {
        guard page.tokens[index].isWord else { return [] }
        if let address = page.phrase(.address, at: index), address.entry.value == "các đồng chí" {
            return list(after: index + address.length)
        }
        guard let first = person(at: index) else { return [] }
        return [first]
    }

    private func person(at index: Int) -> PersonPhrase? {
        var next = index
        var person = PersonPhrase(mention: index..<index, end: index)
        if let address = page.phrase(.address, at: next) {
            person.address = address.entry.value
            next += address.length
            if page.isKey(next, .stop), page.tokens[next - 1].length <= 2 { next += 1 }
        }
        next = honours(at: next, into: &person)
        let beforeTitles = next
        next = titlesBefore(at: next, into: &person)
        next = honours(at: next, into: &person)
        if person.before.isEmpty, person.address == nil, person.rank == nil, person.degree == nil {
            return nameFirst(at: index)
        }
        if let name = nameAfterTitles(at: next, person) {
            person.name = name
            person.mention = index..<name.upperBound
            person.end = name.upperBound
            person.after = titlesAfter(&person.end, beforeName: !person.before.isEmpty)
            return person
        }
        if !person.before.isEmpty, page.isKey(next, .comma), page.has(.rank, at: next + 1),
            !page.isLineStart(next + 1)
        {
            // Phó Trưởng Công an huyện, Thượng tá Trần Văn A.
            var ranked = person
            let start = honours(at: next + 1, into: &ranked)
            if names.startsName(at: start), let name = names.name(at: start) {
                ranked.name = name
                ranked.mention = index..<name.upperBound
                ranked.end = name.upperBound
                return ranked
            }
        }
        if person.before.isEmpty {
            // A bare address is a mention where a clause begins: Đồng chí đề nghị …
            guard person.address != nil, person.rank == nil, next == beforeTitles,
                PersonGrammar.standsAlone.contains(page.key(index)) || next - index > 1,
                next < page.tokens.count, !page.isLineStart(next),
                page.tokens[next].isWord
                    || page.isKey(next, .comma), !page.tokens[next].isCapital,
                !page.isOne(next, of: PersonGrammar.kinNouns)
            else { return nil }
            person.mention = index..<next
            person.end = next
            return person
        }
        if person.before.count == 1, let only = person.before.first, only.tokens.count == 1,
            page.tokens[index].flags.contains(.allCapitals)
        {
            // CT, TB, CN alone are other abbreviations.
            return nil
        }
        let last = person.before.last?.tokens.upperBound ?? next
        person.mention = index..<last
        person.end = last
        return person
    }

    /// bà con, ông bà, bà mẹ: no address.
    private static let kinNouns: Set<WordKey> = ["con", "bà", "mẹ", "ngoại", "nội", "cha", "chủ"]
    private static let standsAlone: Set<WordKey> = ["ông", "bà", "đồng", "đ"]

    /// Ranks and degrees: `Trung tướng`, `PGS.TS.`; parted by dots and commas.
    private func honours(at index: Int, into person: inout PersonPhrase) -> Int {
        var next = index
        while next < page.tokens.count {
            if let rank = page.phrase(.rank, at: next), page.tokens[next].isCapital {
                person.rank = page.words(next..<(next + rank.length))
                next += rank.length
            } else if let degree = page.phrase(.degree, at: next), page.tokens[next].isCapital,
                page.tokens.indices.contains(next + degree.length)
            {
                let isAbbreviation =
                    page.tokens[next].flags.contains(.allCapitals) || page.isKey(next, "ths")
                let after = next + degree.length
                guard degree.length > 1 || isAbbreviation else { break }
                person.degree =
                    (person.degree.map { $0 + "." } ?? "") + page.words(next..<after)
                next = after
                if page.isKey(next, .stop), !page.tokens[next].hasSpaceBefore { next += 1 }
            } else {
                break
            }
            if page.isKey(next, .comma), next + 1 < page.tokens.count,
                page.has(.degree, at: next + 1) || page.has(.rank, at: next + 1)
            {
                next += 1
            }
        }
        return next
    }

    private func titlesBefore(at index: Int, into person: inout PersonPhrase) -> Int {
        var next = index
        while let title = titles.title(at: next, beforeName: true) {
            person.before.append(title)
            next = title.tokens.upperBound
            guard
                page.isKey(next, .comma) || page.isKey(next, .alsoServingAs)
                    || page.isKey(next, .dash),
                !page.isLineStart(next + 1),
                titles.title(at: next + 1, beforeName: true) != nil
            else { break }
            next += 1
        }
        return person.before.last?.tokens.upperBound ?? index
    }

    /// A name after titles: at once, behind `(GDĐT)`, or behind a dash or comma with an address.
    private func nameAfterTitles(at index: Int, _ person: PersonPhrase) -> Range<Int>? {
        var next = index
        guard !page.isLineStart(next) else { return nil }
        if page.isKey(next, .openBracket), page.isKey(next + 2, .closeBracket),
            page.tokens[next + 1].flags.contains(.allCapitals), !page.isLineStart(next + 3)
        {
            next += 3
        }
        let direct = names.name(
            at: next,
            allowsGiven: person.before.isEmpty && person.address != nil
        )
        if let direct { return acceptable(direct) }
        if !person.before.isEmpty, person.address == nil,
            let address = page.phrase(.address, at: next), address.entry.value != "các đồng chí",
            names.startsName(at: next + address.length),
            let name = names.name(at: next + address.length)
        {
            return acceptable(name)
        }
        guard !person.before.isEmpty, page.isKey(next, .dash) || page.isKey(next, .comma) else {
            return nil
        }
        let isDash = page.isKey(next, .dash)
        next += 1
        guard !page.isLineStart(next) else { return nil }
        if let address = page.phrase(.address, at: next), address.entry.value != "các đồng chí",
            let name = names.name(at: next + address.length)
        {
            // A title and a comma before `đồng chí` are another person's more often than not.
            return isDash ? acceptable(name) : nil
        }
        if isDash, names.startsName(at: next), let name = names.name(at: next) {
            // Name - Title lists: a title after that name makes it a person of its own.
            var end = name.upperBound
            if titlesAfter(&end).isEmpty { return acceptable(name) }
        }
        return nil
    }

    private func acceptable(_ name: Range<Int>) -> Range<Int>? {
        if page.length(.place, at: name.lowerBound) >= name.count { return nil }
        if page.matches(PersonGrammar.uncleHo, at: name.lowerBound) { return nil }
        return name
    }

    static let uncleHo = keys("Hồ Chí Minh")

    /// `Nguyễn Văn A, Bí thư …`: a name counts without address only when a title follows it.
    private func nameFirst(at index: Int) -> PersonPhrase? {
        // A; B, Chủ tịch …: in a list any name may begin the next person.
        guard page.tokens[index].isCapital,
            names.isFamilyName(at: index) || page.isKey(index - 1, .semicolon),
            index == 0 || !page.tokens[index - 1].isCapital || page.tokens[index - 1].kind == .mark
                || page.isLineStart(index),
            let name = names.name(at: index), let kept = acceptable(name)
        else { return nil }
        var person = PersonPhrase(mention: kept, end: kept.upperBound, name: kept)
        person.after = titlesAfter(&person.end)
        return person.after.isEmpty ? nil : person
    }

    /// Titles behind a name: `, A, B`, `- A, B`, `(A, B)`, `: A`; moves `end` behind them.
    ///
    /// With `beforeName` the list has titles before names, so that a name at the end of a title is
    /// the next person's rather than a place.
    func titlesAfter(_ end: inout Int, beforeName: Bool = false) -> [TitlePhrase] {
        var next = end
        guard next < page.tokens.count, !page.isLineStart(next) else { return [] }
        let opensBracket = page.isKey(next, .openBracket)
        guard
            opensBracket || page.isKey(next, .comma) || page.isKey(next, .dash)
                || page.isKey(next, .colon)
        else { return [] }
        let start = end
        let opensByDash = page.isKey(next, .dash)
        next += 1
        var found: [TitlePhrase] = []
        while !page.isLineStart(next), let title = titles.title(at: next, beforeName: false) {
            // A title with a name right behind it belongs to the next person, and with it the one
            // that a dash joins to it.
            if belongsToNext(title.tokens.upperBound) || beforeName && endsInName(title),
                !found.isEmpty || !opensBracket
            {
                if let last = found.last, page.isKey(next - 1, .dash),
                    last.tokens.upperBound == next - 1, found.count > 1 || !opensByDash
                {
                    found.removeLast()
                    end = found.last?.tokens.upperBound ?? start
                }
                break
            }
            found.append(title)
            end = title.tokens.upperBound
            next = end
            guard
                page.isKey(next, .comma) || page.isKey(next, .and)
                    || page.isKey(next, .alsoServingAs)
                    || page.isKey(next, .dash)
            else { break }
            next += 1
            if page.matches(PersonGrammar.alsoIs, at: next) { next += PersonGrammar.alsoIs.count }
        }
        if opensBracket, !found.isEmpty, page.isKey(end, .closeBracket) { end += 1 }
        return found
    }

    private static let alsoIs = keys("đồng thời là")

    private func belongsToNext(_ index: Int) -> Bool {
        guard index < page.tokens.count, !page.isLineStart(index) else { return false }
        // Thường trực Ban Bí thư ông Trần Văn A.
        return names.startsName(at: index + page.length(.address, at: index))
    }

    /// Whether the title, read with a name behind it, leaves one: `Chủ tịch UBND huyện Lường Văn A`.
    private func endsInName(_ title: TitlePhrase) -> Bool {
        guard let place = title.body?.place, place.count > 1,
            let shorter = titles.title(at: title.tokens.lowerBound, beforeName: true),
            shorter.tokens.upperBound < title.tokens.upperBound
        else { return false }
        return names.startsName(at: shorter.tokens.upperBound)
    }

    /// The persons of `các đồng chí …`: a list, or a shared title, a colon and names.
    private func list(after index: Int) -> [PersonPhrase] {
        var next = index
        var shared: [TitlePhrase] = []
        if page.isKey(next, .colon) {
            next += 1
        } else if let title = titles.title(at: next, beforeName: true),
            page.isKey(title.tokens.upperBound, .colon)
        {
            shared = [title]
            next = title.tokens.upperBound + 1
        } else if page.isKey(next, .copula) {
            next += 1
        }
        var found: [PersonPhrase] = []
        while next < page.tokens.count, !page.isLineStart(next) {
            var person: PersonPhrase
            if let name = names.name(at: next), let kept = acceptable(name) {
                person = PersonPhrase(mention: kept, end: kept.upperBound, name: kept)
                if shared.isEmpty { person.after = titlesAfter(&person.end) }
            } else if let one = self.person(at: next), one.name != nil {
                person = one
            } else {
                break
            }
            person.address = "đồng chí"
            if person.before.isEmpty, person.after.isEmpty { person.before = shared }
            person.sharesTitle = !shared.isEmpty
            found.append(person)
            next = person.end
            guard page.isKey(next, .comma) || page.isKey(next, .semicolon) || page.isKey(next, .and)
            else {
                break
            }
            next += 1
            if page.isKey(next, .and) { next += 1 }
        }
        // Names without a title take the one that closes the list: A, B – Phó Chủ tịch.
        if let last = found.last, !last.after.isEmpty {
            for place in found.indices where found[place].titles.isEmpty {
                found[place].before = last.after
                found[place].sharesTitle = true
            }
        }
        return found
    }
}
