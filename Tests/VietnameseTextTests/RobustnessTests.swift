import Testing

@testable import VietnameseText

@Suite("No text makes a parser trap, and what it finds lies inside the text")
struct RobustnessTests {
    @Test func randomTextIsRead() {
        var random = SeededGenerator(seed: 11)
        guard let reference = CalendarDate(year: 2018, month: 8, day: 15) else { return }
        for _ in 0..<20_000 {
            let text = NormalForm.nfc(RandomText.make(using: &random))
            let tokens = Tokenizer().tokens(of: text)
            let bytes = text.utf8.span
            let style = NumberStyle(of: tokens, bytes)
            for index in tokens.indices {
                if let numeral = Numeral.parse(tokens, bytes, at: index, style: style) {
                    check(numeral.tokens, index, tokens.count)
                    #expect(numeral.value.isFinite)
                }
                if let quantity = Quantity.parse(tokens, bytes, at: index, style: style) {
                    check(quantity.tokens, index, tokens.count)
                    check(quantity.whole, nil, tokens.count)
                }
                if let date = DateExpression.parse(tokens, bytes, at: index) {
                    check(date.tokens, index, tokens.count)
                    _ = date.isoString(reference: reference, frame: .past)
                    let span = date.resolved(reference: reference, frame: .future)
                    if let span { #expect(span.start <= span.end) }
                }
                if let symbol = DocumentSymbol.parse(tokens, bytes, at: index) {
                    check(symbol.tokens, index, tokens.count)
                    #expect(!symbol.canonical.isEmpty)
                }
            }
            _ = SentenceSplitter().starts(of: tokens)
            _ = Fold.slug(Fold.key(text))
        }
    }

    private func check(_ range: Range<Int>, _ start: Int?, _ count: Int) {
        #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= count)
        if let start { #expect(range.lowerBound == start) }
    }
}
