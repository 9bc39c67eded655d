@testable import MinutesModel

/// A record with every field of the contract filled in, over an invented page.
///
/// `schemas/examples/full.json` is its published form.
enum ExampleRecord {
    static let blocks: [(BlockKind, String)] = [
        (.headline, "Huyện ủy Sông Lam làm việc với Đảng ủy xã An Hòa"),
        (
            .lead,
            "Sáng 12/3/2024, đồng chí Thượng tá, TS. Trần Văn Bình, nguyên Phó Bí thư Thường trực "
                + "Huyện ủy, làm việc với Đảng ủy xã An Hòa tại trụ sở xã về công tác phát triển "
                + "đảng viên. Cùng dự có lãnh đạo Ban Tổ chức Huyện ủy và các đại biểu."
        ),
        (
            .paragraph,
            "Từ năm 2020 đến năm 2023, Đảng bộ xã kết nạp hơn 60 đảng viên (40 nam, 20 nữ), "
                + "tăng 5 người so với nhiệm kỳ trước; thu nhập từ 48 lên 61,5 triệu đồng/người; "
                + "mỗi chi bộ có 3-5 đảng viên; 12/15 chi bộ hoàn thành tốt nhiệm vụ."
        ),
        (
            .paragraph,
            "Đồng chí ghi nhận kết quả của xã và đề nghị Đảng ủy xã, các chi bộ thực hiện tốt "
                + "Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Hội nghị Trung ương 5 khóa XIII về "
                + "củng cố tổ chức cơ sở đảng, kết nạp 20 đảng viên trước ngày 30/6/2024."
        ),
        (.byline, "Lê Minh – Báo Sông Lam"),
    ]

    static let text = blocks.map(\.1).joined(separator: "\n")
    static let index = TextIndex(text)

    /// The words `quote` where they first stand in the text.
    static func at(_ quote: String, for field: String? = nil) -> Evidence {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(quote.unicodeScalars)
        for start in 0...(scalars.count - wanted.count)
        where scalars[start..<start + wanted.count].elementsEqual(wanted) {
            return Evidence(
                start: start,
                end: start + wanted.count,
                quote: Substring(quote),
                field: field
            )
        }
        preconditionFailure("the example's text does not say “\(quote)”")
    }

    static func ground(_ rule: String, _ quotes: String...) -> Grounding {
        Grounding(evidence: quotes.map { at($0) }, rule: rule)
    }

    static func document() -> Document {
        var document = Document(
            source: Document.Source(
                path: "pages/an-hoa.html",
                url: "https://songlam.example/an-hoa",
                portal: "songlam.example",
                mediaType: "text/html",
                encoding: "windows-1258",
                byteCount: 4096,
                sha256: String(repeating: "0123456789abcdef", count: 4),
                capturedAt: "2024-03-20T08:15"
            )
        )
        document.text = text
        var offset = 0
        for (kind, words) in blocks {
            let end = offset + words.utf8.count
            document.blocks.append(Document.Block(kind: kind, span: TextSpan(offset, end)))
            offset = end + 1
        }
        document.chrome = [
            Document.Chrome(kind: .printHeader, text: "Print Thứ Tư, 20/03/2024 08:15"),
            Document.Chrome(kind: .qrCode, text: "QR CODE: Huyện ủy Sông Lam làm việc với xã"),
        ]
        let caption = document.chrome[1].text
        document.title = Document.Attributed(
            "Huyện ủy Sông Lam làm việc với xã",
            .chrome(1, TextSpan("QR CODE: ".utf8.count, caption.utf8.count))
        )
        document.author = Document.Attributed("Lê Minh", .text(TextSpan(0, 0)))
        document.publisher = Document.Attributed("Báo Sông Lam", .text(TextSpan(0, 0)))
        document.publishedOn = Document.Attributed(
            "2024-03-12T16:05",
            .meta(name: "article:published_time", value: "2024-03-12T16:05:00+07:00")
        )
        document.modifiedOn = Document.Attributed(
            "2024-03-13",
            .meta(name: "json-ld", value: "2024-03-13")
        )
        document.section = "Xây dựng Đảng"
        document.keywords = ["phát triển đảng viên", "An Hòa"]
        document.pictures = [
            Document.Picture(url: "anh/1.jpg", caption: "Quang cảnh buổi làm việc")
        ]
        document.template = "table"
        return document
    }

