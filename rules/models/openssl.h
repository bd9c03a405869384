/* openssl.h: OpenSSL: TLS, certificates, keys, BIOs, providers
 * SPDX-License-Identifier: MIT
 *
 * Checked: OpenSSL 3.0, openssl/ssl.h, x509.h, evp.h, bio.h, ec.h
 * Covers: up_ref and free of every counted type, get0 and get1, set0 and set1, use and add, BIO chains, ex_data
 * without claims
 * Gaps: stacks (sk_X_push) hold without claims until sk_X_pop_free; BIO_set_ssl and other BIO_ctrl macros
 *
 * get0 and set0 borrow and steal, get1 and set1 take a claim. SSL_CTX_add_extra_chain_cert is a macro that steals;
 * SSL_CTX_use_certificate and its kind take claims of their own. */
#include "cyclecheck.h"

struct dh_st;
struct dsa_st;
struct ec_key_st;
struct evp_pkey_st;
struct rsa_st;
typedef struct ssl_st SSL CYC_REFCOUNTED(-, SSL_free);
typedef struct ssl_ctx_st SSL_CTX CYC_REFCOUNTED(-, SSL_CTX_free);
typedef struct ssl_session_st SSL_SESSION CYC_REFCOUNTED(-, SSL_SESSION_free)  CYC_ATOMIC;
typedef struct x509_st X509 CYC_REFCOUNTED(-, X509_free);
typedef struct X509_crl_st X509_CRL CYC_REFCOUNTED(-, X509_CRL_free)  CYC_ATOMIC;
typedef struct x509_store_st X509_STORE CYC_REFCOUNTED(-, X509_STORE_free);
typedef struct evp_pkey_st EVP_PKEY CYC_REFCOUNTED(-, EVP_PKEY_free);
typedef struct evp_md_st EVP_MD CYC_REFCOUNTED(-, EVP_MD_free)  CYC_ATOMIC;
typedef struct evp_cipher_st EVP_CIPHER CYC_REFCOUNTED(-, EVP_CIPHER_free)  CYC_ATOMIC;
typedef struct rsa_st RSA CYC_REFCOUNTED(-, RSA_free);
typedef struct dh_st DH CYC_REFCOUNTED(-, DH_free);
typedef struct dsa_st DSA CYC_REFCOUNTED(-, DSA_free);
typedef struct ec_key_st EC_KEY CYC_REFCOUNTED(-, EC_KEY_free);
typedef struct bio_st BIO CYC_REFCOUNTED(-, BIO_free);
typedef struct ssl_method_st SSL_METHOD;
typedef int pem_password_cb(char *, int, int, void *);
typedef struct bio_method_st BIO_METHOD;
typedef struct _IO_FILE FILE;

void SSL_free(SSL *ssl CYC_RELEASE);
void SSL_CTX_free(SSL_CTX *p0 CYC_RELEASE);
void SSL_SESSION_free(SSL_SESSION *ses CYC_RELEASE);
void X509_free(X509 *a CYC_RELEASE);
void X509_CRL_free(X509_CRL *a CYC_RELEASE);
void X509_STORE_free(X509_STORE *v CYC_RELEASE);
void EVP_PKEY_free(EVP_PKEY *pkey CYC_RELEASE);
void EVP_MD_free(EVP_MD *md CYC_RELEASE);
void EVP_CIPHER_free(EVP_CIPHER *cipher CYC_RELEASE);
void RSA_free(RSA *r CYC_RELEASE);
void DH_free(DH *dh CYC_RELEASE);
void DSA_free(DSA *r CYC_RELEASE);
void EC_KEY_free(EC_KEY *key CYC_RELEASE);
int BIO_free(BIO *a CYC_RELEASE);
int SSL_up_ref(SSL *s CYC_RETAIN) CYC_SUCCESS_NONZERO;
int SSL_CTX_up_ref(SSL_CTX *ctx CYC_RETAIN) CYC_SUCCESS_NONZERO;
int SSL_SESSION_up_ref(SSL_SESSION *ses CYC_RETAIN) CYC_SUCCESS_NONZERO;
int X509_up_ref(X509 *x CYC_RETAIN) CYC_SUCCESS_NONZERO;
int X509_CRL_up_ref(X509_CRL *crl CYC_RETAIN) CYC_SUCCESS_NONZERO;
int X509_STORE_up_ref(X509_STORE *v CYC_RETAIN) CYC_SUCCESS_NONZERO;
int EVP_PKEY_up_ref(EVP_PKEY *pkey CYC_RETAIN) CYC_SUCCESS_NONZERO;
int EVP_MD_up_ref(EVP_MD *md CYC_RETAIN) CYC_SUCCESS_NONZERO;
int EVP_CIPHER_up_ref(EVP_CIPHER *cipher CYC_RETAIN) CYC_SUCCESS_NONZERO;
int RSA_up_ref(RSA *r CYC_RETAIN) CYC_SUCCESS_NONZERO;
int DH_up_ref(DH *dh CYC_RETAIN) CYC_SUCCESS_NONZERO;
int DSA_up_ref(DSA *r CYC_RETAIN) CYC_SUCCESS_NONZERO;
int EC_KEY_up_ref(EC_KEY *key CYC_RETAIN) CYC_SUCCESS_NONZERO;
int BIO_up_ref(BIO *a CYC_RETAIN) CYC_SUCCESS_NONZERO;
void BIO_vfree(BIO *a CYC_RELEASE);
void BIO_free_all(BIO *a CYC_RELEASE);

