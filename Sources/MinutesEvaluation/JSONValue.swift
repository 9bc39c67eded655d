/// Any JSON value: gold, records and saved runs are scored as what stands in their files.
///
/// Records are read generically, so that a span is checked wherever it stands and records of other
/// producers, or with fields of later versions, are scored too.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// Members in file order.
    case object([Member])

    /// One member of an object.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let name: String
        /// What stands under it.
        public let value: JSONValue
        /// Names `value`.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member `name` of an object, the last one if it is repeated; nil elsewhere.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The string, if it is one.
    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The number, if it is one.
    public var number: Double? {
        guard case .number(let value) = self else { return nil }
        return value
    }

    /// The elements of an array; none of anything else.
    public var elements: [JSONValue] {
        guard case .array(let values) = self else { return [] }
        return values
    }

    /// The members of an object; none of anything else.
    public var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The elements of the array `name`; none where it is missing.
    public func list(_ name: String) -> [JSONValue] { self[name]?.elements ?? [] }

    /// The string `name`; nil where it is missing or empty.
    func text(_ name: String) -> String? {
        guard let value = self[name]?.string, !value.isEmpty else { return nil }
        return value
    }

    /// The whole number `name`; nil where it is missing or has a fraction.
    func integer(_ name: String) -> Int? { self[name]?.number.flatMap { Int(exactly: $0) } }
}

extension JSONValue {
    /// The value as compact UTF-8 JSON, members in their order.
    ///
    /// For values built by this library, which are a few levels deep.
    public var json: [UInt8] {
        var output: [UInt8] = []
        write(to: &output)
        return output
    }

    private func write(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: value ? "true".utf8 : "false".utf8)
        case .number(let value):
            let whole = value.magnitude < 9e15 ? Int(exactly: value) : nil
            output.append(contentsOf: (whole.map(String.init) ?? "\(value)").utf8)
        case .string(let value): JSONValue.quote(value, to: &output)
        case .array(let values):
            output.append(0x5B)
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(0x2C) }
                value.write(to: &output)
            }
            output.append(0x5D)
        case .object(let members):
            output.append(0x7B)
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(0x2C) }
                JSONValue.quote(member.name, to: &output)
                output.append(0x3A)
                member.value.write(to: &output)
            }
            output.append(0x7D)
        }
    }

    private static func quote(_ text: String, to output: inout [UInt8]) {
        output.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: output.append(contentsOf: [0x5C, byte])
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                output.append(contentsOf: "\\u00".utf8)
                output.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            default: output.append(byte)
            }
        }
        output.append(0x22)
    }
}
