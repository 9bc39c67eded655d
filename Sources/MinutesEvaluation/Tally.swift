/// Counts of one kind of item over all pages, and what follows from them.
public struct Tally: Hashable, Sendable {
    /// Items of the gold that were found.
    public var right = 0
    /// Items that were found and are not in the gold, or found wrongly.
    public var extra = 0
    /// Items of the gold that were not found, or found wrongly.
    public var missed = 0

    /// Makes an empty count.
    public init() {}

    /// How many items the gold has.
    public var count: Int { right + missed }

    /// Right of those found; not a number when nothing was found.
    public var precision: Double {
        right + extra > 0 ? Double(right) / Double(right + extra) : .nan
    }

    /// Right of those in the gold; not a number when the gold has none.
    public var recall: Double { count > 0 ? Double(right) / Double(count) : .nan }

    /// The harmonic mean of precision and recall; 0 when both are 0.
    public var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    static func += (sum: inout Tally, other: Tally) {
        sum.right += other.right
        sum.extra += other.extra
        sum.missed += other.missed
    }
}

/// How many of a rule's items were judged, and how many were right.
public struct RuleCount: Hashable, Sendable {
    /// Items that the gold has, too.
    public var right = 0
    /// Items that were compared with gold.
    public var judged = 0

    /// Makes an empty count.
    public init() {}

    /// Precision with one right and one wrong item more than counted, so that few judgements
    /// never make a rule certain.
    public var smoothed: Double { Double(right + 1) / Double(judged + 2) }
}

/// Figures as people read them.
public enum Figure {
    /// `value`, between 0 and 1, in thousandths; exact, a tie goes to the even digit.
    ///
    /// Not a number gives nil.
    public static func thousandths(_ value: Double) -> Int? {
        guard value.isFinite, value >= 0, value <= 1 else { return nil }
        guard value > 0x1p-11 else { return 0 }
        // value = significand / 2^shift with at most 53 bits above the line, so that a thousand
        // of it still fits; dividing whole numbers leaves no rounding error of its own.
        let shift = UInt64(52 - Int(value.exponent))
        let significand = UInt64(value.significandBitPattern | 1 << 52)
        let scaled = significand * 1000
        let (whole, rest) = (scaled >> shift, scaled & (1 << shift - 1))
        let half: UInt64 = 1 << (shift - 1)
        let up = rest > half || (rest == half && whole % 2 == 1)
        return Int(whole) + (up ? 1 : 0)
    }

    /// `value`, between 0 and 1, with three digits: `0.857`; `nan` when it is none.
    public static func text(_ value: Double) -> String {
        guard let thousandths = thousandths(value) else { return "nan" }
        let digits = String(1000 + thousandths % 1000).dropFirst()
        return "\(thousandths / 1000).\(digits)"
    }
}
