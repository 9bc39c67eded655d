extension JSONValue {
    /// Reads UTF-8 JSON, a leading byte order mark skipped; O(n), no recursion.
    ///
    /// - Throws: ``EvaluationError`` with the byte offset at which the text stops being JSON.
    public init(json: [UInt8]) throws(EvaluationError) {
        var reader = JSONReader(bytes: json)
        self = try reader.document()
    }
}

/// Reads one JSON text with a stack of its own: nesting in a file never becomes call depth.
struct JSONReader {
    /// Gold and records are 8 levels deep; a value this deep is still freed without trouble.
    private static let deepest = 128

    private let bytes: [UInt8]
    private var offset = 0
    private var open: [Container] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    private enum Container {
        case array([JSONValue])
        case object([JSONValue.Member], name: String)
    }

    mutating func document() throws(EvaluationError) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        while true {
            guard var value = try valueOrOpening() else { continue }
            // A finished value finishes every container that closes behind it.
            while let container = open.popLast() {
                guard let closed = try add(value, to: container) else { break }
                value = closed
                if open.isEmpty { break }
            }
            if open.isEmpty {
                skipSpace()
                guard offset == bytes.count else { throw failure("text behind the value") }
                return value
            }
        }
    }

    /// The next scalar or empty container; nil when a container was opened.
    private mutating func valueOrOpening() throws(EvaluationError) -> JSONValue? {
        skipSpace()
        switch peek() {
        case 0x22: return .string(try string())
        case 0x5B:
            offset += 1
            if skip(0x5D) { return .array([]) }
            try push(.array([]))
        case 0x7B:
            offset += 1
            if skip(0x7D) { return .object([]) }
            try push(.object([], name: try name()))
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return .number(try number())
        }
        return nil
    }

    private mutating func push(_ container: Container) throws(EvaluationError) {
        guard open.count < JSONReader.deepest else { throw failure("nested too deeply") }
        open.append(container)
    }

    /// Puts `value` into `container`, and the container back unless it closes here.
    private mutating func add(
        _ value: JSONValue,
        to container: Container
    ) throws(EvaluationError) -> JSONValue? {
        switch container {
        case .array(var values):
            values.append(value)
            if skip(0x5D) { return .array(values) }
            guard skip(0x2C) else { throw failure("expected , or ]") }
            open.append(.array(values))
        case .object(var members, let name):
            members.append(JSONValue.Member(name, value))
            if skip(0x7D) { return .object(members) }
            guard skip(0x2C) else { throw failure("expected , or }") }
            open.append(.object(members, name: try self.name()))
        }
        return nil
    }

    private mutating func name() throws(EvaluationError) -> String {
        skipSpace()
        let name = try string()
        guard skip(0x3A) else { throw failure("expected :") }
        return name
    }

    private mutating func word(
        _ word: StaticString,
        _ value: JSONValue
    ) throws(EvaluationError) -> JSONValue {
        let letters = Array("\(word)".utf8)
        guard bytes[offset...].starts(with: letters) else { throw failure("no JSON value") }
        offset += letters.count
        return value
    }

    private mutating func number() throws(EvaluationError) -> Double {
        let start = offset
        while let byte = peek(), "+-.eE0123456789".utf8.contains(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            offset = start
            throw failure("no JSON value")
        }
        return value
    }

    private mutating func string() throws(EvaluationError) -> String {
        guard peek() == 0x22 else { throw failure("expected a string") }
        offset += 1
        var text: [UInt8] = []
        var clean = offset
        while let byte = peek(), byte != 0x22 {
            offset += 1
            guard byte == 0x5C else { continue }
            text.append(contentsOf: bytes[clean..<(offset - 1)])
            text.append(contentsOf: try escape().utf8)
            clean = offset
        }
        guard peek() == 0x22 else { throw failure("unfinished string") }
        text.append(contentsOf: bytes[clean..<offset])
        offset += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape() throws(EvaluationError) -> String {
        guard let byte = peek() else { throw failure("unfinished escape") }
        offset += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: return String(UnicodeScalar(byte))
        case 0x62: return "\u{8}"
        case 0x66: return "\u{C}"
        case 0x6E: return "\n"
        case 0x72: return "\r"
        case 0x74: return "\t"
        case 0x75:
            let unit = try hexadecimal()
            guard 0xD800..<0xDC00 ~= unit, bytes[offset...].starts(with: "\\u".utf8) else {
                return String(UnicodeScalar(unit) ?? "\u{FFFD}")
            }
            offset += 2
            let low = try hexadecimal()
            let scalar = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)
            return String(UnicodeScalar(scalar) ?? "\u{FFFD}")
        default: throw failure("unknown escape")
        }
    }

    private mutating func hexadecimal() throws(EvaluationError) -> UInt32 {
        let digits = bytes[offset...].prefix(4)
        guard digits.count == 4,
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw failure("expected four hexadecimal digits") }
        offset += 4
        return value
    }

    private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpace()
        guard peek() == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || 0x09...0x0D ~= byte { offset += 1 }
    }

    private func failure(_ cause: String) -> EvaluationError {
        EvaluationError(.notJSON, at: "byte \(offset)", cause)
    }
}
