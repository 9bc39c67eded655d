/// A unit of measure, money or share from the closed class, with what it is counted per.
///
/// `%`, `tỷ đồng` (the magnitude belongs to the numeral), `m2`, `triệu đồng/ha/năm` (numbers.md
/// §6). Counted nouns — people, bodies, events — are not units.
public struct MeasureUnit: Hashable, Sendable {
    /// What it measures.
    public var kind: Kind
    /// Its one spelling: `%`, `đồng`, `USD`, `ha`, `m2`, `kWh`.
    public var symbol: String
    /// What it is counted per, in order: `ha`, `năm` in `đồng/ha/năm`.
    public var per: [String]
    /// Its tokens, with those of ``per``.
    public var tokens: Range<Int>

    /// What a unit measures.
    public enum Kind: String, Sendable {
        case percent, permille, percentagePoint = "percentage-point"
        case money, length, area, volume, mass, power, energy, voltage
        case times, container, duration
    }

    /// The unit whose first token is at `index`; nil if there is none.
    ///
    /// O(its length).
    public static func parse(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> MeasureUnit? {
        guard var unit = single(tokens, bytes, at: index) else { return nil }
        var end = unit.tokens.upperBound
        while unit.per.count < 3, tokens.term(end) == .slash, tokens.continues(end + 1),
            tokens[end + 1].isWord, let name = divisors[tokens[end + 1].key]
        {
            end += 2
            var symbol = name
            if name == "m" {
                guard let power = power(tokens, bytes, behind: end - 1) else { break }
                symbol = power == 2 ? "m2" : "m3"
                end += 1
            } else if name == "km" {
                if power(tokens, bytes, behind: end - 1) == 2 {
                    symbol = "km2"
                    end += 1
                }
            } else if let pair = divisorPairs[tokens[end - 1].key] {
                // đồng/học sinh, đồng/lao động: nouns of two syllables.
                guard tokens.continues(end), tokens[end].key == pair.key else {
                    if pair.isNeeded { break }
                    unit.per.append(symbol)
                    unit.tokens = index..<end
                    continue
                }
                symbol = pair.name
                end += 1
            }
            unit.per.append(symbol)
            unit.tokens = index..<end
        }
        return unit
    }

    /// A unit with the magnitude before it, as a table's header says it: `triệu đồng`, `nghìn ha`.
    public static func scaled(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> (unit: MeasureUnit, scale: Double)? {
        let magnitude = Numeral.magnitude(tokens, at: index, afterDigits: false)
        guard let unit = parse(tokens, bytes, at: magnitude?.end ?? index) else { return nil }
        return (unit, magnitude?.value ?? 1)
    }

    private static func single(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> MeasureUnit? {
        guard tokens.continues(index) else { return nil }
        let token = tokens[index]
        switch token.term {
        case .percent: return MeasureUnit(.percent, "%", index..<(index + 1))
        case .permille: return MeasureUnit(.permille, "‰", index..<(index + 1))
        case .dollar: return MeasureUnit(.money, "USD", index..<(index + 1))
        case .euro: return MeasureUnit(.money, "EUR", index..<(index + 1))
        case .part:
            if tokens.term(index + 1) == .hundred {
                return MeasureUnit(.percent, "%", index..<(index + 2))
            }
            guard tokens.term(index + 1) == .thousand else { return nil }
            return MeasureUnit(.permille, "‰", index..<(index + 2))
        default: break
        }
        guard token.isWord, let entry = table[token.key] else { return nil }
        let next = tokens.key(index + 1)
        var unit = MeasureUnit(entry.kind, entry.symbol, index..<(index + 1))
        switch entry.trap {
        case .none: break
        case .dong:
            // đồng chí, đồng bào, đồng bộ, đồng thời …: comrades and adverbs, not money.
            if token.isTitleCase { return nil }
            if let next, notAfterDong.contains(next) { return nil }
        case .shortDong:
            // đ/c is a comrade, Đ an initial.
            if token.isCapital { return nil }
            if tokens.term(index + 1) == .slash, tokens.key(index + 2) == comrade { return nil }
        case .lowercase:
            if token.isCapital { return nil }
            if entry.symbol == "m" || entry.symbol == "km",
                let power = power(tokens, bytes, behind: index)
            {
                unit.symbol = entry.symbol + (power == 2 ? "2" : "3")
                unit.kind = power == 2 ? .area : .volume
                unit.tokens = index..<(index + 2)
            }
        case .word:
            if token.isTitleCase { return nil }
            if let next, notAfterWord.contains(next) { return nil }
            if entry.symbol == "m", let next, let square = squares[next] {
                unit.symbol = square
                unit.kind = square == "m2" ? .area : .volume
                unit.tokens = index..<(index + 2)
            }
        case .second:
            guard let next, entry.second.contains(next) else { return nil }
            unit.tokens = index..<(index + 2)
            if entry.kind == .percentagePoint, tokens.term(index + 1) == .part {
                guard tokens.term(index + 2) == .hundred else { return nil }
                unit.tokens = index..<(index + 3)
            }
            // đô la Mỹ; héc-ta has a dash between.
            if let after = tokens.key(index + 2), after == america || after == hectareEnd {
                unit.tokens = index..<(index + 3)
            }
        }
        return unit
    }

    /// The 2 of `m2` and `m²`.
    private static func power(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        behind index: Int
    ) -> Int? {
        guard tokens.isGlued(index + 1) else { return nil }
        switch tokens[index + 1].term {
        case .squared: return 2
        case .cubed: return 3
        default:
            guard tokens[index + 1].isNumber, let run = DigitRun(tokens[index + 1], bytes),
                run.digits == 1, run.mantissa == 2 || run.mantissa == 3
            else { return nil }
            return Int(run.mantissa)
        }
    }

    /// A unit without divisors.
    public init(_ kind: Kind, _ symbol: String, _ tokens: Range<Int>) {
        self.kind = kind
        self.symbol = symbol
        self.per = []
        self.tokens = tokens
    }

    /// What else a unit's word could be.
    private enum Trap: Sendable { case none, dong, shortDong, lowercase, word, second }

    private struct Entry: Sendable {
        let kind: Kind
        let symbol: String
        var trap = Trap.none
        var second: Set<WordKey> = []
    }

    private static let table: WordTable<Entry?> = {
        var rows: [(WordKey, Entry?)] = []
        func add(_ kind: Kind, _ symbol: String, _ words: String = "", _ trap: Trap = .none) {
            for word in words.isEmpty ? [Substring(symbol)] : words.split(separator: " ") {
                rows.append((WordKey(word), Entry(kind: kind, symbol: symbol, trap: trap)))
            }
        }
        add(.money, "đồng", "", .dong)
        add(.money, "đồng", "đ", .shortDong)
        add(.money, "VND", "vnd vnđ")
        add(.money, "USD", "usd")
        add(.money, "EUR", "eur euro euros")
        add(.area, "ha", "ha hecta hécta")
        add(.area, "sào", "", .word)
        add(.area, "mẫu", "", .word)
        add(.length, "km", "", .lowercase)
        add(.length, "m", "", .lowercase)
        add(.length, "cm", "", .lowercase)
        add(.length, "mm", "", .lowercase)
        add(.length, "m", "mét", .word)
        add(.length, "km", "kilômét kilomet", .word)
        add(.mass, "kg", "kg kilôgam")
        add(.mass, "tấn", "", .word)
        add(.mass, "tạ", "", .word)
        add(.mass, "yến", "", .word)
        add(.volume, "lít", "", .word)
        add(.power, "MW")
        add(.power, "kW")
        add(.power, "MVA")
        add(.power, "kVA")
        add(.power, "MWp")
        add(.energy, "kWh")
        add(.energy, "MWh")
        add(.energy, "GWh")
        add(.voltage, "kV")
        add(.container, "TEU", "teu teus")
        add(.times, "lần", "", .word)
        add(.duration, "giây", "", .word)
        add(.duration, "phút", "", .word)
        add(.duration, "giờ", "", .word)
        add(.duration, "ngày", "", .word)
        add(.duration, "tuần", "", .word)
        add(.duration, "tháng", "", .word)
        add(.duration, "quý", "", .word)
        add(.duration, "năm", "", .word)
        rows.append(
            (
                "điểm",
                Entry(
                    kind: .percentagePoint,
                    symbol: "điểm %",
                    trap: .second,
                    second: ["phần", "%"]
                )
            )
        )
        rows.append(
            ("đô", Entry(kind: .money, symbol: "USD", trap: .second, second: ["la", "mỹ"]))
        )
        rows.append(("héc", Entry(kind: .area, symbol: "ha", trap: .second, second: ["ta", "-"])))
        return WordTable(rows, other: nil)
    }()

    private static let notAfterDong: Set<WordKey> = [
        "chí", "bào", "bộ", "thời", "đội", "nghiệp", "tình", "thuận", "ý", "hành", "hồ", "lúa",
        "ruộng", "phục", "chủ", "đều", "loạt", "minh", "tâm", "lòng", "nát", "muối", "bằng",
        "hương",
    ]
    /// lần thứ, lần lượt; mẫu giáo, mẫu số; tuần tra; ngày càng; năm học; quý vị.
    private static let notAfterWord: Set<WordKey> = [
        "thứ", "lượt", "giáo", "số", "mực", "tra", "càng", "vị", "hành", "báo",
    ]
    private static let squares: [WordKey: String] = ["vuông": "m2", "khối": "m3"]
    private static let comrade: WordKey = "c"
    private static let america: WordKey = "mỹ"
    private static let hectareEnd: WordKey = "ta"

    private static let divisorPairs: [WordKey: (key: WordKey, name: String, isNeeded: Bool)] = [
        "học": ("sinh", "học sinh", true), "lao": ("động", "lao động", true),
        "đảng": ("viên", "đảng viên", true), "hộ": ("dân", "hộ dân", false),
        "ngày": ("đêm", "ngày đêm", false), "khẩu": ("phần", "khẩu phần", false),
        "cán": ("bộ", "cán bộ", true), "chi": ("bộ", "chi bộ", true),
        "đơn": ("vị", "đơn vị", false), "công": ("dân", "công dân", false),
        "nhân": ("khẩu", "nhân khẩu", true),
    ]

    /// What stands behind the slash of a compound unit.
    private static let divisors: WordTable<String?> = {
        let words = """
            người tháng năm ngày giờ tuần quý ha hộ khẩu kg tấn tạ lít sào km m vụ lượt suất con cây \
            học buổi thửa đơn xã mẫu công đảng lao suất ca phút giây héc phường thôn trường lớp gói \
            chai thùng bao cuốn chiếc căn bộ trẻ cán chi nhân em cháu chuyến đêm h lứa
            """
        return WordTable(words.split(separator: " ").map { (WordKey($0), String($0)) }, other: nil)
    }()
}
