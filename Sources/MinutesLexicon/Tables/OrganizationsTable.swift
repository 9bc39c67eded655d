// swift-format-ignore-file: one entry a line, however long

/// Bodies: fixed names, and heads that are completed with a unit or a place.
///
/// Tab-separated: canonical, variants, kind, level, validity. `|` parts variants, `{…}` is a slot.
enum OrganizationsTable {
    static let text = #"""
        Ban Bí thư Trung ương Đảng	BBT|Ban Bí thư	party	central	
        Ban Chính sách, chiến lược Trung ương	BCSCLTW|Ban Chính sách, Chiến lược Trung ương	party	central	2025-02-03..
        Ban Chấp hành Trung ương Đảng	BCHTW|Ban Chấp hành Trung ương|BCH Trung ương Đảng|BCH Trung ương|BCH TW Đảng|TW Đảng|T.Ư Đảng|TƯ Đảng|BCH TW|BCHTƯ|BCH T.Ư|Trung ương|TW|T.Ư|TƯ|Trung ương Đảng	party	central	
        Ban Chấp hành Đảng bộ {X}	BCH Đảng bộ {X}	party	any	
        Ban Chỉ huy phòng thủ khu vực {n}	Ban CHPTKV	force_judicial	region	2025-07-01..
        Ban Chỉ huy quân sự {quận/huyện}	Ban CHQS|BCHQS quận	force_judicial	district	..2025-06-30
        Ban Chỉ huy quân sự {xã/phường}	BCHQS xã	force_judicial	commune	
        Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực	BCĐTW PCTN,LP,TC|BCĐ TW về PCTN	party	central	
        Ban Công tác Mặt trận {thôn/tổ}	Ban CTMT	front	grassroots	
        Ban Công tác đại biểu	BCTĐB	state	central	
        Ban Dân nguyện	BDN	state	central	..2025-02
        Ban Dân tộc HĐND {X}	Ban Dân tộc HĐND	assembly_board	province/district	
        Ban Dân tộc {tỉnh}	BDT	agency	province	..2025-02-28
        Ban Dân vận Huyện ủy	BDV Huyện ủy|Ban Dân vận Huyện uỷ	party_board	district	..2025-02
        Ban Dân vận Quận ủy	BDV Quận ủy|Ban Dân vận Quận uỷ	party_board	district	..2025-02
        Ban Dân vận Thành ủy	BDV Thành ủy|Ban Dân vận Thành uỷ	party_board	province	..2025-02
        Ban Dân vận Thị ủy	BDV Thị ủy|Ban Dân vận Thị uỷ	party_board	district	..2025-02
        Ban Dân vận Trung ương	BDVTW|Ban DVTW	party	central	..2025-02-03
        Ban Dân vận Tỉnh ủy	BDV Tỉnh ủy|Ban Dân vận Tỉnh uỷ	party_board	province	..2025-02
        Ban Kinh tế - Ngân sách HĐND {X}	Ban KT-NS HĐND	assembly_board	province/district	
        Ban Kinh tế Trung ương	BKTTW	party	central	2012-12..2025-02-03
        Ban Nội chính Thành ủy	BNC Thành ủy|Ban Nội chính Thành uỷ	party_board	province	
        Ban Nội chính Trung ương	BNCTW	party	central	
        Ban Nội chính Tỉnh ủy	BNC Tỉnh ủy|Ban Nội chính Tỉnh uỷ	party_board	province	
        Ban Pháp chế HĐND {X}	Ban Pháp chế HĐND	assembly_board	province/district	
        Ban Quản lý Khu kinh tế {X}	BQL KKT|HEZA	agency	province	
        Ban Quản lý Lăng Chủ tịch Hồ Chí Minh	BQL Lăng	agency	central	
        Ban Quản lý các khu công nghiệp {X}	BQL các KCN	agency	province	
        Ban Quản lý dự án {lĩnh vực} ({Bộ})	BQLDA|Ban QLDA	unit	central	
        Ban Thường vụ {X}ủy	BTV|Ban Thường vụ Thành ủy|BTV Thành ủy	party	any	
        Ban Tuyên giáo Huyện ủy	BTG Huyện ủy|Ban Tuyên giáo Huyện uỷ	party_board	district	..2025-02
        Ban Tuyên giáo Quận ủy	BTG Quận ủy|Ban Tuyên giáo Quận uỷ	party_board	district	..2025-02
        Ban Tuyên giáo Thành ủy	BTG Thành ủy|Ban Tuyên giáo Thành uỷ	party_board	province	..2025-02
        Ban Tuyên giáo Thị ủy	BTG Thị ủy|Ban Tuyên giáo Thị uỷ	party_board	district	..2025-02
        Ban Tuyên giáo Trung ương	BTGTW|Ban TGTW	party	central	..2025-02-03
        Ban Tuyên giáo Tỉnh ủy	BTG Tỉnh ủy|Ban Tuyên giáo Tỉnh uỷ	party_board	province	..2025-02
        Ban Tuyên giáo và Dân vận Huyện ủy	BTGDV Huyện ủy|Ban TG&DV Huyện ủy|Ban Tuyên giáo và Dân vận Huyện uỷ	party_board	district	2025-02..2025-06-30
        Ban Tuyên giáo và Dân vận Quận ủy	BTGDV Quận ủy|Ban TG&DV Quận ủy|Ban Tuyên giáo và Dân vận Quận uỷ	party_board	district	2025-02..2025-06-30
        Ban Tuyên giáo và Dân vận Thành ủy	BTGDV Thành ủy|Ban TG&DV Thành ủy|Ban Tuyên giáo và Dân vận Thành uỷ	party_board	province	2025-02..
        Ban Tuyên giáo và Dân vận Thị ủy	BTGDV Thị ủy|Ban TG&DV Thị ủy|Ban Tuyên giáo và Dân vận Thị uỷ	party_board	district	2025-02..2025-06-30
        Ban Tuyên giáo và Dân vận Trung ương	BTGDVTW|Ban TG&DVTW|Ban Tuyên giáo & Dân vận TW	party	central	2025-02-03..
        Ban Tuyên giáo và Dân vận Tỉnh ủy	BTGDV Tỉnh ủy|Ban TG&DV Tỉnh ủy|Ban Tuyên giáo và Dân vận Tỉnh uỷ	party_board	province	2025-02..
        Ban Tổ chức Huyện ủy	BTC Huyện ủy|Ban Tổ chức Huyện uỷ	party_board	district	..2025-06-30
        Ban Tổ chức Quận ủy	BTC Quận ủy|Ban Tổ chức Quận uỷ	party_board	district	..2025-06-30
        Ban Tổ chức Thành ủy	BTC Thành ủy|Ban Tổ chức Thành uỷ	party_board	province	
        Ban Tổ chức Thị ủy	BTC Thị ủy|Ban Tổ chức Thị uỷ	party_board	district	..2025-06-30
        Ban Tổ chức Trung ương	BTCTW|Ban Tổ chức TW|Ban TCTW	party	central	
        Ban Tổ chức Tỉnh ủy	BTC Tỉnh ủy|Ban Tổ chức Tỉnh uỷ	party_board	province	
        Ban Văn hóa - Xã hội HĐND {X}	Ban VH-XH HĐND	assembly_board	province/district	
        Ban Xây dựng Đảng Đảng ủy {xã/phường}	Ban Xây dựng Đảng Đảng uỷ	party_board	commune	2025-07-01..
        Ban cán sự đảng {cơ quan}	BCSĐ|Ban cán sự đảng UBND thành phố	party	central/province	..2025-02
        Ban Đô thị HĐND {X}	Ban Đô thị HĐND	assembly_board	province/district	
        Ban Đối ngoại Trung ương	BĐNTW	party	central	..2025-02
        Buôn {X}		village	unit	
        Báo Nhân Dân	Báo ND	party	central	
        Báo và phát thanh, truyền hình {X}	Báo và PTTH {X}	agency	province	2025..
        Báo {X}	Báo Hải Phòng	agency	province	..2025
        Bản {X}		village	unit	
        Bảo hiểm xã hội Việt Nam	BHXH VN	agency	central	
        Bảo hiểm xã hội {X}	BHXH {X}	agency	province	
        Bệnh viện {X}	BV {X}|BVĐK	health	unit	
        Bộ Chính trị	BCT	party	central	
        Bộ Chỉ huy quân sự {X}	Bộ CHQS|BCHQS {X}	force_judicial	province	
        Bộ Công Thương	BCT|Bộ Công thương	ministry	central	
        Bộ Công an	BCA	ministry	central	
        Bộ Dân tộc và Tôn giáo	BDTTG|Bộ DT&TG	ministry	central	2025-03-01..
        Bộ Giao thông vận tải	BGTVT|Bộ GTVT	ministry	central	..2025-02-28
        Bộ Giáo dục và Đào tạo	BGDĐT|Bộ GD&ĐT|Bộ GDĐT	ministry	central	
        Bộ Khoa học và Công nghệ	BKHCN|Bộ KH&CN	ministry	central	
        Bộ Kế hoạch và Đầu tư	BKHĐT|Bộ KH&ĐT	ministry	central	..2025-02-28
        Bộ Lao động - Thương binh và Xã hội	BLĐTBXH|Bộ LĐTBXH|Bộ LĐ-TB&XH	ministry	central	..2025-02-28
        Bộ Ngoại giao	BNG	ministry	central	
        Bộ Nông nghiệp và Môi trường	BNNMT|Bộ NN&MT	ministry	central	2025-03-01..
        Bộ Nông nghiệp và Phát triển nông thôn	BNNPTNT|Bộ NN&PTNT	ministry	central	..2025-02-28
        Bộ Nội vụ	BNV	ministry	central	
        Bộ Quốc phòng	BQP	ministry	central	
        Bộ Thông tin và Truyền thông	BTTTT|Bộ TT&TT	ministry	central	2007..2025-02-28
        Bộ Tài chính	BTC	ministry	central	
        Bộ Tài nguyên và Môi trường	BTNMT|Bộ TN&MT	ministry	central	..2025-02-28
        Bộ Tư lệnh Vùng Cảnh sát biển {n}	BTL Vùng CSB 1	force_judicial	central	
        Bộ Tư pháp	BTP	ministry	central	
        Bộ Văn hóa, Thể thao và Du lịch	BVHTTDL|Bộ VHTTDL|Bộ VH-TT&DL	ministry	central	
        Bộ Xây dựng	BXD	ministry	central	
        Bộ Y tế	BYT	ministry	central	
        Bộ phận một cửa {X}	Bộ phận tiếp nhận và trả kết quả|BPMC	unit	any	..2025-06-30
        Bộ đội Biên phòng {X}	BĐBP {X}|Bộ Chỉ huy BĐBP	force_judicial	province	
        Chi bộ	CB	party	grassroots	
        Chi bộ cơ sở		party	grassroots	
        Chi bộ trực thuộc		party	grassroots	
        Chi cục Hải quan khu vực {số}	CCHQKV	agency	province	2025-03-01..
        Chi cục Thuế {quận/huyện}	CCT	agency	province	..2025-02-28
        Chi cục {lĩnh vực} ({Bộ})	CC	unit	central	
        Chi đoàn		front	grassroots	
        Chi ủy	Chi uỷ	party	grassroots	
        Chính phủ	CP	state	central	
        Chủ tịch nước	CTN	state	central	
        Công an {quận/huyện}	CA quận|CAQ|CAH	force_judicial	district	..2025-02-28
        Công an {tỉnh/thành phố}	CA {X}|CATP|CA tỉnh	force_judicial	province	
        Công an {xã/phường}	CA xã|CAX|CAP	force_judicial	commune	
        Công ty cổ phần {X}	CTCP|Công ty CP|Cty CP	company	unit	
        Công ty trách nhiệm hữu hạn {X}	Công ty TNHH|TNHH|TNHH MTV	company	unit	
        Công đoàn ngành {X}	CĐ ngành	front	province	..2025
        Công đoàn {cơ sở}	CĐ|CĐCS	front	grassroots	
        Cảnh sát Phòng cháy và chữa cháy {X}	CS PCCC|Cảnh sát PC&CC	force_judicial	province	..2018-08
        Cổng thông tin điện tử {X}	Cổng TTĐT|Cổng TTĐT thành phố|Cổng TTĐT tỉnh	agency	province	
        Cục Hàng hải Việt Nam	CHHVN	agency	central	..2025-02
        Cục Hải quan {X}	CHQ	agency	province	..2025-02-28
        Cục Thi hành án dân sự {X}	Cục THADS	agency	province	..2025-06-30
        Cục Thuế {X}	CT {X}	agency	province	..2025-02-28
        Cục Thống kê {X}	CTK	agency	province	..2025-02-28
        Cục {lĩnh vực} ({Bộ})		unit	central	
        Cụm công nghiệp {X}	CCN {X}	zone	unit	
        Giáo hội Phật giáo Việt Nam	GHPGVN	front	central	
        Hiệp hội Doanh nghiệp {X}	HHDN	front	province	
        Huyện đoàn	Huyện Đoàn	front	district	..2025-06-30
        Huyện ủy	HU|Huyện uỷ	party	district	..2025-06-30
        Hải đoàn {số}		force_judicial	central	
        Học viện Chính trị quốc gia Hồ Chí Minh	HVCTQG HCM|Học viện CTQG Hồ Chí Minh	party	central	
        Học viện {X}	HV {X}	school	unit	
        Hội Chữ thập đỏ Việt Nam	HCTĐVN	front	central	
        Hội Chữ thập đỏ {X}	Hội CTĐ	front	province/district/commune	
        Hội Cựu chiến binh Việt Nam	HCCBVN|Hội CCB Việt Nam	front	central	
        Hội Cựu chiến binh {X}	Hội CCB {X}	front	province/district/commune	
        Hội Cựu thanh niên xung phong {X}	Hội Cựu TNXP	front	province/district	
        Hội Khuyến học Việt Nam	HKHVN	front	central	
        Hội Khuyến học {X}		front	province/district/commune	
        Hội Liên hiệp Phụ nữ Việt Nam	Hội LHPN Việt Nam|HLHPNVN	front	central	
        Hội Liên hiệp Phụ nữ {X}	Hội LHPN {X}|Hội Phụ nữ	front	province/district/commune	
        Hội Liên hiệp Thanh niên Việt Nam	Hội LHTN Việt Nam|Hội LHTNVN	front	central	
        Hội Người cao tuổi Việt Nam	HNCTVN	front	central	
        Hội Người cao tuổi {X}	Hội NCT	front	province/district/commune	
        Hội Nhà báo Việt Nam	HNBVN	front	central	
        Hội Nông dân Việt Nam	HNDVN|Hội ND Việt Nam	front	central	
        Hội Nông dân {X}	HND {X}|Hội ND	front	province/district/commune	
        Hội Nạn nhân chất độc da cam/dioxin {X}	Hội NNCĐDC	front	province/district	
        Hội Sinh viên Việt Nam	HSVVN	front	central	
        Hội đồng Bầu cử quốc gia	HĐBCQG	state	central	
        Hội đồng Dân tộc của Quốc hội	HĐDT	state	central	
        Hội đồng Lý luận Trung ương	HĐLLTW	party	central	
        Hội đồng nhân dân huyện	HĐND huyện|Hội đồng Nhân dân huyện	assembly	district	..2025-06-30
        Hội đồng nhân dân phường	HĐND phường|Hội đồng Nhân dân phường	assembly	commune	
        Hội đồng nhân dân quận	HĐND quận|Hội đồng Nhân dân quận	assembly	district	..2025-06-30
        Hội đồng nhân dân thành phố	HĐND thành phố|Hội đồng Nhân dân thành phố	assembly	province	
        Hội đồng nhân dân thị trấn	HĐND thị trấn|Hội đồng Nhân dân thị trấn	assembly	commune	..2025-06-30
        Hội đồng nhân dân thị xã	HĐND thị xã|Hội đồng Nhân dân thị xã	assembly	district	..2025-06-30
        Hội đồng nhân dân tỉnh	HĐND tỉnh|Hội đồng Nhân dân tỉnh	assembly	province	
        Hội đồng nhân dân xã	HĐND xã|Hội đồng Nhân dân xã	assembly	commune	
        Hội đồng nhân dân đặc khu	HĐND đặc khu|Hội đồng Nhân dân đặc khu	assembly	commune	2025-07-01..
        Hợp tác xã {X}	HTX|HTX DVNN	company	unit	
        Kho bạc Nhà nước	KBNN	agency	central	
        Kho bạc Nhà nước {X}	KBNN {X}	agency	province	
        Khu công nghiệp {X}	KCN {X}	zone	unit	
        Khu kinh tế {X}	KKT {X}|Khu kinh tế Đình Vũ - Cát Hải	zone	unit	
        Khu phố {X}	KP	village	unit	
        Khóm {X}		village	unit	
        Kiểm toán nhà nước	KTNN	state	central	
        Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam	VUSTA|LHHVN	front	central	
        Liên hiệp các tổ chức hữu nghị Việt Nam	LHCTCHNVN|VUFO	front	central	
        Liên minh Hợp tác xã Việt Nam	LMHTXVN	front	central	
        Liên đoàn Lao động {quận/huyện}	LĐLĐ quận|LĐLĐ huyện	front	district	..2025-06-30
        Liên đoàn Lao động {tỉnh/thành phố}	LĐLĐ {X}	front	province	
        Làng {X}		village	unit	
        Mặt trận Tổ quốc Việt Nam	MTTQ|MTTQVN|MTTQ Việt Nam	front	central	
        Ngân hàng Chính sách xã hội	NHCSXH|VBSP	company	unit	
        Ngân hàng Nhà nước Chi nhánh {X}	NHNN CN {X}	agency	province	
        Ngân hàng Nhà nước Việt Nam	NHNN|NHNNVN	ministry	central	
        Ngân hàng {X}	NHTM	company	unit	
        Nhà xuất bản Chính trị quốc gia Sự thật	NXB CTQG Sự thật	party	central	
        Phòng Dân tộc {quận/huyện}	Phòng Dân tộc	division	district	..2025-06-30
        Phòng Giáo dục và Đào tạo {quận/huyện}	Phòng GD&ĐT	division	district	..2025-06-30
        Phòng Kinh tế và Hạ tầng {quận/huyện}	Phòng Kinh tế và Hạ tầng	division	district	..2025-06-30
        Phòng Kinh tế {quận/huyện}	Phòng Kinh tế	division	district	..2025-06-30
        Phòng Kinh tế {xã/phường}	Phòng Kinh tế	division	commune	2025-07-01..
        Phòng Kinh tế, Hạ tầng và Đô thị {xã/phường}	Phòng KT-HT&ĐT	division	commune	2025-07-01..
        Phòng Lao động - Thương binh và Xã hội {quận/huyện}	Phòng LĐTBXH	division	district	..2025-06-30
        Phòng Nông nghiệp và Phát triển nông thôn {quận/huyện}	Phòng NN&PTNT	division	district	..2025-06-30
        Phòng Nội vụ {quận/huyện}	Phòng Nội vụ	division	district	..2025-06-30
        Phòng Quản lý đô thị {quận/huyện}	Phòng Quản lý đô thị	division	district	..2025-06-30
        Phòng Thương mại và Công nghiệp Việt Nam	VCCI	front	central	
        Phòng Tài chính - Kế hoạch {quận/huyện}	Phòng TC-KH	division	district	..2025-06-30
        Phòng Tài nguyên và Môi trường {quận/huyện}	Phòng TN&MT	division	district	..2025-06-30
        Phòng Tư pháp {quận/huyện}	Phòng Tư pháp	division	district	..2025-06-30
        Phòng Văn hóa - Xã hội {xã/phường}	Phòng VH-XH	division	commune	2025-07-01..
        Phòng Văn hóa và Thông tin {quận/huyện}	Phòng VH-TT|Phòng VHTT	division	district	..2025-06-30
        Phòng Y tế {quận/huyện}	Phòng Y tế	division	district	..2025-06-30
        Quân chủng Hải quân	QCHQ	force_judicial	central	
        Quân khu {1,2,3,4,5,7,9}	QK3|Quân khu 3	force_judicial	central	
        Quân ủy Trung ương	QUTW|Quân uỷ TW	party	central	
        Quận đoàn	Quận Đoàn	front	district	..2025-06-30
        Quận ủy	QU|Quận uỷ	party	district	..2025-06-30
        Quốc hội	QH	state	central	
        Sở An toàn thực phẩm	Sở ATTP	department	province	2024-01-01..
        Sở Công Thương	SCT	department	province	
        Sở Du lịch	SDL	department	province	
        Sở Dân tộc và Tôn giáo	Sở DT&TG	department	province	2025-03-01..
        Sở Giao thông công chánh	Sở GTCC	department	province	2025-03-01..
        Sở Giao thông vận tải	Sở GTVT|SGTVT	department	province	..2025-02-28
        Sở Giáo dục và Đào tạo	Sở GD&ĐT|SGDĐT	department	province	
        Sở Khoa học và Công nghệ	Sở KH&CN|SKHCN	department	province	
        Sở Kế hoạch và Đầu tư	Sở KH&ĐT|SKHĐT	department	province	..2025-02-28
        Sở Lao động - Thương binh và Xã hội	Sở LĐTBXH|Sở LĐ-TB&XH|SLĐTBXH	department	province	..2025-02-28
        Sở Ngoại vụ	SNgV	department	province	
        Sở Nông nghiệp và Môi trường	Sở NN&MT|SNNMT	department	province	2025-03-01..
        Sở Nông nghiệp và Phát triển nông thôn	Sở NN&PTNT|SNNPTNT	department	province	..2025-02-28
        Sở Nội vụ	SNV	department	province	
        Sở Quy hoạch - Kiến trúc	Sở QH-KT|SQHKT	department	province	
        Sở Thông tin và Truyền thông	Sở TT&TT|STTTT	department	province	..2025-02-28
        Sở Tài chính	STC	department	province	
        Sở Tài nguyên và Môi trường	Sở TN&MT|STNMT	department	province	..2025-02-28
        Sở Tư pháp	STP	department	province	
        Sở Văn hóa và Thể thao	Sở VH&TT|Sở VHTT	department	province	
        Sở Văn hóa, Thể thao và Du lịch	Sở VHTTDL|Sở VH-TT&DL	department	province	
        Sở Xây dựng	SXD	department	province	
        Sở Y tế	SYT	department	province	
        Thanh tra Bộ {lĩnh vực} ({Bộ})		unit	central	
        Thanh tra Chính phủ	TTCP	ministry	central	
        Thanh tra {tỉnh/thành phố}	Thanh tra tỉnh|Thanh tra TP	agency	province	
        Thuế {tỉnh/thành phố}		agency	province	2025-07-01..
        Thành đoàn	Thành Đoàn|Thành đoàn {X}	front	province	
        Thành ủy	TU|Thành uỷ|Thành Ủy	party	province	
        Thôn {X}		village	unit	
        Thông tấn xã Việt Nam	TTXVN	agency	central	
        Thường trực HĐND {X}	Thường trực HĐND	assembly_board	province/district	
        Thường trực {X}ủy	Thường trực Thành ủy|TT Thành ủy	party	any	
        Thị đoàn	Thị Đoàn	front	district	..2025-06-30
        Thị ủy	Thị uỷ	party	district	..2025-06-30
        Thủ tướng Chính phủ	TTg|TTCP	state	central	
        Trung tâm Bồi dưỡng chính trị {quận/huyện}	TTBDCT|Trung tâm Chính trị	party_school	district	..2025-06-30
        Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên {X}	TTGDNN-GDTX	school	unit	
        Trung tâm Kiểm soát bệnh tật {X}	CDC {X}	health	unit	
        Trung tâm Phục vụ hành chính công {X}	TTPVHCC	unit	commune/province	
        Trung tâm Y tế {X}	TTYT	health	unit	
        Trung tâm {lĩnh vực} ({Bộ})	TT	unit	central	
        Trung ương Đoàn	TW Đoàn|T.Ư Đoàn|TWĐTN	front	central	
        Trường Cao đẳng {X}	CĐ {X}	school	unit	
        Trường Chính trị {tên}	Trường Chính trị Tô Hiệu (Hải Phòng)	party_school	province	
        Trường Mầm non {X}	MN|Trường MN	school	unit	
        Trường Phổ thông dân tộc nội trú {X}	PTDTNT	school	unit	
        Trường THPT chuyên {X}		school	unit	
        Trường Tiểu học {X}	TH|Trường TH	school	unit	
        Trường Trung học cơ sở {X}	THCS	school	unit	
        Trường Trung học phổ thông {X}	THPT	school	unit	
        Trường Đại học {X}	ĐH {X}	school	unit	
        Trạm Y tế {X}	TYT	health	unit	
        Tòa án nhân dân cấp cao tại {X}	TAND cấp cao|TANDCC	force_judicial	central	2015-06..2025-06-30
        Tòa án nhân dân khu vực {n}	TAND khu vực {n}	force_judicial	region	2025-07-01..
        Tòa án nhân dân tối cao	TANDTC|Toà án nhân dân tối cao	state	central	
        Tòa án nhân dân {quận/huyện}	TAND quận {X}|TAND huyện {X}	force_judicial	district	..2025-06-30
        Tòa án nhân dân {tỉnh/thành phố}	TAND {X}	force_judicial	province	
        Tạp chí Cộng sản	TCCS	party	central	
        Tập đoàn {X}		company	unit	
        Tỉnh đoàn	Tỉnh Đoàn|Tỉnh đoàn {X}	front	province	
        Tỉnh ủy	TU|Tỉnh uỷ	party	province	
        Tổ dân phố {số}	TDP|Tổ dân phố số 5	village	unit	
        Tổ đảng		party	grassroots	
        Tổng Liên đoàn Lao động Việt Nam	TLĐLĐVN|Tổng LĐLĐ Việt Nam|TLĐ	front	central	
        Tổng công ty {X}	TCT|Tổng Công ty	company	unit	
        Tổng cục Chính trị Quân đội nhân dân Việt Nam	TCCT|Tổng cục Chính trị	force_judicial	central	
        Tổng cục Hải quan	TCHQ	agency	central	..2025-02-28
        Tổng cục Thuế	TCT	agency	central	..2025-02-28
        Tổng cục Thống kê	TCTK	agency	central	..2025-02-28
        Tổng cục {lĩnh vực} ({Bộ})	TC	unit	central	
        Tổng cục Đường bộ Việt Nam	TCĐBVN	agency	central	..2022-10
        Viện Hàn lâm Khoa học và Công nghệ Việt Nam	VAST	agency	central	
        Viện Hàn lâm Khoa học xã hội Việt Nam	VHLKHXHVN|VASS	agency	central	
        Viện kiểm sát nhân dân cấp cao tại {X}	VKSND cấp cao	force_judicial	central	..2025-06-30
        Viện kiểm sát nhân dân khu vực {n}	VKSND khu vực {n}	force_judicial	region	2025-07-01..
        Viện kiểm sát nhân dân tối cao	VKSNDTC	state	central	
        Viện kiểm sát nhân dân {X}	VKSND {X}	force_judicial	province	
        Viện kiểm sát nhân dân {quận/huyện}	VKSND quận	force_judicial	district	..2025-06-30
        Viện {lĩnh vực} ({Bộ})		unit	central	
        Vùng 1 Hải quân	Vùng 1 HQ	force_judicial	central	
        Văn phòng Bộ {lĩnh vực} ({Bộ})	VP Bộ	unit	central	
        Văn phòng Chính phủ	VPCP	state	central	
        Văn phòng Chủ tịch nước	VPCTN	state	central	
        Văn phòng Huyện ủy	VP Huyện ủy|Văn phòng Huyện uỷ	party_board	district	..2025-06-30
        Văn phòng HĐND và UBND {X}	VP HĐND-UBND|VP HĐND và UBND	office	district/commune	
        Văn phòng HĐND {X}	Văn phòng HĐND	assembly_board	province/district	
        Văn phòng Quận ủy	VP Quận ủy|Văn phòng Quận uỷ	party_board	district	..2025-06-30
        Văn phòng Quốc hội	VPQH	state	central	
        Văn phòng Thành ủy	VP Thành ủy|Văn phòng Thành uỷ	party_board	province	
        Văn phòng Thị ủy	VP Thị ủy|Văn phòng Thị uỷ	party_board	district	..2025-06-30
        Văn phòng Trung ương Đảng	VPTW|VPTW Đảng|VP TW Đảng	party	central	
        Văn phòng Tỉnh ủy	VP Tỉnh ủy|Văn phòng Tỉnh uỷ	party_board	province	
        Văn phòng UBND {X}	VP UBND	office	province/district	
        Văn phòng Đoàn ĐBQH và HĐND {X}	VP Đoàn ĐBQH và HĐND	office	province	
        Văn phòng Đảng ủy {xã/phường}	Văn phòng Đảng uỷ	party_board	commune	2025-07-01..
        Vụ {lĩnh vực} ({Bộ})		unit	central	
        cấp ủy	cấp uỷ|cấp ủy đảng|cấp ủy các cấp	party	any	
        hệ thống chính trị	HTCT	generic	any	
        lực lượng vũ trang	LLVT|LLVTND	generic	any	
        tổ chức chính trị - xã hội	TCCTXH|đoàn thể|các đoàn thể|tổ chức đoàn thể	front	any	
        tổ chức cơ sở đảng	TCCSĐ|TCCS đảng	party	grassroots	
        Đoàn Thanh niên Cộng sản Hồ Chí Minh	Đoàn TNCS Hồ Chí Minh|Đoàn TNCSHCM|Đoàn Thanh niên|ĐTN	front	central	
        Đoàn phường	Đoàn TN phường	front	commune	
        Đoàn xã	Đoàn TN xã	front	commune	
        Đoàn đại biểu Quốc hội {tỉnh/thành phố}	Đoàn ĐBQH {X}|Đoàn đại biểu QH	assembly	province	
        Đài Phát thanh và Truyền hình {X}	Đài PT-TH {X}|Đài PTTH	agency	province	..2025
        Đài Tiếng nói Việt Nam	VOV|Đài TNVN	agency	central	
        Đài Truyền hình Việt Nam	VTV|Đài THVN	agency	central	
        Đại học Quốc gia Hà Nội	ĐHQGHN	agency	central	
        Đại học Quốc gia TP. Hồ Chí Minh	ĐHQG TP.HCM|ĐHQG-HCM	agency	central	
        Đảng Cộng sản Việt Nam	ĐCSVN|Đảng CSVN|Đảng ta|Đảng|CPV	party	central	
        Đảng bộ bộ phận		party	grassroots	
        Đảng bộ cơ sở		party	grassroots	
        Đảng bộ huyện	ĐB huyện	party	district	..2025-06-30
        Đảng bộ phường		party	commune	
        Đảng bộ quận	ĐB quận	party	district	..2025-06-30
        Đảng bộ thành phố	ĐB TP	party	province	
        Đảng bộ tỉnh	ĐB tỉnh	party	province	
        Đảng bộ xã		party	commune	
        Đảng đoàn {tổ chức}	Đảng đoàn Quốc hội|Đảng đoàn MTTQ	party	central/province	..2025-02
        Đảng ủy Chính phủ	ĐUCP|Đảng bộ Chính phủ	party	central	2025-02-03..
        Đảng ủy Công an Trung ương	ĐUCATW|Đảng uỷ CATW	party	central	
        Đảng ủy Công an {tỉnh}	ĐUCA	party	province	
        Đảng ủy Khối Doanh nghiệp Trung ương	ĐUK DNTW	party	central	..2025-02-03
        Đảng ủy Khối Doanh nghiệp {tỉnh}	ĐUK DN	party	province	..2025-02
        Đảng ủy Khối các cơ quan Trung ương	ĐUK CCQTW	party	central	..2025-02-03
        Đảng ủy Khối các cơ quan {tỉnh}	ĐUK CCQ	party	province	..2025-02
        Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	ĐU MTTQ, các đoàn thể TW	party	central	2025-02-03..
        Đảng ủy Quân sự {tỉnh}	ĐUQS	party	province	
        Đảng ủy Quốc hội	ĐUQH|Đảng bộ Quốc hội	party	central	2025-02-03..
        Đảng ủy UBND {tỉnh}	ĐU UBND tỉnh	party	province	2025-02..
        Đảng ủy các cơ quan Đảng Trung ương	ĐU CCQĐTW	party	central	2025-02-03..
        Đảng ủy các cơ quan Đảng {tỉnh}		party	province	2025-02..
        Đảng ủy phường	ĐU phường	party	commune	
        Đảng ủy thị trấn	ĐU thị trấn	party	commune	..2025-06-30
        Đảng ủy xã	ĐU xã|Đảng uỷ xã	party	commune	
        Đảng ủy đặc khu	ĐU đặc khu	party	commune	2025-07-01..
        Đồn Biên phòng {X}	Đồn BP {X}	force_judicial	commune	
        Đội Thiếu niên Tiền phong Hồ Chí Minh	Đội TNTP Hồ Chí Minh|Đội TNTP	front	central	
        Ấp {X}		village	unit	
        Ủy ban An toàn giao thông Quốc gia	UBATGTQG	agency	central	
        Ủy ban Dân tộc	UBDT|Uỷ ban Dân tộc	ministry	central	..2025-02-28
        Ủy ban Kinh tế và Tài chính	UBKTTC	state	central	2025-02..
        Ủy ban Kiểm tra Huyện ủy	UBKT Huyện ủy|Uỷ ban Kiểm tra Huyện ủy|Ủy ban Kiểm tra Huyện uỷ	party_board	district	..2025-06-30
        Ủy ban Kiểm tra Quận ủy	UBKT Quận ủy|Uỷ ban Kiểm tra Quận ủy|Ủy ban Kiểm tra Quận uỷ	party_board	district	..2025-06-30
        Ủy ban Kiểm tra Thành ủy	UBKT Thành ủy|Uỷ ban Kiểm tra Thành ủy|Ủy ban Kiểm tra Thành uỷ	party_board	province	
        Ủy ban Kiểm tra Thị ủy	UBKT Thị ủy|Uỷ ban Kiểm tra Thị ủy|Ủy ban Kiểm tra Thị uỷ	party_board	district	..2025-06-30
        Ủy ban Kiểm tra Trung ương	UBKTTW|UBKT TW|UBKT T.Ư|Uỷ ban Kiểm tra Trung ương	party	central	
        Ủy ban Kiểm tra Tỉnh ủy	UBKT Tỉnh ủy|Uỷ ban Kiểm tra Tỉnh ủy|Ủy ban Kiểm tra Tỉnh uỷ	party_board	province	
        Ủy ban Kiểm tra Đảng ủy {xã/phường}	Ủy ban Kiểm tra Đảng uỷ	party_board	commune	2025-07-01..
        Ủy ban MTTQ Việt Nam {quận/huyện}	UBMTTQ quận|MTTQ huyện	front	district	..2025-06-30
        Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	UBMTTQ {X}|UB MTTQ {X}|MTTQ {X}|UBMTTQVN {X}	front	province	
        Ủy ban MTTQ Việt Nam {xã/phường}	UBMTTQ xã|MTTQ phường	front	commune	
        Ủy ban Pháp luật và Tư pháp	UBPLTP	state	central	2025-02..
        Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	UBQLVNN|CMSC	agency	central	2018..2025-02-28
        Ủy ban Quốc phòng, An ninh và Đối ngoại	UBQPANĐN	state	central	2025-02..
        Ủy ban Thường vụ Quốc hội	UBTVQH|Uỷ ban Thường vụ QH	state	central	
        Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	UBTWMTTQVN|UBTW MTTQ Việt Nam	front	central	
        Ủy ban Văn hóa và Xã hội	UBVHXH	state	central	2025-02..
        Ủy ban nhân dân huyện	UBND huyện|Uỷ ban nhân dân huyện|Ủy ban Nhân dân huyện|UBND	state	district	..2025-06-30
        Ủy ban nhân dân phường	UBND phường|Uỷ ban nhân dân phường|Ủy ban Nhân dân phường|UBND	state	commune	
        Ủy ban nhân dân quận	UBND quận|Uỷ ban nhân dân quận|Ủy ban Nhân dân quận|UBND	state	district	..2025-06-30
        Ủy ban nhân dân thành phố	UBND thành phố|Uỷ ban nhân dân thành phố|Ủy ban Nhân dân thành phố|UBND	state	province	
        Ủy ban nhân dân thị trấn	UBND thị trấn|Uỷ ban nhân dân thị trấn|Ủy ban Nhân dân thị trấn|UBND	state	commune	..2025-06-30
        Ủy ban nhân dân thị xã	UBND thị xã|Uỷ ban nhân dân thị xã|Ủy ban Nhân dân thị xã|UBND	state	district	..2025-06-30
        Ủy ban nhân dân tỉnh	UBND tỉnh|Uỷ ban nhân dân tỉnh|Ủy ban Nhân dân tỉnh|UBND	state	province	
        Ủy ban nhân dân xã	UBND xã|Uỷ ban nhân dân xã|Ủy ban Nhân dân xã|UBND	state	commune	
        Ủy ban nhân dân đặc khu	UBND đặc khu|Uỷ ban nhân dân đặc khu|Ủy ban Nhân dân đặc khu|UBND	state	commune	2025-07-01..
        Ủy ban Đoàn kết Công giáo Việt Nam	UBĐKCGVN	front	central	
        Ngân hàng Thế giới	WB|World Bank	international	international	
        Ngân hàng Phát triển châu Á	ADB|Ngân hàng Phát triển Châu Á	international	international	
        Quỹ Tiền tệ Quốc tế	IMF|Quỹ Tiền tệ quốc tế	international	international	
        Liên hợp quốc	LHQ|Liên Hợp Quốc|Liên hiệp quốc	international	international	
        Tổ chức Y tế Thế giới	WHO|Tổ chức Y tế thế giới	international	international	
        Quỹ Nhi đồng Liên hợp quốc	UNICEF	international	international	
        Chương trình Phát triển Liên hợp quốc	UNDP	international	international	
        Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc	UNESCO	international	international	
        Cơ quan Hợp tác quốc tế Nhật Bản	JICA	international	international	
        Cơ quan Hợp tác quốc tế Hàn Quốc	KOICA	international	international	
        Tổ chức Thương mại Thế giới	WTO|Tổ chức Thương mại thế giới	international	international	
        Liên minh châu Âu	EU|Liên minh Châu Âu	international	international	
        Tập đoàn Điện lực Việt Nam	EVN	company	central	
        Tập đoàn Dầu khí Việt Nam	PVN	company	central	
        Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam	TKV	company	central	
        Tập đoàn Bưu chính Viễn thông Việt Nam	VNPT	company	central	
        Tập đoàn Công nghiệp - Viễn thông Quân đội	Viettel|Tập đoàn Viettel	company	central	
        Tập đoàn Vingroup	Vingroup	company	central	
        Ngân hàng Ngoại thương Việt Nam	Vietcombank	company	central	
        Ngân hàng Đầu tư và Phát triển Việt Nam	BIDV	company	central	
        Ngân hàng Công Thương Việt Nam	VietinBank	company	central	
        Hội đồng Thi đua - Khen thưởng Trung ương	Hội đồng Thi đua – Khen thưởng Trung ương	state	central	
        Quân đội nhân dân Việt Nam	QĐND Việt Nam|QĐND	military	central	
        """#
}
