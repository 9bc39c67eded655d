/// Cuts a page of plain text into lines.
struct PlainText {
    /// The lines of `bytes` as a tree of one element.
    static func read(_ bytes: [UInt8], into writer: inout LineWriter, limits: PageReader.Limits) {
        writer.tree.elements.append(
            PageTree.Element(parent: -1, tag: .body, roles: [], firstLine: 0, endLine: 0)
        )
        let span = bytes.span
        var start = 0
        var style = LineWriter.Style()
        while start < span.count {
            var end = start
            while end < span.count, span[end] != 0x0A, span[end] != 0x0D { end += 1 }
            if writer.tree.lines.count >= limits.nodes {
                writer.tree.cut = .nodes
                break
            }
            let before = writer.tree.lines.count
            let tabs = tabCount(span, start..<end)
            if tabs >= 2 {
                appendRow(span, start..<end, into: &writer)
            } else {
                writer.append(span.extracting(start..<end), style)
            }
            writer.close()
            style.marks = writer.tree.lines.count == before && end > start ? [.afterBlank] : []
            start = end + 1
        }
        writer.tree.elements[0].endLine = Int32(writer.tree.lines.count)
        PlainTail.split(&writer.tree)
    }

    private static func tabCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        var hasText = false
        for index in range {
            if bytes[index] == 0x09, hasText {
                count += 1
            } else if bytes[index] > 0x20 {
                hasText = true
            }
        }
        return count
    }

    /// A line of cells parted by tabs is a row of a table.
    private static func appendRow(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        into writer: inout LineWriter
    ) {
        let style = LineWriter.Style(marks: [.table])
        var start = range.lowerBound
        for index in range where bytes[index] == 0x09 {
            writer.append(bytes.extracting(start..<index), style)
            writer.append(" | ".utf8.span, style)
            start = index + 1
        }
        writer.append(bytes.extracting(start..<range.upperBound), style)
    }
}
