internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// A judgement in token ranges.
struct AssessmentDraft {
    var tokens: Range<Int>
    var polarity: String
    /// Number of the official who judges; nil for the report itself.
    var by: Int?
    var byTokens: Range<Int>?
    var rule: String
}

/// Finds judgements: what a speaker praises, the lists of limits, and sentences of results.
///
/// Source: instruction reference §4.
struct AssessmentRules {
    let page: Page
    let mentions: Mentions
    let officials: OfficialRegistry
    /// Spans that are instructions, and so no judgements.
    let instructions: [Range<Int>]

    /// The judgements of the body, in text order.
    func find() -> [AssessmentDraft] {
        var found: [AssessmentDraft] = []
        for (number, block) in page.document.blocks.enumerated()
        where block.kind == .lead || block.kind == .paragraph || block.kind == .list {
            let range = page.blocks[number]
            for sentence in page.sentences
            where sentence.lowerBound >= range.lowerBound && sentence.upperBound <= range.upperBound
            {
                if speaker(sentence, &found) { continue }
                if limits(sentence, &found) { continue }
                narrated(sentence, &found)
            }
        }
        return found.filter { draft in !instructions.contains { $0.overlaps(draft.tokens) } }
    }

    // MARK: A speaker judges

    private func speaker(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) -> Bool {
        for index in sentence {
            guard let verb = page.phrase(.speechVerb, at: index),
                verb.entry.value == "assess" || verb.entry.value == "criticize"
            else { continue }
            var before = index
            while before > sentence.lowerBound,
                ["đã", "cũng", "rất", "và"].contains(page.key(before - 1))
            {
                before -= 1
            }
            let person = mentions.persons.indices.last {
                mentions.persons[$0].end == before
                    && mentions.persons[$0].mention.lowerBound >= sentence.lowerBound
            }
            let named = person.flatMap { officials.resolved[$0] }
            let isOther = mentions.bodies.contains { $0.tokens.upperBound == before }
            guard named != nil || isOther || person != nil else { continue }
            let end = clauseEnd(index, sentence)
            guard end - index > 2 else { continue }
            found.append(
                AssessmentDraft(
                    tokens: index..<end,
                    polarity: verb.entry.value == "assess" ? "achievement" : "shortcoming",
                    by: named,
                    byTokens: person.map { mentions.persons[$0].mention },
                    rule: "assessment.speaker"
                )
            )
            return true
        }
        return false
    }

