/// What a line's words say it is.
///
/// One line an entry: a verdict, `=` for the whole line or `^` for its opening, and phrases parted
/// by `|`. Whole lines may be followed by a number or a date.
struct PhraseTable {
    /// What a phrase says of its line.
    enum Verdict: String {
        case navigation, share, related, comment, widget, counter, footer, form, qr, advert, tags
        case print, metadata, byline, source, editors, modified, label, clock, picture, section
    }

    private var whole = Slots()
    private var openings = Slots()
    /// Sections of papers and portals: a menu where several follow each other, a heading alone.
    private var sections = Slots()

    /// Verdicts by the hashes of their phrases, which need no further hashing.
    ///
    /// Ten times as many slots as phrases: most lines are refused by one look at ``numbers``, which
    /// stay in the nearest cache.
    private struct Slots {
        private static let bits: UInt64 = 12
        /// Where a slot's entry is, counted from 1; 0 for an empty slot.
        private var numbers = [UInt16](repeating: 0, count: 1 << Int(bits))
        private var entries: [(key: UInt64, verdict: Verdict)] = []

        subscript(key: UInt64) -> Verdict? {
            get {
                let numbers = numbers.span
                var slot = Slots.slot(key)
                while numbers[slot] != 0 {
                    let entry = entries[Int(numbers[slot]) - 1]
                    if entry.key == key { return entry.verdict }
                    slot = Slots.next(slot)
                }
                return nil
            }
            set {
                guard let newValue else { return }
                var slot = Slots.slot(key)
                while numbers[slot] != 0 {
                    let number = Int(numbers[slot]) - 1
                    if entries[number].key == key {
                        entries[number].verdict = newValue
                        return
                    }
                    slot = Slots.next(slot)
                }
                entries.append((key, newValue))
                numbers[slot] = UInt16(entries.count)
            }
        }

        private static func slot(_ key: UInt64) -> Int {
            Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
        }

        private static func next(_ slot: Int) -> Int { (slot + 1) & (1 << Int(bits) - 1) }
    }

    static let standard = PhraseTable(source)

