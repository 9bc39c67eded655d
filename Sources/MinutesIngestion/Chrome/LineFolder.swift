/// A line's words as chrome tables compare them: small ASCII letters and digits, one blank between.
///
/// Tones and vowel marks are dropped, so that capitals, tone placement and typing slips do not
/// matter (`CÁC TIN KHÁC` and `Các tin khác` are `cac tin khac`); the tables hold whole lines or
/// openings of lines, where what is lost does no harm.
///
/// In the same pass the words are hashed for ``PhraseTable`` and the signs between them counted.
struct LineFolder {
    private(set) var words: [UInt8] = []

    /// Where the words end in ``words``.
    private(set) var ends: [Int] = []

    /// What ``hash`` is at the end of each of the first words.
    private(set) var hashes: [UInt64] = []

    /// Depends on every letter of ``words`` and on where they are parted.
    private(set) var hash = LineFolder.seed

    /// Bit `n` tells that word `n` is a number, for those that ``hashes`` has.
    private(set) var numbers: UInt8 = 0

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

    /// Words whose hashes are kept: an opening phrase has no more.
    static let hashed = 8

    /// Folds `line`, of which no more than `limit` words.
    mutating func fold(_ line: Span<UInt8>, limit: Int = 24) {
        ends.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
        numbers = 0
        signs = LineSigns()
        // Taken out while it grows; a folded line is never longer than the line.
        var folded: [UInt8] = []
        swap(&folded, &words)
        folded.removeAll(keepingCapacity: true)
        folded.append(addingCapacity: line.count) { output in
            fold(line, limit, into: &output)
        }
        swap(&folded, &words)
    }

    private mutating func fold(
        _ line: Span<UInt8>,
        _ limit: Int,
        into output: inout OutputSpan<UInt8>
    ) {
        let (baseTable, letterTable) = (bases, letters)
        let bases = baseTable.span
        let letters = letterTable.span
        var hash = LineFolder.seed
        var packed: UInt64 = 0
        var isOpen = false
        var isFull = false
        var isNumber = true
        var index = 0
        while index < line.count {
            let byte = line[index]
            var letter: UInt8 = 0
            if byte < 0x80 {
                letter = letters[Int(byte)]
                if letter == 0 { signs.take(byte, line, index) }
                index += 1
            } else {
                let (scalar, length) = LineFolder.scalar(line, at: index)
                letter = LineFolder.base(scalar, bases)
                index += length
                if scalar == 0xBB || scalar == 0x203A { signs.takePathMark(line, index - 1) }
            }
            if letter != 0 {
                if isFull { continue }
                if !isOpen {
                    isOpen = true
                    isNumber = true
                    packed = 0
                    if !ends.isEmpty { output.append(0x20) }
                }
                if letter > 0x39 { isNumber = false }
                output.append(letter)
                if packed >> 56 != 0 {
                    // The word goes on, which no end of a word looks like.
                    hash = LineFolder.mix(~hash, packed)
                    packed = 0
                }
                packed = packed << 8 | UInt64(letter)
            } else if isOpen {
                isOpen = false
                hash = LineFolder.mix(hash, packed)
                end(output.count, hash, isNumber)
                isFull = ends.count == limit
            }
        }
        if isOpen {
            hash = LineFolder.mix(hash, packed)
            end(output.count, hash, isNumber)
        }
        self.hash = hash
    }

    @inline(__always)
    private mutating func end(_ place: Int, _ hash: UInt64, _ isNumber: Bool) {
        let word = ends.count
        ends.append(place)
        guard word < LineFolder.hashed else { return }
        hashes.append(hash)
        if isNumber { numbers |= 1 << UInt8(word) }
    }

    /// Whether there are two numbers and four digits at least.
    var mayHoldDate: Bool {
        let words = words.span
        var digits = 0
        for index in words.indices { digits += words[index] &- 0x30 < 10 ? 1 : 0 }
        guard digits >= 4 else { return false }
        var numbers = 0
        var isNumber = false
        for index in words.indices {
            let isDigit = words[index] &- 0x30 < 10
            if isDigit, !isNumber { numbers += 1 }
            isNumber = isDigit
        }
        return numbers >= 2
    }

    /// ``hash`` behind word `number`, as folding computes it.
    func mixed(_ hash: UInt64, _ number: Int) -> UInt64 {
        var hash = hash
        var packed: UInt64 = 0
        let start = number == 0 ? 0 : ends[number - 1] + 1
        for index in start..<ends[number] {
            if packed >> 56 != 0 {
                hash = LineFolder.mix(~hash, packed)
                packed = 0
            }
            packed = packed << 8 | UInt64(words[index])
        }
        return LineFolder.mix(hash, packed)
    }

    /// A number or a single letter, which buttons and counters print beside their names.
    func isFiller(_ number: Int) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1] + 1
        if ends[number] - start == 1 { return true }
        return words[start..<ends[number]].allSatisfy { $0 < 0x3A }
    }

    /// The hash of a string's words.
    static func hash(_ text: String) -> UInt64 {
        var folder = LineFolder()
        folder.fold(text.utf8.span, limit: .max)
        return folder.hash
    }

    /// Folds a string.
    static func fold(_ text: String) -> String {
        var folder = LineFolder()
        folder.fold(Array(text.utf8).span, limit: .max)
        return String(decoding: folder.words, as: UTF8.self)
    }

    @inline(__always)
    static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let left = bytes.count - index
        if first < 0x80 { return (first, 1) }
        if first < 0xE0, left > 1 {
            return ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0, left > 2 {
            return (
                (first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                    | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        return (0xFFFD, min(left, 4))
    }

    @inline(__always)
    private static func base(_ scalar: UInt32, _ bases: Span<UInt8>) -> UInt8 {
        if scalar < 0x250 { return bases[Int(scalar)] }
        if scalar >= 0x1E00, scalar < 0x1F00 { return bases[Int(scalar) - 0x1E00 + 0x250] }
        // Letters of other scripts count as letters, marks of all kinds do not.
        return scalar > 0x370 && scalar < 0x2000 ? 0x3F : 0
    }

    private let letters = LineFolder.asciiLetters

    private static let asciiLetters: [UInt8] = (UInt8(0)..<128).map { byte in
        if byte | 0x20 &- 0x61 < 26 { return byte | 0x20 }
        return byte &- 0x30 < 10 ? byte : 0
    }

    private let bases = LineFolder.baseLetters

    private static let baseLetters: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x350)
        let rows = [
            "aàáảãạăằắẳẵặâầấẩẫậäå", "eèéẻẽẹêềếểễệë", "iìíỉĩịï", "oòóỏõọôồốổỗộơờớởỡợöø",
            "uùúủũụưừứửữựü", "yỳýỷỹỵÿ", "dđð", "nñ", "cç", "sśš", "zž",
        ]
        for row in rows {
            let base = row.utf8.first ?? 0
            for scalar in (row + row.uppercased()).unicodeScalars where scalar.value >= 0x80 {
                let value = Int(scalar.value)
                let slot = value < 0x250 ? value : value - 0x1E00 + 0x250
                if slot >= 0, slot < table.count { table[slot] = base }
            }
        }
        return table
    }()
}
