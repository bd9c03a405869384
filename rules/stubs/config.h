/* config.h: what configure or meson would have written, used where the tree has none.
 * SPDX-License-Identifier: MIT */
#ifndef CYCLECHECK_STUB_CONFIG_H
#define CYCLECHECK_STUB_CONFIG_H

#include "cyclecheck/platform-features.h"

#define PACKAGE "package"
#define PACKAGE_NAME "package"
#define PACKAGE_TARNAME "package"
#define PACKAGE_VERSION "1.0"
#define PACKAGE_STRING "package 1.0"
#define PACKAGE_BUGREPORT "nobody"
#define PACKAGE_URL ""
#define VERSION "1.0"
#define ENABLE_NLS 1
#define HAVE_INTROSPECTION 1
#ifndef GETTEXT_PACKAGE
#define GETTEXT_PACKAGE PACKAGE
#endif

/* Builds give these on the command line, or here. */
#ifndef PREFIX
#define PREFIX "/usr"
#endif
#ifndef BINDIR
#define BINDIR "/usr/bin"
#endif
#ifndef LIBDIR
#define LIBDIR "/usr/lib"
#endif
#ifndef LIBEXECDIR
#define LIBEXECDIR "/usr/libexec"
#endif
#ifndef DATADIR
#define DATADIR "/usr/share"
#endif
#ifndef PKGDATADIR
#define PKGDATADIR "/usr/share/package"
#endif
#ifndef PKGLIBDIR
#define PKGLIBDIR "/usr/lib/package"
#endif
#ifndef SYSCONFDIR
#define SYSCONFDIR "/etc"
#endif
#ifndef LOCALSTATEDIR
#define LOCALSTATEDIR "/var"
#endif
#ifndef LOCALEDIR
#define LOCALEDIR "/usr/share/locale"
#endif
#ifndef PACKAGE_LOCALE_DIR
#define PACKAGE_LOCALE_DIR LOCALEDIR
#endif

#endif
