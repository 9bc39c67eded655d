internal import MinutesModel

/// What each line of a page is by its own words and by the elements it stands in.
struct PageJudgement {
    /// One line's features.
    struct Features {
        var roles: Roles = []
        var verdict: PhraseTable.Verdict?
        /// The verdict rests on the line's opening words only, that many.
        var openingWords = 0
        var words = 0
        /// ``LineScan/hash`` of all its words; nil for a long line, of which only some were scanned.
        var hash: UInt64?
        /// The hash of its first word.
        var firstWord: UInt64 = 0
        /// Letters of running text; 0 for titles, links and chrome.
        var prose = 0
        /// Prose whatever the elements say.
        var rawProse = 0
        var endsSentence = false
        var isDateOnly = false
        /// One of several summaries, each under a link: a list of other news.
        var isTeaser = false
        var date: PageDate?
    }

    private(set) var lines: [Features] = []
    private var folder = LineFolder()
    private let letters = LineLetters.standard
    private let phrases = PhraseTable.standard
    private var elementProse: [Int] = []
    private var elementRoles: [Roles] = []

    /// Judges every line of `tree`; the last line of a truncated page is text, however short.
    mutating func judge(_ tree: PageTree, isTruncated: Bool, isPlain: Bool = false) {
        lines.removeAll(keepingCapacity: true)
        lines.reserveCapacity(tree.lines.count)
        let text = tree.text.span
        for line in tree.lines { lines.append(features(line, text.extracting(line.range))) }
        if isPlain { judgePlain(tree) }
        if isTruncated, let last = tree.lines.last, last.linkBytes == 0, last.letters > 3 {
            lines[lines.count - 1].rawProse = Int(last.letters)
        }
        markTeasers(tree)
        inheritRoles(tree)
        let elementRoles = elementRoles
        var judged = lines.mutableSpan
        for index in judged.indices {
            let element = Int(tree.lines[index].element)
            judged[index].roles = elementRoles.isEmpty ? [] : elementRoles[element]
            if judged[index].isTeaser { judged[index].roles.insert(.related) }
            let isChrome = !judged[index].roles.isDisjoint(with: .chrome)
            judged[index].prose = isChrome ? 0 : judged[index].rawProse
        }
    }

    /// Judges the lines of plain text again, where no element tells titles from text.
    private mutating func judgePlain(_ tree: PageTree) {
        let text = tree.text.span
        for (index, line) in tree.lines.enumerated() {
            let words = text.extracting(line.range)
            if lines[index].verdict == nil, lines[index].date == nil, !lines[index].endsSentence,
                line.letters <= 160, line.marks.isDisjoint(with: .table)
            {
                lines[index].verdict = plainVerdict(words)
            }
            guard lines[index].rawProse > 0 else { continue }
            // Titles of other news are as long as short paragraphs, but end without a stop.
            let isSentence =
                line.letters >= 200 || (line.letters >= 120 && LineSigns.hasInnerStop(words))
                || (lines[index].endsSentence && !isQuestion(words))
                || goesOn(index, tree)
            if !isSentence || lines[index].verdict == .navigation { lines[index].rawProse = 0 }
        }
    }

    /// A menu, a toolbar or the weather.
    private mutating func plainVerdict(_ text: Span<UInt8>) -> PhraseTable.Verdict? {
        if LineSigns.isMenu(text) { return .navigation }
        folder.fold(text)
        if folder.ends.count <= 8, LineSigns.hasDegrees(text) { return .widget }
        return phrases.cover(folder)
    }

    /// A short question may be a headline.
    private func isQuestion(_ text: Span<UInt8>) -> Bool {
        let last = text[text.count - 1]
        return text.count < 240 && (last == 0x3F || last == 0x21) && !LineSigns.hasInnerStop(text)
    }

    /// Whether the next line begins with a small letter: a text broken at a fixed width.
    private func goesOn(_ index: Int, _ tree: PageTree) -> Bool {
        guard index + 1 < tree.lines.count else { return false }
        let first = tree.string(tree.lines[index + 1]).unicodeScalars.first
        return first?.properties.isLowercase ?? false
    }

    /// Marks runs of three and more paragraphs that each stand under a line of links only.
    private mutating func markTeasers(_ tree: PageTree) {
        var run: [Int] = []
        var lastLink = -10
        for (index, line) in tree.lines.enumerated() {
            let isLink = line.linkBytes * 10 > (line.end - line.start) * 8
            if isLink, line.letters >= 15 { lastLink = index }
            guard lines[index].rawProse > 0 else { continue }
            if index - lastLink <= 3 {
                run.append(index)
                // One summary a link: the next paragraph under it belongs to a text.
                lastLink = -10
            } else {
                endRun(&run)
            }
        }
        endRun(&run)
    }

    private mutating func endRun(_ run: inout [Int]) {
        if run.count >= 3 {
            for index in run {
                lines[index].isTeaser = true
                lines[index].rawProse = 0
            }
        }
        run.removeAll(keepingCapacity: true)
    }

