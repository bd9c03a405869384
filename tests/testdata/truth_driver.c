/* Runs an annotated source's main() in a thread of its own, whose registers and stack are gone before leaks
 * are counted. SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stddef.h>

int annotated_main(int argc, char **argv);

static void *run(void *result) {
  char name[] = "annotated", *argv[] = {name, NULL};
  *(int *)result = annotated_main(1, argv);
  return NULL;
}

int main(void) {
  pthread_t thread;
  int result = 0;
  if (pthread_create(&thread, NULL, run, &result) || pthread_join(thread, NULL))
    return 98;
  return result;
}
