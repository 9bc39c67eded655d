// swift-format-ignore-file: one entry a line, however long

/// Places: provinces before and since 2025-07-01, and districts and communes.
///
/// Tab-separated: name, full name, variants, level, parent, validity, successor. `|` parts variants, `{…}` is a slot.
enum PlacesTable {
    static let text = #"""
        An Biên	phường An Biên		commune	Hải Phòng	2025-07-01..	
        An Dương	huyện An Dương	H. An Dương	district	Hải Phòng	..2024-12-31	quận An Dương
        An Dương	quận An Dương	Q. An Dương	district	Hải Phòng	2025-01-01..2025-06-30	phường An Dương; An Hải; An Phong
        An Dương	phường An Dương		commune	Hải Phòng	2025-07-01..	
        An Giang	tỉnh An Giang	AG|tỉnh An Giang	province		..2025-06-30	An Giang
        An Giang	tỉnh An Giang		province		2025-07-01..	
        An Hải	phường An Hải		commune	Hải Phòng	2025-07-01..	
        An Lão	huyện An Lão	H. An Lão	district	Hải Phòng	..2025-06-30	xã An Lão; An Hưng; An Khánh; An Quang; An Trường
        An Lão	xã An Lão		commune	Hải Phòng	2025-07-01..	
        An Phong	phường An Phong		commune	Hải Phòng	2025-07-01..	
        Anh Dũng	phường Anh Dũng	P. Anh Dũng	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Bà Rịa - Vũng Tàu	tỉnh Bà Rịa - Vũng Tàu	BR-VT|BRVT|Bà Rịa-Vũng Tàu|Bà Rịa – Vũng Tàu|tỉnh Bà Rịa - Vũng Tàu	province		..2025-06-30	Hồ Chí Minh
        Bình Dương	tỉnh Bình Dương	BD|tỉnh Bình Dương	province		..2025-06-30	Hồ Chí Minh
        Bình Phước	tỉnh Bình Phước	BP|tỉnh Bình Phước	province		..2025-06-30	Đồng Nai
        Bình Thuận	tỉnh Bình Thuận	BTh|tỉnh Bình Thuận	province		..2025-06-30	Lâm Đồng
        Bình Định	tỉnh Bình Định	BĐ|tỉnh Bình Định	province		..2025-06-30	Gia Lai
        Bạc Liêu	tỉnh Bạc Liêu	BL|tỉnh Bạc Liêu	province		..2025-06-30	Cà Mau
        Bạch Long Vĩ	huyện Bạch Long Vĩ	H. Bạch Long Vĩ|Bạch Long Vỹ|huyện đảo Bạch Long Vĩ	district	Hải Phòng	..2025-06-30	đặc khu Bạch Long Vĩ
        Bạch Long Vĩ	đặc khu Bạch Long Vĩ		commune	Hải Phòng	2025-07-01..	
        Bạch Đằng	phường Bạch Đằng		commune	Hải Phòng	2025-07-01..	
        Bắc Giang	tỉnh Bắc Giang	BG|tỉnh Bắc Giang	province		..2025-06-30	Bắc Ninh
        Bắc Kạn	tỉnh Bắc Kạn	BK|Bắc Cạn|tỉnh Bắc Kạn	province		..2025-06-30	Thái Nguyên
        Bắc Ninh	tỉnh Bắc Ninh	BN|tỉnh Bắc Ninh	province		..2025-06-30	Bắc Ninh
        Bắc Ninh	tỉnh Bắc Ninh		province		2025-07-01..	
        Bến Tre	tỉnh Bến Tre	BTr|tỉnh Bến Tre	province		..2025-06-30	Vĩnh Long
        Cao Bằng	tỉnh Cao Bằng	CB|tỉnh Cao Bằng	province		..2025-06-30	Cao Bằng
        Cao Bằng	tỉnh Cao Bằng		province		2025-07-01..	
        Cà Mau	tỉnh Cà Mau	CM|tỉnh Cà Mau	province		..2025-06-30	Cà Mau
        Cà Mau	tỉnh Cà Mau		province		2025-07-01..	
        Cát Hải	huyện Cát Hải	H. Cát Hải|huyện đảo Cát Hải	district	Hải Phòng	..2025-06-30	đặc khu Cát Hải
        Cát Hải	đặc khu Cát Hải		commune	Hải Phòng	2025-07-01..	
        Cần Thơ	Thành phố Cần Thơ	CT|TP. Cần Thơ|TP Cần Thơ|Tp. Cần Thơ|Tp Cần Thơ|thành phố Cần Thơ	province		..2025-06-30	Cần Thơ
        Cần Thơ	Thành phố Cần Thơ		province		2025-07-01..	
        Dương Kinh	quận Dương Kinh	Q. Dương Kinh	district	Hải Phòng	2007-09..2025-06-30	phường Dương Kinh; phường Hưng Đạo
        Dương Kinh	phường Dương Kinh		commune	Hải Phòng	2025-07-01..	
        Gia Lai	tỉnh Gia Lai	GL|tỉnh Gia Lai	province		..2025-06-30	Gia Lai
        Gia Lai	tỉnh Gia Lai		province		2025-07-01..	
        Gia Viên	phường Gia Viên		commune	Hải Phòng	2025-07-01..	
        Huế	Thành phố Huế	TP. Huế|TP Huế|Tp Huế|thành phố Huế	province		2025-01-01..	Huế
        Huế	Thành phố Huế		province		2025-07-01..	
        Hà Giang	tỉnh Hà Giang	HG|tỉnh Hà Giang	province		..2025-06-30	Tuyên Quang
        Hà Nam	tỉnh Hà Nam	HNa|tỉnh Hà Nam	province		..2025-06-30	Ninh Bình
        Hà Nội	Thành phố Hà Nội	HN|TP. Hà Nội|TP Hà Nội|Tp. Hà Nội|Tp Hà Nội|thành phố Hà Nội	province		..2025-06-30	Hà Nội
        Hà Nội	Thành phố Hà Nội		province		2025-07-01..	
        Hà Tĩnh	tỉnh Hà Tĩnh	HT|tỉnh Hà Tĩnh	province		..2025-06-30	Hà Tĩnh
        Hà Tĩnh	tỉnh Hà Tĩnh		province		2025-07-01..	
        Hòa Bình	tỉnh Hòa Bình	HB|Hoà Bình|tỉnh Hòa Bình	province		..2025-06-30	Phú Thọ
        Hòa Bình	phường Hòa Bình		commune	Hải Phòng	2025-07-01..	
        Hòa Nghĩa	phường Hòa Nghĩa	P. Hòa Nghĩa|Hoà Nghĩa	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Hưng Yên	tỉnh Hưng Yên	HY|tỉnh Hưng Yên	province		..2025-06-30	Hưng Yên
        Hưng Yên	tỉnh Hưng Yên		province		2025-07-01..	
        Hưng Đạo	phường Hưng Đạo	P. Hưng Đạo	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Hưng Đạo	phường Hưng Đạo		commune	Hải Phòng	2025-07-01..	
        Hải An	quận Hải An	Q. Hải An	district	Hải Phòng	..2025-06-30	phường Hải An; phường Đông Hải
        Hải An	phường Hải An		commune	Hải Phòng	2025-07-01..	
        Hải Dương	tỉnh Hải Dương	HD|tỉnh Hải Dương	province		..2025-06-30	Hải Phòng
        Hải Phòng	Thành phố Hải Phòng	HP|TP. Hải Phòng|Tp Hải Phòng|thành phố Cảng|TP Hải Phòng|Tp. Hải Phòng|thành phố Hải Phòng	province		..2025-06-30	Hải Phòng
        Hải Phòng	Thành phố Hải Phòng		province		2025-07-01..	
        Hải Thành	phường Hải Thành	P. Hải Thành	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Hậu Giang	tỉnh Hậu Giang	HGi|tỉnh Hậu Giang	province		..2025-06-30	Cần Thơ
        Hồ Chí Minh	Thành phố Hồ Chí Minh	HCM|TP.HCM|TP HCM|Tp.HCM|Tp HCM|TPHCM|TP. HCM|TP. Hồ Chí Minh|TP Hồ Chí Minh|Tp Hồ Chí Minh|thành phố mang tên Bác|Sài Gòn|SG|Tp. Hồ Chí Minh|thành phố Hồ Chí Minh	province		..2025-06-30	Hồ Chí Minh
        Hồ Chí Minh	Thành phố Hồ Chí Minh		province		2025-07-01..	
        Hồng An	phường Hồng An		commune	Hải Phòng	2025-07-01..	
        Hồng Bàng	quận Hồng Bàng	Q. Hồng Bàng	district	Hải Phòng	..2025-06-30	phường Hồng Bàng; phường Hồng An
        Hồng Bàng	phường Hồng Bàng		commune	Hải Phòng	2025-07-01..	
        Khánh Hòa	tỉnh Khánh Hòa	KH|Khánh Hoà|tỉnh Khánh Hòa	province		..2025-06-30	Khánh Hòa
        Khánh Hòa	tỉnh Khánh Hòa		province		2025-07-01..	
        Kiên Giang	tỉnh Kiên Giang	KG|tỉnh Kiên Giang	province		..2025-06-30	An Giang
        Kiến An	quận Kiến An	Q. Kiến An	district	Hải Phòng	..2025-06-30	phường Kiến An; phường Phù Liễn
        Kiến An	phường Kiến An		commune	Hải Phòng	2025-07-01..	
        Kiến Thụy	huyện Kiến Thụy	H. Kiến Thụy|Kiến Thuỵ	district	Hải Phòng	..2025-06-30	xã Kiến Thụy; Kiến Minh; Kiến Hải; Kiến Hưng; Nghi Dương
        Kiến Thụy	xã Kiến Thụy		commune	Hải Phòng	2025-07-01..	
        Kon Tum	tỉnh Kon Tum	KT|Kontum|Kon-Tum|tỉnh Kon Tum	province		..2025-06-30	Quảng Ngãi
        Lai Châu	tỉnh Lai Châu	LC|tỉnh Lai Châu	province		..2025-06-30	Lai Châu
        Lai Châu	tỉnh Lai Châu		province		2025-07-01..	
        Long An	tỉnh Long An	LA|tỉnh Long An	province		..2025-06-30	Tây Ninh
        Lào Cai	tỉnh Lào Cai	LC|Lao Cai|tỉnh Lào Cai	province		..2025-06-30	Lào Cai
        Lào Cai	tỉnh Lào Cai		province		2025-07-01..	
        Lâm Đồng	tỉnh Lâm Đồng	LĐ|tỉnh Lâm Đồng	province		..2025-06-30	Lâm Đồng
        Lâm Đồng	tỉnh Lâm Đồng		province		2025-07-01..	
        Lê Chân	quận Lê Chân	Q. Lê Chân	district	Hải Phòng	..2025-06-30	phường Lê Chân; phường An Biên
        Lê Chân	phường Lê Chân		commune	Hải Phòng	2025-07-01..	
        Lê Ích Mộc	phường Lê Ích Mộc		commune	Hải Phòng	2025-07-01..	
        Lưu Kiếm	phường Lưu Kiếm		commune	Hải Phòng	2025-07-01..	
        Lạng Sơn	tỉnh Lạng Sơn	LS|tỉnh Lạng Sơn	province		..2025-06-30	Lạng Sơn
        Lạng Sơn	tỉnh Lạng Sơn		province		2025-07-01..	
        Nam Triệu	phường Nam Triệu		commune	Hải Phòng	2025-07-01..	
        Nam Định	tỉnh Nam Định	NĐ|tỉnh Nam Định	province		..2025-06-30	Ninh Bình
        Nam Đồ Sơn	phường Nam Đồ Sơn		commune	Hải Phòng	2025-07-01..	
        Nghệ An	tỉnh Nghệ An	NA|tỉnh Nghệ An	province		..2025-06-30	Nghệ An
        Nghệ An	tỉnh Nghệ An		province		2025-07-01..	
        Ngô Quyền	quận Ngô Quyền	Q. Ngô Quyền	district	Hải Phòng	..2025-06-30	phường Ngô Quyền; phường Gia Viên
        Ngô Quyền	phường Ngô Quyền		commune	Hải Phòng	2025-07-01..	
        Ninh Bình	tỉnh Ninh Bình	NB|tỉnh Ninh Bình	province		..2025-06-30	Ninh Bình
        Ninh Bình	tỉnh Ninh Bình		province		2025-07-01..	
        Ninh Thuận	tỉnh Ninh Thuận	NT|tỉnh Ninh Thuận	province		..2025-06-30	Khánh Hòa
        Phù Liễn	phường Phù Liễn		commune	Hải Phòng	2025-07-01..	
        Phú Thọ	tỉnh Phú Thọ	PT|tỉnh Phú Thọ	province		..2025-06-30	Phú Thọ
        Phú Thọ	tỉnh Phú Thọ		province		2025-07-01..	
        Phú Yên	tỉnh Phú Yên	PY|tỉnh Phú Yên	province		..2025-06-30	Đắk Lắk
        Quảng Bình	tỉnh Quảng Bình	QB|tỉnh Quảng Bình	province		..2025-06-30	Quảng Trị
        Quảng Nam	tỉnh Quảng Nam	QNa|tỉnh Quảng Nam	province		..2025-06-30	Đà Nẵng
        Quảng Ngãi	tỉnh Quảng Ngãi	QNg|tỉnh Quảng Ngãi	province		..2025-06-30	Quảng Ngãi
        Quảng Ngãi	tỉnh Quảng Ngãi		province		2025-07-01..	
        Quảng Ninh	tỉnh Quảng Ninh	QN|tỉnh Quảng Ninh	province		..2025-06-30	Quảng Ninh
        Quảng Ninh	tỉnh Quảng Ninh		province		2025-07-01..	
        Quảng Trị	tỉnh Quảng Trị	QT|tỉnh Quảng Trị	province		..2025-06-30	Quảng Trị
        Quảng Trị	tỉnh Quảng Trị		province		2025-07-01..	
        Sóc Trăng	tỉnh Sóc Trăng	ST|tỉnh Sóc Trăng	province		..2025-06-30	Cần Thơ
        Sơn La	tỉnh Sơn La	SL|tỉnh Sơn La	province		..2025-06-30	Sơn La
        Sơn La	tỉnh Sơn La		province		2025-07-01..	
        Thanh Hóa	tỉnh Thanh Hóa	TH|Thanh Hoá|tỉnh Thanh Hóa	province		..2025-06-30	Thanh Hóa
        Thanh Hóa	tỉnh Thanh Hóa		province		2025-07-01..	
        Thiên Hương	phường Thiên Hương		commune	Hải Phòng	2025-07-01..	
        Thái Bình	tỉnh Thái Bình	TB|tỉnh Thái Bình	province		..2025-06-30	Hưng Yên
        Thái Nguyên	tỉnh Thái Nguyên	TN|tỉnh Thái Nguyên	province		..2025-06-30	Thái Nguyên
        Thái Nguyên	tỉnh Thái Nguyên		province		2025-07-01..	
        Thủy Nguyên	huyện Thủy Nguyên	H. Thủy Nguyên|Thuỷ Nguyên	district	Hải Phòng	..2024-12-31	thành phố Thủy Nguyên
        Thủy Nguyên	thành phố thuộc thành phố Thủy Nguyên	TP. Thủy Nguyên|Thuỷ Nguyên	district	Hải Phòng	2025-01-01..2025-06-30	phường Thủy Nguyên; Thiên Hương; Hòa Bình; Nam Triệu; Bạch Đằng; Lưu Kiếm; Lê Ích Mộc; xã Việt Khê
        Thủy Nguyên	phường Thủy Nguyên		commune	Hải Phòng	2025-07-01..	
        Thừa Thiên Huế	tỉnh Thừa Thiên Huế	TT-Huế|TT Huế|Thừa Thiên - Huế|Thừa Thiên-Huế|TTH|tỉnh Thừa Thiên Huế	province		..2024-12-31	Huế
        Tiên Lãng	huyện Tiên Lãng	H. Tiên Lãng	district	Hải Phòng	..2025-06-30	xã Tiên Lãng; Quyết Thắng; Tân Minh; Tiên Minh; Chấn Hưng; Hùng Thắng
        Tiên Lãng	xã Tiên Lãng		commune	Hải Phòng	2025-07-01..	
        Tiền Giang	tỉnh Tiền Giang	TG|tỉnh Tiền Giang	province		..2025-06-30	Đồng Tháp
        Trà Vinh	tỉnh Trà Vinh	TV|tỉnh Trà Vinh	province		..2025-06-30	Vĩnh Long
        Tuyên Quang	tỉnh Tuyên Quang	TQ|tỉnh Tuyên Quang	province		..2025-06-30	Tuyên Quang
        Tuyên Quang	tỉnh Tuyên Quang		province		2025-07-01..	
        Tân Thành	phường Tân Thành	P. Tân Thành	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Tây Ninh	tỉnh Tây Ninh	TNi|tỉnh Tây Ninh	province		..2025-06-30	Tây Ninh
        Tây Ninh	tỉnh Tây Ninh		province		2025-07-01..	
        Việt Khê	xã Việt Khê		commune	Hải Phòng	2025-07-01..	
        Vĩnh Bảo	huyện Vĩnh Bảo	H. Vĩnh Bảo	district	Hải Phòng	..2025-06-30	xã Vĩnh Bảo; Vĩnh An; Vĩnh Hải; Vĩnh Hòa; Vĩnh Thịnh; … (7 units)
        Vĩnh Bảo	xã Vĩnh Bảo		commune	Hải Phòng	2025-07-01..	
        Vĩnh Long	tỉnh Vĩnh Long	VL|tỉnh Vĩnh Long	province		..2025-06-30	Vĩnh Long
        Vĩnh Long	tỉnh Vĩnh Long		province		2025-07-01..	
        Vĩnh Phúc	tỉnh Vĩnh Phúc	VP|tỉnh Vĩnh Phúc	province		..2025-06-30	Phú Thọ
        Yên Bái	tỉnh Yên Bái	YB|tỉnh Yên Bái	province		..2025-06-30	Lào Cai
        Đa Phúc	phường Đa Phúc	P. Đa Phúc	commune	quận Dương Kinh	..2025-06-30	phường Dương Kinh / phường Hưng Đạo
        Điện Biên	tỉnh Điện Biên	ĐB|tỉnh Điện Biên	province		..2025-06-30	Điện Biên
        Điện Biên	tỉnh Điện Biên		province		2025-07-01..	
        Đà Nẵng	Thành phố Đà Nẵng	ĐN|TP. Đà Nẵng|TP Đà Nẵng|Tp. Đà Nẵng|Tp Đà Nẵng|thành phố Đà Nẵng	province		..2025-06-30	Đà Nẵng
        Đà Nẵng	Thành phố Đà Nẵng		province		2025-07-01..	
        Đông Hải	phường Đông Hải		commune	Hải Phòng	2025-07-01..	
        Đắk Lắk	tỉnh Đắk Lắk	ĐL|Đắc Lắc|Đăk Lăk|Daklak|Đắk Lăk|DakLak|tỉnh Đắk Lắk	province		..2025-06-30	Đắk Lắk
        Đắk Lắk	tỉnh Đắk Lắk		province		2025-07-01..	
        Đắk Nông	tỉnh Đắk Nông	ĐNo|Đắc Nông|Đăk Nông|Daknong|tỉnh Đắk Nông	province		..2025-06-30	Lâm Đồng
        Đồ Sơn	quận Đồ Sơn	Q. Đồ Sơn|TX Đồ Sơn (before 2007)	district	Hải Phòng	..2025-06-30	phường Đồ Sơn; phường Nam Đồ Sơn
        Đồ Sơn	phường Đồ Sơn		commune	Hải Phòng	2025-07-01..	
        Đồng Nai	tỉnh Đồng Nai	ĐNa|tỉnh Đồng Nai	province		..2025-06-30	Đồng Nai
        Đồng Nai	tỉnh Đồng Nai		province		2025-07-01..	
        Đồng Tháp	tỉnh Đồng Tháp	ĐT|tỉnh Đồng Tháp	province		..2025-06-30	Đồng Tháp
        Đồng Tháp	tỉnh Đồng Tháp		province		2025-07-01..	
        """#
}
