extension Record {
    /// A judgement (nhận xét, đánh giá).
    public struct Assessment: Hashable, Sendable {
        /// Unique in the record: `assessment-1`.
        public var id: String
        /// Id of the session it was made at.
        public var session: String?
        /// `achievement` or `shortcoming`.
        public var polarity: String
        /// As the page writes it.
        public var text: String
        /// Id of the official or body that judges.
        public var by: String?
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            session: String? = nil,
            polarity: String,
            text: String,
            by: String? = nil,
            grounding: Grounding
        ) {
            self.id = id
            self.session = session
            self.polarity = polarity
            self.text = text
            self.by = by
            self.grounding = grounding
        }
    }
}

extension Record.Assessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, session, polarity, text, by
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        session = try values.decodeIfPresent(String.self, forKey: .session)
        polarity = try values.decode(String.self, forKey: .polarity)
        text = try values.decode(String.self, forKey: .text)
        by = try values.decodeIfPresent(String.self, forKey: .by)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(session, forKey: .session)
        try values.encode(polarity, forKey: .polarity)
        try values.encode(text, forKey: .text)
        try values.encodeIfPresent(by, forKey: .by)
        try grounding.encode(to: encoder)
    }
}

extension Record.Assessment: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("session", session)
            json.string("polarity", polarity)
            json.string("text", text)
            json.string("by", by)
            grounding.writeFields(to: &json)
        }
    }
}
