import Foundation
import Testing

@testable import MinutesModel

@Suite("The published schema and the record's types say the same")
struct SchemaTests {
    private let contract: Contract
    private let full: OrderedJSON

    init() throws {
        contract = try Contract.published.get()
        full = try OrderedJSON(ExampleRecord.record().json())
    }

    @Test("Every property of the schema is written, and nothing else")
    func properties() throws {
        var seen: [String: Set<String>] = [:]
        _ = contract.rewrite(full) { members, schema in
            for member in members {
                #expect(schema.properties.contains(member.key), "\(schema.name).\(member.key)")
                seen[schema.name, default: []].insert(member.key)
            }
        }
        // Written by one function for every kind of item, so one item that has them is enough.
        let shared: Set = ["inferredFrom", "confidence"]
        #expect(shared.isSubset(of: seen["position"] ?? []))
        for object in contract.objects {
            let missing = Set(object.properties).subtracting(seen[object.name] ?? [])
                .subtracting(shared)
            #expect(missing.isEmpty, "\(object.name) never writes \(missing.sorted())")
        }
    }

    @Test("A missing key is refused exactly when the schema requires it")
    func required() throws {
        let decoder = JSONDecoder()
        var tried: Set<String> = []
        // Removes one key at a time: the innermost ones first, each seen once.
        while true {
            var removed: (name: String, isRequired: Bool)?
            let changed = contract.rewrite(full) { members, schema in
                guard removed == nil, schema.name != "quantity" else { return }
                for (index, member) in members.enumerated() {
                    guard tried.insert("\(schema.name).\(member.key)").inserted else { continue }
                    removed = (
                        "\(schema.name).\(member.key)", schema.required.contains(member.key)
                    )
                    members.remove(at: index)
                    return
                }
            }
            guard let removed else { break }
            let read = try? decoder.decode(Record.self, from: Data(changed.json.utf8))
            #expect((read == nil) == removed.isRequired, "\(removed.name)")
        }
        #expect(tried.count > 120, "every key of the example was tried")
    }

    @Test("Every property and definition is described")
    func descriptions() {
        func check(_ value: OrderedJSON, _ path: String) {
            for member in value["properties"]?.members ?? [] {
                let here = "\(path).\(member.key)"
                #expect(member.value["description"]?.text?.isEmpty == false, "\(here)")
            }
        }
        check(contract.root, "$")
        for definition in contract.root["$defs"]?.members ?? [] {
            #expect(definition.value["description"]?.text?.isEmpty == false, "\(definition.key)")
            check(definition.value, definition.key)
        }
    }

    @Test("The schema's common kinds are the model's")
    func openKinds() {
        func examples(_ definition: String) -> [String] {
            contract.root["$defs"]?[definition]?["properties"]?["kind"]?["examples"]?.elements
                .compactMap(\.text) ?? []
        }
        #expect(
            examples("block")
                == [
                    BlockKind.headline, .lead, .paragraph, .heading, .list, .table, .caption,
                    .byline,
                ].map(\.rawValue)
        )
        #expect(
            examples("chrome")
                == [
                    ChromeKind.printHeader, .qrCode, .share, .related, .navigation, .breadcrumb,
                    .footer, .widget, .counter, .comment, .advert, .hidden, .form, .metadata,
                    .other,
                ].map(\.rawValue)
        )
    }

    @Test("schemas/examples/full.json is what the writer writes")
    func publishedExample() throws {
        let path = "schemas/examples/full.json"
        let bytes = ExampleRecord.record().json(pretty: true) + [0x0A]
        if ProcessInfo.processInfo.environment["UPDATE_EXAMPLES"] != nil {
            try Data(bytes).write(to: Contract.url(path))
        }
        #expect(
            try Contract.file(path) == bytes,
            "run the tests with UPDATE_EXAMPLES=1 and read what changed"
        )
    }
}
