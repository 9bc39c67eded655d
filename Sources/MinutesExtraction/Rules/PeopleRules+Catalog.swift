extension Rule {
    /// Rules of officials, positions and organizations.
    static let peopleRules: [Rule] = [
        Rule(
            "official.named",
            section: "officials",
            summary: "A person named with an office, a rank or đồng chí.",
            positive: [
                Example(
                    "Sáng 3/4, đồng chí Trần Văn Khải, Bí thư Huyện ủy, dự hội nghị.",
                    "đồng chí Trần Văn Khải"
                ),
                Example("Bà H' Nhung Êban, Phó Chủ tịch HĐND xã dự lễ.", "H' Nhung Êban"),
                Example(
                    "Phó Trưởng Công an huyện, Thượng tá Lê Văn Tám dự lễ.",
                    "Lê Văn Tám"
                ),
            ],
            negative: ["Theo chị Lê Thị Hoa, giá rau ở chợ tăng mạnh."]
        ),
        Rule(
            "official.list",
            section: "officials",
            summary: "Persons of a list that share one title before a colon.",
            positive: [
                Example(
                    "Dự có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Tám, Phạm Thị Mười.",
                    "Lê Văn Tám"
                )
            ],
            negative: ["Dự có đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh."]
        ),
        Rule(
            "position.before-name",
            section: "officials",
            summary: "A title right before the name.",
            positive: [
                Example(
                    "Bí thư Tỉnh ủy Trần Văn Khải kết luận hội nghị.",
                    "Bí thư Tỉnh ủy"
                ),
                Example(
                    "Hạt trưởng Hạt Kiểm lâm huyện Tòng Văn Khải dẫn đường.",
                    "Hạt trưởng Hạt Kiểm lâm huyện"
                ),
            ],
            negative: ["Ông Trần Văn Khải, Bí thư Tỉnh ủy, dự hội nghị."]
        ),
        Rule(
            "position.after-name",
            section: "officials",
            summary: "Titles behind the name, parted by commas, dashes or brackets.",
            positive: [
                Example(
                    "Ông Trần Văn Khải - Phó Chủ tịch UBND tỉnh dự lễ.",
                    "Phó Chủ tịch UBND tỉnh"
                ),
                Example(
                    "Ông Lê Văn Tám: Chủ tịch UBND phường 5 dự lễ.",
                    "Chủ tịch UBND phường 5"
                ),
                Example(
                    "Ông John Smith, Đại sứ Hoa Kỳ tại Việt Nam dự lễ.",
                    "Đại sứ Hoa Kỳ tại Việt Nam"
                ),
            ],
            negative: ["Bí thư Tỉnh ủy Trần Văn Khải kết luận hội nghị."]
        ),
        Rule(
            "position.shared",
            section: "officials",
            summary: "One title before a colon belongs to every name after it.",
            positive: [
                Example(
                    "Dự có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Tám, Phạm Thị Mười.",
                    "Phó Chủ tịch UBND tỉnh"
                )
            ],
            negative: ["Dự có đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh."]
        ),
        Rule(
            "position.appointed",
            section: "officials",
            summary: "An office somebody is elected or appointed to.",
            positive: [
                Example(
                    "Kỳ họp bầu đồng chí Lê Văn Tám giữ chức Chủ tịch UBND huyện.",
                    "Chủ tịch UBND huyện"
                ),
                Example(
                    "Kỳ họp bầu bổ sung chức danh Ủy viên UBND huyện đối với đồng chí Lê Văn Tám.",
                    "Ủy viên UBND huyện"
                ),
            ],
            negative: ["Kỳ họp bầu bổ sung chức danh Chủ tịch UBND huyện."]
        ),
        Rule(
            "position.delegation-head",
            section: "officials",
            summary: "The head of a delegation: do đồng chí … làm Trưởng đoàn.",
            positive: [
                Example(
                    "Đoàn giám sát do ông Lê Văn Tám, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn.",
                    "Trưởng đoàn"
                )
            ],
            negative: ["Ông Lê Văn Tám, Phó Chủ tịch HĐND tỉnh làm việc với xã."]
        ),
        Rule(
            "organization.party-body",
            section: "organizations",
            summary: "A Party committee or its board, completed with its place.",
            positive: [Example("Đoàn đến Quận ủy Dương Kinh.", "Quận ủy Dương Kinh")],
            negative: ["Công tác đảng của đơn vị có tiến bộ."]
        ),
        Rule(
            "organization.lexicon",
            section: "organizations",
            summary: "A body with a fixed name.",
            positive: [Example("Đoàn báo cáo Quốc hội.", "Quốc hội")],
            negative: ["Đoàn báo cáo huyện.", "Thu ngân sách Nhà nước đạt dự toán."]
        ),
        Rule(
            "organization.head",
            section: "organizations",
            summary: "A head such as UBND, Sở or Ban with what completes it.",
            positive: [
                Example("Hồ sơ gửi UBND tỉnh Nghệ An.", "UBND tỉnh Nghệ An"),
                Example(
                    "Hồ sơ gửi Trung tâm Phục vụ hành chính công xã Bình Hải.",
                    "Trung tâm Phục vụ hành chính công xã Bình Hải"
                ),
                Example(
                    "Sở GDĐT xây dựng phương án tuyển sinh.",
                    "Sở GDĐT"
                ),
                Example(
                    "Đoàn nghe Ban Chỉ đạo phòng, chống dịch bệnh huyện Bình Hải báo cáo.",
                    "Ban Chỉ đạo phòng, chống dịch bệnh huyện Bình Hải"
                ),
                Example(
                    "Hồ sơ gửi Văn phòng HĐND và UBND huyện Bình Hải.",
                    "Văn phòng HĐND và UBND huyện Bình Hải"
                ),
            ],
            negative: [
                "Hồ sơ gửi về ban ngày.",
                "Nhiều cán bộ Kế hoạch xã đã nghỉ, vụ Đông năm nay được mùa.",
                "Các Bộ, ngành và UBND các cấp vào cuộc.",
            ]
        ),
        Rule(
            "organization.locality",
            section: "organizations",
            summary: "A province, district or commune that hosts a session.",
            positive: [
                Example(
                    "Chiều 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với tỉnh Nghệ An.",
                    "tỉnh Nghệ An"
                )
            ],
            negative: ["Đường qua tỉnh Nghệ An dài 90 km."]
        ),
    ]
}
