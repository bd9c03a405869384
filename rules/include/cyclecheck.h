/* cyclecheck.h: marks that tell cyclecheck what a C API does with references.
 * SPDX-License-Identifier: MIT
 *
 * Put them on your own declarations; other compilers see nothing. A mark on a declaration beats what
 * cyclecheck would infer from the body. Parameters are counted from 0. `strong` means counted.
 *
 *   typedef struct node node CYC_REFCOUNTED(node_ref, node_unref);
 *   node *node_new(void) CYC_NEW;
 *   void node_append(node *parent CYC_HOLDER, node *child CYC_HELD);
 *
 * Macro APIs are declared as functions of the same name. */
#ifndef CYCLECHECK_H
#define CYCLECHECK_H

#if defined(__clang__) && defined(__CYCLECHECK__)
#define CYC_MARK(text) __attribute__((annotate("cyclecheck:" text)))
#else
#define CYC_MARK(text)
#endif
#define CYC_TEXT_(...) #__VA_ARGS__
#define CYC_TEXT(...) CYC_TEXT_(__VA_ARGS__)

/* ---- types (on a struct, union or typedef) ---- */
#define CYC_REFCOUNTED(retain, release) CYC_MARK("refcounted(" #retain "," #release ")") /* objects with a count */
#define CYC_BASE(type) CYC_MARK("base(" #type ")")     /* is also a `type`: retained and released as one */
#define CYC_GENERIC CYC_MARK("generic")                /* stands for many types (PyObject, GObject, json_t) */
#define CYC_ATOMIC CYC_MARK("atomic")                  /* never part of a cycle: holds nothing */
#define CYC_COLLECTED CYC_MARK("collected")            /* a cycle collector visits and clears its containers */
#define CYC_WEAK_TYPE CYC_MARK("weak-type")            /* a handle that never keeps its target alive (GWeakRef) */
#define CYC_CONTAINER CYC_MARK("container")            /* owned but uncounted container of pointers (GList) */

/* ---- fields ---- */
#define CYC_COUNT CYC_MARK("count")       /* the reference count */
#define CYC_STRONG CYC_MARK("strong")     /* owns a reference to what it points to */
#define CYC_WEAK CYC_MARK("weak")         /* uncounted, cleared when the target dies */
#define CYC_BORROWED_SLOT CYC_MARK("borrowed") /* uncounted, nothing clears it */
#define CYC_PART_OF CYC_MARK("part-of")   /* points to memory that is part of the same object (priv) */
#define CYC_FINALIZER CYC_MARK("finalizer") /* function slot that runs once the count is zero */
#define CYC_BREAKER_SLOT CYC_MARK("breaker") /* lifecycle slot that can run while the object is alive */
#define CYC_TRAVERSE CYC_MARK("traverse") /* function slot: the collector's visit of every owned slot */
#define CYC_CLEAR CYC_MARK("clear")       /* function slot: drops the owned slots of garbage */

/* ---- functions: results ---- */
#define CYC_NEW CYC_MARK("new")                   /* returns a claim that the caller owns */
#define CYC_BORROWED CYC_MARK("borrowed")         /* returns a pointer without a claim */
#define CYC_FRESH CYC_MARK("fresh")               /* with CYC_NEW: an object nobody else knows yet */
#define CYC_FLOATING CYC_MARK("floating")         /* fresh with a floating claim: the first sink takes it */
#define CYC_ALLOCATES CYC_MARK("allocates")       /* raw memory; its type is what it is cast to (malloc, g_new) */
#define CYC_ZEROED CYC_MARK("zeroed")             /* with CYC_ALLOCATES or CYC_NEW: all slots start null */
#define CYC_RETURNS(index) CYC_MARK("returns(" #index ")")  /* returns that argument (checked casts) */
#define CYC_ELEMENT_OF(index) CYC_MARK("element-of(" #index ")") /* returns, or gives out, an element of it */
#define CYC_FIELD_OF(index) CYC_MARK("part-of(" #index ")") /* returns memory that is part of that argument */
#define CYC_CREATES(type) CYC_MARK("creates(" #type ")")    /* the type of the fresh object */
#define CYC_NORETURN CYC_MARK("noreturn")
#define CYC_NO_EFFECT CYC_MARK("no-effect") /* uses its arguments during the call only: no claim comes, stays or goes */
#define CYC_RETURNS_HOLDER CYC_MARK("returns-holder") /* the HOLDER, or a fresh container when it was null (GList) */
#define CYC_SUCCESS_ZERO CYC_MARK("success(zero)")       /* 0 is success; else no effect happened */
#define CYC_SUCCESS_NONZERO CYC_MARK("success(nonzero)") /* non-zero or non-null is success */
#define CYC_SUCCESS_NONNEGATIVE CYC_MARK("success(nonnegative)")
#define CYC_BREAKER CYC_MARK("breaker")     /* makes its first parameter drop what it holds, while alive */
#define CYC_ONE_SHOT CYC_MARK("one-shot")   /* the registered callback runs once, then its data is dropped */
#define CYC_ROOTED CYC_MARK("rooted")       /* what it registers is held by a global (main loop, registry) */
#define CYC_KEYED CYC_MARK("keyed")         /* a later store under the same key replaces the earlier one */
#define CYC_DATA(index) CYC_MARK("data(" #index ")") /* the slot is `data("key")`, key in that parameter */
#define CYC_CONSTRUCTS CYC_MARK("constructs") /* g_object_new: type, then property name/value pairs */
#define CYC_SETS_PROPERTIES CYC_MARK("sets-properties") /* g_object_set: object, then property name/value pairs */
#define CYC_GETS_PROPERTIES CYC_MARK("gets-properties") /* g_object_get: out parameters take new claims */
#define CYC_PACKS(index) CYC_MARK("packs(" #index ")") /* builds a container from a format in that parameter */
#define CYC_PARSES(index) CYC_MARK("parses(" #index ")") /* fills out parameters by a format in that parameter */
#define CYC_FORMAT(letters, effect) CYC_MARK("format(" letters "," #effect ")") /* what a letter does: held, stolen, borrowed, out; extra: takes one argument more */
#define CYC_VARIADIC_HELD CYC_MARK("variadic(held)") /* every variadic pointer is held by the result */
#define CYC_VARIADIC_STOLEN CYC_MARK("variadic(stolen)")

