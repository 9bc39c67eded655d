/// The words by which a caption without markup is told from a heading.
enum CaptionWords {
    private static let openings: [String] = [
        "quang cảnh", "toàn cảnh", "các đại biểu", "đại biểu", "đoàn công tác", "đoàn kiểm tra",
        "đồng chí",
        "ông", "bà", "lãnh đạo", "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "điểm cầu",
        "bộ trưởng",
        "thứ trưởng", "phó thủ tướng", "thủ tướng", "tổng bí thư", "đại diện", "một góc", "ảnh",
        "đ c",
        "các đồng chí", "giám đốc", "trưởng đoàn", "trưởng ban", "trao", "cảnh", "khung cảnh",
        "hình ảnh",
        "thiếu tướng", "trung tướng", "thượng tướng", "đại tướng", "thường trực",
    ].map { LineFolder.fold($0) + " " }

    private static let scenes: [String] = [
        "phát biểu", "trao", "tặng", "chụp ảnh", "quang cảnh", "toàn cảnh", "tại buổi",
        "tại hội nghị", "trình bày",
        "theo dõi", "biểu quyết", "kiểm tra", "tham dự", "kết luận", "báo cáo", "thăm", "chủ trì",
        "tại kỳ họp",
        "tại điểm cầu", "làm việc", "dự hội nghị", "trao đổi", "tại cuộc họp", "tại lễ", "cam kết",
        "tặng hoa",
        "tham quan", "khảo sát", "bỏ phiếu", "thảo luận", "chúc mừng", "tham gia", "điều hành",
        "khai mạc",
        "bế mạc", "giới thiệu", "dâng hương",
    ].map { " " + LineFolder.fold($0) + " " }

    /// Whether folded words name somebody or something and what is seen.
    static func isScene(_ folded: String) -> Bool {
        let padded = " " + folded + " "
        guard openings.contains(where: { (folded + " ").hasPrefix($0) }) else { return false }
        return folded.hasPrefix("quang canh") || folded.hasPrefix("toan canh")
            || scenes.contains { padded.contains($0) }
    }

    /// `… Ảnh: Lê Viết Khôi` at the end, or `Ảnh:` at the start.
    static func namesPhotographer(_ text: Span<UInt8>) -> Bool {
        for mark in marks {
            if let start = last(mark, in: text) { return text.count - start < 60 }
        }
        return false
    }

    private static let marks = ["Ảnh:", "ảnh:", "(Ảnh"].map { Array($0.utf8) }

    /// Where `mark` last begins.
    private static func last(_ mark: [UInt8], in text: Span<UInt8>) -> Int? {
        var start = text.count - mark.count
        while start >= 0 {
            var length = 0
            while length < mark.count, text[start + length] == mark[length] { length += 1 }
            if length == mark.count { return start }
            start -= 1
        }
        return nil
    }
}
