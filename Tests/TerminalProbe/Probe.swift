import NcursesTerminal

@main enum Probe {
    static func main() {}
}
