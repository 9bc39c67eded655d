internal import MinutesLexicon
internal import VietnameseText

/// Citations by symbol or number: `Nghị quyết số 06/NQ-HĐND`, `Chỉ thị 05`, `Nghị quyết 18, 19`.
extension DirectiveRules {
    /// The citations that number or symbol behind `head` make.
    func numbered(_ head: Head) -> Found? {
        var next = head.tokens.upperBound
        var says = page.isKey(next - 1, Words.number)
        if page.isKey(next, Words.number) {
            next += 1
            says = true
        }
        if page.isKey(next, Words.colon) { next += 1 }
        guard continues(next), page.tokens[next].isNumber else { return nil }
        if let symbol = symbols.symbol(at: next) {
            return Found(list: list(first(head, symbol), symbol.tokens.upperBound, head))
        }
        guard let number = symbols.number(at: next),
            !page.isKey(number.end, DirectiveSymbolReader.slash),
            isNumber(number, says: says, head)
        else { return nil }
        var draft = DirectiveDraft(
            form: .number,
            rule: head.kind.code == "da" || head.kind.code == "ctr"
                ? "directive.programme" : "directive.number",
            kind: head.kind,
            tokens: head.tokens.lowerBound..<number.end,
            typeTokens: head.tokens
        )
        draft.number = number.text
        draft.isAbbreviated = head.isAbbreviated
        if let alias = aliasRows(at: head.tokens.lowerBound),
            head.tokens.lowerBound + alias.length >= number.end
        {
            draft.aliasRows = alias.rows
            if draft.rule == "directive.number" { draft.rule = "directive.alias" }
        }
        return Found(list: list(draft, number.end, head))
    }

    private func first(_ head: Head, _ symbol: DocumentSymbol) -> DirectiveDraft {
        var draft = DirectiveDraft(
            form: .symbol,
            rule: "directive.symbol",
            kind: head.kind,
            tokens: head.tokens.lowerBound..<symbol.tokens.upperBound,
            typeTokens: head.tokens
        )
        draft.symbol = symbol
        draft.number = symbol.number
        draft.year = symbol.year
        draft.isAbbreviated = head.isAbbreviated
        return draft
    }

    /// Whether the number behind the type's word is the document's and counts nothing.
    private func isNumber(_ number: (text: String, end: Int), says: Bool, _ head: Head) -> Bool {
        if isInsideWord(head) || head.kind.isLaw { return false }
        guard number.text.count <= 5, !number.text.hasPrefix("00") else { return false }
        if number.text.count == 4, number.text.hasPrefix("20") || number.text.hasPrefix("19"),
            !says
        {
            return false
        }
        let next = number.end
        if page.isKey(next, .percent) || page.isKey(next, DirectiveSymbolReader.dash) {
            return false
        }
        if says { return head.kind.isStrong || page.tokens[head.tokens.lowerBound].isCapital }
        let isCapital = page.tokens[head.tokens.lowerBound].isCapital
        if !continues(next) { return isCapital }
        if page.isOne(next, of: Counted.nouns) { return false }
        guard head.kind.isStrong else {
            // Đề án 06, Chương trình 135; but never Kế hoạch 5 năm, Báo cáo 6 tháng.
            return isCapital && number.text.count > 1
                && !page.tokens[head.tokens.lowerBound].flags.contains(.allCapitals)
                && (head.kind.code == "da" || head.kind.code == "ctr")
        }
        if isCapital, !isSentenceStart(head.tokens.lowerBound) || number.text.hasPrefix("0") {
            return true
        }
        // quyết định 1380 của Thủ tướng; never quyết định 3 nội dung.
        return number.text.count > 1
            && (page.isOne(next, of: Counted.openers) || page.tokens[next].kind == .mark)
    }

    func isSentenceStart(_ index: Int) -> Bool {
        page.sentences.isEmpty || page.sentences[page.sentence(of: index)].lowerBound == index
    }

    /// Takes what follows the first number, and the further numbers of a list.
    private func list(_ first: DirectiveDraft, _ index: Int, _ head: Head) -> [DirectiveDraft] {
        var drafts = [first]
        var end = index
        while drafts.count < 8, let more = another(end, head) {
            drafts.append(more)
            end = more.tokens.upperBound
        }
        let last = drafts.count - 1
        let rest = trailers(end, into: &drafts[last])
        drafts[last].tokens = drafts[last].tokens.lowerBound..<max(rest, end)
        drafts[last].topic = topic(at: rest)
        // Symbol, issuer and term of the last belong to those before: documents.md §4 R7.
        for index in drafts.indices.dropLast() {
            drafts[index].issuer = drafts[last].issuer
            drafts[index].issuerTokens = drafts[last].issuerTokens
            drafts[index].term = drafts[last].term
            drafts[index].date = drafts[index].symbol == nil ? drafts[last].date : nil
            if drafts[index].symbol == nil, var symbol = drafts[last].symbol, symbol.isParty {
                symbol.number = drafts[index].number ?? symbol.number
                drafts[index].symbol = symbol
                drafts[index].form = .symbol
                drafts[index].rule = "directive.symbol"
            }
        }
        return drafts
    }

    /// The next number of a list: `, 19`, `và 21-NQ/TW`.
    private func another(_ index: Int, _ head: Head) -> DirectiveDraft? {
        guard continues(index), page.isKey(index, Words.comma) || page.isKey(index, Words.and),
            head.kind.isStrong, continues(index + 1), page.tokens[index + 1].isNumber
        else { return nil }
        if let symbol = symbols.symbol(at: index + 1) {
            var draft = first(head, symbol)
            draft.tokens = symbol.tokens
            return draft
        }
        guard let number = symbols.number(at: index + 1), number.text.count <= 3,
            number.text.count > 1
        else { return nil }
        let next = number.end
        let closes =
            !continues(next) || page.isOne(next, of: Counted.openers)
            || page.isKey(next, Words.comma) || page.isKey(next, .stop)
        guard closes else { return nil }
        var draft = DirectiveDraft(
            form: .number,
            rule: "directive.number",
            kind: head.kind,
            tokens: (index + 1)..<number.end,
            typeTokens: head.tokens
        )
        draft.number = number.text
        draft.isAbbreviated = head.isAbbreviated
        return draft
    }

    private enum Counted {
        static let openers: Set<WordKey> = ["của", "về", "và", "khóa", "(", "-", "ngày"]
        static let nouns: Set<WordKey> = [
            "năm", "tháng", "ngày", "tuần", "giờ", "phút", "quý", "kỳ", "triệu", "tỷ", "nghìn",
            "ngàn", "người", "vấn", "nội", "nhiệm", "điểm", "điều", "dự", "công", "hộ", "xã",
            "huyện", "đồng", "trường", "cán", "đảng", "mục", "chỉ", "lĩnh", "nhóm", "đơn",
            "khoản", "chương", "giải", "cơ", "tổ", "tập", "bước", "giai", "phần", "cuộc", "lần",
            "đợt", "đoàn", "thôn", "tỉnh", "con", "cây", "ha", "km", "m", "nghị", "quyết", "văn",
            "báo", "bộ", "thủ", "chức", "vị", "phường", "nhân", "học", "sinh", "vụ", "trong",
            "trên", "thành",
        ]
    }
}

extension DirectiveRules.Found {
    init(list: [DirectiveDraft]) {
        drafts = list
        next = list.last?.tokens.upperBound ?? 0
    }
}
