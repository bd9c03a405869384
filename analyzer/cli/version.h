/* What this program is called and which formats it speaks.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_VERSION_H
#define CLI_VERSION_H

#ifndef VERSION_TOOL
#define VERSION_TOOL "0" /* the build sets it from the project's version */
#endif
#ifndef VERSION_DOCS
#define VERSION_DOCS "file:///usr/share/doc/cyclecheck" /* ditto: where its pages are, without a last slash */
#endif
#define VERSION_JSON_SCHEMA "cyclecheck-report/1"
#define VERSION_FINGERPRINT "v1"

const char *version_revision(void); /* of the source tree, `unknown` outside version control */

#endif
