/// What words in class, id and role attributes mean.
///
/// One line an entry: a role, then words.
///
/// A name is cut at marks, digits and inner capitals (`box-tinLienQuan` is box, tin, lien, quan);
/// a plain entry equals one, two or three words in a row put together, an entry in asterisks may
/// stand anywhere in the letters of the name. Order does not matter: roles add up.
struct RoleTable {
    private var words: [UInt64: Roles] = [:]
    private var parts: [(letters: [UInt8], roles: Roles)] = []
    /// The parts that may begin with four letters of that hash.
    private var starts: [[UInt16]] = Array(repeating: [], count: 1024)

    static let standard = RoleTable(source)

    private static let source = """
        hidden sronly visuallyhidden screenreadertext dnone hide hidden offscreen aspnethidden
        navigation nav navbar menu mainmenu submenu topmenu navi navigation pagination pager pagenav paging \
        toolbar topbar skip skiplink menungang menudoc mainnav subnav sitemap *navigation* *megamenu*
        breadcrumb bread crumb crumbs *breadcrumb* *duongdan* cate pathway youarehere
        related *related* *lienquan* *tinkhac* *tincu* *tinmoihon* *baikhac* *tindadua* *cungchuyenmuc* \
        *docthem* *xemthem* *readmore* *mostread* *mostviewed* *xemnhieu* *docnhieu* *tinnoibat* seealso \
        *recommend* outbrain taboola trending popular *tinnong* othernews *othernews* morenews *morestories* \
        *morefrom* readnext *readalso* tinmoi latestnews hotnews *cungmuc* spotlight rlbox *listnews* \
        *tinlq* *tintuckhac* *baivietkhac* upnext teaser teasers newslist promo promos *articlelist* *cungloai* \
        othernew
        share social *socialshare* *sharing* *shareb* sharebar sharethis addthis addtoany fblike likebox \
        facebook twitter zalo mxh *mangxahoi* *chiase* followus follow sns socials *sharetool*
        comment comments *comment* *binhluan* disqus respond *ykienbandoc* *fbcomment* jc reader-comments *phanhoi*
        advert ad ads adv advert *advert* *quangcao* qc sponsor sponsored *sponsor* *bannerqc* adsense dfp gpt \
        adbox adslot adunit commercial googlead *googleads* *doubleclick*
        footer footer *footer* foot copyright *banquyen* bottom colophon chantrang *siteinfo*
        banner header masthead banner sitehead siteheader tenbanner topheader *masthead*
        sidebar sidebar *sidebar* aside rightcol leftcol colright colleft leftpane rightpane rightcolumn \
        leftcolumn cottrai cotphai sidenav *sidenavbox* col2 rail rightrail leftrail lefbar rightbar leftbar \
        ucleft ucright boxright boxleft rightside leftside
        widget widget weather *thoitiet* poll vote *binhchon* *thamdo* login *dangnhap* calendar tygia giavang \
        *newsletter* subscribe subscription signup *lienket* weblink weblinks *weblink* gadget marquee clock \
        dongho *chuyenmuc* hotline *duongdaynong* cookie cookies *cookie* paywall rating rate ratings vote-box danhgia *danhgia* \
        captcha chatbox module *vanbanmoi* donate donation
        counter counter counters *truycap* *luotxem* hitcounter views viewcount *visitor* *thongke* hits \
        *luotdoc* view
        tool tool tools *fontsize* *cochu* print printer *inbai* *bantin* buttonheading tts texttospeech \
        *docbai* resizer buttons actions utility *tienich* fs icons sharetools *tooltip* audio
        tags tags tag taglist *tagcloud* keywords *tukhoa* hashtag hashtags topics *articletags* *posttags*
        modal modal popup lightbox dialog overlay tooltip toast *lightbox* notification
        title title headline headlines *headline* *tieude* tieudechitiet posttitle entrytitle *tentin* tenbai \
        heading contentheading head titlenews newstitle articletitle *articletitle* *titledetail* *detailtitle* \
        *newstitle* *posttitle* *titlenews* pagetitle tieudetin hdng
        date date datetime *ngaydang* ngay ngaythang *datetime* pubdate published publishdate *publishdate* \
        createdate *createdate* postdate *postdate* timestamp *newsdate* posttime publishtime created *thoigian* \
        time dateline *ngaytao* idate meta info postmeta entrymeta *postmeta* *articlemeta* newsmeta postinfo \
        infotin articleinfo
        modified modified modifydate *modif* *capnhatcuoi* updated lastupdate
        author author *author* byline *tacgia* writer *butdanh* createdby nguoiviet *nguontin* signature vcard
        lead lead sapo *sapo* summary *tomtat* *trichyeu* intro introtext abstract standfirst *motatin* \
        excerpt dek deck subhead *trichdan* chapeau lede chapo
        caption caption *caption* *chuthich* imgnote imagedesc imagenote photonote *imgdesc* *photodesc* \
        credit *ghichuanh*
        content content *noidung* *articlebody* *newsdetail* *detailbody* *contentdetail* *postcontent* \
        *entrycontent* *articlecontent* *storybody* *chitiet* *bodytext* *richhtml* *rtestate* *fulltext* \
        *maincontent* article story entry post detail body *articletext* *storycontent* main
        qrCode qr qrcode *qrcode*
        """

