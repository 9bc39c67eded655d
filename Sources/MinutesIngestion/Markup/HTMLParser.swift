internal import CLibXML2

/// libxml2's pull SAX parser over clean UTF-8.
///
/// The one file that touches C.
enum HTMLParser {
    /// Sends the events of `bytes` to `builder`.
    ///
    /// `bytes` hold no NUL and are valid UTF-8.
    ///
    /// libxml2 would guess the encoding, obey meta tags and stop below 255 elements; so the
    /// encoding is forced and its limits are off: ``PageReader/Limits`` are the limits.
    static func parse(_ bytes: [UInt8], into builder: inout PageBuilder) {
        guard isReady, !bytes.isEmpty, bytes.count < Int(Int32.max), let handle = Handle(bytes)
        else {
            builder.finish()
            return
        }
        let rest = handle.run(&builder)
        if let rest, rest < bytes.count, builder.writer.tree.cut == .depth {
            builder.appendFlat(bytes, from: rest)
        }
        builder.finish()
    }

    /// libxml2's own start, once and before any thread parses.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// What the callbacks get: the builder and the parser that calls.
    @unsafe
    fileprivate struct Context {
        var builder: UnsafeMutablePointer<PageBuilder>
        var parser: htmlParserCtxtPtr
        /// Offset in the input at which the parser was stopped.
        var stoppedAt: Int?
    }

    /// Owns the parser's C handle.
    @safe
    private struct Handle: ~Copyable {
        private let parser: htmlParserCtxtPtr

        /// libxml2 copies the bytes, so that they need not outlive the call.
        init?(_ bytes: [UInt8]) {
            let made = unsafe bytes.withUnsafeBytes { buffer in
                unsafe htmlCreateMemoryParserCtxt(
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(buffer.count)
                )
            }
            guard let made = unsafe made else { return nil }
            unsafe parser = made
        }

        deinit { unsafe htmlFreeParserCtxt(parser) }

        /// Parses; the offset of the rest when a limit stopped the parser.
        consuming func run(_ builder: inout PageBuilder) -> Int? {
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
                | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
                | Handle.hugeTexts | HTML_PARSE_IGNORE_ENC.rawValue
            unsafe htmlCtxtUseOptions(parser, Int32(options))
            unsafe xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
            unsafe parser.pointee.sax.pointee = Handle.handler()
            return unsafe withUnsafeMutablePointer(to: &builder) { builder in
                var context = unsafe Context(builder: builder, parser: parser)
                unsafe withUnsafeMutablePointer(to: &context) { pointer in
                    unsafe parser.pointee.userData = UnsafeMutableRawPointer(pointer)
                    _ = unsafe htmlParseDocument(parser)
                }
                return unsafe context.stoppedAt
            }
        }

        /// `XML_PARSE_HUGE`, which HTML parsing obeys too.
        private static let hugeTexts: UInt32 = 1 << 19

        private static func handler() -> xmlSAXHandler {
            var handler = unsafe xmlSAXHandler()
            unsafe handler.startElement = { data, name, attributes in
                guard let data = unsafe data, let name = unsafe name else { return }
                unsafe HTMLParser.context(data).pointee.open(name, attributes)
            }
            unsafe handler.endElement = { data, name in
                guard let data = unsafe data, let name = unsafe name else { return }
                unsafe HTMLParser.context(data).pointee.builder.pointee.close(
                    HTMLParser.bytes(name).span
                )
            }
            unsafe handler.characters = { data, text, count in
                guard let data = unsafe data, let text = unsafe text else { return }
                let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
                unsafe HTMLParser.context(data).pointee.builder.pointee.characters(buffer.span)
            }
            unsafe handler.ignorableWhitespace = handler.characters
            unsafe handler.cdataBlock = { data, text, count in
                guard let data = unsafe data, let text = unsafe text else { return }
                let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
                unsafe HTMLParser.context(data).pointee.builder.pointee.rawText(buffer.span)
            }
            unsafe handler.comment = { data, text in
                guard let data = unsafe data, let text = unsafe text else { return }
                unsafe HTMLParser.context(data).pointee.builder.pointee.comment(
                    HTMLParser.bytes(text).span
                )
            }
            return unsafe handler
        }
    }

    private static func context(_ data: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Context> {
        unsafe data.assumingMemoryBound(to: Context.self)
    }

    private static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}

extension HTMLParser.Context {
    fileprivate mutating func open(
        _ name: UnsafePointer<xmlChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        unsafe builder.pointee.open(HTMLParser.bytes(name).span)
        if var next = unsafe attributes {
            while let key = unsafe next.pointee {
                let value = unsafe next.successor().pointee
                if let value = unsafe value {
                    unsafe builder.pointee.attribute(
                        HTMLParser.bytes(key).span,
                        HTMLParser.bytes(value).span
                    )
                } else {
                    unsafe builder.pointee.attribute(HTMLParser.bytes(key).span, Span())
                }
                unsafe next += 2
            }
        }
        unsafe builder.pointee.opened()
        guard unsafe builder.pointee.isFull, unsafe stoppedAt == nil else { return }
        if let input = unsafe parser.pointee.input {
            unsafe stoppedAt =
                Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
        }
        unsafe xmlStopParser(parser)
    }
}

/// Counts a byte in long texts, many bytes at a time.
enum ByteCount {
    /// How often `byte` occurs.
    static func count(of byte: UInt8, in bytes: [UInt8]) -> Int {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return unsafe bienban_count_byte(start, buffer.count, byte)
        }
    }
}
