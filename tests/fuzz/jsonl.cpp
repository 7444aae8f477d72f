#include "tests/fuzz/fuzz_table.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    rowmill::fuzzTable("t.jsonl", data, size);
    rowmill::fuzzTable("t.json", data, size);
    return 0;
}
