import ArgumentParser
import MinutesExtraction

/// The tool: each subcommand is a file of its own.
@main
struct Bienban: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bienban",
        abstract: "Saved Vietnamese portal pages in, evidence-backed records out.",
        discussion: """
            A record says what a page reports about a working session (buổi làm việc): who led \
            it, with whom, which documents were cited, what was asked of whom, the figures and \
            the judgements, each with the words of the page that say so.

            EXAMPLES:
              bienban extract page.html --pretty
              bienban extract pages/ -o records/
              bienban extract pages/ --select directives,instructions > feed.jsonl
              bienban explain page.html
              bienban evaluate corpus/pages --misses

            \(ExitStatus.help)
            """,
        version: Extractor.version,
        subcommands: [Extract.self, Explain.self, Evaluate.self, Rules.self, LexiconTables.self]
    )

    static func main() async {
        SystemFiles.ignoreWriteSignals()
        await main(nil)
    }
}
