internal import MinutesModel

/// Who wrote the article, and the other words of its foot.
extension LineSorter {
    /// In a crawled page a short line between the date and the keywords names the section.
    mutating func findSection() {
        guard let date = dateLines.first, isTrailingDate(date), date + 1 < tree.lines.count,
            tree.lines[date + 1].letters <= 30, judgement.lines[date + 1].verdict == nil
        else { return }
        sectionLine = date + 1
        fates[date + 1] = .strip(.metadata)
        bylines.removeAll { $0.line == date + 1 }
        // The last line of such a page is the paper, even one named like a person.
        guard let last = tree.lines.indices.last, last == date + 3,
            judgement.lines[last - 1].verdict == .tags, tree.lines[last].letters <= 30
        else { return }
        bylines.removeAll { $0.line == last }
        bylines.append((last, Byline(publisher: 0..<tree.lines[last].count)))
        fates[last] = .keep(.byline)
    }

    /// `Từ khóa: UBND tỉnh, cán bộ` and the lists of crawlers.
    mutating func findTags() {
        guard
            let line = judgement.lines.indices.first(where: {
                judgement.lines[$0].verdict == .tags
                    && judgement.lines[$0].roles.isDisjoint(with: [.hidden, .comment])
            })
        else { return }
        let text = tree.string(tree.lines[line])
        let list = text.split(separator: ":", maxSplits: 1).last ?? ""
        guard list.contains(",") else { return }
        tags = list.split(separator: ",").map { HeadMetadata.clean(String($0)) }.filter {
            !$0.isEmpty
        }
    }

    /// The byline stands behind the last paragraph, or above the text with its own label or class.
    mutating func findBylines(after root: Range<Int>) {
        let end = min(tree.lines.count, max(root.upperBound, lastProse + 1) + 6)
        let start = headline ?? max(0, firstProse - 6)
        for index in start..<max(start, end) where index != headline {
            let features = judgement.lines[index]
            let line = tree.lines[index]
            guard line.letters <= 120,
                features.roles.isDisjoint(with: [.hidden, .comment, .related, .footer])
            else { continue }
            if isLink(index), !features.roles.contains(.author) { continue }
            if case .strip(.related) = fates[index] { continue }
            let isBehind = index > lastProse
            let hasRole = features.roles.contains(.author)
            guard isBehind || hasRole || features.verdict == .byline || isSigned(index) else {
                continue
            }
            if let verdict = features.verdict,
                verdict.isChrome || (features.openingWords == 0 && verdict != .byline)
            {
                continue
            }
            guard
                let byline = Byline(
                    tree.text[line.range],
                    label: features.verdict,
                    labelWords: features.openingWords
                )
            else { continue }
            if index >= root.upperBound, !byline.isLabelled, !hasRole, index > lastProse + 2 {
                continue
            }
            bylines.append((index, byline))
            fates[index] = .keep(.byline)
        }
        if bylines.isEmpty { findNameBelowLabel() }
    }

    /// `Ngọc Lam` beside the date, or `Ngọc Lam - 21/8/2018`, between headline and text.
    private func isSigned(_ index: Int) -> Bool {
        guard let headline, index > headline, index < firstProse,
            judgement.lines[index].prose == 0, !judgement.lines[index].isDateOnly,
            let byline = Byline(tree.text[tree.lines[index].range], label: nil, labelWords: 0),
            let author = byline.author,
            !PhraseTable.standard.isSection(tree.string(tree.lines[index]))
        else { return false }
        if byline.date != nil { return true }
        // A name of one syllable is a menu's word as often.
        let name = tree.text[tree.lines[index].range].dropFirst(author.lowerBound)
        guard name.prefix(author.count).contains(0x20) else { return false }
        return isDateBeside(index - 1) || isDateBeside(index + 1)
    }

    private func isDateBeside(_ index: Int) -> Bool {
        index >= 0 && index < firstProse && judgement.lines[index].date != nil
            && judgement.lines[index].prose == 0 && index != headline
    }

    /// `Biên tập`, and on the next line the name.
    private mutating func findNameBelowLabel() {
        for index in fates.indices.dropLast() {
            let label = judgement.lines[index]
            guard label.verdict == .byline, label.words <= 2,
                tree.lines[index].letters <= 12,
                let byline = Byline(
                    tree.text[tree.lines[index + 1].range],
                    label: nil,
                    labelWords: 0
                )
            else { continue }
            bylines.append((index + 1, byline))
            fates[index] = .strip(.metadata)
            fates[index + 1] = .keep(.byline)
            return
        }
    }
}
