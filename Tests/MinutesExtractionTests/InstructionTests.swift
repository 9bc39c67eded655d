import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Instructions: single actions, who asks, who must act, by when")
struct InstructionTests {
    private static let opening =
        "Sáng 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành. "

    private static func instructions(_ text: String) -> [Record.Instruction] {
        FactPages.record(opening + text).instructions
    }

    @Test(
        "A list is cut where an action of its own begins",
        arguments: [
            (
                "Đồng chí yêu cầu huyện rà soát quỹ đất công; xử lý dứt điểm đơn thư.",
                ["rà soát quỹ đất công", "xử lý dứt điểm đơn thư"]
            ),
            // Paired verbs share an object.
            (
                "Đồng chí yêu cầu huyện rà soát, bổ sung quy hoạch sử dụng đất.",
                ["rà soát, bổ sung quy hoạch sử dụng đất"]
            ),
            // A list of nouns stays whole, verbs that are nouns among them.
            (
                "Đồng chí yêu cầu huyện quan tâm các lĩnh vực y tế, đào tạo, văn hóa.",
                ["quan tâm các lĩnh vực y tế, đào tạo, văn hóa"]
            ),
            // An adverb begins an action before a verb and closes one behind it.
            (
                "Đồng chí yêu cầu huyện tăng cường tuần tra rừng, kịp thời ngăn chặn vi phạm mới.",
                ["tăng cường tuần tra rừng", "kịp thời ngăn chặn vi phạm mới"]
            ),
            (
                "Đồng chí yêu cầu huyện xử lý hồ sơ nghiêm túc, kịp thời, hiệu quả.",
                ["xử lý hồ sơ nghiêm túc, kịp thời, hiệu quả"]
            ),
            // Purpose and result belong to the action.
            (
                "Đồng chí yêu cầu huyện nâng cấp tuyến đê, bảo đảm an toàn cho người dân.",
                ["nâng cấp tuyến đê, bảo đảm an toàn cho người dân"]
            ),
            // Nothing is cut in brackets.
            (
                "Đồng chí yêu cầu huyện rà soát hồ sơ (kiểm tra biên bản, xác nhận chữ ký).",
                ["rà soát hồ sơ (kiểm tra biên bản, xác nhận chữ ký)"]
            ),
            // A list's name is no action.
            (
                "Đồng chí yêu cầu huyện tập trung một số nhiệm vụ: Sửa chữa hồ đập; nạo vét kênh.",
                ["Sửa chữa hồ đập", "nạo vét kênh"]
            ),
        ] as [(String, [String])]
    )
    func splitting(_ text: String, _ actions: [String]) {
        #expect(Self.instructions(text).map(\.action) == actions)
    }

    @Test(
        "Who must act",
        arguments: [
            ("Đồng chí yêu cầu các xã rà soát hộ nghèo.", ["các xã"]),
            (
                "Đồng chí yêu cầu người đứng đầu các đơn vị chịu trách nhiệm về kết quả.",
                ["người đứng đầu các đơn vị"]
            ),
            ("Đồng chí đề nghị ngân hàng đơn giản hóa thủ tục vay vốn.", ["ngân hàng"]),
            (
                "Đối với các trường, đồng chí yêu cầu sửa chữa phòng học trước năm học mới.",
                ["các trường"]
            ),
        ] as [(String, [String])]
    )
    func addressees(_ text: String, _ parties: [String]) throws {
        let first = try #require(Self.instructions(text).first)
        #expect(first.addressees?.map(\.text) == parties)
    }

    @Test("One leads and others help")
    func roles() throws {
        let first = try #require(
            Self.instructions(
                "Đồng chí giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng thẩm định dự toán."
            ).first
        )
        #expect(first.addressees?.map(\.role) == ["lead", "cooperating"])
    }

    @Test("Another party within the sentence acts until the next")
    func change() {
        let found = Self.instructions(
            "Đồng chí yêu cầu Sở Y tế bổ sung thuốc; Sở Xây dựng rà soát nhà ở, lập phương án di dời."
        )
        #expect(found.count == 3)
        #expect(found.dropFirst().allSatisfy { $0.addressees == found.last?.addressees })
        #expect(found.first?.addressees != found.last?.addressees)
    }

    @Test(
        "Deadlines",
        arguments: [
            ("hoàn thành sửa đập trước ngày 30/9/2018", "by", "2018-09-30"),
            ("hoàn thành sửa đập trong quý III/2018", "in", "2018-Q3"),
            ("trả lời đơn thư trong vòng 30 ngày", "within", nil),
            ("báo cáo kết quả định kỳ hằng tháng", "recurring", nil),
            ("sớm ban hành quy chế phối hợp", "vague", nil),
        ] as [(String, String, String?)]
    )
    func deadlines(_ action: String, _ kind: String, _ date: String?) throws {
        let first = try #require(Self.instructions("Đồng chí yêu cầu huyện \(action).").first)
        #expect(first.deadline?.kind == kind)
        // The page of the test has no date of publication to resolve against.
        if first.deadline?.date != nil { #expect(first.deadline?.date == date) }
    }

    @Test("A number inside measures the action, a document inside is cited")
    func targets() throws {
        let first = try #require(
            Self.instructions(
                "Đồng chí yêu cầu huyện kết nạp 80 đảng viên theo Nghị quyết số 18-NQ/TW."
            ).first
        )
        #expect(first.target != nil)
        #expect(first.cites?.count == 1)
    }

    @Test("Requests go up, promises stay, orders told of another time are reported")
    func directions() {
        #expect(
            Self.instructions("Huyện ủy Yên Thành đề nghị UBND tỉnh bố trí vốn sửa đập.")
                .map(\.direction) == ["petition"]
        )
        #expect(
            Self.instructions("Cử tri các xã vùng cao đề nghị UBND tỉnh sớm sửa đường liên xã.")
                .map(\.direction) == ["petition"]
        )
        let told = Self.instructions(
            "Trước đó, UBND tỉnh đã yêu cầu Sở Y tế kiểm tra các trạm vùng cao."
        )
        #expect(told.map(\.reported) == [true])
    }

    @Test("Without a session every instruction is a reported one")
    func withoutSession() {
        let found = FactPages.record(
            "Sở Công Thương yêu cầu các siêu thị niêm yết giá bán thịt lợn."
        ).instructions
        #expect(found.allSatisfy { $0.reported == true && $0.session == nil })
    }

    @Test(
        "Nouns, plans and narration are none",
        arguments: [
            "Kết quả đáp ứng yêu cầu nhiệm vụ trong tình hình mới.",
            "Thực hiện chỉ đạo của Tỉnh ủy, huyện đã sáp nhập 12 thôn.",
            "Ý kiến chỉ đạo của Bí thư Tỉnh ủy được huyện tiếp thu.",
            "Huyện sẽ yêu cầu các xã báo cáo tiến độ hằng tuần.",
            "Những kiến nghị, đề xuất của huyện được ghi nhận.",
            "Công tác giao thông nông thôn được quan tâm.",
        ]
    )
    func none(_ text: String) {
        #expect(Self.instructions(text).isEmpty)
    }
}
