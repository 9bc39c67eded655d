import Foundation
import Testing
import VietnameseText

@Suite("Calendar dates count days as Foundation's Gregorian calendar does")
struct CalendarDateTests {
    @Test func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
        let components = DateComponents(year: 1900, month: 1, day: 1)
        let start = try #require(calendar.date(from: components))
        for days in stride(from: 0, to: 75_000, by: 13) {
            let date = first.adding(days: days)
            let expected = try #require(calendar.date(byAdding: .day, value: days, to: start))
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: expected)
            #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
            #expect(date.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
            #expect(first.daysBetween(date) == days)
            #expect(CalendarDate(iso: date.description) == date)
        }
    }

    @Test(arguments: [(2018, 2, 29), (2018, 13, 1), (2018, 4, 31), (1900, 2, 29), (0, 1, 1)])
    func refusesImpossibleDays(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func staysWithinItsYears() throws {
        let date = try #require(CalendarDate(year: 2018, month: 8, day: 14))
        #expect(date.adding(days: .max).description == "9999-12-31")
        #expect(date.adding(days: .min).description == "0001-01-01")
        #expect(date.adding(days: -14).description == "2018-07-31")
    }
}
