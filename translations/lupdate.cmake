# SPDX-License-Identifier: MIT
# Brings the .ts files in OUTPUT up to date with all sources of the product; the one way to do it, for
# the target update-translations and for the test that looks for drift.
#   cmake -DLUPDATE=... -DSOURCE=<top of the tree> -DOUTPUT=<folder> -P lupdate.cmake
# The sources are looked up now and not by a target: a target's scan misses what other libraries hold.
file(GLOB_RECURSE sources LIST_DIRECTORIES false
    "${SOURCE}/models/*.cpp" "${SOURCE}/models/*.h"
    "${SOURCE}/ui/*.cpp" "${SOURCE}/ui/*.h" "${SOURCE}/ui/*.ui"
    "${SOURCE}/app/*.cpp" "${SOURCE}/app/*.h")
list(SORT sources)

set(list_file "${OUTPUT}/sources.lst")
string(REPLACE ";" "\n" lines "${sources}")
file(WRITE "${list_file}" "-I${SOURCE}\n${lines}\n")

function(update language)
    execute_process(
        COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -source-language en
            -target-language "${language}" ${ARGN} "@${list_file}"
            -ts "${OUTPUT}/influxtokenmanager_${language}.ts"
        RESULT_VARIABLE result ERROR_VARIABLE complaints)
    if(NOT result EQUAL 0 OR complaints)
        message(FATAL_ERROR "lupdate: ${complaints}")
    endif()
endfunction()

# English is written in the sources; its translation only holds what follows a count.
update(en -pluralonly)
file(GLOB translations RELATIVE "${SOURCE}/translations" "${SOURCE}/translations/*.ts")
list(TRANSFORM translations REPLACE "^influxtokenmanager_(.*)\\.ts$" "\\1")
list(REMOVE_ITEM translations en)
foreach(language ${translations})
    update(${language})
endforeach()
file(REMOVE "${list_file}")
