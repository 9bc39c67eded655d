import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("Items carry their rule's measured precision, or none")
struct RulePrecisionTests {
    @Test func readsRightAndJudged() {
        let table = "# a note\nfact.count\t8\t8\nfact.money\t0\t0\nfact.rate\t3\t2\nbroken\n"
        let precision = RulePrecision(table: table)
        #expect(Array(precision.confidences.keys) == ["fact.count"])
        // (8 + 1) / (8 + 2).
        let confidence = Grounding.Confidence(value: 0.9, right: 8, judged: 8)
        #expect(precision.confidences["fact.count"] == confidence)
    }

    @Test func aRuleWithoutEvidenceHasNoConfidence() {
        let text = "Chiều 5/6/2020, xã Hòa An làm việc với huyện. Toàn xã có 120 hộ, thu 5 tỷ đồng."
        let document = FactPages.document([text])
        var extractor = Extractor(precision: RulePrecision(table: "fact.count\t8\t9"))
        let facts = extractor.record(of: document).facts
        #expect(facts.map(\.grounding.confidence?.judged) == [9, nil])
    }

    @Test func theTableNamesKnownRulesAndItsPages() {
        let known = Set(Rule.all.map(\.id))
        let unknown = RulePrecision.measured.confidences.keys.filter { !known.contains($0) }
        #expect(unknown.isEmpty, "\(unknown)")
        #expect(!RulePrecision.measured.confidences.isEmpty)
        #expect(PrecisionTable.text.contains("# right of judged on"))
    }

    @Test func wordsBehindTheLimitAreReportedAsUnread() {
        let text = String(repeating: "Xã có 120 hộ. ", count: Page.tokenLimit / 4)
        var extractor = Extractor()
        let record = extractor.record(of: FactPages.document([text]))
        #expect(record.diagnostics.contains { $0.code == "extraction-limit" })
        #expect(!record.facts.isEmpty)
    }
}
