# SPDX-License-Identifier: MIT
# Read by ctest before it starts, once for each test program: makes a test of each suite of `program`, with the parameters
# `rapidcheck`.
if(NOT EXISTS ${program})
    cmake_path(GET program FILENAME name)
    add_test(${name}_NOT_BUILT ${program})
    return()
endif()

set(list ${program}.suites)
if(${program} IS_NEWER_THAN ${list})
    execute_process(COMMAND ${program} --gtest_list_tests OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE ${list} "${said}")
endif()
# A suite ends in a full stop, which a comment may follow; its tests are indented.
file(STRINGS ${list} suites REGEX "^[A-Za-z0-9_/]+\\.( |$)")
foreach(suite IN LISTS suites)
    string(REGEX REPLACE "\\..*" "" suite "${suite}")
    add_test(${suite} ${program} --gtest_filter=${suite}.*)
    set_tests_properties(${suite} PROPERTIES TIMEOUT 600 ENVIRONMENT "RC_PARAMS=${rapidcheck}")
endforeach()
