import Foundation
import MinutesModel
import Testing

@testable import bienban

@Suite("explain shows each item in its page, and nothing the page smuggles in")
struct ExplainTests {
    /// A record whose directive overlaps its instruction, with escapes in every free text.
    private func record() -> Record {
        var document = Document(
            source: Document.Source(
                path: "a.html",
                mediaType: "text/html",
                encoding: "UTF-8",
                byteCount: 1,
                sha256: ""
            )
        )
        document.text = "Yêu cầu thực hiện Chỉ thị 05 ngay.\n\u{1B}[31mđỏ\u{9B}\u{202E}"
        document.chrome = [Document.Chrome(kind: .share, text: "Chia sẻ\u{7}")]
        let index = TextIndex(document.text)
        var record = Record(
            id: "r",
            producer: Record.Producer(version: "0", lexicon: "l"),
            source: document.source,
            document: Record.Article(document, index: index)
        )
        func evidence(_ start: Int, _ end: Int) -> [Evidence] {
            let scalars = document.text.unicodeScalars
            let from = scalars.index(scalars.startIndex, offsetBy: start)
            let to = scalars.index(scalars.startIndex, offsetBy: end)
            return [Evidence(start: start, end: end, quote: document.text[from..<to])]
        }
        record.directives = [
            Record.Directive(
                id: "directive-1",
                type: "directive",
                typeText: "Chỉ thị",
                number: "05",
                topic: "học tập\u{1B}]0;x\u{7}",
                resolution: "unresolved",
                grounding: Grounding(evidence: evidence(18, 28), rule: "directive.number")
            )
        ]
        record.instructions = [
            Record.Instruction(
                id: "instruction-1",
                issuer: "official-1",
                verb: "yêu cầu",
                force: "order",
                action: "thực hiện",
                cites: ["directive-1"],
                direction: "downward",
                grounding: Grounding(evidence: evidence(8, 33), rule: "instruction.verb")
            )
        ]
        record.officials = [
            Record.Official(
                id: "official-1",
                name: "Lê A",
                positions: [],
                mentions: [Record.Mention(place: evidence(25, 33)[0], form: "name")],
                grounding: Grounding(evidence: evidence(0, 3), rule: "official.name")
            )
        ]
        return record
    }

    @Test func overlappingItemsKeepTheirNumbers() {
        let output = Explanation(record: record(), isColored: false).output
        #expect(
            output.hasPrefix(
                "[1|Yêu|1] cầu [3|thực hiện [2|Chỉ thị[1| 05|2] ngay|1]|3].\n\\u{1B}[31mđỏ"
            )
        )
    }

    @Test func itemsAreListedWithRuleWordsAndFields() {
        let output = Explanation(record: record(), isColored: false).output
        #expect(
            output.contains(
                """

                [3] ý kiến chỉ đạo · instruction.verb
                    đoạn gốc: “thực hiện Chỉ thị 05 ngay”
                    người chỉ đạo: Lê A
                    việc: thực hiện
                    viện dẫn: Chỉ thị 05

                """
            )
        )
        #expect(output.contains("\n[2] văn bản được viện dẫn · directive.number\n"))
        #expect(output.contains("\nphần ngoài bài\n  share: Chia sẻ\\u{7}\n"))
    }

    @Test func coloursAreTheOnlyEscapesAndEndWithTheText() throws {
        let colored = Explanation(record: record(), isColored: true).output
        let plain = Explanation(record: record(), isColored: false).output
        for output in [colored, plain] {
            let controls = output.unicodeScalars.filter {
                $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value || $0.value == 0x202E
            }
            #expect(controls.allSatisfy { $0 == "\u{1B}" })
        }
        #expect(!plain.contains("\u{1B}"))
        let codes = colored.split(separator: "\u{1B}").dropFirst()
        #expect(codes.allSatisfy { $0.firstMatch(of: /^\[0(;\d+)?m/) != nil })
        #expect(codes.last?.hasPrefix("[0m") == true)
        // The citation keeps its colour inside the instruction, which goes on after it.
        #expect(colored.contains("\u{1B}[0;35mChỉ thị\u{1B}[0;36m 05\u{1B}[0;2m[2]"))
    }

    @Test func theToolEscapesAndRefuses() throws {
        let sandbox = try Sandbox()
        try sandbox.write("a.txt", "Tiêu đề \u{1B}[2J\u{7}\nSáng 01/4, ông A\u{1B}]0;x\u{7}.")
        let result = try sandbox.run("explain", "a.txt")
        #expect(result.status == 0)
        #expect(!result.text.contains("\u{1B}") && !result.text.contains("\u{7}"))
        let missing = try sandbox.run("explain", "no.txt")
        #expect(missing.status == 1)
        #expect(missing.errorLines == ["bienban: no.txt: No such file or directory"])
        #expect(try sandbox.run("explain", "a.txt", "--color", "blue").status == 64)
    }
}

