/* libvirt.h: libvirt: connections, domains and the other handles of its public API
 * SPDX-License-Identifier: MIT
 *
 * Checked: libvirt 9.0.0, libvirt/libvirt.h
 * Covers: counts of all handles, which hold their connection, event callbacks with a free function
 * Gaps: virObject inside libvirt itself is found from its source (now GObject) */
#include "cyclecheck.h"

typedef struct _virConnect virConnect CYC_REFCOUNTED(virConnectRef, virConnectClose);
typedef virConnect *virConnectPtr;
typedef struct _virDomain virDomain CYC_REFCOUNTED(virDomainRef, virDomainFree);
typedef virDomain *virDomainPtr;
typedef struct _virNetwork virNetwork CYC_REFCOUNTED(virNetworkRef, virNetworkFree);
typedef virNetwork *virNetworkPtr;
typedef struct _virStoragePool virStoragePool CYC_REFCOUNTED(virStoragePoolRef, virStoragePoolFree);
typedef virStoragePool *virStoragePoolPtr;
typedef struct _virStorageVol virStorageVol CYC_REFCOUNTED(virStorageVolRef, virStorageVolFree);
typedef virStorageVol *virStorageVolPtr;
typedef struct _virSecret virSecret CYC_REFCOUNTED(virSecretRef, virSecretFree);
typedef virSecret *virSecretPtr;
typedef struct _virStream virStream CYC_REFCOUNTED(virStreamRef, virStreamFree);
typedef virStream *virStreamPtr;
typedef struct _virInterface virInterface CYC_REFCOUNTED(virInterfaceRef, virInterfaceFree);
typedef virInterface *virInterfacePtr;
typedef struct _virNodeDevice virNodeDevice CYC_REFCOUNTED(virNodeDeviceRef, virNodeDeviceFree);
typedef virNodeDevice *virNodeDevicePtr;
typedef struct _virNWFilter virNWFilter CYC_REFCOUNTED(virNWFilterRef, virNWFilterFree);
typedef virNWFilter *virNWFilterPtr;
typedef struct _virDomainSnapshot virDomainSnapshot CYC_REFCOUNTED(virDomainSnapshotRef, virDomainSnapshotFree);
typedef virDomainSnapshot *virDomainSnapshotPtr;
typedef struct _virConnectAuth virConnectAuth;
typedef virConnectAuth *virConnectAuthPtr;
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr, virDomainPtr, void *);
typedef void (*virFreeCallback)(void *);
typedef int (*virConnectDomainEventCallback)(virConnectPtr, virDomainPtr, int, int, void *);
typedef void (*virConnectNetworkEventGenericCallback)(virConnectPtr, virNetworkPtr, void *);
typedef void (*virConnectCloseFunc)(virConnectPtr, int, void *);
typedef void (*virStreamEventCallback)(virStreamPtr, int, void *);
typedef void (*virEventHandleCallback)(int, int, int, void *);
typedef void (*virEventTimeoutCallback)(int, void *);

int virConnectRef(virConnectPtr conn CYC_RETAIN);
int virConnectClose(virConnectPtr conn CYC_RELEASE);
int virDomainRef(virDomainPtr domain CYC_RETAIN);
int virDomainFree(virDomainPtr domain CYC_RELEASE);
int virNetworkRef(virNetworkPtr network CYC_RETAIN);
int virNetworkFree(virNetworkPtr network CYC_RELEASE);
int virStoragePoolRef(virStoragePoolPtr pool CYC_RETAIN);
int virStoragePoolFree(virStoragePoolPtr pool CYC_RELEASE);
int virStorageVolRef(virStorageVolPtr vol CYC_RETAIN);
int virStorageVolFree(virStorageVolPtr vol CYC_RELEASE);
int virSecretRef(virSecretPtr secret CYC_RETAIN);
int virSecretFree(virSecretPtr secret CYC_RELEASE);
int virStreamRef(virStreamPtr st CYC_RETAIN);
int virStreamFree(virStreamPtr st CYC_RELEASE);
int virInterfaceRef(virInterfacePtr iface CYC_RETAIN);
int virInterfaceFree(virInterfacePtr iface CYC_RELEASE);
int virNodeDeviceRef(virNodeDevicePtr dev CYC_RETAIN);
int virNodeDeviceFree(virNodeDevicePtr dev CYC_RELEASE);
int virNWFilterRef(virNWFilterPtr nwfilter CYC_RETAIN);
int virNWFilterFree(virNWFilterPtr nwfilter CYC_RELEASE);
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot CYC_RETAIN);
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot CYC_RELEASE);
virConnectPtr virConnectOpen(const char *name) CYC_NEW CYC_FRESH;
virConnectPtr virConnectOpenReadOnly(const char *name) CYC_NEW CYC_FRESH;
virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags) CYC_NEW CYC_FRESH;
virConnectPtr virDomainGetConnect(virDomainPtr domain) CYC_BORROWED;
virConnectPtr virNetworkGetConnect(virNetworkPtr network) CYC_BORROWED;
virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool) CYC_BORROWED;
virDomainPtr virDomainLookupByName(virConnectPtr conn CYC_HELD_BY_RESULT, const char *name) CYC_NEW CYC_FRESH;
virDomainPtr virDomainLookupByID(virConnectPtr conn CYC_HELD_BY_RESULT, int id) CYC_NEW CYC_FRESH;
virDomainPtr virDomainLookupByUUID(virConnectPtr conn CYC_HELD_BY_RESULT, const unsigned char *uuid)
    CYC_NEW CYC_FRESH;
