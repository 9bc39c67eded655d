internal import MinutesLexicon
internal import VietnameseText

/// Finds the documents that a page cites.
///
/// Dispatch is by the lexicon: only where a type's word or an alias of a known document starts is
/// anything tried, in the order symbol, plenum, congress, number, law, generic, named. Each token
/// is in at most one citation, but for the citations inside a document's title.
struct DirectiveRules {
    let page: Page
    let symbols: DirectiveSymbolReader
    let issuers: DirectiveIssuerReader

    init(page: Page) {
        self.page = page
        symbols = DirectiveSymbolReader(page: page)
        issuers = DirectiveIssuerReader(page: page)
    }

    /// A type's word in the text.
    struct Head {
        var kind: DirectiveType
        var tokens: Range<Int>
        var isAbbreviated: Bool
    }

    /// What a rule found, and where the search goes on.
    struct Found {
        var drafts: [DirectiveDraft]
        var next: Int
    }

    /// Every citation, in text order.
    func find() -> [DirectiveDraft] {
        var drafts: [DirectiveDraft] = []
        var index = 0
        while index < page.tokens.count {
            if page.has(.documentType, at: index), let head = head(at: index) {
                if let found = citation(head), !isTitle(found, behind: drafts.last) {
                    drafts.append(contentsOf: found.drafts)
                    index = max(found.next, index + 1)
                } else {
                    index = head.tokens.upperBound
                }
                continue
            }
            if page.tokens[index].isNumber, let found = bareSymbol(at: index) {
                drafts.append(contentsOf: found.drafts)
                index = max(found.next, index + 1)
                continue
            }
            if page.has(.documentAlias, at: index), let draft = bareAlias(at: index) {
                drafts.append(draft)
                index = draft.tokens.upperBound
                continue
            }
            index += 1
        }
        return foldingRepeats(drafts)
    }

    private func citation(_ head: Head) -> Found? {
        if head.kind.isLaw { return numbered(head) ?? law(head) }
        return plenum(head) ?? congress(head) ?? numbered(head) ?? alias(head) ?? generic(head)
            ?? named(head)
    }

    /// `Nghị quyết số 5 của Chính phủ ban hành Chương trình hành động`: the cited document's title.
    private func isTitle(_ found: Found, behind last: DirectiveDraft?) -> Bool {
        guard let last, let draft = found.drafts.first, draft.form == .named else { return false }
        let start = draft.tokens.lowerBound
        return last.tokens.upperBound == start - 2 && page.matches(Words.issuing, at: start - 2)
    }

    /// The type whose word starts at token `index`; the longest, and the first of its table.
    func head(at index: Int) -> Head? {
        var best: Head?
        for (entry, length) in page.phrases(.documentType, at: index) {
            guard let kind = DirectiveType.table[entry.value] else { continue }
            let tokens = index..<(index + length)
            if best.map({ $0.tokens.count < tokens.count }) ?? true {
                let isShort = tokens.count == 1 && page.tokens[index].length <= 4
                let isAbbreviated = isShort && kind.code != "luat"
                best = Head(kind: kind, tokens: tokens, isAbbreviated: isAbbreviated)
            }
        }
        return best
    }

    /// Whether a determiner of the plural stands before token `index`.
    func isPlural(_ index: Int) -> Bool {
        !page.isLineStart(index) && page.isOne(index - 1, of: Words.plural)
    }

    /// Whether token `index` exists and continues its line.
    func continues(_ index: Int) -> Bool { index < page.tokens.count && !page.isLineStart(index) }

    /// Whether the words before make `index` no beginning of a citation: `pháp luật`.
    func isInsideWord(_ head: Head) -> Bool {
        let index = head.tokens.lowerBound
        guard !page.isLineStart(index) else { return false }
        if head.kind.code == "luat" { return page.isOne(index - 1, of: Words.beforeLaw) }
        // Sở Kế hoạch và Đầu tư.
        if head.kind.code == "kh" { return page.isOne(index - 1, of: Words.beforePlan) }
        return false
    }

    /// The rows of the registry whose alias is the phrase at token `index`, and its length.
    func aliasRows(at index: Int) -> (rows: [Int], length: Int)? {
        var rows: [Int] = []
        var longest = 0
        for (entry, length) in page.phrases(.documentAlias, at: index) {
            if length > longest {
                longest = length
                rows = []
            }
            rows.append(Int(entry.row))
        }
        return rows.isEmpty ? nil : (rows, longest)
    }

    /// Words the rules look for, hashed once.
    enum Words {
        static let number: WordKey = "số"
        static let of: WordKey = "của"
        static let and: WordKey = "và"
        static let about: WordKey = "về"
        static let comma: WordKey = ","
        static let colon: WordKey = ":"
        static let open: WordKey = "("
        static let close: WordKey = ")"
        static let quote: WordKey = "\""
        static let term: WordKey = "khóa"
        static let issuing = keys("ban hành")
        static let plural: Set<WordKey> = ["các", "những", "mọi"]
        static let beforeLaw: Set<WordKey> = [
            "pháp", "kỷ", "quy", "trường", "học", "khoa", "hội", "đạo", "ngành", "định", "án",
            "thảo", "nghề",
        ]
        static let beforePlan: Set<WordKey> = ["sở", "bộ", "phòng", "ban", "vụ", "cục", "-"]
    }
}
