internal import MinutesLexicon
internal import VietnameseText

/// The registry of known documents, its identifiers taken apart; built once for a lexicon.
struct DirectiveRegistry: Sendable {
    /// A known document.
    struct Known: Sendable {
        /// Row of ``Lexicon/knownDocuments``.
        var row: Int
        var id: String
        /// `tw`, `tu-hai-phong`, `dh`; `state` for the State's.
        var committee: String
        /// Term of the committee, when it is a plain Roman numeral.
        var term: Int?
        var code: String
        /// Digits without padding, with their letter.
        var number: String
        /// The State's issuer in identifiers (`ttg`, `cp`, `qh14`), or the Party's board.
        var issuerCode: String
        var issuer: String
        /// ISO 8601; may be a year and month only.
        var date: String
        /// Plenum of ``term`` that passed it.
        var plenum: Int?
        /// Folded name of a law, without its year.
        var lawName: String?
    }

    private(set) var documents: [Known] = []
    private var byNumber: [String: [Int]] = [:]
    private var byLaw: [String: [Int]] = [:]
    private var byRow: [Int: Int] = [:]
    private var byID: [String: Int] = [:]
    private var byPlenum: [Int: [Int]] = [:]

    /// The registry of `lexicon`.
    static func of(_ lexicon: Lexicon) -> DirectiveRegistry {
        lexicon.hash == Lexicon.standard.hash ? standard : DirectiveRegistry(lexicon)
    }

    private static let standard = DirectiveRegistry(Lexicon.standard)

    init(_ lexicon: Lexicon) {
        for (row, document) in lexicon.knownDocuments.enumerated() {
            guard let known = DirectiveRegistry.known(document, row: row) else { continue }
            let position = documents.count
            byRow[row] = position
            byID[known.id] = position
            if !known.number.isEmpty {
                byNumber["\(known.code):\(known.number)", default: []].append(position)
            }
            if let law = known.lawName { byLaw[law, default: []].append(position) }
            if let plenum = known.plenum, let term = known.term {
                byPlenum[term * 100 + plenum, default: []].append(position)
            }
            documents.append(known)
        }
    }

    /// The document in row `row` of the table.
    func document(row: Int) -> Known? { byRow[row].map { documents[$0] } }

    func document(id: String) -> Known? { byID[id].map { documents[$0] } }

    /// Documents of `code` with `number`, padding apart.
    func documents(code: String, number: String) -> [Known] {
        let bare = number.drop { $0 == "0" }
        return (byNumber["\(code):\(bare)"] ?? []).map { documents[$0] }
    }

    /// Every version of the law named `name`, folded.
    func laws(named name: String) -> [Known] { (byLaw[name] ?? []).map { documents[$0] } }

    func documents(plenum: Int, term: Int) -> [Known] {
        (byPlenum[term * 100 + plenum] ?? []).map { documents[$0] }
    }

    private static func known(_ document: KnownDocumentRow, row: Int) -> Known? {
        let parts = document.id.split(separator: ":").map(String.init)
        guard parts.count >= 2 else { return nil }
        var known = Known(
            row: row,
            id: document.id,
            committee: "state",
            code: DirectiveType.table[document.type]?.code ?? "",
            number: "",
            issuerCode: "",
            issuer: document.issuer,
            date: document.date
        )
        if parts[0] == "party" {
            known.committee = parts[1]
            if parts.count > 2 { known.term = RomanNumeral.value(parts[2]) }
            if parts.count > 3 { known.code = parts[3] }
            if parts.count > 4, parts[4] != "dh" {
                let pieces = parts[4].split(separator: "-", maxSplits: 1).map(String.init)
                known.number = String(pieces[0].drop { $0 == "0" })
                known.issuerCode = pieces.count > 1 ? pieces[1] : ""
            }
            known.plenum = plenum(in: document.title)
        } else if parts.count == 4 {
            let pieces = parts[1].split(separator: "-", maxSplits: 1).map(String.init)
            known.code = pieces[0]
            known.issuerCode = pieces.count > 1 ? pieces[1] : ""
            known.number = String(parts[2].drop { $0 == "0" })
        } else {
            let symbol = parts[1].split(separator: "/").map(String.init)
            if symbol.count == 3 {
                known.number = String(symbol[0].drop { $0 == "0" })
                known.issuerCode = Fold.slug(
                    String(symbol[2].split(separator: "-").last ?? "")
                )
            }
            known.lawName = lawName(document)
        }
        return known
    }

    /// `Luật Đất đai 2013` → `luật đất đai`.
    private static func lawName(_ document: KnownDocumentRow) -> String? {
        guard ["Luật", "Bộ luật", "Pháp lệnh"].contains(document.type) else { return nil }
        var words = document.title.split(separator: " ")
        if let note = words.firstIndex(where: { $0.hasPrefix("(") }) {
            words.removeSubrange(note...)
        }
        if let last = words.last, last.count == 4, Int(last) != nil { words.removeLast() }
        return Fold.key(words.joined(separator: " "))
    }

    /// The plenum in a title's note: `(TW4 khóa XII)`.
    private static func plenum(in title: String) -> Int? {
        guard let note = title.range(of: "TW") else { return nil }
        let digits = title[note.upperBound...].prefix { $0.isNumber }
        guard title[note.upperBound...].dropFirst(digits.count).hasPrefix(" khóa") else {
            return nil
        }
        return Int(digits)
    }
}

extension String {
    /// The first place of `words`; small strings only.
    fileprivate func range(of words: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(words) {
                return start..<index(start, offsetBy: words.count)
            }
            start = index(after: start)
        }
        return nil
    }
}

/// Terms of the Central Committee, as documents.md §4 R2 dates them.
enum CentralTerm {
    private static let starts: [(term: Int, date: String)] = [
        (8, "1996-07-01"), (9, "2001-04-22"), (10, "2006-04-25"), (11, "2011-01-19"),
        (12, "2016-01-28"), (13, "2021-02-01"), (14, "2026-01-23"),
    ]

    /// The term in force on `date`, ISO 8601.
    static func term(on date: String) -> Int? { starts.last { $0.date <= date }?.term }

    /// Whether fewer than 60 days have passed since a congress: both terms are cited then.
    static func isFresh(_ date: String) -> Bool {
        guard let start = starts.last(where: { $0.date <= date })?.date,
            let from = CalendarDate(iso: start), let to = CalendarDate(iso: date)
        else { return false }
        return from.daysBetween(to) < 60
    }
}

extension CalendarDate {
    /// Reads `2015-10-20`, and `2015-10` as its first day.
    init?(documentDate text: String) {
        self.init(iso: text.utf8.count == 7 ? text + "-01" : text)
    }

    /// The first 1 January or 1 July at least 60 days after `date`: when laws usually take effect.
    static func effect(of date: String) -> String {
        guard let issued = CalendarDate(documentDate: date) else { return date }
        let starts = [(issued.year, 7), (issued.year + 1, 1), (issued.year + 1, 7)]
        let effect = starts.lazy.compactMap { CalendarDate(year: $0, month: $1, day: 1) }
            .first { issued.daysBetween($0) >= 60 }
        return effect?.description ?? date
    }
}
