import ArgumentParser

/// Where the program begins.
@main
enum Start {
    static func main() {
        guard let request = PlainBoardLine.request(CommandLine.arguments.dropFirst()) else {
            return ReformBoard.main()
        }
        do {
            try request.run()
        } catch {
            ReformBoard.exit(withError: error)
        }
    }
}
