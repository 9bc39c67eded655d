internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// One action that somebody asked of somebody, in token ranges.
struct InstructionDraft {
    var action: Range<Int>
    var issuer: Issuer
    /// Where the issuer is named; in an earlier sentence for continuations.
    var issuerTokens: Range<Int>
    var verb: Range<Int>?
    var force: String
    var addressee: Range<Int>?
    /// Whether issuer, verb or addressee stand in an earlier sentence.
    var isContinued: Bool
    var inheritsAddressee: Bool
    var vagueTime: Range<Int>?
    var direction = "downward"
    var rule: String

    /// Who asks.
    enum Issuer: Hashable {
        case official(Int)
        case body(Range<Int>)
    }
}

/// Finds instructions: a speaker, a verb of speech, an addressee and a list of actions; and the
/// sentences that go on with them.
///
/// Source: instruction reference §2–4.
struct InstructionRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry
    let leads: Set<Int>
    let hosts: Set<WordKey>

    /// What the last speech left behind for the sentences after it.
    private struct Speech {
        var issuer: InstructionDraft.Issuer
        var issuerTokens: Range<Int>
        var verb: Range<Int>?
        var act: String
        var addressee: Range<Int>?
        var block: Int
        var gave: Bool
    }

    /// The instructions of the body, in text order.
    func find() -> [InstructionDraft] {
        var found: [InstructionDraft] = []
        var speech: Speech?
        for (number, block) in page.document.blocks.enumerated() {
            guard block.kind.isBody, block.kind != .table, block.kind != .heading else { continue }
            for sentence in page.sentences(ofBlock: number) {
                read(sentence, block: number, &speech, &found)
            }
        }
        return found
    }

    private func read(
        _ sentence: Range<Int>,
        block: Int,
        _ speech: inout Speech?,
        _ found: inout [InstructionDraft]
    ) {
        let acts = acts(in: sentence, speech)
        guard !acts.isEmpty else {
            continueSpeech(sentence, block, &speech, &found)
            return
        }
        for (place, act) in acts.enumerated() {
            let end = place + 1 < acts.count ? acts[place + 1].start : sentence.upperBound
            var next = Speech(
                issuer: act.issuer,
                issuerTokens: act.issuerTokens,
                verb: act.verb,
                act: act.act,
                addressee: nil,
                block: block,
                gave: false
            )
            if case .some(let old) = speech, old.issuer == act.issuer {
                next.addressee = old.addressee
            }
            let count = found.count
            give(act.verb.upperBound..<max(end, act.verb.upperBound), &next, &found, false)
            // `… yêu cầu:` and a list of lines.
            next.gave = found.count > count || page.isKey(sentence.upperBound - 1, .colon)
            speech = next
        }
    }

    // MARK: Speech acts

    private struct Act {
        var issuer: InstructionDraft.Issuer
        var issuerTokens: Range<Int>
        var verb: Range<Int>
        var act: String
        /// Where the act's clause begins, so that the clause before it ends there.
        var start: Int
    }

    private func acts(in sentence: Range<Int>, _ speech: Speech?) -> [Act] {
        var found: [Act] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let verb = page.phrase(.speechVerb, at: index) else {
                index += 1
                continue
            }
            let tokens = index..<(index + verb.length)
            index = tokens.upperBound
            guard let subject = subject(of: tokens, sentence, found.last, speech) else { continue }
            found.append(
                Act(
                    issuer: subject.issuer,
                    issuerTokens: subject.tokens,
                    verb: tokens,
                    act: verb.entry.value,
                    start: subject.start
                )
            )
        }
        return found
    }

    /// Whose verb it is: the person or body right before it, the subject of the verb before it in
    /// the sentence, or, at the sentence's start, whoever spoke last.
    private func subject(
        of verb: Range<Int>,
        _ sentence: Range<Int>,
        _ last: Act?,
        _ speech: Speech?
    ) -> (issuer: InstructionDraft.Issuer, tokens: Range<Int>, start: Int)? {
        var index = verb.lowerBound
        while index > sentence.lowerBound, page.isOne(index - 1, of: InstructionRules.adverbs) {
            index -= 1
        }
        if let person = mentions.person(endingAt: index),
            mentions.persons[person].mention.lowerBound >= sentence.lowerBound
        {
            let tokens = mentions.persons[person].mention
            if page.isOne(tokens.lowerBound - 1, of: InstructionRules.possessors) { return nil }
            if let number = officials.resolved[person] {
                return (.official(number), tokens, tokens.lowerBound)
            }
            if !mentions.persons[person].before.isEmpty || mentions.persons[person].address != nil {
                return (.body(tokens), tokens, tokens.lowerBound)
            }
            return nil
        }
        // A body speaks: Đoàn kiểm tra lưu ý …, Quận kiến nghị …
        // Behind a request the body before the verb is whom it is asked of.
        if let body = mentions.body(endingAt: index),
            body.tokens.lowerBound >= sentence.lowerBound,
            !["order", "request", "petition"].contains(last?.act ?? ""),
            !page.isOne(body.tokens.lowerBound - 1, of: InstructionRules.possessors)
        {
            return (.body(body.tokens), body.tokens, body.tokens.lowerBound)
        }
        if let last, joins(last, verb) {
            return (last.issuer, last.issuerTokens, max(last.verb.upperBound, index - 1))
        }
        // Do đó, đề nghị …: nobody is named, so the last speaker goes on.
        guard let speech, startsClause(index, sentence) else { return nil }
        return (speech.issuer, speech.issuerTokens, index)
    }

    private static let adverbs: Set<WordKey> = [
        "đã", "cũng", "tiếp", "tục", "còn", "thẳng", "thắn", "kiên", "quyết", "trực", "đặc", "biệt",
        "vừa", "nhất", "trí", "rất", "mong", "luôn", "sẽ", ",",
    ]
    private static let possessors: Set<WordKey> = ["của", "theo", "ý", "với", "bởi"]

    /// `, đồng thời yêu cầu`, `và đề nghị`: a second verb of the same subject.
    private func joins(_ last: Act, _ verb: Range<Int>) -> Bool {
        let before = verb.lowerBound - 1
        if page.isKey(before, "thời"), page.isKey(before - 1, "đồng") { return true }
        guard
            page.isKey(before, .comma) || page.isKey(before, .and) || page.isKey(before, .semicolon)
        else {
            return false
        }
        let act = page.phrase(.speechVerb, at: verb.lowerBound)?.entry.value ?? ""
        return ["order", "request", "petition"].contains(act)
            && !InstructionRules.actions.contains(page.key(verb.lowerBound))
            && !["order", "request", "petition"].contains(last.act)
    }

    /// Verbs that are also the addressee's own actions in a list.
    private static let actions: Set<WordKey> = ["chỉ", "phân", "giao", "quán", "đôn", "định"]

    private func startsClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let gap = index - sentence.lowerBound
        if gap == 0 { return !InstructionRules.actions.contains(page.key(index)) }
        guard gap <= 5 else { return false }
        let connective = page.length(.connective, at: sentence.lowerBound)
        return connective > 0
            && (connective == gap || connective + 1 == gap && page.isKey(index - 1, .comma))
    }

    // MARK: Continuation

    private func continueSpeech(
        _ sentence: Range<Int>,
        _ block: Int,
        _ speech: inout Speech?,
        _ found: inout [InstructionDraft]
    ) {
        if let judge = speech, concludes(sentence, judge, block, &found) { return }
        guard var open = speech, open.gave || open.act == "emphasis" else { return }
        guard block - open.block <= 2, !isNarrative(sentence) else {
            if block - open.block > 2 || isNarrative(sentence) { speech = nil }
            return
        }
        let count = found.count
        give(sentence, &open, &found, true)
        if found.count > count {
            open.gave = true
            open.block = block
            speech = open
        } else if open.block != block {
            speech = nil
        }
    }

    /// `… chưa đạt yêu cầu, vì vậy, Quận ủy cần …`: what a judgement asks for.
    private func concludes(
        _ sentence: Range<Int>,
        _ speech: Speech,
        _ block: Int,
        _ found: inout [InstructionDraft]
    ) -> Bool {
        guard speech.block == block,
            let hence = sentence.first(where: { index in
                index > sentence.lowerBound
                    && InstructionRules.hence.contains { page.matches($0, at: index) }
            })
        else { return false }
        let count = found.count
        var judge = speech
        judge.act = "emphasis"
        judge.verb = nil
        give((hence + 2)..<sentence.upperBound, &judge, &found, false)
        for place in count..<found.count { found[place].rule = "instruction.conclusion" }
        return found.count > count
    }

    private static let hence = ["vì vậy", "do đó", "do vậy", "vì thế", "bởi vậy"].map(keys)

    /// A sentence that tells what was done, or opens another part of the report.
    private func isNarrative(_ sentence: Range<Int>) -> Bool {
        for index in sentence.prefix(14)
        where page.isKey(index, .past) || page.isKey(index, .ongoing) {
            return true
        }
        if InstructionRules.openers.contains(where: { page.matches($0, at: sentence.lowerBound) }) {
            return true
        }
        // Another person acts in it.
        return !mentions.persons(startingIn: sentence.prefix(8)).isEmpty
    }

    private static let openers = [
        "tại buổi", "tại hội nghị", "tại cuộc", "trước đó", "cũng trong", "cũng tại", "dịp này",
        "nhân dịp", "sau khi", "kết thúc", "cùng ngày", "chiều cùng ngày", "buổi", "theo báo cáo",
        "theo đồng chí", "tiếp thu", "thay mặt", "được biết", "ngay sau", "sáng", "chiều", "tối",
        "ngày",
    ].map(keys)

    // MARK: Giving

    /// Reads what is asked in `content` and adds its actions.
    private func give(
        _ content: Range<Int>,
        _ speech: inout Speech,
        _ found: inout [InstructionDraft],
        _ isContinued: Bool
    ) {
        let isDirect = ["order", "request", "petition"].contains(speech.act)
        guard isDirect || speech.act == "emphasis" else { return }
        // What somebody will do is a promise, not a request.
        if content.contains(where: { page.isKey($0, .future) }), !isDirect || isContinued { return }
        let reader = ActionReader(page: page, mentions: mentions)
        let list = reader.read(content, needsModal: !isDirect, isContinued: isContinued)
        guard !list.actions.isEmpty else { return }
        if let addressee = list.addressee, !isContinued || speech.addressee == nil {
            speech.addressee = addressee
        }
        for action in list.actions {
            let own = action.addressee ?? list.addressee
            let direction = direction(speech, own ?? speech.addressee)
            found.append(
                InstructionDraft(
                    action: action.tokens,
                    issuer: speech.issuer,
                    issuerTokens: speech.issuerTokens,
                    verb: speech.verb,
                    force: speech.act == "order"
                        ? "order" : speech.act == "emphasis" ? "emphasis" : "request",
                    addressee: own ?? speech.addressee,
                    isContinued: isContinued,
                    inheritsAddressee: own == nil && speech.addressee != nil,
                    vagueTime: list.vagueTime,
                    direction: direction,
                    rule: rule(speech, isContinued, own != nil, direction)
                )
            )
        }
    }

    private func rule(
        _ speech: Speech,
        _ isContinued: Bool,
        _ hasOwnAddressee: Bool,
        _ direction: String
    ) -> String {
        if direction == "petition" { return "instruction.petition" }
        if isContinued {
            return hasOwnAddressee ? "instruction.subject-addressee" : "instruction.continuation"
        }
        switch speech.act {
        case "order": return "instruction.order"
        case "request": return "instruction.request"
        default: return "instruction.emphasis"
        }
    }

    /// Downward, unless the verb is a petition's or the speaker belongs to the host.
    private func direction(_ speech: Speech, _ addressee: Range<Int>?) -> String {
        if speech.act == "petition" { return "petition" }
        if case .body(let tokens) = speech.issuer,
            tokens.contains(where: { hosts.contains(page.key($0)) && page.tokens[$0].isCapital }),
            speech.act == "request", !leads.isEmpty
        {
            return "petition"
        }
        return "downward"
    }
}
