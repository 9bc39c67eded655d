import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Facts: the fields around a number")
struct FactFieldTests {
    @Test("A unit keeps its head apart from what is written")
    func units() throws {
        let fact = try #require(
            FactPages.record("Đảng bộ có 41 tổ chức cơ sở đảng trực thuộc.").facts.first
        )
        #expect(fact.unit == "tổ chức cơ sở đảng")
        #expect(fact.unitText == "tổ chức cơ sở đảng trực thuộc")
    }

    @Test(
        "Numbers become values in the unit",
        arguments: [
            ("Vốn là 2.659,96 tỷ đồng.", 2_659_960_000_000, "đồng", nil),
            ("Đã bố trí được hơn 74/250 tỷ đồng.", 74e9, "đồng", 250e9),
            ("Thu nhập đạt 16,7 triệu đồng/người/năm.", 16.7e6, "đồng/người/năm", nil),
            ("Diện tích là 2.650m 2 nằm ở phía Đông.", 2650, "m2", nil),
            ("Tỷ suất sinh là 17,7%o.", 17.7, "‰", nil),
            ("Đã giải quyết 11/137 số vụ việc.", 11, "vụ việc", 137),
        ] as [(String, Double, String, Double?)]
    )
    func values(_ text: String, _ value: Double, _ unit: String, _ of: Double?) throws {
        let fact = try #require(FactPages.record(text).facts.first)
        guard case .value(let found) = fact.quantity else {
            Issue.record("no single value")
            return
        }
        #expect(abs(found - value) < 1e-6 * value)
        #expect(fact.unit == unit)
        #expect(fact.of == of)
    }

    @Test("Parts in brackets point to their whole, and must add up")
    func parts() {
        let right = FactPages.record("Đảng bộ có 41 tổ chức đảng (11 đảng bộ, 30 chi bộ).")
        #expect(right.facts.map(\.partOf) == [nil, "fact-1", "fact-1"])
        #expect(right.facts.first?.parts == ["fact-2", "fact-3"])
        #expect(!right.diagnostics.contains { $0.code == "parts-do-not-add-up" })
        let wrong = FactPages.record("Đảng bộ có 41 tổ chức đảng (11 đảng bộ, 29 chi bộ).")
        #expect(wrong.diagnostics.contains { $0.code == "parts-do-not-add-up" })
        let open = FactPages.record("Đã tiếp nhận 642 đơn, trong đó có 118 đơn khiếu nại.")
        #expect(open.facts.last?.partOf == "fact-1")
        #expect(!open.diagnostics.contains { $0.code == "parts-do-not-add-up" })
    }

    @Test(
        "The mode is told by the nearest word before the number",
        arguments: [
            ("Phấn đấu kết nạp 80 đảng viên.", "target"),
            ("Phấn đấu tốt; huyện đã kết nạp 80 đảng viên.", "actual"),
            ("Giá trị sản xuất ước đạt 80 tỷ đồng.", "estimate"),
            ("Kế hoạch vốn là 80 tỷ đồng.", "plan"),
            ("Xã Cần Giuộc có 80 đảng viên.", "actual"),
        ]
    )
    func modes(_ text: String, _ mode: String) {
        #expect(FactPages.record(text).facts.first?.mode == mode)
    }

    @Test(
        "A time before the number is its period",
        arguments: [
            ("Quận hiện có 80 đảng viên.", "2018-08-14"),
            ("Trong hơn 2 năm, quận đã kết nạp 80 đảng viên.", "P2Y/2018-08-14"),
            ("Trong 6 tháng đầu năm 2017, quận đã kết nạp 80 đảng viên.", "2017-01-01/2017-06-30"),
            ("Quý I/2018, quận đã kết nạp 80 đảng viên.", "2018-Q1"),
            ("Tính đến tháng 4/2013, quận có 80 đảng viên.", "2013-04"),
            ("Giai đoạn 2016-2020, quận kết nạp 80 đảng viên.", "2016-01-01/2020-12-31"),
            ("Từ đầu năm đến nay, quận kết nạp 80 đảng viên.", "2018-01-01/2018-08-14"),
        ]
    )
    func periods(_ text: String, _ period: String) {
        let record = FactPages.record(text, publishedOn: "2018-08-14")
        #expect(record.facts.last?.period == period)
    }

    @Test("What it is compared with is no period")
    func comparisons() throws {
        let record = FactPages.record("Thu ngân sách tăng 30% so với năm 2011.")
        let fact = try #require(record.facts.first)
        #expect(fact.period == nil)
        #expect(fact.comparison?.direction == "up")
        #expect(fact.comparison?.delta == 30)
        #expect(fact.comparison?.base == "năm 2011")
        #expect(fact.subject == "Thu ngân sách")
    }

    @Test("A change names its first value and the difference")
    func changes() {
        let record = FactPages.record("Huyện giảm từ 64 đầu mối xuống còn 57 đầu mối.")
        #expect(record.facts.map(\.quantity) == [.value(64), .value(57)])
        #expect(record.facts.last?.comparison?.delta == 7)
        #expect(record.facts.last?.comparison?.direction == "down")
    }

    @Test("Headlines, captions and bylines report nothing")
    func onlyTheBody() {
        var document = FactPages.document(["Huyện có 80 đảng viên."])
        document.blocks[0].kind = .caption
        var extractor = Extractor()
        #expect(extractor.record(of: document).facts.isEmpty)
    }

    @Test(
        "A text that ends in the middle of a phrase is read to its end",
        arguments: [
            "Đảng bộ có 12 xã (gồm", "Đảng bộ có 12 xã (", "Có 12 xã trong", "Có 12", "12 xã,",
            "Có 12 xã, trong đó (một", "Giảm từ 12 xã xuống", "Từ năm 2018 -", "Đạt 24°", "Có 5/",
        ]
    )
    func cutOff(_ text: String) {
        for fact in FactPages.record(text).facts { #expect(!fact.unitText.isEmpty) }
    }

    @Test("Any sequence of its words is read without a trap")
    func random() {
        let words = [
            "12", "5/7", "2.555", "8,5", "-", "%", "tỷ", "đồng", "(", ")", ",", ";", "trong", "đó",
            "gồm", "từ", "đến", "năm", "2018", "xã", "phường", "và", "người", "/", "kg", "hơn",
            "“", "”", "m", "2", "°", "C", "so", "với", "xuống", "còn", "tháng", "đầu", "hai",
            "mươi", "$", "quý", "I", "\n", "Quân", "khu", "3", ".", "ước", "đạt", "hiện", "nay",
        ]
        var generator = FactGenerator(state: 20_180_814)
        var extractor = Extractor()
        for _ in 0..<2000 {
            let count = Int.random(in: 0..<30, using: &generator)
            let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
                .joined(separator: Bool.random(using: &generator) ? " " : "")
            let lines = text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
            let record = extractor.record(of: FactPages.document(lines))
            for fact in record.facts {
                let first = fact.grounding.evidence[0]
                #expect(first.start < first.end)
                #expect(!fact.unit.isEmpty)
            }
        }
    }
}

/// A fixed sequence, so that a failure repeats.
struct FactGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
