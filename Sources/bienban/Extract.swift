import ArgumentParser
import MinutesModel

/// Pages in, records out.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Extract the records of saved pages.",
        discussion: """
            Takes files, folders (every .html, .htm, .xhtml and .txt below them, hidden files \
            left out) and - for standard input. Records come in the order of the arguments, \
            those of a folder sorted by path, whatever --jobs is; one record a line, unless \
            --pretty or --output says otherwise. A page that cannot be read is one line on \
            standard error; the others go on, and the exit status is 1.

            With --output the record of NAME.html is written to NAME.json, below the folders it \
            has in its argument. Files are written aside and renamed, so that none is ever half \
            written; two pages that would write one file stop the command before it writes any.

            With --select the output is a feed of items: one JSON object a line, with "page", \
            "record", "title", "publishedOn", "kind" and "item".

            EXAMPLES:
              bienban extract page.html --pretty
              bienban extract pages/ --jsonl > records.jsonl
              bienban extract pages/ -o records/ --jobs 4
              bienban extract pages/ --select directives,instructions > feed.jsonl
              curl -s https://example.gov.vn/tin/1 | bienban extract -
            """
    )

    @Argument(help: "Pages, folders of pages, or - for standard input.")
    var pages: [String]

    @Flag(help: "One record a line on standard output, the default for several pages.")
    var jsonl = false

    @Option(name: .shortAndLong, help: "Write a file for each page into this folder.")
    var output: String?

    @Flag(help: "Indented JSON.")
    var pretty = false

    @Option(
        help: ArgumentHelp(
            "Items of these sections instead of whole records, separated by commas.",
            valueName: "sections"
        ),
        completion: .list(Selection.allValueStrings)
    )
    var select: Selection?

    @OptionGroup var jobs: JobsOption

    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        let lines = jsonl ? "--jsonl" : select != nil ? "--select" : nil
        if let lines, pretty { throw ValidationError("\(lines) and --pretty exclude each other.") }
        if let lines, output != nil {
            throw ValidationError("\(lines) writes to standard output: leave out --output.")
        }
        if jsonl, select != nil { throw ValidationError("--select is JSON Lines already.") }
        if pages.count(where: { $0 == Page.standardInputPath }) > 1 {
            throw ValidationError("Standard input can be read only once.")
        }
        if output?.isEmpty == true { throw ValidationError("--output needs a folder.") }
    }

    /// What became of a page.
    private enum Outcome {
        case output([UInt8])
        case written
        case failed(PageFailure)
        case stopped(CommandError)
    }

    func run() async throws {
        try await reporting {
            let lexicon = try lexicon.read()
            let entries = PageFinder().entries(pages)
            let writer = try makeWriter(entries)
            let isShown =
                StandardError.isTerminal && (writer != nil || !StandardOutput.isTerminal)
            var progress = ProgressBar(total: entries.count, isShown: isShown)
            defer { progress.finish() }
            let batch = Batch(items: entries, jobs: jobs.count, lexicon: lexicon)
            try await batch.run(worker(writer)) { outcome in
                switch outcome {
                case .output(let bytes):
                    try StandardOutput.write(bytes)
                    progress.advance()
                case .written: progress.advance()
                case .failed(let failure): progress.advance(failure: failure)
                case .stopped(let error):
                    progress.finish()
                    throw error
                }
            }
            if progress.failures > 0 { throw ExitStatus.pageFailed.code }
        }
    }

    private func makeWriter(_ entries: [PageFinder.Entry]) throws(CommandError) -> OutputWriter? {
        guard let output else { return nil }
        try OutputWriter.checkDistinct(
            entries.compactMap { entry in
                guard case .page(let page) = entry else { return nil }
                return page
            }
        )
        return try OutputWriter(folder: output)
    }

    /// What a worker does with a page: extract, print into memory, and write when there is a folder.
    private func worker(
        _ writer: OutputWriter?
    ) -> @Sendable (inout PageExtractor, PageFinder.Entry) -> Outcome {
        let feed = select.map { ItemFeed(selection: $0) }
        let pretty = pretty
        return { extractor, entry in
            let page: Page
            switch entry {
            case .failure(let failure): return .failed(failure)
            case .page(let found): page = found
            }
            do {
                let record = try extractor.record(of: page)
                let bytes = feed?.lines(of: record) ?? record.json(pretty: pretty) + [0x0A]
                guard let writer else { return .output(bytes) }
                try writer.write(bytes, of: page)
                return .written
            } catch let failure as PageFailure {
                return .failed(failure)
            } catch let error as CommandError {
                return .stopped(error)
            } catch {
                return .failed(PageFailure(path: page.path, cause: "\(error)"))
            }
        }
    }
}
