import Glibc

/// What the system said: the cause in words, and whether it was a closed pipe or a full disk.
struct SystemError: Error, Hashable {
    let number: Int32

    var cause: String { SystemFiles.message(of: number) }
    var isClosedPipe: Bool { number == EPIPE }
    var isMissing: Bool { number == ENOENT }

    /// Whether writing failed where creating had worked: no space, quota, an error of the device.
    var isWriteFailure: Bool { [ENOSPC, EDQUOT, EIO, EFBIG, EPIPE, EBADF].contains(number) }

    static let exists = EEXIST
}

/// The calls into the system, without Foundation: it would double the start-up time.
///
/// The only file of the tool with `unsafe` in it.
enum SystemFiles {
    static let standardInput: Int32 = 0
    static let standardOutput: Int32 = 1
    static let standardError: Int32 = 2

    /// What a path names, links followed.
    struct Status: Hashable {
        enum Kind { case file, directory, other }
        let kind: Kind
        let size: Int
        let identity: Identity
    }

    /// What tells two files apart, whatever paths lead to them.
    struct Identity: Hashable {
        let device: UInt
        let inode: UInt
    }

    static func status(of path: String) throws(SystemError) -> Status {
        var status = stat()
        let result = unsafe stat(path, &status)
        guard result == 0 else { throw SystemError(number: errno) }
        return Status(status)
    }

    /// Names in the directory, without `.` and `..`, unsorted; nil stands for a name that is no
    /// UTF-8.
    static func names(inDirectory path: String) throws(SystemError) -> [String?] {
        guard let directory = unsafe opendir(path) else { throw SystemError(number: errno) }
        defer { unsafe _ = closedir(directory) }
        var names: [String?] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(directory) else {
                if errno != 0 { throw SystemError(number: errno) }
                return names
            }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
                    unsafe String(validatingCString: start)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }

    /// Opens a file for reading; a pipe or device without waiting for a writer.
    static func openForReading(_ path: String) throws(SystemError) -> Descriptor {
        try Descriptor(opening: path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }

    /// Creates a file that does not exist yet.
    static func create(_ path: String) throws(SystemError) -> Descriptor {
        try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    /// Reads to the end, or until more than `limit` bytes came.
    static func read(
        _ descriptor: Int32,
        expecting size: Int,
        limit: Int
    ) throws(SystemError) -> [UInt8] {
        // One byte more than expected, so that the usual file ends in its first two calls.
        var room = min(max(size, 0), limit) + 1
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            var failure: SystemError?
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                repeat {
                    let result = unsafe Glibc.read(
                        descriptor,
                        buffer.baseAddress,
                        buffer.count
                    )
                    count = max(0, result)
                    failure = result < 0 ? SystemError(number: errno) : nil
                } while failure?.number == EINTR
            }
            if let failure { throw failure }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            room = 1 << 16
        }
        return bytes
    }

    /// Writes all of `bytes`, however often the system takes only a part.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if result >= 0 {
                written += result
            } else if errno == EAGAIN {
                // A terminal or pipe that another program made non-blocking: wait for room.
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                unsafe _ = poll(&waiting, 1, -1)
            } else if errno != EINTR {
                throw SystemError(number: errno)
            }
        }
    }

    static func makeDirectory(_ path: String) throws(SystemError) {
        guard unsafe mkdir(path, 0o777) == 0 else { throw SystemError(number: errno) }
    }

    static func rename(_ old: String, to new: String) throws(SystemError) {
        guard unsafe Glibc.rename(old, new) == 0 else { throw SystemError(number: errno) }
    }

    static func remove(_ path: String) { unsafe _ = unlink(path) }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Lets writing fail with an error instead of ending the process: into a closed pipe, and
    /// beyond the limit of a file's size.
    static func ignoreWriteSignals() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    static var processId: Int32 { getpid() }

    static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    fileprivate static func message(of number: Int32) -> String {
        unsafe String(cString: strerror(number))
    }
}

/// An open file; closed with its owner.
struct Descriptor: ~Copyable {
    let number: Int32

    fileprivate init(opening path: String, _ flags: Int32) throws(SystemError) {
        number = unsafe open(path, flags, 0o666)
        guard number >= 0 else { throw SystemError(number: errno) }
    }

    func status() throws(SystemError) -> SystemFiles.Status {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw SystemError(number: errno) }
        return SystemFiles.Status(status)
    }

    /// Closes the file and says whether its last bytes could be written.
    consuming func close() throws(SystemError) {
        let result = Glibc.close(number)
        let failure = errno
        discard self
        guard result == 0 else { throw SystemError(number: failure) }
    }

    deinit { _ = Glibc.close(number) }
}

extension SystemFiles.Status {
    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .directory
        default: kind = .other
        }
        size = Int(status.st_size)
        identity = SystemFiles.Identity(
            device: UInt(status.st_dev),
            inode: UInt(status.st_ino)
        )
    }
}
