/* libav.h: FFmpeg: reference-counted buffers, frames, packets, hardware contexts
 * SPDX-License-Identifier: MIT
 *
 * Checked: FFmpeg 5.1, libavutil/buffer.h, frame.h, hwcontext.h, libavcodec/packet.h
 * Covers: AVBufferRef (every reference is an object of its own), frames and packets that hold buffers, pools,
 * hardware contexts
 * Gaps: buffers reached through AVBuffer's own free callback; side data
 *
 * av_buffer_ref makes a new AVBufferRef: two of them for one AVBuffer are two objects here, and the memory they
 * share is atomic. */
#include "cyclecheck.h"

typedef struct AVBufferRef AVBufferRef CYC_ATOMIC;
typedef __SIZE_TYPE__ size_t;
typedef unsigned char __uint8_t;
typedef __uint8_t uint8_t;
typedef struct AVBufferPool AVBufferPool CYC_REFCOUNTED(-, av_buffer_pool_uninit);
typedef struct AVFrame AVFrame;
typedef struct AVPacket AVPacket;
typedef struct AVDictionary AVDictionary;
typedef struct AVCodecContext AVCodecContext;
typedef struct AVCodec AVCodec;

AVBufferRef *av_buffer_alloc(size_t size) CYC_NEW CYC_FRESH;
AVBufferRef *av_buffer_allocz(size_t size) CYC_NEW CYC_FRESH;
AVBufferRef *av_buffer_create(uint8_t *data, size_t size, void (*free)(void *, uint8_t *) CYC_CALLBACK, void *opaque,
    int flags) CYC_NEW CYC_FRESH;
AVBufferRef *av_buffer_ref(const AVBufferRef *buf) CYC_NEW CYC_FRESH;
void av_buffer_unref(AVBufferRef **buf CYC_CLEARS);
int av_buffer_replace(AVBufferRef **dst CYC_SLOT, const AVBufferRef *src CYC_REPLACES) CYC_SUCCESS_NONNEGATIVE;
AVBufferPool *av_buffer_pool_init(size_t size, AVBufferRef *(*alloc)(size_t)) CYC_NEW CYC_FRESH;
void av_buffer_pool_uninit(AVBufferPool **pool CYC_CLEARS);
AVBufferRef *av_buffer_pool_get(AVBufferPool *pool) CYC_NEW CYC_FRESH;
AVFrame *av_frame_alloc(void) CYC_NEW CYC_FRESH;
void av_frame_free(AVFrame **frame CYC_CLEARS);
int av_frame_ref(AVFrame *dst CYC_HOLDER, const AVFrame *src CYC_COPIES_FROM) CYC_SUCCESS_NONNEGATIVE;
AVFrame *av_frame_clone(const AVFrame *src CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
void av_frame_unref(AVFrame *frame CYC_DROPS);
void av_frame_move_ref(AVFrame *dst CYC_HOLDER, AVFrame *src CYC_COPIES_FROM CYC_DROPS);
AVPacket *av_packet_alloc(void) CYC_NEW CYC_FRESH;
void av_packet_free(AVPacket **pkt CYC_CLEARS);
int av_packet_ref(AVPacket *dst CYC_HOLDER, const AVPacket *src CYC_COPIES_FROM) CYC_SUCCESS_NONNEGATIVE;
AVPacket *av_packet_clone(const AVPacket *src CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
void av_packet_unref(AVPacket *pkt CYC_DROPS);
void av_packet_move_ref(AVPacket *dst CYC_HOLDER, AVPacket *src CYC_COPIES_FROM CYC_DROPS);
AVBufferRef *av_hwdevice_ctx_alloc(int type) CYC_NEW CYC_FRESH;
int av_hwdevice_ctx_create(AVBufferRef **device_ctx CYC_OUT_NEW, int type, const char *device, AVDictionary *opts,
    int flags) CYC_SUCCESS_NONNEGATIVE;
AVBufferRef *av_hwframe_ctx_alloc(AVBufferRef *device_ctx CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
AVCodecContext *avcodec_alloc_context3(const AVCodec *codec) CYC_NEW CYC_FRESH;
void avcodec_free_context(AVCodecContext **avctx CYC_CLEARS);
