/// What a person found on a page: values and quotes, as `gold.json` beside the page states them.
public struct Gold: Hashable, Sendable {
    /// The headline.
    public var title: String?
    /// As the page prints the name.
    public var author: String?
    /// ISO 8601 date.
    public var publishedOn: String?
    /// The first session.
    public var session = Session()
    /// Persons named with an office or an address of respect.
    public var officials: [Official] = []
    /// Bodies, by any of their names.
    public var organizations: [String] = []
    /// Documents cited.
    public var directives: [Quoted] = []
    /// What was asked of whom.
    public var instructions: [Quoted] = []
    /// Numbers with their units.
    public var facts: [Quoted] = []
    /// Judgements.
    public var assessments: [Quoted] = []
    /// Strings that must not stand in the text.
    public var chrome: [String] = []
    /// First words of the blocks that must stand in the text.
    public var body: [String] = []

    /// The first session of the page.
    public struct Session: Hashable, Sendable {
        /// `none` where the page reports no session.
        public var kind: String?
        /// ISO 8601 date.
        public var date: String?
        /// `morning`, `noon`, `afternoon` or `evening`.
        public var dayPart: String?
        /// Names of those who led it.
        public var leads: [String] = []
        /// Names of those it was held with.
        public var hosts: [String] = []
    }

    /// A person and the offices the page gives.
    public struct Official: Hashable, Sendable {
        /// As the page writes it.
        public var name: String
        /// As the page writes them.
        public var positions: [String]
    }

    /// An item known by its words, with the values its kind has.
    public struct Quoted: Hashable, Sendable {
        /// The item itself, as the page writes it.
        public var quote: String
        /// Of a directive.
        public var canonicalId: String?
        /// Of an instruction.
        public var issuer: String?
        /// One of those who must act on an instruction.
        public var addressee: String?
        /// Of a fact; a range has `low` and `high` instead.
        public var value: Double?
        /// The lower end of a range.
        public var low: Double?
        /// The upper end of a range.
        public var high: Double?
        /// Of a fact.
        public var unit: String?
    }
}

extension Gold {
    /// Reads a gold file.
    ///
    /// - Throws: ``EvaluationError`` with the place of the first value that is no gold.
    public init(json: [UInt8]) throws(EvaluationError) {
        let value = try JSONValue(json: json)
        guard case .object = value else {
            throw EvaluationError(.wrongShape, at: "top level", "expected an object")
        }
        title = value.text("title")
        author = value.text("author")
        publishedOn = value.text("publishedOn")
        if let session = value["session"] {
            self.session = Session(
                kind: session.text("kind"),
                date: session.text("date"),
                dayPart: session.text("dayPart"),
                leads: try Gold.strings(session, "leads", in: "session."),
                hosts: try Gold.strings(session, "hosts", in: "session.")
            )
        }
        for (index, official) in value.list("officials").enumerated() {
            let place = "officials[\(index)]."
            officials.append(
                Official(
                    name: try Gold.required(official, "name", in: place),
                    positions: try Gold.strings(official, "positions", in: place)
                )
            )
        }
        organizations = try Gold.strings(value, "organizations")
        directives = try Gold.quoted(value, "directives")
        instructions = try Gold.quoted(value, "instructions")
        facts = try Gold.quoted(value, "facts")
        for (index, fact) in facts.enumerated() where fact.unit == nil {
            throw EvaluationError(.wrongShape, at: "facts[\(index)].unit", "expected a string")
        }
        assessments = try Gold.quoted(value, "assessments")
        chrome = try Gold.strings(value, "chrome")
        body = try Gold.strings(value, "body")
    }

    private static func quoted(
        _ value: JSONValue,
        _ name: String
    ) throws(EvaluationError) -> [Quoted] {
        var items: [Quoted] = []
        for (index, item) in value.list(name).enumerated() {
            items.append(
                Quoted(
                    quote: try required(item, "quote", in: "\(name)[\(index)]."),
                    canonicalId: item.text("canonicalId"),
                    issuer: item.text("issuer"),
                    addressee: item.text("addressee"),
                    value: item["value"]?.number,
                    low: item["low"]?.number,
                    high: item["high"]?.number,
                    unit: item["unit"]?.string
                )
            )
        }
        return items
    }

    private static func required(
        _ value: JSONValue,
        _ name: String,
        in place: String
    ) throws(EvaluationError) -> String {
        guard let text = value[name]?.string else {
            throw EvaluationError(.wrongShape, at: place + name, "expected a string")
        }
        return text
    }

    private static func strings(
        _ value: JSONValue,
        _ name: String,
        in place: String = ""
    ) throws(EvaluationError) -> [String] {
        var strings: [String] = []
        for (index, element) in value.list(name).enumerated() {
            guard let string = element.string else {
                throw EvaluationError(
                    .wrongShape,
                    at: "\(place)\(name)[\(index)]",
                    "expected a string"
                )
            }
            strings.append(string)
        }
        return strings
    }
}
