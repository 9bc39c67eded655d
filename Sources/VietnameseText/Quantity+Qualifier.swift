extension Quantity {
    /// Looks for the words that qualify the number: before it, or `trở lên` behind.
    mutating func addQualifier(_ tokens: [Token], before index: Int? = nil) {
        let start = index ?? number.lowerBound
        let behind = self.tokens.upperBound
        if tokens.term(behind) == .again, tokens.continues(behind) {
            let direction = tokens.term(behind + 1)
            if direction == .up || direction == .down {
                qualifier = direction == .up ? .atLeast : .atMost
                qualifierTokens = behind..<(behind + 2)
                return
            }
        }
        guard start > 0, tokens.continues(start), tokens[start - 1].isWord else { return }
        let last = tokens[start - 1].key
        guard let entry = Quantity.qualifiers[last] else { return }
        var first = start - 1
        var found = entry.alone
        if let before = tokens.key(start - 2), tokens.continues(start - 1) {
            if let pair = entry.pairs.first(where: { $0.before == before }) {
                found = pair.qualifier
                first = start - 2
            } else if entry.traps.contains(before) {
                found = nil
            }
        }
        guard let found else { return }
        qualifier = found
        // khoảng trên 80%: the nearest word decides, the phrase is both.
        if first > 0, tokens.term(first - 1) == .about, tokens.continues(first) { first -= 1 }
        qualifierTokens = first..<start
    }

    /// What a qualifying word says alone and behind another; and behind which it qualifies nothing.
    private struct Entry: Sendable {
        var alone: Qualifier?
        var pairs: [(before: WordKey, qualifier: Qualifier)] = []
        var traps: Set<WordKey> = []
    }

    private static let qualifiers: WordTable<Entry?> = WordTable(
        [
            // cao hơn 5%, thấp hơn 5% compare; they do not qualify.
            (
                "hơn",
                Entry(
                    alone: .more,
                    pairs: [("không", .atMost)],
                    traps: ["cao", "thấp", "lớn", "nhỏ", "nhiều", "ít", "kém", "nhanh", "chậm"]
                )
            ),
            ("trên", Entry(alone: .more)),
            ("quá", Entry(alone: .more, pairs: [("không", .atMost)])),
            ("ngoài", Entry(alone: .more)),
            ("gần", Entry(alone: .less)),
            ("dưới", Entry(alone: .less, pairs: [("không", .atLeast)])),
            ("đến", Entry(pairs: [("chưa", .less)])),
            ("tới", Entry(pairs: [("chưa", .less), ("không", .less)])),
            ("đầy", Entry(pairs: [("chưa", .less), ("không", .less)])),
            ("soát", Entry(pairs: [("suýt", .less)])),
            (
                "khoảng",
                Entry(alone: .about, pairs: [("vào", .about), ("ước", .about), ("tầm", .about)])
            ),
            ("chừng", Entry(alone: .about, pairs: [("khoảng", .about)])),
            (
                "độ",
                Entry(
                    alone: .about,
                    traps: [
                        "mức", "nhiệt", "trình", "chế", "tốc", "tiến", "cường", "mật", "cấp", "vĩ",
                        "kinh", "thái", "hạn",
                    ]
                )
            ),
            ("xỉ", Entry(pairs: [("xấp", .about)])),
            ("ước", Entry(alone: .about)),
            ("tính", Entry(pairs: [("ước", .about)])),
            ("đạt", Entry(pairs: [("ước", .about)])),
            ("tầm", Entry(alone: .about)),
            ("cỡ", Entry(alone: .about)),
            ("thiểu", Entry(pairs: [("tối", .atLeast)])),
            ("nhất", Entry(pairs: [("ít", .atLeast), ("nhiều", .atMost)])),
            ("đa", Entry(pairs: [("tối", .atMost)])),
        ],
        other: nil
    )
}
