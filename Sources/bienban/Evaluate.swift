import ArgumentParser
import MinutesEvaluation
import MinutesModel

/// Scores what is extracted against what people found.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score the records of annotated pages against their gold.",
        discussion: """
            Takes a folder with ID.gold.json beside ID.html or ID.txt, or with \
            <portal>/<page>/gold.json beside page.html or page.txt. Each page is extracted and \
            compared with its gold. Prints, for each kind of item, precision, recall, F1 and \
            the counts; then the pages without a record; then the run in one line. "ungrounded" \
            counts the spans that do not reproduce their quote and the items without evidence.

            EXAMPLES:
              bienban evaluate corpus/pages --misses
              bienban evaluate corpus/pages --floors corpus/floors.json
              bienban evaluate corpus/pages --save before.json
              bienban evaluate corpus/pages --against before.json
              bienban evaluate gold/ --records out/
              bienban evaluate --calibrate corpus/test
            """
    )

    @Argument(help: "The folder of annotated pages.")
    var folder: String

    @Flag(help: "Print each miss, extra and wrong value, page by page.")
    var misses = false

    @Flag(help: "Print for each rule its smoothed precision and the counts behind it.")
    var rules = false

    @Flag(
        help: ArgumentHelp(
            "Print only the table of rules that records take their confidence from: right of judged, "
                + "and the pages it was measured on."
        )
    )
    var calibrate = false

    @Option(help: ArgumentHelp("Keep the run in this file.", valueName: "file"))
    var save: String?

    @Option(help: ArgumentHelp("Print what was gained and lost since this run.", valueName: "file"))
    var against: String?

    @Option(
        help: ArgumentHelp(
            "Score the records in this folder instead of extracting: ID.json, or "
                + "<portal>/<page>/page.json, as extract --output writes them.",
            valueName: "folder"
        )
    )
    var records: String?

    @Option(
        help: ArgumentHelp(
            "The least F1 of each kind, {\"official\": 0.9}, or such an object for each folder by "
                + "its name; a missed one is exit status 1.",
            valueName: "file"
        )
    )
    var floors: String?

    @OptionGroup var jobs: JobsOption

    @OptionGroup var lexicon: LexiconOption

    func run() async throws {
        try await reporting {
            // What is compared with is read first: a wrong path should not cost a run.
            let earlier = try against.map { try read($0, SavedRun.init(json:)) }
            let least = try floors.map { try read($0, floors(json:)) }
            let (evaluation, failures) = try await evaluate()
            guard !evaluation.pages.isEmpty else { throw ExitStatus.pageFailed.code }
            if calibrate {
                try StandardOutput.write(
                    lines: evaluation.precisionTable
                )
            } else {
                try print(evaluation)
            }
            if let earlier { try print(SavedRun(evaluation).change(since: earlier)) }
            if let save { try OutputWriter.write(SavedRun(evaluation).json, to: save) }
            let missed = least?.failures(of: evaluation) ?? []
            for line in missed { StandardError.write(CommandError.line("floor missed", line)) }
            if failures > 0 || !missed.isEmpty { throw ExitStatus.pageFailed.code }
        }
    }

    /// A page ready to be scored.
    private enum Outcome {
        case scored(id: String, Gold, JSONValue)
        case withoutRecord(id: String, Gold, PageFailure)
        case withoutGold(PageFailure)
    }

    private func evaluate() async throws -> (Evaluation, failures: Int) {
        let found = GoldFinder().find(in: folder)
        for failure in found.failures { StandardError.write(failure.line) }
        var evaluation = Evaluation()
        var progress = ProgressBar(total: found.pages.count, isShown: StandardError.isTerminal)
        defer { progress.finish() }
        let records = records
        let batch = Batch(items: found.pages, jobs: jobs.count, lexicon: try lexicon.read())
        try await batch.run { extractor, page in
            Evaluate.outcome(of: page, records: records, &extractor)
        } deliver: { outcome in
            switch outcome {
            case .scored(let id, let gold, let record):
                evaluation.add(page: id, gold: gold, record: record)
                progress.advance()
            case .withoutRecord(let id, let gold, let failure):
                evaluation.add(page: id, gold: gold, record: nil)
                progress.advance(failure: failure)
            case .withoutGold(let failure): progress.advance(failure: failure)
            }
        }
        return (evaluation, found.failures.count + progress.failures)
    }

    private static func outcome(
        of page: GoldPage,
        records: String?,
        _ extractor: inout PageExtractor
    ) -> Outcome {
        let gold: Gold
        do {
            gold = try Page(path: page.goldPath, recordName: "").parsed(Gold.init(json:))
        } catch {
            return .withoutGold(error)
        }
        do throws(PageFailure) {
            if let records {
                let path = PathName.join(records, page.recordName + ".json")
                let record = try Page(path: path, recordName: "").parsed(JSONValue.init(json:))
                return .scored(id: page.id, gold, record)
            }
            guard let file = page.page else {
                throw PageFailure(path: page.goldPath, cause: "no page beside this gold")
            }
            let json = try extractor.record(of: file).json()
            return .scored(id: page.id, gold, try file.parse(json, JSONValue.init(json:)))
        } catch {
            return .withoutRecord(id: page.id, gold, error)
        }
    }

    /// The floors of the folder evaluated, by its last name.
    private func floors(json: [UInt8]) throws(EvaluationError) -> Floors {
        try Floors(json: json, set: folder.split(separator: "/").last.map(String.init) ?? "")
    }

    private func read<Value>(
        _ path: String,
        _ parse: ([UInt8]) throws(EvaluationError) -> Value
    ) throws(CommandError) -> Value {
        do {
            return try Page(path: path, recordName: "").parsed(parse)
        } catch {
            throw CommandError(.pageFailed, error.path, error.cause)
        }
    }

    private func print(_ evaluation: Evaluation) throws(CommandError) {
        if misses {
            try StandardOutput.write(lines: evaluation.rows.map { TerminalText.escaped($0.line) })
        }
        try StandardOutput.write(lines: evaluation.table.map(TerminalText.escaped))
        if rules {
            let lines = evaluation.ruleTable.map(TerminalText.escaped)
            try StandardOutput.write(lines: ["rules:"] + lines)
        }
    }

    private func print(_ change: SavedRun.Change) throws(CommandError) {
        var lines = change.figures
        lines += change.gained.map { "gained  \($0.line)" }
        lines += change.lost.map { "lost    \($0.line)" }
        lines += change.uncompared.map { "only in one run: \($0)" }
        lines.append("gained \(change.gained.count), lost \(change.lost.count)")
        try StandardOutput.write(lines: lines.map(TerminalText.escaped))
    }
}

extension Page {
    /// The file's bytes as `parse` reads them.
    fileprivate func parsed<Value>(
        _ parse: ([UInt8]) throws(EvaluationError) -> Value
    ) throws(PageFailure) -> Value {
        try self.parse(try bytes(), parse)
    }

    fileprivate func parse<Value>(
        _ bytes: [UInt8],
        _ parse: ([UInt8]) throws(EvaluationError) -> Value
    ) throws(PageFailure) -> Value {
        do {
            return try parse(bytes)
        } catch {
            throw PageFailure(path: path, cause: error.description)
        }
    }
}
