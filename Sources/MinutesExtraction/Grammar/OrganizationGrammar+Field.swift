internal import MinutesLexicon
internal import VietnameseText

/// The words of a body's field or name, and whose delegation it is.
extension OrganizationGrammar {
    /// The words of a field: `Giáo dục và Đào tạo`, `GTVT`, `dự án 6`; then unit and place.
    func extendByField(
        _ index: Int,
        beforeName: Bool,
        depth: Int,
        into body: inout BodyPhrase
    ) -> Int {
        var next = fieldEnd(index, of: body, beforeName: beforeName)
        if body.kind == "steering" { next = topicEnd(next, from: index) }
        if next > index {
            body.field = index..<next
        }
        // (ATGT) between the field and what completes it.
        if page.isKey(next, .openBracket), page.isKey(next + 2, .closeBracket),
            page.tokens[next + 1].flags.contains(.allCapitals)
        {
            var after = BodyPhrase(
                tokens: 0..<0,
                kind: body.kind,
                level: "",
                head: "",
                headTokens: 0..<0,
                isFixed: false
            )
            let resumed = fieldEnd(next + 3, of: body, beforeName: beforeName)
            let end = extendByPlace(resumed, beforeName: beforeName, into: &after)
            if end > next + 3, !beforeName || resumed > next + 3 || after.unit != nil {
                body.unit = after.unit
                body.place = after.place
                return end
            }
        }
        if body.kind == "steering" || body.kind == "agency" || body.kind == "unit",
            page.isKey(next, .of), let owner = self.body(at: next + 1, depth: depth + 1)
        {
            body.parent = [owner]
            return owner.tokens.upperBound
        }
        if !page.isLineStart(next), depth < 3, next > index,
            let inner = self.body(at: next, beforeName: beforeName, depth: depth + 1),
            page.tokens[next].isCapital,
            OrganizationGrammar.owned.contains(body.kind)
        {
            body.parent = [inner]
            body.place = inner.place
            return inner.tokens.upperBound
        }
        if body.level == "central", body.kind == "ministry" { return next }
        next = extendByPlace(next, beforeName: beforeName, into: &body)
        return next
    }

    /// Where the field that starts at token `index` ends: known words of fields in any case, and
    /// unknown ones that a capital shows.
    private func fieldEnd(_ index: Int, of body: BodyPhrase, beforeName: Bool) -> Int {
        var next = index
        var end = index
        let names = NameGrammar(page: page)
        let isCapitalHead = page.tokens[body.tokens.lowerBound].isCapital
        let closes = body.kind == "department" || body.kind == "ministry"
        let mayHoldName = body.kind == "school" || body.kind == "company" || body.kind == "front"
        while next < page.tokens.count, !page.isLineStart(next) {
            let token = page.tokens[next]
            let word = page.length(.fieldWord, at: next)
            if word > 0, token.isCapital || isCapitalHead && body.kind != "military" || end > index
            {
                if !token.isCapital, isVerb(at: next, after: index, closes: closes) { break }
                next += word
                end = next
                continue
            }
            if token.isNumber, end > index || page.isKey(next - 1, .number) || next == index {
                // Behind a company's name a number counts something else.
                let isCount = body.kind == "company" && end > index
                guard token.length <= 4, !closes, !isCount else { break }
                next += 1
                end = next
                break
            }
            if token.isWord, token.isCapital, !page.has(.unitNoun, at: next),
                !page.has(.place, at: next)
            {
                if page.length(.titleHead, at: next) > 1 { break }
                if page.length(.address, at: next) > 1 { break }
                // Ban Dân tộc - Tôn giáo | Ủy ban MTTQ Việt Nam.
                if end > index, OrganizationGrammar.owned.contains(body.kind),
                    page.length(.organizationHead, at: next) > 1
                {
                    break
                }
                if page.isOne(next, of: OrganizationGrammar.notInNames) { break }
                if beforeName || !mayHoldName, names.startsName(at: next) { break }
                if beforeName, end > index, page.has(.familyName, at: next),
                    page.tokens[next - 1].flags.contains(.allCapitals), token.length > 1
                {
                    break
                }
                if isCapitalLine(at: next) { break }
                next += 1
                if isCompound(at: next, start: index) { next += 1 }
                end = next
                continue
            }
            // Connectives inside a field's name: và, dấu phẩy, gạch nối, &.
            guard page.isOne(next, of: OrganizationGrammar.joints), end == next, end > index else {
                break
            }
            let after = next + 1
            guard after < page.tokens.count, !page.isLineStart(after) else { break }
            let isTight = !token.hasSpaceBefore && !page.tokens[after].hasSpaceBefore
            if page.isKey(next, .comma) || page.isKey(next, .and) {
                // A list of bodies uses the same signs: go on only into a known field, and never
                // into another body or title.
                let word = page.length(.fieldWord, at: after)
                let isBody =
                    page.has(.organizationHead, at: after)
                    || page.has(.titleHead, at: after)
                guard word > 0, !isBody else { break }
                if page.tokens[after].isCapital {
                    if page.isKey(next, .comma), !closesFieldList(after + word) { break }
                } else if !continuesSmall(at: after, word: word, field: index, closes: closes) {
                    break
                }
            } else if page.isKey(next, .dash), !isTight {
                // DS - KHHGĐ; Lao động - Thương binh.
                let isAbbreviated =
                    page.tokens[next - 1].flags.contains(.allCapitals)
                    && page.tokens[after].flags.contains(.allCapitals)
                    && page.tokens[after].length > 2
                let word = page.length(.fieldWord, at: after)
                // Hội Hữu nghị Việt - Lào.
                let isPair =
                    body.kind == "front" && page.isOne(next - 1, of: OrganizationGrammar.vietnam)
                guard word > 0 || isAbbreviated || isPair, page.tokens[after].isCapital else {
                    break
                }
            } else if !page.tokens[after].isWord {
                break
            }
            next = after
        }
        return end
    }

