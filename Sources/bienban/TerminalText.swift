/// Text of unknown origin, made safe for a terminal.
enum TerminalText {
    /// `text` with control characters as `\u{1B}`, so that a page or a file name can neither
    /// steer the terminal nor break a message into two lines.
    ///
    /// Direction marks are control characters here: they can make a line read as another.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var output = ""
        for scalar in text.unicodeScalars { append(scalar, to: &output) }
        return output
    }

    static func append(_ scalar: UnicodeScalar, to output: inout String) {
        if isControl(scalar) {
            output += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        } else {
            output.unicodeScalars.append(scalar)
        }
    }

    private static func isControl(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }
}
