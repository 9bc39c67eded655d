/// A body as it stands in the text, before it is known which body it is.
struct BodyPhrase {
    /// Tokens of its name.
    var tokens: Range<Int>
    var kind: String
    /// Empty when the words do not tell it.
    var level: String
    /// The head in canonical words: `Ủy ban nhân dân`; for fixed names the whole name.
    var head: String
    /// Tokens of head alone.
    var headTokens: Range<Int>
    /// Whether the name is fixed and needs no place.
    var isFixed: Bool
    /// The unit noun in canonical words: `tỉnh`.
    var unit: String?
    /// Tokens of the place's name.
    var place: Range<Int>?
    /// The body it belongs to: the committee of a board.
    ///
    /// At most one, in a list because a struct cannot hold itself.
    var parent: [BodyPhrase] = []
    /// Tokens of the field's words.
    var field: Range<Int>?
    /// Whether it is meant in general: `các Bộ`, `UBND cấp xã`.
    var isGeneric = false

    /// Whether it is a head alone that many bodies have: `Đảng ủy`, `UBND`.
    var isBare = false

    /// Whether the words leave open which body it is: `Đảng ủy`, `Ban Thường vụ Đảng ủy`.
    var isIncomplete: Bool {
        isBare || field == nil && parent.first?.isIncomplete == true
    }
}
