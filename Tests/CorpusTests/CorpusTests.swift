import MinutesExtraction
import MinutesIngestion
import MinutesModel
import Testing

@Suite("Every page of the corpus gives a record that the page bears out")
struct CorpusTests {
    @Test func hasPages() {
        #expect(CorpusPage.all.count >= 69)
    }

    @Test func theWalkNoticesWhatIsNotThere() throws {
        func faults(_ span: String) throws -> Int {
            let json =
                #"{"document":{"text":"xã An Hòa","chrome":[{"text":"Tin"}]},"a":[{"b":SPAN}]}"#
            let parts = json.split(separator: "SPAN")
            return try Grounding(Array("\(parts[0])\(span)\(parts[1])".utf8)).faults.count
        }
        #expect(try faults(#"{"start":3,"end":9,"quote":"An Hòa"}"#) == 0)
        #expect(try faults(#"{"start":3,"end":8,"quote":"An Hòa"}"#) == 1)
        #expect(try faults(#"{"start":3,"end":10,"quote":"An Hòa"}"#) == 1)
        #expect(try faults(#"{"start":3,"end":9,"quote":"An Ho\u00e0"}"#) == 1)
        #expect(try faults(#"{"chrome":0,"start":0,"end":3,"quote":"Tin"}"#) == 0)
        #expect(try faults(#"{"chrome":1,"start":0,"end":3,"quote":"Tin"}"#) == 1)
    }

    @Test(arguments: CorpusPage.all)
    func quotesStandInTheText(_ page: CorpusPage) throws {
        let grounding = try Grounding(Grounding.record(of: page.bytes, path: page.name))
        #expect(grounding.faults.isEmpty)
        #expect(grounding.quotes > (page.isTest ? 0 : 10))
    }

    @Test func readingAgainGivesTheSameBytes() {
        var reader = PageReader()
        var extractor = Extractor()
        for page in CorpusPage.all {
            // One reader for all pages: what came before must leave no trace.
            let record = extractor.record(of: reader.read(page.bytes, path: page.name)).json()
            let isSame = record == Grounding.record(of: page.bytes, path: page.name)
            #expect(isSame, "\(page.name)")
        }
    }

    // What is lost or leaks on the other half is counted by its floors.
    @Test(arguments: CorpusPage.all.filter { !$0.isTest && $0.isWhole })
    func theArticleIsKeptAndTheRestIsNot(_ page: CorpusPage) throws {
        let text = try Grounding(Grounding.record(of: page.bytes, path: page.name)).text
        let starts = try page.gold("body")
        #expect(!starts.isEmpty)
        for start in starts {
            let isKept = text.contains(start)
            #expect(isKept, "\(start)")
        }
        for chrome in try page.gold("chrome") {
            let isKept = text.contains(chrome)
            #expect(!isKept, "\(chrome)")
        }
    }
}

@Suite("Damaged pages give records, too")
struct MutationTests {
    /// `bytes` cut, or with some bytes changed, or with a piece of it twice or gone.
    private static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...2000, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place...)
        case 1:
            for _ in 0..<Int.random(in: 1...200, using: &random) {
                let flipped = Int.random(in: 0..<bytes.count, using: &random)
                bytes[flipped] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        case 2: bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        }
        return bytes
    }

    @Test(arguments: 0..<500)
    func staysGrounded(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let page = try #require(CorpusPage.all.randomElement(using: &random))
        let bytes = MutationTests.damaged(page.bytes, &random)
        let grounding = try Grounding(Grounding.record(of: bytes, path: page.name))
        #expect(grounding.faults.isEmpty)
    }
}
