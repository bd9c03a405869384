/* qobject.h: QEMU: QObject, QDict, QList
 * SPDX-License-Identifier: MIT
 *
 * Checked: QEMU (repository, 2025-10), include/qobject/qobject.h, qdict.h, qlist.h
 * Covers: counts, dictionaries and lists (every put and append takes the caller's claim), getters that borrow
 * Gaps: qobject_from_jsonf formats */
#include "cyclecheck.h"

typedef struct QObject QObject CYC_REFCOUNTED(qobject_ref, qobject_unref);
typedef struct QDict QDict CYC_REFCOUNTED(qobject_ref, qobject_unref);
typedef struct QList QList CYC_REFCOUNTED(qobject_ref, qobject_unref);
typedef struct QString QString CYC_REFCOUNTED(qobject_ref, qobject_unref) CYC_ATOMIC;
void *qobject_ref(void *object CYC_RETAIN) CYC_RETURNS(0);
void qobject_unref(void *object CYC_RELEASE);
QDict *qdict_new(void) CYC_NEW CYC_FRESH;
void qdict_put_obj(QDict *dict CYC_HOLDER, const char *key CYC_KEY, QObject *value CYC_STOLEN) CYC_KEYED;
void qdict_put(QDict *dict CYC_HOLDER, const char *key CYC_KEY, void *value CYC_STOLEN) CYC_KEYED;
void qdict_del(QDict *dict CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY);
QObject *qdict_get(const QDict *dict, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
QDict *qdict_get_qdict(const QDict *dict, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
QDict *qdict_clone_shallow(const QDict *dict CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
QList *qlist_new(void) CYC_NEW CYC_FRESH;
void qlist_append_obj(QList *list CYC_HOLDER, QObject *value CYC_STOLEN);
void qlist_append(QList *list CYC_HOLDER, void *value CYC_STOLEN);
QObject *qlist_peek(QList *list) CYC_BORROWED;
QString *qstring_from_str(const char *text) CYC_NEW CYC_FRESH;
