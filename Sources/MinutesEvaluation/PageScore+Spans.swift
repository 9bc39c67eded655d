extension PageScore {
    /// Directives, instructions, facts and assessments: by their own spans; on matched items
    /// their values.
    mutating func scoreSpans() {
        scoreDirectives()
        scoreInstructions()
        scoreFacts()
        _ = scoreSpans("assessment", gold.assessments, record.list("assessments"))
    }

    private mutating func scoreDirectives() {
        let found = record.list("directives")
        for pair in scoreSpans("directive", gold.directives, found) {
            let wanted = gold.directives[pair.gold]
            guard let id = wanted.canonicalId else { continue }
            let given = found[pair.found].text("canonicalId")
            count(
                "directive.id",
                isRight: given == id,
                found: given != nil,
                wrong: "\(wanted.quote): \(given ?? "none")"
            )
        }
    }

    private mutating func scoreInstructions() {
        let found = record.list("instructions")
        let bearers = Bearers(record)
        for pair in scoreSpans("instruction", gold.instructions, found) {
            let (wanted, item) = (gold.instructions[pair.gold], found[pair.found])
            let addressees = item.list("addressees").map {
                $0.text("organization") ?? $0.text("text")
            }
            let fields = [
                ("issuer", wanted.issuer, [item.text("issuer")]),
                ("addressee", wanted.addressee, addressees),
            ]
            for (field, name, references) in fields {
                guard let name else { continue }
                let key = Comparison.normalized(name)
                let given = references.compactMap(\.self)
                count(
                    "instruction." + field,
                    isRight: given.contains { bearers[$0].contains(key) },
                    found: !given.isEmpty,
                    wrong: "\(PageScore.cut(wanted.quote, 60)): \(name) / "
                        + (given.isEmpty ? "none" : given.joined(separator: ", "))
                )
            }
        }
    }

    private mutating func scoreFacts() {
        let found = record.list("facts")
        let pairs = scoreSpans("fact", gold.facts, found) { wanted, item in
            PageScore.isEqual(wanted, item["quantity"] ?? item)
        }
        for pair in pairs {
            let (wanted, item) = (gold.facts[pair.gold], found[pair.found])
            let given = [item["unit"]?.string ?? "", item["unitText"]?.string ?? ""]
            let unit = Comparison.normalized(wanted.unit ?? "")
            count(
                "fact.unit",
                isRight: given.map(Comparison.normalized).contains(unit),
                found: true,
                wrong: "\(wanted.quote): \(given[0])"
            )
        }
    }

    private static func isEqual(_ wanted: Gold.Quoted, _ quantity: JSONValue) -> Bool {
        let fields =
            wanted.value != nil
            ? [("value", wanted.value)] : [("low", wanted.low), ("high", wanted.high)]
        return fields.allSatisfy { name, number in
            guard let number else { return true }
            guard let given = quantity[name]?.number else { return false }
            return abs(given - number) <= 1e-6 * max(1, abs(number))
        }
    }

    /// Scores items that are known by their words, and returns the pairs for their values.
    private mutating func scoreSpans(
        _ kind: String,
        _ wanted: [Gold.Quoted],
        _ found: [JSONValue],
        allowed: (Gold.Quoted, JSONValue) -> Bool = { _, _ in true }
    ) -> [(gold: Int, found: Int)] {
        let pairs = SpanMatching.pairs(
            gold: wanted.map {
                Comparison.occurrences(of: Comparison.lengthKept($0.quote), in: folded)
            },
            found: found.map(PageScore.ownSpan),
            allowed: { allowed(wanted[$0], found[$1]) }
        )
        let matchedGold = Set(pairs.map(\.gold))
        let matchedFound = Set(pairs.map(\.found))
        let quotes = Set(wanted.map { Comparison.normalized($0.quote) })
        count(kind, right: pairs.count, missed: wanted.count - pairs.count)
        for (index, item) in wanted.enumerated() where !matchedGold.contains(index) {
            note(kind, .miss, PageScore.cut(item.quote))
        }
        for (index, item) in found.enumerated() {
            let evidence = item.list("evidence").first
            let quote = evidence?["quote"]?.string ?? ""
            if matchedFound.contains(index) {
                judge(item, isRight: true)
            } else if evidence == nil || !quotes.contains(Comparison.normalized(quote)) {
                judge(item, isRight: false)
                count(kind, extra: 1)
                note(kind, .extra, PageScore.cut(quote))
            }
            // What is left repeats a listed item: no error.
        }
        return pairs
    }

    /// The first span is the item itself.
    private static func ownSpan(_ item: JSONValue) -> Range<Int>? {
        guard let evidence = item.list("evidence").first, let start = evidence.integer("start"),
            let end = evidence.integer("end"), start <= end
        else { return nil }
        return start..<end
    }
}
