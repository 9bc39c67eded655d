/// The address that programs which save pages leave in a comment.
enum SavedFrom {
    /// `saved from url=(0108)http://…` (browsers) or `Mirrored from host/path by HTTrack`.
    static func address(_ comment: Span<UInt8>) -> String? {
        var text = ""
        for index in comment.indices where comment[index] < 0x80 {
            text.unicodeScalars.append(Unicode.Scalar(comment[index]))
        }
        if let url = after("saved from url=", in: text) {
            guard let close = url.firstIndex(of: ")") else { return nil }
            return word(url[url.index(after: close)...])
        }
        if let place = after("Mirrored from ", in: text) {
            return word(place).map { $0.contains("://") ? $0 : "http://" + $0 }
        }
        return nil
    }

    private static func after(_ mark: String, in text: String) -> Substring? {
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static func word(_ text: Substring) -> String? {
        let word = text.prefix { $0 != " " && $0 != "\n" && $0 != "\r" }
        return word.isEmpty ? nil : String(word)
    }
}
