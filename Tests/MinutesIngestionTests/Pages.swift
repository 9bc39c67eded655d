import MinutesIngestion
import MinutesModel

/// Invented pages, and short ways to read them.
enum Pages {
    static let first = """
        Chiều 3/9, đồng chí Trần Văn Bình, Bí thư Huyện ủy An Hòa làm việc với Đảng ủy xã Phú Sơn về công tác \
        xây dựng Đảng từ đầu năm đến nay.
        """
    static let second = """
        Đảng bộ xã hiện có 14 chi bộ với 356 đảng viên. Tám tháng qua, Đảng ủy đã mở 2 lớp bồi dưỡng cho 41 quần \
        chúng ưu tú.
        """
    static let third = """
        Kết luận buổi làm việc, đồng chí Bí thư Huyện ủy đề nghị Đảng ủy xã rà soát nguồn kết nạp ở từng thôn, \
        báo cáo trước ngày 30/9.
        """

    /// An article of three paragraphs in `page`, where `{article}` stands.
    static func page(_ page: String) -> String {
        page.replacing("{article}", with: "<p>\(first)</p><p>\(second)</p><p>\(third)</p>")
    }

    static func read(_ page: String) -> Document { read(Array(page.utf8)) }

    static func read(_ bytes: [UInt8]) -> Document {
        var reader = PageReader()
        return reader.read(bytes, path: "page")
    }
}

extension Document {
    /// The strings of the blocks of `kind`.
    func blocks(_ kind: BlockKind) -> [String] {
        blocks.filter { $0.kind == kind }.map { string($0.span) }
    }

    func string(_ span: TextSpan) -> String {
        String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    }

    /// The strings of the chrome of `kind`.
    func chrome(_ kind: ChromeKind) -> [String] { chrome.filter { $0.kind == kind }.map(\.text) }

    var codes: [String] { diagnostics.map(\.code) }
}

extension String {
    /// The standard library's `replacing`, without Foundation.
    func replacing(_ mark: String, with text: String) -> String {
        split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
    }
}
