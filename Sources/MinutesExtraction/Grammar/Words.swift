internal import VietnameseText

/// The marks and small words that every grammar asks for, folded once.
///
/// A key written as a literal is folded wherever it is evaluated: right for a word behind other
/// conditions, too dear for one that every token is compared with.
extension WordKey {
    static let comma: WordKey = ","
    static let semicolon: WordKey = ";"
    static let colon: WordKey = ":"
    static let stop: WordKey = "."
    static let dash: WordKey = "-"
    static let quote: WordKey = "\""
    static let openBracket: WordKey = "("
    static let closeBracket: WordKey = ")"
    static let percent: WordKey = "%"
    /// và.
    static let and: WordKey = "và"
    /// với.
    static let with: WordKey = "với"
    /// về.
    static let about: WordKey = "về"
    /// của.
    static let of: WordKey = "của"
    /// số.
    static let number: WordKey = "số"
    /// các.
    static let plural: WordKey = "các"
    /// là.
    static let copula: WordKey = "là"
    /// sẽ.
    static let future: WordKey = "sẽ"
    /// đã.
    static let past: WordKey = "đã"
    /// đang.
    static let ongoing: WordKey = "đang"
    /// kiêm.
    static let alsoServingAs: WordKey = "kiêm"
}
