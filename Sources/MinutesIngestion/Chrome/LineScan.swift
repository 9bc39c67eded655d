/// What tells a line by its words, in one pass and without writing them: hashes of the words that
/// ``LineFolder`` would write, their number, and the signs between them.
struct LineScan {
    /// Number of words, at most the limit.
    private(set) var words = 0

    /// Depends on every letter of the words and on where they are parted.
    private(set) var hash = LineScan.seed

    /// What ``hash`` was at the end of each of the first words.
    private(set) var hashes: InlineArray<8, UInt64> = .init(repeating: 0)

    /// Bit `n` tells that word `n` is a number, for those that ``hashes`` has.
    private(set) var numbers: UInt8 = 0

    /// Digits in the words.
    private(set) var digits = 0

    /// What stands between the words.
    private(set) var signs = LineSigns()

    /// ``hash`` of no words.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// ``hash`` behind one more word, of no more than eight letters.
    @inline(__always)
    static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    /// The hash of all words of `text`.
    static func hash(_ text: String) -> UInt64 {
        LineScan(text.utf8.span, limit: .max, .standard).hash
    }

    /// Scans `line`: no more than `limit` words, but all signs.
    init(_ line: Span<UInt8>, limit: Int, _ letters: LineLetters) {
        // The letters of the open word, packed; 0 between words.
        var packed: UInt64 = 0
        var isNumber = true
        var index = 0
        while index < line.count {
            let byte = line[index]
            var letter: UInt8 = 0
            if byte < 0x80 {
                letter = letters.letter(ascii: byte)
                if letter == 0 { signs.take(byte, line, index) }
                index += 1
            } else {
                let (scalar, length) = LineLetters.scalar(line, at: index)
                letter = letters.letter(scalar)
                index += length
                if scalar == 0xBB || scalar == 0x203A { signs.takePathMark(line, index - 1) }
            }
            if letter != 0 {
                if words == limit { continue }
                if letter > 0x39 { isNumber = false } else { digits += 1 }
                if packed >> 56 != 0 {
                    // The word goes on, which no end of a word looks like.
                    hash = LineScan.mix(~hash, packed)
                    packed = 0
                }
                packed = packed << 8 | UInt64(letter)
            } else if packed != 0 {
                end(packed, isNumber)
                packed = 0
                isNumber = true
            }
        }
        if packed != 0 { end(packed, isNumber) }
    }

    @inline(__always)
    private mutating func end(_ packed: UInt64, _ isNumber: Bool) {
        hash = LineScan.mix(hash, packed)
        if words < hashes.count {
            hashes[words] = hash
            if isNumber { numbers |= 1 << UInt8(words) }
        }
        words += 1
    }
}
