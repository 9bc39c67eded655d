import MinutesModel

/// An item of a record as a reader sees it: its Vietnamese name, its places, its fields.
struct ExplainedItem {
    let term: Term
    /// Where it stands in the text, in code points.
    let places: [Range<Int>]
    let rule: String
    let quote: String
    /// Names in Vietnamese, values as the record has them.
    let fields: [(name: String, value: String)]

    /// What the item is called, and its colour.
    struct Term: Hashable {
        let name: String
        /// Parameter of the terminal's "select graphic rendition".
        let color: Int

        static let session = Term(name: "buổi làm việc", color: 4)
        static let official = Term(name: "lãnh đạo, cán bộ", color: 36)
        static let organization = Term(name: "cơ quan, đơn vị", color: 34)
        static let directive = Term(name: "văn bản được viện dẫn", color: 35)
        static let instruction = Term(name: "ý kiến chỉ đạo", color: 33)
        static let petition = Term(name: "kiến nghị", color: 93)
        static let commitment = Term(name: "cam kết", color: 92)
        static let fact = Term(name: "số liệu", color: 32)
        static let achievement = Term(name: "nhận xét, đánh giá: kết quả", color: 96)
        static let shortcoming = Term(name: "nhận xét, đánh giá: tồn tại, hạn chế", color: 31)
    }

    private init(
        _ term: Term,
        _ grounding: Grounding,
        mentions: [Record.Mention] = [],
        _ fields: [(String, String?)]
    ) {
        self.term = term
        // The first span is the item; later ones support its fields.
        let spans = grounding.evidence.prefix(1) + mentions.map(\.place)
        var places: [Range<Int>] = []
        for span in spans where span.chrome == nil && span.meta == nil && span.start < span.end {
            let place = span.start..<span.end
            if !places.contains(place) { places.append(place) }
        }
        self.places = places
        rule = grounding.rule
        quote = String(grounding.evidence.first?.quote ?? "")
        self.fields = fields.compactMap { name, value in
            guard let value, !value.isEmpty else { return nil }
            return (name, value)
        }
    }
}

extension ExplainedItem {
    /// Every item of `record`, in the record's order.
    static func all(in record: Record) -> [ExplainedItem] {
        let names = Names(record)
        return record.sessions.map { item($0, names) }
            + record.officials.map { item($0) }
            + record.organizations.map { item($0) }
            + record.directives.map { item($0) }
            + record.instructions.map { item($0, names) }
            + record.facts.map { item($0, names) }
            + record.assessments.map { item($0, names) }
    }

    /// The names behind the ids of a record.
    private struct Names {
        private var names: [String: String] = [:]

        init(_ record: Record) {
            for official in record.officials { names[official.id] = official.name }
            for organization in record.organizations { names[organization.id] = organization.name }
            for directive in record.directives {
                names[directive.id] = directive.grounding.evidence.first.map { String($0.quote) }
            }
        }

        func callAsFunction(_ reference: String?) -> String? {
            reference.map { names[$0] ?? $0 }
        }

        func callAsFunction(_ references: [String]) -> String {
            references.map { names[$0] ?? $0 }.joined(separator: "; ")
        }
    }

    private static func item(_ session: Record.Session, _ names: Names) -> ExplainedItem {
        let attendees = session.attendees.compactMap {
            names($0.official) ?? names($0.organization) ?? $0.group
        }
        return ExplainedItem(
            .session,
            session.grounding,
            [
                ("loại", session.kind), ("ngày", session.date), ("buổi", session.dayPart),
                ("địa điểm", session.place), ("nội dung", session.topic),
                ("người chủ trì", names(session.leads)),
                ("đoàn công tác", names(session.delegation)),
                ("làm việc với", names(session.hosts)),
                ("thành phần dự", attendees.joined(separator: "; ")),
            ]
        )
    }

    private static func item(_ official: Record.Official) -> ExplainedItem {
        ExplainedItem(
            .official,
            official.grounding,
            mentions: official.mentions,
            [
                ("họ tên", official.name), ("cấp bậc", official.rank),
                ("học hàm, học vị", official.degree),
                ("chức vụ", official.positions.map(\.text).joined(separator: "; ")),
            ]
        )
    }

    private static func item(_ organization: Record.Organization) -> ExplainedItem {
        ExplainedItem(
            .organization,
            organization.grounding,
            mentions: organization.mentions,
            [
                ("tên đầy đủ", organization.canonical), ("khối", organization.kind),
                ("cấp", organization.level), ("địa phương", organization.place),
            ]
        )
    }

    private static func item(_ directive: Record.Directive) -> ExplainedItem {
        ExplainedItem(
            .directive,
            directive.grounding,
            [
                ("loại", directive.typeText), ("số, ký hiệu", directive.symbol ?? directive.number),
                ("cơ quan ban hành", directive.issuer), ("ngày ban hành", directive.issuedOn),
                ("về", directive.topic), ("mã định danh", directive.canonicalId),
                ("tên đầy đủ", directive.known?.title),
                ("có thể là", directive.candidates?.joined(separator: "; ")),
            ]
        )
    }

    private static func item(_ instruction: Record.Instruction, _ names: Names) -> ExplainedItem {
        let terms = ["petition": Term.petition, "commitment": .commitment]
        let addressees = (instruction.addressees ?? []).compactMap {
            names($0.organization) ?? $0.text
        }
        return ExplainedItem(
            terms[instruction.direction] ?? .instruction,
            instruction.grounding,
            [
                ("người chỉ đạo", names(instruction.issuer)),
                ("đơn vị thực hiện", addressees.joined(separator: "; ")),
                ("thời hạn", instruction.deadline?.text), ("việc", instruction.action),
                ("viện dẫn", instruction.cites.map { names($0) }),
            ]
        )
    }

    private static func item(_ fact: Record.Fact, _ names: Names) -> ExplainedItem {
        ExplainedItem(
            .fact,
            fact.grounding,
            [
                ("giá trị", number(fact.quantity)), ("trên tổng số", fact.of.map(number)),
                ("đơn vị tính", fact.unitText), ("trên mỗi", fact.per),
                ("đối tượng", names(fact.subject)), ("mức", fact.qualifier),
                ("kỳ", fact.period),
            ]
        )
    }

    private static func item(_ assessment: Record.Assessment, _ names: Names) -> ExplainedItem {
        ExplainedItem(
            assessment.polarity == "shortcoming" ? .shortcoming : .achievement,
            assessment.grounding,
            [("người nhận xét", names(assessment.by))]
        )
    }

    private static func number(_ quantity: Record.Quantity) -> String {
        switch quantity {
        case .value(let value): number(value)
        case .range(let low, let high): "\(number(low)) – \(number(high))"
        case .change(let from, let to): "\(number(from)) → \(number(to))"
        }
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? "\(value)"
    }
}
