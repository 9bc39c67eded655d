// bienban-benchmarks [--rounds N] [--save FOLDER] NAME=FOLDER[:FOLDER…] …
// The unit and the pipeline in one process and one thread; reading the files is outside.

import DOMParse
import Foundation
import MinutesExtraction

var rounds = 7
var folder: String?
var sets: [PageSet] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--rounds": rounds = arguments.popFirst().flatMap { Int($0) } ?? 0
    case "--save": folder = arguments.popFirst()
    default:
        guard let set = try PageSet(argument: argument) else {
            print("\(argument): not an option and not NAME=FOLDER")
            exit(64)
        }
        sets.append(set)
    }
}
guard rounds > 0, !sets.isEmpty else {
    print("usage: bienban-benchmarks [--rounds N] [--save FOLDER] NAME=FOLDER[:FOLDER…] …")
    exit(64)
}

var reports: [Report] = []
for set in sets {
    guard !set.pages.isEmpty else {
        print("\(set.name): no pages, left out")
        continue
    }
    var measurement = Measurement()
    let measured = measurement.rounds(rounds, over: set)
    let report = Report(set, measured, measurement)
    print(report.table + "\n")
    reports.append(report)
}
guard !reports.isEmpty else { exit(1) }
let peak = Machine.peakMegabytes
if let peak { print(String(format: "peak memory of this process, pages held: %.1f MB", peak)) }

if let folder {
    let environment = ProcessInfo.processInfo.environment
    // `NAME=MB` for each batch, measured outside on the tool itself.
    let batches = (environment["BATCH_PEAKS"] ?? "").split(separator: " ").compactMap { pair in
        let parts = pair.split(separator: "=")
        return parts.count == 2 ? Double(parts[1]).map { (String(parts[0]), $0) } : nil
    }
    let run = Run(
        date: Date.now.formatted(.iso8601.year().month().day()),
        machine: Machine.name,
        processors: ProcessInfo.processInfo.processorCount,
        libxml2: unsafe String(cString: bienban_libxml_version()),
        tool: Extractor.version,
        commit: environment["COMMIT"],
        batchPeakMegabytes: batches.isEmpty
            ? nil : Dictionary(batches, uniquingKeysWith: { $1 }),
        benchmarkPeakMegabytes: peak,
        sets: reports
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = URL(filePath: folder).appending(path: "\(run.date)-\(run.machine).json")
    try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
    )
    try (encoder.encode(run) + [0x0A]).write(to: file)
    print("written: \(file.relativePath)")
}
