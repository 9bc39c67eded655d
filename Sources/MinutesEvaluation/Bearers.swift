/// Who the ids of a record stand for: the names under which a gold value may know them.
struct Bearers {
    private var names: [String: Set<String>] = [:]

    init(_ record: JSONValue) {
        // Ids are unique in a record; should two officials share one, the last counts.
        for official in record.list("officials") {
            guard let id = official["id"]?.string else { continue }
            names[id] = [Comparison.normalized(official["name"]?.string ?? "")]
        }
        var bodies: [String: Set<String>] = [:]
        for organization in record.list("organizations") {
            guard let id = organization["id"]?.string else { continue }
            bodies[id] = PageScore.organizationNames(organization)
        }
        names.merge(bodies) { $0.union($1) }
    }

    /// The normalized names behind `reference`: an id, or words of the page.
    subscript(reference: String?) -> Set<String> {
        guard let reference else { return [] }
        return (names[reference] ?? []).union([Comparison.normalized(reference)])
    }
}
