import MinutesIngestion
import MinutesModel
import Testing

@Suite("Every charset of the portals gives the same text")
struct CharsetTests {
    private let html = Pages.page(
        "<html><body><h1>Làm việc với xã Phú Sơn</h1>{article}</body></html>"
    )

    private func expect(
        _ bytes: [UInt8],
        _ encoding: String,
        codes: [String] = [],
        _ location: SourceLocation = #_sourceLocation
    ) {
        let document = Pages.read(bytes)
        #expect(
            document.blocks.map { document.string($0.span) } == [
                "Làm việc với xã Phú Sơn", Pages.first, Pages.second, Pages.third,
            ],
            sourceLocation: location
        )
        #expect(document.source.encoding == encoding, sourceLocation: location)
        #expect(document.codes == codes, sourceLocation: location)
        #expect(document.language == "vi", sourceLocation: location)
    }

    @Test func utf8() { expect(Array(html.utf8), "UTF-8") }

    @Test func utf8WithMark() { expect([0xEF, 0xBB, 0xBF] + Array(html.utf8), "UTF-8") }

    @Test func utf16BothOrders() {
        let little = html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = html.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        expect([0xFF, 0xFE] + little, "UTF-16LE")
        expect([0xFE, 0xFF] + big, "UTF-16BE")
    }

    @Test func windows1258IsDecodedAndComposed() {
        let declared = html.replacing("<html>", with: "<html><meta charset=windows-1258>")
        expect(LegacyBytes.windows1258(declared), "windows-1258")
    }

    @Test func windows1258IsDetectedBehindAnotherName() {
        let declared = html.replacing("<html>", with: "<html><meta charset=iso-8859-1>")
        expect(LegacyBytes.windows1258(declared), "windows-1258", codes: ["charset-mismatch"])
    }

    @Test func utf8DeclaredAsSomethingElseIsStillUTF8() {
        let wrong = html.replacing("<html>", with: "<html><meta charset=\"windows-1252\">")
        expect(Array(wrong.utf8), "UTF-8", codes: ["charset-mismatch"])
    }

    @Test func lettersOfATCVN3FontAreDecoded() {
        expect(Array(LegacyBytes.tcvn3(html).utf8), "UTF-8", codes: ["legacy-font"])
    }

    @Test func decomposedLettersAreComposed() {
        let text = "Hội nghị".unicodeScalars.flatMap { LegacyBytes.decomposed($0) }
        let page = html.replacing(
            "Làm việc với xã Phú Sơn",
            with: String(String.UnicodeScalarView(text))
        )
        let document = Pages.read(page.replacing("Hội nghị", with: "Hội nghị tại xã"))
        #expect(
            document.blocks(.headline).first.map { Array($0.utf8) } == Array("Hội nghị tại xã".utf8)
                || document.blocks(.headline).isEmpty
        )
        #expect(!document.text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) })
    }

    @Test func brokenBytesAreReplacedAndReported() {
        var bytes = Array(html.utf8)
        bytes.insert(0xFF, at: bytes.count / 2)
        let document = Pages.read(bytes)
        #expect(document.codes == ["invalid-utf8"])
        #expect(document.text.contains("\u{FFFD}"))
        #expect(document.blocks.count == 4)
    }

    @Test func latin1IsReadWhenDeclared() {
        let text =
            "<html><meta charset=latin1><body><p>Le préfet a visité la région, où l’été fut très sec, "
            + "avec une délégation étrangère.</p>"
        let bytes = text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x92 }
        let document = Pages.read(bytes)
        #expect(document.source.encoding == "windows-1252")
        #expect(document.text.contains("l’été fut très sec"))
        #expect(document.language == "und")
    }
}
