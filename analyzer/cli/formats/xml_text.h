/* Text for XML.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_XML_TEXT_H
#define CLI_XML_TEXT_H

#include <glib.h>

/* Appends text that is safe between tags and in quotes; characters that XML cannot hold become `\xNN`. NULL is "". */
void xml_append(GString *out, const char *text);
/* Appends ` name="text"`. */
void xml_append_attribute(GString *out, const char *name, const char *text);
void xml_append_number(GString *out, const char *name, gint64 number);

#endif
