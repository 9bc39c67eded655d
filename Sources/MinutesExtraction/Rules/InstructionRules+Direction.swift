internal import MinutesLexicon
internal import VietnameseText

/// Downward, upward or a promise: who asks, and of whom.
///
/// Source: instruction reference §2, `đề nghị` by rank.
extension InstructionRules {
    func direction(_ speech: Speech, _ parties: [Range<Int>]) -> InstructionDraft.Direction {
        switch speech.act {
        case .promise: return .commitment
        case .petition: return .petition
        case .request: break
        default: return .downward
        }
        switch speech.issuer {
        case .group: return .petition
        case .official(let number):
            if leads.contains(number) { return .downward }
            let own = officials.officials[number].positions.compactMap { position in
                position.title.body.map(rank) ?? nil
            }.max()
            return isAbove(parties, own) ? .petition : .downward
        case .body(let tokens):
            if hosts.contains(where: { $0.tokens == tokens }), !leads.isEmpty { return .petition }
            guard let body = mentions.body(over: tokens) else { return .downward }
            let isHost = hosts.contains {
                $0.head == body.head
                    && page.key($0.headTokens.lowerBound) == page.key(body.headTokens.lowerBound)
                    && ($0.unit == body.unit || body.unit == nil)
            }
            if isHost, !leads.isEmpty { return .petition }
            return isAbove(parties, rank(body)) ? .petition : .downward
        }
    }

    private func isAbove(_ parties: [Range<Int>], _ own: Int?) -> Bool {
        guard let own, let party = parties.first else { return false }
        let other =
            mentions.body(startingAt: party.lowerBound).flatMap(rank)
            ?? InstructionRules.units[page.key(party.lowerBound)]
        return other.map { $0 > own } ?? false
    }

    /// Commune 1, district 2, province 3, central 4; nil when the words do not tell it.
    private func rank(_ body: BodyPhrase) -> Int? {
        if let level = InstructionRules.levels[body.level] { return level }
        var index = body.tokens.upperBound - 1
        while index >= body.headTokens.lowerBound {
            if let level = InstructionRules.units[page.key(index)] { return level }
            index -= 1
        }
        return InstructionRules.heads[page.key(body.headTokens.lowerBound)]
    }

    private static let levels = [
        "central": 4, "province": 3, "district": 2, "commune": 1, "grassroots": 1, "village": 1,
    ]
    private static let units: [WordKey: Int] = [
        "tỉnh": 3, "thành": 3, "quận": 2, "huyện": 2, "xã": 1, "phường": 1, "ương": 4, "trung": 4,
        "chính": 4, "quốc": 4, "bộ": 4, "thôn": 1,
    ]
    private static let heads: [WordKey: Int] = ["bộ": 4, "sở": 3, "phòng": 2]
}
