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
    var allBodies: [BodyPhrase] {
        bodies + persons.flatMap { $0.titles.compactMap(\.body) }
    }

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
    }

    /// `Nghị quyết Trung ương 4`: the plenum, not a body.
    private static func isPartOfCitation(_ page: Page, _ body: BodyPhrase) -> Bool {
        let next = body.tokens.upperBound
        guard next < page.tokens.count, page.tokens[next].isNumber else { return false }
        return body.isFixed
    }

    /// A cheap look at the first token: something of the lexicon, or a capital.
    private static func mayStart(_ page: Page, _ index: Int) -> Bool {
        page.tokens[index].isCapital || !page.matches.at(index).isEmpty
    }
}
