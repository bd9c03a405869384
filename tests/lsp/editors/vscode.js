// Runs the packed VS Code extension against the real server, on a stand-in for the editor.
// SPDX-License-Identifier: MIT
// usage: node vscode.js EXTENSION, in a folder with one.c; CYCLECHECK_TOOL is the program.
const Module = require("module");
const path = require("path");
const { readFileSync } = require("fs");
const { pathToFileURL, fileURLToPath } = require("url");

function check(condition, what) {
  if (!condition) throw new Error(what);
}

// ---- the part of the editor that the extension and its client library touch ----

class Disposable {
  constructor(end) { this.end = end; }
  dispose() { if (this.end) this.end(); }
  static from(...all) { return new Disposable(() => all.forEach((one) => one.dispose())); }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self, disposables) => {
      const bound = self ? listener.bind(self) : listener;
      this.listeners.add(bound);
      const end = new Disposable(() => this.listeners.delete(bound));
      if (disposables) disposables.push(end);
      return end;
    };
  }
  fire(event) { for (const listener of [...this.listeners]) listener(event); }
  dispose() { this.listeners.clear(); }
}

class CancellationTokenSource {
  constructor() { this.token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event }; }
  cancel() {}
  dispose() {}
}

class Uri {
  constructor(text) { this.text = text; this.scheme = text.split(":")[0]; }
  static parse(text) { return new Uri(text); }
  static file(name) { return new Uri(pathToFileURL(name).href); }
  get fsPath() { return fileURLToPath(this.text); }
  get path() { return new URL(this.text).pathname; }
  toString() { return this.text; }
}

class Position { constructor(line, character) { this.line = line; this.character = character; } }
class Range { constructor(start, end) { this.start = start; this.end = end; } }
class Location { constructor(uri, range) { this.uri = uri; this.range = range; } }
class Diagnostic { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } }
class DiagnosticRelatedInformation { constructor(location, message) { Object.assign(this, { location, message }); } }
class ProtocolDiagnostic extends Diagnostic {}

const document = {
  uri: Uri.file(path.resolve("one.c")), languageId: "c", version: 1, isClosed: false, isUntitled: false, isDirty: false,
  text: readFileSync("one.c", "utf8"),
  getText() { return this.text; },
  get fileName() { return this.uri.fsPath; },
};
const changed = new EventEmitter();
const shown = { diagnostics: new Map(), listeners: [], commands: new Map(), locations: null, clipboard: "" };
const never = new EventEmitter().event;
const folder = { uri: Uri.file(process.cwd()), name: "test", index: 0 };
const settings = { path: process.env.CYCLECHECK_TOOL, backgroundIndex: false, level: null, minConfidence: null };

function configuration(section) {
  const values = section === "cyclecheck" ? settings : section ? {} : { cyclecheck: settings };
  return { ...values, get: (name, otherwise) => (name in values ? values[name] : otherwise), has: (name) => name in values,
    inspect: () => undefined, update: async () => {} };
}

// Kinds and features that this test does not use: any name is a class, any call gives something to dispose of.
function lenient(known, make) {
  return new Proxy(known, {
    get(target, name) {
      if (!(name in target) && typeof name === "string") target[name] = make(name);
      return target[name];
    },
  });
}
const anything = () => class Unused { static Empty = { append: () => ({ value: "" }), value: "" }; };
const feature = (name) => (name.startsWith("on") ? never : () => new Disposable());

const vscode = lenient({
  version: "1.75.0", Disposable, EventEmitter, CancellationTokenSource, Uri, Position, Range, Location, Diagnostic,
  DiagnosticRelatedInformation, ProtocolDiagnostic,
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 }, DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 }, FileType: { File: 1, Directory: 2 },
  workspace: lenient({
    workspaceFolders: [folder], textDocuments: [document], notebookDocuments: [], isTrusted: true,
    onDidChangeTextDocument: changed.event, getConfiguration: configuration, getWorkspaceFolder: () => folder,
    createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never, dispose() {} }),
  }, feature),
  window: lenient({
    activeTextEditor: { document, selection: { active: new Position(0, 0) } }, visibleTextEditors: [],
    createOutputChannel: () => lenient({ append() {}, appendLine(text) { process.stderr.write(`${text}\n`); } }, () => () => {}),
    tabGroups: { all: [], onDidChangeTabs: never, onDidChangeTabGroups: never },
  }, feature),
  languages: lenient({
    match: (selector, one) => (one.languageId === "c" ? 10 : 0),
    createDiagnosticCollection: () => ({
      set(uri, diagnostics) {
        shown.diagnostics.set(uri.toString(), diagnostics);
        shown.listeners.forEach((listener) => listener(diagnostics));
      },
      delete() {}, clear() {}, dispose() {},
    }),
  }, feature),
  commands: lenient({
    registerCommand(name, run) { shown.commands.set(name, run); return new Disposable(); },
    async executeCommand(name, ...rest) { if (name === "editor.action.peekLocations") shown.locations = rest[2]; },
  }, feature),
  env: lenient({ language: "en", clipboard: { writeText: async (text) => { shown.clipboard = text; } } }, feature),
}, anything);

const load = Module._load;
Module._load = function (name, ...rest) { return name === "vscode" ? vscode : load.call(this, name, ...rest); };

function diagnostics(count) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`there are never ${count} diagnostics`)), 30000);
    shown.listeners.push((list) => { if (list.length === count) { clearTimeout(timer); resolve(list); } });
  });
}

async function main() {
  const extension = require(path.resolve(process.argv[2]));
  let wanted = diagnostics(1);
  await extension.activate({ subscriptions: [] });
  const [found] = await wanted;
  check(/closes a reference cycle/.test(found.message), "another message");
  check(found.relatedInformation.length >= 3, "no steps");
  check(shown.commands.has("cyclecheck.showCycle"), "no command");
  const fingerprint = found.data.fingerprint;
  await shown.commands.get("cyclecheck.showCycle")(document.uri.toString(), fingerprint);
  check(shown.locations && shown.locations.length >= 3, "the cycle is not shown");
  await shown.commands.get("cyclecheck.baselineEntry")(document.uri.toString(), fingerprint);
  check(shown.clipboard.includes(fingerprint), "no baseline is copied");
  wanted = diagnostics(0);
  const start = document.text.indexOf("node_ref(parent);");
  const line = document.text.slice(0, start).split("\n").length - 1;
  const column = start - document.text.lastIndexOf("\n", start) - 1;
  document.text = document.text.replace("n->parent = node_ref(parent);", "/* */");
  document.version = 2;
  changed.fire({ document, reason: undefined, contentChanges: [{
    range: new Range(new Position(line, column - "n->parent = ".length), new Position(line, column + "node_ref(parent);".length)),
    rangeOffset: 0, rangeLength: 0, text: "/* */" }] });
  await wanted;
  await extension.deactivate();
  console.log("ok");
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(3);
});
