internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// One page as the rules see it: text, tokens, sentences and the lexicon's phrases.
///
/// A class, because every grammar holds it: a copy of the struct retained eight buffers.
final class Page: Sendable {
    let document: Document
    let lexicon: Lexicon
    let tokens: [Token]
    let matches: LexiconMatches
    /// The classes of the phrases at each token, as bits: most tokens have none, and most questions
    /// end here.
    private let classes: [UInt32]
    /// Token ranges of the sentences, in order; none crosses a block.
    let sentences: [Range<Int>]
    /// Token ranges of the document's blocks.
    let blocks: [Range<Int>]
    /// Names of two syllables that stand behind a unit noun: `huyện Yên Khánh`.
    private let localities: Set<UInt64>
    private let text: String

    /// Number of tokens that rules read.
    ///
    /// Some rules look back over the page's persons, so a page of megabytes would cost their
    /// square. The longest real report has under 10,000.
    static let tokenLimit = 60_000
    /// Whether the text goes on behind the last token.
    let isCut: Bool

    init(_ document: Document, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
        text = document.text
        var cut = Tokenizer().tokens(of: text)
        isCut = cut.count > Page.tokenLimit
        if isCut { cut.removeLast(cut.count - Page.tokenLimit) }
        var found = LexiconMatches()
        found.scan(cut, lexicon)
        let starts = SentenceSplitter().starts(of: cut)
        sentences = starts.indices.map { index in
            starts[index]..<(index + 1 < starts.count ? starts[index + 1] : cut.count)
        }
        matches = found
        classes = found.classes
        tokens = cut
        var ranges: [Range<Int>] = []
        var next = 0
        for block in document.blocks {
            let first = next
            while next < cut.count, Int(cut[next].start) < block.span.end { next += 1 }
            ranges.append(first..<next)
        }
        blocks = ranges
        var names: Set<UInt64> = []
        for index in cut.indices where found.classes[index] & PhraseClass.unitNoun.bit != 0 {
            var next = index + 1
            // thị xã, TP.
            while next < min(index + 3, cut.count), !cut[next].isCapital { next += 1 }
            guard next + 1 < cut.count, cut[next].isCapital, cut[next + 1].isCapital else {
                continue
            }
            names.insert(Page.pair(cut[next].key, cut[next + 1].key))
        }
        localities = names
    }

    private static func pair(_ first: WordKey, _ second: WordKey) -> UInt64 {
        first.value &* 0x9e37_79b9_7f4a_7c15 ^ second.value
    }

    /// Whether the page names, behind a unit noun, a place of the two words at token `index`.
    func isLocality(at index: Int) -> Bool {
        index >= 0 && index + 1 < tokens.count
            && localities.contains(Page.pair(tokens[index].key, tokens[index + 1].key))
    }

    /// The bytes that tokens `range` cover; empty ranges have none.
    func span(_ range: Range<Int>) -> TextSpan {
        guard let last = range.last else { return TextSpan(0, 0) }
        return TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[last].end))
    }

    /// The words that tokens `range` cover.
    func words(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let utf8 = text.utf8
        let span = span(range)
        let start = utf8.index(utf8.startIndex, offsetBy: span.start)
        return String(text[start..<utf8.index(start, offsetBy: span.count)])
    }

    func key(_ index: Int) -> WordKey {
        index >= 0 && index < tokens.count ? tokens[index].key : WordKey(value: 0)
    }

    func isKey(_ index: Int, _ key: WordKey) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].key == key
    }

    /// Whether a line starts at token `index`, or the text ends before it.
    func isLineStart(_ index: Int) -> Bool {
        index >= tokens.count || tokens[index].flags.contains(.lineStart)
    }

    /// Whether a phrase of `phraseClass` starts at token `index`.
    func has(_ phraseClass: PhraseClass, at index: Int) -> Bool {
        index >= 0 && index < classes.count && classes[index] & phraseClass.bit != 0
    }

    /// Whether a phrase of one of `classes` starts at token `index`.
    func hasOne(of classes: [PhraseClass], at index: Int) -> Bool {
        classes.contains { has($0, at: index) }
    }

    /// Whether a phrase of the lexicon other than a word of judging starts at token `index`.
    func hasPhrase(at index: Int) -> Bool {
        classes[index] & ~PhraseClass.assessment.bit != 0
    }

    /// Every phrase of `phraseClass` that starts at token `index`, shortest first.
    func phrases(
        _ phraseClass: PhraseClass,
        at index: Int
    ) -> [(entry: LexiconEntry, length: Int)] {
        guard has(phraseClass, at: index) else { return [] }
        return matches.positions(at: index).compactMap { position in
            let match = matches[position]
            guard lexicon.phraseClasses[Int(match.entry)] == phraseClass else { return nil }
            return (lexicon.entries[Int(match.entry)], Int(match.length))
        }
    }

    /// The longest phrase of `phraseClass` that starts at token `index`.
    func phrase(_ phraseClass: PhraseClass, at index: Int) -> (entry: LexiconEntry, length: Int)? {
        guard has(phraseClass, at: index) else { return nil }
        for position in matches.positions(at: index).reversed() {
            let match = matches[position]
            if lexicon.phraseClasses[Int(match.entry)] == phraseClass {
                return (lexicon.entries[Int(match.entry)], Int(match.length))
            }
        }
        return nil
    }

    /// Length of the longest phrase of `phraseClass` at token `index`, or 0.
    func length(_ phraseClass: PhraseClass, at index: Int) -> Int {
        guard has(phraseClass, at: index) else { return 0 }
        for position in matches.positions(at: index).reversed() {
            let match = matches[position]
            if lexicon.phraseClasses[Int(match.entry)] == phraseClass { return Int(match.length) }
        }
        return 0
    }

    /// The sentence token `index` stands in.
    func sentence(of index: Int) -> Int {
        max(0, sentences.firstSorted { $0.lowerBound > index } - 1)
    }

    /// The sentences of a block, in order.
    func sentences(ofBlock number: Int) -> ArraySlice<Range<Int>> {
        let range = blocks[number]
        let first = sentences.firstSorted { $0.lowerBound >= range.lowerBound }
        return sentences[first...].prefix { $0.upperBound <= range.upperBound }
    }

    /// The block token `index` stands in.
    func block(of index: Int) -> Int {
        max(0, blocks.firstSorted { $0.lowerBound > index } - 1)
    }

    /// Whether token `index` is one of `keys`.
    func isOne(_ index: Int, of keys: Set<WordKey>) -> Bool {
        index >= 0 && index < tokens.count && keys.contains(tokens[index].key)
    }

    /// Whether the words `keys` stand at token `index` on one line.
    func matches(_ keys: [WordKey], at index: Int) -> Bool {
        guard index >= 0, index + keys.count <= tokens.count else { return false }
        for offset in keys.indices {
            if tokens[index + offset].key != keys[offset] { return false }
            if offset > 0, tokens[index + offset].flags.contains(.lineStart) { return false }
        }
        return true
    }
}

/// Cuts a phrase written in the source into word keys.
func keys(_ text: String) -> [WordKey] { Tokenizer().tokens(of: text).map(\.key) }
