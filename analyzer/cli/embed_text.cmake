# Writes text files as C strings: cmake -DOUTPUT=FILE.c -DFILES=a;b -P embed_text.cmake
# SPDX-License-Identifier: MIT
# A file `page.css` becomes `const char embedded_page_css[]`.
set(text "/* Written by the build from text files. SPDX-License-Identifier: MIT */\n")
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  string(REPLACE "." "_" name ${name})
  file(READ ${file} content)
  string(REPLACE "\\" "\\\\" content "${content}")
  string(REPLACE "\"" "\\\"" content "${content}")
  string(REPLACE "?" "\\?" content "${content}")
  string(REPLACE "\n" "\\n\"\n\"" content "${content}")
  string(APPEND text "extern const char embedded_${name}[];\nconst char embedded_${name}[] =\n\"${content}\";\n")
endforeach()
file(WRITE ${OUTPUT} "${text}")
