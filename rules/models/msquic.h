/* msquic.h: MsQuic: connections inside the library
 * SPDX-License-Identifier: MIT
 *
 * Checked: MsQuic (repository), src/core/connection.h, src/inc/quic_platform.h
 * Covers: QuicConnAddRef and QuicConnRelease with their reason
 * Gaps: CxPlatRefIncrement and CxPlatRefDecrement are inline and read from their bodies; QuicBindingAddRef is not
 * in its headers (dropped); the API table is made of function pointers */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(QuicConnAddRef, QuicConnRelease) QUIC_CONNECTION;
void QuicConnAddRef(struct QUIC_CONNECTION *connection CYC_RETAIN, int reason);
void QuicConnRelease(struct QUIC_CONNECTION *connection CYC_RELEASE, int reason);
