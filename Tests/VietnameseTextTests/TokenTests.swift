import Testing

@testable import VietnameseText

@Suite("Tokens cover every byte that is not white space")
struct TokenTests {
    static func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer().tokens(of: text).map {
            String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ("có 2.555 đảng viên.", ["có", "2.555", "đảng", "viên", "."]),
            ("3.694,5 ha", ["3.694,5", "ha"]), ("8h30", ["8", "h", "30"]),
            ("05-CT/TW", ["05", "-", "CT", "/", "TW"]), ("T.Ư", ["T", ".", "Ư"]),
            ("năm 2018.", ["năm", "2018", "."]), ("12,85%", ["12,85", "%"]), ("", []), (" \n", []),
        ] as [(String, [String])]
    )
    func cuts(text: String, words: [String]) { #expect(Self.words(text) == words) }

    @Test func coverEveryByte() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let text = RandomText.make(using: &random)
            let tokens = Tokenizer().tokens(of: text)
            var covered = [Bool](repeating: false, count: text.utf8.count)
            var last = 0
            for token in tokens {
                #expect(Int(token.start) >= last && token.end > token.start)
                last = Int(token.end)
                for offset in Int(token.start)..<Int(token.end) { covered[offset] = true }
            }
            var offset = 0
            for scalar in text.unicodeScalars {
                let length = String(scalar).utf8.count
                let isSpace = Letters.role(scalar.value) == .space
                for place in offset..<(offset + length) { #expect(covered[place] != isSpace) }
                offset += length
            }
        }
    }

    @Test(arguments: [
        ("hoà", "HÒA"), ("uỷ", "Ủy"), ("kỹ", "kĩ"), ("quý", "Quí"), ("tỷ", "tỉ"), ("Ðảng", "đảng"),
        ("–", "-"), ("“", "\""),
    ])
    func foldsSpellings(first: String, second: String) {
        #expect(WordKey(first) == WordKey(second))
    }

    @Test(arguments: [("má", "mã"), ("da", "đa"), ("ty", "ti"), ("tư", "tu"), ("hoàn", "hòan")])
    func keepsWordsApart(first: String, second: String) {
        #expect(WordKey(first) != WordKey(second))
    }

    @Test func knowsItsFlags() {
        let tokens = Tokenizer().tokens(of: "Đảng ủy UBND\nquậnỦy")
        #expect(tokens[0].flags == [.capital, .spaceBefore, .lineStart])
        #expect(tokens[1].flags == [.spaceBefore])
        #expect(tokens[2].flags == [.capital, .allCapitals, .spaceBefore])
        #expect(tokens[3].flags == [.spaceBefore, .lineStart, .innerCapital])
    }
}
