internal import MinutesLexicon
internal import VietnameseText

/// An office as it stands in the text.
struct TitlePhrase {
    /// Tokens of the whole title, with `nguyên` and `quyền`.
    var tokens: Range<Int>
    /// `Phó Bí thư`.
    var role: String
    /// `Thường trực`, `Ban Thường vụ`.
    var modifier: String?
    var body: BodyPhrase?
    /// `former` or `acting`.
    var validity: String?
    /// Whether an abbreviation that the lexicon does not know stands for the body.
    var hasUnknownBody = false
    /// Row of ``Lexicon/titles`` when the title holds its body inside.
    var wholeRow: Int?
}

/// Finds titles: `[nguyên] HEAD [POST] [BODY]`, longest first.
///
/// Source: grammar of titles, rules 1–5 and 9–13.
struct TitleGrammar {
    let page: Page
    private let bodies: OrganizationGrammar

    init(page: Page) {
        self.page = page
        bodies = OrganizationGrammar(page: page)
    }

    /// The title that starts at token `index`; `beforeName` when a name may follow at once.
    func title(at index: Int, beforeName: Bool) -> TitlePhrase? {
        guard index < page.tokens.count, !isRestOfDeputy(index) else { return nil }
        if let validity = TitleGrammar.validities[page.key(index)] {
            guard var title = title(at: index + 1, beforeName: beforeName),
                title.validity == nil
            else { return nil }
            title.validity = validity
            title.tokens = index..<title.tokens.upperBound
            return title
        }
        if let whole = page.phrase(.wholeTitle, at: index),
            whole.length >= page.length(.titleHead, at: index)
        {
            return self.whole(whole.entry, whole.length, at: index, beforeName: beforeName)
        }
        guard let head = page.phrase(.titleHead, at: index) else { return nil }
        return composed(head.entry.value, head.length, at: index, beforeName: beforeName)
    }

    /// `củaPhó Thủ tướng`: a lost blank hides the first word of a deputy's title, and what is left
    /// is another office.
    private func isRestOfDeputy(_ index: Int) -> Bool {
        guard index > 0, page.tokens[index - 1].flags.contains(.innerCapital),
            !page.isLineStart(index)
        else { return false }
        return page.words((index - 1)..<index).hasSuffix("Phó")
    }

    static let validities: [WordKey: String] = [
        "nguyên": "former", "cựu": "former", "quyền": "acting",
    ]

    private func whole(
        _ entry: LexiconEntry,
        _ length: Int,
        at index: Int,
        beforeName: Bool
    ) -> TitlePhrase? {
        let row = page.lexicon.titles[Int(entry.row)]
        var title = TitlePhrase(
            tokens: index..<(index + length),
            role: row.head,
            modifier: row.modifier.isEmpty ? nil : row.modifier,
            wholeRow: Int(entry.row)
        )
        // UVBTV Tỉnh ủy; Tỉnh ủy viên stands alone.
        let next = index + length
        if page.tokens[index].flags.contains(.allCapitals), !page.isLineStart(next),
            let body = bodies.body(at: next, beforeName: beforeName)
        {
            title.body = body
            title.tokens = index..<body.tokens.upperBound
        }
        return title
    }

