extension PageReader {
    /// What a page may cost.
    ///
    /// Beyond a limit the rest is cut and a diagnostic says so.
    public struct Limits: Sendable {
        /// Bytes read of one page.
        ///
        /// The largest saved portal page known has 6 MB, with its pictures inlined; 64 MB leave
        /// room and bound the memory of a worker.
        public var bytes = 64 << 20
        /// Open elements.
        ///
        /// Beyond, libxml2 looks through all of them at each stray end tag, so that the
        /// time is bytes times depth; browsers stop nesting at 512.
        public var depth = 2048
        /// Elements and lines of one page; a record of more is no article.
        public var nodes = 2_000_000

        /// Makes the standard limits.
        public init() {}
    }
}
