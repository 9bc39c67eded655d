internal import MinutesLexicon
internal import VietnameseText

/// What follows number or symbol: date, issuer, term, topic.
extension DirectiveRules {
    /// Takes date, issuer and term behind `index` into `draft`; the end of what belongs to it.
    func trailers(_ index: Int, into draft: inout DirectiveDraft) -> Int {
        var end = index
        var step = 0
        while step < 4, continues(end) {
            step += 1
            var next = end
            if page.isKey(next, Words.comma) { next += 1 }
            guard continues(next) else { break }
            if draft.date == nil, let date = dated(next) {
                draft.date = date.iso
                end = date.end
                continue
            }
            if draft.issuer == nil, next == end, let issuer = issuer(behind: next) {
                draft.issuer = issuer
                draft.issuerTokens = issuer.tokens
                end = issuer.tokens.upperBound
                continue
            }
            if draft.term == nil, let term = terms(at: next), let first = term.values.first {
                draft.term = first
                end = term.end
                continue
            }
            break
        }
        return end
    }

    /// `của Ban Bí thư`, and the Party's central bodies without `của`.
    private func issuer(behind index: Int) -> DirectiveIssuer? {
        if page.isKey(index, Words.of) { return issuers.issuer(at: index + 1) }
        guard page.tokens[index].isCapital, let issuer = issuers.issuer(at: index),
            [.politburo, .secretariat, .committee].contains(issuer.kind)
        else { return nil }
        return issuer
    }

    /// `ngày 5/3/2020`, `ban hành ngày …`, `(ngày …)`.
    private func dated(_ index: Int) -> (iso: String, end: Int)? {
        var next = index
        let isOpen = page.isKey(next, Words.open)
        if isOpen { next += 1 }
        if page.isKey(next, "ban"), page.isKey(next + 1, "hành") { next += 2 }
        guard page.isKey(next, DirectiveSymbolReader.day), let date = symbols.date(at: next) else {
            return nil
        }
        guard isOpen else { return date }
        return page.isKey(date.end, Words.close) ? (date.iso, date.end + 1) : nil
    }

    /// `khóa XII`, `(khoá 12)`, `khóa XI, XII`, `khóa XI và khóa XII`.
    func terms(at index: Int) -> (values: [Int], end: Int)? {
        var next = index
        let isOpen = page.isKey(next, Words.open)
        if isOpen { next += 1 }
        guard page.isKey(next, Words.term), let first = ordinal(at: next + 1, words: false) else {
            return nil
        }
        var values = [first.value]
        next = first.end
        while continues(next),
            page.isKey(next, Words.comma) || page.isKey(next, Words.and)
        {
            let after = page.isKey(next + 1, Words.term) ? next + 2 : next + 1
            guard let more = ordinal(at: after, words: false), (4...20).contains(more.value) else {
                break
            }
            values.append(more.value)
            next = more.end
        }
        guard values.allSatisfy({ (1...25).contains($0) }) else { return nil }
        if isOpen {
            guard page.isKey(next, Words.close) else { return nil }
            next += 1
        }
        return (values, next)
    }

    /// An ordinal: digits, Roman numerals in capitals or, with `words`, `tư`, `mười một`.
    func ordinal(at index: Int, words: Bool) -> (value: Int, end: Int)? {
        guard continues(index) else { return nil }
        let token = page.tokens[index]
        if token.isNumber {
            guard token.length <= 2, let value = Int(page.words(index..<(index + 1))) else {
                return nil
            }
            return (value, index + 1)
        }
        if token.isWord, token.flags.contains(.allCapitals), token.length <= 6,
            let value = RomanNumeral.value(page.words(index..<(index + 1)))
        {
            return (value, index + 1)
        }
        guard words, let value = Ordinals.words[token.key] else { return nil }
        if value == 10, let more = Ordinals.words[page.key(index + 1)], more < 10,
            continues(index + 1)
        {
            return (10 + more, index + 2)
        }
        return (value, index + 1)
    }

    private enum Ordinals {
        static let words: [WordKey: Int] = [
            "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6,
            "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
        ]
    }

