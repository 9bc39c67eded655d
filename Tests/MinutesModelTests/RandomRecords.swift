import Foundation

@testable import MinutesModel

/// A seeded generator, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// Text of what is hard: control characters, quotes, marks, astral and unassigned characters.
func randomText(_ generator: inout SeededGenerator, upTo limit: Int = 24) -> String {
    let hard: [UInt32] =
        Array(0x00...0x1F) + [0x22, 0x5C, 0x2F, 0x7F, 0x80, 0x85, 0xA0, 0xAD, 0xFF]
        + [0x2028, 0x2029, 0x200B, 0x200D, 0xFEFF, 0xFFFD, 0xFFFF, 0xD7FF, 0xE000]
        + [0x300, 0x301, 0x303, 0x309, 0x323, 0x31B, 0x302, 0x306]
        + [0x1F600, 0x1F468, 0x1F1FB, 0x1F3FD, 0x10FFFF, 0x20000]
    let common = "Đồng chí Nguyễn Thị Nghĩa, 2.555 đảng viên ưỡ\r\n".unicodeScalars.map(\.value)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &generator) {
        let pool = Int.random(in: 0..<3, using: &generator) == 0 ? hard : common
        if let value = pool.randomElement(using: &generator), let scalar = Unicode.Scalar(value) {
            text.append(scalar)
        }
    }
    return String(text)
}

/// A record with random fields, strings and numbers, made by way of the contract.
///
/// Which fields a record has is read from the schema, so a new field is covered when it is there.
func randomRecord(seed: UInt64, contract: Contract, full: OrderedJSON) throws -> Record {
    var generator = SeededGenerator(seed: seed)
    let shape = contract.rewrite(full) { members, schema in
        members.removeAll { member in
            !schema.required.contains(member.key) && schema.name != "quantity"
                && Bool.random(using: &generator)
        }
        for index in members.indices {
            guard case .array(let elements) = members[index].value else { continue }
            let count = Int.random(in: 0...elements.count, using: &generator)
            members[index].value = .array(
                (0..<count).map { _ in elements.randomElement(using: &generator) ?? .null }
            )
        }
    }
    let json = randomLeaves(shape, under: "", &generator).json
    return try JSONDecoder().decode(Record.self, from: Data(json.utf8))
}

private func randomLeaves(
    _ value: OrderedJSON,
    under key: String,
    _ generator: inout SeededGenerator
) -> OrderedJSON {
    switch value {
    case .object(let members):
        return .object(
            members.map {
                OrderedJSON.Member(
                    key: $0.key,
                    value: randomLeaves($0.value, under: $0.key, &generator)
                )
            }
        )
    case .array(let elements):
        return .array(elements.map { randomLeaves($0, under: key, &generator) })
    case .string:
        return .string(randomText(&generator).unicodeScalars.map(\.value))
    case .number:
        let whole: Set = ["start", "end", "byteCount", "plenum", "chrome", "right", "judged"]
        return .number(
            whole.contains(key)
                ? Double(Int.random(in: -1...1 << 50, using: &generator))
                : randomNumber(&generator)
        )
    default: return value
    }
}

private func randomNumber(_ generator: inout SeededGenerator) -> Double {
    let edges: [Double] = [
        0, 0.1, 1.0 / 3, 61.5, 2_555, 1e15, 9e15, 9_007_199_254_740_992, 1e16, 1.5e21, -48.25,
        1e-300, 2.2250738585072014e-308, 1.7976931348623157e308, 1e-7, 123_456_789.125,
    ]
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return edges.randomElement(using: &generator) ?? 0
    case 1: return Double(Int.random(in: -1_000_000...1_000_000_000, using: &generator)) / 100
    default:
        let number = Double(bitPattern: generator.next())
        return number.isFinite ? number : 1
    }
}
