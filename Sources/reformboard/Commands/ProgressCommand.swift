import CommandGrammar
import Notation
import ReformModel

/// `reformboard progress MILESTONE [FOLDER]`: adds what is said of a milestone to the reports.
struct ProgressCommand: Command {
    static let name = "progress"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Thêm một báo cáo về một mốc.", en: "Add a report on a milestone to the reports."),
            discussion: Phrase(
                vi: """
                    Một dòng được thêm vào tệp của bảng reports, viết đúng cách mà tệp ấy đang viết. Dòng được kiểm \
                    tra trước; điều mà check sẽ cảnh báo thì không ghi, trừ khi có --anyway. Một báo cáo có tình \
                    trạng hoặc dự báo, và những gì khác đã biết.
                    """,
                en: """
                    One row is added to the file of the table reports, written as that file is written. It is \
                    checked first; what check would warn of stops it, unless --anyway is given. A report has a \
                    state or a forecast, and what else is known.
                    """),
            examples: [
                """
                reformboard progress job-positions my-programme --date 2025-11-28 \\
                    --state done --reporter ubnd --status final --source "report 40"
                """,
                "reformboard progress growth-plan my-programme --state done --dry-run --anyway",
            ],
            parameters: [.milestone] + RecordingOptions.parameters + [
                .date, .state, .percent, .forecast, .finished, .rating, .evidence, .note,
            ])
    }

    private let milestone: String
    private let options: RecordingOptions
    private let reported: Day?
    private let state: Report.State?
    private let percent: String?
    private let forecast: Day?
    private let finished: Day?
    private let rating: Report.Rating?
    private let evidence: Report.Evidence?
    private let note: String?

    init(_ given: GivenWords) {
        milestone = given.text(.milestone) ?? ""
        options = RecordingOptions(given)
        reported = given.day(.date)
        state = given.choice(.state)
        percent = given.text(.percent)
        forecast = given.day(.forecast)
        finished = given.day(.finished)
        rating = given.choice(.rating)
        evidence = given.choice(.evidence)
        note = given.text(.note)
    }

    func run() throws {
        try options.record(
            .report(
                on: milestone, reported: reported ?? Surroundings.today, reporter: options.reporter,
                state: state, percent: percent, forecast: forecast, finished: finished, rating: rating,
                evidence: evidence, status: options.status, note: note, source: options.source))
    }
}

extension Parameter {
    fileprivate static var milestone: Parameter {
        .argument(
            Phrase(vi: "mốc", en: "milestone"),
            Phrase(vi: "Mã của mốc.", en: "The id of the milestone."), isRequired: true,
            completion: WordCompletion.milestones)
    }

    fileprivate static var date: Parameter {
        .option(
            "--date", .dayName,
            Phrase(
                vi: "Ngày báo cáo, viết YYYY-MM-DD; nếu không ghi thì là hôm nay.",
                en: "The day of the report, as YYYY-MM-DD; otherwise today."),
            .day)
    }

    fileprivate static var state: Parameter {
        .option(
            "--state", Phrase(vi: "tình trạng", en: "state"),
            Phrase(vi: "Mốc đang thế nào.", en: "How it stands."),
            .oneOf { Report.State.allCases.map { $0.rawValue } })
    }

    fileprivate static var percent: Parameter {
        .option(
            "--percent", Phrase(vi: "phần trăm", en: "percent"),
            Phrase(vi: "Phần đã xong, từ 0 đến 100.", en: "The share done, 0 to 100."))
    }

    fileprivate static var forecast: Parameter {
        .option(
            "--forecast", .dayName,
            Phrase(vi: "Ngày dự kiến xong.", en: "The day on which it is expected to be done."), .day)
    }

    fileprivate static var finished: Parameter {
        .option(
            "--finished", .dayName, Phrase(vi: "Ngày đã xong.", en: "The day on which it was done."), .day)
    }

    fileprivate static var rating: Parameter {
        .option(
            "--rating", Phrase(vi: "đánh giá", en: "rating"),
            Phrase(vi: "Chủ trì tự đánh giá thế nào.", en: "What the owner says of it."),
            .oneOf { Report.Rating.allCases.map { $0.rawValue } })
    }

    fileprivate static var evidence: Parameter {
        .option(
            "--evidence", Phrase(vi: "minh chứng", en: "evidence"),
            Phrase(vi: "Có minh chứng đến đâu.", en: "What stands behind it."),
            .oneOf { Report.Evidence.allCases.map { $0.rawValue } })
    }

    fileprivate static var note: Parameter {
        .option(
            "--note", Phrase(vi: "lời", en: "text"), Phrase(vi: "Một lời ghi chú.", en: "A remark."))
    }
}