@Suite("Small parts")
struct PartTests {
    @Test(arguments: [
        ("a.html", "a"), ("a.b.html", "a.b"), ("x.y/a", "x.y/a"), (".html", ".html"),
        ("d/.x.txt", "d/.x"), ("a.", "a"),
    ])
    func theLastExtensionIsReplaced(path: String, name: String) {
        #expect(Page.removingExtension(path) == name)
    }

    @Test func theBarShowsRateTimeLeftAndFailures() {
        var bar = ProgressBar(total: 40, isShown: false)
        for _ in 0..<10 { bar.advance() }
        #expect(
            bar.line(after: .seconds(5)) == "██████░░░░░░░░░░░░░░░░░░ 10/40  2 pages/s  0:15 left"
        )
        #expect(bar.line(after: .zero) == "██████░░░░░░░░░░░░░░░░░░ 10/40")
    }

    @Test func slicesFindWhatStandsInTheRecord() throws {
        let slices = RecordSlices(
            Array(#"{"a":{"b":"x,]\"}"},"c":[{"d":[1,2]},"e",{}],"f":[]}"#.utf8)
        )
        let members = try #require(slices.members(of: slices.whole))
        func text(_ range: Range<Int>) -> String {
            String(decoding: slices.bytes[range], as: UTF8.self)
        }
        #expect(members.mapValues(text)["a"] == #"{"b":"x,]\"}"}"#)
        let list = try #require(members["c"])
        #expect(slices.elements(of: list).map(text) == [#"{"d":[1,2]}"#, #""e""#, "{}"])
        #expect(slices.elements(of: try #require(members["f"])).isEmpty)
    }

    @Test func theFeedNamesThePageOfEachItem() throws {
        var record = Record(
            id: "r-1",
            producer: Record.Producer(version: "0", lexicon: "l"),
            source: Document.Source(
                path: "b,\"[.html",
                mediaType: "text/html",
                encoding: "UTF-8",
                byteCount: 0,
                sha256: ""
            ),
            document: Record.Article(
                Document(
                    source: Document.Source(
                        path: "",
                        mediaType: "",
                        encoding: "",
                        byteCount: 0,
                        sha256: ""
                    )
                ),
                index: TextIndex("")
            )
        )
        record.document.title = "Tiêu đề"
        let grounding = Grounding(
            evidence: [Evidence(start: 0, end: 1, quote: "T")],
            rule: "a.b"
        )
        record.assessments = ["x", "y"].map {
            Record.Assessment(
                id: "assessment-\($0)",
                polarity: "achievement",
                text: $0,
                grounding: grounding
            )
        }
        let feed = ItemFeed(selection: try #require(Selection(argument: "assessments,facts")))
        let lines = String(decoding: feed.lines(of: record), as: UTF8.self)
        let head = #"{"page":"b,\"[.html","record":"r-1","title":"Tiêu đề","kind":"assessment","#
        let evidence = #""evidence":[{"start":0,"end":1,"quote":"T"}],"rule":"a.b"}}"#
        #expect(
            lines.split(separator: "\n").map(String.init)
                == ["x", "y"].map {
                    head
                        + #""item":{"id":"assessment-\#($0)","polarity":"achievement","text":"\#($0)","#
                        + evidence
                }
        )
    }
}
