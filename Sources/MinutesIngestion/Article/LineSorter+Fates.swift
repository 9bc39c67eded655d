internal import MinutesModel

/// The kinds of blocks and chrome that lines become, as one byte each: the model's are names.
extension LineSorter {
    /// What a kept line is.
    enum Block: UInt8 {
        case headline, lead, paragraph, heading, list, table, caption, byline

        var kind: BlockKind {
            switch self {
            case .headline: .headline
            case .lead: .lead
            case .paragraph: .paragraph
            case .heading: .heading
            case .list: .list
            case .table: .table
            case .caption: .caption
            case .byline: .byline
            }
        }
    }

    /// What a stripped line is.
    enum Chrome: UInt8 {
        case printHeader, qrCode, share, related, navigation, breadcrumb, footer, widget, counter
        case comment, form, advert, metadata, hidden, other

        var kind: ChromeKind {
            switch self {
            case .printHeader: .printHeader
            case .qrCode: .qrCode
            case .share: .share
            case .related: .related
            case .navigation: .navigation
            case .breadcrumb: .breadcrumb
            case .footer: .footer
            case .widget: .widget
            case .counter: .counter
            case .comment: .comment
            case .form: .form
            case .advert: .advert
            case .metadata: .metadata
            case .hidden: .hidden
            case .other: .other
            }
        }
    }
}
