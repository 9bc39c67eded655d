import Foundation
import Testing

/// `schemas/record.schema.json` as the tests read it.
struct Contract: Sendable {
    let root: OrderedJSON

    /// Read once: the random tests ask for it hundreds of times.
    static let published = Result { try Contract() }

    private init() throws {
        root = try OrderedJSON(Contract.file("schemas/record.schema.json"))
    }

    /// The bytes of a file of the repository.
    static func file(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

    /// A path of the repository.
    static func url(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: path)
    }

    /// What the schema says of one object.
    struct ObjectSchema {
        /// `$` for the record itself, else the name of the definition.
        var name: String
        /// Property names in the schema's order.
        var properties: [String]
        var required: Set<String>
    }

    /// Every object the schema defines.
    var objects: [ObjectSchema] {
        let definitions = root["$defs"]?.members ?? []
        return ([OrderedJSON.Member(key: "$", value: root)] + definitions)
            .filter { $0.value["properties"] != nil }
            .map { ObjectSchema(name: $0.key, $0.value) }
    }

    /// `value` with `change` applied to each object that the schema defines, innermost first.
    func rewrite(
        _ value: OrderedJSON,
        _ change: (inout [OrderedJSON.Member], ObjectSchema) throws -> Void
    ) rethrows -> OrderedJSON {
        try rewrite(value, "$", root, change)
    }

    private func rewrite(
        _ value: OrderedJSON,
        _ name: String,
        _ schema: OrderedJSON,
        _ change: (inout [OrderedJSON.Member], ObjectSchema) throws -> Void
    ) rethrows -> OrderedJSON {
        if let target = schema["$ref"]?.text, let name = target.split(separator: "/").last {
            let definition = root["$defs"]?[String(name)]
            #expect(definition != nil, "\(target) is not defined")
            return try rewrite(value, String(name), definition ?? .null, change)
        }
        switch value {
        case .array(let elements):
            let items = schema["items"] ?? .null
            return .array(try elements.map { try rewrite($0, name, items, change) })
        case .object(var members):
            for index in members.indices {
                let part =
                    schema["properties"]?[members[index].key] ?? schema["additionalProperties"]
                members[index].value = try rewrite(
                    members[index].value,
                    name,
                    part ?? .null,
                    change
                )
            }
            if schema["properties"] != nil {
                try change(&members, ObjectSchema(name: name, schema))
            }
            return .object(members)
        default: return value
        }
    }
}

extension Contract.ObjectSchema {
    fileprivate init(name: String, _ schema: OrderedJSON) {
        self.name = name
        properties = schema["properties"]?.members.map(\.key) ?? []
        required = Set(schema["required"]?.elements.compactMap(\.text) ?? [])
    }
}
