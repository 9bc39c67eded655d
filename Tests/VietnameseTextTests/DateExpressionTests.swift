import Testing

@testable import VietnameseText

@Suite("A date expression is found whole and resolved by the date of its article")
struct DateExpressionTests {
    /// The first expression of the text, and the words it covers.
    static func first(_ text: String) -> (date: DateExpression, words: String)? {
        let tokens = Tokenizer().tokens(of: text)
        for index in tokens.indices {
            guard let date = DateExpression.parse(tokens, text.utf8.span, at: index) else {
                continue
            }
            let bytes = Array(text.utf8)[date.span(in: tokens)]
            return (date, String(decoding: bytes, as: UTF8.self))
        }
        return nil
    }

    static let reference = CalendarDate(iso: "2018-08-15")

    @Test(arguments: [
        ("Chiều 14/8, đoàn", "Chiều 14/8", "2018-08-14"),
        ("ngày 14/08/2017", "ngày 14/08/2017", "2017-08-14"),
        ("ngày 14-8-2018", "ngày 14-8-2018", "2018-08-14"),
        ("ngày 14-8", "ngày 14-8", "2018-08-14"),
        ("sáng 14.8", "sáng 14.8", "2018-08-14"), ("ra 13.9.2017", "13.9.2017", "2017-09-13"),
        ("ngày 14/8/16", "ngày 14/8/16", "2016-08-14"),
        ("14 / 8 / 2018", "14 / 8 / 2018", "2018-08-14"),
        ("ngày 14 tháng 8 năm 2017 tại", "ngày 14 tháng 8 năm 2017", "2017-08-14"),
        ("14 tháng Tư, có", "14 tháng Tư", "2018-04-14"),
        ("ngày mồng 3 tháng 2", "ngày mồng 3 tháng 2", "2018-02-03"),
        ("Chiều nay (14/8), ông", "Chiều nay (14/8)", "2018-08-14"),
        ("Sáng nay, 14/8, ông", "Sáng nay, 14/8", "2018-08-14"),
        ("Sáng ngày 14/8", "Sáng ngày 14/8", "2018-08-14"),
        ("Chiều thứ Ba (14/8) tại", "Chiều thứ Ba (14/8)", "2018-08-14"),
        ("ngày 14 và 15/8", "ngày 14 và 15/8", "2018-08-14/2018-08-15"),
        ("trong 2 ngày (13 và 14/8)", "13 và 14/8", "2018-08-13/2018-08-14"),
        ("ngày 14-15/8", "ngày 14-15/8", "2018-08-14/2018-08-15"),
        ("ngày 31/7 và 1/8", "ngày 31/7 và 1/8", "2018-07-31/2018-08-01"),
        ("từ ngày 3 đến 5/9/2017", "ngày 3 đến 5/9/2017", "2017-09-03/2017-09-05"),
        ("từ 3 đến ngày 5/9/2017", "3 đến ngày 5/9/2017", "2017-09-03/2017-09-05"),
        ("từ 01/4 đến hết 30/6", "01/4 đến hết 30/6", "2018-04-01/2018-06-30"),
        ("ngày 20-28/1/2016", "ngày 20-28/1/2016", "2016-01-20/2016-01-28"),
        ("từ ngày 04 đến ngày 10/7/2011", "ngày 04 đến ngày 10/7/2011", "2011-07-04/2011-07-10"),
        ("tháng 8/2017", "tháng 8/2017", "2017-08"), ("tháng 8-2017", "tháng 8-2017", "2017-08"),
        ("tháng 6 có", "tháng 6", "2018-06"), ("cuối tháng 12", "cuối tháng 12", "2017-12"),
        ("trung tuần tháng 7", "trung tuần tháng 7", "2018-07-11/2018-07-20"),
        ("ra 8/2018.", "8/2018", "2018-08"), ("quý I/2018", "quý I/2018", "2018-Q1"),
        ("Quý III năm 2017", "Quý III năm 2017", "2017-Q3"), ("quý 2", "quý 2", "2018-Q2"),
        ("6 tháng đầu năm 2018", "6 tháng đầu năm 2018", "2018-01-01/2018-06-30"),
        ("9 tháng đầu năm", "9 tháng đầu năm", "2018-01-01/2018-09-30"),
        ("sáu tháng cuối năm 2017", "sáu tháng cuối năm 2017", "2017-07-01/2017-12-31"),
        ("nửa đầu năm 2018", "nửa đầu năm 2018", "2018-01-01/2018-06-30"),
        ("năm 2017, quận", "năm 2017", "2017"),
        ("năm học 2017-2018", "năm học 2017-2018", "2017-09-01/2018-05-31"),
        ("giai đoạn 2016 - 2020", "giai đoạn 2016 - 2020", "2016-01-01/2020-12-31"),
        ("nhiệm kỳ 2015-2020", "nhiệm kỳ 2015-2020", "2015-01-01/2020-12-31"),
        ("hôm nay", "hôm nay", "2018-08-15"), ("sáng qua", "sáng qua", "2018-08-14"),
        ("hôm qua", "hôm qua", "2018-08-14"), ("ngày mai", "ngày mai", "2018-08-16"),
        ("tuần qua", "tuần qua", "2018-08-06/2018-08-12"),
        ("tháng trước", "tháng trước", "2018-07"),
        ("năm ngoái", "năm ngoái", "2017"), ("vừa qua,", "vừa qua", "2018-07-16/2018-08-15"),
        ("đến nay, có", "đến nay", "2018-08-15"), ("22/7-2018", "22/7-2018", "2018-07-22"),
        ("23/06/2018, 10:30", "23/06/2018, 10:30", "2018-06-23"),
        ("28/05/13 22:36 GMT+7", "28/05/13 22:36 GMT+7", "2013-05-28"),
        ("8/14/2018 10:20:00 AM", "8/14/2018 10:20:00 AM", "2018-08-14"),
        ("8/10/2018 10:20:00 PM", "8/10/2018 10:20:00 PM", "2018-08-10"),
        ("Thứ Ba, 14/08/2018 | 16:05", "Thứ Ba, 14/08/2018 | 16:05", "2018-08-14"),
        ("14h00 ngày 14/8", "14h00 ngày 14/8", "2018-08-14"), ("25/12, tại", "25/12", "2017-12-25"),
        ("ngày 29/2", "ngày 29/2", "2016-02-29"),
        ("trước ngày 30/6/2018", "ngày 30/6/2018", "2018-06-30"),
        ("Hải Phòng 14/8/2018", "14/8/2018", "2018-08-14"),
        ("sáng Chủ nhật", "sáng Chủ nhật", "2018-08-12"),
    ])
    func resolves(text: String, words: String, iso: String) throws {
        let reference = try #require(Self.reference)
        let found = Self.first(text)
        #expect(found?.words == words)
        #expect(found?.date.isoString(reference: reference, frame: .past) == iso)
    }

