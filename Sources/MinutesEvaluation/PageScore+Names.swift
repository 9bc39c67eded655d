extension PageScore {
    /// Officials by name; on those found, positions by text or canonical form.
    mutating func scoreOfficials() {
        var found = OrderedNames()
        for official in record.list("officials") {
            found.add(Comparison.normalized(official["name"]?.string ?? ""), official)
        }
        var wanted: [String: Gold.Official] = [:]
        var order: [String] = []
        for official in gold.officials {
            let name = Comparison.normalized(official.name)
            if wanted.updateValue(official, forKey: name) == nil { order.append(name) }
        }
        for name in order {
            let isFound = found.items[name] != nil
            count("official", right: isFound ? 1 : 0, missed: isFound ? 0 : 1)
            if !isFound { note("official", .miss, wanted[name]?.name ?? name) }
        }
        for name in found.order {
            if let official = found.items[name] { judge(official, isRight: wanted[name] != nil) }
            guard wanted[name] == nil else { continue }
            count("official", extra: 1)
            note("official", .extra, name)
        }
        for name in order {
            if let official = wanted[name] { scorePositions(of: official, in: found.items[name]) }
        }
    }

    /// Names in the order of their first item; the last item of a name counts.
    private struct OrderedNames {
        var order: [String] = []
        var items: [String: JSONValue] = [:]

        mutating func add(_ name: String, _ item: JSONValue) {
            if items.updateValue(item, forKey: name) == nil { order.append(name) }
        }
    }

    private mutating func scorePositions(of official: Gold.Official, in found: JSONValue?) {
        var rest = (found?.list("positions") ?? []).map { position in
            (position, names: PageScore.names(of: position, "text", "canonical"))
        }
        var seen: Set<String> = []
        for wanted in official.positions.map(Comparison.normalized)
        where seen.insert(wanted).inserted {
            if let index = rest.firstIndex(where: { $0.names.contains(wanted) }) {
                judge(rest.remove(at: index).0, isRight: true)
                count("position", right: 1)
            } else {
                count("position", missed: 1)
                note("position", .miss, "\(official.name): \(wanted)")
            }
        }
        guard found != nil else { return }
        count("position", extra: rest.count)
        for (position, _) in rest {
            judge(position, isRight: false)
            note("position", .extra, "\(official.name): \(position.text("text") ?? "")")
        }
    }

    /// A gold body equals a name, a canonical form or a mention of a found one; a locality that
    /// only hosts or acts is no error.
    mutating func scoreOrganizations() {
        let found = record.list("organizations")
        let names = found.map(PageScore.organizationNames)
        var used: Set<Int> = []
        var seen: Set<String> = []
        for wanted in gold.organizations.map(Comparison.normalized)
        where seen.insert(wanted).inserted {
            if let index = names.firstIndex(where: { $0.contains(wanted) }) {
                used.insert(index)
                count("organization", right: 1)
            } else {
                count("organization", missed: 1)
                note("organization", .miss, wanted)
            }
        }
        var localities = Set(gold.session.hosts.map(Comparison.normalized))
        for item in gold.instructions {
            for name in [item.issuer, item.addressee] {
                if let name { localities.insert(Comparison.normalized(name)) }
            }
        }
        count("organization")
        for (index, organization) in found.enumerated() {
            if used.contains(index) {
                judge(organization, isRight: true)
            } else if names[index].isDisjoint(with: localities) {
                judge(organization, isRight: false)
                count("organization", extra: 1)
                note("organization", .extra, organization.text("name") ?? "")
            }
        }
    }

    /// Every name of a body: its name, its canonical form, its mentions.
    static func organizationNames(_ organization: JSONValue) -> Set<String> {
        names(of: organization, "name", "canonical").union(
            organization.list("mentions").map { Comparison.normalized($0["quote"]?.string ?? "") }
        )
    }

    private static func names(of item: JSONValue, _ fields: String...) -> Set<String> {
        Set(fields.map { Comparison.normalized(item[$0]?.string ?? "") })
    }
}
