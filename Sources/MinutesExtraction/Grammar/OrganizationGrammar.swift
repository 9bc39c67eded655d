internal import MinutesLexicon
internal import VietnameseText

/// A body as it stands in the text, before it is known which body it is.
struct BodyPhrase {
    /// Tokens of its name.
    var tokens: Range<Int>
    var kind: String
    /// Empty when the words do not tell it.
    var level: String
    /// The head in canonical words: `Ủy ban nhân dân`; for fixed names the whole name.
    var head: String
    /// Tokens of head alone.
    var headTokens: Range<Int>
    /// Whether the name is fixed and needs no place.
    var isFixed: Bool
    /// The unit noun in canonical words: `tỉnh`.
    var unit: String?
    /// Tokens of the place's name.
    var place: Range<Int>?
    /// The body it belongs to: the committee of a board.
    ///
    /// At most one, in a list because a struct cannot hold itself.
    var parent: [BodyPhrase] = []
    /// Tokens of the field's words.
    var field: Range<Int>?
}

/// Finds names of bodies: fixed names of the lexicon, or a head and what completes it.
///
/// Source: composition column and notes of the domain's table of organizations.
struct OrganizationGrammar {
    let page: Page

    /// The body whose name starts at token `index`; `beforeName` when a person's name may follow
    /// the body at once, so that family names are left to it.
    func body(at index: Int, beforeName: Bool = false, depth: Int = 0) -> BodyPhrase? {
        guard index < page.tokens.count, depth < 4 else { return nil }
        let fixed = page.phrase(.organization, at: index)
        let head = page.phrase(.organizationHead, at: index)
        if let fixed, fixed.length >= (head?.length ?? 0) {
            let row = page.lexicon.organizations[Int(fixed.entry.row)]
            if !OrganizationGrammar.isPattern(row) || head == nil {
                return self.fixed(row, index..<(index + fixed.length), beforeName: beforeName)
            }
        }
        guard let head else { return nil }
        return completed(head.entry, head.length, at: index, beforeName: beforeName, depth: depth)
    }

    /// Rows of the table that name a kind of body rather than a body.
    private static func isPattern(_ row: OrganizationRow) -> Bool {
        !["central"].contains(row.level) && row.kind != "department"
    }

    private func fixed(
        _ row: OrganizationRow,
        _ range: Range<Int>,
        beforeName: Bool
    ) -> BodyPhrase? {
        // Alone, these words are bodies only with a capital and outside other names.
        var body = BodyPhrase(
            tokens: range,
            kind: OrganizationGrammar.kind(row.kind),
            level: row.level,
            head: row.canonical,
            headTokens: range,
            isFixed: row.level == "central"
        )
        if row.level != "central" {
            let next = extendByPlace(range.upperBound, beforeName: beforeName, into: &body)
            body.tokens = range.lowerBound..<next
        }
        return body
    }

    static func kind(_ kind: String) -> String {
        switch kind {
        case "party_board": "party-board"
        case "assembly_board": "assembly-board"
        case "force_judicial": "judicial"
        case "party_school": "school"
        default: kind
        }
    }

    private func completed(
        _ entry: LexiconEntry,
        _ length: Int,
        at index: Int,
        beforeName: Bool,
        depth: Int
    ) -> BodyPhrase? {
        let row = page.lexicon.organizationHeads[Int(entry.row)]
        let needsCompletion = row.completion.hasSuffix("!")
        let completion = needsCompletion ? String(row.completion.dropLast()) : row.completion
        var body = BodyPhrase(
            tokens: index..<(index + length),
            kind: row.kind,
            level: row.level,
            head: row.canonical,
            headTokens: index..<(index + length),
            isFixed: completion == "none"
        )
        let end = index + length
        var next = end
        switch completion {
        case "none": break
        case "board":
            next = extendByBody(end, beforeName: beforeName, depth: depth, into: &body)
        case "party":
            next = extendByParty(end, beforeName: beforeName, depth: depth, into: &body)
        case "unit":
            next = extendByPlace(end, beforeName: beforeName, into: &body)
        case "field":
            next = extendByField(end, beforeName: beforeName, depth: depth, into: &body)
        case "name":
            next = extendByName(end, beforeName: beforeName, into: &body)
            next = extendByPlace(next, beforeName: beforeName, into: &body)
        case "delegation":
            next = extendByOwner(end, depth: depth, into: &body)
        default: break
        }
        let isCapital = (index..<end).contains { page.tokens[$0].isCapital }
        if next == end {
            // huyện ủy names a body in small letters, too; đảng bộ does not.
            let isCommittee = completion == "party" && !row.level.isEmpty
            if needsCompletion || !isCapital && !isCommittee { return nil }
        } else if !isCapital, body.field == nil, body.place == nil, body.parent.isEmpty,
            body.unit == nil
        {
            return nil
        }
        body.tokens = index..<next
        return body
    }

