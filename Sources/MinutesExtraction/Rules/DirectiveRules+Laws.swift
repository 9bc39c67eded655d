internal import MinutesLexicon
internal import VietnameseText

/// Laws, codes, ordinances and the constitution, which are cited by their names.
extension DirectiveRules {
    /// `Luật Đất đai năm 2013`, `Hiến pháp`, `Bộ luật Dân sự`, `dự án Luật Nhà giáo`.
    func law(_ head: Head) -> Found? {
        let start = head.tokens.lowerBound
        let isBill = page.isOne(start - 1, of: LawWords.bills) && !page.isLineStart(start)
        let name = page.length(.lawName, at: start)
        let isNamed =
            page.tokens[start].isCapital
            && (name > 0 || page.matches(LawWords.amending, at: head.tokens.upperBound))
        guard isBill || isNamed || !isInsideWord(head) else { return nil }
        // A law that is still to be made is no citation.
        if page.isKey(start - 1, "dựng") { return nil }
        guard page.tokens[start].isCapital || name > 2 || isWhole(head) else { return nil }
        var draft = DirectiveDraft(
            form: .law,
            rule: "directive.named-law",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        var end = head.tokens.upperBound
        if page.matches(LawWords.amending, at: end), let amended = amendedLaw(end) {
            draft.form = .named
            end = amended
        } else if let alias = aliasRows(at: start), alias.length > head.tokens.count,
            alias.length >= name
        {
            draft.aliasRows = alias.rows
            end = start + alias.length
            if page.tokens[end - 1].isNumber { draft.year = symbols.year(at: end - 1) }
        } else if name > head.tokens.count {
            end = start + name
        } else if head.kind.code != "hp" {
            end = lawNameEnd(end)
            guard end > head.tokens.upperBound else { return nil }
        }
        let word = page.isKey(end, DirectiveSymbolReader.year) ? end + 1 : end
        if draft.year == nil, let year = symbols.year(at: word) {
            draft.year = year
            end = word + 1
        }
        // Hiến pháp và pháp luật cites no version.
        if head.kind.code == "hp", draft.year == nil { return nil }
        if page.isKey(end, Words.open), page.matches(LawWords.amending, at: end + 1),
            page.isKey(end + 3, Words.close)
        {
            end += 4
            draft.form = .named
        }
        // What is debated is not yet the law of that name.
        if isBill { draft.form = .named }
        draft.tokens = start..<end
        return Found(list: [draft])
    }

    /// `sửa đổi, bổ sung một số điều của Luật Đất đai`: up to the law that is changed.
    private func amendedLaw(_ index: Int) -> Int? {
        for next in index..<min(index + 16, page.tokens.count) where continues(next) {
            guard let inner = head(at: next), inner.kind.isLaw else { continue }
            let length = page.length(.lawName, at: next)
            let end = length > 0 ? next + length : lawNameEnd(inner.tokens.upperBound)
            return end > inner.tokens.upperBound ? end : nil
        }
        return nil
    }

    /// A law named in full is one in small letters, too: `luật giao thông đường bộ`.
    private func isWhole(_ head: Head) -> Bool {
        guard let alias = aliasRows(at: head.tokens.lowerBound) else { return false }
        return alias.length > head.tokens.count + 1
    }

    /// A law's name begins with a capital and goes on in small letters up to a word that names
    /// nothing.
    private func lawNameEnd(_ index: Int) -> Int {
        guard continues(index), page.tokens[index].isWord, page.tokens[index].isCapital else {
            return index
        }
        var next = index + 1
        // An abbreviation is the whole name: Luật XLVPHC.
        if page.tokens[index].flags.contains(.allCapitals), page.tokens[index].length > 2 {
            return next
        }
        while continues(next), next - index < 12 {
            let token = page.tokens[next]
            if token.flags.contains(.innerCapital) || head(at: next) != nil { break }
            if page.isKey(next, Words.number), continues(next + 1), page.tokens[next + 1].isNumber {
                break
            }
            if page.isKey(next, Words.comma) {
                guard isEnumeration(next) else { break }
            } else if !token.isWord || page.isOne(next, of: LawWords.stops) {
                break
            }
            next += 1
        }
        if page.isKey(next - 1, Words.and) { next -= 1 }
        return next
    }

    /// `Phòng, chống tham nhũng`: a comma inside a name, before a verb in small letters.
    private func isEnumeration(_ index: Int) -> Bool {
        if page.has(.unitNoun, at: index + 1) {
            return page.isOne(index - 1, of: LawWords.units)
        }
        return LawWords.joined[page.key(index - 1)].map { page.isKey(index + 1, $0) } ?? false
    }

    private enum LawWords {
        /// The last syllable of `dự án`, `dự thảo`.
        static let bills: Set<WordKey> = ["án", "thảo"]
        static let amending = keys("sửa đổi")
        static let units: Set<WordKey> = ["xã", "phường", "huyện", "quận", "tỉnh"]
        /// Words that a comma joins in names of laws: Cán bộ, công chức.
        static let joined: [WordKey: WordKey] = [
            "phòng": "chống", "kiệm": "chống", "lý": "sử", "bệnh": "chữa", "bộ": "công",
            "toàn": "vệ", "tự": "an", "ngưỡng": "tôn", "rượu": "bia",
        ]
        static let stops: Set<WordKey> = [
            "của", "cho", "về", "để", "theo", "trong", "trên", "với", "là", "được", "đã", "sẽ",
            "cần", "phải", "còn", "có", "không", "tại", "này", "đến", "từ", "do", "khi", "mà",
            "nhưng", "vào", "ra", "năm", "cũng", "thì", "bị", "dù", "hay", "hoặc", "các", "những",
            "một", "nhằm", "gắn", "đối", "đang", "vẫn", "chưa", "đó", "hiện", "mới", "ngày",
            "bắt", "chậm", "ban", "như", "vừa", "sau", "trước", "nói", "bằng", "lần", "tới",
        ]
    }
}
