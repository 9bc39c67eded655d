import MinutesIngestion
import MinutesModel
import Testing

@Suite("What is stripped is kept apart with its kind")
struct ChromeTests {
    @Test(
        arguments: [
            ("<nav><a href=#>Tin trong huyện</a></nav>", ChromeKind.navigation, "Tin trong huyện"),
            ("<div class=breadcrumb>Trang chủ / Tin tức</div>", .breadcrumb, "Trang chủ / Tin tức"),
            (
                "<div class='box-tinlienquan'>Xã Tân Lập ra quân</div>", .related,
                "Xã Tân Lập ra quân"
            ),
            ("<ul class=social-share><li>Facebook</li></ul>", .share, "Facebook"),
            ("<div id=comments>Cảm ơn ban biên tập</div>", .comment, "Cảm ơn ban biên tập"),
            ("<div class=quang-cao>Vay vốn ưu đãi</div>", .advert, "Vay vốn ưu đãi"),
            ("<footer>Trụ sở: số 5 phố Mới</footer>", .footer, "Trụ sở: số 5 phố Mới"),
            (
                "<p>Giấy phép số 12/GP-TTĐT ngày 1/2/2015</p>", .footer,
                "Giấy phép số 12/GP-TTĐT ngày 1/2/2015"
            ),
            ("<p>Lượt truy cập: 123.456</p>", .counter, "Lượt truy cập: 123.456"),
            ("<p style='display: none'>Chữ ẩn của trang</p>", .hidden, "Chữ ẩn của trang"),
            ("<p aria-hidden=true>Chữ ẩn của trang</p>", .hidden, "Chữ ẩn của trang"),
            ("<p hidden>Chữ ẩn của trang</p>", .hidden, "Chữ ẩn của trang"),
            ("<span class=sr-only>Chữ ẩn của trang</span>", .hidden, "Chữ ẩn của trang"),
            ("<label>Họ tên của bạn</label>", .form, "Họ tên của bạn"),
            ("<p>QR Code</p>", .qrCode, "QR Code"),
            ("<div class=weather>Trời nắng</div>", .widget, "Trời nắng"),
            (
                "<p>Print Thứ Bảy, 26/01/2019 20:13</p>", .printHeader,
                "Print Thứ Bảy, 26/01/2019 20:13"
            ),
            ("<div class=tags>Từ khóa: cấp ủy, chi bộ</div>", .metadata, "Từ khóa: cấp ủy, chi bộ"),
        ] as [(String, ChromeKind, String)]
    )
    func kind(_ markup: String, _ kind: ChromeKind, _ text: String) {
        for page in [
            "<div>\(markup)</div><div>{article}</div>", "<div>{article}</div><div>\(markup)</div>",
        ] {
            let document = Pages.read(Pages.page("<html><body>\(page)</body></html>"))
            #expect(document.chrome(kind).contains(text), "\(document.chrome)")
            #expect(
                document.text == [Pages.first, Pages.second, Pages.third].joined(separator: "\n")
            )
        }
    }

    @Test func newsInTheMiddleOfTheArticleGoes() {
        let box =
            "<div><b>Tin liên quan</b><ul><li><a href=#>Xã Tân Lập ra quân làm đường</a></li></ul></div>"
        let page =
            "<html><body><div><p>\(Pages.first)</p>\(box)<p>\(Pages.second)</p><p>\(Pages.third)</p></div>"
        let document = Pages.read(page)
        #expect(document.chrome(.related) == ["Tin liên quan", "Xã Tân Lập ra quân làm đường"])
        #expect(document.blocks.count == 3)
    }

    @Test func summariesUnderLinksAreOtherNews() {
        let teaser =
            "<div><a href=#>Xã Tân Lập ra quân làm đường giao thông nông thôn</a>"
            + "<p>Sáng 2/9, xã Tân Lập phát động toàn dân tham gia làm đường giao thông nông thôn.</p></div>"
        let list = String(repeating: teaser, count: 4)
        let document = Pages.read(Pages.page("<html><body><div>{article}</div><div>\(list)</div>"))
        #expect(document.blocks.count == 3)
        #expect(document.chrome(.related).count == 4)
    }

    @Test func scriptsAndStylesAreNoText() {
        let page = Pages.page(
            "<html><head><style>p{}</style></head><body><script>var a = '<p>x</p>';</script>{article}"
                + "<svg><title>biểu tượng</title></svg><template><p>mẫu</p></template>"
        )
        let document = Pages.read(page)
        #expect(document.chrome.isEmpty)
        #expect(document.blocks.count == 3)
    }

    @Test func anElementThatHoldsTheArticleIsNotBelievedToBeChrome() {
        let document = Pages.read(
            Pages.page("<html><body><div class='has-sidebar comment'>{article}</div>")
        )
        #expect(document.blocks.count == 3)
    }
}
