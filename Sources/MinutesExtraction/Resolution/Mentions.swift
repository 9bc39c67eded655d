internal import MinutesLexicon
internal import VietnameseText

/// Persons and bodies of a page in reading order, each token in at most one of them.
struct Mentions {
    /// A body outside titles.
    struct BodyMention {
        var phrase: BodyPhrase
    }

    private(set) var persons: [PersonPhrase] = []
    private(set) var bodies: [BodyPhrase] = []

    /// Every body, those inside titles too.
    private(set) var allBodies: [BodyPhrase] = []

    init(_ page: Page) {
        let people = PersonGrammar(page: page)
        let organizations = OrganizationGrammar(page: page)
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isWord, Mentions.mayStart(page, index) else {
                index += 1
                continue
            }
            let found = people.persons(at: index)
            if let last = found.last {
                persons.append(contentsOf: found)
                index = max(last.end, index + 1)
                continue
            }
            if let body = organizations.body(at: index), !Mentions.isPartOfCitation(page, body) {
                bodies.append(body)
                index = body.tokens.upperBound
                continue
            }
            index += 1
        }
        allBodies = bodies + persons.flatMap { $0.titles.compactMap(\.body) }
    }

    // MARK: By place

    /// The last person whose mention, or whose titles behind it, end before token `index`.
    func person(endingAt index: Int) -> Int? {
        var found: Int?
        var number = persons.firstSorted { $0.end >= index }
        while number < persons.count, persons[number].mention.upperBound <= index {
            if persons[number].end == index || persons[number].mention.upperBound == index {
                found = number
            }
            number += 1
        }
        return found
    }

    /// The person whose mention starts at token `index`.
    func person(startingAt index: Int) -> Int? {
        let number = persons.firstSorted { $0.mention.lowerBound >= index }
        return number < persons.count && persons[number].mention.lowerBound == index ? number : nil
    }

    /// The persons whose mentions start in `tokens`.
    func persons(startingIn tokens: Range<Int>) -> Range<Int> {
        let first = persons.firstSorted { $0.mention.lowerBound >= tokens.lowerBound }
        var end = first
        while end < persons.count, persons[end].mention.lowerBound < tokens.upperBound { end += 1 }
        return first..<end
    }

    /// The bodies whose names start in `tokens`.
    func bodies(startingIn tokens: Range<Int>) -> Range<Int> {
        let first = bodies.firstSorted { $0.tokens.lowerBound >= tokens.lowerBound }
        var end = first
        while end < bodies.count, bodies[end].tokens.lowerBound < tokens.upperBound { end += 1 }
        return first..<end
    }

    /// The body whose name ends before token `index`.
    func body(endingAt index: Int) -> BodyPhrase? {
        let number = bodies.firstSorted { $0.tokens.upperBound >= index }
        return number < bodies.count && bodies[number].tokens.upperBound == index
            ? bodies[number] : nil
    }

    /// The body whose name starts at token `index`.
    func body(startingAt index: Int) -> BodyPhrase? {
        let number = bodies.firstSorted { $0.tokens.lowerBound >= index }
        return number < bodies.count && bodies[number].tokens.lowerBound == index
            ? bodies[number] : nil
    }

    /// The body whose name is `tokens`.
    func body(over tokens: Range<Int>) -> BodyPhrase? {
        body(startingAt: tokens.lowerBound).flatMap { $0.tokens == tokens ? $0 : nil }
    }

    /// `Nghị quyết Trung ương 4`: the plenum, not a body.
    private static func isPartOfCitation(_ page: Page, _ body: BodyPhrase) -> Bool {
        let next = body.tokens.upperBound
        guard next < page.tokens.count, page.tokens[next].isNumber else { return false }
        return body.isFixed
    }

    /// A cheap look at the first token: something of the lexicon, or a capital.
    private static func mayStart(_ page: Page, _ index: Int) -> Bool {
        page.tokens[index].isCapital || page.hasPhrase(at: index)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element is `reached`, in a collection sorted by it; `endIndex` if none
    /// is.
    ///
    /// O(log n).
    func firstSorted(_ reached: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if reached(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
