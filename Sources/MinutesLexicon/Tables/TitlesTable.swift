// swift-format-ignore-file: one entry a line, however long

/// Titles of officials.
///
/// Tab-separated: canonical, variants, head, modifier, body, body type, level, rank (smaller is higher), validity. `|` parts variants, `{…}` is a slot.
enum TitlesTable {
    static let text = #"""
        Bí thư Ban cán sự đảng Bộ {X}	BT BCSĐ Bộ {X}	Bí thư		Ban cán sự đảng Bộ {X}	party	central	34	..2025-02
        Bí thư Ban cán sự đảng Chính phủ	BT BCSĐ Chính phủ	Bí thư		Ban cán sự đảng Chính phủ	party	central	12	..2025-02-03
        Bí thư Chi bộ {X}	Bí thư chi bộ|BTCB|BT Chi bộ	Bí thư		Chi bộ {X}	party	grassroots	415	
        Bí thư Chi bộ, Trưởng thôn	BTCB kiêm Trưởng thôn	Bí thư; Trưởng thôn		Chi bộ thôn / thôn	party	grassroots	415	
        Bí thư Chi đoàn	BT Chi đoàn|Bí thư Chi Đoàn	Bí thư		Chi đoàn {X}	front	grassroots	440	
        Bí thư Huyện đoàn	BT Huyện đoàn|Bí thư Huyện Đoàn	Bí thư		Huyện đoàn {X}	front	district	235	..2025-06-30
        Bí thư Huyện ủy	BT Huyện ủy|Bí thư Huyện uỷ	Bí thư		Huyện ủy {X}	party	district	200	..2025-06-30
        Bí thư Quân ủy Trung ương	BT QUTW	Bí thư		Quân ủy Trung ương	party	central	10	
        Bí thư Quận đoàn	BT Quận đoàn|Bí thư Quận Đoàn	Bí thư		Quận đoàn {X}	front	district	235	..2025-06-30
        Bí thư Quận ủy	BT Quận ủy|Bí thư Quận uỷ	Bí thư		Quận ủy {X}	party	district	200	..2025-06-30
        Bí thư Thành đoàn	BT Thành đoàn|Bí thư Thành Đoàn	Bí thư		Thành đoàn {X}	front	province	152	
        Bí thư Thành ủy	BT Thành ủy|BTTU	Bí thư		Thành ủy {X}	party	province	100	
        Bí thư Thành ủy {thành phố thuộc tỉnh}	BT Thành ủy {TP thuộc tỉnh}	Bí thư		Thành ủy {X}	party	district	200	..2025-06-30
        Bí thư Thị đoàn	BT Thị đoàn|Bí thư Thị Đoàn	Bí thư		Thị đoàn {X}	front	district	235	..2025-06-30
        Bí thư Thị ủy	BT Thị ủy|Bí thư Thị uỷ	Bí thư		Thị ủy {X}	party	district	200	..2025-06-30
        Bí thư Trung ương Đoàn	BT TW Đoàn	Bí thư		Trung ương Đoàn	front	central	44	
        Bí thư Trung ương Đảng	Bí thư TW Đảng|Bí thư T.Ư Đảng|BTTW Đảng|Ủy viên Ban Bí thư|UVBBT	Bí thư		Ban Bí thư Trung ương Đảng	party	central	22	
        Bí thư Tỉnh đoàn	BT Tỉnh đoàn|Bí thư Tỉnh Đoàn	Bí thư		Tỉnh đoàn {X}	front	province	152	
        Bí thư Tỉnh ủy	BT Tỉnh ủy|Bí thư Tỉnh uỷ	Bí thư		Tỉnh ủy {X}	party	province	100	
        Bí thư thứ nhất Trung ương Đoàn	Bí thư Thứ nhất TW Đoàn|BTTN TW Đoàn|Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh	Bí thư	thứ nhất	Trung ương Đoàn TNCS Hồ Chí Minh	front	central	38	
        Bí thư Đoàn phường	BT Đoàn phường|Bí thư Đoàn thanh niên phường	Bí thư		Đoàn phường {X}	front	commune	335	
        Bí thư Đoàn trường	BT Đoàn trường|Bí thư Đoàn thanh niên trường	Bí thư		Đoàn trường {X}	front	grassroots	430	
        Bí thư Đoàn xã	BT Đoàn xã|Bí thư Đoàn thanh niên xã	Bí thư		Đoàn xã {X}	front	commune	335	
        Bí thư Đảng bộ bộ phận	BT ĐBBP	Bí thư		Đảng ủy bộ phận	party	grassroots	412	
        Bí thư Đảng đoàn Quốc hội	BT Đảng đoàn QH	Bí thư		Đảng đoàn Quốc hội	party	central	13	..2025-02-03
        Bí thư Đảng ủy Chính phủ	BT Đảng ủy Chính phủ	Bí thư		Đảng ủy Chính phủ	party	central	21	2025-02-03..
        Bí thư Đảng ủy Công an Trung ương	BT ĐUCATW|Bí thư ĐUCA TW	Bí thư		Đảng ủy Công an Trung ương	party	central	20	
        Bí thư Đảng ủy Khối Doanh nghiệp Trung ương	Bí thư ĐUK DNTW	Bí thư		Đảng ủy Khối Doanh nghiệp Trung ương	party	central	33	..2025-02-03
        Bí thư Đảng ủy Khối Doanh nghiệp {tỉnh}	BT Đảng ủy Khối Doanh nghiệp {tỉnh}	Bí thư		Đảng ủy Khối Doanh nghiệp {tỉnh}	party	province	135	..2025-02
        Bí thư Đảng ủy Khối các cơ quan Trung ương	Bí thư ĐUK các cơ quan TW	Bí thư		Đảng ủy Khối các cơ quan Trung ương	party	central	33	..2025-02-03
        Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	BT Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	Bí thư		Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	party	province	135	..2025-02
        Bí thư Đảng ủy Khối các cơ quan {tỉnh}	BT Đảng ủy Khối các cơ quan {tỉnh}	Bí thư		Đảng ủy Khối các cơ quan {tỉnh}	party	province	135	..2025-02
        Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	BT Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	Bí thư		Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	party	central	21	2025-02-03..
        Bí thư Đảng ủy Quốc hội	BT Đảng ủy Quốc hội	Bí thư		Đảng ủy Quốc hội	party	central	21	2025-02-03..
        Bí thư Đảng ủy các cơ quan Đảng Trung ương	BT Đảng ủy các cơ quan Đảng Trung ương	Bí thư		Đảng ủy các cơ quan Đảng Trung ương	party	central	21	2025-02-03..
        Bí thư Đảng ủy các cơ quan Đảng {tỉnh}	BT Đảng ủy các cơ quan Đảng {tỉnh}	Bí thư		Đảng ủy các cơ quan Đảng {tỉnh}	party	province	135	2025-02..
        Bí thư Đảng ủy phường	BT Đảng ủy phường|Bí thư Đảng uỷ phường	Bí thư		Đảng ủy phường {X}	party	commune	300	
        Bí thư Đảng ủy thị trấn	BT Đảng ủy thị trấn|Bí thư Đảng uỷ thị trấn	Bí thư		Đảng ủy thị trấn {X}	party	commune	300	..2025-06-30
        Bí thư Đảng ủy xã	BT Đảng ủy xã|Bí thư Đảng uỷ xã	Bí thư		Đảng ủy xã {X}	party	commune	300	
        Bí thư Đảng ủy {cơ quan/doanh nghiệp/trường}	BT ĐU	Bí thư		Đảng ủy {đơn vị}	party	grassroots	400	
        Bí thư Đảng ủy đặc khu	BT Đảng ủy đặc khu|Bí thư Đảng uỷ đặc khu	Bí thư		Đảng ủy đặc khu {X}	party	commune	300	2025-07-01..
        Bí thư Đảng ủy Ủy ban nhân dân {tỉnh}	BT Đảng ủy Ủy ban nhân dân {tỉnh}	Bí thư		Đảng ủy Ủy ban nhân dân {tỉnh}	party	province	135	2025-02..
        Bộ trưởng Bộ Công Thương	Bộ trưởng Công Thương|Bộ trưởng BCT	Bộ trưởng		Bộ Công Thương	state	central	31	
        Bộ trưởng Bộ Công an	Bộ trưởng Công an|Bộ trưởng BCA	Bộ trưởng		Bộ Công an	state	central	31	
        Bộ trưởng Bộ Dân tộc và Tôn giáo	Bộ trưởng Dân tộc và Tôn giáo|Bộ trưởng Bộ DT&TG|Bộ trưởng Bộ DTTG	Bộ trưởng		Bộ Dân tộc và Tôn giáo	state	central	31	2025-03-01..
        Bộ trưởng Bộ Giao thông vận tải	Bộ trưởng Giao thông vận tải|Bộ trưởng Bộ GTVT	Bộ trưởng		Bộ Giao thông vận tải	state	central	31	..2025-02-28
        Bộ trưởng Bộ Giáo dục và Đào tạo	Bộ trưởng Giáo dục và Đào tạo|Bộ trưởng Bộ GD&ĐT|Bộ trưởng Bộ GDĐT	Bộ trưởng		Bộ Giáo dục và Đào tạo	state	central	31	
        Bộ trưởng Bộ Khoa học và Công nghệ	Bộ trưởng Khoa học và Công nghệ|Bộ trưởng Bộ KH&CN|Bộ trưởng Bộ KHCN	Bộ trưởng		Bộ Khoa học và Công nghệ	state	central	31	
        Bộ trưởng Bộ Kế hoạch và Đầu tư	Bộ trưởng Kế hoạch và Đầu tư|Bộ trưởng Bộ KH&ĐT|Bộ trưởng Bộ KHĐT	Bộ trưởng		Bộ Kế hoạch và Đầu tư	state	central	31	..2025-02-28
        Bộ trưởng Bộ Lao động - Thương binh và Xã hội	Bộ trưởng Lao động - Thương binh và Xã hội|Bộ trưởng Bộ LĐTBXH|Bộ trưởng Bộ LĐ-TB&XH|Bộ trưởng Bộ LĐTB&XH|Bộ trưởng Bộ Lao động, Thương binh và Xã hội	Bộ trưởng		Bộ Lao động - Thương binh và Xã hội	state	central	31	..2025-02-28
        Bộ trưởng Bộ Ngoại giao	Bộ trưởng Ngoại giao|Bộ trưởng BNG	Bộ trưởng		Bộ Ngoại giao	state	central	31	
        Bộ trưởng Bộ Nông nghiệp và Môi trường	Bộ trưởng Nông nghiệp và Môi trường|Bộ trưởng Bộ NN&MT|Bộ trưởng Bộ NNMT	Bộ trưởng		Bộ Nông nghiệp và Môi trường	state	central	31	2025-03-01..
        Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn	Bộ trưởng Nông nghiệp và Phát triển nông thôn|Bộ trưởng Bộ NN&PTNT|Bộ trưởng Bộ NNPTNT	Bộ trưởng		Bộ Nông nghiệp và Phát triển nông thôn	state	central	31	..2025-02-28
        Bộ trưởng Bộ Nội vụ	Bộ trưởng Nội vụ|Bộ trưởng BNV	Bộ trưởng		Bộ Nội vụ	state	central	31	
        Bộ trưởng Bộ Quốc phòng	Bộ trưởng Quốc phòng|Bộ trưởng BQP	Bộ trưởng		Bộ Quốc phòng	state	central	31	
        Bộ trưởng Bộ Thông tin và Truyền thông	Bộ trưởng Thông tin và Truyền thông|Bộ trưởng Bộ TT&TT|Bộ trưởng Bộ TTTT	Bộ trưởng		Bộ Thông tin và Truyền thông	state	central	31	..2025-02-28
        Bộ trưởng Bộ Tài chính	Bộ trưởng Tài chính|Bộ trưởng BTC	Bộ trưởng		Bộ Tài chính	state	central	31	
        Bộ trưởng Bộ Tài nguyên và Môi trường	Bộ trưởng Tài nguyên và Môi trường|Bộ trưởng Bộ TN&MT|Bộ trưởng Bộ TNMT	Bộ trưởng		Bộ Tài nguyên và Môi trường	state	central	31	..2025-02-28
        Bộ trưởng Bộ Tư pháp	Bộ trưởng Tư pháp|Bộ trưởng BTP	Bộ trưởng		Bộ Tư pháp	state	central	31	
        Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch	Bộ trưởng Văn hóa, Thể thao và Du lịch|Bộ trưởng Bộ VHTTDL|Bộ trưởng Bộ VH-TT&DL|Bộ trưởng Bộ VHTT&DL	Bộ trưởng		Bộ Văn hóa, Thể thao và Du lịch	state	central	31	
        Bộ trưởng Bộ Xây dựng	Bộ trưởng Xây dựng|Bộ trưởng BXD	Bộ trưởng		Bộ Xây dựng	state	central	31	
        Bộ trưởng Bộ Y tế	Bộ trưởng Y tế|Bộ trưởng BYT	Bộ trưởng		Bộ Y tế	state	central	31	
        Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ	Chủ nhiệm VPCP|BT, CN VPCP	Bộ trưởng; Chủ nhiệm		Văn phòng Chính phủ	state	central	31	
        Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc	BT, CN UBDT	Bộ trưởng; Chủ nhiệm		Ủy ban Dân tộc	state	central	31	..2025-02-28
        Chi cục trưởng {đơn vị}	Chi cục trưởng	Chi cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	province	160	
        Chi ủy viên	Chi uỷ viên|CUV	Ủy viên		Chi ủy {X}	party	grassroots	420	
        Chuyên viên	CV|Chuyên viên cao cấp|Chuyên viên chính	Chuyên viên		{X}	adhoc	any	500	
        Chuẩn Đô đốc		Chuẩn Đô đốc		(rank)	rank	any	900	
        Chánh Thanh tra Bộ {đơn vị}	Chánh Thanh tra Bộ	Chánh Thanh tra Bộ		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	55	
        Chánh Thanh tra {tỉnh/thành phố}	Chánh Thanh tra tỉnh|Chánh Thanh tra thành phố	Chánh Thanh tra		Thanh tra {tỉnh/thành phố}	state	province	150	
        Chánh Văn phòng Bộ {đơn vị}	Chánh Văn phòng Bộ	Chánh Văn phòng Bộ		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	55	
        Chánh Văn phòng Huyện ủy	CVP Huyện ủy|Chánh VP Huyện ủy	Chánh Văn phòng		Văn phòng Huyện ủy	party	district	228	..2025-06-30
        Chánh Văn phòng HĐND và UBND {quận/huyện}	CVP HĐND và UBND {X}|CVP HĐND-UBND	Chánh Văn phòng		Văn phòng HĐND và UBND {X}	state	district	240	
        Chánh Văn phòng Quận ủy	CVP Quận ủy|Chánh VP Quận ủy	Chánh Văn phòng		Văn phòng Quận ủy	party	district	228	..2025-06-30
        Chánh Văn phòng Thành ủy	CVP Thành ủy|Chánh VP Thành ủy	Chánh Văn phòng		Văn phòng Thành ủy	party	province	133	
        Chánh Văn phòng Trung ương Đảng	Chánh VPTW|Chánh Văn phòng TW Đảng|CVP TW Đảng	Chánh Văn phòng		Văn phòng Trung ương Đảng	party	central	28	
        Chánh Văn phòng Tỉnh ủy	CVP Tỉnh ủy|Chánh VP Tỉnh ủy	Chánh Văn phòng		Văn phòng Tỉnh ủy	party	province	133	
        Chánh Văn phòng UBND {X}	CVP UBND {X}|Chánh VP UBND {X}	Chánh Văn phòng		Văn phòng UBND {X}	state	province	150	
        Chánh Văn phòng Đoàn ĐBQH và HĐND {X}	CVP Đoàn ĐBQH và HĐND|Chánh VP Đoàn ĐBQH và HĐND	Chánh Văn phòng		Văn phòng Đoàn ĐBQH và HĐND {X}	assembly	province	150	2020-07..
        Chánh Văn phòng Đảng ủy phường {X}	CVP Đảng ủy phường {X}	Chánh Văn phòng		Văn phòng Đảng ủy phường {X}	party	commune	320	2025-07-01..
        Chánh Văn phòng Đảng ủy xã {X}	CVP Đảng ủy xã {X}	Chánh Văn phòng		Văn phòng Đảng ủy xã {X}	party	commune	320	2025-07-01..
        Chánh án Tòa án nhân dân khu vực {số} - {tỉnh}	Chánh án TAND khu vực {số}	Chánh án		Tòa án nhân dân khu vực	judicial	region	230	2025-07-01..
        Chánh án Tòa án nhân dân tối cao	Chánh án TANDTC|CA TANDTC	Chánh án		Tòa án nhân dân tối cao	judicial	central	26	
        Chánh án Tòa án nhân dân {quận/huyện}	Chánh án TAND quận {X}|Chánh án TAND huyện {X}	Chánh án		Tòa án nhân dân {quận/huyện}	judicial	district	230	..2025-06-30
        Chánh án Tòa án nhân dân {tỉnh/thành phố}	Chánh án TAND {X}|Chánh án TAND tỉnh|Chánh án TAND thành phố	Chánh án		Tòa án nhân dân {X}	judicial	province	145	
        Chính trị viên Ban Chỉ huy quân sự {quận/huyện}	CTV Ban CHQS	Chính trị viên		Ban Chỉ huy quân sự {quận/huyện}	military	district	228	..2025-06-30
        Chính ủy Bộ Chỉ huy quân sự {tỉnh/thành phố}	CU Bộ CHQS|Chính uỷ Bộ CHQS	Chính ủy		Bộ Chỉ huy quân sự {tỉnh/thành phố}	military	province	130	
        Chính ủy Bộ đội Biên phòng {X}	CU BĐBP	Chính ủy		Bộ đội Biên phòng {X}	military	province	140	
        Chính ủy Quân khu {số}	CU QK|Chính uỷ Quân khu	Chính ủy		Quân khu {số}	military	central	46	
        Chỉ huy trưởng Ban Chỉ huy phòng thủ khu vực {số}	CHT Ban CHPTKV	Chỉ huy trưởng		Ban Chỉ huy phòng thủ khu vực {số}	military	region	222	2025-07-01..
        Chỉ huy trưởng Ban Chỉ huy quân sự {quận/huyện}	CHT Ban CHQS {X}	Chỉ huy trưởng		Ban Chỉ huy quân sự {quận/huyện}	military	district	222	..2025-06-30
        Chỉ huy trưởng Ban Chỉ huy quân sự {xã/phường}	CHT BCHQS xã	Chỉ huy trưởng		Ban Chỉ huy quân sự {xã/phường}	military	commune	325	
        Chỉ huy trưởng Bộ Chỉ huy Bộ đội Biên phòng {X}	CHT BĐBP {X}	Chỉ huy trưởng		Bộ Chỉ huy Bộ đội Biên phòng {X}	military	province	140	..2025-06-30
        Chỉ huy trưởng Bộ Chỉ huy quân sự {tỉnh/thành phố}	CHT Bộ CHQS {X}|CHT BCHQS	Chỉ huy trưởng		Bộ Chỉ huy quân sự {tỉnh/thành phố}	military	province	130	
        Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam	Chủ nhiệm TCCT	Chủ nhiệm		Tổng cục Chính trị QĐND Việt Nam	military	central	30	
        Chủ nhiệm Văn phòng Chủ tịch nước	CN VPCTN	Chủ nhiệm		Văn phòng Chủ tịch nước	state	central	33	
        Chủ nhiệm Văn phòng Quốc hội	CN VPQH	Chủ nhiệm		Văn phòng Quốc hội	assembly	central	33	
        Chủ nhiệm Ủy ban Dân nguyện và Giám sát của Quốc hội	CN UB Dân nguyện và Giám sát của QH|Chủ nhiệm UB Dân nguyện và Giám sát	Chủ nhiệm		Ủy ban Dân nguyện và Giám sát của Quốc hội	assembly	central	33	2025-02..
        Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội	CN UB Khoa học, Công nghệ và Môi trường của QH|Chủ nhiệm UB Khoa học, Công nghệ và Môi trường	Chủ nhiệm		Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Kinh tế của Quốc hội	CN UB Kinh tế của QH|Chủ nhiệm UB Kinh tế	Chủ nhiệm		Ủy ban Kinh tế của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Kinh tế và Tài chính của Quốc hội	CN UB Kinh tế và Tài chính của QH|Chủ nhiệm UB Kinh tế và Tài chính	Chủ nhiệm		Ủy ban Kinh tế và Tài chính của Quốc hội	assembly	central	33	2025-02..
        Chủ nhiệm Ủy ban Kiểm tra Huyện ủy	Chủ nhiệm UBKT Huyện ủy|CN UBKT Huyện ủy|Chủ nhiệm Uỷ ban Kiểm tra Huyện uỷ	Chủ nhiệm		Ủy ban Kiểm tra Huyện ủy	party	district	223	..2025-06-30
        Chủ nhiệm Ủy ban Kiểm tra Quận ủy	Chủ nhiệm UBKT Quận ủy|CN UBKT Quận ủy|Chủ nhiệm Uỷ ban Kiểm tra Quận uỷ	Chủ nhiệm		Ủy ban Kiểm tra Quận ủy	party	district	223	..2025-06-30
        Chủ nhiệm Ủy ban Kiểm tra Thành ủy	Chủ nhiệm UBKT Thành ủy|CN UBKT Thành ủy|Chủ nhiệm Uỷ ban Kiểm tra Thành uỷ	Chủ nhiệm		Ủy ban Kiểm tra Thành ủy	party	province	128	
        Chủ nhiệm Ủy ban Kiểm tra Trung ương	Chủ nhiệm UBKTTW|Chủ nhiệm UBKT TW|Chủ nhiệm Uỷ ban Kiểm tra T.Ư|CN UBKTTW	Chủ nhiệm		Ủy ban Kiểm tra Trung ương	party	central	27	
        Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy	Chủ nhiệm UBKT Tỉnh ủy|CN UBKT Tỉnh ủy|Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ	Chủ nhiệm		Ủy ban Kiểm tra Tỉnh ủy	party	province	128	
        Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường {X}	Chủ nhiệm UBKT Đảng ủy phường {X}	Chủ nhiệm		Ủy ban Kiểm tra Đảng ủy phường {X}	party	commune	320	2025-07-01..
        Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã {X}	Chủ nhiệm UBKT Đảng ủy xã {X}	Chủ nhiệm		Ủy ban Kiểm tra Đảng ủy xã {X}	party	commune	320	2025-07-01..
        Chủ nhiệm Ủy ban Pháp luật của Quốc hội	CN UB Pháp luật của QH|Chủ nhiệm UB Pháp luật	Chủ nhiệm		Ủy ban Pháp luật của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội	CN UB Pháp luật và Tư pháp của QH|Chủ nhiệm UB Pháp luật và Tư pháp	Chủ nhiệm		Ủy ban Pháp luật và Tư pháp của Quốc hội	assembly	central	33	2025-02..
        Chủ nhiệm Ủy ban Quốc phòng, An ninh của Quốc hội	CN UB Quốc phòng, An ninh của QH|Chủ nhiệm UB Quốc phòng, An ninh	Chủ nhiệm		Ủy ban Quốc phòng, An ninh của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội	CN UB Quốc phòng, An ninh và Đối ngoại của QH|Chủ nhiệm UB Quốc phòng, An ninh và Đối ngoại	Chủ nhiệm		Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội	assembly	central	33	2025-02..
        Chủ nhiệm Ủy ban Tài chính, Ngân sách của Quốc hội	CN UB Tài chính, Ngân sách của QH|Chủ nhiệm UB Tài chính, Ngân sách	Chủ nhiệm		Ủy ban Tài chính, Ngân sách của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Tư pháp của Quốc hội	CN UB Tư pháp của QH|Chủ nhiệm UB Tư pháp	Chủ nhiệm		Ủy ban Tư pháp của Quốc hội	assembly	central	33	..2025-02
        Chủ nhiệm Ủy ban Văn hóa và Xã hội của Quốc hội	CN UB Văn hóa và Xã hội của QH|Chủ nhiệm UB Văn hóa và Xã hội	Chủ nhiệm		Ủy ban Văn hóa và Xã hội của Quốc hội	assembly	central	33	2025-02..
        Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội	CN UB Văn hóa, Giáo dục của QH|Chủ nhiệm UB Văn hóa, Giáo dục	Chủ nhiệm		Ủy ban Văn hóa, Giáo dục của Quốc hội	assembly	central	33	2021-07..2025-02
        Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội	CN UB Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của QH|Chủ nhiệm UB Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng	Chủ nhiệm		Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội	assembly	central	33	..2021-07
        Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội	CN UB Về các vấn đề xã hội của QH|Chủ nhiệm UB Về các vấn đề xã hội	Chủ nhiệm		Ủy ban Về các vấn đề xã hội của Quốc hội	assembly	central	33	..2021-07
        Chủ nhiệm Ủy ban Xã hội của Quốc hội	CN UB Xã hội của QH|Chủ nhiệm UB Xã hội	Chủ nhiệm		Ủy ban Xã hội của Quốc hội	assembly	central	33	2021-07..2025-02
        Chủ nhiệm Ủy ban Đối ngoại của Quốc hội	CN UB Đối ngoại của QH|Chủ nhiệm UB Đối ngoại	Chủ nhiệm		Ủy ban Đối ngoại của Quốc hội	assembly	central	33	..2025-02
        Chủ tịch Công đoàn {đơn vị}	CTCĐ	Chủ tịch		Công đoàn {đơn vị}	unit	any	430	
        Chủ tịch HĐND huyện	Chủ tịch Hội đồng nhân dân huyện|CT HĐND huyện|Chủ tịch Hội đồng Nhân dân huyện	Chủ tịch		Hội đồng nhân dân huyện {X}	assembly	district	211	..2025-06-30
        Chủ tịch HĐND phường	Chủ tịch Hội đồng nhân dân phường|CT HĐND phường|Chủ tịch Hội đồng Nhân dân phường	Chủ tịch		Hội đồng nhân dân phường {X}	assembly	commune	311	
        Chủ tịch HĐND quận	Chủ tịch Hội đồng nhân dân quận|CT HĐND quận|Chủ tịch Hội đồng Nhân dân quận	Chủ tịch		Hội đồng nhân dân quận {X}	assembly	district	211	..2025-06-30
        Chủ tịch HĐND thành phố	Chủ tịch Hội đồng nhân dân thành phố|CT HĐND thành phố|Chủ tịch Hội đồng Nhân dân thành phố	Chủ tịch		Hội đồng nhân dân thành phố {X}	assembly	province	111	
        Chủ tịch HĐND thị trấn	Chủ tịch Hội đồng nhân dân thị trấn|CT HĐND thị trấn|Chủ tịch Hội đồng Nhân dân thị trấn	Chủ tịch		Hội đồng nhân dân thị trấn {X}	assembly	commune	311	..2025-06-30
        Chủ tịch HĐND thị xã	Chủ tịch Hội đồng nhân dân thị xã|CT HĐND thị xã|Chủ tịch Hội đồng Nhân dân thị xã	Chủ tịch		Hội đồng nhân dân thị xã {X}	assembly	district	211	..2025-06-30
        Chủ tịch HĐND tỉnh	Chủ tịch Hội đồng nhân dân tỉnh|CT HĐND tỉnh|Chủ tịch Hội đồng Nhân dân tỉnh	Chủ tịch		Hội đồng nhân dân tỉnh {X}	assembly	province	111	
        Chủ tịch HĐND xã	Chủ tịch Hội đồng nhân dân xã|CT HĐND xã|Chủ tịch Hội đồng Nhân dân xã	Chủ tịch		Hội đồng nhân dân xã {X}	assembly	commune	311	
        Chủ tịch HĐND đặc khu	Chủ tịch Hội đồng nhân dân đặc khu|CT HĐND đặc khu|Chủ tịch Hội đồng Nhân dân đặc khu	Chủ tịch		Hội đồng nhân dân đặc khu {X}	assembly	commune	311	2025-07-01..
        Chủ tịch Hội Chữ thập đỏ {quận/huyện}	Chủ tịch Hội CTĐ {quận/huyện}|CT Hội CTĐ {quận/huyện}	Chủ tịch		Hội Chữ thập đỏ {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Chữ thập đỏ {tỉnh/thành phố}	Chủ tịch Hội CTĐ {tỉnh/thành phố}|CT Hội CTĐ {tỉnh/thành phố}	Chủ tịch		Hội Chữ thập đỏ {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Cựu chiến binh {quận/huyện}	Chủ tịch Hội CCB {quận/huyện}|CT Hội CCB {quận/huyện}	Chủ tịch		Hội Cựu chiến binh {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Cựu chiến binh {tỉnh/thành phố}	Chủ tịch Hội CCB {tỉnh/thành phố}|CT Hội CCB {tỉnh/thành phố}	Chủ tịch		Hội Cựu chiến binh {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Khuyến học {quận/huyện}	Chủ tịch HKH {quận/huyện}|CT HKH {quận/huyện}	Chủ tịch		Hội Khuyến học {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Khuyến học {tỉnh/thành phố}	Chủ tịch HKH {tỉnh/thành phố}|CT HKH {tỉnh/thành phố}	Chủ tịch		Hội Khuyến học {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Liên hiệp Phụ nữ {quận/huyện}	Chủ tịch Hội LHPN {quận/huyện}|Chủ tịch Hội Phụ nữ {quận/huyện}|CT Hội LHPN {quận/huyện}	Chủ tịch		Hội Liên hiệp Phụ nữ {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Liên hiệp Phụ nữ {tỉnh/thành phố}	Chủ tịch Hội LHPN {tỉnh/thành phố}|Chủ tịch Hội Phụ nữ {tỉnh/thành phố}|CT Hội LHPN {tỉnh/thành phố}	Chủ tịch		Hội Liên hiệp Phụ nữ {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Luật gia {tỉnh/thành phố}	Chủ tịch HLG {tỉnh/thành phố}|CT HLG {tỉnh/thành phố}	Chủ tịch		Hội Luật gia {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Người cao tuổi {quận/huyện}	Chủ tịch Hội NCT {quận/huyện}|CT Hội NCT {quận/huyện}	Chủ tịch		Hội Người cao tuổi {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Người cao tuổi {tỉnh/thành phố}	Chủ tịch Hội NCT {tỉnh/thành phố}|CT Hội NCT {tỉnh/thành phố}	Chủ tịch		Hội Người cao tuổi {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Nhà báo {tỉnh/thành phố}	Chủ tịch HNB {tỉnh/thành phố}|CT HNB {tỉnh/thành phố}	Chủ tịch		Hội Nhà báo {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội Nông dân {quận/huyện}	Chủ tịch Hội ND {quận/huyện}|Chủ tịch HND {quận/huyện}|CT Hội ND {quận/huyện}	Chủ tịch		Hội Nông dân {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Hội Nông dân {tỉnh/thành phố}	Chủ tịch Hội ND {tỉnh/thành phố}|Chủ tịch HND {tỉnh/thành phố}|CT Hội ND {tỉnh/thành phố}	Chủ tịch		Hội Nông dân {tỉnh/thành phố}	front	province	153	
        Chủ tịch Hội đồng Dân tộc của Quốc hội	CT HĐDT QH	Chủ tịch		Hội đồng Dân tộc của Quốc hội	assembly	central	33	
        Chủ tịch Hội đồng Lý luận Trung ương	Chủ tịch HĐLLTW|CT HĐLL TW	Chủ tịch		Hội đồng Lý luận Trung ương	party	central	29	
        Chủ tịch Hội đồng quản trị {công ty}	Chủ tịch HĐQT|CT HĐQT	Chủ tịch		Hội đồng quản trị	unit	any	400	
        Chủ tịch Hội đồng thành viên {công ty}	Chủ tịch HĐTV|CT HĐTV	Chủ tịch		Hội đồng thành viên	unit	any	400	
        Chủ tịch Hội đồng trường {X}	CT HĐT	Chủ tịch		Hội đồng trường {X}	unit	any	398	
        Chủ tịch Hội đồng {X}	CT HĐ	Chủ tịch		{X}	adhoc	any	500	
        Chủ tịch Hội đồng Đội {X}	CT HĐĐ	Chủ tịch		Hội đồng Đội {X}	front	any	170	
        Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật {tỉnh/thành phố}	Chủ tịch Liên hiệp Hội KH&KT {tỉnh/thành phố}|Chủ tịch LHH {tỉnh/thành phố}|CT Liên hiệp Hội KH&KT {tỉnh/thành phố}	Chủ tịch		Liên hiệp các Hội Khoa học và Kỹ thuật {tỉnh/thành phố}	front	province	153	
        Chủ tịch Liên hiệp các Hội Văn học nghệ thuật {tỉnh/thành phố}	Chủ tịch LH Hội VHNT {tỉnh/thành phố}|CT LH Hội VHNT {tỉnh/thành phố}	Chủ tịch		Liên hiệp các Hội Văn học nghệ thuật {tỉnh/thành phố}	front	province	153	
        Chủ tịch Liên minh Hợp tác xã {tỉnh/thành phố}	Chủ tịch LM HTX {tỉnh/thành phố}|CT LM HTX {tỉnh/thành phố}	Chủ tịch		Liên minh Hợp tác xã {tỉnh/thành phố}	front	province	153	
        Chủ tịch Liên đoàn Lao động {quận/huyện}	Chủ tịch LĐLĐ {quận/huyện}|CT LĐLĐ {quận/huyện}	Chủ tịch		Liên đoàn Lao động {quận/huyện}	front	district	238	..2025-06-30
        Chủ tịch Liên đoàn Lao động {tỉnh/thành phố}	Chủ tịch LĐLĐ {tỉnh/thành phố}|CT LĐLĐ {tỉnh/thành phố}	Chủ tịch		Liên đoàn Lao động {tỉnh/thành phố}	front	province	153	
        Chủ tịch Quốc hội	CTQH|CT QH	Chủ tịch		Quốc hội	assembly	central	13	
        Chủ tịch Trung ương Hội Cựu chiến binh Việt Nam	Chủ tịch TW Hội CCBVN	Chủ tịch		Trung ương Hội Cựu chiến binh Việt Nam	front	central	37	
        Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam	Chủ tịch TW Hội LHPN VN|Chủ tịch Hội LHPNVN	Chủ tịch		Trung ương Hội Liên hiệp Phụ nữ Việt Nam	front	central	37	
        Chủ tịch Trung ương Hội Nông dân Việt Nam	Chủ tịch TW Hội NDVN	Chủ tịch		Trung ương Hội Nông dân Việt Nam	front	central	37	
        Chủ tịch Tổng Liên đoàn Lao động Việt Nam	Chủ tịch TLĐLĐVN|Chủ tịch TLĐ	Chủ tịch		Tổng Liên đoàn Lao động Việt Nam	front	central	37	
        Chủ tịch UBND huyện	Chủ tịch Ủy ban nhân dân huyện|CT UBND huyện|Chủ tịch Uỷ ban nhân dân huyện|Chủ tịch huyện	Chủ tịch		Ủy ban nhân dân huyện {X}	state	district	212	..2025-06-30
        Chủ tịch UBND phường	Chủ tịch Ủy ban nhân dân phường|CT UBND phường|Chủ tịch Uỷ ban nhân dân phường|Chủ tịch phường	Chủ tịch		Ủy ban nhân dân phường {X}	state	commune	312	
        Chủ tịch UBND quận	Chủ tịch Ủy ban nhân dân quận|CT UBND quận|Chủ tịch Uỷ ban nhân dân quận|Chủ tịch quận	Chủ tịch		Ủy ban nhân dân quận {X}	state	district	212	..2025-06-30
        Chủ tịch UBND thành phố	Chủ tịch Ủy ban nhân dân thành phố|CT UBND thành phố|Chủ tịch Uỷ ban nhân dân thành phố|Chủ tịch thành phố	Chủ tịch		Ủy ban nhân dân thành phố {X}	state	province	112	
        Chủ tịch UBND thị trấn	Chủ tịch Ủy ban nhân dân thị trấn|CT UBND thị trấn|Chủ tịch Uỷ ban nhân dân thị trấn|Chủ tịch thị trấn	Chủ tịch		Ủy ban nhân dân thị trấn {X}	state	commune	312	..2025-06-30
        Chủ tịch UBND thị xã	Chủ tịch Ủy ban nhân dân thị xã|CT UBND thị xã|Chủ tịch Uỷ ban nhân dân thị xã|Chủ tịch thị xã	Chủ tịch		Ủy ban nhân dân thị xã {X}	state	district	212	..2025-06-30
        Chủ tịch UBND tỉnh	Chủ tịch Ủy ban nhân dân tỉnh|CT UBND tỉnh|Chủ tịch Uỷ ban nhân dân tỉnh|Chủ tịch tỉnh	Chủ tịch		Ủy ban nhân dân tỉnh {X}	state	province	112	
        Chủ tịch UBND xã	Chủ tịch Ủy ban nhân dân xã|CT UBND xã|Chủ tịch Uỷ ban nhân dân xã|Chủ tịch xã	Chủ tịch		Ủy ban nhân dân xã {X}	state	commune	312	
        Chủ tịch UBND đặc khu	Chủ tịch Ủy ban nhân dân đặc khu|CT UBND đặc khu|Chủ tịch Uỷ ban nhân dân đặc khu|Chủ tịch đặc khu	Chủ tịch		Ủy ban nhân dân đặc khu {X}	state	commune	312	2025-07-01..
        Chủ tịch nước	Chủ tịch nước CHXHCN Việt Nam|CTN|Chủ tịch Nước	Chủ tịch		nước CHXHCN Việt Nam	state	central	11	
        Chủ tịch Ủy ban MTTQ Việt Nam {quận/huyện}	Chủ tịch UBMTTQ {quận/huyện}|CT UBMTTQVN {quận/huyện}|Chủ tịch Mặt trận Tổ quốc {quận/huyện}|Chủ tịch UB MTTQ {quận/huyện}	Chủ tịch		Ủy ban MTTQ Việt Nam {quận/huyện}	front	district	220	..2025-06-30
        Chủ tịch Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	Chủ tịch UBMTTQ {tỉnh/thành phố}|CT UBMTTQVN {tỉnh/thành phố}|Chủ tịch Mặt trận Tổ quốc {tỉnh/thành phố}|Chủ tịch UB MTTQ {tỉnh/thành phố}	Chủ tịch		Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	front	province	115	
        Chủ tịch Ủy ban MTTQ Việt Nam {xã/phường}	Chủ tịch UBMTTQ {xã/phường}|CT UBMTTQVN {xã/phường}|Chủ tịch Mặt trận Tổ quốc {xã/phường}|Chủ tịch UB MTTQ {xã/phường}	Chủ tịch		Ủy ban MTTQ Việt Nam {xã/phường}	front	commune	318	
        Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	Chủ tịch UBQLVNN|CT CMSC	Chủ tịch		Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	state	central	38	2018..2025-02-28
        Chủ tịch Ủy ban Trung ương MTTQ Việt Nam	Chủ tịch UBTWMTTQVN|Chủ tịch UBTW MTTQ Việt Nam|Chủ tịch MTTQ Việt Nam	Chủ tịch		Ủy ban Trung ương MTTQ Việt Nam	front	central	26	
        Cục trưởng Cục Hải quan {X}	Cục trưởng Cục HQ	Cục trưởng		Cục Hải quan {X}	state	province	150	..2025-02-28
        Cục trưởng Cục Thi hành án dân sự {X}	Cục trưởng Cục THADS|Trưởng Thi hành án dân sự {X}	Cục trưởng		Cục Thi hành án dân sự {X}	judicial	province	150	..2025-06-30
        Cục trưởng Cục Thuế {X}	Cục trưởng Cục Thuế	Cục trưởng		Cục Thuế {X}	state	province	150	..2025-02-28
        Cục trưởng Cục Thống kê {X}	Chi cục trưởng Chi cục Thống kê|Trưởng Thống kê {X}	Cục trưởng		Cục Thống kê {X}	state	province	155	
        Cục trưởng Cục {nghiệp vụ} Bộ Công an		Cục trưởng		Cục {nghiệp vụ} Bộ Công an	police	central	50	
        Cục trưởng {đơn vị}	Cục trưởng	Cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	55	
        Già làng		Già làng		làng {X}	village	grassroots	430	
        Giám đốc Ban Quản lý dự án {X}	GĐ BQLDA {X}|GĐ Ban QLDA	Giám đốc		Ban Quản lý dự án {X}	unit	any	390	
        Giám đốc Bảo hiểm xã hội {X}	GĐ BHXH {X}	Giám đốc		Bảo hiểm xã hội {X}	state	province	155	
        Giám đốc Bệnh viện {X}	GĐ BV {X}	Giám đốc		Bệnh viện {X}	unit	any	400	
        Giám đốc Công an {tỉnh/thành phố}	GĐ CA {X}|GĐ CATP|GĐ CA tỉnh|Giám đốc CATP	Giám đốc		Công an {tỉnh/thành phố}	police	province	130	
        Giám đốc Công ty {X}	GĐ Cty {X}	Giám đốc		Công ty {X}	unit	any	405	
        Giám đốc Cảnh sát Phòng cháy và chữa cháy {X}	GĐ Cảnh sát PCCC	Giám đốc		Cảnh sát Phòng cháy và chữa cháy {X}	police	province	140	..2018-08
        Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh	GĐ HVCTQG HCM|Giám đốc Học viện CTQG Hồ Chí Minh	Giám đốc		Học viện Chính trị quốc gia Hồ Chí Minh	party	central	29	
        Giám đốc Học viện {X}	GĐ HV {X}	Giám đốc		Học viện {X}	unit	any	60	
        Giám đốc Hợp tác xã {X}	GĐ HTX|Chủ nhiệm HTX	Giám đốc		Hợp tác xã {X}	unit	any	440	
        Giám đốc Kho bạc Nhà nước {X}	GĐ KBNN {X}	Giám đốc		Kho bạc Nhà nước {X}	state	province	155	
        Giám đốc Ngân hàng Chính sách xã hội Chi nhánh {X}	GĐ NHCSXH {X}	Giám đốc		NHCSXH Chi nhánh {X}	soe	province	160	
        Giám đốc Ngân hàng Nhà nước Chi nhánh {X}	GĐ NHNN CN {X}	Giám đốc		NHNN Chi nhánh {X}	state	province	155	
        Giám đốc Sở Công Thương	GĐ Sở Công Thương|Giám đốc SCT	Giám đốc		Sở Công Thương {X}	state	province	150	
        Giám đốc Sở Du lịch	GĐ Sở Du lịch|Giám đốc SDL	Giám đốc		Sở Du lịch {X}	state	province	150	
        Giám đốc Sở Dân tộc và Tôn giáo	GĐ Sở Dân tộc và Tôn giáo|Giám đốc Sở DT&TG	Giám đốc		Sở Dân tộc và Tôn giáo {X}	state	province	150	2025-03-01..
        Giám đốc Sở Giao thông vận tải	GĐ Sở Giao thông vận tải|Giám đốc Sở GTVT	Giám đốc		Sở Giao thông vận tải {X}	state	province	150	..2025-02-28
        Giám đốc Sở Giáo dục và Đào tạo	GĐ Sở Giáo dục và Đào tạo|Giám đốc Sở GD&ĐT	Giám đốc		Sở Giáo dục và Đào tạo {X}	state	province	150	
        Giám đốc Sở Khoa học và Công nghệ	GĐ Sở Khoa học và Công nghệ|Giám đốc Sở KH&CN	Giám đốc		Sở Khoa học và Công nghệ {X}	state	province	150	
        Giám đốc Sở Kế hoạch và Đầu tư	GĐ Sở Kế hoạch và Đầu tư|Giám đốc Sở KH&ĐT|Giám đốc SKHĐT	Giám đốc		Sở Kế hoạch và Đầu tư {X}	state	province	150	..2025-02-28
        Giám đốc Sở Lao động - Thương binh và Xã hội	GĐ Sở Lao động - Thương binh và Xã hội|Giám đốc Sở LĐTBXH|Giám đốc Sở LĐ-TB&XH	Giám đốc		Sở Lao động - Thương binh và Xã hội {X}	state	province	150	..2025-02-28
        Giám đốc Sở Ngoại vụ	GĐ Sở Ngoại vụ|Giám đốc SNgV	Giám đốc		Sở Ngoại vụ {X}	state	province	150	
        Giám đốc Sở Nông nghiệp và Môi trường	GĐ Sở Nông nghiệp và Môi trường|Giám đốc Sở NN&MT	Giám đốc		Sở Nông nghiệp và Môi trường {X}	state	province	150	2025-03-01..
        Giám đốc Sở Nông nghiệp và Phát triển nông thôn	GĐ Sở Nông nghiệp và Phát triển nông thôn|Giám đốc Sở NN&PTNT	Giám đốc		Sở Nông nghiệp và Phát triển nông thôn {X}	state	province	150	..2025-02-28
        Giám đốc Sở Nội vụ	GĐ Sở Nội vụ|Giám đốc SNV	Giám đốc		Sở Nội vụ {X}	state	province	150	
        Giám đốc Sở Quy hoạch - Kiến trúc	GĐ Sở Quy hoạch - Kiến trúc|Giám đốc Sở QH-KT	Giám đốc		Sở Quy hoạch - Kiến trúc {X}	state	province	150	
        Giám đốc Sở Thông tin và Truyền thông	GĐ Sở Thông tin và Truyền thông|Giám đốc Sở TT&TT	Giám đốc		Sở Thông tin và Truyền thông {X}	state	province	150	..2025-02-28
        Giám đốc Sở Tài chính	GĐ Sở Tài chính|Giám đốc STC	Giám đốc		Sở Tài chính {X}	state	province	150	
        Giám đốc Sở Tài nguyên và Môi trường	GĐ Sở Tài nguyên và Môi trường|Giám đốc Sở TN&MT	Giám đốc		Sở Tài nguyên và Môi trường {X}	state	province	150	..2025-02-28
        Giám đốc Sở Tư pháp	GĐ Sở Tư pháp|Giám đốc STP	Giám đốc		Sở Tư pháp {X}	state	province	150	
        Giám đốc Sở Văn hóa và Thể thao	GĐ Sở Văn hóa và Thể thao|Giám đốc Sở VH&TT	Giám đốc		Sở Văn hóa và Thể thao {X}	state	province	150	
        Giám đốc Sở Văn hóa, Thể thao và Du lịch	GĐ Sở Văn hóa, Thể thao và Du lịch|Giám đốc Sở VHTTDL|Giám đốc Sở VH-TT&DL	Giám đốc		Sở Văn hóa, Thể thao và Du lịch {X}	state	province	150	
        Giám đốc Sở Xây dựng	GĐ Sở Xây dựng|Giám đốc SXD	Giám đốc		Sở Xây dựng {X}	state	province	150	
        Giám đốc Sở Y tế	GĐ Sở Y tế|Giám đốc SYT	Giám đốc		Sở Y tế {X}	state	province	150	
        Giám đốc Trung tâm Bồi dưỡng chính trị {quận/huyện}	GĐ TTBDCT|Giám đốc Trung tâm Chính trị {X}	Giám đốc		Trung tâm Bồi dưỡng chính trị {quận/huyện}	party	district	240	
        Giám đốc Trung tâm Kiểm soát bệnh tật {X}	GĐ CDC {X}	Giám đốc		CDC {X}	unit	any	390	
        Giám đốc Trung tâm Phục vụ hành chính công {xã/phường/tỉnh}	GĐ TTPVHCC	Giám đốc		Trung tâm Phục vụ hành chính công	state	any	330	
        Giám đốc Trung tâm Văn hóa {X}	GĐ TTVH	Giám đốc		Trung tâm Văn hóa {X}	unit	any	400	
        Giám đốc Trung tâm Y tế {X}	GĐ TTYT {X}	Giám đốc		Trung tâm Y tế {X}	unit	any	400	
        Giám đốc Đài Phát thanh và Truyền hình {X}	GĐ Đài PT-TH {X}	Giám đốc		Đài Phát thanh và Truyền hình {X}	unit	any	155	
        Giám đốc Đại học {X}	GĐ ĐH {X}	Giám đốc		Đại học {Quốc gia Hà Nội/Đà Nẵng/…}	unit	any	60	
        Hiệu trưởng Trường Chính trị {tên}	HT Trường Chính trị	Hiệu trưởng		Trường Chính trị {tên}	party	province	150	
        Hiệu trưởng Trường {X}	HT	Hiệu trưởng		Trường {X}	unit	any	400	
        Hiệu trưởng Trường {…} Quân sự {X}		Hiệu trưởng		Trường {…} Quân sự {X}	military	province	170	
        Huyện ủy viên	Huyện uỷ viên|Ủy viên Ban Chấp hành Đảng bộ huyện	Ủy viên		Huyện ủy {X}	party	district	240	..2025-06-30
        Hàm Vụ trưởng {đơn vị}	Hàm Vụ trưởng	Hàm Vụ trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	58	
        Kiểm sát viên {viện}	KSV	Kiểm sát viên		Viện kiểm sát nhân dân	judicial	any	260	
        Kế toán trưởng	KTT	Kế toán trưởng		{đơn vị}	unit	any	440	
        Lữ đoàn trưởng Lữ đoàn {số}	LĐT	Lữ đoàn trưởng		Lữ đoàn {số}	military	central	170	
        Người có uy tín	NCUT	Người		(cộng đồng DTTS)	village	grassroots	430	
        Người phát ngôn {Bộ Ngoại giao}	Phát ngôn viên	Người phát ngôn		{X}	adhoc	any	500	
        Phó Bí thư Chi bộ {X}	PBT Chi bộ	Phó Bí thư		Chi bộ {X}	party	grassroots	418	
        Phó Bí thư Chi đoàn	PBT Chi đoàn	Phó Bí thư		Chi đoàn {X}	front	grassroots	448	
        Phó Bí thư Huyện đoàn	PBT Huyện đoàn	Phó Bí thư		Huyện đoàn {X}	front	district	243	..2025-06-30
        Phó Bí thư Huyện ủy	PBT Huyện ủy|Phó BT Huyện ủy	Phó Bí thư		Huyện ủy {X}	party	district	212	..2025-06-30
        Phó Bí thư Quân ủy Trung ương	PBT QUTW	Phó Bí thư		Quân ủy Trung ương	party	central	20	
        Phó Bí thư Quận đoàn	PBT Quận đoàn	Phó Bí thư		Quận đoàn {X}	front	district	243	..2025-06-30
        Phó Bí thư Quận ủy	PBT Quận ủy|Phó BT Quận ủy	Phó Bí thư		Quận ủy {X}	party	district	212	..2025-06-30
        Phó Bí thư Thành đoàn	PBT Thành đoàn	Phó Bí thư		Thành đoàn {X}	front	province	160	
        Phó Bí thư Thành ủy	PBT Thành ủy|Phó BT Thành ủy	Phó Bí thư		Thành ủy {X}	party	province	112	
        Phó Bí thư Thường trực Huyện ủy	PBT TT Huyện ủy|PBTTT Huyện ủy|Phó Bí thư TT Huyện ủy|Phó bí thư thường trực Huyện uỷ|Phó Bí thư Thường trực HU	Phó Bí thư	Thường trực	Huyện ủy {X}	party	district	210	..2025-06-30
        Phó Bí thư Thường trực Quận ủy	PBT TT Quận ủy|PBTTT Quận ủy|Phó Bí thư TT Quận ủy|Phó bí thư thường trực Quận uỷ|Phó Bí thư Thường trực QU	Phó Bí thư	Thường trực	Quận ủy {X}	party	district	210	..2025-06-30
        Phó Bí thư Thường trực Thành ủy	PBT TT Thành ủy|PBTTT Thành ủy|Phó Bí thư TT Thành ủy|Phó bí thư thường trực Thành uỷ|Phó Bí thư Thường trực TU	Phó Bí thư	Thường trực	Thành ủy {X}	party	province	110	
        Phó Bí thư Thường trực Thị ủy	PBT TT Thị ủy|PBTTT Thị ủy|Phó Bí thư TT Thị ủy|Phó bí thư thường trực Thị uỷ|Phó Bí thư Thường trực ThU	Phó Bí thư	Thường trực	Thị ủy {X}	party	district	210	..2025-06-30
        Phó Bí thư Thường trực Tỉnh ủy	PBT TT Tỉnh ủy|PBTTT Tỉnh ủy|Phó Bí thư TT Tỉnh ủy|Phó bí thư thường trực Tỉnh uỷ|Phó Bí thư Thường trực TU	Phó Bí thư	Thường trực	Tỉnh ủy {X}	party	province	110	
        Phó Bí thư Thường trực Đảng ủy Chính phủ	PBT TT Đảng ủy Chính phủ|PBTTT Đảng ủy Chính phủ	Phó Bí thư	Thường trực	Đảng ủy Chính phủ	party	central	26	2025-02-03..
        Phó Bí thư Thường trực Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	PBT TT Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|PBTTT Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	Phó Bí thư	Thường trực	Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	party	central	26	2025-02-03..
        Phó Bí thư Thường trực Đảng ủy Quốc hội	PBT TT Đảng ủy Quốc hội|PBTTT Đảng ủy Quốc hội	Phó Bí thư	Thường trực	Đảng ủy Quốc hội	party	central	26	2025-02-03..
        Phó Bí thư Thường trực Đảng ủy các cơ quan Đảng Trung ương	PBT TT Đảng ủy các cơ quan Đảng Trung ương|PBTTT Đảng ủy các cơ quan Đảng Trung ương	Phó Bí thư	Thường trực	Đảng ủy các cơ quan Đảng Trung ương	party	central	26	2025-02-03..
        Phó Bí thư Thường trực Đảng ủy phường	PBT TT Đảng ủy phường|PBTTT Đảng ủy phường|Phó Bí thư TT Đảng ủy phường|Phó bí thư thường trực Đảng uỷ phường|Phó Bí thư Thường trực ĐU	Phó Bí thư	Thường trực	Đảng ủy phường {X}	party	commune	310	
        Phó Bí thư Thường trực Đảng ủy thị trấn	PBT TT Đảng ủy thị trấn|PBTTT Đảng ủy thị trấn|Phó Bí thư TT Đảng ủy thị trấn|Phó bí thư thường trực Đảng uỷ thị trấn|Phó Bí thư Thường trực ĐU	Phó Bí thư	Thường trực	Đảng ủy thị trấn {X}	party	commune	310	..2025-06-30
        Phó Bí thư Thường trực Đảng ủy xã	PBT TT Đảng ủy xã|PBTTT Đảng ủy xã|Phó Bí thư TT Đảng ủy xã|Phó bí thư thường trực Đảng uỷ xã|Phó Bí thư Thường trực ĐU	Phó Bí thư	Thường trực	Đảng ủy xã {X}	party	commune	310	
        Phó Bí thư Thường trực Đảng ủy đặc khu	PBT TT Đảng ủy đặc khu|PBTTT Đảng ủy đặc khu|Phó Bí thư TT Đảng ủy đặc khu|Phó bí thư thường trực Đảng uỷ đặc khu|Phó Bí thư Thường trực ĐU	Phó Bí thư	Thường trực	Đảng ủy đặc khu {X}	party	commune	310	2025-07-01..
        Phó Bí thư Thị đoàn	PBT Thị đoàn	Phó Bí thư		Thị đoàn {X}	front	district	243	..2025-06-30
        Phó Bí thư Thị ủy	PBT Thị ủy|Phó BT Thị ủy	Phó Bí thư		Thị ủy {X}	party	district	212	..2025-06-30
        Phó Bí thư Tỉnh đoàn	PBT Tỉnh đoàn	Phó Bí thư		Tỉnh đoàn {X}	front	province	160	
        Phó Bí thư Tỉnh ủy	PBT Tỉnh ủy|Phó BT Tỉnh ủy	Phó Bí thư		Tỉnh ủy {X}	party	province	112	
        Phó Bí thư Đoàn phường	PBT Đoàn phường	Phó Bí thư		Đoàn phường {X}	front	commune	343	
        Phó Bí thư Đoàn trường	PBT Đoàn trường	Phó Bí thư		Đoàn trường {X}	front	grassroots	438	
        Phó Bí thư Đoàn xã	PBT Đoàn xã	Phó Bí thư		Đoàn xã {X}	front	commune	343	
        Phó Bí thư Đảng ủy Khối Doanh nghiệp {tỉnh}	PBT Đảng ủy Khối Doanh nghiệp {tỉnh}	Phó Bí thư		Đảng ủy Khối Doanh nghiệp {tỉnh}	party	province	155	..2025-02
        Phó Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	PBT Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	Phó Bí thư		Đảng ủy Khối các cơ quan và doanh nghiệp {tỉnh}	party	province	155	..2025-02
        Phó Bí thư Đảng ủy Khối các cơ quan {tỉnh}	PBT Đảng ủy Khối các cơ quan {tỉnh}	Phó Bí thư		Đảng ủy Khối các cơ quan {tỉnh}	party	province	155	..2025-02
        Phó Bí thư Đảng ủy các cơ quan Đảng {tỉnh}	PBT Đảng ủy các cơ quan Đảng {tỉnh}	Phó Bí thư		Đảng ủy các cơ quan Đảng {tỉnh}	party	province	155	2025-02..
        Phó Bí thư Đảng ủy phường	PBT Đảng ủy phường|Phó BT Đảng ủy phường	Phó Bí thư		Đảng ủy phường {X}	party	commune	312	
        Phó Bí thư Đảng ủy thị trấn	PBT Đảng ủy thị trấn|Phó BT Đảng ủy thị trấn	Phó Bí thư		Đảng ủy thị trấn {X}	party	commune	312	..2025-06-30
        Phó Bí thư Đảng ủy xã	PBT Đảng ủy xã|Phó BT Đảng ủy xã	Phó Bí thư		Đảng ủy xã {X}	party	commune	312	
        Phó Bí thư Đảng ủy {đơn vị}	PBT ĐU	Phó Bí thư		Đảng ủy {đơn vị}	party	grassroots	405	
        Phó Bí thư Đảng ủy đặc khu	PBT Đảng ủy đặc khu|Phó BT Đảng ủy đặc khu	Phó Bí thư		Đảng ủy đặc khu {X}	party	commune	312	2025-07-01..
        Phó Bí thư Đảng ủy Ủy ban nhân dân {tỉnh}	PBT Đảng ủy Ủy ban nhân dân {tỉnh}	Phó Bí thư		Đảng ủy Ủy ban nhân dân {tỉnh}	party	province	155	2025-02..
        Phó Chi cục trưởng {đơn vị}	Phó Chi cục trưởng	Phó Chi cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	province	170	
        Phó Chánh Văn phòng Huyện ủy	PCVP Huyện ủy|Phó Chánh VP Huyện ủy	Phó Chánh Văn phòng		Văn phòng Huyện ủy	party	district	251	..2025-06-30
        Phó Chánh Văn phòng Quận ủy	PCVP Quận ủy|Phó Chánh VP Quận ủy	Phó Chánh Văn phòng		Văn phòng Quận ủy	party	district	251	..2025-06-30
        Phó Chánh Văn phòng Thành ủy	PCVP Thành ủy|Phó Chánh VP Thành ủy	Phó Chánh Văn phòng		Văn phòng Thành ủy	party	province	156	
        Phó Chánh Văn phòng Trung ương Đảng	Phó Chánh VPTW|Phó CVP TW Đảng	Phó Chánh Văn phòng		Văn phòng Trung ương Đảng	party	central	36	
        Phó Chánh Văn phòng Tỉnh ủy	PCVP Tỉnh ủy|Phó Chánh VP Tỉnh ủy	Phó Chánh Văn phòng		Văn phòng Tỉnh ủy	party	province	156	
        Phó Chánh Văn phòng UBND {X}	PCVP UBND {X}	Phó Chánh Văn phòng		Văn phòng UBND {X}	state	province	160	
        Phó Chánh án Tòa án nhân dân tối cao	Phó Chánh án TANDTC|Phó Chánh án Thường trực TANDTC	Phó Chánh án		Tòa án nhân dân tối cao	judicial	central	40	
        Phó Chỉ huy trưởng Bộ Chỉ huy quân sự {X}	PCHT Bộ CHQS	Phó Chỉ huy trưởng		Bộ Chỉ huy quân sự {X}	military	province	160	
        Phó Chủ nhiệm Văn phòng Chính phủ	PCN VPCP	Phó Chủ nhiệm		Văn phòng Chính phủ	state	central	40	
        Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy	Phó Chủ nhiệm UBKT Huyện ủy|PCN UBKT Huyện ủy	Phó Chủ nhiệm		Ủy ban Kiểm tra Huyện ủy	party	district	249	..2025-06-30
        Phó Chủ nhiệm Ủy ban Kiểm tra Quận ủy	Phó Chủ nhiệm UBKT Quận ủy|PCN UBKT Quận ủy	Phó Chủ nhiệm		Ủy ban Kiểm tra Quận ủy	party	district	249	..2025-06-30
        Phó Chủ nhiệm Ủy ban Kiểm tra Thành ủy	Phó Chủ nhiệm UBKT Thành ủy|PCN UBKT Thành ủy	Phó Chủ nhiệm		Ủy ban Kiểm tra Thành ủy	party	province	154	
        Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương	Phó Chủ nhiệm UBKTTW|PCN UBKTTW	Phó Chủ nhiệm		Ủy ban Kiểm tra Trung ương	party	central	36	
        Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy	Phó Chủ nhiệm UBKT Tỉnh ủy|PCN UBKT Tỉnh ủy	Phó Chủ nhiệm		Ủy ban Kiểm tra Tỉnh ủy	party	province	154	
        Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam	PCT-TTK UBTWMTTQVN|Phó Chủ tịch, Tổng Thư ký	Phó Chủ tịch; Tổng Thư ký		Ủy ban Trung ương MTTQ Việt Nam	front	central	32	
        Phó Chủ tịch HĐND huyện	PCT HĐND huyện|Phó CT HĐND huyện	Phó Chủ tịch		Hội đồng nhân dân huyện {X}	assembly	district	224	..2025-06-30
        Phó Chủ tịch HĐND phường	PCT HĐND phường|Phó CT HĐND phường	Phó Chủ tịch		Hội đồng nhân dân phường {X}	assembly	commune	324	
        Phó Chủ tịch HĐND quận	PCT HĐND quận|Phó CT HĐND quận	Phó Chủ tịch		Hội đồng nhân dân quận {X}	assembly	district	224	..2025-06-30
        Phó Chủ tịch HĐND thành phố	PCT HĐND thành phố|Phó CT HĐND thành phố	Phó Chủ tịch		Hội đồng nhân dân thành phố {X}	assembly	province	124	
        Phó Chủ tịch HĐND thị trấn	PCT HĐND thị trấn|Phó CT HĐND thị trấn	Phó Chủ tịch		Hội đồng nhân dân thị trấn {X}	assembly	commune	324	..2025-06-30
        Phó Chủ tịch HĐND thị xã	PCT HĐND thị xã|Phó CT HĐND thị xã	Phó Chủ tịch		Hội đồng nhân dân thị xã {X}	assembly	district	224	..2025-06-30
        Phó Chủ tịch HĐND tỉnh	PCT HĐND tỉnh|Phó CT HĐND tỉnh	Phó Chủ tịch		Hội đồng nhân dân tỉnh {X}	assembly	province	124	
        Phó Chủ tịch HĐND xã	PCT HĐND xã|Phó CT HĐND xã	Phó Chủ tịch		Hội đồng nhân dân xã {X}	assembly	commune	324	
        Phó Chủ tịch HĐND đặc khu	PCT HĐND đặc khu|Phó CT HĐND đặc khu	Phó Chủ tịch		Hội đồng nhân dân đặc khu {X}	assembly	commune	324	2025-07-01..
        Phó Chủ tịch Quốc hội	PCTQH|Phó CTQH	Phó Chủ tịch		Quốc hội	assembly	central	25	
        Phó Chủ tịch Thường trực HĐND {tỉnh/thành phố}	PCT TT HĐND {X}	Phó Chủ tịch	Thường trực	Hội đồng nhân dân {X}	assembly	province	123	
        Phó Chủ tịch Thường trực Quốc hội	PCT TT QH	Phó Chủ tịch	Thường trực	Quốc hội	assembly	central	24	
        Phó Chủ tịch Thường trực UBND {tỉnh/thành phố}	PCT TT UBND {X}|Phó Chủ tịch TT UBND {X}|PCTTT UBND	Phó Chủ tịch	Thường trực	Ủy ban nhân dân {X}	state	province	124	
        Phó Chủ tịch Trung ương Hội Cựu chiến binh Việt Nam	PCT TW Hội CCBVN	Phó Chủ tịch		Trung ương Hội Cựu chiến binh Việt Nam	front	central	44	
        Phó Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam	PCT TW Hội LHPN VN|PCT Hội LHPNVN	Phó Chủ tịch		Trung ương Hội Liên hiệp Phụ nữ Việt Nam	front	central	44	
        Phó Chủ tịch Trung ương Hội Nông dân Việt Nam	PCT TW Hội NDVN	Phó Chủ tịch		Trung ương Hội Nông dân Việt Nam	front	central	44	
        Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam	PCT TLĐLĐVN|PCT TLĐ	Phó Chủ tịch		Tổng Liên đoàn Lao động Việt Nam	front	central	44	
        Phó Chủ tịch UBND huyện	PCT UBND huyện|PCT huyện|Phó CT UBND huyện|Phó Chủ tịch Uỷ ban nhân dân huyện	Phó Chủ tịch		Ủy ban nhân dân huyện {X}	state	district	225	..2025-06-30
        Phó Chủ tịch UBND phường	PCT UBND phường|PCT phường|Phó CT UBND phường|Phó Chủ tịch Uỷ ban nhân dân phường	Phó Chủ tịch		Ủy ban nhân dân phường {X}	state	commune	325	
        Phó Chủ tịch UBND quận	PCT UBND quận|PCT quận|Phó CT UBND quận|Phó Chủ tịch Uỷ ban nhân dân quận	Phó Chủ tịch		Ủy ban nhân dân quận {X}	state	district	225	..2025-06-30
        Phó Chủ tịch UBND thành phố	PCT UBND thành phố|PCT thành phố|Phó CT UBND thành phố|Phó Chủ tịch Uỷ ban nhân dân thành phố	Phó Chủ tịch		Ủy ban nhân dân thành phố {X}	state	province	125	
        Phó Chủ tịch UBND thị trấn	PCT UBND thị trấn|PCT thị trấn|Phó CT UBND thị trấn|Phó Chủ tịch Uỷ ban nhân dân thị trấn	Phó Chủ tịch		Ủy ban nhân dân thị trấn {X}	state	commune	325	..2025-06-30
        Phó Chủ tịch UBND thị xã	PCT UBND thị xã|PCT thị xã|Phó CT UBND thị xã|Phó Chủ tịch Uỷ ban nhân dân thị xã	Phó Chủ tịch		Ủy ban nhân dân thị xã {X}	state	district	225	..2025-06-30
        Phó Chủ tịch UBND tỉnh	PCT UBND tỉnh|PCT tỉnh|Phó CT UBND tỉnh|Phó Chủ tịch Uỷ ban nhân dân tỉnh	Phó Chủ tịch		Ủy ban nhân dân tỉnh {X}	state	province	125	
        Phó Chủ tịch UBND xã	PCT UBND xã|PCT xã|Phó CT UBND xã|Phó Chủ tịch Uỷ ban nhân dân xã	Phó Chủ tịch		Ủy ban nhân dân xã {X}	state	commune	325	
        Phó Chủ tịch UBND đặc khu	PCT UBND đặc khu|PCT đặc khu|Phó CT UBND đặc khu|Phó Chủ tịch Uỷ ban nhân dân đặc khu	Phó Chủ tịch		Ủy ban nhân dân đặc khu {X}	state	commune	325	2025-07-01..
        Phó Chủ tịch nước	Phó CTN|Phó Chủ tịch Nước	Phó Chủ tịch		nước CHXHCN Việt Nam	state	central	25	
        Phó Chủ tịch Ủy ban MTTQ Việt Nam {quận/huyện}	PCT UBMTTQ {quận/huyện}|Phó Chủ tịch MTTQ {quận/huyện}	Phó Chủ tịch		Ủy ban MTTQ Việt Nam {quận/huyện}	front	district	232	..2025-06-30
        Phó Chủ tịch Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	PCT UBMTTQ {tỉnh/thành phố}|Phó Chủ tịch MTTQ {tỉnh/thành phố}	Phó Chủ tịch		Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	front	province	127	
        Phó Chủ tịch Ủy ban MTTQ Việt Nam {xã/phường}	PCT UBMTTQ {xã/phường}|Phó Chủ tịch MTTQ {xã/phường}	Phó Chủ tịch		Ủy ban MTTQ Việt Nam {xã/phường}	front	commune	330	
        Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam	PCT UBTWMTTQVN|Phó Chủ tịch UBTW MTTQ Việt Nam	Phó Chủ tịch		Ủy ban Trung ương MTTQ Việt Nam	front	central	38	
        Phó Cục trưởng {đơn vị}	Phó Cục trưởng	Phó Cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	60	
        Phó Giám đốc Công an {tỉnh/thành phố}	PGĐ CATP|PGĐ CA tỉnh	Phó Giám đốc		Công an {tỉnh/thành phố}	police	province	158	
        Phó Giám đốc Sở Công Thương	PGĐ Sở Công Thương|Phó GĐ Sở Công Thương|Phó Giám đốc SCT	Phó Giám đốc		Sở Công Thương {X}	state	province	160	
        Phó Giám đốc Sở Du lịch	PGĐ Sở Du lịch|Phó GĐ Sở Du lịch|Phó Giám đốc SDL	Phó Giám đốc		Sở Du lịch {X}	state	province	160	
        Phó Giám đốc Sở Dân tộc và Tôn giáo	PGĐ Sở Dân tộc và Tôn giáo|Phó GĐ Sở Dân tộc và Tôn giáo|Phó Giám đốc Sở DT&TG	Phó Giám đốc		Sở Dân tộc và Tôn giáo {X}	state	province	160	2025-03-01..
        Phó Giám đốc Sở Giao thông vận tải	PGĐ Sở Giao thông vận tải|Phó GĐ Sở Giao thông vận tải|Phó Giám đốc Sở GTVT	Phó Giám đốc		Sở Giao thông vận tải {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Giáo dục và Đào tạo	PGĐ Sở Giáo dục và Đào tạo|Phó GĐ Sở Giáo dục và Đào tạo|Phó Giám đốc Sở GD&ĐT	Phó Giám đốc		Sở Giáo dục và Đào tạo {X}	state	province	160	
        Phó Giám đốc Sở Khoa học và Công nghệ	PGĐ Sở Khoa học và Công nghệ|Phó GĐ Sở Khoa học và Công nghệ|Phó Giám đốc Sở KH&CN	Phó Giám đốc		Sở Khoa học và Công nghệ {X}	state	province	160	
        Phó Giám đốc Sở Kế hoạch và Đầu tư	PGĐ Sở Kế hoạch và Đầu tư|Phó GĐ Sở Kế hoạch và Đầu tư|Phó Giám đốc Sở KH&ĐT|Phó Giám đốc SKHĐT	Phó Giám đốc		Sở Kế hoạch và Đầu tư {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Lao động - Thương binh và Xã hội	PGĐ Sở Lao động - Thương binh và Xã hội|Phó GĐ Sở Lao động - Thương binh và Xã hội|Phó Giám đốc Sở LĐTBXH|Phó Giám đốc Sở LĐ-TB&XH	Phó Giám đốc		Sở Lao động - Thương binh và Xã hội {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Ngoại vụ	PGĐ Sở Ngoại vụ|Phó GĐ Sở Ngoại vụ|Phó Giám đốc SNgV	Phó Giám đốc		Sở Ngoại vụ {X}	state	province	160	
        Phó Giám đốc Sở Nông nghiệp và Môi trường	PGĐ Sở Nông nghiệp và Môi trường|Phó GĐ Sở Nông nghiệp và Môi trường|Phó Giám đốc Sở NN&MT	Phó Giám đốc		Sở Nông nghiệp và Môi trường {X}	state	province	160	2025-03-01..
        Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn	PGĐ Sở Nông nghiệp và Phát triển nông thôn|Phó GĐ Sở Nông nghiệp và Phát triển nông thôn|Phó Giám đốc Sở NN&PTNT	Phó Giám đốc		Sở Nông nghiệp và Phát triển nông thôn {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Nội vụ	PGĐ Sở Nội vụ|Phó GĐ Sở Nội vụ|Phó Giám đốc SNV	Phó Giám đốc		Sở Nội vụ {X}	state	province	160	
        Phó Giám đốc Sở Quy hoạch - Kiến trúc	PGĐ Sở Quy hoạch - Kiến trúc|Phó GĐ Sở Quy hoạch - Kiến trúc|Phó Giám đốc Sở QH-KT	Phó Giám đốc		Sở Quy hoạch - Kiến trúc {X}	state	province	160	
        Phó Giám đốc Sở Thông tin và Truyền thông	PGĐ Sở Thông tin và Truyền thông|Phó GĐ Sở Thông tin và Truyền thông|Phó Giám đốc Sở TT&TT	Phó Giám đốc		Sở Thông tin và Truyền thông {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Tài chính	PGĐ Sở Tài chính|Phó GĐ Sở Tài chính|Phó Giám đốc STC	Phó Giám đốc		Sở Tài chính {X}	state	province	160	
        Phó Giám đốc Sở Tài nguyên và Môi trường	PGĐ Sở Tài nguyên và Môi trường|Phó GĐ Sở Tài nguyên và Môi trường|Phó Giám đốc Sở TN&MT	Phó Giám đốc		Sở Tài nguyên và Môi trường {X}	state	province	160	..2025-02-28
        Phó Giám đốc Sở Tư pháp	PGĐ Sở Tư pháp|Phó GĐ Sở Tư pháp|Phó Giám đốc STP	Phó Giám đốc		Sở Tư pháp {X}	state	province	160	
        Phó Giám đốc Sở Văn hóa và Thể thao	PGĐ Sở Văn hóa và Thể thao|Phó GĐ Sở Văn hóa và Thể thao|Phó Giám đốc Sở VH&TT	Phó Giám đốc		Sở Văn hóa và Thể thao {X}	state	province	160	
        Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch	PGĐ Sở Văn hóa, Thể thao và Du lịch|Phó GĐ Sở Văn hóa, Thể thao và Du lịch|Phó Giám đốc Sở VHTTDL|Phó Giám đốc Sở VH-TT&DL	Phó Giám đốc		Sở Văn hóa, Thể thao và Du lịch {X}	state	province	160	
        Phó Giám đốc Sở Xây dựng	PGĐ Sở Xây dựng|Phó GĐ Sở Xây dựng|Phó Giám đốc SXD	Phó Giám đốc		Sở Xây dựng {X}	state	province	160	
        Phó Giám đốc Sở Y tế	PGĐ Sở Y tế|Phó GĐ Sở Y tế|Phó Giám đốc SYT	Phó Giám đốc		Sở Y tế {X}	state	province	160	
        Phó Hiệu trưởng Trường {X}	PHT	Phó Hiệu trưởng		Trường {X}	unit	any	410	
        Phó Thống đốc Ngân hàng Nhà nước Việt Nam	Phó Thống đốc NHNN|Phó Thống đốc Thường trực NHNN	Phó Thống đốc		Ngân hàng Nhà nước Việt Nam	state	central	40	
        Phó Thủ tướng Chính phủ	Phó Thủ tướng|PTTg|PTT	Phó Thủ tướng		Chính phủ	state	central	25	
        Phó Thủ tướng Thường trực Chính phủ	Phó Thủ tướng Thường trực|PTT Thường trực	Phó Thủ tướng	Thường trực	Chính phủ	state	central	24	
        Phó Trưởng Ban Chính sách, chiến lược Trung ương	Phó Trưởng ban Chính sách, chiến lược Trung ương|Phó trưởng ban Chính sách, chiến lược Trung ương|Phó Ban Chính sách, chiến lược Trung ương|PTB Chính sách, chiến lược Trung ương	Phó Trưởng ban		Ban Chính sách, chiến lược Trung ương	party	central	36	2025-02-03..
        Phó Trưởng Ban Chỉ đạo {X}	Phó BCĐ|PTB Chỉ đạo	Phó Trưởng ban		{X}	adhoc	any	500	
        Phó Trưởng Ban Dân vận Trung ương	Phó Trưởng ban Dân vận Trung ương|Phó trưởng ban Dân vận Trung ương|Phó Ban Dân vận Trung ương|PTB Dân vận Trung ương	Phó Trưởng ban		Ban Dân vận Trung ương	party	central	36	..2025-02-03
        Phó Trưởng Ban Kinh tế Trung ương	Phó Trưởng ban Kinh tế Trung ương|Phó trưởng ban Kinh tế Trung ương|Phó Ban Kinh tế Trung ương|PTB Kinh tế Trung ương	Phó Trưởng ban		Ban Kinh tế Trung ương	party	central	36	..2025-02-03
        Phó Trưởng Ban Nội chính Trung ương	Phó Trưởng ban Nội chính Trung ương|Phó trưởng ban Nội chính Trung ương|Phó Ban Nội chính Trung ương|PTB Nội chính Trung ương	Phó Trưởng ban		Ban Nội chính Trung ương	party	central	36	
        Phó Trưởng Ban Tuyên giáo Trung ương	Phó Trưởng ban Tuyên giáo Trung ương|Phó trưởng ban Tuyên giáo Trung ương|Phó Ban Tuyên giáo Trung ương|PTB Tuyên giáo Trung ương	Phó Trưởng ban		Ban Tuyên giáo Trung ương	party	central	36	..2025-02-03
        Phó Trưởng Ban Tuyên giáo và Dân vận Trung ương	Phó Trưởng ban Tuyên giáo và Dân vận Trung ương|Phó trưởng ban Tuyên giáo và Dân vận Trung ương|Phó Ban Tuyên giáo và Dân vận Trung ương|PTB Tuyên giáo và Dân vận Trung ương	Phó Trưởng ban		Ban Tuyên giáo và Dân vận Trung ương	party	central	36	2025-02-03..
        Phó Trưởng Ban Tổ chức Trung ương	Phó Trưởng ban Tổ chức Trung ương|Phó trưởng ban Tổ chức Trung ương|Phó Ban Tổ chức Trung ương|PTB Tổ chức Trung ương	Phó Trưởng ban		Ban Tổ chức Trung ương	party	central	36	
        Phó Trưởng Ban Đối ngoại Trung ương	Phó Trưởng ban Đối ngoại Trung ương|Phó trưởng ban Đối ngoại Trung ương|Phó Ban Đối ngoại Trung ương|PTB Đối ngoại Trung ương	Phó Trưởng ban		Ban Đối ngoại Trung ương	party	central	36	..2025-02
        Phó Trưởng Công an {quận/huyện}	Phó Trưởng CA	Phó Trưởng		Công an {quận/huyện}	police	district	245	..2025-02-28
        Phó Trưởng ban Thường trực Ban Tổ chức Trung ương	Phó Trưởng ban TT Ban Tổ chức TW|Phó Trưởng Ban Thường trực BTCTW	Phó Trưởng ban	Thường trực	Ban Tổ chức Trung ương	party	central	35	
        Phó Trưởng ban {Ban Đảng} Huyện ủy	Phó Trưởng Ban … Huyện ủy|Phó ban … Huyện ủy|PTB … Huyện ủy	Phó Trưởng ban		{Ban Đảng} Huyện ủy	party	district	250	..2025-06-30
        Phó Trưởng ban {Ban Đảng} Quận ủy	Phó Trưởng Ban … Quận ủy|Phó ban … Quận ủy|PTB … Quận ủy	Phó Trưởng ban		{Ban Đảng} Quận ủy	party	district	250	..2025-06-30
        Phó Trưởng ban {Ban Đảng} Thành ủy	Phó Trưởng Ban … Thành ủy|Phó ban … Thành ủy|PTB … Thành ủy	Phó Trưởng ban		{Ban Đảng} Thành ủy	party	province	155	
        Phó Trưởng ban {Ban Đảng} Tỉnh ủy	Phó Trưởng Ban … Tỉnh ủy|Phó ban … Tỉnh ủy|PTB … Tỉnh ủy	Phó Trưởng ban		{Ban Đảng} Tỉnh ủy	party	province	155	
        Phó Trưởng phòng {X}	PTP {X}|Phó trưởng phòng	Phó Trưởng phòng		Phòng {X}	state	any	250	
        Phó Trưởng đoàn chuyên trách đại biểu Quốc hội {X}	Phó Trưởng đoàn chuyên trách Đoàn ĐBQH {X}	Phó Trưởng đoàn	chuyên trách	Đoàn đại biểu Quốc hội {X}	assembly	province	122	
        Phó Trưởng đoàn đại biểu Quốc hội {tỉnh/thành phố}	Phó Trưởng đoàn ĐBQH {X}|Phó trưởng Đoàn ĐBQH {X}	Phó Trưởng đoàn		Đoàn đại biểu Quốc hội {X}	assembly	province	122	
        Phó Tư lệnh Quân khu {số}	PTL QK	Phó Tư lệnh		Quân khu {số}	military	central	50	
        Phó Tổng Giám đốc {công ty}	PTGĐ|Phó TGĐ	Phó Tổng Giám đốc		{công ty}	unit	any	410	
        Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam	Phó TTMT	Phó Tổng Tham mưu trưởng		Quân đội nhân dân Việt Nam	military	central	41	
        Phó Tổng Thanh tra Chính phủ	Phó TTTCP	Phó Tổng Thanh tra		Thanh tra Chính phủ	state	central	40	
        Phó Tổng cục trưởng {đơn vị}	Phó Tổng cục trưởng	Phó Tổng cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	50	
        Phó Viện trưởng Viện kiểm sát nhân dân tối cao	Phó Viện trưởng VKSNDTC	Phó Viện trưởng		Viện kiểm sát nhân dân tối cao	judicial	central	40	
        Phó Viện trưởng {đơn vị}	Phó Viện trưởng	Phó Viện trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	60	
        Phó Vụ trưởng {đơn vị}	Phó Vụ trưởng	Phó Vụ trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	60	
        Phó Đô đốc		Phó Đô đốc		(rank)	rank	any	900	
        Quyền Chủ tịch nước	Q. Chủ tịch nước	Chủ tịch	Quyền	nước	state	central	11	
        Quận ủy viên	Quận uỷ viên|Ủy viên Ban Chấp hành Đảng bộ quận	Ủy viên		Quận ủy {X}	party	district	240	..2025-06-30
        Sư đoàn trưởng Sư đoàn {số}	SĐT	Sư đoàn trưởng		Sư đoàn {số}	military	central	165	
        Thiếu tá		Thiếu tá		(rank)	rank	any	900	
        Thiếu tướng		Thiếu tướng		(rank)	rank	any	900	
        Thiếu úy	Thiếu uý	Thiếu úy		(rank)	rank	any	900	
        Thành ủy viên	Thành uỷ viên|Ủy viên Ban Chấp hành Đảng bộ thành phố	Ủy viên		Thành ủy {X}	party	province	140	
        Thư ký {lãnh đạo}	TK	Thư ký		{X}	adhoc	any	500	
        Thường trực Ban Bí thư	Thường trực Ban Bí thư Trung ương Đảng|TT BBT|Thường trực BBT	Thường trực		Ban Bí thư	party	central	14	
        Thượng tá		Thượng tá		(rank)	rank	any	900	
        Thượng tướng		Thượng tướng		(rank)	rank	any	900	
        Thượng úy	Thượng uý	Thượng úy		(rank)	rank	any	900	
        Thẩm phán {tòa}	TP	Thẩm phán		Tòa án nhân dân	judicial	any	260	
        Thị ủy viên	Thị uỷ viên|Ủy viên Ban Chấp hành Đảng bộ thị xã	Ủy viên		Thị ủy {X}	party	district	240	..2025-06-30
        Thống đốc Ngân hàng Nhà nước Việt Nam	Thống đốc NHNN|Thống đốc NHNN VN	Thống đốc		Ngân hàng Nhà nước Việt Nam	state	central	31	
        Thủ tướng Chính phủ	Thủ tướng|TTg|TTCP	Thủ tướng		Chính phủ	state	central	12	
        Thứ trưởng Bộ Công Thương	Thứ trưởng Công Thương	Thứ trưởng		Bộ Công Thương	state	central	40	
        Thứ trưởng Bộ Công an	Thứ trưởng Công an	Thứ trưởng		Bộ Công an	state	central	40	
        Thứ trưởng Bộ Dân tộc và Tôn giáo	Thứ trưởng Dân tộc và Tôn giáo	Thứ trưởng		Bộ Dân tộc và Tôn giáo	state	central	40	2025-03-01..
        Thứ trưởng Bộ Giao thông vận tải	Thứ trưởng Giao thông vận tải	Thứ trưởng		Bộ Giao thông vận tải	state	central	40	..2025-02-28
        Thứ trưởng Bộ Giáo dục và Đào tạo	Thứ trưởng Giáo dục và Đào tạo	Thứ trưởng		Bộ Giáo dục và Đào tạo	state	central	40	
        Thứ trưởng Bộ Khoa học và Công nghệ	Thứ trưởng Khoa học và Công nghệ	Thứ trưởng		Bộ Khoa học và Công nghệ	state	central	40	
        Thứ trưởng Bộ Kế hoạch và Đầu tư	Thứ trưởng Kế hoạch và Đầu tư	Thứ trưởng		Bộ Kế hoạch và Đầu tư	state	central	40	..2025-02-28
        Thứ trưởng Bộ Lao động - Thương binh và Xã hội	Thứ trưởng Lao động - Thương binh và Xã hội	Thứ trưởng		Bộ Lao động - Thương binh và Xã hội	state	central	40	..2025-02-28
        Thứ trưởng Bộ Ngoại giao	Thứ trưởng Ngoại giao	Thứ trưởng		Bộ Ngoại giao	state	central	40	
        Thứ trưởng Bộ Nông nghiệp và Môi trường	Thứ trưởng Nông nghiệp và Môi trường	Thứ trưởng		Bộ Nông nghiệp và Môi trường	state	central	40	2025-03-01..
        Thứ trưởng Bộ Nông nghiệp và Phát triển nông thôn	Thứ trưởng Nông nghiệp và Phát triển nông thôn	Thứ trưởng		Bộ Nông nghiệp và Phát triển nông thôn	state	central	40	..2025-02-28
        Thứ trưởng Bộ Nội vụ	Thứ trưởng Nội vụ	Thứ trưởng		Bộ Nội vụ	state	central	40	
        Thứ trưởng Bộ Quốc phòng	Thứ trưởng Quốc phòng	Thứ trưởng		Bộ Quốc phòng	state	central	40	
        Thứ trưởng Bộ Thông tin và Truyền thông	Thứ trưởng Thông tin và Truyền thông	Thứ trưởng		Bộ Thông tin và Truyền thông	state	central	40	..2025-02-28
        Thứ trưởng Bộ Tài chính	Thứ trưởng Tài chính	Thứ trưởng		Bộ Tài chính	state	central	40	
        Thứ trưởng Bộ Tài nguyên và Môi trường	Thứ trưởng Tài nguyên và Môi trường	Thứ trưởng		Bộ Tài nguyên và Môi trường	state	central	40	..2025-02-28
        Thứ trưởng Bộ Tư pháp	Thứ trưởng Tư pháp	Thứ trưởng		Bộ Tư pháp	state	central	40	
        Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch	Thứ trưởng Văn hóa, Thể thao và Du lịch	Thứ trưởng		Bộ Văn hóa, Thể thao và Du lịch	state	central	40	
        Thứ trưởng Bộ Xây dựng	Thứ trưởng Xây dựng	Thứ trưởng		Bộ Xây dựng	state	central	40	
        Thứ trưởng Bộ Y tế	Thứ trưởng Y tế	Thứ trưởng		Bộ Y tế	state	central	40	
        Thứ trưởng Thường trực Bộ {X}	Thứ trưởng TT Bộ {X}	Thứ trưởng	Thường trực	Bộ {X}	state	central	39	
        Trung tá		Trung tá		(rank)	rank	any	900	
        Trung tướng		Trung tướng		(rank)	rank	any	900	
        Trung úy	Trung uý	Trung úy		(rank)	rank	any	900	
        Trưởng Ban Chính sách, chiến lược Trung ương	Trưởng ban Chính sách, chiến lược Trung ương|Trưởng Ban Chính sách, Chiến lược TW|Trưởng BCSCLTW	Trưởng ban		Ban Chính sách, chiến lược Trung ương	party	central	28	2025-02-03..
        Trưởng Ban Chỉ đạo Trung ương về {việc}	Trưởng BCĐ TW về {việc}|Trưởng Ban Chỉ đạo T.Ư	Trưởng ban		Ban Chỉ đạo Trung ương về {việc}	steering	central	20	
        Trưởng Ban Chỉ đạo {X}	Trưởng BCĐ|Trưởng ban Chỉ đạo	Trưởng ban		{X}	adhoc	any	500	
        Trưởng Ban Công tác Mặt trận {thôn/tổ dân phố}	Trưởng ban CTMT	Trưởng ban		Ban Công tác Mặt trận {thôn/tổ}	front	grassroots	420	
        Trưởng Ban Dân tộc {tỉnh}	Trưởng ban Dân tộc	Trưởng ban		Ban Dân tộc {tỉnh}	state	province	150	..2025-02-28
        Trưởng Ban Dân vận Huyện ủy	Trưởng ban Dân vận Huyện ủy|TB Dân vận Huyện ủy|Trưởng Ban Dân vận Huyện uỷ	Trưởng ban		Ban Dân vận Huyện ủy	party	district	225	..2025-02
        Trưởng Ban Dân vận Quận ủy	Trưởng ban Dân vận Quận ủy|TB Dân vận Quận ủy|Trưởng Ban Dân vận Quận uỷ	Trưởng ban		Ban Dân vận Quận ủy	party	district	225	..2025-02
        Trưởng Ban Dân vận Thành ủy	Trưởng ban Dân vận Thành ủy|TB Dân vận Thành ủy|Trưởng Ban Dân vận Thành uỷ	Trưởng ban		Ban Dân vận Thành ủy	party	province	130	..2025-02
        Trưởng Ban Dân vận Trung ương	Trưởng ban Dân vận Trung ương|Trưởng BDVTW|Trưởng Ban Dân vận T.Ư	Trưởng ban		Ban Dân vận Trung ương	party	central	28	..2025-02-03
        Trưởng Ban Dân vận Tỉnh ủy	Trưởng ban Dân vận Tỉnh ủy|TB Dân vận Tỉnh ủy|Trưởng Ban Dân vận Tỉnh uỷ	Trưởng ban		Ban Dân vận Tỉnh ủy	party	province	130	..2025-02
        Trưởng Ban Kinh tế Trung ương	Trưởng ban Kinh tế Trung ương|Trưởng BKTTW|Trưởng Ban Kinh tế T.Ư	Trưởng ban		Ban Kinh tế Trung ương	party	central	28	..2025-02-03
        Trưởng Ban Nội chính Thành ủy	Trưởng ban Nội chính Thành ủy|TB Nội chính Thành ủy|Trưởng Ban Nội chính Thành uỷ	Trưởng ban		Ban Nội chính Thành ủy	party	province	130	
        Trưởng Ban Nội chính Trung ương	Trưởng ban Nội chính Trung ương|Trưởng BNCTW|Trưởng Ban Nội chính T.Ư	Trưởng ban		Ban Nội chính Trung ương	party	central	28	
        Trưởng Ban Nội chính Tỉnh ủy	Trưởng ban Nội chính Tỉnh ủy|TB Nội chính Tỉnh ủy|Trưởng Ban Nội chính Tỉnh uỷ	Trưởng ban		Ban Nội chính Tỉnh ủy	party	province	130	
        Trưởng Ban Quản lý Khu kinh tế {X}	Trưởng BQL KKT {X}|Trưởng Ban QL các KCN	Trưởng ban		Ban Quản lý Khu kinh tế {X}	state	province	150	
        Trưởng Ban Tuyên giáo Huyện ủy	Trưởng ban Tuyên giáo Huyện ủy|TB Tuyên giáo Huyện ủy|Trưởng Ban Tuyên giáo Huyện uỷ	Trưởng ban		Ban Tuyên giáo Huyện ủy	party	district	225	..2025-02
        Trưởng Ban Tuyên giáo Quận ủy	Trưởng ban Tuyên giáo Quận ủy|TB Tuyên giáo Quận ủy|Trưởng Ban Tuyên giáo Quận uỷ	Trưởng ban		Ban Tuyên giáo Quận ủy	party	district	225	..2025-02
        Trưởng Ban Tuyên giáo Thành ủy	Trưởng ban Tuyên giáo Thành ủy|TB Tuyên giáo Thành ủy|Trưởng Ban Tuyên giáo Thành uỷ	Trưởng ban		Ban Tuyên giáo Thành ủy	party	province	130	..2025-02
        Trưởng Ban Tuyên giáo Trung ương	Trưởng ban Tuyên giáo Trung ương|Trưởng BTGTW|Trưởng Ban Tuyên giáo T.Ư	Trưởng ban		Ban Tuyên giáo Trung ương	party	central	28	..2025-02-03
        Trưởng Ban Tuyên giáo Tỉnh ủy	Trưởng ban Tuyên giáo Tỉnh ủy|TB Tuyên giáo Tỉnh ủy|Trưởng Ban Tuyên giáo Tỉnh uỷ	Trưởng ban		Ban Tuyên giáo Tỉnh ủy	party	province	130	..2025-02
        Trưởng Ban Tuyên giáo và Dân vận Huyện ủy	Trưởng ban Tuyên giáo và Dân vận Huyện ủy|TB Tuyên giáo và Dân vận Huyện ủy|Trưởng Ban Tuyên giáo và Dân vận Huyện uỷ	Trưởng ban		Ban Tuyên giáo và Dân vận Huyện ủy	party	district	225	2025-02..2025-06-30
        Trưởng Ban Tuyên giáo và Dân vận Quận ủy	Trưởng ban Tuyên giáo và Dân vận Quận ủy|TB Tuyên giáo và Dân vận Quận ủy|Trưởng Ban Tuyên giáo và Dân vận Quận uỷ	Trưởng ban		Ban Tuyên giáo và Dân vận Quận ủy	party	district	225	2025-02..2025-06-30
        Trưởng Ban Tuyên giáo và Dân vận Thành ủy	Trưởng ban Tuyên giáo và Dân vận Thành ủy|TB Tuyên giáo và Dân vận Thành ủy|Trưởng Ban Tuyên giáo và Dân vận Thành uỷ	Trưởng ban		Ban Tuyên giáo và Dân vận Thành ủy	party	province	130	2025-02..
        Trưởng Ban Tuyên giáo và Dân vận Trung ương	Trưởng ban Tuyên giáo và Dân vận Trung ương|Trưởng BTGDVTW|Trưởng Ban TG&DV TW	Trưởng ban		Ban Tuyên giáo và Dân vận Trung ương	party	central	28	2025-02-03..
        Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy	Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy|TB Tuyên giáo và Dân vận Tỉnh ủy|Trưởng Ban Tuyên giáo và Dân vận Tỉnh uỷ	Trưởng ban		Ban Tuyên giáo và Dân vận Tỉnh ủy	party	province	130	2025-02..
        Trưởng Ban Tổ chức Huyện ủy	Trưởng ban Tổ chức Huyện ủy|TB Tổ chức Huyện ủy|Trưởng Ban Tổ chức Huyện uỷ	Trưởng ban		Ban Tổ chức Huyện ủy	party	district	225	..2025-06-30
        Trưởng Ban Tổ chức Quận ủy	Trưởng ban Tổ chức Quận ủy|TB Tổ chức Quận ủy|Trưởng Ban Tổ chức Quận uỷ	Trưởng ban		Ban Tổ chức Quận ủy	party	district	225	..2025-06-30
        Trưởng Ban Tổ chức Thành ủy	Trưởng ban Tổ chức Thành ủy|TB Tổ chức Thành ủy|Trưởng Ban Tổ chức Thành uỷ	Trưởng ban		Ban Tổ chức Thành ủy	party	province	130	
        Trưởng Ban Tổ chức Trung ương	Trưởng ban Tổ chức Trung ương|Trưởng BTCTW|Trưởng Ban Tổ chức T.Ư	Trưởng ban		Ban Tổ chức Trung ương	party	central	28	
        Trưởng Ban Tổ chức Tỉnh ủy	Trưởng ban Tổ chức Tỉnh ủy|TB Tổ chức Tỉnh ủy|Trưởng Ban Tổ chức Tỉnh uỷ	Trưởng ban		Ban Tổ chức Tỉnh ủy	party	province	130	
        Trưởng Ban Xây dựng Đảng Đảng ủy phường {X}	Trưởng ban XDĐ Đảng ủy phường {X}	Trưởng ban		Ban Xây dựng Đảng Đảng ủy phường {X}	party	commune	320	2025-07-01..
        Trưởng Ban Xây dựng Đảng Đảng ủy xã {X}	Trưởng ban XDĐ Đảng ủy xã {X}	Trưởng ban		Ban Xây dựng Đảng Đảng ủy xã {X}	party	commune	320	2025-07-01..
        Trưởng Ban {Pháp chế/Kinh tế - Ngân sách/Văn hóa - Xã hội/Đô thị/Dân tộc} HĐND {X}	Trưởng ban Pháp chế HĐND|Trưởng Ban KT-NS HĐND|Trưởng Ban VH-XH HĐND	Trưởng ban		Ban … HĐND {X}	assembly	province	146	
        Trưởng Ban Đối ngoại Trung ương	Trưởng ban Đối ngoại Trung ương|Trưởng BĐNTW|Trưởng Ban Đối ngoại T.Ư	Trưởng ban		Ban Đối ngoại Trung ương	party	central	28	..2025-02
        Trưởng Công an {quận/huyện}	Trưởng CA quận|Trưởng Công an quận {X}	Trưởng		Công an {quận/huyện}	police	district	222	..2025-02-28
        Trưởng Công an {xã/phường}	Trưởng CA xã|Trưởng CA phường	Trưởng		Công an {xã/phường}	police	commune	325	
        Trưởng Tiểu ban {X}	TTB	Trưởng Tiểu ban		{X}	adhoc	any	500	
        Trưởng buôn	Buôn trưởng	Trưởng buôn		buôn {X}	village	grassroots	425	
        Trưởng bản		Trưởng bản		bản {X}	village	grassroots	425	
        Trưởng khoa {X}	TK	Trưởng khoa		Khoa {X}	unit	any	430	
        Trưởng khu phố		Trưởng khu phố		khu phố {X}	village	grassroots	425	
        Trưởng phòng Giáo dục và Đào tạo {quận/huyện}	Trưởng phòng GD&ĐT	Trưởng phòng		Phòng GD&ĐT	unit	any	240	
        Trưởng phòng Phòng {nghiệp vụ} Công an {X}	TP PC..	Trưởng phòng		Phòng {nghiệp vụ} Công an {X}	police	province	170	
        Trưởng phòng {Kinh tế/Văn hóa - Xã hội} {xã/phường}	Trưởng phòng KT|Trưởng phòng VH-XH	Trưởng phòng		Phòng … {xã/phường}	state	commune	330	2025-07-01..
        Trưởng phòng {X} {quận/huyện}	TP {X}|Trưởng Phòng Nội vụ quận|Trưởng phòng GD&ĐT	Trưởng phòng		Phòng {X} {quận/huyện}	state	district	240	..2025-06-30
        Trưởng thôn		Trưởng thôn		thôn {X}	village	grassroots	425	
        Trưởng trạm Y tế {xã/phường}	Trạm trưởng TYT	Trưởng trạm		Trạm Y tế {X}	unit	any	440	
        Trưởng đoàn công tác	Trưởng đoàn	Trưởng đoàn		{X}	adhoc	any	500	
        Trưởng đoàn giám sát	Trưởng Đoàn giám sát	Trưởng đoàn		{X}	adhoc	any	500	
        Trưởng đoàn kiểm tra	Trưởng Đoàn kiểm tra số {n}	Trưởng đoàn		{X}	adhoc	any	500	
        Trưởng đoàn đại biểu Quốc hội {tỉnh/thành phố}	Trưởng đoàn ĐBQH {X}|Trưởng Đoàn ĐBQH {X}|Trưởng đoàn đại biểu QH {X}|Trưởng Đoàn đại biểu Quốc hội {X}	Trưởng đoàn		Đoàn đại biểu Quốc hội {tỉnh/thành phố}	assembly	province	108	
        Trưởng ấp		Trưởng ấp		ấp {X}	village	grassroots	425	
        Trợ lý {lãnh đạo}	Trợ lý Tổng Bí thư|Trợ lý Bộ trưởng	Trợ lý		{X}	adhoc	any	500	
        Tư lệnh Bộ Tư lệnh Thành phố Hồ Chí Minh	TL BTL TP.HCM	Tư lệnh		Bộ Tư lệnh Thành phố Hồ Chí Minh	military	province	130	
        Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội	TL BTL Thủ đô	Tư lệnh		Bộ Tư lệnh Thủ đô Hà Nội	military	province	130	
        Tư lệnh Bộ Tư lệnh {Quân chủng/Binh chủng}	TL	Tư lệnh		Bộ Tư lệnh {Quân chủng/Binh chủng}	military	central	46	
        Tư lệnh Cảnh sát biển Việt Nam	TL CSB	Tư lệnh		Cảnh sát biển Việt Nam	military	central	46	
        Tư lệnh Quân khu {số}	TL QK|Tư lệnh QK3	Tư lệnh		Quân khu {số}	military	central	46	
        Tỉnh ủy viên	Tỉnh uỷ viên|Ủy viên Ban Chấp hành Đảng bộ tỉnh	Ủy viên		Tỉnh ủy {X}	party	province	140	
        Tổ trưởng Tổ công tác {X}	Tổ trưởng TCT	Tổ trưởng		{X}	adhoc	any	500	
        Tổ trưởng tổ dân phố	TTDP|Tổ trưởng TDP	Tổ trưởng		tổ dân phố {số}	village	grassroots	425	
        Tổng Biên tập Báo Nhân Dân	TBT Báo Nhân Dân|Tổng biên tập Báo Nhân dân	Tổng Biên tập		Báo Nhân Dân	press	central	34	
        Tổng Biên tập Báo {X}	TBT Báo {X}	Tổng Biên tập		Báo {X}	unit	any	155	
        Tổng Biên tập Tạp chí Cộng sản	TBT Tạp chí Cộng sản	Tổng Biên tập		Tạp chí Cộng sản	press	central	34	
        Tổng Bí thư	Tổng Bí thư Ban Chấp hành Trung ương Đảng|TBT|Tổng bí thư|TỔNG BÍ THƯ	Tổng Bí thư		Ban Chấp hành Trung ương Đảng	party	central	10	
        Tổng Giám đốc Bảo hiểm xã hội Việt Nam	TGĐ BHXH VN	Tổng Giám đốc		Bảo hiểm xã hội Việt Nam	state	central	41	..2025-02-28
        Tổng Giám đốc Thông tấn xã Việt Nam	TGĐ TTXVN	Tổng Giám đốc		Thông tấn xã Việt Nam	press	central	41	
        Tổng Giám đốc {công ty/tập đoàn}	TGĐ|Tổng giám đốc	Tổng Giám đốc		{Tổng công ty/Tập đoàn}	unit	any	402	
        Tổng Giám đốc Đài Truyền hình Việt Nam	TGĐ VTV	Tổng Giám đốc		Đài Truyền hình Việt Nam	press	central	41	
        Tổng Kiểm toán nhà nước	Tổng KTNN|Tổng Kiểm toán Nhà nước	Tổng Kiểm toán		Kiểm toán nhà nước	state	central	30	
        Tổng Lãnh sự {nước} tại {TP}	TLS	Tổng Lãnh sự		{X}	adhoc	any	500	
        Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam	TTMT|Tổng TMT	Tổng Tham mưu trưởng		Quân đội nhân dân Việt Nam	military	central	33	
        Tổng Thanh tra Chính phủ	Tổng TTCP	Tổng Thanh tra		Thanh tra Chính phủ	state	central	31	
        Tổng Thư ký Quốc hội	TTK QH|Tổng thư ký QH	Tổng Thư ký		Quốc hội	assembly	central	33	
        Tổng cục trưởng {đơn vị}	Tổng cục trưởng	Tổng cục trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	45	
        Tổng phụ trách Đội	TPT Đội	Tổng phụ trách		Đội TNTP Hồ Chí Minh	front	grassroots	450	
        Viện trưởng Viện kiểm sát nhân dân khu vực {số}	Viện trưởng VKSND khu vực {số}	Viện trưởng		Viện kiểm sát nhân dân khu vực	judicial	region	230	2025-07-01..
        Viện trưởng Viện kiểm sát nhân dân tối cao	Viện trưởng VKSNDTC|VT VKSNDTC	Viện trưởng		Viện kiểm sát nhân dân tối cao	judicial	central	26	
        Viện trưởng Viện kiểm sát nhân dân {quận/huyện}	Viện trưởng VKSND quận {X}	Viện trưởng		Viện kiểm sát nhân dân {quận/huyện}	judicial	district	230	..2025-06-30
        Viện trưởng Viện kiểm sát nhân dân {tỉnh/thành phố}	Viện trưởng VKSND {X}|Viện trưởng VKSND tỉnh	Viện trưởng		Viện kiểm sát nhân dân {X}	judicial	province	145	
        Viện trưởng Viện {X}	VT Viện {X}	Viện trưởng		Viện {X}	unit	any	60	
        Viện trưởng {đơn vị}	Viện trưởng	Viện trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	55	
        Vụ trưởng {đơn vị}	Vụ trưởng	Vụ trưởng		{Vụ/Cục/Tổng cục/Viện/Chi cục} …	state	central	55	
        Đô đốc		Đô đốc		(rank)	rank	any	900	
        Đại biểu HĐND {X}	Đại biểu Hội đồng nhân dân {X}|ĐB HĐND	Đại biểu		Hội đồng nhân dân {X}	assembly	any	170	
        Đại biểu Quốc hội	ĐBQH|đbqh|Đại biểu QH	Đại biểu		Quốc hội	assembly	central	45	
        Đại biểu Quốc hội chuyên trách	ĐBQH chuyên trách	Đại biểu	chuyên trách	Quốc hội	assembly	central	43	
        Đại sứ {nước} tại Việt Nam	ĐS	Đại sứ		{X}	adhoc	any	500	
        Đại tá		Đại tá		(rank)	rank	any	900	
        Đại tướng		Đại tướng		(rank)	rank	any	900	
        Đại úy	Đại uý	Đại úy		(rank)	rank	any	900	
        Đảng ủy viên	Đảng uỷ viên|ĐUV	Ủy viên		Đảng ủy {đơn vị}	party	grassroots	410	
        Đảng ủy viên phường	Đảng uỷ viên phường|Ủy viên Ban Chấp hành Đảng bộ phường	Ủy viên		Đảng ủy phường {X}	party	commune	340	
        Đảng ủy viên thị trấn	Đảng uỷ viên thị trấn|Ủy viên Ban Chấp hành Đảng bộ thị trấn	Ủy viên		Đảng ủy thị trấn {X}	party	commune	340	..2025-06-30
        Đảng ủy viên xã	Đảng uỷ viên xã|Ủy viên Ban Chấp hành Đảng bộ xã	Ủy viên		Đảng ủy xã {X}	party	commune	340	
        Đảng ủy viên đặc khu	Đảng uỷ viên đặc khu|Ủy viên Ban Chấp hành Đảng bộ đặc khu	Ủy viên		Đảng ủy đặc khu {X}	party	commune	340	2025-07-01..
        Đồn trưởng Đồn Biên phòng {X}		Đồn trưởng		Đồn Biên phòng {X}	military	commune	330	
        Ủy viên Ban Bí thư	UVBBT|UV BBT	Ủy viên		Ban Bí thư	party	central	22	
        Ủy viên Ban Chấp hành Trung ương Đảng	Ủy viên Trung ương Đảng|UVTW|UVTƯ|UVT.Ư|UV TW Đảng|UVTW Đảng|Ủy viên T.Ư Đảng|UV BCHTW|UVBCHTW|Uỷ viên Trung ương	Ủy viên		Ban Chấp hành Trung ương Đảng	party	central	30	
        Ủy viên Ban Thường vụ Huyện ủy	UVBTV Huyện ủy|UV BTV Huyện ủy|UVTV Huyện ủy|Ủy viên Thường vụ Huyện ủy|Uỷ viên BTV Huyện uỷ|Ủy viên BTV HU	Ủy viên	Ban Thường vụ	Huyện ủy {X}	party	district	220	..2025-06-30
        Ủy viên Ban Thường vụ Quân ủy Trung ương	UVBTV QUTW|Ủy viên Thường vụ Quân ủy TW|Ủy viên Thường vụ QUTW	Ủy viên	Ban Thường vụ	Quân ủy Trung ương	party	central	26	
        Ủy viên Ban Thường vụ Quận ủy	UVBTV Quận ủy|UV BTV Quận ủy|UVTV Quận ủy|Ủy viên Thường vụ Quận ủy|Uỷ viên BTV Quận uỷ|Ủy viên BTV QU	Ủy viên	Ban Thường vụ	Quận ủy {X}	party	district	220	..2025-06-30
        Ủy viên Ban Thường vụ Thành đoàn	UVBTV Thành đoàn	Ủy viên	Ban Thường vụ	Thành đoàn {X}	front	province	168	
        Ủy viên Ban Thường vụ Thành ủy	UVBTV Thành ủy|UV BTV Thành ủy|UVTV Thành ủy|Ủy viên Thường vụ Thành ủy|Uỷ viên BTV Thành uỷ|Ủy viên BTV TU	Ủy viên	Ban Thường vụ	Thành ủy {X}	party	province	120	
        Ủy viên Ban Thường vụ Thị ủy	UVBTV Thị ủy|UV BTV Thị ủy|UVTV Thị ủy|Ủy viên Thường vụ Thị ủy|Uỷ viên BTV Thị uỷ|Ủy viên BTV ThU	Ủy viên	Ban Thường vụ	Thị ủy {X}	party	district	220	..2025-06-30
        Ủy viên Ban Thường vụ Tỉnh ủy	UVBTV Tỉnh ủy|UV BTV Tỉnh ủy|UVTV Tỉnh ủy|Ủy viên Thường vụ Tỉnh ủy|Uỷ viên BTV Tỉnh uỷ|Ủy viên BTV TU	Ủy viên	Ban Thường vụ	Tỉnh ủy {X}	party	province	120	
        Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương	UVBTV ĐUCATW	Ủy viên	Ban Thường vụ	Đảng ủy Công an Trung ương	party	central	34	
        Ủy viên Ban Thường vụ Đảng ủy phường	UVBTV Đảng ủy phường|UV BTV Đảng ủy phường|UVTV Đảng ủy phường|Ủy viên Thường vụ Đảng ủy phường|Uỷ viên BTV Đảng uỷ phường|Ủy viên BTV ĐU	Ủy viên	Ban Thường vụ	Đảng ủy phường {X}	party	commune	320	
        Ủy viên Ban Thường vụ Đảng ủy thị trấn	UVBTV Đảng ủy thị trấn|UV BTV Đảng ủy thị trấn|UVTV Đảng ủy thị trấn|Ủy viên Thường vụ Đảng ủy thị trấn|Uỷ viên BTV Đảng uỷ thị trấn|Ủy viên BTV ĐU	Ủy viên	Ban Thường vụ	Đảng ủy thị trấn {X}	party	commune	320	..2025-06-30
        Ủy viên Ban Thường vụ Đảng ủy xã	UVBTV Đảng ủy xã|UV BTV Đảng ủy xã|UVTV Đảng ủy xã|Ủy viên Thường vụ Đảng ủy xã|Uỷ viên BTV Đảng uỷ xã|Ủy viên BTV ĐU	Ủy viên	Ban Thường vụ	Đảng ủy xã {X}	party	commune	320	
        Ủy viên Ban Thường vụ Đảng ủy đặc khu	UVBTV Đảng ủy đặc khu|UV BTV Đảng ủy đặc khu|UVTV Đảng ủy đặc khu|Ủy viên Thường vụ Đảng ủy đặc khu|Uỷ viên BTV Đảng uỷ đặc khu|Ủy viên BTV ĐU	Ủy viên	Ban Thường vụ	Đảng ủy đặc khu {X}	party	commune	320	2025-07-01..
        Ủy viên Bộ Chính trị	UVBCT|UV BCT|Uỷ viên Bộ Chính trị|Ủy viên BCT|UV Bộ Chính trị	Ủy viên		Bộ Chính trị	party	central	20	
        Ủy viên Quân ủy Trung ương	UV QUTW	Ủy viên		Quân ủy Trung ương	party	central	34	
        Ủy viên Thường trực HĐND {X}	UV TT HĐND {X}	Ủy viên	Thường trực	Hội đồng nhân dân {X}	assembly	province	146	
        Ủy viên Thường trực Ủy ban MTTQ Việt Nam {quận/huyện}	UVTT UBMTTQ {quận/huyện}	Ủy viên	Thường trực	Ủy ban MTTQ Việt Nam {quận/huyện}	front	district	240	..2025-06-30
        Ủy viên Thường trực Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	UVTT UBMTTQ {tỉnh/thành phố}	Ủy viên	Thường trực	Ủy ban MTTQ Việt Nam {tỉnh/thành phố}	front	province	135	
        Ủy viên Thường trực Ủy ban MTTQ Việt Nam {xã/phường}	UVTT UBMTTQ {xã/phường}	Ủy viên	Thường trực	Ủy ban MTTQ Việt Nam {xã/phường}	front	commune	338	
        Ủy viên UBND {X}	UV UBND {X}|Ủy viên Ủy ban nhân dân {X}	Ủy viên		Ủy ban nhân dân {X}	state	province	148	
        Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng	Ủy viên dự khuyết Trung ương Đảng|UVDK TW|UVDKTW|UV dự khuyết T.Ư Đảng	Ủy viên	dự khuyết	Ban Chấp hành Trung ương Đảng	party	central	32	
        Ủy viên phụ trách {lĩnh vực}	UV phụ trách	Ủy viên		{X}	adhoc	any	500	
        Ủy viên Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam	UV ĐCT UBTWMTTQVN	Ủy viên	Đoàn Chủ tịch	Ủy ban Trung ương MTTQ Việt Nam	front	central	46	
        Ủy viên Ủy ban Kiểm tra Trung ương	UV UBKTTW|Ủy viên UBKT TW	Ủy viên		Ủy ban Kiểm tra Trung ương	party	central	40	
        Ủy viên Ủy ban Thường vụ Quốc hội	UVUBTVQH|UV UBTVQH|Ủy viên UBTVQH	Ủy viên		Ủy ban Thường vụ Quốc hội	assembly	central	33	
        """#
}