    private func composed(
        _ role: String,
        _ length: Int,
        at index: Int,
        beforeName: Bool
    ) -> TitlePhrase? {
        var title = TitlePhrase(tokens: index..<(index + length), role: role)
        var next = index + length
        // Trưởng Ban Tổ chức, Chánh Văn phòng Thành ủy: the body begins inside the head.
        if length >= 2, let shared = sharedBody(role, index, length, beforeName) {
            title.body = shared
            title.tokens = index..<shared.tokens.upperBound
            return title
        }
        // Phó Trưởng Ban Pháp chế: a board whose committee the page names elsewhere.
        if role.hasSuffix("ban"), let head = page.phrase(.organizationHead, at: next - 1),
            head.length > 1, !page.has(.titlePost, at: next)
        {
            let row = page.lexicon.organizationHeads[Int(head.entry.row)]
            let tokens = (next - 1)..<(next - 1 + head.length)
            title.tokens = index..<tokens.upperBound
            title.body = BodyPhrase(
                tokens: tokens,
                kind: row.kind,
                level: row.level,
                head: row.canonical,
                headTokens: tokens,
                isFixed: false,
                isBare: true
            )
            return title
        }
        while !page.isLineStart(next), let post = page.phrase(.titlePost, at: next) {
            // Thường trực Thành ủy is a body, but not behind Phó Bí thư or Phó Chủ tịch.
            title.modifier = post.entry.value
            next += post.length
        }
        // (TT) and the like.
        title.tokens = index..<next
        guard !page.isLineStart(next) else { return title }
        if let body = bodies.body(at: next, beforeName: beforeName) {
            attach(body, to: &title)
            return title
        }
        // Bộ trưởng Quốc phòng, Thứ trưởng Giáo dục và Đào tạo: the ministry without its head.
        if role.hasSuffix("ộ trưởng") || role == "Thứ trưởng", page.tokens[next].isCapital,
            page.has(.fieldWord, at: next)
        {
            var ministry = BodyPhrase(
                tokens: next..<next,
                kind: "ministry",
                level: "central",
                head: "Bộ",
                headTokens: next..<next,
                isFixed: false
            )
            let end = bodies.extendByField(next, beforeName: beforeName, depth: 0, into: &ministry)
            ministry.tokens = next..<end
            attach(ministry, to: &title)
            return title
        }
        // Bí thư xã, Chủ tịch huyện, Trưởng thôn X.
        if page.has(.unitNoun, at: next), page.tokens[index].isCapital || length > 1 {
            var unit = BodyPhrase(
                tokens: next..<next,
                kind: "locality",
                level: "",
                head: "",
                headTokens: next..<next,
                isFixed: false
            )
            let end = bodies.extendByPlace(next, beforeName: beforeName, into: &unit)
            if end > next {
                unit.tokens = next..<end
                title.body = unit
                title.tokens = index..<end
            }
            return title
        }
        // Phó Chủ tịch Thanh Hóa: the place without its noun.
        if let place = page.phrase(.place, at: next),
            !page.matches(PersonGrammar.uncleHo, at: next),
            TitleGrammar.local.contains(page.key(next - 1))
        {
            var unit = BodyPhrase(
                tokens: next..<(next + place.length),
                kind: "locality",
                level: page.lexicon.places[Int(place.entry.row)].level,
                head: "",
                headTokens: next..<next,
                isFixed: false
            )
            unit.place = unit.tokens
            title.body = unit
            title.tokens = index..<unit.tokens.upperBound
            return title
        }
        if let end = mission(role, next) {
            title.tokens = index..<end
            title.hasUnknownBody = true
            return title
        }
        // Chủ tịch Hội, Giám đốc Công ty, Chủ tịch Công đoàn trường: a body named before.
        if page.tokens[next].isCapital, let head = page.phrase(.organizationHead, at: next),
            role != "Đại biểu"
        {
            let end = ownNounEnd(next + head.length)
            title.tokens = index..<end
            title.hasUnknownBody = true
            return title
        }
        // Giám đốc bệnh viện, Hiệu trưởng nhà trường: the noun of one in small letters.
        if page.length(.organizationHead, at: next) > 1
            || page.isKey(next, "nhà") && page.isKey(next + 1, "trường")
        {
            title.tokens = index..<(next + max(2, page.length(.organizationHead, at: next)))
            title.hasUnknownBody = true
            return title
        }
        if let end = villageEnd(index, next, beforeName) {
            title.tokens = index..<end
            title.hasUnknownBody = true
            return title
        }
        // Trưởng khoa Hồi sức cấp cứu.
        if page.isKey(next - 1, "khoa"), page.has(.fieldWord, at: next), page.tokens[next].isCapital
        {
            var ward = BodyPhrase(
                tokens: next..<next,
                kind: "division",
                level: "",
                head: "Khoa",
                headTokens: next..<next,
                isFixed: false
            )
            let end = bodies.extendByField(next, beforeName: beforeName, depth: 0, into: &ward)
            title.tokens = index..<end
            title.hasUnknownBody = true
            return title
        }
        // Phó Trưởng đoàn 1152, Chủ nhiệm Hậu cần trung đoàn.
        if role.hasSuffix("đoàn"), page.tokens[next].isNumber {
            title.tokens = index..<(next + 1)
            title.hasUnknownBody = true
            return title
        }
        if role.hasSuffix("Chủ nhiệm"), page.tokens[next].isCapital,
            case let field = page.length(.fieldWord, at: next), field > 0
        {
            let end = ownNounEnd(next + field)
            title.tokens = index..<end
            title.hasUnknownBody = true
            return title
        }
        // Tư lệnh BĐBP, Ủy viên UBQG: an abbreviation the page explains elsewhere.
        let token = page.tokens[next]
        if token.isWord, token.flags.contains(.allCapitals), token.length >= 3, next > index,
            !page.has(.rank, at: next)
        {
            title.tokens = index..<(next + 1)
            title.hasUnknownBody = true
        }
        return title
    }

