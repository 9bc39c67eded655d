extension Record {
    /// A document the page cites (văn bản được viện dẫn).
    public struct Directive: Hashable, Sendable {
        /// Unique in the record: `directive-1`.
        public var id: String
        /// `resolution`, `directive`, `decision`, `law` and others; an open set.
        public var type: String
        /// The type as the page writes it.
        public var typeText: String
        /// The number as written: `05`.
        public var number: String?
        /// Number and symbol: `04-NQ/TW`.
        public var symbol: String?
        /// The issuer as written.
        public var issuer: String?
        /// Term of the issuing committee, in Roman numerals.
        public var term: String?
        /// Number of the plenum.
        public var plenum: Int?
        /// Date as the page gives it, ISO 8601.
        public var issuedOn: String?
        /// What it is about, as written.
        public var topic: String?
        /// Identifier of the document.
        public var canonicalId: String?
        /// What the registry of known documents says.
        public var known: KnownDocument?
        /// `exact`, `alias`, `plenum`, `inferred`, `generic` or `unresolved`.
        public var resolution: String
        /// Identifiers of the documents it may be, when it is not settled.
        public var candidates: [String]?
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            type: String,
            typeText: String,
            number: String? = nil,
            symbol: String? = nil,
            issuer: String? = nil,
            term: String? = nil,
            plenum: Int? = nil,
            issuedOn: String? = nil,
            topic: String? = nil,
            canonicalId: String? = nil,
            known: KnownDocument? = nil,
            resolution: String,
            candidates: [String]? = nil,
            grounding: Grounding
        ) {
            self.id = id
            self.type = type
            self.typeText = typeText
            self.number = number
            self.symbol = symbol
            self.issuer = issuer
            self.term = term
            self.plenum = plenum
            self.issuedOn = issuedOn
            self.topic = topic
            self.canonicalId = canonicalId
            self.known = known
            self.resolution = resolution
            self.candidates = candidates
            self.grounding = grounding
        }
    }
}

extension Record.Directive: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, type, typeText, number, symbol, issuer, term, plenum, issuedOn, topic, canonicalId,
            known, resolution, candidates
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        type = try values.decode(String.self, forKey: .type)
        typeText = try values.decode(String.self, forKey: .typeText)
        number = try values.decodeIfPresent(String.self, forKey: .number)
        symbol = try values.decodeIfPresent(String.self, forKey: .symbol)
        issuer = try values.decodeIfPresent(String.self, forKey: .issuer)
        term = try values.decodeIfPresent(String.self, forKey: .term)
        plenum = try values.decodeIfPresent(Int.self, forKey: .plenum)
        issuedOn = try values.decodeIfPresent(String.self, forKey: .issuedOn)
        topic = try values.decodeIfPresent(String.self, forKey: .topic)
        canonicalId = try values.decodeIfPresent(String.self, forKey: .canonicalId)
        known = try values.decodeIfPresent(Record.KnownDocument.self, forKey: .known)
        resolution = try values.decode(String.self, forKey: .resolution)
        candidates = try values.decodeIfPresent([String].self, forKey: .candidates)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(type, forKey: .type)
        try values.encode(typeText, forKey: .typeText)
        try values.encodeIfPresent(number, forKey: .number)
        try values.encodeIfPresent(symbol, forKey: .symbol)
        try values.encodeIfPresent(issuer, forKey: .issuer)
        try values.encodeIfPresent(term, forKey: .term)
        try values.encodeIfPresent(plenum, forKey: .plenum)
        try values.encodeIfPresent(issuedOn, forKey: .issuedOn)
        try values.encodeIfPresent(topic, forKey: .topic)
        try values.encodeIfPresent(canonicalId, forKey: .canonicalId)
        try values.encodeIfPresent(known, forKey: .known)
        try values.encode(resolution, forKey: .resolution)
        try values.encodeIfPresent(candidates, forKey: .candidates)
        try grounding.encode(to: encoder)
    }
}

extension Record.Directive: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("type", type)
            json.string("typeText", typeText)
            json.string("number", number)
            json.string("symbol", symbol)
            json.string("issuer", issuer)
            json.string("term", term)
            json.integer("plenum", plenum)
            json.string("issuedOn", issuedOn)
            json.string("topic", topic)
            json.string("canonicalId", canonicalId)
            json.value("known", known)
            json.string("resolution", resolution)
            json.strings("candidates", candidates)
            grounding.writeFields(to: &json)
        }
    }
}
