import ArgumentParser
import MinutesLexicon

/// Tables of one's own beside those compiled in, the same for every command that extracts.
struct LexiconOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder of tables that add to the built-in ones or replace their rows; see lexicon.",
            valueName: "folder"
        )
    )
    var lexicon: String?

    /// The lexicon with the folder's tables; the built-in one without a folder.
    ///
    /// Throws for a folder that cannot be read or holds no table, for a file with the name of no
    /// table, and for a row that cannot be, with its file, line and column.
    func read() throws(CommandError) -> Lexicon {
        guard let lexicon else { return .standard }
        let names: [String?]
        do throws(SystemError) {
            names = try SystemFiles.names(inDirectory: lexicon)
        } catch {
            throw CommandError(.pageFailed, lexicon, error.cause)
        }
        var overlay = LexiconOverlay()
        var isEmpty = true
        for name in names.compactMap(\.self).sorted() where name.hasSuffix(".tsv") {
            let path = PathName.join(lexicon, name)
            guard let table = LexiconTable.allCases.first(where: { $0.fileName == name }) else {
                let known = LexiconTable.allCases.map(\.fileName).joined(separator: ", ")
                throw CommandError(.pageFailed, path, "no table of this name; there are \(known)")
            }
            isEmpty = false
            let bytes = try LexiconOption.bytes(path)
            do throws(LexiconOverlay.Fault) {
                try overlay.add(table, bytes)
            } catch {
                let column = error.column > 0 ? ", column \(error.column)" : ""
                throw CommandError(
                    .pageFailed,
                    path,
                    "line \(error.line)\(column): \(error.cause)"
                )
            }
        }
        guard !isEmpty else {
            throw CommandError(.pageFailed, lexicon, "no table in it; bienban lexicon writes them")
        }
        return Lexicon(overlay: overlay)
    }

    private static func bytes(_ path: String) throws(CommandError) -> [UInt8] {
        do throws(PageFailure) {
            return try Page(path: path, recordName: "").bytes()
        } catch {
            throw CommandError(.pageFailed, path, error.cause)
        }
    }
}
