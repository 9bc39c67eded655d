/// The address that programs which save pages leave in a comment.
enum SavedFrom {
    private static let browser = Array("saved from url=".utf8)
    private static let mirror = Array("Mirrored from ".utf8)

    /// `saved from url=(0108)http://…` (browsers) or `Mirrored from host/path by HTTrack`.
    static func address(_ comment: Span<UInt8>) -> String? {
        if var start = end(of: browser, in: comment) {
            while start < comment.count, comment[start] != 0x29 { start += 1 }
            return word(comment, from: start + 1)
        }
        guard let start = end(of: mirror, in: comment), let place = word(comment, from: start)
        else {
            return nil
        }
        return place.hasPrefix("http") ? place : "http://" + place
    }

    /// Where `mark` ends in `text`.
    private static func end(of mark: [UInt8], in text: Span<UInt8>) -> Int? {
        var start = 0
        while start + mark.count <= text.count {
            var length = 0
            while length < mark.count, text[start + length] == mark[length] { length += 1 }
            if length == mark.count { return start + length }
            start += 1
        }
        return nil
    }

    private static func word(_ text: Span<UInt8>, from start: Int) -> String? {
        var word = ""
        var index = start
        while index < text.count, text[index] > 0x20, text[index] < 0x7F {
            word.unicodeScalars.append(Unicode.Scalar(text[index]))
            index += 1
        }
        return word.isEmpty ? nil : word
    }
}
