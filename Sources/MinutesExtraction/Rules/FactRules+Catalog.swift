/// The rules of facts with their examples, which a test runs (numbers.md).
extension FactRules {
    /// Every rule that ``FactRules`` names in a record.
    static let factRules: [Rule] = [
        rule(
            "fact.count",
            "A number and the noun it counts, with the noun's modifiers.",
            [
                ("Đảng bộ huyện hiện có 3.412 đảng viên.", "3.412 đảng viên"),
                ("Toàn tỉnh có gần 450 cơ sở sản xuất gạch.", "gần 450 cơ sở sản xuất gạch"),
                (
                    "Đoàn đã làm việc tại 37 xã, phường, thị trấn trong tháng.",
                    "37 xã, phường, thị trấn"
                ),
                ("Đến nay, ba chi bộ chưa mở sổ theo dõi.", "ba chi bộ"),
                ("Cán bộ xã đã phát 45 phích nước cho hộ nghèo.", "45 phích nước"),
                ("Sở đã cấp 25 giấy phép trong quý.", "25 giấy phép"),
                ("Huyện ủy đã mở 09 lớp bồi dưỡng cho cấp ủy viên.", "09 lớp bồi dưỡng"),
            ],
            [
                "Chiều 14/8, Thường trực Huyện ủy họp.",
                "Thực hiện Nghị quyết số 18-NQ/TW và Chỉ thị 05 của Bộ Chính trị.",
                "Ban Quản lý dự án 7 và Bộ Tư lệnh Quân khu 9 đã phối hợp.",
                "Cả hai xã và một trong ba đơn vị này đều vắng.",
                "Hai bên nhất trí ba nội dung, tăng cường quan hệ giữa hai nước.",
                "Đồng chí nêu 3 vấn đề cần tập trung và 4 trụ cột.",
                "Phong trào “5 không, 3 sạch” được duy trì.",
                "Đồng chí đề nghị 2 địa phương này sớm thống nhất.",
                "Trụ sở: số 18 Hoàng Diệu, điện thoại 0255.3.700.111.",
            ]
        ),
        rule(
            "fact.money",
            "An amount of money; magnitudes and fractions of them become one number.",
            [
                ("Thu ngân sách đạt 2.659,96 tỷ đồng.", "2.659,96 tỷ đồng"),
                ("Xã được hỗ trợ hơn 12 triệu đồng.", "hơn 12 triệu đồng"),
                ("Vốn vay đã giải ngân gần 40 tỷ.", "gần 40 tỷ"),
                ("Kim ngạch xuất khẩu là 75 triệu USD.", "75 triệu USD"),
            ],
            ["Các đồng chí thống nhất cao.", "Năm 2024, đồng thời triển khai đề án."]
        ),
        rule(
            "fact.percent",
            "A percentage or percentage points, with whose share it is.",
            [
                ("Tỷ lệ hộ nghèo còn 4,2%.", "4,2%"),
                ("Phấn đấu 100% dân số tham gia bảo hiểm.", "100% dân số"),
                ("Tỷ lệ tăng 3,5 điểm phần trăm.", "3,5 điểm phần trăm"),
            ],
            ["Tỷ lệ thực hiện đạt cao ở phường 5."]
        ),
        rule(
            "fact.measure",
            "A length, area, mass, volume, power or temperature.",
            [
                ("Tuyến đường dài 19,2km qua hai huyện.", "19,2km"),
                ("Huyện đã trồng 240 ha rừng tập trung.", "240 ha rừng tập trung"),
            ],
            ["Đoạn từ Km12+500 đến cầu Bến Lức đang thi công.", "Quốc lộ 10 đã thông xe."]
        ),
        rule(
            "fact.ratio",
            "A part of a whole, told from a date by the noun behind it.",
            [
                ("Phần cầu dẫn đã lao lắp xong 15/34 nhịp.", "15/34 nhịp"),
                ("Đến nay có 12/15 xã hoàn thành.", "12/15 xã"),
                ("Tăng cường bác sĩ tại 5/12 bệnh viện thiếu người.", "5/12 bệnh viện"),
            ],
            ["Sáng 12/10 đoàn công tác đến làm việc.", "Mô hình phục vụ 24/7 được duy trì."]
        ),
        rule(
            "fact.range",
            "Two bounds and their common unit.",
            [
                ("Giá bán ở mức 81.000-84.000 đồng/kg.", "81.000-84.000 đồng/kg"),
                ("Thu nhập đạt 75 – 80 triệu đồng.", "75 – 80 triệu đồng"),
                ("Mỗi bản có từ 20 đến 27 hộ.", "20 đến 27 hộ"),
            ],
            ["Giai đoạn 2021-2025 và nhiệm kỳ 2020 - 2025.", "Ngày 28-5-2013 tại Hải Phòng."]
        ),
        rule(
            "fact.change",
            "The later of two values, with `từ … xuống còn …` or `… lên …` between.",
            [
                ("Số đầu mối giảm từ 64 đầu mối xuống còn 57 đầu mối.", "57 đầu mối"),
                ("Thời gian giảm từ 150 giờ xuống 49 giờ.", "49 giờ"),
            ],
            ["Huyện giảm 38 biên chế.", "Đoàn đi từ 7 giờ đến 9 giờ."]
        ),
        rule(
            "fact.rate",
            "A number per something: `đồng/kg`, `triệu đồng/người/năm`, `hồ sơ/ngày`.",
            [
                ("Năng suất đạt 6,3 tấn/ha.", "6,3 tấn/ha"),
                ("Thu nhập đạt 51 triệu đồng/người/năm.", "51 triệu đồng/người/năm"),
                ("Trung tâm tiếp nhận 95 hồ sơ/ngày.", "95 hồ sơ/ngày"),
            ],
            ["Quyết định số 217/QĐ-UBND đã ban hành.", "Đợt 2/2024 đã kết thúc."]
        ),
        rule(
            "fact.rank",
            "A place in an order, with the number of places where it is said.",
            [
                ("Chỉ số cải cách hành chính đứng thứ 12/63 cả nước.", "đứng thứ 12/63"),
                ("Phường xếp thứ 5 về thu ngân sách.", "xếp thứ 5"),
                ("Đội tuyển của huyện đứng thứ nhì toàn đoàn.", "đứng thứ nhì"),
            ],
            [
                "Đây là kỳ họp thứ 9 và lần thứ 3.",
                "Thứ nhất, phải nêu gương; thứ hai, phải kiểm tra.",
            ]
        ),
        rule(
            "fact.times",
            "How many times as much: `gấp 1,7 lần`.",
            [
                ("Thu nhập cao gấp 1,7 lần so với năm 2015.", "1,7 lần"),
                ("Sản lượng chè gấp đôi năm trước.", "gấp đôi"),
            ],
            ["Đây là lần thứ 3 huyện được khen thưởng."]
        ),
        rule(
            "fact.duration",
            "A length of time that is reported itself, not the period of something else.",
            [
                ("Thời gian thi công là 18 tháng.", "18 tháng"),
                ("Tiến độ chậm gần 5 tháng.", "gần 5 tháng"),
            ],
            [
                "Trong 6 tháng đầu năm, huyện đã triển khai.",
                "Hội nghị tổng kết 10 năm thực hiện Chỉ thị.",
                "Sau 3 ngày làm việc, đại hội bế mạc.",
            ]
        ),
        rule(
            "fact.breakdown",
            "A part of the number before it: in brackets, behind `gồm` or `trong đó`.",
            [
                (
                    "Đảng bộ có 52 tổ chức cơ sở đảng (29 đảng bộ, 23 chi bộ cơ sở).",
                    "29 đảng bộ"
                ),
                ("Đã tiếp nhận 642 đơn, trong đó có 118 đơn khiếu nại.", "118 đơn khiếu nại"),
            ],
            ["Toàn huyện có 218 xã (đạt 50,58%)."]
        ),
    ]

    private static func rule(
        _ id: String,
        _ summary: String,
        _ positive: [(String, String)],
        _ negative: [String]
    ) -> Rule {
        Rule(
            id,
            section: "facts",
            summary: summary,
            positive: positive.map { Rule.Example($0.0, $0.1) },
            negative: negative
        )
    }
}
