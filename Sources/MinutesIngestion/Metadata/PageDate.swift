/// A date, with a time of day where the page gives one, as portals print it.
struct PageDate: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var time: (hour: Int, minute: Int)?
    /// From machine-readable tags only.
    var offset = Offset.none
    /// Bytes of the line, from the first digit of date or time to the last.
    var span = 0..<0

    /// How far the time is from universal time, as it is printed.
    enum Offset: Equatable {
        case none
        case universal
        /// The four digits of `+07:00`, as one number.
        case ahead(Int16)
        case behind(Int16)

        var text: String {
            switch self {
            case .none: ""
            case .universal: "Z"
            case .ahead(let digits): "+" + Offset.text(digits)
            case .behind(let digits): "-" + Offset.text(digits)
            }
        }

        private static func text(_ digits: Int16) -> String {
            PageDate.pad(Int(digits) / 100, 2) + ":" + PageDate.pad(Int(digits) % 100, 2)
        }
    }

    static func == (a: Self, b: Self) -> Bool {
        a.iso == b.iso && a.offset == b.offset && a.span == b.span
    }

    /// `2018-08-14`.
    var isoDay: String {
        "\(PageDate.pad(year, 4))-\(PageDate.pad(month, 2))-\(PageDate.pad(day, 2))"
    }

    /// `2018-08-14T16:05`, or the day alone.
    var iso: String {
        guard let time else { return isoDay }
        return
            "\(isoDay)T\(PageDate.pad(time.hour, 2)):\(PageDate.pad(time.minute, 2))\(offset.text)"
    }

    private static func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Makes a date that exists between 1945 and 2099; nil otherwise.
    init?(year: Int, month: Int, day: Int) {
        let full = year < 100 ? 2000 + year : year
        let days = [31, full % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard full >= 1945, full <= 2099, (1...12).contains(month), day >= 1,
            day <= days[month - 1]
        else { return nil }
        self.year = full
        self.month = month
        self.day = day
    }
}
