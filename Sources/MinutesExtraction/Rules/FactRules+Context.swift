internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// What stands around a number: its mode, statistic and comparison.
extension FactRules {
    /// Completes the drafts, sentence by sentence.
    func addContext(to drafts: inout [FactDraft]) {
        let text = page.document.text
        let bytes = text.utf8.span
        var first = 0
        while first < drafts.count {
            let number = page.sentence(of: drafts[first].number.lowerBound)
            let sentence = page.sentences[number]
            var end = first + 1
            while end < drafts.count, drafts[end].number.lowerBound < sentence.upperBound {
                end += 1
            }
            let periods = FactPeriods(page: page, reportDate: reportDate).periods(
                in: sentence,
                bytes
            )
            for index in first..<end {
                let start = drafts[index].tokens.lowerBound
                drafts[index].mode = mode(before: start, in: sentence)
                if drafts[index].statistic == nil {
                    drafts[index].statistic = statistic(drafts[index], in: sentence)
                }
                drafts[index].comparison = comparison(drafts[index], in: sentence)
                drafts[index].period = periods.last { $0.tokens.lowerBound < start }
                if index > first { addChange(to: &drafts, index) }
            }
            addSubjects(to: &drafts, first..<end, in: sentence, periods)
            addParts(to: &drafts, first..<end, in: sentence)
            first = end
        }
    }

    // MARK: Mode

    /// The nearest word before the number that says whether it is done, aimed at or estimated.
    private func mode(before start: Int, in sentence: Range<Int>) -> FactDraft.Cue {
        var index = start - 1
        // A qualifier such as ước (đạt) belongs to the number itself.
        for inside in [start, start + 1] where FactRules.estimates.contains(page.key(inside)) {
            return FactDraft.Cue(value: "estimate", tokens: inside..<(inside + 1))
        }
        var isSameClause = true
        // A table may be one long sentence.
        let floor = max(sentence.lowerBound, start - 80)
        while index >= floor {
            let key = page.key(index)
            let isName = page.tokens[index].isCapital && page.tokens[index + 1].isCapital
            if let mode = FactRules.modes[key], !isName {
                return FactDraft.Cue(value: mode, tokens: index..<(index + 1))
            }
            if FactRules.actual.contains(key) { break }
            if let second = FactRules.modePairs[key], page.key(index - 1) == second.before,
                second.mode != "plan"
                    || isSameClause && !FactRules.measuring.contains(page.key(index - 2))
            {
                return FactDraft.Cue(value: second.mode, tokens: (index - 1)..<(index + 1))
            }
            if page.tokens[index].kind == .mark { isSameClause = false }
            index -= 1
        }
        return FactDraft.Cue(value: "actual", tokens: nil)
    }

    // MARK: Statistic