    static func record() -> Record {
        let document = document()
        var record = Record(
            id: "https://songlam.example/an-hoa",
            producer: Record.Producer(
                version: "0.1.0",
                lexicon: "sha256:" + String(repeating: "a", count: 64),
                template: "sha256:" + String(repeating: "b", count: 64)
            ),
            source: document.source,
            document: Record.Article(document, index: index)
        )
        record.sessions = [session()]
        record.officials = [official()]
        record.organizations = organizations()
        record.directives = [directive()]
        record.instructions = instructions()
        record.facts = facts()
        record.assessments = [
            Record.Assessment(
                id: "assessment-1",
                session: "session-1",
                polarity: "achievement",
                text: "ghi nhận kết quả của xã",
                by: "official-1",
                grounding: ground("assessment.speaker", "ghi nhận kết quả của xã")
            )
        ]
        record.diagnostics = [
            Record.Diagnostic(
                code: "title-from-chrome",
                message: "The headline is the QR code's caption.",
                params: ["kind": "qr-code", "chrome": "1"],
                evidence: [
                    Evidence(
                        start: 0,
                        end: 7,
                        quote: Substring("QR CODE"),
                        chrome: 1
                    )
                ]
            )
        ]
        return record
    }

    private static func session() -> Record.Session {
        var session = Record.Session(
            id: "session-1",
            kind: "working-session",
            date: "2024-03-12",
            dayPart: "morning",
            place: "trụ sở xã",
            topic: "công tác phát triển đảng viên",
            leads: ["official-1"],
            delegation: "organization-1",
            hosts: ["organization-2"],
            attendees: [
                Record.Attendee(
                    official: "official-1",
                    role: "delegation",
                    grounding: ground("attendance.list", "Trần Văn Bình")
                ),
                Record.Attendee(
                    organization: "organization-3",
                    role: "attendee",
                    grounding: ground("attendance.list", "lãnh đạo Ban Tổ chức Huyện ủy")
                ),
                Record.Attendee(
                    group: "các đại biểu",
                    role: "attendee",
                    grounding: ground("attendance.group", "các đại biểu")
                ),
            ],
            grounding: ground("session.lead", "làm việc với Đảng ủy xã An Hòa tại")
        )
        session.grounding.evidence.append(at("12/3/2024", for: "date"))
        return session
    }

    private static func official() -> Record.Official {
        Record.Official(
            id: "official-1",
            name: "Trần Văn Bình",
            address: "đồng chí",
            rank: "Thượng tá",
            degree: "TS",
            positions: [
                Record.Position(
                    text: "nguyên Phó Bí thư Thường trực Huyện ủy",
                    canonical: "Phó Bí thư Thường trực Huyện ủy Sông Lam",
                    role: "Phó Bí thư",
                    modifier: "Thường trực",
                    organization: "organization-1",
                    level: "district",
                    validity: "former",
                    grounding: {
                        var grounding = ground(
                            "position.after-name",
                            "nguyên Phó Bí thư Thường trực Huyện ủy"
                        )
                        grounding.inferredFrom["canonical"] = [at("Sông Lam")]
                        grounding.confidence = Grounding.Confidence(
                            value: 0.961,
                            right: 48,
                            judged: 50
                        )
                        return grounding
                    }()
                )
            ],
            mentions: [
                Record.Mention(place: at("Trần Văn Bình"), form: "name"),
                Record.Mention(place: at("Đồng chí"), form: "address"),
            ],
            grounding: ground("session.lead", "Trần Văn Bình")
        )
    }