    @Test(arguments: [
        ("trước ngày 30/9", "2018-09-30"), ("ngày 5/1", "2019-01-05"), ("tháng 8", "2018-08"),
        ("quý 2", "2019-Q2"), ("thứ Hai tới", "2018-08-20"), ("14/8/2018", "2018-08-14"),
        ("3 ngày tới", "2018-08-16/2018-08-18"), ("từ 20/12 đến 10/1", "2018-12-20/2019-01-10"),
    ])
    func looksAhead(text: String, iso: String) throws {
        let reference = try #require(Self.reference)
        #expect(Self.first(text)?.date.isoString(reference: reference, frame: .future) == iso)
    }

    @Test(
        arguments: [
            ("8h30", 8, 30), ("8g30", 8, 30), ("8 giờ 30 phút", 8, 30), ("20:13", 20, 13),
            ("lúc 14 giờ", 14, nil), ("2 giờ chiều", 14, nil), ("3 giờ rưỡi chiều", 15, 30),
            ("11 giờ kém 15", 10, 45), ("14h", 14, nil),
        ] as [(String, Int, Int?)]
    )
    func readsTimes(text: String, hour: Int, minute: Int?) {
        #expect(Self.first(text)?.date.time == ClockTime(hour: hour, minute: minute))
    }

    @Test func keepsThePartOfTheDay() {
        let found = Self.first("Chiều 14/8, đồng chí")
        #expect(found?.date.dayPart == .afternoon)
        #expect(found?.date.dayPartTokens == 0..<1)
        #expect(found?.date.start == DateExpression.Components(month: 8, day: 14))
        #expect(found?.date.kind == .date)
        #expect(Self.first("Thứ Ba, 14/08/2018")?.date.weekday == 2)
        #expect(Self.first("10/3 âm lịch")?.date.isLunar == true)
        #expect(Self.first("ngày 14 và 15/8")?.date.isList == true)
    }

    @Test(arguments: [
        "đạt 5/7 chỉ tiêu", "12/15 xã", "14.8%", "tăng 14.8 tỷ", "05-CT/TW", "12/8-CT", "31/2/2018",
        "ngày 31/6", "24/7", "lần thứ 2", "kỳ họp thứ 4", "thứ hai, phải", "đứng thứ 3",
        "trong 3 giờ",
        "mỗi tháng 2 cuộc", "0225.3842.123", "45/2018/QĐ-UBND", "năm đồng chí", "5 năm", "tháng",
        "trong những năm qua", "nhiều năm tới",
        "khoảng 3 tháng", "2.555 đảng viên", "15/34", "1/2/3/4", "chỉ 8%", "Đường 30/4 chi bộ",
    ])
    func refuses(text: String) { #expect(Self.first(text)?.words == nil) }
}