    /// The topic behind `về` at token `index`: up to where the clause ends.
    func topic(at index: Int) -> Range<Int>? {
        guard continues(index), page.isKey(index, Words.about) else { return nil }
        var start = index + 1
        if page.isKey(start, "việc") { start += 1 }
        let end = clauseEnd(start)
        return end > start ? start..<end : nil
    }

    /// Where the noun phrase that starts at `index` ends: a stop, a bracket, a word that opens
    /// another clause, or a comma before one.
    func clauseEnd(_ index: Int, commas: Bool = true) -> Int {
        var next = index
        while continues(next), next - index < 40 {
            let token = page.tokens[next]
            if page.isOne(next, of: Clause.stops) { break }
            // A dash between blanks opens an aside; 2016-2020 and Covid-19 have none.
            if page.isKey(next, DirectiveSymbolReader.dash), token.hasSpaceBefore,
                !page.tokens[next - 1].isNumber
            {
                break
            }
            if page.isOne(next, of: Clause.openers) { break }
            if page.isKey(next, "gắn"), page.isKey(next + 1, .with) { break }
            if page.isKey(next, .stop) {
                // An abbreviation's full stop has a letter glued behind it.
                guard next + 1 < page.tokens.count, !page.tokens[next + 1].hasSpaceBefore,
                    !page.isLineStart(next + 1), page.tokens[next + 1].isWord
                else { break }
            }
            if token.isWord, next > index, let head = head(at: next), head.kind.isStrong,
                startsNumber(head.tokens.upperBound)
            {
                break
            }
            if page.isKey(next, Words.comma), !commas || opensClause(next + 1) { break }
            next += 1
        }
        while next > index, page.isOne(next - 1, of: Clause.trailing) { next -= 1 }
        return next
    }

    private func startsNumber(_ index: Int) -> Bool {
        guard continues(index) else { return false }
        return page.tokens[index].isNumber || page.isKey(index, Words.number)
    }

    func opensClause(_ index: Int) -> Bool {
        guard continues(index) else { return true }
        let token = page.tokens[index]
        if token.isCapital || token.isNumber { return true }
        return page.hasOne(of: Clause.openingClasses, at: index)
            || page.isOne(index, of: Clause.afterComma)
    }

    private enum Clause {
        static let openingClasses: [PhraseClass] = [
            .genericBody, .connective, .speechVerb, .titleHead, .address, .modifierOpener,
            .vagueTime, .documentType,
        ]
        static let stops: Set<WordKey> = [";", ":", "(", ")", "…", "?", "!", "\""]
        static let openers: Set<WordKey> = [
            "đã", "nhằm", "được", "để", "là", "sẽ", "đang", "cho", "thì", "mà", "nhưng", "do",
            "bằng", "chưa", "còn", "vẫn",
        ]
        static let afterComma: Set<WordKey> = [
            "ngành", "xã", "huyện", "tỉnh", "thành", "phường", "góp", "trong", "từ", "theo", "nhất",
            "các", "cấp", "toàn", "tại", "đến", "đặc", "công", "việc", "qua", "trên",
        ]
        static let trailing: Set<WordKey> = ["và", ",", "với", "của", "trong", "tại", "-"]
    }
}

/// Roman numerals as terms and congresses have them, up to XXXIX.
enum RomanNumeral {
    /// The value of `text`; nil unless it is a well-formed numeral in capitals.
    static func value(_ text: String) -> Int? {
        var value = 0
        var last = 0
        for byte in text.utf8.reversed() {
            let digit: Int
            switch byte {
            case UInt8(ascii: "I"): digit = 1
            case UInt8(ascii: "V"): digit = 5
            case UInt8(ascii: "X"): digit = 10
            default: return nil
            }
            value += digit < last ? -digit : digit
            last = max(last, digit)
        }
        return value > 0 && value < 40 && RomanNumeral.text(value) == text ? value : nil
    }

    /// The numeral for `value`.
    static func text(_ value: Int) -> String {
        var rest = value
        var text = ""
        for (digit, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= digit {
                text += letters
                rest -= digit
            }
        }
        return text
    }
}