    // `label` opens a publication date; `source` names where the article was taken from.
    private static let source = """
        navigation = trang chủ | trang nhất | đầu trang | về đầu trang | lên đầu trang | quay lại | trở về \
        | trở lại | quay về | về trang trước | trang trước | trang sau | trước | tiếp | tiếp theo | sau | xem tiếp \
        | xem thêm | xem tất cả | xem toàn bộ | chi tiết | chi tiết tin tức | next | previous | prev | home | back \
        | sơ đồ cổng | sơ đồ trang | sitemap | menu | giới thiệu | liên hệ | liên hệ tòa soạn | tìm kiếm \
        | bạn đang ở | top | back to top | skip to content | skip to main content | mục lục | danh mục \
        | tin tức sự kiện | chuyên mục | chuyên trang | bỏ qua nội dung | chuyển đến nội dung | chuyển tới nội dung chính \
        | đóng | đóng cửa sổ | mở menu | mới nhất | đọc báo in | đặt báo | tin hoạt động | tin mới nhận | hỏi đáp | rss | tiếng việt | english | tin tức | trang thông tin
        navigation ^ trang chủ | trang nhất | bạn đang ở | bạn đang xem | vị trí hiện tại | chuyên mục | danh mục
        share = chia sẻ | chia sẻ bài viết | facebook | twitter | zalo | google | google plus | linkhay | linkedin \
        | pinterest | youtube | tiktok | messenger | telegram | sao chép liên kết | copy link | sao chép \
        | gửi bài viết | gửi bài viết cho bạn bè | gửi mail | gửi email | gửi bài cho báo | email | e mail | thích | like | tweet \
        | share | print | in | in trang | in bài | in bài viết | bản in | lưu bài | lưu bài viết | lưu \
        | email print góp ý | góp ý | mạng xã hội | kết nối với chúng tôi | theo dõi chúng tôi | chúng tôi trên mạng xã hội \
        | chia sẻ facebook | chia sẻ zalo | gửi phản hồi | share this | share this article | share on facebook \
        | share on twitter | whatsapp | reddit | follow us | share this story | link | email this article \
        | gửi bài cho báo liên hệ tòa soạn | lưu tin | gửi cho bạn bè
        share ^ theo dõi trên | gửi bài viết cho | thích 1 | chúng tôi trên mạng xã hội | share this with | share via | chia sẻ bài viết này
        related = tin khác | các tin khác | tin tức khác | tin bài khác | bài viết khác | các bài viết khác | tin liên quan \
        | bài liên quan | bài viết liên quan | tin bài liên quan | các tin liên quan | tin cùng chuyên mục | cùng chuyên mục \
        | các tin cùng chuyên mục | tin cùng mục | tin cùng loại | tin mới hơn | tin cũ hơn | các tin mới hơn | các tin cũ hơn \
        | những tin mới hơn | những tin cũ hơn | các tin đã đưa | tin đã đưa | các tin đã đăng | tin đã đăng | tin tiếp theo \
        | đọc thêm | đọc tiếp | xem thêm tin | tin xem nhiều | tin đọc nhiều | đọc nhiều | xem nhiều | xem nhiều nhất \
        | đọc nhiều nhất | tin mới | tin mới nhất | tin nóng | tin nổi bật | có thể bạn quan tâm | bạn có thể quan tâm \
        | có thể bạn thích | tin tức liên quan | sự kiện liên quan | chủ đề liên quan | video liên quan | các bài đã đăng \
        | bài mới nhất | tin vừa đăng | các tin trước | tin trước | tin sau | tin cùng chủ đề | cùng chủ đề | các tin tiếp theo \
        | mời quý vị đọc thêm | nội dung liên quan | bài đọc nhiều | văn bản liên quan | tin đáng chú ý | tin tức mới \
        | related | related articles | related stories | related content | related posts | related news | related topics \
        | more stories | more news | most read | most popular | most viewed | read more | read next | up next \
        | recommended | recommended for you | you may also like | you might also like | more from | trending \
        | trending now | latest news | latest | popular | see also | more on this story | also read | don t miss \
        | editor s picks | top stories | more like this | related coverage | from the web | around the web | what to read next
        related ^ tin liên quan | có thể bạn quan tâm | bạn có thể quan tâm | tin bài liên quan | bài cùng chuyên mục | bài liên quan | xem thêm | đọc thêm | tin cùng chuyên mục | các tin khác | các tin đã đưa \
        | read more | see also | also read | related | more from | recommended
        comment = bình luận | ý kiến bạn đọc | gửi bình luận | gửi ý kiến | viết bình luận | ý kiến của bạn | phản hồi \
        | comments | leave a comment | add a comment | post a comment | view comments | leave a reply | join the conversation \
        | mã xác nhận | họ và tên | họ tên | nội dung | nội dung bình luận | thảo luận
        comment ^ bạn cần đăng nhập | đăng nhập để | email của bạn sẽ | để lại một bình luận | mẫu bình luận | ý kiến bạn đọc | bình luận 1 | comments 1 | 1 comments | 1 bình luận
        section = thời sự | chính trị | kinh tế | xã hội | văn hóa | thể thao | pháp luật | quốc tế | thế giới | giáo dục \
        | y tế | đời sống | trong nước | trong tỉnh | xây dựng đảng | quốc phòng | an ninh | khoa học | công nghệ | du lịch \
        | bạn đọc | giải trí | môi trường | media | multimedia | podcast | video | ảnh | infographic | longform | sự kiện \
        | văn bản | thông báo | tin tức | đoàn thể | nông nghiệp | công nghiệp | sức khỏe | phóng sự | đất và người \
        | góc nhìn | chuyên đề | thư viện | dịch vụ công | thủ tục hành chính | tuyển dụng | đối ngoại | tư liệu
        widget = tiện ích | tiện ích thông tin | nguồn | nguồn tin | thời tiết | tỷ giá | tỷ giá ngoại tệ | giá vàng \
        | đọc bài viết | nghe đọc bài | nghe bài viết | tốc độ đọc | cỡ chữ | tương phản | giảm | tăng | giọng nữ miền bắc \
        | giọng nam miền nam | giọng nam miền bắc | giọng nữ miền nam | đánh giá bài viết | click để đánh giá bài viết \
        | liên kết website | liên kết web | đường dây nóng | thăm dò ý kiến | bình chọn | xem kết quả | video clip | thư viện ảnh \
        | lịch công tác | văn bản mới | văn bản pháp quy mới ban hành | văn bản chỉ đạo điều hành | chọn liên kết \
        | đặt mua báo | đăng ký nhận tin | nghe podcast | a | sign up | subscribe | newsletter | newsletters | listen \
        | chế độ ban đêm | phóng to | thu nhỏ | mặc định | tải về | download | rất hài lòng | hài lòng | không hài lòng | số hiệu | ngày bh | trích yếu | ngày ban hành
        widget ^ đánh giá 1 | đánh giá trung bình | điểm đánh giá | nghe bài viết | nghe đọc bài | nghe nội dung | nghe audio \
        | xem cỡ chữ | kích cỡ chữ | kích thước chữ | hotline | đường dây nóng | tốc độ đọc | tìm kiếm \
        | tổng số điểm của bài viết | đánh giá bài viết | đánh giá tổng số | đánh giá click | hãy đánh giá bài viết | cỡ chữ | tiếp nhận phản ánh | trực lãnh đạo \
        | tổng số 1 phiếu | giá vàng sjc | độ ẩm | trình duyệt của bạn không hỗ trợ | sign up for | chào mừng quý vị \
        | nhấn vào đây để | xếp hạng | nội dung đang được cập nhật | ngày ban hành 1 | số lần tải
        counter = thống kê truy cập | lượng truy cập | bộ đếm | số lượt truy cập | lượt xem | lượt đọc
        counter ^ lượt truy cập | đang online | đang truy cập | số lượt truy cập | tổng lượt truy cập | lượt xem 1 | số lượt xem \
        | lượt đọc 1 | đã xem 1 | số lần đọc | số lần xem | lượt view | views 1 | trong tuần 1 | trong tháng 1 | hôm nay 1 \
        | hôm qua 1 | tất cả 1 | khách 1 | thành viên 1 | tổng truy cập | đã đọc 1 | xem 1
        footer ^ bản quyền thuộc | bản quyền của | bản quyền | copyright | giấy phép số | giấy phép thiết lập | giấy phép hoạt động \
        | giấy phép xuất bản | ghi rõ nguồn | vui lòng ghi rõ nguồn | trưởng ban biên tập | chịu trách nhiệm nội dung | chịu trách nhiệm chính \
        | chịu trách nhiệm xuất bản | tổng biên tập | phó tổng biên tập | điện thoại 1 | địa chỉ | fax | hotline | email 1 | website chạy tốt nhất \
        | thiết kế bởi | phát triển bởi | đơn vị thiết kế | đã kết nối ipv6 | đơn vị quản lý | cơ quan chủ quản | tòa soạn \
        | trụ sở | tel 1 | all rights reserved | đường dây nóng | terms of | privacy policy | cookie | điện thoại | email \
        | người chịu trách nhiệm | số giấy phép | bảo lưu mọi quyền
        form = đăng nhập | đăng ký | tên truy cập | mật khẩu | ghi nhớ | quên mật khẩu | tìm nâng cao | gửi | nhập lại \
        | log in | sign in | register | search | submit | captcha | nhập mã | tên đăng nhập
        qr = qr code | mã qr | qr
        qr ^ qr code | mã qr code | mã qr | quét mã qr | quét mã để
        advert = quảng cáo | advertisement | advertising | sponsored | sponsored content | promoted | paid content | tài trợ
        advert ^ advertisement | quảng cáo 1
        tags = từ khóa | tags | tag | thẻ | hashtag | chủ đề | topics
        tags ^ từ khóa | tags | filed under | topics
        modified ^ lần cập nhật cuối | cập nhật lần cuối | cập nhật cuối | biên tập lần cuối | sửa đổi lần cuối | last updated \
        | chỉnh sửa lần cuối | cập nhật mới nhất | last modified | updated
        label ^ được đăng | được đăng vào | ngày đăng bài | ngày đăng | ngày đăng tin | đăng ngày | đăng lúc | ngày tạo | ngày xuất bản | xuất bản | ngày cập nhật | cập nhật \
        | cập nhật lúc | thời gian đăng | ngày viết | ngày gửi | gửi lúc | published | posted | posted on | published on | date \
        | thời gian | ngày phát hành | đã đăng
        clock ^ hôm nay | bây giờ là
        byline ^ tin ảnh | tin và ảnh | bài ảnh | bài và ảnh | tin bài ảnh | tin bài và ảnh | tin bài | tác giả | viết bởi \
        | người viết | người đăng | được viết bởi | thực hiện | bài viết | phóng viên | bài | tin | nhóm pv | written by \
        | cập nhật bởi | đăng bởi | tác giả bài viết | biên tập | biên soạn | người biên tập
        source ^ theo | nguồn | nguồn tin | source | trích nguồn
        metadata = một số hình ảnh tại hội nghị | một số hình ảnh | một số hình ảnh tại buổi làm việc | hình ảnh tại hội nghị \
        | img | image | ảnh | hình | hình ảnh | video | audio
        metadata ^ một số hình ảnh
        picture = loading
        """

