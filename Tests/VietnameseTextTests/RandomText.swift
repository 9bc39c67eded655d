/// Texts without sense from the letters, words and marks that the grammars look for.
enum RandomText {
    static let pieces: [String] = {
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệớờởỡợứừửữựýỳỷỹỵAĂĐÊƯ".map(String.init)
        let marks = Array("/-.,:()%+$€²³|‰–—“”\"'…;?!&*₫").map(String.init)
        let words = """
            ngày tháng năm quý tuần giờ phút sáng chiều tối nay qua mai hôm thứ hai ba tư chủ nhật \
            một mười mươi lăm mốt trăm nghìn triệu tỷ rưỡi linh vạn chục từ đến lên xuống còn trở \
            đầu cuối giữa nhiệm kỳ giai đoạn học thời gian vừa mới đây tới sau trước kém lúc phần \
            đồng USD ha m km kg lần điểm đô la QĐ NQ CT TW TU CP UBND QH14 TTg T.Ư âm lịch hàng vài \
            h g k tr đ
            """
        let numbers = [
            "0", "1", "8", "14", "31", "32", "99", "2018", "2.555", "3.694,5", "14.8", "14.8.2018",
            "1,234,567", "999999999999999999999999", "0225", "12", "60", "00", "99999",
        ]
        return letters + marks + words.split(separator: " ").map(String.init) + numbers
            + [
                " ", " ", " ", " ", "\n", "\u{A0}", "\u{200B}", "\u{301}", "😀", "漢", "ا",
                "\u{FFFD}",
            ]
    }()

    static func make(using random: inout SeededGenerator, length: Int = 20) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...length, using: &random) {
            text += pieces.randomElement(using: &random) ?? " "
            if Bool.random(using: &random) { text += " " }
        }
        return text
    }
}
