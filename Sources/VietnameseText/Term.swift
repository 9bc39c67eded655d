/// The words and marks that the grammars of numbers, dates and symbols know.
///
/// One look-up per token answers for all of them. `five` is also the word for year, `ordinal` also
/// opens the names of weekdays: the grammars decide.
enum Term: UInt8, Sendable {
    case other
    // Numerals.
    case zero, one, two, three, four, five, six, seven, eight, nine, ten
    case tens, oneAfterTens, fourAfterTens, fiveAfterTens, linking
    case dozen, hundred, thousand, tenThousand, million, billion, millionShort, thousandShort
    case half, minus, part, few, ranks
    // Ranges and changes.
    case from, to, up, down, remaining, become, again
    // Calendar.
    case day, month, quarter, week, hour, minute, second, hourShort
    case morning, noon, afternoon, evening, night
    case ordinal, owner, sun, firstDays, early, middle, late, end, academic, stage, period, term,
        office
    case this, past, next, before, after, recent, tomorrow, today, yesterday, same, every, and
    case about, exact, round, lunar, calendarWord, opener
    // Marks.
    case slash, dash, dot, comma, colon, open, close, percent, permille, plus, dollar, euro, squared
    case cubed, bar, quote, ellipsis, stop

    /// The digit that the word says, of 0…9; nil for other words.
    @inline(__always)
    var digit: Int? { rawValue >= 1 && rawValue <= 10 ? Int(rawValue) - 1 : nil }

    /// The power of ten that the word multiplies by; nil for other words.
    @inline(__always)
    var magnitude: Double? {
        switch self {
        case .dozen: 10
        case .hundred: 100
        case .thousand, .thousandShort: 1e3
        case .tenThousand: 1e4
        case .million, .millionShort: 1e6
        case .billion: 1e9
        default: nil
        }
    }

    private static let words: [(Term, String)] = [
        (.zero, "không"), (.one, "một"), (.two, "hai"), (.three, "ba"), (.four, "bốn"),
        (.five, "năm"), (.six, "sáu"), (.seven, "bảy bẩy"), (.eight, "tám"), (.nine, "chín"),
        (.ten, "mười"), (.tens, "mươi"), (.oneAfterTens, "mốt"), (.fourAfterTens, "tư"),
        (.fiveAfterTens, "lăm nhăm"), (.linking, "linh lẻ"),
        (.dozen, "chục"), (.hundred, "trăm"), (.thousand, "nghìn ngàn"), (.tenThousand, "vạn"),
        (.million, "triệu"), (.billion, "tỷ"), (.millionShort, "tr"), (.thousandShort, "k"),
        (.half, "rưỡi"), (.minus, "âm"), (.part, "phần"), (.few, "vài"), (.ranks, "hàng"),
        (.from, "từ"), (.to, "đến tới"), (.up, "lên"), (.down, "xuống"), (.remaining, "còn"),
        (.become, "thành"), (.again, "trở"),
        (.day, "ngày"), (.month, "tháng"), (.quarter, "quý"), (.week, "tuần"), (.hour, "giờ"),
        (.minute, "phút"), (.second, "giây"), (.hourShort, "h g"),
        (.morning, "sáng"), (.noon, "trưa"), (.afternoon, "chiều"), (.evening, "tối"),
        (.night, "đêm"),
        (.ordinal, "thứ"), (.owner, "chủ chúa"), (.sun, "nhật"), (.firstDays, "mồng mùng"),
        (.early, "đầu"), (.middle, "giữa"), (.late, "cuối"), (.end, "hết"), (.academic, "học"),
        (.stage, "đoạn"), (.period, "kỳ"), (.term, "nhiệm"), (.office, "khóa"),
        (.this, "nay này"), (.past, "qua"), (.next, "sau"), (.before, "trước"), (.after, "tiếp"),
        (.recent, "vừa mới"), (.tomorrow, "mai"), (.today, "hôm"), (.same, "cùng"),
        (.every, "mỗi hằng"), (.and, "và"), (.about, "khoảng"), (.exact, "đúng"),
        (.round, "tròn"), (.lunar, "giêng chạp"), (.calendarWord, "lịch"),
        (.opener, "giai thời nửa thượng trung hạ niên gần bữa"),
        (.slash, "/"), (.dash, "-"), (.dot, "."), (.comma, ","), (.colon, ":"), (.open, "("),
        (.close, ")"), (.percent, "%"), (.permille, "‰"), (.plus, "+"), (.dollar, "$"),
        (.euro, "€"), (.squared, "²"), (.cubed, "³"), (.bar, "|"),
        (.quote, "\""), (.ellipsis, "…"), (.stop, "? !"),
    ]

    /// Every word above with its term.
    static let table = WordTable(
        words.flatMap { term, words in words.split(separator: " ").map { (WordKey($0), term) } },
        other: .other
    )
}

extension Token {
    /// What the grammars know of the token.
    @inline(__always)
    var term: Term { Term.table[key] }

    /// Whether a capital opens it that the rest of the word does not share: a name, or a first word.
    var isTitleCase: Bool { isCapital && !flags.contains(.allCapitals) }
}

extension Array<Token> {
    /// The term of the token at `index`; `other` outside the array.
    @inline(__always)
    func term(_ index: Int) -> Term { index >= 0 && index < count ? self[index].term : .other }

    /// Whether the token at `index` is a number.
    @inline(__always)
    func isNumber(_ index: Int) -> Bool { index >= 0 && index < count && self[index].isNumber }

    /// Whether the token at `index` stands directly behind the one before.
    @inline(__always)
    func isGlued(_ index: Int) -> Bool {
        index > 0 && index < count && !self[index].hasSpaceBefore
    }

    /// Whether the token at `index` exists and continues the line.
    @inline(__always)
    func continues(_ index: Int) -> Bool {
        index > 0 && index < count && !self[index].flags.contains(.lineStart)
    }

    /// The key of the token at `index`; nil outside the array.
    @inline(__always)
    func key(_ index: Int) -> WordKey? { index >= 0 && index < count ? self[index].key : nil }
}
