/// The attributes of a start tag that ingestion looks at.
struct Attributes {
    private(set) var tag = Tag.other
    /// Roles from class and id.
    var roles: Roles = []
    private(set) var url: String?
    private(set) var alt: String?
    private(set) var hasBorder = false
    private(set) var isLarge = false
    private var isHidden = false
    private var name: String?
    private var content: String?
    private var datetime: String?
    private var type: String?
    private var language: String?

    /// `class` and `id`, packed like element names.
    static let classKey: UInt64 = 0x63_6c61_7373
    static let idKey: UInt64 = 0x6964

    mutating func reset(_ tag: Tag) {
        self = Attributes()
        self.tag = tag
    }

    /// Takes the attribute whose name is packed in `key`.
    mutating func take(_ key: UInt64, _ value: Span<UInt8>) {
        switch key {
        case 0x73_7479_6c65: takeStyle(value)
        case 0x6869_6464_656e: isHidden = true
        case 0x7716_6961_2d68_6964: isHidden = isHidden || Attributes.is(value, "true")
        case 0x616c_6967_6e: break
        default: takeNamed(key, value)
        }
    }

    private mutating func takeNamed(_ key: UInt64, _ value: Span<UInt8>) {
        switch tag {
        case .meta, .link, .base:
            switch key {
            case 0x6e61_6d65, 0x7072_6f70_6572_7479, 0x6974_656d_7072_6f70, 0x7265_6c:
                name = name ?? string(value)
            case 0x636f_6e74_656e_74, 0x6872_6566: content = string(value)
            default: break
            }
        case .img:
            switch key {
            case 0x7372_63: url = url ?? (value.count < 2048 ? string(value) : nil)
            case 0x616c_74: alt = string(value)
            default: break
            }
        case .time:
            if key == 0x6461_7465_7469_6d65 { datetime = string(value) }
            if key == 0x6974_656d_7072_6f70 { name = string(value) }
        case .script: if key == 0x7479_7065 { type = string(value) }
        case .html: if key == 0x6c61_6e67 { language = string(value) }
        case .table:
            if key == 0x626f_7264_6572 { hasBorder = value.count > 0 && value[0] != 0x30 }
        case .font:
            if key == 0x7369_7a65, value.count > 0 {
                isLarge =
                    (value[0] >= 0x34 && value[0] <= 0x37) || Attributes.is(value, "+1")
                    || Attributes.is(value, "+2")
            }
        default:
            if key == 0x726f_6c65 { takeRole(value) }
            if key == 0x6974_656d_7072_6f70 { takeProperty(value) }
        }
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

    var isLinkedData: Bool { type?.lowercased() == "application/ld+json" }

    /// What the tag says about the page.
    func headValues() -> [(name: String, value: String)] {
        if tag == .html, let language { return [("lang", language)] }
        if tag == .time, let datetime {
            return [(name == "datePublished" ? "time:published" : "time", datetime)]
        }
        guard tag == .meta || tag == .link, let name, let content else { return [] }
        let small = name.lowercased()
        return HeadMetadata.names.contains(small) ? [(small, content)] : []
    }

    private func string(_ bytes: Span<UInt8>) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for index in bytes.indices { copy.append(bytes[index]) }
        return String(decoding: Composer.nfc(copy), as: UTF8.self)
    }

    private static func `is`(_ value: Span<UInt8>, _ word: StaticString) -> Bool {
        starts(value, at: 0, word) == value.count
    }

    /// Where `word` ends when it stands at `start`, in any case; -1 when it does not.
    private static func starts(_ value: Span<UInt8>, at start: Int, _ word: StaticString) -> Int {
        let letters = word.utf8CodeUnitCount
        guard start + letters <= value.count else { return -1 }
        var index = start
        for byte in word.description.utf8 {
            let other = value[index]
            guard other == byte || (other | 0x20 == byte | 0x20 && byte | 0x20 >= 0x61) else {
                return -1
            }
            index += 1
        }
        return index
    }

    /// Whether the style declares `property: value`.
    private static func has(
        _ style: Span<UInt8>,
        _ property: StaticString,
        _ value: StaticString
    ) -> Bool {
        var index = 0
        while index < style.count {
            var end = starts(style, at: index, property)
            if end >= 0 {
                while end < style.count, style[end] == 0x20 || style[end] == 0x3A { end += 1 }
                if starts(style, at: end, value) >= 0 { return true }
            }
            index += 1
        }
        return false
    }
}
