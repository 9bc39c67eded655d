internal import MinutesLexicon
internal import VietnameseText

extension AssessmentRules {
    /// How sure it is that what is read falls short.
    enum Scope {
        case none
        /// Behind `Tuy nhiên`.
        case contrast
        /// Behind `hạn chế như:` or `Bên cạnh kết quả đạt được,`.
        case list
    }

    /// Reads what is told: opening, units between semicolons, clauses.
    func narrate(
        _ range: Range<Int>,
        _ judge: Judge?,
        _ context: Context,
        isLimits: Bool = false,
        _ found: inout [AssessmentDraft]
    ) {
        // Most of what is told judges nothing: two bits a token say so.
        guard
            range.contains(where: {
                page.has(.assessment, at: $0) || page.has(.shortcomingNoun, at: $0)
            }) || range.prefix(6).contains(where: { page.isKey($0, .beside) })
        else { return }
        var scope = isLimits ? Scope.contrast : .none
        var start = range.lowerBound
        if let head = limitsHead(range) {
            // vẫn còn gặp nhiều khó khăn như: …: the head judges too.
            let opened = skipOpening(start, head, &scope)
            if markers(in: opened..<head).contains(where: {
                $0.polarity == .shortcoming && !page.has(.shortcomingNoun, at: $0.start)
            }),
                head - opened >= 5
            {
                add(opened..<head, .shortcoming, judge, &found)
            }
            start = head + 1
            if start < range.upperBound, page.isKey(start, .colon) { start += 1 }
            scope = .list
        }
        addUnits(start..<range.upperBound, scope, judge, context, &found)
    }

    private func addUnits(
        _ range: Range<Int>,
        _ opening: Scope,
        _ judge: Judge?,
        _ context: Context,
        _ found: inout [AssessmentDraft]
    ) {
        var scope = opening
        var unjudged: [Range<Int>] = []
        let first = found.count
        for unit in units(range) {
            let start = skipOpening(unit.lowerBound, unit.upperBound, &scope)
            guard start < unit.upperBound else { continue }
            if scope == .list {
                addItems(start..<unit.upperBound, .list, judge, &found)
            } else {
                let count = found.count
                addClauses(start..<unit.upperBound, scope, judge, context.isOrdering, &found)
                if found.count == count, page.isKey(unit.lowerBound - 1, .semicolon),
                    !page.has(.actionVerb, at: start) || scope == .contrast
                {
                    unjudged.append(start..<unit.upperBound)
                }
            }
        }
        // One of a row of shortcomings is one too: …; một số hộ sử dụng vốn vào việc khác; ….
        let added = found[first...]
        guard !unjudged.isEmpty, added.count >= (scope == .contrast ? 1 : 2),
            added.allSatisfy({ $0.polarity == .shortcoming })
        else { return }
        for unit in unjudged where !unit.contains(where: { isPlanned($0) }) {
            guard
                let next = found.indices.dropFirst(first).first(where: {
                    found[$0].tokens.lowerBound > unit.lowerBound
                })
            else {
                add(unit, .shortcoming, judge, &found)
                continue
            }
            let tail = Array(found[next...])
            found.removeSubrange(next...)
            add(unit, .shortcoming, judge, &found)
            found += tail
        }
    }

