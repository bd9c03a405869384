/* sdl.h: SDL 2: surfaces, palettes, pixel formats, cursors
 * SPDX-License-Identifier: MIT
 *
 * Checked: SDL 2.26.5, SDL_surface.h, SDL_pixels.h, SDL_mouse.h
 * Covers: surfaces that hold a format and a palette, formats, the count that programs raise themselves
 * Gaps: a surface's blit map (SDL breaks it when its target goes), textures and windows (owned by their renderer,
 * uncounted)
 *
 * SDL has no function that takes a claim: programs write `++surface->refcount`. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(-, SDL_FreeSurface) SDL_Surface;
struct CYC_REFCOUNTED(-, SDL_FreePalette) CYC_ATOMIC SDL_Palette;
struct CYC_REFCOUNTED(-, SDL_FreeFormat) SDL_PixelFormat;
typedef struct SDL_Surface SDL_Surface;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef uint32_t Uint32;
typedef struct SDL_RWops SDL_RWops;
typedef struct SDL_PixelFormat SDL_PixelFormat;
typedef struct SDL_Palette SDL_Palette;
typedef struct SDL_Window SDL_Window;
typedef struct SDL_Cursor SDL_Cursor;

SDL_Surface *SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 Rmask, Uint32 Gmask,
    Uint32 Bmask, Uint32 Amask) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_CreateRGBSurfaceFrom(void *pixels, int width, int height, int depth, int pitch, Uint32 Rmask,
    Uint32 Gmask, Uint32 Bmask, Uint32 Amask) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_CreateRGBSurfaceWithFormat(Uint32 flags, int width, int height, int depth, Uint32 format)
    CYC_NEW CYC_FRESH;
SDL_Surface *SDL_CreateRGBSurfaceWithFormatFrom(void *pixels, int width, int height, int depth, int pitch,
    Uint32 format) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_LoadBMP_RW(SDL_RWops *src, int freesrc) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_ConvertSurface(SDL_Surface *src, const SDL_PixelFormat *fmt, Uint32 flags) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_ConvertSurfaceFormat(SDL_Surface *src, Uint32 pixel_format, Uint32 flags) CYC_NEW CYC_FRESH;
SDL_Surface *SDL_DuplicateSurface(SDL_Surface *surface) CYC_NEW CYC_FRESH;
void SDL_FreeSurface(SDL_Surface *surface CYC_RELEASE);
int SDL_SetSurfacePalette(SDL_Surface *surface CYC_HOLDER, SDL_Palette *palette CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
SDL_Palette *SDL_AllocPalette(int ncolors) CYC_NEW CYC_FRESH;
void SDL_FreePalette(SDL_Palette *palette CYC_RELEASE);
SDL_PixelFormat *SDL_AllocFormat(Uint32 pixel_format) CYC_NEW CYC_FRESH;
void SDL_FreeFormat(SDL_PixelFormat *format CYC_RELEASE);
int SDL_SetPixelFormatPalette(SDL_PixelFormat *format CYC_HOLDER, SDL_Palette *palette CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
SDL_Surface *SDL_GetWindowSurface(SDL_Window *window) CYC_BORROWED;
SDL_Cursor *SDL_CreateColorCursor(SDL_Surface *surface, int hot_x, int hot_y) CYC_NEW CYC_FRESH;
void SDL_FreeCursor(SDL_Cursor *cursor CYC_FREES);
