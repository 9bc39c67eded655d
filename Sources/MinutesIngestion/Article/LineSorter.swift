internal import MinutesModel

/// Decides of every line whether it belongs to the article, and as what.
struct LineSorter {
    /// What becomes of a line.
    enum Fate: Equatable {
        case keep(Block)
        case strip(Chrome)
    }

    let tree: PageTree
    let judgement: PageJudgement
    let isPlain: Bool
    var fates: [Fate] = []
    var headline: Int?
    /// Lines that print the publication date, best first.
    var dateLines: [Int] = []
    var modifiedLine: Int?
    var captureLine: Int?
    /// The line that names the portal's section.
    var sectionLine: Int?
    /// Keywords that the page prints.
    var tags: [String] = []
    var bylines: [(line: Int, byline: Byline)] = []
    private var isListed: [Bool] = []
    private(set) var firstProse = 0
    private(set) var lastProse = -1

    init(_ tree: PageTree, _ judgement: PageJudgement, isPlain: Bool) {
        self.tree = tree
        self.judgement = judgement
        self.isPlain = isPlain
    }

    /// Sorts the lines; `root` are the lines of the article's element.
    mutating func sort(root: Range<Int>, head: HeadMetadata) {
        fates = tree.lines.indices.map { .strip(chromeKind($0)) }
        let root = isPlain ? PlainRegion.find(tree, judgement) ?? root : root
        guard
            let first = root.first(where: { judgement.lines[$0].prose > 0 })
                ?? root.first(where: { judgement.lines[$0].rawProse > 0 })
        else {
            sortTextless(root)
            return
        }
        firstProse = first
        var finder = HeadlineFinder(head)
        headline =
            isPlain
            ? PlainHeadline(tree, judgement).find(before: first)
            : finder.find(tree, judgement, before: first)
        if !isPlain, headline == nil, head.title == nil, !hasCodeCaption {
            headline = finder.nearest(tree, judgement, before: first)
        }
        let start = headline.map { $0 + 1 } ?? (isPlain ? captionStart(root) : root.lowerBound)
        findEnd(root, from: start)
        sortBody(start..<root.upperBound, root: root)
        if let headline { fates[headline] = .keep(.headline) }
        if isPlain { markOtherNews(behind: root) }
        findBylines(after: root)
        findDates(from: headline ?? root.lowerBound, through: root.upperBound)
        if isPlain { findSection() }
        findTags()
        markLead()
    }

    /// Whether a QR code's caption gives the headline.
    private var hasCodeCaption: Bool {
        tree.lines.indices.contains {
            judgement.lines[$0].verdict == .qr && tree.text[tree.lines[$0].range].contains(0x3A)
        }
    }

    /// A page without running text: what is no chrome by its words stays.
    private mutating func sortTextless(_ root: Range<Int>) {
        for index in root {
            let line = judgement.lines[index]
            guard line.roles.isDisjoint(with: .chrome), line.verdict == nil, !isLink(index),
                isPlain || line.endsSentence
            else { continue }
            fates[index] = .keep(.paragraph)
        }
        findDates(from: 0, through: root.upperBound)
    }

    /// Finds the last line of running text, and the lists of other news on the way.
    private mutating func findEnd(_ root: Range<Int>, from start: Int) {
        isListed = Array(repeating: false, count: tree.lines.count)
        var isList = false
        for index in start..<root.upperBound {
            let line = judgement.lines[index]
            if line.verdict?.opensList == true, isHeadOfList(index) {
                isListed[index] = true
                // `Đọc thêm <a>…</a>` in one line is the whole list.
                isList = line.openingWords == 0 || !isLink(index)
                continue
            }
            if isList, !endsList(index) {
                isListed[index] = true
            } else if line.prose > 0 {
                isList = false
                lastProse = index
            }
        }
        // A table is no list of news when text follows it.
        for index in start..<max(start, lastProse) where tree.lines[index].marks.contains(.table) {
            isListed[index] = false
        }
    }

    private func isHeadOfList(_ index: Int) -> Bool {
        judgement.lines[index].openingWords == 0 || isLink(index)
    }

    /// Whether a line goes on with the article behind a list of other news: it is long, or it
    /// stands where the paragraphs before the list stand.
    private func endsList(_ index: Int) -> Bool {
        let line = tree.lines[index]
        guard judgement.lines[index].prose > 0, !isLink(index) else { return false }
        if line.letters >= 120 { return true }
        guard !isPlain, lastProse >= 0, line.linkBytes == 0 else { return false }
        let element = line.element
        let other = tree.lines[lastProse].element
        return element == other
            || tree.elements[Int(element)].parent == tree.elements[Int(other)].parent
    }

    private mutating func sortBody(_ range: Range<Int>, root: Range<Int>) {
        for index in range {
            let line = judgement.lines[index]
            if isListed[index] {
                let isComment = line.verdict == .comment || line.roles.contains(.comment)
                fates[index] = .strip(isComment ? .comment : .related)
            } else if let kind = keptKind(index, root, isOutside: index < root.lowerBound) {
                fates[index] = .keep(kind)
            }
        }
    }

