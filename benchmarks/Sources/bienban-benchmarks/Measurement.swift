import DOMParse
import MinutesExtraction
import MinutesIngestion
import MinutesModel

/// CPU time of one thread, in nanoseconds, over all pages of a set in one round.
struct Round {
    /// libxml2's DOM parse and free.
    var unit = 0
    /// Bytes to document.
    var reading = 0
    /// Document to record.
    var extracting = 0
    /// Record to JSON.
    var writing = 0
    /// Giving back what the page's document and record held; libxml2's unit pays for its own too.
    var releasing = 0

    var total: Int { reading + extracting + writing + releasing }
    var ratio: Double { Double(total) / Double(max(unit, 1)) }
}

/// Measures the pipeline against libxml2, page by page in turn, in one thread.
struct Measurement {
    private var reader = PageReader()
    private var extractor = Extractor()
    private var writer = JSONWriter()
    /// Bytes of JSON written in the last round.
    private(set) var jsonBytes = 0
    /// Pages of which libxml2 made no document.
    private(set) var refused = 0

    /// The rounds over `set`, after one that warms up and does not count.
    mutating func rounds(_ count: Int, over set: PageSet) -> [Round] {
        var rounds: [Round] = []
        for number in 0...count {
            var round = Round()
            jsonBytes = 0
            refused = 0
            for page in set.pages {
                // Whoever comes second finds the page in the cache: they take turns.
                if number.isMultiple(of: 2) {
                    round.unit += unit(page.bytes)
                    measure(page, &round)
                } else {
                    measure(page, &round)
                    round.unit += unit(page.bytes)
                }
            }
            if number > 0 { rounds.append(round) }
        }
        return rounds
    }

    private mutating func unit(_ bytes: [UInt8]) -> Int {
        let before = bienban_thread_cpu()
        let isParsed = unsafe bytes.withUnsafeBytes { buffer in
            unsafe bienban_unit(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(buffer.count)
            )
        }
        let after = bienban_thread_cpu()
        if isParsed == 0 { refused += 1 }
        return Int(after - before)
    }

    private mutating func measure(_ page: PageSet.Page, _ round: inout Round) {
        let start = bienban_thread_cpu()
        let stages = process(page)
        let all = Int(bienban_thread_cpu() - start)
        jsonBytes += writer.bytes.count
        round.reading += stages.reading
        round.extracting += stages.extracting
        round.writing += stages.writing
        round.releasing += all - stages.total
    }

    /// The page's stages; document and record are gone when it returns, hence not inlined.
    @inline(never)
    private mutating func process(_ page: PageSet.Page) -> Round {
        let start = bienban_thread_cpu()
        let document = reader.read(page.bytes, path: page.path)
        let read = bienban_thread_cpu()
        let record = extractor.record(of: document)
        let extracted = bienban_thread_cpu()
        writer.removeAll()
        record.write(to: &writer)
        let written = bienban_thread_cpu()
        return withExtendedLifetime((document, record)) {
            Round(
                reading: Int(read - start),
                extracting: Int(extracted - read),
                writing: Int(written - extracted)
            )
        }
    }
}
