import VietnameseText

/// The numerals, quantities, money and dates of a line, as `parse` prints them.
struct ParsedLine: Encodable {
    let text: String
    let items: [Item]

    /// One of them; what does not apply is left out.
    struct Item: Encodable {
        /// `numeral`, `quantity`, `money` or `date`.
        var kind: String
        /// Code points before it, and up to its end.
        var start: Int
        var end: Int
        var quote: String
        var value: Double?
        var low: Double?
        var high: Double?
        var from: Double?
        var to: Double?
        var of: Double?
        var unit: String?
        var per: [String]?
        var qualifier: String?
        /// ISO 8601; absent where nothing completes the year.
        var iso: String?
        /// `14:30`.
        var time: String?
        var dayPart: String?
    }

    /// What stands in `text`; `reference` completes dates without a year, `frame` says on which side.
    init(_ text: String, reference: CalendarDate?, frame: DateExpression.Frame) {
        let text = NormalForm.nfc(text)
        let tokens = Tokenizer().tokens(of: text)
        let bytes = text.utf8.span
        let style = NumberStyle(of: tokens, bytes)
        var items: [Item] = []
        var index = 0
        while index < tokens.count {
            var found: (item: Item, tokens: Range<Int>)?
            if let date = DateExpression.parse(tokens, bytes, at: index) {
                found = (ParsedLine.item(date, reference, frame), date.tokens)
            } else if let quantity = Quantity.parse(tokens, bytes, at: index, style: style) {
                found = (ParsedLine.item(quantity), quantity.whole)
            } else if let numeral = Numeral.parse(tokens, bytes, at: index, style: style) {
                found = (ParsedLine.item("numeral", value: numeral.value), numeral.tokens)
            }
            guard var item = found?.item, let range = found?.tokens, let last = range.last else {
                index += 1
                continue
            }
            let start = Int(tokens[range.lowerBound].start)
            let end = Int(tokens[last].end)
            item.start = ParsedLine.codePoints(text, before: start)
            item.end = ParsedLine.codePoints(text, before: end)
            item.quote = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
            items.append(item)
            index = max(index + 1, range.upperBound)
        }
        self.text = text
        self.items = items
    }

    private static func codePoints(_ text: String, before offset: Int) -> Int {
        text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    }

    private static func item(_ kind: String, value: Double? = nil) -> Item {
        Item(kind: kind, start: 0, end: 0, quote: "", value: value)
    }

    private static func item(_ quantity: Quantity) -> Item {
        let kind =
            quantity.unit?.kind == .money ? "money" : quantity.unit == nil ? "numeral" : "quantity"
        var item = item(kind)
        switch quantity.amount {
        case .value(let value): item.value = value
        case .range(let low, let high): (item.low, item.high) = (low, high)
        case .change(let from, let to): (item.from, item.to) = (from, to)
        case .ratio(let part, let whole): (item.value, item.of) = (part, whole)
        case .order(let low): item.low = low
        }
        item.unit = quantity.unit?.symbol
        item.per = quantity.unit.flatMap { $0.per.isEmpty ? nil : $0.per }
        item.qualifier = quantity.qualifier?.rawValue
        return item
    }

    private static func item(
        _ date: DateExpression,
        _ reference: CalendarDate?,
        _ frame: DateExpression.Frame
    ) -> Item {
        var item = item("date")
        if let reference {
            // A time alone is that day's.
            item.iso =
                date.kind == .time
                ? reference.description : date.isoString(reference: reference, frame: frame)
        } else if date.start.year != nil, let any = CalendarDate(year: 2000, month: 1, day: 1) {
            item.iso = date.isoString(reference: any, frame: frame)
        }
        item.time = date.time.map { time in
            [time.hour, time.minute ?? 0].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
                separator: ":"
            )
        }
        item.dayPart = date.dayPart?.rawValue
        return item
    }
}
