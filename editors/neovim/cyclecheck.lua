-- Starts cyclecheck's language server for C files. Neovim 0.7 and later, nothing else needed.
-- SPDX-License-Identifier: MIT
local M = {}

local markers = { ".cyclecheck.ini", "compile_commands.json", ".git" }

local function has_marker(folder)
  for _, name in ipairs(markers) do
    if vim.loop.fs_stat(folder .. "/" .. name) then
      return true
    end
  end
  return false
end

-- The nearest folder above the file that has a marker, else the file's own.
local function find_root(file)
  local own = vim.fn.fnamemodify(file, ":p:h")
  local folder = own
  while true do
    if has_marker(folder) then
      return folder
    end
    local parent = vim.fn.fnamemodify(folder, ":h")
    if parent == folder then
      return own
    end
    folder = parent
  end
end

local clients = {}

-- One server a root; buffers join it.
local function attach(buffer, options)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == "" then
    return
  end
  local root = find_root(file)
  if not clients[root] then -- one that is still starting does not count as running in 0.7
    clients[root] = vim.lsp.start_client({
      name = "cyclecheck",
      cmd = options.cmd or { "cyclecheck", "lsp" },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      init_options = options.settings or {},
      on_exit = function()
        clients[root] = nil
      end,
    })
  end
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

-- Steps of the cycle of the diagnostic under the cursor, in the location list.
local function show_cycle()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  local items = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0, { lnum = line })) do
    local lsp = ((diagnostic.user_data or {}).lsp or {})
    for _, step in ipairs(lsp.relatedInformation or {}) do
      table.insert(items, {
        filename = vim.uri_to_fname(step.location.uri),
        lnum = step.location.range.start.line + 1,
        col = step.location.range.start.character + 1,
        text = step.message,
      })
    end
  end
  vim.fn.setloclist(0, {}, " ", { title = "cyclecheck", items = items })
  if #items > 0 then
    vim.cmd("lopen")
  end
end

-- options: cmd (a list), settings (see docs/editor.md).
function M.setup(options)
  options = options or {}
  local group = vim.api.nvim_create_augroup("cyclecheck", { clear = true })
  vim.api.nvim_create_autocmd("FileType", {
    group = group,
    pattern = "c",
    callback = function(event)
      attach(event.buf, options)
    end,
  })
  vim.api.nvim_create_user_command("CyclecheckShow", show_cycle, {})
end

return M
