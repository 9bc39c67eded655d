import Foundation
import Testing

/// A page of `corpus/pages` and what a reader annotated of it.
struct CorpusPage: Sendable, CustomTestStringConvertible {
    /// Portal and page.
    let name: String
    let bytes: [UInt8]
    let gold: URL

    var testDescription: String { name }

    /// Every page, by name.
    static let all: [CorpusPage] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus/pages")
        let portals = (try? folders(in: root)) ?? []
        return portals.flatMap { portal in
            ((try? folders(in: portal)) ?? []).compactMap { folder in
                let found = ["page.html", "page.txt"].lazy
                    .compactMap { try? Data(contentsOf: folder.appending(path: $0)) }.first
                return found.map {
                    CorpusPage(
                        name: "\(portal.lastPathComponent)/\(folder.lastPathComponent)",
                        bytes: Array($0),
                        gold: folder.appending(path: "gold.json")
                    )
                }
            }
        }
    }()

    private static func folders(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.hasDirectoryPath }
            .sorted { $0.path < $1.path }
    }

    /// The strings under `key` in the gold.
    func gold(_ key: String) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(contentsOf: gold))
        return (value as? [String: Any])?[key] as? [String] ?? []
    }
}
