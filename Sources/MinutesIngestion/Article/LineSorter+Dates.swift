internal import MinutesModel

/// Which line prints the publication date.
extension LineSorter {
    mutating func findDates(from start: Int, through end: Int) {
        let last = min(tree.lines.count, end + 4)
        var found: [(line: Int, rank: Int)] = []
        for index in tree.lines.indices where judgement.lines[index].date != nil {
            let features = judgement.lines[index]
            if features.verdict == .modified || features.roles.contains(.modified) {
                if modifiedLine == nil, !features.roles.contains(.hidden), index >= start {
                    modifiedLine = index
                }
                continue
            }
            if features.roles.contains(.hidden) { continue }
            if features.verdict == .print || features.verdict == .clock
                || (features.isDateOnly && index < start && !isAboveHeadline(index, start))
            {
                if captureLine == nil || features.verdict == .print { captureLine = index }
                continue
            }
            guard index < last, index >= start || isAboveHeadline(index, start),
                let rank = publicationRank(index, start)
            else { continue }
            found.append((index, rank))
        }
        dateLines = found.sorted { ($0.rank, $0.line) < ($1.rank, $1.line) }.map(\.line)
        for line in dateLines where judgement.lines[line].isDateOnly || isNextToHeadline(line) {
            fates[line] = .strip(.metadata)
        }
    }

    /// A date in the article's own element may stand above its headline; a clock never does.
    private func isAboveHeadline(_ index: Int, _ start: Int) -> Bool {
        guard index < start, index >= start - 12 else { return false }
        let features = judgement.lines[index]
        if isPlain, index >= start - 4, features.isDateOnly || features.verdict == .label {
            return true
        }
        if features.verdict == .label { return headline == nil }
        return index >= start - 4 && features.roles.isSuperset(of: [.date, .content])
            && !features.roles.contains(.banner)
    }

    /// `21/08/2018 09:25 | Chính trị`: between headline and text a short line with a date says when
    /// the article appeared, whatever else it says.
    func isNextToHeadline(_ index: Int) -> Bool {
        guard let headline, index > headline, index <= headline + 8, index < firstProse else {
            return false
        }
        let features = judgement.lines[index]
        return features.prose == 0 && features.words <= 14 && !features.endsSentence
            && features.verdict.map { !$0.isChrome } ?? true
            && fates[index] != .keep(.caption) && !tree.lines[index].marks.contains(.heading)
    }

    /// Where `(21/08/2018)` begins at the end of a headline, in bytes of the line.
    func datedEnd(_ index: Int) -> Int? {
        guard let date = judgement.lines[index].date else { return nil }
        let text = tree.text[tree.lines[index].range]
        let start = date.span.lowerBound - 1
        guard text.last == 0x29, date.span.upperBound + 1 == text.count, start > 0,
            text[text.startIndex + start] == 0x28
        else { return nil }
        return start
    }

    /// How likely the line prints the publication date, less is likelier; nil when it does not.
    private func publicationRank(_ index: Int, _ start: Int) -> Int? {
        let features = judgement.lines[index]
        let isAllowed = features.roles.isDisjoint(with: [
            .comment, .related, .footer, .sidebar, .advert, .modal, .navigation, .banner,
        ])
        // Blogs link the date under the headline to the article itself.
        let isLinkedDate = isLink(index) && !(features.isDateOnly && isNextToHeadline(index))
        if fates[index] == .strip(.related) || isLinkedDate { return nil }
        guard isAllowed,
            features.isDateOnly || features.verdict == .label || features.roles.contains(.date)
                || isNextToHeadline(index) || index == headline && datedEnd(index) != nil
        else { return nil }
        // Far behind the text dates belong to other news.
        if !isPlain, index > lastProse + 3, features.verdict != .label { return nil }
        var rank = abs(index - (headline ?? start))
        if features.verdict == .label { rank -= 20 }
        if features.roles.contains(.date) { rank -= 5 }
        if index > firstProse { rank += 30 }
        if !features.isDateOnly { rank += 2 }
        if index < start { rank += 15 }
        return rank
    }
}