    /// What `line` is by its own words, which are `text`.
    private mutating func features(_ line: PageTree.Line, _ text: Span<UInt8>) -> Features {
        var features = Features()
        let letters = Int(line.letters)
        features.endsSentence = PageJudgement.endsSentence(text)
        let linkShare = line.linkBytes * 100 / max(1, line.end - line.start)
        if linkShare < 40, letters >= 60 || (letters >= 30 && features.endsSentence) {
            features.rawProse = min(letters, 1500)
        }
        if letters < 120, !features.endsSentence, LineSigns.isPointer(text) {
            features.verdict = .related
            // One title, not the head of a list.
            features.openingWords = 1
            features.rawProse = 0
            return features
        }
        guard letters <= 220 else { return features }
        // A phrase has fewer words than that, and so has a line that says a date and nothing else.
        let limit = letters > 90 ? 12 : 24
        let scan = LineScan(text, limit: limit, self.letters)
        features.words = scan.words
        if scan.words < limit { features.hash = scan.hash }
        features.firstWord = scan.hashes[0]
        if let verdict = phrases.whole(scan) {
            features.verdict = verdict
        } else if let opening = phrases.opening(scan) {
            features.verdict = opening.verdict
            features.openingWords = opening.words
        }
        if letters <= 90, scan.digits >= 4 {
            folder.fold(text)
            if folder.mayHoldDate { features.date = DateScanner(text).first() }
            if features.date != nil { features.isDateOnly = DateWords.standard.areAll(folder) }
            if isPrintHeader(features) { features.verdict = .print }
        }
        switch scan.signs.meaning(text) {
        case .tags: features.verdict = .tags
        case .markup: features.verdict = .metadata
        case .path where features.verdict == nil && letters <= 90: features.verdict = .navigation
        default: break
        }
        if features.isDateOnly || (letters < 120 && features.verdict?.isChrome == true)
            || features.verdict == .tags || features.verdict == .metadata
        {
            features.rawProse = 0
        }
        return features
    }

    /// `Print Thứ Bảy, 26/01/2019 20:13`: when the page was printed or saved.
    private func isPrintHeader(_ features: Features) -> Bool {
        guard features.date != nil, features.words <= 12 else { return false }
        let text = String(decoding: folder.words, as: UTF8.self)
        return ["print ", "in trang ", "ban in ", "in bai ", "in ngay ", "in thu "].contains {
            text.hasPrefix($0)
        }
    }

    /// Whether a stop is the last sign before closing quotation marks and brackets.
    private static func endsSentence(_ text: Span<UInt8>) -> Bool {
        var end = text.count
        while end > 0, text[end - 1] == 0x22 || text[end - 1] == 0x29 || text[end - 1] == 0x20 {
            end -= 1
        }
        guard end > 0 else { return false }
        switch text[end - 1] {
        case 0x2E, 0x21, 0x3F, 0x3B, 0x3A: return true
        default: break
        }
        // … and ” are three bytes long.
        let count = text.count
        return count >= 3 && text[count - 3] == 0xE2 && text[count - 2] == 0x80
            && (text[count - 1] == 0xA6 || text[count - 1] == 0x9D)
    }

    /// Roles go down to children.
    ///
    /// An element that holds most of the page's text is not believed when it says it is chrome:
    /// themes put `has-sidebar` and `comments-open` on the whole page.
    private mutating func inheritRoles(_ tree: PageTree) {
        let count = tree.elements.count
        elementProse.removeAll(keepingCapacity: true)
        elementProse.append(contentsOf: repeatElement(0, count: count))
        elementRoles.removeAll(keepingCapacity: true)
        elementRoles.append(contentsOf: repeatElement([], count: count))
        var total = 0
        for (index, line) in tree.lines.enumerated() {
            elementProse[Int(line.element)] += lines[index].rawProse
            total += lines[index].rawProse
        }
        for index in stride(from: count - 1, to: 0, by: -1) {
            let parent = Int(tree.elements[index].parent)
            if parent >= 0 { elementProse[parent] += elementProse[index] }
        }
        for index in 0..<count {
            let element = tree.elements[index]
            var own = element.roles
            if elementProse[index] * 2 > total, !own.isDisjoint(with: .chrome) {
                own = own.intersection(.hidden)
            }
            let above = element.parent >= 0 ? elementRoles[Int(element.parent)] : []
            // Blogs name an article's keywords and category in its class.
            if element.tag == .article || element.tag == .main {
                own.subtract(Roles.chrome.subtracting(.hidden))
            }
            // The header of an article holds its headline; only the page's is a banner.
            if above.contains(.content), !above.contains(.banner) { own.remove(.banner) }
            elementRoles[index] = own.union(above.intersection(Roles.inherited))
        }
    }
}

extension Roles {
    /// What holds for everything inside an element; a title or date holds only nearby.
    static let inherited: Roles = Roles.chrome.union([
        .title, .date, .author, .lead, .caption, .modified, .content,
    ])
}
