/// Pairs gold items with found items, one to one, the best overlap first.
enum SpanMatching {
    /// Spans that share less than this part of their union are different items.
    private static let leastOverlap = 0.5

    /// The part of the two ranges' union that they share.
    static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Double {
        let shared = max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
        let union = a.count + b.count - shared
        return union > 0 ? Double(shared) / Double(union) : 0
    }

    /// Greedy: of all pairs that overlap enough and are `allowed`, the best first; among equals
    /// the later gold item, then the later found item.
    ///
    /// - Parameters:
    ///   - gold: for each gold item, every place where its quote stands.
    ///   - found: the own span of each found item, nil for an item without evidence.
    ///   - allowed: whether a gold and a found item, by their indices, may be a pair.
    /// - Returns: indices of gold and found items, the best pair first.
    static func pairs(
        gold: [[Range<Int>]],
        found: [Range<Int>?],
        allowed: (Int, Int) -> Bool
    ) -> [(gold: Int, found: Int)] {
        var candidates: [(overlap: Double, gold: Int, found: Int)] = []
        for (goldIndex, places) in gold.enumerated() {
            for (foundIndex, span) in found.enumerated() {
                guard let span else { continue }
                let best = places.reduce(0.0) { max($0, overlap($1, span)) }
                if best >= leastOverlap, allowed(goldIndex, foundIndex) {
                    candidates.append((best, goldIndex, foundIndex))
                }
            }
        }
        candidates.sort { ($0.overlap, $0.gold, $0.found) > ($1.overlap, $1.gold, $1.found) }
        var takenGold: Set<Int> = []
        var takenFound: Set<Int> = []
        var pairs: [(gold: Int, found: Int)] = []
        for candidate in candidates {
            guard !takenGold.contains(candidate.gold), !takenFound.contains(candidate.found) else {
                continue
            }
            takenGold.insert(candidate.gold)
            takenFound.insert(candidate.found)
            pairs.append((candidate.gold, candidate.found))
        }
        return pairs
    }
}
