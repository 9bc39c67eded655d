import MinutesIngestion
import MinutesModel
import Testing

@Suite("Blocks keep the article's structure")
struct BlockTests {
    private func read(_ body: String) -> Document {
        Pages.read(Pages.page("<html><body><div>\(body)</div>"))
    }

    @Test func theFirstParagraphLeads() {
        let document = read("<h1>Bí thư Huyện ủy làm việc với xã</h1>{article}")
        #expect(document.blocks.map(\.kind) == [.headline, .lead, .paragraph, .paragraph])
    }

    @Test func headingsListsAndPreformattedTextStay() {
        let document = read(
            "{article}<h3>Các nhiệm vụ</h3><ul><li>Rà soát nguồn kết nạp đảng viên ở các thôn;</li>"
                + "<li>Bồi dưỡng quần chúng ưu tú trong công nhân, nông dân.</li></ul><p>\(Pages.second)</p>"
        )
        #expect(document.blocks(.heading) == ["Các nhiệm vụ"])
        #expect(document.blocks(.list).count == 2)
    }

    @Test func aDataTableIsOneBlockARow() {
        let document = read(
            "<p>\(Pages.first)</p><table border=1><tr><th>Chỉ tiêu</th><th>Kết quả</th></tr>"
                + "<tr><td>Đảng viên mới</td><td>41</td></tr></table><p>\(Pages.second)</p>"
        )
        #expect(document.blocks(.table) == ["Chỉ tiêu | Kết quả", "Đảng viên mới | 41"])
    }

    @Test func aLayoutTableIsTransparent() {
        let document = read(
            "<table><tr><td width=200><a href=#>Trang chủ</a></td><td>{article}</td></tr></table>"
        )
        #expect(document.blocks.map(\.kind) == [.lead, .paragraph, .paragraph])
    }

    @Test(arguments: [
        "<figure><img src=a.jpg><figcaption>Quang cảnh buổi làm việc</figcaption></figure>",
        "<p><img src=a.jpg></p><p>Quang cảnh buổi làm việc</p>",
        "<table><tr><td><img src=a.jpg></td></tr><tr><td>Quang cảnh buổi làm việc</td></tr></table>",
        "<div class=img-note>Quang cảnh buổi làm việc</div>",
    ])
    func captions(_ markup: String) {
        let document = read("<p>\(Pages.first)</p>\(markup)<p>\(Pages.second)</p>")
        #expect(document.blocks(.caption) == ["Quang cảnh buổi làm việc"])
        if markup.contains("img src") {
            #expect(document.pictures == [.init(url: "a.jpg", caption: "Quang cảnh buổi làm việc")])
        }
    }

    @Test func lineBreaksPartParagraphsButNotSentences() {
        let document = read(
            "\(Pages.first)<br><br>\(Pages.second)<br>Trong số này có 12 đảng viên là người dân tộc thiểu số,<br>"
                + "phần lớn còn trẻ và ở thôn xa trung tâm."
        )
        #expect(document.blocks.count == 3)
        #expect(document.text.hasSuffix("thiểu số, phần lớn còn trẻ và ở thôn xa trung tâm."))
    }

    @Test func unclosedAndMisnestedTagsAreRead() {
        let document = read("<p><b>\(Pages.first)<p><i>\(Pages.second)</b></i><td>\(Pages.third)")
        #expect(document.blocks.count == 3)
    }

    @Test func blanksAndInvisibleCharactersAreFolded() {
        let text =
            "Đảng&nbsp;ủy &nbsp; xã\u{200B}\u{3000}Phú\u{2009}Sơn\u{FEFF} họp,&#8203; bàn\n\t về công&shy; tác cán bộ năm nay."
        let document = read("<p>\(Pages.first)</p><p>\(text)</p>")
        #expect(document.text.hasSuffix("Đảng ủy xã Phú Sơn họp, bàn về công tác cán bộ năm nay."))
    }

    @Test func entitiesOfWindows1252MeanItsSigns() {
        let document = read(
            "<p>\(Pages.first)</p><p>&#147;Nói đi đôi với làm&#148; &#150; đó là điều đồng chí nhắc lại.</p>"
        )
        #expect(document.text.contains("“Nói đi đôi với làm” – đó là điều"))
    }
}
