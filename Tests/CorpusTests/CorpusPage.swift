import Foundation
import Testing

/// A page of the corpus and what a reader annotated of it.
struct CorpusPage: Sendable, CustomTestStringConvertible {
    /// Portal and page.
    let name: String
    let bytes: [UInt8]
    let gold: URL
    /// Whether it is of the half that rules are written without.
    let isTest: Bool

    /// Whether its source.json says nothing of what ingestion loses or keeps too much of it.
    var isWhole: Bool {
        let source = gold.deletingLastPathComponent().appending(path: "source.json")
        guard let text = try? String(contentsOf: source, encoding: .utf8) else { return true }
        return !text.contains("\"loses\":")
    }

    var testDescription: String { name }

    /// Every page, by name.
    static let all = half("pages") + half("test")

    private static func half(_ name: String) -> [CorpusPage] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "corpus/\(name)")
        let portals = (try? folders(in: root)) ?? []
        return portals.flatMap { portal in
            ((try? folders(in: portal)) ?? []).compactMap { folder in
                let found = ["page.html", "page.txt"].lazy
                    .compactMap { try? Data(contentsOf: folder.appending(path: $0)) }.first
                return found.map {
                    CorpusPage(
                        name: "\(portal.lastPathComponent)/\(folder.lastPathComponent)",
                        bytes: Array($0),
                        gold: folder.appending(path: "gold.json"),
                        isTest: name == "test"
                    )
                }
            }
        }
    }

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
