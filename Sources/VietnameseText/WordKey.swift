/// The identity of a word, number or mark after folding: what two spellings have in common.
///
/// Folded are case, tone placement (`hoà` = `hòa`, `uỷ` = `ủy`), i/y in the syllables where it is
/// a matter of habit (`kỹ` = `kĩ`, `tỷ` = `tỉ`), the look-alikes of đ, dashes and quotation marks.
/// Tones, đ and the vowels stay apart. A 64-bit hash: equal keys are taken as equal words.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The hash of the folded letters.
    public var value: UInt64

    /// Wraps a hash made earlier.
    @inlinable
    public init(value: UInt64) { self.value = value }

    /// The key's own hash, which is one already, in place of SipHash over it.
    ///
    /// Tables of word keys are compiled in; no page can fill one.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int {
        Int(truncatingIfNeeded: (value ^ UInt64(truncatingIfNeeded: seed)) &* 0x9e37_79b9_7f4a_7c15)
    }

    /// The key of one token; `text` is NFC.
    public init(_ text: some StringProtocol) {
        self.init(folding: text.unicodeScalars.map(\.value))
    }

    /// The key of one token, written in the source.
    ///
    /// Evaluated wherever a rule compares, so it allocates nothing.
    public init(stringLiteral value: String) {
        var folder = WordFolder()
        let bytes = value.utf8.span
        var offset = 0
        while offset < bytes.count {
            let (scalar, length) = Tokenizer.scalar(bytes, at: offset)
            folder.append(scalar)
            offset += length
        }
        self.init(value: folder.finish())
    }

    /// The key of the letters, digits or mark `scalars`.
    init(folding scalars: [UInt32]) {
        var folder = WordFolder()
        for scalar in scalars { folder.append(scalar) }
        self.init(value: folder.finish())
    }
}

/// Folds one word, letter by letter, into its key.
struct WordFolder {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    // The last three letters wait, because tone placement and i/y look back from the end.
    private var third: UInt32 = 0
    private var second: UInt32 = 0
    private var last: UInt32 = 0
    private(set) var count = 0

    /// Takes the next letter, digit or mark.
    mutating func append(_ scalar: UInt32) {
        if third != 0 { mix(third) }
        third = second
        second = last
        last = WordFolder.foldMark(Letters.lowercase(scalar))
        count += 1
    }

    /// The key's value; the folder is ready for the next word.
    mutating func finish() -> UInt64 {
        foldEnd()
        for letter in [third, second, last] where letter != 0 { mix(letter) }
        defer { self = WordFolder() }
        return hash
    }

    private mutating func mix(_ letter: UInt32) {
        hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
        hash ^= hash >> 29
    }

    private mutating func foldEnd() {
        guard last >= 0x79, let end = Letters.vowelAndTone(last), end.tone > 0 else { return }
        if let before = Letters.vowelAndTone(second), before.tone == 0 {
            // hoà → hòa, khoẻ → khỏe, uỷ → ủy; never after q: quý, quả.
            let moves =
                (before.vowel == Letters.o && (end.vowel == Letters.a || end.vowel == Letters.e))
                || (before.vowel == Letters.u && end.vowel == Letters.y && third != 0x71)
            if moves {
                second = Letters.vowels[before.vowel][end.tone]
                last = Letters.vowels[end.vowel][0]
                return
            }
        }
        // kỹ → kĩ, lý → lí, tỷ → tỉ, quý → quí: y as the whole rhyme of these onsets.
        guard end.vowel == Letters.y else { return }
        if (count == 2 && WordFolder.onsets.contains(second))
            || (count == 3 && second == 0x75 && third == 0x71)
        {
            last = Letters.vowels[Letters.i][end.tone]
        }
    }

    /// h, k, l, m, s, t, v.
    private static let onsets: Set<UInt32> = [0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74, 0x76]

    private static func foldMark(_ scalar: UInt32) -> UInt32 {
        guard scalar >= 0x60 else { return scalar }
        switch scalar {
        case 0x2010...0x2015, 0x2212: return 0x2D
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return 0x22
        case 0x2018, 0x2019, 0x2BC, 0x60, 0xB4: return 0x27
        default: return scalar
        }
    }
}
