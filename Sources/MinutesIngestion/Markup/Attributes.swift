/// The attributes of a start tag that ingestion looks at.
struct Attributes {
    private(set) var tag = Tag.other
    /// Roles from class and id.
    var roles: Roles = []
    private(set) var hasBorder = false
    private(set) var isLarge = false
    private var isHidden = false
    private var texts = Texts()
    /// Whether a value was kept as text.
    private(set) var hasTexts = false

    /// The values that are kept as text; few tags have any.
    private struct Texts {
        var url: String?
        var name: String?
        var content: String?
        var datetime: String?
        var type: String?
        var language: String?
    }

    /// The address of a picture.
    var url: String? { texts.url }

    /// `class` and `id`, packed like element names.
    static let classKey: UInt64 = 0x63_6c61_7373
    static let idKey: UInt64 = 0x6964

    /// The other names that are looked at, packed likewise.
    private enum Key {
        static let style: UInt64 = 0x73_7479_6c65
        static let hidden: UInt64 = 0x6869_6464_656e
        static let ariaHidden: UInt64 = 0x7716_6961_2d68_6964
        static let name: UInt64 = 0x6e61_6d65
        static let property: UInt64 = 0x7072_6f70_6572_7479
        static let itemprop: UInt64 = 0x6974_656d_7072_6f70
        static let rel: UInt64 = 0x7265_6c
        static let content: UInt64 = 0x63_6f6e_7465_6e74
        static let href: UInt64 = 0x6872_6566
        static let src: UInt64 = 0x7372_63
        static let datetime: UInt64 = 0x6461_7465_7469_6d65
        static let type: UInt64 = 0x7479_7065
        static let lang: UInt64 = 0x6c61_6e67
        static let border: UInt64 = 0x626f_7264_6572
        static let size: UInt64 = 0x7369_7a65
        static let role: UInt64 = 0x726f_6c65
    }

    mutating func reset(_ tag: Tag) {
        self.tag = tag
        roles = []
        hasBorder = false
        isLarge = false
        isHidden = false
        guard hasTexts else { return }
        texts = Texts()
        hasTexts = false
    }

    /// Whether the attribute whose name is packed in `key` says anything in this tag.
    func reads(_ key: UInt64) -> Bool {
        switch key {
        case Key.style, Key.hidden, Key.ariaHidden: return true
        default: break
        }
        switch tag {
        case .meta, .link, .base:
            switch key {
            case Key.name, Key.property, Key.itemprop, Key.rel, Key.content, Key.href: return true
            default: return false
            }
        case .img: return key == Key.src
        case .time: return key == Key.datetime || key == Key.itemprop
        case .script: return key == Key.type
        case .html: return key == Key.lang
        case .table: return key == Key.border
        case .font: return key == Key.size
        default: return key == Key.role || key == Key.itemprop
        }
    }

    /// Takes the attribute whose name is packed in `key`, one that ``reads(_:)`` wants.
    mutating func take(_ key: UInt64, _ value: Span<UInt8>) {
        switch key {
        case Key.style: takeStyle(value)
        case Key.hidden: isHidden = true
        case Key.ariaHidden: isHidden = isHidden || Attributes.is(value, "true")
        default: takeNamed(key, value)
        }
    }

    private mutating func takeNamed(_ key: UInt64, _ value: Span<UInt8>) {
        switch tag {
        case .meta, .link, .base:
            if key == Key.content || key == Key.href {
                texts.content = string(value)
            } else {
                texts.name = texts.name ?? string(value)
            }
        case .img: texts.url = texts.url ?? (value.count < 2048 ? string(value) : nil)
        case .time:
            if key == Key.datetime { texts.datetime = string(value) }
            if key == Key.itemprop { texts.name = string(value) }
        case .script: texts.type = string(value)
        case .html: texts.language = string(value)
        case .table:
            hasBorder = value.count > 0 && value[0] != 0x30
            return
        case .font:
            guard value.count > 0 else { return }
            isLarge =
                (value[0] >= 0x34 && value[0] <= 0x37) || Attributes.is(value, "+1")
                || Attributes.is(value, "+2")
            return
        default:
            if key == Key.role { takeRole(value) } else { takeProperty(value) }
            return
        }
        hasTexts = true
    }

