internal import CLibXML2

/// libxml2's pull SAX parser over clean UTF-8.
///
/// With ``ByteScan`` the one place that touches C.
enum HTMLParser {
    /// Sends the events of `bytes` to `builder`.
    ///
    /// `bytes` hold no NUL and are valid UTF-8.
    ///
    /// libxml2 would guess the encoding, obey meta tags and stop below 255 elements; so the
    /// encoding is forced and its limits are off: ``PageReader/Limits`` are the limits.
    ///
    /// Tags, and everything that needs repair, are libxml2's. Text is taken from its copy of the
    /// page where it stands at the end of a tag, and scripts are passed there: its own loops over
    /// both take half of its time.
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
                unsafe HTMLParser.context(data).pointee.close(name)
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

    fileprivate static func context(
        _ data: UnsafeMutableRawPointer
    ) -> UnsafeMutablePointer<Context> {
        unsafe data.assumingMemoryBound(to: Context.self)
    }

    /// The parser stands at the `>` of a start tag, in its own copy of the page: what lies between
    /// there and `place` has been read, and the tag ends at `place` instead.
    fileprivate static func moveToTagEnd(
        _ input: xmlParserInputPtr,
        _ place: UnsafePointer<xmlChar>
    ) {
        unsafe UnsafeMutablePointer(mutating: place).pointee = 0x3E
        unsafe input.pointee.cur = unsafe place
    }

    /// The code point of an entity's name, at most eight letters packed by ``Tag/pack(_:)``; 0 when
    /// there is none.
    fileprivate static func entity(_ packed: UInt64) -> UInt32 {
        var text: [UInt8] = []
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            let letter = UInt8(truncatingIfNeeded: packed >> shift)
            if letter != 0 { text.append(letter) }
        }
        text.append(0)
        return unsafe text.withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.flatMap { unsafe htmlEntityLookup($0) }?.pointee.value ?? 0
        }
    }

    /// An element's or attribute's name packed as ``Tag/pack(_:)`` does.
    fileprivate static func pack(_ name: UnsafePointer<xmlChar>) -> UInt64 {
        var packed: UInt64 = 0
        var index = 0
        while index < 8 {
            let byte = unsafe name[index]
            if byte == 0 { return packed }
            packed = packed << 8 | UInt64(byte)
            index += 1
        }
        return unsafe name[8] == 0 ? packed : Tag.pack(bytes(name).span)
    }

    fileprivate static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}

extension HTMLParser.Context {
    fileprivate mutating func open(
        _ name: UnsafePointer<xmlChar>,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let tag = unsafe Tag(packed: HTMLParser.pack(name))
        unsafe builder.pointee.open(tag)
        if var next = unsafe attributes {
            while let key = unsafe next.pointee {
                let packed = unsafe HTMLParser.pack(key)
                if unsafe builder.pointee.reads(packed) {
                    if let value = unsafe next.successor().pointee {
                        unsafe builder.pointee.attribute(packed, HTMLParser.bytes(value).span)
                    } else {
                        unsafe builder.pointee.attribute(packed, Span())
                    }
                }
                unsafe next += 2
            }
        }
        unsafe builder.pointee.opened()
        guard unsafe !builder.pointee.isFull else {
            unsafe stop()
            return
        }
        // Elsewhere than at its own `>` the parser makes up an element that the page left out.
        guard let input = unsafe parser.pointee.input, unsafe input.pointee.cur.pointee == 0x3E,
            unsafe attributes != nil || isBehind(input.pointee.cur, name, isEnd: false)
        else { return }
        if tag.isRaw {
            if unsafe !builder.pointee.isCapturing { unsafe passRawText(input, name) }
        } else if tag.takesText {
            let start = unsafe input.pointee.cur + 1
            let end = unsafe takeText(start, input.pointee.end)
            if unsafe end > start { unsafe HTMLParser.moveToTagEnd(input, end - 1) }
        }
    }

