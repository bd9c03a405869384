/* Objects that keep frames, and each other. */
// SPDX-License-Identifier: MIT
typedef struct AVFrame AVFrame;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void av_frame_free(AVFrame **frame);
AVFrame *av_frame_clone(const AVFrame *src);
AVFrame *av_frame_alloc(void);

struct stage {
  int refs;
  AVFrame *frame;
  struct stage *sink;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void stage_unref(struct stage *stage) {
  if (!stage || --stage->refs > 0)
    return;
  av_frame_free(&stage->frame);
  stage_unref(stage->sink);
  free(stage);
}

static struct stage *stage_new(const AVFrame *frame) {
  struct stage *stage = calloc(1, sizeof *stage);
  stage->refs = 1;
  stage->frame = av_frame_clone(frame); // expect-not: store-cycle
  return stage;
}

int main(void) {
  AVFrame *frame = av_frame_alloc();
  struct stage *one = stage_new(frame), *two = stage_new(frame), *three = stage_new(frame);
  two->refs++;
  one->sink = two;
  one->refs++;
  two->sink = one; // expect(error): store-cycle one -> two -> one
  stage_unref(one);
  stage_unref(two);
  stage_unref(three);
  av_frame_free(&frame);
  return 0;
}
