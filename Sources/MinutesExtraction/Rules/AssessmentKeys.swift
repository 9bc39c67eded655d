internal import VietnameseText

/// The words that the rules of judgements and sessions ask of every token, folded once.
extension WordKey {
    static let ellipsis: WordKey = "…"
    /// thể.
    static let able: WordKey = "thể"
    /// theo.
    static let according: WordKey = "theo"
    /// chỉnh.
    static let adjust: WordKey = "chỉnh"
    /// nhằm.
    static let aim: WordKey = "nhằm"
    /// tại.
    static let at: WordKey = "tại"
    /// bên.
    static let beside: WordKey = "bên"
    /// nhưng.
    static let but: WordKey = "nhưng"
    /// đây.
    static let here: WordKey = "đây"
    /// như.
    static let like: WordKey = "như"
    /// nhìn.
    static let looking: WordKey = "nhìn"
    /// thứ.
    static let ordinal: WordKey = "thứ"
    /// được.
    static let passive: WordKey = "được"
    /// để.
    static let purpose: WordKey = "để"
    /// liên.
    static let related: WordKey = "liên"
    /// nhờ.
    static let thanksTo: WordKey = "nhờ"
    /// rằng.
    static let that: WordKey = "rằng"
    /// đó.
    static let there: WordKey = "đó"
    /// những.
    static let those: WordKey = "những"
    /// qua.
    static let through: WordKey = "qua"
    /// thời.
    static let time: WordKey = "thời"
    /// cùng.
    static let together: WordKey = "cùng"
    /// đối.
    static let towards: WordKey = "đối"
    /// song.
    static let yet: WordKey = "song"
}