    init(_ source: String) {
        for line in source.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let verdict = Verdict(rawValue: String(parts[0])) else {
                continue
            }
            for phrase in parts[2].split(separator: "|") {
                let key = LineScan.hash(String(phrase))
                if verdict == .section {
                    sections[key] = verdict
                } else if parts[1] == "=" {
                    whole[key] = verdict
                } else {
                    openings[key] = verdict
                }
            }
        }
    }

    /// The verdict on the whole line; a number at the end counts as `1`, and may be missing.
    func whole(_ line: LineScan) -> Verdict? { whole[line.hash] }

    /// What a line says that is nothing but phrases of the tables, one behind the other: a toolbar
    /// (`Lưu In`, `Chia sẻ Facebook Zalo`), a menu (four sections and more); numbers aside.
    func cover(_ line: LineFolder) -> Verdict? {
        guard line.ends.count >= 2, line.ends.count <= 24 else { return nil }
        var verdict: Verdict?
        var count = 0
        var word = 0
        while word < line.ends.count {
            guard let (found, next) = longest(line, from: word) else {
                guard line.isFiller(word) else { return nil }
                word += 1
                continue
            }
            if verdict == nil, found != .section { verdict = found }
            count += 1
            word = next
        }
        if count >= 4 { return verdict ?? .navigation }
        return count >= 2 || (count == 1 && line.ends.count <= 6) ? verdict : nil
    }

    /// Whether the words are a paper's section: `Xã Hội` is written like a name.
    func isSection(_ text: String) -> Bool { sections[LineScan.hash(text)] != nil }

    /// The longest whole phrase that begins with word `start`, and the word behind it.
    private func longest(_ line: LineFolder, from start: Int) -> (Verdict, Int)? {
        var best: (Verdict, Int)?
        var hash = LineScan.seed
        for word in start..<min(start + 6, line.ends.count) {
            hash = line.mixed(hash, word)
            if let verdict = whole[hash] ?? sections[hash] { best = (verdict, word + 1) }
        }
        return best
    }

    /// The longest phrase that opens the line: its verdict and how many words it has.
    func opening(_ line: LineScan) -> (verdict: Verdict, words: Int)? {
        var best: (verdict: Verdict, words: Int)?
        var before = LineScan.seed
        for index in 0..<min(line.words, line.hashes.count) {
            if line.numbers & 1 << UInt8(index) != 0,
                let verdict = openings[LineScan.mix(before, 0x31)]
            {
                best = (verdict, index + 1)
            }
            if let verdict = openings[line.hashes[index]] { best = (verdict, index + 1) }
            before = line.hashes[index]
        }
        return best
    }
}

extension PhraseTable.Verdict {
    /// Whether the line is chrome, if it is no long paragraph that happens to begin so.
    var isChrome: Bool {
        switch self {
        case .byline, .source, .label, .clock: false
        default: true
        }
    }

    /// Whether what follows under such a heading goes with it.
    var opensList: Bool { self == .related || self == .comment }
}
