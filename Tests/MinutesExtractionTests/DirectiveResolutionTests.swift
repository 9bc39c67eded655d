import MinutesModel
import Testing

@testable import MinutesExtraction

@Suite("A citation is resolved to the one document that its words and the page's date allow")
struct DirectiveResolutionTests {
    struct Case: Sendable, CustomStringConvertible {
        var text: String
        var date: String?
        var id: String?
        var resolution: String
        var description: String { "\(text) (\(date ?? "no date"))" }

        init(_ text: String, _ date: String?, _ id: String?, _ resolution: String) {
            self.text = text
            self.date = date
            self.id = id
            self.resolution = resolution
        }
    }

    @Test(arguments: [
        // Plenum k is not resolution k.
        Case("học Nghị quyết Trung ương 4 khóa XI.", "2014-03-01", "party:tw:XI:nq:12", "plenum"),
        Case(
            "học Nghị quyết Trung ương 6 (khóa XII).",
            "2018-03-01",
            "party:tw:XII:nq:18",
            "plenum"
        ),
        Case("học Nghị quyết TW 7 về trí thức.", "2010-01-05", "party:tw:X:nq:27", "plenum"),
        Case("học Nghị quyết T.Ư 4.", "2017-01-05", "party:tw:XII:nq:04", "plenum"),
        // A number lives on in later terms; the alias wins over the latest.
        Case("làm theo Chỉ thị 05.", "2024-06-01", "party:tw:XII:ct:05", "alias"),
        Case("theo Chỉ thị số 35-CT/TW.", "2015-06-01", "party:tw:XI:ct:35", "inferred"),
        Case("theo Chỉ thị số 35-CT/TW.", "2019-12-01", "party:tw:XII:ct:35", "inferred"),
        Case("theo Nghị quyết 45 của Bộ Chính trị.", "2025-01-01", "party:tw:XII:nq:45", "alias"),
        // The type's word, never QĐ, tells Quyết định from Quy định.
        Case("theo Quyết định số 217-QĐ/TW.", "2016-01-01", "party:tw:XI:qd:217", "exact"),
        Case("theo Quyết định số 217/QĐ-TW.", "2016-01-01", "party:tw:XI:qd:217", "exact"),
        Case("theo Quy định 08-QĐi/TW.", "2019-01-01", "party:tw:XII:qyd:08", "exact"),
        // The date in the citation tells the term of a document nobody registered.
        Case(
            "theo Thông báo số 77-TB/TW ngày 3/9/2012.",
            "2013-01-01",
            "party:tw:XI:tb:77",
            "exact"
        ),
        Case("theo Nghị quyết số 1-NQ/TW (khóa X).", "2013-01-01", "party:tw:X:nq:01", "exact"),
        // State symbols.
        Case("theo Nghị định số 88/2019/NĐ-CP.", "2020-01-01", "state:88/2019/NĐ-CP", "exact"),
        Case("theo Luật số 59/2020/QH14.", "2021-01-01", "state:59/2020/QH14", "exact"),
        Case(
            "theo Quyết định số 77/QĐ-TTg ngày 9/2/2017.",
            "2018-01-01",
            "state:qd-ttg:77:2017",
            "exact"
        ),
        Case("theo Quyết định 800/QĐ-TTg.", "2018-01-01", "state:qd-ttg:800:2010", "exact"),
        Case("theo Quyết định 5/QĐ-TTg.", "2018-01-01", nil, "unresolved"),
        Case(
            "UBND tỉnh Sơn La ban hành Quyết định số 12/QĐ-UBND ngày 5/1/2021.",
            "2021-02-01",
            "state:qd-ubnd-son-la:12:2021",
            "exact"
        ),
        // The year in a local symbol leaves its province open.
        Case(
            "HĐND tỉnh Sơn La ban hành Nghị quyết số 6/2013/NQ-HĐND.",
            "2014-02-01",
            "state:nq-hdnd-son-la:06:2013",
            "exact"
        ),
        // Congresses: of the Party, of the province the page is about, and after the mergers.
        Case("theo Nghị quyết Đại hội 13.", "2022-01-01", "party:dh:XIII:nq", "alias"),
        Case(
            "Tại tỉnh Lào Cai, thực hiện Nghị quyết Đại hội XVI.",
            "2021-01-01",
            "party:tu-lao-cai:XVI:nq:dh",
            "inferred"
        ),
        Case(
            "Thành phố Hải Phòng thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ I.",
            "2025-12-01",
            "party:tu-hai-phong:I-2025:nq:dh",
            "alias"
        ),
        Case("theo Nghị quyết Đại hội Đảng bộ các cấp.", "2021-01-01", nil, "generic"),
        // The version of a law in force, or of the year it gives.
        Case("đúng Luật Đất đai.", "2020-01-01", "state:45/2013/QH13", "inferred"),
        Case("đúng Luật Đất đai.", "2014-02-01", "state:13/2003/QH11", "inferred"),
        Case("đúng Luật Đất đai năm 2024.", "2025-01-01", "state:31/2024/QH15", "alias"),
        Case("đúng Luật Đất đai.", "2025-03-01", "state:31/2024/QH15", "inferred"),
        // 47-QĐ/TW, then 37-QĐ/TW.
        Case("học 19 điều đảng viên không được làm.", "2015-01-01", "party:tw:XI:qyd:47", "alias"),
        Case(
            "học 19 điều đảng viên không được làm.",
            "2023-01-01",
            "party:tw:XIII:qyd:37",
            "alias"
        ),
        // The issuer excludes.
        Case("theo Nghị quyết 18 của Tỉnh ủy.", "2023-01-01", nil, "unresolved"),
        Case(
            "theo Chỉ thị 16 của Thủ tướng Chính phủ.",
            "2021-08-01",
            "state:ct-ttg:16:2020",
            "alias"
        ),
    ])
    func resolves(_ example: Case) throws {
        let item = try #require(
            DirectivePage.directives(example.text, publishedOn: example.date).first
        )
        #expect(item.canonicalId == example.id)
        #expect(item.resolution == example.resolution)
    }

    /// documents.md §4 R10.
    @Test func refusesADocumentIssuedAfterThePage() throws {
        let record = DirectivePage.record("theo Nghị quyết 36-NQ/TW.", publishedOn: "2003-08-14")
        #expect(try #require(record.directives.first).canonicalId == nil)
        #expect(record.diagnostics.map(\.code).contains("directive-not-yet-issued"))
    }

    @Test func reportsADateThatDiffersFromTheRegistry() throws {
        let record = DirectivePage.record(
            "theo Chỉ thị số 03-CT/TW ngày 15-4-2011 của Bộ Chính trị.",
            publishedOn: "2013-08-14"
        )
        let item = try #require(record.directives.first)
        #expect(item.canonicalId == "party:tw:XI:ct:03")
        #expect(item.issuedOn == "2011-04-15" && item.known?.issuedOn == "2011-05-14")
        #expect(record.diagnostics.map(\.code) == ["directive-date-mismatch"])
    }

    @Test func distributesTypeAndIssuerOverAList() {
        let items = DirectivePage.directives(
            "quán triệt Nghị quyết 18, 19 của Trung ương và Nghị quyết Trung ương 4 (khóa XI, XII).",
            publishedOn: "2018-06-01"
        )
        #expect(
            items.map(\.canonicalId) == [
                "party:tw:XII:nq:18", "party:tw:XII:nq:19", "party:tw:XI:nq:12",
                "party:tw:XII:nq:04",
            ]
        )
        #expect(items.map(\.typeText) == Array(repeating: "Nghị quyết", count: 4))
        #expect(items.map(\.id) == ["directive-1", "directive-2", "directive-3", "directive-4"])
    }

    /// documents.md §4 R9: the topic is the last conjunct's.
    @Test func givesTheTopicToTheLastOfACoordination() {
        let items = DirectivePage.directives(
            "thực hiện Chỉ thị 05 của Bộ Chính trị và các nghị quyết của Trung ương về công tác cán bộ; sơ kết.",
            publishedOn: "2018-06-01"
        )
        #expect(items.map(\.topic) == [nil, "công tác cán bộ"])
        #expect(items.map(\.issuer) == ["Bộ Chính trị", "Trung ương"])
    }

    @Test func keepsLaterShortFormsWithTheirCitation() throws {
        let items = DirectivePage.directives(
            "Sơ kết Chỉ thị số 40-CT/TW của Ban Bí thư.\nQua 5 năm, Chỉ thị 40 đã đi vào cuộc sống.",
            publishedOn: "2019-06-01"
        )
        #expect(items.count == 1)
        #expect(items.first?.grounding.evidence.map { String($0.quote) }.last == "Chỉ thị 40")
    }

    @Test func readsTheTermFromThePagesDateAndSaysSo() throws {
        let item = try #require(
            DirectivePage.directives("làm theo Chỉ thị 05.", publishedOn: "2018-08-14").first
        )
        #expect(item.term == "XII")
        #expect(item.grounding.inferredFrom["term"].map { String($0.quote) } == ["2018-08-14"])
    }

    @Test func leavesOpenWhatNoDateDecides() throws {
        let record = DirectivePage.record("đúng Luật Đất đai.")
        let item = try #require(record.directives.first)
        #expect(item.canonicalId == nil && item.resolution == "unresolved")
        #expect(item.candidates?.count == 3)
        #expect(record.diagnostics.map(\.code) == ["directive-ambiguous"])
    }
}
