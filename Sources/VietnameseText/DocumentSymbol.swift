/// The number and symbol of a document: `05-CT/TW`, `30/2020/NĐ-CP`, `52/2017/QH14`, `326/UBND-VX`.
///
/// Source: documents.md §1–2. What it refers to, and in which term, is resolved elsewhere.
public struct DocumentSymbol: Hashable, Sendable {
    /// The number as written, with its letter: `05`, `30c`.
    public var number: String
    /// The year in the symbol, if it has one.
    public var year: Int?
    /// The type's abbreviation in its usual spelling: `CT`, `NQ`, `QĐ`, `CTr`; empty where the
    /// symbol has none, as in laws and letters.
    public var type: String
    /// Who issued it: `TW`, `TU`, `CP`, `TTg`, `UBND`, `QH`; the spellings of `TW` are one.
    public var issuer: String
    /// The unit that drafted it, or further issuers: `KGVX` in `326/UBND-KGVX`.
    public var unit: String?
    /// The term of the National Assembly: 14 in `QH14`.
    public var term: Int?
    /// Which of the numbering worlds it belongs to.
    public var system: System
    /// Its tokens.
    public var tokens: Range<Int>

    /// The numbering worlds, each with its own punctuation and counters.
    public enum System: String, Sendable {
        /// `05-CT/TW`.
        case party
        /// `30/2020/NĐ-CP`, `1234/QĐ-TTg`.
        case state
        /// `52/2017/QH14`, `979/2015/UBTVQH13`.
        case congressLaw = "congress-law"
        /// A công văn of the State, which has no type: `326/UBND-KGVX`.
        case letter
    }

    /// The symbol in the spelling of its own world, numbers below ten padded.
    public var canonical: String {
        var text = number
        if number.utf8.first.map({ $0 != 0x30 }) ?? false,
            number.utf8.count(where: { $0 &- 0x30 < 10 }) == 1
        {
            text = "0" + number
        }
        switch system {
        case .party: text += "-" + type + "/" + issuer
        case .state, .congressLaw, .letter:
            if let year { text += "/" + String(year) }
            text += "/" + (type.isEmpty ? "" : type + "-") + issuer
        }
        if let term { text += String(term) }
        if let unit { text += "-" + unit }
        return text
    }

    /// Whether letters of `issuer` are known by their symbol alone: `UBND`, `VPCP`.
    public static func isOffice(_ issuer: String) -> Bool {
        DocumentSymbolWords.stateIssuers.contains(issuer)
    }

    /// The symbol whose number is at token `index`; nil if none is there.
    ///
    /// Blanks round the marks, en dashes, a missing hyphen (`04 NQ/TW`), `CT-TW`, `T.Ư`, `217/QĐ-TW`
    /// are taken; a symbol without issuer is not. O(its length).
    public static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DocumentSymbol? {
        guard tokens.isNumber(index), tokens[index].length <= 5,
            let run = DigitRun(tokens[index], bytes), run.integer != nil
        else { return nil }
        // 2018/NĐ-CP inside 30/2018/NĐ-CP.
        if tokens.isGlued(index), tokens.isNumber(index - 2),
            tokens.term(index - 1) == .slash || tokens.term(index - 1) == .dash
        {
            return nil
        }
        var next = index + 1
        var hasLetter = false
        if tokens.isGlued(next), tokens[next].isWord, tokens[next].length == 1,
            tokens[next].end - tokens[next].start == 1, isMark(tokens, at: next + 1)
        {
            hasLetter = true
            next += 1
        }
        guard tokens.continues(next) else { return nil }
        var symbol = DocumentSymbol(
            number: DocumentSymbolWords.text(
                bytes,
                tokens[index].start,
                tokens[hasLetter ? index + 1 : index].end
            ),
            type: "",
            issuer: "",
            system: .state,
            tokens: index..<next
        )
        let mark = tokens[next].term
        let hasSlash = mark == .slash
        if hasSlash || mark == .dash {
            next += 1
            if hasSlash, let year = DateReader.year(tokens, bytes, at: next),
                tokens.term(next + 1) == .slash
            {
                symbol.year = year
                next += 2
            }
        }
        guard tokens.continues(next), tokens[next].isWord, tokens[next].isCapital else {
            return nil
        }
        let end: Int?
        if let type = DocumentSymbolWords.types[tokens[next].key], isMark(tokens, at: next + 1) {
            symbol.type = type
            end = symbol.readIssuer(tokens, bytes, at: next + 2)
            guard end != nil else { return nil }
            symbol.decideSystem(hasSlash: hasSlash)
        } else {
            guard hasSlash else { return nil }
            end = symbol.readLetterOrLaw(tokens, bytes, at: next)
        }
        guard let end else { return nil }
        symbol.tokens = index..<end
        return symbol
    }

