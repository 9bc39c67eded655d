import Foundation

/// The HTML pages of some folders, held in memory.
struct PageSet {
    let name: String
    let pages: [Page]

    struct Page {
        let path: String
        let bytes: [UInt8]
    }

    /// Sum of the pages' sizes.
    var byteCount: Int { pages.reduce(0) { $0 + $1.bytes.count } }

    /// Reads `NAME=FOLDER[:FOLDER…]`; folders that are not there are named and left out.
    init?(argument: String) throws {
        guard let separator = argument.firstIndex(of: "=") else { return nil }
        name = String(argument[..<separator])
        var found: [Page] = []
        for folder in argument[argument.index(after: separator)...].split(separator: ":") {
            guard FileManager.default.fileExists(atPath: String(folder)),
                let walk = FileManager.default.enumerator(atPath: String(folder))
            else {
                print("\(folder): not there, left out")
                continue
            }
            let files = walk.compactMap { $0 as? String }
                .filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
            for file in files.sorted() {
                let path = folder + "/" + file
                found.append(
                    Page(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
                )
            }
        }
        pages = found
    }
}
