/// Writes inline text into lines: white space folded, invisible characters out, letters composed.
struct LineWriter {
    var tree = PageTree()
    /// Whether a TCVN3 font is in use, where the soft hyphen is the letter ư.
    var hasLegacyFont = false
    private(set) var isOpen = false
    private var line = PageTree.Line(start: 0, end: 0, element: 0)
    private var needsSpace = false
    private var hasMarks = false
    private var boldBytes = 0
    private var italicBytes = 0
    /// Where the line's element moves to when more text follows behind its end tag.
    private var lifted: Int32 = -1

    /// Whether the open line stands behind a picture and is in italics so far.
    var isPictureNote: Bool {
        isOpen && line.marks.contains(.afterPicture) && !needsSpace
            && italicBytes == tree.text.count - Int(line.start)
    }

    /// What holds for text as it is written.
    struct Style {
        var element: Int32 = 0
        var isLink = false
        var isBold = false
        var isItalic = false
        var marks: PageTree.Marks = []
    }

    /// Appends `bytes`, valid UTF-8, to the open line or a new one.
    mutating func append(_ bytes: Span<UInt8>, _ style: Style) {
        var index = 0
        let before = tree.text.count
        while index < bytes.count {
            let run = ByteScan.foldedLength(bytes.extracting(index...))
            if run > 0 {
                if needsSpace || !isOpen { begin(style) }
                line.letters &+= ByteScan.append(
                    bytes.extracting(index..<index + run),
                    to: &tree.text
                )
                index += run
            } else if bytes[index] < 0x80 {
                needsSpace = isOpen
                repeat { index += 1 } while index < bytes.count && bytes[index] <= 0x20
            } else {
                index += appendSpecial(bytes, at: index, style)
            }
        }
        let added = tree.text.count - before
        guard added > 0 else { return }
        if lifted >= 0 {
            line.element = lifted
            lifted = -1
        }
        if style.isLink { line.linkBytes += Int32(added) }
        if style.isBold { boldBytes += added }
        if style.isItalic { italicBytes += added }
    }

    /// A lead byte that may start white space, an invisible character or a combining mark.
    private mutating func appendSpecial(
        _ bytes: Span<UInt8>,
        at index: Int,
        _ style: Style
    ) -> Int {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (first, second) {
        case (0xC2, 0xA0), (0xC2, 0x85):
            needsSpace = isOpen
            return 2
        case (0xC2, 0xAD) where !hasLegacyFont: return 2
        case (0xC2, 0x80...0x9F):
            // `&#150;` means the sign of windows-1252, as in every browser.
            if needsSpace || !isOpen { begin(style) }
            tree.text.append(scalar: UInt32(Charset.windows1252Controls[Int(second & 0x1F)]))
            line.letters &+= 1
            return 2
        case (0xE2, 0x80):
            if third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF {
                needsSpace = isOpen
                return 3
            }
            if third <= 0x8F || (third >= 0xAA && third <= 0xAE) { return 3 }
        case (0xE2, 0x81):
            if third == 0xA0 { return 3 }
            if third == 0x9F {
                needsSpace = isOpen
                return 3
            }
        case (0xE3, 0x80) where third == 0x80:
            needsSpace = isOpen
            return 3
        case (0xEF, 0xBB) where third == 0xBF: return 3
        case (0xCC, _), (0xCD, _): hasMarks = true
        default: break
        }
        if needsSpace || !isOpen { begin(style) }
        tree.text.append(first)
        line.letters &+= 1
        return 1
    }

    private mutating func begin(_ style: Style) {
        if isOpen {
            tree.text.append(0x20)
            line.letters &+= 1
        } else {
            isOpen = true
            line = PageTree.Line(
                start: Int32(tree.text.count),
                end: 0,
                element: style.element,
                marks: style.marks
            )
            boldBytes = 0
            italicBytes = 0
            lifted = -1
            hasMarks = false
        }
        needsSpace = false
    }

    /// Takes note that the element `number` ends: a line that began in it may go on in `parent`.
    mutating func endElement(_ number: Int32, parent: Int32) {
        guard isOpen else { return }
        if (lifted >= 0 ? lifted : line.element) == number { lifted = parent }
    }

    /// Ends the open line.
    mutating func close() {
        needsSpace = false
        guard isOpen else { return }
        isOpen = false
        let start = Int(line.start)
        if hasLegacyFont, let letters = LegacyFont.decode(tree.text[start...]) {
            tree.text.replaceSubrange(start..., with: letters)
        }
        if hasMarks {
            tree.text.replaceSubrange(start..., with: Composer.nfc(Array(tree.text[start...])))
        }
        line.end = Int32(tree.text.count)
        if hasMarks || hasLegacyFont {
            line.letters = 0
            for byte in tree.text[start...] where byte & 0xC0 != 0x80 { line.letters += 1 }
        }
        let half = line.count / 2
        if boldBytes > half { line.marks.insert(.bold) }
        if italicBytes > half { line.marks.insert(.italic) }
        tree.lines.append(line)
    }
}
