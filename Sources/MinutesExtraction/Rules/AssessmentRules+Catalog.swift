extension Rule {
    private static let opening =
        "Sáng 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành."

    /// Rules of judgements.
    static let assessmentRules: [Rule] = [
        Rule(
            "assessment.speaker",
            section: "assessments",
            summary: "ghi nhận, đánh giá cao, biểu dương, phê bình: a speaker judges.",
            positive: [
                Example(
                    opening + " Đồng chí đánh giá cao kết quả giảm nghèo của huyện.",
                    "đánh giá cao kết quả giảm nghèo của huyện"
                ),
                Example(
                    opening + " Cử tri phấn khởi trước những đổi mới của ngành y tế; đề nghị xã mở"
                        + " thêm điểm tiêm chủng.",
                    "phấn khởi trước những đổi mới của ngành y tế"
                ),
                Example(
                    opening + " Đồng chí phê bình cách phối hợp rời rạc giữa các phòng.",
                    "phê bình cách phối hợp rời rạc giữa các phòng"
                ),
            ],
            negative: [
                opening,
                opening + " Đồng chí ghi nhận ý kiến của cử tri.",
                opening + " Đồng chí chúc mừng đồng chí Phạm Thị Mười, Bí thư Huyện ủy.",
                opening + " Các chi bộ làm tốt tự phê bình và phê bình.",
                opening + " Lễ tuyên dương, khen thưởng học sinh giỏi diễn ra cuối tháng.",
            ]
        ),
        Rule(
            "assessment.limits",
            section: "assessments",
            summary: "Lists of limits, and clauses that say what falls short.",
            positive: [
                Example(
                    opening + " Tuy nhiên, giải ngân vốn đầu tư công còn chậm.",
                    "giải ngân vốn đầu tư công còn chậm"
                ),
                Example(
                    opening + " Huyện còn một số hạn chế như: đường liên xã xuống cấp; trạm bơm"
                        + " thiếu người trông coi.",
                    "trạm bơm thiếu người trông coi"
                ),
                Example(
                    opening + " Đến nay, kinh phí mới bố trí được 12 tỷ đồng.",
                    "kinh phí mới bố trí được 12 tỷ đồng"
                ),
                Example(
                    opening
                        + " Bên cạnh kết quả đạt được, hai xã để dân vay vốn dùng vào việc khác.",
                    "hai xã để dân vay vốn dùng vào việc khác"
                ),
                Example(
                    opening + " Ông Lê Văn Bốn, Chủ tịch UBND xã thừa nhận sổ sách còn sơ sài.",
                    "sổ sách còn sơ sài"
                ),
            ],
            negative: [
                opening,
                opening + " Tỷ lệ hộ nghèo giảm còn 4,1%.",
                opening + " Nhiều khó khăn đã được tháo gỡ như: thủ tục đất đai, vốn vay.",
                opening + " Để khắc phục hạn chế, huyện sẽ mở thêm hai lớp tập huấn.",
                opening + " Tại sao đến nay công trình chưa xong?",
                opening + " Hội thiếu niên tiền phong và nông thôn mới có cuộc thi vẽ tranh.",
            ]
        ),
        Rule(
            "assessment.results",
            section: "assessments",
            summary: "Clauses of the report that say what went well.",
            positive: [
                Example(
                    opening + " Công tác giảm nghèo có nhiều chuyển biến tích cực.",
                    "Công tác giảm nghèo có nhiều chuyển biến tích cực"
                ),
                Example(
                    opening
                        + " Theo báo cáo, trong năm qua, trạm y tế xã hoạt động ổn định, đã khám"
                        + " cho 2.140 lượt người.",
                    "trạm y tế xã hoạt động ổn định"
                ),
                Example(
                    opening + " Hồ sơ trễ hạn giảm rõ rệt, song một số việc còn kéo dài.",
                    "Hồ sơ trễ hạn giảm rõ rệt"
                ),
            ],
            negative: [
                opening,
                opening + " Huyện phấn đấu để chất lượng dạy nghề được nâng lên.",
                opening + " Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở.",
                opening + " Xã sẽ làm tốt việc thu gom rác.",
            ]
        ),
    ]
}
