/* Clients that keep their bus and a slot on it, and each other. */
// SPDX-License-Identifier: MIT
typedef struct sd_bus_slot sd_bus_slot;
typedef struct sd_bus sd_bus;
typedef struct sd_bus_message sd_bus_message;
typedef struct sd_bus_error sd_bus_error;
typedef int (*sd_bus_message_handler_t)(sd_bus_message *, void *, sd_bus_error *);
sd_bus_slot *sd_bus_slot_unref(sd_bus_slot *slot);
sd_bus *sd_bus_flush_close_unref(sd_bus *bus);
int sd_bus_default_user(sd_bus **ret);
int sd_bus_add_match(sd_bus *bus, sd_bus_slot **slot, const char *match, sd_bus_message_handler_t callback,
    void *userdata);

struct client {
  unsigned n_ref;
  sd_bus *bus;
  sd_bus_slot *match;
  struct client *other;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void client_unref(struct client *client) {
  if (--client->n_ref > 0)
    return;
  sd_bus_slot_unref(client->match);
  sd_bus_flush_close_unref(client->bus);
  if (client->other)
    client_unref(client->other);
  free(client);
}

static struct client *client_new(void) {
  struct client *client = calloc(1, sizeof *client);
  client->n_ref = 1;
  sd_bus_default_user(&client->bus);
  sd_bus_add_match(client->bus, &client->match, "type='signal'", 0, client); // expect-not: store-cycle
  return client;
}

int main(void) {
  client_unref(client_new());
  struct client *one = client_new(), *two = client_new();
  one->other = two;
  two->n_ref++;
  two->other = one; // expect(error): store-cycle one -> two -> one
  one->n_ref++;
  client_unref(one);
  client_unref(two);
  return 0;
}
