/* Property list as clang's analyzer writes it, for CodeChecker and Xcode.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/verdict_text.h"
#include "analyzer/cli/formats/xml_text.h"

#include <string.h>

struct plist_writer {
  const struct report *report;
  GHashTable *indexes; /* borrowed path -> its index + 1 */
  GPtrArray *files;    /* borrowed paths */
  GString *out;
};

static guint index_of_file(struct plist_writer *writer, const char *file) {
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(writer->indexes, file));
  if (index == 0) {
    g_ptr_array_add(writer->files, (gpointer)file);
    index = writer->files->len;
    g_hash_table_insert(writer->indexes, (gpointer)file, GUINT_TO_POINTER(index));
  }
  return index - 1;
}

static void put_text(struct plist_writer *writer, const char *key, const char *text) {
  g_string_append_printf(writer->out, "<key>%s</key><string>", key);
  xml_append(writer->out, text);
  g_string_append(writer->out, "</string>\n");
}

static void put_position(struct plist_writer *writer, const char *file, gint64 line, gint64 column) {
  g_string_append_printf(writer->out,
                         "<dict><key>line</key><integer>%" G_GINT64_FORMAT
                         "</integer><key>col</key><integer>%" G_GINT64_FORMAT
                         "</integer><key>file</key><integer>%u</integer></dict>\n",
                         MAX(line, 1), MAX(column, 1), index_of_file(writer, file));
}

static void put_location(struct plist_writer *writer, const struct report_place *place) {
  g_string_append(writer->out, "<key>location</key>");
  put_position(writer, place->file, place->line, place->column);
}

/* The end of a range is its last character. */
static void put_range(struct plist_writer *writer, const struct report_place *place) {
  if (place->end_line < place->line || place->end_column <= 1)
    return;
  g_string_append(writer->out, "<key>ranges</key><array><array>");
  put_position(writer, place->file, place->line, place->column);
  put_position(writer, place->file, place->end_line, place->end_column - 1);
  g_string_append(writer->out, "</array></array>\n");
}

static void put_event(struct plist_writer *writer, const struct report_place *place, const char *message) {
  g_string_append(writer->out, "<dict><key>kind</key><string>event</string>\n");
  put_location(writer, place);
  put_range(writer, place);
  g_string_append(writer->out, "<key>depth</key><integer>0</integer>\n");
  put_text(writer, "extended_message", message);
  put_text(writer, "message", message);
  g_string_append(writer->out, "</dict>\n");
}

/* The last event of a path has to be the diagnostic itself. */
static void put_path(struct plist_writer *writer, const struct report_finding *finding) {
  g_string_append(writer->out, "<key>path</key><array>\n");
  for (guint i = 0; i < finding->steps->len; i++) {
    const struct report_step *step = &g_array_index(finding->steps, struct report_step, i);
    put_event(writer, step->place.file ? &step->place : &finding->place, step->message);
  }
  put_event(writer, &finding->place, finding->message);
  g_string_append(writer->out, "</array>\n");
}

static void put_diagnostic(struct plist_writer *writer, const struct report_finding *finding) {
  const char *hash = finding->fingerprint ? strchr(finding->fingerprint, ':') : NULL;
  g_string_append(writer->out, "<dict>\n");
  put_path(writer, finding);
  g_autofree char *message = verdict_message(finding, false);
  put_text(writer, "description", message);
  put_text(writer, "category", "Memory (reference counts)");
  put_text(writer, "type", "Reference cycle");
  put_text(writer, "check_name", finding->rule);
  put_text(writer, "issue_hash_content_of_line_in_context", hash ? hash + 1 : "");
  if (finding->place.function) {
    put_text(writer, "issue_context_kind", "function");
    put_text(writer, "issue_context", finding->place.function);
  }
  put_location(writer, &finding->place);
  g_string_append(writer->out, "</dict>\n");
}

static void put_files(struct plist_writer *writer) {
  g_string_append(writer->out, "<key>files</key><array>\n");
  for (guint i = 0; i < writer->files->len; i++) {
    g_autofree char *path = g_canonicalize_filename(writer->files->pdata[i], writer->report->root);
    g_string_append(writer->out, "<string>");
    xml_append(writer->out, path);
    g_string_append(writer->out, "</string>\n");
  }
  g_string_append(writer->out, "</array>\n");
}

static void write_plist(const struct report *report, const struct format_options *options, GString *out) {
  (void)options;
  g_autoptr(GHashTable) indexes = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) files = g_ptr_array_new();
  struct plist_writer writer = {report, indexes, files, out};
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<!DOCTYPE plist PUBLIC \"-//Apple Computer//DTD PLIST 1.0//EN\" "
                       "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                       "<plist version=\"1.0\"><dict>\n"
                       "<key>clang_version</key><string>cyclecheck</string>\n"
                       "<key>diagnostics</key><array>\n");
  for (guint i = 0; i < report->findings->len; i++) {
    const struct report_finding *finding = report->findings->pdata[i];
    if (!finding->suppressed_by && finding->place.file)
      put_diagnostic(&writer, finding);
  }
  g_string_append(out, "</array>\n");
  put_files(&writer);
  g_string_append(out, "</dict></plist>\n");
}

const struct format format_plist = {
    .name = "plist",
    .summary = "property list of clang's analyzer, for CodeChecker",
    .write = write_plist,
};
