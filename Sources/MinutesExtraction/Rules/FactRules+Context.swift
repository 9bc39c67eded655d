internal import MinutesLexicon
internal import MinutesModel
internal import VietnameseText

/// What stands around a number: mode, statistic, comparison, subject, parts.
extension FactRules {
    func addContext(to drafts: inout [FactDraft]) {
    }
}
