import Testing
import VietnameseText

@testable import MinutesLexicon

@Suite("Tables of one's own add to the lexicon and replace its rows")
struct OverlayTests {
    private static func overlay(
        _ table: LexiconTable,
        _ text: String
    ) throws(LexiconOverlay.Fault) -> LexiconOverlay {
        var overlay = LexiconOverlay()
        try overlay.add(table, Array(text.utf8))
        return overlay
    }

    @Test func anExportReadBackIsTheBuiltInLexicon() throws {
        var overlay = LexiconOverlay()
        for table in LexiconTable.allCases { try overlay.add(table, Array(table.file.utf8)) }
        let lexicon = Lexicon(overlay: overlay)
        #expect(lexicon.entries.count == Lexicon.standard.entries.count)
        #expect(lexicon.titles.map(\.canonical) == Lexicon.standard.titles.map(\.canonical))
    }

    @Test func aNewRowIsFoundAndChangesTheHash() throws {
        let text = "# of our own\n\naddress\tgià làng\tgià làng|GL\r\n"
        let lexicon = Lexicon(overlay: try OverlayTests.overlay(.phrases, text))
        #expect(lexicon.hash != Lexicon.standard.hash)
        var matches = LexiconMatches()
        let tokens = Tokenizer().tokens(of: "già làng Y Thông")
        matches.scan(tokens, lexicon)
        let found = matches.at(0).map { lexicon.entries[Int($0.entry)] }
        #expect(found.contains { $0.phraseClass == .address && $0.value == "già làng" })
    }

    @Test func aRowOfTheSameNameIsReplaced() throws {
        let known = try #require(Lexicon.standard.titles.first)
        let row = "\(known.canonical)\t\tBí thư\t\t\tparty\tcentral\t7\t"
        let lexicon = Lexicon(overlay: try OverlayTests.overlay(.titles, row))
        let rows = lexicon.titles.filter { $0.canonical == known.canonical }
        #expect(rows.map(\.rank) == [7])
        #expect(lexicon.titles.count == Lexicon.standard.titles.count)
    }

    @Test(arguments: [
        (LexiconTable.titles, "A\tB", 1, 3), (.titles, "\nA\t\tB\t\t\tp\tc\tx", 2, 8),
        (.phrases, "no-class\t\tA", 1, 1), (.knownDocuments, "id\tA\t\t\t\t\t\tsure", 1, 8),
        (.units, "person\tA\tB", 1, 3), (.organizations, "\tA\tB", 1, 1),
    ])
    func aRowThatCannotBeIsRefusedWithItsPlace(
        table: LexiconTable,
        text: String,
        line: Int,
        column: Int
    ) {
        let fault = #expect(throws: LexiconOverlay.Fault.self) {
            try OverlayTests.overlay(table, text)
        }
        #expect(fault?.line == line)
        #expect(fault?.column == column)
    }

    @Test func bytesThatAreNoTextAreRefused() {
        var overlay = LexiconOverlay()
        let fault = #expect(throws: LexiconOverlay.Fault.self) {
            try overlay.add(.units, [0x61, 0x0A, 0xFF])
        }
        #expect(fault?.line == 1 || fault?.line == 2)
    }
}
