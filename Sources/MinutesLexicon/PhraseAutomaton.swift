internal import VietnameseText

/// A trie over word keys: one step a token, every phrase that starts at a token in one walk.
///
/// Edges live in one open-addressing table, keyed by node and word.
public struct PhraseAutomaton: Sendable {
    private var slots: [Edge]
    private var edgeCount = 0
    private var nodeCount: Int32 = 1
    /// Built by ``freeze()``.
    private var nodes: [Node] = []
    private var accepted: [Int32] = []
    /// Words that begin a phrase, by 15 bits of their keys: most other words end the walk here.
    private var openers: [UInt64] = []
    private var pending: [Int32: [Int32]] = [:]
    private var steps: [(node: Int32, word: UInt64)] = []

    /// 16 bytes: word and node stand in one number, apart for each pair of them.
    private struct Edge {
        var step: UInt64
        /// 0 in a free slot: no edge leads to the root.
        var next: Int32
    }

    private struct Node {
        /// Words that lead on, by 6 bits of their keys: most steps that lead nowhere end here,
        /// without a look into the table of edges.
        var words: UInt64 = 0
        /// The entries accepted at the node, as a range of ``accepted``.
        var first: Int32 = 0
        var end: Int32 = 0
    }

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Edge(step: 0, next: 0), count: size)
    }

    mutating func insert(_ words: some Sequence<WordKey>, entry: Int32) {
        var node: Int32 = 0
        for word in words { node = child(of: node, word.value) }
        pending[node, default: []].append(entry)
    }

    /// Lays out the nodes and their entries; afterwards the automaton only matches.
    mutating func freeze() {
        nodes = Array(repeating: Node(), count: Int(nodeCount))
        for node in nodes.indices {
            nodes[node].first = Int32(accepted.count)
            accepted.append(contentsOf: pending[Int32(node)] ?? [])
            nodes[node].end = Int32(accepted.count)
        }
        openers = Array(repeating: 0, count: 512)
        for step in steps {
            nodes[Int(step.node)].words |= 1 << (step.word >> 58)
            guard step.node == 0 else { continue }
            openers[Int(step.word & 511)] |= 1 << (step.word >> 58)
        }
        pending = [:]
        steps = []
    }

    @inline(__always)
    private static func step(_ node: Int32, _ word: UInt64) -> UInt64 {
        word ^ (UInt64(UInt32(bitPattern: node)) &* 0x9e37_79b9_7f4a_7c15)
    }

    @inline(__always)
    private func slot(_ step: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: step ^ (step >> 32)) & mask
        while slots[index].next != 0, slots[index].step != step { index = (index + 1) & mask }
        return index
    }

    private mutating func child(of node: Int32, _ word: UInt64) -> Int32 {
        if (edgeCount + 1) * 2 > slots.count { grow() }
        let step = PhraseAutomaton.step(node, word)
        let index = slot(step)
        if slots[index].next == 0 {
            slots[index] = Edge(step: step, next: nodeCount)
            steps.append((node, word))
            nodeCount += 1
            edgeCount += 1
        }
        return slots[index].next
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Edge(step: 0, next: 0), count: old.count * 2)
        for edge in old where edge.next != 0 { slots[slot(edge.step)] = edge }
    }

    /// Calls `body` with each entry that starts at `index` and its length in tokens, shortest
    /// first.
    ///
    /// Phrases do not cross line starts.
    @inline(__always)
    func walk(_ tokens: [Token], at index: Int, _ body: (_ entry: Int32, _ length: Int) -> Void) {
        let opener = tokens[index].key.value
        guard openers[Int(opener & 511)] & (1 << (opener >> 58)) != 0 else { return }
        var node: Int32 = 0
        var next = index
        while next < tokens.count {
            if next > index, tokens[next].flags.contains(.lineStart) { return }
            let word = tokens[next].key.value
            guard nodes[Int(node)].words & (1 << (word >> 58)) != 0 else { return }
            let edge = slots[slot(PhraseAutomaton.step(node, word))]
            guard edge.next != 0 else { return }
            node = edge.next
            next += 1
            let end = Int(nodes[Int(node)].end)
            var position = Int(nodes[Int(node)].first)
            while position < end {
                body(accepted[position], next - index)
                position += 1
            }
        }
    }
}
