/* Two containers that hold each other. */
typedef struct QDict QDict;
void *qobject_ref(void *object);
void qobject_unref(void *object);
QDict *qdict_new(void);
void qdict_put(QDict *dict, const char *key, void *value);
void qdict_del(QDict *dict, const char *key);
// SPDX-License-Identifier: MIT


static void closes(void) {
  QDict *one = qdict_new();
  QDict *two = qdict_new();
  qdict_put(one, "x", qobject_ref(two));
  qdict_put(two, "x", qobject_ref(one)); // expect(error): append-cycle one -> two -> one
  qobject_unref(one);
  qobject_unref(two);
}

static void drops(void) {
  QDict *one = qdict_new();
  QDict *two = qdict_new();
  qdict_put(one, "x", qobject_ref(two));
  qdict_put(two, "x", qobject_ref(one)); // expect-not: append-cycle
  qdict_del(two, "x");
  qobject_unref(one);
  qobject_unref(two);
}

int main(void) {
  closes();
  drops();
  return 0;
}
