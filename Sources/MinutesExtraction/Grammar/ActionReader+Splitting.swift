internal import MinutesLexicon
internal import VietnameseText

/// Where one action ends and the next begins.
///
/// Source: splitting rules of the instruction reference §3.
extension ActionReader {
    /// Cuts a list of actions: always at semicolons, at commas and `và` before a new verb phrase,
    /// never in brackets or quotation marks.
    func clauses(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var part = start
        var depth = 0
        var isQuoted = false
        var index = range.lowerBound
        while index < range.upperBound {
            let key = page.key(index)
            switch key {
            case .openBracket: depth += 1
            case .closeBracket: depth = max(0, depth - 1)
            case .quote: isQuoted.toggle()
            default: break
            }
            if depth == 0, !isQuoted || key == .semicolon {
                if key == .colon, isHeading(index) {
                    // … một số nhiệm vụ: the list behind holds the actions.
                    start = index + 1
                    part = start
                } else if key == .comma, breaksOff(index + 1, range.upperBound) {
                    if index > start { found.append(start..<index) }
                    return found
                }
                let cuts =
                    key == .semicolon || key == .comma && isHence(index + 1)
                    || key == .comma && splits(start, part, comma: index, range.upperBound)
                    || key == .and && joins(start, part, index, range.upperBound)
                    || page.isKey(index, "nên") && isHence(behind: index, range.upperBound)
                if cuts {
                    if index > start { found.append(start..<index) }
                    start = index + 1
                    part = start
                } else if key == .comma {
                    part = index + 1
                }
            }
            index += 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// `một số nội dung:`, `3 vấn đề sau:`: names a list and asks nothing itself.
    func isHeading(_ colon: Int) -> Bool {
        var cursor = colon - 1
        while cursor >= 0, colon - cursor < 11, !page.isKey(cursor, .semicolon) {
            if page.isOne(cursor, of: ActionReader.headingNouns) { return true }
            cursor -= 1
        }
        return false
    }

    private static let headingNouns: Set<WordKey> = ["nội", "nhiệm", "vấn", "giải", "sau", "điểm"]

    /// `…, vì vậy phải …`: what follows is asked for because of what stands before.
    private func isHence(_ index: Int) -> Bool {
        page.has(.connective, at: index) && page.isOne(index, of: ActionReader.henceWords)
    }

    /// `… nên tỉnh cần …`: here `nên` joins clauses.
    private func isHence(behind index: Int, _ end: Int) -> Bool {
        let length = partyLength(at: index + 1, end)
        guard length > 0 else { return false }
        let next = index + 1 + length
        return page.has(.modal, at: page.isKey(next, "cũng") ? next + 1 : next)
    }

    private static let henceWords: Set<WordKey> = ["vì", "do"]

    /// `, song …`, `, bởi …`, or a clause of its own that tells what was or will be.
    private func breaksOff(_ index: Int, _ end: Int) -> Bool {
        if page.isOne(index, of: ActionReader.contrasts) { return true }
        guard !verbs.opens(index, end), verbs.head(at: index) == nil,
            !page.has(.modifierOpener, at: index),
            !page.isOne(index, of: ActionReader.subordinate)
        else { return false }
        var cursor = index
        while cursor < end, cursor - index < 18 {
            if page.tokens[cursor].kind == .mark, !page.isKey(cursor, .dash),
                !page.isKey(cursor, .comma) || verbs.opens(cursor + 1, end)
            {
                return false
            }
            if cursor > index, page.isOne(cursor, of: ActionReader.subordinate) { return false }
            if cursor > index, page.isOne(cursor, of: ActionReader.tense) {
                return true
            }
            cursor += 1
        }
        return false
    }

    private static let contrasts: Set<WordKey> = ["song", "bởi", "nhưng", "tuy"]
    private static let tense: Set<WordKey> = ["sẽ", "đã", "đang"]
    private static let subordinate: Set<WordKey> = [
        "để", "nhằm", "mà", "khi", "nếu", "theo", "trong", "nhất", "đặc", "như", "trước", "sau",
        "được", "nơi", "những",
    ]

    /// `và` before a verb that begins an action with an object of its own.
    private func joins(_ start: Int, _ last: Int, _ index: Int, _ end: Int) -> Bool {
        // không để dân xây nhà nhỏ, nhà tạm và thường xuyên kiểm tra …: a list of nouns before it.
        let isManner = verbs.head(at: index + 1)?.kind == .manner && verbs.head(at: last) == nil
        let part = isManner ? start : last
        guard index - part >= 5, end - index >= 5 else { return false }
        let verb = verbs.skipPreverbs(index + 1, end)
        guard let head = verbs.head(at: verb) ?? verbs.head(at: index + 1),
            head.kind == .object || verb > index + 1 && head.kind == .manner,
            !endsWithVerb(part, index)
        else { return false }
        // Within a purpose or a name of work both verbs depend on it.
        var cursor = part + 1
        while cursor < index {
            if page.isOne(cursor, of: ActionReader.governors) { return false }
            cursor += 1
        }
        return verbs.opens(verbs.skipPreverbs(part, index), index)
            || verbs.head(at: part) != nil
    }

    private static let governors: Set<WordKey> = [
        "để", "nhằm", "việc", "về", "trong", "cho", "khi", "mà", "với", "theo", "hướng", "như",
        "giúp", "tác",
    ]

    private func splits(_ start: Int, _ part: Int, comma: Int, _ end: Int) -> Bool {
        let next = comma + 1
        if page.isKey(next, "đồng"), page.isKey(next + 1, "thời") { return true }
        // A capital behind a comma begins a name.
        guard next < end, !page.has(.modifierOpener, at: next), comma - start >= 3,
            !page.tokens[next].isCapital
        else { return false }
        var right = rightEnd(next, end)
        // thăm hỏi, quan tâm đến …: the pair is one.
        if right < end, page.isKey(right, .comma), let first = verbs.head(at: next),
            first.kind == .object, first.length == right - next,
            verbs.head(at: right + 1) != nil,
            !(start..<comma).contains(where: { page.isOne($0, of: ActionReader.nominalizers) })
        {
            right = rightEnd(right + 1, end)
        }
        guard right - next >= 3 else { return false }
        let verb = verbs.skipPreverbs(next, right)
        guard let head = verbs.head(at: verb < right ? verb : next) else { return false }
        if isPrepared(start, part, comma), verb == next { return false }
        switch head.kind {
        case .manner:
            // tập trung vào …, but not an adverb at the end: nghiêm túc, kịp thời.
            guard verb < right, right - next >= 4 else { return false }
        case .result:
            // phải bảo đảm, không tăng giá: asked for itself.
            guard verb > next, !page.isKey(verb, "đạt") else { return false }
        case .noun:
            let isForced = verb > next
            guard isForced || verbs.isVerbal(head.length, at: verb, end) else { return false }
            if !isForced, verbs.head(at: part) == nil, part > start { return false }
        case .object: break
        }
        // Paired verbs that share an object: rà soát, bổ sung quy hoạch.
        guard
            !endsWithVerb(part, comma)
                || verb > next && (endsWithField(part, comma) || hasObject(part, comma)),
            !isPurpose(part, comma, verb), !isCausative(part, comma),
            !isItsEnd(verb, head.length, right)
        else { return false }
        // những cán bộ thiếu gương mẫu, làm việc kém: what somebody does, not what they are to do.
        if page.isOne(verb + head.length, of: ActionReader.lacking) { return false }
        let object = verbs.skipChain(verb, end)
        guard object < end, !page.isKey(object, .semicolon) else { return false }
        if page.isKey(object, .comma), object == right { return false }
        return right - next >= 4 || head.length >= 2 && right - next >= 3
    }

    /// What makes nouns of the verbs behind it: `có sự lựa chọn, sàng lọc, …`.
    private static let nominalizers: Set<WordKey> = ["sự", "việc", "tác", "như"]

    /// `loại trừ phe nhóm trong lãnh đạo, kiên quyết …`: the verb at the end is not the action's.
    private func hasObject(_ part: Int, _ comma: Int) -> Bool {
        let verb = verbs.skipPreverbs(part, comma)
        guard let head = verbs.head(at: verb), head.kind == .object else { return false }
        return comma - verb - head.length >= 4
    }

    /// `tăng cường tuần tra, kịp thời …`: the last verb is the object of the one before it.
    private func endsWithField(_ start: Int, _ end: Int) -> Bool {
        for length in 1...3 where end - length > start {
            let field = end - length
            guard let head = verbs.head(at: field), head.length == length, head.kind == .noun
            else { continue }
            for before in 2...3 where field - before >= start {
                if let other = verbs.head(at: field - before), other.length == before,
                    other.kind == .object
                {
                    return true
                }
            }
        }
        return false
    }

    /// `… nhằm rút ngắn quy trình, tạo sự chủ động`: a second purpose, not a second action.
    private func isPurpose(_ part: Int, _ comma: Int, _ verb: Int) -> Bool {
        guard page.isOne(verb, of: ActionReader.effects) else { return false }
        for index in part..<comma where page.isKey(index, "nhằm") || page.isKey(index, "giúp") {
            return true
        }
        return false
    }

    private static let effects: Set<WordKey> = [
        "tạo", "khơi", "thúc", "đưa", "nâng", "giảm", "rút", "tiết", "đáp", "mở", "phát",
    ]

    /// `phân công cán bộ bám sát từng hộ, …`: the verbs behind are those of whom it makes act.
    private func isCausative(_ part: Int, _ comma: Int) -> Bool {
        let verb = verbs.skipPreverbs(part, comma)
        guard page.isOne(verb, of: ActionReader.causatives), let head = verbs.head(at: verb),
            head.length == 2
        else { return false }
        let party = partyLength(at: verb + head.length, comma)
        guard party > 0 else { return false }
        var cursor = verb + head.length + party
        let limit = min(comma, cursor + 4)
        while cursor < limit {
            if verbs.head(at: cursor) != nil { return true }
            cursor += 1
        }
        return false
    }

    private static let causatives: Set<WordKey> = ["phân", "chỉ", "đôn", "vận", "hướng"]

    /// `…, hoàn thành trong quý III`, `…, báo cáo UBND tỉnh trước ngày 5/4`: when and to whom the
    /// action before it is done.
    private func isItsEnd(_ verb: Int, _ length: Int, _ right: Int) -> Bool {
        var next = verb + length
        if page.isKey(verb, "hoàn") { return page.isOne(next, of: ActionReader.deadlineWords) }
        guard page.isKey(verb, "báo") || page.isKey(verb, "trình") else { return false }
        let party = partyLength(at: next, right)
        guard party > 0 else { return false }
        next += party
        return next >= right || page.isOne(next, of: ActionReader.deadlineWords)
    }

    private static let deadlineWords: Set<WordKey> = [
        "trong", "trước", "xong", "chậm", "vào", "đúng", "xem", "quyết", "cho", "phê", "ngay",
        "kịp",
    ]

    private static let lacking: Set<WordKey> = [
        "chưa", "kém", "sai", "không", "còn", "trái", "thiếu",
    ]

    /// The next comma or semicolon outside brackets.
    private func rightEnd(_ index: Int, _ end: Int) -> Int {
        var cursor = index
        var depth = 0
        while cursor < end {
            let key = page.key(cursor)
            if key == .openBracket { depth += 1 }
            if key == .closeBracket { depth -= 1 }
            if depth <= 0, key == .comma || key == .semicolon { return cursor }
            cursor += 1
        }
        return end
    }

    /// Whether the left part waits for its verb: `chủ động, tích cực`, `trong việc …`, `như: …`.
    private func isPrepared(_ start: Int, _ part: Int, _ comma: Int) -> Bool {
        if verbs.skipPreverbs(start, comma) >= comma { return true }
        // trong bảo vệ nội bộ, phòng chống …
        var cursor = comma - 1
        while cursor > part {
            if page.isKey(cursor, "trong"), verbs.head(at: cursor + 1) != nil { return true }
            cursor -= 1
        }
        return page.isOne(comma - 1, of: ActionReader.lists)
    }

    private static let lists: Set<WordKey> = ["như", "gồm", "là"]

    /// Whether a verb without an object stands before the mark: `rà soát, bổ sung quy hoạch`.
    private func endsWithVerb(_ start: Int, _ end: Int) -> Bool {
        // phòng, chống; công nghiệp hóa, hiện đại hóa
        if page.isOne(end - 1, of: ActionReader.firstOfPairs) { return true }
        // Nghị định sửa đổi, bổ sung …
        if page.isKey(end - 1, "đổi"), page.isKey(end - 2, "sửa"), page.isKey(end + 1, "bổ") {
            return true
        }
        if page.isKey(end - 1, "tục"), page.isKey(end - 2, "tiếp") { return true }
        var length = 1
        while length <= 4, end - length >= start {
            let verb = end - length
            if let head = verbs.head(at: verb), head.length == length, head.kind != .manner {
                if verb == start || mentions.body(endingAt: verb) != nil
                    || page.isOne(verb - 1, of: ActionReader.verbOpeners)
                {
                    return true
                }
                var before = 1
                while before <= 3, verb - before >= start {
                    if let other = verbs.head(at: verb - before), other.length == before {
                        return true
                    }
                    before += 1
                }
                // phân cấp, phân quyền; tự soi, tự sửa
                if length > 1, page.key(verb) == page.key(end + 1) { return true }
                // xây dựng kế hoạch triển khai, …: a paper's verb; the general `tổng hợp` is none.
                if head.kind == .object, head.length > 1,
                    !page.isOne(verb - 1, of: ActionReader.paperEnds)
                {
                    return true
                }
                return page.has(.modal, at: verb - 1)
            }
            length += 1
        }
        return page.isKey(end - 1, "trì") || page.isKey(end - 1, "đua")
    }

    private static let firstOfPairs: Set<WordKey> = ["phòng", "hóa"]
    private static let paperEnds: Set<WordKey> = [
        "hoạch", "án", "trình", "định", "pháp", "dẫn", "mạnh", "lượng", "tiện", "kiện", "sách",
        "được", "hạn", "thần", "thức",
    ]
    private static let verbOpeners: Set<WordKey> = [
        "về", "để", "và", ",", "nhằm", "trong", "việc", "cần", "phải", "tác", "động", "cũng", "\"",
        ":", "là",
    ]
}
