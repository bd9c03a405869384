/* obs.h: OBS Studio: sources, scenes, outputs, encoders, settings
 * SPDX-License-Identifier: MIT
 *
 * Checked: OBS Studio 29.0, obs/obs.h, obs-data.h
 * Covers: get_ref and release of every counted type, weak references, scenes that hold sources, settings that hold
 * settings
 * Gaps: filters and transitions; a scene refuses to contain itself (obs_source_add_active_child), which is not seen */
#include "cyclecheck.h"

typedef struct obs_data obs_data_t CYC_REFCOUNTED(-, obs_data_release);
typedef struct obs_data_array obs_data_array_t CYC_REFCOUNTED(-, obs_data_array_release);
typedef struct obs_source obs_source_t CYC_REFCOUNTED(-, obs_source_release);
typedef struct obs_scene obs_scene_t CYC_REFCOUNTED(-, obs_scene_release);
typedef struct obs_scene_item obs_sceneitem_t CYC_REFCOUNTED(-, obs_sceneitem_release);
typedef struct obs_output obs_output_t CYC_REFCOUNTED(-, obs_output_release);
typedef struct obs_encoder obs_encoder_t CYC_REFCOUNTED(-, obs_encoder_release);
typedef struct obs_service obs_service_t CYC_REFCOUNTED(-, obs_service_release);
typedef struct obs_weak_source obs_weak_source_t CYC_WEAK_TYPE;
typedef struct obs_weak_output obs_weak_output_t CYC_WEAK_TYPE;
typedef struct bool bool;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef __SIZE_TYPE__ size_t;
typedef struct obs_weak_encoder obs_weak_encoder_t CYC_WEAK_TYPE;

void obs_data_release(obs_data_t *data CYC_RELEASE);
void obs_data_array_release(obs_data_array_t *array CYC_RELEASE);
void obs_source_release(obs_source_t *source CYC_RELEASE);
void obs_scene_release(obs_scene_t *scene CYC_RELEASE);
void obs_sceneitem_release(obs_sceneitem_t *item CYC_RELEASE);
void obs_output_release(obs_output_t *output CYC_RELEASE);
void obs_encoder_release(obs_encoder_t *encoder CYC_RELEASE);
void obs_service_release(obs_service_t *service CYC_RELEASE);
obs_source_t *obs_source_get_ref(obs_source_t *source CYC_RETAIN) CYC_RETURNS(0);
obs_scene_t *obs_scene_get_ref(obs_scene_t *scene CYC_RETAIN) CYC_RETURNS(0);
obs_output_t *obs_output_get_ref(obs_output_t *output CYC_RETAIN) CYC_RETURNS(0);
obs_encoder_t *obs_encoder_get_ref(obs_encoder_t *encoder CYC_RETAIN) CYC_RETURNS(0);
obs_service_t *obs_service_get_ref(obs_service_t *service CYC_RETAIN) CYC_RETURNS(0);
void obs_data_addref(obs_data_t *data CYC_RETAIN);
void obs_data_array_addref(obs_data_array_t *array CYC_RETAIN);
void obs_sceneitem_addref(obs_sceneitem_t *item CYC_RETAIN);

/* ---- weak references ---- */
obs_weak_source_t *obs_source_get_weak_source(obs_source_t *source) CYC_NEW;
obs_source_t *obs_weak_source_get_source(obs_weak_source_t *weak) CYC_NEW;
void obs_weak_source_addref(obs_weak_source_t *weak) CYC_NO_EFFECT;
void obs_weak_source_release(obs_weak_source_t *weak) CYC_NO_EFFECT;
obs_weak_output_t *obs_output_get_weak_output(obs_output_t *output) CYC_NEW;
obs_output_t *obs_weak_output_get_output(obs_weak_output_t *weak) CYC_NEW;

/* ---- sources and scenes ---- */
obs_source_t *obs_source_create(const char *id, const char *name, obs_data_t *settings, obs_data_t *hotkey_data)
    CYC_NEW CYC_FRESH;
obs_source_t *obs_source_create_private(const char *id, const char *name, obs_data_t *settings) CYC_NEW CYC_FRESH;
obs_source_t *obs_source_duplicate(obs_source_t *source, const char *desired_name, bool create_private)
    CYC_NEW CYC_FRESH;
void obs_source_remove(obs_source_t *source) CYC_BREAKER;
obs_source_t *obs_get_source_by_name(const char *name) CYC_NEW;
obs_source_t *obs_get_output_source(uint32_t channel) CYC_NEW;
void obs_set_output_source(uint32_t channel, obs_source_t *source CYC_HELD) CYC_ROOTED;
obs_data_t *obs_source_get_settings(const obs_source_t *source) CYC_NEW;
void obs_source_filter_add(obs_source_t *source CYC_HOLDER, obs_source_t *filter CYC_HELD);
void obs_source_filter_remove(obs_source_t *source CYC_HOLDER, obs_source_t *filter CYC_DROPS_ITEM);
obs_scene_t *obs_scene_create(const char *name) CYC_NEW CYC_FRESH;
obs_scene_t *obs_scene_create_private(const char *name) CYC_NEW CYC_FRESH;
obs_source_t *obs_scene_get_source(const obs_scene_t *scene) CYC_BORROWED;
obs_scene_t *obs_scene_from_source(const obs_source_t *source) CYC_BORROWED;
obs_sceneitem_t *obs_scene_add(obs_scene_t *scene CYC_HOLDER, obs_source_t *source CYC_HELD) CYC_BORROWED;
void obs_sceneitem_remove(obs_sceneitem_t *item) CYC_BREAKER;
obs_source_t *obs_sceneitem_get_source(const obs_sceneitem_t *item) CYC_BORROWED;

/* ---- settings ---- */
obs_data_t *obs_data_create(void) CYC_NEW CYC_FRESH;
obs_data_t *obs_data_create_from_json(const char *json_string) CYC_NEW CYC_FRESH;
void obs_data_set_obj(obs_data_t *data CYC_HOLDER, const char *name CYC_KEY, obs_data_t *obj CYC_HELD) CYC_KEYED;
obs_data_t *obs_data_get_obj(obs_data_t *data, const char *name CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
void obs_data_set_array(obs_data_t *data CYC_HOLDER, const char *name CYC_KEY, obs_data_array_t *array CYC_HELD)
    CYC_KEYED;
obs_data_array_t *obs_data_get_array(obs_data_t *data, const char *name CYC_KEY) CYC_NEW;
void obs_data_erase(obs_data_t *data CYC_HOLDER, const char *name CYC_KEY CYC_DROPS_KEY);
void obs_data_clear(obs_data_t *data CYC_DROPS);
obs_data_array_t *obs_data_array_create(void) CYC_NEW CYC_FRESH;
size_t obs_data_array_push_back(obs_data_array_t *array CYC_HOLDER, obs_data_t *obj CYC_HELD);
void obs_data_array_insert(obs_data_array_t *array CYC_HOLDER, size_t idx, obs_data_t *obj CYC_HELD);
obs_data_t *obs_data_array_item(obs_data_array_t *array, size_t idx CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
void obs_data_array_erase(obs_data_array_t *array CYC_HOLDER, size_t idx CYC_KEY CYC_DROPS_KEY);
