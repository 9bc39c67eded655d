extension Record {
    /// A body.
    public struct Organization: Hashable, Sendable {
        /// Unique in the record: `organization-1`.
        public var id: String
        /// As the page first writes it.
        public var name: String
        /// Completed with its place.
        public var canonical: String
        /// `party`, `state`, `assembly`, `front` and others; an open set.
        public var kind: String
        /// `central`, `province`, `district`, `commune`, `grassroots`.
        public var level: String?
        /// Its place: `Hải Phòng`.
        public var place: String?
        /// Every place where the page names it.
        public var mentions: [Mention]
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            name: String,
            canonical: String,
            kind: String,
            level: String? = nil,
            place: String? = nil,
            mentions: [Mention],
            grounding: Grounding
        ) {
            self.id = id
            self.name = name
            self.canonical = canonical
            self.kind = kind
            self.level = level
            self.place = place
            self.mentions = mentions
            self.grounding = grounding
        }
    }
}

extension Record.Organization: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, canonical, kind, level, place, mentions
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        name = try values.decode(String.self, forKey: .name)
        canonical = try values.decode(String.self, forKey: .canonical)
        kind = try values.decode(String.self, forKey: .kind)
        level = try values.decodeIfPresent(String.self, forKey: .level)
        place = try values.decodeIfPresent(String.self, forKey: .place)
        mentions = try values.decode([Record.Mention].self, forKey: .mentions)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encode(canonical, forKey: .canonical)
        try values.encode(kind, forKey: .kind)
        try values.encodeIfPresent(level, forKey: .level)
        try values.encodeIfPresent(place, forKey: .place)
        try values.encode(mentions, forKey: .mentions)
        try grounding.encode(to: encoder)
    }
}

extension Record.Organization: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("name", name)
            json.string("canonical", canonical)
            json.string("kind", kind)
            json.string("level", level)
            json.string("place", place)
            json.values("mentions", mentions)
            grounding.writeFields(to: &json)
        }
    }
}
