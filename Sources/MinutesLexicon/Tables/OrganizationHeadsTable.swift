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
        Ủy ban Mặt trận Tổ quốc Việt Nam	Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|UBMTTQ|UBMTTQVN|UBMTTQ VN|UBMTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc|Mặt trận|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|MTTQ Việt Nam|MTTQ|Ủy ban MTTQVN	front		unit
        Tỉnh ủy		party	province	party
        Thành ủy		party	province	party
        Quận ủy		party	district	party
        Huyện ủy		party	district	party
        Thị ủy		party	district	party
        Đảng ủy		party		party
        Đảng bộ		party		party
        Chi bộ		party	grassroots	party!
        Đoàn cơ sở	Chi đoàn	front	grassroots	unit!
        Chi ủy		party	grassroots	party!
        Quân ủy Trung ương		party	central	none
        Ban Cán sự đảng	Ban cán sự Đảng	party		board
        Đảng đoàn		party		board
        Ban Thường vụ	BTV	party		board
        Ban Thường trực		front		board
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
        Ban Kinh tế - Ngân sách	Ban KT-NS|Ban Kinh tế và Ngân sách	assembly-board		board!
        Ban Pháp chế		assembly-board		board!
        Ban Văn hóa - Xã hội	Ban VH-XH|Ban Văn hóa và Xã hội	assembly-board		board!
        Ban Dân tộc		assembly-board		board!
        Ban Đô thị		assembly-board		board!
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
        Công ty cổ phần	Công ty CP|Cty CP|Cty cổ phần|CTCP	company		name!
        Công ty TNHH	Công ty trách nhiệm hữu hạn|Cty TNHH	company		name!
        Công ty TNHH MTV	Công ty TNHH một thành viên|Cty TNHH MTV|Công ty trách nhiệm hữu hạn một thành viên	company		name!
        Công ty	Cty	company		name!
        Xí nghiệp		company		name!
        Hãng		company		name!
        Ngân hàng		company		name!
        Quỹ		unit		name!
        Nhà máy		company		name!
        Hợp tác xã	HTX	company		name!
        Trường Đại học	Trường ĐH	school		name!
        Đại học	ĐH	school		name!
        Trường Cao đẳng	Trường CĐ	school		name!
        Trường Trung cấp		school		name!
        Trường Chính trị		school		name
        Trường THPT	Trường Trung học phổ thông	school		name!
        Trường THPT chuyên	Trường Trung học phổ thông chuyên	school		name!
        Trường THCS	Trường Trung học cơ sở	school		name!
        Trường Tiểu học	Trường TH	school		name!
        Trường Mầm non	Trường MN	school		name!
        Trường Mẫu giáo	Trường MG	school		name!
        Trường PTDT nội trú	Trường PTDTNT|Trường Phổ thông dân tộc nội trú|Trường Dân tộc nội trú	school		name!
        Trường PTDT bán trú	Trường PTDTBT|Trường Phổ thông dân tộc bán trú	school		name!
        Trường		school		name!
        Bệnh viện	BV	health		name!
        Trạm Y tế		health		unit!
        Công an		police		unit!
        Bộ Chỉ huy quân sự	Bộ CHQS|BCHQS|Ban Chỉ huy quân sự|Ban CHQS|Ban Chỉ huy Quân sự	military		unit
        Bộ Chỉ huy Bộ đội Biên phòng	Bộ Chỉ huy BĐBP|BCH BĐBP|Bộ đội Biên phòng|BĐBP|Bộ chỉ huy Biên phòng	military	province	unit
        Đồn Biên phòng	Đồn BP|Đồn Biên phòng cửa khẩu|Đồn BPCK|Đồn Biên phòng Cửa khẩu cảng|Đồn Biên phòng Cửa khẩu quốc tế	military	commune	name
        Bộ Tư lệnh	BTL	military		board
        Bộ Tổng Tham mưu		military	central	board
        Quân khu		military	region	field
        Quân đoàn		military		field!
        Quân chủng		military		field!
        Sư đoàn		military		field!
        Lữ đoàn		military		field!
        Trung đoàn		military		field!
        Tiểu đoàn		military		field!
        Đại đội		military		field!
        Hải đoàn		military		field!
        Hải đội		military		field!
        Binh chủng		military		field!
        Hải quân nhân dân Việt Nam		military	central	none
        Quân đội nhân dân Việt Nam	QĐND Việt Nam|QĐND	military	central	none
        Tòa án nhân dân	TAND	judicial		unit
        Viện kiểm sát nhân dân	VKSND	judicial		unit
        Cục Thi hành án dân sự	Cục THADS	judicial		unit!
        Chi cục Thi hành án dân sự	Chi cục THADS	judicial		unit!
        Tỉnh đoàn	Tỉnh Đoàn	front	province	party
        Thành đoàn	Thành Đoàn	front	province	party
        Quận đoàn		front	district	party
        Huyện đoàn		front	district	party
        Đoàn xã	Xã đoàn	front	commune	party
        Đoàn phường	Phường đoàn	front	commune	party
        Đoàn thị trấn		front	commune	party
        Tổ công nghệ số cộng đồng		adhoc	village	unit
        Tổ bảo vệ rừng		adhoc	village	unit
        Tổ tiết kiệm và vay vốn	Tổ TK&VV	adhoc	village	unit!
        Đoàn Thanh niên Cộng sản Hồ Chí Minh	Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên|Đoàn TN	front		unit
        Liên đoàn Lao động	LĐLĐ	front		unit
        Công đoàn		front		field!
        Công đoàn cơ sở	CĐCS	front	grassroots	unit!
        Tổng Liên đoàn Lao động Việt Nam		front	central	none
        Hội Liên hiệp Phụ nữ	Hội LHPN|Hội LHPN Việt Nam|Hội Phụ nữ	front		unit
        Hội Nông dân	HND|Hội Nông dân Việt Nam	front		unit
        Hội Cựu chiến binh	Hội CCB	front		unit
        Hội Chữ thập đỏ	Hội CTĐ	front		unit
        Hội Khuyến học		front		unit
        Hội Người cao tuổi	Hội NCT	front		unit
        Hội Nạn nhân chất độc da cam	Hội Nạn nhân chất độc da cam/dioxin|Hội NNCĐDC	front		unit
        Hội Luật gia		front		unit
        Đoàn Luật sư		front		unit!
        Chi hội		front	village	field!
        Chi hội Phụ nữ		front	village	unit!
        Chi hội Nông dân		front	village	unit!
        Chi hội Cựu chiến binh		front	village	unit!
        Chi hội Người cao tuổi		front	village	unit!
        Giáo hội Phật giáo Việt Nam	GHPGVN	front	central	none
        Hội đồng Trị sự	Ban Trị sự|Hội đồng Chứng minh	front		board
        Hội Nhà báo		front		unit
        Hội Cựu thanh niên xung phong	Hội Cựu TNXP	front		unit
        Hội Liên hiệp Thanh niên	Hội LHTN	front		unit
        Hội Doanh nghiệp	Hội Doanh nhân	front		unit
        Hiệp hội Doanh nghiệp		front		unit
        Hội Cha mẹ học sinh	Hội Phụ huynh học sinh|Ban đại diện cha mẹ học sinh	adhoc		unit
        Hội		front		field!
        Liên hiệp các Hội Khoa học và Kỹ thuật	Liên hiệp các hội KH&KT|Liên hiệp Hội	front		unit
        Liên hiệp	Liên đoàn	front		field!
        Hiệp hội		front		name!
        Liên minh Hợp tác xã	Liên minh HTX	front		unit
        Ban Chỉ đạo	BCĐ	steering		field
        Ban Quản lý	BQL	agency		field
        Ban Quản lý dự án	BQLDA|Ban QLDA	agency		field
        Ban An toàn giao thông	Ban ATGT	steering		unit
        Ủy ban An toàn giao thông	Ủy ban ATGT|UBATGT	steering		unit
        Ủy ban Quốc gia		steering	central	field
        Ủy ban An toàn giao thông Quốc gia	Ủy ban ATGT Quốc gia	steering	central	none
        Ban Công tác Mặt trận		front	village	name
        Ban Tổ chức Lễ hội		adhoc		name
        Ban đại diện		adhoc		name!
        Tổ công tác		adhoc		delegation
        Đoàn công tác		adhoc		delegation
        Đoàn kiểm tra		adhoc		delegation
        Đoàn giám sát		adhoc		delegation
        Đoàn khảo sát		adhoc		delegation
        Đoàn thanh tra		adhoc		delegation
        Đoàn đại biểu		adhoc		delegation
        Tổ đại biểu		assembly		delegation
        Tiểu ban		adhoc		field
        Kho bạc Nhà nước	KBNN	agency		unit!
        Bảo hiểm xã hội	BHXH	agency		unit!
        Cục Thuế		agency		unit
        Chi cục Thuế		agency		unit
        Thuế		agency		unit!
        Cục Hải quan		agency		unit
        Chi cục Hải quan		agency		unit
        Cục Thống kê		agency		unit
        Cục Quản lý thị trường	Cục QLTT	agency		unit
        Hạt Kiểm lâm		agency		unit
        Chi cục Kiểm lâm		agency		unit
        Trạm		unit		field!
        Đội		unit		field!
        Ngân hàng Chính sách xã hội	NHCSXH|Ngân hàng CSXH|Ngân hàng Chính sách Xã hội	company		unit
        Ngân hàng Nhà nước	NHNN	agency		unit
        Ngân hàng Nông nghiệp và Phát triển nông thôn	Agribank|Ngân hàng NN&PTNT	company		unit
        Đài Phát thanh và Truyền hình	Đài PT-TH|Đài Phát thanh - Truyền hình|Đài PTTH|Đài PT&TH	press		unit
        Đài Truyền thanh		press		unit
        Đài		agency		field!
        Tạp chí		press		name!
        Nhà xuất bản	NXB	press		name!
        Bảo tàng		unit		name!
        Thư viện		unit		name!
        Nhà hát		unit		name!
        Vườn quốc gia		unit		name!
        Đại sứ quán	Tổng Lãnh sự quán|Tổng lãnh sự quán	diplomatic		name!
        Báo		press		name!
        """#
}
