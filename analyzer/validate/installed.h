/* Where the runtime's files are: beside the program that runs, or where they were built.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_INSTALLED_H
#define VALIDATE_INSTALLED_H

char *installed_agent(void);             /* libcycleagent.so; NULL: not found, logged; caller frees */
char *installed_collector(void);         /* libcyclecollector.a, ditto, not logged */
char *installed_collector_headers(void); /* the folder of cyclecollector.h, ditto */

#endif