    /// A committee or office right after a board: `Ban Tổ chức` + `Thành ủy Hải Phòng`.
    private func extendByBody(
        _ index: Int,
        beforeName: Bool,
        depth: Int,
        into body: inout BodyPhrase
    ) -> Int {
        if page.isLineStart(index) { return index }
        if let inner = self.body(at: index, beforeName: beforeName, depth: depth + 1),
            inner.kind != "unit"
        {
            body.parent = [inner]
            if body.level.isEmpty { body.level = inner.level }
            body.place = inner.place
            body.unit = inner.unit
            return inner.tokens.upperBound
        }
        let next = extendByPlace(index, beforeName: beforeName, into: &body)
        return next
    }

    private func extendByParty(
        _ index: Int,
        beforeName: Bool,
        depth: Int,
        into body: inout BodyPhrase
    ) -> Int {
        if page.isLineStart(index) { return index }
        // Đảng ủy UBND tỉnh, Đảng bộ quận, Đảng ủy Khối …, Đảng ủy Công an tỉnh.
        if let inner = self.body(at: index, beforeName: beforeName, depth: depth + 1),
            page.tokens[index].isCapital, inner.kind != "party" || body.head == "Đảng bộ"
        {
            body.parent = [inner]
            body.level = inner.level
            body.place = inner.place
            body.unit = inner.unit
            return inner.tokens.upperBound
        }
        return extendByPlace(index, beforeName: beforeName, into: &body)
    }

    /// A unit noun and a place: `tỉnh Cao Bằng`, `TP Cần Thơ`, `xã Ca Thành`, `Hải Phòng`.
    func extendByPlace(_ index: Int, beforeName: Bool, into body: inout BodyPhrase) -> Int {
        var next = index
        guard !page.isLineStart(next) else { return next }
        if body.unit == nil, let unit = page.phrase(.unitNoun, at: next) {
            body.unit = unit.entry.value
            next += unit.length
            if page.isKey(next, .stop), page.tokens[next - 1].end == page.tokens[next].start,
                page.tokens[next - 1].length <= 2
            {
                next += 1
            }
            body.level = OrganizationGrammar.level(ofUnit: unit.entry.value) ?? body.level
        } else if page.isKey(next, "trung") && page.isKey(next + 1, "ương")
            || page.isKey(next, "quốc") && page.isKey(next + 1, "gia")
        {
            body.level = "central"
            return next + 2
        } else if page.isKey(next, "cấp"), page.has(.unitNoun, at: next + 1) {
            body.unit = page.phrase(.unitNoun, at: next + 1)?.entry.value
            return next + 1 + page.length(.unitNoun, at: next + 1)
        }
        guard !page.isLineStart(next) else { return next }
        if let place = page.phrase(.place, at: next) {
            // `huyện Tiên Lãng` may begin like a province's name, never the reverse.
            let end = next + place.length
            body.place = next..<end
            if body.unit == nil || body.level.isEmpty {
                let row = page.lexicon.places[Int(place.entry.row)]
                if body.level.isEmpty { body.level = row.level }
            }
            return end
        }
        let names = NameGrammar(page: page)
        let run = names.capitalRun(at: next, limit: 6)
        guard run > 0 else { return next }
        let knowsProvinces = body.unit == "tỉnh" || body.level == "province"
        if knowsProvinces, body.unit != nil || body.kind == "party" {
            // The table lists every province: another capital begins something else.
            return next
        }
        guard body.unit != nil || body.kind == "party" || body.kind == "front" else { return next }
        let taken = placeLength(at: next, run: run, hasUnit: body.unit != nil, beforeName)
        guard taken > 0 else { return next }
        body.place = next..<(next + taken)
        return next + taken
    }

    /// How many capital syllables of `run` name the place; the rest is a person's name.
    private func placeLength(at index: Int, run: Int, hasUnit: Bool, _ beforeName: Bool) -> Int {
        guard beforeName else { return min(run, 4) }
        if run >= 4 {
            for start in 1...(run - 2) where page.has(.familyName, at: index + start) {
                let rest = run - start
                if rest >= 2, rest <= 4, start >= 2 || run == 4 { return start }
            }
        }
        let startsLikeName = page.has(.familyName, at: index)
        if run >= 3, startsLikeName { return 0 }
        if run == 2, startsLikeName, !hasUnit { return 0 }
        return run <= 3 ? run : 0
    }

    static func level(ofUnit unit: String) -> String? {
        switch unit {
        case "tỉnh": "province"
        case "thành phố": "province"
        case "quận", "huyện", "thị xã": "district"
        case "xã", "phường", "thị trấn", "đặc khu": "commune"
        case "thôn", "bản", "ấp", "buôn", "khu phố", "tổ dân phố": "village"
        default: nil
        }
    }

