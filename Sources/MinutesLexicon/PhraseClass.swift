/// What a phrase of the lexicon is.
///
/// An open set: a new class is one more static member.
public struct PhraseClass: RawRepresentable, Hashable, Sendable {
    /// The class's number.
    public let rawValue: UInt8
    /// Wraps the class's number.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The class's bit in ``LexiconMatches/classes``; numbers are below 32.
    @inlinable
    public var bit: UInt32 { 1 << UInt32(rawValue & 31) }

    /// A title's head: `Phó Bí thư`.
    ///
    /// Value: the canonical head.
    public static let titleHead = PhraseClass(rawValue: 1)
    /// A word after a head: `Thường trực`.
    ///
    /// Value: the canonical word.
    public static let titlePost = PhraseClass(rawValue: 2)
    /// A title with its body inside: `Tỉnh ủy viên`, `TUV`.
    ///
    /// Row: ``Lexicon/titles``.
    public static let wholeTitle = PhraseClass(rawValue: 3)
    /// A body with a fixed name.
    ///
    /// Row: ``Lexicon/organizations``.
    public static let organization = PhraseClass(rawValue: 4)
    /// A body's head, completed by field, unit or place.
    ///
    /// Row: ``Lexicon/organizationHeads``.
    public static let organizationHead = PhraseClass(rawValue: 5)
    /// `tỉnh`, `thành phố`, `TP`.
    ///
    /// Value: the canonical noun.
    public static let unitNoun = PhraseClass(rawValue: 6)
    /// A place.
    ///
    /// Row: ``Lexicon/places``.
    public static let place = PhraseClass(rawValue: 7)
    /// Military or police rank.
    public static let rank = PhraseClass(rawValue: 8)
    /// Academic degree or title.
    public static let degree = PhraseClass(rawValue: 9)
    /// `đồng chí`, `ông`, `bà`.
    ///
    /// Value: the canonical address.
    public static let address = PhraseClass(rawValue: 10)
    /// A family name: `Nguyễn`.
    public static let familyName = PhraseClass(rawValue: 11)
    /// A type of document.
    ///
    /// Row: ``Lexicon/documentTypes``.
    public static let documentType = PhraseClass(rawValue: 12)
    /// An alias of a known document.
    ///
    /// Row: ``Lexicon/knownDocuments``.
    public static let documentAlias = PhraseClass(rawValue: 13)
    /// A verb of speech.
    ///
    /// Value: its act (`order`, `request`, `emphasis`, `assess` …).
    public static let speechVerb = PhraseClass(rawValue: 14)
    /// `cần`, `phải`, `không được`.
    public static let modal = PhraseClass(rawValue: 15)
    /// The head of a verb phrase that begins an action of its own: `rà soát`.
    public static let actionVerb = PhraseClass(rawValue: 16)
    /// `Bên cạnh đó`, `Đồng thời`: a sentence that goes on with what was said.
    public static let connective = PhraseClass(rawValue: 17)
    /// Opens a clause of time before an action: `trong thời gian tới`.
    public static let vagueTime = PhraseClass(rawValue: 18)
    /// `các sở, ngành`, `địa phương`: a body without a name.
    public static let genericBody = PhraseClass(rawValue: 19)
    /// The verb of a lead sentence.
    ///
    /// Value: the kind of session.
    public static let sessionVerb = PhraseClass(rawValue: 20)
    /// `Cùng dự có`: opens an attendance list.
    ///
    /// Value: the role.
    public static let attendance = PhraseClass(rawValue: 21)
    /// `kết quả đạt được`, `chưa`, `còn chậm`.
    ///
    /// Value: `achievement` or `shortcoming`.
    public static let assessment = PhraseClass(rawValue: 22)
    /// Ends a unit's noun phrase: `tham gia`, `được`.
    public static let unitEnd = PhraseClass(rawValue: 23)
    /// Words before a number that make it no fact.
    public static let notFact = PhraseClass(rawValue: 24)
    /// A noun that is counted: `đảng viên`.
    public static let countedNoun = PhraseClass(rawValue: 25)
    /// A word that joins a field's name in lower case: `và`, `quân sự`.
    public static let fieldWord = PhraseClass(rawValue: 26)
    /// Ends a noun phrase before a comma may split: `nhất là`, `góp phần`.
    public static let modifierOpener = PhraseClass(rawValue: 27)
    /// `giữ chức vụ`, `vào chức danh`: a new office follows.
    public static let appointment = PhraseClass(rawValue: 29)
    /// `một`, `trăm`, `USD`: a word that may begin a quantity.
    public static let quantityOpener = PhraseClass(rawValue: 30)
    /// `hạn chế`, `tồn tại`: what a list of shortcomings is called.
    public static let shortcomingNoun = PhraseClass(rawValue: 28)
    /// A law, code or ordinance by its whole name: `Luật Đất đai`.
    public static let lawName = PhraseClass(rawValue: 31)
}

/// A phrase of the lexicon as the automaton reports it.
public struct LexiconEntry: Sendable {
    /// What it is.
    public let phraseClass: PhraseClass
    /// Row in the table of the class, or -1.
    public let row: Int32
    /// The canonical form or attribute, see ``PhraseClass``.
    public let value: String
}
