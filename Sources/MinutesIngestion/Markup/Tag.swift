/// An HTML element's name, interned: the parser's name pointers are not unique in SAX.
enum Tag: UInt8 {
    case other, html, head, body, title, meta, link, script, style, noscript, template, svg, iframe
    case object, div, p, br, hr, span, a, img, b, strong, i, em, font, h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, table, tr, td, th, thead, tbody, caption, form, input, button
    case select, option, textarea, label, nav, header, footer, aside, article, section, main
    case figure, figcaption, pre, blockquote, center, marquee, time, base, address, fieldset
    case picture, video, audio, canvas, map, small, sup, sub, u, wbr, details, summary, legend

    /// The element of a lower-case name packed by ``pack(_:)``.
    init(packed: UInt64) {
        // A table of 512 slots holds the names without a long probe.
        var slot = Tag.slot(packed)
        while true {
            let entry = Tag.slots[slot]
            if entry.key == packed {
                self = entry.tag
                return
            }
            if entry.key == 0 {
                self = .other
                return
            }
            slot = (slot + 1) & 511
        }
    }

    /// The first eight bytes of a name, and its length where it is longer.
    static func pack(_ name: Span<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        for index in 0..<min(name.count, 8) { packed = packed << 8 | UInt64(name[index]) }
        return name.count > 8 ? packed ^ UInt64(name.count) << 57 ^ UInt64(name[8]) << 48 : packed
    }

    /// Whether it stands in a line of text, so that the line goes on behind it.
    var isInline: Bool {
        switch self {
        case .span, .a, .b, .strong, .i, .em, .font, .img, .u, .sup, .sub, .small, .wbr, .time,
            .picture, .label, .map, .other:
            true
        default: false
        }
    }

    /// Whether what stands in it is no text of the page.
    var isOpaque: Bool {
        switch self {
        case .script, .style, .template, .svg, .iframe, .object, .head, .canvas, .audio, .video:
            true
        default: false
        }
    }

    /// Whether its content is no markup: it lasts until its own end tag.
    var isRaw: Bool { self == .script || self == .style }

    /// Whether it never has content, so that it ends where its start tag does.
    var isEmpty: Bool {
        switch self {
        case .br, .img, .hr, .input, .meta, .link, .base: true
        default: false
        }
    }

    /// Whether text in it is its own: in an empty element it is its parent's, in `html` and `head`
    /// a paragraph's; what an unknown element does is left to the parser.
    var takesText: Bool {
        switch self {
        case .other, .html, .head, .wbr: false
        default: !isEmpty && !isRaw
        }
    }

    private static func slot(_ packed: UInt64) -> Int {
        Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }

    private static let slots: [(key: UInt64, tag: Tag)] = {
        let names =
            "other html head body title meta link script style noscript template svg iframe "
            + "object div p br hr span a img b strong i em font h1 h2 h3 h4 h5 h6 "
            + "ul ol li dl dt dd table tr td th thead tbody caption form input button "
            + "select option textarea label nav header footer aside article section main "
            + "figure figcaption pre blockquote center marquee time base address fieldset "
            + "picture video audio canvas map small sup sub u wbr details summary legend"
        var table = [(key: UInt64, tag: Tag)](repeating: (0, .other), count: 512)
        for (number, name) in names.split(separator: " ").enumerated() {
            guard let tag = Tag(rawValue: UInt8(number)), number > 0 else { continue }
            let bytes = Array(name.utf8)
            let key = pack(bytes.span)
            var slot = slot(key)
            while table[slot].key != 0 { slot = (slot + 1) & 511 }
            table[slot] = (key, tag)
        }
        return table
    }()
}
