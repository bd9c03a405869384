/* mpv.h: mpv: images and audio frames over AVBufferRef
 * SPDX-License-Identifier: MIT
 *
 * Checked: mpv (repository), video/mp_image.h, audio/aframe.h
 * Covers: new references of images and frames (an object each, atomic); memory is talloc's
 * Gaps: what ta_set_parent owns goes with its parent, uncounted */
#include "cyclecheck.h"

struct CYC_ATOMIC mp_image;
struct CYC_ATOMIC mp_aframe;
struct mp_image *mp_image_new_ref(struct mp_image *image) CYC_NEW CYC_FRESH;
struct mp_aframe *mp_aframe_new_ref(struct mp_aframe *frame) CYC_NEW CYC_FRESH;
