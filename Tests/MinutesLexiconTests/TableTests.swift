import Testing
import VietnameseText

@testable import MinutesLexicon

@Suite("The tables say what their readers take them to say")
struct TableTests {
    static let tables: [(name: String, text: String)] = [
        ("titles", TitlesTable.text), ("organizations", OrganizationsTable.text),
        ("heads", OrganizationHeadsTable.text), ("places", PlacesTable.text),
        ("types", DocumentTypesTable.text), ("documents", KnownDocumentsTable.text),
        ("phrases", PhrasesTable.text), ("units", UnitsTable.text),
    ]

    @Test(arguments: tables)
    func areNormalized(_ name: String, _ text: String) {
        for line in text.split(separator: "\n") {
            // Strings compare by canonical equivalence, so the bytes are compared.
            #expect(NormalForm.nfc(Array(line.utf8)) == Array(line.utf8), "\(name): \(line)")
        }
    }

    @Test func haveNoEmptyCanonicalForm() {
        let lexicon = Lexicon.standard
        let forms =
            lexicon.titles.map(\.canonical) + lexicon.organizations.map(\.canonical)
            + lexicon.organizationHeads.map(\.canonical) + lexicon.places.map(\.name)
            + lexicon.documentTypes.map(\.name) + lexicon.knownDocuments.map(\.id)
        #expect(forms.count > 1000)
        for form in forms {
            #expect(!form.isEmpty && form.first != " " && form.last != " ", "'\(form)'")
        }
        #expect(lexicon.entries.allSatisfy { !$0.value.isEmpty })
    }

    @Test func phrasesHaveKnownClasses() {
        for row in TableReader.rows(PhrasesTable.text, columns: 3) {
            #expect(LexiconBuilder.classes[row[0]] != nil, "\(row[0])")
            #expect(!TableReader.variants(row[2]).isEmpty, "\(row)")
        }
        for row in TableReader.rows(UnitsTable.text, columns: 2) {
            #expect(UnitPhrases.Kind(rawValue: row[0]) != nil, "\(row[0])")
        }
    }

    @Test func rowsHaveTheirColumns() {
        for row in Lexicon.standard.titles where row.bodyType != "rank" {
            #expect(!row.head.isEmpty && row.rank < 999, "\(row.canonical)")
        }
        let completions: Set = [
            "unit", "party", "board", "field", "name", "delegation", "none",
        ]
        for row in Lexicon.standard.organizationHeads {
            let completion = row.completion.split(separator: "!").first.map(String.init) ?? ""
            #expect(completions.contains(completion), "\(row.canonical): \(row.completion)")
        }
        for row in Lexicon.standard.places { #expect(!row.level.isEmpty, "\(row.name)") }
    }

    @Test func entriesPointAtTheirRows() {
        let lexicon = Lexicon.standard
        let counts: [PhraseClass: Int] = [
            .wholeTitle: lexicon.titles.count, .organization: lexicon.organizations.count,
            .organizationHead: lexicon.organizationHeads.count, .place: lexicon.places.count,
            .documentAlias: lexicon.knownDocuments.count,
        ]
        for entry in lexicon.entries {
            guard let count = counts[entry.phraseClass] else { continue }
            #expect((0..<count).contains(Int(entry.row)), "\(entry.value)")
        }
        #expect(lexicon.guards.count == lexicon.entries.count)
    }

    @Test func validityIsAnInterval() {
        let lexicon = Lexicon.standard
        let intervals =
            lexicon.titles.map(\.validity) + lexicon.organizations.map(\.validity)
            + lexicon.places.map(\.validity)
        for interval in intervals where !interval.isEmpty {
            let isInterval = interval.contains("..")
            #expect(isInterval, "\(interval)")
            for end in interval.split(separator: ".") {
                #expect(TableTests.isDate(String(end)), "\(interval)")
            }
        }
    }

    @Test func hashNamesTheTables() {
        let hash = Lexicon.standard.hash
        #expect(hash.hasPrefix("sha256:") && hash.utf8.count == 71)
        #expect(Lexicon().hash == hash)
    }

    /// A year, a month or a day.
    static func isDate(_ text: String) -> Bool {
        let padded = text + "-01-01".suffix(max(0, 10 - text.utf8.count))
        return [4, 7, 10].contains(text.utf8.count) && CalendarDate(iso: padded) != nil
    }
}

@Suite("The registry of documents is one")
struct RegistryTests {
    private let documents = Lexicon.standard.knownDocuments

    @Test func idsAreUniqueAndWellFormed() {
        #expect(Set(documents.map(\.id)).count == documents.count)
        for document in documents {
            let parts = document.id.split(separator: ":", omittingEmptySubsequences: false)
            #expect(parts.count >= 2 && parts.allSatisfy { !$0.isEmpty }, "\(document.id)")
            #expect(parts.first == "party" || parts.first == "state", "\(document.id)")
            #expect(!document.title.isEmpty, "\(document.id)")
        }
    }

    @Test func datesParse() {
        for document in documents where !document.date.isEmpty {
            #expect(TableTests.isDate(document.date), "\(document.id): \(document.date)")
        }
        #expect(documents.count { $0.date.isEmpty } < 5)
    }

    @Test func statusIsOneOfTheTable() {
        for row in TableReader.rows(KnownDocumentsTable.text, columns: 8) {
            #expect(["verified", "unverified", "verified-partly"].contains(row[7]), "\(row[0])")
        }
        // What was verified in part is not verified.
        #expect(documents.allSatisfy { ["verified", "unverified"].contains($0.status) })
        #expect(documents.contains { $0.status == "verified" })
    }

    @Test func typesAreKnown() {
        // The registry says `Điều lệ`, the table `Điều lệ Đảng`.
        let types = Lexicon.standard.documentTypes.map(\.name)
        for document in documents {
            let isKnown = types.contains { $0.hasPrefix(document.type) }
            #expect(isKnown, "\(document.id): \(document.type)")
        }
    }
}
