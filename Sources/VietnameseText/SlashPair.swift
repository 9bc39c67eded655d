/// Tells `14/8`, a day, from `14/8`, a share: both numbers fit a date, the words around decide.
///
/// Source: numbers.md §5. Numbers that fit no date, and pairs with a year behind, never come here.
enum SlashPair {
    /// Whether the pair at `first`, `first + 1` (the slash), `first + 2` is a day and month.
    ///
    /// `isPadded`: a zero pads one of the two, as only dates have it.
    static func isDate(_ tokens: [Token], at first: Int, isPadded: Bool) -> Bool {
        if let before = tokens.key(first - 1), tokens.continues(first) {
            if dateCues.contains(before) { return true }
            if before == openBracket, tokens.term(first + 3) == .close { return true }
            if weekdayBefore(tokens, at: first) { return true }
            if ratioCues.contains(before) { return false }
        }
        if isPadded { return true }
        if isCounted(tokens, at: first + 3) { return false }
        return true
    }

    /// Whether something counted begins at `index`.
    private static func isCounted(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens.continues(index) else { return false }
        let token = tokens[index]
        if token.term == .percent { return true }
        guard token.isWord, !token.isCapital else { return false }
        if counted.contains(token.key) { return true }
        guard let next = tokens.key(index + 1), let seconds = countedPairs[token.key] else {
            return false
        }
        return seconds.contains(next)
    }

    private static func weekdayBefore(_ tokens: [Token], at first: Int) -> Bool {
        tokens.term(first - 2) == .ordinal
            || tokens.term(first - 2) == .owner && tokens.term(first - 1) == .sun
    }

    private static let openBracket: WordKey = "("
    private static let dateCues: Set<WordKey> = [
        "ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "nay", "tức", "khánh", "mồng", "mùng",
        "dịp", "lễ",
    ]
    private static let ratioCues: Set<WordKey> = [
        "đạt", "có", "với", "vượt", "bằng", "chiếm", "được", "lệ", "xong", "thứ", "hơn", "gần",
    ]
    private static let counted: Set<WordKey> = [
        "xã", "phường", "phiếu", "hộ", "thôn", "quận", "huyện", "người", "số", "trường", "lớp",
        "km",
        "ha", "ấp", "xóm", "điểm", "ý", "mô", "lĩnh", "chỉ", "tiêu", "phòng", "sở", "khu", "bản",
    ]
    private static let countedPairs: [WordKey: Set<WordKey>] = [
        "đơn": ["vị"], "chi": ["bộ", "hội", "đoàn"], "đại": ["biểu"], "dự": ["án"],
        "nhiệm": ["vụ"], "thành": ["viên", "phố"], "đảng": ["viên", "bộ"], "ủy": ["viên"],
        "cơ": ["sở", "quan"], "mục": ["tiêu"], "công": ["trình", "nhân"], "sản": ["phẩm"],
        "diện": ["tích"], "dân": ["số"], "học": ["sinh"], "hồ": ["sơ"], "cán": ["bộ"],
        "nội": ["dung"], "tổ": ["dân", "đảng"], "tổng": ["số"], "tập": ["thể"], "đồng": ["chí"],
        "cấp": ["ủy"], "doanh": ["nghiệp"], "quyền": ["lợi"],
    ]
}
