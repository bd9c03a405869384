/* A bin takes a floating element; a probe whose data is its pad keeps the pad. */
// SPDX-License-Identifier: MIT
typedef struct _GstElement GstElement;
typedef struct _GstBin GstBin;
typedef struct _GstPad GstPad;
typedef int (*GstPadProbeCallback)(GstPad *, void *, void *);
GstElement *gst_pipeline_new(const char *name);
GstElement *gst_element_factory_make(const char *factory, const char *name);
int gst_bin_add(GstBin *bin, GstElement *element);
GstPad *gst_pad_new(const char *name, int direction);
unsigned long gst_pad_add_probe(GstPad *pad, int mask, GstPadProbeCallback callback, void *data,
                                void (*destroy)(void *));
void gst_pad_remove_probe(GstPad *pad, unsigned long id);
void *gst_object_ref(void *object);
void *gst_object_ref_sink(void *object);
void gst_object_unref(void *object);

static void closes(GstPadProbeCallback probe) {
  GstPad *pad = gst_object_ref_sink(gst_pad_new("sink", 1));
  gst_pad_add_probe(pad, 1, probe, gst_object_ref(pad), gst_object_unref); // expect(error): callback-cycle pad -> pad
  gst_object_unref(pad);
}

static void removes(GstPadProbeCallback probe) {
  GstPad *pad = gst_object_ref_sink(gst_pad_new("sink", 1));
  unsigned long id =
      gst_pad_add_probe(pad, 1, probe, gst_object_ref(pad), gst_object_unref); // expect-not: callback-cycle
  gst_pad_remove_probe(pad, id);
  gst_object_unref(pad);
}

static void borrows(GstPadProbeCallback probe) {
  GstPad *pad = gst_object_ref_sink(gst_pad_new("sink", 1));
  gst_pad_add_probe(pad, 1, probe, pad, 0); // expect-not: callback-cycle
  gst_object_unref(pad);
}

static void plays(void) {
  GstElement *pipeline = gst_object_ref_sink(gst_pipeline_new("pipeline"));
  GstElement *source = gst_element_factory_make("fakesrc", 0);
  gst_bin_add((GstBin *)pipeline, source); // expect-not: append-cycle
  gst_object_unref(pipeline);
}

int main(void) {
  closes(0);
  removes(0);
  borrows(0);
  plays();
  return 0;
}
