internal import Crypto
public import MinutesModel

/// Turns the bytes of a saved page into a document.
///
/// One reader a thread; its buffers are reused.
public struct PageReader {
    private let limits: Limits
    private let decoder: PageDecoder
    private var builder = PageBuilder()
    private var judgement = PageJudgement()
    private var finder = ArticleFinder()

    /// Makes a reader with the standard limits.
    public init() { self.init(limits: Limits()) }

    /// Makes a reader with limits of its own.
    public init(limits: Limits) {
        self.limits = limits
        decoder = PageDecoder(limits: limits)
        builder.limits = limits
    }

    /// The document in `bytes`, which were read from `path`.
    ///
    /// Never fails: what could not be read is a diagnostic of the document. O(n) in time and
    /// memory.
    public mutating func read(_ bytes: [UInt8], path: String) -> Document {
        var document = Document(
            source: Document.Source(
                path: path,
                mediaType: "text/plain",
                encoding: Charset.utf8.name,
                byteCount: bytes.count,
                sha256: PageReader.sha256(bytes)
            )
        )
        document.language = "und"
        guard !bytes.isEmpty else {
            document.diagnostics.append(PageReader.emptyFile)
            return document
        }
        guard !ContentSniffer.isBinary(bytes) else {
            document.diagnostics.append(PageReader.notText)
            return document
        }
        let page = decoder.decode(bytes)
        document.source.encoding = page.encoding
        switch ContentSniffer.content(of: page.bytes) {
        case .empty: document.diagnostics.append(PageReader.emptyFile)
        case .binary: document.diagnostics.append(PageReader.notText)
        case .html:
            document.source.mediaType = "text/html"
            document.diagnostics = page.diagnostics
            builder.reset(hasLegacyFont: page.hasLegacyFont)
            if let cut = Truncation.diagnostic(page.bytes) { document.diagnostics.append(cut) }
            HTMLParser.parse(page.bytes, into: &builder)
            fill(&document, isPlain: false)
        case .text:
            document.diagnostics = page.diagnostics
            builder.reset(hasLegacyFont: page.hasLegacyFont)
            PlainText.read(page.bytes, into: &builder.writer, limits: limits)
            fill(&document, isPlain: true)
        }
        return document
    }

    private mutating func fill(_ document: inout Document, isPlain: Bool) {
        let tree = builder.writer.tree
        if let cut = tree.cut { document.diagnostics.append(cut.diagnostic(limits)) }
        let head = HeadMetadata(tree)
        let isTruncated = document.diagnostics.contains { $0.code == "truncated" }
        judgement.judge(tree, isTruncated: isTruncated, isPlain: isPlain)
        var sorter = LineSorter(tree, judgement, isPlain: isPlain)
        sorter.sort(root: isPlain ? 0..<tree.lines.count : finder.find(tree, judgement), head: head)
        var writer = DocumentWriter(sorter, head)
        writer.write(into: &document)
        if document.blocks.isEmpty {
            document.diagnostics.append(
                IngestionDiagnostic(code: "no-article", message: "The page has no running text.")
            )
        }
    }

    private static func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 15)])
        }
        return String(decoding: hex, as: UTF8.self)
    }

    private static let emptyFile = IngestionDiagnostic(
        code: "empty-file",
        message: "The file holds no text."
    )

    private static let notText = IngestionDiagnostic(
        code: "not-text",
        message: "The file is neither HTML nor text."
    )
}

extension PageTree.Cut {
    /// What was cut, for the reader of the record.
    func diagnostic(_ limits: PageReader.Limits) -> IngestionDiagnostic {
        switch self {
        case .depth:
            IngestionDiagnostic(
                code: "depth-limit",
                message: "Elements are nested too deeply; the rest was read without its structure.",
                params: [("limit", "\(limits.depth)")]
            )
        case .nodes:
            IngestionDiagnostic(
                code: "node-limit",
                message: "The page has too many elements; the rest was not read.",
                params: [("limit", "\(limits.nodes)")]
            )
        }
    }
}
