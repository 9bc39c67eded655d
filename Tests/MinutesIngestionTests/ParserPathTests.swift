import MinutesIngestion
import MinutesModel
import Testing

/// What is taken from the page directly is what libxml2 would have said.
///
/// libxml2 drops a control character, and text that begins with one is left to it whole: so the
/// same text with and without one is read both ways.
@Suite("Text is the same whoever reads it")
struct ParserPathTests {
    private static let texts = [
        "Đồng chí Bí thư phát biểu", "  hai   blank \t và\r\n dòng mới ", "a &amp; b &lt; c &gt; d",
        "Vi&ecirc;̣t Nam &agrave;&Agrave;&euro;&thetasym;&nbsp;&hellip;", "&#272;&#7843;ng &#x110;",
        "&#x1EA2;nh &#150; &#160;", "&khong; &ampersand; &amp &nbsp &; & &#; &#x; &#0; &#55296;",
        "&#128512; &#1114112; &#99999999999;", "a < b, c <3, d </ e", "zero\u{200B}width\u{FEFF}",
        "“ngoặc” … – —\u{3000}rộng\u{2003}em", "e\u{301}\u{302} NFD u\u{31B}\u{323}",
        "\u{7F}x\u{AD}y",
        "\u{FFFF}lạ\u{FFFE}", "cuối &", "&nbsp;", " ", "\u{85}\u{96}",
    ]

    private static let frames = [
        "<html><body>{article}<p>{text}</p></body></html>",
        "<html><body>{article}<div><b>Đậm</b>{text}<br>{text}<img src=a.png>{text}</div></body>",
        "<html><body>{article}<p>một<p>{text}<i>{text}</p>{text}</i>{text}<td>{text}</div>{text}",
        "{article}{text}</x>{text}<x>{text}</x><nav>{text}</nav>{text}<wbr>{text}<hr/>{text}",
        "<html>{text}<head>{text}<title>{text}</title>{text}</head>{text}<body>{article}{text}",
        "<html><body>{article}<P >{text}</P >{text}<table><tr><td>{text}</table>{text}</body>{text}",
        "<html><body>{article}<svg>{text}<title>{text}</title></svg>{text}<textarea>{text}",
    ]

    @Test(arguments: frames, texts)
    func asLibxml2ReadsIt(_ frame: String, _ text: String) {
        let page = Pages.page(frame)
        let direct = Pages.read(page.replacing("{text}", with: text))
        let whole = Pages.read(page.replacing("{text}", with: "\u{1}" + text))
        #expect(direct.text == whole.text)
        #expect(direct.blocks == whole.blocks)
        #expect(direct.chrome == whole.chrome)
        #expect(direct.title == whole.title)
    }

    @Test func longTextIsWhole() {
        let text = String(repeating: "Một câu &amp; một câu “nữa” của bài. ", count: 200)
        let page = Pages.page("<html><body>{article}<p>{text}</p></body></html>")
        let direct = Pages.read(page.replacing("{text}", with: text))
        let whole = Pages.read(page.replacing("{text}", with: "\u{1}" + text))
        #expect(direct.text == whole.text)
        #expect(direct.text.hasSuffix("Một câu & một câu “nữa” của bài."))
    }

    @Test(arguments: [
        "<script>var a = 'lạc đề' < b;</script>",
        "<SCRIPT>document.write('<b>lạc đề</b>')</Script >",
        "<style>p { content: 'lạc đề' }</style>", "<script><!-- lạc đề </a> --></script>",
        "<script></script>", "<script>\n</script>", "<script src=a></script>",
        "<script type=\"text/javascript\">lạc đề</scrip></script>",
    ])
    func scriptsArePassed(_ script: String) {
        let page = Pages.page(
            "<html><body>\(script)<div>\(script){article}</div>\(script)<p>\(Pages.second)</p>"
        )
        let document = Pages.read(page)
        #expect(document.blocks.count == 4)
        #expect(!document.text.contains("lạc đề"))
        #expect(!document.chrome.contains { $0.text.contains("lạc đề") })
    }

    /// A script that begins with a tag ends there, as libxml2 reads it.
    @Test func scriptThatBeginsWithATag() {
        let page = Pages.page(
            "<html><body><div><a href=x>Liên kết<script></a>{article}</div></body>"
        )
        #expect(Pages.read(page).blocks.count == 3)
    }

    @Test func linkedDataIsStillRead() {
        let page = Pages.page(
            "<html><head><script type=\"application/ld+json\">{\"datePublished\": \"2018-08-14\"}"
                + "</script><script>lạc đề</script></head><body>{article}"
        )
        #expect(Pages.read(page).publishedOn?.value == "2018-08-14")
    }
}

@Suite("UTF-8 is told from what is not")
struct UTF8CheckTests {
    private static let sequences: [[UInt8]] = [
        [0x41], [0xC3, 0xA9], [0xE1, 0xBA, 0xA1], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80],
        [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0x80], [0xBF, 0xBF], [0xE0, 0x80, 0x80],
        [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0xBA], [0xE1, 0x41, 0x80],
        [0xED, 0x9F, 0xBF],
        [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBD], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80, 0x80], [0xF0, 0x90, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF],
        [0xE1, 0xBA, 0xA1, 0x80], [0xC3, 0xA9, 0xA9], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ]

    /// At every place of a block, and next to its borders.
    @Test(arguments: sequences)
    func likeTheStandardLibrary(_ sequence: [UInt8]) {
        let article = Array("<html><body><p>\(Pages.first)</p>".utf8)
        for place in 0..<70 {
            let bytes =
                article + Array(repeating: 0x61, count: place) + sequence
                + Array("đến cuối</p></body></html>".utf8)
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let document = Pages.read(bytes)
            let isRead =
                document.source.encoding == "UTF-8" && !document.codes.contains("invalid-utf8")
            #expect(isRead == isValid, "\(sequence) at \(place)")
        }
    }
}
