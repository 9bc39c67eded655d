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
    static func namesPhotographer(_ text: String) -> Bool {
        guard
            let range = text.range(ofWords: "Ảnh:") ?? text.range(ofWords: "ảnh:")
                ?? text.range(ofWords: "(Ảnh")
        else {
            return false
        }
        return text.utf8.distance(from: range, to: text.utf8.endIndex) < 60
    }
}

extension String {
    /// Where `words` last begin, compared byte by byte.
    fileprivate func range(ofWords words: String) -> String.Index? {
        let pattern = Array(words.utf8)
        let bytes = Array(utf8)
        guard bytes.count >= pattern.count else { return nil }
        for start in stride(from: bytes.count - pattern.count, through: 0, by: -1)
        where bytes[start..<start + pattern.count].elementsEqual(pattern) {
            return utf8.index(utf8.startIndex, offsetBy: start)
        }
        return nil
    }
}
