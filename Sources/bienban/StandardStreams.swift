/// Standard output: what cannot be written stops the command.
enum StandardOutput {
    static var isTerminal: Bool { SystemFiles.isTerminal(SystemFiles.standardOutput) }

    static func write(_ bytes: [UInt8]) throws(CommandError) {
        do {
            try SystemFiles.write(bytes, to: SystemFiles.standardOutput)
        } catch {
            // Standard output is open already: whatever fails is the writing.
            let failure = CommandError(writing: "standard output", error)
            throw failure.status == .cannotCreateOutput
                ? CommandError(.outputFailed, failure.place, failure.cause) : failure
        }
    }

    static func write(lines: [String]) throws(CommandError) {
        guard !lines.isEmpty else { return }
        try write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}

/// Standard error: nobody can be told that it failed.
enum StandardError {
    static var isTerminal: Bool { SystemFiles.isTerminal(SystemFiles.standardError) }

    static func write(_ text: String) {
        try? SystemFiles.write(Array(text.utf8), to: SystemFiles.standardError)
    }
}
