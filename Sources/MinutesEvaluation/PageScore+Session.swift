extension PageScore {
    /// The first session: kind, date, part of the day, leads and hosts.
    mutating func scoreSession() {
        let sessions = record.list("sessions")
        let found = sessions.first ?? .object([])
        let wanted = gold.session
        let isNone = wanted.kind == "none"
        if isNone {
            let given = found.text("kind")
            count(
                "session.kind",
                right: sessions.isEmpty ? 1 : 0,
                extra: sessions.isEmpty ? 0 : 1,
                missed: sessions.isEmpty ? 0 : 1
            )
            if !sessions.isEmpty { note("session.kind", .invented, given ?? "none") }
        }
        if let first = sessions.first, wanted.kind != nil {
            judge(first, isRight: first.text("kind") == wanted.kind)
        }
        if wanted.date == nil, let date = found.text("date") {
            count("session.date", extra: 1)
            note("session.date", .invented, date)
        }
        let fields = [
            ("kind", isNone ? nil : wanted.kind), ("date", wanted.date),
            ("dayPart", wanted.dayPart),
        ]
        for (field, value) in fields {
            guard let value else { continue }
            let given = found.text(field)
            count(
                "session." + field,
                isRight: given == value,
                found: given != nil,
                wrong: "\(value) / \(given ?? "none")"
            )
        }
        let bearers = Bearers(record)
        scoreNames("session.leads", wanted.leads, found.list("leads"), bearers)
        scoreNames("session.hosts", wanted.hosts, found.list("hosts"), bearers)
    }

    private mutating func scoreNames(
        _ kind: String,
        _ wanted: [String],
        _ found: [JSONValue],
        _ bearers: Bearers
    ) {
        let given = found.map { (reference: $0.string ?? "", names: bearers[$0.string]) }
        var keys: Set<String> = []
        count(kind)
        for name in wanted {
            let key = Comparison.normalized(name)
            guard keys.insert(key).inserted else { continue }
            let isRight = given.contains { $0.names.contains(key) }
            count(kind, right: isRight ? 1 : 0, missed: isRight ? 0 : 1)
            if !isRight { note(kind, .miss, name) }
        }
        for (reference, names) in given where names.isDisjoint(with: keys) {
            count(kind, extra: 1)
            // The name says more to a reader than the id.
            let name = names.filter { $0 != reference }.max { ($0.count, $0) < ($1.count, $1) }
            note(kind, .extra, name ?? reference)
        }
    }

    /// Headline, author and date; listed chrome that leaked, listed blocks that were lost.
    mutating func scoreDocument() {
        let fields = [
            ("title", gold.title), ("author", gold.author), ("publishedOn", gold.publishedOn),
        ]
        for (field, value) in fields {
            guard let value else { continue }
            let given = record["document"]?.text(field)
            let isRight = given.map(Comparison.normalized) == Comparison.normalized(value)
            count(
                "doc." + field,
                isRight: isRight,
                found: given != nil,
                wrong: "\(value) / \(given ?? "none")"
            )
        }
        for string in gold.chrome {
            let leaks = Comparison.contains(normalizedText, Comparison.normalized(string))
            count("chrome", right: leaks ? 0 : 1, missed: leaks ? 1 : 0)
            if leaks { note("chrome", .leak, PageScore.cut(string, 80)) }
        }
        for words in gold.body {
            let isKept = Comparison.contains(normalizedText, Comparison.normalized(words))
            count("body", right: isKept ? 1 : 0, missed: isKept ? 0 : 1)
            if !isKept { note("body", .lost, PageScore.cut(words, 80)) }
        }
    }
}
