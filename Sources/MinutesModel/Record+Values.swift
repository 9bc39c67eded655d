extension Record {
    /// What the registry of known documents says of a directive.
    public struct KnownDocument: Hashable, Sendable, Codable {
        /// Number and symbol.
        public var symbol: String?
        /// Who issued it.
        public var issuer: String?
        /// ISO 8601 date.
        public var issuedOn: String?
        /// Short title.
        public var title: String
        /// `verified` or `unverified`.
        public var status: String

        /// Makes the value; see the properties for units and meaning.
        public init(
            symbol: String? = nil,
            issuer: String? = nil,
            issuedOn: String? = nil,
            title: String,
            status: String
        ) {
            self.symbol = symbol
            self.issuer = issuer
            self.issuedOn = issuedOn
            self.title = title
            self.status = status
        }
    }
}

extension Record.KnownDocument: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("symbol", symbol)
            json.string("issuer", issuer)
            json.string("issuedOn", issuedOn)
            json.string("title", title)
            json.string("status", status)
        }
    }
}

extension Record {
    /// Who must act: a body of the record or words of the page.
    public struct Addressee: Hashable, Sendable, Codable {
        /// Id of the body or official.
        public var organization: String?
        /// As the page writes it.
        public var text: String?
        /// `lead` or `cooperating`.
        public var role: String?

        /// Makes the value; see the properties for units and meaning.
        public init(organization: String? = nil, text: String? = nil, role: String? = nil) {
            self.organization = organization
            self.text = text
            self.role = role
        }
    }
}

extension Record.Addressee: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("organization", organization)
            json.string("text", text)
            json.string("role", role)
        }
    }
}

extension Record {
    /// By when something is to be done.
    public struct Deadline: Hashable, Sendable, Codable {
        /// `by`, `in`, `within`, `recurring` or `vague`.
        public var kind: String
        /// ISO 8601 date or interval.
        public var date: String?
        /// As the page writes it.
        public var text: String

        /// Makes the value; see the properties for units and meaning.
        public init(kind: String, date: String? = nil, text: String) {
            self.kind = kind
            self.date = date
            self.text = text
        }
    }
}

extension Record.Deadline: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("kind", kind)
            json.string("date", date)
            json.string("text", text)
        }
    }
}

extension Record {
    /// What a number is compared with.
    public struct Comparison: Hashable, Sendable, Codable {
        /// `up`, `down`, `equal` or `reached`.
        public var direction: String
        /// The difference.
        public var delta: Double?
        /// Its unit.
        public var unit: String?
        /// What it is compared with, as written.
        public var base: String?

        /// Makes the value; see the properties for units and meaning.
        public init(
            direction: String,
            delta: Double? = nil,
            unit: String? = nil,
            base: String? = nil
        ) {
            self.direction = direction
            self.delta = delta
            self.unit = unit
            self.base = base
        }
    }
}

extension Record.Comparison: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("direction", direction)
            json.number("delta", delta)
            json.string("unit", unit)
            json.string("base", base)
        }
    }
}

extension Record {
    /// What could not be read or decided.
    public struct Diagnostic: Hashable, Sendable, Codable {
        /// Kebab-case code.
        public var code: String
        /// One sentence for a person.
        public var message: String
        /// Details.
        public var params: [String: String]?
        /// Where.
        public var evidence: [Evidence]?

        /// Makes the value; see the properties for units and meaning.
        public init(
            code: String,
            message: String,
            params: [String: String]? = nil,
            evidence: [Evidence]? = nil
        ) {
            self.code = code
            self.message = message
            self.params = params
            self.evidence = evidence
        }
    }
}

extension Record.Diagnostic: JSONWritable {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.string("code", code)
            json.string("message", message)
            json.sortedStrings("params", params)
            json.values("evidence", evidence)
        }
    }
}
