// A library to be preloaded into the real program. It stands between SQLite and the disk and notes, in a file
// FILE.unsynced beside each project file and its log, every write that has not been synced yet, with the
// bytes that were there before. A sync empties the note. After the program was killed, what the notes hold is
// what a power cut might have taken away: see PowerCut, which takes it away.
//
// POWER_CUT_NO_SYNC=1 makes a disk that never syncs; POWER_CUT_FULL=FILE one that is full while FILE exists.

#include "tests/cli/power_cut_note.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

using rowmill::test::UnsyncedHead;

constexpr int MostFiles = 4096;
constexpr useconds_t SyncMicroseconds = 15'000;

std::mutex mutex;
std::array<int, MostFiles> notes{}; ///< the note's descriptor for each of the program's, 0: not watched

template<typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

ssize_t realWrite(int file, const void* bytes, size_t count, off_t at)
{
    static const auto call = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite64");
    return call(file, bytes, count, at);
}

bool isWatched(const std::string& path)
{
    const auto ends = [&path](const char* ending) {
        const size_t length = std::strlen(ending);
        return path.size() >= length && path.compare(path.size() - length, length, ending) == 0;
    };
    return ends(".rowmill") || ends(".rowmill-wal") || ends(".rowmill-journal") || ends(".rowmill.part");
}

std::string noteOf(const std::string& path)
{
    return path + ".unsynced";
}

int noteFor(int file)
{
    return file >= 0 && file < MostFiles ? notes.at(size_t(file)) : 0;
}

void opened(int file, const char* path, int flags)
{
    static const auto call = next<int (*)(const char*, int, ...)>("open64");
    if (file < 0 || file >= MostFiles || (flags & O_ACCMODE) == O_RDONLY || !isWatched(path))
        return;
    const int note = call(noteOf(path).c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::scoped_lock lock(mutex);
    notes.at(size_t(file)) = note > 0 ? note : 0;
}

off_t sizeOf(int file)
{
    struct stat about {};
    return fstat(file, &about) == 0 ? about.st_size : 0;
}

/// Before the bytes from `at` on become others: `bytes`, or nothing where the file is cut there.
void noteChange(int file, int note, off_t at, const void* bytes, size_t count, bool cut)
{
    UnsyncedHead head;
    head.at = at;
    head.sizeBefore = sizeOf(file);
    const off_t end = cut ? head.sizeBefore : at + off_t(count);
    head.before = std::max<off_t>(0, std::min(end, head.sizeBefore) - at);
    head.after = off_t(count);
    head.cut = cut ? 1 : 0;
    std::vector<char> record(sizeof head + size_t(head.before) + count);
    std::memcpy(record.data(), &head, sizeof head);
    // The descriptor may be for writing only in theory; SQLite's are for both.
    if (pread(file, record.data() + sizeof head, size_t(head.before), at) != head.before)
        std::abort();
    if (count > 0)
        std::memcpy(record.data() + sizeof head + head.before, bytes, count);
    static const auto call = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (call(note, record.data(), record.size()) != ssize_t(record.size()))
        std::abort();
}

bool isFull(int file, off_t end)
{
    static const char* const sign = std::getenv("POWER_CUT_FULL");
    return sign && end > sizeOf(file) && access(sign, F_OK) == 0;
}

ssize_t watchedWrite(int file, const void* bytes, size_t count, off_t at)
{
    if (const int note = noteFor(file)) {
        if (isFull(file, at + off_t(count))) {
            errno = ENOSPC;
            return -1;
        }
        const std::scoped_lock lock(mutex);
        noteChange(file, note, at, bytes, count, false);
        return realWrite(file, bytes, count, at);
    }
    return realWrite(file, bytes, count, at);
}

int watchedCut(int file, off_t size)
{
    static const auto call = next<int (*)(int, off_t)>("ftruncate64");
    if (const int note = noteFor(file)) {
        const std::scoped_lock lock(mutex);
        noteChange(file, note, size, nullptr, 0, true);
    }
    return call(file, size);
}

/// The disk of the machine that the test runs on has no part in it. The one it stands for is slow, so that
/// many a program dies while it waits for it.
int watchedSync(int file, const char* name)
{
    static const bool never = std::getenv("POWER_CUT_NO_SYNC") != nullptr;
    static const auto cut = next<int (*)(int, off_t)>("ftruncate64");
    const int note = noteFor(file);
    if (!note)
        return next<int (*)(int)>(name)(file);
    usleep(SyncMicroseconds);
    const std::scoped_lock lock(mutex);
    return never ? 0 : cut(note, 0);
}

int modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) ? va_arg(list, int) : 0;
}

} // namespace

extern "C" {

int open64(const char* path, int flags, ...)
{
    static const auto call = next<int (*)(const char*, int, ...)>("open64");
    va_list list;
    va_start(list, flags);
    const int file = call(path, flags, modeOf(flags, list));
    va_end(list);
    opened(file, path, flags);
    return file;
}

int open(const char* path, int flags, ...)
{
    static const auto call = next<int (*)(const char*, int, ...)>("open");
    va_list list;
    va_start(list, flags);
    const int file = call(path, flags, modeOf(flags, list));
    va_end(list);
    opened(file, path, flags);
    return file;
}

int close(int file)
{
    static const auto call = next<int (*)(int)>("close");
    if (const int note = noteFor(file)) {
        const std::scoped_lock lock(mutex);
        notes.at(size_t(file)) = 0;
        call(note);
    }
    return call(file);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off_t at)
{
    return watchedWrite(file, bytes, count, at);
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at)
{
    return watchedWrite(file, bytes, count, at);
}

int ftruncate64(int file, off_t size) noexcept
{
    return watchedCut(file, size);
}

int ftruncate(int file, off_t size) noexcept
{
    return watchedCut(file, size);
}

int fsync(int file)
{
    return watchedSync(file, "fsync");
}

int fdatasync(int file)
{
    return watchedSync(file, "fdatasync");
}

/// What was done to names counts as done; the note goes with its file.
int unlink(const char* path) noexcept
{
    static const auto call = next<int (*)(const char*)>("unlink");
    if (isWatched(path))
        call(noteOf(path).c_str());
    return call(path);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto call = next<int (*)(const char*, const char*)>("rename");
    if (isWatched(from))
        call(noteOf(from).c_str(), noteOf(to).c_str());
    return call(from, to);
}

} // extern "C"
