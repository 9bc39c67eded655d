extension Record {
    /// An office as the page gives it.
    public struct Position: Hashable, Sendable {
        /// As the page writes it.
        public var text: String
        /// Completed with its place.
        public var canonical: String
        /// The office without its body: `Phó Bí thư`.
        public var role: String
        /// `Thường trực`, `Ban Thường vụ`, and others.
        public var modifier: String?
        /// Id of the body.
        public var organization: String?
        /// `central`, `province`, `district`, `commune`, `grassroots`.
        public var level: String?
        /// `former` or `acting`; absent: current.
        public var validity: String?
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            text: String,
            canonical: String,
            role: String,
            modifier: String? = nil,
            organization: String? = nil,
            level: String? = nil,
            validity: String? = nil,
            grounding: Grounding
        ) {
            self.text = text
            self.canonical = canonical
            self.role = role
            self.modifier = modifier
            self.organization = organization
            self.level = level
            self.validity = validity
            self.grounding = grounding
        }
    }
}

extension Record.Position: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, canonical, role, modifier, organization, level, validity
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        canonical = try values.decode(String.self, forKey: .canonical)
        role = try values.decode(String.self, forKey: .role)
        modifier = try values.decodeIfPresent(String.self, forKey: .modifier)
        organization = try values.decodeIfPresent(String.self, forKey: .organization)
        level = try values.decodeIfPresent(String.self, forKey: .level)
        validity = try values.decodeIfPresent(String.self, forKey: .validity)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(text, forKey: .text)
        try values.encode(canonical, forKey: .canonical)
        try values.encode(role, forKey: .role)
        try values.encodeIfPresent(modifier, forKey: .modifier)
        try values.encodeIfPresent(organization, forKey: .organization)
        try values.encodeIfPresent(level, forKey: .level)
        try values.encodeIfPresent(validity, forKey: .validity)
        try grounding.encode(to: encoder)
    }
}

extension Record.Position: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("text", text)
            json.string("canonical", canonical)
            json.string("role", role)
            json.string("modifier", modifier)
            json.string("organization", organization)
            json.string("level", level)
            json.string("validity", validity)
            grounding.writeFields(to: &json)
        }
    }
}
