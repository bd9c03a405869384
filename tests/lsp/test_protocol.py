"""One open file: messages good and bad, positions, edits, diagnostics.

SPDX-License-Identifier: MIT
"""
import os
import signal
import subprocess
import time
from pathlib import Path

from support import ONE, Client, TOOL, connect, delete_lines, insert, line_of, run_tests

CLOSING = line_of(ONE, "node_ref(parent);")
QUIET = {"backgroundIndex": False}


def open_one(folder, text=ONE, **options):
    path = folder / "one.c"
    path.write_text(text)
    client = connect(folder, options=QUIET, **options)
    client.open(path)
    return client, path


def test_diagnostic(folder):
    client, path = open_one(folder)
    (found,) = client.diagnostics(path)
    assert found["range"]["start"]["line"] == CLOSING, found
    assert found["code"] == "store-cycle" and found["severity"] == 1 and found["source"] == "cyclecheck"
    assert "closes a reference cycle" in found["message"] and "->" in found["message"]
    assert len(found["relatedInformation"]) >= 3
    assert found["codeDescription"]["href"].endswith("store-cycle.md")
    assert client.stop() == 0


def test_moves_and_disappears(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    client.change(path, [insert(0, "/* one\n two */\n")])
    (found,) = client.diagnostics(path)
    assert found["range"]["start"]["line"] == CLOSING + 2, found
    release = line_of(ONE, "node_unref(n->parent);") + 2
    client.change(path, [delete_lines(release, 1)])
    client.change(path, [delete_lines(CLOSING + 1, 1), insert(CLOSING + 1, "  n->parent = parent;\n")])
    assert client.diagnostics(path, lambda items: not items) == []
    client.change(path, [{"text": ONE}])
    (found,) = client.diagnostics(path)
    assert found["range"]["start"]["line"] == CLOSING
    client.close(path)
    assert client.diagnostics(path) == []
    assert client.stop() == 0


def test_half_typed(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    for text in ("int half(", "struct", "{ if (x", '"', "/*", "#include \"", "}}}}"):
        client.change(path, [{"text": ONE + text}])
        client.diagnostics(path)
    client.change(path, [{"text": ""}])
    assert client.diagnostics(path) == []
    client.change(path, [{"text": ONE}])
    assert len(client.diagnostics(path)) == 1
    assert client.stop() == 0


def test_utf16_and_utf8(folder):
    text = ONE.replace("  n->parent = node_ref(parent);", "  /* \U0001F600\u00e9 */ n->parent = node_ref(parent);")
    for encodings, column in ((["utf-16"], 13), (["utf-16", "utf-8"], 16)):
        capabilities = {"general": {"positionEncodings": encodings}}
        client, path = open_one(folder, text, capabilities=capabilities)
        (found,) = client.diagnostics(path)
        assert found["range"]["start"] == {"line": CLOSING, "character": column - 1}, (encodings, found["range"])
        client.change(path, [insert(CLOSING, "\u00e9", column - 1), insert(CLOSING, "*/ /*", 5)])
        client.change(path, [{"text": text}])
        assert len(client.diagnostics(path)) == 1
        assert client.stop() == 0


def test_without_related_information(folder):
    client, path = open_one(folder, capabilities={})
    (found,) = client.diagnostics(path)
    assert "relatedInformation" not in found
    assert "\n(1) one.c:" in found["message"] and "nobody else" in found["message"]
    assert client.stop() == 0


def test_pull(folder):
    client, path = open_one(folder)
    params = {"textDocument": {"uri": path.as_uri()}}
    report = client.request("textDocument/diagnostic", params)
    assert report["kind"] == "full" and len(report["items"]) == 1
    client.change(path, [insert(0, "\n")])
    number = client.start_request("textDocument/diagnostic", params)
    client.notify("$/cancelRequest", {"id": number})
    answer = client.wait(lambda m: m.get("id") == number)
    assert answer.get("error", {}).get("code") == -32800 or "result" in answer
    assert client.stop() == 0


def test_suppressed(folder):
    text = ONE.replace("  n->parent = node_ref(parent);", "  n->parent = node_ref(parent); // NOLINT(store-cycle)")
    client, path = open_one(folder, text)
    assert client.diagnostics(path) == []
    client.change(path, [{"text": ONE}])
    assert len(client.diagnostics(path)) == 1
    assert client.stop() == 0


def test_comment_that_silences_nothing(folder):
    text = ONE.replace("  n->child = node_ref(child);", "  n->child = node_ref(child); // NOLINT(append-cycle)")
    tags = {"textDocument": {"publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}}}}
    client, path = open_one(folder, text, capabilities=tags)
    faded = [item for item in client.diagnostics(path) if item.get("tags") == [1]]
    assert [item["range"]["start"]["line"] for item in faded] == [line_of(text, "append-cycle")], faded
    client.change(path, [{"text": text.replace("append-cycle", "store-cycle")}])
    assert client.diagnostics(path) == []
    assert client.stop() == 0


def test_bad_messages(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    client.send_raw(b"nonsense\r\n\r\n")
    client.send_raw(b"Content-Length: 7\r\n\r\n{\"a\": x")
    client.send_raw(b"Content-Length: 2\r\n\r\n[]")
    client.send_raw(b"Content-Length: -5\r\n\r\n")
    client.send_raw(b"Content-Length: 99999999999999999999999999\r\n\r\n")
    client.send({"id": 900, "method": "no/such"})
    assert client.wait(lambda m: m.get("id") == 900)["error"]["code"] == -32601
    client.send({"id": 901, "method": "textDocument/diagnostic", "params": {"textDocument": 5}})
    assert "error" in client.wait(lambda m: m.get("id") == 901)
    for params in (None, 5, [], {}, {"textDocument": {"uri": 5}}, {"textDocument": {"uri": "file:///%zz"}}):
        for method in ("didOpen", "didChange", "didSave", "didClose"):
            client.notify(f"textDocument/{method}", params)
    client.notify("workspace/didChangeConfiguration", {"settings": {"level": 9, "debounce": "x", "database": []}})
    client.change(path, [{"text": ONE + "\n"}])
    assert len(client.diagnostics(path)) == 1
    assert client.stop() == 0


def test_huge_message(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    size = 65 * 1024 * 1024
    client.send_raw(b"Content-Length: %d\r\n\r\n" % size)
    for _ in range(65):
        client.send_raw(b" " * (1024 * 1024))
    client.change(path, [{"text": ONE + "\n"}])
    assert len(client.diagnostics(path)) == 1
    assert client.stop() == 0


def test_versions_out_of_order(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    client.change(path, [insert(0, "\n")], version=7)
    client.diagnostics(path)
    client.change(path, [insert(0, "\n")], version=3)
    client.versions[path.as_uri()] = 7
    assert client.diagnostics(path, lambda items: not items) == []
    client.save(path)
    assert len(client.diagnostics(path, lambda items: items)) == 1
    assert "out of order" in client.read_log()
    assert client.stop() == 0


def children(process, name):
    listed = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", str(process)], capture_output=True, text=True)
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if line.split()[1] == name]


def test_killed_worker_and_analyst(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    for name in ("cyclecheck-tu", "cyclecheck-lsp"):
        for child in children(client.process.pid, name):
            os.kill(child, signal.SIGKILL)
        time.sleep(0.1)
        client.change(path, [insert(0, "\n")])
        assert len(client.diagnostics(path, lambda items: items)) == 1
    assert client.stop() == 0


def below(process):
    """Ids of all processes that it started, and those started."""
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True)
    own = [int(line) for line in listed.stdout.split()]
    return own + [deeper for child in own for deeper in below(child)]


def test_killed_snapshot(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    for child in children(client.process.pid, "cyclecheck-lsp"):
        for deeper in below(child):
            os.kill(deeper, signal.SIGKILL)
    time.sleep(0.1)
    client.change(path, [insert(0, "\n")])
    (found,) = client.diagnostics(path, lambda items: items)
    assert found["range"]["start"]["line"] == CLOSING + 1
    client.process.kill()
    client.process.wait()
    time.sleep(0.2)
    assert not below(client.process.pid)


def test_before_initialize_and_exit_codes(folder):
    client = Client(TOOL, folder)
    client.send({"id": 5, "method": "textDocument/diagnostic", "params": {}})
    assert client.wait(lambda m: m.get("id") == 5)["error"]["code"] == -32002
    client.notify("exit", None)
    assert client.process.wait(timeout=10) == 1
    client = Client(TOOL, folder)
    client.start()
    client.process.stdin.close()
    assert client.process.wait(timeout=10) == 1


def test_not_a_file(folder):
    client = connect(folder, options=QUIET)
    client.notify("textDocument/didOpen", {"textDocument": {"uri": "untitled:x", "version": 1, "text": ONE}})
    path = folder / "new.c"
    client.open(path, ONE)  # not on the disk yet
    assert len(client.diagnostics(path)) == 1
    assert client.stop() == 0


run_tests(dict(globals()))
