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
        // Quy định 19 điều đảng viên không được làm.
        if let alias = aliasRows(at: next), alias.length > 1 { return nil }
        guard let number = symbols.number(at: next) else { return nil }
        let year = yearBehind(number.end, head)
        let end = year?.end ?? number.end
        guard year != nil || !page.isKey(end, DirectiveSymbolReader.slash),
            year != nil || isNumber(number, says: says, head)
        else { return nil }
        var draft = DirectiveDraft(
            form: .number,
            rule: head.kind.code == "da" || head.kind.code == "ctr"
                ? "directive.programme" : "directive.number",
            kind: head.kind,
            tokens: head.tokens.lowerBound..<end,
            typeTokens: head.tokens
        )
        draft.number = number.text
        draft.year = year?.value
        draft.isAbbreviated = head.isAbbreviated
        if year == nil, let alias = aliasRows(at: head.tokens.lowerBound),
            head.tokens.lowerBound + alias.length >= number.end
        {
            draft.aliasRows = alias.rows
            if draft.rule == "directive.number" { draft.rule = "directive.alias" }
        }
        return Found(list: list(draft, end, head))
    }

    /// The year behind a number: `22/2021`, `167 năm 2017`.
    private func yearBehind(_ index: Int, _ head: Head) -> (value: Int, end: Int)? {
        guard head.kind.isStrong, !head.kind.isLaw, continues(index),
            page.isKey(index, DirectiveSymbolReader.slash)
                || page.isKey(index, DirectiveSymbolReader.year),
            let year = symbols.year(at: index + 1),
            !page.isKey(index + 2, DirectiveSymbolReader.slash),
            !page.isKey(index + 2, DirectiveSymbolReader.dash),
            page.tokens[head.tokens.lowerBound].isCapital || head.kind.isNounOnly
        else { return nil }
        return (year, index + 2)
    }

    /// A number and symbol that no type's word introduces: `35-CT/TW`, `326/UBND-KGVX`.
    func bareSymbol(at index: Int) -> Found? {
        guard page.tokens[index].length <= 5,
            page.isKey(index + 1, DirectiveSymbolReader.slash)
                || page.isKey(index + 1, DirectiveSymbolReader.dash),
            let symbol = symbols.symbol(at: index), let code = bareCode(symbol),
            let kind = DirectiveType.ofCode(code)
        else { return nil }
        var head = Head(kind: kind, tokens: index..<(index + 1), isAbbreviated: true)
        if page.isKey(index - 1, Words.number), !page.isLineStart(index) {
            head.tokens = (index - 1)..<index
        }
        var draft = first(head, symbol)
        draft.tokens = head.tokens.lowerBound..<symbol.tokens.upperBound
        draft.typeTokens = symbol.tokens
        return Found(list: list(draft, symbol.tokens.upperBound, head))
    }

    private func bareCode(_ symbol: DocumentSymbol) -> String? {
        switch symbol.system {
        case .party, .state: return symbol.code
        case .congressLaw: return symbol.issuer == "QH" ? "luat" : "nq"
        case .letter: return DocumentSymbol.isOffice(symbol.issuer) ? "cv" : nil
        }
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
        // Laws go by name; ordinances by number, too: Pháp lệnh 34.
        let isOrdinance = head.kind.code == "pl"
        if isInsideWord(head) || head.kind.isLaw && !isOrdinance { return false }
        guard number.text.count <= 5, !number.text.hasPrefix("00") else { return false }
        if number.text.count == 4, number.text.hasPrefix("20") || number.text.hasPrefix("19"),
            !says
        {
            return false
        }
        let next = number.end
        if page.isKey(next, .percent) { return false }
        if page.isKey(next, DirectiveSymbolReader.dash), !opensAside(next) { return false }
        let start = head.tokens.lowerBound
        let isCapital = page.tokens[start].isCapital
        if says { return head.kind.isStrong || isCapital }
        if !continues(next) { return isCapital }
        if isDate(next) || isOwned(next) { return isCapital || number.text.count > 1 }
        if page.isOne(next, of: Counted.measures) { return false }
        if page.isKey(next, "chỉ"), page.isKey(next + 1, "tiêu") { return false }
        let isShouted = page.tokens[start].flags.contains(.allCapitals)
        guard head.kind.isStrong else {
            // Đề án 06, Chương trình 135; but never Kế hoạch 5 năm, Báo cáo 6 tháng.
            guard isCapital, number.text.count > 1, !isShouted else { return false }
            if page.isOne(next, of: Counted.nouns) { return false }
            return isOrdinance || head.kind.code == "da" || head.kind.code == "ctr"
                || page.isKey(next, Words.about) || page.isKey(next, Words.term)
        }
        // Inside a sentence a capital makes the noun, and two digits a number of a series.
        if isCapital, number.text.count > 1, !isShouted, !isSentenceStart(start) { return true }
        if page.isOne(next, of: Counted.nouns) { return false }
        if isCapital, !isSentenceStart(start) || number.text.hasPrefix("0") { return true }
        if head.kind.isNounOnly, number.text.count > 1 { return true }
        // quyết định 1380 của Thủ tướng; never quyết định 3 nội dung.
        return number.text.count > 1
            && (page.isOne(next, of: Counted.openers) || page.tokens[next].kind == .mark)
    }

    /// `của Tỉnh ủy` behind a number: whoever issued it makes the number a document's.
    private func isOwned(_ index: Int) -> Bool {
        page.isKey(index, Words.of) && issuers.issuer(at: index + 1) != nil
    }

    private func isDate(_ index: Int) -> Bool {
        page.isKey(index, DirectiveSymbolReader.day) && symbols.date(at: index) != nil
    }

    /// A dash between blanks before words is an aside; `5 - 7 ngày` is a range.
    private func opensAside(_ index: Int) -> Bool {
        page.tokens[index].hasSpaceBefore && continues(index + 1)
            && page.tokens[index + 1].hasSpaceBefore && page.tokens[index + 1].isWord
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
            head.kind.isStrong, continues(index + 1)
        else { return nil }
        let start = page.isKey(index + 1, Words.number) ? index + 2 : index + 1
        guard continues(start), page.tokens[start].isNumber else { return nil }
        if let symbol = symbols.symbol(at: start) {
            var draft = first(head, symbol)
            draft.tokens = symbol.tokens
            return draft
        }
        guard let number = symbols.number(at: start), number.text.count <= 3,
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
            tokens: start..<number.end,
            typeTokens: head.tokens
        )
        draft.number = number.text
        draft.isAbbreviated = head.isAbbreviated
        return draft
    }

    private enum Counted {
        /// What is counted or measured whatever stands before the number.
        static let measures: Set<WordKey> = [
            "năm", "tháng", "tuần", "giờ", "phút", "quý", "triệu", "tỷ", "nghìn", "ngàn", "người",
            "hộ", "ha", "km", "m", "tấn", "đồng", "điểm", "lần", "ngày", "nhiệm", "nội", "vấn",
            "nhóm", "mục",
        ]
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
