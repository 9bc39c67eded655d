internal import MinutesLexicon
internal import VietnameseText

/// Laws, codes, ordinances and the constitution, which are cited by their names.
extension DirectiveRules {
    /// `Luật Đất đai năm 2013`, `Hiến pháp`, `Bộ luật Dân sự`.
    func law(_ head: Head) -> Found? {
        guard !isInsideWord(head), page.tokens[head.tokens.lowerBound].isCapital || isWhole(head)
        else { return nil }
        // A law that is still to be made is no citation.
        if page.isKey(head.tokens.lowerBound - 1, "dựng") { return nil }
        var draft = DirectiveDraft(
            form: .law,
            rule: "directive.named-law",
            kind: head.kind,
            tokens: head.tokens,
            typeTokens: head.tokens
        )
        var end = head.tokens.upperBound
        if let alias = aliasRows(at: head.tokens.lowerBound), alias.length > head.tokens.count {
            draft.aliasRows = alias.rows
            end = head.tokens.lowerBound + alias.length
            if page.tokens[end - 1].isNumber { draft.year = symbols.year(at: end - 1) }
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
        draft.tokens = head.tokens.lowerBound..<end
        return Found(list: [draft])
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
