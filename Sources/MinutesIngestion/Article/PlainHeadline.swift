/// Finds the headline of a page of plain text, above the article's first sentence.
///
/// No markup tells it from masthead, menu and section; its place, its length and whether the page
/// says it twice (window title, breadcrumb) do.
struct PlainHeadline {
    /// Lines above the text that are looked at: portals print menus of some thirty lines.
    private static let reach = 60

    private let tree: PageTree
    private let judgement: PageJudgement

    init(_ tree: PageTree, _ judgement: PageJudgement) {
        self.tree = tree
        self.judgement = judgement
    }

    /// The headline's line above the text, which begins at `start`; nil when none is likely.
    func find(before start: Int) -> Int? {
        let top = max(0, start - PlainHeadline.reach)
        let hasPrintHeader = judgement.lines[top..<start].contains { $0.verdict == .print }
        var best: (line: Int, score: Int)?
        var distance = 0
        for index in stride(from: start - 1, through: top, by: -1) {
            let features = judgement.lines[index]
            if features.isDateOnly || features.verdict != nil { continue }
            distance += 1
            guard distance <= 24, isCandidate(index, isNext: index + 1 == start) else { continue }
            // Behind a print header the page starts with its lead or a picture.
            if hasPrintHeader, CaptionWords.isScene(LineFolder.fold(tree.string(tree.lines[index])))
            {
                continue
            }
            let score = score(index, distance, before: start, top)
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.line
    }

    private func isCandidate(_ index: Int, isNext: Bool) -> Bool {
        let line = tree.lines[index]
        let features = judgement.lines[index]
        let text = tree.text.span.extracting(line.range)
        let words = line.letters > 90 ? 12 : features.words
        guard words >= (isNext ? 3 : 4), line.letters >= 12, line.letters <= 250,
            line.marks.isDisjoint(with: .table)
        else { return false }
        switch text[text.count - 1] {
        case 0x2E, 0x3A, 0x3B: return false
        default: break
        }
        // `(LGO) - …` opens a lead, whether it ends with a stop or not.
        if text[0] == 0x28 || CaptionWords.namesPhotographer(text) || opensWithDate(index) {
            return false
        }
        return !isSite(index)
    }

    /// `Ngày 6/10/2020, …`, `Sáng 21/8, …` is a sentence that lost its stop; `21/8/2018 …` heads a
    /// printed page.
    private func opensWithDate(_ index: Int) -> Bool {
        let words = LineFolder.fold(tree.string(tree.lines[index])).split(separator: " ")
        guard words.count > 2, let first = words.first else { return false }
        let isNumber = { (word: Substring) in word.utf8.allSatisfy { $0 &- 0x30 < 10 } }
        if isNumber(first) { return isNumber(words[1]) && isNumber(words[2]) }
        guard PlainHeadline.dayWords.contains(String(first)) else { return false }
        return isNumber(words[1]) || words[1] == "ngay" && isNumber(words[2])
    }

    private static let dayWords: Set<String> = ["ngay", "sang", "chieu", "toi", "trua"]

    /// A masthead: the name of a paper, a portal, an authority.
    private func isSite(_ index: Int) -> Bool {
        let line = tree.lines[index]
        let bytes = Array(tree.text[line.range])
        let folded = LineFolder.fold(tree.string(line))
        if PlainHeadline.mastheads.contains(where: { folded.hasPrefix($0) }) { return true }
        // `Sở Y tế làm việc với …` is longer than the name of an authority.
        return NameShape.isAgency(bytes, 0..<bytes.count) && !hasVerb(folded)
    }

    /// Whether the words go on behind an authority's name with what it does.
    private func hasVerb(_ folded: String) -> Bool {
        let padded = " " + folded + " "
        return PlainHeadline.verbs.contains { padded.contains($0) }
    }

    private func score(_ index: Int, _ distance: Int, before start: Int, _ top: Int) -> Int {
        let letters = tree.lines[index].letters
        var score = 44 - 6 * distance
        if letters > 150 { score -= 15 }
        if letters >= 30, letters <= 150 { score += 8 }
        if index + 1 < tree.lines.count, isDated(index + 1) || isDated(min(index + 2, start)) {
            score += 14
        } else if index > top, isDated(index - 1) {
            score += 8
        }
        if isRepeated(index, top..<start) { score += 30 }
        return score
    }

    private func isDated(_ index: Int) -> Bool {
        let features = judgement.lines[index]
        return features.date != nil && features.prose == 0 && features.verdict != .clock
    }

    /// Whether another line above the text begins with the same words.
    private func isRepeated(_ index: Int, _ range: Range<Int>) -> Bool {
        let text = tree.text[tree.lines[index].range]
        return range.contains { other in
            other != index && tree.lines[other].count >= text.count
                && tree.text[tree.lines[other].range].starts(with: text)
        }
    }

    private static let mastheads = [
        "cong thong tin", "trang thong tin", "trang tin", "cong ttdt", "website", "cong tin tuc",
        "co quan cua", "co quan ngon luan", "tieng noi cua", "dien dan cua", "bao dien tu",
        "chao mung", "trang chu", "dang cong san viet nam", "cong hoa xa hoi", "dang bo",
    ]

    private static let verbs = [
        "lam viec", "kiem tra", "to chuc", "hop", "trien khai", "giam sat", "tiep", "tham", "du",
        "chu tri", "chi dao", "yeu cau", "de nghi", "khao sat", "hoi nghi", "tong ket", "so ket",
        "trao", "ban hanh", "thong qua", "khai mac", "be mac", "nghe", "cho y kien", "quan triet",
        "ra quan", "phat dong", "tang cuong", "day manh", "tang", "doi thoai", "tiep xuc",
        "ket nap",
        "thuc hien", "hoc tap", "phoi hop", "ky ket", "thao go", "go kho", "don doc", "xay dung",
        "don", "chuc mung", "gap mat", "ban", "dat", "hoan thanh", "huong dan", "cong bo",
        "bo nhiem",
    ].map { " " + $0 + " " }
}
