internal import VietnameseText

/// Normal form C: the one place where ingestion composes letters.
enum Composer {
    /// `utf8` in normal form C; the same bytes when no combining mark stands in them.
    static func nfc(_ utf8: [UInt8]) -> [UInt8] { NormalForm.nfc(utf8) }
}
