internal import MinutesLexicon
internal import VietnameseText

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
        if let fixed, fixed.length >= (head?.length ?? 0), !isLocal(head, at: index) {
            let row = page.lexicon.organizations[Int(fixed.entry.row)]
            return self.fixed(row, index..<(index + fixed.length), beforeName: beforeName)
        }
        guard let head else { return nil }
        if let body = completed(
            head.entry,
            head.length,
            at: index,
            beforeName: beforeName,
            depth: depth
        ) {
            return body
        }
        // Ban đô thị thích ứng …: no Ban Đô thị of an assembly, but a Ban of its own.
        guard head.length > 1 else { return nil }
        for shorter in page.phrases(.organizationHead, at: index).reversed()
        where shorter.length < head.length {
            if let body = completed(
                shorter.entry,
                shorter.length,
                at: index,
                beforeName: beforeName,
                depth: depth
            ), body.tokens.upperBound > index + head.length {
                return body
            }
        }
        return nil
    }

    /// MTTQ Việt Nam tỉnh: the words of a central body, but a unit follows.
    private func isLocal(_ head: (entry: LexiconEntry, length: Int)?, at index: Int) -> Bool {
        guard let head, page.lexicon.organizationHeads[Int(head.entry.row)].kind == "front" else {
            return false
        }
        let next = index + head.length
        return !page.isLineStart(next)
            && (page.has(.unitNoun, at: next) || page.has(.place, at: next))
    }

    private func fixed(
        _ row: OrganizationRow,
        _ range: Range<Int>,
        beforeName: Bool
    ) -> BodyPhrase? {
        var body = BodyPhrase(
            tokens: range,
            kind: OrganizationGrammar.kind(row.kind),
            level: row.level,
            head: row.canonical,
            headTokens: range,
            isFixed: row.kind != "department"
        )
        // BCH Trung ương Hội Nông dân Việt Nam.
        if row.canonical.hasPrefix("Ban Chấp hành Trung ương"), !page.isLineStart(range.upperBound),
            page.tokens[range.upperBound].isCapital,
            let inner = self.body(at: range.upperBound, beforeName: beforeName, depth: 2),
            inner.kind == "front"
        {
            body.head = "Ban Chấp hành Trung ương"
            body.kind = "front"
            body.isFixed = false
            body.parent = [inner]
            body.tokens = range.lowerBound..<inner.tokens.upperBound
            return body
        }
        if row.kind == "department" {
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
            if next == end, row.kind == "office" {
                next = extendByField(end, beforeName: beforeName, depth: depth, into: &body)
            }
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
        let isCapital = page.tokens[index].isCapital
        if !isCapital, !mayBeSmall(row, body, completion) { return nil }
        if next == end {
            // huyện ủy names a body in small letters, too; đảng bộ does not.
            let isCommittee = completion == "party" && !row.level.isEmpty
            if needsCompletion || !isCapital && !isCommittee { return nil }
            // Nam Trung Bộ, Võ Sở: the last syllable of a name.
            if length == 1, !page.isLineStart(index), page.tokens[index - 1].isWord,
                page.tokens[index - 1].isCapital, !page.tokens[index].flags.contains(.allCapitals)
            {
                return nil
            }
            let isOwn =
                OrganizationGrammar.ownKinds.contains(row.kind)
                && (row.level == "province" || row.level == "district")
            body.isBare =
                !body.isFixed && !isOwn && row.level != "village" && row.kind != "company"
                && (row.level != "central" || length == 1)
            body.isGeneric =
                row.level != "village" && page.isKey(next, .plural)
                || page.isKey(index - 1, .plural)
                || page.isKey(next, OrganizationGrammar.ranks)
                || page.isKey(next, .comma)
                    && page.isOne(next + 1, of: OrganizationGrammar.collectives)
                || next + 1 < page.tokens.count && page.tokens[next].isNumber
                    && page.has(.unitNoun, at: next + 1)
        } else if needsCompletion, completion == "field" || completion == "name",
            body.field == nil, body.parent.isEmpty,
            row.kind != "agency" && (completion != "name" || length == 1)
        {
            return nil
        } else if !isCapital, body.field == nil, body.place == nil, body.parent.isEmpty,
            body.unit == nil
        {
            return nil
        }
        if let field = body.field, length == 1, isLoneSyllable(field) { return nil }
        let isNamed = body.field.map { page.tokens[$0.lowerBound].isCapital } ?? false
        if !isNamed, body.place == nil, body.parent.isEmpty, page.isKey(index - 1, .plural) {
            body.isGeneric = true
        }
        body.tokens = index..<next
        return body
    }

    /// Kinds of which a page of a province or district means its own.
    private static let ownKinds: Set<String> = ["party", "front", "assembly", "military"]
    /// Bộ, ngành; Sở, ban, ngành: bodies of a kind, not one of them.
    private static let collectives: Set<WordKey> = ["ban", "ngành", "sở", "bộ", "đoàn", "địa"]
    static let ranks: WordKey = "cấp"

    /// Hội An, Trường Sơn, Đài Loan: one unknown syllable behind a head of one makes a name of its
    /// own.
    private func isLoneSyllable(_ field: Range<Int>) -> Bool {
        guard field.count == 1 else { return false }
        let token = page.tokens[field.lowerBound]
        return token.isWord && !token.flags.contains(.allCapitals)
            && !page.has(.fieldWord, at: field.lowerBound)
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
            if body.kind == "office", let end = jointOffice(inner, beforeName, depth, &body) {
                return end
            }
            body.parent = [inner]
            if body.level.isEmpty { body.level = inner.level }
            body.place = inner.place
            body.unit = inner.unit
            return inner.tokens.upperBound
        }
        let next = extendByPlace(index, beforeName: beforeName, into: &body)
        return next
    }

    /// `Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh`: one office of several bodies of one unit.
    private func jointOffice(
        _ first: BodyPhrase,
        _ beforeName: Bool,
        _ depth: Int,
        _ body: inout BodyPhrase
    ) -> Int? {
        var last = first
        while last.unit == nil, last.place == nil,
            last.kind == "assembly" || last.kind == "state",
            page.isOne(last.tokens.upperBound, of: OrganizationGrammar.officeJoints),
            !page.isLineStart(last.tokens.upperBound + 1),
            let next = self.body(
                at: last.tokens.upperBound + 1,
                beforeName: beforeName,
                depth: depth + 1
            ), next.kind == "assembly" || next.kind == "state"
        {
            last = next
        }
        guard last.tokens.lowerBound > first.tokens.lowerBound else { return nil }
        body.field = first.tokens.lowerBound..<last.tokens.lowerBound
        body.parent = [last]
        if body.level.isEmpty { body.level = last.level }
        body.place = last.place
        body.unit = last.unit
        return last.tokens.upperBound
    }

    private static let officeJoints: Set<WordKey> = [.comma, .and, .dash, "&"]

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
        // Đảng ủy Quân sự tỉnh.
        if page.isKey(index, "quân"), page.isKey(index + 1, "sự"), !page.isLineStart(index + 1) {
            body.field = index..<(index + 2)
            return extendByPlace(index + 2, beforeName: beforeName, into: &body)
        }
        // Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh.
        if page.isKey(index, "khối") {
            var next = index + 1
            while !page.isLineStart(next), page.isOne(next, of: OrganizationGrammar.blocWords) {
                next += 1
            }
            if next > index + 1 {
                body.field = index..<next
                return extendByPlace(next, beforeName: beforeName, into: &body)
            }
        }
        return extendByPlace(index, beforeName: beforeName, into: &body)
    }

    private static let blocWords: Set<WordKey> = [
        "các", "cơ", "quan", "và", "doanh", "nghiệp", "đảng", "dân", "chính", "trường", "đại",
        "học", "cao", "đẳng",
    ]

    /// A unit noun and a place: `tỉnh Cao Bằng`, `TP Cần Thơ`, `xã Ca Thành`, `Hải Phòng`.
    func extendByPlace(_ index: Int, beforeName: Bool, into body: inout BodyPhrase) -> Int {
        var next = index
        guard !page.isLineStart(next) else { return next }
        // Thành ủy Buôn Ma Thuột: a capital there begins the name.
        let isName = page.tokens[next].isCapital && body.kind == "party" && !body.level.isEmpty
        if body.unit == nil, let unit = page.phrase(.unitNoun, at: next),
            !isName || OrganizationGrammar.level(ofUnit: unit.entry.value) != "village"
        {
            body.unit = unit.entry.value
            next += unit.length
            if page.isKey(next, .stop), page.tokens[next - 1].end == page.tokens[next].start,
                page.tokens[next - 1].length <= 2, page.tokens[next - 1].isCapital
            {
                next += 1
            }
            body.level = OrganizationGrammar.level(ofUnit: unit.entry.value) ?? body.level
        } else if page.isKey(next, "trung") && page.isKey(next + 1, "ương")
            || page.isKey(next, "quốc") && page.isKey(next + 1, "gia")
        {
            body.level = "central"
            return next + 2
        } else if page.isKey(next, OrganizationGrammar.ranks), page.has(.unitNoun, at: next + 1) {
            body.unit = page.phrase(.unitNoun, at: next + 1)?.entry.value
            body.isGeneric = body.field == nil
            return next + 1 + page.length(.unitNoun, at: next + 1)
        } else if page.isKey(next, "khu"), page.isKey(next + 1, "vực"), body.unit == nil,
            body.kind == "agency" || body.kind == "judicial" || body.kind == "military"
        {
            // Chi cục Thuế khu vực XV, Tòa án nhân dân khu vực 3.
            next += 2
            if !page.isLineStart(next),
                page.tokens[next].isNumber || page.tokens[next].flags.contains(.allCapitals)
            {
                next += 1
            }
            body.place = index..<next
            return next
        } else if page.isKey(next, "chi"), page.isKey(next + 1, "nhánh"), body.unit == nil {
            // Ngân hàng … chi nhánh tỉnh: the branch is the body.
            let end = extendByPlace(next + 2, beforeName: beforeName, into: &body)
            return end > next + 2 ? end : next
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
        if page.length(.organizationHead, at: next) > 1 || page.length(.titleHead, at: next) > 1 {
            return next
        }
        // UBND quận 9, Đảng ủy phường 5.
        if let unit = body.unit, OrganizationGrammar.numbered.contains(unit),
            page.tokens[next].isNumber, page.tokens[next].length <= 2,
            next > index, !page.isOne(next + 1, of: OrganizationGrammar.spans)
        {
            body.place = next..<(next + 1)
            return next + 1
        }
        let names = NameGrammar(page: page)
        var run = names.capitalRun(at: next, limit: 6)
        if let stop = (next..<(next + run)).first(where: {
            page.isOne($0, of: OrganizationGrammar.notInNames)
        }) {
            run = stop - next
        }
        guard run > 0 else { return next }
        if body.unit == "tỉnh" || body.unit == nil && body.head == "Tỉnh ủy" {
            // The table lists every province: another capital begins a person's name, or else a
            // province abroad.
            if beforeName ? run < 4 : run != 2 || names.isFamilyName(at: next) { return next }
        }
        guard body.unit != nil || body.kind == "party" || body.kind == "front" else { return next }
        let taken = placeLength(at: next, run: run, hasUnit: body.unit != nil, beforeName)
        guard taken > 0 else { return next }
        body.place = next..<(next + taken)
        return next + taken
    }

    /// How many capital syllables of `run` name the place; the rest is a person's name.
    private func placeLength(at index: Int, run: Int, hasUnit: Bool, _ beforeName: Bool) -> Int {
        let names = NameGrammar(page: page)
        if run > 2, page.tokens[index].flags.contains(.allCapitals) {
            if page.has(.actionVerb, at: index) || page.has(.sessionVerb, at: index) { return 0 }
            // In a line of capitals nothing shows where the name ends; most have two syllables.
            return 2
        }
        if run >= 2, page.isLocality(at: index) {
            let isWhole = run == 2 || names.isFamilyName(at: index + 2)
            if isWhole { return 2 }
        }
        guard beforeName else { return min(run, 4) }
        if run >= 4 {
            for start in 1...(run - 2) where names.isFamilyName(at: index + start) {
                let rest = run - start
                if rest >= 2, rest <= 4, start >= 2 || run == 4 { return start }
            }
        }
        // Chủ tịch HĐND thành phố Lệ: a given name.
        if run == 1 { return 0 }
        let startsLikeName = names.isFamilyName(at: index)
        if run >= 3, startsLikeName { return 0 }
        if run == 2, startsLikeName, !hasUnit { return 0 }
        return run <= 3 ? run : 0
    }

    /// Units that may have a number for a name, and words that make the number a span of time.
    private static let numbered: Set<String> = [
        "quận", "phường", "khu phố", "thôn", "ấp", "bản", "tổ dân phố",
    ]
    private static let spans: Set<WordKey> = ["năm", "tháng", "ngày", "tuần", "giờ"]

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
}
