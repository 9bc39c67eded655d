/// A text with its items marked: by colour on a terminal, by numbered brackets elsewhere.
///
/// `[3|Nghị quyết Trung ương 4|3]`: both brackets carry the number, so that items which overlap
/// without one holding the other can still be told apart.
struct MarkedText {
    let text: String
    let items: [ExplainedItem]
    let isColored: Bool

    /// A place of an item.
    private struct Mark {
        let number: Int
        let place: Range<Int>
        let color: Int
    }

    /// The marked text; its line feeds stay, other control characters are escaped.
    var output: String {
        let scalars = Array(text.unicodeScalars)
        let marks = marks(within: scalars.count)
        var opening = marks[...]
        var open: [Mark] = []
        var output = ""
        for (offset, scalar) in scalars.enumerated() {
            close(&open, at: offset, &output)
            let count = open.count
            while let mark = opening.first, mark.place.lowerBound == offset {
                opening.removeFirst()
                open.append(mark)
                if !isColored { output += "[\(mark.number)|" }
            }
            if open.count > count { paint(open, &output) }
            if scalar == "\n" {
                output += "\n"
            } else {
                TerminalText.append(scalar, to: &output)
            }
        }
        close(&open, at: scalars.count, &output)
        return output
    }

    /// By where they start, the longer first; numbers count the items from 1.
    private func marks(within count: Int) -> [Mark] {
        var marks: [Mark] = []
        for (index, item) in items.enumerated() {
            for place in item.places {
                let place = place.clamped(to: 0..<count)
                guard !place.isEmpty else { continue }
                marks.append(Mark(number: index + 1, place: place, color: item.term.color))
            }
        }
        return marks.sorted {
            ($0.place.lowerBound, -$0.place.upperBound, $0.number)
                < ($1.place.lowerBound, -$1.place.upperBound, $1.number)
        }
    }

    /// Ends the marks that end at `offset`, the one opened last first.
    private func close(_ open: inout [Mark], at offset: Int, _ output: inout String) {
        let closing = open.filter { $0.place.upperBound == offset }
        guard !closing.isEmpty else { return }
        open.removeAll { $0.place.upperBound == offset }
        if isColored {
            let numbers = closing.reversed().map { String($0.number) }.joined(separator: ",")
            output += MarkedText.style(2) + "[\(numbers)]"
            paint(open, &output)
        } else {
            output += closing.reversed().map { "|\($0.number)]" }.joined()
        }
    }

    /// Takes the colour of the innermost mark: the shortest, and of equals the last.
    private func paint(_ open: [Mark], _ output: inout String) {
        guard isColored else { return }
        let innermost = open.reversed().min { $0.place.count < $1.place.count }
        output += innermost.map { MarkedText.style($0.color) } ?? MarkedText.plain
    }

    /// Back to plain, then one rendition: no style is ever left over from another.
    static func style(_ parameter: Int) -> String { "\u{1B}[0;\(parameter)m" }
    static let plain = "\u{1B}[0m"
}