    /// Whether the words in small letters at `index`, of a field and of actions both, are a verb
    /// here: `Sở Y tế | xây dựng kế hoạch`, but `Ban Quản lý dự án đầu tư xây dựng tỉnh`.
    private func isVerb(at index: Int, after field: Int, closes: Bool) -> Bool {
        guard index > field, page.has(.actionVerb, at: index) else { return false }
        if closes || page.tokens[index - 1].flags.contains(.allCapitals) { return true }
        var next = index
        var words = 0
        while words < 8, !page.isLineStart(next), !page.tokens[next].isCapital {
            let word = page.length(.fieldWord, at: next)
            guard word > 0 else { break }
            next += word
            words += 1
        }
        return !isBoundary(at: next)
    }

    /// Whether no noun phrase goes on at token `index`.
    private func isBoundary(at index: Int) -> Bool {
        page.isLineStart(index) || !page.tokens[index].isWord || page.tokens[index].isCapital
            || page.has(.unitNoun, at: index) || page.has(.speechVerb, at: index)
            || page.has(.modal, at: index)
            || page.isOne(index, of: OrganizationGrammar.functionWords)
    }

    /// Whether a field in small letters goes on behind `và` or a comma.
    private func continuesSmall(at index: Int, word: Int, field: Int, closes: Bool) -> Bool {
        guard !closes, page.isKey(index - 1, .and) || page.has(.fieldWord, at: index - 2),
            !page.tokens[index - 2].isCapital, !page.has(.genericBody, at: index),
            !isVerb(at: index, after: field, closes: false)
        else { return false }
        // phòng, chống goes on; a list's second member must end the phrase.
        return isBoundary(at: index + word) || page.has(.fieldWord, at: index + word)
    }

    /// Whether the small syllable at `index` closes the word that the capital before it begins:
    /// `Phục vụ`, `Đa khoa`, `Thế giới`.
    private func isCompound(at index: Int, start: Int) -> Bool {
        guard index < page.tokens.count, !page.isLineStart(index) else { return false }
        let token = page.tokens[index]
        let first = page.tokens[index - 1]
        guard token.isWord, !token.isCapital, token.hasSpaceBefore,
            !first.flags.contains(.allCapitals),
            !page.isOne(index, of: OrganizationGrammar.functionWords)
        else { return false }
        // Á Châu tăng lãi suất: behind two capitals comes a verb.
        if index - 1 > start, page.tokens[index - 2].isCapital,
            !page.tokens[index - 2].flags.contains(.allCapitals),
            !page.has(.fieldWord, at: index - 2)
        {
            return false
        }
        return !page.hasOne(of: OrganizationGrammar.openers, at: index)
            && page.length(.organizationHead, at: index) < 2
    }

    private static let openers: [PhraseClass] = [
        .speechVerb, .modal, .actionVerb, .sessionVerb, .titleHead, .unitNoun, .address,
        .attendance,
    ]

