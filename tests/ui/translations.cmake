# Fails when a word of the window is missing in a language, or when the .ts files lag behind the sources. What
# the translations say is ui_languages' part.
file(GLOB files ${ROOT}/translations/rowmill_*.ts)
foreach(file ${files})
  cmake_path(GET file FILENAME name)
  file(READ ${file} words)
  if(words MATCHES "type=\"(unfinished|vanished|obsolete)\"")
    message(FATAL_ERROR "${name}: a string is ${CMAKE_MATCH_1}")
  endif()
  if(name STREQUAL "rowmill_en.ts") # plurals alone
    continue()
  endif()
  set(copy ${SCRATCH}/${name})
  file(COPY ${file} DESTINATION ${SCRATCH})
  execute_process(
    COMMAND ${LUPDATE} -locations none -no-obsolete -I ${ROOT} -extensions cpp,h ${ROOT}/app ${ROOT}/ui -ts ${copy}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
  if(NOT status EQUAL 0 OR NOT said MATCHES "Found ([0-9]+) source text\\(s\\) \\(([0-9]+) new")
    message(FATAL_ERROR "lupdate failed: ${said}")
  endif()
  if(NOT CMAKE_MATCH_2 EQUAL 0)
    message(FATAL_ERROR "${CMAKE_MATCH_2} strings are not in ${name}: build update_translations, translate")
  endif()
endforeach()
