/// The words of a class or id: small letters only, cut at marks, digits and inner capitals.
struct NameWords {
    private(set) var letters: [UInt8] = []
    /// Where each word ends in ``letters``.
    private(set) var ends: [Int] = []

    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ name: Span<UInt8>) {
        letters.reserveCapacity(name.count)
        var wasSmall = false
        for index in name.indices {
            let byte = name[index]
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
