// What libFuzzer does for hours, for seconds and with any compiler: a target is given each file of its
// corpus, and then changes of them, always the same ones.
//   TARGET CORPUS INPUT [COUNT [SEED]]   INPUT: where the bytes stand that it is being given
//   TARGET INPUT                         these bytes only
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr size_t LongestInput = 8192;

std::string read(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void give(const std::string& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
}

/// Changes that readers of tables stumble over sooner than over single bits.
class Mutations {
public:
    Mutations(std::vector<std::string> corpus, unsigned seed) : m_corpus(std::move(corpus)), m_random(seed) {}

    std::string next()
    {
        std::string bytes = m_corpus.at(below(m_corpus.size()));
        for (size_t left = 1 + below(4); left > 0; --left)
            change(bytes);
        bytes.resize(std::min(bytes.size(), LongestInput));
        return bytes;
    }

private:
    size_t below(size_t bound) { return bound == 0 ? 0 : m_random() % bound; }

    void change(std::string& bytes)
    {
        static const std::string tokens[] = {"\"",
                                             "\"\"",
                                             ",",
                                             ";",
                                             "\t",
                                             "\r",
                                             "\n",
                                             "\r\n",
                                             "\\",
                                             "'",
                                             std::string(1, '\0'),
                                             "\xEF\xBB\xBF",
                                             "\xFF\xFE",
                                             "\xC3",
                                             "\xF4\x90\x80\x80",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ":",
                                             "\\u",
                                             "\\ud800",
                                             "1e999",
                                             "-",
                                             "null",
                                             "<",
                                             ">",
                                             "</",
                                             "/>",
                                             "&",
                                             "&#x0;",
                                             "&amp;",
                                             "]]>",
                                             "<!--",
                                             "=\"",
                                             " r=\"A1048577\"",
                                             " r=\"ZZZZ1\"",
                                             " t=\"s\"",
                                             "<v>99999999999</v>",
                                             "table:number-columns-repeated=\"1048576\"",
                                             "PK\x01\x02",
                                             "PK\x05\x06",
                                             "\xFF\xFF\xFF\xFF",
                                             "sep=;\n"};
        const size_t at = below(bytes.size() + 1);
        const size_t length = below(std::min<size_t>(bytes.size() - at, 64) + 1);
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(m_random());
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, tokens[below(std::size(tokens))]);
            break;
        case 3:
            bytes.insert(below(bytes.size() + 1), bytes.substr(at, length));
            break;
        case 4:
            bytes.resize(at);
            break;
        default: {
            const std::string& other = m_corpus.at(below(m_corpus.size()));
            bytes.insert(at, other.substr(below(other.size() + 1), 256));
            break;
        }
        }
    }

    std::vector<std::string> m_corpus;
    std::mt19937 m_random;
};

int run(int argc, char** argv)
{
    if (argc == 2) {
        give(read(argv[1]));
        return 0;
    }
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s CORPUS INPUT [COUNT [SEED]], or %s INPUT\n", argv[0], argv[0]);
        return 2;
    }
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end()); // or a seed would mean something else on another disk
    if (paths.empty()) {
        std::fprintf(stderr, "no corpus: %s\n", argv[1]);
        return 2;
    }
    std::vector<std::string> corpus;
    for (const auto& path : paths) {
        corpus.push_back(read(path));
        give(corpus.back());
    }
    const int count = argc > 3 ? std::stoi(argv[3]) : 1000;
    Mutations mutations(std::move(corpus), argc > 4 ? unsigned(std::stoul(argv[4])) : 1);
    for (int i = 0; i < count; ++i) {
        const std::string bytes = mutations.next();
        // It outlives whatever these bytes do to this process.
        std::ofstream(argv[2], std::ios::binary) << bytes;
        give(bytes);
    }
    std::filesystem::remove(argv[2]);
    std::printf("%zu files and %d changes of them\n", paths.size(), count);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s: %s\n", argv[0], problem.what());
        return 2;
    }
}
