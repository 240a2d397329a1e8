# Every test but `unit`, which stands in CMakeLists.txt.
file(GLOB TIDY_SOURCES CONFIGURE_DEPENDS tests/tidy/*.cpp)
list(FILTER TIDY_SOURCES EXCLUDE REGEX "main\\.cpp$|_test\\.cpp$")
add_library(tidy_rules STATIC ${TIDY_SOURCES})
target_link_libraries(tidy_rules PUBLIC base)
add_executable(tidy tests/tidy/main.cpp)
target_link_libraries(tidy PRIVATE tidy_rules)
add_executable(tidy_test tests/unit_main.cpp tests/tidy/tidy_test.cpp)
target_link_libraries(tidy_test PRIVATE tidy_rules)
add_test(NAME tidy COMMAND tidy ${CMAKE_SOURCE_DIR})
add_test(NAME tidy_rules COMMAND tidy_test)

# Databases of a test's own.
add_library(fresh_database STATIC tests/fresh_database.cpp)
target_link_libraries(fresh_database PUBLIC base)
target_link_libraries(unit_test PRIVATE fresh_database)
add_test(NAME unit_postgres COMMAND ${CMAKE_SOURCE_DIR}/tools/with_postgres $<TARGET_FILE:unit_test>)

# Stories: what people do on a real server.
add_library(story STATIC tests/stories/story.cpp tests/stories/voice.cpp tests/stories/server.cpp
  tests/stories/community.cpp)
target_link_libraries(story PUBLIC fresh_database)
add_executable(story_runner tests/stories/story_runner.cpp tests/stories/watch.cpp)
target_link_libraries(story_runner PRIVATE story app)
add_executable(story_test tests/unit_main.cpp tests/stories/story_test.cpp)
target_link_libraries(story_test PRIVATE story)
add_test(NAME stories_read COMMAND story_test)
file(GLOB_RECURSE STORIES CONFIGURE_DEPENDS tests/stories/*.story)
if(TARGET berdaya AND STORIES)
  set(tell_stories $<TARGET_FILE:story_runner> --server $<TARGET_FILE:berdaya> --every-route
    ${CMAKE_SOURCE_DIR}/tests/stories)
  add_test(NAME stories_sqlite COMMAND ${tell_stories})
  add_test(NAME stories_postgres COMMAND ${CMAKE_SOURCE_DIR}/tools/with_postgres ${tell_stories})
endif()

# Phones, a secretariat and a bad line, by dice.
add_executable(simulation_test tests/unit_main.cpp tests/simulation/phone.cpp tests/simulation/hub.cpp
  tests/simulation/simulation_test.cpp tests/simulation/many_writers_test.cpp tests/simulation/pains_test.cpp
  tests/simulation/pains_table_test.cpp)
target_compile_definitions(simulation_test PRIVATE BERDAYA_TREE="${CMAKE_SOURCE_DIR}")
target_link_libraries(simulation_test PRIVATE app fresh_database)
add_test(NAME simulation_sqlite COMMAND simulation_test)
add_test(NAME simulation_postgres COMMAND ${CMAKE_SOURCE_DIR}/tools/with_postgres $<TARGET_FILE:simulation_test>)

find_program(NODE node)

# A phone counts an interview bit for bit as the server does.
add_executable(answer_sets tests/scoring/answer_sets.cpp)
target_link_libraries(answer_sets PRIVATE app)
if(NODE AND EXISTS ${CMAKE_SOURCE_DIR}/web/node_modules/esbuild)
  add_test(NAME scoring_equal COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tests/scoring/equal.mjs --program $<TARGET_FILE:answer_sets>)
endif()

# What people do in a browser, on a phone and on a desk, with scripts and without.
if(TARGET berdaya AND NODE AND EXISTS ${CMAKE_SOURCE_DIR}/web/node_modules/playwright-core)
  add_test(NAME browser COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tests/browser/run.mjs --server $<TARGET_FILE:berdaya>)
  set_tests_properties(browser PROPERTIES TIMEOUT 2400 LABELS browser RUN_SERIAL ON)
endif()

# A day in the field with the engine of Safari.
if(TARGET berdaya AND NODE)
  add_test(NAME webkit COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tests/webkit/run.mjs --server $<TARGET_FILE:berdaya>)
  set_tests_properties(webkit PROPERTIES TIMEOUT 240)
endif()

# A secretariat, hubs in the car and a line that is cut: real programs.
if(TARGET berdaya AND NODE)
  add_test(NAME hub COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tests/hub/run.mjs --server $<TARGET_FILE:berdaya>)
  set_tests_properties(hub PROPERTIES TIMEOUT 600 RUN_SERIAL ON)
endif()

# What programs of others are told is what this one prints, and they understand it.
if(TARGET berdaya)
  add_test(NAME contract COMMAND ${CMAKE_SOURCE_DIR}/tools/contract --check $<TARGET_FILE:berdaya>)
endif()
if(TARGET berdaya AND NODE AND EXISTS ${CMAKE_SOURCE_DIR}/web/node_modules/ajv)
  add_test(NAME outside COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/tests/outside/run.mjs --server $<TARGET_FILE:berdaya>)
  set_tests_properties(outside PROPERTIES TIMEOUT 300)
endif()

# Whatever the bytes: what reads them, under libFuzzer.
if(NOT BERDAYA_SANITIZE)
  add_test(NAME fuzz COMMAND ${CMAKE_SOURCE_DIR}/tools/fuzz)
  set_tests_properties(fuzz PROPERTIES TIMEOUT 2400)
endif()

# How the code is laid out, and what clang-tidy knows.
add_test(NAME format COMMAND ${CMAKE_SOURCE_DIR}/tools/format)
add_test(NAME lint COMMAND ${CMAKE_SOURCE_DIR}/tools/lint)

# What the compiler refuses. Each file compiles as it stands, and with REFUSED does not, for the reason in its first line.
file(GLOB COMPILED CONFIGURE_DEPENDS tests/compile/*.cpp)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${COMPILED})
foreach(path ${COMPILED})
  get_filename_component(name ${path} NAME_WE)
  file(STRINGS ${path} reason LIMIT_COUNT 1 REGEX "^// Refused: ")
  string(REPLACE "// Refused: " "" reason "${reason}")
  set(compile ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I${CMAKE_SOURCE_DIR} ${path})
  add_test(NAME compiles_${name} COMMAND ${compile})
  add_test(NAME refuses_${name} COMMAND ${compile} -DREFUSED)
  set_tests_properties(refuses_${name} PROPERTIES PASS_REGULAR_EXPRESSION "${reason}")
endforeach()

# The same tests under the sanitizers, each in a build of its own: ./test --all.
option(BERDAYA_SANITIZED_TESTS "also test with the sanitizers" OFF)
if(BERDAYA_SANITIZED_TESTS AND NOT BERDAYA_SANITIZE)
  foreach(sanitizer asan tsan)
    add_test(NAME ${sanitizer} COMMAND ${CMAKE_SOURCE_DIR}/tools/sanitized ${sanitizer} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${sanitizer} PROPERTIES TIMEOUT 4000 RESOURCE_LOCK sanitized)
  endforeach()
endif()
set_tests_properties(lint PROPERTIES TIMEOUT 3600)