    /// `Trưởng thôn Há Đề Ly Mí Lử`: where the village's name ends and a person's may begin.
    private func villageEnd(_ index: Int, _ next: Int, _ beforeName: Bool) -> Int? {
        guard next - index > 1, page.isOne(next - 1, of: TitleGrammar.villages) else { return nil }
        let names = NameGrammar(page: page)
        let run = names.capitalRun(at: next, limit: 6)
        guard run > 0 else { return nil }
        if !beforeName { return run <= 3 ? next + run : nil }
        guard run >= 4 else { return nil }
        for start in 1...(run - 2) where names.isFamilyName(at: next + start) && run - start <= 4 {
            return next + start
        }
        return nil
    }

    private static let villages: Set<WordKey> = ["thôn", "bản", "buôn", "ấp", "làng", "xóm", "phố"]

    /// Behind the noun that a body named before goes by: `Chủ tịch Công đoàn trường`.
    private func ownNounEnd(_ index: Int) -> Int {
        guard !page.isLineStart(index) else { return index }
        if page.isOne(index, of: TitleGrammar.ownNouns) { return index + 1 }
        let isTroop = page.isOne(index, of: TitleGrammar.troops) && page.isKey(index + 1, "đoàn")
        return isTroop ? index + 2 : index
    }

    private static let ownNouns: Set<WordKey> = ["trường", "ngành"]
    private static let troops: Set<WordKey> = ["trung", "sư", "tiểu", "lữ", "quân", "công"]

    /// `Đại sứ Hoa Kỳ tại Việt Nam`: where the countries end.
    private func mission(_ role: String, _ index: Int) -> Int? {
        guard role.hasSuffix("Đại sứ") || role.hasSuffix("Lãnh sự") || role.hasSuffix("Đại diện")
        else { return nil }
        let names = NameGrammar(page: page)
        let sender = names.capitalRun(at: index, limit: 5)
        let at = index + sender
        guard sender > 0, page.isKey(at, .at), !page.isLineStart(at) else { return nil }
        let host = page.length(.place, at: at + 1)
        if page.isKey(at + 1, "việt"), page.isKey(at + 2, "nam") { return at + 3 }
        let run = host > 0 ? host : names.capitalRun(at: at + 1, limit: 3)
        return run > 0 && run < 3 ? at + 1 + run : nil
    }

    /// Chủ tịch, Bí thư: heads whose last syllable a bare place may follow.
    private static let local: Set<WordKey> = ["tịch", "thư"]

    private func attach(_ body: BodyPhrase, to title: inout TitlePhrase) {
        title.tokens = title.tokens.lowerBound..<body.tokens.upperBound
        title.body = body
        if title.role == "Ủy viên", ["Ban Thường vụ", "Thường vụ"].contains(body.head) {
            // A member of the standing board of X sits in X.
            title.modifier = "Ban Thường vụ"
            title.body = body.parent.first
        }
    }

    /// The body that shares its first words with the head's last.
    private func sharedBody(
        _ role: String,
        _ index: Int,
        _ length: Int,
        _ beforeName: Bool
    ) -> BodyPhrase? {
        let last = index + length - 1
        let starts: [Int]
        switch role {
        case "Trưởng ban", "Phó Trưởng ban", "Trưởng đoàn", "Phó Trưởng đoàn", "Trưởng phòng",
            "Phó Trưởng phòng", "Trưởng Tiểu ban":
            starts = [last]
        case "Chánh Văn phòng", "Phó Chánh Văn phòng", "Trưởng Công an", "Phó Trưởng Công an":
            starts = [last - 1, last]
        case "Chánh Thanh tra", "Phó Chánh Thanh tra", "Bí thư Chi bộ":
            starts = [last - 1]
        default: return nil
        }
        // Phó Trưởng ban Thường trực Ban Tổ chức: the post, not a board.
        if page.has(.titlePost, at: last + 1) { return nil }
        for start in starts where start > index {
            if let body = bodies.body(at: start, beforeName: beforeName),
                body.tokens.upperBound > index + length
            {
                return body
            }
        }
        return nil
    }
}
