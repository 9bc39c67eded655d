internal import MinutesModel

/// Writes the sorted lines into a document: text, blocks, chrome, and the values they give.
struct DocumentWriter {
    private let sorter: LineSorter
    private let head: HeadMetadata
    private var text: [UInt8] = []
    /// Where each line begins in the text; -1 for stripped lines.
    private var places: [Int] = []
    /// The chrome entry of each line; -1 for kept lines.
    private var chromeNumbers: [Int] = []

    init(_ sorter: LineSorter, _ head: HeadMetadata) {
        self.sorter = sorter
        self.head = head
    }

    /// Fills `document`.
    mutating func write(into document: inout Document) {
        let tree = sorter.tree
        for (index, line) in tree.lines.enumerated() {
            switch sorter.fates[index] {
            case .keep(let kind):
                if joins(index, document) {
                    text.append(0x20)
                } else if !text.isEmpty {
                    text.append(0x0A)
                }
                let isJoined = text.last == 0x20
                places.append(text.count)
                chromeNumbers.append(-1)
                text.append(contentsOf: tree.text[line.range])
                if isJoined {
                    let last = document.blocks.count - 1
                    document.blocks[last].span.end = text.count
                    if document.blocks[last].kind == .heading {
                        document.blocks[last].kind = .paragraph
                    }
                } else {
                    let start = text.count - line.count
                    document.blocks.append(
                        .init(kind: kind.kind, span: TextSpan(start, text.count))
                    )
                }
            case .strip(let kind):
                places.append(-1)
                chromeNumbers.append(document.chrome.count)
                document.chrome.append(.init(kind: kind.kind, text: tree.string(line)))
            }
        }
        document.text = String(utf8: text.span)
        document.language = language()
        writeTitle(into: &document)
        writeAuthor(into: &document)
        writeDates(into: &document)
        writePictures(into: &document)
        document.section = head.section ?? sorter.sectionLine.map { tree.string(tree.lines[$0]) }
        document.keywords = head.keywords.isEmpty ? sorter.tags : head.keywords
        document.source.url = head.url
        document.source.portal = head.url.flatMap(DocumentWriter.host)
    }

    /// Whether a line goes on where a `<br>` broke the one before: in the middle of a sentence.
    private func joins(_ index: Int, _ document: Document) -> Bool {
        let tree = sorter.tree
        let line = tree.lines[index]
        guard index > 0, line.marks.contains(.afterBreak), places[index - 1] >= 0,
            sorter.fates[index] == .keep(.paragraph), tree.lines[index - 1].element == line.element,
            !sorter.judgement.lines[index - 1].endsSentence, tree.lines[index - 1].letters > 30,
            !tree.lines[index - 1].marks.contains(.heading), let last = document.blocks.last,
            last.kind == .paragraph || last.kind == .lead || last.kind == .heading
        else { return false }
        let first = tree.string(line).unicodeScalars.first
        return first?.properties.isLowercase ?? false
    }

    // MARK: Values

    /// A value whose bytes are `range` of line `index`, wherever the line went.
    private func attributed(_ index: Int, _ range: Range<Int>) -> Document.Attributed {
        let line = sorter.tree.lines[index]
        let start = Int(line.start)
        let bytes = sorter.tree.text[(start + range.lowerBound)..<(start + range.upperBound)]
        let value = String(decoding: bytes, as: UTF8.self)
        return Document.Attributed(value, provenance(index, range))
    }

    private func provenance(_ index: Int, _ range: Range<Int>) -> Document.Provenance {
        if places[index] >= 0 {
            return .text(
                TextSpan(places[index] + range.lowerBound, places[index] + range.upperBound)
            )
        }
        return .chrome(chromeNumbers[index], TextSpan(range.lowerBound, range.upperBound))
    }

    private func writeTitle(into document: inout Document) {
        if let line = sorter.headline {
            document.title = attributed(line, titleRange(line))
            return
        }
        if let title = head.title {
            document.title = .init(title.text, .meta(name: title.tag, value: title.text))
            return
        }
        if let (line, range) = codeCaption() {
            document.title = attributed(line, range)
            document.diagnostics.append(
                IngestionDiagnostic(
                    code: "title-from-chrome",
                    message: "The body has no headline; the title is the QR code's caption."
                )
            )
            return
        }
        guard let part = head.titleParts.first, part.split(separator: " ").count >= 4,
            let whole = head.pageTitle, !isSiteName(part)
        else { return }
        document.title = .init(part, .meta(name: "title", value: whole))
    }

    private func isSiteName(_ title: String) -> Bool {
        let bytes = Array(title.utf8)
        let folded = LineFolder.fold(title)
        return NameShape.isAgency(bytes, 0..<bytes.count) && folded.split(separator: " ").count < 9
            || ["cong thong", "trang thong", "trang tin", "cong ttdt", "uy ban", "website"]
                .contains { folded.hasPrefix($0) }
    }

    /// A headline without the signs before its first letter, digit or quotation mark.
    private func titleRange(_ index: Int) -> Range<Int> {
        var bytes = Array(sorter.tree.text[sorter.tree.lines[index].range])
        if let end = sorter.datedEnd(index) {
            bytes.removeSubrange(Byline.trimBlanks(bytes, 0..<end).upperBound...)
        }
        var start = 0
        while start < bytes.count {
            let (scalar, length) = LineLetters.scalar(bytes.span, at: start)
            guard scalar >= 0x2190 || scalar == 0x20 || scalar == 0x2A else { break }
            start += length
        }
        return start < bytes.count ? start..<bytes.count : 0..<bytes.count
    }