/* ---- contexts and connections ---- */
SSL_CTX *SSL_CTX_new(const SSL_METHOD *meth) CYC_NEW CYC_FRESH;
SSL *SSL_new(SSL_CTX *ctx CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
SSL *SSL_dup(SSL *ssl) CYC_NEW CYC_FRESH;
SSL_CTX *SSL_get_SSL_CTX(const SSL *ssl) CYC_BORROWED;
SSL_CTX *SSL_set_SSL_CTX(SSL *ssl CYC_HOLDER, SSL_CTX *ctx CYC_HELD) CYC_BORROWED;
void SSL_set_bio(SSL *s CYC_HOLDER, BIO *rbio CYC_STOLEN, BIO *wbio CYC_STOLEN);
void SSL_set0_rbio(SSL *s CYC_HOLDER, BIO *rbio CYC_STOLEN);
void SSL_set0_wbio(SSL *s CYC_HOLDER, BIO *wbio CYC_STOLEN);
BIO *SSL_get_rbio(const SSL *s) CYC_BORROWED;
BIO *SSL_get_wbio(const SSL *s) CYC_BORROWED;
int SSL_set_session(SSL *to CYC_HOLDER, SSL_SESSION *session CYC_HELD) CYC_SUCCESS_NONZERO;
SSL_SESSION *SSL_get_session(const SSL *ssl) CYC_BORROWED;
SSL_SESSION *SSL_get1_session(SSL *ssl) CYC_NEW;
X509 *SSL_get1_peer_certificate(const SSL *s) CYC_NEW;
X509 *SSL_get0_peer_certificate(const SSL *s) CYC_BORROWED;
X509 *SSL_get_certificate(const SSL *ssl) CYC_BORROWED;
struct evp_pkey_st *SSL_get_privatekey(const SSL *ssl) CYC_BORROWED;
int SSL_use_certificate(SSL *ssl CYC_HOLDER, X509 *x CYC_HELD) CYC_SUCCESS_NONZERO;
int SSL_use_PrivateKey(SSL *ssl CYC_HOLDER, EVP_PKEY *pkey CYC_HELD) CYC_SUCCESS_NONZERO;
int SSL_CTX_use_certificate(SSL_CTX *ctx CYC_HOLDER, X509 *x CYC_HELD) CYC_SUCCESS_NONZERO;
int SSL_CTX_use_PrivateKey(SSL_CTX *ctx CYC_HOLDER, EVP_PKEY *pkey CYC_HELD) CYC_SUCCESS_NONZERO;
void SSL_CTX_set_cert_store(SSL_CTX *p0 CYC_HOLDER, X509_STORE *p1 CYC_STOLEN) CYC_KEYED;
void SSL_CTX_set1_cert_store(SSL_CTX *p0 CYC_HOLDER, X509_STORE *p1 CYC_HELD) CYC_KEYED;
X509_STORE *SSL_CTX_get_cert_store(const SSL_CTX *p0) CYC_BORROWED;
X509 *SSL_CTX_get0_certificate(const SSL_CTX *ctx) CYC_BORROWED;
EVP_PKEY *SSL_CTX_get0_privatekey(const SSL_CTX *ctx) CYC_BORROWED;
int SSL_CTX_add_session(SSL_CTX *ctx CYC_HOLDER, SSL_SESSION *session CYC_HELD);
int SSL_CTX_remove_session(SSL_CTX *ctx CYC_HOLDER, SSL_SESSION *session CYC_DROPS_ITEM);

/* ---- ex_data is a plain pointer ---- */
int SSL_set_ex_data(SSL *ssl, int idx, void *data) CYC_NO_EFFECT;
void *SSL_get_ex_data(const SSL *ssl, int idx) CYC_BORROWED;
int SSL_CTX_set_ex_data(SSL_CTX *ssl, int idx, void *data) CYC_NO_EFFECT;
void *SSL_CTX_get_ex_data(const SSL_CTX *ssl, int idx) CYC_BORROWED;

/* ---- certificates and stores ---- */
X509 *X509_new(void) CYC_NEW CYC_FRESH;
X509 *X509_dup(const X509 *a) CYC_NEW CYC_FRESH;
X509 *d2i_X509(X509 **a, const unsigned char **in, long len) CYC_NEW CYC_FRESH;
X509 *PEM_read_bio_X509(BIO *out, X509 **x, pem_password_cb *cb, void *u) CYC_NEW CYC_FRESH;
X509_STORE *X509_STORE_new(void) CYC_NEW CYC_FRESH;
int X509_STORE_add_cert(X509_STORE *ctx CYC_HOLDER, X509 *x CYC_HELD) CYC_SUCCESS_NONZERO;
int X509_STORE_add_crl(X509_STORE *ctx CYC_HOLDER, X509_CRL *x CYC_HELD) CYC_SUCCESS_NONZERO;
int X509_set_pubkey(X509 *x CYC_HOLDER, EVP_PKEY *pkey CYC_HELD) CYC_SUCCESS_NONZERO;
EVP_PKEY *X509_get_pubkey(X509 *x) CYC_NEW;
EVP_PKEY *X509_get0_pubkey(const X509 *x) CYC_BORROWED;

/* ---- keys ---- */
EVP_PKEY *EVP_PKEY_new(void) CYC_NEW CYC_FRESH;
EVP_PKEY *PEM_read_bio_PrivateKey(BIO *out, EVP_PKEY **x, pem_password_cb *cb, void *u) CYC_NEW CYC_FRESH;
EVP_PKEY *d2i_AutoPrivateKey(EVP_PKEY **a, const unsigned char **pp, long length) CYC_NEW CYC_FRESH;
int EVP_PKEY_assign(EVP_PKEY *pkey CYC_HOLDER, int type, void *key CYC_STOLEN) CYC_SUCCESS_NONZERO;
int EVP_PKEY_set1_RSA(EVP_PKEY *pkey CYC_HOLDER, struct rsa_st *key CYC_HELD) CYC_SUCCESS_NONZERO;
int EVP_PKEY_set1_DH(EVP_PKEY *pkey CYC_HOLDER, struct dh_st *key CYC_HELD) CYC_SUCCESS_NONZERO;
int EVP_PKEY_set1_DSA(EVP_PKEY *pkey CYC_HOLDER, struct dsa_st *key CYC_HELD) CYC_SUCCESS_NONZERO;
int EVP_PKEY_set1_EC_KEY(EVP_PKEY *pkey CYC_HOLDER, struct ec_key_st *key CYC_HELD) CYC_SUCCESS_NONZERO;
const struct rsa_st *EVP_PKEY_get0_RSA(const EVP_PKEY *pkey) CYC_BORROWED;
struct rsa_st *EVP_PKEY_get1_RSA(EVP_PKEY *pkey) CYC_NEW;
const struct dh_st *EVP_PKEY_get0_DH(const EVP_PKEY *pkey) CYC_BORROWED;
struct dh_st *EVP_PKEY_get1_DH(EVP_PKEY *pkey) CYC_NEW;
const struct dsa_st *EVP_PKEY_get0_DSA(const EVP_PKEY *pkey) CYC_BORROWED;
struct dsa_st *EVP_PKEY_get1_DSA(EVP_PKEY *pkey) CYC_NEW;
const struct ec_key_st *EVP_PKEY_get0_EC_KEY(const EVP_PKEY *pkey) CYC_BORROWED;
struct ec_key_st *EVP_PKEY_get1_EC_KEY(EVP_PKEY *pkey) CYC_NEW;
RSA *RSA_new(void) CYC_NEW CYC_FRESH;
DH *DH_new(void) CYC_NEW CYC_FRESH;
DSA *DSA_new(void) CYC_NEW CYC_FRESH;
EC_KEY *EC_KEY_new(void) CYC_NEW CYC_FRESH;
EC_KEY *EC_KEY_dup(const EC_KEY *src) CYC_NEW CYC_FRESH;

/* ---- BIOs: the first of a chain owns the rest; SSL BIOs come from BIO_f_ssl ---- */
BIO *BIO_new(const BIO_METHOD *type) CYC_NEW CYC_FRESH;
BIO *BIO_new_file(const char *filename, const char *mode) CYC_NEW CYC_FRESH;
BIO *BIO_new_fp(FILE *stream, int close_flag) CYC_NEW CYC_FRESH;
BIO *BIO_new_mem_buf(const void *buf, int len) CYC_NEW CYC_FRESH;
BIO *BIO_new_socket(int sock, int close_flag) CYC_NEW CYC_FRESH;
BIO *BIO_new_connect(const char *host_port) CYC_NEW CYC_FRESH;
BIO *BIO_new_accept(const char *host_port) CYC_NEW CYC_FRESH;
BIO *BIO_new_ssl(SSL_CTX *ctx CYC_HELD_BY_RESULT, int client) CYC_NEW CYC_FRESH;
BIO *BIO_new_ssl_connect(SSL_CTX *ctx CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
BIO *BIO_push(BIO *b CYC_HOLDER, BIO *append CYC_STOLEN) CYC_RETURNS(0);
BIO *BIO_pop(BIO *b) CYC_BREAKER CYC_BORROWED;
BIO *BIO_next(BIO *b) CYC_BORROWED;
BIO *BIO_find_type(BIO *b, int bio_type) CYC_BORROWED;
void BIO_set_data(BIO *a, void *ptr) CYC_NO_EFFECT;
void *BIO_get_data(BIO *a) CYC_BORROWED;
