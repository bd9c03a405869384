#!/usr/bin/env python3
"""The structs that programs fill or embed have in the stubs the layout of the real headers.

SPDX-License-Identifier: MIT
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import clang_ast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
STUBS = ROOT / "rules/stubs"
COMPILER = os.environ.get("CC", "gcc")
PYTHON = """PyObject PyTypeObject PyModuleDef PyMethodDef PyMemberDef PyGetSetDef PyType_Spec PyType_Slot Py_buffer
    PyListObject PyTupleObject PyNumberMethods PySequenceMethods PyMappingMethods PyAsyncMethods PyDictObject
    PyWeakReference PyBytesObject PyMethodObject PyCFunctionObject PyBaseExceptionObject PyFloatObject PySliceObject
    PyStructSequence_Desc PyTypeObject.tp_dealloc PyTypeObject.tp_traverse PyTypeObject.tp_clear PyTypeObject.tp_free
    PyTypeObject.tp_flags PyTypeObject.tp_members PyTypeObject.tp_dictoffset PyTypeObject.tp_vectorcall
    PyModuleDef.m_traverse PyModuleDef.m_clear PyModuleDef.m_free Py_buffer.obj PyHeapTypeObject.ht_module
    PyMemberDef.offset PyGetSetDef.closure""".split()
GLIB = """GList GSList GQueue GArray GPtrArray GString GError GHashTableIter GSource GSourceFuncs GMutex GRecMutex GCond
    GPrivate GVariantBuilder GVariantIter GVariantDict GOptionEntry GMarkupParser GObject GObjectClass GParamSpec
    GParamSpecObject GValue GClosure GCClosure GTypeInfo GInterfaceInfo GTypeValueTable GWeakRef
    GInitiallyUnownedClass GInputStream GInputStreamClass GOutputStreamClass GApplication GApplicationClass GFileIface
    GListModelInterface GInitableIface GAsyncInitableIface GSocketListenerClass GDBusProxyClass GActionEntry
    GObjectClass.set_property GObjectClass.dispose GObjectClass.finalize GObjectClass.constructed
    GObject.ref_count GClosure.marshal GParamSpec.value_type GSourceFuncs.finalize""".split()
VALUES = ["G_CONNECT_SWAPPED", "G_PARAM_READWRITE", "G_PARAM_CONSTRUCT_ONLY", "G_IO_ERROR_CANCELLED", "G_TYPE_OBJECT",
          "G_APPLICATION_HANDLES_OPEN", "G_PRIORITY_DEFAULT_IDLE", "G_SIGNAL_RUN_LAST"]
# package, includes, `type` or `type.field`, integer constants
LAYOUTS = (
    ("python3", ["Python.h", "structmember.h"], PYTHON,
     ["T_OBJECT_EX", "READONLY", "Py_TPFLAGS_HAVE_GC", "METH_NOARGS", "Py_tp_traverse", "Py_tp_clear"]),
    ("gio-unix-2.0", ["glib.h", "glib-object.h", "gio/gio.h"], GLIB, VALUES),
    ("jansson", ["jansson.h"], ["json_t", "json_error_t", "json_t.refcount", "json_error_t.text"],
     ["JSON_ARRAY", "JSON_NULL", "JSON_COMPACT", "JSON_STRICT"]),
    ("json-c", ["json-c/json.h"], ["struct lh_entry", "struct array_list", "struct json_object_iterator"],
     ["json_type_array", "JSON_C_TO_STRING_PRETTY"]),
)


def program(includes, layouts, constants):
    lines = [f"#include <{name}>" for name in [*includes, "stddef.h", "stdio.h"]]
    lines.append("int main(void) {")
    for layout in layouts:
        kind, _, field = layout.partition(".")
        value = f"offsetof({kind}, {field})" if field else f"sizeof({kind})"
        lines.append(f'  printf("{layout} %zu\\n", {value});')
    lines += [f'  printf("{name} %lld\\n", (long long)({name}));' for name in constants]
    return "\n".join([*lines, "  return 0;", "}", ""])


def output_of(source, flags):
    with tempfile.TemporaryDirectory() as folder:
        file, binary = Path(folder, "layout.c"), Path(folder, "layout")
        file.write_text(source)
        built = subprocess.run([COMPILER, "-w", *flags, str(file), "-o", str(binary)], capture_output=True, text=True)
        if built.returncode:
            return built.stderr.splitlines()[:10]
        return subprocess.run([str(binary)], capture_output=True, text=True).stdout.splitlines()


def main():
    failed = skipped = 0
    for package, includes, layouts, constants in LAYOUTS:
        real = clang_ast.package_flags(package)
        if real is None:
            print(f"SKIP: {package} is not installed")
            skipped += 1
            continue
        source = program(includes, layouts, constants)
        wanted, got = output_of(source, real), output_of(source, [f"-I{STUBS}"])
        differences = [f"real: {a}    stub: {b}" for a, b in zip(wanted, got) if a != b]
        if len(wanted) != len(layouts) + len(constants) or len(got) != len(wanted):
            differences += [*wanted[:5], *got[:5]]
        failed += bool(differences)
        print(f"{package}: {len(wanted)} compared, {len(differences)} differ")
        for line in differences:
            print(f"     {line}")
    return 1 if failed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
