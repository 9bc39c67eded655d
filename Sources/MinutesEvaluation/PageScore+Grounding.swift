extension PageScore {
    /// Counts the spans, wherever they stand, that do not reproduce their quote, and the items
    /// without evidence.
    mutating func scoreGrounding() {
        let letters = Array(text.unicodeScalars)
        var rest = [record]
        while let value = rest.popLast() {
            rest.append(contentsOf: value.elements)
            rest.append(contentsOf: value.members.map(\.value))
            guard let quote = value["quote"]?.string, value["start"] != nil, value["end"] != nil,
                value["meta"] == nil
            else { continue }
            var base = letters
            if let number = value["chrome"] {
                base = chromeText(number).map { Array($0.unicodeScalars) } ?? []
            }
            let start = value.integer("start") ?? -1
            let end = min(value.integer("end") ?? -1, base.count)
            let isGrounded =
                start >= 0 && end >= 0
                && base[min(start, end)..<end].elementsEqual(quote.unicodeScalars)
            if !isGrounded { ungrounded += 1 }
        }
        for section in ["officials", "directives", "instructions", "facts", "assessments"] {
            ungrounded += record.list(section).count { $0.list("evidence").isEmpty }
        }
    }

    private func chromeText(_ number: JSONValue) -> String? {
        let chrome = record["document"]?.list("chrome") ?? []
        guard let index = number.number.flatMap({ Int(exactly: $0) }),
            chrome.indices.contains(index)
        else { return nil }
        return chrome[index]["text"]?.string
    }
}
