# The software bill of materials: this package and the libraries it was linked with, at their versions.
# SPDX-License-Identifier: MIT

# run_git(VARIABLE ARG...): what git says about the source, or nothing.
function(run_git variable)
  set(found "")
  find_program(GIT_PROGRAM git)
  if(GIT_PROGRAM)
    execute_process(COMMAND ${GIT_PROGRAM} -C ${PROJECT_SOURCE_DIR} ${ARGN} OUTPUT_VARIABLE found
                    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# The version in a library's headers: libclang has no pkg-config file.
function(find_libclang_version variable)
  set(version NOASSERTION)
  file(GLOB headers ${LIBCLANG_INCLUDE_DIR}/clang/Basic/Version.inc ${LIBCLANG_INCLUDE_DIR}/llvm/Config/llvm-config.h)
  foreach(header IN LISTS headers)
    file(STRINGS ${header} line REGEX "define (CLANG_VERSION_STRING|LLVM_VERSION_STRING) ")
    if(line MATCHES "\"([^\"]+)\"")
      set(version ${CMAKE_MATCH_1})
    endif()
  endforeach()
  if(version STREQUAL NOASSERTION AND LIBCLANG_LIBRARY)
    get_filename_component(real ${LIBCLANG_LIBRARY} REALPATH)
    if(real MATCHES "so\\.([0-9.]+)$" OR real MATCHES "-([0-9.]+)\\.so")
      set(version ${CMAKE_MATCH_1})
    endif()
  endif()
  set(${variable} ${version} PARENT_SCOPE)
endfunction()

# sbom_library(NAME VERSION LICENSE SUPPLIER HOMEPAGE): one more that the program is linked with.
macro(sbom_library name version license supplier homepage)
  string(APPEND libraries ",
    {
      \"SPDXID\": \"SPDXRef-${name}\",
      \"name\": \"${name}\",
      \"versionInfo\": \"${version}\",
      \"supplier\": \"Organization: ${supplier}\",
      \"downloadLocation\": \"${homepage}\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"${license}\",
      \"licenseDeclared\": \"${license}\",
      \"copyrightText\": \"NOASSERTION\"
    }")
  string(APPEND relations ",
    {\"spdxElementId\": \"SPDXRef-cyclecheck\", \"relationshipType\": \"DYNAMIC_LINK\", \"relatedSpdxElement\": \"SPDXRef-${name}\"}")
endmacro()

function(write_sbom file)
  run_git(revision rev-parse --short=12 HEAD)
  run_git(committed log -1 --format=%ct)
  if(NOT DEFINED ENV{SOURCE_DATE_EPOCH} AND committed)
    set(ENV{SOURCE_DATE_EPOCH} ${committed})
  endif()
  string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
  set(libraries "")
  set(relations "")
  find_libclang_version(libclang_version)
  sbom_library(libclang ${libclang_version} "Apache-2.0 WITH LLVM-exception" "LLVM" "https://llvm.org")
  sbom_library(sqlite ${SQLITE_VERSION} "blessing" "SQLite" "https://sqlite.org")
  sbom_library(glib ${GLIB_VERSION} "LGPL-2.1-or-later" "GNOME" "https://gitlab.gnome.org/GNOME/glib")
  sbom_library(jansson ${JANSSON_VERSION} "MIT" "jansson" "https://github.com/akheron/jansson")
  sbom_library(libdw ${DW_VERSION} "LGPL-3.0-or-later OR GPL-2.0-or-later" "elfutils" "https://sourceware.org/elfutils")
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT [[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "cyclecheck-@PROJECT_VERSION@",
  "documentNamespace": "https://spdx.org/spdxdocs/cyclecheck-@PROJECT_VERSION@-@revision@",
  "creationInfo": {"created": "@created@", "creators": ["Organization: the cyclecheck authors", "Tool: cmake"]},
  "documentDescribes": ["SPDXRef-cyclecheck"],
  "packages": [
    {
      "SPDXID": "SPDXRef-cyclecheck",
      "name": "cyclecheck",
      "versionInfo": "@PROJECT_VERSION@",
      "supplier": "Organization: the cyclecheck authors",
      "downloadLocation": "NOASSERTION",
      "sourceInfo": "revision @revision@",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "APPLICATION",
      "licenseConcluded": "MIT",
      "licenseDeclared": "MIT",
      "copyrightText": "the cyclecheck authors"
    }@libraries@
  ],
  "relationships": [
    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-cyclecheck"}@relations@
  ]
}
]])
endfunction()
