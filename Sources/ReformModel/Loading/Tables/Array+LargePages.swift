#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Array {
    /// Makes room for so many elements. Where they take megabytes, the system is asked to give them in large
    /// pages: memory is handed out when it is first written to, four kilobytes at a time, and for the columns of
    /// a million rows that alone takes a twentieth of the load.
    ///
    /// `unsafe` marks the address that is passed on. It is advice: nothing is read or written there.
    mutating func reserveInLargePages(_ count: Int) {
        reserveCapacity(count)
        #if os(Linux)
            let size = capacity * MemoryLayout<Element>.stride
            guard size >= 2 << 20 else { return }
            let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
            unsafe withUnsafeMutableBufferPointer { elements in
                let start = UInt(bitPattern: elements.baseAddress)
                let first = (start + page - 1) / page * page
                let length = start + UInt(size) - first
                _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: first), Int(length), MADV_HUGEPAGE)
            }
        #endif
    }
}
