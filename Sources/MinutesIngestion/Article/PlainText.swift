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
            writer.append(span.extracting(start..<end), style)
            writer.close()
            style.marks = writer.tree.lines.count == before && end > start ? [.afterBlank] : []
            start = end + 1
        }
        writer.tree.elements[0].endLine = Int32(writer.tree.lines.count)
    }
}
