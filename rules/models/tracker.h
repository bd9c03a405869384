/* tracker.h: Tracker SPARQL: resources that hold the resources they relate to
 * SPDX-License-Identifier: MIT
 *
 * Checked: libtracker-sparql 3.4.2, libtracker-sparql/tracker-resource.h
 * Covers: new resources, relations (a claim each), relations that take the caller's claim, getters that borrow
 * Gaps: connections, cursors, statements, notifiers (found as GObjects) */
#include "cyclecheck.h"

typedef struct _GObject GObject;
typedef struct _GList GList;
typedef struct _GValue GValue;
typedef struct _TrackerResource TrackerResource CYC_BASE(GObject);

TrackerResource *tracker_resource_new(const char *identifier) CYC_NEW CYC_FRESH;
void tracker_resource_set_gvalue(TrackerResource *self CYC_HOLDER, const char *property_uri CYC_KEY,
    const GValue *value CYC_COPIES_FROM) CYC_KEYED;
void tracker_resource_set_relation(TrackerResource *self CYC_HOLDER, const char *property_uri CYC_KEY,
    TrackerResource *resource CYC_HELD) CYC_KEYED;
void tracker_resource_set_take_relation(TrackerResource *self CYC_HOLDER, const char *property_uri CYC_KEY,
    TrackerResource *resource CYC_STOLEN) CYC_KEYED;
void tracker_resource_set_string(TrackerResource *self CYC_HOLDER, const char *property_uri CYC_KEY CYC_DROPS_KEY,
    const char *value);
void tracker_resource_set_uri(TrackerResource *self CYC_HOLDER, const char *property_uri CYC_KEY CYC_DROPS_KEY,
    const char *value);
void tracker_resource_add_gvalue(TrackerResource *self CYC_HOLDER, const char *property_uri,
    const GValue *value CYC_COPIES_FROM);
void tracker_resource_add_relation(TrackerResource *self CYC_HOLDER, const char *property_uri,
    TrackerResource *resource CYC_HELD);
void tracker_resource_add_take_relation(TrackerResource *self CYC_HOLDER, const char *property_uri,
    TrackerResource *resource CYC_STOLEN);
TrackerResource *tracker_resource_get_first_relation(TrackerResource *self, const char *property_uri CYC_KEY)
    CYC_BORROWED CYC_ELEMENT_OF(0);
GList *tracker_resource_get_values(TrackerResource *self, const char *property_uri) CYC_NEW;
GList *tracker_resource_get_properties(TrackerResource *resource) CYC_NEW;