    /// Whether the line is in capitals throughout, so that a capital shows nothing.
    private func isCapitalLine(at index: Int) -> Bool {
        let isLong = { (place: Int) in
            place >= 0 && place < page.tokens.count && page.tokens[place].isWord
                && page.tokens[place].flags.contains(.allCapitals)
        }
        return isLong(index) && isLong(index - 1) && isLong(index + 1)
            && !page.isLineStart(index) && !page.isLineStart(index + 1)
    }

    /// The words that a steering committee steers: `phòng, chống dịch`, `kỳ thi … năm 2022`.
    ///
    /// Behind a known opener everything up to the clause's next verb or mark belongs to it.
    private func topicEnd(_ end: Int, from index: Int) -> Int {
        var next = end
        let isOpen =
            page.isOne(next, of: OrganizationGrammar.topicOpeners)
            || end > index
                && (page.isOne(end - 1, of: OrganizationGrammar.topicOpeners)
                    || page.isOne(index, of: OrganizationGrammar.topicOpeners))
        guard isOpen, !page.isLineStart(next) else { return end }
        let limit = min(page.tokens.count, index + 30)
        while next < limit, !page.isLineStart(next) {
            let token = page.tokens[next]
            if page.isKey(next, .comma) {
                // phòng, chống; ma túy, mại dâm.
                guard page.isKey(next + 1, "chống") || page.has(.fieldWord, at: next + 1),
                    !page.tokens[next + 1].isCapital
                else { break }
            } else if !token.isWord, !token.isNumber,
                !page.isKey(next, .dash) || token.hasSpaceBefore
            {
                break
            } else if page.isKey(next, .and) {
                guard page.has(.fieldWord, at: next + 1), !page.tokens[next + 1].isCapital,
                    page.length(.fieldWord, at: next + 1)
                        > page.length(.organizationHead, at: next + 1)
                else { break }
            } else if token.isWord, token.isCapital, NameGrammar(page: page).startsName(at: next) {
                break
            } else if page.isKey(next, .dash), next + 1 < limit, !token.hasSpaceBefore,
                !page.tokens[next + 1].hasSpaceBefore
            {
                // COVID-19.
                next += 1
            } else if page.isKey(next, "năm"), next + 1 < limit, page.tokens[next + 1].isNumber {
                next += 1
            } else if next > end,
                page.has(.speechVerb, at: next) || page.has(.modal, at: next)
                    || page.has(.titleHead, at: next) || page.has(.address, at: next)
                    || page.has(.unitNoun, at: next) || page.has(.place, at: next)
                    || page.isKey(next, OrganizationGrammar.ranks)
                    || page.isOne(next, of: OrganizationGrammar.functionWords)
            {
                break
            }
            next += 1
        }
        return next
    }

    /// Whether a comma inside a field's name is answered by `và`: `Văn hóa, Thể thao và Du lịch`.
    private func closesFieldList(_ index: Int) -> Bool {
        page.isKey(index, .and) && page.has(.fieldWord, at: index + 1)
            && page.tokens[index + 1].isCapital
    }

    /// A proper name: capitals, numbers and quoted words.
    func extendByName(_ index: Int, beforeName: Bool, into body: inout BodyPhrase) -> Int {
        var next = fieldEnd(index, of: body, beforeName: beforeName)
        if next == index, page.isKey(next, .number), next + 1 < page.tokens.count,
            page.tokens[next + 1].isNumber
        {
            next += 2
        }
        if next > index { body.field = index..<next }
        return next
    }

    /// Whose delegation it is: `của Thủ tướng`, `Chính phủ`, `số 3`.
    func extendByOwner(_ index: Int, depth: Int, into body: inout BodyPhrase) -> Int {
        var next = index
        if page.isKey(next, .number), next + 1 < page.tokens.count, page.tokens[next + 1].isNumber {
            next += 2
        } else if page.tokens.indices.contains(next), page.tokens[next].isNumber,
            page.isKey(next - 1, .number)
        {
            next += 1
        }
        if page.isKey(next, "liên"), page.isKey(next + 1, "ngành") { next += 2 }
        if next > index { body.field = index..<next }
        let after = page.isKey(next, .of) ? next + 1 : next
        guard !page.isLineStart(after) else { return next }
        if let owner = self.body(at: after, depth: depth + 1), page.tokens[after].isCapital,
            after > next || !OrganizationGrammar.inspected.contains(owner.kind)
        {
            body.parent = [owner]
            // Tổ đại biểu HĐND tỉnh số 4.
            let end = owner.tokens.upperBound
            let isNumbered =
                page.isKey(end, .number) && !page.isLineStart(end + 1)
                && page.tokens[end + 1].isNumber && next == index
            if isNumbered { body.field = end..<(end + 2) }
            return isNumbered ? end + 2 : end
        }
        if after > next, let head = page.phrase(.titleHead, at: after) {
            var end = after + head.length
            end += page.has(.organization, at: end) ? page.length(.organization, at: end) : 0
            body.field = index..<end
            return end
        }
        if after > next, page.tokens[after].flags.contains(.allCapitals) {
            body.field = index..<(after + 1)
            return after + 1
        }
        if let unit = page.phrase(.unitNoun, at: after) {
            body.unit = unit.entry.value
            return extendByPlace(after, beforeName: false, into: &body)
        }
        return next
    }

