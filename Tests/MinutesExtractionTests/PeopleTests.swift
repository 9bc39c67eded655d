import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("People and bodies: who is who, and which body a head alone stands for")
struct PeopleTests {
    private func bodies(_ text: String) -> [String] {
        FactPages.record(text).organizations.map { String($0.name) }
    }

    @Test(
        "A body's name ends where its words end",
        arguments: [
            ("Sở GDĐT xây dựng phương án thi.", ["Sở GDĐT"]),
            (
                "Đoàn kiểm tra Bệnh viện Đa khoa huyện Lạc Bình.",
                ["Bệnh viện Đa khoa huyện Lạc Bình"]
            ),
            (
                "Văn phòng Điều phối nông thôn mới tỉnh báo cáo.",
                ["Văn phòng Điều phối nông thôn mới tỉnh"]
            ),
            (
                "Ông dẫn lời Ban Chỉ đạo phòng, chống ma túy, mại dâm huyện Lạc Bình.",
                ["Ban Chỉ đạo phòng, chống ma túy, mại dâm huyện Lạc Bình"]
            ),
            ("Hội đồng nhân dân huyện Khóa IV họp.", ["Hội đồng nhân dân huyện"]),
            ("Hồ sơ ở Thành ủy Buôn Ma Thuột.", ["Thành ủy Buôn Ma Thuột"]),
        ]
    )
    func edges(_ text: String, _ names: [String]) {
        #expect(bodies(text) == names)
    }

    @Test(
        "Other nouns, collectives and parts of symbols are no bodies",
        arguments: [
            "Nhiều cán bộ Kế hoạch xã nghỉ hưu.", "Họ vào trụ sở Tiếp công dân.",
            "Các Bộ, ngành và UBND các cấp vào cuộc.", "Theo Quyết định 12/QĐ-TTg, giá giảm.",
            "Thu ngân sách Nhà nước tăng.", "Họ đến Hội An và Đài Loan.",
            "Từ Trung ương đến cơ sở đều vào cuộc.",
        ]
    )
    func none(_ text: String) {
        #expect(bodies(text).isEmpty)
    }

    @Test("A head alone is a mention of the one body it can stand for")
    func heads() throws {
        let record = FactPages.record(
            "Đoàn làm việc với Đảng ủy xã Lạc Bình. Sau đó, Đảng ủy báo cáo kết quả."
        )
        let body = try #require(record.organizations.first)
        #expect(record.organizations.count == 1)
        #expect(body.mentions.map { String($0.place.quote) } == ["Đảng ủy xã Lạc Bình", "Đảng ủy"])
        let two = FactPages.record(
            "Có Đảng ủy xã Lạc Bình và Đảng ủy xã Hòa Lạc. Sau đó, Đảng ủy báo cáo."
        )
        #expect(two.organizations.map(\.mentions.count) == [1, 1])
    }

    @Test("An abbreviation in brackets is a mention from then on")
    func abbreviations() throws {
        let body = try #require(
            FactPages.record(
                "Đoàn đến Ban Quản lý dự án Lạc Bình (BLB). Tại đây, BLB trình bày."
            ).organizations.first
        )
        #expect(body.mentions.map { String($0.place.quote) }.last == "BLB")
    }

    @Test("The words before a title say whether the office is still held")
    func validity() throws {
        let official = try #require(
            FactPages.record("Dự lễ có nguyên Bí thư Huyện ủy Trần Văn Khải.").officials.first
        )
        #expect(official.positions.first?.validity == "former")
        #expect(official.positions.first.map { String($0.text) } == "nguyên Bí thư Huyện ủy")
    }

    @Test("A dash joins the offices of the person who comes next")
    func lists() {
        let officials = FactPages.record(
            "Dự có Bí thư Tỉnh ủy Trần Văn Khải, Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh Lê Văn Tám."
        ).officials
        #expect(officials.map { String($0.name) } == ["Trần Văn Khải", "Lê Văn Tám"])
        #expect(officials.map(\.positions.count) == [1, 2])
    }

    @Test("A name with the next word glued to it is the name written elsewhere")
    func glued() {
        let officials = FactPages.record(
            "Bí thư Tỉnh ủy Trần Văn Khảiđã kết luận. Bí thư Tỉnh ủy Trần Văn Khải cảm ơn."
        ).officials
        #expect(officials.map { String($0.name) } == ["Trần Văn Khải"])
    }

    @Test("Bà con and abbreviations alone are nobody")
    func nobody() {
        let record = FactPages.record(
            "Bà Trần Thị Khải, Bí thư Tỉnh ủy, nói. Bà con và CT đều vui."
        )
        #expect(record.officials.first?.mentions.count == 1)
    }

    @Test("A deputy whose first word is glued to the word before is not promoted")
    func gluedDeputy() {
        let record = FactPages.record(
            "Sáng 5/6/2023, đoàn củaPhó Chủ tịch Lê Văn Nam làm việc với huyện.",
            "Đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh phát biểu."
        )
        let roles = record.officials.flatMap { $0.positions.map(\.role) }
        #expect(roles == ["Phó Chủ tịch"])
    }
}
