/* glusterfs.h: GlusterFS: inodes, files, dictionaries, buffers, transports
 * SPDX-License-Identifier: MIT
 *
 * Checked: GlusterFS 10.3, glusterfs/inode.h, fd.h, dict.h, iobuf.h, rpc/rpc-clnt.h, rpc-transport.h
 * Covers: ref and unref of every counted type, dictionaries that take a claim on data, lookups
 * Gaps: inode tables hold by lookup count (nlookup); timers keep plain data; GF_REF_GET and GF_REF_PUT are read
 * from their expansion */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(iobuf_ref, iobuf_unref) CYC_ATOMIC iobuf;
struct CYC_REFCOUNTED(iobref_ref, iobref_unref) iobref;
struct CYC_REFCOUNTED(rpc_clnt_ref, rpc_clnt_unref) rpc_clnt;
struct _inode;
typedef struct _inode inode_t CYC_REFCOUNTED(inode_ref, inode_unref);
typedef struct _fd fd_t CYC_REFCOUNTED(fd_ref, fd_unref);
typedef struct _dict dict_t CYC_REFCOUNTED(dict_ref, dict_unref);
typedef struct _data data_t CYC_REFCOUNTED(data_ref, data_unref);
typedef struct rpc_transport rpc_transport_t CYC_REFCOUNTED(rpc_transport_ref, rpc_transport_unref);
typedef int __int32_t;
typedef __int32_t int32_t;
typedef struct _client client_t CYC_REFCOUNTED(gf_client_ref, gf_client_unref);
typedef struct _inode_table inode_table_t;
typedef int __pid_t;
typedef __pid_t pid_t;
typedef struct bool bool;

inode_t *inode_ref(inode_t *inode CYC_RETAIN) CYC_RETURNS(0);
inode_t *inode_unref(inode_t *inode CYC_RELEASE);
fd_t *fd_ref(fd_t *fd CYC_RETAIN) CYC_RETURNS(0);
void fd_unref(fd_t *fd CYC_RELEASE);
dict_t *dict_ref(dict_t *dict CYC_RETAIN) CYC_RETURNS(0);
void dict_unref(dict_t *dict CYC_RELEASE);
data_t *data_ref(data_t *data CYC_RETAIN) CYC_RETURNS(0);
void data_unref(data_t *data CYC_RELEASE);
struct iobuf *iobuf_ref(struct iobuf *iobuf CYC_RETAIN) CYC_RETURNS(0);
void iobuf_unref(struct iobuf *iobuf CYC_RELEASE);
struct iobref *iobref_ref(struct iobref *iobref CYC_RETAIN) CYC_RETURNS(0);
void iobref_unref(struct iobref *iobref CYC_RELEASE);
int iobref_add(struct iobref *iobref CYC_HOLDER, struct iobuf *iobuf CYC_HELD) CYC_SUCCESS_ZERO;
rpc_transport_t *rpc_transport_ref(rpc_transport_t *trans CYC_RETAIN) CYC_RETURNS(0);
int32_t rpc_transport_unref(rpc_transport_t *trans CYC_RELEASE);
struct rpc_clnt *rpc_clnt_ref(struct rpc_clnt *rpc CYC_RETAIN) CYC_RETURNS(0);
struct rpc_clnt *rpc_clnt_unref(struct rpc_clnt *rpc CYC_RELEASE);
int rpc_clnt_disable(struct rpc_clnt *rpc) CYC_BREAKER;
void gf_client_unref(client_t *client CYC_RELEASE);
inode_t *inode_new(inode_table_t *table) CYC_NEW CYC_FRESH;
inode_t *inode_find(inode_table_t *table, unsigned char *gfid) CYC_NEW;
inode_t *inode_grep(inode_table_t *table, inode_t *parent, const char *name) CYC_NEW;
inode_t *inode_parent(inode_t *inode, unsigned char *pargfid, const char *name) CYC_NEW;
fd_t *fd_create(struct _inode *inode CYC_HELD_BY_RESULT, pid_t pid) CYC_NEW CYC_FRESH;
fd_t *fd_lookup(struct _inode *inode, pid_t pid) CYC_NEW;
dict_t *dict_new(void) CYC_NEW CYC_FRESH;
int32_t dict_set(dict_t *this CYC_HOLDER, char *key CYC_KEY, data_t *value CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
data_t *dict_get(dict_t *this, char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
bool dict_del(dict_t *this CYC_HOLDER, char *key CYC_KEY CYC_DROPS_KEY);
dict_t *dict_copy_with_ref(dict_t *this CYC_COPIES_FROM, dict_t *new) CYC_NEW;
