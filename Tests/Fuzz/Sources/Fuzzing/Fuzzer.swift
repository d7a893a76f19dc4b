internal import Glibc

/// Gives a target to libFuzzer, which the compiler links with `-sanitize=fuzzer`.
///
/// The package manager names the beginning of an executable itself, so that libFuzzer's own `main` cannot be
/// it: its driver is called instead, as its documentation has it for programs with a `main` of their own.
public enum Fuzzer {
    /// What is tried with each input. Written once, before the driver begins.
    nonisolated(unsafe) private static var attempt: ([UInt8]) -> Void = { _ in }

    /// Tries inputs until the driver is told to end.
    public static func run(_ attempt: @escaping ([UInt8]) -> Void) -> Never {
        unsafe Fuzzer.attempt = attempt
        var count = CommandLine.argc
        var arguments = unsafe Optional(CommandLine.unsafeArgv)
        let status = unsafe driver(&count, &arguments) { data, size in
            let bytes = unsafe data.map { unsafe Array(UnsafeBufferPointer(start: $0, count: size)) }
            unsafe Fuzzer.attempt(bytes ?? [])
            return 0
        }
        exit(status)
    }
}

/// `LLVMFuzzerRunDriver` of libFuzzer.
@_silgen_name("LLVMFuzzerRunDriver")
private func driver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ attempt: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
