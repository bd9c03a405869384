/* fabric.h: libfabric: fids are closed, not counted
 * SPDX-License-Identifier: MIT
 *
 * Checked: libfabric 1.17.0, rdma/fabric.h, fi_domain.h, fi_endpoint.h
 * Covers: objects made by out parameters, fi_close, fi_freeinfo, contexts that are plain pointers
 * Gaps: ofi_atomic counts inside providers make fi_close fail with -FI_EBUSY: they free nothing, so they are no
 * claims here */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(-, fi_close) fid;
struct CYC_CONTAINER fi_info;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef unsigned long __uint64_t;
typedef __uint64_t uint64_t;

int fi_close(struct fid *fid CYC_RELEASE) CYC_SUCCESS_ZERO;
int fi_getinfo(uint32_t version, const char *node, const char *service, uint64_t flags, const struct fi_info *hints,
    struct fi_info **info CYC_OUT_NEW) CYC_SUCCESS_ZERO;
void fi_freeinfo(struct fi_info *info CYC_FREES);
struct fi_info *fi_dupinfo(const struct fi_info *info) CYC_NEW CYC_FRESH;
