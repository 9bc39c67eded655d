extension DateExpression {
    /// `tháng 8`, `tháng 8/2018`, `tháng Tư năm 2018`, `tháng trước`.
    static func fromMonth(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        from first: Int
    ) -> DateExpression? {
        guard let month = DateReader.month(tokens, bytes, at: index + 1) else {
            return relativeUnit(tokens, at: index, .month)
        }
        // 5 tháng 8 triệu, mỗi tháng 2 cuộc: a rate.
        if tokens.continues(index) {
            switch tokens[index - 1].term {
            case .every, .ranks, .one: return nil
            default: break
            }
        }
        if Numeral.magnitude(tokens, at: month.end, afterDigits: true) != nil { return nil }
        var expression = DateExpression(
            .month,
            Components(month: month.month),
            tokens: first..<month.end
        )
        expression.isLunar = month.isLunar
        if let year = DateReader.yearBehind(tokens, bytes, at: month.end) {
            expression.start.year = year.year
            expression.tokens = first..<year.end
        } else if let direction = direction(tokens, at: month.end), tokens.continues(month.end) {
            expression.relative = Relative(unit: .month, offset: direction.step, count: 1)
            expression.tokens = first..<direction.end
        } else if tokens.term(month.end) == .to || tokens.term(month.end) == .dash,
            tokens.continues(month.end)
        {
            // tháng 3 đến tháng 8/2018, tháng 3-5/2018.
            var next = month.end + 1
            if tokens.term(next) == .month { next += 1 }
            if let last = DateReader.month(tokens, bytes, at: next), last.month > month.month,
                tokens.isNumber(next)
            {
                let year = DateReader.yearBehind(tokens, bytes, at: last.end)
                expression.kind = .interval
                expression.start.year = year?.year
                expression.end = Components(year: year?.year, month: last.month)
                expression.tokens = first..<(year?.end ?? last.end)
            }
        }
        return expression
    }

    /// `quý I/2018`, `quý 3`, `quý III năm 2018`, `quý này`.
    static func fromQuarter(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard tokens.continues(index + 1) else { return nil }
        let name = tokens[index + 1]
        var quarter: Int?
        if name.isNumber {
            quarter = DateReader.integer(tokens, bytes, at: index + 1, 1...4)
        } else if name.isCapital {
            quarter = romans[name.key]
        }
        if quarter == nil, name.term == .fourAfterTens { quarter = 4 }
        if quarter == nil, let digit = name.term.digit, (1...4).contains(digit) { quarter = digit }
        guard let quarter else { return relativeUnit(tokens, at: index, .quarter) }
        var expression = DateExpression(
            .quarter,
            Components(quarter: quarter),
            tokens: index..<(index + 2)
        )
        if let year = DateReader.yearBehind(tokens, bytes, at: index + 2) {
            expression.start.year = year.year
            expression.tokens = index..<year.end
        }
        return expression
    }

    /// `năm 2018`, `năm 2017 - 2018`, `năm học 2017-2018`, `năm ngoái`.
    static func fromYear(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        if tokens.term(index + 1) == .academic {
            return years(tokens, bytes, at: index + 2, from: index, .schoolYear)
        }
        if let period = years(tokens, bytes, at: index + 1, from: index, .interval) {
            return period
        }
        if tokens.continues(index + 1), let year = DateReader.year(tokens, bytes, at: index + 1) {
            return DateExpression(.year, Components(year: year), tokens: index..<(index + 2))
        }
        return relativeUnit(tokens, at: index, .year)
    }

    /// Two years with a dash or `đến` between, the second at times of two digits.
    static func years(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int,
        from first: Int,
        _ kind: Kind
    ) -> DateExpression? {
        guard tokens.continues(index) || index == first,
            let low = DateReader.year(tokens, bytes, at: index)
        else { return nil }
        var next = index + 1
        switch tokens.term(next) {
        case .dash: next += 1
        case .to, .slash:
            guard tokens.term(next) == .slash || kind != .interval else { return nil }
            next += 1
        default: return nil
        }
        if tokens.term(next) == .five { next += 1 }
        guard tokens.continues(next), let high = DateReader.year(tokens, bytes, at: next),
            high > low, high - low <= 100
        else { return nil }
        return DateExpression(
            kind,
            Components(year: low),
            to: Components(year: high),
            tokens: first..<(next + 1)
        )
    }

    /// `6 tháng đầu năm 2018`, `9 tháng năm 2018`, `6 tháng cuối năm`.
    static func monthsOfYear(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        var next = index + 1
        var count = DateReader.integer(tokens, bytes, at: index, 1...11)
        if count == nil, let numeral = Numeral.spelledOut(tokens, at: index), numeral.value < 12 {
            count = Int(numeral.value)
            next = numeral.tokens.upperBound
        }
        guard let count, tokens.term(next) == .month, tokens.continues(next) else { return nil }
        next += 1
        let edge = tokens.term(next)
        if edge == .early || edge == .late { next += 1 }
        guard tokens.term(next) == .five, tokens.continues(next) else { return nil }
        let year = DateReader.year(tokens, bytes, at: next + 1)
        if edge != .early, edge != .late, year == nil { return nil }
        let first = edge == .late ? 13 - count : 1
        var expression = DateExpression(
            .halfYear,
            Components(year: year, month: first),
            to: Components(year: year, month: edge == .late ? 12 : count),
            tokens: index..<(year == nil ? next + 1 : next + 2)
        )
        // 6 tháng đầu năm nay, năm ngoái.
        if year == nil, let shift = relativeUnit(tokens, at: next, .year) {
            expression.relative = shift.relative
            expression.tokens = index..<shift.tokens.upperBound
        }
        return expression
    }

    /// `đầu tháng 8`, `giữa năm 2018`, `cuối quý I`; the part is left to the reader.
    static func fromEdge(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard tokens.continues(index + 1) else { return nil }
        var found: DateExpression?
        switch tokens[index + 1].term {
        case .month: found = fromMonth(tokens, bytes, at: index + 1, from: index + 1)
        case .quarter: found = fromQuarter(tokens, bytes, at: index + 1)
        case .five: found = fromYear(tokens, bytes, at: index + 1)
        default: return nil
        }
        return found?.starting(at: index)
    }

    /// `giai đoạn 2016-2020`, `nhiệm kỳ 2015-2020`, `nửa đầu năm`, `trung tuần tháng 8`.
    static func fromPhrase(
        _ tokens: [Token],
        _ bytes: Span<UInt8>,
        at index: Int
    ) -> DateExpression? {
        guard tokens.continues(index + 1) else { return nil }
        let key = tokens[index].key
        switch tokens[index + 1].term {
        case .period:
            if tokens[index].term == .term {
                return years(tokens, bytes, at: index + 2, from: index, .term)
            }
            guard key == era else { return nil }
            return years(tokens, bytes, at: index + 2, from: index, .interval)
        case .stage:
            guard key == stage else { return nil }
            return years(tokens, bytes, at: index + 2, from: index, .interval)
        case .early, .late:
            guard key == halfWord, tokens.term(index + 2) == .five else { return nil }
            let isEarly = tokens[index + 1].term == .early
            let year = DateReader.year(tokens, bytes, at: index + 3)
            return DateExpression(
                .halfYear,
                Components(year: year, month: isEarly ? 1 : 7),
                to: Components(year: year, month: isEarly ? 6 : 12),
                tokens: index..<(year == nil ? index + 3 : index + 4)
            )
        case .week:
            // thượng tuần 1–10, trung tuần 11–20, hạ tuần 21 to the end.
            guard let first = decades[key], tokens.term(index + 2) == .month,
                var month = fromMonth(tokens, bytes, at: index + 2, from: index),
                month.kind == .month, let number = month.start.month, !month.isLunar
            else { return nil }
            let last =
                first == 21
                ? CalendarDate.days(inMonth: number, year: month.start.year ?? 2001) : first + 9
            month.kind = .interval
            month.end = month.start
            month.start.day = first
            month.end?.day = last
            return month
        default:
            guard key == schoolYears, tokens[index + 1].term == .office else { return nil }
            return years(tokens, bytes, at: index + 2, from: index, .schoolYear)
        }
    }

    private static let romans: WordTable<Int?> = WordTable(
        [("i", 1), ("ii", 2), ("iii", 3), ("iv", 4)],
        other: nil
    )
    private static let decades: WordTable<Int?> = WordTable(
        [("thượng", 1), ("trung", 11), ("hạ", 21)],
        other: nil
    )
    private static let era: WordKey = "thời"
    private static let stage: WordKey = "giai"
    private static let halfWord: WordKey = "nửa"
    private static let schoolYears: WordKey = "niên"
}
