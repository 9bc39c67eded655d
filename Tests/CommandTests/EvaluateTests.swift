import Foundation
import Testing

@Suite("evaluate prints the figures of the independent scorer")
struct EvaluateTests {
    let sandbox: Sandbox

    /// Two pages; the figures below are worked out by hand.
    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "gold/1.gold.json",
            #"""
            {"organizations": ["Sở Y tế", "UBND tỉnh"], "session": {"kind": "meeting"},
             "directives": [{"quote": "Chỉ thị 05", "canonicalId": "d:05"}]}
            """#
        )
        try sandbox.write("gold/1.txt", "Chỉ thị 05")
        try sandbox.write("gold/2.gold.json", #"{"session": {"kind": "none"}}"#)
        try sandbox.write("gold/2.html", "<p>Không có gì</p>")
        try sandbox.write(
            "records/1.json",
            #"""
            {"document": {"text": "Sở Y tế thực hiện Chỉ thị 05, Nghị quyết 4"},
             "organizations": [{"id": "organization-1", "name": "Sở Y tế", "rule": "body"}],
             "sessions": [{"kind": "visit"}],
             "directives": [
              {"canonicalId": "d:5", "rule": "plain",
               "evidence": [{"start": 18, "end": 28, "quote": "Chỉ thị 05"}]},
              {"rule": "plain", "evidence": [{"start": 30, "end": 42, "quote": "Nghị quyết 4"}]}]}
            """#
        )
        try sandbox.write("records/2.json", #"{"document": {"text": ""}}"#)
    }

    private let table = """
        assessment               P nan  R nan  F1 nan   n 0 tp 0 fp 0 fn 0
        directive                P 0.500  R 1.000  F1 0.667   n 1 tp 1 fp 1 fn 0
        directive.id             P 0.000  R 0.000  F1 0.000   n 1 tp 0 fp 1 fn 1
        fact                     P nan  R nan  F1 nan   n 0 tp 0 fp 0 fn 0
        instruction              P nan  R nan  F1 nan   n 0 tp 0 fp 0 fn 0
        organization             P 1.000  R 0.500  F1 0.667   n 2 tp 1 fp 0 fn 1
        session.hosts            P nan  R nan  F1 nan   n 0 tp 0 fp 0 fn 0
        session.kind             P 0.500  R 0.500  F1 0.500   n 2 tp 1 fp 1 fn 1
        session.leads            P nan  R nan  F1 nan   n 0 tp 0 fp 0 fn 0
        missing records: []
        ungrounded: 0 | directive 0.667 | directive.id 0.000 | fact nan | instruction nan | \
        organization 0.667 | session.leads nan

        """

    @Test func theTable() throws {
        let result = try sandbox.run("evaluate", "gold", "--records", "records")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.text == table)
    }

    @Test func missesAndRules() throws {
        let result = try sandbox.run(
            "evaluate",
            "gold",
            "--records",
            "records",
            "--misses",
            "--rules"
        )
        #expect(
            result.text == """
                1 directive    EXTRA Nghị quyết 4
                1 directive.id WRONG Chỉ thị 05: d:5
                1 organization MISS ubnd tỉnh
                1 session.kind WRONG meeting / visit
                \(table)rules:
                body                             0.667   right 1 judged 1
                plain                            0.500   right 1 judged 2

                """
        )
    }

    @Test func floors() throws {
        try sandbox.write("reached.json", #"{"directive": 0.667}"#)
        try sandbox.write("missed.json", #"{"directive": 0.7, "organization": 0.1, "title": 1}"#)
        let run = ["evaluate", "gold", "--records", "records", "--floors"]
        #expect(try sandbox.run(run + ["reached.json"]).status == 0)
        let missed = try sandbox.run(run + ["missed.json"])
        #expect(missed.status == 1)
        #expect(missed.text == table)
        #expect(
            missed.errorLines == [
                "bienban: floor missed: directive: F1 0.667, floor 0.700",
                "bienban: floor missed: title: not measured, floor 1.000",
            ]
        )
        let absent = try sandbox.run("evaluate", "gold", "--floors", "no.json")
        #expect(absent.status == 1 && absent.output.isEmpty)
    }

    @Test func aRunIsComparedWithAnEarlierOne() throws {
        #expect(
            try sandbox.run("evaluate", "gold", "--records", "records", "--save", "run.json").status
                == 0
        )
        try sandbox.write(
            "records/1.json",
            #"{"document": {"text": "UBND tỉnh"}, "organizations": [{"name": "UBND tỉnh"}]}"#
        )
        let result = try sandbox.run(
            "evaluate",
            "gold",
            "--records",
            "records",
            "--against",
            "run.json"
        )
        #expect(result.status == 0)
        #expect(
            result.lines.drop { !$0.hasPrefix("ungrounded") }.dropFirst() == [
                "directive: F1 0.667 → none", "directive.id: F1 0.000 → none",
                "session.kind: F1 0.500 → 0.667",
                "gained  1 directive    EXTRA Nghị quyết 4",
                "gained  1 directive.id WRONG Chỉ thị 05: d:5",
                "gained  1 organization MISS ubnd tỉnh",
                "gained  1 session.kind WRONG meeting / visit",
                "lost    1 directive    MISS Chỉ thị 05", "lost    1 organization MISS sở y tế",
                "lost    1 session.kind WRONG meeting / none", "gained 4, lost 3",
            ]
        )
    }

    @Test func extractingOrReadingRecordsIsTheSame() throws {
        try sandbox.write("gold/portal/page-1/gold.json", #"{"organizations": ["Sở Y tế"]}"#)
        try sandbox.write("gold/portal/page-1/page.html", "<p>\(Sandbox.page(1))</p>")
        try sandbox.write("gold/portal/page-1/source.json", "{}")
        #expect(try sandbox.run("extract", "gold", "-o", "out").status == 0)
        let read = try sandbox.run("evaluate", "gold", "--records", "out", "--misses")
        let extracted = try sandbox.run("evaluate", "gold", "--misses", "--jobs", "3")
        #expect(read.status == 0 && extracted.status == 0)
        #expect(read.output == extracted.output)
        #expect(read.text.contains("missing records: []"))
    }

    @Test func whatIsMissingIsNamed() throws {
        try sandbox.write("gold/3.gold.json", "{}")
        try sandbox.write("gold/4.gold.json", "{")
        let result = try sandbox.run("evaluate", "gold", "--records", "records")
        #expect(result.status == 1)
        #expect(result.text.contains("\nmissing records: ['3']\n"))
        #expect(
            result.errorLines == [
                "bienban: records/3.json: No such file or directory",
                "bienban: gold/4.gold.json: byte 1: expected a string",
            ]
        )
        let none = try sandbox.run("evaluate", "records")
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(none.errorLines == ["bienban: records: no gold in this folder"])
    }
}
