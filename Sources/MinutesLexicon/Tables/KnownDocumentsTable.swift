// swift-format-ignore-file: one entry a line, however long

/// The registry of known documents.
///
/// Tab-separated: canonical id, type, number and symbol, issuer, date, title, aliases, status. `|` parts variants, `{…}` is a slot.
enum KnownDocumentsTable {
    static let text = #"""
        party:charter:2011	Điều lệ		Đại hội XI	2011-01-19	Điều lệ Đảng Cộng sản Việt Nam	Điều lệ Đảng	verified
        party:dh:XI:nq	Nghị quyết	(không số)	Đại hội đại biểu toàn quốc của Đảng	2011-01-19	Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI	Nghị quyết Đại hội XI của Đảng|Nghị quyết Đại hội XI	unverified
        party:dh:XII:nq	Nghị quyết	(không số)	Đại hội đại biểu toàn quốc của Đảng	2016-01-28	Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII	Nghị quyết Đại hội XII của Đảng|Nghị quyết Đại hội XII|Nghị quyết Đại hội lần thứ XII	verified-partly
        party:dh:XIII:nq	Nghị quyết	(không số)	Đại hội đại biểu toàn quốc của Đảng	2021-02-01	Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII	Nghị quyết Đại hội XIII của Đảng|Nghị quyết Đại hội XIII	unverified
        party:dh:XIV:nq	Nghị quyết	(không số)	Đại hội đại biểu toàn quốc của Đảng	2026-01-23	Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV	Nghị quyết Đại hội XIV của Đảng|Nghị quyết Đại hội 14|Nghị quyết Đại hội XIV	verified-partly
        party:platform:2011	Cương lĩnh		Đại hội XI	2011-01-19	Cương lĩnh xây dựng đất nước trong thời kỳ quá độ (bổ sung, phát triển 2011)	Cương lĩnh 2011	verified-partly
        party:tu-?:qyd:19	Quy định	19-QĐi/TU	Ban Thường vụ Thành ủy (chưa rõ)	2019-03-07	trách nhiệm nêu gương	Quy định 19-QĐi/TU	verified-partly
        party:tu-ha-noi:XV:ctr:23	Chương trình	23-CTr/TU	Thành ủy Hà Nội	2013	thực hiện NQTW7 khóa XI về dân vận	Chương trình hành động số 23-CTr/TU	verified-partly
        party:tu-ha-noi:XVI:nq:15	Nghị quyết	15-NQ/TU	Ban Thường vụ Thành ủy Hà Nội	2017-07-04	xây dựng TCCSĐ trong sạch, vững mạnh	Nghị quyết 15-NQ/TU	verified
        party:tu-hai-phong:I-2025:nq:dh	Nghị quyết	(không số)	Đại hội đại biểu Đảng bộ thành phố Hải Phòng lần thứ I	2025-09-27	nhiệm kỳ 2025-2030	Nghị quyết Đại hội Đảng bộ thành phố lần thứ I	verified
        party:tu-hai-phong:XV:nq:dh	Nghị quyết	(không số)	Đại hội Đảng bộ thành phố Hải Phòng lần thứ XV	2015-10	nhiệm kỳ 2015-2020	Nghị quyết Đại hội Đảng bộ thành phố lần thứ XV|Nghị quyết Đại hội XV Đảng bộ thành phố	verified-partly
        party:tu-hai-phong:XVI:nq:dh	Nghị quyết	(không số)	Đại hội Đảng bộ thành phố Hải Phòng lần thứ XVI	2020-10-15	nhiệm kỳ 2020-2025	Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI	verified
        party:tu-quang-ninh:XV:nq:01	Nghị quyết	01-NQ/TU	Ban Chấp hành Đảng bộ tỉnh Quảng Ninh	2020-11-16	(chuyển đổi số / chủ đề 2021)	Nghị quyết 01-NQ/TU	verified-partly
        party:tu-thanh-hoa:XIX:nq:06	Nghị quyết	06-NQ/TU	Tỉnh ủy Thanh Hóa	2021-11-10	chuyển đổi số tỉnh Thanh Hóa đến 2025	Nghị quyết 06-NQ/TU	verified
        party:tw:IV:ct:100	Chỉ thị	100-CT/TW	Ban Bí thư	1981-01-13	khoán sản phẩm đến nhóm và người lao động	Khoán 100|Chỉ thị 100	verified
        party:tw:IX:ct:54	Chỉ thị	54-CT/TW	Ban Bí thư	2005-11-30	phòng, chống HIV/AIDS trong tình hình mới	Chỉ thị 54	verified-partly
        party:tw:IX:hd:11-vptw	Hướng dẫn	11-HD/VPTW	Văn phòng Trung ương Đảng	2004-05-28	thể thức văn bản của Đảng	Hướng dẫn 11	verified
        party:tw:IX:nq:05	Nghị quyết	05-NQ/TW	Ban Chấp hành Trung ương	2001-09-24	tiếp tục sắp xếp, đổi mới DNNN (TW3 khóa IX)	Nghị quyết Trung ương 3 khóa IX	unverified
        party:tw:IX:nq:13	Nghị quyết	13-NQ/TW	Ban Chấp hành Trung ương	2002-03-18	phát triển và nâng cao hiệu quả kinh tế tập thể (TW5 khóa IX)	Nghị quyết 13|Nghị quyết Trung ương 5 khóa IX	verified
        party:tw:IX:nq:23	Nghị quyết	23-NQ/TW	Ban Chấp hành Trung ương	2003-03-12	phát huy sức mạnh đại đoàn kết toàn dân tộc (TW7 khóa IX)	Nghị quyết Trung ương 7 khóa IX (đại đoàn kết)	verified
        party:tw:IX:nq:24	Nghị quyết	24-NQ/TW	Ban Chấp hành Trung ương	2003-03-12	công tác dân tộc (TW7 khóa IX)	Nghị quyết Trung ương 7 khóa IX về công tác dân tộc	verified-partly
        party:tw:IX:nq:25	Nghị quyết	25-NQ/TW	Ban Chấp hành Trung ương	2003-03-12	công tác tôn giáo (TW7 khóa IX)	Nghị quyết Trung ương 7 khóa IX về công tác tôn giáo	verified-partly
        party:tw:IX:nq:32	Nghị quyết	32-NQ/TW	Bộ Chính trị	2003-08-05	xây dựng và phát triển thành phố Hải Phòng thời kỳ CNH, HĐH	Nghị quyết 32 của Bộ Chính trị (khóa IX)|Nghị quyết 32-NQ/TW	verified-partly
        party:tw:IX:nq:36	Nghị quyết	36-NQ/TW	Bộ Chính trị	2004-03-26	công tác đối với người Việt Nam ở nước ngoài	Nghị quyết 36	verified
        party:tw:IX:nq:48	Nghị quyết	48-NQ/TW	Bộ Chính trị	2005-05-24	chiến lược xây dựng và hoàn thiện hệ thống pháp luật đến 2010	Nghị quyết 48	unverified
        party:tw:IX:nq:49	Nghị quyết	49-NQ/TW	Bộ Chính trị	2005-06-02	chiến lược cải cách tư pháp đến năm 2020	Nghị quyết 49|Nghị quyết 49-NQ/TW	unverified
        party:tw:IX:qd:91	Quyết định	91-QĐ/TW	Ban Bí thư	2004-02-16	bổ sung thẩm quyền ban hành văn bản		verified
        party:tw:VI:nq:10	Nghị quyết	10-NQ/TW	Bộ Chính trị	1988-04-05	đổi mới quản lý kinh tế nông nghiệp	Khoán 10|Nghị quyết 10 năm 1988	verified
        party:tw:VIII:nq:03	Nghị quyết	03-NQ/TW (NQTW5)	Ban Chấp hành Trung ương	1998-07-16	xây dựng nền văn hóa Việt Nam tiên tiến, đậm đà bản sắc dân tộc	Nghị quyết Trung ương 5 khóa VIII	unverified
        party:tw:VIII:qd:31	Quyết định	31-QĐ/TW	Bộ Chính trị	1997-10-01	ban hành quy định thể loại văn bản của Đảng		verified
        party:tw:X:ct:06	Chỉ thị	06-CT/TW	Bộ Chính trị	2006-11-07	cuộc vận động Học tập và làm theo tấm gương đạo đức Hồ Chí Minh	Chỉ thị 06	verified
        party:tw:X:ct:10	Chỉ thị	10-CT/TW	Ban Bí thư	2007-03-30	nâng cao chất lượng sinh hoạt chi bộ	Chỉ thị 10|Chỉ thị 10 của Ban Bí thư	unverified
        party:tw:X:ct:39	Chỉ thị	39-CT/TW	Ban Bí thư	2009-12-09	hợp tác với nước ngoài về pháp luật, cải cách hành chính, cải cách tư pháp	Chỉ thị 39 (khóa X)	unverified
        party:tw:X:ct:48	Chỉ thị	48-CT/TW	Bộ Chính trị	2010-10-22	phòng, chống tội phạm trong tình hình mới	Chỉ thị 48	unverified
        party:tw:X:nq:09	Nghị quyết	09-NQ/TW	Ban Chấp hành Trung ương	2007-02-09	chiến lược biển Việt Nam đến 2020 (TW4 khóa X)	Nghị quyết Trung ương 4 khóa X	unverified
        party:tw:X:nq:11	Nghị quyết	11-NQ/TW	Bộ Chính trị	2007-04-27	công tác phụ nữ thời kỳ đẩy mạnh CNH, HĐH	Nghị quyết 11 về công tác phụ nữ	verified
        party:tw:X:nq:15	Nghị quyết	15-NQ/TW	Ban Chấp hành Trung ương	2007-07-30	tiếp tục đổi mới phương thức lãnh đạo của Đảng (TW5 khóa X)	Nghị quyết Trung ương 5 khóa X	verified
        party:tw:X:nq:17	Nghị quyết	17-NQ/TW	Ban Chấp hành Trung ương	2007-08-01	đẩy mạnh cải cách hành chính (TW5 khóa X)	Nghị quyết Trung ương 5 khóa X về CCHC	unverified
        party:tw:X:nq:20	Nghị quyết	20-NQ/TW	Ban Chấp hành Trung ương	2008-01-28	xây dựng giai cấp công nhân (TW6 khóa X)	Nghị quyết Trung ương 6 khóa X	verified
        party:tw:X:nq:21	Nghị quyết	21-NQ/TW	Ban Chấp hành Trung ương	2008-01-30	hoàn thiện thể chế kinh tế thị trường (TW6 khóa X)	Nghị quyết Trung ương 6 khóa X (KTTT)	verified-partly
        party:tw:X:nq:22	Nghị quyết	22-NQ/TW	Ban Chấp hành Trung ương	2008-02-02	nâng cao năng lực lãnh đạo, sức chiến đấu của TCCSĐ và chất lượng đảng viên (TW6 khóa X)	Nghị quyết 22-NQ/TW|Nghị quyết Trung ương 6 khóa X về TCCSĐ	verified-partly
        party:tw:X:nq:25	Nghị quyết	25-NQ/TW	Ban Chấp hành Trung ương	2008-07-25	công tác thanh niên thời kỳ mới (TW7 khóa X)	Nghị quyết 25 về thanh niên	verified-partly
        party:tw:X:nq:26	Nghị quyết	26-NQ/TW	Ban Chấp hành Trung ương	2008-08-05	nông nghiệp, nông dân, nông thôn (TW7 khóa X)	Nghị quyết tam nông|Nghị quyết Trung ương 7 khóa X|Nghị quyết 26-NQ/TW	verified
        party:tw:X:nq:27	Nghị quyết	27-NQ/TW	Ban Chấp hành Trung ương	2008-08-06	xây dựng đội ngũ trí thức (TW7 khóa X)	Nghị quyết Trung ương 7 khóa X về trí thức	verified
        party:tw:X:nq:28	Nghị quyết	28-NQ/TW	Bộ Chính trị	2008-09-22	xây dựng tỉnh, thành phố thành khu vực phòng thủ vững chắc	Nghị quyết 28 về khu vực phòng thủ	verified
        party:tw:X:qyd:169	Quy định	169-QĐ/TW	Ban Bí thư	2008-06-24	phụ cấp trách nhiệm đối với cấp ủy viên	Quy định 169	verified
        party:tw:XI:ct:03	Chỉ thị	03-CT/TW	Bộ Chính trị	2011-05-14	tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh	Chỉ thị 03|Chỉ thị 03-CT/TW	verified
        party:tw:XI:ct:08	Chỉ thị	08-CT/TW	Ban Bí thư	2011-10-21	an toàn thực phẩm	Chỉ thị 08	unverified
        party:tw:XI:ct:09	Chỉ thị	09-CT/TW	Ban Bí thư	2011-12-01	phong trào toàn dân bảo vệ an ninh Tổ quốc	Chỉ thị 09	unverified
        party:tw:XI:ct:18	Chỉ thị	18-CT/TW	Ban Bí thư	2012-09-04	bảo đảm trật tự, an toàn giao thông	Chỉ thị 18|Chỉ thị 18 của Ban Bí thư	verified
        party:tw:XI:ct:20	Chỉ thị	20-CT/TW	Bộ Chính trị	2012-11-05	chăm sóc, giáo dục và bảo vệ trẻ em	Chỉ thị 20	unverified
        party:tw:XI:ct:35	Chỉ thị	35-CT/TW	Bộ Chính trị	2014-05-26	tiếp công dân và giải quyết khiếu nại, tố cáo	Chỉ thị 35	unverified
        party:tw:XI:ct:36	Chỉ thị	36-CT/TW	Bộ Chính trị	2014-05-30	đại hội đảng bộ các cấp tiến tới Đại hội XII	Chỉ thị 36	unverified
        party:tw:XI:ct:40	Chỉ thị	40-CT/TW	Ban Bí thư	2014-11-22	tín dụng chính sách xã hội	Chỉ thị 40|Chỉ thị 40 của Ban Bí thư|Chỉ thị số 40	verified
        party:tw:XI:ct:42	Chỉ thị	42-CT/TW	Ban Bí thư	2015-03-24	giáo dục lý tưởng, đạo đức, lối sống cho thế hệ trẻ	Chỉ thị 42	unverified
        party:tw:XI:ct:50	Chỉ thị	50-CT/TW	Bộ Chính trị	2015-12-07	phát hiện, xử lý tham nhũng	Chỉ thị 50	unverified
        party:tw:XI:hd:09-btctw	Hướng dẫn	09-HD/BTCTW	Ban Tổ chức Trung ương	2012-03-02	nội dung sinh hoạt chi bộ	Hướng dẫn 09	unverified
        party:tw:XI:kl:21	Kết luận	21-KL/TW	Ban Chấp hành Trung ương	2012-05-25	PCTN, lãng phí (TW5 khóa XI)	Kết luận 21 (khóa XI)	unverified
        party:tw:XI:kl:50	Kết luận	50-KL/TW	Ban Chấp hành Trung ương	2012-10-29	sắp xếp, đổi mới DNNN (TW6 khóa XI)	Kết luận 50	unverified
        party:tw:XI:kl:51	Kết luận	51-KL/TW	Ban Chấp hành Trung ương	2012-10-29	đổi mới giáo dục và đào tạo (TW6 khóa XI)	Kết luận 51	unverified
        party:tw:XI:kl:63	Kết luận	63-KL/TW	Ban Chấp hành Trung ương	2013-05-27	cải cách tiền lương, BHXH (TW7 khóa XI)	Kết luận 63	unverified
        party:tw:XI:kl:64	Kết luận	64-KL/TW	Ban Chấp hành Trung ương	2013-05-28	tiếp tục đổi mới, hoàn thiện hệ thống chính trị (TW7 khóa XI)	Kết luận 64|Kết luận Trung ương 7 khóa XI	unverified
        party:tw:XI:nq:12	Nghị quyết	12-NQ/TW	Ban Chấp hành Trung ương	2012-01-16	một số vấn đề cấp bách về xây dựng Đảng hiện nay (TW4 khóa XI)	Nghị quyết Trung ương 4 khóa XI|NQTW4 khóa XI|Nghị quyết TW4 (khóa XI)	verified-partly
        party:tw:XI:nq:13	Nghị quyết	13-NQ/TW	Ban Chấp hành Trung ương	2012-01-16	xây dựng kết cấu hạ tầng đồng bộ (TW4 khóa XI)	Nghị quyết Trung ương 4 khóa XI về kết cấu hạ tầng	verified-partly
        party:tw:XI:nq:15	Nghị quyết	15-NQ/TW	Ban Chấp hành Trung ương	2012-06-01	một số vấn đề chính sách xã hội giai đoạn 2012-2020 (TW5 khóa XI)	Nghị quyết Trung ương 5 khóa XI	verified-partly
        party:tw:XI:nq:19	Nghị quyết	19-NQ/TW	Ban Chấp hành Trung ương	2012-10-31	tiếp tục đổi mới chính sách, pháp luật về đất đai (TW6 khóa XI)	Nghị quyết Trung ương 6 khóa XI về đất đai	unverified
        party:tw:XI:nq:20	Nghị quyết	20-NQ/TW	Ban Chấp hành Trung ương	2012-11-01	phát triển khoa học và công nghệ (TW6 khóa XI)	Nghị quyết Trung ương 6 khóa XI	verified-partly
        party:tw:XI:nq:22	Nghị quyết	22-NQ/TW	Bộ Chính trị	2013-04-10	hội nhập quốc tế	Nghị quyết 22 về hội nhập quốc tế	unverified
        party:tw:XI:nq:24	Nghị quyết	24-NQ/TW	Ban Chấp hành Trung ương	2013-06-03	chủ động ứng phó biến đổi khí hậu, quản lý tài nguyên, bảo vệ môi trường (TW7 khóa XI)	Nghị quyết Trung ương 7 khóa XI về BĐKH	verified-partly
        party:tw:XI:nq:25	Nghị quyết	25-NQ/TW	Ban Chấp hành Trung ương	2013-06-03	tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận (TW7 khóa XI)	Nghị quyết 25 về công tác dân vận|Nghị quyết Trung ương 7 khóa XI	verified-partly
        party:tw:XI:nq:28	Nghị quyết	28-NQ/TW	Ban Chấp hành Trung ương	2013-10-25	Chiến lược bảo vệ Tổ quốc trong tình hình mới (TW8 khóa XI)	Nghị quyết Trung ương 8 khóa XI	verified
        party:tw:XI:nq:29	Nghị quyết	29-NQ/TW	Ban Chấp hành Trung ương	2013-11-04	đổi mới căn bản, toàn diện giáo dục và đào tạo (TW8 khóa XI)	Nghị quyết 29|Nghị quyết Trung ương 8 khóa XI về giáo dục	verified
        party:tw:XI:nq:33	Nghị quyết	33-NQ/TW	Ban Chấp hành Trung ương	2014-06-09	xây dựng và phát triển văn hóa, con người Việt Nam (TW9 khóa XI)	Nghị quyết 33|Nghị quyết Trung ương 9 khóa XI	verified
        party:tw:XI:nq:36	Nghị quyết	36-NQ/TW	Bộ Chính trị	2014-07-01	đẩy mạnh ứng dụng, phát triển công nghệ thông tin	Nghị quyết 36 về CNTT	verified-partly
        party:tw:XI:nq:39	Nghị quyết	39-NQ/TW	Bộ Chính trị	2015-04-17	tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức	Nghị quyết 39|Nghị quyết 39 về tinh giản biên chế	unverified
        party:tw:XI:qd:217	Quyết định	217-QĐ/TW	Bộ Chính trị	2013-12-12	Quy chế giám sát và phản biện xã hội của MTTQ và các tổ chức CT-XH	Quyết định 217|QĐ 217|217/QĐ-TW	verified
        party:tw:XI:qd:218	Quyết định	218-QĐ/TW	Bộ Chính trị	2013-12-12	MTTQ, đoàn thể và nhân dân tham gia góp ý xây dựng Đảng, chính quyền	Quyết định 218|QĐ 218	verified
        party:tw:XI:qyd:101	Quy định	101-QĐ/TW	Ban Bí thư	2012-06-07	trách nhiệm nêu gương của cán bộ, đảng viên	Quy định 101	verified
        party:tw:XI:qyd:47	Quy định	47-QĐ/TW	Ban Chấp hành Trung ương	2011-11-01	những điều đảng viên không được làm (19 điều)	Quy định 47|19 điều đảng viên không được làm|Quy định 19 điều|những điều đảng viên không được làm	verified
        party:tw:XII:ct:05	Chỉ thị	05-CT/TW	Bộ Chính trị	2016-05-15	đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh	Chỉ thị 05|Chỉ thị 05 của Bộ Chính trị|Chỉ thị số 05|Chỉ thị số 05-CT/TW|Chỉ thị 05-CT/TƯ|CT 05	verified
        party:tw:XII:ct:13	Chỉ thị	13-CT/TW	Ban Bí thư	2017-01-12	quản lý, bảo vệ và phát triển rừng	Chỉ thị 13	verified
        party:tw:XII:ct:18	Chỉ thị	18-CT/TW	Ban Bí thư	2018-01-10	tăng cường công tác tôn giáo (một nguồn: 01/02/2017)	Chỉ thị 18 (khóa XII)	unverified
        party:tw:XII:ct:23	Chỉ thị	23-CT/TW	Ban Bí thư	2018-02-09	đổi mới học tập, nghiên cứu chủ nghĩa Mác - Lênin	Chỉ thị 23 (khóa XII)	unverified
        party:tw:XII:ct:30	Chỉ thị	30-CT/TW	Ban Bí thư	2019-01-22	bảo vệ quyền lợi người tiêu dùng	Chỉ thị 30	unverified
        party:tw:XII:ct:35	Chỉ thị	35-CT/TW	Bộ Chính trị	2019-05-30	đại hội đảng bộ các cấp tiến tới Đại hội XIII	Chỉ thị 35|Chỉ thị 35-CT/TW	verified
        party:tw:XII:hd:12-btctw	Hướng dẫn	12-HD/BTCTW	Ban Tổ chức Trung ương	2018-07-06	nâng cao chất lượng sinh hoạt chi bộ	Hướng dẫn 12|Hướng dẫn 12-HD/BTCTW	unverified
        party:tw:XII:hd:26-btctw	Hướng dẫn	26-HD/BTCTW	Ban Tổ chức Trung ương	2019-10-18	nhân sự đại hội đảng bộ (theo CT 35)	Hướng dẫn 26	verified-partly
        party:tw:XII:hd:36-vptw	Hướng dẫn	36-HD/VPTW	Văn phòng Trung ương Đảng	2018-04-03	thể thức và kỹ thuật trình bày văn bản của Đảng	Hướng dẫn 36	verified
        party:tw:XII:kh:03	Kế hoạch	03-KH/TW	Bộ Chính trị	2016-12-01	thực hiện NQTW4 khóa XII	Kế hoạch 03	verified-partly
        party:tw:XII:kh:07	Kế hoạch	07-KH/TW	Bộ Chính trị	2017-11-27	thực hiện NQ 18-NQ/TW	Kế hoạch 07	unverified
        party:tw:XII:kl:10	Kết luận	10-KL/TW	Bộ Chính trị	2016-12-26	tiếp tục NQTW3 khóa X về PCTN	Kết luận 10	unverified
        party:tw:XII:kl:45	Kết luận	45-KL/TW	Ban Bí thư	2019-02-01	tiếp tục thực hiện Chỉ thị 18-CT/TW về ATGT	Kết luận 45	verified
        party:tw:XII:kl:62	Kết luận	62-KL/TW	Bộ Chính trị	2017-12-08	đổi mới nội dung, phương thức hoạt động MTTQ và đoàn thể	Kết luận 62	unverified
        party:tw:XII:kl:74	Kết luận	74-KL/TW	Bộ Chính trị	2020-05-22	tiếp tục đổi mới, sắp xếp đơn vị	Kết luận 74	unverified
        party:tw:XII:nq:04	Nghị quyết	04-NQ/TW	Ban Chấp hành Trung ương	2016-10-30	tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi suy thoái, “tự diễn biến”, “tự chuyển hóa” (TW4 khóa XII)	Nghị quyết Trung ương 4 khóa XII|Nghị quyết Trung ương 4 (khóa XII)|NQTW4 khóa XII|NQTW 4|Nghị quyết TW4|Nghị quyết T.Ư 4|Nghị quyết số 04-NQ/TW	verified
        party:tw:XII:nq:05	Nghị quyết	05-NQ/TW	Ban Chấp hành Trung ương	2016-11-01	đổi mới mô hình tăng trưởng (TW4 khóa XII)	Nghị quyết 05-NQ/TW	verified-partly
        party:tw:XII:nq:06	Nghị quyết	06-NQ/TW	Ban Chấp hành Trung ương	2016-11-05	hội nhập kinh tế quốc tế, ổn định chính trị - xã hội (TW4 khóa XII)	Nghị quyết 06-NQ/TW	unverified
        party:tw:XII:nq:07	Nghị quyết	07-NQ/TW	Bộ Chính trị	2016-11-18	cơ cấu lại ngân sách nhà nước, quản lý nợ công	Nghị quyết 07	unverified
        party:tw:XII:nq:08	Nghị quyết	08-NQ/TW	Bộ Chính trị	2017-01-16	phát triển du lịch trở thành ngành kinh tế mũi nhọn	Nghị quyết 08|Nghị quyết 08-NQ/TW	verified
        party:tw:XII:nq:10	Nghị quyết	10-NQ/TW	Ban Chấp hành Trung ương	2017-06-03	phát triển kinh tế tư nhân (TW5 khóa XII)	Nghị quyết Trung ương 5 khóa XII về KTTN|Nghị quyết 10-NQ/TW	verified
        party:tw:XII:nq:11	Nghị quyết	11-NQ/TW	Ban Chấp hành Trung ương	2017-06-03	hoàn thiện thể chế KTTT định hướng XHCN (TW5 khóa XII)	Nghị quyết 11-NQ/TW	unverified
        party:tw:XII:nq:12	Nghị quyết	12-NQ/TW	Ban Chấp hành Trung ương	2017-06-03	cơ cấu lại, đổi mới DNNN (TW5 khóa XII)	Nghị quyết 12-NQ/TW	verified
        party:tw:XII:nq:18	Nghị quyết	18-NQ/TW	Ban Chấp hành Trung ương	2017-10-25	đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn (TW6 khóa XII)	Nghị quyết 18|Nghị quyết Trung ương 6 khóa XII|Nghị quyết 18-NQ/TW	verified
        party:tw:XII:nq:19	Nghị quyết	19-NQ/TW	Ban Chấp hành Trung ương	2017-10-25	đổi mới hệ thống tổ chức và quản lý đơn vị sự nghiệp công lập (TW6 khóa XII)	Nghị quyết 19|Nghị quyết 19-NQ/TW	verified
        party:tw:XII:nq:20	Nghị quyết	20-NQ/TW	Ban Chấp hành Trung ương	2017-10-25	bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân (TW6 khóa XII)	Nghị quyết 20 về y tế	verified
        party:tw:XII:nq:21	Nghị quyết	21-NQ/TW	Ban Chấp hành Trung ương	2017-10-25	công tác dân số trong tình hình mới (TW6 khóa XII)	Nghị quyết 21 về công tác dân số	verified-partly
        party:tw:XII:nq:22	Nghị quyết	22-NQ/TW	Bộ Chính trị	2018-03-15	sắp xếp tổ chức bộ máy Bộ Công an	Nghị quyết 22	verified
        party:tw:XII:nq:23	Nghị quyết	23-NQ/TW	Bộ Chính trị	2018-03-22	chính sách phát triển công nghiệp quốc gia	Nghị quyết 23	unverified
        party:tw:XII:nq:26	Nghị quyết	26-NQ/TW	Ban Chấp hành Trung ương	2018-05-19	đội ngũ cán bộ các cấp, nhất là cấp chiến lược (TW7 khóa XII)	Nghị quyết Trung ương 7 khóa XII|Nghị quyết 26-NQ/TW|NQTW7 khóa XII	verified-partly
        party:tw:XII:nq:27	Nghị quyết	27-NQ/TW	Ban Chấp hành Trung ương	2018-05-21	cải cách chính sách tiền lương (TW7 khóa XII)	Nghị quyết 27 về cải cách tiền lương|Nghị quyết 27	verified
        party:tw:XII:nq:28	Nghị quyết	28-NQ/TW	Ban Chấp hành Trung ương	2018-05-23	cải cách chính sách bảo hiểm xã hội (TW7 khóa XII)	Nghị quyết 28 về BHXH	verified
        party:tw:XII:nq:33	Nghị quyết	33-NQ/TW	Bộ Chính trị	2018-09-28	Chiến lược bảo vệ biên giới quốc gia	Nghị quyết 33	verified-partly
        party:tw:XII:nq:35	Nghị quyết	35-NQ/TW	Bộ Chính trị	2018-10-22	tăng cường bảo vệ nền tảng tư tưởng của Đảng	Nghị quyết 35|Nghị quyết 35-NQ/TW	verified
        party:tw:XII:nq:36	Nghị quyết	36-NQ/TW	Ban Chấp hành Trung ương	2018-10-22	Chiến lược phát triển bền vững kinh tế biển (TW8 khóa XII)	Nghị quyết Trung ương 8 khóa XII|Nghị quyết 36	verified
        party:tw:XII:nq:37	Nghị quyết	37-NQ/TW	Bộ Chính trị	2018-12-24	sắp xếp các đơn vị hành chính cấp huyện và cấp xã	Nghị quyết 37	unverified
        party:tw:XII:nq:39	Nghị quyết	39-NQ/TW	Bộ Chính trị	2019-01-15	nâng cao hiệu quả quản lý, khai thác nguồn lực của nền kinh tế	Nghị quyết 39 (khóa XII)	unverified
        party:tw:XII:nq:43	Nghị quyết	43-NQ/TW	Bộ Chính trị	2019-01-24	xây dựng và phát triển thành phố Đà Nẵng	Nghị quyết 43	unverified
        party:tw:XII:nq:45	Nghị quyết	45-NQ/TW	Bộ Chính trị	2019-01-24	xây dựng và phát triển thành phố Hải Phòng đến 2030, tầm nhìn 2045	Nghị quyết 45|Nghị quyết 45 của Bộ Chính trị|Nghị quyết 45-NQ/TW	verified
        party:tw:XII:nq:50	Nghị quyết	50-NQ/TW	Bộ Chính trị	2019-08-20	hợp tác đầu tư nước ngoài đến 2030	Nghị quyết 50	unverified
        party:tw:XII:nq:51	Nghị quyết	51-NQ/TW	Bộ Chính trị	2019-09-05	Chiến lược bảo vệ an ninh quốc gia	Nghị quyết 51	verified-partly
        party:tw:XII:nq:52	Nghị quyết	52-NQ/TW	Bộ Chính trị	2019-09-27	chủ động tham gia Cách mạng công nghiệp lần thứ tư	Nghị quyết 52	verified
        party:tw:XII:nq:54	Nghị quyết	54-NQ/TW	Bộ Chính trị	2019-12-10	xây dựng và phát triển tỉnh Thừa Thiên Huế	Nghị quyết 54	unverified
        party:tw:XII:nq:55	Nghị quyết	55-NQ/TW	Bộ Chính trị	2020-02-11	Chiến lược phát triển năng lượng quốc gia	Nghị quyết 55	verified
        party:tw:XII:qyd:08	Quy định	08-QĐi/TW	Ban Chấp hành Trung ương	2018-10-25	trách nhiệm nêu gương, trước hết là UVBCT, UVBBT, UVTW (TW8 khóa XII)	Quy định 08|Quy định nêu gương|Quy định 08-QĐ/TW	verified
        party:tw:XII:qyd:102	Quy định	102-QĐ/TW	Bộ Chính trị	2017-11-15	xử lý kỷ luật đảng viên vi phạm	Quy định 102	verified
        party:tw:XII:qyd:105	Quy định	105-QĐ/TW	Bộ Chính trị	2017-12-19	phân cấp quản lý cán bộ	Quy định 105	unverified
        party:tw:XII:qyd:124	Quy định	124-QĐ/TW	Ban Bí thư	2018-02-02	giám sát của MTTQ, đoàn thể và nhân dân đối với tu dưỡng đạo đức của cán bộ	Quy định 124	verified
        party:tw:XII:qyd:132	Quy định	132-QĐ/TW	Bộ Chính trị	2018-03-08	kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng viên	Quy định 132	unverified
        party:tw:XII:qyd:205	Quy định	205-QĐ/TW	Bộ Chính trị	2019-09-23	kiểm soát quyền lực trong công tác cán bộ, chống chạy chức, chạy quyền	Quy định 205	unverified
        party:tw:XII:qyd:213	Quy định	213-QĐ/TW	Bộ Chính trị	2020-01-02	đảng viên giữ mối liên hệ với nơi cư trú	Quy định 213	verified
        party:tw:XII:qyd:214	Quy định	214-QĐ/TW	Bộ Chính trị	2020-01-02	khung tiêu chuẩn chức danh cán bộ diện TW quản lý	Quy định 214	unverified
        party:tw:XII:qyd:29	Quy định	29-QĐ/TW	Ban Chấp hành Trung ương	2016-07-25	thi hành Điều lệ Đảng (TW3 khóa XII)	Quy định 29	unverified
        party:tw:XII:qyd:30	Quy định	30-QĐ/TW	Ban Chấp hành Trung ương	2016-07-26	kiểm tra, giám sát, kỷ luật của Đảng	Quy định 30	unverified
        party:tw:XII:qyd:55	Quy định	55-QĐ/TW	Bộ Chính trị	2016-12-19	một số việc cần làm ngay để tăng cường vai trò nêu gương	Quy định 55	verified-partly
        party:tw:XII:qyd:66	Quy định	66-QĐ/TW	Ban Bí thư	2017-02-06	thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng	Quy định 66	verified
        party:tw:XII:qyd:89	Quy định	89-QĐ/TW	Bộ Chính trị	2017-08-04	khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ	Quy định 89	unverified
        party:tw:XII:qyd:98	Quy định	98-QĐ/TW	Bộ Chính trị	2017-10-07	luân chuyển cán bộ	Quy định 98	unverified
        party:tw:XIII:ct:17	Chỉ thị	17-CT/TW	Ban Bí thư	2022-10-21	an ninh, an toàn thực phẩm	Chỉ thị 17	unverified
        party:tw:XIII:ct:23	Chỉ thị	23-CT/TW	Ban Bí thư	2023-05-25	trật tự, an toàn giao thông	Chỉ thị 23	unverified
        party:tw:XIII:ct:27	Chỉ thị	27-CT/TW	Bộ Chính trị	2023-12-25	thực hành tiết kiệm, chống lãng phí	Chỉ thị 27	unverified
        party:tw:XIII:ct:35	Chỉ thị	35-CT/TW	Bộ Chính trị	2024-06-14	đại hội đảng bộ các cấp tiến tới Đại hội XIV	Chỉ thị 35 (khóa XIII)	unverified
        party:tw:XIII:ct:38	Chỉ thị	38-CT/TW	Ban Bí thư	2024-07-30	tiêu chuẩn, đo lường, chất lượng	Chỉ thị 38	verified
        party:tw:XIII:ct:39	Chỉ thị	39-CT/TW	Ban Bí thư	2024-10-30	tín dụng chính sách xã hội	Chỉ thị 39	verified
        party:tw:XIII:ct:45	Chỉ thị	45-CT/TW	Bộ Chính trị	2025-04-14	đại hội đảng bộ các cấp tiến tới Đại hội XIV	Chỉ thị 45	verified
        party:tw:XIII:ct:46	Chỉ thị	46-CT/TW	Bộ Chính trị	2025-05-16	lãnh đạo bầu cử ĐBQH khóa XVI và HĐND 2026-2031	Chỉ thị 46	verified
        party:tw:XIII:ct:50	Chỉ thị	50-CT/TW	Ban Bí thư	2025-07-23	đổi mới và nâng cao chất lượng sinh hoạt chi bộ	Chỉ thị 50	verified
        party:tw:XIII:hd:01	Hướng dẫn	01-HD/TW	Ban Bí thư	2021-09-28	một số vấn đề cụ thể thi hành Điều lệ Đảng	Hướng dẫn 01	verified-partly
        party:tw:XIII:hd:04	Hướng dẫn	04-HD/TW	Ban Bí thư	2024-12-31	thực hiện Quy chế bầu cử trong Đảng	Hướng dẫn 04	verified
        party:tw:XIII:hd:38-btctw	Hướng dẫn	38-HD/BTCTW	Ban Tổ chức Trung ương		nghiệp vụ công tác đảng viên	Hướng dẫn 38	verified-partly
        party:tw:XIII:hd:42-btctw	Hướng dẫn	42-HD/BTCTW	Ban Tổ chức Trung ương	2025-10-28	thực hiện CT 50-CT/TW về sinh hoạt chi bộ	Hướng dẫn 42	verified
        party:tw:XIII:kl:01	Kết luận	01-KL/TW	Bộ Chính trị	2021-05-18	tiếp tục thực hiện Chỉ thị 05-CT/TW	Kết luận 01|Kết luận 01-KL/TW	verified
        party:tw:XIII:kl:06	Kết luận	06-KL/TW	Ban Bí thư	2021-06-10	tiếp tục thực hiện CT 40-CT/TW (tín dụng CSXH)	Kết luận 06	verified
        party:tw:XIII:kl:121	Kết luận	121-KL/TW	Ban Chấp hành Trung ương	2025-01-24	tổng kết NQ 18-NQ/TW	Kết luận 121	unverified
        party:tw:XIII:kl:126	Kết luận	126-KL/TW	Bộ Chính trị	2025-02-14	tiếp tục sắp xếp, tinh gọn tổ chức bộ máy 2025	Kết luận 126	verified
        party:tw:XIII:kl:127	Kết luận	127-KL/TW	Bộ Chính trị	2025-02-28	nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy (bỏ cấp huyện, sáp nhập tỉnh)	Kết luận 127	verified
        party:tw:XIII:kl:134	Kết luận	134-KL/TW	Bộ Chính trị	2025-03-28	sắp xếp hệ thống cơ quan thanh tra	Kết luận 134	verified
        party:tw:XIII:kl:137	Kết luận	137-KL/TW	Bộ Chính trị	2025-03-28	đề án sắp xếp ĐVHC các cấp và chính quyền 2 cấp	Kết luận 137	unverified
        party:tw:XIII:kl:14	Kết luận	14-KL/TW	Bộ Chính trị	2021-09-22	khuyến khích, bảo vệ cán bộ năng động, sáng tạo	Kết luận 14|Kết luận số 14	verified
        party:tw:XIII:kl:183	Kết luận	183-KL/TW	Bộ Chính trị	2025-08-01	vận hành bộ máy hệ thống chính trị, ĐVHC 2 cấp	Kết luận 183	verified-partly
        party:tw:XIII:kl:21	Kết luận	21-KL/TW	Ban Chấp hành Trung ương	2021-10-25	đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị (TW4 khóa XIII)	Kết luận 21|Kết luận Trung ương 4 khóa XIII|Nghị quyết Trung ương 4 khóa XIII	verified
        party:tw:XIII:kl:48	Kết luận	48-KL/TW	Bộ Chính trị	2023-01-30	sắp xếp ĐVHC cấp huyện, xã 2023-2030	Kết luận 48	unverified
        party:tw:XIII:kl:61	Kết luận	61-KL/TW	Ban Bí thư	2023-08-17	tiếp tục CT 13-CT/TW (rừng)	Kết luận 61	verified
        party:tw:XIII:nq:05	Nghị quyết	05-NQ/TW	Bộ Chính trị	2022-01-17	tổ chức QĐND Việt Nam giai đoạn 2021-2030	Nghị quyết 05 (khóa XIII)	verified
        party:tw:XIII:nq:06	Nghị quyết	06-NQ/TW	Bộ Chính trị	2022-01-24	phát triển bền vững đô thị Việt Nam	Nghị quyết 06 về đô thị	verified
        party:tw:XIII:nq:10	Nghị quyết	10-NQ/TW	Bộ Chính trị	2022-02-10	định hướng địa chất, khoáng sản	Nghị quyết 10 về khoáng sản	verified
        party:tw:XIII:nq:11	Nghị quyết	11-NQ/TW	Bộ Chính trị	2022-02-10	vùng trung du và miền núi Bắc Bộ	Nghị quyết 11 (khóa XIII)	unverified
        party:tw:XIII:nq:12	Nghị quyết	12-NQ/TW	Bộ Chính trị	2022-03-16	xây dựng lực lượng CAND	Nghị quyết 12 về CAND	verified
        party:tw:XIII:nq:13	Nghị quyết	13-NQ/TW	Bộ Chính trị	2022-04-02	vùng Đồng bằng sông Cửu Long	Nghị quyết 13	unverified
        party:tw:XIII:nq:15	Nghị quyết	15-NQ/TW	Bộ Chính trị	2022-05-05	phát triển Thủ đô Hà Nội	Nghị quyết 15	verified
        party:tw:XIII:nq:18	Nghị quyết	18-NQ/TW	Ban Chấp hành Trung ương	2022-06-16	chính sách, pháp luật về đất đai (TW5 khóa XIII)	Nghị quyết 18 về đất đai|Nghị quyết Trung ương 5 khóa XIII	verified
        party:tw:XIII:nq:19	Nghị quyết	19-NQ/TW	Ban Chấp hành Trung ương	2022-06-16	nông nghiệp, nông dân, nông thôn đến 2030 (TW5 khóa XIII)	Nghị quyết 19 về nông nghiệp	verified
        party:tw:XIII:nq:20	Nghị quyết	20-NQ/TW	Ban Chấp hành Trung ương	2022-06-16	kinh tế tập thể (TW5 khóa XIII)	Nghị quyết 20 về kinh tế tập thể	verified
        party:tw:XIII:nq:21	Nghị quyết	21-NQ/TW	Ban Chấp hành Trung ương	2022-06-16	củng cố, xây dựng TCCSĐ và nâng cao chất lượng đảng viên (TW5 khóa XIII)	Nghị quyết 21|NQ21|Nghị quyết Trung ương 5 khóa XIII	verified-partly
        party:tw:XIII:nq:23	Nghị quyết	23-NQ/TW	Bộ Chính trị	2022-10-06	vùng Tây Nguyên	Nghị quyết 23 (khóa XIII)	unverified
        party:tw:XIII:nq:24	Nghị quyết	24-NQ/TW	Bộ Chính trị	2022-10-07	vùng Đông Nam Bộ	Nghị quyết 24 (khóa XIII)	unverified
        party:tw:XIII:nq:26	Nghị quyết	26-NQ/TW	Bộ Chính trị	2022-11-03	vùng Bắc Trung Bộ và duyên hải Trung Bộ	Nghị quyết 26 (khóa XIII)	verified
        party:tw:XIII:nq:27	Nghị quyết	27-NQ/TW	Ban Chấp hành Trung ương	2022-11-09	xây dựng và hoàn thiện Nhà nước pháp quyền XHCN (TW6 khóa XIII)	Nghị quyết 27|Nghị quyết Trung ương 6 khóa XIII	verified
        party:tw:XIII:nq:28	Nghị quyết	28-NQ/TW	Ban Chấp hành Trung ương	2022-11-17	đổi mới phương thức lãnh đạo, cầm quyền của Đảng (TW6 khóa XIII)	Nghị quyết 28 (khóa XIII)	verified
        party:tw:XIII:nq:29	Nghị quyết	29-NQ/TW	Ban Chấp hành Trung ương	2022-11-17	đẩy mạnh CNH, HĐH đất nước (TW6 khóa XIII)	Nghị quyết 29 (khóa XIII)	verified
        party:tw:XIII:nq:30	Nghị quyết	30-NQ/TW	Bộ Chính trị	2022-11-23	vùng Đồng bằng sông Hồng	Nghị quyết 30	verified
        party:tw:XIII:nq:31	Nghị quyết	31-NQ/TW	Bộ Chính trị	2022-12-30	phát triển TP. Hồ Chí Minh	Nghị quyết 31	unverified
        party:tw:XIII:nq:36	Nghị quyết	36-NQ/TW	Bộ Chính trị	2023-01-30	phát triển và ứng dụng công nghệ sinh học	Nghị quyết 36 (khóa XIII)	verified
        party:tw:XIII:nq:39	Nghị quyết	39-NQ/TW	Bộ Chính trị	2023-07-18	phát triển tỉnh Nghệ An	Nghị quyết 39 (khóa XIII)	verified-partly
        party:tw:XIII:nq:41	Nghị quyết	41-NQ/TW	Bộ Chính trị	2023-10-10	đội ngũ doanh nhân Việt Nam	Nghị quyết 41	verified-partly
        party:tw:XIII:nq:42	Nghị quyết	42-NQ/TW	Ban Chấp hành Trung ương	2023-11-24	chính sách xã hội (TW8 khóa XIII)	Nghị quyết 42|Nghị quyết Trung ương 8 khóa XIII	verified
        party:tw:XIII:nq:43	Nghị quyết	43-NQ/TW	Ban Chấp hành Trung ương	2023-11-24	đại đoàn kết toàn dân tộc (TW8 khóa XIII)	Nghị quyết 43	verified
        party:tw:XIII:nq:44	Nghị quyết	44-NQ/TW	Ban Chấp hành Trung ương	2023-11-24	Chiến lược bảo vệ Tổ quốc (TW8 khóa XIII)	Nghị quyết 44	verified
        party:tw:XIII:nq:45	Nghị quyết	45-NQ/TW	Ban Chấp hành Trung ương	2023-11-24	đội ngũ trí thức (TW8 khóa XIII)	Nghị quyết 45 (trí thức)	verified-partly
        party:tw:XIII:nq:57	Nghị quyết	57-NQ/TW	Bộ Chính trị	2024-12-22	đột phá phát triển KHCN, ĐMST và chuyển đổi số quốc gia	Nghị quyết 57|Nghị quyết 57-NQ/TW	verified
        party:tw:XIII:nq:59	Nghị quyết	59-NQ/TW	Bộ Chính trị	2025-01-24	hội nhập quốc tế trong tình hình mới	Nghị quyết 59	verified
        party:tw:XIII:nq:60	Nghị quyết	60-NQ/TW	Ban Chấp hành Trung ương	2025-04-12	Hội nghị TW11 khóa XIII (sắp xếp ĐVHC, chính quyền 2 cấp)	Nghị quyết 60|Nghị quyết Trung ương 11 khóa XIII	verified
        party:tw:XIII:nq:66	Nghị quyết	66-NQ/TW	Bộ Chính trị	2025-04-30	đổi mới công tác xây dựng và thi hành pháp luật	Nghị quyết 66	verified
        party:tw:XIII:nq:68	Nghị quyết	68-NQ/TW	Bộ Chính trị	2025-05-04	phát triển kinh tế tư nhân	Nghị quyết 68	verified
        party:tw:XIII:nq:70	Nghị quyết	70-NQ/TW	Bộ Chính trị	2025-08-20	bảo đảm an ninh năng lượng quốc gia	Nghị quyết 70	verified
        party:tw:XIII:nq:71	Nghị quyết	71-NQ/TW	Bộ Chính trị	2025-08-22	đột phá phát triển giáo dục và đào tạo	Nghị quyết 71	verified
        party:tw:XIII:nq:72	Nghị quyết	72-NQ/TW	Bộ Chính trị	2025-09-09	bảo vệ, chăm sóc, nâng cao sức khỏe Nhân dân	Nghị quyết 72	verified
        party:tw:XIII:nq:79	Nghị quyết	79-NQ/TW	Bộ Chính trị	2026-01-06	phát triển kinh tế nhà nước	Nghị quyết 79	verified
        party:tw:XIII:nq:80	Nghị quyết	80-NQ/TW	Bộ Chính trị	2026-01-07	phát triển văn hóa Việt Nam	Nghị quyết 80	verified
        party:tw:XIII:qd:204	Quyết định	204-QĐ/TW	Ban Bí thư	2024-11-29	Đề án chuyển đổi số trong các cơ quan đảng	Quyết định 204	verified
        party:tw:XIII:qyd:114	Quy định	114-QĐ/TW	Bộ Chính trị	2023-07-11	kiểm soát quyền lực trong công tác cán bộ	Quy định 114	verified
        party:tw:XIII:qyd:124	Quy định	124-QĐ/TW	Bộ Chính trị	2023-10-04	kiểm điểm, đánh giá, xếp loại hằng năm	Quy định 124	unverified
        party:tw:XIII:qyd:131	Quy định	131-QĐ/TW	Bộ Chính trị	2023-10-27	kiểm soát quyền lực trong kiểm tra, giám sát, thanh tra, kiểm toán	Quy định 131	unverified
        party:tw:XIII:qyd:132	Quy định	132-QĐ/TW	Bộ Chính trị	2023-10-27	kiểm soát quyền lực trong điều tra, truy tố, xét xử	Quy định 132 (2023)	unverified
        party:tw:XIII:qyd:144	Quy định	144-QĐ/TW	Bộ Chính trị	2024-05-09	chuẩn mực đạo đức cách mạng của cán bộ, đảng viên	Quy định 144	verified
        party:tw:XIII:qyd:178	Quy định	178-QĐ/TW	Bộ Chính trị	2024-06-27	kiểm soát quyền lực trong xây dựng pháp luật	Quy định 178	verified
        party:tw:XIII:qyd:22	Quy định	22-QĐ/TW	Ban Chấp hành Trung ương	2021-07-28	kiểm tra, giám sát và kỷ luật của Đảng	Quy định 22	verified
        party:tw:XIII:qyd:232	Quy định	232-QĐ/TW	Ban Chấp hành Trung ương	2025-01-20	thi hành Điều lệ Đảng	Quy định 232	verified
        party:tw:XIII:qyd:24	Quy định	24-QĐ/TW	Ban Chấp hành Trung ương	2021-07-30	thi hành Điều lệ Đảng	Quy định 24	verified
        party:tw:XIII:qyd:262	Quy định	262-QĐ/TW	Bộ Chính trị	2025-02-03	sửa đổi quy định kiểm tra, giám sát	Quy định 262	verified-partly
        party:tw:XIII:qyd:294	Quy định	294-QĐ/TW	Ban Chấp hành Trung ương	2025-05-26	thi hành Điều lệ Đảng	Quy định 294	verified
        party:tw:XIII:qyd:296	Quy định	296-QĐ/TW	Ban Chấp hành Trung ương	2025-05-30	kiểm tra, giám sát và kỷ luật của Đảng	Quy định 296	verified
        party:tw:XIII:qyd:297	Quy định	297-QĐ/TW	Bộ Chính trị	2025-06-04	chức năng BCĐTW về hoàn thiện thể chế, pháp luật	Quy định 297	verified
        party:tw:XIII:qyd:366	Quy định	366-QĐ/TW	Bộ Chính trị	2025-08-30	đánh giá, xếp loại tổ chức đảng, đảng viên, cán bộ	Quy định 366	verified
        party:tw:XIII:qyd:37	Quy định	37-QĐ/TW	Ban Chấp hành Trung ương	2021-10-25	những điều đảng viên không được làm (TW4 khóa XIII)	Quy định 37|19 điều đảng viên không được làm|những điều đảng viên không được làm	verified
        party:tw:XIII:qyd:399	Quy định	399-QĐ/TW	Ban Bí thư	2026-01-09	thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng	Quy định 399	verified
        party:tw:XIII:qyd:41	Quy định	41-QĐ/TW	Bộ Chính trị	2021-11-03	miễn nhiệm, từ chức đối với cán bộ	Quy định 41	unverified
        party:tw:XIII:qyd:58	Quy định	58-QĐ/TW	Bộ Chính trị	2022-02-08	công tác bảo vệ chính trị nội bộ Đảng	Quy định 58	verified
        party:tw:XIII:qyd:65	Quy định	65-QĐ/TW	Bộ Chính trị	2022-04-28	luân chuyển cán bộ	Quy định 65	unverified
        party:tw:XIII:qyd:69	Quy định	69-QĐ/TW	Bộ Chính trị	2022-07-06	kỷ luật tổ chức đảng, đảng viên vi phạm	Quy định 69	verified
        party:tw:XIII:qyd:80	Quy định	80-QĐ/TW	Bộ Chính trị	2022-08-18	phân cấp quản lý cán bộ	Quy định 80	unverified
        party:tw:XIII:qyd:96	Quy định	96-QĐ/TW	Bộ Chính trị	2023-02-02	lấy phiếu tín nhiệm	Quy định 96	verified
        party:tw:XIV:ct:07	Chỉ thị	07-CT/TW	Bộ Chính trị	2026-07-13	đẩy mạnh học tập, thực hành tư tưởng, đạo đức, phong cách Hồ Chí Minh	Chỉ thị 07	verified-partly
        party:tw:XIV:hd:05-vptw	Hướng dẫn	05-HD/VPTW	Văn phòng Trung ương Đảng	2026-05-27	thể thức và kỹ thuật trình bày văn bản của Đảng	Hướng dẫn 05	verified
        party:tw:XIV:kl:51	Kết luận	51-KL/TW	Bộ Chính trị	2026-06-17	(sở hữu trí tuệ)	Kết luận 51 (khóa XIV)	verified
        party:tw:XIV:kl:83	Kết luận	83-KL/TW	Bộ Chính trị	2026-08-08	phát triển công nghiệp vật liệu	Kết luận 83	verified
        party:tw:XIV:nq:02	Nghị quyết	02-NQ/TW	Bộ Chính trị	2026-03-17	xây dựng và phát triển Thủ đô (tên đầy đủ chưa kiểm)	Nghị quyết 02 (khóa XIV)	verified-partly
        party:tw:XIV:nq:04	Nghị quyết	04-NQ/TW	Ban Chấp hành Trung ương	2026-04-01	tăng cường lãnh đạo công tác phòng, chống tham nhũng, lãng phí, tiêu cực	Nghị quyết 04 (khóa XIV)	verified
        party:tw:XIV:nq:05	Nghị quyết	05-NQ/TW	Ban Chấp hành Trung ương	2026-04-07	đổi mới, nâng cao hiệu lực kiểm tra, giám sát, kỷ luật đảng	Nghị quyết 05 (khóa XIV)	verified
        party:tw:XIV:nq:10	Nghị quyết	10-NQ/TW	Bộ Chính trị	2026-06-08	phát triển kinh tế có vốn đầu tư nước ngoài	Nghị quyết 10 (khóa XIV)	verified
        party:tw:XIV:nq:18	Nghị quyết	18-NQ/TW	Ban Chấp hành Trung ương	2026-07-28	xây dựng xã hội kỷ cương, an toàn, văn minh	Nghị quyết 18 (khóa XIV)	verified-partly
        party:tw:XIV:nq:19	Nghị quyết	19-NQ/TW	Ban Chấp hành Trung ương	2026-07-28	đổi mới mô hình phát triển Việt Nam	Nghị quyết 19 (khóa XIV)	verified-partly
        party:tw:XIV:nq:20	Nghị quyết	20-NQ/TW	Ban Chấp hành Trung ương	2026-07-28	xây dựng Việt Nam thành quốc gia biển mạnh	Nghị quyết 20 (khóa XIV)	verified-partly
        party:tw:XIV:nq:21	Nghị quyết	21-NQ/TW	Ban Chấp hành Trung ương	2026-07-28	quan điểm, định hướng sửa đổi Luật Đất đai	Nghị quyết 21 (khóa XIV)	verified-partly
        party:tw:XIV:nq:24	Nghị quyết	24-NQ/TW	Bộ Chính trị	2026-08-22	phát huy tính tiên phong, gương mẫu…	Nghị quyết 24 (khóa XIV)	verified-partly
        party:tw:XIV:nq:25	Nghị quyết	25-NQ/TW	Bộ Chính trị	2026-08-22	chiến lược công tác tư tưởng trong bối cảnh mới	Nghị quyết 25 (khóa XIV)	verified
        party:tw:XIV:nq:26	Nghị quyết	26-NQ/TW	Bộ Chính trị	2026-08-22	phát triển du lịch thành ngành kinh tế mũi nhọn	Nghị quyết 26 (khóa XIV)	verified
        party:tw:XIV:nq:27	Nghị quyết	27-NQ/TW	Bộ Chính trị	2026-08-28	phát triển các vùng…	Nghị quyết 27 (khóa XIV)	verified-partly
        party:tw:XIV:qyd:207	Quy định	207-QĐ/TW	Ban Chấp hành Trung ương	2026-07-26	những điều đảng viên không được làm	Quy định 207|19 điều đảng viên không được làm|những điều đảng viên không được làm	verified
        state:02/2011/QH13	Luật	02/2011/QH13	Quốc hội	2011-11-11	Luật Khiếu nại	Luật Khiếu nại	unverified
        state:02/2016/QH14	Luật	02/2016/QH14	Quốc hội	2016-11-18	Luật Tín ngưỡng, tôn giáo	Luật Tín ngưỡng, tôn giáo	unverified
        state:10/2017/QH14	Luật	10/2017/QH14	Quốc hội	2017-06-20	Luật Trách nhiệm bồi thường của Nhà nước 2017	Luật Trách nhiệm bồi thường của Nhà nước|Luật Trách nhiệm bồi thường của Nhà nước năm 2017|Luật Trách nhiệm bồi thường của Nhà nước 2017	unverified
        state:10/2022/QH15	Luật	10/2022/QH15	Quốc hội	2022-11-10	Luật Thực hiện dân chủ ở cơ sở	Luật Thực hiện dân chủ ở cơ sở	unverified
        state:100/2015/QH13	Bộ luật	100/2015/QH13	Quốc hội	2015-11-27	Bộ luật Hình sự 2015	BLHS 2015|Bộ luật Hình sự|Bộ luật Hình sự năm 2015|Bộ luật Hình sự 2015	unverified
        state:100/2019/NĐ-CP	Nghị định	100/2019/NĐ-CP	Chính phủ	2019-12-30	xử phạt vi phạm giao thông đường bộ	Nghị định 100	unverified
        state:102/2016/QH13	Luật	102/2016/QH13	Quốc hội	2016-04-05	Luật Trẻ em	Luật Trẻ em	unverified
        state:108/2014/NĐ-CP	Nghị định	108/2014/NĐ-CP	Chính phủ	2014-11-20	tinh giản biên chế	Nghị định 108	unverified
        state:110/2004/NĐ-CP	Nghị định	110/2004/NĐ-CP	Chính phủ	2004-04-08	công tác văn thư		unverified
        state:1211/2016/UBTVQH13	Nghị quyết	1211/2016/UBTVQH13	Ủy ban Thường vụ Quốc hội	2016-05-25	tiêu chuẩn và phân loại đơn vị hành chính	Nghị quyết 1211	verified-partly
        state:13/2003/QH11	Luật	13/2003/QH11	Quốc hội	2003-11-26	Luật Đất đai 2003	Luật Đất đai|Luật Đất đai năm 2003|Luật Đất đai 2003	unverified
        state:132/2020/QH14	Nghị quyết	132/2020/QH14	Quốc hội	2020-11-17	Nghị quyết thí điểm đất quốc phòng, an ninh		verified
        state:134/2025/QH15	Luật	134/2025/QH15	Quốc hội	2025-12-10	Luật Trí tuệ nhân tạo	Luật Trí tuệ nhân tạo	verified
        state:15/2012/QH13	Luật	15/2012/QH13	Quốc hội	2012-06-20	Luật Xử lý vi phạm hành chính	Luật XLVPHC|Luật Xử lý vi phạm hành chính	verified
        state:16/2017/QH14	Luật	16/2017/QH14	Quốc hội	2017-11-15	Luật Lâm nghiệp	Luật Lâm nghiệp	unverified
        state:168/2024/NĐ-CP	Nghị định	168/2024/NĐ-CP	Chính phủ	2024-12-26	xử phạt VPHC về TTATGT đường bộ	Nghị định 168	verified
        state:17/2017/QH14	Luật	17/2017/QH14	Quốc hội	2017-11-20	Luật sửa đổi Luật Các TCTD		verified
        state:174/2024/QH15	Nghị quyết	174/2024/QH15	Quốc hội	2024-11-30	Nghị quyết Kỳ họp thứ 8 (giảm thuế GTGT)		verified
        state:175/2024/QH15	Nghị quyết	175/2024/QH15	Quốc hội	2024-11-30	Nghị quyết thành lập thành phố Huế trực thuộc TW		verified
        state:176/2025/QH15	Nghị quyết	176/2025/QH15	Quốc hội	2025-02-18	Nghị quyết về cơ cấu tổ chức của Chính phủ (14 bộ, 3 cơ quan ngang bộ)		verified
        state:178/2024/NĐ-CP	Nghị định	178/2024/NĐ-CP	Chính phủ	2024-12-31	chính sách khi sắp xếp tổ chức bộ máy	Nghị định 178	unverified
        state:18/2017/QH14	Luật	18/2017/QH14	Quốc hội	2017-11-21	Luật Thủy sản 2017	Luật Thủy sản|Luật Thủy sản năm 2017|Luật Thủy sản 2017	unverified
        state:20/2023/QH15	Luật	20/2023/QH15	Quốc hội	2023-06-22	Luật Giao dịch điện tử 2023	Luật GDĐT 2023|Luật Giao dịch điện tử|Luật Giao dịch điện tử năm 2023|Luật Giao dịch điện tử 2023	verified
        state:202/2025/QH15	Nghị quyết	202/2025/QH15	Quốc hội	2025-06-12	Nghị quyết sắp xếp đơn vị hành chính cấp tỉnh (34)	Nghị quyết 202	verified
        state:203/2025/QH15	Nghị quyết	203/2025/QH15	Quốc hội	2025-06-16	Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp	Nghị quyết 203	unverified
        state:21/2017/QH14	Luật	21/2017/QH14	Quốc hội	2017-11-24	Luật Quy hoạch	Luật Quy hoạch	unverified
        state:22/2008/QH12	Luật	22/2008/QH12	Quốc hội	2008-11-13	Luật Cán bộ, công chức 2008	Luật Cán bộ, công chức|Luật Cán bộ, công chức năm 2008|Luật Cán bộ, công chức 2008	unverified
        state:22/2023/QH15	Luật	22/2023/QH15	Quốc hội	2023-06-23	Luật Đấu thầu 2023	Luật Đấu thầu 2023|Luật Đấu thầu|Luật Đấu thầu năm 2023	verified
        state:23/2008/QH12	Luật	23/2008/QH12	Quốc hội	2008-11-13	Luật Giao thông đường bộ 2008	Luật Giao thông đường bộ|Luật Giao thông đường bộ năm 2008|Luật Giao thông đường bộ 2008	unverified
        state:24/2018/QH14	Luật	24/2018/QH14	Quốc hội	2018-06-12	Luật An ninh mạng	Luật An ninh mạng	verified-partly
        state:25/2018/QH14	Luật	25/2018/QH14	Quốc hội	2018-06-12	Luật Tố cáo 2018	Luật Tố cáo|Luật Tố cáo năm 2018|Luật Tố cáo 2018	unverified
        state:27/2023/QH15	Luật	27/2023/QH15	Quốc hội	2023-11-27	Luật Nhà ở 2023	Luật Nhà ở 2023|Luật Nhà ở|Luật Nhà ở năm 2023	verified
        state:29/2004/QH11	Luật	29/2004/QH11	Quốc hội	2004-12-03	Luật Bảo vệ và phát triển rừng 2004	Luật Bảo vệ và phát triển rừng|Luật Bảo vệ và phát triển rừng năm 2004|Luật Bảo vệ và phát triển rừng 2004	unverified
        state:29/2023/NĐ-CP	Nghị định	29/2023/NĐ-CP	Chính phủ	2023-06-03	tinh giản biên chế	Nghị định 29	unverified
        state:30/2020/NĐ-CP	Nghị định	30/2020/NĐ-CP	Chính phủ	2020-03-05	công tác văn thư	Nghị định 30	verified
        state:30a/2008/NQ-CP	Nghị quyết	30a/2008/NQ-CP	Chính phủ	2008-12-27	chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với các huyện nghèo	Nghị quyết 30a	unverified
        state:31/2024/QH15	Luật	31/2024/QH15	Quốc hội	2024-01-18	Luật Đất đai 2024	Luật Đất đai năm 2024|Luật Đất đai|Luật Đất đai 2024	verified
        state:34/2016/NĐ-CP	Nghị định	34/2016/NĐ-CP	Chính phủ	2016-05-14	chi tiết Luật BHVBQPPL		verified-partly
        state:35/2009/QH12	Luật	35/2009/QH12	Quốc hội	2009-06-18	Luật Trách nhiệm bồi thường của Nhà nước 2009	Luật Trách nhiệm bồi thường của Nhà nước|Luật Trách nhiệm bồi thường của Nhà nước năm 2009|Luật Trách nhiệm bồi thường của Nhà nước 2009	unverified
        state:35/2018/QH14	Luật	35/2018/QH14	Quốc hội	2018-11-20	Luật sửa đổi các luật liên quan đến quy hoạch		verified
        state:35/2023/UBTVQH15	Nghị quyết	35/2023/UBTVQH15	Ủy ban Thường vụ Quốc hội	2023-07-12	sắp xếp ĐVHC cấp huyện, xã 2023-2030	Nghị quyết 35	unverified
        state:35/2024/QH15	Luật	35/2024/QH15	Quốc hội	2024-06-27	Luật Đường bộ	Luật Đường bộ	unverified
        state:36/2018/QH14	Luật	36/2018/QH14	Quốc hội	2018-11-20	Luật Phòng, chống tham nhũng 2018	Luật PCTN 2018|Luật PCTN|Luật Phòng, chống tham nhũng|Luật Phòng, chống tham nhũng năm 2018|Luật Phòng, chống tham nhũng 2018	verified-partly
        state:36/2024/QH15	Luật	36/2024/QH15	Quốc hội	2024-06-27	Luật Trật tự, an toàn giao thông đường bộ	Luật Trật tự, an toàn giao thông đường bộ	unverified
        state:37/2015/NĐ-CP	Nghị định	37/2015/NĐ-CP	Chính phủ	2015-04-22	hợp đồng xây dựng		verified
        state:39/2019/QH14	Luật	39/2019/QH14	Quốc hội	2019-06-13	Luật Đầu tư công 2019	Luật ĐTC 2019|Luật Đầu tư công|Luật Đầu tư công năm 2019|Luật Đầu tư công 2019	verified
        state:41/2024/QH15	Luật	41/2024/QH15	Quốc hội	2024-06-29	Luật Bảo hiểm xã hội 2024	Luật BHXH 2024|Luật Bảo hiểm xã hội|Luật Bảo hiểm xã hội năm 2024|Luật Bảo hiểm xã hội 2024	unverified
        state:42/2013/QH13	Luật	42/2013/QH13	Quốc hội	2013-11-25	Luật Tiếp công dân	Luật Tiếp công dân	unverified
        state:43/2013/QH13	Luật	43/2013/QH13	Quốc hội	2013-11-26	Luật Đấu thầu 2013	Luật Đấu thầu|Luật Đấu thầu năm 2013|Luật Đấu thầu 2013	unverified
        state:43/2019/QH14	Luật	43/2019/QH14	Quốc hội	2019-06-14	Luật Giáo dục 2019	Luật Giáo dục 2019|Luật Giáo dục|Luật Giáo dục năm 2019	verified
        state:43/2024/QH15	Luật	43/2024/QH15	Quốc hội	2024-06-29	Luật sửa đổi Luật Đất đai, Nhà ở, KDBĐS, TCTD		verified
        state:45/2013/QH13	Luật	45/2013/QH13	Quốc hội	2013-11-29	Luật Đất đai 2013	Luật Đất đai năm 2013|Luật Đất đai|Luật Đất đai 2013	unverified
        state:45/2019/QH14	Bộ luật	45/2019/QH14	Quốc hội	2019-11-20	Bộ luật Lao động 2019	BLLĐ 2019|Bộ luật Lao động|Bộ luật Lao động năm 2019|Bộ luật Lao động 2019	verified
        state:49/2014/QH13	Luật	49/2014/QH13	Quốc hội	2014-06-18	Luật Đầu tư công 2014	Luật Đầu tư công|Luật Đầu tư công năm 2014|Luật Đầu tư công 2014	unverified
        state:50/2014/QH13	Luật	50/2014/QH13	Quốc hội	2014-06-18	Luật Xây dựng 2014	Luật Xây dựng|Luật Xây dựng năm 2014|Luật Xây dựng 2014	unverified
        state:54/2014/QH13	Luật	54/2014/QH13	Quốc hội	2014-06-23	Luật Hải quan	Luật Hải quan 2014|Luật Hải quan	verified
        state:55/2010/QH12	Luật	55/2010/QH12	Quốc hội	2010-06-17	Luật An toàn thực phẩm	Luật An toàn thực phẩm	unverified
        state:55/2014/QH13	Luật	55/2014/QH13	Quốc hội	2014-06-23	Luật Bảo vệ môi trường 2014	Luật Bảo vệ môi trường|Luật Bảo vệ môi trường năm 2014|Luật Bảo vệ môi trường 2014	unverified
        state:58/2010/QH12	Luật	58/2010/QH12	Quốc hội	2010-11-15	Luật Viên chức	Luật Viên chức	unverified
        state:58/2014/QH13	Luật	58/2014/QH13	Quốc hội	2014-11-20	Luật Bảo hiểm xã hội 2014	Luật BHXH 2014|Luật Bảo hiểm xã hội|Luật Bảo hiểm xã hội năm 2014|Luật Bảo hiểm xã hội 2014	unverified
        state:58/2024/QH15	Luật	58/2024/QH15	Quốc hội	2024-11-29	Luật Đầu tư công 2024	Luật Đầu tư công|Luật Đầu tư công năm 2024|Luật Đầu tư công 2024	unverified
        state:59/2020/QH14	Luật	59/2020/QH14	Quốc hội	2020-06-17	Luật Doanh nghiệp 2020	Luật Doanh nghiệp 2020|Luật Doanh nghiệp|Luật Doanh nghiệp năm 2020	verified
        state:61/2018/NĐ-CP	Nghị định	61/2018/NĐ-CP	Chính phủ	2018-04-23	cơ chế một cửa, một cửa liên thông	Nghị định 61	verified-partly
        state:62/2020/QH14	Luật	62/2020/QH14	Quốc hội	2020-06-17	Luật sửa đổi Luật Xây dựng		verified
        state:63/2020/QH14	Luật	63/2020/QH14	Quốc hội	2020-06-18	Luật sửa đổi Luật Ban hành VBQPPL		unverified
        state:64/2025/QH15	Luật	64/2025/QH15	Quốc hội	2025-02-19	Luật Ban hành VBQPPL 2025	Luật Ban hành VBQPPL|Luật Ban hành VBQPPL năm 2025|Luật Ban hành VBQPPL 2025|Luật Ban hành văn bản quy phạm pháp luật	verified
        state:65/2014/QH13	Luật	65/2014/QH13	Quốc hội	2014-11-25	Luật Nhà ở 2014	Luật Nhà ở 2014|Luật Nhà ở|Luật Nhà ở năm 2014	verified
        state:65/2025/QH15	Luật	65/2025/QH15	Quốc hội	2025-02-19	Luật Tổ chức chính quyền địa phương 2025 (tháng 2)	Luật Tổ chức chính quyền địa phương|Luật Tổ chức chính quyền địa phương năm 2025|Luật Tổ chức chính quyền địa phương 2025	unverified
        state:653/2019/UBTVQH14	Nghị quyết	653/2019/UBTVQH14	Ủy ban Thường vụ Quốc hội	2019-03-12	sắp xếp ĐVHC cấp huyện, xã 2019-2021	Nghị quyết 653	unverified
        state:68/2014/QH13	Luật	68/2014/QH13	Quốc hội	2014-11-26	Luật Doanh nghiệp 2014	Luật Doanh nghiệp|Luật Doanh nghiệp năm 2014|Luật Doanh nghiệp 2014	unverified
        state:72/2020/QH14	Luật	72/2020/QH14	Quốc hội	2020-11-17	Luật Bảo vệ môi trường 2020	Luật Bảo vệ môi trường|Luật Bảo vệ môi trường năm 2020|Luật Bảo vệ môi trường 2020	unverified
        state:72/2025/QH15	Luật	72/2025/QH15	Quốc hội	2025-06-16	Luật Tổ chức chính quyền địa phương 2025	Luật TCCQĐP 2025|Luật Tổ chức chính quyền địa phương|Luật Tổ chức chính quyền địa phương năm 2025|Luật Tổ chức chính quyền địa phương 2025	verified
        state:73/2019/NĐ-CP	Nghị định	73/2019/NĐ-CP	Chính phủ	2019-09-05	quản lý đầu tư ứng dụng CNTT		verified
        state:75/2015/QH13	Luật	75/2015/QH13	Quốc hội	2015-06-09	Luật Mặt trận Tổ quốc Việt Nam 2015	Luật Mặt trận Tổ quốc Việt Nam|Luật Mặt trận Tổ quốc Việt Nam năm 2015|Luật Mặt trận Tổ quốc Việt Nam 2015	unverified
        state:76/2025/UBTVQH15	Nghị quyết	76/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	2025-04-14	sắp xếp đơn vị hành chính năm 2025		verified-partly
        state:77/2015/QH13	Luật	77/2015/QH13	Quốc hội	2015-06-19	Luật Tổ chức chính quyền địa phương 2015	Luật TCCQĐP 2015|Luật Tổ chức chính quyền địa phương|Luật Tổ chức chính quyền địa phương năm 2015|Luật Tổ chức chính quyền địa phương 2015	verified
        state:80/2015/QH13	Luật	80/2015/QH13	Quốc hội	2015-06-22	Luật Ban hành VBQPPL 2015	Luật BHVBQPPL|Luật Ban hành VBQPPL|Luật Ban hành VBQPPL năm 2015|Luật Ban hành VBQPPL 2015|Luật Ban hành văn bản quy phạm pháp luật	verified-partly
        state:83/2015/QH13	Luật	83/2015/QH13	Quốc hội	2015-06-25	Luật Ngân sách nhà nước 2015	Luật Ngân sách nhà nước|Luật Ngân sách nhà nước năm 2015|Luật Ngân sách nhà nước 2015	unverified
        state:84/2015/QH13	Luật	84/2015/QH13	Quốc hội	2015-06-25	Luật An toàn, vệ sinh lao động	Luật ATVSLĐ|Luật An toàn, vệ sinh lao động	verified
        state:91/2015/QH13	Bộ luật	91/2015/QH13	Quốc hội	2015-11-24	Bộ luật Dân sự 2015	BLDS 2015|Bộ luật Dân sự|Bộ luật Dân sự năm 2015|Bộ luật Dân sự 2015	verified
        state:91/2025/QH15	Luật	91/2025/QH15	Quốc hội	2025-06-26	Luật Bảo vệ dữ liệu cá nhân	Luật Bảo vệ dữ liệu cá nhân	verified
        state:ct-ttg:15:2020	Chỉ thị	15/CT-TTg	Thủ tướng Chính phủ	2020-03-27	đợt cao điểm phòng, chống COVID-19	Chỉ thị 15	unverified
        state:ct-ttg:16:2020	Chỉ thị	16/CT-TTg	Thủ tướng Chính phủ	2020-03-31	biện pháp cấp bách phòng, chống COVID-19	Chỉ thị 16	unverified
        state:hp-2013	Hiến pháp		Quốc hội	2013-11-28	Hiến pháp nước CHXHCN Việt Nam năm 2013	Hiến pháp 2013|Hiến pháp năm 2013	verified-partly
        state:nq-cp:01:2019	Nghị quyết	01/NQ-CP	Chính phủ	2019-01-01	nhiệm vụ, giải pháp chủ yếu KT-XH 2019	Nghị quyết 01	unverified
        state:nq-cp:111:2024	Nghị quyết	111/NQ-CP	Chính phủ	2024-07-22	CTHĐ thực hiện NQ 29-NQ/TW		verified
        state:nq-cp:128:2021	Nghị quyết	128/NQ-CP	Chính phủ	2021-10-11	thích ứng an toàn, linh hoạt COVID-19	Nghị quyết 128	unverified
        state:nq-cp:168:2022	Nghị quyết	168/NQ-CP	Chính phủ	2022-12-29	CTHĐ thực hiện NQ 26-NQ/TW		verified
        state:nq-cp:30c:2011	Nghị quyết	30c/NQ-CP	Chính phủ	2011-11-08	Chương trình tổng thể CCHC 2011-2020	Nghị quyết 30c	unverified
        state:nq-cp:76:2021	Nghị quyết	76/NQ-CP	Chính phủ	2021-07-15	Chương trình tổng thể CCHC 2021-2030	Nghị quyết 76	verified
        state:nq-ubtvqh15:1232:2024	Nghị quyết	1232/NQ-UBTVQH15	Ủy ban Thường vụ Quốc hội	2024-10-24	sắp xếp ĐVHC Hải Phòng 2023-2025		verified-partly
        state:nq-ubtvqh15:1669:2025	Nghị quyết	1669/NQ-UBTVQH15	Ủy ban Thường vụ Quốc hội	2025-06-16	sắp xếp ĐVHC cấp xã của TP Hải Phòng (114 đơn vị)		verified
        state:qd-ttg:06:2022	Quyết định	06/QĐ-TTg	Thủ tướng Chính phủ	2022-01-06	Đề án 06 (dữ liệu dân cư)	Đề án 06|Quyết định 06	verified
        state:qd-ttg:1490:2023	Quyết định	1490/QĐ-TTg	Thủ tướng Chính phủ	2023-11-27	Đề án 1 triệu ha lúa		verified
        state:qd-ttg:1600:2016	Quyết định	1600/QĐ-TTg	Thủ tướng Chính phủ	2016-08-16	CTMTQG xây dựng NTM 2016-2020	Quyết định 1600	unverified
        state:qd-ttg:1980:2016	Quyết định	1980/QĐ-TTg	Thủ tướng Chính phủ	2016-10-17	Bộ tiêu chí quốc gia về xã NTM 2016-2020	Quyết định 1980	unverified
        state:qd-ttg:490:2018	Quyết định	490/QĐ-TTg	Thủ tướng Chính phủ	2018-05-07	Chương trình OCOP 2018-2020	Quyết định 490	unverified
        state:qd-ttg:749:2020	Quyết định	749/QĐ-TTg	Thủ tướng Chính phủ	2020-06-03	Chương trình chuyển đổi số quốc gia	Quyết định 749	verified
        state:qd-ttg:800:2010	Quyết định	800/QĐ-TTg	Thủ tướng Chính phủ	2010-06-04	CTMTQG xây dựng NTM 2010-2020	Quyết định 800	verified
        """#
}
