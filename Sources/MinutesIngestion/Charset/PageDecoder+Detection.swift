/// What the bytes themselves tell about their encoding.
extension PageDecoder {
    /// Whole and broken UTF-8 sequences beyond ASCII.
    struct SequenceCount {
        private(set) var whole = 0
        private(set) var broken = 0

        init(_ bytes: [UInt8]) {
            var index = 0
            while index < bytes.count {
                let first = bytes[index]
                index += 1
                guard first >= 0x80 else { continue }
                let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0
                var seen = 0
                while seen < length, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
                    seen += 1
                    index += 1
                }
                if length > 0, seen == length { whole += 1 } else { broken += 1 }
            }
        }
    }

    static func isUTF8(_ bytes: [UInt8]) -> Bool { ByteScan.isUTF8(bytes.span) }

    static func isASCII(_ bytes: [UInt8]) -> Bool {
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        return all < 0x80
    }

    static func replacements(_ bytes: [UInt8]) -> Int {
        var count = 0
        var index = 2
        while index < bytes.count {
            if bytes[index] == 0xBD, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF {
                count += 1
            }
            index += 1
        }
        return count
    }

    /// The byte order of UTF-16 without a mark: every other byte of the first 64 is NUL.
    static func unmarkedUTF16(_ bytes: [UInt8]) -> Charset? {
        guard bytes.count >= 8 else { return nil }
        var even = 0
        var odd = 0
        for index in 0..<min(bytes.count, 64) where bytes[index] == 0 {
            if index & 1 == 0 { even += 1 } else { odd += 1 }
        }
        let half = min(bytes.count, 64) / 2
        if odd * 4 >= half * 3, even == 0 { return .utf16LE }
        if even * 4 >= half * 3, odd == 0 { return .utf16BE }
        return nil
    }

    /// Share of bytes beyond ASCII that are a tone mark of windows-1258 behind a vowel.
    static func toneMarkShare(_ bytes: [UInt8]) -> Double {
        var high = 0
        var marks = 0
        var index = 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80 {
                high += 1
                switch byte {
                case 0xCC, 0xEC, 0xD2, 0xDE, 0xF2:
                    switch bytes[index - 1] | 0x20 {
                    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD:
                        marks += 1
                    default: break
                    }
                default: break
                }
            }
            index += 1
        }
        return high == 0 ? 0 : Double(marks) / Double(high)
    }

    /// The encoding's label in a meta tag or an XML declaration, lower case.
    ///
    /// Browsers look at the first 1,024 bytes; ASP.NET pages write more than that before.
    static func declaredLabel(_ bytes: [UInt8]) -> String? {
        let end = min(bytes.count, 8192)
        for key in ["charset=", "encoding="] {
            let pattern = Array(key.utf8)
            var index = 0
            while index + pattern.count < end {
                guard bytes[index] | 0x20 == pattern[0], matches(pattern, bytes, at: index) else {
                    index += 1
                    continue
                }
                var start = index + pattern.count
                while start < end,
                    bytes[start] == 0x22 || bytes[start] == 0x27 || bytes[start] == 0x20
                {
                    start += 1
                }
                var label = ""
                while start < end, label.utf8.count < 24, isLabelByte(bytes[start]) {
                    label.unicodeScalars.append(Unicode.Scalar(lowercased(bytes[start])))
                    start += 1
                }
                if !label.isEmpty { return label }
                index += 1
            }
        }
        return nil
    }

    private static func matches(_ pattern: [UInt8], _ bytes: [UInt8], at index: Int) -> Bool {
        for offset in pattern.indices where lowercased(bytes[index + offset]) != pattern[offset] {
            return false
        }
        return true
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
