/// Finds the pages that the arguments name: files, folders with everything below, standard input.
struct PageFinder {
    /// A page, or an argument that leads to none; failures are told in their place.
    enum Entry: Hashable {
        case page(Page)
        case failure(PageFailure)
    }

    private static let extensions: Set<String> = ["html", "htm", "xhtml", "txt"]

    /// The pages in the order of the arguments; those of a folder sorted by the bytes of their path.
    func entries(_ arguments: [String]) -> [Entry] {
        arguments.flatMap { argument -> [Entry] in
            if argument == Page.standardInputPath {
                return [.page(Page(path: argument, recordName: "stdin"))]
            }
            guard let status = try? SystemFiles.status(of: argument), status.kind == .directory
            else {
                // Missing or special: reading it says why.
                let name = Page.removingExtension(PathName.last(argument))
                return [.page(Page(path: argument, recordName: name))]
            }
            return FolderWalk(root: argument).files { PageFinder.isPage($0) }.entries {
                Page(path: $0.path, recordName: Page.removingExtension($0.relative))
            }
        }
    }

    private static func isPage(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return extensions.contains(name[name.index(after: dot)...].lowercased())
    }
}

extension FolderWalk.Found {
    fileprivate func entries(_ page: (FolderWalk.File) -> Page) -> [PageFinder.Entry] {
        var entries = failures.map { PageFinder.Entry.failure($0) }
        entries += files.map { .page(page($0)) }
        if entries.isEmpty {
            entries = [.failure(PageFailure(path: root, cause: "no page in this folder"))]
        }
        return entries
    }
}

extension Page {
    /// `name` without its last extension; a leading full stop starts none.
    static func removingExtension(_ path: String) -> String {
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path[start...].lastIndex(of: "."), dot > start else { return path }
        return String(path[..<dot])
    }
}

/// Parts of paths.
enum PathName {
    static func last(_ path: String) -> String {
        let trimmed = trimmingSlashes(path)
        return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) }
            ?? trimmed
    }

    /// The folder of `path`; nil when it has none.
    static func folder(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        return String(path[..<slash])
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func trimmingSlashes(_ path: String) -> String {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        return String(trimmed)
    }
}
