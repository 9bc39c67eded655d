/// How Latin letters are made of a base letter and a combining mark, and taken apart again.
///
/// The canonical pairs of Latin-1, Latin Extended-A/B and Latin Extended Additional
/// (UnicodeData.txt, field 5): the Vietnamese letters and those of the languages written beside them.
struct LatinCompositions: Sendable {
    /// Row per mark, column per base letter; 0 where the two do not compose.
    private let composed: [UInt16]
    /// Base letter and mark of a composed letter; 0 where it is not composed.
    private let parts: [(base: UInt16, mark: UInt16)]
    /// Row of each mark from U+0300; 0xFF where no letter is made with it.
    private let rowOfMark: [UInt8]

    static let table = LatinCompositions()

    /// The letter that `base` and `mark` make together; nil if none.
    @inline(__always)
    func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        guard let column = LatinCompositions.column(base), mark &- 0x300 < 0x70 else { return nil }
        let row = rowOfMark[Int(mark - 0x300)]
        guard row != 0xFF else { return nil }
        let letter = composed[Int(row) * LatinCompositions.columns + column]
        return letter == 0 ? nil : UInt32(letter)
    }

    /// The base letter and last mark that `letter` is made of; nil if it is a base letter.
    @inline(__always)
    func decompose(_ letter: UInt32) -> (base: UInt32, mark: UInt32)? {
        guard let column = LatinCompositions.column(letter), parts[column].base != 0 else {
            return nil
        }
        return (UInt32(parts[column].base), UInt32(parts[column].mark))
    }

    private static let columns = 0x250 + 0x100

    @inline(__always)
    private static func column(_ letter: UInt32) -> Int? {
        if letter < 0x250 { return Int(letter) }
        return letter &- 0x1E00 < 0x100 ? Int(letter) - 0x1E00 + 0x250 : nil
    }

    private init() {
        var composed = [UInt16](
            repeating: 0,
            count: LatinCompositions.columns * LatinCompositions.rows.count
        )
        var parts = [(base: UInt16, mark: UInt16)](
            repeating: (0, 0),
            count: LatinCompositions.columns
        )
        var rowOfMark = [UInt8](repeating: 0xFF, count: 0x70)
        for (row, entry) in LatinCompositions.rows.enumerated() {
            rowOfMark[Int(entry.mark) - 0x300] = UInt8(row)
            var base: UInt32?
            for scalar in entry.pairs.unicodeScalars {
                guard let first = base else {
                    base = scalar.value
                    continue
                }
                base = nil
                guard let column = LatinCompositions.column(first),
                    let whole = LatinCompositions.column(scalar.value)
                else { continue }
                composed[row * LatinCompositions.columns + column] = UInt16(scalar.value)
                parts[whole] = (UInt16(first), entry.mark)
            }
        }
        self.composed = composed
        self.parts = parts
        self.rowOfMark = rowOfMark
    }

    /// Pairs of a base letter and the letter composed with the mark.
    private static let rows: [(mark: UInt16, pairs: String)] = [
        (
            0x0300,  // grave accent
            """
            AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ
            """
        ),
        (
            0x0301,  // acute accent
            """
            AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉ\
            ĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ
            """
        ),
        (
            0x0302,  // circumflex accent
            """
            AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ
            """
        ),
        (
            0x0303,  // tilde
            """
            AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ
            """
        ),
        (
            0x0304,  // macron
            """
            AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ
            """
        ),
        (
            0x0306,  // breve
            """
            AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ
            """
        ),
        (
            0x0307,  // dot above
            """
            CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨ\
            ṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ
            """
        ),
        (
            0x0308,  // diaeresis
            """
            AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ
            """
        ),
        (
            0x0309,  // hook above
            """
            AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ
            """
        ),
        (
            0x030A,  // ring above
            """
            AÅaåUŮuůwẘyẙ
            """
        ),
        (
            0x030B,  // double acute accent
            """
            OŐoőUŰuű
            """
        ),
        (
            0x030C,  // caron
            """
            CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮjǰHȞhȟ
            """
        ),
        (
            0x030F,  // double grave accent
            """
            AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ
            """
        ),
        (
            0x0311,  // inverted breve
            """
            AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ
            """
        ),
        (
            0x031B,  // horn
            """
            OƠoơUƯuư
            """
        ),
        (
            0x0323,  // dot below
            """
            BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợ\
            UỤuụƯỰưựYỴyỵ
            """
        ),
        (
            0x0324,  // diaeresis below
            """
            UṲuṳ
            """
        ),
        (
            0x0325,  // ring below
            """
            AḀaḁ
            """
        ),
        (
            0x0326,  // comma below
            """
            SȘsșTȚtț
            """
        ),
        (
            0x0327,  // cedilla
            """
            CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ
            """
        ),
        (
            0x0328,  // ogonek
            """
            AĄaąEĘeęIĮiįUŲuųOǪoǫ
            """
        ),
        (
            0x032D,  // circumflex accent below
            """
            DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ
            """
        ),
        (
            0x032E,  // breve below
            """
            HḪhḫ
            """
        ),
        (
            0x0330,  // tilde below
            """
            EḚeḛIḬiḭUṴuṵ
            """
        ),
        (
            0x0331,  // macron below
            """
            BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ
            """
        ),
    ]
}
