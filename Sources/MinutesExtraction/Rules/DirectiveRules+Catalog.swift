extension Rule {
    /// The rules for cited documents, in the order in which they are tried.
    static let directiveRules: [Rule] = [
        Rule(
            "directive.symbol",
            section: "directives",
            summary: "A type and a full number and symbol, with the issuer and date behind it.",
            positive: [
                .init(
                    "Huyện triển khai Chỉ thị số 21-CT/TW ngày 4/5/2023 của Ban Bí thư về đào tạo nghề.",
                    "Chỉ thị số 21-CT/TW ngày 4/5/2023 của Ban Bí thư"
                ),
                .init(
                    "Căn cứ Nghị định 15/2021/NĐ-CP, các chủ đầu tư lập lại hồ sơ.",
                    "Nghị định 15/2021/NĐ-CP"
                ),
                .init(
                    "Thực hiện Quy định số 101 – QĐ/TW, chi bộ đã họp.",
                    "Quy định số 101 – QĐ/TW"
                ),
                .init("Căn cứ 14-NQ/ĐU, các thôn đã họp dân.", "14-NQ/ĐU"),
                .init("Trường trả lời theo 518/UBND-KGVX.", "518/UBND-KGVX"),
                .init(
                    "Tại Công văn số 812/SNV-CCVC, Sở Nội vụ đề nghị báo cáo trước ngày 5/6.",
                    "Công văn số 812/SNV-CCVC"
                ),
            ],
            negative: [
                "Ngày 12/5/2021, huyện kết luận 7/9 xã đạt chuẩn.",
                "Quyết định hỗ trợ 12/15 hộ nghèo của xã.",
            ]
        ),
        Rule(
            "directive.plenum",
            section: "directives",
            summary: "A resolution or conclusion of a plenum of the Central Committee.",
            positive: [
                .init(
                    "Chi bộ học tập Nghị quyết Trung ương 8 khóa XI trong quý này.",
                    "Nghị quyết Trung ương 8 khóa XI"
                ),
                .init(
                    "Sau 5 năm thực hiện Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII.",
                    "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII"
                ),
                .init("Xã sơ kết NQTW 7 (khóa X) về nông thôn.", "NQTW 7 (khóa X)"),
            ],
            negative: [
                "Nghị quyết của Trung ương đã đi vào cuộc sống.",
                "Hội nghị Trung ương 4 bàn nhiều việc.",
            ]
        ),
        Rule(
            "directive.congress",
            section: "directives",
            summary: "The resolution of a Party congress, national or local.",
            positive: [
                .init(
                    "Đưa Nghị quyết Đại hội XII của Đảng vào cuộc sống.",
                    "Nghị quyết Đại hội XII của Đảng"
                ),
                .init(
                    "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025, tỉnh Sơn La đã hoàn thành 12 chỉ tiêu.",
                    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025"
                ),
            ],
            negative: [
                "Đại hội đã thông qua Nghị quyết với 15 chỉ tiêu.",
                "Nghị quyết đại hội được biểu quyết tán thành.",
            ]
        ),
        Rule(
            "directive.number",
            section: "directives",
            summary: "A type and a number without symbol.",
            positive: [
                .init(
                    "Đảng bộ thực hiện Nghị quyết số 11 của Tỉnh ủy về giảm nghèo.",
                    "Nghị quyết số 11 của Tỉnh ủy"
                ),
                .init("Theo Nghị định 91, hồ sơ nộp qua mạng.", "Nghị định 91"),
                .init("Giáo viên chờ Thông tư 14/2022 của Bộ.", "Thông tư 14/2022 của Bộ"),
                .init(
                    "Làng nghề vay vốn theo Quyết định 415 ngày 9/3/2019 của Thủ tướng.",
                    "Quyết định 415 ngày 9/3/2019 của Thủ tướng"
                ),
                .init(
                    "Các xã ký cam kết theo Kế hoạch 88 của Huyện ủy.",
                    "Kế hoạch 88 của Huyện ủy"
                ),
            ],
            negative: [
                "Quyết định 3 nội dung quan trọng của địa phương.",
                "Kế hoạch 5 năm đã được giao cho các xã.",
                "Hội nghị kết luận 4 vấn đề.",
                "Báo cáo 6 tháng đầu năm nêu rõ khó khăn.",
            ]
        ),
        Rule(
            "directive.alias",
            section: "directives",
            summary: "A name by which a known document goes.",
            positive: [
                .init(
                    "Cán bộ làm theo Chỉ thị 05 của Bộ Chính trị bằng việc cụ thể.",
                    "Chỉ thị 05 của Bộ Chính trị"
                ),
                .init(
                    "Không ai vi phạm Quy định 19 điều đảng viên không được làm trong năm.",
                    "Quy định 19 điều đảng viên không được làm"
                ),
            ],
            negative: [
                "Tổ chức được giao chỉ thị cho 5 đơn vị.",
                "Trong 19 điều của nội quy, điều cuối mới sửa.",
            ]
        ),
        Rule(
            "directive.named-law",
            section: "directives",
            summary: "A law, code, ordinance or the constitution by its name.",
            positive: [
                .init(
                    "Công an tuyên truyền Luật Phòng, chống ma túy cho học sinh.",
                    "Luật Phòng, chống ma túy"
                ),
                .init("Đền bù theo Luật Đất đai năm 2013, đúng thời hạn.", "Luật Đất đai năm 2013"),
                .init("Tòa căn cứ Bộ luật Dân sự để giải quyết.", "Bộ luật Dân sự"),
                .init(
                    "Thôn trả lời về Pháp lệnh Ưu đãi người có công với cách mạng cho các gia đình.",
                    "Pháp lệnh Ưu đãi người có công với cách mạng"
                ),
                .init("Góp ý dự án Luật Nhà giáo tại hội trường.", "Luật Nhà giáo"),
                .init(
                    "Quốc hội bàn Luật sửa đổi, bổ sung một số điều của Luật Thú y vào chiều nay.",
                    "Luật sửa đổi, bổ sung một số điều của Luật Thú y"
                ),
            ],
            negative: [
                "Mọi người chấp hành pháp luật và giữ kỷ luật lao động.",
                "Ngành đang nghiên cứu các dự án luật mới.",
                "Đề nghị xây dựng Luật Cấp thoát nước.",
            ]
        ),
        Rule(
            "directive.programme",
            section: "directives",
            summary: "A project or programme by its number or name.",
            positive: [
                .init("Xã đẩy nhanh Đề án 06 ở cơ sở.", "Đề án 06"),
                .init(
                    "Sở trình Đề án phát triển cây dược liệu dưới tán rừng; huyện góp ý thêm.",
                    "Đề án phát triển cây dược liệu dưới tán rừng"
                ),
                .init(
                    "Tỉnh sớm ban hành Chương trình hành động trong tháng 9.",
                    "Chương trình hành động"
                ),
            ],
            negative: [
                "Đề án đã được trình trong phiên họp.",
                "Chương trình văn nghệ kéo dài 90 phút.",
                "Chương trình 3 buổi dành cho thiếu nhi.",
            ]
        ),
        Rule(
            "directive.named",
            section: "directives",
            summary: "A document by its title, or a regulation by what it regulates.",
            positive: [
                .init("Đảng ủy đã sửa Quy chế làm việc của khóa mới.", "Quy chế làm việc"),
                .init(
                    "Kỳ họp thông qua Nghị quyết về việc sáp nhập hai trường tiểu học; bế mạc lúc 16 giờ.",
                    "Nghị quyết về việc sáp nhập hai trường tiểu học"
                ),
                .init("Đảng viên nắm vững Điều lệ Đảng trước khi dự lớp.", "Điều lệ Đảng"),
                .init(
                    "Hội đồng vừa thông qua Nghị quyết về mức thu phí chợ, đồng chí Chủ tịch cho biết.",
                    "Nghị quyết về mức thu phí chợ"
                ),
                .init(
                    "Sáng nay công bố quyết định thành lập Chi bộ thôn Đồng Mít, đông đủ đại biểu dự.",
                    "quyết định thành lập Chi bộ thôn Đồng Mít"
                ),
            ],
            negative: [
                "Tỉnh quyết định thành lập tổ công tác.",
                "Giáo viên hướng dẫn về việc điền hồ sơ.",
                "Trường thông báo về việc nghỉ học.",
            ]
        ),
        Rule(
            "directive.generic",
            section: "directives",
            summary: "Documents of a kind without number, by a plural or by their Party issuer.",
            positive: [
                .init(
                    "Cấp ủy quán triệt các nghị quyết, chỉ thị của Trung ương về dân vận.",
                    "các nghị quyết, chỉ thị của Trung ương"
                ),
                .init(
                    "Chi bộ hoàn thành kế hoạch của huyện giao về thu quỹ.",
                    "kế hoạch của huyện giao"
                ),
                .init(
                    "Công tác nhân sự theo đúng các quy định, hướng dẫn của cấp ủy cấp trên.",
                    "các quy định, hướng dẫn của cấp ủy cấp trên"
                ),
                .init(
                    "Hội nghị công bố Quyết định của Ban Thường vụ Huyện ủy về công tác cán bộ.",
                    "Quyết định của Ban Thường vụ Huyện ủy"
                ),
            ],
            negative: [
                "Đồng chí Bí thư kết luận: các xã phải làm xong trong tháng.",
                "Sở Y tế hướng dẫn các trạm lập danh sách.",
                "Huyện thông báo cho nhân dân biết.",
                "Thu ngân sách đạt 104% kế hoạch.",
                "Theo báo cáo của UBND huyện, sản lượng tăng.",
                "Việc làm theo quy định của pháp luật và quy định hiện hành.",
                "Ban Chỉ đạo của tỉnh họp phiên thứ hai.",
                "Ông quyết định của mình là đi tiếp.",
                "Thôn làm theo các nghị quyết của Đảng.",
            ]
        ),
    ]
}
