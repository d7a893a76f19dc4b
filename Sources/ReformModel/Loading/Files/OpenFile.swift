#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A regular file that is open for reading, asked for its bytes piece by piece.
///
/// The file is read and not mapped: where a mapped file is cut short by someone else, the first look past
/// its new end kills the program. Here the bytes that are gone are simply not there. It is opened without
/// following a link and without waiting, so that a link or a pipe put in the place of a file that was looked
/// at before neither leads astray nor hangs.
///
/// The one place of the model that calls the system itself; `unsafe` marks the calls that are given memory.
final class OpenFile: Sendable {
    /// Why a file is not opened.
    enum Fault: Error {
        case missing
        case denied
        case notRegular
    }

    /// The bytes of the file when it was opened.
    let size: Int
    private let descriptor: Int32
    private let changed: Moment

    /// When a file was last written.
    private struct Moment: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
    }

    /// Opens the file at a path in which no link is left.
    init(_ path: String) throws(Fault) {
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            switch errno {
            case EACCES, EPERM: throw .denied
            case ELOOP, ENXIO: throw .notRegular
            default: throw .missing
            }
        }
        guard let (moment, isRegular) = OpenFile.look(at: descriptor), isRegular else {
            close(descriptor)
            throw .notRegular
        }
        self.descriptor = descriptor
        size = moment.size
        changed = moment
    }

    deinit { close(descriptor) }

    /// Whether the file was written to since it was opened.
    var hasChanged: Bool { OpenFile.look(at: descriptor)?.moment != changed }

    /// Reads some bytes in place of what the buffer held; fewer where the file ends before.
    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) {
        guard count > 0 else {
            buffer.removeAll(keepingCapacity: true)
            return
        }
        if buffer.count < count { buffer += [UInt8](repeating: 0, count: count - buffer.count) }
        var done = 0
        unsafe buffer.withUnsafeMutableBytes { memory in
            guard let start = memory.baseAddress else { return }
            while done < count {
                let got = unsafe pread(descriptor, start + done, count - done, off_t(offset + done))
                if got > 0 {
                    done += got
                } else if got == 0 || errno != EINTR {
                    break
                }
            }
        }
        buffer.removeLast(buffer.count - done)
    }

    private static func look(at descriptor: Int32) -> (moment: Moment, isRegular: Bool)? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        let moment = Moment(
            seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size))
        return (moment, status.st_mode & S_IFMT == S_IFREG)
    }
}
