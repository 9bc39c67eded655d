import Testing
import VietnameseText

@testable import MinutesLexicon

@Suite("The lexicon finds its phrases, and only as they are written")
struct MatchTests {
    /// The classes and values of the phrases that span the whole of `text`.
    private static func whole(_ text: String) -> [(phraseClass: PhraseClass, value: String)] {
        let tokens = Tokenizer().tokens(of: text)
        var matches = LexiconMatches()
        matches.scan(tokens, .standard)
        return matches.at(0).filter { Int($0.length) == tokens.count }
            .map { Lexicon.standard.entries[Int($0.entry)] }
            .map { ($0.phraseClass, $0.value) }
    }

    @Test(arguments: [
        ("UVTW", PhraseClass.wholeTitle), ("HĐND", .organizationHead),
        ("UBND", .organizationHead),
    ])
    func abbreviationsNeedCapitals(_ text: String, _ phraseClass: PhraseClass) {
        let written = MatchTests.whole(text).contains { $0.phraseClass == phraseClass }
        #expect(written)
        let small = MatchTests.whole(text.lowercased()).contains { $0.phraseClass == phraseClass }
        #expect(!small)
    }

    @Test func namesNeedACapital() {
        let name = MatchTests.whole("Nguyễn").contains { $0.phraseClass == .familyName }
        #expect(name)
        let noName = MatchTests.whole("nguyễn").contains { $0.phraseClass == .familyName }
        #expect(!noName)
    }

    @Test(arguments: ["Phó Bí thư", "phó bí thư", "PHÓ BÍ THƯ"])
    func caseDoesNotMatterElsewhere(_ text: String) {
        let values = MatchTests.whole(text).filter { $0.phraseClass == .titleHead }.map(\.value)
        #expect(values == ["Phó Bí thư"])
    }

    @Test func tonePlacementDoesNotMatter() {
        let old = MatchTests.whole("Ủy viên").map(\.value)
        let new = MatchTests.whole("Uỷ viên").map(\.value)
        #expect(!old.isEmpty && old == new)
    }

    @Test func phrasesStayOnTheirLine() {
        #expect(MatchTests.whole("Phó Bí\nthư").isEmpty)
    }

    @Test func nothingOutsideTheText() {
        var matches = LexiconMatches()
        #expect(matches.at(0).isEmpty)
        matches.scan([], .standard)
        #expect(matches.at(0).isEmpty && matches.at(-1).isEmpty && matches.at(7).isEmpty)
    }
}

@Suite("The automaton finds what a search phrase by phrase finds")
struct AutomatonTests {
    /// A phrase as the slow search compares it.
    private struct Phrase {
        var keys: [WordKey]
        /// Which tokens must be in capitals.
        var capitals: [Bool]
        var needsCapital = false
        var name = ""

        func isAt(_ index: Int, _ tokens: [Token]) -> Bool {
            guard index + keys.count <= tokens.count, tokens[index].key == keys[0] else {
                return false
            }
            if needsCapital, !tokens[index].isCapital { return false }
            for place in keys.indices {
                let token = tokens[index + place]
                if token.key != keys[place] { return false }
                if place > 0, token.flags.contains(.lineStart) { return false }
                if capitals[place], !token.flags.contains(.allCapitals) { return false }
            }
            return true
        }
    }

    @Test(arguments: 0..<100)
    func onRandomPhrases(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let words = ["an", "bình", "xã", "ủy", "12", ",", "hòa", "đảng"]
        let tokenizer = Tokenizer()
        func text(_ count: Int) -> String {
            (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
                .joined(separator: seed % 3 == 0 ? "\n" : " ")
        }
        var phrases: [[WordKey]] = []
        // So small a table must grow.
        var automaton = PhraseAutomaton(capacity: 1)
        for number in 0..<Int.random(in: 0...80, using: &random) {
            let keys = tokenizer.tokens(of: text(Int.random(in: 1...4, using: &random))).map(\.key)
            automaton.insert(keys, entry: Int32(number))
            phrases.append(keys)
        }
        automaton.freeze()
        let tokens = tokenizer.tokens(of: text(60))
        for index in tokens.indices {
            var found: [[Int]] = []
            automaton.walk(tokens, at: index) { found.append([$1, Int($0)]) }
            let expected = phrases.indices.filter {
                Phrase(
                    keys: phrases[$0],
                    capitals: Array(repeating: false, count: phrases[$0].count)
                ).isAt(index, tokens)
            }.map { [phrases[$0].count, $0] }
            #expect(found == expected.sorted { $0.lexicographicallyPrecedes($1) })
        }
    }

    /// The phrases of `PhrasesTable`, read anew; a phrase that is there twice keeps its first value.
    private static let phrases: [Phrase] = {
        var phrases: [Phrase] = []
        var seen: Set<String> = []
        for row in TableReader.rows(PhrasesTable.text, columns: 3) where row[0] != "document-type" {
            for text in TableReader.variants(row[2]) {
                let tokens = Tokenizer().tokens(of: text)
                let capitals = tokens.map {
                    $0.isWord && $0.length > 1 && $0.flags.contains(.allCapitals)
                }
                guard seen.insert("\(row[0]) \(tokens.map(\.key.value)) \(capitals)").inserted
                else { continue }
                let number = LexiconBuilder.classes[row[0]]?.rawValue ?? 0
                phrases.append(
                    Phrase(
                        keys: tokens.map(\.key),
                        capitals: capitals,
                        needsCapital: row[0] == "family-name",
                        name: "\(number) \(row[1].isEmpty ? text : row[1])"
                    )
                )
            }
        }
        return phrases
    }()

    private static let words: [String] = {
        let cells = TableReader.rows(PhrasesTable.text, columns: 3).flatMap {
            TableReader.variants($0[2])
        }
        return cells + cells.flatMap { $0.split(separator: " ").map(String.init) }
    }()

    @Test(arguments: 0..<60)
    func onRandomTexts(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1000)
        var text = ""
        for _ in 0..<12 {
            let word = AutomatonTests.words.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<6, using: &random) {
            case 0: text += word.uppercased()
            case 1: text += word.lowercased()
            default: text += word
            }
            text += Int.random(in: 0..<8, using: &random) == 0 ? "\n" : " "
        }
        let tokens = Tokenizer().tokens(of: NormalForm.nfc(text))
        let classes = Set(LexiconBuilder.classes.values).subtracting([.documentType])
        var matches = LexiconMatches()
        matches.scan(tokens, .standard)
        for index in tokens.indices where tokens[index].kind != .mark {
            let found = matches.at(index).compactMap { match -> String? in
                let entry = Lexicon.standard.entries[Int(match.entry)]
                guard classes.contains(entry.phraseClass) else { return nil }
                return "\(match.length) \(entry.phraseClass.rawValue) \(entry.value)"
            }
            let expected = AutomatonTests.phrases.filter { $0.isAt(index, tokens) }
                .map { "\($0.keys.count) \($0.name)" }
            #expect(found.sorted() == expected.sorted(), "\(text)")
        }
    }
}
