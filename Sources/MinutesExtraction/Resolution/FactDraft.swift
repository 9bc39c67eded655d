internal import MinutesModel

/// A number the page reports, as token ranges; words are cut only when the record is built.
struct FactDraft {
    /// Qualifier before, number and unit: the item itself.
    var tokens: Range<Int>
    /// Number alone.
    var number: Range<Int>
    var quantity: Record.Quantity
    /// A ratio's whole.
    var of: Double?
    var unit: UnitPhrase
    var qualifier: String?
    /// Where the qualifier stands when it is not in ``tokens``.
    var qualifierTokens: Range<Int>?
    var statistic: Cue?
    var mode = Cue(value: "actual", tokens: nil)
    var period: FactPeriod?
    var subject: Subject?
    var predicate: Range<Int>?
    var comparison: Comparison?
    /// Number of the draft it is a part of, in the same list.
    var partOf: Int?
    var parts: [Int] = []
    /// Whether ``parts`` claim to be all of it.
    var isComplete = false
    var rule: String

    /// A field's value and the words that say it.
    struct Cue {
        var value: String
        var tokens: Range<Int>?
    }

    /// Whom or what the number is about.
    struct Subject {
        var tokens: Range<Int>
        /// Id in the record, when the words name one of its bodies or officials.
        var id: String?
    }

    /// What the number is compared with.
    struct Comparison {
        /// `up`, `down`, `equal` or `reached`.
        var direction: String
        var tokens: Range<Int>
        var base: Range<Int>?
        /// The difference, in the fact's unit.
        var delta: Double?
    }
}

/// The time a fact holds for.
struct FactPeriod {
    /// ISO 8601.
    var value: String
    var tokens: Range<Int>
    /// Whether the report's date is in it.
    var needsReportDate: Bool
    /// Whether it began earlier than ``value`` says: `trong hơn 2 năm`.
    var isLowerBound = false
}

/// A name in the text and the record's item it means.
struct FactMention {
    var tokens: Range<Int>
    var id: String
    /// Whether it names a body, not an official.
    var isBody: Bool
}
