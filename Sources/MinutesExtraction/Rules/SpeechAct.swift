/// What a verb of speech does.
///
/// Source: instruction reference §2.
enum SpeechAct: String {
    /// yêu cầu, chỉ đạo, giao.
    case order
    /// đề nghị, lưu ý, mong muốn.
    case request
    /// kiến nghị.
    case petition
    /// nhấn mạnh: asks only with a modal or an imperative.
    case emphasis
    /// hứa, cam kết.
    case promise
    /// ghi nhận, biểu dương.
    case assess
    /// phê bình.
    case criticize
    /// cho biết.
    case report

    /// Whether its complement may be something to do.
    var asks: Bool {
        switch self {
        case .order, .request, .petition, .emphasis, .promise: true
        case .assess, .criticize, .report: false
        }
    }

    /// Whether the complement is asked for whatever its form.
    var isDirect: Bool {
        switch self {
        case .order, .request, .petition: true
        default: false
        }
    }

    /// What makes a clause of the complement an action.
    var demand: ActionReader.Demand {
        switch self {
        case .emphasis: .modal
        case .promise: .opening
        default: .none
        }
    }

    /// The force as the record names it.
    var force: String {
        switch self {
        case .order: "order"
        case .emphasis: "emphasis"
        default: "request"
        }
    }
}