    /// The block a line of the article makes; nil for chrome.
    private func keptKind(_ index: Int, _ root: Range<Int>, isOutside: Bool) -> Block? {
        let features = judgement.lines[index]
        let line = tree.lines[index]
        if isDataInText(index) { return .table }
        if !features.roles.isDisjoint(with: .chrome) { return nil }
        if features.isDateOnly { return nil }
        if isOutside, features.prose == 0, !features.roles.contains(.lead) {
            return isPlain ? openingKind(index) : nil
        }
        if line.marks.contains(.table) { return .table }
        if isLink(index) { return nil }
        if let verdict = features.verdict {
            if features.openingWords == 0 { return nil }
            if verdict.isChrome, line.letters < 120 || verdict == .metadata { return nil }
            if verdict == .label, features.date != nil, line.letters < 90 { return nil }
        }
        if isCaption(index) { return .caption }
        if index > lastProse, !isTail(index) { return nil }
        // A sapo is often marked up as a heading.
        if line.marks.contains(.heading), features.prose == 0 || line.letters < 120 {
            return features.roles.contains(.lead) && line.letters > 40 ? .lead : .heading
        }
        if line.marks.contains(.list) { return .list }
        // Sections and tools between headline and text: a heading would be marked as one.
        if index < firstProse, index <= (headline ?? root.lowerBound) + 6,
            !features.endsSentence, features.prose == 0,
            line.marks.isDisjoint(with: [.bold, .heading, .large])
        {
            return nil
        }
        if features.prose == 0, !features.endsSentence { return isOutside ? nil : .heading }
        return .paragraph
    }

    /// A row of figures between paragraphs is the article's, even in a table whose class speaks of
    /// statistics or the weather.
    private func isDataInText(_ index: Int) -> Bool {
        let chrome = judgement.lines[index].roles.intersection(.chrome)
        return tree.lines[index].marks.isSuperset(of: [.table, .cell]) && index > firstProse
            && index < lastProse && chrome.isSubset(of: [.widget, .counter, .tool])
            && !isLink(index)
    }

    /// What stands under `Tin khác` behind a plain text goes with it.
    private mutating func markOtherNews(behind root: Range<Int>) {
        var kind: Chrome?
        for index in root.upperBound..<max(root.upperBound, tree.lines.count) {
            let features = judgement.lines[index]
            if let verdict = features.verdict {
                kind = verdict.opensList && features.openingWords == 0 ? Chrome(verdict) : kind
            } else if let kind {
                fates[index] = .strip(kind)
            }
        }
    }

    /// Where the captions above a plain text without headline begin.
    private func captionStart(_ root: Range<Int>) -> Int {
        var start = root.lowerBound
        while start > 0, judgement.lines[start - 1].verdict == nil,
            !judgement.lines[start - 1].isDateOnly, isCaption(start - 1)
        {
            start -= 1
        }
        return start
    }

    /// A caption, or a lead without a stop, between a plain page's headline and its text.
    private func openingKind(_ index: Int) -> Block? {
        let features = judgement.lines[index]
        guard features.verdict == nil, tree.lines[index].marks.isDisjoint(with: .table) else {
            return nil
        }
        if isCaption(index) { return .caption }
        return tree.lines[index].letters >= 80 ? .paragraph : nil
    }

    /// A short line behind the last paragraph stays when it ends a sentence beside it.
    private func isTail(_ index: Int) -> Bool {
        // `(Còn nữa - Bài 2: …)`
        let text = tree.text[tree.lines[index].range]
        if index == lastProse + 1, text.first == 0x28, text.last == 0x29,
            judgement.lines[index].verdict == nil
        {
            return true
        }
        guard lastProse >= 0,
            judgement.lines[index].endsSentence || tree.lines[index].marks.contains(.list)
        else { return false }
        let element = tree.lines[index].element
        return tree.lines[lastProse].element == element
            || tree.elements[Int(element)].parent
                == tree.elements[Int(tree.lines[lastProse].element)].parent
    }

    private func isCaption(_ index: Int) -> Bool {
        let features = judgement.lines[index]
        let line = tree.lines[index]
        if features.roles.contains(.caption), line.letters < 400 { return true }
        guard line.letters <= 220 else { return false }
        // `… sáng 26/10. Ảnh:` and on the next line the photographer.
        if index > 0, fates[index - 1] == .keep(.caption), line.letters <= 40,
            tree.text[tree.lines[index - 1].range].suffix(3).elementsEqual("nh:".utf8)
        {
            return true
        }
        if CaptionWords.namesPhotographer(tree.text.span.extracting(line.range)) { return true }
        guard !features.endsSentence else {
            return line.marks.contains(.afterPicture) && line.letters < 160
                && line.marks.contains(.italic)
        }
        if line.marks.contains(.afterPicture) { return true }
        if isPlain, index > 0, tree.text[tree.lines[index - 1].range].elementsEqual("[img]".utf8) {
            return true
        }
        guard isPlain || line.marks.contains(.italic) else { return false }
        return line.letters <= 170 && CaptionWords.isScene(LineFolder.fold(tree.string(line)))
    }

    func isLink(_ index: Int) -> Bool {
        let line = tree.lines[index]
        return line.linkBytes * 10 > (line.end - line.start) * 6
    }

    private mutating func markLead() {
        var isFirst = true
        for index in fates.indices {
            guard case .keep(let kind) = fates[index] else { continue }
            if kind == .paragraph || kind == .lead {
                if isFirst { fates[index] = .keep(.lead) }
                isFirst = false
            }
        }
    }

    /// What a stripped line was.
    private func chromeKind(_ index: Int) -> Chrome {
        let features = judgement.lines[index]
        if features.roles.contains(.hidden) || features.roles.contains(.modal) { return .hidden }
        if features.verdict == .navigation, features.roles.contains(.breadcrumb) {
            return .breadcrumb
        }
        if let verdict = features.verdict, let kind = Chrome(verdict) { return kind }
        if let kind = Chrome(features.roles) { return kind }
        if features.isDateOnly { return .metadata }
        return isLink(index) ? .navigation : .other
    }
}
