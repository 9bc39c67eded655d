import ArgumentParser
import MinutesLexicon

/// The tables of titles, bodies, places, documents and words.
struct LexiconTables: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Work with the tables of titles, bodies, places, documents and words.",
        discussion: """
            With --lexicon FOLDER, extract, explain and evaluate read tables of your own beside \
            the built-in ones. A row with the name of a built-in row takes its place, other rows \
            add to the table; the record's producer.lexicon changes with them. Cells are parted \
            by tabs, variants by |; lines that begin with # are notes.

            EXAMPLES:
              bienban lexicon export tables/
              bienban extract page.html --lexicon tables/
            """,
        subcommands: [Export.self]
    )

    /// Writes the built-in tables.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the built-in tables into a folder, one file each, as a start.",
            discussion: """
                Files that are there already are replaced. Keep of them only the rows you change: \
                what you leave out stays as it is built in.

                EXAMPLES:
                  bienban lexicon export tables/
                """
        )

        @Argument(help: "The folder; made if it is not there.")
        var folder: String

        func run() async throws {
            try await reporting {
                for table in LexiconTable.allCases {
                    try OutputWriter.write(
                        Array(table.file.utf8),
                        to: PathName.join(folder, table.fileName)
                    )
                }
            }
        }
    }
}
