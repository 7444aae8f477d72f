# cmake -DROOT=... -DCLANG_FORMAT=... -P format.cmake : fails, naming the files, when clang-format would
# change a source file.
file(GLOB_RECURSE sources RELATIVE ${ROOT}
  ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
list(LENGTH sources count)
if(count LESS 20)
  message(FATAL_ERROR "Only ${count} source files under ${ROOT}")
endif()

execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror --style=file ${sources}
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(result EQUAL 0)
  return()
endif()

string(REGEX MATCHALL "(^|\n)[^ \n:]+\\.(h|cpp):[0-9]+" places "${complaints}")
if(NOT places)
  message(FATAL_ERROR "${complaints}")
endif()
list(TRANSFORM places REPLACE "^\n|:[0-9]+$" "")
list(REMOVE_DUPLICATES places)
list(JOIN places "\n  " files)
message(FATAL_ERROR "Not as .clang-format has it; run ${CLANG_FORMAT} -i on\n  ${files}")
