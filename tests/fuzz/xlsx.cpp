#include "tests/fuzz/fuzz_workbook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    rowmill::fuzzWorkbook("t.xlsx",
                          {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                           "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"},
                          data, size);
    return 0;
}
