import Foundation
import Testing

@Suite("Output is whole or not there, and says why")
struct OutputTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func filesAreNamedAfterThePages() throws {
        for name in ["a.b.html", "sub/c.htm", "sub/deep/d.txt"] {
            try sandbox.write("pages/" + name, Sandbox.page(2))
        }
        try sandbox.write("lone", Sandbox.page(3))
        let result = try sandbox.run("extract", "pages/", "lone", "-o", "new/out")
        #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
        #expect(
            try sandbox.files("new/out") == [
                "a.b.json", "lone.json", "sub", "sub/c.json", "sub/deep", "sub/deep/d.json",
            ]
        )
        // The file is the record that standard output would have had.
        let printed = try sandbox.run("extract", "lone")
        #expect(try sandbox.read("new/out/lone.json") == printed.output)
    }

    @Test func filesAreReplacedAndNothingIsLeftAside() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        try sandbox.write("out/a.json", "old")
        #expect(try sandbox.run("extract", "a.txt", "-o", "out", "--pretty").status == 0)
        #expect(try sandbox.files("out") == ["a.json"])
        #expect(try sandbox.read("out/a.json").count > 100)
    }

    @Test(arguments: [
        (["pages/a.html", "pages/a.txt"], ["pages"], "pages/a.html and pages/a.txt"),
        (["x/a.html", "y/a.html"], ["x", "y"], "x/a.html and y/a.html"),
        (["x/a.html"], ["x/a.html", "x"], "x/a.html and x/a.html"),
    ])
    func twoPagesForOneFileAreAnErrorNamingBoth(
        files: [String],
        arguments: [String],
        named: String
    ) throws {
        for file in files { try sandbox.write(file, Sandbox.page(1)) }
        let list = arguments.joined(separator: " ")
        let result = try sandbox.shell("\"$0\" extract \(list) -o out")
        #expect(result.status == 73)
        #expect(result.errorLines == ["bienban: \(named): both would be written to a.json"])
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("out")))
    }

    @Test func aFolderThatCannotBeMadeStopsTheCommand() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        let below = try sandbox.run("extract", "a.txt", "-o", "a.txt/out")
        #expect(below.status == 73)
        #expect(below.errorLines == ["bienban: a.txt/out: Not a directory"])
        let file = try sandbox.run("extract", "a.txt", "-o", "a.txt")
        #expect(file.status == 73)
        #expect(file.errorLines == ["bienban: a.txt: not a folder"])
    }

    @Test(.enabled(if: getuid() != 0, "root writes everywhere"))
    func aFolderWithoutPermissionStopsTheCommand() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        try sandbox.write("out/old.json", "old")
        let result = try sandbox.shell("chmod 555 out; \"$0\" extract a.txt -o out")
        #expect(result.status == 73)
        #expect(result.errorLines == ["bienban: out/a.json: Permission denied"])
    }

    @Test func aFolderInPlaceOfTheFileStopsTheCommand() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        try sandbox.write("out/a.json/x", "")
        let result = try sandbox.run("extract", "a.txt", "-o", "out")
        #expect(result.status == 73)
        #expect(result.errorLines == ["bienban: out/a.json: Is a directory"])
        #expect(try sandbox.files("out") == ["a.json", "a.json/x"])
    }

    @Test func aFullDiskIsAnErrorOfItsOwn() throws {
        for number in 0..<20 { try sandbox.write("pages/\(number).txt", Sandbox.page(number)) }
        let result = try sandbox.run(
            ["extract", "pages"],
            output: FileHandle(forWritingAtPath: "/dev/full")
        )
        #expect(result.status == 74 && !result.isCrash)
        #expect(result.errorLines == ["bienban: standard output: No space left on device"])
    }

    @Test func aFileThatCannotBeFinishedIsNotLeftBehind() throws {
        try sandbox.write("a.txt", Sandbox.page(1))
        try sandbox.write("out/a.json", "old")
        // No file may grow at all: creating works, writing fails, as on a full disk.
        let line = "(ulimit -f 0; \"$0\" extract a.txt -o out 2>&1; echo $?) | cat"
        #expect(try sandbox.shell(line).lines == ["bienban: out/a.json: File too large", "74"])
        #expect(try sandbox.files("out") == ["a.json"])
        #expect(try sandbox.read("out/a.json") == Data("old".utf8))
    }

    @Test(arguments: [["extract", "pages"], ["explain", "pages/0.txt"], ["rules"]])
    func aClosedPipeIsNoCrash(arguments: [String]) throws {
        try sandbox.write("pages/0.txt", Sandbox.page(0))
        try sandbox.write("pages/1.txt", Sandbox.page(1))
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let result = try sandbox.run(arguments, output: pipe.fileHandleForWriting)
        #expect(result.status == 141 && !result.isCrash)
        #expect(result.errorLines == ["bienban: standard output: closed by its reader"])
    }

    @Test func aReaderMayStopEarly() throws {
        for number in 0..<500 { try sandbox.write("pages/\(number).txt", Sandbox.page(number)) }
        let result = try sandbox.shell("{ \"$0\" extract pages; echo $? >&2; } | head -c 1")
        #expect(result.text == "{")
        #expect(["0", "141"].contains(result.errorLines.last))
        #expect(!result.errors.contains("rash"))
    }
}