    private mutating func takeRole(_ value: Span<UInt8>) {
        if Attributes.is(value, "navigation") { roles.insert(.navigation) }
        if Attributes.is(value, "banner") { roles.insert(.banner) }
        if Attributes.is(value, "contentinfo") { roles.insert(.footer) }
        if Attributes.is(value, "complementary") { roles.insert(.sidebar) }
        if Attributes.is(value, "search") { roles.insert(.form) }
        if Attributes.is(value, "dialog") { roles.insert(.modal) }
    }

    private mutating func takeProperty(_ value: Span<UInt8>) {
        if Attributes.is(value, "headline") { roles.insert(.title) }
        if Attributes.is(value, "author") { roles.insert(.author) }
        if Attributes.is(value, "datePublished") { roles.insert(.date) }
        if Attributes.is(value, "articleBody") { roles.insert(.content) }
        if Attributes.is(value, "description") { roles.insert(.lead) }
    }

    private mutating func takeStyle(_ value: Span<UInt8>) {
        if Attributes.has(value, "display", "none") || Attributes.has(value, "visibility", "hidden")
        {
            isHidden = true
        }
    }

    /// Roles of class, id, element and style together.
    var allRoles: Roles {
        var all = roles
        switch tag {
        case .html, .body, .form: all = []
        case .main: all = .content
        case .nav: all.insert(.navigation)
        case .footer: all.insert(.footer)
        case .aside: all.insert(.sidebar)
        case .header: all.insert(.banner)
        case .marquee: all.insert(.widget)
        case .figcaption, .caption: all.insert(.caption)
        case .button, .select, .option, .textarea, .label, .legend: all.insert(.form)
        case .noscript: all.insert(.hidden)
        case .time: all.insert(.date)
        case .article: all.insert(.content)
        default: break
        }
        if isHidden, tag != .body, tag != .html { all.insert(.hidden) }
        return all
    }

    var isLinkedData: Bool { texts.type?.lowercased() == "application/ld+json" }

    /// What the tag says about the page.
    func headValues() -> [(name: String, value: String)] {
        if tag == .html, let language = texts.language { return [("lang", language)] }
        if tag == .time, let datetime = texts.datetime {
            return [(texts.name == "datePublished" ? "time:published" : "time", datetime)]
        }
        guard tag == .meta || tag == .link, let name = texts.name, let content = texts.content
        else {
            return []
        }
        let small = name.lowercased()
        return HeadMetadata.names.contains(small) ? [(small, content)] : []
    }

    private func string(_ bytes: Span<UInt8>) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for index in bytes.indices { copy.append(bytes[index]) }
        return String(decoding: Composer.nfc(copy), as: UTF8.self)
    }

    private static func `is`(_ value: Span<UInt8>, _ word: String) -> Bool {
        starts(value, at: 0, word.utf8.span) == value.count
    }

    /// Where `word` ends when it stands at `start`, in any case; -1 when it does not.
    private static func starts(_ value: Span<UInt8>, at start: Int, _ word: Span<UInt8>) -> Int {
        guard start + word.count <= value.count else { return -1 }
        for offset in word.indices {
            let other = value[start + offset]
            let byte = word[offset]
            guard other == byte || (other | 0x20 == byte | 0x20 && byte | 0x20 >= 0x61) else {
                return -1
            }
        }
        return start + word.count
    }

    /// Whether the style declares `property: value`.
    private static func has(_ style: Span<UInt8>, _ property: String, _ value: String) -> Bool {
        let property = property.utf8.span
        let first = property[0]
        var index = 0
        while index < style.count {
            if style[index] | 0x20 == first {
                var end = starts(style, at: index, property)
                if end >= 0 {
                    while end < style.count, style[end] == 0x20 || style[end] == 0x3A { end += 1 }
                    if starts(style, at: end, value.utf8.span) >= 0 { return true }
                }
            }
            index += 1
        }
        return false
    }
}
