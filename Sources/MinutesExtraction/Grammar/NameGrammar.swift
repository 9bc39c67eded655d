internal import MinutesLexicon
internal import VietnameseText

/// Finds personal names: runs of capital syllables, with the particles of minority names.
///
/// Source: spelling reference §6.
struct NameGrammar {
    let page: Page

    /// Number of tokens of capital words from `index` on one line, at most `limit`.
    func capitalRun(at index: Int, limit: Int) -> Int {
        var next = index
        while next < page.tokens.count, next - index < limit {
            let token = page.tokens[next]
            guard token.isWord, token.isCapital else { break }
            if next > index, token.flags.contains(.lineStart) || !token.hasSpaceBefore { break }
            next += 1
        }
        return next - index
    }

    /// Whether a personal name of two to four syllables and a family name's first starts here and
    /// ends with the run of capitals.
    func startsName(at index: Int) -> Bool {
        guard isFamilyName(at: index) else { return false }
        let run = capitalRun(at: index, limit: 6)
        guard run >= 2, run <= 4 else { return false }
        return !page.tokens[index + 1].flags.contains(.allCapitals)
            || page.tokens[index].flags.contains(.allCapitals)
    }

    /// Whether a family name stands at `index`: one of the lexicon, or any capital syllable before
    /// the middle names Văn and Thị.
    func isFamilyName(at index: Int) -> Bool {
        if page.has(.familyName, at: index) { return true }
        guard page.isOne(index + 1, of: NameGrammar.middleNames), !page.isLineStart(index + 1),
            page.tokens[index + 1].isCapital, !page.isLineStart(index + 2),
            page.tokens[index + 2].isWord, page.tokens[index + 2].isCapital,
            page.length(.fieldWord, at: index + 1) < 2
        else { return false }
        // Sở Văn Hóa, Trưởng Văn Phòng begin otherwise.
        return page.tokens[index].isWord && page.tokens[index].isCapital
            && !page.has(.organizationHead, at: index)
            && !page.has(.organizationHead, at: index + 1)
            && !page.has(.titleHead, at: index) && !page.has(.unitNoun, at: index)
    }

    private static let middleNames: Set<WordKey> = ["Văn", "Thị"]

    /// Tokens of the name at `index`, or nil.
    ///
    /// After a title, an address or a rank any capital run is a name; `allowsGiven` lets a single
    /// syllable be one (`ông Thái`).
    func name(at index: Int, allowsGiven: Bool = false) -> Range<Int>? {
        var next = index
        var syllables = 0
        while next < page.tokens.count, syllables < 6 {
            let token = page.tokens[next]
            guard token.isWord, token.isCapital else { break }
            if next > index, token.flags.contains(.lineStart) { break }
            if next > index, !token.hasSpaceBefore { break }
            if syllables >= 2, beginsSomethingElse(at: next) { break }
            if syllables == 0, page.length(.organizationHead, at: next) > 1 { return nil }
            if syllables == 0, page.length(.titleHead, at: next) > 1 { return nil }
            // Words in capitals amid small ones are abbreviations.
            if token.flags.contains(.allCapitals), token.length > 1,
                !isCapitalName(index, next)
            {
                break
            }
            syllables += 1
            next = particleEnd(next + 1)
        }
        if syllables > 4, isFamilyName(at: index),
            !page.tokens[index].flags.contains(.allCapitals), page.tokens[index].length > 1
        {
            next = index + 4
            syllables = 4
        }
        // K'Brểu, K' Sỏ: a particle and a name.
        let isJoined = syllables == 1 && next - index == 3 && page.isKey(index + 1, "'")
        guard
            syllables >= 2 || isJoined
                || (allowsGiven && syllables == 1 && page.tokens[index].length > 1)
        else { return nil }
        return index..<next
    }

    /// A name may be in capitals throughout, in headlines and signatures.
    private func isCapitalName(_ start: Int, _ index: Int) -> Bool {
        if index == start {
            return page.tokens.indices.contains(index + 1)
                && page.tokens[index + 1].flags.contains(.allCapitals)
                && page.tokens[index + 1].length > 1
        }
        return page.tokens[start].flags.contains(.allCapitals)
    }

    private func beginsSomethingElse(at index: Int) -> Bool {
        if page.length(.titleHead, at: index) > 1 || page.length(.rank, at: index) > 1 {
            return true
        }
        return page.length(.organizationHead, at: index) > 1
    }

    /// Goes over what is joined to a syllable without blanks: H'Yim, Pu-tin.
    private func particleEnd(_ index: Int) -> Int {
        var next = index
        while next + 1 < page.tokens.count, page.tokens[next].kind == .mark,
            !page.tokens[next].hasSpaceBefore, !page.tokens[next + 1].hasSpaceBefore,
            page.tokens[next + 1].isWord,
            page.isKey(next, "'") || page.isKey(next, .dash)
        {
            next += 2
        }
        // H' Blă, K' Sỏ: a particle of one letter, its apostrophe and a blank.
        if next == index, next + 1 < page.tokens.count, page.isKey(next, "'"),
            !page.tokens[next].hasSpaceBefore, page.tokens[next - 1].length == 1,
            page.tokens[next + 1].isWord, page.tokens[next + 1].isCapital,
            !page.isLineStart(next + 1)
        {
            next += 2
        }
        return next
    }
}
