import Foundation
import Testing

@Suite("Bad input is a line or a diagnostic, never a crash")
struct BadInputTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func whatCannotBeReadIsOneLineAndTheRestGoesOn() throws {
        try sandbox.write("good.txt", Sandbox.page(1))
        try sandbox.write("empty/readme.md", "")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("loop.html"),
            withDestinationPath: "loop.html"
        )
        let result = try sandbox.run(
            "extract",
            "missing.html",
            "empty",
            "/dev/null",
            "loop.html",
            "good.txt",
            "good.txt/x"
        )
        #expect(result.status == 1)
        #expect(result.lines.count == 1)
        #expect(
            result.errorLines == [
                "bienban: missing.html: No such file or directory",
                "bienban: empty: no page in this folder",
                "bienban: /dev/null: not a regular file",
                "bienban: loop.html: Too many levels of symbolic links",
                "bienban: good.txt/x: Not a directory",
            ]
        )
    }

    @Test(.enabled(if: getuid() != 0, "root reads everything"))
    func aFileWithoutPermissionIsOneLine() throws {
        try sandbox.write("pages/a.html", "")
        try sandbox.write("pages/b.html", "")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0],
            ofItemAtPath: sandbox.path("pages/a.html")
        )
        let result = try sandbox.run("extract", "pages")
        #expect(result.status == 1 && result.lines.count == 1)
        #expect(result.errorLines == ["bienban: pages/a.html: Permission denied"])
    }

    @Test func aPipeIsRefusedWithoutWaitingForIt() throws {
        let result = try sandbox.shell("mkfifo page.html && \"$0\" extract page.html")
        #expect(result.status == 1)
        #expect(result.errorLines == ["bienban: page.html: not a regular file"])
    }

    @Test func aLinkThatLeadsNowhereIsAFailedPage() throws {
        try sandbox.write("pages/a.txt", Sandbox.page(1))
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("pages/b.html"),
            withDestinationPath: "gone.html"
        )
        let result = try sandbox.run("extract", "pages")
        #expect(result.status == 1 && result.lines.count == 1)
        #expect(result.errorLines == ["bienban: pages/b.html: No such file or directory"])
    }

    @Test func aFileNameCannotWriteASecondLine() throws {
        let result = try sandbox.run("extract", "a\n\u{1B}[2Jb.html")
        #expect(
            result.errorLines == ["bienban: a\\u{A}\\u{1B}[2Jb.html: No such file or directory"]
        )
    }

    @Test func aNameThatIsNotUTF8IsAFailure() throws {
        let result = try sandbox.shell(
            "mkdir pages && touch pages/a.txt \"pages/$(printf '\\377').html\" && \"$0\" extract pages"
        )
        #expect(result.status == 1 && result.lines.count == 1)
        #expect(result.errorLines == ["bienban: pages: holds a file whose name is not UTF-8"])
    }

    @Test func aSizeNoPageHasIsRefused() throws {
        let result = try sandbox.shell("truncate -s 300M film.html && \"$0\" extract film.html")
        #expect(result.status == 1)
        #expect(result.errorLines == ["bienban: film.html: larger than 256 MB"])
    }

    @Test(arguments: [
        ("empty.html", Data()), ("zeros.html", Data(count: 5000)),
        ("garbage.html", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) })),
        ("image.html", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])),
        ("cut.html", Data("<html><body><p>Sáng nay</p><p tit".utf8) + Data([0xE1, 0xBA])),
        ("deep.html", Data(String(repeating: "<div>", count: 100_000).utf8)),
    ])
    func whatIsNoPageIsARecord(name: String, bytes: Data) throws {
        try sandbox.write(name, bytes)
        let result = try sandbox.run("extract", name)
        #expect(result.status == 0 && !result.isCrash)
        #expect(result.errors.isEmpty)
        let record = try #require(try result.objects().first)
        #expect((record["source"] as? [String: Any])?["byteCount"] as? Int == bytes.count)
        #expect((record["sessions"] as? [Any])?.isEmpty == true)
    }
}
