import MinutesLexicon

/// Works on many items at once and delivers the results in the order of the items.
///
/// Workers run at most a window ahead of the delivery, so that a batch of any length holds a few
/// pages at a time. Each worker keeps one extractor with its buffers.
struct Batch<Item: Sendable> {
    let items: [Item]
    let jobs: Int
    let lexicon: Lexicon

    /// Pages a worker may be ahead: enough to even out large and small ones.
    private static var pagesAhead: Int { 4 }

    /// Runs `work` on every item, and `deliver` on the results in the order of the items.
    ///
    /// Results are delivered one at a time in the caller's task. When `deliver` throws, no further
    /// item is begun.
    func run<Output: Sendable>(
        _ work: @escaping @Sendable (inout PageExtractor, Item) -> Output,
        deliver: (Output) throws -> Void
    ) async throws {
        let jobs = max(1, min(jobs, items.count))
        let turns = Turns(count: items.count, ahead: jobs * Batch.pagesAhead)
        let items = items
        let lexicon = lexicon
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (results, inbox) = AsyncStream.makeStream(of: (Int, Output).self)
            for _ in 0..<jobs {
                group.addTask {
                    var extractor = PageExtractor(lexicon: lexicon)
                    while let index = await turns.next() {
                        inbox.yield((index, work(&extractor, items[index])))
                    }
                }
            }
            do {
                try await Batch.deliver(results, count: items.count, turns, deliver)
            } catch {
                await turns.stop()
                throw error
            }
        }
    }

    private static func deliver<Output: Sendable>(
        _ results: AsyncStream<(Int, Output)>,
        count: Int,
        _ turns: Turns,
        _ deliver: (Output) throws -> Void
    ) async throws {
        guard count > 0 else { return }
        var early: [Int: Output] = [:]
        var next = 0
        for await (index, output) in results {
            early[index] = output
            while let output = early.removeValue(forKey: next) {
                try deliver(output)
                next += 1
                await turns.delivered()
            }
            if next == count { return }
        }
    }
}

/// Hands out indices, and holds workers back that are too far ahead of the delivery.
private actor Turns {
    private let count: Int
    private var limit: Int
    private var given = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int, ahead: Int) {
        self.count = count
        limit = ahead
    }

    /// The next index; nil when all are given or the batch was stopped.
    func next() async -> Int? {
        while given < count, given >= limit {
            await withCheckedContinuation { waiting.append($0) }
        }
        guard given < count else { return nil }
        defer { given += 1 }
        return given
    }

    func delivered() {
        limit += 1
        wake()
    }

    func stop() {
        given = count
        wake()
    }

    private func wake() {
        for continuation in waiting { continuation.resume() }
        waiting.removeAll()
    }
}
