/// Finds the line that is the article's headline, above the running text.
struct HeadlineFinder {
    /// A headline stands no further above the text; between them a page puts dates and links.
    private static let reach = 200
    /// Letters that a line and the page's title must share.
    private static let shortest = 20
    /// Words of the longest headline.
    private static let longest = 64

    private let metaTitle: UInt64?
    private let titleParts: [UInt64]
    private let longestPart: String
    /// The hash of its first word; nil when that is as long as what must be equal.
    private let firstWord: UInt64?
    private var folder = LineFolder()

    init(_ head: HeadMetadata) {
        metaTitle = head.title.map { LineScan.hash($0.text) }
        titleParts = head.titleParts.map(LineScan.hash)
        longestPart = head.titleParts.first.map(LineFolder.fold) ?? ""
        let first = longestPart.prefix { $0 != " " }
        firstWord = first.utf8.count < HeadlineFinder.shortest ? LineScan.hash(String(first)) : nil
    }

    /// The number of the headline's line above the text, which begins at `start`; nil when the
    /// page prints none.
    mutating func find(
        _ tree: PageTree,
        _ judgement: PageJudgement,
        before start: Int
    ) -> Int? {
        var best: (line: Int, score: Int)?
        let top = min(start, tree.lines.count - 1)
        for index in stride(from: top, through: max(0, top - HeadlineFinder.reach), by: -1) {
            guard let score = score(index, tree, judgement, distance: start - index) else {
                continue
            }
            if score > (best?.score ?? 19) { best = (index, score) }
        }
        return best?.line
    }

    /// The line next above the text, where nothing marks a headline: of five words and more,
    /// without a final stop; dates and tools may stand between.
    func nearest(_ tree: PageTree, _ judgement: PageJudgement, before start: Int) -> Int? {
        for index in stride(from: start - 1, through: max(0, start - 6), by: -1) {
            let features = judgement.lines[index]
            if features.isDateOnly || features.verdict != nil || features.words < 3 { continue }
            if looksLikeHeadline(index, tree, judgement) { return index }
            break
        }
        // A long headline counts as text until one sees that it ends without a stop.
        return tree.lines[start].letters <= 160 && looksLikeHeadline(start, tree, judgement)
            ? start : nil
    }

    private func looksLikeHeadline(
        _ index: Int,
        _ tree: PageTree,
        _ judgement: PageJudgement
    ) -> Bool {
        let line = tree.lines[index]
        let features = judgement.lines[index]
        return features.words >= 5 && line.letters <= 250 && !features.endsSentence
            && line.linkBytes == 0
            && features.roles.isDisjoint(with: Roles.chrome.union(.caption))
            && line.marks.isDisjoint(with: [.afterPicture, .table, .list])
            && !isAgency(line, tree)
    }

    private mutating func score(
        _ index: Int,
        _ tree: PageTree,
        _ judgement: PageJudgement,
        distance: Int
    ) -> Int? {
        let line = tree.lines[index]
        let features = judgement.lines[index]
        guard line.letters >= 8, line.letters <= 300, !features.isDateOnly else { return nil }
        if let verdict = features.verdict, features.openingWords == 0 || verdict == .print {
            return nil
        }
        if features.roles.contains(.hidden) { return nil }
        let text = tree.text.span.extracting(line.range)
        var words = features.words
        var first = features.firstWord
        var hash = features.hash
        if hash == nil {
            let scan = LineScan(text, limit: HeadlineFinder.longest, .standard)
            words = scan.words
            first = scan.hashes[0]
            hash = scan.hash
        }
        guard words >= 3 else { return nil }
        var score = markup(line, features) - distance
        let isMetaTitle = metaTitle != nil && hash == metaTitle
        let isTitlePart = titleParts.contains { $0 == hash }
        let isKnown = isMetaTitle || isTitlePart
        guard isKnown || score > -41 else { return nil }
        let mayBeLikeTitle = words >= 5 && (firstWord == nil || firstWord == first)
        guard isKnown || mayBeLikeTitle || score > 19 else { return nil }
        folder.fold(text, limit: HeadlineFinder.longest)
        let isLikeTitle = mayBeLikeTitle && startsLikeTitle()
        guard isKnown || isLikeTitle || score > 19 else { return nil }
        let isAgency = self.isAgency(line, tree)
        if isMetaTitle { score += 100 }
        // The site's name stands in the page's title and in its banner as well.
        if isTitlePart { score += isAgency && words < 12 ? 20 : 80 }
        if score < 50, !isAgency, isLikeTitle { score += 60 }
        if isAgency, words < 8 { score -= 25 }
        if isSiteName() { score -= 60 }
        return score
    }

    /// What the line's markup says for it and against it.
    private func markup(_ line: PageTree.Line, _ features: PageJudgement.Features) -> Int {
        var score = 0
        if line.marks.contains(.mainHeading) {
            score += 45
        } else if line.marks.contains(.heading) {
            score += 25
        }
        if features.roles.contains(.title) { score += 40 }
        if line.marks.contains(.large) { score += 30 }
        if line.marks.contains(.bold) { score += 8 }
        if features.endsSentence { score -= 15 }
        if line.linkBytes * 2 > line.end - line.start { score -= 20 }
        if features.roles.contains(.banner), !line.marks.contains(.heading) { score -= 40 }
        if !features.roles.isDisjoint(with: [
            .navigation, .related, .footer, .comment, .sidebar,
        ]) {
            score -= 60
        }
        if features.prose > 0, line.letters > 200 { score -= 40 }
        return score
    }

    /// Whether the page's title is a shortened form of the line, or the other way round.
    private func startsLikeTitle() -> Bool {
        let length = min(longestPart.utf8.count, folder.words.count)
        guard length >= HeadlineFinder.shortest else { return false }
        return longestPart.utf8.prefix(length).elementsEqual(folder.words.prefix(length))
    }

    private func isAgency(_ line: PageTree.Line, _ tree: PageTree) -> Bool {
        guard line.count <= 120 else { return false }
        let bytes = Array(tree.text[line.range])
        return NameShape.isAgency(bytes, 0..<bytes.count)
    }

    private func isSiteName() -> Bool {
        HeadlineFinder.siteOpenings.contains { folder.words.starts(with: $0) }
    }

    private static let siteOpenings: [[UInt8]] = [
        "cong thong tin", "trang thong tin", "trang tin", "cong ttdt", "website", "cong tin tuc",
    ].map { Array($0.utf8) }
}
