import ArgumentParser

/// How many pages are worked on at once, the same for every command that has many.
struct JobsOption: ParsableArguments {
    @Option(help: "Pages worked on at once (default: the number of cores).")
    var jobs: Int?

    /// More than any machine has; each has its own buffers.
    private static let most = 256

    var count: Int { jobs ?? SystemFiles.coreCount }

    func validate() throws {
        if let jobs, !(1...JobsOption.most).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to \(JobsOption.most).")
        }
    }
}
