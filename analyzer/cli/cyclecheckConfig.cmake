# find_package(cyclecheck): the program, the folder of cyclecheck.h, and a target that checks the project.
# SPDX-License-Identifier: MIT
find_program(CYCLECHECK_EXECUTABLE cyclecheck HINTS "${CMAKE_CURRENT_LIST_DIR}/../../../bin")
find_path(CYCLECHECK_INCLUDE_DIR cyclecheck.h HINTS "${CMAKE_CURRENT_LIST_DIR}/../../../include")
if(NOT CYCLECHECK_EXECUTABLE)
  set(cyclecheck_FOUND FALSE)
  set(cyclecheck_NOT_FOUND_MESSAGE "the program cyclecheck was not found")
  return()
endif()

if(CYCLECHECK_INCLUDE_DIR AND NOT TARGET cyclecheck::marks)
  add_library(cyclecheck::marks INTERFACE IMPORTED)
  set_target_properties(cyclecheck::marks PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${CYCLECHECK_INCLUDE_DIR}")
endif()

# cyclecheck_add_target(NAME [ARGS ARG...]): `cmake --build . --target NAME` checks what compile_commands.json names.
function(cyclecheck_add_target name)
  cmake_parse_arguments(PARSE_ARGV 1 given "" "" "ARGS")
  if(NOT CMAKE_EXPORT_COMPILE_COMMANDS)
    message(WARNING "cyclecheck needs compile_commands.json: set CMAKE_EXPORT_COMPILE_COMMANDS to ON")
  endif()
  add_custom_target(${name} COMMAND ${CYCLECHECK_EXECUTABLE} check -p "${CMAKE_BINARY_DIR}" --require-db ${given_ARGS}
                    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" USES_TERMINAL VERBATIM)
endfunction()
