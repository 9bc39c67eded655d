/// Whether words look like a person's name or like an agency, a paper, an office.
enum NameShape {
    /// Words that start agencies and names alike: an agency only in these pairs.
    private static let pairs: Set<String> = Set(
        [
            "văn phòng", "trung tâm", "thành ủy", "thành phố", "chính phủ", "công an", "công báo",
            "thông tấn",
            "thông tin", "đảng bộ", "đảng ủy", "nhân dân", "dân trí", "tuổi trẻ", "thanh niên",
            "lao động",
            "người lao", "chi cục", "chi bộ", "hội đồng", "hội nông", "hội cựu", "hội liên",
            "hội phụ", "đoàn thanh",
            "đoàn đại", "đoàn đbqh", "ban tuyên", "ban biên", "ban dân", "ban tổ", "ban nội",
            "ban xây", "biên phòng", "biên tập", "thị ủy",
            "thị xã", "tổ công", "tổ chức", "nhóm pv", "nhóm phóng", "quân khu", "quân đội",
            "quận ủy", "xã hội",
            "người đưa", "văn hóa", "tin tức", "viện kiểm", "trường chính", "công thương",
            "công lý",
            "ban quản", "ban chỉ", "trang thông", "trang tin", "ban thường", "hội chữ",
        ]
    )

    /// Words that no name starts with.
    private static let always: Set<String> = Set(
        [
            "báo", "đài", "phòng", "sở", "vp", "cổng", "tt", "ttxvn", "vgp", "vov", "vtv", "ubnd",
            "hđnd",
            "tỉnh", "huyện", "tạp", "website", "ủy", "uỷ", "mttq", "bộ", "cục", "ub", "ubmttq",
            "theo",
            "nguồn", "bbt", "vietnam", "vietnam+", "baomoi", "ubkt", "tin", "bttđkt",
        ]
    )

    /// Whether the words are an agency's.
    static func isAgency(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        // With its marks: Bảo, Phong, Huyền, Tín are names; báo, phòng, huyện, tin are none.
        let (words, count) = openingWords(text, range)
        guard let first = words.first, count <= 10 else { return false }
        let small = String(decoding: text[first], as: UTF8.self).lowercased()
        if always.contains(small) { return true }
        if let second = words.dropFirst().first,
            pairs.contains(
                small + " " + String(decoding: text[second], as: UTF8.self).lowercased()
            )
        {
            return true
        }
        // VGP, TTXVN: capitals without a vowel mark, three or more.
        let letters = text[range]
        return count == 1 && letters.count >= 3
            && letters.allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2E }
    }

    /// The first two words in `range`, and how many there are; no more than eleven are counted.
    private static func openingWords(
        _ text: [UInt8],
        _ range: Range<Int>
    ) -> (words: [Range<Int>], count: Int) {
        let text = text.span
        var words: [Range<Int>] = []
        var count = 0
        var start = range.lowerBound
        while start < range.upperBound, count < 11 {
            var end = start
            while end < range.upperBound, text[end] != 0x20 { end += 1 }
            if end > start {
                count += 1
                if count <= 2 { words.append(start..<end) }
            }
            start = end + 1
        }
        return (words, count)
    }

    /// Whether the words are a name: two to five capitalized syllables, or one beside others.
    static func isName(_ text: [UInt8], _ range: Range<Int>, alone: Bool) -> Bool {
        let words = text[range].split(separator: 0x20)
        guard words.count <= 6, words.count >= (alone ? 2 : 1), range.count <= 60 else {
            return false
        }
        for word in words {
            guard let first = word.first, isCapital(word), first > 0x39 else { return false }
            for byte in word where byte < 0x41 && byte != 0x2E && byte != 0x27 && byte != 0x2D {
                return false
            }
        }
        return !isAgency(text, range)
    }

    private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: word, as: UTF8.self)
        guard let first = text.unicodeScalars.first else { return false }
        return first.properties.isUppercase
    }
}
