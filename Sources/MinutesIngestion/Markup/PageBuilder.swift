/// Takes the parser's events and builds the page's tree.
///
/// Reused from page to page.
struct PageBuilder {
    var writer = LineWriter()
    var limits = PageReader.Limits()
    private let roleTable = RoleTable.standard
    private var roleCache = RoleCache()
    /// What the names of character references stand for.
    var entities = CharacterReference.Cache()
    private var pending = Attributes()
    var current: Int32 = -1
    private var depth = 0
    /// Open elements inside the opaque one, itself included.
    private var opaque = 0
    private var links = 0
    private var bolds = 0
    private var italics = 0
    private var larges = 0
    private var lists = 0
    private var headings = 0
    private var mainHeadings = 0
    private var sawPicture = false
    private var sawBreak = false
    private var capture: [UInt8] = []
    private var captureName: String?
    var tables = TableStack()

    /// Starts a page.
    mutating func reset(hasLegacyFont: Bool) {
        writer.tree.removeAll()
        writer.hasLegacyFont = hasLegacyFont
        pending.reset(.other)
        current = -1
        depth = 0
        opaque = 0
        links = 0
        bolds = 0
        italics = 0
        larges = 0
        lists = 0
        headings = 0
        mainHeadings = 0
        sawPicture = false
        sawBreak = false
        captureName = nil
        capture.removeAll()
        tables.removeAll()
    }

    /// Whether the page has reached a limit and the parser must stop.
    var isFull: Bool { writer.tree.cut != nil }

    /// Whether text goes into a value of the head, so that every piece of it must come here.
    var isCapturing: Bool { captureName != nil }

    /// A start tag; its attributes follow, then ``opened()``.
    mutating func open(_ tag: Tag) { pending.reset(tag) }

    /// Whether anything is done with an attribute of the start tag, its name packed in `key`.
    func reads(_ key: UInt64) -> Bool {
        if opaque > 0, pending.tag != .meta, pending.tag != .link, pending.tag != .script {
            return false
        }
        return key == Attributes.classKey || key == Attributes.idKey || pending.reads(key)
    }

    /// An attribute of the start tag, one that ``reads(_:)`` wants.
    mutating func attribute(_ key: UInt64, _ value: Span<UInt8>) {
        if key == Attributes.classKey || key == Attributes.idKey {
            pending.roles.formUnion(roles(of: value))
        } else {
            pending.take(key, value)
        }
    }

    /// The start tag is complete.
    mutating func opened() {
        let tag = pending.tag
        depth += 1
        if depth > limits.depth { writer.tree.cut = .depth }
        if opaque > 0 || tag.isOpaque {
            opaque += 1
            openedOpaque(tag)
            return
        }
        if writer.tree.elements.count + writer.tree.lines.count > limits.nodes {
            writer.tree.cut = .nodes
        }
        let roles = pending.allRoles
        if !tag.isInline || !roles.isDisjoint(with: Roles.ownLine) && tag != .a { endLine(tag) }
        let number = Int32(writer.tree.elements.count)
        writer.tree.elements.append(
            PageTree.Element(
                parent: current,
                tag: tag,
                roles: roles,
                firstLine: Int32(writer.tree.lines.count),
                endLine: 0
            )
        )
        current = number
        enter(tag)
    }

    private mutating func openedOpaque(_ tag: Tag) {
        let line = writer.tree.lines.count
        if pending.hasTexts { addHeadValues(line) }
        if tag == .script, pending.isLinkedData { captureName = "json-ld" }
        if tag == .title, opaque > 0 { captureName = "title" }
        capture.removeAll(keepingCapacity: true)
    }

    private mutating func addHeadValues(_ line: Int) {
        for value in pending.headValues() {
            writer.tree.head.append(.init(name: value.name, value: value.value, line: line))
        }
    }

    private mutating func enter(_ tag: Tag) {
        let line = writer.tree.lines.count
        if pending.hasTexts { addHeadValues(line) }
        switch tag {
        case .a: links += 1
        case .b, .strong: bolds += 1
        case .i, .em: italics += 1
        case .h1, .h2: mainHeadings += 1
        case .h3, .h4, .h5, .h6: headings += 1
        case .li, .dt, .dd: lists += 1
        case .br: sawBreak = true
        case .img:
            sawPicture = true
            tables.sawPicture()
            if let url = pending.url {
                writer.tree.pictures.append(.init(url: url, line: line))
            }
        case .title:
            captureName = "title"
            capture.removeAll(keepingCapacity: true)
        case .table:
            tables.open(element: current, hasBorder: pending.hasBorder, firstLine: line)
        case .tr: tables.openRow()
        case .td, .th: tables.openCell(firstLine: line, isHeader: tag == .th)
        default: break
        }
        if pending.isLarge { larges += 1 }
        writer.tree.elements[Int(current)].endLine = pending.isLarge ? -1 : 0
    }