    private func statistic(_ draft: FactDraft, in sentence: Range<Int>) -> FactDraft.Cue? {
        var index = draft.tokens.lowerBound - 1
        var steps = 0
        while index >= sentence.lowerBound, steps < 8, page.tokens[index].isWord {
            let key = page.key(index)
            if draft.unit.measure?.kind == .percent, key == FactRules.shareVerb, steps < 3 {
                return FactDraft.Cue(value: "share", tokens: index..<(index + 1))
            }
            if let before = FactRules.means[key], page.key(index - 1) == before {
                return FactDraft.Cue(value: "mean", tokens: (index - 1)..<(index + 1))
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    // MARK: Comparison

    private func comparison(
        _ draft: FactDraft,
        in sentence: Range<Int>
    ) -> FactDraft.Comparison? {
        let base = base(behind: draft.unit.tokens.upperBound, in: sentence)
        var index = draft.tokens.lowerBound - 1
        // tăng thêm, tăng bình quân, cao hơn: the verb within three words.
        let last = max(sentence.lowerBound, draft.tokens.lowerBound - 3)
        while index >= last, page.tokens[index].isWord {
            if let direction = FactRules.directions[page.key(index)] {
                if direction == "reached", base == nil { return nil }
                return FactDraft.Comparison(
                    direction: direction,
                    tokens: index..<(index + 1),
                    base: base,
                    delta: direction == "reached" ? nil : FactRules.single(draft)
                )
            }
            if FactRules.changeOpeners.contains(page.key(index)) { return nil }
            index -= 1
        }
        return nil
    }

    static func single(_ draft: FactDraft) -> Double? {
        if case .value(let value) = draft.quantity { return value }
        return nil
    }

    /// `so với cùng kỳ năm 2017`, `kế hoạch` behind the number: what it is compared with.
    private func base(behind end: Int, in sentence: Range<Int>) -> Range<Int>? {
        var start = end
        guard start < sentence.upperBound else { return nil }
        if page.matches(FactRules.comparedWith, at: start) {
            start += 2
        } else if !FactRules.bases.contains(page.key(start)) {
            return nil
        }
        var index = start
        while index < sentence.upperBound, index - start < 10, page.tokens[index].kind != .mark {
            if index > start + 1, FactRules.baseEnds.contains(page.key(index)) { break }
            index += 1
        }
        // năm 2017/2018 and other marks inside a date end it too; a lone preposition is none.
        return index > start ? start..<index : nil
    }

    // MARK: Changes

    /// `từ 64 đầu mối xuống còn 57 đầu mối`: the second compares with the first.
    private func addChange(to drafts: inout [FactDraft], _ index: Int) {
        let before = drafts[index - 1]
        let start = drafts[index].tokens.lowerBound
        let gap = max(before.unit.tokens.upperBound, before.number.upperBound)
        guard gap < start, start - gap <= 6, let to = FactRules.single(drafts[index]),
            let from = FactRules.single(before)
        else { return }
        guard let turn = (gap..<start).first(where: { FactRules.turns.contains(page.key($0)) }),
            !(gap..<start).contains(where: { page.tokens[$0].kind == .mark })
        else { return }
        drafts[index].rule = "fact.change"
        drafts[index].comparison = FactDraft.Comparison(
            direction: to < from ? "down" : "up",
            tokens: turn..<(turn + 1),
            base: before.tokens,
            delta: abs(to - from)
        )
    }

    private static let modes: [WordKey: String] = ["cần": "target", "phải": "target"]
    private static let modePairs: [WordKey: (before: WordKey, mode: String)] = [
        "đấu": ("phấn", "target"), "tiêu": ("mục", "target"), "kiến": ("dự", "target"),
        "hoạch": ("kế", "plan"), "tính": ("ước", "estimate"), "đạt": ("ước", "estimate"),
        "cầu": ("yêu", "target"), "nghị": ("đề", "target"),
    ]
    /// Behind these the plan is what the number is measured by.
    private static let measuring: Set<WordKey> = ["vượt", "đạt", "theo", "với", "%", "chỉ"]
    private static let estimates: Set<WordKey> = ["ước"]
    private static let actual: Set<WordKey> = ["đã", "hiện", "đang", "còn"]
    private static let means: [WordKey: WordKey] = ["quân": "bình", "bình": "trung"]
    private static let shareVerb: WordKey = "chiếm"
    private static let directions: [WordKey: String] = [
        "tăng": "up", "giảm": "down", "vượt": "up", "cao": "up", "thấp": "down", "đạt": "reached",
        "bằng": "reached", "gấp": "up",
    ]
    private static let changeOpeners: Set<WordKey> = ["từ", "còn", "xuống", "lên", "có", "là"]
    private static let comparedWith: [WordKey] = ["so", "với"]
    private static let bases: Set<WordKey> = ["kế", "dự", "chỉ"]
    private static let baseEnds: Set<WordKey> = ["và", "đã", "là", "đạt", "với", "trong", "nhưng"]
    private static let turns: Set<WordKey> = ["xuống", "lên", "còn"]
}
