import ArgumentParser

/// How the tool ends, in the order in which its help lists it.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case pageFailed = 1
    case usage = 64
    case cannotCreateOutput = 73
    case outputFailed = 74
    case pipeClosed = 141

    var meaning: String {
        switch self {
        case .done: "done"
        case .pageFailed: "some page or file could not be read, or a floor was missed"
        case .usage: "unknown command, option or value"
        case .cannotCreateOutput:
            "output cannot be created: folder not writable, two pages for one file"
        case .outputFailed: "output cannot be written: full disk, input/output error"
        case .pipeClosed: "whoever read the output closed the pipe"
        }
    }

    var code: ExitCode { ExitCode(rawValue) }

    /// The list for the help.
    static var help: String {
        let lines = allCases.map { status in
            let number = String(status.rawValue)
            return String(repeating: " ", count: 5 - number.count) + number + "  " + status.meaning
        }
        return "EXIT STATUS:\n" + lines.joined(separator: "\n")
    }
}

/// Why a command stops: where, the cause, and the exit status it means.
struct CommandError: Error, Hashable {
    let status: ExitStatus
    /// A path, or `standard output`.
    let place: String
    let cause: String

    /// A failure to write to `place`.
    init(writing place: String, _ error: SystemError) {
        status =
            error.isClosedPipe
            ? .pipeClosed : error.isWriteFailure ? .outputFailed : .cannotCreateOutput
        self.place = place
        cause = error.isClosedPipe ? "closed by its reader" : error.cause
    }

    init(_ status: ExitStatus, _ place: String, _ cause: String) {
        self.status = status
        self.place = place
        self.cause = cause
    }

    /// The line for standard error.
    var line: String { CommandError.line(place, cause) }

    static func line(_ place: String, _ cause: String) -> String {
        TerminalText.escaped("bienban: \(place): \(cause)") + "\n"
    }
}

extension ParsableCommand {
    /// Runs `body`; what stops it becomes one line on standard error and an exit status.
    func reporting(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as CommandError {
            StandardError.write(error.line)
            throw error.status.code
        }
    }
}