    private static func organizations() -> [Record.Organization] {
        [
            ("Huyện ủy", "Huyện ủy Sông Lam", "party", "district", "Sông Lam"),
            ("Đảng ủy xã An Hòa", "Đảng ủy xã An Hòa", "party", "commune", "An Hòa"),
            (
                "Ban Tổ chức Huyện ủy", "Ban Tổ chức Huyện ủy Sông Lam", "party-board", "district",
                nil
            ),
        ].enumerated().map { number, row in
            Record.Organization(
                id: "organization-\(number + 1)",
                name: row.0,
                canonical: row.1,
                kind: row.2,
                level: row.3,
                place: row.4,
                mentions: [Record.Mention(place: at(row.0))],
                grounding: ground("organization.body", row.0)
            )
        }
    }

    private static func directive() -> Record.Directive {
        Record.Directive(
            id: "directive-1",
            type: "resolution",
            typeText: "Nghị quyết",
            number: "21",
            symbol: "21-NQ/TW",
            issuer: "Hội nghị Trung ương 5",
            term: "XIII",
            plenum: 5,
            issuedOn: "2022-06-16",
            topic: "củng cố tổ chức cơ sở đảng",
            canonicalId: "party:tw:XIII:nq:21",
            known: Record.KnownDocument(
                symbol: "21-NQ/TW",
                issuer: "Ban Chấp hành Trung ương Đảng",
                issuedOn: "2022-06-16",
                title: "Tăng cường củng cố tổ chức cơ sở đảng",
                status: "unverified"
            ),
            resolution: "exact",
            candidates: ["party:tw:XIII:nq:21"],
            grounding: ground("directive.symbol", "Nghị quyết số 21-NQ/TW ngày 16/6/2022")
        )
    }

    private static func instructions() -> [Record.Instruction] {
        [
            Record.Instruction(
                id: "instruction-1",
                session: "session-1",
                issuer: "official-1",
                addressees: [
                    Record.Addressee(organization: "organization-2", role: "lead"),
                    Record.Addressee(text: "các chi bộ", role: "cooperating"),
                ],
                verb: "đề nghị",
                force: "request",
                action: "kết nạp 20 đảng viên",
                target: "fact-1",
                deadline: Record.Deadline(
                    kind: "by",
                    date: "2024-06-30",
                    text: "trước ngày 30/6/2024"
                ),
                cites: ["directive-1"],
                direction: "downward",
                reported: true,
                grounding: ground("instruction.verb", "kết nạp 20 đảng viên", "đề nghị")
            )
        ]
    }

    private static func facts() -> [Record.Fact] {
        func fact(
            _ number: Int,
            _ quantity: Record.Quantity,
            _ unit: String,
            _ quote: String
        ) -> Record.Fact {
            Record.Fact(
                id: "fact-\(number)",
                quantity: quantity,
                unit: unit,
                unitText: unit,
                grounding: ground("fact.count", quote)
            )
        }
        var whole = fact(1, .value(60), "đảng viên", "hơn 60 đảng viên")
        whole.session = "session-1"
        whole.subject = "organization-2"
        whole.predicate = "kết nạp"
        whole.qualifier = "more"
        whole.mode = "actual"
        whole.period = "2020/2023"
        whole.comparison = Record.Comparison(
            direction: "up",
            delta: 5,
            unit: "người",
            base: "nhiệm kỳ trước"
        )
        whole.parts = ["fact-2"]
        var part = fact(2, .value(40), "đảng viên", "40 nam")
        part.partOf = "fact-1"
        var income = fact(3, .change(from: 48, to: 61.5), "triệu đồng", "từ 48 lên 61,5 triệu đồng")
        income.per = "người"
        income.statistic = "mean"
        var ratio = fact(5, .value(12), "chi bộ", "12/15 chi bộ")
        ratio.of = 15
        return [
            whole, part, income, fact(4, .range(low: 3, high: 5), "đảng viên", "3-5 đảng viên"),
            ratio,
        ]
    }
}
