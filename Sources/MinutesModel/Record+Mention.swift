extension Record {
    /// A place where the page speaks of a person or body.
    public struct Mention: Hashable, Sendable {
        /// Where, in code points of `document.text`, and the words there.
        public var place: Evidence
        /// How a person is named: `name`, `title`, `title-name`, `address` or `pronoun`.
        public var form: String?

        /// Makes a mention at `place`.
        public init(place: Evidence, form: String? = nil) {
            self.place = place
            self.form = form
        }
    }
}

extension Record.Mention: Codable {
    private enum CodingKeys: String, CodingKey { case form }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        place = try Evidence(from: decoder)
        form = try decoder.container(keyedBy: CodingKeys.self)
            .decodeIfPresent(String.self, forKey: .form)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        try place.encode(to: encoder)
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(form, forKey: .form)
    }
}

extension Record.Mention: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            place.writeFields(to: &json)
            json.string("form", form)
        }
    }
}
