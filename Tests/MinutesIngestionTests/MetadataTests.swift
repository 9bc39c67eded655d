import MinutesIngestion
import MinutesModel
import Testing

@Suite("Title, author and dates come from where the page says them")
struct MetadataTests {
    private func read(_ head: String, _ above: String, _ below: String = "") -> Document {
        Pages.read(
            Pages.page(
                "<html lang=vi-VN><head>\(head)</head><body><div class=today>Thứ Năm, 5/12/2019 | 08:00</div>"
                    + "<div>\(above){article}\(below)</div></body></html>"
            )
        )
    }

    @Test(arguments: [
        ("Ngày đăng: 04/09/2018 16:05", "2018-09-04T16:05"),
        ("Thứ Ba, 04/09/2018 | 16:05", "2018-09-04T16:05"),
        ("04/09/2018", "2018-09-04"), ("16h05, 4/9/2018", "2018-09-04T16:05"),
        ("9/4/2018 4:05 PM", "2018-09-04T16:05"), ("04/09/2018 4:05:10 CH", "2018-09-04T16:05"),
        ("Thứ ba, 04 Tháng 9 2018 16:05", "2018-09-04T16:05"),
        ("Thứ Ba, ngày 04 tháng 9 năm 2018", "2018-09-04"),
        ("Cập nhật lúc 16:05 04-09-2018", "2018-09-04T16:05"),
        ("4.9.2018", "2018-09-04"), ("Tuesday, September 4, 2018", "2018-09-04"),
    ])
    func dateLine(_ line: String, _ date: String) {
        let document = read("", "<h1>Bí thư Huyện ủy làm việc với xã</h1><p>\(line)</p>")
        #expect(document.publishedOn?.value == date)
        #expect(document.source.capturedAt == "2019-12-05T08:00")
        #expect(document.blocks.count == 4)
    }

    @Test(arguments: [
        "Print Thứ Năm, 5/12/2019 20:13", "Hôm nay, Thứ Năm, ngày 05 tháng 12 năm 2019",
        "Lần cập nhật cuối lúc Thứ năm, 05 Tháng 12 2019 20:00", "© 2018 Huyện ủy An Hòa",
        "Lượt xem: 2018",
    ])
    func neverADate(_ line: String) {
        #expect(
            read("", "<h1>Bí thư Huyện ủy làm việc với xã</h1><p>\(line)</p>").publishedOn == nil
        )
    }

    @Test func theBylineGoesBeforeTheTags() {
        let meta = "<meta property='article:published_time' content='2018-09-07T09:00:00+07:00'>"
        let with = read(meta, "", "<p>Lê Minh – Cổng TTĐT huyện 4/9/2018</p>")
        #expect(with.publishedOn?.value == "2018-09-04")
        #expect(with.author?.value == "Lê Minh")
        #expect(with.publisher?.value == "Cổng TTĐT huyện")
        #expect(with.blocks.last?.kind == .byline)
        let without = read(meta, "")
        #expect(without.publishedOn?.value == "2018-09-07T09:00+07:00")
        #expect(
            without.publishedOn?.provenance
                == .meta(name: "article:published_time", value: "2018-09-07T09:00+07:00")
        )
    }

    @Test func linkedDataIsRead() {
        let json =
            #"{"@type":"NewsArticle","headline":"Làm việc v\u1edbi xã","author":{"@type":"Person","name":"Lê \"A\" Minh"},"#
            + #""datePublished":"2018-09-04T16:05:00Z","dateModified":"2018-09-05"}"#
        let document = read("<script type='application/ld+json'>\(json)</script>", "")
        #expect(document.title?.value == "Làm việc với xã")
        #expect(document.author?.value == #"Lê "A" Minh"#)
        #expect(document.publishedOn?.value == "2018-09-04T16:05Z")
        #expect(document.modifiedOn?.value == "2018-09-05")
    }

    @Test(
        arguments: [
            ("Tin, ảnh: Lê Minh", "Lê Minh", nil), ("Tác giả: Trang Lê", "Trang Lê", nil),
            ("Lê Minh – Báo An Hòa", "Lê Minh", "Báo An Hòa"),
            ("(Theo Báo An Hòa)", nil, "Báo An Hòa"),
            ("Lê Minh (Theo Đài PTTH An Hòa)", "Lê Minh", "Đài PTTH An Hòa"),
            ("TTXVN", nil, "TTXVN"),
            ("Nguồn: TTXVN", nil, "TTXVN"), ("Bảo Phong", "Bảo Phong", nil),
            ("Hùng - Hạnh", "Hùng - Hạnh", nil),
            ("Lê Minh (Phòng VHTT, 04/09/2018)", "Lê Minh", "Phòng VHTT"),
        ] as [(String, String?, String?)]
    )
    func byline(_ line: String, _ author: String?, _ publisher: String?) {
        let document = read("", "", "<p align=right><b>\(line)</b></p>")
        #expect(document.author?.value == author)
        #expect(document.publisher?.value == publisher)
        #expect(document.blocks(.byline) == [line])
    }

    @Test func theTitleIsTheHeadlineWithoutTheSite() {
        let title = "Bí thư Huyện ủy làm việc với xã Phú Sơn"
        let site = "Cổng thông tin điện tử huyện An Hòa"
        #expect(read("<title>\(title) | \(site)</title>", "").title?.value == title)
        #expect(
            read("<title>\(site)</title>", "<div class=tieu-de>\(title)</div>").title?.value
                == title
        )
        #expect(read("<title>\(site)</title>", "").title == nil)
        #expect(read("<meta property=og:title content='\(title)'>", "").title?.value == title)
        let code = read("<title>\(site)</title>", "", "<p>QR CODE: \(title)</p>")
        #expect(code.title?.value == title)
        #expect(code.codes == ["title-from-chrome"])
    }

    @Test func withoutAnyMarkTheLineAboveTheTextIsTheHeadline() {
        let document = read("", "<p>Bí thư Huyện ủy làm việc với xã Phú Sơn</p><p>04/09/2018</p>")
        #expect(document.title?.value == "Bí thư Huyện ủy làm việc với xã Phú Sơn")
        #expect(document.publishedOn?.value == "2018-09-04")
    }

    @Test func addressAndPortal() {
        let document = read("<link rel=canonical href='https://www.anhoa.example/tin/12.html'>", "")
        #expect(document.source.url == "https://www.anhoa.example/tin/12.html")
        #expect(document.source.portal == "anhoa.example")
        let saved = Pages.read(
            Pages.page(
                "<!-- saved from url=(0030)http://anhoa.example/a -->\n<html><body>{article}"
            )
        )
        #expect(saved.source.url == "http://anhoa.example/a")
    }

    @Test func keywordsAndSection() {
        let document = read(
            "<meta name=keywords content='chi bộ, đảng viên'><meta property='article:section' content='Xây dựng Đảng'>",
            ""
        )
        #expect(document.keywords == ["chi bộ", "đảng viên"])
        #expect(document.section == "Xây dựng Đảng")
    }
}