    /// The words of a field: `Giáo dục và Đào tạo`, `GTVT`, `dự án 6`; then unit and place.
    private func extendByField(
        _ index: Int,
        beforeName: Bool,
        depth: Int,
        into body: inout BodyPhrase
    ) -> Int {
        var next = fieldEnd(index, beforeName: beforeName)
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
            let resumed = fieldEnd(next + 3, beforeName: beforeName)
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
            page.tokens[next].isCapital, body.kind == "division" || body.kind == "unit"
        {
            body.parent = [inner]
            body.place = inner.place
            return inner.tokens.upperBound
        }
        if body.level == "central", body.kind == "ministry" { return next }
        next = extendByPlace(next, beforeName: beforeName, into: &body)
        return next
    }

    private func fieldEnd(_ index: Int, beforeName: Bool) -> Int {
        var next = index
        var end = index
        let names = NameGrammar(page: page)
        while next < page.tokens.count, !page.isLineStart(next) {
            let token = page.tokens[next]
            let word = page.length(.fieldWord, at: next)
            if word > 0, token.isCapital || end > index || page.tokens[index - 1].isCapital {
                // Unit nouns and family names inside field words belong to what follows.
                next += word
                end = next
                continue
            }
            if token.isNumber, end > index || page.isKey(next - 1, .number) || next == index {
                guard token.length <= 4 else { break }
                next += 1
                end = next
                break
            }
            if token.isWord, token.isCapital, !page.has(.unitNoun, at: next),
                !page.has(.place, at: next)
            {
                if page.length(.titleHead, at: next) > 1 { break }
                if beforeName, names.startsName(at: next) { break }
                next += 1
                end = next
                continue
            }
            // Connectives inside a field's name: và, dấu phẩy, gạch nối, &.
            let joins =
                page.isKey(next, .and) || page.isKey(next, .dash) || page.isKey(next, "&")
                || page.isKey(next, .comma)
            guard joins, end == next, end > index else { break }
            let after = next + 1
            guard after < page.tokens.count else { break }
            let isTight = !token.hasSpaceBefore && !page.tokens[after].hasSpaceBefore
            if page.isKey(next, .comma) || page.isKey(next, .and) {
                // A list of bodies uses the same signs: go on only into a known field in capitals,
                // and never into another body or title.
                let word = page.length(.fieldWord, at: after)
                let isBody =
                    page.has(.organizationHead, at: after)
                    || page.has(.titleHead, at: after)
                guard word > 0, page.tokens[after].isCapital, !isBody else { break }
                if page.isKey(next, .comma), !closesFieldList(after + word) { break }
            } else if page.isKey(next, .dash), !isTight {
                let word = page.length(.fieldWord, at: after)
                guard word > 0, page.tokens[after].isCapital else { break }
            } else if !page.tokens[after].isWord {
                break
            }
            next = after
        }
        return end
    }

    /// Whether a comma inside a field's name is answered by `và`: `Văn hóa, Thể thao và Du lịch`.
    private func closesFieldList(_ index: Int) -> Bool {
        page.isKey(index, .and) && page.has(.fieldWord, at: index + 1)
            && page.tokens[index + 1].isCapital
    }

    /// A proper name: capitals, numbers and quoted words.
    private func extendByName(_ index: Int, beforeName: Bool, into body: inout BodyPhrase) -> Int {
        var next = fieldEnd(index, beforeName: beforeName)
        if next == index, page.isKey(next, .number), next + 1 < page.tokens.count,
            page.tokens[next + 1].isNumber
        {
            next += 2
        }
        if next > index { body.field = index..<next }
        return next
    }

    /// Whose delegation it is: `của Thủ tướng`, `Chính phủ`, `số 3`.
    private func extendByOwner(_ index: Int, depth: Int, into body: inout BodyPhrase) -> Int {
        var next = index
        if page.isKey(next, .number), next + 1 < page.tokens.count, page.tokens[next + 1].isNumber {
            next += 2
        } else if page.tokens.indices.contains(next), page.tokens[next].isNumber,
            page.isKey(next - 1, .number)
        {
            next += 1
        }
        if page.isKey(next, "liên"), page.isKey(next + 1, "ngành") { next += 2 }
        let after = page.isKey(next, .of) ? next + 1 : next
        guard !page.isLineStart(after) else { return next }
        if let owner = self.body(at: after, depth: depth + 1), page.tokens[after].isCapital {
            body.parent = [owner]
            return owner.tokens.upperBound
        }
        if after > next, let head = page.phrase(.titleHead, at: after) {
            return after + head.length
        }
        if after > next, page.tokens[after].flags.contains(.allCapitals) { return after + 1 }
        if let unit = page.phrase(.unitNoun, at: after) {
            body.unit = unit.entry.value
            return extendByPlace(after, beforeName: false, into: &body)
        }
        return next
    }
}
