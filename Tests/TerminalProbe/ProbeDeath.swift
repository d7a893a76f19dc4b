internal import Glibc

/// Ways for the probe to die, by key.
enum ProbeDeath: String {
    case trap = "X"
    case segmentationFault = "S"
    case stackOverflow = "O"
    case abort = "A"
    case exit = "E"

    func happen() {
        switch self {
        case .trap:
            let letters = CommandLine.arguments
            print(letters[letters.count])
        case .segmentationFault: raise(SIGSEGV)
        case .stackOverflow: print(Self.descend(0))
        case .abort: Glibc.abort()
        case .exit: Glibc.exit(3)
        }
    }

    @inline(never)
    private static func descend(_ depth: Int) -> Int {
        depth < 0 ? depth : descend(depth + 1) &+ descend(depth + 2) &+ CommandLine.arguments.count
    }
}