    /// Where the clause ends: before `đồng thời`, at a semicolon, at the sentence's end.
    private func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        for index in start..<sentence.upperBound {
            if page.isKey(index, ";")
                || page.isKey(index, "đồng") && page.isKey(index + 1, "thời")
            {
                end = index
                break
            }
        }
        return trimmed(start..<end)
    }

    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, page.tokens[end - 1].kind == .mark,
            !page.isKey(end - 1, ")"), !page.isKey(end - 1, "\""), !page.isKey(end - 1, "%")
        {
            end -= 1
        }
        return end
    }

    // MARK: Limits

    /// `… còn một số tồn tại, hạn chế như: a; b; c`: each item of the list.
    private func limits(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) -> Bool {
        guard let colon = sentence.first(where: { page.isKey($0, ":") }),
            colon - sentence.lowerBound < 60,
            (sentence.lowerBound..<colon).contains(where: { index in
                AssessmentRules.limitNouns.contains { page.matches($0, at: index) }
            })
        else { return false }
        addClauses((colon + 1)..<sentence.upperBound, "shortcoming", "assessment.limits", &found)
        return true
    }

    private static let limitNouns = [
        "hạn chế", "tồn tại", "khó khăn", "bất cập", "yếu kém", "vướng mắc", "trở ngại",
    ].map(keys)

    private func addClauses(
        _ range: Range<Int>,
        _ polarity: String,
        _ rule: String,
        _ found: inout [AssessmentDraft]
    ) {
        for clause in Array(range).split(whereSeparator: { page.isKey($0, ";") }) {
            guard let first = clause.first, let last = clause.last else { continue }
            let end = trimmed(first..<(last + 1))
            guard end - first > 3 else { continue }
            found.append(
                AssessmentDraft(tokens: first..<end, polarity: polarity, rule: rule)
            )
        }
    }

    // MARK: Narration

    /// Sentences that say how it went, clause by clause.
    private func narrated(_ sentence: Range<Int>, _ found: inout [AssessmentDraft]) {
        for clause in Array(sentence).split(whereSeparator: { page.isKey($0, ";") }) {
            guard let head = clause.first, let tail = clause.last else { continue }
            let whole = head..<(tail + 1)
            guard let polarity = polarity(whole) else { continue }
            var start = head
            let connective = page.length(.connective, at: start)
            if connective > 0, page.isKey(start + connective, ",") { start += connective + 1 }
            if page.isKey(start, "tuy"), page.isKey(start + 1, "nhiên") { start += 2 }
            if page.isKey(start, "nhờ"), page.isKey(start + 1, "đó") { start += 2 }
            while page.isKey(start, ",") { start += 1 }
            let end = trimmed(start..<whole.upperBound)
            guard end - start > 5 else { continue }
            found.append(
                AssessmentDraft(
                    tokens: start..<end,
                    polarity: polarity,
                    rule: polarity == "shortcoming" ? "assessment.limits" : "assessment.results"
                )
            )
        }
    }

    private func polarity(_ clause: Range<Int>) -> String? {
        var good = 0
        var bad = 0
        for index in clause {
            if AssessmentRules.firstWords.contains(page.key(index)) {
                if AssessmentRules.bad.contains(where: { page.matches($0, at: index) }) { bad += 1 }
                if AssessmentRules.good.contains(where: { page.matches($0, at: index) }) {
                    good += 1
                }
            }
            if page.length(.modal, at: index) > 0 || page.isKey(index, "sẽ") { return nil }
        }
        if bad > 0 { return "shortcoming" }
        return good > 0 ? "achievement" : nil
    }

    private static let firstWords = Set((bad + good).compactMap(\.first))
    private static let bad = [
        "còn chậm", "còn thấp", "còn hạn chế", "còn lúng túng", "chưa đáp ứng", "chưa nghiêm túc",
        "chưa thường xuyên", "chưa kịp thời", "chưa đạt", "chưa đủ", "chưa cao", "đạt thấp",
        "còn nhiều khó khăn", "gặp nhiều khó khăn", "gặp khó khăn", "còn vướng",
        "diễn biến phức tạp",
        "chiều hướng gia tăng", "khó kiểm soát", "tiềm ẩn", "quá chậm", "chưa sâu",
        "chưa chú trọng",
        "còn bất cập", "còn nhỏ", "chưa đồng bộ", "chưa quyết liệt", "chậm tiến độ", "còn yếu",
        "chưa hiệu quả", "chưa chặt chẽ", "còn tồn tại", "chưa triệt để",
    ].map(keys)
    private static let good = [
        "kết quả quan trọng", "nhiều kết quả", "kết quả tích cực", "chuyển biến tích cực",
        "được quan tâm", "thành công tốt đẹp", "được giữ vững", "phát triển ổn định",
        "cơ bản ổn định", "đạt kết quả tốt", "được nâng lên", "được bảo đảm", "được đảm bảo",
        "quyết liệt, đồng bộ", "đồng bộ, hiệu quả", "hoạt động hiệu quả", "tăng trưởng khá",
        "có nhiều chuyển biến", "hoàn thành toàn bộ", "được triển khai quyết liệt",
        "hoàn thành tốt", "không để xảy ra", "được cải thiện", "đúng tiến độ", "vượt kế hoạch",
        "đã tích cực",
    ].map(keys)
}
