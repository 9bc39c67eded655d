/// Parts what crawlers glue to the last paragraph of a plain page: share links, then the name of
/// the author or the paper (`…nêu trên.Lê Sơn`, `… của vùng. Theo VOV`, `…đồng.Hoa HạEmail Print Góp ý`).
enum PlainTail {
    private static let shareLinks = Array("Email Print Góp ý".utf8)
    private static let theo = Array("Theo ".utf8)

    /// Splits the last line of running text in `tree`.
    static func split(_ tree: inout PageTree) {
        guard let index = tree.lines.lastIndex(where: { $0.letters >= 120 && !isTagList($0, tree) })
        else { return }
        var line = tree.lines[index]
        var tails: [PageTree.Line] = []
        if tree.text[line.range].suffix(shareLinks.count).elementsEqual(shareLinks) {
            tails.append(cut(&line, at: Int(line.end) - shareLinks.count, tree))
        }
        if !isSigned(tree, after: index), let start = nameStart(tree, line) {
            tails.append(cut(&line, at: start, tree))
        }
        guard !tails.isEmpty else { return }
        tree.lines[index] = line
        tree.lines.insert(contentsOf: tails.reversed(), at: index + 1)
        tree.elements[0].endLine += Int32(tails.count)
    }

    /// Whether a byline of its own follows.
    private static func isSigned(_ tree: PageTree, after index: Int) -> Bool {
        tree.lines[(index + 1)...].prefix(2).contains {
            let byline = Byline(tree.text[$0.range], label: nil, labelWords: 0)
            return byline?.author != nil && byline?.date != nil
        }
    }

    private static func isTagList(_ line: PageTree.Line, _ tree: PageTree) -> Bool {
        let text = tree.text[line.range]
        return text.contains(0x2C) && !text.contains(0x2E)
    }

    private static func cut(
        _ line: inout PageTree.Line,
        at start: Int,
        _ tree: PageTree
    ) -> PageTree.Line {
        var tail = line
        tail.start = Int32(start)
        tail.letters = count(tree, start..<Int(line.end))
        line.end = Int32(start)
        while line.end > line.start, tree.text[Int(line.end) - 1] == 0x20 { line.end -= 1 }
        line.letters = count(tree, line.range)
        return tail
    }

    private static func count(_ tree: PageTree, _ range: Range<Int>) -> Int32 {
        var letters: Int32 = 0
        for byte in tree.text[range] where byte & 0xC0 != 0x80 { letters += 1 }
        return letters
    }

    /// `Tin, ảnh: Phan Minh`, `(Theo Báo An Hòa)`, `Thu Lê (TTXVN)`: a byline by its own words.
    private static func isSignature(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let scan = LineScan(text[range].span, limit: 24, .standard)
        let opening = PhraseTable.standard.opening(scan)
        let isLabelled =
            opening?.verdict == .byline && text[range].contains(0x3A)
            || text[range].starts(with: "(Theo ".utf8)
        let isBracketed = text[range].last == 0x29 && text[range].first != 0x28
        guard isLabelled || isBracketed else { return false }
        let byline = Byline(
            text[range],
            label: isLabelled ? opening?.verdict : nil,
            labelWords: isLabelled ? opening?.words ?? 0 : 0
        )
        guard let byline else { return false }
        return isLabelled || (byline.author != nil && byline.publisher != nil)
    }

    /// Where a name begins behind the last stop; nil when the text ends with its sentence.
    private static func nameStart(_ tree: PageTree, _ line: PageTree.Line) -> Int? {
        let text = Array(tree.text[line.range])
        var stop = text.count
        while stop > 0, text.count - stop < 60 {
            let byte = text[stop - 1]
            // A stop, or the last byte of … or ”.
            let isStop = byte == 0x2E || byte == 0x21 || byte == 0x3F
            let isLong =
                stop >= 3 && text[stop - 3] == 0xE2 && text[stop - 2] == 0x80
                && (byte == 0xA6 || byte == 0x9D)
            if isStop || isLong { break }
            stop -= 1
        }
        let range = Byline.trimBlanks(text, stop..<text.count)
        guard stop > 0, range.count >= 5, text.count - stop < 60 else { return nil }
        if text[range].starts(with: theo) {
            let agency = range.lowerBound + theo.count..<range.upperBound
            guard NameShape.isAgency(text, agency) else { return nil }
            return Int(line.start) + range.lowerBound
        }
        if isSignature(text, range) { return Int(line.start) + range.lowerBound }
        let words = text[range].split(separator: 0x20)
        // A name is written in capitals and small letters, in two to four syllables.
        guard (2...4).contains(words.count), NameShape.isName(text, range, alone: true) else {
            return nil
        }
        return Int(line.start) + range.lowerBound
    }
}
