/* Settings that hold each other. */
// SPDX-License-Identifier: MIT
typedef struct obs_data obs_data_t;
obs_data_t *obs_data_create(void);
void obs_data_set_obj(obs_data_t *data, const char *name, obs_data_t *obj);
void obs_data_release(obs_data_t *data);
void obs_data_erase(obs_data_t *data, const char *name);
obs_data_t *obs_data_get_obj(obs_data_t *data, const char *name);

static void closes(void) {
  obs_data_t *one = obs_data_create();
  obs_data_t *two = obs_data_create();
  obs_data_set_obj(one, "other", two);
  obs_data_set_obj(two, "other", one); // expect(error): append-cycle one -> two -> one
  obs_data_release(one);
  obs_data_release(two);
}

static void erases(void) {
  obs_data_t *one = obs_data_create();
  obs_data_t *two = obs_data_create();
  obs_data_set_obj(one, "other", two);
  obs_data_set_obj(two, "other", one); // expect-not: append-cycle
  obs_data_erase(two, "other");
  obs_data_release(one);
  obs_data_release(two);
}

static void reads_back(void) {
  obs_data_t *one = obs_data_create();
  obs_data_t *two = obs_data_create();
  obs_data_set_obj(one, "other", two); // expect-not: append-cycle
  obs_data_release(two);
  obs_data_t *again = obs_data_get_obj(one, "other");
  obs_data_release(again);
  obs_data_release(one);
}

int main(void) {
  closes();
  erases();
  reads_back();
  return 0;
}
