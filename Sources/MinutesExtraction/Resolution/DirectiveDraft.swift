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
    var symbol: DirectiveSymbol?
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

/// Number and symbol of a document: `05-CT/TW`, `30/2020/NĐ-CP`, `1460/SCT-QLTM`.
///
/// Source: documents.md §1 and §2.
struct DirectiveSymbol {
    var tokens: Range<Int>
    /// Digits as written, with the letter behind them.
    var number: String
    var year: Int?
    /// Type code, nil in official letters, whose symbol has none.
    var code: String?
    /// The type's letters as written.
    var letters: String
    /// The issuer's letters: `TW`, `TTg`, `UBND`, `QH14`.
    var issuer: String
    /// Written in the Party's order, or of a Party body.
    var isParty: Bool

    /// Number and symbol in the form of their world.
    var text: String {
        if isParty { return "\(padded)-\(letters)/\(issuer)" }
        let start = year.map { "\(number)/\($0)" } ?? number
        return letters.isEmpty ? "\(start)/\(issuer)" : "\(start)/\(letters)-\(issuer)"
    }

    /// The number with two digits at least.
    var padded: String { DirectiveSymbol.padded(number) }

    static func padded(_ number: String) -> String { number.count == 1 ? "0" + number : number }
}