    /// An end tag.
    mutating func close(_ tag: Tag) {
        depth -= 1
        if opaque > 0 {
            opaque -= 1
            if tag == .title || tag == .script { endCapture() }
            return
        }
        guard current >= 0 else { return }
        let element = writer.tree.elements[Int(current)]
        guard element.tag == tag else { return }
        if tag == .title { endCapture() }
        if !tag.isInline || !element.roles.isDisjoint(with: Roles.ownLine) && tag != .a {
            endLine(tag)
        }
        writer.endElement(current, parent: element.parent)
        leave(tag, isLarge: element.endLine == -1)
        writer.tree.elements[Int(current)].endLine = Int32(writer.tree.lines.count)
        current = element.parent
    }

    private mutating func leave(_ tag: Tag, isLarge: Bool) {
        switch tag {
        case .a: links -= 1
        case .b, .strong: bolds -= 1
        case .i, .em: italics -= 1
        case .h1, .h2: mainHeadings -= 1
        case .h3, .h4, .h5, .h6: headings -= 1
        case .li, .dt, .dd: lists -= 1
        case .table: tables.close(&writer.tree)
        default: break
        }
        if isLarge { larges -= 1 }
    }

    private mutating func endLine(_ tag: Tag) {
        if writer.isOpen { sawPicture = false }
        writer.close()
        if tag != .br { sawBreak = false }
    }

    /// Text between tags.
    mutating func characters(_ bytes: Span<UInt8>) {
        if captureName != nil {
            if capture.count < 1 << 16 {
                for index in bytes.indices { capture.append(bytes[index]) }
            }
            return
        }
        guard opaque == 0 else { return }
        // A caption in italics, and the text glued to its end tag.
        if italics == 0, writer.isPictureNote, bytes.count > 0, bytes[0] > 0x20 { endLine(.div) }
        var style = LineWriter.Style(
            element: max(current, 0),
            isLink: links > 0,
            isBold: bolds > 0,
            isItalic: italics > 0
        )
        if !writer.isOpen {
            if current < 0 { openRoot() }
            style.element = current
            style.marks = marks()
        }
        writer.append(bytes, style)
        if writer.isOpen { sawBreak = false }
    }

    private mutating func marks() -> PageTree.Marks {
        var marks: PageTree.Marks = []
        if sawPicture { marks.insert(.afterPicture) }
        if sawBreak { marks.insert(.afterBreak) }
        if mainHeadings > 0 { marks.formUnion([.heading, .mainHeading]) }
        if headings > 0 { marks.insert(.heading) }
        if lists > 0 { marks.insert(.list) }
        if larges > 0 { marks.insert(.large) }
        if tables.isInside { marks.insert(.cell) }
        return marks
    }

    /// The content of a script or style element.
    mutating func rawText(_ bytes: Span<UInt8>) {
        if captureName != nil { characters(bytes) }
    }

    /// A comment: programs that save pages write the address into one.
    mutating func comment(_ bytes: Span<UInt8>) {
        guard bytes.count < 2048, let address = SavedFrom.address(bytes) else { return }
        writer.tree.head.append(
            .init(name: "saved-from", value: address, line: writer.tree.lines.count)
        )
    }

    /// The page is at its end; open elements end here.
    mutating func finish() {
        writer.close()
        endCapture()
        let end = Int32(writer.tree.lines.count)
        while current >= 0 {
            writer.tree.elements[Int(current)].endLine = end
            current = writer.tree.elements[Int(current)].parent
        }
        if writer.tree.elements.isEmpty { openRoot() }
    }

    private mutating func openRoot() {
        writer.tree.elements.append(
            PageTree.Element(parent: -1, tag: .body, roles: [], firstLine: 0, endLine: 0)
        )
        current = Int32(writer.tree.elements.count - 1)
    }

    private mutating func endCapture() {
        guard let name = captureName else { return }
        captureName = nil
        var value = Composer.nfc(capture)
        if writer.hasLegacyFont, let letters = LegacyFont.decode(value[...]) { value = letters }
        writer.tree.head.append(
            .init(
                name: name,
                value: String(decoding: value, as: UTF8.self),
                line: writer.tree.lines.count
            )
        )
    }

    private mutating func roles(of value: Span<UInt8>) -> Roles {
        roleCache.roles(of: value, roleTable)
    }
}
