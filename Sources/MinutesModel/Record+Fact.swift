extension Record {
    /// A number the page reports.
    public struct Fact: Hashable, Sendable {
        /// Unique in the record: `fact-1`.
        public var id: String
        /// Id of the session it was reported at.
        public var session: String?
        /// The number, range or change.
        public var quantity: Quantity
        /// A ratio's whole.
        public var of: Double?
        /// The unit without its modifiers.
        public var unit: String
        /// The unit as written.
        public var unitText: String
        /// What a rate is counted by: `ha`, `năm`.
        public var per: String?
        /// Id of an official or organization, or words of the page.
        public var subject: String?
        /// The words that say it of the subject.
        public var predicate: String?
        /// `more`, `less`, `about`, `at-least` or `at-most`.
        public var qualifier: String?
        /// `mean`, `rank` or `share`.
        public var statistic: String?
        /// `actual`, `target`, `estimate` or `plan`.
        public var mode: String?
        /// ISO 8601 date, interval or duration before a date.
        public var period: String?
        /// What it is compared with.
        public var comparison: Comparison?
        /// Id of the fact it is a part of.
        public var partOf: String?
        /// Ids of its parts.
        public var parts: [String]?
        /// Evidence, inferences, rule and confidence.
        public var grounding: Grounding

        /// Makes the item; see the properties for units and meaning.
        public init(
            id: String,
            session: String? = nil,
            quantity: Quantity,
            of: Double? = nil,
            unit: String,
            unitText: String,
            per: String? = nil,
            subject: String? = nil,
            predicate: String? = nil,
            qualifier: String? = nil,
            statistic: String? = nil,
            mode: String? = nil,
            period: String? = nil,
            comparison: Comparison? = nil,
            partOf: String? = nil,
            parts: [String]? = nil,
            grounding: Grounding
        ) {
            self.id = id
            self.session = session
            self.quantity = quantity
            self.of = of
            self.unit = unit
            self.unitText = unitText
            self.per = per
            self.subject = subject
            self.predicate = predicate
            self.qualifier = qualifier
            self.statistic = statistic
            self.mode = mode
            self.period = period
            self.comparison = comparison
            self.partOf = partOf
            self.parts = parts
            self.grounding = grounding
        }
    }
}

extension Record.Fact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, session, quantity, of, unit, unitText, per, subject, predicate, qualifier,
            statistic, mode, period, comparison, partOf, parts
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        session = try values.decodeIfPresent(String.self, forKey: .session)
        quantity = try values.decode(Record.Quantity.self, forKey: .quantity)
        of = try values.decodeIfPresent(Double.self, forKey: .of)
        unit = try values.decode(String.self, forKey: .unit)
        unitText = try values.decode(String.self, forKey: .unitText)
        per = try values.decodeIfPresent(String.self, forKey: .per)
        subject = try values.decodeIfPresent(String.self, forKey: .subject)
        predicate = try values.decodeIfPresent(String.self, forKey: .predicate)
        qualifier = try values.decodeIfPresent(String.self, forKey: .qualifier)
        statistic = try values.decodeIfPresent(String.self, forKey: .statistic)
        mode = try values.decodeIfPresent(String.self, forKey: .mode)
        period = try values.decodeIfPresent(String.self, forKey: .period)
        comparison = try values.decodeIfPresent(Record.Comparison.self, forKey: .comparison)
        partOf = try values.decodeIfPresent(String.self, forKey: .partOf)
        parts = try values.decodeIfPresent([String].self, forKey: .parts)
        grounding = try Grounding(from: decoder)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(session, forKey: .session)
        try values.encode(quantity, forKey: .quantity)
        try values.encodeIfPresent(of, forKey: .of)
        try values.encode(unit, forKey: .unit)
        try values.encode(unitText, forKey: .unitText)
        try values.encodeIfPresent(per, forKey: .per)
        try values.encodeIfPresent(subject, forKey: .subject)
        try values.encodeIfPresent(predicate, forKey: .predicate)
        try values.encodeIfPresent(qualifier, forKey: .qualifier)
        try values.encodeIfPresent(statistic, forKey: .statistic)
        try values.encodeIfPresent(mode, forKey: .mode)
        try values.encodeIfPresent(period, forKey: .period)
        try values.encodeIfPresent(comparison, forKey: .comparison)
        try values.encodeIfPresent(partOf, forKey: .partOf)
        try values.encodeIfPresent(parts, forKey: .parts)
        try grounding.encode(to: encoder)
    }
}

extension Record.Fact: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("id", id)
            json.string("session", session)
            json.value("quantity", quantity)
            json.number("of", of)
            json.string("unit", unit)
            json.string("unitText", unitText)
            json.string("per", per)
            json.string("subject", subject)
            json.string("predicate", predicate)
            json.string("qualifier", qualifier)
            json.string("statistic", statistic)
            json.string("mode", mode)
            json.string("period", period)
            json.value("comparison", comparison)
            json.string("partOf", partOf)
            json.strings("parts", parts)
            grounding.writeFields(to: &json)
        }
    }
}
