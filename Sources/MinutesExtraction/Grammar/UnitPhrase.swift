internal import MinutesLexicon
internal import VietnameseText

/// What a number counts or measures.
struct UnitPhrase {
    /// As written, from the first word behind the number; for `$10` the currency before it.
    var tokens: Range<Int>
    /// ``tokens`` without the modifiers.
    var head: Range<Int>
    /// The unit of measure, if it is one.
    var measure: MeasureUnit?
    /// What kind of noun is counted; nil for measures and nouns the lexicon does not know.
    var noun: UnitPhrases.Kind?
    /// Tokens of a divisor that is no unit of measure: the `chục` of `đồng/chục`.
    var divisor: Range<Int>?
    /// Whether a name follows: `2 tỉnh Nghệ An - Hà Tĩnh`.
    var isNamed = false
    /// Whether a word follows that points back: `2 địa phương này`.
    var isAnaphoric = false
}
