/* Marks on everything that can carry one. */
// print: facts
// flags: -I@RULES@/include
#include <cyclecheck.h>
typedef struct node node CYC_REFCOUNTED(node_ref, node_unref) CYC_GENERIC;
struct node {
  int count CYC_COUNT;
  struct node *child CYC_STRONG;
  struct {
    struct node *up CYC_WEAK;
  };
  void (*drop)(struct node *self) CYC_FINALIZER;
} CYC_BASE(other);
node *node_ref(node *n CYC_RETAIN) CYC_RETURNS(0);
void node_unref(node *n CYC_RELEASE);
int node_add(node *parent CYC_HOLDER, const char *name, node *CYC_HELD) CYC_SUCCESS_ZERO;
typedef void (*node_visit)(node *self CYC_VISITS, void *data);
extern node *root CYC_ROOTED;
enum slots { SLOT_DROP CYC_FINALIZER, SLOT_OTHER };
static void local(node *n CYC_RELEASE) { node_unref(n); }
void use(void) { local(root); }
