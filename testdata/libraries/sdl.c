/* Sprites that hold a surface, and each other. */
// SPDX-License-Identifier: MIT
typedef struct SDL_Surface SDL_Surface;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef uint32_t Uint32;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void SDL_FreeSurface(SDL_Surface *surface);
SDL_Surface *SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 Rmask, Uint32 Gmask,
    Uint32 Bmask, Uint32 Amask);

struct sprite {
  int refs;
  SDL_Surface *surface;
  struct sprite *follows;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void sprite_unref(struct sprite *sprite) {
  if (!sprite || --sprite->refs > 0)
    return;
  SDL_FreeSurface(sprite->surface);
  sprite_unref(sprite->follows);
  free(sprite);
}

static struct sprite *sprite_new(void) {
  struct sprite *sprite = calloc(1, sizeof *sprite);
  sprite->refs = 1;
  sprite->surface = SDL_CreateRGBSurface(0, 8, 8, 32, 0, 0, 0, 0); // expect-not: store-cycle
  return sprite;
}

static void follow(struct sprite *sprite, struct sprite *other) {
  other->refs++;
  sprite->follows = other; // expect: store-cycle one -> two -> one
}

int main(void) {
  struct sprite *one = sprite_new(), *two = sprite_new(), *three = sprite_new();
  follow(one, two);
  follow(two, one);
  follow(three, one); // expect-not: store-cycle
  sprite_unref(one);
  sprite_unref(two);
  sprite_unref(three);
  return 0;
}
