/// A value that writes itself as JSON with fixed key order.
protocol JSONWritable {
    func write(to json: inout JSONWriter)
}

/// Writes JSON as UTF-8: fixed key order, shortest number form, no escapes but the needed ones.
///
/// Absent values are left out. `JSONEncoder` is its oracle in the tests.
public struct JSONWriter {
    /// The bytes written so far.
    public private(set) var bytes: [UInt8]
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false

    /// Makes a writer; a pretty one puts each value on a line of its own, indented by one space.
    public init(pretty: Bool = false, reservingCapacity capacity: Int = 0) {
        isPretty = pretty
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Empties the writer and keeps its buffer, for the next page.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        depth = 0
        needsComma = false
    }

    mutating func object(_ body: (inout JSONWriter) -> Void) { bracket(0x7B, 0x7D, body) }

    mutating func array(_ body: (inout JSONWriter) -> Void) { bracket(0x5B, 0x5D, body) }

    private mutating func bracket(
        _ open: UInt8,
        _ close: UInt8,
        _ body: (inout JSONWriter) -> Void
    ) {
        bytes.append(open)
        depth += 1
        needsComma = false
        let before = bytes.count
        body(&self)
        depth -= 1
        if bytes.count > before { lineBreak() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func lineBreak() {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<depth { bytes.append(0x20) }
    }

    /// Separates the next array element from the one before.
    mutating func element() {
        if needsComma { bytes.append(0x2C) }
        lineBreak()
        needsComma = false
    }

    mutating func key(_ name: String) {
        element()
        bytes.append(0x22)
        bytes.append(contentsOf: name.utf8)
        bytes.append(0x22)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
    }

    mutating func string(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func substring(_ name: String, _ value: Substring) {
        key(name)
        quoted(value.utf8.span)
    }

    mutating func string(_ value: String) {
        quoted(value.utf8.span)
    }

    private mutating func quoted(_ text: Span<UInt8>) {
        bytes.append(0x22)
        var clean = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            append(text.extracting(clean..<index))
            clean = index + 1
            escape(byte)
        }
        append(text.extracting(clean..<text.count))
        bytes.append(0x22)
        needsComma = true
    }

    private mutating func append(_ text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
        case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
        case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30])
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    mutating func integer(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        decimal(value)
        needsComma = true
    }

    private mutating func decimal(_ value: Int) {
        if value < 0 { bytes.append(0x2D) }
        var rest = value.magnitude
        let first = bytes.count
        repeat {
            bytes.append(UInt8(0x30 + rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    /// Writes a finite number in its shortest form, whole ones without a fraction.
    mutating func number(_ name: String, _ value: Double?) {
        guard let value, value.isFinite else { return }
        key(name)
        if value == value.rounded(), value.magnitude < 9e15 {
            decimal(Int(value))
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
        needsComma = true
    }

    mutating func bool(_ name: String, _ value: Bool?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
        needsComma = true
    }

    mutating func strings(_ name: String, _ value: [String]?) {
        guard let value else { return }
        key(name)
        array { json in
            for one in value {
                json.element()
                json.string(one)
            }
        }
    }

    mutating func sortedStrings(_ name: String, _ value: [String: String]?) {
        guard let value else { return }
        key(name)
        object { json in
            for key in value.keys.sorted() { json.string(key, value[key]) }
        }
    }

    mutating func value(_ name: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        key(name)
        value.write(to: &self)
        needsComma = true
    }

    mutating func values(_ name: String, _ value: [some JSONWritable]?) {
        guard let value else { return }
        key(name)
        array { json in
            for one in value {
                json.element()
                one.write(to: &json)
            }
        }
    }
}
