/* Records as values: assignment, parameters, results, memcpy, memset, compound literals. */
#include <string.h>
struct pair {
  struct pair *left, *right;
};
struct pair make(struct pair *l);
void take(struct pair p);
struct pair copy(struct pair *to, struct pair *from) {
  *to = *from;
  return *to;
}
void calls(struct pair *p) {
  *p = make(p);
  take(*p);
  p->left = make(p).right;
}
void literals(struct pair **r, struct pair *p) {
  **r = (struct pair){.right = p};
  take((struct pair){p, 0});
  *r = &(struct pair){p, p};
}
void memory(struct pair *a, struct pair *b, char *text) {
  memcpy(a, b, sizeof *a);
  memmove(&a->left, &b->left, sizeof a->left);
  memset(a, 0, sizeof *a);
  memset(text, ' ', 4);
  struct pair *same = memcpy(a, b, sizeof *a);
  take(*same);
}
void chain(struct pair *a, struct pair *b) { a->left = a->right = b; }
