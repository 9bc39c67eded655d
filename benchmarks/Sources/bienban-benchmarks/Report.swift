import Foundation

/// The figures of one set, as they are printed and kept.
struct Report: Codable {
    var set: String
    var pages: Int
    var bytes: Int
    var jsonBytes: Int
    var rounds: Int
    /// Pages of which libxml2 made no document.
    var refusedByUnit: Int
    /// Median of the rounds' CPU time over the unit's, and the smallest and largest.
    var ratio: Double
    var ratioRange: [Double]
    var unitMilliseconds: Double
    var readMilliseconds: Double
    var extractMilliseconds: Double
    var writeMilliseconds: Double
    var releaseMilliseconds: Double
    var megabytesPerSecond: Double
    var unitMegabytesPerSecond: Double
    var pagesPerSecond: Double

    init(_ set: PageSet, _ rounds: [Round], _ measurement: Measurement) {
        func median(_ figure: (Round) -> Double) -> Double {
            let sorted = rounds.map(figure).sorted()
            let middle = sorted.count / 2
            return sorted.count.isMultiple(of: 2)
                ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        }
        func milliseconds(_ figure: @escaping (Round) -> Int) -> Double {
            median { Double(figure($0)) / 1e6 }
        }
        self.set = set.name
        pages = set.pages.count
        bytes = set.byteCount
        jsonBytes = measurement.jsonBytes
        self.rounds = rounds.count
        refusedByUnit = measurement.refused
        ratio = median(\.ratio)
        ratioRange = [rounds.map(\.ratio).min() ?? 0, rounds.map(\.ratio).max() ?? 0]
        unitMilliseconds = milliseconds(\.unit)
        readMilliseconds = milliseconds(\.reading)
        extractMilliseconds = milliseconds(\.extracting)
        writeMilliseconds = milliseconds(\.writing)
        releaseMilliseconds = milliseconds(\.releasing)
        let seconds = milliseconds(\.total) / 1e3
        megabytesPerSecond = Double(bytes) / 1e6 / seconds
        unitMegabytesPerSecond = Double(bytes) / 1e3 / unitMilliseconds
        pagesPerSecond = Double(pages) / seconds
    }

    /// Some lines for a person.
    var table: String {
        func figure(_ value: Double, _ digits: Int = 1) -> String {
            String(format: "%.\(digits)f", value)
        }
        let total =
            readMilliseconds + extractMilliseconds + writeMilliseconds
            + releaseMilliseconds
        func row(_ name: String, _ milliseconds: Double, isStage: Bool = true) -> String {
            func right(_ text: String) -> String {
                String(repeating: " ", count: max(0, 12 - text.count)) + text
            }
            return "  " + name.padding(toLength: 26, withPad: " ", startingAt: 0)
                + right(figure(milliseconds, 2))
                + right(isStage ? figure(100 * milliseconds / total) + " %" : "")
                + right(figure(milliseconds / unitMilliseconds, 2))
        }
        return """
            \(set): \(pages) pages, \(figure(Double(bytes) / 1e6, 2)) MB, \
            median of \(rounds) rounds, CPU time of one thread
              stage                               ms       share        unit
            \(row("libxml2 parse and free", unitMilliseconds, isStage: false))
            \(row("read: bytes to document", readMilliseconds))
            \(row("extract: to record", extractMilliseconds))
            \(row("write: to JSON", writeMilliseconds))
            \(row("release both", releaseMilliseconds))
            \(row("extract in all", total))
              ratio \(figure(ratio, 3)) (\(figure(ratioRange[0], 3)) to \(figure(ratioRange[1], 3))), \
            \(figure(megabytesPerSecond)) MB/s, \(figure(pagesPerSecond)) pages/s; \
            libxml2 \(figure(unitMegabytesPerSecond)) MB/s
            """
    }
}

/// A kept run: what was measured, where and with what.
struct Run: Codable {
    var date: String
    var machine: String
    var processors: Int
    var libxml2: String
    var tool: String
    var commit: String?
    /// Of `bienban extract`, over each set, in its own process.
    var batchPeakMegabytes: [String: Double]?
    /// Of this process, which holds all pages in memory.
    var benchmarkPeakMegabytes: Double?
    var sets: [Report]
}

/// What the kernel says of this machine and process.
enum Machine {
    /// The processor's name, fit for a file name.
    static var name: String {
        let model =
            line("/proc/cpuinfo", "model name") ?? line("/proc/cpuinfo", "CPU implementer")
            ?? "unknown"
        let letters = model.lowercased().map {
            $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
        }
        return String(letters).split(separator: "-").joined(separator: "-")
    }

    /// The largest resident size so far, in MB of a million bytes.
    static var peakMegabytes: Double? {
        line("/proc/self/status", "VmHWM")?.split(separator: " ").first.flatMap { Double($0) }
            .map { $0 * 1024 / 1e6 }
    }

    private static func line(_ path: String, _ key: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix(key) }?
            .split(separator: ":", maxSplits: 1).last?
            .trimmingCharacters(in: .whitespaces)
    }
}
