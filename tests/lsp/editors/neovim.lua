-- Drives editors/neovim/cyclecheck.lua: diagnostics appear, move, go away; a fix is applied.
-- SPDX-License-Identifier: MIT
-- Environment: CYCLECHECK_TOOL, CYCLECHECK_EDITORS; the file one.c is in the working directory.
local function fail(why)
  io.stdout:write("FAILED " .. why .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    fail(what .. ": " .. vim.inspect(vim.diagnostic.get(0)))
  end
end

local function is_at(line)
  local found = vim.diagnostic.get(0)
  return #found == 1 and found[1].lnum == line and found[1].source == "cyclecheck"
end

local function main()
  package.path = os.getenv("CYCLECHECK_EDITORS") .. "/neovim/?.lua;" .. package.path
  require("cyclecheck").setup({
    cmd = { os.getenv("CYCLECHECK_TOOL"), "lsp" },
    settings = { backgroundIndex = false },
  })
  vim.cmd("filetype on")
  vim.cmd("edit one.c")
  vim.cmd("setfiletype c")
  local closing = vim.fn.search("node_ref(parent);", "n") - 1
  wait("no diagnostic", function() return is_at(closing) end)
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { "/* moved */" })
  wait("it did not move", function() return is_at(closing + 1) end)
  vim.api.nvim_win_set_cursor(0, { closing + 2, 4 })
  vim.cmd("CyclecheckShow")
  if #vim.fn.getloclist(0) < 3 then
    fail("the cycle is not shown")
  end
  vim.cmd("lclose")
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 10000)
  local edit
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      edit = vim.startswith(action.title, "Make ") and action.edit or edit
    end
  end
  if not edit then
    fail("no fix is offered")
  end
  vim.lsp.util.apply_workspace_edit(edit, "utf-16")
  wait("the fix does not help", function() return #vim.diagnostic.get(0) == 0 end)
  vim.cmd("write! fixed.c")
  io.stdout:write("ok\n")
  vim.cmd("qall!")
end

local good, why = pcall(main)
if not good then
  fail(why)
end
