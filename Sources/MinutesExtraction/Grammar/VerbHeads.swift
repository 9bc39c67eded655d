internal import MinutesLexicon
internal import VietnameseText

/// Where a phrase of a verb begins, as the lexicon's classes of verbs tell it.
///
/// Vietnamese marks neither nouns nor verbs: `kiểm tra` is both. A verb that takes an object begins
/// an action wherever it stands; one that is a noun too needs an object or manner behind it; an
/// adverb (`kịp thời`) begins one before a verb and ends one behind it; `bảo đảm`, `góp phần` open
/// what an action leads to.
struct VerbHeads {
    let page: Page

    /// What a head says of the words behind it.
    enum Kind {
        /// A verb that takes an object: `rà soát`.
        case object
        /// A verb or adverb before the verb: `kịp thời`, `tiếp tục`.
        case manner
        /// What an action leads to: `bảo đảm`, `không để`.
        case result
        /// A verb that is a noun or a field too: `đào tạo`.
        case noun
    }

    /// The longest head at token `index`.
    func head(at index: Int) -> (kind: Kind, length: Int)? {
        guard let verb = page.phrase(.actionVerb, at: index) else { return nil }
        switch verb.entry.value {
        case "object": return (.object, verb.length)
        case "manner": return (.manner, verb.length)
        case "result": return (.result, verb.length)
        default: return (.noun, verb.length)
        }
    }

    /// Whether a phrase of a verb begins at token `index`.
    func opens(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return false }
        if page.has(.modal, at: index) { return true }
        guard let head = head(at: index) else { return false }
        if head.kind == .manner, page.tokens[index].kind == .word, !leads(index + head.length, end)
        {
            return false
        }
        return head.kind != .noun || isVerbal(head.length, at: index, end)
    }

    /// Whether something follows an adverb: at the end of a phrase it closes it.
    private func leads(_ next: Int, _ end: Int) -> Bool {
        next < end && page.tokens[next].kind != .mark
            || page.isKey(next, .comma) && head(at: next + 1) != nil
    }

    /// Whether a verb that is a noun too has the object or manner of a verb behind it.
    func isVerbal(_ length: Int, at index: Int, _ end: Int) -> Bool {
        let next = index + length
        guard next < end else { return false }
        if page.isOne(next, of: VerbHeads.objectOpeners) { return true }
        if page.tokens[next].isNumber { return true }
        if page.isKey(next, .comma) || page.isKey(next, .and) {
            // kiểm tra, giám sát chặt chẽ: the pair has its object behind the second.
            guard let other = head(at: next + 1) else { return false }
            return other.kind == .object || isOpener(next + 1 + other.length, end)
        }
        return page.has(.documentType, at: next) || page.has(.genericBody, at: next)
            || head(at: next)?.kind == .manner
    }

    private func isOpener(_ index: Int, _ end: Int) -> Bool {
        index < end && page.isOne(index, of: VerbHeads.objectOpeners)
    }

    /// Determiners and manners: what stands behind a verb and not behind a field's name.
    private static let objectOpeners: Set<WordKey> = [
        "các", "những", "một", "mọi", "toàn", "từng", "mỗi", "việc", "tốt", "nghiêm", "chặt", "kỹ",
        "đúng", "đầy", "dứt", "sâu", "mạnh", "nhanh", "ngay", "lại", "thêm", "rõ", "xong", "đủ",
        "hiệu", "với", "thật", "kết", "kế", "phương", "số", "tuyến", "hội", "lớp", "cho",
    ]

    /// Index behind the modals and adverbs that stand before a verb.
    func skipPreverbs(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end {
            let modal = page.length(.modal, at: next)
            if modal > 0 {
                next += modal
            } else if let head = head(at: next), head.kind == .manner {
                next += head.length
            } else if page.isOne(next, of: VerbHeads.particles) {
                next += 1
            } else {
                break
            }
        }
        return min(next, end)
    }

    private static let particles: Set<WordKey> = ["cũng", "hơn", "nữa", "để"]

    /// Index behind a chain of verbs that share an object: `rà soát, bổ sung`; `end` when no object
    /// follows.
    func skipChain(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end, let verb = head(at: next) {
            next += verb.length
            let joins = page.isKey(next, .comma) || page.isKey(next, .and)
            guard joins, next + 1 < end, head(at: next + 1) != nil else { break }
            next += 1
        }
        return next
    }
}
