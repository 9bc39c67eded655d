/// JSON that keeps the order of its keys: the slow, obvious reader that the tests compare with.
enum OrderedJSON: Equatable, Sendable {
    case object([Member])
    case array([OrderedJSON])
    case string([UInt32])
    case number(Double)
    case bool(Bool)
    case null

    struct Member: Equatable, Sendable {
        var key: String
        var value: OrderedJSON
    }

    struct Malformed: Error {
        var offset: Int
    }

    /// Reads one JSON text; duplicate keys are malformed.
    init(_ bytes: [UInt8]) throws {
        var parser = Parser(scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
        self = try parser.value()
        parser.skipSpace()
        guard parser.offset == parser.scalars.count else {
            throw Malformed(offset: parser.offset)
        }
    }

    /// The members of an object; empty for anything else.
    var members: [Member] {
        if case .object(let members) = self { return members }
        return []
    }

    /// The elements of an array; empty for anything else.
    var elements: [OrderedJSON] {
        if case .array(let elements) = self { return elements }
        return []
    }

    /// The text of a string.
    var text: String? {
        guard case .string(let scalars) = self else { return nil }
        return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    subscript(key: String) -> OrderedJSON? { members.first { $0.key == key }?.value }

    /// The same value with every object's keys sorted.
    var sorted: OrderedJSON {
        switch self {
        case .object(let members):
            .object(
                members.map { Member(key: $0.key, value: $0.value.sorted) }
                    .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            )
        case .array(let elements): .array(elements.map(\.sorted))
        default: self
        }
    }

    /// The value as compact JSON, for giving a changed record back to a decoder.
    var json: String {
        switch self {
        case .object(let members):
            "{" + members.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ",") + "}"
        case .array(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
        case .string(let scalars):
            "\"" + scalars.map(OrderedJSON.escape).joined() + "\""
        case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
        case .bool(let bool): "\(bool)"
        case .null: "null"
        }
    }

    private static func escape(_ scalar: UInt32) -> String {
        let units = Unicode.Scalar(scalar).map { Array(String($0).utf16) } ?? []
        return units.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
    }

    private struct Parser {
        var scalars: [Unicode.Scalar]
        var offset = 0

        mutating func skipSpace() {
            while offset < scalars.count, [" ", "\n", "\r", "\t"].contains(scalars[offset]) {
                offset += 1
            }
        }

        mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            skipSpace()
            guard offset < scalars.count, scalars[offset] == scalar else { return false }
            offset += 1
            return true
        }

        mutating func need(_ scalar: Unicode.Scalar) throws {
            guard take(scalar) else { throw Malformed(offset: offset) }
        }

        mutating func value() throws -> OrderedJSON {
            if take("{") {
                var members: [Member] = []
                if take("}") { return .object(members) }
                repeat {
                    skipSpace()
                    let start = offset
                    let key = try string()
                    try need(":")
                    guard !members.contains(where: { $0.key == key }) else {
                        throw Malformed(offset: start)
                    }
                    members.append(Member(key: key, value: try value()))
                } while take(",")
                try need("}")
                return .object(members)
            }
            if take("[") {
                var elements: [OrderedJSON] = []
                if take("]") { return .array(elements) }
                repeat { elements.append(try value()) } while take(",")
                try need("]")
                return .array(elements)
            }
            skipSpace()
            if offset < scalars.count, scalars[offset] == "\"" {
                return .string(try string().unicodeScalars.map(\.value))
            }
            return try word()
        }

        private mutating func word() throws -> OrderedJSON {
            var word = ""
            while offset < scalars.count, !",]} \n\r\t".unicodeScalars.contains(scalars[offset]) {
                word.unicodeScalars.append(scalars[offset])
                offset += 1
            }
            switch word {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null": return .null
            default:
                guard let number = Double(word) else { throw Malformed(offset: offset) }
                return .number(number)
            }
        }

        private mutating func string() throws -> String {
            try need("\"")
            var units: [UInt16] = []
            while offset < scalars.count {
                let scalar = scalars[offset]
                offset += 1
                if scalar == "\"" { return String(decoding: units, as: UTF16.self) }
                guard scalar.value >= 0x20 else { throw Malformed(offset: offset) }
                guard scalar == "\\" else {
                    units.append(contentsOf: String(scalar).utf16)
                    continue
                }
                guard offset < scalars.count else { break }
                let escaped = scalars[offset]
                offset += 1
                switch escaped {
                case "n": units.append(0x0A)
                case "t": units.append(0x09)
                case "r": units.append(0x0D)
                case "b": units.append(0x08)
                case "f": units.append(0x0C)
                case "\"", "\\", "/": units.append(UInt16(escaped.value))
                case "u":
                    let digits = scalars[offset..<min(offset + 4, scalars.count)]
                    guard digits.count == 4,
                        let unit = UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
                    else { throw Malformed(offset: offset) }
                    units.append(unit)
                    offset += 4
                default: throw Malformed(offset: offset)
                }
            }
            throw Malformed(offset: offset)
        }
    }
}