    init(_ source: String) {
        let names: [Substring: Roles] = [
            "hidden": .hidden, "navigation": .navigation, "breadcrumb": .breadcrumb,
            "related": .related, "share": .share, "comment": .comment, "advert": .advert,
            "footer": .footer, "banner": .banner, "sidebar": .sidebar, "widget": .widget,
            "counter": .counter, "tool": .tool, "tags": .tags, "modal": .modal, "title": .title,
            "date": .date, "modified": .modified, "author": .author, "lead": .lead,
            "caption": .caption, "content": .content, "qrCode": .qrCode,
        ]
        for line in source.split(separator: "\n") {
            let entries = line.split(separator: " ")
            guard let first = entries.first, let roles = names[first] else { continue }
            for entry in entries.dropFirst() {
                let letters = entry.utf8.filter { $0 != 0x2A }
                if entry.utf8.first == 0x2A {
                    starts[RoleTable.slot(RoleTable.fourLetters(letters, at: 0))]
                        .append(UInt16(parts.count))
                    parts.append((letters, roles))
                } else {
                    words[NameWords.hash(letters), default: []].formUnion(roles)
                }
            }
        }
    }

    /// The roles that `name`, a class or id attribute, speaks for.
    func roles(of name: Span<UInt8>) -> Roles {
        let split = NameWords(name)
        var roles: Roles = []
        for first in split.ends.indices {
            let start = first == 0 ? 0 : split.ends[first - 1]
            for last in first..<min(first + 3, split.ends.count) {
                let letters = split.letters[start..<split.ends[last]]
                if let found = words[NameWords.hash(letters)] { roles.formUnion(found) }
            }
        }
        var start = 0
        while start + 4 <= split.letters.count {
            let key = RoleTable.fourLetters(split.letters, at: start)
            for number in starts[RoleTable.slot(key)] {
                let part = parts[Int(number)]
                if split.has(part.letters, at: start) { roles.formUnion(part.roles) }
            }
            start += 1
        }
        if roles.contains(.hidden), !isWhollyHidden(name) { roles.remove(.hidden) }
        return roles
    }

    private static func fourLetters(_ letters: [UInt8], at start: Int) -> UInt32 {
        UInt32(letters[start]) << 24 | UInt32(letters[start + 1]) << 16
            | UInt32(letters[start + 2]) << 8 | UInt32(letters[start + 3])
    }

    private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 22) }

    /// `hidden` as a whole class; `hidden-xs` and `overflow-hidden` hide nothing for good.
    private func isWhollyHidden(_ name: Span<UInt8>) -> Bool {
        var hash = NameWords.seed
        for index in 0...name.count {
            let byte = index < name.count ? name[index] : 0x20
            if byte == 0x20 {
                if words[hash]?.contains(.hidden) == true { return true }
                hash = NameWords.seed
            } else if byte | 0x20 &- 0x61 < 26 {
                hash = NameWords.mix(hash, byte | 0x20)
            }
        }
        return false
    }
}

/// The roles of classes met before: a page repeats its few over and over.
struct RoleCache {
    private var hashes = [UInt64](repeating: 0, count: 1024)
    private var known = [Roles](repeating: [], count: 1024)

    /// The roles that `name` speaks for, by `table` when it is met for the first time.
    mutating func roles(of name: Span<UInt8>, _ table: RoleTable) -> Roles {
        var hash = NameWords.seed
        for index in name.indices { hash = NameWords.mix(hash, name[index]) }
        // The high bits of the product depend on every letter, the low ones do not.
        let slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
        if hashes[slot] != hash {
            known[slot] = table.roles(of: name)
            hashes[slot] = hash
        }
        return known[slot]
    }
}
