import Foundation
import Testing

@testable import MinutesModel

@Suite("Every value of a record is grounded")
struct RecordTests {
    @Test("Blocks tile the text but for the joining line feeds")
    func blocks() {
        let article = ExampleRecord.record().document
        let scalars = Array(article.text.unicodeScalars)
        var next = 0
        for block in article.blocks {
            #expect(block.start == next)
            #expect(!scalars[block.start..<block.end].contains("\n"))
            next = block.end + 1
        }
        #expect(next == scalars.count + 1)
    }

    @Test("Metadata from outside the text names where it stands")
    func inferredMetadata() throws {
        let article = ExampleRecord.record().document
        let inferred = try #require(article.inferredFrom)
        #expect(inferred.entries.map(\.field) == ["modifiedOn", "publishedOn", "title"])
        let title = try #require(inferred["title"].first)
        #expect(title.chrome == 1)
        #expect(title.quote == "Huyện ủy Sông Lam làm việc với xã")
        let caption = article.chrome[1].text.unicodeScalars
        #expect(
            caption.dropFirst(title.start).prefix(title.end - title.start)
                .elementsEqual(title.quote.unicodeScalars)
        )
        let published = try #require(inferred["publishedOn"].first)
        #expect(published.meta == "article:published_time")
        #expect(published.quote == "2024-03-12T16:05:00+07:00")
    }

    @Test("Equal inferences are equal, hash equally and are written equally in any order")
    func inferences() {
        var one = Inferences()
        one["date"] = [ExampleRecord.at("12/3/2024")]
        one["hosts"] = [ExampleRecord.at("xã An Hòa")]
        var other = Inferences()
        other["hosts"] = [ExampleRecord.at("Sông Lam")]
        other["date"] = [ExampleRecord.at("12/3/2024")]
        #expect(one != other)
        other["hosts"] = [ExampleRecord.at("xã An Hòa")]
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        one["date"] = []
        #expect(one.entries.map(\.field) == ["hosts"])
        one["hosts"] = []
        #expect(one.isEmpty)
    }

    @Test("An empty page is a whole record")
    func emptyDocument() throws {
        let document = Document(
            source: Document.Source(
                path: "empty.html",
                mediaType: "text/html",
                encoding: "UTF-8",
                byteCount: 0,
                sha256: String(repeating: "0", count: 64)
            )
        )
        let record = Record(
            id: "sha256:" + document.source.sha256,
            producer: Record.Producer(version: "0.1.0", lexicon: "sha256:"),
            source: document.source,
            document: Record.Article(document, index: TextIndex(document.text))
        )
        let read = try JSONDecoder().decode(Record.self, from: Data(record.json()))
        #expect(read == record)
        #expect(read.document.text.isEmpty)
        #expect(read.document.inferredFrom == nil)
    }
}
