# Writes OUTPUT, a header with the revision of SOURCE, when it differs: run at every build.
# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.25)
set(revision unknown)
find_program(git git)
if(git)
  execute_process(COMMAND ${git} -C ${SOURCE} rev-parse --short=12 HEAD OUTPUT_VARIABLE found
                  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(found)
    set(revision ${found})
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "#define VERSION_REVISION \"@revision@\"\n")
