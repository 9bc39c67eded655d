import MinutesIngestion
import MinutesModel
import Testing

@Suite("Whatever the bytes, the document is whole")
struct PropertyTests {
    /// A generator with a seed, so that a failure can be repeated.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let pieces: [[UInt8]] =
        [
            "<p>", "</p>", "<div class=\"related\">", "</div>", "<table border=1>", "<tr>", "<td>",
            "</table>",
            "<br>", "<b>", "</i>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#x1EBF",
            "&#0;", "&", "<",
            ">", "\0", "\u{FEFF}", "e\u{301}\u{302}",
            "Đồng chí Bí thư Huyện ủy phát biểu tại hội nghị. ", "14/8/2018",
            "Tin khác", "QR CODE: Hội nghị", "Print Thứ Bảy, 26/01/2019 20:13", "\n", "\t", "\r\n",
            "<h1>",
            "Hoàng Tùng – Cổng TTĐT 14/8/2018", "µ¸¶", "<meta charset=utf-16>",
            "<time datetime=2018>", "<svg><title>",
            "<img src=a>", "<a href=x>", "</a>", "[img]", "Ảnh: ", "(", "…", "”", "<title>",
            "</title>", "a | b\tc\td",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC3], [0xE1, 0xBA], [0xED, 0xA0, 0x80], [0x80], [0xD2, 0xEC, 0xF2],
        ]

    @Test(arguments: 0..<300)
    func soup(_ seed: Int) {
        var generator = Seeded(state: UInt64(seed) &+ 99)
        var bytes: [UInt8] = seed % 7 == 0 ? [0xFF, 0xFE] : []
        for _ in 0..<Int.random(in: 1..<120, using: &generator) {
            bytes += PropertyTests.pieces.randomElement(using: &generator) ?? []
        }
        var reader = PageReader()
        let document = reader.read(bytes, path: "soup")
        PropertyTests.check(document)
        // The same bytes give the same document, also in a reader that has read before.
        let again = reader.read(bytes, path: "soup")
        #expect(again.text == document.text && again.chrome == document.chrome)
        #expect(again.blocks == document.blocks && again.diagnostics == document.diagnostics)
        #expect(again.title == document.title && again.publishedOn == document.publishedOn)
    }

    @Test(arguments: 0..<100)
    func noise(_ seed: Int) {
        var generator = Seeded(state: UInt64(seed))
        let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }
        PropertyTests.check(Pages.read(bytes))
        PropertyTests.check(Pages.read(Array("<html><p>".utf8) + bytes))
        PropertyTests.check(Pages.read(bytes.map { $0 & 0x7F }))
    }

    static func check(_ document: Document) {
        let bytes = Array(document.text.utf8)
        var place = 0
        for block in document.blocks {
            #expect(block.span.start == place)
            #expect(block.span.count > 0)
            let isStart = bytes.indices.contains(place) && bytes[place] & 0xC0 != 0x80
            #expect(isStart)
            place = block.span.end + 1
        }
        #expect(document.blocks.isEmpty ? bytes.isEmpty : place == bytes.count + 1)
        #expect(bytes.filter { $0 == 0x0A }.count == max(0, document.blocks.count - 1))
        for value in [document.title, document.author, document.publisher, document.publishedOn] {
            guard let value else { continue }
            #expect(!value.value.isEmpty)
            switch value.provenance {
            case .text(let span):
                #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count)
                #expect(String(validating: bytes[span.start..<span.end], as: UTF8.self) != nil)
            case .chrome(let number, let span):
                #expect(document.chrome.indices.contains(number))
                let text = Array(document.chrome[number].text.utf8)
                #expect(span.start >= 0 && span.end <= text.count)
                #expect(String(validating: text[span.start..<span.end], as: UTF8.self) != nil)
            case .meta: break
            }
        }
    }
}
