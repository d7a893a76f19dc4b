internal import CSHA256

/// SHA-256 as FIPS 180-4 (2015) defines it, section 6.2, over bytes that come in parts.
///
/// By the instructions of the processor where it has some: sixty megabytes then take hundredths of a second and not
/// tenths. `unsafe` marks where the bytes go there.
struct SHA256: ~Copyable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
    private var pending: [UInt8] = []
    private var length: UInt64 = 0
    private let isByProcessor: Bool

    /// Begins with nothing.
    ///
    /// - Parameter byProcessor: whether the instructions of the processor are used, if it has some.
    init(byProcessor: Bool = true) { isByProcessor = byProcessor && rb_sha256_is_there() }

    /// Takes further bytes.
    mutating func update(_ bytes: [UInt8]) {
        length += UInt64(bytes.count)
        var start = 0
        if !pending.isEmpty {
            start = min(64 - pending.count, bytes.count)
            pending += bytes[..<start]
            guard pending.count == 64 else { return }
            let block = pending
            compress(block.span, at: 0)
            pending.removeAll(keepingCapacity: true)
        }
        let blocks = (bytes.count - start) / 64
        if isByProcessor {
            unsafe bytes.withUnsafeBufferPointer { bytes in
                guard blocks > 0, let begin = bytes.baseAddress else { return }
                unsafe state.withUnsafeMutableBufferPointer { state in
                    unsafe rb_sha256_take(state.baseAddress, begin + start, blocks)
                }
            }
        } else {
            let span = bytes.span
            for block in 0..<blocks { compress(span, at: start + block * 64) }
        }
        pending += bytes[(start + blocks * 64)...]
    }

    /// The digest in lower-case hexadecimal, 64 characters.
    consuming func finish() -> String {
        let bits = length &* 8
        var tail: [UInt8] = [0x80]
        tail += [UInt8](repeating: 0, count: (119 - pending.count) % 64)
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        update(tail)
        return state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.utf8.count) + digits
        }.joined()
    }

    private mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
        let block = bytes.extracting(start..<start + 64)
        // The sixteen words of the schedule that are still needed, each in the place of one that is not.
        var schedule = InlineArray<16, UInt32>(repeating: 0)
        for index in 0..<16 {
            let at = index &* 4
            schedule[index] =
                UInt32(block[at]) << 24 | UInt32(block[at &+ 1]) << 16 | UInt32(block[at &+ 2]) << 8
                | UInt32(block[at &+ 3])
        }
        let constants = SHA256.constants.span
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            if index >= 16 {
                let near = schedule[(index &- 15) & 15]
                let far = schedule[(index &- 2) & 15]
                let small = SHA256.rotate(near, 7) ^ SHA256.rotate(near, 18) ^ near >> 3
                let large = SHA256.rotate(far, 17) ^ SHA256.rotate(far, 19) ^ far >> 10
                schedule[index & 15] &+= small &+ schedule[(index &- 7) & 15] &+ large
            }
            let sum1 = SHA256.rotate(e, 6) ^ SHA256.rotate(e, 11) ^ SHA256.rotate(e, 25)
            let first = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ schedule[index & 15]
            let sum0 = SHA256.rotate(a, 2) ^ SHA256.rotate(a, 13) ^ SHA256.rotate(a, 22)
            let second = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    /// FIPS 180-4, section 4.2.2.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
