import Testing

@testable import VietnameseText

@Suite("A numeral says its value, however it is written")
struct NumeralTests {
    static func numeral(_ text: String, _ style: NumberStyle = .vietnamese) -> Numeral? {
        let tokens = Tokenizer().tokens(of: text)
        return Numeral.parse(tokens, text.utf8.span, at: 0, style: style)
    }

    @Test(arguments: [
        ("2.555", 2555), ("1.234.567", 1_234_567), ("3.694,5", 3694.5), ("12,85", 12.85),
        ("6,4", 6.4), ("1,234,567", 1_234_567), ("1,234.5", 1234.5), ("3.5", 3.5), ("7.25", 7.25),
        ("1.234", 1234), ("1,234", 1.234), ("2 555", 2555), ("2\u{A0}555", 2555),
        ("12\u{202F}345\u{202F}678", 12_345_678), ("02", 2), ("0,5", 0.5), ("0.125", 0.125),
        ("3,6tr", 3.6e6), ("200tr", 200e6), ("50k", 50e3), ("5 tỷ 2", 5.2e9),
        ("1,2 triệu lượt", 1.2e6),
        ("25 nghìn tỷ đồng", 25e12), ("25 ngàn tỉ", 25e12), ("25.000 tỷ đồng", 25e12),
        ("2 tỷ 350 triệu đồng", 2.35e9), ("2 tỷ 350 triệu 500 nghìn đồng", 2_350_500_000),
        ("3 vạn", 30e3), ("2 triệu rưỡi", 2.5e6), ("5 chục", 50), ("4 trăm tỷ", 400e9),
        ("10 tỷ lệ", 10), ("5 tỷ 20 hộ", 5e9), ("âm 5", -5), ("2 triệu tỷ", 2e15),
    ])
    func readsDigits(text: String, value: Double) { #expect(Self.numeral(text)?.value == value) }

    @Test(arguments: ["14.8.2018", "1.2.3", "5,6,7", "1.234,567,8", "chi bộ", "0225.3842.123"])
    func refusesWhatIsNoNumber(text: String) {
        #expect(Self.numeral(text) == nil)
    }

    @Test func theStyleDecidesAmbiguousNumbers() {
        let english = NumberStyle(vietnamese: 0, english: 2)
        #expect(Self.numeral("1,234", english)?.value == 1234)
        #expect(Self.numeral("1.234", english)?.value == 1.234)
        #expect(Self.numeral("1,234")?.alternative == 1234)
        #expect(Self.numeral("1,234,567", english)?.alternative == nil)
    }

    @Test(arguments: [
        ("có 2.555 đảng viên, đạt 12,85%", 2, 0), ("1,234,567 and 1,234.5", 0, 2),
        ("14.8.2018; 1,234; 15", 0, 0),
    ])
    func unambiguousNumbersVote(text: String, vietnamese: Int, english: Int) {
        let style = NumberStyle(of: Tokenizer().tokens(of: text), text.utf8.span)
        #expect(style == NumberStyle(vietnamese: vietnamese, english: english))
    }

    @Test(arguments: [
        ("mười lăm", 15, 2), ("mười", 10, 1), ("hai mươi mốt", 21, 3), ("hai mươi tư", 24, 3),
        ("hai mươi bốn", 24, 3), ("ba mươi lăm", 35, 3), ("năm mươi", 50, 2), ("hai mốt", 21, 2),
        ("ba lăm", 35, 2), ("trăm linh năm", 105, 3), ("một trăm lẻ năm", 105, 4),
        ("một trăm mười", 110, 3), ("một nghìn hai trăm ba mươi tư", 1234, 7),
        ("hai triệu rưỡi", 2.5e6, 3), ("hai trăm rưỡi", 250, 3), ("nghìn rưỡi", 1500, 2),
        ("một nghìn không trăm linh hai", 1002, 6), ("năm nghìn đồng", 5000, 2),
        ("mười năm", 10, 1), ("hai mươi năm", 20, 2), ("một trăm năm", 100, 2),
        ("hai mươi mốt nghìn không trăm mười một", 21011, 8), ("năm năm", 5, 1), ("bẩy", 7, 1),
        ("một tỷ hai trăm triệu", 1.2e9, 5), ("Ba đồng chí", 3, 1), ("hai chục", 20, 2),
        ("một tỷ hai, trong đó", 1.2e9, 3),
    ])
    func readsWords(text: String, value: Double, tokens: Int) {
        let numeral = Self.numeral(text)
        #expect(numeral?.value == value)
        #expect(numeral?.tokens == 0..<tokens)
        #expect(numeral?.isSafe == (tokens > 1))
    }

    @Test(arguments: [
        "một số", "một trong những", "một cách", "một phần", "năm 2018", "năm học", "tư nhân",
        "không có", "Hai Bà Trưng", "hai bên", "ba mẹ", "trăm", "mươi", "triệu đồng", "BA",
        "chín muồi",
    ])
    func knowsTheTraps(text: String) { #expect(Self.numeral(text) == nil) }
}
