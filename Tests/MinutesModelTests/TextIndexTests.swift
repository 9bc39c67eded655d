import Testing

@testable import MinutesModel

@Suite("Byte offsets inside become code points outside, in one place")
struct TextIndexTests {
    /// The slow, obvious way: count the scalars before the byte.
    private func codePoints(_ text: String, before offset: Int) -> Int {
        var bytes = 0
        var count = 0
        for scalar in text.unicodeScalars where bytes < offset {
            bytes += String(scalar).utf8.count
            count += 1
        }
        return count
    }

    /// Byte offsets of the boundaries between scalars.
    private func boundaries(_ text: String) -> [Int] {
        text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + String($1).utf8.count) }
    }

    @Test("Random text: every boundary as the slow count says", arguments: UInt64(1)...60)
    func counts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = randomText(&generator, upTo: 400)
        let index = TextIndex(text)
        for offset in boundaries(text) {
            #expect(index.codePoints(before: offset) == codePoints(text, before: offset))
        }
    }

    @Test("Evidence reproduces its quote, scalar by scalar", arguments: UInt64(1)...60)
    func quotes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = randomText(&generator, upTo: 200)
        let index = TextIndex(text)
        let scalars = Array(text.unicodeScalars)
        let places = boundaries(text)
        for _ in 0..<40 {
            let first = Int.random(in: places.indices, using: &generator)
            let last = Int.random(in: first..<places.endIndex, using: &generator)
            let evidence = index.evidence(TextSpan(places[first], places[last]), for: "date")
            #expect(evidence.start == first)
            #expect(evidence.end == last)
            #expect(evidence.field == "date")
            // Compared by scalars: a quote may begin inside a grapheme, such as after a \r.
            #expect(evidence.quote.unicodeScalars.elementsEqual(scalars[first..<last]))
        }
    }

    @Test("Offsets become UTF-16 by the length of the text before them", arguments: UInt64(1)...60)
    func utf16(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = randomText(&generator, upTo: 200)
        let index = TextIndex(text)
        let places = boundaries(text)
        let first = Int.random(in: places.indices, using: &generator)
        let last = Int.random(in: first..<places.endIndex, using: &generator)
        let evidence = index.evidence(TextSpan(places[first], places[last]))

        // The recipe of docs/formats.md.
        let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(evidence.start)))
        let start = before.utf16.count
        let end = start + evidence.quote.utf16.count

        #expect(Array(text.utf16)[start..<end].elementsEqual(evidence.quote.utf16))
    }

    @Test("An emoji is one code point, four bytes and two UTF-16 units")
    func astral() {
        let index = TextIndex("😀 Chiều 14/8")
        let evidence = index.evidence(TextSpan(5, 17))
        #expect(evidence.quote == "Chiều 14/8")
        #expect(evidence.start == 2)
        #expect(evidence.end == 12)
        #expect("😀 ".utf16.count == 3)
    }

    @Test("A text without characters has the offset 0")
    func empty() {
        let index = TextIndex("")
        #expect(index.codePoints(before: 0) == 0)
        #expect(index.evidence(TextSpan(0, 0)).quote.isEmpty)
    }
}
