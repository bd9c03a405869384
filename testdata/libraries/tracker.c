/* A resource holds what it relates to. */
// SPDX-License-Identifier: MIT
typedef struct _TrackerResource TrackerResource;
TrackerResource *tracker_resource_new(const char *identifier);
void tracker_resource_set_relation(TrackerResource *self, const char *property_uri, TrackerResource *resource);
void tracker_resource_set_take_relation(TrackerResource *self, const char *property_uri,
                                        TrackerResource *resource);
void tracker_resource_set_string(TrackerResource *self, const char *property_uri, const char *value);
void g_object_unref(void *object);

static void closes(void) {
  TrackerResource *album = tracker_resource_new(0), *track = tracker_resource_new(0);
  tracker_resource_set_relation(album, "nmm:track", track);
  tracker_resource_set_relation(track, "nmm:album", album); // expect(error): append-cycle
  g_object_unref(track);
  g_object_unref(album);
}

static void takes(void) {
  TrackerResource *album = tracker_resource_new(0), *track = tracker_resource_new(0);
  tracker_resource_set_relation(track, "nmm:album", album);
  tracker_resource_set_take_relation(album, "nmm:track", track); // expect(error): append-cycle
  g_object_unref(album);
}

static void replaces(void) {
  TrackerResource *album = tracker_resource_new(0), *track = tracker_resource_new(0);
  tracker_resource_set_relation(album, "nmm:track", track);
  tracker_resource_set_relation(track, "nmm:album", album); // expect-not: append-cycle
  tracker_resource_set_string(track, "nmm:album", "none");
  g_object_unref(track);
  g_object_unref(album);
}

static void names_it(void) {
  TrackerResource *album = tracker_resource_new(0), *track = tracker_resource_new(0);
  tracker_resource_set_relation(album, "nmm:track", track);
  tracker_resource_set_string(track, "nmm:album", "an album"); // expect-not: append-cycle
  g_object_unref(track);
  g_object_unref(album);
}

int main(void) {
  closes();
  takes();
  replaces();
  names_it();
  return 0;
}
