import Canvas
import Testing

@testable import NcursesTerminal

/// The order in which events are taken.
@Suite struct EventQueueTests {
    @Test func wokenTwiceIsWoken() {
        var queue = EventQueue()
        queue.append(.woken)
        queue.append(.key(.up))
        queue.append(.woken)
        #expect(queue.popFirst() == .woken)
        queue.append(.woken)
        #expect(queue.popFirst() == .key(.up))
        #expect(queue.popFirst() == .woken)
        #expect(queue.popFirst() == nil)
    }

    @Test func whoIsAskedToEndDoesNothingElseBefore() {
        var queue = EventQueue()
        queue.append(.key(.up))
        queue.append(.key(.down))
        #expect(queue.popFirst() == .key(.up))
        queue.append(.asked(toEndBy: 15))
        #expect(queue.popFirst() == .asked(toEndBy: 15))
        #expect(queue.popFirst() == .key(.down))
    }

    @Test func onlyTheLastSizeIsKept() {
        var queue = EventQueue()
        queue.append(.resized(Size(width: 1, height: 1)))
        queue.append(.key(.up))
        queue.append(.resized(Size(width: 2, height: 2)))
        #expect(queue.popFirst() == .key(.up))
        queue.append(.key(.down))
        queue.append(.resized(Size(width: 3, height: 3)))
        #expect(queue.popFirst() == .key(.down))
        #expect(queue.popFirst() == .resized(Size(width: 3, height: 3)))
        #expect(queue.popFirst() == nil)
        #expect(queue.isEmpty)
    }
}
