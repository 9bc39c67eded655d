/// Lists the files below a folder, whatever its links do.
struct FolderWalk {
    let root: String

    /// A file below the root.
    struct File: Hashable {
        /// Root and relative path together.
        let path: String
        /// Below the root.
        let relative: String
    }

    /// What was found, files sorted by the bytes of their relative path.
    struct Found {
        let root: String
        var files: [File] = []
        var failures: [PageFailure] = []
    }

    /// The files whose name `accepts` takes.
    ///
    /// Hidden ones are left out; a folder that several links lead to is entered once.
    func files(where accepts: (String) -> Bool) -> Found {
        var found = Found(root: root)
        var entered: Set<SystemFiles.Identity> = []
        // A stack of its own: folders may be nested deeper than calls should be.
        var folders = [""]
        while let folder = folders.popLast() {
            let path = folder.isEmpty ? root : PathName.join(root, folder)
            do throws(SystemError) {
                let status = try SystemFiles.status(of: path)
                guard entered.insert(status.identity).inserted else { continue }
                let names = try SystemFiles.names(inDirectory: path)
                for name in names.sorted(by: FolderWalk.precedes) {
                    guard let name else {
                        let cause = "holds a file whose name is not UTF-8"
                        found.failures.append(PageFailure(path: path, cause: cause))
                        continue
                    }
                    visit(name, in: folder, accepts, &found, &folders)
                }
            } catch {
                found.failures.append(PageFailure(path: path, cause: error.cause))
            }
        }
        found.files.sort { FolderWalk.precedes($0.relative, $1.relative) }
        return found
    }

    private func visit(
        _ name: String,
        in folder: String,
        _ accepts: (String) -> Bool,
        _ found: inout Found,
        _ folders: inout [String]
    ) {
        guard !name.hasPrefix(".") else { return }
        let relative = PathName.join(folder, name)
        let path = PathName.join(root, relative)
        let isAccepted = accepts(name)
        // A link that leads nowhere is still a page that cannot be read.
        let kind = (try? SystemFiles.status(of: path))?.kind
        if kind == .directory {
            folders.append(relative)
        } else if isAccepted {
            found.files.append(File(path: path, relative: relative))
        }
    }

    private static func precedes(_ a: String?, _ b: String?) -> Bool {
        (a ?? "").utf8.lexicographicallyPrecedes((b ?? "").utf8)
    }
}
