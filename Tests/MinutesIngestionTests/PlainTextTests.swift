import MinutesIngestion
import MinutesModel
import Testing

@Suite("A page of plain text is judged line by line by the same tables")
struct PlainTextTests {
    private let page = """
        Print Thứ Hai, 10/12/2018 20:13

        \(Pages.first)

        \(Pages.second)

        Đồng chí Bí thư Huyện ủy phát biểu tại buổi làm việc


        \(Pages.third)

        Lê Minh – Cổng TTĐT huyện 4/9/2018

        Tiện ích thông tin
        Nguồn tin
        QR Code
        QR CODE: Huyện ủy An Hòa làm việc với xã Phú Sơn
        Chúng tôi trên Mạng Xã hội
        Mã QR Code truy cập vào Fanpage Cổng tin tức huyện
        Tin khác
        Xã Tân Lập ra quân làm đường giao thông 03/09/2018
        """

    @Test func aPrintView() {
        let document = Pages.read(page)
        #expect(document.source.mediaType == "text/plain")
        #expect(document.blocks.map(\.kind) == [.lead, .paragraph, .caption, .paragraph, .byline])
        #expect(document.title?.value == "Huyện ủy An Hòa làm việc với xã Phú Sơn")
        #expect(
            document.title?.provenance
                == .chrome(4, TextSpan(9, 9 + (document.title?.value.utf8.count ?? 0)))
        )
        #expect(document.author?.value == "Lê Minh")
        #expect(document.publishedOn?.value == "2018-09-04")
        #expect(document.source.capturedAt == "2018-12-10T20:13")
        #expect(
            document.chrome.map(\.kind) == [
                .printHeader, .widget, .widget, .qrCode, .qrCode, .share, .qrCode, .related,
                .related,
            ]
        )
    }

    @Test func aHeadlineIsShortAndTextFollows() {
        let document = Pages.read(
            "Huyện ủy làm việc với xã Phú Sơn\n\(Pages.first)\n\(Pages.second)"
        )
        #expect(document.blocks.map(\.kind) == [.headline, .lead, .paragraph])
        #expect(Pages.read("\(Pages.first)\n\(Pages.second)").title == nil)
        let sign = Pages.read("📢 HUYỆN ỦY LÀM VIỆC VỚI XÃ\n\n\(Pages.first)")
        #expect(sign.title?.value == "HUYỆN ỦY LÀM VIỆC VỚI XÃ")
    }

    @Test func whatACrawlerGluedIsParted() {
        let document = Pages.read(
            "Huyện ủy làm việc với xã Phú Sơn\n\(Pages.first)\n\(Pages.second)Lê MinhEmail Print Góp ý\n"
                + "05/09/18 20:45 GMT+7\nXã hội\nHuyện ủy,Chi bộ,Đảng viên,Phú Sơn\nVGP"
        )
        #expect(document.author?.value == "Lê Minh")
        #expect(document.publisher?.value == "VGP")
        #expect(document.publishedOn?.value == "2018-09-05")
        #expect(document.section == "Xã hội")
        #expect(document.keywords == ["Huyện ủy", "Chi bộ", "Đảng viên", "Phú Sơn"])
        #expect(document.blocks.map(\.kind) == [.headline, .lead, .paragraph, .byline, .byline])
        #expect(document.chrome(.share) == ["Email Print Góp ý"])
    }

    @Test func theLastLineOfACrawledPageIsThePaper() {
        let document = Pages.read(
            "Huyện ủy làm việc với xã Phú Sơn\n\(Pages.first)\n\(Pages.second)Lê Minh\n"
                + "05/09/18 20:45 GMT+7\nXã hội\nHuyện ủy,Chi bộ,Đảng viên,Phú Sơn\nPhú Sơn"
        )
        #expect(document.author?.value == "Lê Minh")
        #expect(document.publisher?.value == "Phú Sơn")
    }

    @Test func aSentenceIsNoName() {
        let document = Pages.read("\(Pages.first)\n\(Pages.second) Hội nghị diễn ra tại Hà Nội.")
        #expect(document.author == nil)
        #expect(document.blocks.count == 2)
    }

    @Test func picturePlaceholdersAndTabbedRows() {
        let document = Pages.read(
            "\(Pages.first)\n[img]\nQuang cảnh buổi làm việc\nTT\tChỉ tiêu\tKết quả\n1\tĐảng viên\t41\n\(Pages.second)"
        )
        #expect(document.blocks.map(\.kind) == [.lead, .caption, .table, .table, .paragraph])
        #expect(document.blocks(.table).last == "1 | Đảng viên | 41")
        #expect(document.chrome.map(\.text) == ["[img]"])
    }
}
