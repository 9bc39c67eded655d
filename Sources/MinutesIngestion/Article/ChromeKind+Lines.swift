internal import MinutesModel

extension ChromeKind {
    /// The kind of a line that a phrase speaks for.
    init?(_ verdict: PhraseTable.Verdict) {
        switch verdict {
        case .navigation: self = .navigation
        case .share: self = .share
        case .related: self = .related
        case .comment: self = .comment
        case .widget, .clock: self = .widget
        case .counter: self = .counter
        case .footer, .editors: self = .footer
        case .form: self = .form
        case .qr: self = .qrCode
        case .advert: self = .advert
        case .print: self = .printHeader
        case .tags, .metadata, .modified, .label, .picture: self = .metadata
        case .byline, .source: return nil
        }
    }

    /// The kind of a line in an element of these roles; the more certain roles first.
    init?(_ roles: Roles) {
        let order: [(Roles, ChromeKind)] = [
            (.qrCode, .qrCode), (.advert, .advert), (.comment, .comment), (.related, .related),
            (.share, .share), (.breadcrumb, .breadcrumb), (.counter, .counter), (.form, .form),
            (.footer, .footer), (.navigation, .navigation), (.widget, .widget), (.tool, .widget),
            (.tags, .metadata), (.sidebar, .widget), (.modified, .metadata), (.date, .metadata),
            (.author, .metadata), (.banner, .navigation),
        ]
        guard let found = order.first(where: { roles.contains($0.0) }) else { return nil }
        self = found.1
    }
}
