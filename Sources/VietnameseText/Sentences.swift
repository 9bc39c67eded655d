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
        guard token.kind == .mark, index + 1 < tokens.count else { return false }
        var next = index + 1
        switch token.key {
        case "?", "!": break
        case "…":
            return tokens[next].isCapital
        case ".": break
        default: return false
        }
        // The closing quotation mark or bracket belongs to the sentence; another stop ends it.
        if tokens[next].kind == .mark {
            if [".", "/"].contains(tokens[next].key) { return false }
            if [")", "\""].contains(tokens[next].key) {
                next += 1
                guard next < tokens.count else { return false }
                return false
            }
        }
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        let after = tokens[next]
        if token.key == ".", before.isWord, !token.hasSpaceBefore {
            if SentenceSplitter.abbreviations.contains(before.key) { return false }
            // Initials and the parts of T.Ư, U.B.N.D.
            if before.length == 1, before.isCapital { return false }
        }
        if after.isCapital || after.isNumber { return after.hasSpaceBefore || after.isCapital }
        return after.kind == .mark && after.hasSpaceBefore
    }

    /// Abbreviations after which a full stop ends nothing.
    private static let abbreviations: Set<WordKey> = [
        "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "ls", "cn", "st", "tr", "ths",
        "bscki",
        "bsckii", "đc", "vv", "ts", "tskh", "nxb", "tg", "no", "mr", "mrs", "dr", "kts", "nsnd",
        "nsưt", "vd",
    ]
}
