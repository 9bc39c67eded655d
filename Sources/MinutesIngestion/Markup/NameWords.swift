/// The words of a class or id: small letters only, cut at marks, digits and inner capitals.
struct NameWords {
    private(set) var letters: [UInt8] = []
    /// Where each word ends in ``letters``.
    private(set) var ends: [Int] = []

    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ name: Span<UInt8>) {
        letters.reserveCapacity(name.count)
        var wasSmall = false
        var skipped = 0
        for index in name.indices {
            let byte = name[index]
            if index == 0 || name[index - 1] == 0x20 {
                skipped = NameWords.isUtility(name.extracting(index...)) ? .max : 0
            } else if byte == 0x20 {
                skipped = 0
            } else if byte == 0x5F, NameWords.isModuleHash(name.extracting(index...)) {
                skipped = .max
            }
            if skipped > 0 {
                cut()
                wasSmall = false
                continue
            }
            let small = byte | 0x20
            guard small &- 0x61 < 26 else {
                cut()
                wasSmall = false
                continue
            }
            if byte < 0x61, wasSmall { cut() }
            letters.append(small)
            wasSmall = byte >= 0x61
        }
        cut()
    }

    /// Whether the class that opens `name` says how an element looks, not what it is for:
    /// `has-medium-font-size`, `border-bottom`, `m-bottom`, `print:hidden`.
    private static func isUtility(_ name: Span<UInt8>) -> Bool {
        var end = 0
        while end < name.count, name[end] | 0x20 &- 0x61 < 26 { end += 1 }
        guard end < name.count, end > 0 else { return false }
        if name[end] == 0x3A { return end > 1 }
        guard name[end] == 0x2D, end <= 8 else { return false }
        return utilities.contains(hash(name.extracting(..<end)))
    }

    /// `__x3fHq` behind a name: five signs by which build tools keep classes apart.
    private static func isModuleHash(_ name: Span<UInt8>) -> Bool {
        guard name.count >= 7, name[1] == 0x5F, name.count == 7 || name[7] == 0x20 else {
            return false
        }
        for index in 2..<7 where name[index] < 0x61 || name[index] > 0x7A { return true }
        return false
    }

    private static func hash(_ letters: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in letters.indices { hash = mix(hash, letters[index] | 0x20) }
        return hash
    }

    private static let utilities: Set<UInt64> = Set(
        [
            "has", "no", "with", "without", "border", "margin", "padding", "align", "justify",
            "rounded", "overflow", "position", "float", "pull", "m", "p", "mg", "pd", "w", "h",
        ].map { hash($0.utf8) }
    )

    private mutating func cut() {
        if letters.count > (ends.last ?? 0) { ends.append(letters.count) }
    }

    /// Whether `part` stands at `start` of the letters.
    func has(_ part: [UInt8], at start: Int) -> Bool {
        guard start + part.count <= letters.count else { return false }
        for offset in part.indices where letters[start + offset] != part[offset] { return false }
        return true
    }

    static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for letter in letters { hash = mix(hash, letter) }
        return hash
    }

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
