/* Parses one file again and again while it is edited: what it includes is kept in memory, compiled.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_LIVE_PARSER_H
#define FRONTEND_LIVE_PARSER_H

#include "analyzer/frontend/frontend.h"

struct live_parser;

struct live_parser *live_parser_create(void);
void live_parser_destroy(struct live_parser *parser); /* NULL is legal */
/* As frontend_parse() of `request->text`, but declarations of included files are left out unless the main file uses
 * them. Another file or other arguments than the last time start afresh. */
void live_parser_parse(struct live_parser *parser, const struct parse_request *request, struct parse_result *result);

#endif
