/* aws-c-common.h: AWS C libraries: embedded counts with the function that runs at zero
 * SPDX-License-Identifier: MIT
 *
 * Checked: aws-c-common (repository), aws/common/ref_count.h
 * Covers: aws_ref_count_init, acquire and release
 * Gaps: aws_hash_table holds without a claim; channels, event loops and clients use these counts inside their
 * libraries; aws_channel_acquire_hold pairs with aws_channel_release_hold in aws-c-io, which is not modelled
 *
 * A count is embedded: its address stands for the object around it. */
#include "cyclecheck.h"

struct aws_ref_count;
typedef void (aws_simple_completion_callback)(void *);
void aws_ref_count_init(struct aws_ref_count *ref_count, void *object,
    aws_simple_completion_callback *on_zero CYC_RUNS_FINALIZER);
void *aws_ref_count_acquire(struct aws_ref_count *ref_count CYC_RETAIN);
__SIZE_TYPE__ aws_ref_count_release(struct aws_ref_count *ref_count CYC_RELEASE);
