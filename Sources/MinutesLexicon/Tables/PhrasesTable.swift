// swift-format-ignore-file: one entry a line, however long

/// Closed lists of words and phrases.
///
/// Tab-separated: class, canonical form or attribute (empty: the phrase itself), variants.
/// Sources: the grammar of titles, speech acts and session reports of the domain reference.
enum PhrasesTable {
    static let text = #"""
        title-head	Tổng Bí thư	Tổng Bí thư|TBT
        title-head	Bí thư	Bí thư|BT
        title-head	Bí thư thứ nhất	Bí thư thứ nhất
        title-head	Phó Bí thư	Phó Bí thư|Phó BT|PBT
        title-head	Chủ tịch	Chủ tịch|CT|Chủ tich
        title-head	Phó Chủ tịch	Phó Chủ tịch|Phó CT|PCT|Phó Chủ tich
        title-head	Chủ nhiệm	Chủ nhiệm|CN
        title-head	Phó Chủ nhiệm	Phó Chủ nhiệm|PCN
        title-head	Ủy viên	Ủy viên|UV|Uy viên
        title-head	Thủ tướng	Thủ tướng
        title-head	Phó Thủ tướng	Phó Thủ tướng
        title-head	Bộ trưởng	Bộ trưởng
        title-head	Bộ trưởng, Chủ nhiệm	Bộ trưởng, Chủ nhiệm
        title-head	Thứ trưởng	Thứ trưởng
        title-head	Trưởng ban	Trưởng ban|TB|Trưởng Ban
        title-head	Phó Trưởng ban	Phó Trưởng ban|PTB|Phó Ban|Phó ban
        title-head	Trưởng đoàn	Trưởng đoàn
        title-head	Phó Trưởng đoàn	Phó Trưởng đoàn|Phó đoàn
        title-head	Trưởng phòng	Trưởng phòng
        title-head	Phó Trưởng phòng	Phó Trưởng phòng|Phó phòng
        title-head	Trưởng khoa	Trưởng khoa
        title-head	Phó Trưởng khoa	Phó Trưởng khoa
        title-head	Trưởng Công an	Trưởng Công an
        title-head	Phó Trưởng Công an	Phó Trưởng Công an
        title-head	Trưởng thôn	Trưởng thôn
        title-head	Trưởng bản	Trưởng bản
        title-head	Trưởng ấp	Trưởng ấp
        title-head	Trưởng buôn	Trưởng buôn
        title-head	Trưởng khu phố	Trưởng khu phố
        title-head	Tổ trưởng	Tổ trưởng
        title-head	Tổ phó	Tổ phó
        title-head	Trưởng Tiểu ban	Trưởng Tiểu ban
        title-head	Chánh Văn phòng	Chánh Văn phòng|CVP|Chánh VP
        title-head	Phó Chánh Văn phòng	Phó Chánh Văn phòng|PCVP|Phó Chánh VP|Phó Văn phòng
        title-head	Chánh Thanh tra	Chánh Thanh tra
        title-head	Phó Chánh Thanh tra	Phó Chánh Thanh tra
        title-head	Chánh án	Chánh án
        title-head	Phó Chánh án	Phó Chánh án
        title-head	Viện trưởng	Viện trưởng
        title-head	Phó Viện trưởng	Phó Viện trưởng
        title-head	Giám đốc	Giám đốc|GĐ
        title-head	Phó Giám đốc	Phó Giám đốc|PGĐ|Phó GĐ
        title-head	Tổng Giám đốc	Tổng Giám đốc|TGĐ
        title-head	Phó Tổng Giám đốc	Phó Tổng Giám đốc|PTGĐ
        title-head	Tổng Biên tập	Tổng Biên tập
        title-head	Phó Tổng Biên tập	Phó Tổng Biên tập
        title-head	Tổng Thư ký	Tổng Thư ký|TTK
        title-head	Phó Tổng Thư ký	Phó Tổng Thư ký
        title-head	Tổng Thanh tra	Tổng Thanh tra
        title-head	Phó Tổng Thanh tra	Phó Tổng Thanh tra
        title-head	Tổng Kiểm toán	Tổng Kiểm toán
        title-head	Phó Tổng Kiểm toán	Phó Tổng Kiểm toán
        title-head	Tổng cục trưởng	Tổng cục trưởng
        title-head	Phó Tổng cục trưởng	Phó Tổng cục trưởng
        title-head	Tổng Tham mưu trưởng	Tổng Tham mưu trưởng
        title-head	Phó Tổng Tham mưu trưởng	Phó Tổng Tham mưu trưởng
        title-head	Cục trưởng	Cục trưởng
        title-head	Phó Cục trưởng	Phó Cục trưởng
        title-head	Vụ trưởng	Vụ trưởng
        title-head	Phó Vụ trưởng	Phó Vụ trưởng
        title-head	Chi cục trưởng	Chi cục trưởng
        title-head	Phó Chi cục trưởng	Phó Chi cục trưởng
        title-head	Hiệu trưởng	Hiệu trưởng|HT
        title-head	Phó Hiệu trưởng	Phó Hiệu trưởng|PHT|Hiệu phó
        title-head	Đại biểu	Đại biểu
        title-head	Thường trực Ban Bí thư	Thường trực Ban Bí thư
        title-head	Chỉ huy trưởng	Chỉ huy trưởng|CHT
        title-head	Phó Chỉ huy trưởng	Phó Chỉ huy trưởng
        title-head	Chính ủy	Chính ủy
        title-head	Phó Chính ủy	Phó Chính ủy
        title-head	Chính trị viên	Chính trị viên
        title-head	Tư lệnh	Tư lệnh
        title-head	Phó Tư lệnh	Phó Tư lệnh
        title-head	Tham mưu trưởng	Tham mưu trưởng
        title-head	Đồn trưởng	Đồn trưởng
        title-head	Sư đoàn trưởng	Sư đoàn trưởng
        title-head	Ủy viên Ban Thường vụ	UVBTV|UV BTV|UVTV|UV.BTV
        title-head	Già làng	Già làng
        title-head	Đội trưởng	Đội trưởng
        title-head	Phó Đội trưởng	Phó Đội trưởng|Đội phó
        title-head	Hạt trưởng	Hạt trưởng
        title-head	Phó Hạt trưởng	Phó Hạt trưởng|Hạt phó
        title-head	Trạm trưởng	Trạm trưởng
        title-head	Phó Trạm trưởng	Phó Trạm trưởng|Trạm phó
        title-head	Trưởng trạm	Trưởng trạm
        title-head	Phó Trưởng trạm	Phó Trưởng trạm
        title-head	Trung đoàn trưởng	Trung đoàn trưởng
        title-head	Phó Trung đoàn trưởng	Phó Trung đoàn trưởng|Trung đoàn phó
        title-head	Phó Sư đoàn trưởng	Phó Sư đoàn trưởng|Sư đoàn phó
        title-head	Phó Lữ đoàn trưởng	Phó Lữ đoàn trưởng|Lữ đoàn phó
        title-head	Tiểu đoàn trưởng	Tiểu đoàn trưởng
        title-head	Phó Tiểu đoàn trưởng	Phó Tiểu đoàn trưởng|Tiểu đoàn phó
        title-head	Đại đội trưởng	Đại đội trưởng
        title-head	Phó Đại đội trưởng	Phó Đại đội trưởng|Đại đội phó
        title-head	Trung đội trưởng	Trung đội trưởng
        title-head	Hải đoàn trưởng	Hải đoàn trưởng
        title-head	Hải đội trưởng	Hải đội trưởng
        title-head	Thuyền trưởng	Thuyền trưởng
        title-head	Phó Đồn trưởng	Phó Đồn trưởng|Đồn phó
        title-head	Phó Chính trị viên	Phó Chính trị viên|Chính trị viên phó
        title-head	Phó Tham mưu trưởng	Phó Tham mưu trưởng
        title-head	Chi hội trưởng	Chi hội trưởng
        title-head	Chi hội phó	Chi hội phó|Phó Chi hội trưởng
        title-head	Hội trưởng	Hội trưởng
        title-head	Phó Hội trưởng	Phó Hội trưởng|Hội phó
        title-head	Phó Tổ trưởng	Phó Tổ trưởng
        title-head	Nhóm trưởng	Nhóm trưởng|Trưởng nhóm
        title-head	Trưởng Chi nhánh	Trưởng Chi nhánh
        title-head	Trưởng bộ môn	Trưởng bộ môn
        title-head	Điều dưỡng trưởng	Điều dưỡng trưởng
        title-head	Trưởng ga	Trưởng ga
        title-head	Quản đốc	Quản đốc
        title-head	Phó thôn	Phó thôn|Phó Trưởng thôn
        title-head	Phó bản	Phó bản|Phó Trưởng bản
        title-head	Trưởng làng	Trưởng làng
        title-head	Trưởng xóm	Trưởng xóm|Xóm trưởng
        title-head	Tỉnh trưởng	Tỉnh trưởng
        title-head	Phó Tỉnh trưởng	Phó Tỉnh trưởng
        title-head	Đô trưởng	Đô trưởng
        title-head	Phó Đô trưởng	Phó Đô trưởng
        title-head	Huyện trưởng	Huyện trưởng
        title-head	Thị trưởng	Thị trưởng
        title-head	Phó Thị trưởng	Phó Thị trưởng
        title-head	Tổng thống	Tổng thống
        title-head	Phó Tổng thống	Phó Tổng thống
        title-head	Ngoại trưởng	Ngoại trưởng
        title-head	Quốc vương	Quốc vương
        title-head	Phó Đại sứ	Phó Đại sứ
        title-head	Tham tán	Tham tán|Tham tán Công sứ
        title-head	Phó Tổng Lãnh sự	Phó Tổng Lãnh sự
        title-head	Trưởng Đại diện	Trưởng Đại diện|Trưởng Văn phòng đại diện
        title-head	Phó Trưởng Đại diện	Phó Trưởng Đại diện
        title-head	Phó Trưởng Tiểu ban	Phó Trưởng Tiểu ban
        title-head	Phó Chánh Tòa	Phó Chánh Tòa
        title-head	Chánh Tòa	Chánh Tòa
        title-head	Chấp hành viên	Chấp hành viên
        title-head	Kiểm toán trưởng	Kiểm toán trưởng
        title-head	Trụ trì	Trụ trì
        title-head	Tổng Quản lý	Tổng Quản lý
        title-head	Tổng Phụ trách	Tổng Phụ trách
        title-head	Lữ đoàn trưởng	Lữ đoàn trưởng
        title-head	Thống đốc	Thống đốc
        title-head	Phó Thống đốc	Phó Thống đốc
        title-head	Chủ nhiệm Chính trị	Chủ nhiệm Chính trị
        title-head	Phó Chủ nhiệm Chính trị	Phó Chủ nhiệm Chính trị
        title-head	Thư ký	Thư ký
        title-head	Trợ lý	Trợ lý
        title-head	Thẩm phán	Thẩm phán
        title-head	Kiểm sát viên	Kiểm sát viên
        title-head	Đại sứ	Đại sứ
        title-head	Tổng Lãnh sự	Tổng Lãnh sự
        title-head	Kế toán trưởng	Kế toán trưởng
        title-head	Người phát ngôn	Người phát ngôn
        title-head	Chủ tịch nước	Chủ tịch nước
        title-head	Phó Chủ tịch nước	Phó Chủ tịch nước
        title-head	Chủ tịch Quốc hội	Chủ tịch Quốc hội
        title-head	Phó Chủ tịch Quốc hội	Phó Chủ tịch Quốc hội
        title-head	Bí thư Chi bộ	Bí thư Chi bộ
        title-head	Tỉnh ủy viên	TUV
        title-head	Huyện ủy viên	HUV
        title-post	Thường trực	Thường trực|TT
        title-post	phụ trách	phụ trách
        title-post	chuyên trách	chuyên trách
        title-post	dự khuyết	dự khuyết
        title-post	thứ nhất	thứ nhất
        title-post	danh dự	danh dự
        title-post	lâm thời	lâm thời
        title-post	kiêm nhiệm	kiêm nhiệm
        unit-noun	tỉnh	tỉnh
        unit-noun	thành phố	thành phố|TP|TP.|Tp|Tp.|T.P
        unit-noun	quận	quận
        unit-noun	huyện	huyện
        unit-noun	thị xã	thị xã|TX|TX.
        unit-noun	xã	xã
        unit-noun	phường	phường
        unit-noun	thị trấn	thị trấn
        unit-noun	đặc khu	đặc khu
        unit-noun	thôn	thôn
        unit-noun	bản	bản
        unit-noun	ấp	ấp
        unit-noun	buôn	buôn
        unit-noun	khu phố	khu phố
        unit-noun	tổ dân phố	tổ dân phố
        rank	Đại tướng	Đại tướng
        rank	Thượng tướng	Thượng tướng
        rank	Trung tướng	Trung tướng
        rank	Thiếu tướng	Thiếu tướng
        rank	Đô đốc	Đô đốc
        rank	Phó Đô đốc	Phó Đô đốc
        rank	Chuẩn Đô đốc	Chuẩn Đô đốc
        rank	Đại tá	Đại tá
        rank	Thượng tá	Thượng tá
        rank	Trung tá	Trung tá
        rank	Thiếu tá	Thiếu tá
        rank	Đại úy	Đại úy
        rank	Thượng úy	Thượng úy
        rank	Trung úy	Trung úy
        rank	Thiếu úy	Thiếu úy
        degree		GS|PGS|TS|ThS|BS|KS|LS|GS.TS|PGS.TS|GS, TS|GS.TSKH|TSKH|BSCKII|BSCKI|Ths|QNCN|CN|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Bác sĩ|Kỹ sư|Luật sư|Linh mục|Hòa thượng|Thượng tọa|Đại đức|Ni sư
        address	đồng chí	đồng chí|đ/c|đ.c|ĐC|đồng chi
        address	ông	ông
        address	bà	bà
        address	anh	anh
        address	chị	chị
        address	các đồng chí	các đồng chí|các đ/c|các ông|các bà
        family-name		Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đào|Mai|Tô|Lương|Tạ|Quách|Cao|Hà|Chu|Tăng|Lại|Vương|Thái|Châu|Tống|Giàng|Vàng|Lò|Lù|Thào|Sùng|Mùa|Ly|Hạng|Cầm|Quàng|Tòng|Rơ|Ksor|Siu|Rmah|Nay|Điểu|Thạch|Sơn|Danh|Kim|Trương|Đoàn|Lâm|Phùng|Tôn|La|Triệu|Khuất|Quản|Nông|Bế|Hứa|Kiều|Mạc|Ninh|Nghiêm|Ông|Phí|Thân|Tiêu|Văn|Viên|Âu|Bạch|Cù|Diệp|Doãn|Đàm|Đồng|Giang|Hầu|Khổng|Lục|Lưu|Mã|Ma|Ngụy|Nhâm|Thiều|Thẩm|Từ|Ứng|Vi|Lường|Đường|Chẩu|Bàn|Sầm|Vừ|Cứ|Y|H|K|A|Kpă|Hờ|Mấu|Pờ|Pinăng|Chamaléa|Tô|Lã|Tưởng|Đậu|Đới|Yên|Cấn|Trà|Cồ|Tào|Nhữ|Lầu|Vy|Khúc|Thi|Lều|Hàn|Chử|Phó|Nhan|Thang|Bá|Đàng|Chau|Néang|Bríu|Zơ|Pơ|Alăng|Coor|Rcom|Dư|Lèo|Cà|Kha|Lữ|Lự|Khà|Hảng|Tẩn|Chảo|Phàn|Lồ|Tráng|Già|Xồng|Đèo|Lừu|Niê|Mlô|Ayun|Byă|Êban|Rahlan|Kpuih|Zơrâm|Arất|Ating|Pơloong|Uông|Ung|Tiết|Giáp|Khương|Khưu|Lỗ|Liêu|Liễu|Mạch|Ngạc|Ôn|Sử|Tần|Thôi|Trầm|Vưu|Đái|Đổng|Điền|Điêu|Ama|Aê|Sồng|Lỳ|Khoàng|Lừ|Thiệu|Thò|Xa|Lỷ|Mông|Bùn|Phùng|Krông|Kbuôr|Ktla|Siu|Cil|Bnướch|Hồih|Lơ|Kră|Ka|Nhâm|Tăng|Ngần
        speech	order	yêu cầu|chỉ đạo|giao|giao nhiệm vụ|giao trách nhiệm|giao nhiệm vụ cho|giao trách nhiệm cho|phân công|chỉ thị|ra lệnh|lệnh|quán triệt
        speech	request	đề nghị|lưu ý|nhắc nhở|đôn đốc|gợi ý|định hướng|dặn|dặn dò|căn dặn|mong muốn|mong|kêu gọi|đặc biệt lưu ý|nhắc|khuyến nghị|đề xuất|chỉ đạo, định hướng|đề nghị, yêu cầu|gợi mở
        speech	petition	kiến nghị|xin ý kiến|xin chủ trương|báo cáo xin|kiến nghị, đề xuất|đề xuất, kiến nghị
        speech	emphasis	nhấn mạnh|chỉ rõ|nêu rõ|khẳng định|kết luận|thống nhất|cho rằng|phát biểu|nói|nhắc lại|chỉ ra|góp ý|nêu ý kiến|nêu quan điểm|quan niệm
        speech	assess	ghi nhận|đánh giá cao|biểu dương|hoan nghênh|khen ngợi|chúc mừng|ghi nhận và đánh giá cao|ghi nhận, đánh giá cao|ghi nhận, biểu dương|biểu dương, ghi nhận|ghi nhận và biểu dương|đánh giá cao và biểu dương|vui mừng trước|phấn khởi trước|vui mừng với|ấn tượng với|ấn tượng trước|đánh giá rất cao|tuyên dương|bày tỏ vui mừng trước|bày tỏ phấn khởi trước|ghi nhận, biểu dương và đánh giá cao|trân trọng ghi nhận
        speech	criticize	phê bình|chỉ ra những|thẳng thắn chỉ rõ|thẳng thắn chỉ ra
        speech	report	tiếp thu|cho biết|bày tỏ|tin tưởng|trao đổi|chia sẻ|thông tin|cho hay|nhận định|báo cáo|đánh giá|cảm ơn|trân trọng cảm ơn|vui mừng|phấn khởi|kỳ vọng|đồng ý|cơ bản thống nhất|chấp thuận|thừa nhận|nhìn nhận|phản ánh|cho thấy
        speech	promise	hứa|hứa sẽ|cam kết|cam kết sẽ|xin hứa|xin hứa sẽ
        modal		cần|cần phải|phải|không được|tuyệt đối không|nên|không nên|cũng cần|cũng phải|hãy|rất cần|cần thiết phải
        action	object	giữ ổn định|chuyển mạnh|chuyển từ|chuyển sang|ra quyết định|trưng cầu ý kiến|tôn tạo|bù đắp|khoanh vùng|sơ tán|di chuyển|điều trị|giải thích|phục dựng|trùng tu|ủy quyền|phân quyền|hoạch định|xử phạt|gia hạn|tịch thu|nâng tầm|thí điểm|đối chiếu|đo đạc|cắm mốc|làm chủ|quan trắc|nuôi dưỡng|kiến tạo|dỡ bỏ|thu hẹp|chỉ định|tạo đột phá|thử nghiệm|mua sắm|luật hóa|thương mại hóa|cơ giới hóa|tự động hóa|kích hoạt|kích cầu|kích thích|phát hành|phân khai|phân vùng|phân kỳ|tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|nâng|nâng cấp|thực hiện|triển khai|rà soát|ban hành|hoàn thiện|hoàn thành|hoàn tất|hoàn chỉnh|tham mưu|đôn đốc|đốc thúc|chỉ đạo|lãnh đạo|điều hành|quán triệt|tuyên truyền|vận động|bố trí|phân công|phát huy|phát hiện|xử lý|khắc phục|tháo gỡ|giải quyết|công khai|làm tốt|làm rõ|làm sạch|làm sâu sắc|có giải pháp|có các giải pháp|có những giải pháp|có kế hoạch|có biện pháp|có các biện pháp|có phương án|có cơ chế|có chính sách|có hướng|có chương trình|có văn bản|có ý kiến|có trách nhiệm|có hình thức|có lộ trình|có sự|có lời giải|có hướng dẫn|xác định|đổi mới|bồi dưỡng|kết nạp|sắp xếp|thu hút|huy động|ứng dụng|áp dụng|tham gia|tham dự|nghiên cứu|quan tâm|chú trọng|chú ý|chuẩn bị|duy trì|củng cố|kiện toàn|mở rộng|cải thiện|ngăn chặn|phòng ngừa|khảo sát|tính toán|giữ vững|giữ gìn|giữ nghiêm|giải ngân|thúc đẩy|chấn chỉnh|tuyển chọn|tuyển dụng|bám sát|bám nắm|nắm chắc|nắm bắt|nắm tình hình|theo dõi|tổng kết|sơ kết|nhân rộng|khen thưởng|biểu dương|chịu trách nhiệm|tổng hợp|xem xét|ưu tiên|tiến hành|thành lập|thẩm định|thẩm tra|phê duyệt|cung cấp|kết nối|khai thác|tận dụng|tranh thủ|chăm lo|thăm hỏi|động viên|khuyến khích|khích lệ|nêu cao|nêu gương|nêu rõ|đề cao|đề ra|cập nhật|điều chỉnh|bổ sung|sửa đổi|cụ thể hóa|hiện thực hóa|đơn giản hóa|đa dạng hóa|đồng bộ hóa|chuẩn hóa|hiện đại hóa|số hóa|tối ưu hóa|xã hội hóa|siết chặt|tập hợp|tinh giản|tinh gọn|tạo điều kiện|tạo nguồn|tạo thuận lợi|tạo đồng thuận|tạo sự|tạo môi trường|tạo chuyển biến|tạo bước|tạo động lực|chấp hành|tuân thủ|loại bỏ|loại trừ|bãi bỏ|xóa bỏ|xóa|thay đổi|thay thế|phân cấp|phân bổ|phân loại|phân định|phân tích|phân luồng|bàn giao|di dời|thu hồi|thu gom|thu thập|nạo vét|tu bổ|tu sửa|sửa chữa|chỉnh trang|khởi công|tự giác|tự kiểm tra|tự phê bình|gương mẫu|nhận thức|nhận diện|thấm nhuần|rèn luyện|trau dồi|tu dưỡng|chủ trì|liên kết|hình thành|xúc tiến|mời gọi|kêu gọi|quảng bá|khơi dậy|khơi thông|tiếp thu|tiếp nhận|tiếp cận|trả lời|giải đáp|giải trình|phản hồi|phản ánh|phản bác|lắng nghe|gặp gỡ|tiếp xúc|trang bị|vào cuộc|lồng ghép|lựa chọn|chọn lọc|sàng lọc|đấu tranh|triệt phá|truy quét|trấn áp|hậu kiểm|đền bù|chi trả|phát động|hưởng ứng|tôn vinh|tri ân|khôi phục|phục hồi|thích ứng|ứng phó|ứng trực|sẵn sàng|dự trữ|bình ổn|cân đối|điều động|luân chuyển|biệt phái|điều chuyển|bổ nhiệm|giới thiệu|miễn nhiệm|kiểm điểm|kiểm đếm|kiểm kê|soát xét|công bố|niêm yết|minh bạch|thực hành|cắt giảm|giảm thiểu|cho phép|cho chủ trương|cho ý kiến|cho vay|chất vấn|thảo luận|đóng góp|góp ý|chia sẻ|nhắc nhở|lưu ý|nhấn mạnh|khẳng định|lường trước|ký kết|đàm phán|đấu thầu|đấu giá|giám định|nghiệm thu|quyết toán|thanh toán|thanh lý|lắp đặt|vận hành|đưa vào|đưa ra|đưa|lấy ý kiến|lấy|gắn|gắn kết|gắn liền|xem|coi|coi trọng|xem trọng|chọn|lập|trình|cử|tìm|tìm kiếm|tìm hiểu|dành|gửi|giao|mở|nhìn nhận|nhìn thẳng|rút kinh nghiệm|rút ngắn|rút gọn|kéo giảm|hạ|trồng|nuôi|tái đàn|tái cơ cấu|cơ cấu lại|sáp nhập|hợp nhất|chuyển giao|chuyển tải|truyền tải|lan tỏa|nhanh chóng tháo gỡ|đi đầu|đi sâu|đi trước|dẫn dắt|đồng hành|chung tay|chung sức|đoàn kết|hiệp đồng|hợp lực|góp sức|ủng hộ|cứu trợ|cấp phát|cấp giấy|cấp phép|cấp kinh phí|cấp bổ sung|giảm nghèo|quyên góp|trưng cầu|báo động|mời|tháo|soạn thảo|xin ý kiến|đăng ký|kê khai|kê biên|truy cứu|truy thu|khởi tố|điều tra|xét xử|xác minh|xác nhận|chứng thực|rà|kiểm soát chặt chẽ|chống|phòng, chống|phòng chống|chặn đứng|đẩy lùi|đẩy|bứt phá|tăng tốc|giúp đỡ|giúp|cải tiến|cải tạo|thể chế hóa|bảo tồn|gìn giữ|chăm sóc|tổ chức thực hiện|tổ chức triển khai|tổ chức tốt|tổ chức thi công|tổ chức các|tổ chức cho|đặt|đánh giá đúng|đánh giá kỹ|đánh giá lại|đánh giá đầy đủ|đánh giá toàn diện|hỗ trợ|phát triển mạnh|xây dựng kế hoạch|xây dựng phương án|xây dựng chương trình|xây dựng các|xây dựng đội ngũ|xây dựng và|tự cân đối|bảo trì|bảo dưỡng|vệ sinh|khử khuẩn|cách ly|phong tỏa|truy vết|tiêm|xét nghiệm|giãn cách|phổ biến|giáo dục ý thức|nhân lên|chuyển biến|chuyển từ|khẳng định vai trò|phối kết hợp|vượt qua|vượt khó|đối mặt|tự lực|bám cơ sở|bám dân|sâu sát|gần dân|sát dân|thông qua|cưỡng chế|giải tỏa|hoàn trả|tạm dừng|dừng|đình chỉ|hủy bỏ|ngừng|chấm dứt|có đề án|có báo cáo|có đánh giá|lượng hóa|lo|chấp thuận|thu xếp|trả|xây|chữa cháy|dập dịch|vận dụng|hoãn|nới lỏng|miễn giảm|phun
        action	manner	tiếp tục|tập trung|chủ động|tích cực|khẩn trương|kịp thời|sớm|kiên quyết|quyết liệt|thường xuyên|nghiêm túc|nhanh chóng|linh hoạt|trực tiếp|tự|mạnh dạn|mạnh mẽ|kiên trì|kiên định|từng bước|trước mắt|đồng bộ|phối hợp chặt chẽ|chặt chẽ|triệt để|cương quyết|nghiêm chỉnh|bình tĩnh|cảnh giác|sát sao|gấp rút|luôn|cùng nhau|cùng|tuyệt đối không|không được|không|cố gắng|nỗ lực|phấn đấu|quyết tâm|đồng lòng|thống nhất|tận tâm|hết sức|đặc biệt quan tâm|đặc biệt chú trọng|nghiêm|dứt khoát
        action	result	thể hiện|bảo đảm|đảm bảo|không để|không làm|giảm|tăng|tạo|tránh|hạn chế|tránh để|góp phần|đáp ứng|giúp cho|đem lại|mang lại|đạt|trở thành|hướng tới|hướng đến|tiết kiệm|tiến tới
        action	noun	tổ chức|xây dựng|kiểm tra|giám sát|quản lý|phát triển|đầu tư|đào tạo|huấn luyện|diễn tập|báo cáo|đánh giá|kiểm soát|thanh tra|kiểm toán|quy hoạch|sản xuất|kinh doanh|bảo vệ|truyền thông|thông tin|giải phóng|bồi thường|tái định cư|hợp tác|phối hợp|hội nhập|cải cách|sử dụng|học tập|thi công|thi đua|thống kê|chuyển đổi|vận chuyển|thu hoạch|chế biến|xuất khẩu|tiêu thụ|đối thoại|kỷ luật|tấn công|giảng dạy|khám|chữa|tập huấn|tuần tra|giáo dục|bầu|trao|tặng|dự|thiết kế|lao động|phục vụ|vay|nộp|giữ|hướng dẫn|quy định|quyết định|thông báo|kiến nghị|đề xuất|chủ trương|cảnh báo|dự báo|trao đổi|kết hợp|làm việc|kéo dài
        modifier-opener		nhất là|đặc biệt là|trong đó|góp phần|qua đó|từ đó|gắn với|trên cơ sở|với phương châm|với mục tiêu|cũng như|kể cả|bao gồm|trước khi|sau khi|trong khi|tuy nhiên|coi đây|xem đây
        connective		thứ sáu|thứ bảy|thứ tám|chín là|mười là|thứ 1|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|thứ 8|thứ 9|thứ 10|chính vì vậy|chính vì thế|bởi vậy|vì lẽ đó|từ thực tế đó|tiếp theo|sau cùng|bên cạnh đó|cùng với đó|đồng thời|ngoài ra|trong đó|đặc biệt|trước mắt|về lâu dài|mặt khác|một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|tám là|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|cùng với|bên cạnh|song song đó|song song với đó|theo đó|do đó|vì vậy|do vậy|vì thế|từ đó|trên cơ sở đó|tiếp đó|cụ thể|nhất là|riêng|đối với|về|trong thời gian tới|thời gian tới|cuối cùng|trước hết|qua đó|để làm được điều đó|để thực hiện|muốn vậy|mặt khác
        vague-time		trong thời gian tới|thời gian tới|trong những tháng tới|những tháng cuối năm|trong những tháng cuối năm|trong thời gian sắp tới|từ nay đến cuối năm|trong giai đoạn tới|trong năm tới|thời gian sắp tới|những tháng còn lại của năm|trong tình hình mới|từ nay đến hết năm|trong giai đoạn hiện nay|hiện nay|trước mắt|về lâu dài|trong quý tới|trong tháng tới|tháng tới|năm tới|quý tới|trong nhiệm kỳ tới|nhiệm kỳ tới|những năm tới|trong những năm tới|những tháng tiếp theo|trong các tháng tiếp theo|những tháng còn lại|trong những ngày tới|những ngày tới|trong tuần tới|trong thời gian còn lại|từ nay đến hết nhiệm kỳ|giai đoạn tới
        generic-body		các cấp, các ngành|các cấp các ngành|các ngành, các cấp|các cấp ủy|cấp ủy các cấp|các cấp ủy, chính quyền|cấp ủy, chính quyền các cấp|cấp ủy, chính quyền|cấp ủy, tổ chức đảng|các cấp ủy, tổ chức đảng|các cấp ủy đảng|các cấp ủy đảng, chính quyền|chính quyền các cấp|các sở, ngành|các sở ngành|các sở, ban, ngành|các sở, ban ngành|các ban, sở, ngành|các bộ, ngành|các Bộ, ngành|bộ, ngành|các ban, ngành|các ngành|các cấp|các ban|các cơ quan|các cơ quan, đơn vị|các cơ quan chức năng|các cơ quan, tổ chức|các đơn vị|các địa phương|địa phương|các huyện, thị xã, thành phố|các huyện|các xã, phường|các xã|các phường|các xã, phường, thị trấn|các tổ chức đoàn thể|các đoàn thể|các tổ chức|các doanh nghiệp|doanh nghiệp|các nhà thầu|nhà thầu|chủ đầu tư|các chủ đầu tư|đơn vị|ngành|các lực lượng|lực lượng chức năng|các lực lượng chức năng|ngành chức năng|các ngành chức năng|các trường|nhà trường|các chi bộ|các đảng bộ|đơn vị thi công|đơn vị tư vấn|các phòng, ban|các phòng|cơ quan chức năng|cơ quan chuyên môn|người đứng đầu|cán bộ, đảng viên|toàn ngành|hệ thống chính trị|cả hệ thống chính trị|công đoàn|đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|mặt trận|các hội|ban giám hiệu|các chủ đầu tư|các hộ dân|người dân|bà con|các cơ quan liên quan|các đơn vị liên quan|các cơ quan, ban, ngành|các ban, ngành, đoàn thể|các sở, ban, ngành, địa phương|các sở, ngành, địa phương|các bộ, ngành, địa phương|các bộ, ngành trung ương|các địa phương, đơn vị|các cơ quan, đơn vị, địa phương|các cơ quan, địa phương, đơn vị|các hội, đoàn thể|hội, đoàn thể|các tổ chức chính trị - xã hội|các chi, đảng bộ|các xã, thị trấn|các quận, huyện|các huyện, thành phố|các huyện, thị|các tỉnh, thành phố|các tỉnh, thành|các tỉnh|các thành phố|các bộ|các sở|cấp ủy|các cấp hội|các cấp bộ đoàn|các cấp công đoàn|chính quyền|chính quyền địa phương|chính quyền cơ sở|chủ tịch UBND các huyện|người đứng đầu cấp ủy|người đứng đầu các cơ quan|thủ trưởng các cơ quan|thủ trưởng cơ quan|thủ trưởng các đơn vị|lãnh đạo các địa phương|lãnh đạo các đơn vị|cán bộ|công chức|đảng viên|cán bộ, công chức|cán bộ, chiến sĩ|mỗi cán bộ, đảng viên|lực lượng vũ trang|lực lượng công an|các đồng chí|từng đồng chí|mỗi đồng chí|các đại biểu|đại biểu|đội ngũ cán bộ|đoàn viên, thanh niên|nhân dân|mỗi người dân|các ngân hàng|ngân hàng|các nhà đầu tư|nhà đầu tư|các đơn vị trực thuộc|các đơn vị thi công|các nhà trường|các cơ sở|cơ sở|các khoa, phòng|các cấp chính quyền|các chốt kiểm soát|các tổ công tác|tổ công tác|các thành viên|các thành viên ban chỉ đạo|cơ quan thường trực|các ban quản lý dự án|ban quản lý dự án|ban tổ chức|các cơ quan báo chí|cơ quan báo chí|các cơ quan thông tấn, báo chí|bộ phận|các bộ phận|toàn đảng bộ|toàn lực lượng|ban chỉ huy|các hợp tác xã|hợp tác xã|các công ty|công ty|các bệnh viện|bệnh viện|chỉ huy các cơ quan, đơn vị|chỉ huy các cấp|lãnh đạo, chỉ huy các cấp|lãnh đạo, chỉ huy các cơ quan, đơn vị|lãnh đạo các cấp|ban quản lý các dự án|các quận|lãnh đạo tỉnh|lãnh đạo thành phố|lãnh đạo huyện|lãnh đạo quận|lãnh đạo xã|lãnh đạo phường|lãnh đạo địa phương|lãnh đạo các bộ|các bộ, cơ quan, địa phương|các bộ, cơ quan|các cấp, ngành|các ngành, địa phương|các cấp, các ngành, các địa phương|các đơn vị chức năng|các cơ sở y tế|các đoàn thể nhân dân|cộng đồng doanh nghiệp|các hợp tác xã, doanh nghiệp
        session	working-session	làm việc với|có buổi làm việc với|có cuộc làm việc với|thăm và làm việc|thăm, làm việc|đến thăm và làm việc|buổi làm việc|cuộc làm việc|làm việc tại|chủ trì buổi làm việc|làm việc
        session	conference	hội nghị|tổ chức hội nghị|chủ trì hội nghị|hội thảo|hội nghị giao ban|hội nghị trực tuyến|giao ban|tọa đàm|diễn đàn|hội nghị đối thoại
        session	meeting	cuộc họp|họp|phiên họp|chủ trì cuộc họp|tổ chức họp|buổi họp|phiên làm việc|phiên giải trình|phiên chất vấn|phiên họp giải trình|phiên thảo luận|cuộc họp giao ban|họp giao ban|họp trực tuyến|họp bàn|họp phiên|sinh hoạt chi bộ|dự sinh hoạt|gặp mặt|buổi gặp mặt
        session	session-of-council	kỳ họp|tổ chức kỳ họp|kỳ họp thứ|khai mạc kỳ họp
        session	congress	đại hội|đại hội đại biểu
        session	inspection	kiểm tra|đi kiểm tra|kiểm tra thực tế|kiểm tra công tác|kiểm tra tiến độ|kiểm tra thực địa|đến kiểm tra|thị sát|đi thị sát|tới kiểm tra|tiến hành kiểm tra|kiểm tra, đôn đốc
        session	supervision	giám sát|buổi giám sát|giám sát chuyên đề|giám sát việc|giám sát tình hình|giám sát công tác|giám sát về|giám sát trực tiếp|tiến hành giám sát|tổ chức giám sát|giám sát kết quả
        session	survey	khảo sát|khảo sát thực tế|đi khảo sát|đến khảo sát|khảo sát thực địa|đi thực tế
        session	voter-contact	tiếp xúc cử tri|TXCT|tiếp xúc với cử tri|hội nghị tiếp xúc cử tri|tiếp xúc, đối thoại với cử tri|tiếp xúc với các cử tri|tiếp xúc và lắng nghe cử tri|gặp gỡ cử tri
        session	citizen-reception	tiếp công dân|tiếp dân|đối thoại với công dân|tiếp công dân định kỳ
        session	ceremony	lễ|lễ công bố|lễ kỷ niệm|lễ khánh thành|lễ khởi công|lễ phát động|lễ trao|khánh thành|khởi công|phát động|lễ ra quân|lễ ký kết|trao quyết định|lễ kết nạp|trao nhà|bàn giao nhà|lễ trao tặng|lễ bàn giao|lễ khai giảng|lễ khai mạc|lễ bế mạc|lễ đón nhận|lễ ra mắt|lễ mít tinh
        session	visit	thăm|thăm, tặng quà|thăm, chúc Tết|thăm và tặng quà|chúc Tết|thăm hỏi|tặng quà|đến thăm|dâng hương|viếng|đi thăm|tới thăm|thăm, động viên|thăm và động viên|thăm, chúc mừng|thăm và chúc mừng|thăm và chúc Tết|trao quà|trao tặng quà
        session	reception	tiếp|tiếp xã giao|buổi tiếp|có buổi tiếp
        session	dialogue	đối thoại|đối thoại với
        attendance	attendee	cùng dự có|tham dự có|dự buổi làm việc có|dự có|cùng dự|tham dự hội nghị có|dự hội nghị có|cùng tham dự có|tham dự buổi làm việc có|tham gia buổi làm việc có|dự cuộc họp có|dự họp có|tham dự kỳ họp có|dự kỳ họp có|đến dự có|tới dự có|dự và chỉ đạo có|tham dự|dự buổi làm việc|dự hội nghị|dự cuộc họp|dự|cùng tham dự|tham gia có|cùng tham gia|dự lễ có|tham dự lễ có|tới dự|đến dự|dự kỳ họp|dự phiên họp có|tham dự phiên họp có
        attendance	delegation	cùng đi|cùng đi có|tham gia đoàn có|tham gia đoàn công tác có|cùng đi với đoàn có|tham gia đoàn|thành viên đoàn|cùng đi trong đoàn công tác có|cùng đi với đoàn|tham gia đoàn giám sát có|tham gia đoàn kiểm tra có|cùng đi với đồng chí
        attendance	host-side	tiếp và làm việc với đoàn có|về phía|tiếp và làm việc với đoàn|làm việc với đoàn có|tiếp đoàn có|cùng tiếp có|cùng tiếp và làm việc có|tiếp và làm việc có|làm việc với đoàn
        field-word		hồi sức|cấp cứu|hồi sức cấp cứu|hồi sức tích cực|chẩn đoán hình ảnh|gây mê hồi sức|khám bệnh|kiểm soát nhiễm khuẩn|khí tượng|thủy văn|khí tượng thủy văn|phụ sản|sản nhi|nhi|ung bướu|tâm thần|da liễu|y học cổ truyền|phục hồi chức năng|truyền máu|tai mũi họng|răng hàm mặt|nội tiết|tim mạch|điều dưỡng|lão khoa|bảo trợ|trẻ em|trẻ mồ côi|người khuyết tật|người mù|người cao tuổi|hữu nghị|giáo dục|đào tạo|y tế|tài chính|kế hoạch|đầu tư|xây dựng|giao thông|vận tải|giao thông vận tải|công thương|nông nghiệp|nông thôn|phát triển nông thôn|môi trường|tài nguyên|khoa học|công nghệ|văn hóa|thể thao|du lịch|thông tin|truyền thông|nội vụ|tư pháp|ngoại vụ|ngoại giao|quốc phòng|công an|lao động|thương binh|xã hội|dân tộc|tôn giáo|thanh tra|kinh tế|hạ tầng|quản lý|đô thị|điều hành|tổ chức|hành chính|tổng hợp|kỹ thuật|chính trị|nghiệp vụ|tuyên giáo|dân vận|kiểm tra|giám sát|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|thủy sản|thủy lợi|lâm nghiệp|kiểm lâm|đê điều|phòng chống thiên tai|phòng, chống thiên tai|tìm kiếm cứu nạn|cứu hộ|cứu nạn|an ninh|trật tự|an toàn giao thông|cảnh sát giao thông|cảnh sát|ngân hàng|thuế|hải quan|thống kê|bảo hiểm xã hội|dân số|trẻ em|người cao tuổi|phụ nữ|thanh niên|nông dân|cựu chiến binh|đất đai|dự án|dự án đầu tư xây dựng|khu kinh tế|khu công nghiệp|các khu công nghiệp|pháp chế|ngân sách|cải cách hành chính|chuyển đổi số|quân sự|biên phòng|tác chiến|hậu cần|tham mưu|pháp luật|đối ngoại|công tác đại biểu|dân nguyện|tiếp công dân|đầu tư phát triển|quỹ đất|phát triển quỹ đất|dạy nghề|giới thiệu việc làm|kiểm soát bệnh tật|chỉ đạo|thi|công tác|nhà nước|nhân dân|xúc tiến đầu tư|phát triển|thương mại|công chức|cán bộ|công chúng|báo chí|xuất bản|năng lượng|điện lực|tổng cục|xây dựng đảng|công đoàn|mặt trận|đoàn thể|đầu tư công|tài sản công|nhà ở|bất động sản|đăng kiểm|hàng không|hàng hải|đường bộ|đường sắt|đường thủy nội địa|việt nam|quốc gia|trung ương|nhà nước|dự án giao thông|nước sạch|vệ sinh môi trường|khuyến nông|giống|thị trường|quản lý thị trường|sở hữu trí tuệ|đo lường|chất lượng|phòng cháy|chữa cháy|phòng cháy chữa cháy|ma túy|tội phạm|hình sự|tham nhũng|phòng, chống tham nhũng|phòng chống tham nhũng|liên ngành|di sản|nghệ thuật|điện ảnh|thư viện|bảo tàng|gia đình|khí tượng thủy văn|viễn thông|bưu điện|bưu chính|tần số|dược|an toàn thực phẩm|khám chữa bệnh|khám, chữa bệnh|nông thôn mới|hành chính công|hợp tác|hợp tác quốc tế|biến đổi khí hậu|thích ứng|khí hậu|thi đua|khen thưởng|thi đua - khen thưởng|khuyến học|khuyến tài|phục vụ hành chính công|cây trồng|vật nuôi|giống cây trồng|bảo vệ rừng|phòng hộ|rừng đặc dụng|rừng phòng hộ|lao động - thương binh và xã hội|thương binh - xã hội|bảo trợ xã hội|trợ giúp pháp lý|công chứng|đăng ký đất đai|văn phòng|thông tấn|phát thanh|truyền hình|truyền thanh|điện tử|nghiên cứu|khoa học xã hội|bồi dưỡng|bồi dưỡng chính trị|giáo dục thường xuyên|giáo dục nghề nghiệp|hướng nghiệp|dự án đầu tư|dự án đầu tư xây dựng công trình|công trình giao thông|công trình|công nghiệp|xuất nhập khẩu|bưu chính viễn thông|dầu khí|khoáng sản|cấp nước|thoát nước|môi trường đô thị|công viên|cây xanh|vệ sinh|dịch vụ|dịch vụ công|tài chính ngân sách|kinh doanh|vốn nhà nước|doanh nghiệp|cạnh tranh|đấu thầu|kinh tế tập thể|kinh tế số|an toàn thông tin|dữ liệu|dân cư|cơ yếu|tôn giáo chính phủ|người dân tộc thiểu số|miền núi|tổng hợp quốc gia|đa khoa|phụ sản|sản nhi|tâm thần|y học cổ truyền|phục hồi chức năng|y tế dự phòng|cấp cứu|AIDS|HIV/AIDS|mại dâm|tệ nạn xã hội|tệ nạn ma túy|phòng, chống|phòng chống|tai nạn|thương tích|an toàn|giảm nghèo|giảm nghèo bền vững|mục tiêu quốc gia|các chương trình mục tiêu quốc gia|lý luận|văn nghệ|văn học|sinh viên|trí thức|người mù|người khuyết tật|cựu giáo chức|làm vườn|sinh vật cảnh|nhà văn|nghệ sĩ|kiến trúc|kiến trúc sư|quy hoạch|quy hoạch - kiến trúc|khu vực|Đông Á|Đông Nam Á|Đông Á - Thái Bình Dương|châu Á|các dự án|các dự án đầu tư xây dựng|các khu chế xuất|khu công nghệ cao|khu chế xuất|thủy điện|truyền tải|kiểm định|xét nghiệm|giám định|pháp y|hàng không dân dụng|đối ngoại nhân dân|hữu nghị|hòa giải|trọng tài|kiểm toán|thi hành án|thi hành án dân sự|hình sự - ma túy|đường cao tốc|cao tốc|thể dục thể thao|thể dục|điền kinh|bóng đá|nuôi trồng thủy sản
        assessment	shortcoming	gặp khó|gặp khó khăn|gặp nhiều khó khăn|gặp không ít khó khăn|gặp một số khó khăn|gặp rất nhiều khó khăn|gặp vướng mắc|gặp nhiều vướng mắc|gặp trở ngại|diễn biến phức tạp|diễn biến rất phức tạp|diễn biến khó lường|chiều hướng gia tăng|có xu hướng gia tăng|có xu hướng tăng|ngày càng phức tạp|ngày càng manh động|ngày càng tinh vi|khó kiểm soát|tiềm ẩn|đạt thấp|đạt tỷ lệ thấp|đạt chưa cao|thấp hơn bình quân|thấp hơn mức bình quân|thấp hơn so với|quá chậm|rất chậm|chậm tiến độ|chậm so với|chậm được|chậm trễ|chậm hơn so với|tiến hành chậm|triển khai chậm|thực hiện chậm|giải quyết chậm|giải ngân chậm|chậm giải ngân|chậm quyết toán|chậm đổi mới|bộc lộ hạn chế|bộc lộ nhiều hạn chế|bộc lộ bất cập|bộc lộ nhiều bất cập|bộc lộ một số hạn chế|nảy sinh nhiều vấn đề|phát sinh nhiều vướng mắc|xuống cấp|xuống cấp nghiêm trọng|quá tải|quá hạn|tồn đọng|kéo dài nhiều năm|sai mục đích|buông lỏng|thiếu trách nhiệm|thiếu quyết liệt|thiếu đồng bộ|thiếu chặt chẽ|né tránh|đùn đẩy|ngại va chạm|làm lướt|nể nang|chồng chéo|manh mún|nhỏ lẻ|dàn trải|phân tán|chung chung|sơ sài|lúng túng|trì trệ|tụt hậu|tụt hạng|giảm sút|suy giảm|sụt giảm|yếu kém|bất cập|nhiều điểm nghẽn|khó đạt mục tiêu|khó đạt kế hoạch|khó đạt chỉ tiêu|khó hoàn thành|thường xảy ra|thường xuyên mất|gây bức xúc|gây khó khăn|gây lãng phí|tăng cao do|mất cân đối|bị động|hiệu quả thấp|kém hiệu quả|chất lượng thấp|ít có đột phá|ùn ứ|ách tắc|đình trệ|đình đốn|bị ảnh hưởng nặng|bị ảnh hưởng nghiêm trọng|ảnh hưởng tiêu cực
        assessment	not-yet	chưa
        assessment	still	còn|vẫn còn|hiện còn|vẫn
        assessment	only	mới|chỉ|mới chỉ|chỉ mới
        assessment	lack	thiếu
        assessment	negation	không
        assessment	manner	nghiêm túc|nghiêm|đồng bộ|hiệu quả|có hiệu quả|kịp thời|chu đáo|đầy đủ|đúng quy trình|đúng quy định|đúng kế hoạch|tốt|quyết liệt|chặt chẽ|bài bản|sâu rộng|thiết thực|dân chủ|công khai|thông suốt|ổn định|nền nếp|nề nếp|chủ động|tích cực|sáng tạo|linh hoạt|thuận lợi|an toàn|thường xuyên|nhanh chóng|toàn diện|trang trọng|quan tâm
        assessment	achievement	kết quả quan trọng|nhiều kết quả|kết quả tích cực|kết quả tốt|kết quả cao|kết quả khả quan|kết quả toàn diện|kết quả đáng khích lệ|kết quả đáng ghi nhận|kết quả đáng mừng|kết quả nổi bật|kết quả khá toàn diện|kết quả rõ nét|kết quả thiết thực|kết quả đáng trân trọng|nhiều thành tích|nhiều thành tựu|những thành tựu|thành tựu quan trọng|những kết quả|những thành tích|nhiều tiến bộ|tiến bộ rõ rệt|tiến bộ rõ nét|chuyển biến tích cực|chuyển biến rõ nét|chuyển biến rõ rệt|chuyển biến rõ|chuyển biến mạnh mẽ|chuyển biến căn bản|có chuyển biến|có bước chuyển biến|có nhiều chuyển biến|có sự chuyển biến|có nhiều khởi sắc|có nhiều đổi mới|có nhiều sáng tạo|có nhiều cách làm|có nhiều kinh nghiệm|có nhiều đóng góp|khởi sắc|được quan tâm|được chú trọng|được coi trọng|được giữ vững|được nâng lên|được nâng cao|được bảo đảm|được đảm bảo|được cải thiện|được tăng cường|được củng cố|được đẩy mạnh|được phát huy|được mở rộng|được duy trì|được kiện toàn|được đổi mới|được khẳng định|được ghi nhận|được đánh giá cao|được nhân dân đồng tình|được đồng tình|được cải thiện rõ rệt|thành công tốt đẹp|thành công rất tốt đẹp|phát triển ổn định|phát triển mạnh|phát triển khá|phát triển nhanh|phát triển toàn diện|tiếp tục phát triển|cơ bản ổn định|cơ bản thông suốt|cơ bản hoàn thành|cơ bản đồng thuận|cơ bản đáp ứng|hoạt động hiệu quả|hoạt động ổn định|hoạt động có hiệu quả|hoạt động hiệu lực|vận hành ổn định|vận hành thông suốt|đi vào nền nếp|đi vào nề nếp|đi vào chiều sâu|đi vào thực chất|tăng trưởng khá|tăng trưởng cao|tăng trưởng mạnh|tăng trưởng ổn định|phục hồi rõ nét|phục hồi tích cực|phục hồi mạnh mẽ|giảm rõ rệt|giảm mạnh|giảm sâu|tăng mạnh|tăng rõ rệt|mạnh lên|tăng lên|hoàn thành toàn bộ|hoàn thành tốt|hoàn thành xuất sắc|hoàn thành vượt mức|hoàn thành vượt kế hoạch|hoàn thành thắng lợi|hoàn thành nhiệm vụ|vượt kế hoạch|vượt chỉ tiêu|vượt mục tiêu|vượt mức|vượt tiến độ|vượt dự toán|về đích sớm|trước thời hạn|dẫn đầu|tốp đầu|top đầu|nhóm đầu|trong nhóm|thuộc nhóm|xếp hạng cao|điểm sáng|không để xảy ra|không xảy ra|không có trường hợp|không bị gián đoạn|không còn tình trạng|đúng tiến độ|bảo đảm tiến độ|đảm bảo tiến độ|đảm bảo tinh gọn|phát huy hiệu quả|phát huy tốt|phát huy tác dụng|thực hiện tốt|thực hiện hiệu quả|thực hiện có hiệu quả|triển khai tốt|triển khai hiệu quả|triển khai có hiệu quả|triển khai thực hiện tốt|làm tốt|thực sự góp phần|đã góp phần|góp phần quan trọng|góp phần tích cực|tạo được sự|tạo được|tạo sự đồng thuận|tạo sự chuyển biến|tạo chuyển biến|tạo sức lan tỏa|lan tỏa mạnh mẽ|đã tích cực|đã chủ động|đã nỗ lực|đã bám sát|đã mạnh dạn|đã kịp thời|đã nghiêm túc|đã quyết liệt|đã nhanh chóng|đã đoàn kết|đã cố gắng|đã quan tâm|đã làm tốt|đã thể hiện|luôn quan tâm|luôn chủ động|nỗ lực vươn lên|rất tốt|dồi dào|khang trang|có ý nghĩa quan trọng|có ý nghĩa thiết thực|đồng tình, ủng hộ|đồng tình ủng hộ|đồng thuận cao|diễn ra thành công|diễn ra trong không khí|bảo đảm đúng|đảm bảo đúng|thực hiện xong|hiến đất|đã hiến|quyết tâm chính trị cao
        appointment		giữ chức vụ|giữ chức danh|giữ chức|vào chức danh|vào chức vụ|chức vụ mới là|đảm nhận chức vụ|đảm nhiệm chức vụ
        quantity-opener		một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|trăm|nghìn|triệu|usd|eur|gấp|đứng thứ|xếp thứ|vị trí thứ|vị thứ|xếp hạng|đứng hạng|xếp vị thứ|xếp ở vị trí thứ|xếp vị trí thứ|đứng vị trí thứ|đứng ở vị trí thứ|giữ vị trí thứ|hạng thứ
        shortcoming-noun		hạn chế|tồn tại|khó khăn|bất cập|yếu kém|vướng mắc|trở ngại
        document-type	Văn bản	văn bản
        document-type	Thông báo	thông báo kết luận
        document-type	Nghị quyết Trung ương	NQTW|NQTƯ
        document-type	Điều lệ	điều lệ
        document-type	Phương án	phương án
        law-name		luật an ninh mạng|luật an ninh quốc gia|luật an toàn thông tin mạng|luật an toàn thực phẩm|luật an toàn, vệ sinh lao động|luật an toàn vệ sinh lao động|luật ban hành văn bản quy phạm pháp luật|luật ban hành văn bản QPPL|luật báo chí|luật bảo hiểm tiền gửi|luật bảo hiểm xã hội|luật bảo hiểm y tế|luật bảo vệ bí mật nhà nước|luật bảo vệ dữ liệu cá nhân|luật bảo vệ môi trường|luật bảo vệ quyền lợi người tiêu dùng|luật bảo vệ sức khỏe nhân dân|luật bảo vệ và kiểm dịch thực vật|luật bảo vệ và phát triển rừng|luật bảo vệ, chăm sóc và giáo dục trẻ em|luật bầu cử|luật bầu cử đại biểu Quốc hội|luật bầu cử đại biểu Hội đồng nhân dân|luật bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|luật bầu cử đại biểu Quốc hội và đại biểu HĐND|luật biên giới quốc gia|luật biên phòng Việt Nam|luật biên phòng|luật biển Việt Nam|luật bình đẳng giới|luật bồi thường nhà nước|luật bưu chính|luật các công cụ chuyển nhượng|luật các tổ chức tín dụng|luật cán bộ, công chức|luật cán bộ công chức|luật cảnh sát biển Việt Nam|luật cảnh sát biển|luật cảnh sát cơ động|luật cảnh vệ|luật căn cước|luật căn cước công dân|luật cạnh tranh|luật chăn nuôi|luật chất lượng sản phẩm, hàng hóa|luật chứng khoán|luật chuyển giao công nghệ|luật công an nhân dân|luật công chứng|luật công đoàn|luật công nghệ cao|luật công nghệ thông tin|luật công nghiệp công nghệ số|luật công nghiệp quốc phòng, an ninh và động viên công nghiệp|luật cơ yếu|luật cư trú|luật dạy nghề|luật dân quân tự vệ|luật dân số|luật dầu khí|luật di sản văn hóa|luật doanh nghiệp|luật doanh nghiệp nhà nước|luật du lịch|luật dữ liệu|luật dự trữ quốc gia|luật dược|luật đa dạng sinh học|luật đặc xá|luật đất đai|luật đầu tư|luật đầu tư công|luật đầu tư nước ngoài|luật đầu tư theo phương thức đối tác công tư|luật đấu giá tài sản|luật đấu thầu|luật đê điều|luật địa chất và khoáng sản|luật điện ảnh|luật điện lực|luật điều ước quốc tế|luật đo đạc và bản đồ|luật đo lường|luật đường bộ|luật đường sắt|luật giá|luật giám định tư pháp|luật giáo dục|luật giáo dục đại học|luật giáo dục nghề nghiệp|luật giáo dục quốc phòng và an ninh|luật giáo dục quốc phòng - an ninh|luật giao dịch điện tử|luật giao thông đường bộ|luật giao thông đường thủy nội địa|luật hải quan|luật hàng không dân dụng Việt Nam|luật hàng không dân dụng|luật hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|luật hòa giải ở cơ sở|luật hòa giải, đối thoại tại Tòa án|luật hóa chất|luật hoạt động chữ thập đỏ|luật hoạt động giám sát của Quốc hội và Hội đồng nhân dân|luật hoạt động giám sát của Quốc hội và HĐND|luật hỗ trợ doanh nghiệp nhỏ và vừa|luật hộ tịch|luật hôn nhân và gia đình|luật hợp tác xã|luật kế toán|luật khám bệnh, chữa bệnh|luật khám, chữa bệnh|luật khám chữa bệnh|luật khí tượng thủy văn|luật khiếu nại|luật khiếu nại, tố cáo|luật khoa học và công nghệ|luật khoa học, công nghệ và đổi mới sáng tạo|luật khoáng sản|luật kiểm toán độc lập|luật kiểm toán nhà nước|luật kiến trúc|luật kinh doanh bảo hiểm|luật kinh doanh bất động sản|luật lâm nghiệp|luật luật sư|luật lực lượng dự bị động viên|luật lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|luật lưu trữ|luật lý lịch tư pháp|luật mặt trận Tổ quốc Việt Nam|luật MTTQ Việt Nam|luật năng lượng nguyên tử|luật ngân hàng nhà nước Việt Nam|luật ngân hàng nhà nước|luật ngân sách nhà nước|luật ngân sách|luật nghĩa vụ quân sự|luật người cao tuổi|luật người khuyết tật|luật người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|luật nhà giáo|luật nhà ở|luật nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|luật nuôi con nuôi|luật phá sản|luật phí và lệ phí|luật phòng bệnh|luật phòng, chống bạo lực gia đình|luật phòng chống bạo lực gia đình|luật phòng, chống bệnh truyền nhiễm|luật phòng chống bệnh truyền nhiễm|luật phòng, chống khủng bố|luật phòng chống khủng bố|luật phòng, chống ma túy|luật phòng chống ma túy|luật phòng, chống mua bán người|luật phòng chống mua bán người|luật phòng, chống HIV/AIDS|luật phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|luật phòng, chống rửa tiền|luật phòng chống rửa tiền|luật phòng, chống tác hại của rượu, bia|luật phòng, chống tác hại rượu, bia|luật phòng chống tác hại của rượu bia|luật phòng, chống tác hại của thuốc lá|luật phòng, chống tác hại thuốc lá|luật phòng chống tác hại của thuốc lá|luật phòng, chống tham nhũng|luật phòng chống tham nhũng|luật phòng, chống thiên tai|luật phòng chống thiên tai|luật phòng cháy, chữa cháy|luật phòng cháy chữa cháy|luật phòng cháy và chữa cháy|luật phòng cháy, chữa cháy và cứu nạn, cứu hộ|luật phòng không nhân dân|luật phòng thủ dân sự|luật phổ biến, giáo dục pháp luật|luật phổ biến giáo dục pháp luật|luật quản lý ngoại thương|luật quản lý nợ công|luật quản lý thuế|luật quản lý, sử dụng tài sản công|luật quản lý, sử dụng tài sản nhà nước|luật quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|luật quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|luật quảng cáo|luật quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|luật quốc phòng|luật quốc tịch Việt Nam|luật quốc tịch|luật quy hoạch|luật quy hoạch đô thị|luật quy hoạch đô thị và nông thôn|luật sĩ quan Quân đội nhân dân Việt Nam|luật sĩ quan|luật sở hữu trí tuệ|luật sử dụng năng lượng tiết kiệm và hiệu quả|luật tài nguyên nước|luật tài nguyên, môi trường biển và hải đảo|luật tần số vô tuyến điện|luật thanh niên|luật thanh tra|luật thể dục, thể thao|luật thể dục thể thao|luật thi đua, khen thưởng|luật thi đua khen thưởng|luật thi hành án dân sự|luật thi hành án hình sự|luật thi hành tạm giữ, tạm giam|luật thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú|luật thống kê|luật thú y|luật thuế bảo vệ môi trường|luật thuế giá trị gia tăng|luật thuế sử dụng đất phi nông nghiệp|luật thuế sử dụng đất nông nghiệp|luật thuế tài nguyên|luật thuế thu nhập cá nhân|luật thuế thu nhập doanh nghiệp|luật thuế tiêu thụ đặc biệt|luật thuế xuất khẩu, thuế nhập khẩu|luật thủ đô|luật thủy lợi|luật thủy sản|luật thư viện|luật thương mại|luật thực hành tiết kiệm, chống lãng phí|luật tiết kiệm, chống lãng phí|luật thực hiện dân chủ ở cơ sở|luật tiếp cận thông tin|luật tiếp công dân|luật tiêu chuẩn và quy chuẩn kỹ thuật|luật tín ngưỡng, tôn giáo|luật tố cáo|luật tố tụng hành chính|luật tổ chức Chính phủ|luật tổ chức chính quyền địa phương|luật tổ chức cơ quan điều tra hình sự|luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân|luật tổ chức HĐND và UBND|luật tổ chức Quốc hội|luật tổ chức Tòa án nhân dân|luật tổ chức Viện kiểm sát nhân dân|luật trách nhiệm bồi thường của nhà nước|luật trách nhiệm bồi thường nhà nước|luật trật tự, an toàn giao thông đường bộ|luật trật tự an toàn giao thông đường bộ|luật trẻ em|luật trí tuệ nhân tạo|luật trợ giúp pháp lý|luật trồng trọt|luật trọng tài thương mại|luật trưng cầu ý dân|luật trưng mua, trưng dụng tài sản|luật tư pháp người chưa thành niên|luật tương trợ tư pháp|luật viên chức|luật viễn thông|luật việc làm|luật xây dựng|luật xuất bản|luật xuất cảnh, nhập cảnh của công dân Việt Nam|luật xử lý vi phạm hành chính|bộ luật dân sự|bộ luật hình sự|bộ luật lao động|bộ luật tố tụng dân sự|bộ luật tố tụng hình sự|bộ luật hàng hải Việt Nam|bộ luật hàng hải|pháp lệnh ưu đãi người có công với cách mạng|pháp lệnh ưu đãi người có công|pháp lệnh cựu chiến binh|pháp lệnh dân số|pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn|pháp lệnh công an xã|pháp lệnh cảnh sát cơ động|pháp lệnh quản lý thị trường|pháp lệnh tín ngưỡng, tôn giáo|pháp lệnh lưu trữ quốc gia|pháp lệnh dân quân tự vệ|pháp lệnh giống cây trồng|pháp lệnh giống vật nuôi|pháp lệnh cán bộ, công chức|pháp lệnh bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|pháp lệnh án phí, lệ phí Tòa án|pháp lệnh xử lý vi phạm hành chính|pháp lệnh phòng, chống mại dâm|pháp lệnh nghĩa vụ lao động công ích|pháp lệnh công nhân và viên chức quốc phòng|pháp lệnh động viên công nghiệp|pháp lệnh chi phí tố tụng
        """#
}
