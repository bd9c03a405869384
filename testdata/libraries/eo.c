/* Objects that hold each other under keys, strongly or weakly. */
// SPDX-License-Identifier: MIT
typedef struct _Eo_Opaque Eo;
typedef Eo Efl_Object;
void efl_key_ref_set(Eo *obj, const char *key, const Efl_Object *objdata);
void efl_key_wref_set(Eo *obj, const char *key, const Efl_Object *objdata);
void efl_del(const Eo *obj);
Eo *efl_ref(const Eo *obj);

void closes(Eo *one, Eo *two) {
  efl_key_ref_set(one, "other", two);
  efl_key_ref_set(two, "other", one); // expect: append-cycle one -> two -> one
}

void points_weakly(Eo *one, Eo *two) {
  efl_key_ref_set(one, "other", two);
  efl_key_wref_set(two, "other", one); // expect-not: append-cycle
}

void deletes(Eo *one, Eo *two) {
  efl_key_ref_set(one, "other", two);
  efl_key_ref_set(two, "other", one); // expect-not: append-cycle
  efl_del(one);
}

int main(void) {
  efl_ref(0);



  return 0;
}
