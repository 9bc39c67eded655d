internal import MinutesLexicon
internal import VietnameseText

/// Citations by name: aliases, regulations, projects, and titles with `về việc`.
extension DirectiveRules {
    /// `Quy định 19 điều đảng viên không được làm`, `Điều lệ Đảng`.
    func alias(_ head: Head) -> Found? {
        let start = head.tokens.lowerBound
        var draft = DirectiveDraft(
            form: .alias,
            rule: "directive.alias",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        if let whole = aliasRows(at: start), whole.length >= head.tokens.count,
            head.kind.code == "dl" || whole.length > head.tokens.count
        {
            draft.aliasRows = whole.rows
            draft.tokens = start..<(start + whole.length)
            if head.kind.code == "dl" {
                draft.rule = "directive.named"
                draft.typeTokens = start..<(start + 2)
            }
        }
        let next =
            page.isKey(head.tokens.upperBound, Words.about)
            ? head.tokens.upperBound + 1 : head.tokens.upperBound
        if continues(next), let tail = aliasRows(at: next),
            next + tail.length > draft.tokens.upperBound
        {
            draft.aliasRows = tail.rows
            draft.tokens = start..<(next + tail.length)
        }
        guard !draft.aliasRows.isEmpty else { return nil }
        let end = trailers(draft.tokens.upperBound, into: &draft)
        draft.tokens = start..<end
        draft.topic = topic(at: end)
        return Found(list: [draft])
    }

    /// An alias without a type's word: `19 điều đảng viên không được làm`, `Khoán 10`.
    func bareAlias(at index: Int) -> DirectiveDraft? {
        guard let alias = aliasRows(at: index), alias.length > 1,
            let type = page.lexicon.knownDocuments[alias.rows[0]].type as String?,
            let kind = DirectiveType.table[type == "Cương lĩnh" ? "Văn bản" : type]
        else { return nil }
        var draft = DirectiveDraft(
            form: .alias,
            rule: "directive.alias",
            kind: kind,
            tokens: index..<(index + alias.length),
            typeTokens: index..<(index + 1)
        )
        draft.aliasRows = alias.rows
        return draft
    }

    /// `Quy chế làm việc`, `Đề án …`, `Nghị quyết về việc …`, `Quyết định thành lập …`.
    func named(_ head: Head) -> Found? {
        guard !isInsideWord(head), !head.isAbbreviated else { return nil }
        let next = head.tokens.upperBound
        guard continues(next) else { return programmeOfAction(head) }
        var draft = DirectiveDraft(
            form: .named,
            rule: "directive.named",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        let start = head.tokens.lowerBound
        if head.kind.code == "qc" {
            guard let name = Names.regulations.first(where: { page.matches($0, at: next) }) else {
                return nil
            }
            let end = next + name.count
            draft.tokens = start..<end
            // Quy chế phối hợp 870
            if continues(end), let number = symbols.number(at: end), number.text.count > 1 {
                draft.form = .number
                draft.rule = "directive.number"
                draft.number = number.text
                draft.tokens = start..<number.end
            } else if page.tokens[start].isCapital {
                draft.tokens = start..<trailers(end, into: &draft)
            }
            return Found(list: [draft])
        }
        if head.kind.code == "dle" {
            guard let body = issuers.issuer(at: next), body.kind != .vague else { return nil }
            draft.tokens = start..<body.tokens.upperBound
            return Found(list: [draft])
        }
        let isHanded = isHanded(start)
        guard page.tokens[start].isCapital || isHanded else { return nil }
        if let title = title(head) {
            draft.tokens = start..<title.end
            // Documents cited in the title are citations of their own.
            return Found(drafts: [draft], next: title.start)
        }
        if head.kind.code == "da", page.tokens[next].isWord, !page.isOne(next, of: Names.notProject)
        {
            let end = projectEnd(next)
            guard end >= next + 2 else { return nil }
            draft.rule = "directive.programme"
            draft.tokens = start..<end
            return Found(list: [draft])
        }
        if head.kind.code == "qd", isHanded || !isSentenceStart(start),
            Names.acts.contains(where: { page.matches($0, at: next) })
        {
            draft.tokens = start..<actEnd(next)
            return Found(list: [draft])
        }
        return programmeOfAction(head)
    }

    /// `công bố quyết định thành lập …`, `trao quyết định …`: a document, whatever its letters.
    private func isHanded(_ index: Int) -> Bool {
        guard !page.isLineStart(index) else { return false }
        return page.matches(Names.announcing, at: index - 2)
            || page.isKey(index - 1, Names.handing) && page.isKey(index, "quyết")
    }

    /// Where the title behind the type's word starts and ends: `về việc …`, `về …`, `"…"`,
    /// `thực hiện Nghị quyết …` of a plan.
    private func title(_ head: Head) -> (start: Int, end: Int)? {
        let start = head.tokens.lowerBound
        let next = head.tokens.upperBound
        guard page.tokens[start].isCapital, !page.tokens[start].flags.contains(.allCapitals),
            head.kind.isStrong || head.kind.code == "kh" || head.kind.code == "da"
        else { return nil }
        if page.isKey(next, Words.quote), head.kind.code != "ctr" {
            let close = closingQuote(next)
            return close > next + 3 ? (next + 1, close + 1) : nil
        }
        guard head.kind.isNounOnly || !isSentenceStart(start) || isItem(start) else { return nil }
        var first = next
        if page.isKey(next, Words.about) {
            first = page.isKey(next + 1, "việc") ? next + 2 : next + 1
        } else if head.kind.code != "kh"
            || !Names.carrying.contains(where: { page.matches($0, at: next) })
        {
            return nil
        }
        guard continues(first), !page.isOne(first, of: Names.pointing),
            !isHeadline(head.tokens)
        else { return nil }
        let end = titleEnd(first, isItem: isItem(start))
        return end > first + 1 ? (first, end) : nil
    }

    /// Whether a line, or its number or dash, starts before token `index`.
    private func isItem(_ index: Int) -> Bool {
        if page.isLineStart(index) { return true }
        return (1...3).contains { back in
            back <= index && page.isLineStart(index - back)
                && (index - back..<index).allSatisfy { !page.tokens[$0].isWord }
        }
    }

    /// The closing quotation mark behind the one at `index`, or `index`.
    private func closingQuote(_ index: Int) -> Int {
        var close = index + 1
        while continues(close), close - index < 45, !page.isKey(close, Words.quote) { close += 1 }
        return continues(close) && page.isKey(close, Words.quote) ? close : index
    }

    /// A project's name goes on to its owner or to the comma behind at least three words.
    private func projectEnd(_ index: Int) -> Int {
        let limit = clauseEnd(index)
        for next in index..<limit {
            if page.isKey(next, Words.of) { return next }
            if page.isKey(next, Words.comma), next - index > 2 { return next }
        }
        return limit
    }

    private func programmeOfAction(_ head: Head) -> Found? {
        guard head.kind.code == "ctr", head.tokens.count == 4,
            page.tokens[head.tokens.lowerBound].isCapital, !isSentenceStart(head.tokens.lowerBound)
        else { return nil }
        let draft = DirectiveDraft(
            form: .named,
            rule: "directive.programme",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        return Found(list: [draft])
    }

    /// A title goes on to the end of its clause, and in a list of titles to the end of its item.
    private func titleEnd(_ index: Int, isItem: Bool) -> Int {
        var next = index
        while continues(next), next - index < 80, !page.isOne(next, of: Names.titleEnds) {
            if page.isKey(next, .stop), isClosing(next) { break }
            if !isItem {
                if page.isOne(next, of: Names.predicates) { break }
                if page.isKey(next, "trong"), page.isOne(next + 1, of: Names.times) { break }
                if page.isKey(next, Words.comma), !continuesTitle(next) { break }
                if page.isKey(next, Words.and), let other = head(at: next + 1),
                    page.tokens[next + 1].isCapital, !other.isAbbreviated
                {
                    break
                }
            }
            next += 1
        }
        while next > index, page.isOne(next - 1, of: Names.trailing) { next -= 1 }
        return next
    }

    /// Whether a title goes on behind the comma: `Điều 1, Nghị quyết số 6`, `thu, chi`,
    /// `, nhiệm kỳ 2021-2026`.
    private func continuesTitle(_ comma: Int) -> Bool {
        let next = comma + 1
        if page.isKey(next, DirectiveSymbolReader.day) || page.isKey(next, "nhiệm")
            || page.isKey(next, "giai")
        {
            return true
        }
        if page.has(.documentType, at: next) { return page.tokens[comma - 1].isNumber }
        return !opensClause(next)
    }

    private func isClosing(_ index: Int) -> Bool {
        !continues(index + 1) || page.tokens[index + 1].hasSpaceBefore
    }

    /// An act's words up to the clause's end; quoted names belong to them.
    private func actEnd(_ index: Int) -> Int {
        var next = index
        while continues(next), next - index < 30 {
            if page.isKey(next, Words.quote) {
                let close = closingQuote(next)
                return close > next ? close + 1 : next
            }
            if page.isKey(next, "tại"), page.has(.sessionVerb, at: next + 1) { break }
            if page.isOne(next, of: Names.actEnds) { break }
            if page.isKey(next, .stop), isClosing(next) { break }
            next += 1
        }
        return next
    }

    private enum Names {
        static let titleEnds: Set<WordKey> = [";", ":", "(", "…", "?", "!"]
        static let actEnds: Set<WordKey> = [";", ",", ":", "(", ")", "…", "cho", "vào"]
        static let announcing = keys("công bố")
        static let handing: WordKey = "trao"
        static let carrying = ["thực hiện", "triển khai"].map(keys)
        static let pointing: Set<WordKey> = ["này", "đó", "trên", "nêu", "kia"]
        /// Words with which the title's sentence goes on.
        static let predicates: Set<WordKey> = ["đã", "sẽ", "là", "nhằm", "đang", "thì", "vừa"]
        static let trailing: Set<WordKey> = [",", "và", "của", "với"]
        static let times: Set<WordKey> = ["ngày", "tuần", "tháng", "quý", "năm", "kỳ"]
        static let regulations = [
            "dân chủ ở cơ sở", "dân chủ cơ sở", "dân chủ", "làm việc", "hoạt động", "phối hợp",
            "chi tiêu nội bộ", "bầu cử", "thi", "tiếp công dân", "giám sát và phản biện xã hội",
        ]
        .map(keys)
        static let acts = [
            "thành lập", "bổ nhiệm", "điều động", "luân chuyển", "chỉ định", "công nhận", "chuẩn y",
            "phê duyệt", "sáp nhập", "hợp nhất", "giải thể", "ban hành", "khen thưởng",
        ]
        .map(keys)
        static let notProject: Set<WordKey> = [
            "này", "đã", "được", "là", "của", "có", "do", "tại", "trên", "trong", "với", "và",
            "khi", "đang", "sẽ", "cần", "phải", "theo", "số", "để", "nhằm", "đến", "từ", "nói",
            "trước", "sau", "đó", "cũng", "trình", "phó",
        ]
    }
}
