extension Record {
    /// A working session that the page reports.
    public struct Session: Hashable, Sendable {
        /// Unique in the record: `session-1`.
        public var id: String
        /// What kind of session: `working-session`, `conference`, `inspection` and others; an open set.
        public var kind: String
        /// ISO 8601 date, or interval for several days.
        public var date: String?
        /// `morning`, `noon`, `afternoon` or `evening`.
        public var dayPart: String?
        /// Where, as the page writes it.
        public var place: String?
        /// About what, as the page writes it.
        public var topic: String?
        /// Ids of the officials who led it (người chủ trì).
        public var leads: [String]
        /// Id of the visiting organization.
        public var delegation: String?
        /// Ids of the organizations it was held with (làm việc với).
        public var hosts: [String]
        /// Who attended, in page order.
        public var attendees: [Attendee]
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            kind: String,
            date: String? = nil,
            dayPart: String? = nil,
            place: String? = nil,
            topic: String? = nil,
            leads: [String],
            delegation: String? = nil,
            hosts: [String],
            attendees: [Attendee],
            grounding: Grounding
        ) {
            self.id = id
            self.kind = kind
            self.date = date
            self.dayPart = dayPart
            self.place = place
            self.topic = topic
            self.leads = leads
            self.delegation = delegation
            self.hosts = hosts
            self.attendees = attendees
            self.grounding = grounding
        }
    }
}

extension Record.Session: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, kind, date, dayPart, place, topic, leads, delegation, hosts, attendees
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        kind = try values.decode(String.self, forKey: .kind)
        date = try values.decodeIfPresent(String.self, forKey: .date)
        dayPart = try values.decodeIfPresent(String.self, forKey: .dayPart)
        place = try values.decodeIfPresent(String.self, forKey: .place)
        topic = try values.decodeIfPresent(String.self, forKey: .topic)
        leads = try values.decode([String].self, forKey: .leads)
        delegation = try values.decodeIfPresent(String.self, forKey: .delegation)
        hosts = try values.decode([String].self, forKey: .hosts)
        attendees = try values.decode([Record.Attendee].self, forKey: .attendees)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(kind, forKey: .kind)
        try values.encodeIfPresent(date, forKey: .date)
        try values.encodeIfPresent(dayPart, forKey: .dayPart)
        try values.encodeIfPresent(place, forKey: .place)
        try values.encodeIfPresent(topic, forKey: .topic)
        try values.encode(leads, forKey: .leads)
        try values.encodeIfPresent(delegation, forKey: .delegation)
        try values.encode(hosts, forKey: .hosts)
        try values.encode(attendees, forKey: .attendees)
        try grounding.encode(to: encoder)
    }
}

extension Record.Session: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("kind", kind)
            json.string("date", date)
            json.string("dayPart", dayPart)
            json.string("place", place)
            json.string("topic", topic)
            json.strings("leads", leads)
            json.string("delegation", delegation)
            json.strings("hosts", hosts)
            json.values("attendees", attendees)
            grounding.writeFields(to: &json)
        }
    }
}
