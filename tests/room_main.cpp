#include "tests/room_test.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace rowmill::test {

namespace {

std::map<std::string, RoomTest::Main, std::less<>>& tests()
{
    static std::map<std::string, RoomTest::Main, std::less<>> all;
    return all;
}

std::string nameOf(std::string_view sourceFile)
{
    const std::string_view file = sourceFile.substr(sourceFile.rfind('/') + 1);
    return std::string(file.substr(0, file.find('.')));
}

int refuse(const char* program)
{
    std::fprintf(stderr, "usage: %s TEST [OPTIONS OF QT TEST]\nTEST is one of:\n", program);
    for (const auto& [name, main] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

RoomTest::RoomTest(const char* sourceFile, Main main)
{
    tests().emplace(nameOf(sourceFile), main);
}

} // namespace rowmill::test

int main(int argc, char** argv)
{
    using namespace rowmill::test;
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test == tests().end())
        return refuse(argv[0]);
    // What is left is Qt Test's: the program's name, and what stands after the test's.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
