import Foundation
import MinutesExtraction
import MinutesIngestion
import MinutesModel

/// What of a record does not stand in its text, found by walking its JSON.
struct Grounding {
    /// The text the offsets count in.
    let text: String
    /// Spans with a quote.
    private(set) var quotes = 0
    /// What is wrong, in words.
    private(set) var faults: [String] = []

    private let letters: [Unicode.Scalar]
    private let chrome: [[Unicode.Scalar]]

    /// Walks `json`, a whole record.
    init(_ json: [UInt8]) throws {
        let record = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] ?? [:]
        let document = record["document"] as? [String: Any] ?? [:]
        text = document["text"] as? String ?? ""
        letters = Array(text.unicodeScalars)
        chrome = (document["chrome"] as? [[String: Any]] ?? []).map {
            Array(($0["text"] as? String ?? "").unicodeScalars)
        }
        walk(record, at: "$")
    }

    private mutating func walk(_ value: Any, at path: String) {
        if let list = value as? [Any] {
            for (index, part) in list.enumerated() { walk(part, at: "\(path)[\(index)]") }
        } else if let object = value as? [String: Any] {
            check(object, at: path)
            for key in object.keys.sorted() {
                if let part = object[key] { walk(part, at: "\(path).\(key)") }
            }
        }
    }

    private mutating func check(_ object: [String: Any], at path: String) {
        guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return }
        // A value of the page's head has no place in the text.
        guard object["meta"] == nil else { return }
        var base = letters
        if let number = object["chrome"] as? Int {
            guard chrome.indices.contains(number) else {
                faults.append("\(path): no chrome \(number)")
                return
            }
            base = chrome[number]
        }
        guard start >= 0, start < end, end <= base.count else {
            faults.append("\(path): \(start)..<\(end) of \(base.count)")
            return
        }
        guard let quote = object["quote"] as? String else { return }
        quotes += 1
        if !base[start..<end].elementsEqual(quote.unicodeScalars) {
            faults.append("\(path): '\(quote)'")
        }
    }

    /// The JSON of the record of `bytes`, by a reader and an extractor of its own.
    static func record(of bytes: [UInt8], path: String) -> [UInt8] {
        var reader = PageReader()
        var extractor = Extractor()
        return extractor.record(of: reader.read(bytes, path: path)).json()
    }
}
