extension Record {
    /// Who asked whom to do what (ý kiến chỉ đạo), a petition or a commitment.
    public struct Instruction: Hashable, Sendable {
        /// Unique in the record: `instruction-1`.
        public var id: String
        /// Id of the session it was given at.
        public var session: String?
        /// Id of the official or body it comes from.
        public var issuer: String?
        /// Who must act.
        public var addressees: [Addressee]?
        /// The speech-act verb; absent where only a modal or an imperative carries it.
        public var verb: String?
        /// `order`, `request` or `emphasis`.
        public var force: String
        /// What is to be done.
        public var action: String
        /// Id of the fact that measures it.
        public var target: String?
        /// By when.
        public var deadline: Deadline?
        /// Ids of the directives it cites.
        public var cites: [String]?
        /// `downward`, `petition` or `commitment`.
        public var direction: String
        /// True where the page reports an instruction given elsewhere.
        public var reported: Bool?
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            session: String? = nil,
            issuer: String? = nil,
            addressees: [Addressee]? = nil,
            verb: String? = nil,
            force: String,
            action: String,
            target: String? = nil,
            deadline: Deadline? = nil,
            cites: [String]? = nil,
            direction: String,
            reported: Bool? = nil,
            grounding: Grounding
        ) {
            self.id = id
            self.session = session
            self.issuer = issuer
            self.addressees = addressees
            self.verb = verb
            self.force = force
            self.action = action
            self.target = target
            self.deadline = deadline
            self.cites = cites
            self.direction = direction
            self.reported = reported
            self.grounding = grounding
        }
    }
}

extension Record.Instruction: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, session, issuer, addressees, verb, force, action, target, deadline, cites,
            direction, reported
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        session = try values.decodeIfPresent(String.self, forKey: .session)
        issuer = try values.decodeIfPresent(String.self, forKey: .issuer)
        addressees = try values.decodeIfPresent([Record.Addressee].self, forKey: .addressees)
        verb = try values.decodeIfPresent(String.self, forKey: .verb)
        force = try values.decode(String.self, forKey: .force)
        action = try values.decode(String.self, forKey: .action)
        target = try values.decodeIfPresent(String.self, forKey: .target)
        deadline = try values.decodeIfPresent(Record.Deadline.self, forKey: .deadline)
        cites = try values.decodeIfPresent([String].self, forKey: .cites)
        direction = try values.decode(String.self, forKey: .direction)
        reported = try values.decodeIfPresent(Bool.self, forKey: .reported)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(session, forKey: .session)
        try values.encodeIfPresent(issuer, forKey: .issuer)
        try values.encodeIfPresent(addressees, forKey: .addressees)
        try values.encodeIfPresent(verb, forKey: .verb)
        try values.encode(force, forKey: .force)
        try values.encode(action, forKey: .action)
        try values.encodeIfPresent(target, forKey: .target)
        try values.encodeIfPresent(deadline, forKey: .deadline)
        try values.encodeIfPresent(cites, forKey: .cites)
        try values.encode(direction, forKey: .direction)
        try values.encodeIfPresent(reported, forKey: .reported)
        try grounding.encode(to: encoder)
    }
}

extension Record.Instruction: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("session", session)
            json.string("issuer", issuer)
            json.values("addressees", addressees)
            json.string("verb", verb)
            json.string("force", force)
            json.string("action", action)
            json.string("target", target)
            json.value("deadline", deadline)
            json.strings("cites", cites)
            json.string("direction", direction)
            json.bool("reported", reported)
            grounding.writeFields(to: &json)
        }
    }
}
