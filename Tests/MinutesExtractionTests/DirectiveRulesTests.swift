import MinutesModel
import Testing

@testable import MinutesExtraction

/// Runs texts through the extractor.
enum DirectivePage {
    /// The record of `lines`, one block each, published on `date`.
    static func record(_ lines: String, publishedOn date: String? = nil) -> Record {
        var document = Document(
            source: .init(
                path: "page.txt",
                mediaType: "text/plain",
                encoding: "UTF-8",
                byteCount: lines.utf8.count,
                sha256: "0"
            )
        )
        document.text = lines
        var start = 0
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = start + line.utf8.count
            document.blocks.append(.init(kind: .paragraph, span: TextSpan(start, end)))
            start = end + 1
        }
        if let date { document.publishedOn = .init(date, .meta(name: "date", value: date)) }
        var extractor = Extractor()
        return extractor.record(of: document)
    }

    /// The directives of `lines`.
    static func directives(_ lines: String, publishedOn date: String? = nil) -> [Record.Directive] {
        record(lines, publishedOn: date).directives
    }
}

extension Record.Directive {
    var quote: String { grounding.evidence.first.map { String($0.quote) } ?? "" }
}

@Suite("Every rule for cited documents finds what its examples say, and nothing else")
struct DirectiveRulesTests {
    @Test func everyRuleHasExamplesOfBothKinds() {
        for rule in Rule.directiveRules {
            #expect(!rule.positive.isEmpty && !rule.negative.isEmpty, "\(rule.id)")
            #expect(rule.section == "directives" && rule.id.hasPrefix("directive."))
        }
        #expect(Set(Rule.directiveRules.map(\.id)).count == Rule.directiveRules.count)
    }

    @Test(arguments: Rule.directiveRules.map(\.id))
    func findsItsPositiveExamples(_ id: String) throws {
        let rule = try #require(Rule.directiveRules.first { $0.id == id })
        for example in rule.positive {
            let found = DirectivePage.directives(example.text).map {
                "\($0.grounding.rule) \($0.quote)"
            }
            #expect(found == ["\(id) \(example.quote)"], "\(example.text)")
        }
    }

    @Test(arguments: Rule.directiveRules.map(\.id))
    func leavesItsNegativeExamples(_ id: String) throws {
        let rule = try #require(Rule.directiveRules.first { $0.id == id })
        for text in rule.negative {
            let found = DirectivePage.directives(text).filter { $0.grounding.rule == id }.map(
                \.quote
            )
            #expect(found.isEmpty, "\(text)")
        }
    }

    @Test func everyItemNamesARuleOfTheCatalog() {
        let ids = Set(Rule.directiveRules.map(\.id))
        for rule in Rule.directiveRules {
            for example in rule.positive {
                for item in DirectivePage.directives(example.text) {
                    #expect(ids.contains(item.grounding.rule))
                }
            }
        }
    }

    /// documents.md §4 R11.
    @Test(arguments: [
        "Đồng chí Chủ tịch kết luận: tạm dừng thi công.",
        "Đoàn hướng dẫn bà con cách ghi chép.",
        "Ban tổ chức thông báo lùi giờ khai mạc.",
        "Ông quyết định về hưu sớm.",
        "Năm nay xã vượt kế hoạch 12%.",
        "Chi bộ ra nghị quyết lãnh đạo mùa vụ.",
        "Phó trưởng Ban Chỉ đạo phát biểu.",
        "Đêm diễn có chương trình văn nghệ chào mừng.",
        "Sở Kế hoạch và Đầu tư của tỉnh họp báo.",
    ])
    func readsNoDocumentInAVerbOrAFigure(_ text: String) {
        #expect(DirectivePage.directives(text).map(\.quote).isEmpty)
    }
}
