import Foundation
import Testing

/// A fresh folder in which the built tool is run as a user runs it.
final class Sandbox {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("bienban-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What a run left behind.
    struct Result {
        let status: Int32
        let isCrash: Bool
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

        /// Each line of the output as a JSON object.
        func objects() throws -> [[String: Any]] {
            try lines.map {
                try #require(
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
                )
            }
        }
    }

    /// The tool, beside the bundle that runs the tests.
    static let tool: URL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("bienban")

    /// Runs the tool in the folder.
    func run(_ arguments: String..., input: Data? = nil) throws -> Result {
        try run(Sandbox.tool, arguments, input: input)
    }

    /// Runs the tool in the folder, its standard output being `output`.
    func run(_ arguments: [String], output: FileHandle? = nil) throws -> Result {
        try run(Sandbox.tool, arguments, output: output)
    }

    /// Runs a line of shell in the folder; `$0` is the tool.
    func shell(_ line: String) throws -> Result {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line, Sandbox.tool.path])
    }

    private func run(
        _ program: URL,
        _ arguments: [String],
        input: Data? = nil,
        output: FileHandle? = nil
    ) throws -> Result {
        // Files, not pipes: however much the tool writes, nobody has to read meanwhile.
        let process = Process()
        let streams = try ["input", "output", "errors"].map { name in
            let url = folder.appendingPathComponent(".\(name)-\(UUID().uuidString)")
            try (name == "input" ? input ?? Data() : Data()).write(to: url)
            return url
        }
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = try FileHandle(forReadingFrom: streams[0])
        process.standardOutput = try output ?? FileHandle(forWritingTo: streams[1])
        process.standardError = try FileHandle(forWritingTo: streams[2])
        try process.run()
        process.waitUntilExit()
        defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
        return Result(
            status: process.terminationStatus,
            isCrash: process.terminationReason == .uncaughtSignal,
            output: try Data(contentsOf: streams[1]),
            errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self)
        )
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    /// Writes a file, with the folders above it.
    func write(_ name: String, _ bytes: Data) throws {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try bytes.write(to: url)
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path(name)))
    }

    /// Files and folders below `name`, sorted.
    func files(_ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path(name)).sorted()
    }

    /// A page of its own for each number.
    static func page(_ number: Int) -> String {
        """
        Buổi làm việc số \(number)
        Sáng 01/4/2025, đồng chí Nguyễn Văn An, Bí thư Huyện ủy làm việc với UBND xã số \(number).
        Đồng chí yêu cầu rà soát quy hoạch; thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị. Xã có \
        \(number) thôn.
        """
    }
}
