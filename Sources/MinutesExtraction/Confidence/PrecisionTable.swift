/// The precision of each rule: id, items right, items judged.
///
/// Made by `scripts/calibrate.sh`; measure again rather than change it.
enum PrecisionTable {
    static let text = """
        # right of judged on 40 pages:
        # bao-chinh-phu/ket-luan-nguon-cat-2024
        # bao-ha-giang-epi/hoc-tap-nghi-quyet-tu5-2017
        # bao-hoabinh-html5/giam-sat-giai-ngan-da-bac-2023
        # bao-miet-vuon/hop-truc-tuyen-chong-dich
        # bao-namdinh-oldhtml/chung-ket-bong-da-nong-dan-2015
        # bao-ninh-binh-text/khao-sat-duong-ven-bien-2025
        # bao-quangnam-text/hdnd-xe-kong-2018
        # bao-song-thach/phong-van-giam-doc-so
        # bao-song-thach/thiet-hai-mua-lu
        # bao-trung-quan/chan-dung-nong-dan
        # bao-vinh-long-text/nhan-su-moi-thang-11-2024
        # bo-lao-dong-webforms/lam-viec-quang-tri-2016
        # cong-bao-yen-bai-text/quyet-dinh-trong-rung-2021
        # cong-dong-nai-text/ky-hop-29-ubkt-2023
        # cong-hai-phong-print/to-cong-tac-so-4-hai-an-2019
        # cong-ninhthuan-dnn-en/overview-2019
        # cong-tay-ninh-sharepoint/phong-chong-ncov-2020
        # cong-ttdt-in-2017/ban-chi-dao-138
        # dbnd-gia-lai/phien-chat-van
        # dbqh-laichau-aspx/tiep-xuc-cu-tri-nam-hoi-2017
        # hdnd-travinh-sp2010/giai-trinh-phan-bon-2013
        # huyen-kbang-dnn/so-ket-chi-thi-03-2014
        # huyen-sonha-intrang/tiep-cong-dan-thang-6-2014
        # huyen-thach-loc-asp/kiem-tra-sau-mua-lu-2013
        # ldld-longan-text/doi-thoai-cong-nhan-2022
        # mttq-gialai-wp/phan-bien-nguoi-co-uy-tin-2026
        # so-nong-nghiep-wf/kiem-tra-dich-ta-lon
        # tap-chi-nhip-song/thoi-tiet-gia-ca-2024
        # thi-xa-la-gi-print/tiep-cong-dan-3-2022
        # tin-chinh-phu/hop-truc-tuyen-cao-toc
        # tinhuy-ca-mau-bang/kiem-tra-nam-can-2012
        # tinhuy-cu-2013/doan-kiem-tra-so-2
        # tinhuy-lam-dong-next/doan-kiem-tra-1926-2025
        # tinhuy-thanh-hoa-liferay/lam-viec-quan-son-2022
        # ubnd-eadrong-liferay/ky-hop-chin-2019
        # ubnd-vung-cao-vnpt/phien-hop-thang-9-2023
        # xa-ea-drah-wordpress/so-ket-du-lieu-dat-dai-2026
        # xa-muong-vo-2026/doan-cong-tac-dang-uy-ubnd-tinh
        # xa-yen-mac-wordpress/hoi-nghi-ban-chap-hanh-2026
        # xaydungdang-quang-nam-joomla/soi-minh-de-sua-minh-2018
        assessment.limits	87	120
        assessment.results	18	25
        assessment.speaker	19	22
        directive.alias	17	20
        directive.congress	5	5
        directive.generic	0	2
        directive.named	7	10
        directive.named-law	16	17
        directive.number	5	5
        directive.plenum	13	15
        directive.programme	2	2
        directive.symbol	89	106
        fact.breakdown	8	9
        fact.change	8	8
        fact.count	397	442
        fact.duration	8	8
        fact.measure	96	109
        fact.money	73	81
        fact.percent	93	121
        fact.range	30	32
        fact.rank	1	1
        fact.rate	44	44
        fact.ratio	51	58
        fact.times	12	12
        instruction.commitment	11	11
        instruction.continuation	19	20
        instruction.emphasis	2	6
        instruction.order	64	73
        instruction.petition	28	33
        instruction.quotation	3	5
        instruction.request	75	83
        instruction.subject-addressee	66	72
        official.list	4	4
        official.named	195	202
        organization.head	286	323
        organization.lexicon	41	46
        organization.locality	0	1
        organization.party-body	149	176
        position.after-name	232	243
        position.appointed	3	3
        position.before-name	35	37
        position.delegation-head	8	8
        position.shared	2	4
        session.lead	27	31
        """
}
