extension PageBuilder {
    /// Reads the rest of a page that is nested too deeply: text and tags, without structure.
    ///
    /// Nothing is lost that way but which element holds a line. One pass, O(n).
    mutating func appendFlat(_ bytes: [UInt8], from start: Int) {
        let style = LineWriter.Style(element: max(current, 0))
        var index = start
        var textStart = start
        while index < bytes.count {
            let isTag =
                bytes[index] == 0x3C && index + 1 < bytes.count
                && (bytes[index + 1] | 0x20 &- 0x61 < 26 || bytes[index + 1] == 0x2F
                    || bytes[index + 1] == 0x21)
            guard isTag else {
                index += 1
                continue
            }
            flush(bytes, textStart..<index, style)
            while index < bytes.count, bytes[index] != 0x3E { index += 1 }
            index = min(index + 1, bytes.count)
            textStart = index
        }
        flush(bytes, textStart..<bytes.count, style)
    }

    private mutating func flush(_ bytes: [UInt8], _ range: Range<Int>, _ style: LineWriter.Style) {
        guard !range.isEmpty, writer.tree.lines.count < limits.nodes else { return }
        writer.append(bytes.span.extracting(range), style)
        writer.close()
    }
}
