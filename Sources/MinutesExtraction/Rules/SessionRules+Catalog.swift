extension Rule {
    private static let opening =
        "Sáng 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành."

    /// Rules of sessions and attendance.
    static let sessionRules: [Rule] = [
        Rule(
            "session.lead",
            section: "sessions",
            summary: "The sentence that says when, who, with whom and about what.",
            positive: [
                Example(opening, "Sáng 5/6/2018"),
                Example(
                    "Sáng 5/6/2018, dưới sự chủ trì của đồng chí Lê Văn Tám, Chủ tịch HĐND tỉnh,"
                        + " Thường trực HĐND tỉnh tổ chức phiên giải trình.",
                    "phiên giải trình"
                ),
            ],
            negative: [
                "Giá rau ở chợ tăng mạnh trong tuần qua.",
                "Nghị quyết nêu rõ nhiệm vụ của các cấp hội trong 5 năm tới.",
                "Ông Lê Văn Tám, Giám đốc Đài Khí tượng, cho biết ngày 5/6/2018 mưa tiếp tục lớn.",
            ]
        ),
        Rule(
            "session.same-day",
            section: "sessions",
            summary: "Chiều cùng ngày, … làm việc với …: another session, with what follows it.",
            positive: [
                Example(
                    opening + " Chiều cùng ngày, đoàn làm việc với UBND huyện Đô Lương về thu hút"
                        + " đầu tư.",
                    "Chiều cùng ngày"
                )
            ],
            negative: [
                opening,
                opening + " Cùng ngày, mưa lớn làm ngập hai xã ven sông.",
            ]
        ),
        Rule(
            "attendance.list",
            section: "sessions",
            summary: "Who attended: Cùng dự có …, Về phía … có …, lãnh đạo của các cơ quan.",
            positive: [
                Example(
                    opening + " Cùng dự có đồng chí Phạm Thị Mười, Trưởng Ban Tổ chức Tỉnh ủy.",
                    "đồng chí Phạm Thị Mười"
                )
            ],
            negative: [opening]
        ),
    ]
}
