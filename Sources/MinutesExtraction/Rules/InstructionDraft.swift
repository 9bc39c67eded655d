internal import VietnameseText

/// One action that somebody asked of somebody, in token ranges.
struct InstructionDraft {
    var action: Range<Int>
    var issuer: Issuer
    /// Where the issuer is named; in an earlier sentence for continuations.
    var issuerTokens: Range<Int>
    var verb: Range<Int>?
    var force: String
    /// Who must act.
    var parties: [Range<Int>]
    /// Who helps those: `phối hợp với …`.
    var helpers: [Range<Int>]
    /// Whether issuer and verb stand in an earlier sentence.
    var isContinued: Bool
    var inheritsParties: Bool
    var vagueTime: Range<Int>?
    var direction: Direction
    var isReported: Bool
    var rule: String

    /// Who asks.
    enum Issuer: Hashable {
        case official(Int)
        case body(Range<Int>)
        /// Voters, delegates, a locality: nobody of the record's lists.
        case group(Range<Int>)
    }

    /// Which way it goes.
    enum Direction: String {
        case downward, petition, commitment
    }
}
