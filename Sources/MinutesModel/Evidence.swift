/// Where the page says something: half-open offsets in Unicode code points, and the words there.
///
/// Offsets count in `document.text`, in `document.chrome[chrome].text`, or in the value of the
/// tag named by `meta`. Turn them into UTF-16 with `quote.utf16.count` and the UTF-16 length of
/// the text before `start`; for text without astral characters they are equal.
public struct Evidence: Hashable, Sendable {
    /// Code points before the first character.
    public var start: Int
    /// Code points before the character behind the last.
    public var end: Int
    /// The words themselves; shares the text's storage.
    public var quote: Substring
    /// The item's field that this span supports, when it is not the item itself.
    public var field: String?
    /// Index into `document.chrome`, when the span counts there.
    public var chrome: Int?
    /// Name of the tag whose value the span counts in.
    public var meta: String?

    /// Makes a span of code points that reproduces `quote`.
    public init(
        start: Int,
        end: Int,
        quote: Substring,
        field: String? = nil,
        chrome: Int? = nil,
        meta: String? = nil
    ) {
        self.start = start
        self.end = end
        self.quote = quote
        self.field = field
        self.chrome = chrome
        self.meta = meta
    }
}

extension Evidence: Codable {
    private enum CodingKeys: String, CodingKey {
        case start, end, quote, field = "for", chrome, meta
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        start = try values.decode(Int.self, forKey: .start)
        end = try values.decode(Int.self, forKey: .end)
        quote = Substring(try values.decode(String.self, forKey: .quote))
        field = try values.decodeIfPresent(String.self, forKey: .field)
        chrome = try values.decodeIfPresent(Int.self, forKey: .chrome)
        meta = try values.decodeIfPresent(String.self, forKey: .meta)
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(start, forKey: .start)
        try values.encode(end, forKey: .end)
        try values.encode(String(quote), forKey: .quote)
        try values.encodeIfPresent(field, forKey: .field)
        try values.encodeIfPresent(chrome, forKey: .chrome)
        try values.encodeIfPresent(meta, forKey: .meta)
    }
}

/// Fields whose values were inferred, each with the spans it came from.
///
/// Kept by field name, whatever the order of recording, so that a record read back is written as
/// the same bytes.
public struct Inferences: Hashable, Sendable {
    /// Field names and spans, by field name.
    public private(set) var entries: [Entry] = []

    /// One inferred field.
    public struct Entry: Hashable, Sendable {
        /// Name of the inferred field, as the record spells it.
        public var field: String
        /// The spans it was inferred from; not empty.
        public var evidence: [Evidence]
    }

    /// Makes an empty collection.
    public init() {}

    /// Whether nothing was inferred.
    public var isEmpty: Bool { entries.isEmpty }

    /// The spans `field` was inferred from; setting replaces them, and no spans remove the field.
    public subscript(field: String) -> [Evidence] {
        get { entries.first { $0.field == field }?.evidence ?? [] }
        set {
            let place = entries.firstIndex { $0.field >= field } ?? entries.endIndex
            if place < entries.endIndex, entries[place].field == field {
                entries[place].evidence = newValue
                if newValue.isEmpty { entries.remove(at: place) }
            } else if !newValue.isEmpty {
                entries.insert(Entry(field: field, evidence: newValue), at: place)
            }
        }
    }
}

extension Inferences: Codable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads the JSON form that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        for key in values.allKeys {
            self[key.stringValue] = try values.decode([Evidence].self, forKey: key)
        }
    }

    /// Writes the JSON form of the record: what is absent has no key.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        for entry in entries {
            try values.encode(entry.evidence, forKey: Key(stringValue: entry.field))
        }
    }
}

/// What every extracted item has: its evidence, what was inferred, the rule and how good it is.
public struct Grounding: Hashable, Sendable {
    /// Never empty; the first span is the item itself.
    public var evidence: [Evidence]
    /// Fields that the item's own words do not state, with what they were inferred from.
    public var inferredFrom: Inferences
    /// Id of the rule that produced the item.
    public var rule: String
    /// The rule's precision on annotated pages; absent until measured.
    public var confidence: Confidence?

    /// Makes the grounding of an item found by `rule`.
    public init(
        evidence: [Evidence],
        inferredFrom: Inferences = Inferences(),
        rule: String,
        confidence: Confidence? = nil
    ) {
        self.evidence = evidence
        self.inferredFrom = inferredFrom
        self.rule = rule
        self.confidence = confidence
    }

    /// A measured precision and the counts it came from.
    public struct Confidence: Hashable, Sendable, Codable {
        /// Right of judged, smoothed; between 0 and 1.
        public var value: Double
        /// Items judged right.
        public var right: Int
        /// Items judged in all.
        public var judged: Int
        /// Makes a measured precision.
        public init(value: Double, right: Int, judged: Int) {
            self.value = value
            self.right = right
            self.judged = judged
        }
    }
}