    fileprivate mutating func close(_ name: UnsafePointer<xmlChar>) {
        let tag = unsafe Tag(packed: HTMLParser.pack(name))
        unsafe builder.pointee.close(tag)
        // The parser forgets the element after this call; the text behind is its parent's. An end
        // tag that ends several elements calls for its own last.
        guard let input = unsafe parser.pointee.input, unsafe parser.pointee.nameNr >= 2,
            unsafe input.pointee.cur > input.pointee.base, unsafe input.pointee.cur[-1] == 0x3E,
            let parent = unsafe parser.pointee.nameTab[Int(parser.pointee.nameNr) - 2],
            unsafe tag.isEmpty || isBehind(input.pointee.cur - 1, name, isEnd: true),
            unsafe Tag(packed: HTMLParser.pack(parent)).takesText
        else { return }
        unsafe input.pointee.cur = takeText(input.pointee.cur, input.pointee.end)
    }

    /// Whether `<` or `</` and the element's name stand right before `place`.
    private func isBehind(
        _ place: UnsafePointer<xmlChar>,
        _ name: UnsafePointer<xmlChar>,
        isEnd: Bool
    ) -> Bool {
        guard let base = unsafe parser.pointee.input?.pointee.base else { return false }
        let letters = unsafe Int(xmlStrlen(name))
        let marks = isEnd ? 2 : 1
        guard unsafe place - base >= letters + marks else { return false }
        let start = unsafe place - letters - marks
        return unsafe start.pointee == 0x3C && (!isEnd || start[1] == 0x2F)
            && xmlStrncasecmp(start + marks, name, Int32(letters)) == 0
    }

    /// Sends the text between `start` and the next tag to the builder; returns where it stopped.
    ///
    /// Anything out of the ordinary is left to the parser, which goes on from there.
    private func takeText(
        _ start: UnsafePointer<xmlChar>,
        _ end: UnsafePointer<xmlChar>
    ) -> UnsafePointer<xmlChar> {
        guard unsafe !builder.pointee.isCapturing else { return unsafe start }
        let limit = unsafe start + bienban_find_byte(start, end - start, 0x3C)
        var place = unsafe start
        while unsafe place < limit {
            let length = unsafe bienban_plain_text(place, limit - place)
            if length > 0 {
                let text = unsafe UnsafeBufferPointer(start: place, count: length)
                unsafe builder.pointee.characters(text.span)
                unsafe place += length
            }
            guard unsafe place < limit, unsafe place.pointee == 0x26 else { break }
            let rest = unsafe UnsafeBufferPointer(start: place, count: min(limit - place, 12))
            guard
                let reference = unsafe CharacterReference(
                    rest.span,
                    &builder.pointee.entities,
                    value: HTMLParser.entity
                )
            else { break }
            let bytes = reference.utf8
            unsafe builder.pointee.characters(bytes.span.extracting(first: reference.byteCount))
            unsafe place += reference.length
        }
        return unsafe place
    }

    /// Passes the content of a script or style, which nobody reads: its end tag comes next.
    ///
    /// Content that begins with a tag is left to the parser, which obeys that tag.
    private func passRawText(_ input: xmlParserInputPtr, _ name: UnsafePointer<xmlChar>) {
        let letters = unsafe xmlStrlen(name)
        var place = unsafe input.pointee.cur + 1
        guard let end = unsafe input.pointee.end, unsafe end - place > 2,
            unsafe place[0] != 0x3C || place[1] == 0x21
        else { return }
        while unsafe place < end {
            unsafe place += bienban_find_byte(place, end - place, 0x3C)
            guard unsafe end - place > Int(letters) + 2 else { return }
            if unsafe place[1] == 0x2F && xmlStrncasecmp(name, place + 2, letters) == 0 {
                unsafe HTMLParser.moveToTagEnd(input, place - 1)
                return
            }
            unsafe place += 1
        }
    }

    private mutating func stop() {
        guard unsafe stoppedAt == nil else { return }
        if let input = unsafe parser.pointee.input {
            unsafe stoppedAt =
                Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
        }
        unsafe xmlStopParser(parser)
    }
}
