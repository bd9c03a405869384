/* bind9.h: BIND 9: attach and detach through out parameters
 * SPDX-License-Identifier: MIT
 *
 * Checked: BIND 9.18, isc and dns headers
 * Covers: attach (stores a new claim in *target), detach (releases *slot and clears it), weak attachment, creation
 * Gaps: ISC_REFCOUNT_DECL families of one program are found from their source; dns_zone_iattach is internal */
#include "cyclecheck.h"

typedef struct dns_view dns_view_t CYC_REFCOUNTED(dns_view_attach, dns_view_detach);
typedef struct dns_zone dns_zone_t CYC_REFCOUNTED(dns_zone_attach, dns_zone_detach);
typedef struct dns_db dns_db_t CYC_REFCOUNTED(dns_db_attach, dns_db_detach);
typedef struct dns_adb dns_adb_t CYC_REFCOUNTED(dns_adb_attach, dns_adb_detach);
typedef struct dns_message dns_message_t CYC_REFCOUNTED(dns_message_attach, dns_message_detach);
typedef struct isc_task isc_task_t CYC_REFCOUNTED(isc_task_attach, isc_task_detach);
typedef struct isc_nm isc_nm_t CYC_REFCOUNTED(isc_nm_attach, isc_nm_detach);
typedef int isc_result_t;
typedef struct isc_mem isc_mem_t CYC_REFCOUNTED(isc_mem_attach, isc_mem_detach) CYC_ATOMIC;
typedef unsigned short __uint16_t;
typedef __uint16_t uint16_t;
typedef uint16_t dns_rdataclass_t;
typedef struct isc_nmhandle isc_nmhandle_t CYC_REFCOUNTED(isc_nmhandle_attach, isc_nmhandle_detach);

void isc_mem_attach(isc_mem_t *source CYC_REPLACES, isc_mem_t **target CYC_SLOT);
void isc_mem_detach(isc_mem_t **memory CYC_CLEARS);
void isc_nmhandle_attach(isc_nmhandle_t *handle CYC_REPLACES, isc_nmhandle_t **target CYC_SLOT);
void isc_nmhandle_detach(isc_nmhandle_t **handle CYC_CLEARS);
void dns_view_attach(dns_view_t *source CYC_REPLACES, dns_view_t **targetp CYC_SLOT);
void dns_view_detach(dns_view_t **viewp CYC_CLEARS);
void dns_view_weakattach(dns_view_t *source CYC_REPLACES_WEAK, dns_view_t **targetp CYC_SLOT);
void dns_view_weakdetach(dns_view_t **targetp CYC_CLEARS_PLAIN);
void dns_zone_attach(dns_zone_t *source CYC_REPLACES, dns_zone_t **target CYC_SLOT);
void dns_zone_detach(dns_zone_t **zonep CYC_CLEARS);
void dns_db_attach(dns_db_t *source CYC_REPLACES, dns_db_t **targetp CYC_SLOT);
void dns_db_detach(dns_db_t **dbp CYC_CLEARS);
void dns_adb_attach(dns_adb_t *adb CYC_REPLACES, dns_adb_t **adbp CYC_SLOT);
void dns_adb_detach(dns_adb_t **adb CYC_CLEARS);
void dns_message_attach(dns_message_t *source CYC_REPLACES, dns_message_t **target CYC_SLOT);
void dns_message_detach(dns_message_t **messagep CYC_CLEARS);
void isc_task_attach(isc_task_t *source CYC_REPLACES, isc_task_t **targetp CYC_SLOT);
void isc_task_detach(isc_task_t **taskp CYC_CLEARS);
void isc_nm_attach(isc_nm_t *mgr CYC_REPLACES, isc_nm_t **dst CYC_SLOT);
void isc_nm_detach(isc_nm_t **mgr0 CYC_CLEARS);

/* ---- what holds what ---- */
void dns_zone_setview(dns_zone_t *zone CYC_HOLDER, dns_view_t *view CYC_WEAKLY);
void dns_zone_settask(dns_zone_t *zone CYC_HOLDER, isc_task_t *task CYC_HELD);
isc_result_t dns_view_addzone(dns_view_t *view CYC_HOLDER, dns_zone_t *zone CYC_HELD);
isc_result_t dns_view_create(isc_mem_t *mctx, dns_rdataclass_t rdclass, const char *name,
    dns_view_t **viewp CYC_OUT_NEW);
isc_result_t dns_zone_create(dns_zone_t **zonep CYC_OUT_NEW, isc_mem_t *mctx);
