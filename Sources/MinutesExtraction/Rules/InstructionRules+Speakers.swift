internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// Whose verb of speech it is.
extension InstructionRules {
    /// A verb of speech with its subject.
    struct Act {
        var issuer: InstructionDraft.Issuer
        var issuerTokens: Range<Int>
        var verb: Range<Int>
        var act: SpeechAct
        /// Where the act's clause begins, so that the clause before it ends there.
        var start: Int
        /// Told of another time or by another speaker.
        var isReported = false
        /// Told as work done, so that nothing goes on from it.
        var isTold = false
        /// Whether the speech stands before it, as in `…, ông nhấn mạnh`.
        var isBehind = false
    }

    /// A speaker, where named, and where the clause begins.
    typealias Subject = (issuer: InstructionDraft.Issuer, tokens: Range<Int>, start: Int)

    /// The acts of speech of a sentence, in order; they may share the subject of an `earlier` act,
    /// that of the quotation before them.
    func acts(in sentence: Range<Int>, _ state: State, after earlier: Act? = nil) -> [Act] {
        var found: [Act] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let verb = page.phrase(.speechVerb, at: index),
                var act = SpeechAct(rawValue: verb.entry.value)
            else {
                index += 1
                continue
            }
            var tokens = index..<(index + verb.length)
            // khẳng định sẽ …, cho biết sẽ …: what the speaker will do.
            if act == .report || act == .emphasis, page.isKey(tokens.upperBound, .future),
                tokens.upperBound + 1 < sentence.upperBound
            {
                act = .promise
                tokens = index..<(tokens.upperBound + 1)
            }
            index = tokens.upperBound
            guard !isNoun(tokens),
                let subject = subject(of: tokens, act, sentence, found.last ?? earlier, state),
                var next = judged(act, tokens, subject, sentence)
            else { continue }
            if let last = found.last, last.act == .report, last.issuer != next.issuer {
                next.isReported = true
            }
            let rest = tokens.upperBound..<sentence.upperBound
            next.isBehind =
                act.asks && subject.start > sentence.lowerBound + 3 && found.isEmpty
                && page.isOne(subject.start - 1, of: InstructionRules.behindMarks)
                && rest.allSatisfy { page.tokens[$0].kind == .mark }
            found.append(next)
        }
        return found
    }

    private static let behindMarks: Set<WordKey> = [",", "\"", "-"]

    /// The act, unless it tells of work done: `UBND tỉnh đã chỉ đạo …`.
    private func judged(
        _ act: SpeechAct,
        _ verb: Range<Int>,
        _ subject: Subject,
        _ sentence: Range<Int>
    ) -> Act? {
        var found = Act(
            issuer: subject.issuer,
            issuerTokens: subject.tokens,
            verb: verb,
            act: act,
            start: subject.start
        )
        guard act.asks else { return found }
        let isLead = isLead(subject.issuer)
        let adverbs = adverbStart(verb.lowerBound, sentence)..<verb.lowerBound
        // Bộ sẽ yêu cầu …: a plan.
        if act.isDirect, adverbs.contains(where: { page.isKey($0, .future) }) { return nil }
        let isPast = adverbs.contains { page.isOne($0, of: InstructionRules.pastWords) }
        let isWork = page.isOne(verb.lowerBound, of: InstructionRules.actions)
        if isPast, isWork, !isLead { return nil }
        switch subject.issuer {
        case .official: found.isReported = isPast && !isLead
        case .body, .group:
            let isBody = mentions.body(over: subject.tokens) != nil
            if isWork, isBody {
                guard
                    ActionReader(page: page, mentions: mentions)
                        .partyLength(at: verb.upperBound, sentence.upperBound) > 0,
                    !(max(sentence.lowerBound, verb.lowerBound - 40)..<verb.lowerBound)
                        .contains(where: { page.isKey($0, .past) })
                else { return nil }
            }
            if act == .emphasis, isBody,
                !page.isOne(verb.upperBound, of: InstructionRules.complement)
            {
                return nil
            }
            found.isReported = isPast
        }
        found.isTold = isPast && !isLead
        return found
    }

    private static let pastWords: Set<WordKey> = ["đã", "từng", "luôn", "thường"]
    private static let complement: Set<WordKey> = [",", ":", "rằng", "\""]

    /// Verbs that are also the addressee's own actions in a list.
    static let actions: Set<WordKey> = ["chỉ", "phân", "giao", "quán", "đôn", "định"]

    // MARK: Nouns

    /// `theo chỉ đạo của`, `đáp ứng yêu cầu`, `những kiến nghị`, `giao thông`: no verb of speech.
    private func isNoun(_ verb: Range<Int>) -> Bool {
        let next = verb.upperBound
        if page.isOne(next, of: InstructionRules.nounEnds) { return true }
        if isWritten(verb) { return false }
        if page.isOne(verb.lowerBound - 1, of: InstructionRules.nounOpeners) { return true }
        if page.isOne(verb.lowerBound - 1, of: InstructionRules.passives) { return true }
        if page.isKey(verb.lowerBound - 1, .comma) {
            // những đề xuất, kiến nghị
            var index = verb.lowerBound - 2
            while index > 0, verb.lowerBound - index < 6 {
                if page.isOne(index, of: InstructionRules.nounOpeners), !page.isKey(index, .about) {
                    return page.has(.speechVerb, at: index + 1)
                }
                index -= 1
            }
        }
        return page.isKey(verb.lowerBound, "giao")
            && page.isOne(next, of: InstructionRules.notGiving)
    }

    /// `có văn bản đề nghị UBND thành phố …`: asked in writing.
    private func isWritten(_ verb: Range<Int>) -> Bool {
        let before = verb.lowerBound - 2
        let isPaper =
            page.isKey(before, "văn") && page.isKey(before + 1, "bản")
            || page.isKey(before, "công") && page.isKey(before + 1, "văn")
        return isPaper && page.isOne(before - 1, of: InstructionRules.writing)
            && mentions.body(startingAt: verb.upperBound) != nil
    }

    private static let writing: Set<WordKey> = ["có", "gửi", "ra", "bằng"]

    private static let nounEnds: Set<WordKey> = ["của", "trên", "đó", "này", "nêu", "đề"]
    private static let nounOpeners: Set<WordKey> = [
        "những", "nhiều", "số", "sự", "kiến", "theo", "ứng", "đạt", "tác", "thần", "ban", "về",
        "bản", "các", "lời", "mọi", "văn", "việc", "đúng", "nội", "dung", "qua", "từ", "điểm",
    ]
    private static let passives: Set<WordKey> = ["được", "bị", "có"]
    private static let notGiving: Set<WordKey> = [
        "thông", "ban", "lưu", "dịch", "thừa", "thương", "hữu", "tiếp", "thoa", "tranh", "động",
        "đất", "khoán", "đấu", "diện", "hưởng",
    ]

    // MARK: Subjects

    private func adverbStart(_ verb: Int, _ sentence: Range<Int>) -> Int {
        var index = verb
        // Kiên, Trọng, Thành are names too.
        while index > sentence.lowerBound, page.isOne(index - 1, of: InstructionRules.adverbs),
            !page.tokens[index - 1].isCapital
        {
            index -= 1
        }
        return index
    }

    static let adverbs: Set<WordKey> = [
        "đã", "cũng", "tiếp", "tục", "còn", "thẳng", "thắn", "kiên", "quyết", "trực", "đặc", "biệt",
        "vừa", "nhất", "trí", "rất", "mong", "luôn", "sẽ", ",", "trân", "trọng", "thường", "xuyên",
        "chân", "thành", "nghiêm", "túc", "từng", "tiếp,", "xin", "đều", "chính", "thức", "tha",
        "thiết",
    ]
    static let possessors: Set<WordKey> = ["của", "theo", "ý", "với", "bởi", "cho"]

    /// Whose verb it is: the person or body right before it, the subject of the verb before it in
    /// the sentence, or, at the sentence's start, whoever spoke last.
    private func subject(
        of verb: Range<Int>,
        _ act: SpeechAct,
        _ sentence: Range<Int>,
        _ last: Act?,
        _ state: State
    ) -> Subject? {
        var index = adverbStart(verb.lowerBound, sentence)
        // Trưởng đoàn giám sát đề nghị …
        if page.isOne(index - 1, of: InstructionRules.missions),
            mentions.person(endingAt: index - 2) != nil
        {
            index -= 2
        }
        // Ông A (phường 2) đề nghị …
        if page.isKey(index - 1, .closeBracket) {
            let opening = (max(sentence.lowerBound, index - 30)..<index).last {
                page.isKey($0, .openBracket)
            }
            if let opening, mentions.person(endingAt: opening) != nil { index = opening }
        }
        if let person = mentions.person(endingAt: index),
            mentions.persons[person].mention.lowerBound >= sentence.lowerBound
        {
            // kiến nghị Thủ tướng chỉ đạo …: the one who is asked.
            if let last, last.act.isDirect,
                mentions.persons[person].mention.lowerBound == last.verb.upperBound
            {
                return nil
            }
            return speaker(person, state)
        }
        // Behind a request the body before the verb is whom it is asked of.
        let isAsked = last?.act.isDirect ?? false
        let bare = page.has(.unitNoun, at: index - 1) ? mentions.body(endingAt: index - 1) : nil
        if let body = mentions.body(endingAt: index) ?? bare,
            body.tokens.lowerBound >= sentence.lowerBound, !isAsked,
            !page.isOne(body.tokens.lowerBound - 1, of: InstructionRules.possessors)
        {
            // Người đứng đầu Chính phủ: who spoke last, under another name.
            if page.isKey(body.tokens.lowerBound - 1, "đầu"), let speaker = state.speaker {
                return (.official(speaker), body.tokens, body.tokens.lowerBound)
            }
            return (.body(body.tokens), body.tokens, body.tokens.lowerBound)
        }
        if page.isKey(index - 1, "tôi"),
            let speaker = last.map({ ($0.issuer, $0.issuerTokens) })
                ?? state.speech.map({ ($0.issuer, $0.issuerTokens) })
        {
            return (speaker.0, speaker.1, index - 1)
        }
        if let last, joins(last, verb, act, sentence) || isWritten(verb) && !last.act.isDirect {
            return (last.issuer, last.issuerTokens, max(last.verb.upperBound, index - 1))
        }
        if last == nil, let group = group(index, act, sentence) { return group }
        if last == nil, let opening = opening(verb, index, act, sentence, state) { return opening }
        // Do đó, đề nghị …: nobody is named, so the last speaker goes on.
        guard last == nil, let speech = state.speech, act.isDirect,
            state.block - speech.block <= 2, startsClause(index, verb, sentence),
            !isDefined(verb.upperBound, sentence)
        else { return nil }
        return (speech.issuer, speech.issuerTokens, index)
    }

    /// The person as a speaker; a bare `Đồng chí`, or an office without its body, is the one who
    /// spoke last if that office is among theirs.
    func speaker(_ number: Int, _ state: State) -> Subject? {
        let person = mentions.persons[number]
        let tokens = person.mention
        if page.isOne(tokens.lowerBound - 1, of: InstructionRules.possessors) { return nil }
        if person.name == nil, let last = state.speaker {
            let isLast =
                person.titles.isEmpty
                || person.titles.allSatisfy { title in
                    title.body == nil
                        && officials.officials[last].positions.contains {
                            $0.title.role == title.role
                        }
                }
            if isLast { return (.official(last), tokens, tokens.lowerBound) }
        }
        if let official = officials.resolved[number] {
            return (.official(official), tokens, tokens.lowerBound)
        }
        guard !person.before.isEmpty || person.address != nil else { return nil }
        return (.body(tokens), tokens, tokens.lowerBound)
    }

    /// `Bộ trưởng nêu bốn việc, trong đó lưu ý …`, `Thủ tướng lấy ví dụ, nhấn mạnh …`: the person
    /// that the sentence opens with.
    private func opening(
        _ verb: Range<Int>,
        _ index: Int,
        _ act: SpeechAct,
        _ sentence: Range<Int>,
        _ state: State
    ) -> Subject? {
        guard act == .order || act == .request || act == .emphasis,
            !page.isOne(verb.lowerBound, of: InstructionRules.actions),
            !page.isOne(verb.upperBound - 1, of: InstructionRules.proposals)
        else { return nil }
        // Giám đốc Sở … trả lời, nêu rõ …: asked of the director by whoever speaks.
        if page.has(.actionVerb, at: verb.lowerBound), state.speech?.gave == true { return nil }
        let first = sentence.lowerBound
        guard let person = mentions.person(startingAt: first),
            mentions.persons[person].end < index
        else { return nil }
        var before = verb.lowerBound
        while before > first, page.isOne(before - 1, of: InstructionRules.joiningWords) {
            before -= 1
        }
        guard page.isKey(before, .comma) || page.isKey(before - 1, .comma) else { return nil }
        guard let found = speaker(person, state) else { return nil }
        return (found.issuer, found.tokens, max(mentions.persons[person].end, before))
    }

    private static let proposals: Set<WordKey> = ["xuất", "nghị", "hướng", "muốn"]
    private static let joiningWords: Set<WordKey> = ["trong", "đó", "qua", "từ", "đồng", "thời"]

    /// Voters, delegates or a locality at the sentence's start: `Cử tri xã … đề nghị`, `Xã đề nghị`.
    private func group(_ index: Int, _ act: SpeechAct, _ sentence: Range<Int>) -> Subject? {
        guard act.isDirect, act != .order else { return nil }
        var start = sentence.lowerBound
        // Tại buổi tiếp, …; quận kiến nghị …
        var cursor = index - 1
        while cursor > sentence.lowerBound, index - cursor < 16 {
            if page.isKey(cursor, .comma) || page.isKey(cursor, .semicolon) {
                if page.isOne(cursor + 1, of: InstructionRules.groups)
                    || page.has(.place, at: cursor + 1)
                {
                    start = cursor + 1
                    break
                }
            }
            cursor -= 1
        }
        guard index > start, index - start <= 16,
            page.isOne(start, of: InstructionRules.groups) || page.has(.place, at: start)
        else { return nil }
        let isLocal = page.isOne(start, of: InstructionRules.localities)
        if isLocal, index - start > 4 { return nil }
        // The host, or the body named last, under its short name.
        if isLocal, let body = body(named: start) {
            return (.body(body.tokens), start..<index, start)
        }
        return (.group(start..<index), start..<index, start)
    }

    /// The body that a unit's noun stands for: `quận` after `UBND quận …`.
    private func body(named index: Int) -> BodyPhrase? {
        let unit = page.key(index)
        let isUnit = { (body: BodyPhrase) in
            body.tokens.contains { page.key($0) == unit } || body.unit.map { WordKey($0) } == unit
        }
        if let host = hosts.first(where: isUnit) { return host }
        var place = mentions.bodies.firstSorted { $0.tokens.lowerBound >= index } - 1
        let oldest = max(0, place - 30)
        while place >= oldest {
            let body = mentions.bodies[place]
            if body.kind == "state" || body.kind == "party", isUnit(body) { return body }
            place -= 1
        }
        return nil
    }

    /// The second syllable of giám sát, khảo sát, kiểm tra, công tác.
    private static let missions: Set<WordKey> = ["sát", "tra", "tác"]

    static let groups: Set<WordKey> = [
        "cử", "người", "nhân", "bà", "công", "đại", "các", "nhiều", "một", "ý", "hộ", "tỉnh",
        "thành", "quận", "huyện", "xã", "phường", "thị",
    ]
    private static let localities: Set<WordKey> = [
        "tỉnh", "thành", "quận", "huyện", "xã", "phường", "thị",
    ]

    /// `, đồng thời yêu cầu`, `và đề nghị`: a second verb of the same subject.
    private func joins(
        _ last: Act,
        _ verb: Range<Int>,
        _ act: SpeechAct,
        _ sentence: Range<Int>
    ) -> Bool {
        let before = verb.lowerBound - 1
        let isAction = page.isOne(verb.lowerBound, of: InstructionRules.actions)
        guard act.isDirect || act == .emphasis || act == .assess || act == .promise else {
            return false
        }
        let follows = page.isKey(before, "thời") && page.isKey(before - 1, "đồng")
        let parts = page.isKey(before, .semicolon)
        if isAction {
            // giao B …: another one must act; chỉ đạo …: the addressee's own action.
            guard page.isKey(verb.lowerBound, "giao"), follows || parts || !last.act.isDirect else {
                return false
            }
            return ActionReader(page: page, mentions: mentions)
                .partyLength(at: verb.upperBound, sentence.upperBound) > 0
        }
        if follows || parts { return act.isDirect || !last.act.isDirect }
        guard page.isKey(before, .comma) || page.isKey(before, .and) else { return false }
        // … nói và cho rằng cần …
        if page.isKey(before, .and), last.act == .emphasis, act == .emphasis { return true }
        return !last.act.isDirect && (act.isDirect || act == .promise)
    }

    /// `Do đó, yêu cầu đầu tư … là cấp bách`: a subject, told what it is.
    private func isDefined(_ index: Int, _ sentence: Range<Int>) -> Bool {
        for token in index..<sentence.upperBound {
            if page.tokens[token].kind == .mark { return false }
            if page.isKey(token, .copula) { return true }
        }
        return false
    }

    private func startsClause(_ index: Int, _ verb: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let gap = index - sentence.lowerBound
        let isAction = page.isOne(verb.lowerBound, of: InstructionRules.actions)
        if isAction, page.isKey(verb.lowerBound, "giao") {
            let isGiven =
                ActionReader(page: page, mentions: mentions)
                .partyLength(at: verb.upperBound, sentence.upperBound) > 0
            guard isGiven else { return false }
        } else if isAction {
            return false
        }
        if gap == 0 { return true }
        let connective = page.length(.connective, at: sentence.lowerBound)
        if connective > 0,
            connective == gap || connective + 1 == gap && page.isKey(index - 1, .comma)
        {
            return true
        }
        guard gap <= 30 else { return false }
        let isComma = page.isKey(index - 1, .comma) || page.isKey(index, .comma)
        return isComma && page.isOne(sentence.lowerBound, of: InstructionRules.introductions)
    }

    private static let introductions: Set<WordKey> = [
        "đối", "về", "riêng", "với", "để", "trên", "từ", "trong", "nhằm", "qua", "do", "vì", "căn",
        "liên", "trước",
    ]
}