virDomainPtr virDomainLookupByUUIDString(virConnectPtr conn CYC_HELD_BY_RESULT, const char *uuid) CYC_NEW CYC_FRESH;
virDomainPtr virDomainDefineXML(virConnectPtr conn CYC_HELD_BY_RESULT, const char *xml) CYC_NEW CYC_FRESH;
virDomainPtr virDomainCreateXML(virConnectPtr conn CYC_HELD_BY_RESULT, const char *xmlDesc, unsigned int flags)
    CYC_NEW CYC_FRESH;
virNetworkPtr virNetworkLookupByName(virConnectPtr conn CYC_HELD_BY_RESULT, const char *name) CYC_NEW CYC_FRESH;
virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn CYC_HELD_BY_RESULT, const char *name)
    CYC_NEW CYC_FRESH;
virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool CYC_HELD_BY_RESULT, const char *name)
    CYC_NEW CYC_FRESH;
virStreamPtr virStreamNew(virConnectPtr conn CYC_HELD_BY_RESULT, unsigned int flags) CYC_NEW CYC_FRESH;

/* ---- callbacks ---- */
int virConnectDomainEventRegisterAny(virConnectPtr conn CYC_HOLDER, virDomainPtr dom, int eventID,
    virConnectDomainEventGenericCallback cb CYC_CALLBACK, void *opaque CYC_USER_DATA,
    virFreeCallback freecb CYC_DESTROY_NOTIFY);
int virConnectDomainEventDeregisterAny(virConnectPtr conn CYC_HOLDER, int callbackID CYC_KEY CYC_DROPS_KEY);
int virConnectDomainEventRegister(virConnectPtr conn CYC_HOLDER, virConnectDomainEventCallback cb CYC_CALLBACK,
    void *opaque CYC_USER_DATA, virFreeCallback freecb CYC_DESTROY_NOTIFY);
int virConnectDomainEventDeregister(virConnectPtr conn CYC_DROPS, virConnectDomainEventCallback cb);
int virConnectNetworkEventRegisterAny(virConnectPtr conn CYC_HOLDER, virNetworkPtr net, int eventID,
    virConnectNetworkEventGenericCallback cb CYC_CALLBACK, void *opaque CYC_USER_DATA,
    virFreeCallback freecb CYC_DESTROY_NOTIFY);
int virConnectNetworkEventDeregisterAny(virConnectPtr conn CYC_HOLDER, int callbackID CYC_KEY CYC_DROPS_KEY);
int virConnectRegisterCloseCallback(virConnectPtr conn CYC_HOLDER, virConnectCloseFunc cb CYC_CALLBACK,
    void *opaque CYC_USER_DATA, virFreeCallback freecb CYC_DESTROY_NOTIFY) CYC_KEYED;
int virConnectUnregisterCloseCallback(virConnectPtr conn CYC_DROPS, virConnectCloseFunc cb);
int virStreamEventAddCallback(virStreamPtr stream CYC_HOLDER, int events, virStreamEventCallback cb CYC_CALLBACK,
    void *opaque CYC_USER_DATA, virFreeCallback ff CYC_DESTROY_NOTIFY);
int virStreamEventRemoveCallback(virStreamPtr stream CYC_DROPS);
int virEventAddHandle(int fd, int events, virEventHandleCallback cb CYC_CALLBACK, void *opaque CYC_USER_DATA,
    virFreeCallback ff CYC_DESTROY_NOTIFY) CYC_ROOTED;
int virEventAddTimeout(int frequency, virEventTimeoutCallback cb CYC_CALLBACK, void *opaque CYC_USER_DATA,
    virFreeCallback ff CYC_DESTROY_NOTIFY) CYC_ROOTED;
