import Testing

@testable import MinutesEvaluation

@Suite("Runs can be kept, compared and held to floors")
struct RunTests {
    private func evaluation(organizations: [String]) throws -> Evaluation {
        var evaluation = Evaluation()
        let found = organizations.map {
            JSONValue.object([.init("name", .string($0)), .init("canonical", .string($0))])
        }
        evaluation.add(
            page: "p",
            gold: try Gold(json: Array(#"{"organizations": ["A", "B"]}"#.utf8)),
            record: .object([.init("organizations", .array(found))])
        )
        return evaluation
    }

    @Test func aRunIsReadBackAsItWasKept() throws {
        let run = SavedRun(try evaluation(organizations: ["A", "“C”\n\u{1B}"]))
        #expect(run.rows.count == 2)
        #expect(try SavedRun(json: run.json) == run)
    }

    @Test func aChangeShowsWhatItGainedAndLost() throws {
        let before = SavedRun(try evaluation(organizations: ["A", "C", "C"]))
        let after = SavedRun(try evaluation(organizations: ["B", "C"]))
        let change = after.change(since: before)
        #expect(change.gained.map(\.line) == ["p organization MISS b", "p organization EXTRA C"])
        #expect(change.lost.map(\.line) == ["p organization MISS a"])
        #expect(change.figures == ["organization: F1 0.400 → 0.500"])
        #expect(
            after.change(since: after) == .init(gained: [], lost: [], figures: [], uncompared: [])
        )
    }

    @Test func pagesOfOnlyOneRunAreNamed() throws {
        let run = SavedRun(try evaluation(organizations: []))
        var other = run
        other.pages = ["q"]
        other.rows = []
        #expect(run.change(since: other).uncompared == ["p", "q"])
        #expect(run.change(since: other).lost.isEmpty)
    }

    @Test(arguments: [
        (#"{"organization": 0.667}"#, []), (#"{"organization": 0.5, "note": "as measured"}"#, []),
        (#"{"organization": 0.668}"#, ["organization: F1 0.667, floor 0.668"]),
        (#"{"organisation": 0.1}"#, ["organisation: not measured, floor 0.100"]),
    ])
    func floors(text: String, failures: [String]) throws {
        // One right, none extra, one missed: 2 * 1 * 0.5 / 1.5.
        let evaluation = try evaluation(organizations: ["A"])
        #expect(try Floors(json: Array(text.utf8)).failures(of: evaluation) == failures)
    }

    @Test func floorsOfSeveralSets() throws {
        let text = Array(#"{"pages": {"fact": 0.9}, "test": {"fact": 0.5}}"#.utf8)
        #expect(try Floors(json: text, set: "test").leastF1 == ["fact": 0.5])
        #expect(throws: EvaluationError.self) { try Floors(json: text, set: "other") }
    }

    @Test(arguments: ["[]", #"{"fact": 2}"#, #"{"fact": true}"#])
    func floorsOfAnotherShapeAreRefused(text: String) {
        #expect(throws: EvaluationError.self) { try Floors(json: Array(text.utf8)) }
    }
}
