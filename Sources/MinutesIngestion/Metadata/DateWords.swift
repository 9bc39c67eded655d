/// The words that stand with a date in a line that says nothing else.
struct DateWords {
    private let words: Set<String>

    static let standard = DateWords()

    private init() {
        let text = """
            thứ hai ba tư năm sáu bảy chủ nhật ngày tháng năm lúc giờ phút giây hôm nay gmt utc
            am pm sa ch h g t đăng đăng cập nhật viết gửi xuất bản tạo tin thời gian phát hành bài lần
            published posted on date updated at last monday tuesday wednesday thursday friday
            saturday sunday january february march april may june july august september october
            november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
            sat sun est edt pst bst z cn vào đã by được
            một giêng bốn tám chín mười mươi chạp
            """
        words = Set(LineFolder.fold(text).split(separator: " ").map(String.init))
    }

    /// Whether every word of `line` is a number or belongs to a date.
    func areAll(_ line: LineFolder) -> Bool {
        guard line.ends.count <= 14 else { return false }
        var start = 0
        for end in line.ends {
            let word = line.words[start..<end]
            start = end + 1
            if word.allSatisfy({ $0 < 0x3A || $0 == 0x68 || $0 == 0x67 || $0 == 0x74 || $0 == 0x7A }
            ) {
                continue
            }
            let letters = word.filter { $0 > 0x39 }
            if !words.contains(String(decoding: letters, as: UTF8.self)) { return false }
        }
        return true
    }
}
