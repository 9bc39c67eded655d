/// Finds the line that is the article's headline, above the running text.
struct HeadlineFinder {
    private let metaTitle: String
    private let titleParts: [String]
    private let siteWords: Set<String> = ["cong", "trang", "website", "bao", "ubnd"]

    init(_ head: HeadMetadata) {
        metaTitle = LineFolder.fold(head.title?.text ?? "")
        titleParts = head.titleParts.map(LineFolder.fold)
    }

    /// The number of the headline's line; nil when the page prints none.
    ///
    /// - Parameter start: the first line of running text; the headline stands before it.
    func find(_ tree: PageTree, _ judgement: PageJudgement, before start: Int) -> Int? {
        var best: (line: Int, score: Int)?
        for index in stride(from: min(start, tree.lines.count - 1), through: 0, by: -1) {
            guard let score = score(index, tree, judgement, distance: start - index) else {
                continue
            }
            if score > (best?.score ?? 19) { best = (index, score) }
        }
        return best?.line
    }

    private func score(
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
        let text = LineFolder.fold(tree.string(line))
        let words = text.split(separator: " ")
        guard words.count >= 3 else { return nil }
        var score = -distance
        if !metaTitle.isEmpty, text == metaTitle { score += 100 }
        // The site's name stands in the page's title and in its banner as well.
        if titleParts.contains(text) { score += isAgency(line, tree) && words.count < 12 ? 20 : 80 }
        if score < 50, !isAgency(line, tree), let title = titleParts.first, words.count >= 5,
            title.hasPrefix(text) || text.hasPrefix(title)
        {
            score += 60
        }
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
        if isSiteName(words) { score -= 60 }
        if isAgency(line, tree), words.count < 8 { score -= 25 }
        if features.roles.contains(.banner), !line.marks.contains(.heading) { score -= 40 }
        if !features.roles.isDisjoint(with: [.navigation, .related, .footer, .comment, .sidebar]) {
            score -= 60
        }
        if features.prose > 0, line.letters > 200 { score -= 40 }
        return score
    }

    private func isAgency(_ line: PageTree.Line, _ tree: PageTree) -> Bool {
        let bytes = Array(tree.text[line.range])
        return NameShape.isAgency(bytes, 0..<bytes.count)
    }

    private func isSiteName(_ words: [Substring]) -> Bool {
        guard let first = words.first else { return false }
        let opening = words.prefix(2).joined(separator: " ")
        return opening == "cong thong" || opening == "trang thong" || opening == "trang tin"
            || opening == "cong ttdt" || first == "website" || opening == "cong tin"
    }
}
