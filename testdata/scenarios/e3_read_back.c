// No function holds the whole cycle, but the closing store reads the tab through the page's borrowed pointer to it.
#include <stdlib.h>

struct tab {
  int refs;
  struct page *page;
};
struct page {
  int refs;
  struct tab *tab; // borrowed: the tab owns the page
  struct popup *popup;
};
struct popup {
  int refs;
  struct tab *tab;
};

struct tab *tab_ref(struct tab *t) {
  t->refs++;
  return t;
}
struct page *page_new(struct tab *tab);
void page_unref(struct page *p);
void popup_unref(struct popup *p);

void tab_unref(struct tab *t) {
  if (--t->refs > 0)
    return;
  if (t->page)
    page_unref(t->page);
  free(t);
}
void page_unref(struct page *p) {
  if (--p->refs > 0)
    return;
  if (p->popup)
    popup_unref(p->popup);
  free(p);
}
struct page *page_ref(struct page *p) {
  p->refs++;
  return p;
}
void popup_unref(struct popup *p) {
  if (--p->refs > 0)
    return;
  if (p->tab)
    tab_unref(p->tab);
  free(p);
}
struct popup *popup_ref(struct popup *p) {
  p->refs++;
  return p;
}

void tab_open(struct tab *t) {
  struct page *p = calloc(1, sizeof *p);
  p->refs = 1;
  p->tab = t;
  t->page = p;
}

void page_open_popup(struct page *page) {
  struct popup *popup = calloc(1, sizeof *popup);
  popup->refs = 1;
  page->popup = popup;
  popup->tab = tab_ref(page->tab); // expect(warning): store-cycle popup -> tab -> page -> popup
}
