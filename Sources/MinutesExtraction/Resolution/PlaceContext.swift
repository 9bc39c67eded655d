internal import MinutesLexicon
internal import VietnameseText

/// Which province, district and commune the page is about; completes names that leave it out.
struct PlaceContext {
    /// Row of ``Lexicon/places``.
    private(set) var province: Int?
    /// Where the province is first named.
    private(set) var provinceTokens: Range<Int>?
    private(set) var district: Unit?
    private(set) var commune: Unit?

    /// A unit below the province, as the page names it.
    struct Unit {
        var noun: String?
        var name: String
        var tokens: Range<Int>
    }

    /// The province is the one named most often; the unit below it, too.
    init(_ page: Page, bodies: [BodyPhrase]) {
        var counts: [Int: (count: Int, first: Range<Int>)] = [:]
        var index = 0
        while index < page.tokens.count {
            if let place = page.phrase(.place, at: index) {
                let row = Int(place.entry.row)
                if page.lexicon.places[row].level == "province" {
                    let tokens = index..<(index + place.length)
                    let name = page.lexicon.places[row].name
                    let key = counts.keys.first { page.lexicon.places[$0].name == name } ?? row
                    counts[key, default: (0, tokens)].count += 1
                }
                index += place.length
            } else {
                index += 1
            }
        }
        let best = counts.max { a, b in
            (a.value.count, b.value.first.lowerBound) < (b.value.count, a.value.first.lowerBound)
        }
        province = best?.key
        provinceTokens = best?.value.first
        district = PlaceContext.unit(page, bodies, level: "district")
        commune = PlaceContext.unit(page, bodies, level: "commune")
    }

    private static func unit(_ page: Page, _ bodies: [BodyPhrase], level: String) -> Unit? {
        var counts: [String: (count: Int, unit: Unit)] = [:]
        for body in bodies where body.level == level {
            guard let place = body.place else { continue }
            let name = page.words(place)
            counts[name, default: (0, Unit(noun: body.unit, name: name, tokens: place))].count += 1
        }
        let best = counts.max { a, b in
            (a.value.count, b.value.unit.tokens.lowerBound)
                < (b.value.count, a.value.unit.tokens.lowerBound)
        }
        return best?.value.unit
    }
}
