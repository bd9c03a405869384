/* Return addresses at the price of a few loads: the size of a frame at a given return address is nearly
 * always the same, so it is learnt once from the unwinder and then added to the stack pointer. (backtrace()
 * costs 24x to 75x in an allocation-heavy program; the frame pointer is absent in distributions' libraries.)
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"
#include "collector/agent/unwinder.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SIZE_BITS 16      /* a cache entry: pc in the upper 48 bits, frame size in words in the lower 16 */
#define SIZE_ODD 0xFFFFu  /* differs from call to call (alloca, realigned stacks): ask the unwinder */
#define SIZE_LAST 0xFFFEu /* nobody called this frame */
#define CHECK_EVERY 256   /* one stack in so many is compared with the unwinder's */

AGENT_THREAD struct {
  uintptr_t low, top; /* of this thread's own stack; top 0: not known yet */
  unsigned turns;
} thread;

extern void *__libc_stack_end;

struct frames {
  const void *frame; /* of the interposed function: frames up to it are the agent's own */
  uint64_t depth;
  bool is_inside, is_complete; /* complete: the outermost frame was reached */
  uint64_t pcs[SNAPSHOT_DEPTH];
  uintptr_t sps[SNAPSHOT_DEPTH + 1]; /* the stack pointer in each frame after its call returned */
};

static uint64_t *cache_at(uint64_t pc) {
  return &agent_unwinder.cache[(pc * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - UNWINDER_CACHE_BITS)];
}

static unsigned cached_size(uint64_t pc) { /* 0: not known */
  uint64_t entry = __atomic_load_n(cache_at(pc), __ATOMIC_RELAXED);
  return entry >> SIZE_BITS == pc ? (unsigned)(entry & 0xFFFF) : 0;
}

static void learn_size(uint64_t pc, uint64_t size) {
  unsigned known = cached_size(pc);
  if (known == SIZE_ODD || known == size)
    return;
  uint64_t kept = known != 0 || size == 0 || size >= SIZE_LAST ? SIZE_ODD : size;
  if (size == SIZE_LAST && known == 0)
    kept = SIZE_LAST;
  __atomic_store_n(cache_at(pc), pc << SIZE_BITS | kept, __ATOMIC_RELAXED);
}

static _Unwind_Reason_Code visit_frame(struct _Unwind_Context *context, void *arg) {
  struct frames *frames = arg;
  uintptr_t sp = (uintptr_t)agent_unwinder.get_cfa(context);
  uint64_t pc = agent_unwinder.get_ip(context);
  if (!frames->is_inside && sp <= (uintptr_t)frames->frame)
    return _URC_NO_REASON;
  frames->is_inside = true;
  frames->sps[frames->depth] = sp;
  if (frames->depth == SNAPSHOT_DEPTH)
    return _URC_NORMAL_STOP;
  if (pc == 0) {
    frames->is_complete = true;
    return _URC_NORMAL_STOP;
  }
  frames->pcs[frames->depth++] = pc;
  return _URC_NO_REASON;
}

static void unwind_slowly(const void *frame, struct snapshot_stack *stack) {
  struct frames frames = {.frame = frame};
  stack->depth = 0;
  if (!agent_unwinder.walk)
    return;
  if (agent_unwinder.walk(visit_frame, &frames) == _URC_END_OF_STACK)
    frames.is_complete = true;
  for (uint64_t i = 0; i < frames.depth; i++) {
    bool is_last = frames.is_complete && i + 1 == frames.depth;
    stack->pcs[i] = frames.pcs[i];
    if (is_last)
      learn_size(frames.pcs[i], SIZE_LAST);
    else if (frames.sps[i + 1] > frames.sps[i])
      learn_size(frames.pcs[i], (frames.sps[i + 1] - frames.sps[i]) / sizeof(void *));
  }
  stack->depth = frames.depth;
}

static void find_own_stack(void) {
  pthread_attr_t attributes;
  void *base = NULL;
  size_t size = 0;
  thread.low = thread.top = 1;
  if (syscall(SYS_gettid) == getpid()) {
    thread.top = (uintptr_t)__libc_stack_end;
    thread.low = thread.top - (UINT64_C(8) << 20);
  } else if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
    if (pthread_attr_getstack(&attributes, &base, &size) == 0) {
      thread.low = (uintptr_t)base;
      thread.top = (uintptr_t)base + size;
    }
    pthread_attr_destroy(&attributes);
  }
}

#ifdef __x86_64__
/* false: a frame's size is not known. */
static bool unwind_quickly(const void *frame, struct snapshot_stack *stack) {
  const uintptr_t *sp = (const uintptr_t *)frame + 2; /* saved frame pointer and return address */
  stack->depth = 0;
  while (stack->depth < SNAPSHOT_DEPTH) {
    uint64_t pc = sp[-1];
    unsigned size = cached_size(pc);
    if (size == 0 || size == SIZE_ODD)
      return false;
    stack->pcs[stack->depth++] = pc;
    if (size == SIZE_LAST)
      return true;
    sp += size;
    if ((uintptr_t)sp > thread.top)
      return false;
  }
  return true;
}
#else
static bool unwind_quickly(const void *frame, struct snapshot_stack *stack) {
  (void)frame, (void)stack;
  return false; /* where the return address lies depends on the function */
}
#endif

/* Frames whose learnt size led elsewhere than the unwinder does are never trusted again. */
static void check(const struct snapshot_stack *quick, const void *frame) {
  struct snapshot_stack slow;
  unwind_slowly(frame, &slow);
  for (uint64_t i = 0; i < quick->depth; i++)
    if (i >= slow.depth || quick->pcs[i] != slow.pcs[i]) {
      uint64_t pc = quick->pcs[i ? i - 1 : 0];
      __atomic_store_n(cache_at(pc), pc << SIZE_BITS | SIZE_ODD, __ATOMIC_RELAXED);
      return;
    }
}

void unwind_stack(const void *frame, struct snapshot_stack *stack) {
  if (thread.top == 0)
    find_own_stack();
  bool is_own =
      (uintptr_t)frame > thread.low && (uintptr_t)frame < thread.top; /* no coroutine's, no signal's */
  if (!is_own || !unwind_quickly(frame, stack))
    unwind_slowly(frame, stack);
  else if (++thread.turns % CHECK_EVERY == 0)
    check(stack, frame);
}

void unwind_init(void) {
  void *library = dlopen("libgcc_s.so.1", RTLD_NOW | RTLD_LOCAL); /* as backtrace() does */
  if (!library)
    return;
  *(void **)&agent_unwinder.get_ip = dlsym(library, "_Unwind_GetIP");
  *(void **)&agent_unwinder.get_cfa = dlsym(library, "_Unwind_GetCFA");
  if (agent_unwinder.get_ip && agent_unwinder.get_cfa)
    *(void **)&agent_unwinder.walk = dlsym(library, "_Unwind_Backtrace");
}
