import Testing

@testable import VietnameseText

@Suite("A quantity is a number with unit and qualifier, and nothing else with digits is one")
struct QuantityTests {
    /// Everything found from left to right.
    static func all(_ text: String) -> [Quantity] {
        let tokens = Tokenizer().tokens(of: text)
        let style = NumberStyle(of: tokens, text.utf8.span)
        var found: [Quantity] = []
        var index = 0
        while index < tokens.count {
            if let quantity = Quantity.parse(tokens, text.utf8.span, at: index, style: style) {
                found.append(quantity)
                index = quantity.whole.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    static func words(_ range: Range<Int>?, of text: String) -> String {
        let tokens = Tokenizer().tokens(of: text)
        guard let range, !range.isEmpty else { return "" }
        let bytes = Array(text.utf8)
        let span = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
        return String(decoding: bytes[span], as: UTF8.self)
    }

    @Test(
        arguments: [
            ("đạt 12,85% kế hoạch", .value(12.85), "12,85%", "%"),
            ("thu 25 nghìn tỷ đồng", .value(25e12), "25 nghìn tỷ đồng", "đồng"),
            ("mức 80.000đ/ngày", .value(80000), "80.000đ/ngày", "đồng"),
            ("đạt 120 triệu đồng/ha/năm", .value(120e6), "120 triệu đồng/ha/năm", "đồng"),
            ("rộng 350 m2", .value(350), "350 m2", "m2"),
            ("rộng 350m² đất", .value(350), "350m²", "m2"),
            ("tăng 5 phần trăm", .value(5), "5 phần trăm", "%"),
            ("giảm 0,5 điểm phần trăm", .value(0.5), "0,5 điểm phần trăm", "điểm %"),
            ("vốn 1,5 tỷ USD", .value(1.5e9), "1,5 tỷ USD", "USD"),
            ("tỷ lệ 10-15%", .range(low: 10, high: 15), "10-15%", "%"),
            ("tăng từ 10 đến 15% một năm", .range(low: 10, high: 15), "10 đến 15%", "%"),
            ("tăng 8,5 - 9%", .range(low: 8.5, high: 9), "8,5 - 9%", "%"),
            ("tăng 2-3 lần", .range(low: 2, high: 3), "2-3 lần", "lần"),
            ("lương 7-10 triệu đồng", .range(low: 7e6, high: 10e6), "7-10 triệu đồng", "đồng"),
            (
                "từ 140.000-250.000 đồng", .range(low: 140_000, high: 250_000),
                "140.000-250.000 đồng", "đồng"
            ),
            ("giảm từ 12% xuống còn 8%", .change(from: 12, to: 8), "12% xuống còn 8%", "%"),
            ("từ 5 tỷ lên 8 tỷ đồng", .change(from: 5e9, to: 8e9), "5 tỷ lên 8 tỷ đồng", "đồng"),
            ("được 74/250 tỷ đồng", .ratio(part: 74e9, of: 250e9), "74/250 tỷ đồng", "đồng"),
            ("chi $10.000 cho", .value(10000), "$10.000", "USD"),
            ("(28,22% xuống 24,22%)", .change(from: 28.22, to: 24.22), "28,22% xuống 24,22%", "%"),
            ("sáu phần trăm", .value(6), "sáu phần trăm", "%"),
        ] as [(String, Quantity.Amount, String, String)]
    )
    func readsUnits(text: String, amount: Quantity.Amount, words: String, unit: String) {
        let found = Self.all(text)
        #expect(found.count == 1)
        #expect(found.first?.amount == amount)
        #expect(found.first?.unit?.symbol == unit)
        #expect(Self.words(found.first?.tokens, of: text) == words)
    }

    @Test(
        arguments: [
            ("có 2.555 đảng viên", .value(2555)), ("có 02 chi bộ", .value(2)),
            ("tổng số 350 đại biểu", .value(350)),
            ("tăng từ 41 lên 45 tổ chức", .change(from: 41, to: 45)),
            ("đạt 15/34 chỉ tiêu", .ratio(part: 15, of: 34)),
            ("38/41 chi bộ", .ratio(part: 38, of: 41)),
            ("khám cho 1.818/1.883 người", .ratio(part: 1818, of: 1883)),
            ("hoàn thành 5/7 chỉ tiêu", .ratio(part: 5, of: 7)),
            ("2/3 số phiếu", .ratio(part: 2, of: 3)),
            ("hai phần ba dân số", .ratio(part: 2, of: 3)), ("hàng trăm hộ", .order(low: 100)),
            ("vài chục hộ", .range(low: 20, high: 30)), ("mỗi tháng 2 cuộc", .value(2)),
            ("từ 3 đến 4 hộ", .range(low: 3, high: 4)), ("hai mươi hộ", .value(20)),
            ("gồm 11 đảng bộ", .value(11)), ("2000 người dự", .value(2000)),
        ] as [(String, Quantity.Amount)]
    )
    func readsCounts(text: String, amount: Quantity.Amount) {
        #expect(Self.all(text).map(\.amount) == [amount])
    }

    @Test(arguments: [
        ("đạt trên 80% kế hoạch", Quantity.Qualifier.more, "trên 80%"),
        ("hơn 2 tỷ đồng", .more, "hơn 2 tỷ đồng"), ("gần 3 vạn", .less, "gần 3 vạn"),
        ("chưa đến 5%", .less, "chưa đến 5%"), ("xấp xỉ 5%", .about, "xấp xỉ 5%"),
        ("vào khoảng 5%", .about, "vào khoảng 5%"), ("không dưới 5%", .atLeast, "không dưới 5%"),
        ("ít nhất 80 người", .atLeast, "ít nhất 80"), ("không quá 5%", .atMost, "không quá 5%"),
        ("từ 5% trở lên", .atLeast, "5% trở lên"),
        ("5 tỷ đồng trở xuống", .atMost, "5 tỷ đồng trở xuống"),
        ("tối đa 10-15%", .atMost, "tối đa 10-15%"),
        ("khoảng từ 3 đến 5%", .about, "khoảng từ 3 đến 5%"),
    ])
    func readsQualifiers(text: String, qualifier: Quantity.Qualifier, words: String) {
        let found = Self.all(text)
        #expect(found.first?.qualifier == qualifier)
        #expect(Self.words(found.first?.whole, of: text) == words)
    }

    @Test func comparisonsAreNoQualifiers() {
        #expect(Self.all("cao hơn 5%").first?.qualifier == nil)
        #expect(Self.all("trình độ 5%").first?.qualifier == nil)
    }

    @Test(arguments: [
        "1. Tiếp tục", "2) Tổ chức", "(1) đẩy mạnh", "năm 2018", "2016-2020",
        "giai đoạn 2016 - 2020",
        "nhiệm kỳ 2015-2020", "tháng 8", "quý 3", "ngày 5", "kỳ họp thứ 9", "Quốc lộ 10", "Quận 1",
        "Quân khu 3", "số 5", "Km12+500", "24/7", "Điều 5 khoản 2", "Chỉ thị 05-CT/TW",
        "Nghị quyết 45", "217/QĐ-TW", "lần thứ 4", "khóa 12", "8h30", "8 giờ 30", "20:13",
        "lúc 14 giờ", "sáng 14/8", "14/8/2018", "ngày 14.8", "14-8-2018", "0912345678",
        "0225.3842.123", "Trung ương 4", "TW4", "F0", "C06", "Chiều nay (14/8)", "tỷ lệ 1/500",
        "Đại hội 13", "tháng 8/2018", "30c/NQ-CP", "trang 3", "thứ hai", "Tổ dân phố số 5",
        "quý một", "một giải pháp", "Quy chế 870", "14/8, đồng chí", "hai bên", "một số",
        "52/2017/QH14",
    ])
    func refuses(text: String) { #expect(Self.all(text) == []) }

    @Test func countsOnBothSidesOfASlash() {
        let found = Self.all("được 485 lượt tổ/2.354 lượt người").map(\.amount)
        #expect(found == [.value(485), .value(2354)])
    }
}
