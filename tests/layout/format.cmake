# cmake -DROOT=... -DCLANG_FORMAT=... -P format.cmake : fails when clang-format would change a source file.
file(GLOB_RECURSE sources ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
  ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(LENGTH sources count)
if(count LESS 20)
  message(FATAL_ERROR "Only ${count} source files under ${ROOT}")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror --ferror-limit=3 --style=file ${sources}
  RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${complaints}\nRun ${CLANG_FORMAT} -i on these files.")
endif()
message("${count} files as clang-format wants them")
