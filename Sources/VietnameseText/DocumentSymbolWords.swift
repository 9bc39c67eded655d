/// The abbreviations that document symbols are made of.
///
/// Source: documents.md §1 and the table of document types; which registry document a symbol means
/// is not decided here.
enum DocumentSymbolWords {
    /// Types by their folded spelling, so that headlines in capitals are read as well.
    static let types: WordTable<String?> = table(
        """
        NQ CT KL QĐ QĐi QyĐ QC HD TB TT TTr TC BC KH CTr ĐA PA DA CV BB GM NĐ CĐ TTLT NQLT CTHĐ L \
        HDLT KHLT TTh PL CL PCT GCN ĐHD
        """
    )

    /// Issuers whose spelling is known; others are taken as they stand.
    static let issuers: WordTable<String?> = {
        var rows = pairs(
            """
            TW TU QU HU ĐU CB ĐH TXU ThU BTV BCĐ CP TTg CTN QH UBTVQH UBND HĐND VPCP VPTW BTCTW \
            BTGTW BDVTW BTGDVTW UBKTTW BNCTW QUTW ĐUK BTCTU BTGTU BDVTU UBKTTU BNCTU VPTU MTTQ ĐTN
            """
        )
        rows += [("tư", "TW"), ("bcđtư", "BCĐTW")]
        return WordTable(rows, other: nil)
    }()

    /// Issuers of the State whatever the marks: `15-QĐ/UBND`.
    static let stateIssuers: Set<String> = ["CP", "TTg", "CTN", "UBND", "HĐND", "VPCP"]

    /// The T, and the Ư or W, of `T.Ư`, `T.W`.
    static let centralStart: WordKey = "t"
    static let centralEnd: Set<WordKey> = ["ư", "w"]

    /// Whether the issuer is a body of the Party: its symbol ends in a committee's.
    static func isParty(_ issuer: String) -> Bool {
        if issuer == "CB" || issuer == "ĐH" || issuer == "ĐUK" { return true }
        return ["TW", "TU", "QU", "HU", "ĐU", "TXU", "ThU"].contains { issuer.hasSuffix($0) }
    }

    /// `BTCTƯ` → `BTCTW`.
    static func central(_ issuer: String) -> String {
        issuer.hasSuffix("TƯ") ? String(issuer.dropLast()) + "W" : issuer
    }

    /// Whether a word is written as abbreviations are: capitals, at most a small letter or two.
    static func isAbbreviation(_ token: Token) -> Bool {
        token.flags.contains(.allCapitals) && token.length <= 10
            || token.flags.contains(.innerCapital) && token.length <= 8
    }

    /// The bytes from `start` to `end` as text.
    static func text(_ bytes: Span<UInt8>, _ start: Int32, _ end: Int32) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(Int(end - start))
        for offset in Int(start)..<Int(end) { copy.append(bytes[offset]) }
        return String(decoding: copy, as: UTF8.self)
    }

    private static func pairs(_ words: String) -> [(WordKey, String?)] {
        words.split(separator: " ").map { (WordKey($0), String($0)) }
    }

    private static func table(_ words: String) -> WordTable<String?> {
        WordTable(pairs(words), other: nil)
    }
}
