extension DateExpression {
    /// First and last day, the year completed by the reference date (dates.md §3).
    ///
    /// Without a year, a date is the latest one not after `reference` in a past frame, the earliest
    /// one not before it in a future frame. Nil for times without a day, lunar dates, `cùng ngày`
    /// and spans without ends, and where that year has no such day.
    public func resolved(
        reference: CalendarDate,
        frame: Frame
    ) -> (start: CalendarDate, end: CalendarDate)? {
        guard !isLunar else { return nil }
        switch kind {
        case .time: return nil
        case .weekday: return resolvedWeekday(reference, frame).map { ($0, $0) }
        case .relative: return resolvedRelative(reference)
        case .date, .month, .quarter:
            return nearest(reference, effective(frame)) { year in
                DateExpression.span(of: start, in: start.year ?? year, reference)
            }
        case .year: return DateExpression.span(of: start, in: reference.year, reference)
        case .term, .interval, .halfYear, .schoolYear:
            guard let end else { return nil }
            if kind == .schoolYear, let first = start.year, let last = end.year {
                // The school year runs from September to May.
                return DateExpression.days(first, 9, 1, last, 5, 31)
            }
            if kind == .halfYear, start.year == nil {
                let year = reference.year + (relative?.offset ?? 0)
                return joined(year, year, end, reference)
            }
            return nearest(reference, effective(frame)) { year in
                let wraps = (start.month ?? 0, start.day ?? 0) > (end.month ?? 0, end.day ?? 0)
                return joined(
                    start.year ?? (wraps && end.year == nil ? year - 1 : year),
                    end.year ?? year,
                    end,
                    reference
                )
            }
        }
    }

    /// The shortest ISO 8601 form that says what is known: `2018-08-14`, `2018-08`, `2018-Q3`,
    /// `2018`, `2018-01-01/2018-06-30`.
    ///
    /// Nil where ``resolved(reference:frame:)`` is. ISO 8601 has no quarters; `Q3` is the custom.
    public func isoString(reference: CalendarDate, frame: Frame) -> String? {
        guard let span = resolved(reference: reference, frame: frame) else { return nil }
        let year = CalendarDate.padded(span.start.year, 4)
        switch unit {
        case .year where span.start.year == span.end.year: return year
        case .quarter where span.start.daysBetween(span.end) < 92:
            return year + "-Q" + String((span.start.month + 2) / 3)
        case .month
        where span.start.daysBetween(span.end) < 31 && span.start.month == span.end.month:
            return year + "-" + CalendarDate.padded(span.start.month, 2)
        default:
            return span.start == span.end
                ? span.start.description : span.start.description + "/" + span.end.description
        }
    }

    private var unit: Relative.Unit {
        switch kind {
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .relative: weekday == nil ? relative?.unit ?? .day : .day
        default: .day
        }
    }

    /// tháng 3 tới lies ahead whatever the sentence says.
    private func effective(_ frame: Frame) -> Frame {
        guard let relative else { return frame }
        return relative.offset > 0 ? .future : relative.offset < 0 ? .past : frame
    }

    /// The span in the year that lies nearest on the frame's side of the reference.
    private func nearest(
        _ reference: CalendarDate,
        _ frame: Frame,
        _ span: (Int) -> (start: CalendarDate, end: CalendarDate)?
    ) -> (start: CalendarDate, end: CalendarDate)? {
        // February the 29th may be eight years away.
        for distance in 0...8 {
            let year = reference.year + (frame == .past ? -distance : distance)
            guard let found = span(year) else { continue }
            switch frame {
            case .past: if found.start <= reference || start.year != nil { return found }
            case .future: if found.end >= reference || start.year != nil { return found }
            }
        }
        return nil
    }

    private func joined(
        _ first: Int,
        _ last: Int,
        _ end: Components,
        _ reference: CalendarDate
    ) -> (start: CalendarDate, end: CalendarDate)? {
        guard let low = DateExpression.span(of: start, in: first, reference),
            let high = DateExpression.span(of: end, in: last, reference), low.start <= high.end
        else { return nil }
        return (low.start, high.end)
    }

    private static func span(
        of components: Components,
        in year: Int,
        _ reference: CalendarDate
    ) -> (start: CalendarDate, end: CalendarDate)? {
        let year = components.year ?? year
        if let quarter = components.quarter {
            let last = quarter * 3
            return days(
                year,
                last - 2,
                1,
                year,
                last,
                CalendarDate.days(inMonth: last, year: year)
            )
        }
        if let day = components.day {
            // ngày 5: of the reference's month.
            let month = components.month ?? reference.month
            return CalendarDate(year: year, month: month, day: day).map { ($0, $0) }
        }
        if let month = components.month {
            return days(
                year,
                month,
                1,
                year,
                month,
                CalendarDate.days(inMonth: month, year: year)
            )
        }
        return days(year, 1, 1, year, 12, 31)
    }

    private static func days(
        _ year: Int,
        _ month: Int,
        _ day: Int,
        _ lastYear: Int,
        _ lastMonth: Int,
        _ lastDay: Int
    ) -> (start: CalendarDate, end: CalendarDate)? {
        guard let first = CalendarDate(year: year, month: month, day: day),
            let last = CalendarDate(year: lastYear, month: lastMonth, day: lastDay)
        else { return nil }
        return (first, last)
    }

    private func resolvedWeekday(_ reference: CalendarDate, _ frame: Frame) -> CalendarDate? {
        guard let weekday else { return nil }
        let ahead = (weekday - reference.weekday + 7) % 7
        switch effective(frame) {
        case .future:
            let isNext = (relative?.offset ?? 0) > 0
            return reference.adding(days: ahead == 0 && isNext ? 7 : ahead)
        case .past:
            let isLast = (relative?.offset ?? 0) < 0
            return reference.adding(days: ahead == 0 ? (isLast ? -7 : 0) : ahead - 7)
        }
    }

    private func resolvedRelative(
        _ reference: CalendarDate
    ) -> (start: CalendarDate, end: CalendarDate)? {
        guard let relative else { return nil }
        let offset = relative.offset
        let last = offset + relative.count - 1
        switch relative.unit {
        case .day: return (reference.adding(days: offset), reference.adding(days: last))
        case .week:
            let monday = reference.adding(days: 1 - reference.weekday + 7 * offset)
            if let weekday {
                let day = monday.adding(days: weekday - 1)
                return (day, day)
            }
            return (monday, monday.adding(days: 7 * relative.count - 1))
        case .month, .quarter:
            let size = relative.unit == .month ? 1 : 3
            let current = reference.year * 12 + (reference.month - 1) / size * size
            let first = current + offset * size
            let end = current + last * size + size - 1
            let month = end % 12 + 1
            return DateExpression.days(
                first / 12,
                first % 12 + 1,
                1,
                end / 12,
                month,
                CalendarDate.days(inMonth: month, year: end / 12)
            )
        case .year:
            return DateExpression.days(reference.year + offset, 1, 1, reference.year + last, 12, 31)
        case .recent: return (reference.adding(days: -30), reference)
        case .coming, .sameDay: return nil
        }
    }
}
