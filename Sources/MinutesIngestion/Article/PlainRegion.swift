/// Where the article stands in a page of plain text.
///
/// Without elements only the lines tell: sentences speak for the article, short lines without a
/// stop and the lists of a portal against it. The article is the run of lines whose sum is
/// greatest, so that mastheads and menus above it and related news below it stay outside, while a
/// heading or a toolbar between its paragraphs does not part it. O(n).
struct PlainRegion {
    /// A paragraph counts no more than that: one long line must not outweigh all others.
    private static let mostOfALine = 600

    /// The lines from the first sentence of the article to its last; nil without any.
    static func find(_ tree: PageTree, _ judgement: PageJudgement) -> Range<Int>? {
        var best: (range: Range<Int>, sum: Int)?
        var sum = 0
        var start = 0
        for index in tree.lines.indices {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += weight(index, tree, judgement)
            if sum > best?.sum ?? 0 { best = (start..<index + 1, sum) }
        }
        guard let found = best?.range else { return nil }
        return found.lowerBound..<end(found.upperBound, tree, judgement)
    }

    private static func weight(_ index: Int, _ tree: PageTree, _ judgement: PageJudgement) -> Int {
        let features = judgement.lines[index]
        let line = tree.lines[index]
        if let verdict = features.verdict, verdict.isChrome, features.prose == 0 {
            switch verdict {
            case .related, .comment: return features.openingWords == 0 ? -150 : -40
            case .footer, .editors: return -120
            case .picture, .metadata: return -10
            default: return -40
            }
        }
        if features.prose > 0 { return min(features.prose, mostOfALine) }
        if line.marks.contains(.table) { return 0 }
        if features.isDateOnly { return -10 }
        let text = tree.text.span.extracting(line.range)
        if opensItem(text) || CaptionWords.namesPhotographer(text) { return 0 }
        return -40
    }

    /// A short sentence or a table behind the last paragraph belongs to it.
    private static func end(_ end: Int, _ tree: PageTree, _ judgement: PageJudgement) -> Int {
        var end = end
        while end < tree.lines.count {
            let features = judgement.lines[end]
            let text = tree.text.span.extracting(tree.lines[end].range)
            let isBracketed =
                text.count > 2 && text[0] == 0x28 && text[text.count - 1] == 0x29
                && features.verdict == nil
            let isSentence =
                features.endsSentence && features.verdict == nil && features.words > 2
                && text[text.count - 1] != 0x3A
            guard tree.lines[end].marks.contains(.table) || isSentence || isBracketed else { break }
            end += 1
            if isBracketed { break }
        }
        return end
    }

    /// `- Xã An Hòa: 12 đảng viên`, `1. Kết quả`, `• …`: an item of a list.
    private static func opensItem(_ text: Span<UInt8>) -> Bool {
        guard text.count > 2 else { return false }
        switch text[0] {
        case 0x2D, 0x2B, 0x2A: return true
        case 0x30...0x39: return text[1] == 0x2E || text[1] == 0x29 || text[2] == 0x2E
        case 0xE2: return text[1] == 0x80 && (text[2] == 0xA2 || text[2] == 0x93)
        default: return false
        }
    }
}
