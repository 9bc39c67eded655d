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
        let before = tree.text.count
        var folding = Folding(
            isOpen: isOpen,
            needsSpace: needsSpace,
            hasLegacyFont: hasLegacyFont
        )
        // Two bytes of a windows-1252 sign become three, and a blank may come first.
        tree.text.append(addingCapacity: bytes.count + bytes.count / 2 + 1) { output in
            folding.fold(bytes, into: &output)
        }
        needsSpace = folding.needsSpace
        let added = tree.text.count - before
        if added > 0, !isOpen { begin(at: before, style) }
        hasMarks = hasMarks || folding.hasMarks
        guard added > 0 else { return }
        line.letters &+= folding.letters
        if lifted >= 0 {
            line.element = lifted
            lifted = -1
        }
        if style.isLink { line.linkBytes += Int32(added) }
        if style.isBold { boldBytes += added }
        if style.isItalic { italicBytes += added }
    }

    private mutating func begin(at start: Int, _ style: Style) {
        isOpen = true
        line = PageTree.Line(
            start: Int32(start),
            end: 0,
            element: style.element,
            marks: style.marks
        )
        boldBytes = 0
        italicBytes = 0
        lifted = -1
        hasMarks = false
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

/// Folds the white space of a piece of text.
private struct Folding {
    /// Whether something stands in the line already, so that white space counts.
    var isOpen: Bool
    var needsSpace: Bool
    let hasLegacyFont: Bool
    private(set) var hasMarks = false
    /// Code points written.
    private(set) var letters: Int32 = 0

    init(isOpen: Bool, needsSpace: Bool, hasLegacyFont: Bool) {
        self.isOpen = isOpen
        self.needsSpace = needsSpace
        self.hasLegacyFont = hasLegacyFont
    }

    mutating func fold(_ bytes: Span<UInt8>, into output: inout OutputSpan<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if Folding.stays(byte) {
                start(&output)
                var letters: Int32 = 0
                var next = byte
                repeat {
                    output.append(next)
                    letters &+= next & 0xC0 != 0x80 ? 1 : 0
                    index += 1
                    guard index < bytes.count else { break }
                    next = bytes[index]
                } while Folding.stays(next)
                self.letters &+= letters
            } else if byte < 0x80 {
                needsSpace = isOpen
                index += 1
            } else {
                index += foldSpecial(bytes, at: index, into: &output)
            }
        }
    }

    /// Writes the blank that is due before the next sign.
    @inline(__always)
    private mutating func start(_ output: inout OutputSpan<UInt8>) {
        if needsSpace, isOpen {
            output.append(0x20)
            letters &+= 1
        }
        isOpen = true
        needsSpace = false
    }

    /// A lead byte that may start white space, an invisible character or a combining mark.
    private mutating func foldSpecial(
        _ bytes: Span<UInt8>,
        at index: Int,
        into output: inout OutputSpan<UInt8>
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
            start(&output)
            output.append(scalar: Charset.windows1252Controls[Int(second & 0x1F)])
            letters &+= 1
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
        start(&output)
        output.append(first)
        letters &+= 1
        return 1
    }

    /// Whether a byte is written as it is, whatever stands beside it: no blank, and no lead byte of
    /// one, of an invisible character or of a combining mark (C2, CC, CD, E2, E3, EF).
    @inline(__always)
    private static func stays(_ byte: UInt8) -> Bool {
        if byte < 0xC0 { return byte > 0x20 && byte != 0x7F }
        return 0x0000_800C_0000_3004 as UInt64 >> UInt64(byte & 0x3F) & 1 == 0
    }
}

extension OutputSpan<UInt8> {
    /// Appends the UTF-8 form of a code point below U+10000 that is no surrogate.
    fileprivate mutating func append(scalar: UInt16) {
        if scalar < 0x80 {
            append(UInt8(scalar))
        } else if scalar < 0x800 {
            append(UInt8(0xC0 | scalar >> 6))
            append(UInt8(0x80 | scalar & 0x3F))
        } else {
            append(UInt8(0xE0 | scalar >> 12))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
