# Gathers what slices own, so that no file must be edited for a new one: the list of slices, their migrations.
file(GLOB slice_folders RELATIVE ${CMAKE_SOURCE_DIR}/domain CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/domain/*)
set(SLICES "")
foreach(folder ${slice_folders})
  if(IS_DIRECTORY ${CMAKE_SOURCE_DIR}/domain/${folder})
    list(APPEND SLICES ${folder})
  endif()
endforeach()

set(GATHERED_DIR ${CMAKE_BINARY_DIR}/gathered)
file(MAKE_DIRECTORY ${GATHERED_DIR})

function(write_if_changed path text)
  if(EXISTS ${path})
    file(READ ${path} before)
    if(before STREQUAL text)
      return()
    endif()
  endif()
  file(WRITE ${path} "${text}")
endfunction()

# app/slices.h promises all_slices(), base/slice.h groupings(), leads(), waitings(), told() and erase_everywhere(),
# base/specific.h is_specific(); each slice with routes answers slice().
set(declared "")
set(called "")
set(lists "")
foreach(slice ${SLICES})
  if(EXISTS ${CMAKE_SOURCE_DIR}/domain/${slice}/${slice}_routes.cpp)
    string(APPEND declared "namespace ${slice} { base::Slice slice(); }\n")
    string(APPEND called "        ${slice}::slice(),\n")
  endif()
endforeach()
foreach(list Grouping:groupings Lead:leads Waiting:waitings)
  string(REPLACE ":" ";" list ${list})
  list(GET list 0 of)
  list(GET list 1 name)
  string(APPEND lists
"std::vector<${of}> const& ${name}()
{
    static auto const all = [] {
        std::vector<${of}> found;
        for (auto const& slice : app::all_slices())
            found.insert(found.end(), slice.${name}.begin(), slice.${name}.end());
        return found;
    }();
    return all;
}
")
endforeach()
write_if_changed(${GATHERED_DIR}/slices.cpp
"#include \"base/slice.h\"
#include \"base/specific.h\"
${declared}
namespace app {
std::vector<base::Slice> all_slices()
{
    return {
${called}    };
}
}
namespace base {
${lists}std::string told(sql::Read& db, ChapterId const& chapter, sync_door::Incoming const& note, words::Tongue tongue)
{
    static auto const slices = app::all_slices();
    for (auto const& slice : slices)
        if (slice.tells && note.kind.starts_with(std::string(slice.name) + \".\"))
            return slice.tells(db, chapter, note, tongue);
    return {};
}
void erase_everywhere(sql::Write& db, Erasing hers)
{
    hers.spoken_of = hers.entries;
    static auto const slices = app::all_slices();
    for (auto const& slice : slices)
        if (slice.erases)
            slice.erases(db, hers);
    fact::forget(db, hers.chapter, hers.made, hers.spoken_of);
    sync_door::forget_set_aside(db, hers.chapter, hers.spoken_of);
}
bool is_specific(std::string_view kind)
{
    static auto const slices = app::all_slices();
    for (auto const& slice : slices)
        for (auto const& route : slice.routes)
            if (route.is_for_phones && route.kind == kind)
                return route.permit.reads == FieldClass::Specific;
    return false;
}
}
")
set(APP_GATHERED ${GATHERED_DIR}/slices.cpp)

# Every migration's text, embedded by the assembler under its own name.
file(GLOB MIGRATIONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/base/migrations/*.sql ${CMAKE_SOURCE_DIR}/domain/*/migrations/*.sql)
set(embedded_files "")
foreach(path ${MIGRATIONS})
  list(APPEND embedded_files ${path})
endforeach()
# Files a slice carries: instruments, starting data.
file(GLOB CARRIED CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/domain/*/instruments/*.json ${CMAKE_SOURCE_DIR}/domain/*/start/*)
list(APPEND embedded_files ${CARRIED})
# The web's built files, with content hashes in their names.
file(GLOB BUILT_WEB CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/built/*)
list(APPEND embedded_files ${BUILT_WEB})

set(assembler ".section .note.GNU-stack,\"\",%progbits\n.section .rodata\n")
set(table "#include \"base/embedded.h\"\nextern \"C\" {\n")
set(rows "")
set(n 0)
foreach(path ${embedded_files})
  file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR} ${path})
  string(APPEND assembler ".global berdaya_file_${n}\n.global berdaya_file_${n}_end\n.balign 16\nberdaya_file_${n}:\n.incbin \"${path}\"\nberdaya_file_${n}_end:\n.byte 0\n")
  string(APPEND table "extern char const berdaya_file_${n}[];\nextern char const berdaya_file_${n}_end[];\n")
  string(APPEND rows "        { \"${name}\", { berdaya_file_${n}, static_cast<std::size_t>(berdaya_file_${n}_end - berdaya_file_${n}) } },\n")
  math(EXPR n "${n} + 1")
endforeach()
string(APPEND table "}\nnamespace base {\nstd::vector<Embedded> const& embedded()\n{\n    static std::vector<Embedded> const files {\n${rows}    };\n    return files;\n}\n}\n")
write_if_changed(${GATHERED_DIR}/embedded.S "${assembler}")
write_if_changed(${GATHERED_DIR}/embedded.cpp "${table}")
set_source_files_properties(${GATHERED_DIR}/embedded.S PROPERTIES OBJECT_DEPENDS "${embedded_files}")
set(BASE_GATHERED ${GATHERED_DIR}/embedded.S ${GATHERED_DIR}/embedded.cpp)
