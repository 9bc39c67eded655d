import MinutesEvaluation

/// An annotated page: its gold, the page itself and where its record would be.
struct GoldPage: Hashable {
    /// `ID` of `ID.gold.json`, or the folder of `gold.json`.
    let id: String
    let goldPath: String
    /// Nil where no page lies beside the gold.
    let page: Page?
    /// Path of the record below a folder of records.
    let recordName: String
}

/// Finds annotated pages: `ID.gold.json` beside `ID.html`, or `gold.json` beside `page.html`.
struct GoldFinder {
    private static let suffix = ".gold.json"
    private static let fileName = "gold.json"
    private static let pageExtensions = ["html", "htm", "xhtml", "txt"]

    /// The annotated pages below `folder`, by id; and what could not be read.
    func find(in folder: String) -> (pages: [GoldPage], failures: [PageFailure]) {
        let found = FolderWalk(root: folder).files {
            $0.hasSuffix(GoldFinder.suffix) || $0 == GoldFinder.fileName
        }
        var failures = found.failures
        let pages = found.files.map { file -> GoldPage in
            let id: String
            let stem: String
            if file.relative.hasSuffix(GoldFinder.suffix) {
                id = String(file.relative.dropLast(GoldFinder.suffix.count))
                stem = id
            } else {
                id = PathName.folder(file.relative) ?? PathName.last(folder)
                stem = String(file.relative.dropLast(GoldFinder.fileName.count)) + "page"
            }
            let path = GoldFinder.pageExtensions.lazy
                .map { PathName.join(folder, "\(stem).\($0)") }
                .first { (try? SystemFiles.status(of: $0)) != nil }
            return GoldPage(
                id: id,
                goldPath: file.path,
                page: path.map { Page(path: $0, recordName: stem) },
                recordName: stem
            )
        }
        if pages.isEmpty, failures.isEmpty {
            failures = [PageFailure(path: folder, cause: "no gold in this folder")]
        }
        return (pages, failures)
    }
}
