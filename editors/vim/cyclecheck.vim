" ALE linter: cyclecheck's language server for C.
" SPDX-License-Identifier: MIT
call ale#Set('c_cyclecheck_executable', 'cyclecheck')
call ale#Set('c_cyclecheck_options', {})

function! ale_linters#c#cyclecheck#GetProjectRoot(buffer) abort
    for l:name in ['.cyclecheck.ini', 'compile_commands.json', '.git']
        let l:path = ale#path#FindNearestFile(a:buffer, l:name)
        if empty(l:path)
            let l:path = ale#path#FindNearestDirectory(a:buffer, l:name)
            let l:path = empty(l:path) ? '' : substitute(l:path, '/$', '', '')
        endif
        if !empty(l:path)
            return fnamemodify(l:path, ':h')
        endif
    endfor
    return expand('#' . a:buffer . ':p:h')
endfunction

call ale#linter#Define('c', {
\   'name': 'cyclecheck',
\   'lsp': 'stdio',
\   'executable': {b -> ale#Var(b, 'c_cyclecheck_executable')},
\   'command': '%e lsp',
\   'project_root': function('ale_linters#c#cyclecheck#GetProjectRoot'),
\   'initialization_options': {b -> ale#Var(b, 'c_cyclecheck_options')},
\})
