/* goto forwards, backwards, out of scopes; computed goto. */
struct node {
  struct node *next;
};
struct node *make(void);
void drop(struct node **n);
void act(struct node *n);
int forward(struct node *n) {
  if (!n)
    goto out;
  act(n);
out:
  return 0;
}
void backward(struct node *n) {
again:
  act(n);
  n = n->next;
  if (n)
    goto again;
}
void scopes(int k) {
  __attribute__((cleanup(drop))) struct node *outer = make();
again:;
  __attribute__((cleanup(drop))) struct node *inner = make();
  if (k == 1)
    goto again;
  {
    __attribute__((cleanup(drop))) struct node *innermost = make();
    if (k == 2)
      goto out;
  }
out:
  act(outer);
}
void computed(struct node *n, int k) {
  static void *const table[] = {&&one, &&two};
  goto *table[k];
one:
  act(n);
two:
  act(n->next);
}