    /// Whether a head in small letters names a body here.
    func mayBeSmall(_ row: OrganizationHeadRow, _ body: BodyPhrase, _ completion: String) -> Bool {
        switch completion {
        case "field", "name":
            // vụ, bộ, viện and the like are other words more often than not.
            let start = body.tokens.lowerBound
            guard let field = body.field, page.tokens[field.lowerBound].isCapital,
                page.has(.fieldWord, at: field.lowerBound)
                    || page.tokens[field.lowerBound].flags.contains(.allCapitals)
            else { return false }
            return body.headTokens.count > 1
                || page.isOne(start - 1, of: OrganizationGrammar.leaders)
                || page.isOne(start, of: OrganizationGrammar.smallHeads)
                    && !page.isOne(start - 1, of: OrganizationGrammar.compoundOpeners)
        case "delegation": return false
        default: return true
        }
    }

    private static let vietnam: Set<WordKey> = ["việt", "nam"]
    /// Kinds of bodies that stand inside another one.
    private static let owned: Set<String> = ["division", "unit", "office", "agency"]
    /// Kinds that are inspected rather than inspect: `Đoàn kiểm tra | Bệnh viện …`.
    private static let inspected: Set<String> = [
        "health", "school", "company", "unit", "division", "front",
    ]
    /// Bộ trưởng bộ Y tế, Vụ trưởng vụ Pháp chế: the body of the title.
    private static let leaders: Set<WordKey> = ["trưởng", "đốc"]
    /// Heads of one syllable that name bodies in small letters, too.
    private static let smallHeads: Set<WordKey> = ["sở", "phòng", "cục", "ban"]
    /// trụ sở, cơ sở, hải phòng, tiểu ban.
    private static let compoundOpeners: Set<WordKey> = [
        "trụ", "cơ", "xứ", "công", "hải", "quốc", "căn", "văn", "dự", "đề", "tiểu", "tiêu", "hội",
    ]
    private static let joints: Set<WordKey> = [.and, .comma, .dash, "&"]
    /// Words that begin something else where a name would go on.
    static let notInNames: Set<WordKey> = [
        "khóa", "nhiệm", "lần", "năm", "tháng", "ngày", "sáng", "chiều", "tối", "trưa",
        "theo", "tại", "ông", "bà", "các", "được", "đã", "về", "với", "và", "của",
    ]
    static let functionWords: Set<WordKey> = [
        "và", "của", "các", "là", "đã", "sẽ", "đang", "về", "với", "do", "tại", "ở", "cho",
        "trong", "có", "được", "khi", "vừa", "cũng", "trên", "để", "từ", "đến", "theo", "nhằm",
        "này", "đó", "phải", "cần", "không", "vào", "ra", "cùng", "như", "mà", "thì", "bị", "nên",
        "hay", "hoặc", "dự", "chủ", "tổ", "bởi", "bằng", "qua", "sau", "trước", "luôn", "chưa",
        "đều", "lại", "còn", "mới", "rất", "thường", "những", "nhưng", "một", "cách", "nơi",
        "thuộc", "gồm", "trực", "ngày", "năm", "sáng", "chiều", "tháng", "đợt", "kỳ", "cả", "nhất",
        "nói", "hơn", "gần", "khoảng", "giữa", "đạt", "ngay", "đi", "chỉ", "họp", "khai", "ký",
    ]
    private static let topicOpeners: Set<WordKey> = [
        "về", "phòng", "kỳ", "thi", "thực", "xây", "cải", "chuyển", "giảm", "chương", "công",
        "đổi", "tổng", "điều", "chống",
    ]
}