    /// The parts between semicolons, ellipses and `song`, `tuy nhiên`.
    private func units(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            guard page.tokens[index].kind == .mark else {
                if depth == 0, index > start, page.isOne(index, of: AssessmentRules.contrasts),
                    cutsAtContrast(index)
                {
                    found.append(start..<index)
                    start = index
                }
                continue
            }
            if page.isKey(index, .openBracket) { depth += 1 }
            if page.isKey(index, .closeBracket) { depth = max(0, depth - 1) }
            guard depth == 0 else { continue }
            // dịch vụ công… còn khó khăn: an ellipsis inside a clause.
            let isMark =
                page.isKey(index, .semicolon)
                || page.isKey(index, .stop) && page.isKey(index + 1, .quote)
                || page.isKey(index, .ellipsis)
                    && (index + 1 >= range.upperBound || page.tokens[index + 1].isCapital)
            guard isMark else { continue }
            if index > start { found.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    private func cutsAtContrast(_ index: Int) -> Bool {
        if page.isKey(index, .but) {
            // hư hỏng nhưng chậm được sửa chữa: one subject.
            return !isPredicateStart(index + 1) && !page.isKey(index + 1, "cũng")
        }
        return contrastLength(at: index) > 0
    }

    /// Length of `song`, `tuy nhiên`, `dù vậy` at token `index`.
    func contrastLength(at index: Int) -> Int {
        if page.isOne(index, of: AssessmentRules.contrasts) {
            if page.isKey(index, .yet) {
                return page.isKey(index - 1, .comma) && !page.isKey(index + 1, .yet) ? 1 : 0
            }
            if page.isKey(index, .but) { return 1 }
            if page.isKey(index + 1, "nhiên") || page.isKey(index + 1, "vậy")
                || page.isKey(index + 1, "thế")
            {
                return 2
            }
            if page.isKey(index + 1, "dù"), page.isKey(index + 2, "vậy") { return 3 }
        }
        return 0
    }

    private static let contrasts: Set<WordKey> = ["song", "tuy", "dù", "mặc", "nhưng"]

    /// The word before a list of shortcomings: `như`, `là`, a colon; nil when none is named before
    /// it.
    private func limitsHead(_ range: Range<Int>) -> Int? {
        guard let noun = range.first(where: { page.has(.shortcomingNoun, at: $0) }) else {
            return nil
        }
        var index = noun
        while index < range.upperBound, index - noun < 40 {
            if page.isKey(index, .semicolon) || page.isKey(index, .stop) { return nil }
            if page.isKey(index, .colon) { return index }
            if page.isKey(index, .like), !page.isKey(index + 1, "vậy"),
                !page.isKey(index - 1, "cũng"), !page.isKey(index - 1, "gần")
            {
                return index
            }
            // khó khăn đã được giải quyết như: nothing that still falls short.
            if page.isKey(index, .past) || page.isOne(index, of: AssessmentRules.cureVerbs) {
                return nil
            }
            if page.isKey(index, .copula), index - noun < 10,
                !page.isOne(index - 1, of: AssessmentRules.copulaParts)
            {
                return index
            }
            index += 1
        }
        return nil
    }

    private static let cureVerbs: Set<WordKey> = ["tháo", "giải", "vượt"]
    /// `nhất là`, `đặc biệt là`, `đó là` are no copulas.
    private static let copulaParts: Set<WordKey> = ["nhất", "biệt", "đó", "đây", "tức", "gọi"]

    // MARK: Clauses

    /// Items of a list of limits, judging words or not.
    func addItems(
        _ range: Range<Int>,
        _ scope: Scope,
        _ judge: Judge?,
        _ found: inout [AssessmentDraft]
    ) {
        let count = found.count
        addClauses(range, scope, judge, false, &found)
        guard found.count == count, !range.contains(where: { isPlanned($0) }),
            !markers(in: range).contains(where: { $0.polarity == .achievement })
        else { return }
        add(range, .shortcoming, judge, &found)
    }

    /// Groups the pieces between commas around their predicates.
    private func addClauses(
        _ range: Range<Int>,
        _ scope: Scope,
        _ judge: Judge?,
        _ isOrdering: Bool,
        _ found: inout [AssessmentDraft]
    ) {
        guard range.contains(where: { page.has(.assessment, at: $0) }) else { return }
        var group: (start: Int, end: Int, polarity: Polarity)?
        var start = range.lowerBound
        func close() {
            if let group { add(group.start..<group.end, group.polarity, judge, &found) }
            group = nil
        }
        // What is aimed at or planned goes on behind the comma.
        var isAimed = false
        let pieces = pieces(range)
        let judged = pieces.map { markers(in: $0) }
        for (place, piece) in pieces.enumerated() {
            let plan = piece.first {
                page.has(.modal, at: $0)
                    || page.isOne($0, of: AssessmentRules.planOpeners)
                        && (isPlanned($0) || isAim($0))
                    || isRequest($0)
            }
            let found = judged[place].filter {
                $0.start < plan ?? piece.upperBound && (scope != .none || !$0.isWeak)
            }
            var verdict = verdict(found)
            if isAimed, verdict == .achievement, !piece.contains(where: { page.isKey($0, .past) }) {
                verdict = nil
            }
            if plan != nil { isAimed = true }
            if let open = group {
                let isNew = verdict != nil && startsClause(piece, found[0].start)
                if isNew,
                    verdict != open.polarity || parts(open.start..<open.end, piece, open.polarity)
                {
                    close()
                    start = piece.lowerBound
                } else if verdict != nil, !isNew {
                    if verdict == open.polarity {
                        group?.end = piece.upperBound
                    } else {
                        close()
                        start = piece.lowerBound
                    }
                    continue
                } else if verdict != nil {
                    group?.end = piece.upperBound
                    continue
                } else if plan == nil, continues(piece, open.end - open.start),
                    !(page.isOne(piece.lowerBound, of: AssessmentRules.subjects)
                        && judged[(place + 1)...].contains { !$0.isEmpty })
                {
                    group?.end = piece.upperBound
                    continue
                } else {
                    close()
                    start = piece.lowerBound
                }
            }
            // Đã bàn giao 95%, còn vướng …: the clause before it stands for itself.
            if verdict != nil, found[0].start == piece.lowerBound, start < piece.lowerBound,
                (start..<piece.lowerBound).contains(where: {
                    page.isKey($0, .past) || page.isKey($0, "đạt")
                })
            {
                start = piece.lowerBound
            }
            guard let verdict else {
                if plan != nil { start = piece.upperBound + 1 }
                continue
            }
            var scoped = scope
            let first = skipOpening(min(start, piece.lowerBound), piece.upperBound, &scoped)
            let whole = first..<piece.upperBound
            if isRefused(whole, verdict, found[0].start, scope, isOrdering) {
                start = piece.upperBound + 1
                continue
            }
            group = (first, piece.upperBound, verdict)
        }
        close()
    }

    /// A plan, wish or duty: `sẽ`, `cần`, `phấn đấu`.
    private func isPlanned(_ index: Int) -> Bool {
        page.has(.modal, at: index) || page.isKey(index, .future)
            || page.isOne(index, of: AssessmentRules.planWords)
                && page.isOne(index + 1, of: AssessmentRules.planSeconds)
            || isRequest(index)
    }

    /// `kiến nghị`, `đề nghị`, `mong muốn` as a verb.
    private func isRequest(_ index: Int) -> Bool {
        guard page.has(.speechVerb, at: index), let verb = page.phrase(.speechVerb, at: index),
            verb.entry.value == "petition" || verb.entry.value == "request",
            !page.isOne(index - 1, of: AssessmentRules.nounOpeners)
        else { return false }
        return !page.isKey(index + verb.length, .of)
            && !page.isOne(index, of: AssessmentRules.ownActions)
    }

    private static let nounOpeners: Set<WordKey> = [
        "các", "những", "số", "nhiều", "của", "một", "mọi", "ý", "được", "theo", "đơn", "việc",
        "quyết", ",",
    ]

    /// First words of a plan or an aim; other tokens are not asked further.
    private static let planOpeners: Set<WordKey> = [
        "sẽ", "phấn", "dự", "đòi", "hướng", "quyết", "nhằm", "để",
    ]
    private static let planWords: Set<WordKey> = ["phấn", "dự", "đòi", "hướng", "quyết"]
    private static let planSeconds: Set<WordKey> = ["đấu", "kiến", "hỏi", "tới", "tâm"]

    /// The pieces between commas outside brackets.
    private func pieces(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range where page.tokens[index].kind == .mark {
            if page.isKey(index, .openBracket) { depth += 1 }
            if page.isKey(index, .closeBracket) { depth = max(0, depth - 1) }
            let isCut =
                page.isKey(index, .comma) || page.isKey(index, .colon) || page.isKey(index, .stop)
            guard depth == 0, isCut else { continue }
            if index > start { found.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// Whether a piece with a predicate has a subject of its own.
    private func startsClause(_ piece: Range<Int>, _ marker: Int) -> Bool {
        marker - piece.lowerBound >= 2 && !isPredicateStart(piece.lowerBound)
            && !page.has(.modifierOpener, at: piece.lowerBound)
    }

    /// Whether two judged clauses are two items rather than one.
    private func parts(_ left: Range<Int>, _ right: Range<Int>, _ polarity: Polarity) -> Bool {
        if page.isKey(right.lowerBound, "có") || page.isKey(right.lowerBound, "nhiều") {
            return false
        }
        return polarity == .shortcoming ? left.count >= 5 && right.count >= 5 : left.count >= 12
    }

    /// Whether a piece without a predicate still belongs to the clause before it.
    private func continues(_ piece: Range<Int>, _ length: Int) -> Bool {
        if page.isOne(piece.lowerBound, of: AssessmentRules.outcomes) { return false }
        // … ổn định, đã tiếp nhận 4.862 hồ sơ: figures stand for themselves.
        if piece.contains(where: { page.tokens[$0].isNumber }) {
            return page.tokens[piece.lowerBound].isNumber
                || page.has(.modifierOpener, at: piece.lowerBound)
        }
        return piece.count * 3 <= length * 2 || page.has(.modifierOpener, at: piece.lowerBound)
            || page.isOne(piece.lowerBound, of: AssessmentRules.consequences)
                && piece.count <= length * 3
    }

    /// Whether a purpose opens here: what follows has not been reached.
    private func isAim(_ index: Int) -> Bool {
        page.isKey(index, .aim) && !page.isKey(index - 1, "chỉ")
            || page.isKey(index, .purpose) && !page.has(.assessment, at: index)
                && !page.isKey(index + 1, "xảy") && !page.isKey(index + 1, "phát")
    }

    /// Heads of subjects; a piece that begins with one belongs to the predicate behind it.
    private static let subjects: Set<WordKey> = [
        "việc", "công", "tình", "chất", "đời", "các", "một", "những", "kinh", "an", "quốc", "hệ",
        "cơ", "hoạt", "kết", "tỷ", "số", "tổ", "đội", "phong", "lĩnh", "toàn", "hạ", "tiến", "mô",
        "chương", "văn", "giáo", "sản", "thu",
    ]

    private static let outcomes: Set<WordKey> = [
        "góp", "qua", "từ", "đã", "điển", "đạt", "trong", "riêng", "bình", "do", "vì", "nên",
    ]

    /// What the judged state leads to belongs to it.
    private static let consequences: Set<WordKey> = [
        "ảnh", "gây", "dẫn", "làm", "khiến", "nhất", "thường", "thuộc", "vượt", "tập", "không",
    ]

    private func isPredicateStart(_ index: Int) -> Bool {
        page.isOne(index, of: AssessmentRules.predicateStarts) || page.has(.assessment, at: index)
            || page.has(.actionVerb, at: index) && !page.isKey(index, "quy")
    }

    private static let predicateStarts: Set<WordKey> = [
        "đã", "được", "bị", "có", "là", "thường", "nhất", "gây", "dẫn", "ảnh", "góp", "tạo", "đạt",
        "vượt", "để", "ít", "từng", "lại", "ngày", "phải", "tăng", "giảm", "bước", "luôn", "cơ",
    ]

    // MARK: Items

    /// Trims the marks off and keeps what is long enough for a clause.
    private func add(
        _ range: Range<Int>,
        _ polarity: Polarity,
        _ judge: Judge?,
        _ found: inout [AssessmentDraft]
    ) {
        var start = range.lowerBound
        while start < range.upperBound, page.isOne(start, of: AssessmentRules.openingMarks) {
            start += 1
        }
        let end = trimmedEnd(start..<max(start, range.upperBound))
        guard end - start >= (polarity == .shortcoming ? 4 : 5), end - start <= 120 else { return }
        found.append(
            AssessmentDraft(
                tokens: start..<end,
                polarity: polarity,
                by: judge?.official,
                byTokens: judge?.tokens,
                rule: polarity == .shortcoming ? "assessment.limits" : "assessment.results"
            )
        )
    }

    private static let openingMarks: Set<WordKey> = [
        ",", ":", ";", "-", "\"", "rằng", "và", "+", "*", ".", "•", "song", "là",
    ]

    func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            let last = end - 1
            if page.tokens[last].kind == .mark {
                if page.isKey(last, .percent) { break }
                if page.isKey(last, .closeBracket),
                    range.contains(where: { $0 < last && page.isKey($0, .openBracket) })
                {
                    break
                }
                if page.isKey(last, .quote),
                    (range.lowerBound..<last).reduce(0, { $0 + (page.isKey($1, .quote) ? 1 : 0) })
                        % 2 == 1
                {
                    break
                }
                end = last
            } else if page.isKey(last, .and)
                || page.isKey(last, .time) && page.isKey(last - 1, "đồng")
            {
                end = page.isKey(last, .and) ? last : last - 1
            } else {
                break
            }
        }
        return end
    }
}
