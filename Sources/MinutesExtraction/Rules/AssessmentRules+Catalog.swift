extension Rule {
    private static let opening =
        "Sáng 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành."

    /// Rules of judgements.
    static let assessmentRules: [Rule] = [
        Rule(
            "assessment.speaker",
            section: "assessments",
            summary: "ghi nhận, đánh giá cao, biểu dương: a speaker judges.",
            positive: [
                Example(
                    opening + " Đồng chí đánh giá cao kết quả giảm nghèo của huyện.",
                    "đánh giá cao kết quả giảm nghèo của huyện"
                )
            ],
            negative: [opening]
        ),
        Rule(
            "assessment.limits",
            section: "assessments",
            summary: "Lists of limits, and clauses that say what falls short.",
            positive: [
                Example(
                    opening + " Tuy nhiên, giải ngân vốn đầu tư công còn chậm.",
                    "giải ngân vốn đầu tư công còn chậm"
                )
            ],
            negative: [opening]
        ),
        Rule(
            "assessment.results",
            section: "assessments",
            summary: "Clauses of the report that say what went well.",
            positive: [
                Example(
                    opening + " Công tác giảm nghèo có nhiều chuyển biến tích cực.",
                    "Công tác giảm nghèo có nhiều chuyển biến tích cực"
                )
            ],
            negative: [opening]
        ),
    ]
}
