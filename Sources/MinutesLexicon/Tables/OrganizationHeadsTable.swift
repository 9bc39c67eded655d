// swift-format-ignore-file: one entry a line, however long

/// Heads of bodies' names and what completes them.
///
/// Tab-separated: canonical, variants, kind, level, completion. `unit`: a unit noun and a place;
/// `party`: a place, a unit or another body; `board`: the committee or office it belongs to;
/// `field`: the words of its field, then unit and place; `name`: a proper name; `delegation`:
/// whose it is; `none`. With `!` the head alone is no body.
enum OrganizationHeadsTable {
    static let text = #"""
        Ủy ban nhân dân	UBND|Ủy ban hành chính	state		unit
        Hội đồng nhân dân	HĐND	assembly		unit
        Đoàn đại biểu Quốc hội	Đoàn ĐBQH|ĐĐBQH|Đoàn đại biểu QH	assembly	province	unit
        Ủy ban Mặt trận Tổ quốc Việt Nam	Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|UBMTTQ|UBMTTQVN|UBMTTQ VN|UBMTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|MTTQ Việt Nam|MTTQ|Ủy ban MTTQVN	front		unit
        Tỉnh ủy		party	province	party
        Thành ủy		party	province	party
        Quận ủy		party	district	party
        Huyện ủy		party	district	party
        Thị ủy		party	district	party
        Đảng ủy		party		party
        Đảng bộ	Đại hội Đảng bộ	party		party
        Chi ủy		party	grassroots	party
        Quân ủy Trung ương		party	central	none
        Ban Cán sự đảng	Ban cán sự Đảng	party		board
        Đảng đoàn		party		board
        Ban Thường vụ	BTV|Ban Thường trực	party		board
        Ban Chấp hành	BCH	party		board
        Thường trực		party		board!
        Thường vụ		party		board!
        Ủy ban Kiểm tra	UBKT	party-board		board
        Ban Tổ chức	BTC	party-board		board!
        Ban Tuyên giáo	BTG	party-board		board!
        Ban Tuyên giáo và Dân vận	Ban Tuyên giáo & Dân vận	party-board		board!
        Ban Dân vận	BDV	party-board		board!
        Ban Nội chính	BNC	party-board		board!
        Ban Xây dựng Đảng		party-board		board
        Văn phòng	VP	office		board!
        Ban Kinh tế - Ngân sách	Ban Pháp chế|Ban Văn hóa - Xã hội|Ban Dân tộc|Ban Đô thị	assembly-board		board!
        Nhà nước		state	central	none
        Sở		department	province	field
        Bộ		ministry	central	field
        Phòng		division		field!
        Cục		agency		field!
        Tổng cục		agency	central	field
        Chi cục		agency	province	field
        Vụ		unit	central	field!
        Ban		unit		field!
        Viện		unit		field!
        Học viện		school		name
        Thanh tra		agency		field!
        Ủy ban	UB	state		field!
        Hội đồng		state		field!
        Trung tâm		unit		field!
        Tổng công ty	TCT	company		name
        Tập đoàn		company		name
        Công ty cổ phần	Công ty CP|Công ty TNHH|Công ty TNHH MTV|Công ty	company		name!
        Ngân hàng		company		name!
        Quỹ		unit		name!
        Nhà máy		company		name!
        Hợp tác xã	HTX	company		name!
        Trường Đại học	Đại học|Trường Cao đẳng|Trường Chính trị|Trường THPT|Trường THCS|Trường Tiểu học|Trường tiểu học|Trường Mầm non|Trường mầm non|Trường PTDTNT|Trường	school		name!
        Bệnh viện		health		name!
        Công an		police		unit!
        Bộ Chỉ huy quân sự	Bộ CHQS|BCHQS|Ban Chỉ huy quân sự|Ban CHQS|Ban Chỉ huy Quân sự	military		unit
        Bộ Chỉ huy Bộ đội Biên phòng	Bộ Chỉ huy BĐBP|BCH BĐBP|Bộ đội Biên phòng|BĐBP|Bộ chỉ huy Biên phòng	military	province	unit
        Đồn Biên phòng	Đồn BP	military	commune	name
        Bộ Tư lệnh	BTL	military		field
        Bộ Tổng Tham mưu		military	central	none
        Quân khu		military	region	field
        Quân đoàn	Quân chủng|Sư đoàn|Lữ đoàn|Trung đoàn	military		field!
        Hải quân nhân dân Việt Nam	Quân đội nhân dân Việt Nam	military	central	none
        Tòa án nhân dân	TAND	judicial		unit
        Viện kiểm sát nhân dân	VKSND	judicial		unit
        Cục Thi hành án dân sự	Chi cục Thi hành án dân sự	judicial		unit
        Tỉnh đoàn	Tỉnh Đoàn	front	province	party
        Thành đoàn	Thành Đoàn	front	province	party
        Quận đoàn		front	district	party
        Huyện đoàn		front	district	party
        Đoàn Thanh niên Cộng sản Hồ Chí Minh	Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên|Đoàn TN	front		unit
        Liên đoàn Lao động	LĐLĐ	front		unit
        Tổng Liên đoàn Lao động Việt Nam		front	central	none
        Hội Liên hiệp Phụ nữ	Hội LHPN|Hội LHPN Việt Nam|Hội Phụ nữ	front		unit
        Hội Nông dân	HND|Hội Nông dân Việt Nam	front		unit
        Hội Cựu chiến binh	Hội CCB	front		unit
        Hội Chữ thập đỏ	Hội CTĐ|Hội Khuyến học|Hội Người cao tuổi|Hội Nạn nhân chất độc da cam|Hội Luật gia|Hội Nhà báo|Hội Doanh nghiệp|Hiệp hội Doanh nghiệp	front		unit
        Hiệp hội		front		name
        Liên minh Hợp tác xã	Liên minh HTX	front		unit
        Ban Chỉ đạo	BCĐ	steering		field
        Ban Quản lý	BQL	agency		field
        Ban Quản lý dự án	BQLDA|Ban QLDA	agency		field
        Ban An toàn giao thông	Ban ATGT	steering		unit
        Ủy ban An toàn giao thông	Ủy ban ATGT|UBATGT	steering		unit
        Ủy ban Quốc gia		steering	central	field
        Ban Công tác Mặt trận		front	village	name
        Ban Tổ chức Lễ hội	Ban đại diện	adhoc		name
        Tổ công tác	Tổ công tác số	adhoc		delegation
        Đoàn công tác	Đoàn kiểm tra|Đoàn giám sát|Đoàn khảo sát|Đoàn kiểm tra liên ngành|Đoàn thanh tra|Đoàn Kiểm tra số|Đoàn kiểm tra số|Đoàn công tác số|Đoàn giám sát số	adhoc		delegation
        Tổ đại biểu		assembly		delegation
        Tiểu ban		adhoc		field
        Kho bạc Nhà nước	KBNN|Bảo hiểm xã hội|BHXH|Cục Thuế|Chi cục Thuế|Cục Hải quan|Chi cục Hải quan|Cục Thống kê|Cục Quản lý thị trường|Thuế	agency		unit!
        Ngân hàng Chính sách xã hội	NHCSXH|Ngân hàng Nhà nước|NHNN|Ngân hàng Nông nghiệp và Phát triển nông thôn|Agribank	agency		unit
        Đài Phát thanh và Truyền hình	Đài PT-TH|Đài Phát thanh - Truyền hình|Đài PTTH	press		unit
        Báo		press		name!
        """#
}
