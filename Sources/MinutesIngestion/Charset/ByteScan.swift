internal import CLibXML2

/// Looks through texts many bytes at a time, which C's compiler does of itself and Swift's does not
/// where bounds are checked.
enum ByteScan {
    /// How often `byte` occurs.
    static func count(of byte: UInt8, in bytes: [UInt8]) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return unsafe bienban_count_byte(start, buffer.count, byte)
        }
    }

    /// Whether `bytes` are valid UTF-8.
    static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return true }
            return unsafe bienban_is_utf8(start, buffer.count) != 0
        }
    }

    /// Length of the text that is folded already: words with one blank between, and nothing that
    /// ``LineWriter`` has to look at.
    static func foldedLength(_ bytes: Span<UInt8>) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return unsafe bienban_folded_text(start, buffer.count)
        }
    }

    /// Appends `bytes` to `text`; returns the number of code points.
    static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) -> Int32 {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            unsafe text.append(contentsOf: buffer)
            return unsafe Int32(bienban_count_letters(start, buffer.count))
        }
    }
}

extension String {
    /// The string of `utf8`; sequences that are not UTF-8 become U+FFFD.
    ///
    /// For long texts in UTF-8 several times as fast as `String(decoding:as:)`.
    init(utf8: Span<UInt8>) {
        if ByteScan.isUTF8(utf8) {
            self = unsafe String(copying: UTF8Span(unchecked: utf8))
        } else {
            self = unsafe utf8.withUnsafeBufferPointer {
                unsafe String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
