import ReformModel
import Testing

@Suite("When something is shown of a load")
struct ProgressPaceTests {
    @Test("Nothing for a tenth of a second, then at most twenty times a second")
    func pace() {
        var pace = ProgressPace()
        let asked = [0, 40, 99, 100, 101, 149, 150, 190, 200, 1000, 1049, 1050]
        let due = asked.filter { pace.isDue(after: .milliseconds($0)) }
        #expect(due == [100, 150, 200, 1000, 1050])
    }
}
