/// Where the page says something: half-open offsets in Unicode code points, and the words there.
///
/// Offsets count in `document.text`, in `document.chrome[chrome].text`, or in the value of the
/// tag named by `meta`. Turn them into UTF-16 with `quote.utf16.count` and the UTF-16 length of
/// the text before `start`; for text without astral characters they are equal.
public struct Evidence: Hashable, Sendable {
    public var start: Int
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
        start: Int, end: Int, quote: Substring, field: String? = nil, chrome: Int? = nil,
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

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        start = try values.decode(Int.self, forKey: .start)
        end = try values.decode(Int.self, forKey: .end)
        quote = Substring(try values.decode(String.self, forKey: .quote))
        field = try values.decodeIfPresent(String.self, forKey: .field)
        chrome = try values.decodeIfPresent(Int.self, forKey: .chrome)
        meta = try values.decodeIfPresent(String.self, forKey: .meta)
    }

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

/// Fields whose values were inferred, each with the spans it came from; in a fixed order.
public struct Inferences: Hashable, Sendable {
    /// Field names and spans, in the order they were recorded.
    public private(set) var entries: [Entry] = []

    /// One inferred field.
    public struct Entry: Hashable, Sendable {
        public var field: String
        public var evidence: [Evidence]
    }

    /// Makes an empty collection.
    public init() {}

    /// Whether nothing was inferred.
    public var isEmpty: Bool { entries.isEmpty }

    /// The spans `field` was inferred from; setting replaces them.
    public subscript(field: String) -> [Evidence] {
        get { entries.first { $0.field == field }?.evidence ?? [] }
        set {
            if let index = entries.firstIndex(where: { $0.field == field }) {
                entries[index].evidence = newValue
            } else {
                entries.append(Entry(field: field, evidence: newValue))
            }
        }
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.entries.count == b.entries.count && a.entries.allSatisfy { b[$0.field] == $0.evidence }
    }
}

extension Inferences: Codable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        for key in values.allKeys {
            entries.append(
                Entry(
                    field: key.stringValue,
                    evidence: try values.decode([Evidence].self, forKey: key)
                )
            )
        }
    }

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
    public var inferredFrom: Inferences
    /// Id of the rule that produced the item.
    public var rule: String
    /// The rule's precision on annotated pages; absent until measured.
    public var confidence: Confidence?

    /// Makes the grounding of an item found by `rule`.
    public init(
        evidence: [Evidence], inferredFrom: Inferences = Inferences(), rule: String,
        confidence: Confidence? = nil
    ) {
        self.evidence = evidence
        self.inferredFrom = inferredFrom
        self.rule = rule
        self.confidence = confidence
    }

    /// A measured precision and the counts it came from.
    public struct Confidence: Hashable, Sendable, Codable {
        public var value: Double
        public var right: Int
        public var judged: Int
        /// Makes a measured precision.
        public init(value: Double, right: Int, judged: Int) {
            self.value = value
            self.right = right
            self.judged = judged
        }
    }
}
