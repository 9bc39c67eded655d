import ArgumentParser
import Foundation
import VietnameseText

/// Numerals, quantities, money and dates in lines of text.
struct Parse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the numerals, quantities, money and dates of lines of text, as JSON.",
        discussion: """
            Reads UTF-8, a line at a time, and prints a JSON object for each: the line and what \
            stands in it, with offsets in code points, value and unit, or date in ISO 8601. A date \
            without a year is completed by --reference, the nearest one on the side of --frame; \
            without --reference it has no ISO form.

            EXAMPLES:
              bienban parse lines.txt --reference 2017-02-02 --frame future
              echo 'thu 3,2 tỷ đồng trong quý III' | bienban parse - --reference 2023-10-01
            """
    )

    /// On which side of the reference a date without a year lies.
    enum Side: String, ExpressibleByArgument, CaseIterable {
        case past, future
    }

    @Argument(help: "A file of lines, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("The day the lines were written.", valueName: "yyyy-mm-dd"))
    var reference: String?

    @Option(help: "Where a date without a year lies, seen from the reference: past or future.")
    var frame = Side.past

    func validate() throws {
        if let reference, CalendarDate(iso: reference) == nil {
            throw ValidationError("--reference takes a date such as 2023-10-01.")
        }
    }

    func run() async throws {
        try await reporting {
            let bytes: [UInt8]
            do throws(PageFailure) {
                bytes = try Page(path: file, recordName: "").bytes()
            } catch {
                throw CommandError(.pageFailed, error.path, error.cause)
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let reference = reference.flatMap { CalendarDate(iso: $0) }
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            if lines.last?.isEmpty == true { lines.removeLast() }
            for line in lines {
                let text = String(
                    decoding: line.last == 0x0D ? line.dropLast() : line,
                    as: UTF8.self
                )
                let parsed = ParsedLine(
                    text,
                    reference: reference,
                    frame: frame == .past ? .past : .future
                )
                try StandardOutput.write(Array(try encoder.encode(parsed)) + [0x0A])
            }
        }
    }
}
