internal import MinutesLexicon
internal import MinutesModel
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
        var abbreviations: [WordKey: BodyPhrase] = [:]
        var block = 0
        var index = 0
        while index < page.tokens.count {
            guard page.tokens[index].isWord, Mentions.mayStart(page, index) else {
                index += 1
                continue
            }
            while block < page.blocks.count, page.blocks[block].upperBound <= index { block += 1 }
            // Who wrote and who took the picture are no part of the story.
            if block < page.blocks.count, page.document.blocks[block].kind == .byline {
                index = page.blocks[block].upperBound
                continue
            }
            var found = people.persons(at: index)
            if found.count == 1 { Mentions.takeValidity(page, &found[0], from: persons.last?.end) }
            if let last = found.last {
                persons.append(contentsOf: found)
                index = max(last.end, index + 1)
                continue
            }
            if let body = organizations.body(at: index) {
                if !Mentions.isPartOfCitation(page, body), !Mentions.isModifier(page, body) {
                    bodies.append(body)
                    let next = body.tokens.upperBound
                    if page.isKey(next, .openBracket), page.isKey(next + 2, .closeBracket),
                        page.tokens[next + 1].flags.contains(.allCapitals), !body.isGeneric
                    {
                        abbreviations[page.key(next + 1)] = body
                    }
                }
                index = body.tokens.upperBound
                continue
            }
            if !abbreviations.isEmpty, page.tokens[index].flags.contains(.allCapitals),
                var body = abbreviations[page.key(index)]
            {
                body.tokens = index..<(index + 1)
                bodies.append(body)
            }
            index += 1
        }
        for title in persons.flatMap(\.titles) {
            if let body = title.body {
                allBodies.append(body)
            } else if title.wholeRow != nil, title.tokens.count == 3,
                let body = organizations.body(at: title.tokens.lowerBound),
                body.tokens.upperBound == title.tokens.upperBound - 1
            {
                // Tỉnh ủy viên names the committee, too.
                allBodies.append(body)
            }
        }
        allBodies += bodies
    }

    /// `nguyên Bí thư Huyện ủy …`: the small word before the title that a mention starts with.
    private static func takeValidity(_ page: Page, _ person: inout PersonPhrase, from end: Int?) {
        let before = person.mention.lowerBound - 1
        guard let title = person.before.first, title.validity == nil, before >= (end ?? 0),
            title.tokens.lowerBound == before + 1, !page.isLineStart(before + 1),
            let validity = TitleGrammar.validities[page.key(before)]
        else { return }
        person.before[0].validity = validity
        person.before[0].tokens = before..<title.tokens.upperBound
        person.mention = before..<person.mention.upperBound
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

    /// Whether the words only qualify others: `ngân sách Nhà nước`, `Đại hội Đảng`, `…-KL/TW`,
    /// `Ảnh: VGP`, `từ Trung ương đến cơ sở`.
    private static func isModifier(_ page: Page, _ body: BodyPhrase) -> Bool {
        guard body.isFixed else { return false }
        let start = body.tokens.lowerBound
        let next = body.tokens.upperBound
        let isFirst = page.isLineStart(start)
        // QĐ-TTg, 12-KL/TW, Ảnh: …/TTXVN: a part of a symbol, or where a picture is from.
        if !isFirst, page.isKey(start - 1, "/") { return true }
        if !isFirst, !page.tokens[start].hasSpaceBefore, page.isKey(start - 1, .dash) {
            return true
        }
        if body.tokens.count == 1, page.tokens[start].flags.contains(.allCapitals), !isFirst {
            if page.isKey(start - 1, .colon) { return true }
            // (Theo TTXVN): where the story is from.
            let closes = page.isKey(next, .closeBracket) || page.isKey(next, "/")
            if body.kind == "agency", closes { return true }
            if page.isKey(start - 1, .openBracket), page.isKey(next, .closeBracket) { return true }
        }
        let isParty = page.isKey(start, "Đảng") && body.tokens.count == 1
        let isState = page.matches(Mentions.state, at: start) && body.tokens.count == 2
        let isCentre =
            body.tokens.count == 1 && page.tokens[start].flags.contains(.allCapitals)
            && body.head.hasPrefix("Ban Chấp hành")
            || page.matches(Mentions.centre, at: start) && body.tokens.count == 2
        guard isParty || isState || isCentre else { return false }
        if isParty, page.isOne(next, of: Mentions.partyNouns) { return true }
        if isState, page.isKey(next, "pháp") { return true }
        if isCentre, page.isOne(next, of: Mentions.links),
            page.isOne(next + 1, of: Mentions.localNouns)
        {
            return true
        }
        return !isFirst && page.tokens[start - 1].isWord
            && !page.isOne(start - 1, of: Mentions.prepositions)
    }

    private static let state = keys("Nhà nước")
    private static let centre = keys("Trung ương")
    /// Đảng viên, Đảng phí: nouns that begin with the word.
    private static let partyNouns: Set<WordKey> = ["viên", "phí", "tịch", "tính", "phái", "vụ"]
    private static let links: Set<WordKey> = ["và", ",", "đến", "tới"]
    private static let localNouns: Set<WordKey> = ["địa", "tỉnh", "cơ", "các"]
    private static let prepositions: Set<WordKey> = [
        "của", "và", "do", "được", "bởi", "với", "cho", "theo", "mà", "là", "về", "cùng", "giữa",
        "để", "khi", "nhờ", "trước", "nơi", "ơn", "sau", "nếu", "vì", "qua", "từ", "đó", "nay",
        "lên", "trình", "gửi", "đạo", "đề", "nghị", "mong", "rằng", "thì", "cáo",
    ]

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
