" :compiler cyclecheck, then :make [PATH...] fills the quickfix list.
" SPDX-License-Identifier: MIT
if exists('current_compiler')
  finish
endif
let current_compiler = 'cyclecheck'
CompilerSet makeprg=cyclecheck\ check\ -q\ --color=never\ $*
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ remark:\ %m,%f:%l:%c:\ %tote:\ %m,%-G%.%#
