/// A line that says who wrote the article, where it comes from, and when.
///
/// `Hoàng Tùng – Cổng TTĐT thành phố 14/8/2018`, `Tin, ảnh: Chu Sơn`, `(Theo Báo Đắk Lắk)`,
/// `Lê An (Phòng VHTT, 28/06/2025)`, `Mai Thanh - Ngày 27/5/2013`, a bare name, a bare agency.
struct Byline {
    /// Bytes of the line.
    var author: Range<Int>?
    var publisher: Range<Int>?
    var date: PageDate?
    /// A word such as `Tác giả:` says that it is a byline.
    var isLabelled = false

    /// A line that is the paper's name and nothing else.
    init(publisher: Range<Int>) { self.publisher = publisher }

    /// Reads `line`, which opens with a label of `labelWords` words; nil when it says something else.
    init?(_ line: ArraySlice<UInt8>, label: PhraseTable.Verdict?, labelWords: Int) {
        let text = Array(line)
        var range = Byline.trim(text, 0..<text.count)
        if let found = DateScanner(line).last(), found.span.upperBound + 2 >= range.upperBound {
            date = found
            range = Byline.trim(text, range.lowerBound..<found.span.lowerBound)
            range = Byline.dropDayWord(text, range)
        }
        if label == .byline || label == .source, labelWords > 0 {
            guard let start = Byline.behindLabel(text, range, labelWords, label) else { return nil }
            isLabelled = true
            range = Byline.trim(text, start..<range.upperBound)
            if label == .source {
                let count = Byline.words(text, range).count
                guard
                    NameShape.isAgency(text, range) || NameShape.isName(text, range, alone: false),
                    count <= 10
                else { return nil }
                publisher = range
                return
            }
        }
        guard !range.isEmpty else { return nil }
        // `Tin: Hồng Nhung – Ảnh: Quang Minh`, `Trần Lê (tổng hợp)`: photographer and kind of work
        // are no author.
        let parts = Byline.parts(text, range).filter { part in
            !Byline.roles.contains { text[part].starts(with: $0) }
        }
        guard parts.count <= (isLabelled ? 6 : 3), let first = parts.first else { return nil }
        if NameShape.isAgency(text, first) {
            guard parts.count == 1 || isLabelled else { return nil }
            publisher = range
            return
        }
        guard NameShape.isName(text, first, alone: !isLabelled && parts.count == 1 && date == nil)
        else { return nil }
        let rest = parts.dropFirst()
        if rest.allSatisfy({
            NameShape.isName(text, $0, alone: false) && !NameShape.isAgency(text, $0)
        }) {
            author = first.lowerBound..<(parts.last?.upperBound ?? first.upperBound)
            return
        }
        guard let agency = rest.first, rest.count == 1 else { return nil }
        author = first
        publisher = Byline.withoutTheo(text, agency)
        guard NameShape.isAgency(text, agency) || date != nil || isLabelled else { return nil }
    }

    private static let roles = [
        "Ảnh:", "tổng hợp", "Tổng hợp", "thực hiện", "Thực hiện", "biên tập", "lược ghi", "ghi)",
    ].map { Array($0.utf8) }

    /// Behind `Tin, ảnh:`; a one-word label needs its colon (`Tin Hồng` is no byline).
    private static func behindLabel(
        _ text: [UInt8],
        _ range: Range<Int>,
        _ words: Int,
        _ label: PhraseTable.Verdict?
    ) -> Int? {
        if let colon = text[range].prefix(40).firstIndex(of: 0x3A) { return colon + 1 }
        let spaces = text[range].indices.filter { text[$0] == 0x20 }
        guard spaces.count >= words else { return nil }
        guard words > 1 || label == .source else { return nil }
        return spaces[words - 1] + 1
    }

    /// Parts between dashes, brackets, slashes.
    private static func parts(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            var length = 0
            let isSpaced =
                index > range.lowerBound && text[index - 1] == 0x20 && index + 1 < range.upperBound
            switch text[index] {
            case 0x28, 0x29, 0x7C: length = 1
            case 0x2D where isSpaced: length = 1
            case 0xE2
            where index + 2 < range.upperBound && text[index + 1] == 0x80
                && (text[index + 2] == 0x93 || text[index + 2] == 0x94):
                length = 3
            case 0x2C: length = 1
            // `Ngọc Lam/TTXVN`, but no date's stroke.
            case 0x2F where index > range.lowerBound && text[index - 1] > 0x39: length = 1
            default: break
            }
            if length > 0 {
                parts.append(trim(text, start..<index))
                index += length
                start = index
            } else {
                index += 1
            }
        }
        parts.append(trim(text, start..<range.upperBound))
        return parts.filter { !$0.isEmpty }
    }

    private static func withoutTheo(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        text[range].starts(with: "Theo ".utf8)
            ? trim(text, range.lowerBound + 5..<range.upperBound)
            : range
    }

    /// `Mai Thanh - Ngày 27/5/2013`: the word before the date is no part of a name.
    private static func dropDayWord(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let word = Array("Ngày".utf8)
        let small = Array("ngày".utf8)
        guard
            text[range].suffix(word.count).elementsEqual(word)
                || text[range].suffix(word.count).elementsEqual(small)
        else { return range }
        return trim(text, range.lowerBound..<range.upperBound - word.count)
    }

    /// Blanks, brackets, dashes and commas off both ends.
    static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = max(range.upperBound, start)
        while start < end {
            if isMark(text[start]) {
                start += 1
            } else if start + 2 < end, text[start] == 0xE2, text[start + 1] == 0x80 {
                start += 3
            } else {
                break
            }
        }
        while end > start {
            if isMark(text[end - 1]) {
                end -= 1
            } else if end - 3 >= start, text[end - 3] == 0xE2, text[end - 2] == 0x80 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x28...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x5B, 0x5D, 0x7C: true
        default: false
        }
    }

    static func words(_ text: [UInt8], _ range: Range<Int>) -> [ArraySlice<UInt8>] {
        text[range].split(separator: 0x20)
    }
}
