import MinutesExtraction
import MinutesIngestion
import MinutesLexicon
import MinutesModel

/// A saved page on the command line.
struct Page: Hashable {
    /// As it is opened and as its record names it; `-` is standard input.
    let path: String
    /// The path of its record below an output folder, without `.json`.
    let recordName: String

    static let standardInputPath = "-"

    /// More than any page; a film that was named .html should not fill the memory.
    static let largest = 256 << 20

    /// The page's bytes.
    func bytes() throws(PageFailure) -> [UInt8] {
        if path == Page.standardInputPath { return try Page.standardInput() }
        do {
            // Looked at before it is opened: opening a device may do something.
            try Page.check(try SystemFiles.status(of: path))
            let file = try SystemFiles.openForReading(path)
            let status = try file.status()
            try Page.check(status)
            return try Page.checked(
                SystemFiles.read(file.number, expecting: status.size, limit: Page.largest)
            )
        } catch let error as SystemError {
            throw PageFailure(path: path, cause: error.cause)
        } catch let error as Refusal {
            throw PageFailure(path: path, cause: error.rawValue)
        } catch {
            throw PageFailure(path: path, cause: "\(error)")
        }
    }

    private static func standardInput() throws(PageFailure) -> [UInt8] {
        do {
            return try checked(
                SystemFiles.read(
                    SystemFiles.standardInput,
                    expecting: 1 << 16,
                    limit: Page.largest
                )
            )
        } catch {
            let cause = (error as? SystemError)?.cause ?? (error as? Refusal)?.rawValue
            throw PageFailure(path: "standard input", cause: cause ?? "\(error)")
        }
    }

    private enum Refusal: String, Error {
        case directory = "a directory"
        case special = "not a regular file"
        case tooLarge = "larger than 256 MB"
    }

    private static func check(_ status: SystemFiles.Status) throws(Refusal) {
        switch status.kind {
        case .directory: throw .directory
        case .other: throw .special
        case .file: if status.size > largest { throw .tooLarge }
        }
    }

    private static func checked(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        guard bytes.count <= largest else { throw .tooLarge }
        return bytes
    }
}

/// A page or file that cannot be read; the others go on.
struct PageFailure: Error, Hashable {
    let path: String
    let cause: String

    /// The line for standard error.
    var line: String { CommandError.line(path, cause) }
}

/// Reads and extracts pages, one after the other; one for each worker.
struct PageExtractor {
    private var reader = PageReader()
    private var extractor: Extractor

    init(lexicon: Lexicon) { extractor = Extractor(lexicon: lexicon) }

    mutating func record(of page: Page) throws(PageFailure) -> Record {
        extractor.record(of: reader.read(try page.bytes(), path: page.path))
    }
}
