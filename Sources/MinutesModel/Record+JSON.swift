extension Record: JSONWritable {
    /// Writes the record, keys in the contract's order.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("schemaVersion", schemaVersion)
            json.string("id", id)
            json.value("producer", producer)
            json.value("source", source)
            json.value("document", document)
            json.values("sessions", sessions)
            json.values("officials", officials)
            json.values("organizations", organizations)
            json.values("directives", directives)
            json.values("instructions", instructions)
            json.values("facts", facts)
            json.values("assessments", assessments)
            json.values("diagnostics", diagnostics)
        }
    }

    /// The record as UTF-8 JSON, on one line or, pretty, on many.
    public func json(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty, reservingCapacity: document.text.utf8.count * 8)
        write(to: &writer)
        return writer.bytes
    }
}

extension Record.Producer: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("version", version)
            json.string("lexicon", lexicon)
            json.string("template", template)
        }
    }
}

extension Document.Source: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("path", path)
            json.string("url", url)
            json.string("portal", portal)
            json.string("mediaType", mediaType)
            json.string("encoding", encoding)
            json.integer("byteCount", byteCount)
            json.string("sha256", sha256)
            json.string("capturedAt", capturedAt)
        }
    }
}

extension Record.Article: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("title", title)
            json.string("author", author)
            json.string("publisher", publisher)
            json.string("publishedOn", publishedOn)
            json.string("modifiedOn", modifiedOn)
            json.string("section", section)
            json.strings("keywords", keywords)
            json.string("language", language)
            json.values("pictures", pictures)
            json.string("template", template)
            json.value("inferredFrom", inferredFrom)
            json.string("text", text)
            json.values("blocks", blocks)
            json.values("chrome", chrome)
        }
    }
}

extension Document.Picture: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("url", url)
            json.string("caption", caption)
        }
    }
}

extension Record.Block: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("kind", kind.rawValue)
            json.integer("start", start)
            json.integer("end", end)
        }
    }
}

extension Document.Chrome: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("kind", kind.rawValue)
            json.string("text", text)
        }
    }
}

extension Evidence: JSONWritable {
    func write(to json: inout JSONWriter) { json.object { json in writeFields(to: &json) } }

    func writeFields(to json: inout JSONWriter) {
        json.integer("chrome", chrome)
        json.string("meta", meta)
        json.integer("start", start)
        json.integer("end", end)
        json.substring("quote", quote)
        json.string("for", field)
    }
}

extension Inferences: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            for entry in entries { json.values(entry.field, entry.evidence) }
        }
    }
}

extension Grounding {
    func writeFields(to json: inout JSONWriter) {
        json.values("evidence", evidence)
        if !inferredFrom.isEmpty { json.value("inferredFrom", inferredFrom) }
        json.string("rule", rule)
        json.value("confidence", confidence)
    }
}

extension Grounding.Confidence: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.number("value", value)
            json.integer("right", right)
            json.integer("judged", judged)
        }
    }
}

extension Grounding: Codable {
    private enum CodingKeys: String, CodingKey { case evidence, inferredFrom, rule, confidence }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        evidence = try values.decode([Evidence].self, forKey: .evidence)
        inferredFrom =
            try values.decodeIfPresent(Inferences.self, forKey: .inferredFrom) ?? Inferences()
        rule = try values.decode(String.self, forKey: .rule)
        confidence = try values.decodeIfPresent(Confidence.self, forKey: .confidence)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(evidence, forKey: .evidence)
        if !inferredFrom.isEmpty { try values.encode(inferredFrom, forKey: .inferredFrom) }
        try values.encode(rule, forKey: .rule)
        try values.encodeIfPresent(confidence, forKey: .confidence)
    }
}
