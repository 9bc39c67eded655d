internal import MinutesModel

extension LineSorter.Chrome {
    /// The kind of a line that a phrase speaks for.
    init?(_ verdict: PhraseTable.Verdict) {
        switch verdict {
        case .navigation, .section: self = .navigation
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
        guard !roles.isDisjoint(with: LineSorter.Chrome.allRoles),
            let found = LineSorter.Chrome.order.first(where: { roles.contains($0.0) })
        else { return nil }
        self = found.1
    }

    private static let order: [(Roles, Self)] = [
        (.qrCode, .qrCode), (.advert, .advert), (.comment, .comment), (.related, .related),
        (.share, .share), (.breadcrumb, .breadcrumb), (.counter, .counter), (.form, .form),
        (.footer, .footer), (.navigation, .navigation), (.widget, .widget), (.tool, .widget),
        (.tags, .metadata), (.sidebar, .widget), (.modified, .metadata), (.date, .metadata),
        (.author, .metadata), (.banner, .navigation),
    ]

    private static let allRoles = order.reduce(into: Roles()) { $0.formUnion($1.0) }
}
