/// Writes files that are either whole or not there: aside first, then renamed.
struct OutputWriter {
    /// The folder that takes the files.
    let folder: String

    /// Makes the folder, with those above it.
    init(folder: String) throws(CommandError) {
        self.folder = folder
        try OutputWriter.makeFolders(folder)
    }

    /// Where the record of a page goes.
    func path(of page: Page) -> String { PathName.join(folder, page.recordName + ".json") }

    /// Checks that no two pages would write one file.
    static func checkDistinct(_ pages: [Page]) throws(CommandError) {
        var paths: [String: String] = [:]
        for page in pages {
            guard let other = paths.updateValue(page.path, forKey: page.recordName) else {
                continue
            }
            throw CommandError(
                .cannotCreateOutput,
                "\(other) and \(page.path)",
                "both would be written to \(page.recordName).json"
            )
        }
    }

    /// Writes the record of `page`; pages of one batch may be written at the same time.
    func write(_ bytes: [UInt8], of page: Page) throws(CommandError) {
        try OutputWriter.write(bytes, to: path(of: page))
    }

    /// Writes `bytes` to `path`, over what was there.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        do throws(SystemError) {
            try replace(path, by: bytes)
        } catch {
            guard error.isMissing, let folder = PathName.folder(path) else {
                throw CommandError(writing: path, error)
            }
            try makeFolders(folder)
            do throws(SystemError) {
                try replace(path, by: bytes)
            } catch {
                throw CommandError(writing: path, error)
            }
        }
    }

    private static func replace(_ path: String, by bytes: [UInt8]) throws(SystemError) {
        // The name is short, whatever the page's is; the process and the page tell it from others.
        let name = PathName.last(path).utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
        let aside = PathName.join(
            PathName.folder(path) ?? (path.hasPrefix("/") ? "/" : ""),
            ".bienban-\(SystemFiles.processId)-\(String(name, radix: 36)).tmp"
        )
        let file = try SystemFiles.create(aside)
        do throws(SystemError) {
            try SystemFiles.write(bytes, to: file.number)
            try file.close()
            try SystemFiles.rename(aside, to: path)
        } catch {
            SystemFiles.remove(aside)
            throw error
        }
    }

    private static func makeFolders(_ path: String) throws(CommandError) {
        var missing: [String] = []
        var folder: String? = path
        while let current = folder, (try? SystemFiles.status(of: current)) == nil {
            missing.append(current)
            folder = PathName.folder(current)
        }
        if missing.isEmpty, (try? SystemFiles.status(of: path))?.kind != .directory {
            throw CommandError(.cannotCreateOutput, path, "not a folder")
        }
        for folder in missing.reversed() {
            do throws(SystemError) {
                try SystemFiles.makeDirectory(folder)
            } catch {
                // Another worker may have made it in between.
                if error.number == SystemError.exists { continue }
                throw CommandError(writing: folder, error)
            }
        }
    }
}
