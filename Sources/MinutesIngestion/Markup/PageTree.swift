/// A page as ingestion sees it: lines of text, each in an element, in one flat arena.
///
/// Elements stand in the order of their start tags, so that a parent comes before its children
/// and the lines of an element are a run. Offsets count bytes of ``text``.
struct PageTree {
    /// The lines' bytes: UTF-8 in normal form C, white space folded.
    var text: [UInt8] = []
    var lines: [Line] = []
    var elements: [Element] = []
    /// Values of meta tags and the like, in page order: `og:title`, `canonical`, `time`.
    var head: [HeadValue] = []
    var pictures: [Picture] = []
    /// Where the parser gave up, and why.
    var cut: Cut?

    /// A run of inline text between two block boundaries.
    struct Line {
        var start: Int32
        var end: Int32
        /// The innermost element that holds the whole line.
        var element: Int32
        /// Bytes of it that stand in links.
        var linkBytes: Int32 = 0
        /// Number of code points.
        var letters: Int32 = 0
        var marks: Marks = []

        var count: Int { Int(end - start) }
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// How a line stands in the page.
    struct Marks: OptionSet {
        let rawValue: UInt16
        static let afterPicture = Marks(rawValue: 1)
        static let afterBreak = Marks(rawValue: 2)
        static let bold = Marks(rawValue: 4)
        static let italic = Marks(rawValue: 8)
        static let heading = Marks(rawValue: 16)
        static let mainHeading = Marks(rawValue: 32)
        static let list = Marks(rawValue: 64)
        static let table = Marks(rawValue: 128)
        static let centered = Marks(rawValue: 256)
        static let right = Marks(rawValue: 512)
        static let large = Marks(rawValue: 1024)
        static let cell = Marks(rawValue: 2048)
        static let preformatted = Marks(rawValue: 4096)
        static let afterBlank = Marks(rawValue: 8192)
    }

    /// An element of the page.
    struct Element {
        var parent: Int32
        var tag: Tag
        var roles: Roles
        /// The element's lines are `firstLine..<endLine`.
        var firstLine: Int32
        var endLine: Int32
    }

    /// A picture, before or in the line of that number.
    struct Picture {
        var url: String
        var line: Int
    }

    /// A value that stands in no line.
    struct HeadValue {
        var name: String
        var value: String
        /// Number of the line that follows.
        var line: Int
    }

    /// A limit that the page reached.
    enum Cut { case depth, nodes }

    /// Empties the tree, keeping its storage for the next page.
    mutating func removeAll() {
        // A huge page must not keep its arena for the rest of a batch.
        let keeps = text.capacity < 4 << 20
        text.removeAll(keepingCapacity: keeps)
        lines.removeAll(keepingCapacity: keeps)
        elements.removeAll(keepingCapacity: keeps)
        head.removeAll(keepingCapacity: keeps)
        pictures.removeAll(keepingCapacity: keeps)
        cut = nil
    }

    /// The string of a line.
    func string(_ line: Line) -> String { String(utf8: text.span.extracting(line.range)) }
}
