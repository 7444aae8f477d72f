# Fails when a word of the window has no Simplified Chinese, or when the .ts files lag behind the sources.
foreach(language zh_CN en)
  file(READ ${ROOT}/translations/rowmill_${language}.ts words)
  if(words MATCHES "type=\"(unfinished|vanished|obsolete)\"")
    message(FATAL_ERROR "rowmill_${language}.ts: a string is ${CMAKE_MATCH_1}")
  endif()
endforeach()

set(copy ${SCRATCH}/rowmill_zh_CN.ts)
file(COPY ${ROOT}/translations/rowmill_zh_CN.ts DESTINATION ${SCRATCH})
execute_process(
  COMMAND ${LUPDATE} -locations none -no-obsolete -I ${ROOT} -extensions cpp,h ${ROOT}/app ${ROOT}/ui -ts ${copy}
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
if(NOT status EQUAL 0 OR NOT said MATCHES "Found ([0-9]+) source text\\(s\\) \\(([0-9]+) new")
  message(FATAL_ERROR "lupdate failed: ${said}")
endif()
if(NOT CMAKE_MATCH_2 EQUAL 0)
  message(FATAL_ERROR "${CMAKE_MATCH_2} strings are not in the .ts files: build update_translations, translate")
endif()
