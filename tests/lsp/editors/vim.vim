" Drives editors/vim/cyclecheck.vim through ALE.
" SPDX-License-Identifier: MIT
set nocompatible nomore
filetype plugin on
let g:ale_linters = {'c': ['cyclecheck']}
let g:ale_lint_delay = 50
let g:ale_c_cyclecheck_executable = $CYCLECHECK_TOOL
let g:ale_c_cyclecheck_options = {'backgroundIndex': v:false}
packadd ale

function! Say(text) abort
  call writefile([a:text], 'result')
endfunction

function! WaitFor(what, condition) abort
  for l:i in range(600)
    if eval(a:condition)
      return
    endif
    sleep 50m
  endfor
  call Say('FAILED ' . a:what . ': ' . string(ale#engine#GetLoclist(bufnr(''))))
  cquit!
endfunction

function! IsAt(line) abort
  let l:found = ale#engine#GetLoclist(bufnr(''))
  return len(l:found) == 1 && l:found[0].lnum == a:line && l:found[0].text =~# 'closes a reference cycle'
endfunction

edit one.c
setfiletype c
let g:closing = search('node_ref(parent);', 'n')
ALELint
call WaitFor('no diagnostic', 'IsAt(g:closing)')
call append(0, '/* moved */')
ALELint
call WaitFor('it did not move', 'IsAt(g:closing + 1)')
execute (g:closing + 1) . 's/node_ref(parent)/parent/'
call cursor(1, 1)
call search('node_unref(n->parent);')
delete
ALELint
call WaitFor('it does not go away', 'empty(ale#engine#GetLoclist(bufnr("")))')
call Say('ok')
qall!