    /// `QR CODE: Quận ủy Dương Kinh: …`: the headline as the QR code's caption.
    private func codeCaption() -> (Int, Range<Int>)? {
        for (index, line) in sorter.tree.lines.enumerated()
        where sorter.judgement.lines[index].verdict == .qr || line.letters > 12 {
            let bytes = sorter.tree.text[line.range]
            guard let colon = bytes.firstIndex(of: 0x3A), line.letters < 400,
                LineFolder.fold(String(decoding: bytes[..<colon], as: UTF8.self)) == "qr code"
            else { continue }
            let all = Array(bytes)
            let range = Byline.trimBlanks(all, colon - bytes.startIndex + 1..<all.count)
            if range.count > 8 { return (index, range) }
        }
        return nil
    }

    private func writeAuthor(into document: inout Document) {
        // The last byline is the one under the text; a label says more than a bare name.
        for (line, byline) in sorter.bylines.reversed() {
            if document.author == nil, let author = byline.author {
                document.author = attributed(line, author)
            }
            if document.publisher == nil, let publisher = byline.publisher {
                document.publisher = attributed(line, publisher)
            }
        }
        if document.author == nil, document.publisher == nil, let author = head.author {
            document.author = .init(author.text, .meta(name: author.tag, value: author.text))
        }
    }

    private func writeDates(into document: inout Document) {
        if let (line, byline) = sorter.bylines.last(where: { $0.byline.date != nil }),
            let date = byline.date
        {
            document.publishedOn = .init(date.isoDay, provenance(line, date.span))
            // The line under the headline may give the hour of the same day.
            if let other = sorter.dateLines.first, let exact = sorter.judgement.lines[other].date,
                exact.isoDay == date.isoDay, exact.time != nil, !sorter.isTrailingDate(other)
            {
                document.publishedOn = .init(exact.iso, provenance(other, exact.span))
            }
        } else if let line = sorter.dateLines.first, let date = sorter.judgement.lines[line].date {
            let value = sorter.isTrailingDate(line) ? date.isoDay : date.iso
            document.publishedOn = .init(value, provenance(line, date.span))
        } else if let date = head.published {
            document.publishedOn = .init(date.text, .meta(name: date.tag, value: date.text))
        }
        // A tag adds time and zone to the same day.
        if let date = head.published, let day = document.publishedOn?.value, day.utf8.count == 10,
            date.text.hasPrefix(day), sorter.dateLines.isEmpty, date.text.utf8.count > 10
        {
            document.publishedOn = .init(date.text, .meta(name: date.tag, value: date.text))
        }
        if let line = sorter.modifiedLine, let date = sorter.judgement.lines[line].date {
            document.modifiedOn = .init(date.iso, provenance(line, date.span))
        } else if let date = head.modified {
            document.modifiedOn = .init(date.text, .meta(name: date.tag, value: date.text))
        }
        if let line = sorter.captureLine, let date = sorter.judgement.lines[line].date {
            document.source.capturedAt = date.iso
        }
    }

    private func writePictures(into document: inout Document) {
        let tree = sorter.tree
        for picture in tree.pictures {
            let isInside =
                sorter.fates.indices.contains(picture.line)
                && sorter.isInArticle(picture.line)
            guard isInside else { continue }
            var caption: String?
            if sorter.fates[picture.line] == .keep(.caption) {
                caption = tree.string(tree.lines[picture.line])
            }
            document.pictures.append(.init(url: picture.url, caption: caption))
        }
    }

    /// `vi` where one letter in forty has a mark that only Vietnamese writes.
    private func language() -> String {
        var letters = 0
        var vietnamese = 0
        // A sample is enough, and its length does not depend on the page's.
        let text = text.span
        for index in 0..<min(text.count, 1 << 11) {
            let byte = text[index]
            letters += byte & 0xC0 != 0x80 && byte > 0x40 ? 1 : 0
            if byte < 0xC4 { continue }
            let next = index + 1 < text.count ? text[index + 1] : 0
            switch byte {
            case 0xE1: vietnamese += 1
            case 0xC4: vietnamese += next == 0x83 || next == 0x91 ? 1 : 0
            case 0xC6: vietnamese += next == 0xA1 || next == 0xB0 ? 1 : 0
            default: break
            }
        }
        if letters > 0, vietnamese * 40 > letters { return "vi" }
        let tag = head.language?.prefix { $0 != "-" && $0 != "_" }.lowercased() ?? ""
        let isTag = (2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy { $0 &- 0x61 < 26 }
        return isTag && tag != "vi" && letters > 0 ? tag : "und"
    }

    private static func host(_ url: String) -> String? {
        guard let start = url.firstIndex(of: ":"), url[start...].hasPrefix("://") else {
            return nil
        }
        let rest = url[start...].dropFirst(3)
        var host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return host.isEmpty ? nil : host
    }
}

extension Byline {
    /// Blanks off both ends.
    static func trimBlanks(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] == 0x20 { start += 1 }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }
}

extension LineSorter {
    /// Whether the line stands among kept lines.
    func isInArticle(_ line: Int) -> Bool {
        guard let first = fates.firstIndex(where: \.isKept),
            let last = fates.lastIndex(where: \.isKept)
        else { return false }
        return line >= first && line <= last + 1
    }

    /// A date line behind the text of a plain page is when a crawler listed it: only its day counts.
    func isTrailingDate(_ line: Int) -> Bool {
        isPlain && fates[..<line].contains { $0 == .keep(.paragraph) || $0 == .keep(.lead) }
    }
}

extension LineSorter.Fate {
    var isKept: Bool {
        if case .keep = self { return true }
        return false
    }
}
