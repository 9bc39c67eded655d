import Foundation
import MinutesIngestion
import MinutesModel
import Testing

/// Invented pages in the layouts of many portals and papers, each with what a reader takes from it.
@Suite("Title, date, author and body are found in layouts of all kinds")
struct LayoutTests {
    /// What `gold.json` beside a page states.
    struct Gold: Decodable {
        var title: String
        var publishedOn: String
        var author: String?
        /// Strings that must not be in the text.
        var chrome: [String]
        /// Openings of blocks that must be.
        var body: [String]
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Layouts")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

    @Test func thereArePages() { #expect(LayoutTests.names.count >= 20) }

    @Test(arguments: names)
    func page(_ name: String) throws {
        let folder = LayoutTests.folder.appendingPathComponent(name)
        let gold = try JSONDecoder().decode(
            Gold.self,
            from: Data(contentsOf: folder.appendingPathComponent("gold.json"))
        )
        let kind = name.hasPrefix("text") ? "txt" : "html"
        let bytes = try Data(contentsOf: folder.appendingPathComponent("page." + kind))
        let document = Pages.read(Array(bytes))
        #expect(document.title?.value == gold.title)
        #expect(document.publishedOn?.value.prefix(10) == gold.publishedOn.prefix(10))
        #expect(document.author?.value == gold.author)
        for string in gold.chrome { #expect(!document.text.contains(string)) }
        for string in gold.body { #expect(document.text.contains(string)) }
    }
}
