import Testing

@testable import VietnameseText

@Suite("A document's symbol is read whole and spelled in one way")
struct DocumentSymbolTests {
    static func all(_ text: String) -> [DocumentSymbol] {
        let tokens = Tokenizer().tokens(of: text)
        return tokens.indices.compactMap {
            DocumentSymbol.parse(tokens, text.utf8.span, at: $0)
        }
    }

    @Test(arguments: [
        ("Chỉ thị số 05-CT/TW, ngày 15/5/2016", "05-CT/TW", DocumentSymbol.System.party),
        ("05 – CT/TW", "05-CT/TW", .party), ("05-CT/T.Ư", "05-CT/TW", .party),
        ("05-CT/TƯ", "05-CT/TW", .party), ("05-CT-TW", "05-CT/TW", .party),
        ("05-CT / TW", "05-CT/TW", .party), ("04 NQ/TW", "04-NQ/TW", .party),
        ("4-NQ/TW", "04-NQ/TW", .party), ("217/QĐ-TW", "217-QĐ/TW", .party),
        ("20-NQ/ĐU", "20-NQ/ĐU", .party), ("12-HD/BTCTƯ", "12-HD/BTCTW", .party),
        ("06-CTr/TU", "06-CTr/TU", .party), ("06-CTR/TU", "06-CTr/TU", .party),
        ("08-QĐi/TW", "08-QĐi/TW", .party), ("345-CV/TU", "345-CV/TU", .party),
        ("05-NQ.TW", "05-NQ/TW", .party), ("59-KH/BCĐ", "59-KH/BCĐ", .party),
        ("30/2020/NĐ-CP", "30/2020/NĐ-CP", .state), ("30c/NQ-CP", "30c/NQ-CP", .state),
        ("1234/QĐ-TTg ngày", "1234/QĐ-TTg", .state), ("1234/QĐ-TTG", "1234/QĐ-TTg", .state),
        ("2512/QĐ-BQP", "2512/QĐ-BQP", .state), ("16/CT-UBND", "16/CT-UBND", .state),
        ("05/2019/TTLT-BNV-BTC", "05/2019/TTLT-BNV-BTC", .state),
        ("52/2017/QH14", "52/2017/QH14", .congressLaw),
        ("979/2015/UBTVQH13", "979/2015/UBTVQH13", .congressLaw),
        ("1211/2016/NQ-UBTVQH13", "1211/2016/NQ-UBTVQH13", .congressLaw),
        ("326/UBND-KGVX", "326/UBND-KGVX", .letter), ("5541/VPCP-NC", "5541/VPCP-NC", .letter),
    ])
    func reads(text: String, canonical: String, system: DocumentSymbol.System) {
        let found = Self.all(text)
        #expect(found.map(\.canonical) == [canonical])
        #expect(found.first?.system == system)
    }

    @Test func keepsTheParts() throws {
        let text = "số 30/2020/NĐ-CP của"
        let tokens = Tokenizer().tokens(of: text)
        let found = DocumentSymbol.parse(tokens, text.utf8.span, at: 1)
        let symbol = try #require(found)
        #expect(symbol.number == "30")
        #expect(symbol.year == 2020)
        #expect(symbol.type == "NĐ")
        #expect(symbol.issuer == "CP")
        #expect(symbol.tokens == 1..<8)
        #expect(Self.all("326/UBND-KGVX").first?.unit == "KGVX")
        #expect(Self.all("52/2017/QH14").first?.term == 14)
    }

    @Test(arguments: [
        "14/8/2018", "Chỉ thị 05", "05-CT", "15/34 chỉ tiêu", "2.555", "20 NQ", "5 tổ", "8h30-CP",
        "05-CT\nTW", "10 - Chi bộ", "5/7 UBND", "2016-2020",
    ])
    func refuses(text: String) { #expect(Self.all(text) == []) }
}
