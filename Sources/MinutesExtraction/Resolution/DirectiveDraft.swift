internal import VietnameseText

/// A citation as it stands in the text: token ranges and what their words say, nothing looked up.
struct DirectiveDraft {
    /// How the document is named; decides where the resolver looks.
    enum Form {
        case symbol, number, plenum, congress, alias, law, named, generic
    }

    var form: Form
    var rule: String
    var kind: DirectiveType
    /// The item itself.
    var tokens: Range<Int>
    /// The type's words, or the words of all types of a generic plural.
    var typeTokens: Range<Int>
    /// A plural determiner stands before.
    var isPlural = false
    /// The type is an abbreviation of several types (`QĐ`).
    var isAbbreviated = false
    var symbol: DocumentSymbol?
    /// Digits as written, with the letter behind them: `30a`.
    var number: String?
    var issuer: DirectiveIssuer?
    /// The issuer as written; may be more than ``issuer`` says.
    var issuerTokens: Range<Int>?
    /// Term of the issuing committee, or of the congress.
    var term: Int?
    var plenum: Int?
    /// ISO 8601 date that the page gives.
    var date: String?
    var year: Int?
    var topic: Range<Int>?
    /// Rows of the registry whose alias stands here.
    var aliasRows: [Int] = []
    /// Congress of a party organization below the national one.
    var isLocal = false
    /// Later short forms of the same citation.
    var repeats: [Range<Int>] = []
}

extension DocumentSymbol {
    /// Whether the Party's counters number it.
    var isParty: Bool { system == .party }

    /// Code of its type in identifiers: `nq`; nil where the symbol has none.
    var code: String? { type.isEmpty ? nil : DirectiveType.code(ofSymbol: type) }

    /// Digits with their letter, two digits at least.
    var padded: String { number.utf8.count == 1 ? "0" + number : number }
}
