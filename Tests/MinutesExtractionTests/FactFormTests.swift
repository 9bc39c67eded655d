import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Each form of numbers.md is a fact, and nothing of its section 9 is one")
struct FactFormTests {
    @Test(
        arguments: [
            ("Hiện bảy khu phố đã lắp camera.", "bảy khu phố", 7, "khu phố"),
            ("Hội trao mười hai phần quà.", "mười hai phần quà", 12, "phần quà"),
            ("Thị xã còn có năm đơn vị chưa nộp báo cáo.", "năm đơn vị", 5, "đơn vị"),
            ("Một nửa số hộ đã ký cam kết.", "Một nửa số hộ", 0.5, "hộ"),
            ("Vốn của dự án là 14 nghìn 300 tỷ đồng.", "14 nghìn 300 tỷ đồng", 14.3e12, "đồng"),
            ("Thu phí được hơn 3 tỷ rưỡi.", "hơn 3 tỷ rưỡi", 3.5e9, nil),
            ("Thiệt hại gần 40 tỷ.", "gần 40 tỷ", 40e9, "đồng"),
            ("Phường xếp vị trí thứ 3/11 của thị xã.", "xếp vị trí thứ 3/11", 3, nil),
            ("Sản lượng gấp rưỡi kế hoạch.", "gấp rưỡi", 1.5, "lần"),
            ("Mật độ đạt 245 người/km2.", "245 người/km2", 245, "người/km2"),
            (
                "Suất đầu tư 12 triệu đồng/học sinh.", "12 triệu đồng/học sinh", 12e6,
                "đồng/học sinh"
            ),
            ("Tuổi đời bình quân là 42,5 tuổi.", "42,5 tuổi", 42.5, "tuổi"),
            ("Toàn huyện phát 45 phích nước.", "45 phích nước", 45, "phích nước"),
            ("Số đơn vị tăng từ 41 lên 45 tổ chức.", "41", 41, "tổ chức"),
            ("Số đơn vị tăng từ 41 lên 45 tổ chức.", "45 tổ chức", 45, "tổ chức"),
            ("Tổng số hộ là 2.134.", "2.134", 2134, "hộ"),
            ("Khoảng 2/3 dân số dùng nước sạch.", "Khoảng 2/3 dân số", 2, "dân số"),
            ("Có 65% số hồ sơ nộp qua mạng.", "65% số hồ sơ", 65, "%"),
            ("Nhà máy bị lũ.Hỏng 2 cầu, cuốn trôi.60 xe máy.", "60 xe máy", 60, "xe máy"),
        ] as [(String, String, Double, String?)]
    )
    func found(text: String, quote: String, value: Double, unit: String?) {
        let facts = FactPages.record(text).facts
        let fact = facts.first { $0.grounding.evidence[0].quote == quote }
        #expect(fact != nil, "\(facts.map { $0.grounding.evidence[0].quote })")
        #expect(fact?.quantity == .value(value))
        if let unit { #expect(fact?.unit == unit) }
    }

    @Test(
        arguments: [
            "Cả hai xã đều đạt.", "Hai bên nhất trí cao.", "Quan hệ giữa hai nước phát triển.",
            "Đồng chí nêu ba vấn đề.", "Đồng chí Bí thư, 52 tuổi, quê ở xã Tân Hòa.",
            "Kỳ họp thứ 9 bế mạc.", "Từ ngày 15.6 Ủy ban họp.", "Giống lúa OM 5451 tươi tốt.",
            "Đến năm bản lề này.", "Đây là bệnh viện hạng 2.",
        ]
    )
    func refused(text: String) {
        #expect(FactPages.record(text).facts.isEmpty, "\(text)")
    }

    @Test("A cell has the unit of its column, in base units; row numbers and years are none")
    func table() {
        let record = TablePages.record([
            "STT | Đơn vị | Số đảng viên | Tỷ lệ (%) | Kinh phí (triệu đồng) | Năm",
            "1 | Xã Bình An | 1.312 | 3,8 | 1.250 | 2017",
            "2 | Xã Đông Hà | 298 | 3,0 | 980 | 2018",
        ])
        #expect(
            record.facts.map { "\($0.grounding.evidence[0].quote) \($0.unit)" } == [
                "1.312 đảng viên", "3,8 %", "1.250 đồng", "298 đảng viên", "3,0 %", "980 đồng",
            ]
        )
        #expect(record.facts.last?.quantity == .value(980e6))
    }

    @Test("A column of units and labels of rows say the unit, too")
    func unitColumn() {
        let record = TablePages.record([
            "Chỉ tiêu | ĐVT | Kết quả", "Tổng thu | tỷ đồng | 320", "Số hộ nghèo | hộ | 45",
        ])
        #expect(record.facts.map(\.quantity) == [.value(320e9), .value(45)])
        #expect(record.facts.map(\.unit) == ["đồng", "hộ"])
    }

    @Test(
        "Any table is read without a trap",
        arguments: ["|", "| |", "5 |", "| 5 %", "(", "1 | ( |"]
    )
    func brokenTable(_ row: String) {
        for fact in TablePages.record(["Số | (%) |", row, row]).facts {
            #expect(!fact.unit.isEmpty)
        }
    }
}

/// Documents whose lines are the rows of one table.
enum TablePages {
    static func record(_ rows: [String]) -> Record {
        var document = FactPages.document(rows)
        for index in document.blocks.indices { document.blocks[index].kind = .table }
        var extractor = Extractor()
        return extractor.record(of: document)
    }
}
