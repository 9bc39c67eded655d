internal import VietnameseText

/// The small words that the predicates of judgements turn on, folded once.
extension AssessmentRules {
    /// Behind `chưa`: no lack (`chưa từng`, `chưa kể`, `chưa đầy 2 năm`).
    static let notNegated: Set<WordKey> = ["từng", "bao", "kể", "đầy", "biết", "tới", "hẳn"]
    /// Before `chưa`: a relative clause, whose noun is spoken of (`nơi nào chưa có`).
    static let relatives: Set<WordKey> = ["nào", "dù", "khi", "hay", "và", "những"]
    static let subjectOpeners: Set<WordKey> = ["của", "là", "hiện", "nay", "vì", "tại", "ở"]
    static let youngPeople: Set<WordKey> = ["niên", "nhi", "tướng", "tá", "úy", "nữ", "sinh"]
    static let notLacking: Set<WordKey> = [
        "không", "trạng", "sự", "những", "chống", "phần", "bổ", "chỗ", "nào",
    ]
    static let negations: Set<WordKey> = ["không", "chưa", "khó"]
    /// Before `mới` that is an adjective: nông thôn mới, đảng viên mới.
    static let newThings: Set<WordKey> = [
        "thôn", "viên", "xây", "làm", "đổi", "cách", "năm", "hình", "lập", "tư", "cấp", "khóa",
        "kỳ", "tạo", "xã", "các", "những", "không", "doanh", "hộ",
    ]
    static let amounts: Set<WordKey> = [
        "đạt", "bằng", "có", "bố", "được", "giải", "thực", "triển", "khoảng", "đáp",
        "dừng", "chiếm", "thu", "vướng",
    ]
    /// What `không` denies when it finds fault.
    static let goods: Set<WordKey> = [
        "ổn", "đạt", "đảm", "đúng", "đủ", "đầy", "đều", "hiệu", "kịp", "nghiêm", "phù", "rõ",
        "chặt",
    ]
    static let falling: Set<WordKey> = ["giảm", "xuống", "chỉ", "không", "mà", "những"]
    static let degrees: Set<WordKey> = [
        "nhiều", "rất", "khá", "tương", "đối", "quá", "có", "gặp", "một", "số", "những", "để",
        "không", "ít", "là", "bộc", "lộ", "các", "chưa", "nơi", "xảy", "ra", "tiếp", "tục", "tình",
        "trạng", "sự",
    ]
    /// What `còn` finds fault with.
    static let bads: Set<WordKey> = [
        "chậm", "thấp", "yếu", "kém", "thiếu", "hạn", "lúng", "bất", "manh", "nhỏ", "khó", "vướng",
        "sơ", "chung", "nể", "né", "hình", "mỏng", "khiêm", "lớn", "cao", "phức", "tồn", "nặng",
        "dàn", "bị", "phân", "chồng", "rườm", "kéo", "hẹp", "nghèo", "lạc", "đơn", "rời",
        "buông", "nhũng", "ngại", "trông", "ỷ", "thụ", "diễn", "quá", "mất", "ô", "lạm", "dây",
        "rải", "mờ", "lỏng", "non", "chênh", "cục", "trở", "thủ", "máy", "nợ", "đọng", "sai", "vi",
        "bỏ", "lẻ", "ách", "xuống", "thất", "tham",
    ]
    static let passives: Set<WordKey> = ["được", "đã", "vận", "hoạt", "diễn", "luôn"]
    /// Verbs that remove what their object names.
    static let cures: Set<WordKey> = [
        "tháo", "gỡ", "khắc", "phục", "xử", "giải", "quyết", "chống", "ngăn", "chặn", "hạn",
        "tránh", "xóa", "không", "giảm", "cải", "loại", "tình", "phòng", "chấn", "chỉnh",
    ]
    /// Before a noun of shortcomings, which names and does not judge.
    static let nounMarks: Set<WordKey> = [
        "những", "các", "số", "sự", ",", "và", "nhân", "ra", "đề",
    ]
    static let circumstances: Set<WordKey> = ["bối", "điều", "khi", "tình", "trường"]
    /// Verbs that deal with those who fall short: xử lý, giải thể, khắc phục, chấn chỉnh.
    static let measures: Set<WordKey> = ["xử", "thể", "khắc", "chỉnh", "thu", "kỷ", "bối"]
    static let conditions: Set<WordKey> = [
        "nếu", "để", "nhằm", "khi", "muốn", "đối", "nguyên", "vì", "mặc", "hãy", "phấn", "quyết",
        "mong", "với",
        "do",
        "trước",
    ]
    /// Verbs whose phrase is a subject as well: giải quyết … còn chậm.
    static let nominal: Set<WordKey> = ["giải", "thu", "xuất", "sản", "chi", "tổ", "quản", "đầu"]
    static let leadingMarks: Set<WordKey> = [
        ",", ":", ";", "-", "\"", "rằng", "và", "+", "*", ".", "•", "là",
    ]
    static let demonstratives: Set<WordKey> = ["đó", "vậy", "thế", "biệt", "thể"]
    static let openingSeconds: Set<WordKey> = ["chung", "đó", "vậy", "thế"]
    static let timeOpeners: Set<WordKey> = [
        "trong", "từ", "đến", "sau", "năm", "hiện", "thời", "tính", "đầu", "những", "hằng", "hàng",
        "giai", "nhiều", "tháng", "quý", "trước",
    ]
    static let timeWords: Set<WordKey> = [
        "năm", "tháng", "quý", "qua", "nay", "kỳ", "đoạn", "tuần", "ngày",
    ]
    static let sessionWords: Set<WordKey> = [
        "buổi", "nghị", "họp", "cuộc", "lễ", "báo", "nghe", "kiểm", "giám", "kỳ",
    ]
}
