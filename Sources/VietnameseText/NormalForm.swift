/// Unicode normal form C of Vietnamese and other Latin text.
///
/// Equal to the canonical composition of the standard for every text whose combining marks are
/// those of U+0300–U+036F on Latin letters; other marks and the letters of other scripts stay as
/// they are. Text without such marks is found by one scan and returned unchanged. O(n), also for
/// long runs of marks.
public enum NormalForm {
    /// `text` with base letters and marks put together.
    public static func nfc(_ text: String) -> String {
        guard needsComposition(text.utf8.span) else { return text }
        return String(decoding: nfc(Array(text.utf8)), as: UTF8.self)
    }

    /// `utf8` with base letters and marks put together; bytes that are not UTF-8 stay.
    public static func nfc(_ utf8: [UInt8]) -> [UInt8] {
        guard needsComposition(utf8.span) else { return utf8 }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var marks: [UInt32] = []
        let table = LatinCompositions.table
        var index = 0
        var copied = 0
        let span = utf8.span
        while true {
            while index < span.count, span[index] & 0xFE != 0xCC { index += 1 }
            guard index < span.count else { break }
            guard mark(utf8, at: index) != nil else {
                index += 1
                continue
            }
            append(span.extracting(copied..<index), to: &output)
            marks.removeAll(keepingCapacity: true)
            // The letter before may be half composed: it goes back into letter and marks.
            var starter = takeStarter(&output)
            while let letter = starter, let parts = table.decompose(letter) {
                marks.append(parts.mark)
                starter = parts.base
            }
            marks.reverse()
            while let next = mark(utf8, at: index) {
                append(next, to: &marks)
                index += 2
            }
            copied = index
            order(&marks)
            compose(starter, marks, table, &output)
        }
        append(span.extracting(copied...), to: &output)
        return output
    }

    private static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        output.append(addingCapacity: bytes.count) { free in
            for index in bytes.indices { free.append(bytes[index]) }
        }
    }

    /// Whether `utf8` holds a combining mark (U+0300–U+036F), so that composing may change it.
    public static func needsComposition(_ utf8: Span<UInt8>) -> Bool {
        let block = 64
        var index = 0
        // Without a way out inside the block the compiler compares many bytes at a time.
        while index + block <= utf8.count {
            var found: UInt8 = 0
            for offset in index..<(index + block) {
                found |= (utf8[offset] & 0xFE) == 0xCC ? 1 : 0
            }
            if found != 0 { return true }
            index += block
        }
        while index < utf8.count {
            if (utf8[index] & 0xFE) == 0xCC { return true }
            index += 1
        }
        return false
    }

    /// The combining mark at `index`; nil for anything else, also the joiner U+034F, a base itself.
    @inline(__always)
    private static func mark(_ utf8: [UInt8], at index: Int) -> UInt32? {
        guard index + 1 < utf8.count, (utf8[index] & 0xFE) == 0xCC else { return nil }
        let next = utf8[index + 1]
        guard next & 0xC0 == 0x80 else { return nil }
        let scalar = UInt32(utf8[index] & 0x1F) << 6 | UInt32(next & 0x3F)
        return scalar < 0x370 && scalar != 0x34F ? scalar : nil
    }

    /// Adds a mark, the deprecated ones as what they stand for.
    @inline(__always)
    private static func append(_ mark: UInt32, to marks: inout [UInt32]) {
        switch mark {
        case 0x340: marks.append(0x300)
        case 0x341: marks.append(0x301)
        case 0x343: marks.append(0x313)
        case 0x344:
            marks.append(0x308)
            marks.append(0x301)
        default: marks.append(mark)
        }
    }

    /// Removes the last letter from the output and returns it, if it is of the Latin blocks.
    private static func takeStarter(_ output: inout [UInt8]) -> UInt32? {
        guard let last = output.last else { return nil }
        if last < 0x80 {
            output.removeLast()
            return UInt32(last)
        }
        let count = output.count
        guard last & 0xC0 == 0x80, count >= 2 else { return nil }
        let second = output[count - 2]
        if second & 0xE0 == 0xC0 {
            let scalar = UInt32(second & 0x1F) << 6 | UInt32(last & 0x3F)
            guard scalar >= 0x80, scalar < 0x250 else { return nil }
            output.removeLast(2)
            return scalar
        }
        guard count >= 3, output[count - 3] == 0xE1, second & 0xC0 == 0x80 else { return nil }
        let scalar = 0x1000 | UInt32(second & 0x3F) << 6 | UInt32(last & 0x3F)
        guard scalar >= 0x1E00, scalar < 0x1F00 else { return nil }
        output.removeLast(3)
        return scalar
    }

    /// Canonical order: by class, marks of one class as they stand.
    private static func order(_ marks: inout [UInt32]) {
        var sorted = true
        for index in marks.indices.dropFirst() {
            if combiningClass(marks[index - 1]) > combiningClass(marks[index]) { sorted = false }
        }
        guard !sorted else { return }
        if marks.count == 2 {
            marks.swapAt(0, 1)
            return
        }
        // By counting, so that a million marks on one letter cost no more than elsewhere.
        var places = [Int](repeating: 0, count: 257)
        for mark in marks { places[Int(combiningClass(mark)) + 1] += 1 }
        for index in 1..<257 { places[index] += places[index - 1] }
        let unsorted = marks
        for mark in unsorted {
            let group = Int(combiningClass(mark))
            marks[places[group]] = mark
            places[group] += 1
        }
    }

    private static func compose(
        _ starter: UInt32?,
        _ marks: [UInt32],
        _ table: LatinCompositions,
        _ output: inout [UInt8]
    ) {
        guard var letter = starter else {
            for mark in marks { append(mark, to: &output) }
            return
        }
        let place = output.count
        var left: UInt8 = 0
        // The letter's bytes come before those of the marks left over: first see which are.
        for mark in marks {
            let group = combiningClass(mark)
            if left != group, let composed = table.compose(letter, mark) {
                letter = composed
            } else {
                left = group
                append(mark, to: &output)
            }
        }
        if place == output.count {
            append(letter, to: &output)
        } else {
            var bytes: [UInt8] = []
            append(letter, to: &bytes)
            output.insert(contentsOf: bytes, at: place)
        }
    }

    @inline(__always)
    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        if scalar < 0x80 {
            output.append(UInt8(scalar))
        } else if scalar < 0x800 {
            output.append(UInt8(0xC0 | scalar >> 6))
            output.append(UInt8(0x80 | scalar & 0x3F))
        } else {
            output.append(UInt8(0xE0 | scalar >> 12))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            output.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    @inline(__always)
    private static func combiningClass(_ mark: UInt32) -> UInt8 { classes[Int(mark & 0x7F)] }

    /// Canonical combining classes of U+0300–U+037F.
    private static let classes: [UInt8] = (UInt32(0x300)..<0x380).map { value in
        Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
    }
}
