// Starts cyclecheck's language server for C files.
// SPDX-License-Identifier: MIT
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

// "cyclecheck.path" is a machine setting: a workspace cannot name the program.
function serverOptions() {
  const command = vscode.workspace.getConfiguration("cyclecheck").get("path") || "cyclecheck";
  return { command, args: ["lsp"] };
}

async function showCycle(uri, fingerprint) {
  const steps = await client.sendRequest("workspace/executeCommand", {
    command: "cyclecheck.showCycle",
    arguments: [uri, fingerprint],
  });
  const locations = steps.map((step) => client.protocol2CodeConverter.asLocation(step));
  const editor = vscode.window.activeTextEditor;
  if (editor && locations.length)
    await vscode.commands.executeCommand(
      "editor.action.peekLocations", editor.document.uri, editor.selection.active, locations, "peek");
}

async function copyBaselineEntry(uri, fingerprint) {
  const entry = await client.sendRequest("workspace/executeCommand", {
    command: "cyclecheck.baselineEntry",
    arguments: [uri, fingerprint],
  });
  await vscode.env.clipboard.writeText(entry);
}

// The server's commands return something to show: that is done here, not by the client library.
const commands = { "cyclecheck.showCycle": showCycle, "cyclecheck.baselineEntry": copyBaselineEntry };

function executeCommand(command, args, next) {
  return commands[command] ? commands[command](...args) : next(command, args);
}

async function activate() {
  client = new LanguageClient("cyclecheck", "cyclecheck", serverOptions(), {
    documentSelector: [{ scheme: "file", language: "c" }],
    initializationOptions: vscode.workspace.getConfiguration("cyclecheck"),
    synchronize: { configurationSection: "cyclecheck" },
    middleware: { executeCommand },
  });
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
