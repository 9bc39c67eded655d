// swift-format-ignore-file: one entry a line, however long

/// Types of Party and State documents.
///
/// Tab-separated: system, type, code, symbol, shape, variants in the news. `|` parts variants, `{…}` is a slot.
enum DocumentTypesTable {
    static let text = #"""
        party	Nghị quyết	nq	NQ	{n}-{SYM}/{ISSUER}	NQ|nghị quyết|NQTW{k}
        party	Chỉ thị	ct	CT	{n}-{SYM}/{ISSUER}	CT|chỉ thị
        party	Kết luận	kl	KL	{n}-{SYM}/{ISSUER}	KL|kết luận
        party	Quyết định	qd	QĐ	{n}-{SYM}/{ISSUER}	QĐ|quyết định
        party	Quy định	qyd	QĐ	{n}-{SYM}/{ISSUER}	QĐ|QĐi|QĐ/|quy định
        party	Quy chế	qc	QC	{n}-{SYM}/{ISSUER}	QC|quy chế
        party	Hướng dẫn	hd	HD	{n}-{SYM}/{ISSUER}	HD|hướng dẫn
        party	Thông báo	tb	TB	{n}-{SYM}/{ISSUER}	TB|thông báo
        party	Thông tri	tht	TT	{n}-{SYM}/{ISSUER}	TT|thông tri
        party	Thông cáo	tc	TC	{n}-{SYM}/{ISSUER}	TC
        party	Tuyên bố	tbo		{n}-{SYM}/{ISSUER}	
        party	Lời kêu gọi	lkg		{n}-{SYM}/{ISSUER}	
        party	Báo cáo	bc	BC	{n}-{SYM}/{ISSUER}	BC|báo cáo
        party	Kế hoạch	kh	KH	{n}-{SYM}/{ISSUER}	KH|kế hoạch
        party	Chương trình	ctr	CTr	{n}-{SYM}/{ISSUER}	CTr|Ctr|CTR|CT|chương trình|chương trình hành động|CTHĐ
        party	Đề án	da	ĐA	{n}-{SYM}/{ISSUER}	ĐA|đề án
        party	Phương án	pa	PA	{n}-{SYM}/{ISSUER}	PA
        party	Dự án	dua	DA	{n}-{SYM}/{ISSUER}	DA
        party	Quy hoạch	qh	QH	{n}-{SYM}/{ISSUER}	QH
        party	Tờ trình	ttr	TTr	{n}-{SYM}/{ISSUER}	TTr|TTR|tờ trình
        party	Công văn	cv	CV	{n}-{SYM}/{ISSUER}	CV|công văn
        party	Biên bản	bb	BB	{n}-{SYM}/{ISSUER}	BB
        party	Giấy mời	gm	GM	{n}-{SYM}/{ISSUER}	GM
        party	Chiến lược	cl		{n}-{SYM}/{ISSUER}	
        party	Cương lĩnh chính trị	cg		{n}-{SYM}/{ISSUER}	
        party	Điều lệ Đảng	dl		{n}-{SYM}/{ISSUER}	Điều lệ Đảng
        state	Hiến pháp	hp		{n}[/{yyyy}]/{SYM}	
        state	Bộ luật	bl	QH{k}	{n}[/{yyyy}]/{SYM}	BL|BLHS|BLDS|BLLĐ
        state	Luật	luat	QH{k}	{n}[/{yyyy}]/{SYM}	luật
        state	Nghị quyết (QH, quy phạm)	nq	QH{k}	{n}[/{yyyy}]/{SYM}	NQ
        state	Pháp lệnh	pl	UBTVQH{k}	{n}[/{yyyy}]/{SYM}	PL
        state	Nghị quyết UBTVQH (quy phạm)	nq	UBTVQH{k}	{n}[/{yyyy}]/{SYM}	NQ
        state	Nghị quyết UBTVQH (cá biệt)	nq	NQ-UBTVQH{k}	{n}[/{yyyy}]/{SYM}	NQ
        state	Nghị quyết liên tịch	nqlt	NQLT	{n}[/{yyyy}]/{SYM}	NQLT
        state	Lệnh; Quyết định CTN	lenh	L-CTN; QĐ-CTN	{n}[/{yyyy}]/{SYM}	
        state	Nghị định	nd	NĐ-CP	{n}[/{yyyy}]/{SYM}	NĐ|nghị định
        state	Nghị quyết Chính phủ	nq	NQ-CP	{n}[/{yyyy}]/{SYM}	NQ-CP
        state	Quyết định TTg (quy phạm)	qd	QĐ-TTg	{n}[/{yyyy}]/{SYM}	QĐ
        state	Quyết định TTg (cá biệt)	qd	QĐ-TTg	{n}[/{yyyy}]/{SYM}	QĐ
        state	Chỉ thị TTg	ct	CT-TTg	{n}[/{yyyy}]/{SYM}	CT
        state	Công điện	cd	CĐ-TTg	{n}[/{yyyy}]/{SYM}	CĐ|công điện
        state	Thông tư	tt	TT-{Bộ}	{n}[/{yyyy}]/{SYM}	TT|thông tư
        state	Thông tư liên tịch	ttlt	TTLT-…	{n}[/{yyyy}]/{SYM}	TTLT|TTLB
        state	Quyết định Bộ	qd	QĐ-{Bộ}	{n}[/{yyyy}]/{SYM}	QĐ
        state	Nghị quyết HĐND (quy phạm)	nq	NQ-HĐND	{n}[/{yyyy}]/{SYM}	NQ
        state	Nghị quyết HĐND (cá biệt)	nq	NQ-HĐND	{n}[/{yyyy}]/{SYM}	NQ
        state	Quyết định UBND (quy phạm)	qd	QĐ-UBND	{n}[/{yyyy}]/{SYM}	QĐ
        state	Quyết định UBND (cá biệt)	qd	QĐ-UBND	{n}[/{yyyy}]/{SYM}	QĐ
        state	Chỉ thị UBND	ct	CT-UBND	{n}[/{yyyy}]/{SYM}	CT
        state	Kế hoạch UBND	kh	KH-UBND	{n}[/{yyyy}]/{SYM}	KH
        state	Thông báo	tb	TB-{CQ}	{n}[/{yyyy}]/{SYM}	TB
        state	Báo cáo	bc	BC-{CQ}	{n}[/{yyyy}]/{SYM}	BC
        state	Tờ trình	ttr	TTr-{CQ}	{n}[/{yyyy}]/{SYM}	TTr
        state	Quy chế	qc	QC-{CQ}	{n}[/{yyyy}]/{SYM}	QC
        state	Quy định	qyd	QyĐ-{CQ}	{n}[/{yyyy}]/{SYM}	QyĐ
        state	Hướng dẫn	hd	HD-{CQ}	{n}[/{yyyy}]/{SYM}	HD
        state	Chương trình	ctr	CTr-{CQ}	{n}[/{yyyy}]/{SYM}	CTr
        state	Phương án	pa	PA-{CQ}	{n}[/{yyyy}]/{SYM}	PA
        state	Đề án	da	ĐA-{CQ}	{n}[/{yyyy}]/{SYM}	ĐA
        state	Dự án	dua	DA-{CQ}	{n}[/{yyyy}]/{SYM}	DA
        state	Biên bản	bb	BB-{CQ}	{n}[/{yyyy}]/{SYM}	BB
        state	Thông cáo	tc	TC-{CQ}	{n}[/{yyyy}]/{SYM}	TC
        state	Hợp đồng	hdg	HĐ	{n}[/{yyyy}]/{SYM}	HĐ
        state	Giấy mời	gm	GM-{CQ}	{n}[/{yyyy}]/{SYM}	GM
        state	Công văn	cv	{CQ}-{đơn vị}	{n}[/{yyyy}]/{SYM}	CV|công văn|văn bản số
        state	Kết luận thanh tra	klt	KL-TTr / KL-TTCP	{n}[/{yyyy}]/{SYM}	KL
        state	Quyết định tòa / bản án	ba		{n}[/{yyyy}]/{SYM}	
        mass	Nghị quyết Đoàn	nq	NQ/TWĐTN; NQ/TĐTN	mixed	
        mass	Kế hoạch Đoàn	kh	KH/TWĐTN-…; KH/TĐTN	mixed	
        mass	Hướng dẫn Đoàn	hd	HD/TWĐTN-…	mixed	
        mass	Văn bản MTTQ	any	…/MTTW-BTT; …-…/MTTQ-BTT	mixed	
        mass	Văn bản LĐLĐ	any	…/LĐLĐ; …-…/TLĐ	mixed	
        mass	Văn bản Hội LHPN	any	…/ĐCT; …/BTV	mixed	
        issuer-symbol	TW				
        issuer-symbol	TƯ|T.Ư				
        issuer-symbol	VPTW				
        issuer-symbol	BTCTW				
        issuer-symbol	BTGTW				
        issuer-symbol	BDVTW				
        issuer-symbol	BTGDVTW				
        issuer-symbol	UBKTTW				
        issuer-symbol	BNCTW				
        issuer-symbol	QUTW				
        issuer-symbol	ĐUCA				
        issuer-symbol	ĐUQH				
        issuer-symbol	ĐUCP				
        issuer-symbol	BCĐ|BCĐTW				
        issuer-symbol	TU				
        issuer-symbol	BTCTU|BTGTU|BDVTU|BNCTU|UBKTTU|VPTU				
        issuer-symbol	QU				
        issuer-symbol	HU				
        issuer-symbol	ThU|TXU|TU				
        issuer-symbol	ĐU				
        issuer-symbol	ĐUK				
        issuer-symbol	CB				
        issuer-symbol	ĐH				
        issuer-symbol	TWĐTN				
        issuer-symbol	TĐTN|TĐ				
        issuer-symbol	TTg|CP|CTN|QH{k}|UBTVQH{k}				
        issuer-symbol	UBND|HĐND|VP|S…				
        """#
}
