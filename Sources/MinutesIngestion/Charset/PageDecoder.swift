internal import MinutesModel

/// Turns a page's bytes into clean UTF-8: byte order mark off, declared or detected encoding
/// decoded, invalid sequences replaced, NUL bytes out.
struct PageDecoder {
    /// The page in UTF-8 and what was found on the way.
    struct Result {
        var bytes: [UInt8]
        var encoding: String
        var diagnostics: [IngestionDiagnostic] = []
        /// Letters of a TCVN3 font stand in the text as Latin-1 signs (``LegacyFont``).
        var hasLegacyFont = false
    }

    var limits: PageReader.Limits

    /// Decodes `raw`; `raw` itself, unread, when it is clean already.
    func decode(_ raw: [UInt8]) -> Result {
        var diagnostics: [IngestionDiagnostic] = []
        var input = raw
        if raw.count > limits.bytes {
            input = Array(raw[..<limits.bytes])
            diagnostics.append(
                IngestionDiagnostic(
                    code: "page-cut",
                    message: "The page is larger than the limit; what follows was not read.",
                    params: [("bytes", "\(raw.count)"), ("limit", "\(limits.bytes)")]
                )
            )
        }
        var result = decodeWhole(input, cut: raw.count > limits.bytes)
        result.diagnostics = diagnostics + result.diagnostics
        removeNULs(&result)
        result.hasLegacyFont = LegacyFont.isUsed(in: result.bytes)
        if result.hasLegacyFont {
            result.diagnostics.append(
                IngestionDiagnostic(
                    code: "legacy-font",
                    message: "Letters of a TCVN3 font were read as Vietnamese.",
                    params: [("font", "TCVN3")]
                )
            )
        }
        return result
    }

    private func decodeWhole(_ raw: [UInt8], cut: Bool) -> Result {
        if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw, from: 2, .utf16LE) }
        if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw, from: 2, .utf16BE) }
        if let order = PageDecoder.unmarkedUTF16(raw) { return utf16(raw, from: 0, order) }
        let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
        var bytes = hasMark ? Array(raw[3...]) : raw
        let label = PageDecoder.declaredLabel(bytes)
        let declared = label.flatMap { Charset(label: $0) }
        if PageDecoder.isUTF8(bytes) {
            var result = Result(bytes: bytes, encoding: Charset.utf8.name)
            if let label, declared != .utf8, !PageDecoder.isASCII(bytes) {
                result.diagnostics.append(PageDecoder.mismatch(label, read: .utf8))
            }
            return result
        }
        let tail = Truncation.incompleteTail(bytes)
        if tail > 0, PageDecoder.isUTF8(Array(bytes.dropLast(tail))), bytes.count > 4 * tail {
            bytes.removeLast(tail)
            var result = Result(bytes: bytes, encoding: Charset.utf8.name)
            // The byte limit may have cut the character, and has its own diagnostic.
            if !cut { result.diagnostics.append(Truncation.character) }
            return result
        }
        let count = SequenceCount(bytes)
        // A page in UTF-8 with some broken bytes has far more whole sequences than broken ones.
        if hasMark || count.whole > 4 * count.broken || (declared == .utf8 && count.whole > 0) {
            return repaired(bytes)
        }
        let charset = singleByte(declared, bytes)
        var result = Result(bytes: transcode(bytes, charset), encoding: charset.name)
        if let label, declared != charset {
            result.diagnostics.append(PageDecoder.mismatch(label, read: charset))
        }
        return result
    }

    private func singleByte(_ declared: Charset?, _ bytes: [UInt8]) -> Charset {
        if declared == .windows1258 { return .windows1258 }
        // Tone marks after vowels are what windows-1258 has and no other encoding writes.
        let looksVietnamese = PageDecoder.toneMarkShare(bytes) > 0.05
        return looksVietnamese ? .windows1258 : .windows1252
    }

    private func repaired(_ bytes: [UInt8]) -> Result {
        let text = String(decoding: bytes, as: UTF8.self)
        let clean = Array(text.utf8)
        let count = PageDecoder.replacements(clean) - PageDecoder.replacements(bytes)
        return Result(
            bytes: clean,
            encoding: Charset.utf8.name,
            diagnostics: [
                IngestionDiagnostic(
                    code: "invalid-utf8",
                    message: "Byte sequences that are not UTF-8 were replaced by U+FFFD.",
                    params: [("count", "\(max(count, 1))")]
                )
            ]
        )
    }

    private func transcode(_ bytes: [UInt8], _ charset: Charset) -> [UInt8] {
        guard let high = charset.highHalf else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                out.append(scalar: UInt32(high[Int(byte) - 0x80]))
            }
        }
        return charset == .windows1258 ? Composer.nfc(out) : out
    }

    private func utf16(_ raw: [UInt8], from start: Int, _ charset: Charset) -> Result {
        let shift = charset == .utf16LE ? 0 : 1
        let span = raw.span
        var bytes: [UInt8] = []
        // Vietnamese has fewer than three bytes for two of UTF-16.
        bytes.reserveCapacity(raw.count)
        var index = start
        func unit(_ index: Int) -> UInt32 {
            UInt32(span[index + shift]) | UInt32(span[index + 1 - shift]) << 8
        }
        while index + 1 < span.count {
            var scalar = unit(index)
            index += 2
            if scalar & 0xFC00 == 0xD800, index + 1 < span.count, unit(index) & 0xFC00 == 0xDC00 {
                scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
                index += 2
            }
            bytes.append(scalar: scalar)
        }
        var result = Result(bytes: bytes, encoding: charset.name)
        if index < raw.count {
            result.diagnostics.append(
                Truncation.character
            )
        }
        return result
    }

    private func removeNULs(_ result: inout Result) {
        let count = ByteScan.count(of: 0, in: result.bytes)
        guard count > 0 else { return }
        // libxml2 silently ends the document at a NUL between tags.
        result.bytes.removeAll { $0 == 0 }
        result.diagnostics.append(
            IngestionDiagnostic(
                code: "nul-bytes",
                message: "NUL bytes were removed.",
                params: [("count", "\(count)")]
            )
        )
    }

    private static func mismatch(_ label: String, read: Charset) -> IngestionDiagnostic {
        IngestionDiagnostic(
            code: "charset-mismatch",
            message: "The page declares another encoding than it is written in.",
            params: [("declared", label), ("read", read.name)]
        )
    }
}

extension Array where Element == UInt8 {
    /// Appends the UTF-8 form of a code point; surrogates become U+FFFD.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(scalar))
        } else if scalar < 0x800 {
            append(UInt8(0xC0 | scalar >> 6))
            append(UInt8(0x80 | scalar & 0x3F))
        } else if scalar < 0x1_0000 {
            let safe = scalar & 0xF800 == 0xD800 ? 0xFFFD : scalar
            append(UInt8(0xE0 | safe >> 12))
            append(UInt8(0x80 | safe >> 6 & 0x3F))
            append(UInt8(0x80 | safe & 0x3F))
        } else {
            append(UInt8(0xF0 | scalar >> 18 & 7))
            append(UInt8(0x80 | scalar >> 12 & 0x3F))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
