/// Finds the element that holds the article: where the running text is.
struct ArticleFinder {
    private var prose: [Int] = []
    private var best: [Int32] = []

    /// The lines of the article's element; all lines when the page has no elements to speak of.
    mutating func find(_ tree: PageTree, _ judgement: PageJudgement) -> Range<Int> {
        guard !tree.elements.isEmpty, !tree.lines.isEmpty else { return 0..<tree.lines.count }
        // What an element calls its content counts twice.
        var total = sum(tree) {
            let line = judgement.lines[$0]
            return line.roles.contains(.content) ? 2 * line.prose : line.prose
        }
        if total == 0 { total = sum(tree) { judgement.lines[$0].rawProse } }
        guard total > 0 else { return 0..<tree.lines.count }
        let root = climb(from: descend(tree), tree, judgement)
        return Int(tree.elements[root].firstLine)..<Int(tree.elements[root].endLine)
    }

    private mutating func sum(_ tree: PageTree, _ value: (Int) -> Int) -> Int {
        prose.removeAll(keepingCapacity: true)
        prose.append(contentsOf: repeatElement(0, count: tree.elements.count))
        best.removeAll(keepingCapacity: true)
        best.append(contentsOf: repeatElement(-1, count: tree.elements.count))
        var total = 0
        for (index, line) in tree.lines.enumerated() {
            let value = value(index)
            prose[Int(line.element)] += value
            total += value
        }
        for index in stride(from: tree.elements.count - 1, through: 0, by: -1) {
            let parent = Int(tree.elements[index].parent)
            guard parent >= 0 else { continue }
            prose[parent] += prose[index]
            if best[parent] < 0 || prose[index] >= prose[Int(best[parent])] {
                best[parent] = Int32(index)
            }
        }
        return total
    }

    /// Down to the child that holds most, as long as one does.
    private func descend(_ tree: PageTree) -> Int {
        var root = 0
        for index in tree.elements.indices where tree.elements[index].parent < 0 {
            if prose[index] > prose[root] { root = index }
        }
        while best[root] >= 0 {
            let child = Int(best[root])
            guard prose[child] * 100 >= prose[root] * 60 else { break }
            root = child
        }
        return root
    }

    /// Up again while what the parent adds is text of the same kind: a lead or a second half.
    private func climb(
        from start: Int,
        _ tree: PageTree,
        _ judgement: PageJudgement
    ) -> Int {
        var root = start
        var candidate = start
        while true {
            let parent = Int(tree.elements[candidate].parent)
            guard parent >= 0 else { return root }
            candidate = parent
            guard prose[parent] > prose[root] else { continue }
            var added = 0
            var junk = 0
            let inner = tree.elements[root]
            let outer = tree.elements[parent]
            for index in Int(outer.firstLine)..<Int(outer.endLine)
            where index < inner.firstLine || index >= inner.endLine {
                let line = judgement.lines[index]
                if !line.roles.isDisjoint(with: .chrome) || line.verdict != nil { continue }
                if line.prose > 0 {
                    added += line.prose
                } else {
                    junk += Int(tree.lines[index].letters)
                }
            }
            if added > 2 * junk { root = parent }
        }
    }
}
