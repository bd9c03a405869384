/* ucx.h: UCX: contexts, workers, endpoints, which are closed, not counted
 * SPDX-License-Identifier: MIT
 *
 * Checked: UCX 1.13.1, ucp/api/ucp.h
 * Covers: what creates and destroys contexts, workers and endpoints; requests; user data that is a plain pointer
 * Gaps: the counts of ucp_ep_refcount_add are inside the library (debug builds type them); ucs_refcount is no
 * function of UCX (dropped) */
#include "cyclecheck.h"

struct ucp_context;
struct ucp_ep;
struct ucp_worker;
typedef struct ucp_context *ucp_context_h;
typedef int ucs_status_t;
typedef struct ucp_worker_params ucp_worker_params_t;
typedef struct ucp_worker *ucp_worker_h;
typedef struct ucp_ep_params ucp_ep_params_t;
typedef struct ucp_ep *ucp_ep_h;
typedef void *ucs_status_ptr_t;
typedef struct ucp_ep ucp_ep CYC_ATOMIC;

void ucp_cleanup(ucp_context_h context_p CYC_FREES);
ucs_status_t ucp_worker_create(ucp_context_h context, const ucp_worker_params_t *params,
    ucp_worker_h *worker_p CYC_OUT_NEW) CYC_SUCCESS_ZERO;
void ucp_worker_destroy(ucp_worker_h worker CYC_FREES);
ucs_status_t ucp_ep_create(ucp_worker_h worker, const ucp_ep_params_t *params, ucp_ep_h *ep_p CYC_OUT_NEW)
    CYC_SUCCESS_ZERO;
void ucp_ep_destroy(ucp_ep_h ep CYC_FREES);
ucs_status_ptr_t ucp_ep_close_nb(ucp_ep_h ep CYC_FREES, unsigned int mode);
void ucp_request_free(void *request CYC_FREES);
