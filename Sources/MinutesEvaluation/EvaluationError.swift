/// Why a gold file, a record, a saved run or a floors file cannot be used.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        /// The bytes are no JSON.
        case notJSON
        /// The JSON is not of the expected shape.
        case wrongShape
    }

    /// What went wrong.
    public let code: Code
    /// Where: a byte offset, or the path of a value such as `directives[2].quote`.
    public let place: String
    /// Why, in a few words.
    public let cause: String

    /// Describes a failure at `place`.
    public init(_ code: Code, at place: String, _ cause: String) {
        self.code = code
        self.place = place
        self.cause = cause
    }

    /// Place and cause.
    public var description: String { "\(place): \(cause)" }
}
