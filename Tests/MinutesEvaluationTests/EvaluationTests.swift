import Testing

@testable import MinutesEvaluation

@Suite("Records are scored as the contract says")
struct EvaluationTests {
    /// Figures worked out by hand; the comments say how.
    private func evaluation(gold: String, record: String?) throws -> Evaluation {
        var evaluation = Evaluation()
        evaluation.add(
            page: "p",
            gold: try Gold(json: Array(gold.utf8)),
            record: try record.map { try JSONValue(json: Array($0.utf8)) }
        )
        return evaluation
    }

    private func counts(_ evaluation: Evaluation, _ kind: String) -> [Int]? {
        evaluation.tallies[kind].map { [$0.right, $0.extra, $0.missed] }
    }

    @Test func officialsAndPositions() throws {
        let evaluation = try evaluation(
            gold: """
                {"officials": [
                  {"name": "Hồ Quốc Dũng", "positions": ["Bí thư Tỉnh uỷ", "Chủ tịch HĐND tỉnh"]},
                  {"name": "Phạm Anh Tuấn", "positions": ["Chủ tịch UBND tỉnh"]}]}
                """,
            record: """
                {"document": {"text": "Hồ Quốc Dũng"}, "officials": [
                  {"id": "official-1", "name": "HỒ QUỐC DŨNG", "rule": "official.name",
                   "evidence": [{"start": 0, "end": 12, "quote": "Hồ Quốc Dũng"}],
                   "positions": [
                     {"text": "Bí thư", "canonical": "Bí thư Tỉnh ủy", "rule": "position.a"},
                     {"text": "Giám đốc", "canonical": "Giám đốc Sở", "rule": "position.a"}]},
                  {"id": "official-2", "name": "Lê Văn A", "rule": "official.name",
                   "evidence": [], "positions": [{"text": "x", "canonical": "x"}]}]}
                """
        )
        #expect(counts(evaluation, "official") == [1, 1, 1])
        // One by canonical form, one wrong; missed: one of Dũng's and Tuấn's only one. The
        // positions of an official that is extra are not counted again.
        #expect(counts(evaluation, "position") == [1, 1, 2])
        #expect(evaluation.ungrounded == 1)
        #expect(evaluation.rules["official.name"]?.right == 1)
        #expect(evaluation.rules["official.name"]?.judged == 2)
        #expect(evaluation.rules["position.a"]?.smoothed == 0.5)
        #expect(
            evaluation.rows.map(\.line) == [
                "p official     MISS Phạm Anh Tuấn", "p official     EXTRA lê văn a",
                "p position     MISS Hồ Quốc Dũng: chủ tịch hđnd tỉnh",
                "p position     EXTRA Hồ Quốc Dũng: Giám đốc",
                "p position     MISS Phạm Anh Tuấn: chủ tịch ubnd tỉnh",
            ]
        )
    }

    @Test func factsNeedTheirValueAndRepeatsAreNoError() throws {
        let evaluation = try evaluation(
            gold: """
                {"facts": [{"quote": "5 lớp", "value": 5, "unit": "lớp"},
                           {"quote": "8,5 - 9%", "low": 8.5, "high": 9, "unit": "%"},
                           {"quote": "7 xã", "value": 7, "unit": "xã"}]}
                """,
            record: """
                {"document": {"text": "5 lớp, 5 lớp; 8,5 - 9%; 7 xã"}, "facts": [
                  {"quantity": {"value": 5}, "unit": "lop", "unitText": "Lớp",
                   "evidence": [{"start": 0, "end": 5, "quote": "5 lớp"}]},
                  {"quantity": {"value": 5}, "unit": "lớp",
                   "evidence": [{"start": 7, "end": 12, "quote": "5 lớp"}]},
                  {"quantity": {"low": 8.5, "high": 9}, "unit": "phần trăm",
                   "evidence": [{"start": 14, "end": 22, "quote": "8,5 - 9%"}]},
                  {"quantity": {"value": 70}, "unit": "xã",
                   "evidence": [{"start": 24, "end": 28, "quote": "7 xã!"}]}]}
                """
        )
        // Matched: 5 (once, the other is a repeat) and the range. 70 is no 7: missed and extra —
        // its quote is not the gold's either, and does not stand in the text.
        #expect(counts(evaluation, "fact") == [2, 1, 1])
        #expect(counts(evaluation, "fact.unit") == [1, 1, 1])
        #expect(evaluation.ungrounded == 1)
    }

    @Test func instructionsAndWhoMustAct() throws {
        let evaluation = try evaluation(
            gold: """
                {"instructions": [
                  {"quote": "rà soát quy hoạch", "issuer": "Lê A", "addressee": "Sở Y tế"},
                  {"quote": "báo cáo kết quả", "issuer": "Lê A", "addressee": "các xã"}],
                 "organizations": ["Sở Y tế"]}
                """,
            record: """
                {"document": {"text": "yêu cầu rà soát quy hoạch, báo cáo kết quả"},
                 "officials": [{"id": "official-1", "name": "Lê A", "positions": [],
                   "evidence": [{"start": 0, "end": 3, "quote": "yêu"}]}],
                 "organizations": [{"id": "organization-1", "name": "Sở", "canonical": "Sở Y tế Hà Nội",
                   "mentions": [{"start": 0, "end": 3, "quote": "Sở Y tế"}]},
                  {"id": "organization-2", "name": "các xã", "canonical": "các xã", "mentions": []}],
                 "instructions": [
                  {"issuer": "official-1", "addressees": [{"text": "x"}, {"organization": "organization-1"}],
                   "evidence": [{"start": 8, "end": 25, "quote": "rà soát quy hoạch"}]},
                  {"addressees": [{"text": "các sở"}],
                   "evidence": [{"start": 27, "end": 42, "quote": "báo cáo kết quả"}]}]}
                """
        )
        #expect(counts(evaluation, "instruction") == [2, 0, 0])
        // The second has no issuer: missed, but nothing wrong was said.
        #expect(counts(evaluation, "instruction.issuer") == [1, 0, 1])
        #expect(counts(evaluation, "instruction.addressee") == [1, 1, 1])
        // "các xã" only acts: no error. The mention's quote is not at its place: ungrounded; "yêu"
        // is what stands there.
        #expect(counts(evaluation, "organization") == [1, 0, 0])
        #expect(evaluation.ungrounded == 1)
    }

    @Test func sessionsAndTheDocument() throws {
        let evaluation = try evaluation(
            gold: """
                {"title": "Họp giao ban", "author": "An", "publishedOn": "2020-01-02",
                 "session": {"kind": "meeting", "dayPart": "morning", "leads": ["Lê A", "Vũ B"]},
                 "chrome": ["Chia sẻ", "Tin khác"], "body": ["Sáng nay", "Chiều qua"]}
                """,
            record: """
                {"document": {"text": "Sáng nay, họp. Tin khác", "title": "Họp giao ban.",
                   "publishedOn": "2020-01-03"},
                 "sessions": [{"id": "session-1", "kind": "meeting", "date": "2020-01-02",
                   "leads": ["official-1"], "hosts": ["organization-1"]}],
                 "officials": [{"id": "official-1", "name": "Vũ B", "positions": [],
                   "evidence": [{"start": 0, "end": 4, "quote": "Sáng"}]}]}
                """
        )
        #expect(counts(evaluation, "session.kind") == [1, 0, 0])
        #expect(counts(evaluation, "session.date") == [0, 1, 0])
        #expect(counts(evaluation, "session.dayPart") == [0, 0, 1])
        #expect(counts(evaluation, "session.leads") == [1, 0, 1])
        #expect(counts(evaluation, "session.hosts") == [0, 1, 0])
        #expect(counts(evaluation, "doc.title") == [1, 0, 0])
        #expect(counts(evaluation, "doc.author") == [0, 0, 1])
        #expect(counts(evaluation, "doc.publishedOn") == [0, 1, 1])
        #expect(counts(evaluation, "chrome") == [1, 0, 1])
        #expect(counts(evaluation, "body") == [1, 0, 1])
    }

    @Test func aPageWithoutSession() throws {
        let gold = #"{"session": {"kind": "none"}}"#
        let right = try evaluation(gold: gold, record: #"{"document": {"text": ""}}"#)
        #expect(counts(right, "session.kind") == [1, 0, 0])
        let record = #"{"document": {"text": ""}, "sessions": [{"kind": "visit"}]}"#
        let wrong = try evaluation(gold: gold, record: record)
        #expect(counts(wrong, "session.kind") == [0, 1, 1])
        #expect(wrong.rows.map(\.line) == ["p session.kind INVENTED visit"])
    }

    @Test func aMissingRecordMissesEverything() throws {
        let evaluation = try evaluation(gold: #"{"organizations": ["Sở Y tế"]}"#, record: nil)
        #expect(evaluation.missing == ["p"])
        #expect(counts(evaluation, "organization") == [0, 0, 1])
        #expect(evaluation.table.suffix(2).first == "missing records: ['p']")
    }

    @Test(arguments: [
        (#"{"start": 1, "end": 3, "quote": "bc"}"#, 0),
        (#"{"start": 1, "end": 3, "quote": "bd"}"#, 1),
        (#"{"start": -1, "end": 3, "quote": ""}"#, 1),
        (#"{"start": 0, "end": 1, "quote": "x", "chrome": 0}"#, 0),
        (#"{"start": 0, "end": 1, "quote": "x", "chrome": 1}"#, 1),
        (#"{"start": 0, "end": 9, "quote": "?", "meta": "og:title"}"#, 0),
    ])
    func everySpanIsChecked(span: String, ungrounded: Int) throws {
        let record = """
            {"document": {"text": "abcd", "chrome": [{"kind": "share", "text": "xy"}],
             "inferredFrom": {"title": [\(span)]}}}
            """
        #expect(try evaluation(gold: "{}", record: record).ungrounded == ungrounded)
    }

    @Test(arguments: [
        (#"[]"#, "top level"), (#"{"directives": [{}]}"#, "directives[0].quote"),
        (#"{"facts": [{"quote": "5"}]}"#, "facts[0].unit"),
        (#"{"officials": [{"name": "A", "positions": [1]}]}"#, "officials[0].positions[0]"),
    ])
    func goldOfAnotherShapeIsRefusedWithItsPlace(text: String, place: String) {
        let error = #expect(throws: EvaluationError.self) { try Gold(json: Array(text.utf8)) }
        #expect(error?.place == place)
    }
}
