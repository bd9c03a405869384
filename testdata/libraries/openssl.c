/* A BIO chain that ends in its beginning. SSL_set_bio takes the caller's claims. */
// SPDX-License-Identifier: MIT
typedef struct bio_st BIO;
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_method_st SSL_METHOD;
BIO *BIO_new_mem_buf(const void *buf, int len);
int BIO_up_ref(BIO *a);
BIO *BIO_push(BIO *b, BIO *append);
int BIO_free(BIO *a);
void BIO_free_all(BIO *a);
SSL *SSL_new(SSL_CTX *ctx);
void SSL_set_bio(SSL *s, BIO *rbio, BIO *wbio);
int SSL_set_ex_data(SSL *ssl, int idx, void *data);
void SSL_free(SSL *ssl);
SSL_CTX *SSL_CTX_new(const SSL_METHOD *meth);
void SSL_CTX_free(SSL_CTX *p0);

static void closes(void) {
  BIO *one = BIO_new_mem_buf("", 0);
  BIO *two = BIO_new_mem_buf("", 0);
  BIO_up_ref(one);
  BIO_push(one, two);
  BIO_push(two, one); // expect(error): append-cycle one -> two -> one
  BIO_free(one);
}

static void chains(void) {
  BIO *one = BIO_new_mem_buf("", 0);
  BIO *two = BIO_new_mem_buf("", 0);
  BIO_push(one, two); // expect-not: append-cycle
  BIO_free_all(one);
}

static void connects(SSL_CTX *context) {
  SSL *ssl = SSL_new(context);
  BIO *bio = BIO_new_mem_buf("", 0);
  SSL_set_bio(ssl, bio, bio); // expect-not: append-cycle
  SSL_set_ex_data(ssl, 0, ssl);
  SSL_free(ssl);
}

int main(void) {
  SSL_CTX *context = SSL_CTX_new(0);
  closes();
  chains();
  connects(context);
  SSL_CTX_free(context);
  return 0;
}
