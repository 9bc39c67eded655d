internal import MinutesLexicon
internal import VietnameseText

/// Sentences without a speaker that go on with a speech.
///
/// Source: continuation rule of the instruction reference §3.
extension InstructionRules {
    func continueSpeech(_ sentence: Range<Int>, _ state: inout State) {
        // Without a session only what an order itself says is kept.
        guard var open = state.speech, hasSession || open.act == .order else { return }
        if concludes(sentence, open, &state) { return }
        guard open.act != .promise, open.gave || open.act == .emphasis && isLead(open.issuer)
        else { return }
        // Việc này đã được khắc phục nhưng phải …: what is asked stands behind the contrast.
        if state.block - open.block <= 2, let contrast = contrast(sentence) {
            let asked = (contrast + 1)..<sentence.upperBound
            give(asked, &open, .modal, isContinued: true, &state)
            return
        }
        guard state.block - open.block <= 2, !isNarrative(sentence) else {
            state.speech = nil
            return
        }
        let count = state.found.count
        // Who does not lead the session goes on with what must be done, not with imperatives.
        let isView = open.act == .emphasis && open.isWeak(page) && !isLead(open.issuer)
        give(sentence, &open, isView ? .modal : .opening, isContinued: true, &state)
        if state.found.count > count {
            open.gave = true
            open.block = state.block
            state.speech = open
        } else if open.block != state.block {
            state.speech = nil
        }
    }

    /// `… chưa đạt yêu cầu, vì vậy, Quận ủy cần …`: what a judgement asks for.
    private func concludes(
        _ sentence: Range<Int>,
        _ speech: Speech,
        _ state: inout State
    ) -> Bool {
        guard speech.block == state.block, speech.gave || isLead(speech.issuer),
            let hence = sentence.first(where: { index in
                index > sentence.lowerBound && page.has(.connective, at: index)
                    && InstructionRules.hence.contains { page.matches($0, at: index) }
            })
        else { return false }
        let count = state.found.count
        var judge = speech
        judge.act = .emphasis
        judge.verb = nil
        let start = page.isKey(hence + 2, .comma) ? hence + 3 : hence + 2
        guard start < sentence.upperBound else { return false }
        give(start..<sentence.upperBound, &judge, .modal, isContinued: false, &state)
        for place in count..<state.found.count {
            state.found[place].rule = "instruction.conclusion"
        }
        return state.found.count > count
    }

    /// `nhưng` before a modal, behind something told.
    private func contrast(_ sentence: Range<Int>) -> Int? {
        sentence.dropFirst(3).first { index in
            (page.isKey(index, "nhưng") || page.isKey(index, "song"))
                && page.has(.modal, at: index + 1)
                && (sentence.lowerBound..<index).contains { page.isKey($0, .past) }
        }
    }

    private static let hence = ["vì vậy", "do đó", "do vậy", "vì thế"].map(keys)

    /// A sentence that tells what was done, or opens another part of the report.
    private func isNarrative(_ sentence: Range<Int>) -> Bool {
        let start = sentence.lowerBound
        if InstructionRules.openers.contains(where: { page.matches($0, at: start) }) {
            return true
        }
        // Nghiêm túc khắc phục khuyết điểm đã chỉ ra: an order, whatever its objects went through.
        let verbs = VerbHeads(page: page)
        let reader = ActionReader(page: page, mentions: mentions)
        let first = reader.skipOpening(start, sentence.upperBound)
        for index in sentence.prefix(20) {
            // Somebody the lexicon does not know speaks; work is told that was cared for.
            if page.has(.speechVerb, at: index) {
                if page.isOne(index, of: InstructionRules.telling) { return true }
                if index > first + 1, page.isOne(index, of: InstructionRules.asking),
                    page.isKey(index - 1, "cũng") || page.tokens[index - 1].isCapital
                {
                    return true
                }
            }
            if page.isKey(index, "vẫn"), page.isKey(index + 1, "còn") { return true }
            if page.isKey(index, "luôn") || page.isKey(index, "vẫn"),
                page.isKey(index + 1, "được")
            {
                return true
            }
        }
        if verbs.opens(first, sentence.upperBound) { return false }
        for index in sentence.prefix(18)
        where page.isKey(index, .past) || page.isKey(index, .ongoing) {
            return true
        }
        // Another person acts in it.
        return mentions.persons(startingIn: sentence.prefix(8)).contains {
            (mentions.persons[$0].name != nil || acts(mentions.persons[$0], sentence))
                && !page.isOne(
                    mentions.persons[$0].mention.lowerBound - 1,
                    of: InstructionRules.possessors
                )
        }
    }

    /// Whether an office without a name does something that is not asked of it:
    /// `Thủ tướng chuyển lời …`.
    private func acts(_ person: PersonPhrase, _ sentence: Range<Int>) -> Bool {
        let start = person.mention.lowerBound
        guard start == sentence.lowerBound || page.isKey(start - 1, .comma),
            person.end < sentence.upperBound, page.tokens[person.end].isWord,
            !page.isKey(person.end, .and)
        else { return false }
        let verbs = VerbHeads(page: page)
        return !verbs.opens(person.end, sentence.upperBound) && verbs.head(at: person.end) == nil
    }

    private static let telling: Set<WordKey> = ["nhấn", "khẳng", "cho", "bày", "nhận"]

    private static let asking: Set<WordKey> = ["đề", "kiến", "yêu"]

    private static let openers = [
        "tại buổi", "tại hội nghị", "tại cuộc", "trước đó", "cũng trong", "cũng tại", "dịp này",
        "nhân dịp", "kết thúc", "cùng ngày", "chiều cùng ngày", "buổi", "theo báo cáo",
        "theo đồng chí", "tiếp thu", "thay mặt", "được biết", "sáng", "chiều", "tối",
        "ngày", "đến nay", "hiện nay", "hiện", "kỳ họp", "hội nghị", "hiện tại", "năm", "theo",
        "phát biểu", "tiếp đó", "sau đó", "bởi", "vì", "đây", "điều", "nhờ", "tuy", "đó",
    ].map(keys)
}
