import Testing

@Suite("Tables of one's own are read with --lexicon")
struct LexiconTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func lexicon(_ arguments: String...) throws -> String? {
        try sandbox.write("page.txt", Sandbox.page(1))
        let record = try sandbox.run(["extract", "page.txt"] + arguments).objects().first
        return (record?["producer"] as? [String: Any])?["lexicon"] as? String
    }

    @Test func anExportChangesNothing() throws {
        #expect(try sandbox.run("lexicon", "export", "tables").status == 0)
        #expect(try sandbox.files("tables").count == 8)
        #expect(try lexicon("--lexicon", "tables") == lexicon())
    }

    @Test func aRowOfOnesOwnChangesTheHash() throws {
        try sandbox.write("own/phrases.tsv", "address\tgià làng\tgià làng\n")
        #expect(try lexicon("--lexicon", "own") != lexicon())
    }

    @Test func aRowThatCannotBeIsNamedWithItsPlace() throws {
        try sandbox.write("own/titles.tsv", "# note\nA\t\tB\t\t\tparty\tcentral\thigh\n")
        try sandbox.write("page.txt", Sandbox.page(1))
        let result = try sandbox.run("extract", "page.txt", "--lexicon", "own")
        #expect(result.status == 1)
        #expect(
            result.errorLines == [
                "bienban: own/titles.tsv: line 2, column 8: rank takes a number, not \"high\""
            ]
        )
    }

    @Test(arguments: [
        ("missing", "No such file or directory"),
        ("empty", "no table in it; bienban lexicon export writes them"),
    ])
    func aFolderWithoutTablesIsRefused(folder: String, cause: String) throws {
        try sandbox.write("empty/readme.md", "")
        try sandbox.write("page.txt", Sandbox.page(1))
        let result = try sandbox.run("extract", "page.txt", "--lexicon", folder)
        #expect(result.status == 1)
        #expect(result.errorLines == ["bienban: \(folder): \(cause)"])
    }

    @Test func aFileWithTheNameOfNoTableIsRefused() throws {
        try sandbox.write("own/people.tsv", "A\n")
        try sandbox.write("page.txt", Sandbox.page(1))
        let result = try sandbox.run("extract", "page.txt", "--lexicon", "own")
        #expect(result.status == 1)
        #expect(result.errorLines.first?.contains("own/people.tsv: no table of this name") == true)
    }
}
