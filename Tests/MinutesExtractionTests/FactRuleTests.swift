import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Facts: every rule finds its examples and nothing in its counter-examples")
struct FactRuleTests {
    @Test("Rules name examples of both kinds", arguments: FactRules.factRules)
    func examples(_ rule: Rule) {
        #expect(rule.section == "facts")
        #expect(!rule.positive.isEmpty)
        #expect(!rule.negative.isEmpty)
    }

    @Test("The quoted item is found by the rule", arguments: FactRules.factRules)
    func positive(_ rule: Rule) {
        for example in rule.positive {
            let facts = FactPages.record(example.text).facts
            let found = facts.filter { $0.grounding.rule == rule.id }
            #expect(
                found.contains { $0.grounding.evidence.first?.quote == Substring(example.quote) },
                "\(example.text): \(facts.map { ($0.grounding.rule, $0.grounding.evidence[0].quote) })"
            )
        }
    }

    @Test("Counter-examples give nothing by the rule", arguments: FactRules.factRules)
    func negative(_ rule: Rule) {
        for text in rule.negative {
            let found = FactPages.record(text).facts.filter { $0.grounding.rule == rule.id }
            #expect(found.isEmpty, "\(text): \(found.map { $0.grounding.evidence[0].quote })")
        }
    }

    @Test("A rule's id stands in the catalog")
    func idsAreCatalogued() {
        let known = Set(FactRules.factRules.map(\.id))
        for text in FactRules.factRules.flatMap({ $0.positive.map(\.text) }) {
            for fact in FactPages.record(text).facts {
                #expect(known.contains(fact.grounding.rule))
            }
        }
    }
}

/// Documents made from lines of text, one paragraph each.
enum FactPages {
    static func document(_ lines: [String], publishedOn: String? = nil) -> Document {
        var document = Document(
            source: .init(
                path: "page.txt",
                mediaType: "text/plain",
                encoding: "UTF-8",
                byteCount: 0,
                sha256: "0"
            )
        )
        for line in lines {
            if !document.text.isEmpty { document.text += "\n" }
            let start = document.text.utf8.count
            document.text += line
            document.blocks.append(
                Document.Block(
                    kind: .paragraph,
                    span: TextSpan(start, document.text.utf8.count)
                )
            )
        }
        if let publishedOn {
            document.publishedOn = .init(publishedOn, .meta(name: "date", value: publishedOn))
        }
        return document
    }

    static func record(_ lines: String..., publishedOn: String? = nil) -> Record {
        var extractor = Extractor()
        return extractor.record(of: document(lines, publishedOn: publishedOn))
    }
}
