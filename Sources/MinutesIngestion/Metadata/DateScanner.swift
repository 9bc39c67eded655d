/// Finds a complete date in a line of a page's surroundings.
///
/// Forms: `14/08/2018`, `14-8-2018`, `14.8.18`, `2018-08-14T16:05:00+07:00`, `14 Tháng 8 2018`,
/// `ngày 14 tháng 8 năm 2018`, `August 14, 2018`; the time before (`16h05, 14/8/2018`) or behind.
/// Day first always; month first only beside AM or PM (ASP.NET), or where the second number is
/// above 12. `SA`, `CH` are Vietnamese AM, PM.
struct DateScanner {
    private let bytes: [UInt8]
    private var numbers: [Number] = []

    private struct Number {
        var start: Int
        var end: Int
        var value: Int
        var digits: Int { end - start }
    }

    init(_ line: ArraySlice<UInt8>) { self.init(line.span) }

    init(_ line: Span<UInt8>) {
        bytes = Array(capacity: line.count) { output in
            for index in line.indices { output.append(line[index]) }
        }
        numbers.reserveCapacity(8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] &- 0x30 < 10 else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < bytes.count, bytes[index] &- 0x30 < 10 {
                value = min(value * 10 + Int(bytes[index] - 0x30), 1_000_000)
                index += 1
            }
            numbers.append(Number(start: start, end: index, value: value))
        }
    }

    /// The first date of the line.
    func first() -> PageDate? { all(limit: 1).first }

    /// The last date of the line.
    func last() -> PageDate? { all(limit: .max).last }

    private func all(limit: Int) -> [PageDate] {
        var dates: [PageDate] = []
        var index = 0
        while index < numbers.count, dates.count < limit {
            if let (date, used) = date(at: index) {
                dates.append(date)
                index += used
            } else {
                index += 1
            }
        }
        return dates
    }

    private func date(at index: Int) -> (PageDate, Int)? {
        if index + 2 < numbers.count {
            let (a, b, c) = (numbers[index], numbers[index + 1], numbers[index + 2])
            if a.digits == 4, b.digits <= 2, c.digits <= 2, gap(a.end, b.start) == "-",
                gap(b.end, c.start) == "-",
                let date = PageDate(year: a.value, month: b.value, day: c.value)
            {
                return (withTime(date, index, index + 2, monthFirst: false), 3)
            }
            if a.digits <= 2, b.digits <= 2, c.digits == 4 || c.digits == 2 {
                let first = gap(a.end, b.start)
                let second = gap(b.end, c.start)
                let isNumeric = first == second && (first == "/" || first == "-" || first == ".")
                let isWords = DateScanner.isMonthWord(first) && DateScanner.isYearWord(second)
                if isNumeric || (isWords && c.digits == 4) { return numeric(index) }
            }
        }
        return english(index)
    }

    private func numeric(_ index: Int) -> (PageDate, Int)? {
        let (a, b, c) = (numbers[index], numbers[index + 1], numbers[index + 2])
        let dayFirst = PageDate(year: c.value, month: b.value, day: a.value)
        if var date = dayFirst {
            date = withTime(date, index, index + 2, monthFirst: false)
            // `5/6/2013 10:14 AM` is an English widget's sixth of May.
            // With leading zeros (`05/06/2018 10:14 AM`) the format is a portal's own: day first.
            if isEnglishHalf(after: date.span.upperBound), bytes[a.start] != 0x30,
                bytes[b.start] != 0x30,
                let other = PageDate(year: c.value, month: a.value, day: b.value)
            {
                return (withTime(other, index, index + 2, monthFirst: true), 3)
            }
            return (date, 3)
        }
        guard let date = PageDate(year: c.value, month: a.value, day: b.value) else { return nil }
        return (withTime(date, index, index + 2, monthFirst: true), 3)
    }

    private func english(_ index: Int) -> (PageDate, Int)? {
        // `August 14, 2018` and `14 August 2018`.
        guard index + 1 < numbers.count else { return nil }
        let (a, b) = (numbers[index], numbers[index + 1])
        guard a.digits <= 2, b.digits == 4, b.start - a.end < 32 else { return nil }
        if let month = DateScanner.spelledMonth(bytes[a.end..<b.start]),
            let date = PageDate(year: b.value, month: month, day: a.value)
        {
            return (withTime(date, index, index + 1, monthFirst: false), 2)
        }
        guard b.start - a.end < 14 else { return nil }
        let between = word(in: a.end..<b.start)
        let before = word(in: max(0, a.start - 12)..<a.start)
        let month =
            DateScanner.month(between) ?? (between.isEmpty ? DateScanner.month(before) : nil)
        guard let month, let date = PageDate(year: b.value, month: month, day: a.value) else {
            return nil
        }
        return (withTime(date, index, index + 1, monthFirst: false), 2)
    }

    /// Adds the time of day next to the numbers `first...last` of a date.
    private func withTime(_ date: PageDate, _ first: Int, _ last: Int, monthFirst: Bool) -> PageDate
    {
        var date = date
        date.span = numbers[first].start..<numbers[last].end
        if last + 2 < numbers.count, numbers[last + 1].start - numbers[last].end < 14,
            let time = time(last + 1)
        {
            date.time = time.value
            var end = time.end
            let half = word(in: end..<min(end + 4, bytes.count))
            if half == "ch" || half == "pm" { date.time?.hour = time.value.hour % 12 + 12 }
            if half == "sa" || half == "am", time.value.hour == 12 { date.time?.hour = 0 }
            if bytes.dropFirst(numbers[last].end).first == 0x54 { end = takeOffset(&date, end) }
            date.span = date.span.lowerBound..<end
        } else if first >= 2, numbers[first].start - numbers[first - 1].end < 12,
            let time = time(first - 2), time.end == numbers[first - 1].end
        {
            date.time = time.value
            date.span = numbers[first - 2].start..<date.span.upperBound
        }
        return date
    }

    private func time(_ index: Int) -> (value: (hour: Int, minute: Int), end: Int)? {
        let (hour, minute) = (numbers[index], numbers[index + 1])
        guard hour.digits <= 2, hour.value < 24, minute.digits == 2, minute.value < 60 else {
            return nil
        }
        switch gap(hour.end, minute.start) {
        case ":", "h", "g", "giờ", "h:": break
        default: return nil
        }
        var end = minute.end
        if index + 2 < numbers.count, gap(minute.end, numbers[index + 2].start) == ":",
            numbers[index + 2].digits == 2
        {
            end = numbers[index + 2].end
        }
        return ((hour.value, minute.value), end)
    }

    private func takeOffset(_ date: inout PageDate, _ end: Int) -> Int {
        var index = end
        if index < bytes.count, bytes[index] == 0x2E {
            index += 1
            while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
        }
        guard index < bytes.count else { return end }
        if bytes[index] == 0x5A {
            date.offset = .universal
            return index + 1
        }
        guard bytes[index] == 0x2B || bytes[index] == 0x2D, index + 4 < bytes.count else {
            return end
        }
        let digits = bytes[(index + 1)...].prefix(5).filter { $0 &- 0x30 < 10 }
        guard digits.count == 4 else { return end }
        let number = digits.reduce(Int16(0)) { $0 * 10 + Int16($1 - 0x30) }
        date.offset = bytes[index] == 0x2B ? .ahead(number) : .behind(number)
        return min(index + 6, bytes.count)
    }

    private func isEnglishHalf(after end: Int) -> Bool {
        let half = word(in: end..<min(end + 4, bytes.count))
        return half == "am" || half == "pm"
    }

    /// What stands between two numbers, without blanks, in small letters.
    private func gap(_ start: Int, _ end: Int) -> String {
        guard end - start <= 16 else { return "?" }
        if end == start + 1 { return DateScanner.marks[Int(bytes[start] & 0x7F)] }
        let kept = bytes[start..<end].filter { $0 != 0x20 }
        return String(decoding: kept, as: UTF8.self).lowercased()
    }

    /// The ASCII letters in `range`, small.
    private func word(in range: Range<Int>) -> String {
        let letters = bytes[range].filter { $0 | 0x20 &- 0x61 < 26 }.map { $0 | 0x20 }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The one-letter strings, made once.
    private static let marks: [String] = (0..<128).map {
        $0 == 0x20 ? "" : String(Unicode.Scalar(UInt8($0))).lowercased()
    }

    private static func isMonthWord(_ gap: String) -> Bool { gap == "tháng" || gap == "thang" }

    private static func isYearWord(_ gap: String) -> Bool {
        gap.isEmpty || gap == "năm" || gap == "," || gap == "nam" || gap == "/" || gap == "-"
    }

    /// `21 Tháng Tám, 2018`, as WordPress prints it; `năm` may stand before the year.
    private static func spelledMonth(_ gap: ArraySlice<UInt8>) -> Int? {
        var words = LineFolder.fold(String(decoding: gap, as: UTF8.self)).split(separator: " ")
        guard words.first == "thang", words.count > 1 else { return nil }
        words.removeFirst()
        if words.count > 1, words.last == "nam" { words.removeLast() }
        return months[words.joined(separator: " ")]
    }

    private static let months: [String: Int] = [
        "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7,
        "tam": 8, "chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12, "chap": 12,
    ]

    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        return names.firstIndex { $0.hasPrefix(word) || word.hasSuffix($0) }.map { $0 + 1 }
    }
}
