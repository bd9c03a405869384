// Drives the server with the protocol library that VS Code uses.
// SPDX-License-Identifier: MIT
const { spawn } = require("child_process");
const { readFileSync } = require("fs");
const { pathToFileURL } = require("url");
const rpc = require("vscode-languageserver-protocol/node");

const server = spawn(process.env.CYCLECHECK_TOOL, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = rpc.createProtocolConnection(
  new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const folder = pathToFileURL(process.cwd()).href;
const uri = pathToFileURL(`${process.cwd()}/one.c`).href;
const text = readFileSync("one.c", "utf8");
let wanted = null;

connection.onNotification(rpc.PublishDiagnosticsNotification.type, (params) => {
  if (wanted && wanted.test(params)) wanted.resolve(params);
});

function diagnostics(test) {
  return new Promise((resolve, reject) => {
    wanted = { test, resolve };
    setTimeout(() => reject(new Error("no such diagnostics")), 30000);
  });
}

function check(condition, what) {
  if (!condition) throw new Error(what);
}

async function main() {
  connection.listen();
  const result = await connection.sendRequest(rpc.InitializeRequest.type, {
    processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: "test" }],
    initializationOptions: { backgroundIndex: false },
    capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } } },
  });
  check(result.capabilities.textDocumentSync.change === rpc.TextDocumentSyncKind.Incremental, "no incremental sync");
  await connection.sendNotification(rpc.InitializedNotification.type, {});
  let found = diagnostics((params) => params.version === 1);
  await connection.sendNotification(rpc.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "c", version: 1, text } });
  check((await found).diagnostics.length === 1, "no diagnostic");
  const pulled = await connection.sendRequest(rpc.DocumentDiagnosticRequest.type, { textDocument: { uri } });
  check(pulled.kind === "full" && pulled.items.length === 1, "nothing is pulled");
  const range = pulled.items[0].range;
  const actions = await connection.sendRequest(rpc.CodeActionRequest.type, {
    textDocument: { uri }, range, context: { diagnostics: pulled.items } });
  const fix = actions.find((action) => action.title.startsWith("Make "));
  check(fix, "no fix is offered");
  found = diagnostics((params) => params.version === 2);
  const edits = fix.edit.changes[uri].sort((a, b) => b.range.start.line - a.range.start.line);
  await connection.sendNotification(rpc.DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: edits.map((edit) => ({ range: edit.range, text: edit.newText })) });
  check((await found).diagnostics.length === 0, "the fix does not help");
  await connection.sendRequest(rpc.ShutdownRequest.type);
  await connection.sendNotification(rpc.ExitNotification.type);
  console.log("ok");
}

server.on("exit", (code) => process.exit(code));
main().catch((error) => {
  console.error(error);
  process.exit(3);
});
