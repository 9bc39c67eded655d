import Foundation
import MinutesExtraction
import MinutesModel
import Testing

@Suite("Every rule finds its positive examples and nothing in its negative ones")
struct RuleExampleTests {
    @Test("each rule has both, and ids are unique")
    func complete() {
        for rule in Rule.all {
            #expect(!rule.positive.isEmpty && !rule.negative.isEmpty, "\(rule.id)")
            #expect(!rule.summary.isEmpty && !rule.section.isEmpty)
        }
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    @Test("positive examples", arguments: Rule.all.map(\.id))
    func positive(id: String) throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        for example in rule.positive {
            let found = try Self.items(example.text)
            #expect(
                found.contains { $0.rule == id && $0.quote == example.quote },
                "\(id): \(found.map { "\($0.rule) “\($0.quote)”" })"
            )
        }
    }

    @Test("negative examples", arguments: Rule.all.map(\.id))
    func negative(id: String) throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        for text in rule.negative {
            let found = try Self.items(text).filter { $0.rule == id }
            #expect(found.isEmpty, "\(id): \(found.map(\.quote))")
        }
    }

    /// Rule and first quote of every item in the record of `text`.
    static func items(_ text: String) throws -> [(rule: String, quote: String)] {
        var document = Document(
            source: Document.Source(
                path: "example.txt",
                mediaType: "text/plain",
                encoding: "UTF-8",
                byteCount: text.utf8.count,
                sha256: "0"
            )
        )
        document.text = text
        document.blocks = [Document.Block(kind: .lead, span: TextSpan(0, text.utf8.count))]
        var extractor = Extractor()
        let json = Data(extractor.record(of: document).json())
        var found: [(rule: String, quote: String)] = []
        func walk(_ value: Any) {
            if let object = value as? [String: Any] {
                if let rule = object["rule"] as? String,
                    let first = (object["evidence"] as? [[String: Any]])?.first,
                    let quote = first["quote"] as? String
                {
                    found.append((rule, quote))
                }
                object.values.forEach(walk)
            } else if let list = value as? [Any] {
                list.forEach(walk)
            }
        }
        walk(try JSONSerialization.jsonObject(with: json))
        return found
    }
}
