/* Nodes with Eina's count that hold each other. */
#define EINA_REFCOUNT_REF(Variable) (Variable)->__refcount++
#define EINA_REFCOUNT_UNREF(Variable) if (--((Variable)->__refcount) == 0)
// SPDX-License-Identifier: MIT
typedef const char Eina_Stringshare;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void eina_stringshare_del(Eina_Stringshare *str);
Eina_Stringshare *eina_stringshare_add(const char *str);

struct node;
static void node_unref(struct node *node);

void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  int __refcount;
  const char *name;
  struct node *peer;
};

static void node_free(struct node *node) {
  eina_stringshare_del(node->name);
  if (node->peer)
    node_unref(node->peer);
  free(node);
}

static void node_unref(struct node *node) {
  EINA_REFCOUNT_UNREF(node) node_free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  node->__refcount = 1;
  node->name = eina_stringshare_add("node");
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  EINA_REFCOUNT_REF(two);
  one->peer = two;
  EINA_REFCOUNT_REF(one);
  two->peer = one; // expect: store-cycle one -> two -> one
  node_unref(one);
  node_unref(two);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  EINA_REFCOUNT_REF(two);
  one->peer = two; // expect-not: store-cycle
  node_unref(two);
  node_unref(one);
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  EINA_REFCOUNT_REF(two);
  one->peer = two;
  EINA_REFCOUNT_REF(one);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  node_unref(one);
  node_unref(one);
  node_unref(two);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
