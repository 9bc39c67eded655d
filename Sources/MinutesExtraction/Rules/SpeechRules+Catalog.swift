extension Rule {
    private static let opening =
        "Sáng 5/6/2018, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy làm việc với Huyện ủy Yên Thành."

    /// Rules of instructions.
    static let speechRules: [Rule] = [
        Rule(
            "instruction.order",
            section: "instructions",
            summary: "yêu cầu, chỉ đạo, giao: a speaker orders.",
            positive: [
                Example(
                    opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ.",
                    "rà soát các dự án chậm tiến độ"
                )
            ],
            negative: [
                opening + " Kết quả đáp ứng yêu cầu nhiệm vụ.",
                opening + " Đồng chí thăm hai hộ dân theo chỉ đạo của Tỉnh ủy.",
                opening + " Sở Y tế sẽ yêu cầu các trạm báo cáo tồn kho.",
            ]
        ),
        Rule(
            "instruction.request",
            section: "instructions",
            summary: "đề nghị, lưu ý, nhắc nhở: a superior requests.",
            positive: [
                Example(
                    opening + " Đồng chí đề nghị Huyện ủy Yên Thành tăng cường kiểm tra cơ sở.",
                    "tăng cường kiểm tra cơ sở"
                )
            ],
            negative: [
                opening + " Các đề nghị của cử tri được ghi nhận.",
                opening + " Đồng chí lưu ý những tồn tại trong quản lý đất đai.",
            ]
        ),
        Rule(
            "instruction.emphasis",
            section: "instructions",
            summary: "nhấn mạnh, khẳng định … with cần, phải or không được.",
            positive: [
                Example(
                    opening + " Bí thư Tỉnh ủy nhấn mạnh các cấp ủy cần đổi mới cách làm.",
                    "đổi mới cách làm"
                ),
                Example(
                    opening + " Theo ông Trần Văn Bảy, Chủ tịch UBND huyện Yên Thành, các xã cần rà"
                        + " soát lại ruộng bậc thang.",
                    "rà soát lại ruộng bậc thang"
                ),
                Example(
                    opening + " Bí thư Tỉnh ủy nêu hai vụ sạt lở, nhấn mạnh huyện cần di dời dân"
                        + " trước mùa lũ.",
                    "di dời dân trước mùa lũ"
                ),
            ],
            negative: [
                opening + " Bí thư Tỉnh ủy nhấn mạnh vai trò của người dân.",
                opening + " Bí thư Tỉnh ủy khẳng định tỉnh sẽ ưu tiên nguồn vốn cho vùng cao.",
            ]
        ),
        Rule(
            "instruction.petition",
            section: "instructions",
            summary: "kiến nghị, or the host's đề nghị: a request upward.",
            positive: [
                Example(
                    opening
                        + " Huyện ủy Yên Thành kiến nghị UBND tỉnh bố trí vốn sửa chữa hồ đập.",
                    "bố trí vốn sửa chữa hồ đập"
                )
            ],
            negative: [opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ."]
        ),
        Rule(
            "instruction.commitment",
            section: "instructions",
            summary: "hứa, cam kết: what the speaker will do.",
            positive: [
                Example(
                    opening + " Huyện ủy Yên Thành cam kết hoàn thành sửa đập trước mùa mưa.",
                    "hoàn thành sửa đập trước mùa mưa"
                ),
                Example(
                    opening + " Bí thư Tỉnh ủy khẳng định tỉnh sẽ ưu tiên nguồn vốn cho vùng cao.",
                    "ưu tiên nguồn vốn cho vùng cao"
                ),
            ],
            negative: [
                opening + " Các hộ đã ký bản cam kết bảo vệ rừng.",
                opening + " Bí thư Tỉnh ủy cho biết kết quả sẽ được công bố vào tháng sau.",
            ]
        ),
        Rule(
            "instruction.quotation",
            section: "instructions",
            summary: "Speech in quotation marks whose speaker stands behind it.",
            positive: [
                Example(
                    opening + " “Các xã phải công khai danh sách hộ nghèo”, đồng chí"
                        + " Lê Văn Tám yêu cầu.",
                    "công khai danh sách hộ nghèo"
                )
            ],
            negative: [
                opening + " “Gia đình tôi phải chờ ba tháng mới có giấy”, bà Cao Thị Út"
                    + " phản ánh."
            ]
        ),
        Rule(
            "instruction.continuation",
            section: "instructions",
            summary: "A sentence without a speaker that goes on with the speech before it.",
            positive: [
                Example(
                    opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ."
                        + " Tăng cường kiểm tra đất công.",
                    "Tăng cường kiểm tra đất công"
                ),
                Example(
                    opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ. Tình trạng"
                        + " này đã giảm nhưng phải kiểm tra hằng tuần.",
                    "kiểm tra hằng tuần"
                ),
            ],
            negative: [
                opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ."
                    + " Trước đó, đoàn đã thăm hai hộ dân."
            ]
        ),
        Rule(
            "instruction.subject-addressee",
            section: "instructions",
            summary: "In a continuing sentence the grammatical subject must act.",
            positive: [
                Example(
                    opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ."
                        + " Các xã rà soát hộ nghèo khó khăn về nhà ở.",
                    "rà soát hộ nghèo khó khăn về nhà ở"
                )
            ],
            negative: [opening + " Đồng chí yêu cầu huyện rà soát các dự án chậm tiến độ."]
        ),
        Rule(
            "instruction.conclusion",
            section: "instructions",
            summary: "What a judgement asks for: … chưa đạt, vì vậy, … cần …",
            positive: [
                Example(
                    opening + " Đồng chí ghi nhận nỗ lực của huyện. Tuy nhiên tiến độ còn chậm,"
                        + " vì vậy, Huyện ủy cần có cách làm mới hơn.",
                    "có cách làm mới hơn"
                )
            ],
            negative: [opening + " Đồng chí ghi nhận nỗ lực của huyện."]
        ),
    ]
}
