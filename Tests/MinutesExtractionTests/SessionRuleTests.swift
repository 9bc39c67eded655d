import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Sessions: which one a page reports, and a second one on the same day")
struct SessionRuleTests {
    private static let opening =
        "Sáng 14/3/2023, tại trụ sở Huyện ủy, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với"
        + " Huyện ủy Yên Thành về công tác cán bộ."

    @Test("A second session of the day carries what stands behind its sentence")
    func second() throws {
        let record = FactPages.record(
            Self.opening + " Đồng chí đánh giá cao cách làm của huyện."
                + " Chiều cùng ngày, đoàn đi khảo sát hồ chứa nước tại xã Tân Thành."
                + " Đồng chí phê bình việc trồng rừng chậm trễ."
        )
        try #require(record.sessions.count == 2)
        let second = record.sessions[1]
        #expect(second.id == "session-2")
        #expect(second.kind == "survey")
        #expect(second.date == "2023-03-14")
        #expect(second.dayPart == "afternoon")
        #expect(second.leads == record.sessions[0].leads)
        #expect(second.grounding.inferredFrom["leads"].isEmpty == false)
        #expect(record.assessments.map(\.session) == ["session-1", "session-2"])
    }

    @Test("The place is what stands behind tại before anybody acts")
    func place() throws {
        let session = try #require(FactPages.record(Self.opening).sessions.first)
        #expect(session.place == "trụ sở Huyện ủy")
    }

    @Test("The year of a date without one is not that of what is planned")
    func yearOfAPlan() throws {
        let record = FactPages.record(
            "Sáng 4/11, đồng chí Lê Văn Nam, Chủ tịch UBND huyện chủ trì hội nghị về y tế.",
            "Ngày 20/9/2013, huyện đã kiểm tra 12 cơ sở.",
            "Đồng chí yêu cầu Phòng Y tế ban hành bộ tiêu chí trong quý I năm 2014."
        )
        let session = try #require(record.sessions.first)
        #expect(session.date == "2013-11-04")
    }

    @Test(
        "Pages of other kinds report none",
        arguments: [
            "Điều 5. Hội nghị được tổ chức mỗi năm một lần.",
            "Giá lúa tăng nhẹ; nông dân phấn khởi vì được mùa.",
            "The committee met provincial leaders on Monday.",
        ]
    )
    func none(_ text: String) { #expect(FactPages.record(text).sessions.isEmpty) }
}
