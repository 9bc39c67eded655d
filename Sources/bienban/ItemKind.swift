import ArgumentParser

/// A section of the record whose items `--select` can feed out.
struct ItemKind: Hashable {
    /// The record's section: `directives`.
    let section: String
    /// One of its items: `directive`.
    let name: String

    /// In the record's order, which is that of the feed.
    static let all = [
        ItemKind(section: "sessions", name: "session"),
        ItemKind(section: "officials", name: "official"),
        ItemKind(section: "organizations", name: "organization"),
        ItemKind(section: "directives", name: "directive"),
        ItemKind(section: "instructions", name: "instruction"),
        ItemKind(section: "facts", name: "fact"),
        ItemKind(section: "assessments", name: "assessment"),
    ]
}

/// The sections named after `--select`, separated by commas.
struct Selection: ExpressibleByArgument {
    let kinds: [ItemKind]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(
            String.init
        )
        guard names.allSatisfy({ name in ItemKind.all.contains { $0.section == name } }) else {
            return nil
        }
        kinds = ItemKind.all.filter { names.contains($0.section) }
    }

    var defaultValueDescription: String { kinds.map(\.section).joined(separator: ",") }

    static let allValueStrings = ItemKind.all.map(\.section)
}
