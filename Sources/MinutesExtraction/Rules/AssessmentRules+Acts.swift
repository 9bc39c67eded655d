internal import MinutesLexicon
internal import VietnameseText

extension AssessmentRules {
    /// Who judges.
    struct Judge {
        /// Number of the official; nil for a body or somebody unknown.
        var official: Int?
        var tokens: Range<Int>
    }

    /// A verb of speech with its subject.
    struct Act {
        var kind: Kind
        var verb: Range<Int>
        /// Where its clause begins, so that what was said before it ends there.
        var start: Int
        var judge: Judge?
        /// `phê bình`: the verb itself judges.
        var isBlame: Bool

        /// What the words behind the verb are.
        enum Kind {
            case praise, criticism, statement, report, order

            /// Whether something is asked or promised.
            var isOrder: Bool { self == .order }
        }
    }

    /// The verbs of speech that somebody speaks in `sentence`.
    func acts(in sentence: Range<Int>, _ context: Context) -> [Act] {
        var found: [Act] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let verb = page.phrase(.speechVerb, at: index), let kind = kind(verb.entry.value)
            else {
                index += 1
                continue
            }
            let tokens = index..<(index + verb.length)
            index = tokens.upperBound
            // phê bình và tự phê bình: a practice; tuyên dương, khen thưởng: a ceremony.
            if page.isKey(tokens.lowerBound, "phê"),
                page.isKey(tokens.upperBound, .and) || page.isKey(tokens.lowerBound - 1, "tự")
                    || page.isKey(tokens.upperBound, .comma)
            {
                continue
            }
            if kind == .praise,
                page.isOne(tokens.upperBound, of: AssessmentRules.ceremonies)
                    || page.isKey(tokens.upperBound, .comma)
                        && page.isOne(tokens.upperBound + 1, of: AssessmentRules.ceremonies)
            {
                continue
            }
            // ghi nhận và đánh giá cao; khẳng định và nhấn mạnh: one act.
            if let last = found.last, tokens.lowerBound - last.verb.upperBound <= 1,
                last.kind == kind
            {
                found[found.count - 1].verb = last.verb.lowerBound..<tokens.upperBound
                continue
            }
            guard let subject = subject(of: tokens, kind, sentence, found.last) else { continue }
            found.append(
                Act(
                    kind: kind,
                    verb: tokens,
                    start: subject.start,
                    judge: subject.judge,
                    isBlame: page.isKey(tokens.lowerBound, "phê")
                )
            )
        }
        return found
    }

    private func kind(_ value: String) -> Act.Kind? {
        switch value {
        case "assess": .praise
        case "criticize": .criticism
        case "emphasis": .statement
        case "report": .report
        case "order", "request", "petition", "promise": .order
        default: nil
        }
    }

    /// The person or body before the verb; for a second verb the subject of the first.
    private func subject(
        of verb: Range<Int>,
        _ kind: Act.Kind,
        _ sentence: Range<Int>,
        _ last: Act?
    ) -> (start: Int, judge: Judge?)? {
        var index = verb.lowerBound
        while index > sentence.lowerBound, page.isOne(index - 1, of: AssessmentRules.adverbs) {
            index -= 1
        }
        // công tác đánh giá, để ghi nhận: a task.
        if index > sentence.lowerBound, page.isOne(index - 1, of: AssessmentRules.nounParts),
            !page.isKey(index - 3, "đoàn")
        {
            return nil
        }
        if index > sentence.lowerBound, page.isKey(index - 1, "bày"), page.isKey(index, "tỏ") {
            index -= 1
        }
        if let person = mentions.person(endingAt: index),
            mentions.persons[person].mention.lowerBound >= sentence.lowerBound
        {
            let tokens = mentions.persons[person].mention
            if page.isOne(tokens.lowerBound - 1, of: AssessmentRules.possessors) { return nil }
            return (
                tokens.lowerBound,
                Judge(official: officials.resolved[person] ?? nil, tokens: tokens)
            )
        }
        if let body = mentions.body(endingAt: index), body.tokens.lowerBound >= sentence.lowerBound,
            !page.isOne(body.tokens.lowerBound - 1, of: AssessmentRules.possessors)
                || introduces(verb.upperBound)
        {
            return (body.tokens.lowerBound, Judge(official: nil, tokens: body.tokens))
        }
        if let last, joins(last, index, verb, kind) { return (index, last.judge) }
        if index == sentence.lowerBound {
            // Đánh giá cao …, yêu cầu …: whoever spoke last goes on.
            return kind == .order || page.isOne(verb.upperBound, of: AssessmentRules.nounFollowers)
                ? nil : (index, nil)
        }
        if page.isOne(index - 1, of: AssessmentRules.speakers),
            !page.isKey(index - 1, "tác") || page.isKey(index - 3, "đoàn"),
            kind != .order || !page.isOne(verb.lowerBound, of: AssessmentRules.ownActions),
            !isPassive(index, sentence)
        {
            return (clauseStart(index, sentence), nil)
        }
        if kind == .praise, last == nil, page.tokens[index - 1].isWord,
            !page.isOne(index - 1, of: AssessmentRules.nounParts), !isPassive(index, sentence)
        {
            return (clauseStart(index, sentence), nil)
        }
        return introduces(verb.upperBound) && kind != .order && kind != .praise
            ? (clauseStart(index, sentence), nil) : nil
    }

    /// `cho biết:`, `khẳng định rằng`.
    private func introduces(_ index: Int) -> Bool {
        page.isKey(index, .comma) || page.isKey(index, .colon) || page.isKey(index, .that)
            || page.isKey(index, .quote)
    }

    /// `; đồng thời yêu cầu`, `và đề nghị`: a second verb of the same subject.
    private func joins(_ last: Act, _ index: Int, _ verb: Range<Int>, _ kind: Act.Kind) -> Bool {
        let before = index - 1
        let isJoined =
            page.isKey(before, .comma) || page.isKey(before, .and)
            || page.isKey(before, .semicolon)
            || page.isKey(before, .time) && page.isKey(before - 1, "đồng")
        guard isJoined else { return false }
        // tuyên truyền kết quả … và biểu dương các gương: work that was told before it.
        if kind == .praise {
            return last.judge != nil && !last.kind.isOrder
                && !(last.verb.upperBound..<max(index, last.verb.upperBound)).contains {
                    page.isKey($0, .semicolon)
                }
        }
        // nhận xét, đánh giá cán bộ: a task, unless it introduces words.
        if kind == .report || page.isKey(verb.lowerBound, "thống") {
            return introduces(verb.upperBound)
        }
        // giao, chỉ đạo, phân công are also what the praised have done.
        return kind != .order || !page.isOne(verb.lowerBound, of: AssessmentRules.ownActions)
    }

    /// `được cử tri đánh giá cao`: praise that is told.
    private func isPassive(_ index: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, index - 6)..<index).contains {
            page.isKey($0, .passive) || page.isKey($0, "bị")
        }
    }

    private func clauseStart(_ index: Int, _ sentence: Range<Int>) -> Int {
        var start = index
        while start > sentence.lowerBound, !page.isKey(start - 1, .comma),
            !page.isKey(start - 1, .semicolon)
        {
            start -= 1
        }
        return start
    }

    private static let adverbs: Set<WordKey> = [
        "đã", "cũng", "rất", "thẳng", "thắn", "tiếp", "tục", "đặc", "biệt", "nhất", "trí",
        "còn", "luôn", "vui", "mừng", "trân", "trọng", "nhiệt", "liệt",
    ]
    /// Before a verb of praise that is a noun or somebody's task.
    private static let nounParts: Set<WordKey> = [
        "sự", "để", "nhằm", "việc", "thư", "lời", "các", "những", "được", "lễ", "tác", "hình",
        "cần", "phải", "không", "trong", "công",
    ]
    private static let possessors: Set<WordKey> = ["của", "theo", "ý", "với", "bởi", "do"]
    private static let ceremonies: Set<WordKey> = ["khen", "tặng", "tôn", "trao"]
    static let ownActions: Set<WordKey> = ["chỉ", "phân", "giao", "quán", "đôn", "định"]
    /// What makes a verb at the sentence's start a noun: `Ghi nhận của phóng viên`.
    private static let nounFollowers: Set<WordKey> = ["của", "tại", "từ", "với", "cho", "lại"]
    /// Last words of speakers without a name: đoàn công tác, hội nghị, cử tri, ý kiến, đại biểu.
    private static let speakers: Set<WordKey> = [
        "tác", "nghị", "tri", "kiến", "biểu", "đoàn", "tra", "sát", "tỉnh", "huyện", "xã",
        "quận", "phường", "ông", "bà", "chí", "cáo", "đạo", "dân", "viên",
    ]
}
