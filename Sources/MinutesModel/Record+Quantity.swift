extension Record {
    /// A number, a range or a change.
    public enum Quantity: Hashable, Sendable {
        case value(Double)
        case range(low: Double, high: Double)
        case change(from: Double, to: Double)
    }
}

extension Record.Quantity: Codable {
    private enum CodingKeys: String, CodingKey { case value, low, high, from, to }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let value = try values.decodeIfPresent(Double.self, forKey: .value) {
            self = .value(value)
        } else if let low = try values.decodeIfPresent(Double.self, forKey: .low) {
            self = .range(low: low, high: try values.decode(Double.self, forKey: .high))
        } else {
            self = .change(
                from: try values.decode(Double.self, forKey: .from),
                to: try values.decode(Double.self, forKey: .to)
            )
        }
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .value(let value):
            try values.encode(value, forKey: .value)
        case .range(let low, let high):
            try values.encode(low, forKey: .low)
            try values.encode(high, forKey: .high)
        case .change(let from, let to):
            try values.encode(from, forKey: .from)
            try values.encode(to, forKey: .to)
        }
    }
}

extension Record.Quantity: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .value(let value):
                json.number("value", value)
            case .range(let low, let high):
                json.number("low", low)
                json.number("high", high)
            case .change(let from, let to):
                json.number("from", from)
                json.number("to", to)
            }
        }
    }
}
