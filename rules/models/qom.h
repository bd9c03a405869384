/* qom.h: QEMU: object model, properties, memory regions
 * SPDX-License-Identifier: MIT
 *
 * Checked: QEMU (repository, 2025-10), include/qom/object.h, include/system/memory.h
 * Covers: counts, children (held by the parent until unparented), links, memory regions, which count for their
 * owner
 * Gaps: object_property_add_link holds only with OBJ_PROP_LINK_STRONG and is not modelled; a region's claim is its
 * owner's */
#include "cyclecheck.h"

typedef struct Object Object CYC_REFCOUNTED(object_ref, object_unref) CYC_GENERIC;
typedef struct MemoryRegion MemoryRegion CYC_REFCOUNTED(memory_region_ref, memory_region_unref);
struct Error;
Object *object_ref(void *object CYC_RETAIN) CYC_RETURNS(0);
void object_unref(void *object CYC_RELEASE);
Object *object_new(const char *type) CYC_NEW CYC_FRESH;
void *object_property_add_child(Object *object CYC_HOLDER, const char *name CYC_KEY, Object *child CYC_HELD)
    CYC_KEYED;
_Bool object_property_set_link(Object *object CYC_HOLDER, const char *name CYC_KEY, Object *value CYC_HELD,
    struct Error **error) CYC_KEYED;
Object *object_property_get_link(Object *object, const char *name CYC_KEY, struct Error **error) CYC_BORROWED;
void object_unparent(Object *object) CYC_BREAKER;
Object *object_get_root(void) CYC_BORROWED;
Object *object_resolve_path(const char *path, _Bool *ambiguous) CYC_BORROWED;
void memory_region_ref(MemoryRegion *region CYC_RETAIN);
void memory_region_unref(MemoryRegion *region CYC_RELEASE);
Object *memory_region_owner(MemoryRegion *region) CYC_BORROWED;
void memory_region_add_subregion(MemoryRegion *region CYC_HOLDER, unsigned long long offset,
    MemoryRegion *sub CYC_HELD);
void memory_region_del_subregion(MemoryRegion *region CYC_HOLDER, MemoryRegion *sub CYC_DROPS_ITEM);
