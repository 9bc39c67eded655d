import Testing

@testable import VietnameseText

@Suite("A sentence ends where its full stop is not an abbreviation's or a number's")
struct SentenceTests {
    static func sentences(_ text: String) -> [String] {
        let tokens = Tokenizer().tokens(of: text)
        let starts = SentenceSplitter().starts(of: tokens)
        let bytes = Array(text.utf8)
        return starts.enumerated().map { place, start in
            let end = place + 1 < starts.count ? starts[place + 1] : tokens.count
            return String(
                decoding: bytes[Int(tokens[start].start)..<Int(tokens[end - 1].end)],
                as: UTF8.self
            )
        }
    }

    @Test(arguments: [
        "Đoàn làm việc tại TP. Hải Phòng.", "Ban Chấp hành T.Ư Đảng họp.",
        "PGS.TS. Nguyễn Văn A dự.",
        "Quận có 2.555 đảng viên.", "Đồng chí Nguyễn V. Bình, TX. Sơn Tây.", "Ông nói: “Tốt.”",
        "Các xã, phường, v.v. đều đạt.", "Nghị quyết 05-NQ/T.Ư ngày 1.8.2018.", "Đạt 3.5 điểm.",
    ])
    func staysWhole(text: String) { #expect(Self.sentences(text) == [text]) }

    @Test(
        arguments: [
            ("Đạt kết quả tốt. Đồng chí kết luận.", ["Đạt kết quả tốt.", "Đồng chí kết luận."]),
            ("làm hiệu quả.Đồng chí đề nghị.", ["làm hiệu quả.", "Đồng chí đề nghị."]),
            ("Tổng số là 2.555. Quận đạt.", ["Tổng số là 2.555.", "Quận đạt."]),
            ("Một dòng\nHai dòng", ["Một dòng", "Hai dòng"]),
            ("Vì sao? Vì thế!", ["Vì sao?", "Vì thế!"]),
            ("Chờ đợi… Rồi xong.", ["Chờ đợi…", "Rồi xong."]), ("", []),
            ("Ông nói: “Tốt.” Mọi người nghe.", ["Ông nói: “Tốt.”", "Mọi người nghe."]),
            ("(Đã họp.) Sau đó về.", ["(Đã họp.)", "Sau đó về."]),
            ("Chờ đợi... Rồi xong.", ["Chờ đợi...", "Rồi xong."]),
        ] as [(String, [String])]
    )
    func splits(text: String, sentences: [String]) {
        #expect(Self.sentences(text) == sentences)
    }
}
