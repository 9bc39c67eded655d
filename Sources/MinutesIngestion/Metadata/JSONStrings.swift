/// Finds string values in JSON text without building it: linked data of pages is often broken.
enum JSONStrings {
    /// The string value of the first `key`.
    static func first(_ key: String, in json: String) -> String? {
        guard let place = position(of: key, in: json) else { return nil }
        var rest = json[place...].drop { $0.isWhitespace || $0 == ":" || $0 == "[" }
        guard rest.first == "\"" else { return nil }
        rest = rest.dropFirst()
        var value = ""
        while let character = rest.popFirst() {
            if character == "\"" { return value }
            if character == "\\", let escaped = rest.popFirst() {
                if escaped == "u", let code = UInt32(rest.prefix(4), radix: 16),
                    let scalar = Unicode.Scalar(code)
                {
                    value.unicodeScalars.append(scalar)
                    rest = rest.dropFirst(4)
                } else {
                    value.append(escaped == "n" || escaped == "t" ? " " : escaped)
                }
            } else {
                value.append(character)
            }
            if value.utf8.count > 2000 { return nil }
        }
        return nil
    }

    /// The place behind the first `"key"`.
    static func position(of key: String, in json: String) -> String.Index? {
        let pattern = Array("\"\(key)\"".utf8)
        let bytes = json.utf8.span
        var index = 0
        while index + pattern.count <= bytes.count {
            if bytes[index] == 0x22 {
                var length = 1
                while length < pattern.count, bytes[index + length] == pattern[length] {
                    length += 1
                }
                if length == pattern.count {
                    return json.utf8.index(json.startIndex, offsetBy: index + length)
                }
            }
            index += 1
        }
        return nil
    }
}
