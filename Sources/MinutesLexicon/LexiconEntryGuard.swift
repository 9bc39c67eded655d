/// How a phrase must be written to count; kept apart from the entry so that scanning copies bytes.
struct LexiconEntryGuard: Sendable {
    /// Bit i: token i must be written in capitals (an abbreviation).
    var capitalsMask: UInt32
    /// The first letter must be a capital.
    var needsCapital: Bool
}
