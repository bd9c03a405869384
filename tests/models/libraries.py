#!/usr/bin/env python3
"""Holds the models of libraries against their real headers, where these are installed.

SPDX-License-Identifier: MIT

    tests/models/libraries.py [--root DIR] [MODEL...]

DIR is where packages were unpacked (dpkg -x PACKAGE.deb DIR) that need not be installed. The same comparison as
headers.py, and every function of the model must be a function or a macro of the header. A
library that is not installed is a loud SKIP. The models that have no row here were read in the library's repository:
docs/models.md says which.
"""
import argparse
import re
import sys
from collections import namedtuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import clang_ast  # noqa: E402
import headers  # noqa: E402

Library = namedtuple("Library", "model packages flags includes")
LIBRARIES = (
    Library("adwaita", ["libadwaita-1"], [], ["adwaita.h"]),
    Library("babeltrace", ["babeltrace2"], [], ["babeltrace2/babeltrace.h"]),
    Library("bind9", [], ["-D__GNUC_ATOMICS"], ["isc/mem.h", "isc/netmgr.h", "isc/task.h", "isc/timer.h",
            "dns/db.h", "dns/message.h", "dns/view.h", "dns/zone.h", "dns/adb.h"]),
    Library("cairo", ["cairo"], [], ["cairo.h"]),
    Library("dbus", ["dbus-1"], [], ["dbus/dbus.h"]),
    Library("eina", [], ["-I/usr/include/eina-1", "-I/usr/include/eina-1/eina"], ["Eina.h"]),
    Library("eo", [], ["-I/usr/include/eo-1", "-I/usr/include/eina-1", "-I/usr/include/eina-1/eina",
            "-I/usr/include/efl-1", "-I/usr/include/efl-1/interfaces", "-DEFL_BETA_API_SUPPORT"], ["Eo.h"]),
    Library("fabric", ["libfabric"], [], ["rdma/fabric.h", "rdma/fi_domain.h", "rdma/fi_endpoint.h"]),
    Library("glusterfs", [], ["-I/usr/include/glusterfs", "-I/usr/include/glusterfs/rpc", "-I/usr/include/tirpc",
            "-D_GNU_SOURCE", "-DGF_LINUX_HOST_OS", "-DSIZEOF_LONG=8", "-D__USE_LARGEFILE64", "-D_FILE_OFFSET_BITS=64"],
            ["glusterfs/inode.h", "glusterfs/fd.h", "glusterfs/dict.h", "glusterfs/iobuf.h", "rpc/rpc-clnt.h",
             "rpc/rpc-transport.h"]),
    Library("heimdal", [], ["-I/usr/include/heimdal"], ["sys/types.h", "heimbase.h"]),
    Library("json-glib", ["json-glib-1.0"], [], ["json-glib/json-glib.h"]),
    Library("kmod", ["libkmod"], [], ["libkmod.h"]),
    Library("libav", ["libavutil", "libavcodec"], [], ["libavutil/buffer.h", "libavutil/frame.h",
            "libavutil/hwcontext.h", "libavcodec/packet.h", "libavcodec/avcodec.h"]),
    Library("libevent", ["libevent"], [], ["event2/event.h", "event2/bufferevent.h", "event2/buffer.h",
            "event2/listener.h"]),
    Library("libgit2", ["libgit2"], [], ["git2.h", "git2/sys/repository.h", "git2/sys/config.h",
            "git2/sys/odb_backend.h", "git2/sys/refdb_backend.h"]),
    Library("libmount", ["mount"], [], ["libmount.h"]),
    Library("libsoup", ["libsoup-3.0"], [], ["libsoup/soup.h"]),
    Library("libusb", ["libusb-1.0"], [], ["libusb.h"]),
    Library("libuv", ["libuv"], [], ["uv.h"]),
    Library("libvirt", ["libvirt"], [], ["libvirt/libvirt.h"]),
    Library("lxc", [], [], ["lxc/lxccontainer.h"]),
    Library("mruby", [], [], ["mruby.h", "mruby/data.h", "mruby/array.h", "mruby/hash.h", "mruby/variable.h",
            "mruby/gc.h"]),
    Library("mupdf", [], [], ["mupdf/fitz.h", "mupdf/pdf.h"]),
    Library("obs", ["libobs"], [], ["obs.h", "obs-data.h"]),
    Library("opal", [], ["-I/usr/lib/x86_64-linux-gnu/openmpi/include",
            "-I/usr/lib/x86_64-linux-gnu/openmpi/include/openmpi"],
            ["opal/class/opal_object.h", "opal/class/opal_list.h"]),
    Library("openssl", ["openssl"], [], ["openssl/ssl.h", "openssl/x509.h", "openssl/x509v3.h", "openssl/evp.h",
            "openssl/bio.h", "openssl/provider.h", "openssl/store.h", "openssl/dh.h", "openssl/ec.h"]),
    Library("pango", ["pangocairo"], [], ["pango/pangocairo.h"]),
    Library("pipewire", ["libpipewire-0.3"], [], ["pipewire/pipewire.h"]),
    Library("pulse", ["libpulse"], [], ["pulse/pulseaudio.h"]),
    Library("re", ["libre"], ["-DHAVE_STDBOOL_H", "-DHAVE_INTTYPES_H"], ["re/re_types.h", "re/re_mem.h",
            "re/re_mbuf.h", "re/re_list.h", "re/re_hash.h"]),
    Library("sd-bus", ["libsystemd"], [], ["systemd/sd-bus.h"]),
    Library("sd-device", ["libsystemd", "libudev"], [], ["systemd/sd-device.h", "systemd/sd-hwdb.h", "libudev.h"]),
    Library("sd-event", ["libsystemd"], [], ["systemd/sd-event.h"]),
    Library("sdl", ["sdl2"], [], ["SDL.h"]),
    Library("smartcols", ["smartcols"], [], ["libsmartcols.h"]),
    Library("talloc", ["talloc"], [], ["talloc.h"]),
    Library("tracker", ["tracker-sparql-3.0"], [], ["libtracker-sparql/tracker-sparql.h"]),
    Library("ucx", ["ucx"], [], ["ucp/api/ucp.h"]),
    Library("urcu", [], ["-I/usr/include/x86_64-linux-gnu"], ["urcu/ref.h", "lttng/trigger/trigger.h"]),
    Library("wayland", ["wayland-client", "wayland-server"], [], ["wayland-client-core.h"]),
    Library("winpr", ["winpr2"], [], ["winpr/stream.h", "winpr/collections.h"]),
    Library("wlroots", ["wlroots"], ["-DWLR_USE_UNSTABLE", "-I/usr/include/pixman-1"], ["wlr/types/wlr_buffer.h",
            "wlr/render/wlr_texture.h", "wlr/types/wlr_output.h", "wlr/types/wlr_surface.h"]),
    Library("xkbcommon", ["xkbcommon"], [], ["xkbcommon/xkbcommon.h", "xkbcommon/xkbcommon-compose.h"]),
    Library("gtk", ["gtk+-3.0"], [], ["gtk/gtk.h"]),
    Library("gtk", ["gtk4"], [], ["gtk/gtk.h"]),
    Library("gstreamer", ["gstreamer-1.0"], [], ["gst/gst.h"]),
)
# functions of another version of the library than the one that is installed
OTHER_VERSIONS = {"soup_session_queue_message"}
HAS_TWO_VERSIONS = {"gtk"}


