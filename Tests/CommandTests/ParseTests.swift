import Testing
import VietnameseText

@testable import bienban

@Suite("parse prints what numbers, money and dates a line holds")
struct ParseTests {
    private static let reference = CalendarDate(year: 2023, month: 10, day: 1)

    private static func items(_ text: String) -> [ParsedLine.Item] {
        ParsedLine(text, reference: reference, frame: .past).items
    }

    @Test func moneyHasValueAndUnit() throws {
        let item = try #require(ParseTests.items("xã thu 3,2 tỷ đồng").first)
        #expect(item.kind == "money" && item.value == 3_200_000_000 && item.unit == "đồng")
        #expect(item.start == 7 && item.end == 18 && item.quote == "3,2 tỷ đồng")
    }

    @Test(arguments: [
        ("quý III", "2023-Q3"), ("ngày 14/8", "2023-08-14"), ("năm 2019", "2019"),
        ("lúc 14h30", "2023-10-01"),
    ])
    func datesAreCompletedByTheReference(text: String, iso: String) {
        #expect(ParseTests.items(text).map(\.iso) == [iso])
    }

    @Test func withoutReferenceAYearIsNotInvented() {
        let items = ParsedLine("ngày 14/8, năm 2019", reference: nil, frame: .past).items
        #expect(items.map(\.iso) == [nil, "2019"])
    }

    @Test func spelledOutNumeralsAndChanges() {
        #expect(ParseTests.items("hai mươi mốt hộ").map(\.value) == [21])
        let change = ParseTests.items("giảm từ 12% xuống còn 8%").first
        #expect(change?.from == 12 && change?.to == 8 && change?.unit == "%")
    }

    @Test(arguments: ["", "không có gì", "\u{0}\u{FFFD}", "///"])
    func linesWithoutNumbersHaveNoItems(text: String) {
        #expect(ParseTests.items(text).isEmpty)
    }
}
