/// Finds where sentences end.
///
/// A full stop does not end a sentence inside abbreviations (`TP.`, `T.Ư`, `PGS.TS.`) and numbers;
/// it does where the blank after it was lost (`hiệu quả.Đồng chí`). A line feed always ends one.
public struct SentenceSplitter: Sendable {
    /// Makes a splitter.
    public init() {}

    /// Indices of the first token of each sentence, in order; the first is 0 unless there are none.
    public func starts(of tokens: [Token]) -> [Int] {
        var starts: [Int] = []
        var begins = true
        for index in tokens.indices {
            if tokens[index].flags.contains(.lineStart) { begins = true }
            if begins {
                starts.append(index)
                begins = false
            }
            if endsSentence(tokens, at: index) { begins = true }
        }
        return starts
    }

    private func endsSentence(_ tokens: [Token], at index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark, index > 0, index + 1 < tokens.count else { return false }
        let after = tokens[index + 1]
        switch token.term {
        case .close, .quote:
            // The closing mark belongs to the sentence that ended before it: “Tốt.” Mọi người.
            guard !token.hasSpaceBefore, after.hasSpaceBefore, after.isCapital else { return false }
            switch tokens[index - 1].term {
            case .dot, .stop, .ellipsis: return !isAbbreviated(tokens, at: index - 1)
            default: return false
            }
        case .ellipsis: return after.isCapital
        case .stop: break
        case .dot: if isAbbreviated(tokens, at: index) { return false }
        default: return false
        }
        switch after.term {
        case .dot, .slash, .close, .quote: return false
        default: break
        }
        if after.isCapital || after.isNumber { return after.hasSpaceBefore || after.isCapital }
        return after.kind == .mark && after.hasSpaceBefore
    }

    /// Whether the full stop at `index` is an abbreviation's, or that of an initial.
    private func isAbbreviated(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0, !tokens[index].hasSpaceBefore, tokens[index - 1].isWord,
            tokens[index].term == .dot
        else { return false }
        let before = tokens[index - 1]
        if SentenceSplitter.abbreviations[before.key] { return true }
        // Initials and the parts of T.Ư, U.B.N.D.
        return before.length == 1 && before.isCapital
    }

    /// Abbreviations after which a full stop ends nothing.
    private static let abbreviations = WordTable<Bool>(
        ([
            "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "ls", "cn", "st", "tr", "ths",
            "bscki",
            "bsckii", "đc", "vv", "ts", "tskh", "nxb", "tg", "no", "mr", "mrs", "dr", "kts", "nsnd",
            "nsưt", "vd",
        ] as [WordKey]).map { ($0, true) },
        other: false
    )
}
