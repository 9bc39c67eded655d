extension Record {
    /// A person named with an office or by an address of respect.
    public struct Official: Hashable, Sendable {
        /// Unique in the record: `official-1`.
        public var id: String
        /// The name as the page writes it.
        public var name: String
        /// Address of respect before the name: `đồng chí`, `ông`, `bà`.
        public var address: String?
        /// Military or police rank.
        public var rank: String?
        /// Academic degree or title.
        public var degree: String?
        /// Offices the page gives, in page order.
        public var positions: [Position]
        /// Every place where the page speaks of the person.
        public var mentions: [Mention]
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            name: String,
            address: String? = nil,
            rank: String? = nil,
            degree: String? = nil,
            positions: [Position],
            mentions: [Mention],
            grounding: Grounding
        ) {
            self.id = id
            self.name = name
            self.address = address
            self.rank = rank
            self.degree = degree
            self.positions = positions
            self.mentions = mentions
            self.grounding = grounding
        }
    }
}

extension Record.Official: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, address, rank, degree, positions, mentions
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        name = try values.decode(String.self, forKey: .name)
        address = try values.decodeIfPresent(String.self, forKey: .address)
        rank = try values.decodeIfPresent(String.self, forKey: .rank)
        degree = try values.decodeIfPresent(String.self, forKey: .degree)
        positions = try values.decode([Record.Position].self, forKey: .positions)
        mentions = try values.decode([Record.Mention].self, forKey: .mentions)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encodeIfPresent(address, forKey: .address)
        try values.encodeIfPresent(rank, forKey: .rank)
        try values.encodeIfPresent(degree, forKey: .degree)
        try values.encode(positions, forKey: .positions)
        try values.encode(mentions, forKey: .mentions)
        try grounding.encode(to: encoder)
    }
}

extension Record.Official: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("name", name)
            json.string("address", address)
            json.string("rank", rank)
            json.string("degree", degree)
            json.values("positions", positions)
            json.values("mentions", mentions)
            grounding.writeFields(to: &json)
        }
    }
}
