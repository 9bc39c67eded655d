/// A type of document: its value in records, its code in identifiers, and how its word behaves.
///
/// Source: documents.md §1, §2 and the table of types.
struct DirectiveType: Equatable {
    /// Value of `directives[].type`: `resolution`.
    var type: String
    /// Code in identifiers: `nq`.
    var code: String
    /// The word is hardly ever anything but a document: a number behind it is the document's.
    var isStrong: Bool
    /// Rules of conduct: a plural of them is cited without an issuer.
    var isNormative: Bool

    private init(_ type: String, _ code: String, strong: Bool = true, normative: Bool = false) {
        self.type = type
        self.code = code
        isStrong = strong
        isNormative = normative
    }

    /// Types by their names in the lexicon; names that are missing here are no citations.
    static let table: [String: DirectiveType] = [
        "Nghị quyết": DirectiveType("resolution", "nq", normative: true),
        "Nghị quyết Trung ương": DirectiveType("resolution", "nq"),
        "Nghị quyết liên tịch": DirectiveType("resolution", "nqlt"),
        "Chỉ thị": DirectiveType("directive", "ct", normative: true),
        "Kết luận": DirectiveType("conclusion", "kl", normative: true),
        "Kết luận thanh tra": DirectiveType("conclusion", "klt"),
        "Quyết định": DirectiveType("decision", "qd"),
        "Quy định": DirectiveType("regulation", "qyd", normative: true),
        "Quy chế": DirectiveType("rules", "qc", normative: true),
        "Hướng dẫn": DirectiveType("guidance", "hd", normative: true),
        "Thông báo": DirectiveType("notice", "tb"),
        "Thông tri": DirectiveType("circular", "tht"),
        "Kế hoạch": DirectiveType("plan", "kh", strong: false),
        "Chương trình": DirectiveType("program", "ctr", strong: false),
        "Đề án": DirectiveType("project", "da", strong: false),
        "Tờ trình": DirectiveType("proposal", "ttr", strong: false),
        "Báo cáo": DirectiveType("report", "bc", strong: false),
        "Công văn": DirectiveType("letter", "cv"),
        "Công điện": DirectiveType("dispatch", "cd"),
        "Văn bản": DirectiveType("document", "vb", strong: false, normative: true),
        "Điều lệ Đảng": DirectiveType("charter", "dl", strong: false),
        "Điều lệ": DirectiveType("charter", "dle", strong: false),
        "Phương án": DirectiveType("plan", "pa", strong: false),
        "Hiến pháp": DirectiveType("constitution", "hp", strong: false),
        "Bộ luật": DirectiveType("code", "bl", strong: false),
        "Luật": DirectiveType("law", "luat", strong: false),
        "Pháp lệnh": DirectiveType("ordinance", "pl", strong: false),
        "Nghị định": DirectiveType("decree", "nd", normative: true),
        "Thông tư": DirectiveType("circular", "tt", normative: true),
        "Thông tư liên tịch": DirectiveType("circular", "ttlt"),
    ]

    /// Whether the word is never a verb: `nghị định`, but not `quyết định`.
    var isNounOnly: Bool { ["nq", "nqlt", "nd", "tt", "ttlt", "tht", "cv", "cd"].contains(code) }

    /// The type of code `code`.
    static func ofCode(_ code: String) -> DirectiveType? { byCode[code] }

    private static let byCode = Dictionary(
        table.filter { $0.key != "Nghị quyết Trung ương" }.map { ($0.value.code, $0.value) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Types cited by name: Luật Đất đai.
    var isLaw: Bool { ["luat", "bl", "pl", "hp"].contains(code) }

    /// The type whose abbreviation stands in a symbol: `NQ`; nil for the initials of a body.
    static func code(ofSymbol letters: String) -> String? { symbols[letters.uppercased()] }

    private static let symbols: [String: String] = [
        "NQ": "nq", "CT": "ct", "KL": "kl", "QĐ": "qd", "QĐI": "qyd", "QYĐ": "qyd", "QC": "qc",
        "HD": "hd", "TB": "tb", "TT": "tt", "KH": "kh", "CTR": "ctr", "CTHĐ": "ctr", "ĐA": "da",
        "PA": "pa",
        "TTR": "ttr", "BC": "bc", "CV": "cv", "CĐ": "cd", "NĐ": "nd", "PL": "pl", "TTLT": "ttlt",
        "NQLT": "nqlt", "KLTTR": "klt", "QH": "luat", "UBTVQH": "nq",
    ]
}
