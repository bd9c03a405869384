/* Queues that target each other. */
void dispatch_release(void *object);
void dispatch_set_target_queue(void *object, void *queue);
void dispatch_set_context(void *object, void *context);
void *dispatch_queue_create(const char *label, void *attribute);
// SPDX-License-Identifier: MIT


static void closes(void) {
  void *one = dispatch_queue_create("one", 0);
  void *two = dispatch_queue_create("two", 0);
  dispatch_set_target_queue(one, two);
  dispatch_set_target_queue(two, one); // expect(error): append-cycle one -> two -> one
  dispatch_release(one);
  dispatch_release(two);
}

static void points_one_way(void) {
  void *one = dispatch_queue_create("one", 0);
  void *two = dispatch_queue_create("two", 0);
  dispatch_set_target_queue(one, two); // expect-not: append-cycle
  dispatch_set_context(two, one);
  dispatch_release(two);
  dispatch_release(one);
}

int main(void) {
  closes();
  points_one_way();
  return 0;
}
