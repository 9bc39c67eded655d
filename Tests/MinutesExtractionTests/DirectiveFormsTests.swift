import MinutesModel
import Testing

@testable import MinutesExtraction

/// Texts with every citation they hold in brackets, forms of documents.md §2 and §3.
@Suite("Documents are cited in many forms, each item from its own number to its issuer")
struct DirectiveFormsTests {
    @Test(arguments: [
        "Chi bộ học tập [Quy định số 101 - QĐ/TW] và [Quy định 08-QĐi/TW ngày 25/10/2018].",
        "Phòng giáo dục trả lời theo [văn bản số 326/UBND-KGVX] hôm thứ Ba.",
        "Căn cứ [20-NQ/ĐU], các thôn đã họp dân.",
        "Xã quán triệt [35-CT/TW] và [11-HD/BTCTW] tới từng chi bộ.",
        "Theo [1234/QĐ-UBND] ngày 5/6, tổ công tác có 7 người.",
        "Theo [Thông báo kết luận số 337/TB-VPCP] các bộ phải hoàn thành.",
        "Bộ ban hành [Thông tư 08/2022/TT-BTNMT] và [Thông tư liên tịch số 01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP].",
        "Hội nghị quán triệt [Chỉ thị số 23 - CT/TU] và [Kết luận số 54 -KL/TW ngày 7/8/2019].",
        "Thủ tướng ký [Công điện số 789/CĐ-TTg ngày 20/9/2022] ứng phó bão số 4.",
        "Theo [Nghị quyết số 10/2021/NQ-HĐND ngày 9/12/2021 của HĐND tỉnh khóa XVIII], học phí được miễn.",
        "Tỉnh thực hiện các [Nghị quyết số 18], [19-NQ/TW] trong năm.",
        "Đảng ủy nghe báo cáo về [Nghị quyết số 53-NQ/TW], số [54-NQ/TW] hôm qua.",
    ])
    func readsSymbols(_ marked: String) { check(marked) }

    @Test(arguments: [
        "Huyện triển khai [NQ 32] và [CT 05] đến cơ sở.",
        "Chi bộ học [CT05] gắn với [NQTW 4].",
        "Đánh giá việc thực hiện [Nghị quyết 18], [19] và [39] về tổ chức bộ máy.",
        "Chi bộ học tập [Nghị quyết 10], [11], [12-NQ/TW] tháng trước.",
        "Hiện các đơn vị đang triển khai [Nghị quyết 57] trong toàn ngành.",
        "Việc thực hiện [Pháp lệnh 34] về dân chủ ở xã có tiến bộ.",
        "Theo [nghị định 178] được hưởng chế độ một lần.",
        "Ông đề nghị sửa [Nghị định 178/2024 của Chính phủ] cho phù hợp.",
        "Đơn vị làm việc theo [Quyết định số 15 ngày 3/4/2021 của Chủ tịch UBND tỉnh].",
        "Cần hoàn thành [Kế hoạch 65 của Tỉnh ủy] trước ngày 30/6.",
        "Kế hoạch 2024 giao thu 1.200 tỷ đồng.",
        "Theo Kế hoạch 6 tháng cuối năm và kế hoạch 5 năm 2021-2025, xã xây 3 cầu.",
        "Mời gọi đầu tư theo Dự án 12 ha và Chương trình 30 phút.",
        "Vượt chỉ tiêu Nghị quyết 12 ha so với năm trước.",
        "Kết luận 3 vấn đề, đồng chí yêu cầu xã khẩn trương.",
    ])
    func readsNumbers(_ marked: String) { check(marked) }

    @Test(arguments: [
        "Các chi bộ học [NQTW 4], [5] và [6 khoá XI] trong quý.",
        "Nội dung [Nghị quyết Trung ương 7] và [Trung ương 8 khóa XII] đã được quán triệt.",
        "Quán triệt [Nghị quyết Hội nghị lần thứ 5], [6 Ban Chấp hành Trung ương Đảng khóa XII] đến đảng viên.",
        "Đảng bộ thực hiện [Nghị quyết Trung ương 4 (khóa XI, XII)] về xây dựng Đảng.",
        "Thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XXII] và [Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020-2025].",
        "Thực hiện [Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII] ở cơ sở.",
    ])
    func readsPlenumsAndCongresses(_ marked: String) { check(marked) }

    @Test(arguments: [
        "Xã tuyên truyền [Luật Đất đai 2024], [Luật Nhà ở] và [Luật Kinh doanh bất động sản].",
        "Cho ý kiến về dự án [Luật Công đoàn (sửa đổi)] và dự án [Luật Nhà giáo].",
        "Thực hiện [Luật Phòng, chống mua bán người] tại biên giới.",
        "Cử tri hỏi về [Luật Giáo dục nghề nghiệp], mức học phí và học bổng.",
        "Cử tri kiến nghị sửa [Luật BHXH] và [Luật NVQS năm 2015].",
        "Sở mời Luật sư Nguyễn Văn A ở Đoàn Luật sư thành phố.",
        "Trường Đại học Luật Hà Nội và Khoa Luật tham gia.",
        "Đề nghị xây dựng Luật Dân số.",
    ])
    func readsLaws(_ marked: String) { check(marked) }

    @Test(arguments: [
        "Kỳ họp thông qua [Nghị quyết về dự toán ngân sách năm 2023] và [Nghị quyết về kế hoạch đầu tư công trung hạn].",
        "Hội nghị thông qua [Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XVIII].",
        "Công bố [Quyết định bổ nhiệm Phó Giám đốc Sở Tài chính] tại hội nghị.",
        "Đồng chí trao [Quyết định của Chủ tịch nước] phong quân hàm cho đồng chí A.",
        "Đoàn viên làm đúng [Điều lệ Công đoàn Việt Nam].",
        "Tổ chức Chương trình mục tiêu quốc gia xây dựng nông thôn mới và Chương trình OCOP ở các xã.",
        "Cán bộ học tập các nghị quyết của Đảng, chính sách của Nhà nước.",
        "Nghị quyết đã đề ra 15 chỉ tiêu; thực hiện Nghị quyết, xã làm đường.",
    ])
    func readsNames(_ marked: String) { check(marked) }

    /// A headline shortens what the text cites in full, and a repeat says less.
    @Test func citesADocumentOnce() {
        let found = DirectivePage.directives(
            """
            Huyện thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư.
            Nhờ Chỉ thị 40 của Ban Bí thư, hộ nghèo có vốn; Chỉ thị 40 đã vào cuộc sống.
            """
        )
        #expect(found.map(\.quote) == ["Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư"])
    }

    private func check(_ marked: String) {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
        let wanted = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let found = DirectivePage.directives(parts.joined()).map(\.quote)
        // One item for each term of a plenum, on the same words.
        var once: [String] = []
        for quote in found where once.last != quote { once.append(quote) }
        #expect(once == wanted, "\(marked)")
    }
}
