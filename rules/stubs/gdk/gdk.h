/* gdk/gdk.h: declarations of GDK 3 and 4, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __GDK_H__
#define __GDK_H__

#include "../cairo.h"
#include "../gdk-pixbuf/gdk-pixbuf.h"
#include "../pango/pangocairo.h"
#include "gdkkeysyms.h"

#ifndef GDK_MAJOR_VERSION
#define GDK_MAJOR_VERSION 3
#endif
typedef struct _GdkDisplay GdkDisplay;
typedef struct _GdkDisplayClass GdkDisplayClass;
GType gdk_display_get_type(void);
#define GDK_TYPE_DISPLAY (gdk_display_get_type())
#define GDK_DISPLAY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DISPLAY, GdkDisplay))
#define GDK_IS_DISPLAY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DISPLAY))
#define GDK_DISPLAY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DISPLAY, GdkDisplayClass))
#define GDK_IS_DISPLAY_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DISPLAY))
#define GDK_DISPLAY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DISPLAY, GdkDisplayClass))
typedef struct _GdkDisplayManager GdkDisplayManager;
typedef struct _GdkDisplayManagerClass GdkDisplayManagerClass;
GType gdk_display_manager_get_type(void);
#define GDK_TYPE_DISPLAY_MANAGER (gdk_display_manager_get_type())
#define GDK_DISPLAY_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DISPLAY_MANAGER, GdkDisplayManager))
#define GDK_IS_DISPLAY_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DISPLAY_MANAGER))
#define GDK_DISPLAY_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DISPLAY_MANAGER, GdkDisplayManagerClass))
#define GDK_IS_DISPLAY_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DISPLAY_MANAGER))
#define GDK_DISPLAY_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DISPLAY_MANAGER, GdkDisplayManagerClass))
typedef struct _GdkScreen GdkScreen;
typedef struct _GdkScreenClass GdkScreenClass;
GType gdk_screen_get_type(void);
#define GDK_TYPE_SCREEN (gdk_screen_get_type())
#define GDK_SCREEN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_SCREEN, GdkScreen))
#define GDK_IS_SCREEN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_SCREEN))
#define GDK_SCREEN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_SCREEN, GdkScreenClass))
#define GDK_IS_SCREEN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_SCREEN))
#define GDK_SCREEN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_SCREEN, GdkScreenClass))
typedef struct _GdkVisual GdkVisual;
typedef struct _GdkVisualClass GdkVisualClass;
GType gdk_visual_get_type(void);
#define GDK_TYPE_VISUAL (gdk_visual_get_type())
#define GDK_VISUAL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_VISUAL, GdkVisual))
#define GDK_IS_VISUAL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_VISUAL))
#define GDK_VISUAL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_VISUAL, GdkVisualClass))
#define GDK_IS_VISUAL_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_VISUAL))
#define GDK_VISUAL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_VISUAL, GdkVisualClass))
typedef struct _GdkWindow GdkWindow;
typedef struct _GdkWindowClass GdkWindowClass;
GType gdk_window_get_type(void);
#define GDK_TYPE_WINDOW (gdk_window_get_type())
#define GDK_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_WINDOW, GdkWindow))
#define GDK_IS_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_WINDOW))
#define GDK_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_WINDOW, GdkWindowClass))
#define GDK_IS_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_WINDOW))
#define GDK_WINDOW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_WINDOW, GdkWindowClass))
typedef struct _GdkDevice GdkDevice;
typedef struct _GdkDeviceClass GdkDeviceClass;
GType gdk_device_get_type(void);
#define GDK_TYPE_DEVICE (gdk_device_get_type())
#define GDK_DEVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DEVICE, GdkDevice))
#define GDK_IS_DEVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DEVICE))
#define GDK_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DEVICE, GdkDeviceClass))
#define GDK_IS_DEVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DEVICE))
#define GDK_DEVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DEVICE, GdkDeviceClass))
typedef struct _GdkDeviceManager GdkDeviceManager;
typedef struct _GdkDeviceManagerClass GdkDeviceManagerClass;
GType gdk_device_manager_get_type(void);
#define GDK_TYPE_DEVICE_MANAGER (gdk_device_manager_get_type())
#define GDK_DEVICE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DEVICE_MANAGER, GdkDeviceManager))
#define GDK_IS_DEVICE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DEVICE_MANAGER))
#define GDK_DEVICE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DEVICE_MANAGER, GdkDeviceManagerClass))
#define GDK_IS_DEVICE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DEVICE_MANAGER))
#define GDK_DEVICE_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DEVICE_MANAGER, GdkDeviceManagerClass))
typedef struct _GdkSeat GdkSeat;
typedef struct _GdkSeatClass GdkSeatClass;
GType gdk_seat_get_type(void);
#define GDK_TYPE_SEAT (gdk_seat_get_type())
#define GDK_SEAT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_SEAT, GdkSeat))
#define GDK_IS_SEAT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_SEAT))
#define GDK_SEAT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_SEAT, GdkSeatClass))
#define GDK_IS_SEAT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_SEAT))
#define GDK_SEAT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_SEAT, GdkSeatClass))
typedef struct _GdkMonitor GdkMonitor;
typedef struct _GdkMonitorClass GdkMonitorClass;
GType gdk_monitor_get_type(void);
#define GDK_TYPE_MONITOR (gdk_monitor_get_type())
#define GDK_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_MONITOR, GdkMonitor))
#define GDK_IS_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_MONITOR))
#define GDK_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_MONITOR, GdkMonitorClass))
#define GDK_IS_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_MONITOR))
#define GDK_MONITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_MONITOR, GdkMonitorClass))
typedef struct _GdkCursor GdkCursor;
typedef struct _GdkCursorClass GdkCursorClass;
GType gdk_cursor_get_type(void);
#define GDK_TYPE_CURSOR (gdk_cursor_get_type())
#define GDK_CURSOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_CURSOR, GdkCursor))
#define GDK_IS_CURSOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_CURSOR))
#define GDK_CURSOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_CURSOR, GdkCursorClass))
#define GDK_IS_CURSOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_CURSOR))
#define GDK_CURSOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_CURSOR, GdkCursorClass))
typedef struct _GdkKeymap GdkKeymap;
typedef struct _GdkKeymapClass GdkKeymapClass;
GType gdk_keymap_get_type(void);
#define GDK_TYPE_KEYMAP (gdk_keymap_get_type())
#define GDK_KEYMAP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_KEYMAP, GdkKeymap))
#define GDK_IS_KEYMAP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_KEYMAP))
#define GDK_KEYMAP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_KEYMAP, GdkKeymapClass))
#define GDK_IS_KEYMAP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_KEYMAP))
#define GDK_KEYMAP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_KEYMAP, GdkKeymapClass))
typedef struct _GdkDragContext GdkDragContext;
typedef struct _GdkDragContextClass GdkDragContextClass;
GType gdk_drag_context_get_type(void);
#define GDK_TYPE_DRAG_CONTEXT (gdk_drag_context_get_type())
#define GDK_DRAG_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DRAG_CONTEXT, GdkDragContext))
#define GDK_IS_DRAG_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DRAG_CONTEXT))
#define GDK_DRAG_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DRAG_CONTEXT, GdkDragContextClass))
#define GDK_IS_DRAG_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DRAG_CONTEXT))
#define GDK_DRAG_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DRAG_CONTEXT, GdkDragContextClass))
typedef struct _GdkFrameClock GdkFrameClock;
typedef struct _GdkFrameClockClass GdkFrameClockClass;
GType gdk_frame_clock_get_type(void);
#define GDK_TYPE_FRAME_CLOCK (gdk_frame_clock_get_type())
#define GDK_FRAME_CLOCK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_FRAME_CLOCK, GdkFrameClock))
#define GDK_IS_FRAME_CLOCK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_FRAME_CLOCK))
#define GDK_FRAME_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_FRAME_CLOCK, GdkFrameClockClass))
#define GDK_IS_FRAME_CLOCK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_FRAME_CLOCK))
#define GDK_FRAME_CLOCK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_FRAME_CLOCK, GdkFrameClockClass))
typedef struct _GdkGLContext GdkGLContext;
typedef struct _GdkGLContextClass GdkGLContextClass;
GType gdk_gl_context_get_type(void);
#define GDK_TYPE_GL_CONTEXT (gdk_gl_context_get_type())
#define GDK_GL_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_GL_CONTEXT, GdkGLContext))
#define GDK_IS_GL_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_GL_CONTEXT))
#define GDK_GL_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_GL_CONTEXT, GdkGLContextClass))
#define GDK_IS_GL_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_GL_CONTEXT))
#define GDK_GL_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_GL_CONTEXT, GdkGLContextClass))
typedef struct _GdkAppLaunchContext GdkAppLaunchContext;
typedef struct _GdkAppLaunchContextClass GdkAppLaunchContextClass;
GType gdk_app_launch_context_get_type(void);
#define GDK_TYPE_APP_LAUNCH_CONTEXT (gdk_app_launch_context_get_type())
#define GDK_APP_LAUNCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_APP_LAUNCH_CONTEXT, GdkAppLaunchContext))
#define GDK_IS_APP_LAUNCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_APP_LAUNCH_CONTEXT))
#define GDK_APP_LAUNCH_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_APP_LAUNCH_CONTEXT, GdkAppLaunchContextClass))
#define GDK_IS_APP_LAUNCH_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_APP_LAUNCH_CONTEXT))
#define GDK_APP_LAUNCH_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_APP_LAUNCH_CONTEXT, GdkAppLaunchContextClass))
typedef struct _GdkSurface GdkSurface;
typedef struct _GdkSurfaceClass GdkSurfaceClass;
GType gdk_surface_get_type(void);
#define GDK_TYPE_SURFACE (gdk_surface_get_type())
#define GDK_SURFACE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_SURFACE, GdkSurface))
#define GDK_IS_SURFACE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_SURFACE))
#define GDK_SURFACE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_SURFACE, GdkSurfaceClass))
#define GDK_IS_SURFACE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_SURFACE))
#define GDK_SURFACE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_SURFACE, GdkSurfaceClass))
typedef struct _GdkTexture GdkTexture;
typedef struct _GdkTextureClass GdkTextureClass;
GType gdk_texture_get_type(void);
#define GDK_TYPE_TEXTURE (gdk_texture_get_type())
#define GDK_TEXTURE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_TEXTURE, GdkTexture))
#define GDK_IS_TEXTURE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_TEXTURE))
#define GDK_TEXTURE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_TEXTURE, GdkTextureClass))
#define GDK_IS_TEXTURE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_TEXTURE))
#define GDK_TEXTURE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_TEXTURE, GdkTextureClass))
typedef struct _GdkMemoryTexture GdkMemoryTexture;
typedef struct _GdkMemoryTextureClass GdkMemoryTextureClass;
GType gdk_memory_texture_get_type(void);
#define GDK_TYPE_MEMORY_TEXTURE (gdk_memory_texture_get_type())
#define GDK_MEMORY_TEXTURE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_MEMORY_TEXTURE, GdkMemoryTexture))
#define GDK_IS_MEMORY_TEXTURE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_MEMORY_TEXTURE))
#define GDK_MEMORY_TEXTURE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_MEMORY_TEXTURE, GdkMemoryTextureClass))
#define GDK_IS_MEMORY_TEXTURE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_MEMORY_TEXTURE))
#define GDK_MEMORY_TEXTURE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_MEMORY_TEXTURE, GdkMemoryTextureClass))
typedef struct _GdkClipboard GdkClipboard;
typedef struct _GdkClipboardClass GdkClipboardClass;
GType gdk_clipboard_get_type(void);
#define GDK_TYPE_CLIPBOARD (gdk_clipboard_get_type())
#define GDK_CLIPBOARD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_CLIPBOARD, GdkClipboard))
#define GDK_IS_CLIPBOARD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_CLIPBOARD))
#define GDK_CLIPBOARD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_CLIPBOARD, GdkClipboardClass))
#define GDK_IS_CLIPBOARD_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_CLIPBOARD))
#define GDK_CLIPBOARD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_CLIPBOARD, GdkClipboardClass))
typedef struct _GdkContentProvider GdkContentProvider;
typedef struct _GdkContentProviderClass GdkContentProviderClass;
GType gdk_content_provider_get_type(void);
#define GDK_TYPE_CONTENT_PROVIDER (gdk_content_provider_get_type())
#define GDK_CONTENT_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_CONTENT_PROVIDER, GdkContentProvider))
#define GDK_IS_CONTENT_PROVIDER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_CONTENT_PROVIDER))
#define GDK_CONTENT_PROVIDER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_CONTENT_PROVIDER, GdkContentProviderClass))
#define GDK_IS_CONTENT_PROVIDER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_CONTENT_PROVIDER))
#define GDK_CONTENT_PROVIDER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_CONTENT_PROVIDER, GdkContentProviderClass))
typedef struct _GdkContentDeserializer GdkContentDeserializer;
typedef struct _GdkContentDeserializerClass GdkContentDeserializerClass;
GType gdk_content_deserializer_get_type(void);
#define GDK_TYPE_CONTENT_DESERIALIZER (gdk_content_deserializer_get_type())
#define GDK_CONTENT_DESERIALIZER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_CONTENT_DESERIALIZER, GdkContentDeserializer))
#define GDK_IS_CONTENT_DESERIALIZER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_CONTENT_DESERIALIZER))
#define GDK_CONTENT_DESERIALIZER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_CONTENT_DESERIALIZER, GdkContentDeserializerClass))
#define GDK_IS_CONTENT_DESERIALIZER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_CONTENT_DESERIALIZER))
#define GDK_CONTENT_DESERIALIZER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_CONTENT_DESERIALIZER, GdkContentDeserializerClass))
typedef struct _GdkContentSerializer GdkContentSerializer;
typedef struct _GdkContentSerializerClass GdkContentSerializerClass;
GType gdk_content_serializer_get_type(void);
#define GDK_TYPE_CONTENT_SERIALIZER (gdk_content_serializer_get_type())
#define GDK_CONTENT_SERIALIZER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_CONTENT_SERIALIZER, GdkContentSerializer))
#define GDK_IS_CONTENT_SERIALIZER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_CONTENT_SERIALIZER))
#define GDK_CONTENT_SERIALIZER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_CONTENT_SERIALIZER, GdkContentSerializerClass))
#define GDK_IS_CONTENT_SERIALIZER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_CONTENT_SERIALIZER))
#define GDK_CONTENT_SERIALIZER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_CONTENT_SERIALIZER, GdkContentSerializerClass))
typedef struct _GdkDrag GdkDrag;
typedef struct _GdkDragClass GdkDragClass;
GType gdk_drag_get_type(void);
#define GDK_TYPE_DRAG (gdk_drag_get_type())
#define GDK_DRAG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DRAG, GdkDrag))
#define GDK_IS_DRAG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DRAG))
#define GDK_DRAG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DRAG, GdkDragClass))
#define GDK_IS_DRAG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DRAG))
#define GDK_DRAG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DRAG, GdkDragClass))
typedef struct _GdkSnapshot GdkSnapshot;
typedef struct _GdkSnapshotClass GdkSnapshotClass;
GType gdk_snapshot_get_type(void);
#define GDK_TYPE_SNAPSHOT (gdk_snapshot_get_type())
#define GDK_SNAPSHOT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_SNAPSHOT, GdkSnapshot))
#define GDK_IS_SNAPSHOT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_SNAPSHOT))
#define GDK_SNAPSHOT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_SNAPSHOT, GdkSnapshotClass))
#define GDK_IS_SNAPSHOT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_SNAPSHOT))
#define GDK_SNAPSHOT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_SNAPSHOT, GdkSnapshotClass))
typedef struct _GdkDeviceTool GdkDeviceTool;
typedef struct _GdkDeviceToolClass GdkDeviceToolClass;
GType gdk_device_tool_get_type(void);
#define GDK_TYPE_DEVICE_TOOL (gdk_device_tool_get_type())
#define GDK_DEVICE_TOOL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DEVICE_TOOL, GdkDeviceTool))
#define GDK_IS_DEVICE_TOOL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DEVICE_TOOL))
#define GDK_DEVICE_TOOL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), GDK_TYPE_DEVICE_TOOL, GdkDeviceToolClass))
#define GDK_IS_DEVICE_TOOL_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), GDK_TYPE_DEVICE_TOOL))
#define GDK_DEVICE_TOOL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), GDK_TYPE_DEVICE_TOOL, GdkDeviceToolClass))
typedef struct _GdkPaintable GdkPaintable;
typedef struct _GdkPaintableInterface GdkPaintableInterface;
GType gdk_paintable_get_type(void);
#define GDK_TYPE_PAINTABLE (gdk_paintable_get_type())
#define GDK_PAINTABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_PAINTABLE, GdkPaintable))
#define GDK_IS_PAINTABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_PAINTABLE))
#define GDK_PAINTABLE_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GDK_TYPE_PAINTABLE, GdkPaintableInterface))
#define GDK_PAINTABLE_GET_IFACE GDK_PAINTABLE_GET_INTERFACE
typedef struct _GdkToplevel GdkToplevel;
typedef struct _GdkToplevelInterface GdkToplevelInterface;
GType gdk_toplevel_get_type(void);
#define GDK_TYPE_TOPLEVEL (gdk_toplevel_get_type())
#define GDK_TOPLEVEL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_TOPLEVEL, GdkToplevel))
#define GDK_IS_TOPLEVEL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_TOPLEVEL))
#define GDK_TOPLEVEL_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GDK_TYPE_TOPLEVEL, GdkToplevelInterface))
#define GDK_TOPLEVEL_GET_IFACE GDK_TOPLEVEL_GET_INTERFACE
typedef struct _GdkPopup GdkPopup;
typedef struct _GdkPopupInterface GdkPopupInterface;
GType gdk_popup_get_type(void);
#define GDK_TYPE_POPUP (gdk_popup_get_type())
#define GDK_POPUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_POPUP, GdkPopup))
#define GDK_IS_POPUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_POPUP))
#define GDK_POPUP_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GDK_TYPE_POPUP, GdkPopupInterface))
#define GDK_POPUP_GET_IFACE GDK_POPUP_GET_INTERFACE
typedef struct _GdkDrop GdkDrop;
typedef struct _GdkDropInterface GdkDropInterface;
GType gdk_drop_get_type(void);
#define GDK_TYPE_DROP (gdk_drop_get_type())
#define GDK_DROP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), GDK_TYPE_DROP, GdkDrop))
#define GDK_IS_DROP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), GDK_TYPE_DROP))
#define GDK_DROP_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), GDK_TYPE_DROP, GdkDropInterface))
#define GDK_DROP_GET_IFACE GDK_DROP_GET_INTERFACE
typedef struct _GdkContentFormats GdkContentFormats;
typedef struct _GdkFileList GdkFileList;
typedef struct _GdkFrameTimings GdkFrameTimings;
typedef struct _GdkTimeCoord GdkTimeCoord;
typedef struct _GdkAtom *GdkAtom;
typedef cairo_rectangle_int_t GdkRectangle;
typedef void *GdkXEvent;
typedef struct {
  gdouble red, green, blue, alpha;
} GdkRGBA;
typedef struct {
  guint32 pixel;
  guint16 red, green, blue;
} GdkColor;
typedef struct {
  gint x, y;
} GdkPoint;
typedef struct {
  gint min_width, min_height, max_width, max_height, base_width, base_height, width_inc, height_inc;
  gdouble min_aspect, max_aspect;
  int win_gravity;
} GdkGeometry;
typedef enum { GDK_SHIFT_MASK = 1, GDK_LOCK_MASK = 2, GDK_CONTROL_MASK = 4, GDK_MOD1_MASK = 8, GDK_ALT_MASK = 8,
  GDK_BUTTON1_MASK = 256, GDK_BUTTON2_MASK = 512, GDK_BUTTON3_MASK = 1024, GDK_SUPER_MASK = 0x4000000, GDK_HYPER_MASK
  = 0x8000000, GDK_META_MASK = 0x10000000, GDK_RELEASE_MASK = 0x40000000, GDK_MODIFIER_MASK = 0x5c001fff }
  GdkModifierType;
typedef enum { GDK_NOTHING = -1, GDK_DELETE, GDK_DESTROY, GDK_EXPOSE, GDK_MOTION_NOTIFY, GDK_BUTTON_PRESS,
  GDK_2BUTTON_PRESS, GDK_3BUTTON_PRESS, GDK_BUTTON_RELEASE, GDK_KEY_PRESS, GDK_KEY_RELEASE, GDK_ENTER_NOTIFY,
  GDK_LEAVE_NOTIFY, GDK_FOCUS_CHANGE, GDK_CONFIGURE, GDK_MAP, GDK_UNMAP, GDK_SCROLL = 31 } GdkEventType;
#define GDK_DOUBLE_BUTTON_PRESS GDK_2BUTTON_PRESS
typedef enum { GDK_EXPOSURE_MASK = 2, GDK_POINTER_MOTION_MASK = 4, GDK_BUTTON_MOTION_MASK = 16, GDK_BUTTON_PRESS_MASK
  = 256, GDK_BUTTON_RELEASE_MASK = 512, GDK_KEY_PRESS_MASK = 1024, GDK_KEY_RELEASE_MASK = 2048, GDK_ENTER_NOTIFY_MASK
  = 4096, GDK_LEAVE_NOTIFY_MASK = 8192, GDK_FOCUS_CHANGE_MASK = 16384, GDK_STRUCTURE_MASK = 32768,
  GDK_PROPERTY_CHANGE_MASK = 65536, GDK_SCROLL_MASK = 0x200000, GDK_TOUCH_MASK = 0x400000, GDK_SMOOTH_SCROLL_MASK =
  0x800000, GDK_ALL_EVENTS_MASK = 0xffffffe } GdkEventMask;
typedef enum { GDK_ACTION_DEFAULT = 1, GDK_ACTION_COPY = 2, GDK_ACTION_MOVE = 4, GDK_ACTION_LINK = 8,
  GDK_ACTION_PRIVATE = 16, GDK_ACTION_ASK = 32 } GdkDragAction;
typedef enum { GDK_SCROLL_UP, GDK_SCROLL_DOWN, GDK_SCROLL_LEFT, GDK_SCROLL_RIGHT, GDK_SCROLL_SMOOTH }
  GdkScrollDirection;
typedef enum { GDK_WINDOW_STATE_WITHDRAWN = 1, GDK_WINDOW_STATE_ICONIFIED = 2, GDK_WINDOW_STATE_MAXIMIZED = 4,
  GDK_WINDOW_STATE_STICKY = 8, GDK_WINDOW_STATE_FULLSCREEN = 16, GDK_WINDOW_STATE_ABOVE = 32, GDK_WINDOW_STATE_BELOW =
  64, GDK_WINDOW_STATE_FOCUSED = 128, GDK_WINDOW_STATE_TILED = 256 } GdkWindowState;
typedef enum { GDK_WINDOW_TYPE_HINT_NORMAL, GDK_WINDOW_TYPE_HINT_DIALOG, GDK_WINDOW_TYPE_HINT_MENU,
  GDK_WINDOW_TYPE_HINT_TOOLBAR, GDK_WINDOW_TYPE_HINT_SPLASHSCREEN, GDK_WINDOW_TYPE_HINT_UTILITY,
  GDK_WINDOW_TYPE_HINT_DOCK, GDK_WINDOW_TYPE_HINT_DESKTOP } GdkWindowTypeHint;
typedef enum { GDK_X_CURSOR = 0, GDK_ARROW = 2, GDK_HAND1 = 58, GDK_HAND2 = 60, GDK_WATCH = 150, GDK_XTERM = 152,
  GDK_BLANK_CURSOR = -2 } GdkCursorType;
typedef enum { GDK_SOURCE_MOUSE, GDK_SOURCE_PEN, GDK_SOURCE_ERASER, GDK_SOURCE_CURSOR, GDK_SOURCE_KEYBOARD,
  GDK_SOURCE_TOUCHSCREEN, GDK_SOURCE_TOUCHPAD } GdkInputSource;
typedef enum { GDK_GRAVITY_NORTH_WEST = 1, GDK_GRAVITY_NORTH, GDK_GRAVITY_NORTH_EAST, GDK_GRAVITY_WEST,
  GDK_GRAVITY_CENTER, GDK_GRAVITY_EAST, GDK_GRAVITY_SOUTH_WEST, GDK_GRAVITY_SOUTH, GDK_GRAVITY_SOUTH_EAST,
  GDK_GRAVITY_STATIC } GdkGravity;
#define GDK_CURRENT_TIME 0L
#define GDK_NONE ((GdkAtom)0)
#define GDK_EVENT_STOP (TRUE)
#define GDK_EVENT_PROPAGATE (FALSE)
#define GDK_PRIORITY_REDRAW (G_PRIORITY_HIGH_IDLE + 20)
#define GDK_BUTTON_PRIMARY 1
#define GDK_BUTTON_MIDDLE 2
#define GDK_BUTTON_SECONDARY 3
#define GDK_SELECTION_CLIPBOARD ((GdkAtom)69)
#define GDK_SELECTION_PRIMARY ((GdkAtom)1)
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
} GdkEventAny;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkRectangle area;
  cairo_region_t *region;
  gint count;
} GdkEventExpose;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  gdouble x;
  gdouble y;
  gdouble *axes;
  guint state;
  guint button;
  GdkDevice *device;
  gdouble x_root;
  gdouble y_root;
} GdkEventButton;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  gdouble x;
  gdouble y;
  gdouble *axes;
  guint state;
  gint16 is_hint;
  GdkDevice *device;
  gdouble x_root;
  gdouble y_root;
} GdkEventMotion;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  gdouble x;
  gdouble y;
  guint state;
  GdkScrollDirection direction;
  GdkDevice *device;
  gdouble x_root;
  gdouble y_root;
  gdouble delta_x;
  gdouble delta_y;
  guint is_stop : 1;
} GdkEventScroll;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  guint state;
  guint keyval;
  gint length;
  gchar *string;
  guint16 hardware_keycode;
  guint8 group;
  guint is_modifier : 1;
} GdkEventKey;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkWindow *subwindow;
  guint32 time;
  gdouble x;
  gdouble y;
  gdouble x_root;
  gdouble y_root;
  int mode;
  int detail;
  gboolean focus;
  guint state;
} GdkEventCrossing;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  gint16 in;
} GdkEventFocus;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  gint x;
  gint y;
  gint width;
  gint height;
} GdkEventConfigure;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkAtom atom;
  guint32 time;
  guint state;
} GdkEventProperty;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkAtom selection;
  GdkAtom target;
  GdkAtom property;
  guint32 time;
  GdkWindow *requestor;
} GdkEventSelection;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkWindowState changed_mask;
  GdkWindowState new_window_state;
} GdkEventWindowState;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  int state;
} GdkEventVisibility;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  gboolean keyboard;
  gboolean implicit;
  GdkWindow *grab_window;
} GdkEventGrabBroken;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkWindow *owner;
  int reason;
  GdkAtom selection;
  guint32 time;
  guint32 selection_time;
} GdkEventOwnerChange;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  GdkDevice *device;
} GdkEventProximity;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  GdkDragContext *context;
  guint32 time;
  gshort x_root;
  gshort y_root;
} GdkEventDND;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  int action;
  char *name;
} GdkEventSetting;
typedef struct {
  GdkEventType type;
  GdkWindow *window;
  gint8 send_event;
  guint32 time;
  gdouble x;
  gdouble y;
  gdouble *axes;
  guint state;
  gpointer sequence;
  gboolean emulating_pointer;
  GdkDevice *device;
  gdouble x_root;
  gdouble y_root;
} GdkEventTouch;
#if GDK_MAJOR_VERSION < 4
typedef union _GdkEvent GdkEvent;
union _GdkEvent {
  GdkEventType type;
  GdkEventAny any;
  GdkEventExpose expose;
  GdkEventVisibility visibility;
  GdkEventMotion motion;
  GdkEventButton button;
  GdkEventTouch touch;
  GdkEventScroll scroll;
  GdkEventKey key;
  GdkEventCrossing crossing;
  GdkEventFocus focus_change;
  GdkEventConfigure configure;
  GdkEventProperty property;
  GdkEventSelection selection;
  GdkEventOwnerChange owner_change;
  GdkEventProximity proximity;
  GdkEventDND dnd;
  GdkEventWindowState window_state;
  GdkEventSetting setting;
  GdkEventGrabBroken grab_broken;
};
#else
typedef struct _GdkEvent GdkEvent;
#endif
typedef enum { GDK_FILTER_CONTINUE, GDK_FILTER_TRANSLATE, GDK_FILTER_REMOVE } GdkFilterReturn;
typedef GdkFilterReturn (*GdkFilterFunc)(GdkXEvent *xevent, GdkEvent *event, gpointer data);
typedef struct _GdkEventSequence GdkEventSequence;
struct _GdkPaintableInterface {
  GTypeInterface g_iface;
  void (*snapshot)(GdkPaintable *paintable, GdkSnapshot *snapshot, double width, double height);
  GdkPaintable *(*get_current_image)(GdkPaintable *paintable);
  int (*get_flags)(GdkPaintable *paintable);
  int (*get_intrinsic_width)(GdkPaintable *paintable);
  int (*get_intrinsic_height)(GdkPaintable *paintable);
  double (*get_intrinsic_aspect_ratio)(GdkPaintable *paintable);
};
GdkDisplay *gdk_display_get_default(void);
GdkDisplay *gdk_display_open(const gchar *display_name);
GdkScreen *gdk_display_get_default_screen(GdkDisplay *display);
GdkSeat *gdk_display_get_default_seat(GdkDisplay *display);
GdkDeviceManager *gdk_display_get_device_manager(GdkDisplay *display);
GdkAppLaunchContext *gdk_display_get_app_launch_context(GdkDisplay *display);
GdkClipboard *gdk_display_get_clipboard(GdkDisplay *display);
GListModel *gdk_display_get_monitors(GdkDisplay *display);
GdkMonitor *gdk_display_get_monitor_at_surface(GdkDisplay *display, GdkSurface *surface);
GdkMonitor *gdk_display_get_monitor_at_window(GdkDisplay *display, GdkWindow *window);
GdkScreen *gdk_screen_get_default(void);
GdkDisplay *gdk_screen_get_display(GdkScreen *screen);
GdkWindow *gdk_screen_get_root_window(GdkScreen *screen);
GdkVisual *gdk_screen_get_rgba_visual(GdkScreen *screen);
GdkVisual *gdk_screen_get_system_visual(GdkScreen *screen);
GdkWindow *gdk_get_default_root_window(void);
GdkDisplay *gdk_window_get_display(GdkWindow *window);
GdkScreen *gdk_window_get_screen(GdkWindow *window);
GdkWindow *gdk_window_get_parent(GdkWindow *window);
GdkWindow *gdk_window_get_toplevel(GdkWindow *window);
cairo_surface_t *gdk_window_create_similar_surface(GdkWindow *window, cairo_content_t content, int width, int height);
void gdk_window_get_user_data(GdkWindow *window, gpointer *data);
void gdk_window_set_user_data(GdkWindow *window, gpointer user_data);
void gdk_window_add_filter(GdkWindow *window, GdkFilterFunc function, gpointer data);
void gdk_window_remove_filter(GdkWindow *window, GdkFilterFunc function, gpointer data);
GdkCursor *gdk_cursor_new(GdkCursorType cursor_type);
GdkCursor *gdk_cursor_new_for_display(GdkDisplay *display, GdkCursorType cursor_type);
GdkCursor *gdk_cursor_ref(GdkCursor *cursor);
void gdk_cursor_unref(GdkCursor *cursor);
GdkDevice *gdk_seat_get_pointer(GdkSeat *seat);
GdkDevice *gdk_device_manager_get_client_pointer(GdkDeviceManager *device_manager);
GdkEvent *gdk_event_copy(const GdkEvent *event);
void gdk_event_free(GdkEvent *event);
GdkEvent *gdk_event_ref(GdkEvent *event);
void gdk_event_unref(GdkEvent *event);
GdkDevice *gdk_event_get_device(const GdkEvent *event);
GdkDevice *gdk_event_get_source_device(const GdkEvent *event);
GdkRGBA *gdk_rgba_copy(const GdkRGBA *rgba);
void gdk_rgba_free(GdkRGBA *rgba);
gchar *gdk_rgba_to_string(const GdkRGBA *rgba);
GType gdk_rgba_get_type(void);
GType gdk_rectangle_get_type(void);
GType gdk_event_get_type(void);
GdkPixbuf *gdk_pixbuf_get_from_surface(cairo_surface_t *surface, gint src_x, gint src_y, gint width, gint height);
GdkPixbuf *gdk_pixbuf_get_from_window(GdkWindow *window, gint src_x, gint src_y, gint width, gint height);
GdkPixbuf *gdk_pixbuf_get_from_texture(GdkTexture *texture);
cairo_surface_t *gdk_cairo_surface_create_from_pixbuf(const GdkPixbuf *pixbuf, int scale, GdkWindow *for_window);
GdkTexture *gdk_texture_new_for_pixbuf(GdkPixbuf *pixbuf);
GdkTexture *gdk_texture_new_from_file(GFile *file, GError **error);
GdkTexture *gdk_texture_new_from_resource(const char *resource_path);
GdkContentProvider *gdk_content_provider_new_typed(GType type, ...);
GdkDisplay *gdk_surface_get_display(GdkSurface *surface);
GdkAtom gdk_atom_intern(const gchar *atom_name, gboolean only_if_exists);
guint gdk_threads_add_idle_full(gint priority, GSourceFunc function, gpointer data, GDestroyNotify notify);
guint gdk_threads_add_timeout_full(gint priority, guint interval, GSourceFunc function, gpointer data, GDestroyNotify
  notify);
guint gdk_threads_add_idle(GSourceFunc function, gpointer data);
guint gdk_threads_add_timeout(guint interval, GSourceFunc function, gpointer data);
#define GDK_TYPE_RGBA (gdk_rgba_get_type())
#define GDK_TYPE_RECTANGLE (gdk_rectangle_get_type())
#define GDK_TYPE_EVENT (gdk_event_get_type())
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkDisplay, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkTexture, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkCursor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkContentProvider, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkWindow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GdkEvent, gdk_event_free)

#endif
