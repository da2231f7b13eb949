# SPDX-License-Identifier: MIT
# Configures the tree at SOURCE_DIR in the folder SCRATCH with the preset `headless`, and fails if that as much as looks
# for Qt: a search leaves its mark in the cache, whether or not it finds anything.
file(REMOVE_RECURSE ${SCRATCH})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE_DIR} -B ${SCRATCH} --preset headless
    COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
file(STRINGS ${SCRATCH}/CMakeCache.txt marks REGEX "^Qt[0-9][A-Za-z]*_DIR:")
file(REMOVE_RECURSE ${SCRATCH})
if(marks)
    message(FATAL_ERROR "the preset headless looks for Qt: ${marks}")
endif()
