# SPDX-License-Identifier: MIT
# The CMakeLists.txt of the small tree that script tests build: each of its two programs is a shell script, put
# together from core/*.part, and tests.cmake, if the test has made one, holds its tests. It needs no compiler.
cmake_minimum_required(VERSION 3.25)
project(tree LANGUAGES NONE)
enable_testing()

file(GLOB parts CONFIGURE_DEPENDS core/*.part)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

# The programs are noted in `built`. A file build/step, if there is one, is a part of the build.
function(add_program name)
    set(program ${PROJECT_BINARY_DIR}/bin/${name})
    add_custom_command(OUTPUT ${program}
        COMMAND test ! -e ../step || sh ../step
        COMMAND cat ${parts} > ${program}
        COMMAND chmod +x ${program}
        COMMAND echo ${name} >> built
        DEPENDS ${parts} VERBATIM)
    add_custom_target(${name} ALL DEPENDS ${program})
endfunction()

add_program(tillsim)
if(TILLSIM_GUI)
    add_program(tillsim-gui)
endif()
include(tests.cmake OPTIONAL)
