import MinutesIngestion
import MinutesModel
import Testing

@Suite("Bad input gives a document and a diagnostic, never a crash")
struct BadInputTests {
    @Test(
        arguments: [
            ([], "empty-file"), (Array(" \r\n\t ".utf8), "empty-file"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1], "not-text"),
            (Array("%PDF-1.4 xyz".utf8), "not-text"),
            ((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }, "not-text"),
        ] as [([UInt8], String)]
    )
    func noText(_ bytes: [UInt8], _ code: String) {
        let document = Pages.read(bytes)
        #expect(document.codes == [code])
        #expect(document.text.isEmpty && document.blocks.isEmpty)
        #expect(document.source.byteCount == bytes.count)
        #expect(document.source.sha256.utf8.count == 64)
    }

    @Test func hashIsThatOfTheRawBytes() {
        #expect(
            Pages.read("").source.sha256
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func zeroBytesAreRemoved() {
        let page = Pages.page("<html>\0<body>{article}\0</body>")
        let document = Pages.read(page)
        #expect(document.codes == ["nul-bytes"])
        #expect(document.blocks.count == 3)
    }

    @Test(arguments: [
        ("<p>Phần cuối bị cắt <a hre", "tag"), ("<p>Phần cuối bị cắt &agra", "entity"),
    ])
    func truncatedMarkup(_ end: String, _ place: String) {
        let document = Pages.read(Pages.page("<html><body>{article}") + end)
        #expect(document.codes == ["truncated"])
        #expect(document.diagnostics.first?.params.first?.value == place)
        #expect(document.blocks.count == 4)
        #expect(document.text.contains("Phần cuối bị cắt"))
    }

    @Test func truncatedCharacter() {
        let bytes =
            Array(Pages.page("<html><body>{article}<p>Đoạn cuối: đồng chí B").utf8) + [0xE1, 0xBA]
        let document = Pages.read(bytes)
        #expect(document.codes == ["truncated"])
        #expect(document.source.encoding == "UTF-8")
        #expect(document.text.hasSuffix("đồng chí B"))
    }

    @Test func aHundredThousandNestedElementsLoseNoText() {
        let deep = String(repeating: "<div>", count: 100_000)
        let page =
            "<html><body>\(deep)<p>\(Pages.first)</p>" + String(repeating: "</div>", count: 100_000)
            + "<p>\(Pages.second)</p></body></html>"
        let document = Pages.read(page)
        #expect(document.codes == ["depth-limit"])
        #expect(document.text.contains(Pages.first))
        #expect(document.text.contains(Pages.second))
    }

    @Test func strayEndTagsInDeepPagesTakeLinearTime() {
        let page =
            "<html><body>" + String(repeating: "<b>", count: 50_000)
            + String(repeating: "</x>", count: 50_000) + "<p>\(Pages.first)</p>"
        let time = ContinuousClock().measure { _ = Pages.read(page) }
        #expect(time < .seconds(5))
    }

    @Test func oneLongLineIsRead() {
        let line = String(repeating: "Một câu nữa của bài viết. ", count: 50_000)
        #expect(Pages.read("<p>" + line).text.utf8.count == line.utf8.count - 1)
        #expect(Pages.read(line).text.utf8.count == line.utf8.count - 1)
    }

    @Test func limitsCutAndSaySo() {
        var limits = PageReader.Limits()
        limits.bytes = 1000
        var reader = PageReader(limits: limits)
        let long = reader.read(
            Array(Pages.page("<html><body>{article}{article}").utf8),
            path: "long"
        )
        #expect(long.codes.contains("page-cut"))
        #expect(!long.text.isEmpty)
        limits = PageReader.Limits()
        limits.nodes = 20
        reader = PageReader(limits: limits)
        let list = reader.read(
            Array(
                (Pages.page("<html><body>{article}") + String(repeating: "<i>x</i>", count: 50))
                    .utf8
            ),
            path: "list"
        )
        #expect(list.codes.contains("node-limit"))
        #expect(list.blocks.count == 3)
    }

    @Test func aHostileTagSoupIsReadInTime() {
        for soup in [
            "<", "<a ", "<table><tr><td>", "<ul><li>", "&", "<!-- ", "<p class='a b' ", "]]>",
        ] {
            let time = ContinuousClock().measure {
                _ = Pages.read("<html><body><p>" + String(repeating: soup, count: 20_000))
            }
            #expect(time < .seconds(5), "\(soup)")
        }
    }
}
