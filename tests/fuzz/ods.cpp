#include "tests/fuzz/fuzz_workbook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    rowmill::fuzzWorkbook("t.ods", {"content.xml", "META-INF/manifest.xml"}, data, size);
    return 0;
}
