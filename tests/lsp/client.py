"""A small language client that drives `cyclecheck lsp` over its pipes.

SPDX-License-Identifier: MIT
"""
import json
import os
import select
import subprocess
import time
from pathlib import Path

CAPABILITIES = {
    "textDocument": {"publishDiagnostics": {"relatedInformation": True, "codeDescriptionSupport": True}},
    "window": {"workDoneProgress": True},
    "general": {"positionEncodings": ["utf-8", "utf-16"]},
}


class Closed(Exception):
    """The server ended."""


class Client:
    def __init__(self, tool, folder, arguments=(), environment=None):
        self.log = open(Path(folder) / "lsp.log", "ab")
        variables = {key: value for key, value in os.environ.items() if key != "CYCLECHECK_DB"}
        self.process = subprocess.Popen([tool, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.log, cwd=folder, env={**variables, **(environment or {})})
        self.folder = Path(folder)
        self.buffer = b""
        self.id = 0
        self.messages = []  # notifications and requests that nobody waited for yet
        self.versions = {}
        self.shown = {}  # uri -> diagnostics, as last published

    # ---- messages ----

    def send_raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.send_raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def start_request(self, method, params):
        self.id += 1
        self.send({"id": self.id, "method": method, "params": params})
        return self.id

    def request(self, method, params, seconds=30):
        number = self.start_request(method, params)
        return self.answer(number, seconds)

    def answer(self, number, seconds=30):
        message = self.wait(lambda m: m.get("id") == number and "method" not in m, seconds)
        if "error" in message:
            raise RuntimeError(f"{message['error']}")
        return message["result"]

    def _read(self, deadline):
        while True:
            head, separator, rest = self.buffer.partition(b"\r\n\r\n")
            if separator:
                length = int(head.split(b":")[1])
                if len(rest) >= length:
                    self.buffer = rest[length:]
                    return json.loads(rest[:length])
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                return None
            data = os.read(self.process.stdout.fileno(), 1 << 16)
            if not data:
                raise Closed(f"the server ended with {self.process.wait()}")
            self.buffer += data

    def wait(self, wanted, seconds=30):
        """The first message, seen or to come, that is wanted; it is taken out."""
        for index, message in enumerate(self.messages):
            if wanted(message):
                return self.messages.pop(index)
        deadline = time.monotonic() + seconds
        while True:
            message = self._read(deadline)
            if message is None:
                raise TimeoutError(f"nothing like that came within {seconds} s; log:\n{self.read_log()}")
            if message.get("method") == "textDocument/publishDiagnostics":
                self.shown[message["params"]["uri"]] = message["params"]["diagnostics"]
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})
            if wanted(message):
                return message
            self.messages.append(message)

    def listen(self, seconds):
        """Takes in what comes meanwhile."""
        try:
            self.wait(lambda message: False, seconds)
        except TimeoutError:
            pass

    def count_in_log(self, text):
        return (self.folder / "lsp.log").read_text(errors="replace").count(text)

    def read_log(self):
        return (self.folder / "lsp.log").read_text(errors="replace")[-4000:]

    # ---- the life of a session ----

    def start(self, folders=None, options=None, capabilities=None):
        folders = [self.folder] if folders is None else folders
        result = self.request("initialize", {
            "processId": os.getpid(), "rootUri": None,
            "capabilities": CAPABILITIES if capabilities is None else capabilities,
            "workspaceFolders": [{"uri": Path(f).as_uri(), "name": Path(f).name} for f in folders],
            "initializationOptions": options or {}})
        self.notify("initialized", {})
        return result

    def stop(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        code = self.process.wait(timeout=10)
        self.log.close()
        return code

    def open(self, path, text=None):
        path = Path(path)
        text = path.read_text() if text is None else text
        self.versions[path.as_uri()] = 1
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": path.as_uri(), "languageId": "c", "version": 1, "text": text}})

    def change(self, path, changes, version=None):
        uri = Path(path).as_uri()
        self.versions[uri] = version if version is not None else self.versions[uri] + 1
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": self.versions[uri]}, "contentChanges": changes})

    def save(self, path):
        self.notify("textDocument/didSave", {"textDocument": {"uri": Path(path).as_uri()}})

    def close(self, path):
        self.notify("textDocument/didClose", {"textDocument": {"uri": Path(path).as_uri()}})

    def diagnostics(self, path, wanted=lambda items: True, seconds=30):
        """The published diagnostics of the file's present version that are wanted."""
        uri = Path(path).as_uri()

        def fits(message):
            params = message.get("params") or {}
            return (message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri and
                    params.get("version", self.versions[uri]) == self.versions[uri] and wanted(params["diagnostics"]))
        return self.wait(fits, seconds)["params"]["diagnostics"]
