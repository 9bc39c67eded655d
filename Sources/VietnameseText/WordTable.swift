/// A small fixed map from word keys, for the words that grammars ask about at every token.
///
/// Open addressing on the key's own bits: a look-up is one or two comparisons, where a dictionary
/// hashes the hash again.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value]
    private let mask: Int

    /// Makes a table of `entries`; `other` is the answer for all other words.
    init(_ entries: [(WordKey, Value)], other: Value) {
        var capacity = 16
        while capacity < entries.count * 4 { capacity *= 2 }
        mask = capacity - 1
        keys = [UInt64](repeating: 0, count: capacity)
        values = [Value](repeating: other, count: capacity)
        for (key, value) in entries {
            var slot = Int(truncatingIfNeeded: key.value) & mask
            while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
            keys[slot] = key.value
            values[slot] = value
        }
    }

    /// The value of `key`, or that of all other words.
    @inline(__always)
    subscript(key: WordKey) -> Value {
        var slot = Int(truncatingIfNeeded: key.value) & mask
        while keys[slot] != key.value, keys[slot] != 0 { slot = (slot + 1) & mask }
        return values[slot]
    }
}
