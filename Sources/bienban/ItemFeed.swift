import MinutesModel

/// The items of a record as lines of their own, each with its page.
///
/// The lines are cut from the record's own JSON: an item in the feed is, byte for byte, the item
/// in the record, and no second writer can disagree with the first.
struct ItemFeed {
    let selection: Selection

    /// A line for each selected item, in the record's order.
    func lines(of record: Record) -> [UInt8] {
        let json = RecordSlices(record.json())
        guard let members = json.members(of: json.whole),
            let source = members["source"].flatMap({ json.members(of: $0) }),
            let document = members["document"].flatMap({ json.members(of: $0) })
        else { return [] }
        let fields = [
            ("page", source["path"]), ("record", members["id"]), ("title", document["title"]),
            ("publishedOn", document["publishedOn"]),
        ]
        var head = Array("{".utf8)
        for (name, value) in fields {
            guard let value else { continue }
            head += Array("\"\(name)\":".utf8) + json.bytes[value] + [0x2C]
        }
        var lines: [UInt8] = []
        for kind in selection.kinds {
            guard let section = members[kind.section] else { continue }
            for item in json.elements(of: section) {
                lines += head + Array("\"kind\":\"\(kind.name)\",\"item\":".utf8)
                lines += json.bytes[item] + Array("}\n".utf8)
            }
        }
        return lines
    }
}

/// Finds values in JSON that this tool wrote itself: compact, and known to be whole.
struct RecordSlices {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var whole: Range<Int> { bytes.indices }

    /// The members of the object at `range`, by name.
    func members(of range: Range<Int>) -> [String: Range<Int>]? {
        var members: [String: Range<Int>] = [:]
        for part in parts(of: range) {
            let name = end(ofStringAt: part.lowerBound)
            guard name < part.upperBound else { return nil }
            let key = String(decoding: bytes[(part.lowerBound + 1)..<(name - 1)], as: UTF8.self)
            members[key] = (name + 1)..<part.upperBound
        }
        return members
    }

    /// The elements of the array at `range`.
    func elements(of range: Range<Int>) -> [Range<Int>] { parts(of: range) }

    /// What stands between the brackets of `range`, divided by its own commas.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound + 1
        var index = start
        var depth = 0
        while index < range.upperBound - 1 {
            switch bytes[index] {
            case 0x22:
                index = end(ofStringAt: index)
                continue
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            case 0x2C where depth == 0:
                parts.append(start..<index)
                start = index + 1
            default: break
            }
            index += 1
        }
        if start < index { parts.append(start..<index) }
        return parts
    }

    /// Behind the closing quotation mark of the string that opens at `start`.
    private func end(ofStringAt start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
        return index + 1
    }
}
