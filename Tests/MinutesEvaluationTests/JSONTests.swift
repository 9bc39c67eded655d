import Foundation
import Testing

@testable import MinutesEvaluation

@Suite("JSON is read as it stands, and refused where it is none")
struct JSONTests {
    @Test func readsWhatFoundationReads() throws {
        let text = """
            \u{FEFF}{"a": [1, -2.5e3, true, false, null, [], {}], "b\\u0041\\n": "\\ud83d\\ude00 \
            \\"\\\\\\/ ủy", "a": {"c": []}}
            """
        let value = try JSONValue(json: Array(text.utf8))
        #expect(value.members.map(\.name) == ["a", "bA\n", "a"])
        #expect(
            value.members[0].value
                == .array([
                    .number(1), .number(-2500), .bool(true), .bool(false), .null, .array([]),
                    .object([]),
                ])
        )
        #expect(value["bA\n"]?.string == "😀 \"\\/ ủy")
        // Of a repeated member the last counts.
        #expect(value["a"]?.list("c") == [])
        #expect(value["a"]?["c"] != nil)
    }

    @Test func writesWhatFoundationReads() throws {
        let value = JSONValue.object([
            .init("t\u{1}", .string("“ủy” \" \\ \n")),
            .init("n", .array([.number(0.1), .number(7)])),
            .init("x", .null), .init("y", .bool(true)),
        ])
        let read = try JSONSerialization.jsonObject(with: Data(value.json)) as? [String: Any]
        #expect(read?["t\u{1}"] as? String == "“ủy” \" \\ \n")
        #expect(read?["n"] as? [Double] == [0.1, 7])
        #expect(try JSONValue(json: value.json) == value)
    }

    @Test(arguments: [
        "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,}", "nul", "1 2", "\"a", "\"\\x\"",
        "\"\\u12\"", "--1", "]", "{1:2}", "[1}", "NaN",
    ])
    func refuses(text: String) {
        #expect(throws: EvaluationError.self) { try JSONValue(json: Array(text.utf8)) }
    }

    @Test func refusesDeepNestingWithoutCrashing() {
        let text = [UInt8](repeating: 0x5B, count: 1_000_000)
        let error = #expect(throws: EvaluationError.self) { try JSONValue(json: text) }
        #expect(error?.cause == "nested too deeply")
    }
}