/* ---- parameters ---- */
#define CYC_RETAIN CYC_MARK("retain")           /* gets one claim, owned by the caller */
#define CYC_RELEASE CYC_MARK("release")         /* the caller gives one claim up */
#define CYC_DELTA CYC_MARK("delta")             /* signed number of claims added to the first parameter */
#define CYC_HOLDER CYC_MARK("holder")           /* what holds the HELD, STOLEN and WEAK parameters of this call */
#define CYC_HELD CYC_MARK("held")               /* the holder takes a claim of its own */
#define CYC_STOLEN CYC_MARK("stolen")           /* the caller's claim passes to the holder (or to the callee) */
#define CYC_STOLEN_ON_SUCCESS CYC_MARK("stolen-on-success")
#define CYC_STORED CYC_MARK("stored")           /* kept without a claim: strong only if the holder releases elements */
#define CYC_WEAKLY CYC_MARK("weakly")           /* referenced without a claim, cleared when it dies */
#define CYC_HELD_BY_RESULT CYC_MARK("held-by-result")     /* the returned object takes a claim */
#define CYC_STOLEN_BY_RESULT CYC_MARK("stolen-by-result") /* the returned object takes the caller's claim */
#define CYC_SINKS CYC_MARK("sinks")             /* with HELD: takes a floating claim instead of adding one */
#define CYC_REFUSES_SELF CYC_MARK("refuses-self") /* with HELD or STOLEN: no effect when it is the holder itself */
#define CYC_NO_CYCLE CYC_MARK("no-cycle")       /* with HELD or STOLEN: the API rejects what would close a cycle */
#define CYC_OUT_NEW CYC_MARK("out-new")         /* *p receives a claim that the caller owns */
#define CYC_OUT_BORROWED CYC_MARK("out-borrowed") /* *p receives a pointer without a claim */
#define CYC_CLEARS CYC_MARK("clears")           /* *p is released and becomes null */
#define CYC_CLEARS_PLAIN CYC_MARK("clears-plain") /* *p becomes null, nothing released */
#define CYC_STEALS_THROUGH CYC_MARK("steals-through") /* *p becomes null; its claim is the result */
#define CYC_SLOT CYC_MARK("slot")               /* address of the slot that takes the REPLACES parameter */
#define CYC_REPLACES CYC_MARK("replaces")       /* *slot is released, then holds this with a claim of its own */
#define CYC_REPLACES_STOLEN CYC_MARK("replaces-stolen") /* the same with the caller's claim */
#define CYC_REPLACES_WEAK CYC_MARK("replaces-weak")     /* *slot points to this weakly */
#define CYC_REPLACES_PLAIN CYC_MARK("replaces-plain")   /* macro form: *slot released, then plain assignment */
#define CYC_DROPS CYC_MARK("drops")             /* drops everything it holds (clear, remove_all) */
#define CYC_DROPS_ITEM CYC_MARK("drops-item")   /* the holder stops holding this (remove) */
#define CYC_DROPS_KEY CYC_MARK("drops-key")     /* the holder stops holding what this key or index names */
#define CYC_COPIES_FROM CYC_MARK("copies-from") /* the holder (or result) takes claims on this one's elements */
#define CYC_FREES CYC_MARK("frees")             /* memory is freed whatever its count (free, g_free) */
#define CYC_CALLBACK CYC_MARK("callback")       /* function called with the USER_DATA of this call */
#define CYC_USER_DATA CYC_MARK("user-data")     /* kept by the holder; strong only if DESTROY_NOTIFY releases it */
#define CYC_DESTROY_NOTIFY CYC_MARK("destroy-notify") /* called on the user data when the registration goes */
#define CYC_EACH_ELEMENT CYC_MARK("each-element") /* function called with each element of the holder, before the call returns */
#define CYC_NO_ESCAPE CYC_MARK("no-escape")     /* callback and data are used before the call returns only */
#define CYC_ELEMENT_RELEASE CYC_MARK("element-release") /* function by which the new container drops elements or values */
#define CYC_KEY_RELEASE CYC_MARK("key-release")         /* the same for keys */
#define CYC_RUNS_FINALIZER CYC_MARK("runs-finalizer")   /* finalizer given as an argument of allocation or release */
#define CYC_VISITS CYC_MARK("visits")           /* the object a collector visit function is told about */
#define CYC_KEY CYC_MARK("key")                 /* names the element (with CYC_KEYED, CYC_DATA) */
#define CYC_TYPE_ARGUMENT CYC_MARK("type-argument") /* with CYC_CONSTRUCTS: the GType; the first, where none is marked */

#endif
