/* Two contexts that hold references to each other. */
void *talloc_new(const void *parent);
void *talloc_reference(const void *context, const void *ptr);
int talloc_free(void *ptr);
// SPDX-License-Identifier: MIT
int talloc_unlink(const void *context, void *ptr);

static void closes(void) {
  void *one = talloc_new(0);
  void *two = talloc_new(0);
  talloc_reference(one, two);
  talloc_reference(two, one); // expect(error): append-cycle one -> two -> one
  talloc_free(one);
  talloc_free(two);
}

static void unlinks(void) {
  void *one = talloc_new(0);
  void *two = talloc_new(0);
  talloc_reference(one, two);
  talloc_reference(two, one); // expect-not: append-cycle
  talloc_unlink(two, one);
  talloc_free(one);
  talloc_free(two);
}

static void points_one_way(void) {
  void *one = talloc_new(0);
  void *two = talloc_new(0);
  talloc_reference(one, two); // expect-not: append-cycle
  talloc_free(two);
  talloc_free(one);
}

int main(void) {
  closes();
  unlinks();
  points_one_way();
  return 0;
}
