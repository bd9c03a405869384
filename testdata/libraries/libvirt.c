/* An event callback whose data is the connection that it is registered on. */
// SPDX-License-Identifier: MIT
typedef struct _virConnect virConnect;
typedef virConnect *virConnectPtr;
typedef struct _virDomain virDomain;
typedef virDomain *virDomainPtr;
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr, virDomainPtr, void *);
typedef void (*virFreeCallback)(void *);
int virConnectClose(virConnectPtr conn);
virConnectPtr virConnectOpen(const char *name);
int virConnectRef(virConnectPtr conn);
int virConnectDomainEventRegisterAny(virConnectPtr conn, virDomainPtr dom, int eventID,
    virConnectDomainEventGenericCallback cb, void *opaque, virFreeCallback freecb);
int virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID);
virDomainPtr virDomainLookupByName(virConnectPtr conn, const char *name);
int virDomainFree(virDomainPtr domain);

static void done(void *connection) {
  virConnectClose(connection);
}

static void closes(virConnectDomainEventGenericCallback callback) {
  virConnectPtr connection = virConnectOpen("test:///default");
  virConnectRef(connection);
  virConnectDomainEventRegisterAny(connection, 0, 0, callback, connection, done); // expect(error): callback-cycle connection -> connection
  virConnectClose(connection);
}

static void deregisters(virConnectDomainEventGenericCallback callback) {
  virConnectPtr connection = virConnectOpen("test:///default");
  virConnectRef(connection);
  int id = virConnectDomainEventRegisterAny(connection, 0, 0, callback, connection, done); // expect-not: callback-cycle
  virConnectDomainEventDeregisterAny(connection, id);
  virConnectClose(connection);
}

static void looks_up(void) {
  virConnectPtr connection = virConnectOpen("test:///default");
  virDomainPtr domain = virDomainLookupByName(connection, "test");
  virDomainFree(domain);
  virConnectClose(connection);
}

int main(void) {
  closes(0);
  deregisters(0);
  looks_up();
  return 0;
}