    /// Whether a slash or dash — or the dot of `NQ.TW` — stands at `index`, with a word behind.
    private static func isMark(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens.continues(index), tokens.continues(index + 1) else { return false }
        switch tokens[index].term {
        case .slash, .dash: return true
        case .dot: return tokens.isGlued(index) && tokens.isGlued(index + 1)
        default: return false
        }
    }

    /// The issuer behind the type, with its term or unit; the index behind them.
    private mutating func readIssuer(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> Int? {
        guard tokens.continues(index), tokens[index].isWord, tokens[index].isCapital else {
            return nil
        }
        var end = index + 1
        let isGlued = tokens.isGlued(index)
        // T.Ư, T.W.
        if tokens[index].key == DocumentSymbolWords.centralStart, tokens.term(end) == .dot,
            tokens.isGlued(end), tokens.isGlued(end + 1),
            DocumentSymbolWords.centralEnd.contains(tokens[end + 1].key)
        {
            issuer = "TW"
            end += 2
        } else {
            let known = DocumentSymbolWords.issuers[tokens[index].key]
            // With a blank before it, or in small letters, only a known issuer is one.
            guard known != nil || isGlued && tokens[index].length > 1,
                known != nil || DocumentSymbolWords.isAbbreviation(tokens[index])
            else { return nil }
            issuer =
                known
                ?? DocumentSymbolWords.central(
                    DocumentSymbolWords.text(bytes, tokens[index].start, tokens[index].end)
                )
        }
        if issuer == "UBTVQH" || issuer == "QH", tokens.isGlued(end),
            let number = DateReader.integer(tokens, bytes, at: end, 1...30)
        {
            term = number
            end += 1
        }
        return readUnit(tokens, bytes, at: end)
    }

    /// `-KGVX`, `-BTC-BNV` behind the issuer.
    private mutating func readUnit(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> Int {
        var end = index
        while tokens.term(end) == .dash, tokens.isGlued(end), tokens.isGlued(end + 1),
            tokens[end + 1].isWord, DocumentSymbolWords.isAbbreviation(tokens[end + 1])
        {
            end += 2
        }
        if end > index {
            unit = DocumentSymbolWords.text(bytes, tokens[index + 1].start, tokens[end - 1].end)
        }
        return end
    }

    /// `QH14` behind a year, `UBND-VX` behind the number.
    private mutating func readLetterOrLaw(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> Int? {
        let name = DocumentSymbolWords.issuers[tokens[index].key]
        if let name, name == "QH" || name == "UBTVQH", tokens.isGlued(index + 1),
            let number = DateReader.integer(tokens, bytes, at: index + 1, 1...30)
        {
            issuer = name
            term = number
            system = .congressLaw
            return index + 2
        }
        guard year == nil, DocumentSymbolWords.isAbbreviation(tokens[index]),
            tokens.isGlued(index)
        else { return nil }
        issuer =
            name ?? DocumentSymbolWords.text(bytes, tokens[index].start, tokens[index].end)
        system = .letter
        let end = readUnit(tokens, bytes, at: index + 1)
        return unit == nil ? nil : end
    }

    private mutating func decideSystem(hasSlash: Bool) {
        if term != nil {
            system = .congressLaw
        } else if DocumentSymbolWords.isParty(issuer) {
            system = year == nil ? .party : .state
        } else {
            system =
                hasSlash || year != nil || DocumentSymbolWords.stateIssuers.contains(issuer)
                ? .state : .party
        }
    }
}
