internal import MinutesLexicon
internal import VietnameseText

extension AssessmentRules {
    /// A word or phrase that judges.
    struct Marker {
        var start: Int
        var polarity: Polarity
        /// `còn 29 chi bộ`: falls short only where shortcomings are told.
        var isWeak = false
    }

    /// The judging words of `range` that stand in a predicate, in text order.
    func markers(in range: Range<Int>) -> [Marker] {
        var found: [Marker] = []
        var index = range.lowerBound
        while index < range.upperBound {
            // What is aimed at has not been reached.
            if page.isOne(index, of: AssessmentRules.purposes), !page.has(.assessment, at: index),
                !isOutcome(index)
            {
                break
            }
            guard let phrase = page.phrase(.assessment, at: index) else {
                index += 1
                continue
            }
            let end = index + phrase.length
            if let polarity = polarity(phrase.entry.value, index..<end, range) {
                let isWeak =
                    phrase.length == 1 && phrase.entry.value == "still"
                    && end < page.tokens.count && page.tokens[end].isNumber
                found.append(Marker(start: index, polarity: polarity, isWeak: isWeak))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static let purposes: Set<WordKey> = ["để", "nhằm", "nếu", "muốn", "khi", "giúp"]

    /// `để xảy ra`, `để phát sinh`: what came of it.
    private func isOutcome(_ index: Int) -> Bool {
        page.isKey(index, .purpose)
            && (page.isKey(index + 1, "xảy") || page.isKey(index + 1, "phát")
                || page.isKey(index + 1, "lại"))
    }

    /// Shortcoming wins: `tuy đã được nâng cao nhưng chưa đáp ứng`.
    func verdict(_ markers: [Marker]) -> Polarity? {
        if markers.contains(where: { $0.polarity == .shortcoming }) { return .shortcoming }
        return markers.isEmpty ? nil : .achievement
    }

    private func polarity(
        _ value: String,
        _ words: Range<Int>,
        _ clause: Range<Int>
    ) -> Polarity? {
        let next = words.upperBound
        switch value {
        case "shortcoming":
            // tháo gỡ bất cập, không quá tải: the object of a cure, or its absence.
            let isNoun =
                page.has(.shortcomingNoun, at: words.lowerBound)
                && page.isOne(words.lowerBound - 1, of: AssessmentRules.nounMarks)
            return isNoun || isRelative(words.lowerBound - 1, clause)
                || isCured(words.lowerBound, clause)
                || isDealtWith(words.lowerBound, clause) ? nil : .shortcoming
        case "achievement":
            if page.isOne(words.lowerBound - 1, of: AssessmentRules.negations) {
                return .shortcoming
            }
            return .achievement
        case "not-yet":
            return page.isOne(next, of: AssessmentRules.notNegated)
                || page.isOne(words.lowerBound - 1, of: AssessmentRules.relatives)
                || isRelative(words.lowerBound, clause) || isDealtWith(words.lowerBound, clause)
                ? nil : .shortcoming
        case "lack":
            return page.isOne(next, of: AssessmentRules.youngPeople)
                || page.isOne(words.lowerBound - 1, of: AssessmentRules.notLacking)
                ? nil : .shortcoming
        case "still": return still(words, clause)
        case "only":
            guard page.isOne(next, of: AssessmentRules.amounts),
                !page.isOne(words.lowerBound - 1, of: AssessmentRules.newThings)
            else { return nil }
            let isNumbered = (next..<max(next, min(next + 5, clause.upperBound))).contains {
                page.tokens[$0].isNumber
            }
            return isNumbered ? .shortcoming : nil
        case "negation":
            return page.isOne(next, of: AssessmentRules.goods)
                && !isDealtWith(words.lowerBound, clause) ? .shortcoming : nil
        case "manner": return isManner(words.lowerBound, clause) ? .achievement : nil
        default: return nil
        }
    }

    /// `xử lý cán bộ thực hiện không nghiêm`, `trong bối cảnh dịch bệnh diễn biến phức tạp`.
    private func isDealtWith(_ index: Int, _ clause: Range<Int>) -> Bool {
        var before = index - 2
        while before >= clause.lowerBound {
            if page.isOne(before, of: AssessmentRules.measures),
                page.isOne(before + 1, of: AssessmentRules.measureSeconds)
                    || page.isKey(before, .able) && page.isKey(before - 1, "giải")
                    || page.isKey(before, .adjust) && page.isKey(before - 1, "chấn")
            {
                // việc xử lý … còn chậm: the measure itself is judged.
                return before > clause.lowerBound + 2
                    && !page.isOne(before - 1, of: AssessmentRules.measured)
            }
            before -= 1
        }
        return false
    }

    private static let measureSeconds: Set<WordKey> = ["lý", "phục", "hồi", "luật", "cảnh"]
    private static let measured: Set<WordKey> = ["việc", "tác", "án", "quả", "độ", ",", "đề"]

    /// `nhận diện những mặt còn yếu`: the object, not the predicate.
    private func isRelative(_ index: Int, _ clause: Range<Int>) -> Bool {
        for offset in 2...3 where index - offset > clause.lowerBound + 1 {
            if page.isKey(index - offset, .those) || page.isKey(index - offset, .plural) {
                return !page.isOne(index - offset - 1, of: AssessmentRules.subjectOpeners)
            }
        }
        return false
    }

    /// `còn chậm`, `vẫn còn nhiều khó khăn`, `còn vướng 61 hộ`.
    private func still(_ words: Range<Int>, _ clause: Range<Int>) -> Polarity? {
        if isRelative(words.lowerBound, clause) { return nil }
        if page.isKey(words.lowerBound - 1, "không") { return nil }
        var next = words.upperBound
        while next < clause.upperBound, page.isOne(next, of: AssessmentRules.degrees) { next += 1 }
        guard next < clause.upperBound else { return nil }
        if page.isOne(next, of: AssessmentRules.bads) || page.has(.shortcomingNoun, at: next) {
            return page.isKey(next, "lại") ? nil : .shortcoming
        }
        // giảm còn 5,54%, xuống còn 49 giờ.
        if page.isOne(words.lowerBound - 1, of: AssessmentRules.falling) { return nil }
        let isEmphatic = words.count > 1 || words.lowerBound == clause.lowerBound
        return isEmphatic && next == words.upperBound && page.tokens[next].isNumber
            && page.isKey(words.upperBound - 1, "còn")
            ? .shortcoming : nil
    }

    /// `được triển khai đồng bộ`, `hoạt động ổn định`: how something was done.
    private func isManner(_ index: Int, _ clause: Range<Int>) -> Bool {
        var before = index - 1
        while before >= clause.lowerBound, index - before <= 8 {
            if page.isOne(before, of: AssessmentRules.passives) { return true }
            if page.isOne(before, of: AssessmentRules.purposes) { return false }
            before -= 1
        }
        return false
    }

    private func isCured(_ index: Int, _ clause: Range<Int>) -> Bool {
        for offset in 1...3 where index - offset >= clause.lowerBound {
            if page.isOne(index - offset, of: AssessmentRules.cures) { return true }
        }
        return false
    }

    /// Whether a judged clause is no judgement: a plan, a duty, an order that goes on, a noun.
    func isRefused(
        _ clause: Range<Int>,
        _ polarity: Polarity,
        _ marker: Int,
        _ scope: Scope,
        _ isOrdering: Bool
    ) -> Bool {
        guard let first = clause.first else { return true }
        if page.isOne(first, of: AssessmentRules.conditions) { return true }
        // Trong bối cảnh …, trong điều kiện …: what it was done in.
        if page.isKey(first, "trong"), page.isOne(first + 1, of: AssessmentRules.circumstances) {
            return true
        }
        if scope == .list { return false }
        let isVerbFirst =
            page.has(.actionVerb, at: first) && marker > first
            && !page.isOne(first, of: AssessmentRules.nominal)
        if polarity == .shortcoming { return isVerbFirst && (scope == .none || isOrdering) }
        if isVerbFirst || marker <= first || page.isKey(marker - 1, "việc") { return true }
        guard isOrdering else { return false }
        return !(first..<clause.upperBound).contains {
            page.isKey($0, .past) || page.isKey($0, .passive)
        }
    }

    // MARK: Openings

    /// Skips what stands before a clause: connectives, `Theo báo cáo,`, clauses of time, and
    /// `Bên cạnh kết quả đạt được,`, which opens a list of limits.
    func skipOpening(_ start: Int, _ end: Int, _ scope: inout Scope) -> Int {
        var index = start
        for _ in 0..<5 {
            while index < end, page.isOne(index, of: AssessmentRules.leadingMarks) { index += 1 }
            guard index < end else { return end }
            let contrast = contrastLength(at: index)
            if contrast > 0 {
                if scope == .none { scope = .contrast }
                index += contrast
                continue
            }
            // Thứ 3, Thứ hai là:
            if page.isKey(index, .ordinal), index + 3 < end, page.isKey(index + 2, .comma) {
                index += 3
                continue
            }
            if page.isKey(index, .beside), page.isKey(index + 1, "cạnh"),
                !page.isKey(index + 2, .there), let comma = comma(index, end, 30)
            {
                scope = .list
                index = comma + 1
                continue
            }
            let connective = page.length(.connective, at: index)
            if connective > 0,
                page.isKey(index + connective, .comma)
                    || page.isOne(index + connective - 1, of: AssessmentRules.demonstratives)
            {
                index += connective
                continue
            }
            if page.isKey(index, .looking) || page.isKey(index, .thanksTo),
                page.isOne(index + 1, of: AssessmentRules.openingSeconds)
            {
                index += 2
                continue
            }
            if page.isKey(index, .here) || page.isKey(index, .there),
                let copula = (index..<min(index + 5, end)).first(where: {
                    page.isKey($0, .copula)
                })
            {
                index = copula + 1
                continue
            }
            guard let next = skipAdjunct(index, end) else { return index }
            index = next
        }
        return min(index, end)
    }

    /// `Theo ông A, Giám đốc Sở,`, `Từ năm 2015 đến quý I năm 2018,`, `Tại hội nghị,`.
    private func skipAdjunct(_ index: Int, _ end: Int) -> Int? {
        if page.isKey(index, .towards) || page.isKey(index, .about) || page.isKey(index, .related),
            let comma = comma(index, end, 20), comma + 4 < end
        {
            return comma + 1
        }
        if page.isKey(index, .according) {
            if let person = mentions.person(startingAt: index + 1) {
                let behind = mentions.persons[person].end
                return page.isKey(behind, .comma) ? behind + 1 : nil
            }
            return comma(index, end, 20).map { $0 + 1 }
        }
        let isTime = page.isOne(index, of: AssessmentRules.timeOpeners)
        guard isTime || page.isKey(index, .at) || page.isKey(index, .through),
            let comma = comma(index, end, 16), comma + 4 < end
        else {
            // thời gian qua tình hình …: without a comma.
            return page.isKey(index, .time) && page.isKey(index + 1, "gian")
                && page.isKey(index + 2, .through) && end - index > 7 ? index + 3 : nil
        }
        let adjunct = index..<comma
        guard !adjunct.contains(where: { page.has(.assessment, at: $0) && !page.isKey($0, "mới") })
        else { return nil }
        let words = isTime ? AssessmentRules.timeWords : AssessmentRules.sessionWords
        let isAdjunct = adjunct.contains {
            page.isOne($0, of: words) || isTime && page.tokens[$0].isNumber
        }
        return isAdjunct ? comma + 1 : nil
    }

    private func comma(_ index: Int, _ end: Int, _ limit: Int) -> Int? {
        (index..<min(end, index + limit)).first { page.isKey($0, .comma) }
    }
}
