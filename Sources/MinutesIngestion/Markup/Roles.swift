/// What an element's name, class, id, role and style say it is for.
struct Roles: OptionSet, Hashable {
    let rawValue: UInt32

    static let hidden = Roles(rawValue: 1 << 0)
    static let navigation = Roles(rawValue: 1 << 1)
    static let breadcrumb = Roles(rawValue: 1 << 2)
    static let related = Roles(rawValue: 1 << 3)
    static let share = Roles(rawValue: 1 << 4)
    static let comment = Roles(rawValue: 1 << 5)
    static let advert = Roles(rawValue: 1 << 6)
    static let footer = Roles(rawValue: 1 << 7)
    static let banner = Roles(rawValue: 1 << 8)
    static let sidebar = Roles(rawValue: 1 << 9)
    static let widget = Roles(rawValue: 1 << 10)
    static let counter = Roles(rawValue: 1 << 11)
    static let form = Roles(rawValue: 1 << 12)
    static let tool = Roles(rawValue: 1 << 13)
    static let tags = Roles(rawValue: 1 << 14)
    static let title = Roles(rawValue: 1 << 15)
    static let date = Roles(rawValue: 1 << 16)
    static let author = Roles(rawValue: 1 << 17)
    static let lead = Roles(rawValue: 1 << 18)
    static let caption = Roles(rawValue: 1 << 19)
    static let content = Roles(rawValue: 1 << 20)
    static let modified = Roles(rawValue: 1 << 21)
    static let qrCode = Roles(rawValue: 1 << 22)
    static let modal = Roles(rawValue: 1 << 23)

    /// Never part of an article, whatever stands in it.
    static let chrome: Roles = [
        .hidden, .navigation, .breadcrumb, .related, .share, .comment, .advert, .footer, .sidebar,
        .widget, .counter, .form, .tool, .tags, .modal, .qrCode, .banner,
    ]

    /// Parts of a line's surroundings that begin a line of their own even in an inline element.
    static let ownLine: Roles = [
        .hidden, .date, .author, .counter, .share, .tool, .title, .modified,
    ]
}
