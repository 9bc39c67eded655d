import Foundation
import Testing

@testable import MinutesModel

@Suite("The writer says what JSONEncoder says, in the contract's order")
struct JSONWriterTests {
    private let contract: Contract
    private let full: OrderedJSON

    init() throws {
        contract = try Contract.published.get()
        full = try OrderedJSON(ExampleRecord.record().json())
    }

    @Test("What is written is read back as the same record, and written again as the same bytes")
    func roundTrip() throws {
        let record = ExampleRecord.record()
        let bytes = record.json()
        let read = try JSONDecoder().decode(Record.self, from: Data(bytes))
        #expect(read == record)
        #expect(read.json() == bytes)
        #expect(
            read.officials.first?.positions.first?.grounding.evidence.first?.quote
                == "nguyên Phó Bí thư Thường trực Huyện ủy"
        )
    }

    @Test("Random records agree with JSONEncoder and JSONDecoder", arguments: UInt64(1)...200)
    func oracle(seed: UInt64) throws {
        let record = try randomRecord(seed: seed, contract: contract, full: full)
        let bytes = record.json()
        #expect(String(validating: bytes, as: UTF8.self) != nil)

        // Strings are equal in Swift when they are canonically equivalent; bytes are stricter.
        let read = try JSONDecoder().decode(Record.self, from: Data(bytes))
        #expect(read == record)
        #expect(read.json() == bytes)

        let ours = try OrderedJSON(bytes)
        let theirs = try OrderedJSON(Array(JSONEncoder().encode(record)))
        #expect(ours.sorted == theirs.sorted)
    }

    @Test("Pretty and compact are the same value", arguments: UInt64(1)...50)
    func pretty(seed: UInt64) throws {
        let record = try randomRecord(seed: seed, contract: contract, full: full)
        let pretty = record.json(pretty: true)
        #expect(try OrderedJSON(pretty) == OrderedJSON(record.json()))
        #expect(!record.json().contains(0x0A), "compact JSON is one line")
    }

    @Test("Keys stand in the schema's order", arguments: UInt64(1)...50)
    func keyOrder(seed: UInt64) throws {
        let record = try randomRecord(seed: seed, contract: contract, full: full)
        _ = contract.rewrite(try OrderedJSON(record.json())) { members, schema in
            let keys = members.map(\.key)
            #expect(keys == schema.properties.filter(keys.contains), "\(schema.name)")
        }
    }

    @Test(
        "A number has its shortest form",
        arguments: [
            (0, "0"), (-0.0, "0"), (2_555, "2555"), (3_694.5, "3694.5"), (0.1, "0.1"),
            (-48.25, "-48.25"),
            (9e14, "900000000000000"), (1e16, "1e+16"), (1e-7, "1e-07"),
        ]
    )
    func numbers(value: Double, expected: String) throws {
        var writer = JSONWriter()
        Record.Quantity.value(value).write(to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"value\":\(expected)}")
    }

    @Test("Only quotes, backslashes and control characters are escaped")
    func escapes() {
        var writer = JSONWriter()
        writer.string("\"\\/\u{0}\u{1f}\u{8}\t\n\u{c}\r\u{7f}\u{2028}đ😀")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #""\"\\/\u0000\u001f\b\t\n\f\r"# + "\u{7f}\u{2028}đ😀\""
        )
    }

    @Test("An emptied writer writes the next record as a new one does")
    func reuse() {
        var writer = JSONWriter(pretty: true)
        ExampleRecord.record().write(to: &writer)
        writer.removeAll()
        ExampleRecord.record().write(to: &writer)
        #expect(writer.bytes == ExampleRecord.record().json(pretty: true))
    }

    @Test("The comparison sees a changed value, a lost key and another order")
    func comparisonFails() throws {
        let one = try OrderedJSON(Array(#"{"a":1,"b":"é"}"#.utf8))
        #expect(try one != OrderedJSON(Array(#"{"a":2,"b":"é"}"#.utf8)))
        #expect(try one != OrderedJSON(Array(#"{"a":1}"#.utf8)))
        #expect(try one != OrderedJSON(Array("{\"a\":1,\"b\":\"e\u{301}\"}".utf8)))
        let other = try OrderedJSON(Array(#"{"b":"\u00e9","a":1.0}"#.utf8))
        #expect(one != other)
        #expect(one.sorted == other.sorted)
        #expect(throws: OrderedJSON.Malformed.self) {
            try OrderedJSON(Array(#"{"a":1,"a":1}"#.utf8))
        }
    }
}
