import Foundation
import Testing

@testable import VietnameseText

@Suite("NFC by table equals Foundation's canonical composition on Vietnamese and Latin text")
struct NormalFormTests {
    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// The 67 letters with diacritics in both cases.
    static let letters: [Character] = {
        let rows = [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ",
            "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        ]
        let lower = rows.joined().filter { !$0.isASCII } + "đ"
        return Array(lower) + Array(lower.uppercased())
    }()

    @Test func composesAllLettersFromBothForms() {
        #expect(NormalFormTests.letters.count == 134)
        for letter in NormalFormTests.letters {
            let composed = String(letter).precomposedStringWithCanonicalMapping
            let parts = composed.decomposedStringWithCanonicalMapping
            #expect(Self.scalars(NormalForm.nfc(parts)) == Self.scalars(composed))
            #expect(Self.scalars(NormalForm.nfc(composed)) == Self.scalars(composed))
        }
    }

    @Test(arguments: [
        ("\u{EA}\u{301}", "ế"), ("\u{EA}\u{323}", "ệ"), ("\u{1EB9}\u{302}", "ệ"),
        ("e\u{302}\u{323}", "ệ"), ("o\u{323}\u{31B}", "ợ"), ("a\u{340}", "à"), ("a\u{341}", "á"),
        ("e\u{301}\u{302}", "\u{E9}\u{302}"), ("u\u{344}", "ǘ"), ("\u{301}a", "\u{301}a"),
        ("a\u{34F}\u{301}", "a\u{34F}\u{301}"), ("n\u{303}", "ñ"),
    ])
    func composesHalfComposedLetters(from parts: String, to expected: String) {
        #expect(Self.scalars(NormalForm.nfc(parts)) == Self.scalars(expected))
        #expect(
            Self.scalars(NormalForm.nfc(parts))
                == Self.scalars(parts.precomposedStringWithCanonicalMapping)
        )
    }

    @Test func composesEveryLatinLetter() {
        for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) where value != 0x1EF {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let text = String(Character(scalar))
            let parts = text.decomposedStringWithCanonicalMapping
            #expect(
                Self.scalars(NormalForm.nfc(parts))
                    == Self.scalars(parts.precomposedStringWithCanonicalMapping)
            )
        }
    }

    @Test func agreesWithFoundationOnRandomMixtures() {
        var random = SeededGenerator(seed: 7)
        let bases = Self.letters.map(String.init) + "aeiouyAEIOUYdnsc .,-9€中".map(String.init)
        let marks: [UInt32] =
            Array(0x300...0x314) + [0x31B, 0x323, 0x327, 0x328, 0x331, 0x340, 0x341]
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                text.append(bases.randomElement(using: &random) ?? "a")
                for _ in 0..<Int.random(in: 0...3, using: &random) {
                    let mark = marks.randomElement(using: &random) ?? 0x301
                    text.unicodeScalars.append(Unicode.Scalar(mark) ?? "a")
                }
            }
            let expected = Self.scalars(text.precomposedStringWithCanonicalMapping)
            #expect(Self.scalars(NormalForm.nfc(text)) == expected)
        }
    }

    @Test func longRunsOfMarksTakeLinearTime() {
        var text = "a"
        for index in 0..<200_000 {
            text.unicodeScalars.append(index.isMultiple(of: 2) ? "\u{301}" : "\u{323}")
        }
        #expect(NormalForm.nfc(Array(text.utf8)).count > 300_000)
    }

    @Test func bytesThatAreNotUTF8Stay() {
        let broken: [UInt8] = [0xCC, 0x61, 0xCC, 0x81, 0x80, 0xCC, 0x81, 0xE1, 0xCC]
        #expect(NormalForm.nfc(broken) == [0xCC, 0xC3, 0xA1, 0x80, 0xCC, 0x81, 0xE1, 0xCC])
    }

    @Test(arguments: [
        ("Thành ủy Hải Phòng", false), ("Thành u\u{309}y", true),
        (String(repeating: "Đảng bộ ", count: 50), false),
        (String(repeating: "Đảng bộ ", count: 50) + "e\u{301}", true),
    ])
    func findsTextThatNeedsComposing(text: String, needs: Bool) {
        let found = NormalForm.needsComposition(text.utf8.span)
        #expect(found == needs)
    }
}
