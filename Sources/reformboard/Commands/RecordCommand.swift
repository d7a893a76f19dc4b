import CommandGrammar
import Notation
import ReformModel

/// `reformboard record INDICATOR VALUE [FOLDER]`: adds a figure to the observations.
struct RecordCommand: Command {
    static let name = "record"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Thêm một số liệu của một chỉ tiêu.",
                en: "Add a figure of an indicator to the observations."),
            discussion: Phrase(
                vi: """
                    Một dòng được thêm vào tệp của bảng observations, viết đúng cách mà tệp ấy đang viết. Dòng được \
                    kiểm tra trước; điều mà check sẽ cảnh báo thì không ghi, trừ khi có --anyway. Các dòng khác \
                    không bao giờ bị đụng đến. GIÁ_TRỊ có dấu chấm trước phần thập phân; số âm ghi sau hai dấu gạch.
                    """,
                en: """
                    One row is added to the file of the table observations, written as that file is written. It is \
                    checked first; what check would warn of stops it, unless --anyway is given. Other rows are \
                    never touched. VALUE has a point before its decimals; a negative one stands after two dashes.
                    """),
            examples: [
                """
                reformboard record grdp-growth 11.89 my-programme --date 2025-06-30 \\
                    --reporter so-tai-chinh --status final --source "document 12"
                """,
                "reformboard record grdp-growth --dry-run --anyway -- -0.4 my-programme",
            ],
            parameters: [.indicator, .figure] + RecordingOptions.parameters + [.date, .reported])
    }

    private let indicator: String
    private let value: String
    private let options: RecordingOptions
    private let day: Day?
    private let reported: Day?

    init(_ given: GivenWords) {
        indicator = given.text(.indicator) ?? ""
        value = given.text(.figure) ?? ""
        options = RecordingOptions(given)
        day = given.day(.date)
        reported = given.day(.reported)
    }

    func run() throws {
        let known = reported ?? Surroundings.today
        try options.record(
            .observation(
                of: indicator, value: value, day: day ?? known, reported: known, reporter: options.reporter,
                status: options.status, source: options.source))
    }
}

extension Parameter {
    fileprivate static var indicator: Parameter {
        .argument(
            Phrase(vi: "chỉ tiêu", en: "indicator"),
            Phrase(vi: "Mã của chỉ tiêu.", en: "The id of the indicator."), isRequired: true,
            completion: WordCompletion.indicators)
    }

    fileprivate static var figure: Parameter {
        .argument(
            Phrase(vi: "giá trị", en: "value"),
            Phrase(
                vi: "Con số, theo đơn vị tính của chỉ tiêu.", en: "The figure, in the unit of the indicator."),
            isRequired: true)
    }

    fileprivate static var date: Parameter {
        .option(
            "--date", .dayName,
            Phrase(
                vi: "Ngày mà con số nói về, viết YYYY-MM-DD; nếu không ghi thì là hôm nay.",
                en: "The day that it speaks of, as YYYY-MM-DD; otherwise today."),
            .day)
    }

    fileprivate static var reported: Parameter {
        .option(
            "--reported", .dayName,
            Phrase(
                vi: "Ngày mà con số được biết; nếu không ghi thì là hôm nay.",
                en: "The day on which it became known; otherwise today."),
            .day)
    }
}
