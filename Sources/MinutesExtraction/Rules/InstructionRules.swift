internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Finds instructions: a speaker, a verb of speech, an addressee and a list of actions; and the
/// sentences that go on with them.
///
/// Source: instruction reference §2–4.
struct InstructionRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry
    let leads: Set<Int>
    let hosts: [BodyPhrase]
    /// Whether the page reports a session: without one every instruction is a reported one.
    let hasSession: Bool

    /// What the last speech left behind for the sentences after it.
    struct Speech {
        var issuer: InstructionDraft.Issuer
        var issuerTokens: Range<Int>
        var verb: Range<Int>?
        var act: SpeechAct
        var parties: [Range<Int>] = []
        /// Number of kept blocks before it.
        var block: Int
        var gave = false
        /// `tôi mong muốn`.
        var isSelf = false
        var isReported = false
    }

    /// Reads the body once, sentence by sentence.
    struct State {
        var found: [InstructionDraft] = []
        var speech: Speech?
        /// The official who spoke last, or whom the last sentence was about.
        var speaker: Int?
        var block = 0
    }

    /// The instructions of the body, in text order.
    func find() -> [InstructionDraft] {
        var state = State()
        for (number, block) in page.document.blocks.enumerated() {
            guard block.kind.isBody, block.kind != .table else { continue }
            if address(page.blocks[number], &state) || block.kind == .heading { continue }
            state.block += 1
            let quotations = quotations(page.blocks[number])
            for sentence in page.sentences(ofBlock: number) {
                for piece in pieces(of: sentence) where !isGluedHeading(piece, sentence) {
                    read(piece, quotations, &state)
                }
            }
        }
        if !hasSession {
            for place in state.found.indices { state.found[place].isReported = true }
        }
        return state.found
    }

    /// `Sở Y tế:`, `Đối với UBND các xã:` on a line of its own: who must do what the lines below say.
    ///
    /// Whether the line is one.
    private func address(_ line: Range<Int>, _ state: inout State) -> Bool {
        guard line.count <= 24, page.isKey(line.upperBound - 1, .colon), var speech = state.speech,
            speech.act != .promise, state.block - speech.block <= 2
        else { return false }
        let reader = ActionReader(page: page, mentions: mentions)
        let end = line.upperBound - 1
        var start = reader.skipOpening(line.lowerBound, end)
        if page.isKey(start, "đối"), page.isKey(start + 1, .with) { start += 2 }
        var next = start
        while next < end {
            let length = reader.partyLength(at: next, end)
            guard length > 0 else { return false }
            next += length
            if next < end, page.isKey(next, .comma) || page.isKey(next, .and) { next += 1 }
        }
        guard next == end, next > start else { return false }
        speech.parties = [start..<end]
        speech.gave = true
        speech.block = state.block
        state.speech = speech
        return true
    }

    /// The sentence, cut where a quotation opens behind a full stop.
    private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
        var start = sentence.lowerBound
        var found: [Range<Int>] = []
        for index in sentence.dropFirst(4).dropLast(4) {
            if opensReport(index) {
                found.append(start..<index)
                start = index
                continue
            }
            guard page.isKey(index, .quote), page.isOne(index - 1, of: InstructionRules.stops),
                page.tokens[index].hasSpaceBefore, page.tokens[index + 1].isCapital
            else { continue }
            found.append(start..<index)
            start = index
        }
        found.append(start..<sentence.upperBound)
        return found
    }

    /// Whether a report's opening words stand in the middle of a line, where a heading or a caption
    /// was glued before them: `… của địa phương Kết luận buổi làm việc, …`.
    private func opensReport(_ index: Int) -> Bool {
        let token = page.tokens[index]
        guard token.isCapital, token.hasSpaceBefore, !token.flags.contains(.allCapitals),
            page.tokens[index - 1].kind == .word
        else { return false }
        if page.isOne(index, of: InstructionRules.reportOpeners) { return true }
        if page.isKey(index, "kết"), page.isKey(index + 1, "luận") {
            return page.isOne(index + 2, of: InstructionRules.reportPlaces)
        }
        return page.isOne(index, of: InstructionRules.reportVerbs)
            && page.isOne(index + 1, of: InstructionRules.reportSeconds)
    }

    /// A short piece without a closing mark before the opening of a report.
    private func isGluedHeading(_ piece: Range<Int>, _ sentence: Range<Int>) -> Bool {
        piece.upperBound < sentence.upperBound && piece.count <= 25
            && page.tokens[piece.upperBound - 1].kind == .word
            && opensReport(piece.upperBound)
            && !piece.contains { page.has(.speechVerb, at: $0) }
    }

    private static let reportOpeners: Set<WordKey> = [
        "theo", "trong", "về", "để", "nêu", "qua", "tại", "cũng", "trước", "bên",
    ]
    private static let reportVerbs: Set<WordKey> = ["phát", "nhấn", "đối", "cùng", "nhân"]
    private static let reportSeconds: Set<WordKey> = ["biểu", "mạnh", "với", "dịp"]
    private static let reportPlaces: Set<WordKey> = [
        "tại", "buổi", "hội", "cuộc", "phiên", "kỳ", "nội", "chung",
    ]

    private static let stops: Set<WordKey> = [".", "…", "!", "?"]

    private func read(_ sentence: Range<Int>, _ quotations: [Quotation], _ state: inout State) {
        var rest = sentence
        if let quotation = quotations.first(where: { $0.tokens.contains(sentence.lowerBound) }) {
            let inside = sentence.clamped(to: quotation.tokens)
            var speech = speech(quotation.act, state)
            let count = state.found.count
            give(inside, &speech, .opening, isContinued: false, &state)
            for place in count..<state.found.count {
                state.found[place].rule = "instruction.quotation"
            }
            guard sentence.upperBound > quotation.tokens.upperBound else { return }
            speech.gave = true
            state.speech = speech
            rest = min(quotation.act.verb.upperBound, sentence.upperBound)..<sentence.upperBound
            let acts = acts(in: rest, state, after: quotation.act)
            for (place, act) in acts.enumerated() {
                perform(act, until: acts.dropFirst(place + 1).first?.start, rest, &state)
            }
            return
        }
        if follows(sentence, &state) { return }
        let acts = acts(in: rest, state)
        note(sentence, acts, &state)
        guard !acts.isEmpty else {
            continueSpeech(sentence, &state)
            return
        }
        for (place, act) in acts.enumerated() {
            perform(act, until: acts.dropFirst(place + 1).first?.start, rest, &state)
        }
    }

    /// `Theo Bộ trưởng, … cần …`: what a leader holds.
    private func follows(_ sentence: Range<Int>, _ state: inout State) -> Bool {
        var start = sentence.lowerBound
        let connective = page.length(.connective, at: start)
        // Vì vậy, theo ông …, … cần …
        if connective > 0, page.isKey(start + connective, .comma) { start += connective + 1 }
        if page.isKey(start, "cũng") { start += 1 }
        guard page.isKey(start, "theo"), let person = mentions.person(startingAt: start + 1),
            mentions.persons[person].end < sentence.upperBound,
            page.isKey(mentions.persons[person].end, .comma),
            let number = officials.resolved[person],
            leads.contains(number) || mentions.persons[person].name != nil
                || mentions.persons[person].address != nil
        else { return false }
        var speech = Speech(
            issuer: .official(number),
            issuerTokens: mentions.persons[person].mention,
            act: .emphasis,
            block: state.block
        )
        let count = state.found.count
        give(
            (mentions.persons[person].end + 1)..<sentence.upperBound,
            &speech,
            .modal,
            isContinued: false,
            &state
        )
        speech.gave = state.found.count > count
        state.speech = speech
        state.speaker = number
        return true
    }

    /// Keeps who the sentence is about, for `Đồng chí` in the next.
    private func note(_ sentence: Range<Int>, _ acts: [Act], _ state: inout State) {
        for act in acts {
            if case .official(let number) = act.issuer {
                state.speaker = number
                return
            }
        }
        let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 20)
        for person in mentions.persons(startingIn: opening) {
            let start = mentions.persons[person].mention.lowerBound
            guard start == sentence.lowerBound || page.isKey(start - 1, .comma) else { continue }
            if mentions.persons[person].name != nil || state.speaker == nil,
                let number = officials.resolved[person]
            {
                state.speaker = number
            } else if !mentions.persons[person].titles.isEmpty,
                let number = officials.resolved[person]
            {
                state.speaker = number
            }
            return
        }
    }

    private func speech(_ act: Act, _ state: State) -> Speech {
        var next = Speech(
            issuer: act.issuer,
            issuerTokens: act.issuerTokens,
            verb: act.verb,
            act: act.act,
            block: state.block,
            isSelf: page.isKey(act.start, "tôi"),
            isReported: act.isReported
        )
        if let old = state.speech, old.issuer == act.issuer { next.parties = old.parties }
        return next
    }

    private func perform(
        _ act: Act,
        until end: Int?,
        _ sentence: Range<Int>,
        _ state: inout State
    ) {
        var next = speech(act, state)
        let count = state.found.count
        let content = act.verb.upperBound..<max(end ?? sentence.upperBound, act.verb.upperBound)
        if act.isBehind {
            // …, Bộ trưởng nhấn mạnh.
            give(sentence.lowerBound..<act.start, &next, .opening, isContinued: false, &state)
        } else if let promise = promise(content, act) {
            next.act = .promise
            give(promise, &next, .none, isContinued: false, &state)
        } else {
            next.parties = named(before: act, sentence) ?? next.parties
            give(content, &next, act.act.demand, isContinued: false, &state)
        }
        // `… yêu cầu:` and a list of lines.
        next.gave = state.found.count > count || page.isKey(sentence.upperBound - 1, .colon)
        // Behind another's order that a speaker relays, that speaker goes on.
        if act.isReported, state.speech?.act == .emphasis { return }
        state.speech = act.isTold ? nil : next
    }

    /// `khẳng định, Huyện ủy sẽ …`, `cho biết chúng tôi sẽ …`: what the speaker's own side will do,
    /// from the verb on.
    private func promise(_ content: Range<Int>, _ act: Act) -> Range<Int>? {
        guard act.act == .report || page.isKey(act.verb.lowerBound, "khẳng"),
            case .official = act.issuer
        else { return nil }
        let reader = ActionReader(page: page, mentions: mentions)
        let end = content.upperBound
        var index = reader.skipOpening(content.lowerBound, end)
        let time = page.length(.vagueTime, at: index)
        if time > 0 { index = reader.skipOpening(index + time, end) }
        if page.isKey(index, "chúng"), page.isKey(index + 1, "tôi") {
            index += 2
        } else if page.isKey(index, "tôi") {
            index += 1
        } else {
            let length = reader.partyLength(at: index, end)
            guard length > 0,
                page.isOne(index, of: InstructionRules.ownSides)
                    || mentions.body(startingAt: index) != nil || page.has(.place, at: index)
            else { return nil }
            index += length
        }
        guard page.isKey(index, .future), index + 3 < end,
            reader.verbs.head(at: index + 1) != nil
                || act.act != .report
                    && !page.isOne(index + 1, of: InstructionRules.outcomes)
        else { return nil }
        return (index + 1)..<end
    }

    /// What will come of itself is no promise.
    private static let outcomes: Set<WordKey> = ["có", "là", "được", "bị", "còn", "đạt", "trở"]

    /// What speakers call the unit they stand for.
    private static let ownSides: Set<WordKey> = [
        "tỉnh", "thành", "quận", "huyện", "xã", "phường", "thị", "địa", "đơn", "ngành", "sở",
        "bộ", "ban", "trường", "công", "doanh", "tập",
    ]

    /// `Đối với Huyện ủy, đồng chí yêu cầu …`: who must act stands before the speaker.
    private func named(before act: Act, _ sentence: Range<Int>) -> [Range<Int>]? {
        guard act.start > sentence.lowerBound + 2,
            page.isOne(sentence.lowerBound, of: InstructionRules.topicWords)
        else { return nil }
        var first = sentence.lowerBound + 1
        if page.isKey(first, .with) || page.isKey(first, "phía") { first += 1 }
        let reader = ActionReader(page: page, mentions: mentions)
        guard let found = reader.parties(at: first, act.start, .none),
            page.isKey(found.next, .comma), found.next + 1 >= act.start
        else { return nil }
        return found.tokens
    }

    private static let topicWords: Set<WordKey> = ["đối", "riêng", "về", "với"]

    // MARK: Giving

    /// Reads what is asked in `content` and adds its actions.
    func give(
        _ content: Range<Int>,
        _ speech: inout Speech,
        _ demand: ActionReader.Demand,
        isContinued: Bool,
        _ state: inout State
    ) {
        guard speech.act.asks else { return }
        // What somebody will do is a promise, not a request.
        if demand != .none, speech.act != .promise, isPromised(content) { return }
        if speech.act == .emphasis, speech.isWeak(page), !isLead(speech.issuer), !isContinued,
            !isOpinion(speech)
        {
            return
        }
        let reader = ActionReader(page: page, mentions: mentions)
        // Only who leads asks with an imperative behind nhấn mạnh.
        if speech.act == .emphasis, !isContinued, !isLead(speech.issuer),
            reader.modal(content) == nil
        {
            return
        }
        let list = reader.read(content, demand)
        // Chúng tôi mong muốn làm …: a wish for oneself.
        if speech.isSelf, list.parties.isEmpty { return }
        if !list.parties.isEmpty, !isContinued || speech.parties.isEmpty {
            speech.parties = list.parties
        }
        for action in list.actions {
            let own = speech.act == .promise ? [] : action.parties
            let parties = own.isEmpty && speech.act != .promise ? speech.parties : own
            let direction = direction(speech, parties)
            state.found.append(
                InstructionDraft(
                    action: action.tokens,
                    issuer: speech.issuer,
                    issuerTokens: speech.issuerTokens,
                    verb: speech.verb,
                    force: speech.act.force,
                    parties: parties,
                    helpers: reader.helpers(in: action.tokens),
                    isContinued: isContinued,
                    inheritsParties: own.isEmpty && !parties.isEmpty,
                    vagueTime: list.vagueTime,
                    direction: direction,
                    isReported: speech.isReported,
                    rule: rule(speech, isContinued, !own.isEmpty, direction)
                )
            )
        }
    }

    /// Whether the speaker is a person who says what they hold: `ông A cho rằng … cần …`.
    private func isOpinion(_ speech: Speech) -> Bool {
        if case .official = speech.issuer { return true }
        return false
    }

    /// Whether `sẽ` stands before what must be done; `…, do đó, các Bộ cần` is another clause.
    private func isPromised(_ content: Range<Int>) -> Bool {
        var isFuture = false
        for index in content {
            if page.isKey(index, .future) {
                isFuture = true
            } else if page.isKey(index, .comma), page.has(.connective, at: index + 1) {
                isFuture = false
            } else if page.has(.modal, at: index) {
                return isFuture
            }
        }
        return isFuture
    }

    private func rule(
        _ speech: Speech,
        _ isContinued: Bool,
        _ hasOwnParties: Bool,
        _ direction: InstructionDraft.Direction
    ) -> String {
        switch direction {
        case .petition: return "instruction.petition"
        case .commitment: return "instruction.commitment"
        case .downward: break
        }
        if isContinued {
            return hasOwnParties ? "instruction.subject-addressee" : "instruction.continuation"
        }
        switch speech.act {
        case .order: return "instruction.order"
        case .request: return "instruction.request"
        default: return "instruction.emphasis"
        }
    }

    func isLead(_ issuer: InstructionDraft.Issuer) -> Bool {
        if case .official(let number) = issuer { return leads.contains(number) }
        return false
    }
}

extension InstructionRules.Speech {
    /// Verbs that mostly tell: only those who lead the session ask with them.
    func isWeak(_ page: Page) -> Bool {
        guard let verb else { return false }
        return page.isOne(verb.lowerBound, of: Self.weak)
    }

    private static let weak: Set<WordKey> = ["cho", "phát", "nói", "nhắc", "khẳng", "thống", "chỉ"]
}
