// Calls of a session that lie in it: one refers back to the session, the other only to a string of it.
// SPDX-License-Identifier: MIT
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

typedef struct session {
  json_t *info;
  json_t *pending; /* id -> call object */
  int next_id;
} session_t;

static session_t *session_new(const char *user) {
  session_t *s = calloc(1, sizeof *s);
  if (!s)
    return NULL;
  s->info = json_object();
  s->pending = json_object();
  json_object_set_new(s->info, "user", json_string(user));
  json_object_set(s->info, "pending", s->pending);
  return s;
}

static void session_free(session_t *s) {
  json_decref(s->info);
  json_decref(s->pending);
  free(s);
}

static int session_call(session_t *s, const char *method, json_t *params) {
  char key[32];
  json_t *call = json_pack("{s:s, s:O}", "method", method, "params", params);
  snprintf(key, sizeof key, "%d", ++s->next_id);
  /* so that error handlers find out who asked */
  json_object_set(call, "session", s->info);
  json_object_set_new(s->pending, key, call); // expect(error): append-cycle
  return s->next_id;
}

static int session_call_by_name(session_t *s, const char *method) {
  char key[32];
  json_t *call = json_pack("{s:s, s:O}", "method", method, "user", json_object_get(s->info, "user"));
  snprintf(key, sizeof key, "%d", ++s->next_id);
  json_object_set_new(s->pending, key, call);
  return s->next_id;
}

static void session_reply(session_t *s, int id, json_t *result) {
  char key[32];
  snprintf(key, sizeof key, "%d", id);
  json_t *call = json_object_get(s->pending, key);
  if (!call)
    return;
  json_incref(call);
  json_object_del(s->pending, key);
  json_object_set(call, "result", result);
  json_decref(call);
}

int main(void) {
  session_t *s = session_new("ada");
  json_t *params = json_pack("[i,i]", 1, 2);
  session_call(s, "add", params);
  int id = session_call_by_name(s, "list");
  session_reply(s, id, params);
  json_decref(params);
  session_free(s);
  return 0;
}
