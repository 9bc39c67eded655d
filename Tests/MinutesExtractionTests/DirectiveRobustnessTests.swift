import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Citations are read from any text without harm, and every span reproduces its words")
struct DirectiveRobustnessTests {
    /// Pieces of citations, put together in any order.
    private static let pieces = [
        "Nghị quyết", "nghị quyết", "NQ", "Chỉ thị", "Kết luận", "Quyết định", "Quy chế", "Luật",
        "Bộ luật", "Hiến pháp", "Đề án", "Chương trình hành động", "Điều lệ Đảng", "NQTW", "số",
        "05", "4", "18", "30a", "217", "2018", "99999", "-", "/", "–", "CT", "TW", "QĐ", "TTg",
        "UBND", "NĐ-CP", "T.Ư", "của", "Trung ương", "Bộ Chính trị", "Đảng", "Tỉnh ủy", "huyện",
        "khóa", "XII", "(", ")", "\"", ",", ".", ";", ":", "và", "về", "về việc", "ngày",
        "15/4/2011",
        "tháng", "năm", "Đại hội", "Đảng bộ", "lần thứ", "nhiệm kỳ", "2020 - 2025", "toàn quốc",
        "Hội nghị", "các", "những", "giao", "19 điều đảng viên không được làm", "Đất đai", "\n",
        "…",
    ]

    @Test func survivesAnyOrderOfItsWords() {
        var generator = SystemOrder(state: 20_180_814)
        for round in 0..<400 {
            let count = 5 + round % 60
            let text = (0..<count)
                .map { _ in Self.pieces[generator.below(Self.pieces.count)] }
                .joined(separator: generator.below(4) == 0 ? "" : " ")
            let record = DirectivePage.record(
                text,
                publishedOn: round % 2 == 0 ? "2018-08-14" : nil
            )
            let scalars = Array(record.document.text.unicodeScalars)
            for span in record.directives.flatMap(\.grounding.evidence) where span.meta == nil {
                var quote = String.UnicodeScalarView()
                quote.append(contentsOf: scalars[span.start..<span.end])
                #expect(String(quote) == String(span.quote), "\(text)")
            }
            #expect(record.directives.allSatisfy { !$0.quote.isEmpty })
        }
    }

    @Test func isTheSameTwice() {
        let text = "Theo Nghị quyết 26 và Chỉ thị 05 của Bộ Chính trị, Luật Đất đai."
        #expect(
            DirectivePage.directives(text, publishedOn: "2020-01-01")
                == DirectivePage.directives(text, publishedOn: "2020-01-01")
        )
    }

    /// A generator whose numbers repeat.
    private struct SystemOrder {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
