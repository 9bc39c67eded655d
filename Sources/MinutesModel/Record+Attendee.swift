extension Record {
    /// Somebody who attended a session: an official, the unnamed leaders of a body, or a group.
    public struct Attendee: Hashable, Sendable {
        /// Id of the official.
        public var official: String?
        /// Id of the body whose unnamed leaders attended.
        public var organization: String?
        /// The group, as the page writes it.
        public var group: String?
        /// `attendee`, `host-side`, `delegation`, `speaker`; an open set.
        public var role: String
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            official: String? = nil,
            organization: String? = nil,
            group: String? = nil,
            role: String,
            grounding: Grounding
        ) {
            self.official = official
            self.organization = organization
            self.group = group
            self.role = role
            self.grounding = grounding
        }
    }
}

extension Record.Attendee: Codable {
    private enum CodingKeys: String, CodingKey {
        case official, organization, group, role
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        official = try values.decodeIfPresent(String.self, forKey: .official)
        organization = try values.decodeIfPresent(String.self, forKey: .organization)
        group = try values.decodeIfPresent(String.self, forKey: .group)
        role = try values.decode(String.self, forKey: .role)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(official, forKey: .official)
        try values.encodeIfPresent(organization, forKey: .organization)
        try values.encodeIfPresent(group, forKey: .group)
        try values.encode(role, forKey: .role)
        try grounding.encode(to: encoder)
    }
}

extension Record.Attendee: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("official", official)
            json.string("organization", organization)
            json.string("group", group)
            json.string("role", role)
            grounding.writeFields(to: &json)
        }
    }
}
