import Testing

@testable import MinutesEvaluation

@Suite("Texts are compared by their words, not by how they are spelt or set")
struct ComparisonTests {
    /// Expected values: `norm` of the independent scorer.
    @Test(arguments: [
        ("Quận Uỷ  Dương\u{A0}Kinh.", "quận ủy dương kinh"),
        ("– Nghị quyết số 04-NQ/TW;", "nghị quyết số 04-nq/tw"),
        ("hoà, khoẻ, thuỷ", "hòa, khỏe, thủy"),
        // The tone moves after q too: both sides are folded alike.
        ("quý", "qúy"),
        ("Straße ΣΑΣ ﬁ ı", "strasse σασ fi ı"),
        ("a\u{85}b\u{1C}c\u{3000}d", "a b c d"),
        ("…", "…"),
        (" ,.;:–-", ""),
    ])
    func normalizes(text: String, expected: String) {
        #expect(Array(Comparison.normalized(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func decomposedLettersMeetComposedOnes() {
        let composed = "Ủy ban nhân dân thành phố Hải Phòng, đường Lạch Tray ế ậ ữ ộ"
        let decomposed =
            "U\u{309}y ban nha\u{302}n da\u{302}n tha\u{300}nh pho\u{302}\u{301} "
            + "Ha\u{309}i Pho\u{300}ng, đu\u{31B}o\u{31B}\u{300}ng La\u{323}ch Tray "
            + "e\u{302}\u{301} a\u{323}\u{302} u\u{31B}\u{303} o\u{323}\u{302}"
        #expect(
            Array(Comparison.normalized(decomposed).utf8)
                == Array(Comparison.normalized(composed).utf8)
        )
        #expect(Comparison.lengthKept(decomposed) == Comparison.lengthKept(composed))
    }

    @Test func foldingForOffsetsKeepsTheLength() {
        let text = "Uỷ ban\u{A0}İ ẞ\nHOÀ  bình"
        let folded = Comparison.lengthKept(text)
        #expect(folded.count == text.unicodeScalars.count)
        #expect(Comparison.string(folded) == "ủy ban İ ß hòa  bình")
    }

    @Test func occurrencesMayOverlap() {
        let text = Comparison.lengthKept("ababa")
        #expect(
            Comparison.occurrences(of: Comparison.lengthKept("ABA"), in: text) == [0..<3, 2..<5]
        )
        #expect(Comparison.occurrences(of: [], in: text).isEmpty)
        #expect(Comparison.occurrences(of: Comparison.lengthKept("ababab"), in: text).isEmpty)
    }

    @Test(arguments: [
        ("abc", "bc", true), ("abc", "bd", false), ("abc", "", true), ("", "", true),
        ("", "a", false), ("ab", "abc", false),
    ])
    func findsStrings(text: String, part: String, expected: Bool) {
        #expect(Comparison.contains(text, part) == expected)
    }
}

@Suite("Figures have three exact digits")
struct FigureTests {
    @Test(arguments: [
        (0.0, "0.000"), (1.0, "1.000"), (1.0 / 3, "0.333"), (2.0 / 3, "0.667"),
        // Ties go to the even digit, as in the independent scorer's output.
        (0.0625, "0.062"), (0.1875, "0.188"), (0.4375, "0.438"), (0.0004, "0.000"),
        (0.000_5, "0.001"), (0.9985, "0.999"), (0.9984, "0.998"), (0.99951, "1.000"), (.nan, "nan"),
    ])
    func rounds(value: Double, expected: String) {
        #expect(Figure.text(value) == expected)
    }

    @Test func tallies() {
        var tally = Tally()
        #expect(tally.precision.isNaN && tally.recall.isNaN && tally.f1.isNaN)
        tally.missed = 1
        #expect(tally.f1.isNaN)
        tally.extra = 1
        #expect(tally.f1 == 0)
        tally.right = 2
        #expect(tally.precision == 2.0 / 3 && tally.recall == 2.0 / 3)
    }
}

@Suite("Gold and found items are paired one to one, the best overlap first")
struct SpanMatchingTests {
    @Test func bestFirst() {
        let pairs = SpanMatching.pairs(
            gold: [[0..<10], [0..<8]],
            found: [0..<8, 0..<10]
        ) { _, _ in true }
        #expect(pairs.map { [$0.gold, $0.found] } == [[1, 0], [0, 1]])
    }

    @Test func laterItemsWinTies() {
        let pairs = SpanMatching.pairs(
            gold: [[0..<4, 10..<14]],
            found: [0..<4, 10..<14, nil]
        ) { _, _ in true }
        #expect(pairs.map { [$0.gold, $0.found] } == [[0, 1]])
    }

    @Test func halfOfTheUnionIsEnough() {
        #expect(SpanMatching.pairs(gold: [[0..<4]], found: [0..<8]) { _, _ in true }.count == 1)
        #expect(SpanMatching.pairs(gold: [[0..<4]], found: [0..<9]) { _, _ in true }.isEmpty)
        #expect(SpanMatching.pairs(gold: [[0..<4]], found: [0..<4]) { _, _ in false }.isEmpty)
        #expect(SpanMatching.overlap(3..<3, 3..<3) == 0)
    }
}
