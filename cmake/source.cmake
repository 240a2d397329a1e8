# The source of this very program, offered by it to everybody who uses it over a network (AGPL-3.0, section 13).
set(source_patterns "")
foreach(folder .ci app base bench cmake docs domain tests tools)
  list(APPEND source_patterns ${CMAKE_SOURCE_DIR}/${folder}/*)
endforeach()
file(GLOB web_folders RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/web/*)
list(REMOVE_ITEM web_folders web/node_modules web/built)
foreach(folder ${web_folders})
  if(IS_DIRECTORY ${CMAKE_SOURCE_DIR}/${folder})
    list(APPEND source_patterns ${CMAKE_SOURCE_DIR}/${folder}/*)
  endif()
endforeach()
file(GLOB_RECURSE OFFERED CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${source_patterns})
file(GLOB OFFERED_TOP CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} LIST_DIRECTORIES false
  *.md *.txt *.json LICENSE run test .gitignore .clang-format .clang-tidy web/*)
list(APPEND OFFERED ${OFFERED_TOP})
list(FILTER OFFERED EXCLUDE REGEX "^docs/screenshots/|\\.log$")
list(SORT OFFERED)
list(JOIN OFFERED "\n" offered_lines)
write_if_changed(${GATHERED_DIR}/offered.txt "${offered_lines}\n")
list(TRANSFORM OFFERED PREPEND ${CMAKE_SOURCE_DIR}/ OUTPUT_VARIABLE offered_paths)
add_custom_command(
  OUTPUT ${GATHERED_DIR}/source.tar.gz
  COMMAND tar --create --gzip --file ${GATHERED_DIR}/source.tar.gz --directory ${CMAKE_SOURCE_DIR} --sort=name --mtime=@0
    --owner=0 --group=0 --numeric-owner --transform "s,^,berdaya/," --files-from ${GATHERED_DIR}/offered.txt
  DEPENDS ${offered_paths} ${GATHERED_DIR}/offered.txt
  VERBATIM)
write_if_changed(${GATHERED_DIR}/source.S
".section .note.GNU-stack,\"\",%progbits
.section .rodata
.global berdaya_source
.global berdaya_source_end
berdaya_source:
.incbin \"${GATHERED_DIR}/source.tar.gz\"
berdaya_source_end:
")
set_source_files_properties(${GATHERED_DIR}/source.S PROPERTIES OBJECT_DEPENDS ${GATHERED_DIR}/source.tar.gz)
