/// How far a batch is, on one line of standard error; silent unless that is a terminal.
struct ProgressBar {
    private let total: Int
    private let isShown: Bool
    private let start: ContinuousClock.Instant
    private var drawn: ContinuousClock.Instant?
    private var done = 0
    private(set) var failures = 0

    private static let width = 24
    private static let pause = Duration.milliseconds(100)
    /// Back to the first column, and clear to the end of the line.
    private static let clear = "\r\u{1B}[K"

    /// Makes a bar for `total` pages, shown on request.
    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && total > 1
        start = .now
    }

    /// Counts a page, and tells its failure.
    mutating func advance(failure: PageFailure? = nil) {
        done += 1
        if let failure {
            failures += 1
            if drawn != nil { StandardError.write(ProgressBar.clear) }
            drawn = nil
            StandardError.write(failure.line)
        }
        let now = ContinuousClock.now
        guard isShown, drawn.map({ now - $0 >= ProgressBar.pause }) ?? true else { return }
        StandardError.write(ProgressBar.clear + line(after: now - start))
        drawn = now
    }

    /// Takes the bar away.
    func finish() {
        if drawn != nil { StandardError.write(ProgressBar.clear) }
    }

    /// The line after `elapsed` time.
    func line(after elapsed: Duration) -> String {
        let filled = done * ProgressBar.width / max(total, 1)
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: ProgressBar.width - filled)
        let seconds = elapsed / .seconds(1)
        var line = "\(bar) \(done)/\(total)"
        if seconds > 0, done > 0 {
            let rate = Double(done) / seconds
            let left = Int((Double(total - done) / rate).rounded(.up))
            let seconds = String(100 + left % 60).dropFirst()
            line += "  \(Int(rate.rounded())) pages/s  \(left / 60):\(seconds) left"
        }
        return failures > 0 ? line + "  \(failures) failed" : line
    }
}
