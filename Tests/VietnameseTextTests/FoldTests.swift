import Testing
import VietnameseText

@Suite("Folding brings spellings together and keeps different words apart")
struct FoldTests {
    @Test(arguments: [
        ("Uỷ ban", "Ủy ban"), ("THÀNH UỶ", "THÀNH ỦY"), ("hoà, khoẻ, thuý", "hòa, khỏe, thúy"),
        ("quý, hoàn, huỳnh, quả", "quý, hoàn, huỳnh, quả"), ("HOÀ", "HÒA"), ("Hoà", "Hòa"),
        ("luỹ thuỵ", "lũy thụy"), ("", ""), ("à", "à"),
    ])
    func movesTones(from text: String, to expected: String) {
        #expect(Fold.tonePlacement(text) == expected)
    }

    @Test(arguments: [
        ("  Ðảng\u{A0}bộ \n quận", "đảng bộ quận"), ("Tha\u{300}nh UỶ", "thành ủy"), ("...", "..."),
    ])
    func makesKeys(from text: String, to expected: String) { #expect(Fold.key(text) == expected) }

    @Test(arguments: [
        ("Hải Phòng", "hai-phong"), ("Đắk Lắk – 05-CT/TW", "dak-lak-05-ct-tw"), ("  ", ""),
        ("Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"), ("Ơ Ư ộ", "o-u-o"),
    ])
    func makesSlugs(from text: String, to expected: String) { #expect(Fold.slug(text) == expected) }

    @Test func stripsAccents() {
        #expect(Fold.ascii("Nguyễn Thị Nghĩa, Đỗ Mạnh Hiến") == "Nguyen Thi Nghia, Do Manh Hien")
        #expect(Fold.ascii("e\u{302}\u{301}") == "e")
    }
}
