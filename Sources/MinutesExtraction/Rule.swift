/// One rule of extraction: what it finds, where the domain describes it, and its examples.
public struct Rule: Sendable {
    /// Stable id, `kind.name`: `directive.plenum`.
    public let id: String
    /// The record's section it fills: `directives`, `officials` and so on.
    public let section: String
    /// One line for a reader of docs/rules.md.
    public let summary: String
    /// Texts in which the rule finds the quoted item; at least one.
    public let positive: [Example]
    /// Texts that look alike, in which it finds nothing; at least one.
    public let negative: [String]

    /// A text and the words the rule's item quotes from it.
    public struct Example: Sendable {
        /// The text.
        public let text: String
        /// The words of the item in it.
        public let quote: String
        /// Makes an example.
        public init(_ text: String, _ quote: String) {
            self.text = text
            self.quote = quote
        }
    }

    /// Makes a rule.
    public init(
        _ id: String,
        section: String,
        summary: String,
        positive: [Example],
        negative: [String]
    ) {
        self.id = id
        self.section = section
        self.summary = summary
        self.positive = positive
        self.negative = negative
    }

    /// Every rule, in the order in which docs/rules.md prints them.
    public static let all: [Rule] =
        sessionRules + speechRules + assessmentRules + peopleRules + directiveRules
        + FactRules.factRules
}