def flags_of(library, root):
    """Compiler flags, or None when a package is not installed."""
    flags = [flag.replace("-I/", f"-I{root}/") for flag in library.flags]
    if root:
        flags += [f"-I{root}/usr/include", f"-I{root}/usr/include/x86_64-linux-gnu"]
    for package in library.packages:
        own = clang_ast.package_flags(package)
        if own is None:
            return None
        flags += own
    return flags


def is_there(clang, library, flags):
    source = "".join(f"#if !__has_include(<{name}>)\n#error missing\n#endif\n" for name in library.includes)
    return clang_ast.run_clang(clang, source, flags).returncode == 0


def macros_of(clang, source, flags):
    result = clang_ast.run_clang(clang, source, [*flags, "-E", "-dM"])
    return set(re.findall(r"^#define (\w+)\(", result.stdout, re.M))


def check(clang, library, flags):
    """(problems, number of functions compared)."""
    source = "".join(f"#include <{name}>\n" for name in library.includes)
    real = clang_ast.functions_of(clang, source, [*flags, "-w"])
    model = headers.modelled(clang, [library.model])
    both = sorted(real.keys() & model.keys())
    problems = [f"{name}: {why}" for name in both if (why := headers.difference(model[name], real[name]))]
    if library.model not in HAS_TWO_VERSIONS:
        gone = model.keys() - real.keys() - macros_of(clang, source, flags) - OTHER_VERSIONS
        problems += [f"{name}: the header has no such function" for name in sorted(gone)]
    if not both:
        problems.append("the header and its model have no function in common")
    return problems, len(both)


def main():
    clang = clang_ast.find_clang()
    if not clang:
        print("SKIP: clang is not installed")
        return 77
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default="")
    parser.add_argument("models", nargs="*")
    options = parser.parse_args()
    failed = skipped = 0
    for library in LIBRARIES:
        if options.models and library.model not in options.models:
            continue
        flags = flags_of(library, options.root)
        if flags is None or not is_there(clang, library, flags):
            print(f"SKIP: {library.model}: {' '.join([*library.packages, *library.includes])} not installed")
            skipped += 1
            continue
        problems, compared = check(clang, library, flags)
        failed += bool(problems)
        print(f"{library.model}: {compared} functions compared, {len(problems)} problems")
        for problem in problems:
            print(f"     {problem}")
    return 1 if failed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
