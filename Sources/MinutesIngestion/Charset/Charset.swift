/// A character encoding that a page may declare, by its IANA name.
struct Charset: Hashable, Sendable {
    let name: String

    static let utf8 = Charset(name: "UTF-8")
    static let utf16LE = Charset(name: "UTF-16LE")
    static let utf16BE = Charset(name: "UTF-16BE")
    static let windows1252 = Charset(name: "windows-1252")
    static let windows1258 = Charset(name: "windows-1258")

    /// The encoding a label stands for, as browsers read labels; nil when it is not known.
    init?(label: String) {
        switch label {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "x-utf-8": self = .utf8
        case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16LE
        case "utf-16be": self = .utf16BE
        case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
            "windows-1252", "cp1252", "x-cp1252", "ansi", "x-user-defined":
            self = .windows1252
        default: return nil
        }
    }

    private init(name: String) { self.name = name }

    /// The code points of the bytes 80–FF of a single-byte encoding; nil for the Unicode ones.
    var highHalf: [UInt16]? {
        if self == .windows1252 { return Charset.windows1252High }
        if self == .windows1258 { return Charset.windows1258High }
        return nil
    }

    /// Code points 80–9F of windows-1252; unassigned bytes stand for themselves as in HTML.
    static let windows1252Controls: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
        0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]

    private static let windows1252High: [UInt16] = windows1252Controls + (0xA0...0xFF)

    private static let windows1258High: [UInt16] = {
        var codes = windows1252High
        let changes: [UInt16: UInt16] = [
            0x8A: 0x8A, 0x8E: 0x8E, 0x9A: 0x9A, 0x9E: 0x9E, 0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110,
            0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303, 0xE3: 0x103, 0xEC: 0x301,
            0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
        ]
        for (byte, code) in changes { codes[Int(byte) - 0x80] = code }
        return codes
    }()
}
