/* webkit/webkit.h: types and bases of WebKitGTK, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef WEBKIT_H
#define WEBKIT_H

#include <gtk/gtk.h>

typedef struct _WebKitWebView WebKitWebView;
typedef struct _WebKitWebViewClass WebKitWebViewClass;
typedef struct _WebKitWebViewPrivate WebKitWebViewPrivate;
typedef struct _WebKitWebContext WebKitWebContext;
typedef struct _WebKitWebContextClass WebKitWebContextClass;
typedef struct _WebKitWebContextPrivate WebKitWebContextPrivate;
typedef struct _WebKitNetworkSession WebKitNetworkSession;
typedef struct _WebKitNetworkSessionClass WebKitNetworkSessionClass;
typedef struct _WebKitNetworkSessionPrivate WebKitNetworkSessionPrivate;
typedef struct _WebKitWebsiteDataManager WebKitWebsiteDataManager;
typedef struct _WebKitWebsiteDataManagerClass WebKitWebsiteDataManagerClass;
typedef struct _WebKitWebsiteDataManagerPrivate WebKitWebsiteDataManagerPrivate;
typedef struct _WebKitSettings WebKitSettings;
typedef struct _WebKitSettingsClass WebKitSettingsClass;
typedef struct _WebKitSettingsPrivate WebKitSettingsPrivate;
typedef struct _WebKitUserContentManager WebKitUserContentManager;
typedef struct _WebKitUserContentManagerClass WebKitUserContentManagerClass;
typedef struct _WebKitUserContentManagerPrivate WebKitUserContentManagerPrivate;
typedef struct _WebKitDownload WebKitDownload;
typedef struct _WebKitDownloadClass WebKitDownloadClass;
typedef struct _WebKitDownloadPrivate WebKitDownloadPrivate;
typedef struct _WebKitBackForwardList WebKitBackForwardList;
typedef struct _WebKitBackForwardListClass WebKitBackForwardListClass;
typedef struct _WebKitBackForwardListPrivate WebKitBackForwardListPrivate;
typedef struct _WebKitBackForwardListItem WebKitBackForwardListItem;
typedef struct _WebKitBackForwardListItemClass WebKitBackForwardListItemClass;
typedef struct _WebKitBackForwardListItemPrivate WebKitBackForwardListItemPrivate;
typedef struct _WebKitFindController WebKitFindController;
typedef struct _WebKitFindControllerClass WebKitFindControllerClass;
typedef struct _WebKitFindControllerPrivate WebKitFindControllerPrivate;
typedef struct _WebKitHitTestResult WebKitHitTestResult;
typedef struct _WebKitHitTestResultClass WebKitHitTestResultClass;
typedef struct _WebKitHitTestResultPrivate WebKitHitTestResultPrivate;
typedef struct _WebKitURIRequest WebKitURIRequest;
typedef struct _WebKitURIRequestClass WebKitURIRequestClass;
typedef struct _WebKitURIRequestPrivate WebKitURIRequestPrivate;
typedef struct _WebKitURIResponse WebKitURIResponse;
typedef struct _WebKitURIResponseClass WebKitURIResponseClass;
typedef struct _WebKitURIResponsePrivate WebKitURIResponsePrivate;
typedef struct _WebKitWebResource WebKitWebResource;
typedef struct _WebKitWebResourceClass WebKitWebResourceClass;
typedef struct _WebKitWebResourcePrivate WebKitWebResourcePrivate;
typedef struct _WebKitPolicyDecision WebKitPolicyDecision;
typedef struct _WebKitPolicyDecisionClass WebKitPolicyDecisionClass;
typedef struct _WebKitPolicyDecisionPrivate WebKitPolicyDecisionPrivate;
typedef struct _WebKitNavigationPolicyDecision WebKitNavigationPolicyDecision;
typedef struct _WebKitNavigationPolicyDecisionClass WebKitNavigationPolicyDecisionClass;
typedef struct _WebKitNavigationPolicyDecisionPrivate WebKitNavigationPolicyDecisionPrivate;
typedef struct _WebKitResponsePolicyDecision WebKitResponsePolicyDecision;
typedef struct _WebKitResponsePolicyDecisionClass WebKitResponsePolicyDecisionClass;
typedef struct _WebKitResponsePolicyDecisionPrivate WebKitResponsePolicyDecisionPrivate;
typedef struct _WebKitAuthenticationRequest WebKitAuthenticationRequest;
typedef struct _WebKitAuthenticationRequestClass WebKitAuthenticationRequestClass;
typedef struct _WebKitAuthenticationRequestPrivate WebKitAuthenticationRequestPrivate;
typedef struct _WebKitContextMenu WebKitContextMenu;
typedef struct _WebKitContextMenuClass WebKitContextMenuClass;
typedef struct _WebKitContextMenuPrivate WebKitContextMenuPrivate;
typedef struct _WebKitContextMenuItem WebKitContextMenuItem;
typedef struct _WebKitContextMenuItemClass WebKitContextMenuItemClass;
typedef struct _WebKitContextMenuItemPrivate WebKitContextMenuItemPrivate;
typedef struct _WebKitFaviconDatabase WebKitFaviconDatabase;
typedef struct _WebKitFaviconDatabaseClass WebKitFaviconDatabaseClass;
typedef struct _WebKitFaviconDatabasePrivate WebKitFaviconDatabasePrivate;
typedef struct _WebKitCookieManager WebKitCookieManager;
typedef struct _WebKitCookieManagerClass WebKitCookieManagerClass;
typedef struct _WebKitCookieManagerPrivate WebKitCookieManagerPrivate;
typedef struct _WebKitSecurityManager WebKitSecurityManager;
typedef struct _WebKitSecurityManagerClass WebKitSecurityManagerClass;
typedef struct _WebKitSecurityManagerPrivate WebKitSecurityManagerPrivate;
typedef struct _WebKitPrintOperation WebKitPrintOperation;
typedef struct _WebKitPrintOperationClass WebKitPrintOperationClass;
typedef struct _WebKitPrintOperationPrivate WebKitPrintOperationPrivate;
typedef struct _WebKitFileChooserRequest WebKitFileChooserRequest;
typedef struct _WebKitFileChooserRequestClass WebKitFileChooserRequestClass;
typedef struct _WebKitFileChooserRequestPrivate WebKitFileChooserRequestPrivate;
typedef struct _WebKitFormSubmissionRequest WebKitFormSubmissionRequest;
typedef struct _WebKitFormSubmissionRequestClass WebKitFormSubmissionRequestClass;
typedef struct _WebKitFormSubmissionRequestPrivate WebKitFormSubmissionRequestPrivate;
typedef struct _WebKitNotification WebKitNotification;
typedef struct _WebKitNotificationClass WebKitNotificationClass;
typedef struct _WebKitNotificationPrivate WebKitNotificationPrivate;
typedef struct _WebKitWindowProperties WebKitWindowProperties;
typedef struct _WebKitWindowPropertiesClass WebKitWindowPropertiesClass;
typedef struct _WebKitWindowPropertiesPrivate WebKitWindowPropertiesPrivate;
typedef struct _WebKitWebInspector WebKitWebInspector;
typedef struct _WebKitWebInspectorClass WebKitWebInspectorClass;
typedef struct _WebKitWebInspectorPrivate WebKitWebInspectorPrivate;
typedef struct _WebKitEditorState WebKitEditorState;
typedef struct _WebKitEditorStateClass WebKitEditorStateClass;
typedef struct _WebKitEditorStatePrivate WebKitEditorStatePrivate;
typedef struct _WebKitWebExtension WebKitWebExtension;
typedef struct _WebKitWebExtensionClass WebKitWebExtensionClass;
typedef struct _WebKitWebExtensionPrivate WebKitWebExtensionPrivate;
typedef struct _WebKitWebPage WebKitWebPage;
typedef struct _WebKitWebPageClass WebKitWebPageClass;
typedef struct _WebKitWebPagePrivate WebKitWebPagePrivate;
typedef struct _WebKitFrame WebKitFrame;
typedef struct _WebKitFrameClass WebKitFrameClass;
typedef struct _WebKitFramePrivate WebKitFramePrivate;
typedef struct _WebKitURISchemeRequest WebKitURISchemeRequest;
typedef struct _WebKitURISchemeRequestClass WebKitURISchemeRequestClass;
typedef struct _WebKitURISchemeRequestPrivate WebKitURISchemeRequestPrivate;
typedef struct _WebKitUserMessage WebKitUserMessage;
typedef struct _WebKitUserMessageClass WebKitUserMessageClass;
typedef struct _WebKitUserMessagePrivate WebKitUserMessagePrivate;
typedef struct _WebKitPermissionRequest WebKitPermissionRequest;
typedef struct _WebKitPermissionRequestInterface WebKitPermissionRequestInterface;
struct _WebKitWebView {
  GtkWidget parent_instance;
  WebKitWebViewPrivate *priv;
};
struct _WebKitWebViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebContext {
  GObject parent_instance;
  WebKitWebContextPrivate *priv;
};
struct _WebKitWebContextClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitNetworkSession {
  GObject parent_instance;
  WebKitNetworkSessionPrivate *priv;
};
struct _WebKitNetworkSessionClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebsiteDataManager {
  GObject parent_instance;
  WebKitWebsiteDataManagerPrivate *priv;
};
struct _WebKitWebsiteDataManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitSettings {
  GObject parent_instance;
  WebKitSettingsPrivate *priv;
};
struct _WebKitSettingsClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitUserContentManager {
  GObject parent_instance;
  WebKitUserContentManagerPrivate *priv;
};
struct _WebKitUserContentManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitDownload {
  GObject parent_instance;
  WebKitDownloadPrivate *priv;
};
struct _WebKitDownloadClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitBackForwardList {
  GInitiallyUnowned parent_instance;
  WebKitBackForwardListPrivate *priv;
};
struct _WebKitBackForwardListClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitBackForwardListItem {
  GInitiallyUnowned parent_instance;
  WebKitBackForwardListItemPrivate *priv;
};
struct _WebKitBackForwardListItemClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitFindController {
  GObject parent_instance;
  WebKitFindControllerPrivate *priv;
};
struct _WebKitFindControllerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitHitTestResult {
  GObject parent_instance;
  WebKitHitTestResultPrivate *priv;
};
struct _WebKitHitTestResultClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitURIRequest {
  GObject parent_instance;
  WebKitURIRequestPrivate *priv;
};
struct _WebKitURIRequestClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitURIResponse {
  GObject parent_instance;
  WebKitURIResponsePrivate *priv;
};
struct _WebKitURIResponseClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebResource {
  GObject parent_instance;
  WebKitWebResourcePrivate *priv;
};
struct _WebKitWebResourceClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitPolicyDecision {
  GObject parent_instance;
  WebKitPolicyDecisionPrivate *priv;
};
struct _WebKitPolicyDecisionClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitNavigationPolicyDecision {
  WebKitPolicyDecision parent_instance;
  WebKitNavigationPolicyDecisionPrivate *priv;
};
struct _WebKitNavigationPolicyDecisionClass {
  WebKitPolicyDecisionClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitResponsePolicyDecision {
  WebKitPolicyDecision parent_instance;
  WebKitResponsePolicyDecisionPrivate *priv;
};
struct _WebKitResponsePolicyDecisionClass {
  WebKitPolicyDecisionClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitAuthenticationRequest {
  GObject parent_instance;
  WebKitAuthenticationRequestPrivate *priv;
};
struct _WebKitAuthenticationRequestClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitContextMenu {
  GObject parent_instance;
  WebKitContextMenuPrivate *priv;
};
struct _WebKitContextMenuClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitContextMenuItem {
  GInitiallyUnowned parent_instance;
  WebKitContextMenuItemPrivate *priv;
};
struct _WebKitContextMenuItemClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitFaviconDatabase {
  GObject parent_instance;
  WebKitFaviconDatabasePrivate *priv;
};
struct _WebKitFaviconDatabaseClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitCookieManager {
  GObject parent_instance;
  WebKitCookieManagerPrivate *priv;
};
struct _WebKitCookieManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitSecurityManager {
  GObject parent_instance;
  WebKitSecurityManagerPrivate *priv;
};
struct _WebKitSecurityManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitPrintOperation {
  GObject parent_instance;
  WebKitPrintOperationPrivate *priv;
};
struct _WebKitPrintOperationClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitFileChooserRequest {
  GObject parent_instance;
  WebKitFileChooserRequestPrivate *priv;
};
struct _WebKitFileChooserRequestClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitFormSubmissionRequest {
  GObject parent_instance;
  WebKitFormSubmissionRequestPrivate *priv;
};
struct _WebKitFormSubmissionRequestClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitNotification {
  GObject parent_instance;
  WebKitNotificationPrivate *priv;
};
struct _WebKitNotificationClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWindowProperties {
  GObject parent_instance;
  WebKitWindowPropertiesPrivate *priv;
};
struct _WebKitWindowPropertiesClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebInspector {
  GObject parent_instance;
  WebKitWebInspectorPrivate *priv;
};
struct _WebKitWebInspectorClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitEditorState {
  GObject parent_instance;
  WebKitEditorStatePrivate *priv;
};
struct _WebKitEditorStateClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebExtension {
  GObject parent_instance;
  WebKitWebExtensionPrivate *priv;
};
struct _WebKitWebExtensionClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitWebPage {
  GObject parent_instance;
  WebKitWebPagePrivate *priv;
};
struct _WebKitWebPageClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitFrame {
  GObject parent_instance;
  WebKitFramePrivate *priv;
};
struct _WebKitFrameClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitURISchemeRequest {
  GObject parent_instance;
  WebKitURISchemeRequestPrivate *priv;
};
struct _WebKitURISchemeRequestClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitUserMessage {
  GInitiallyUnowned parent_instance;
  WebKitUserMessagePrivate *priv;
};
struct _WebKitUserMessageClass {
  GInitiallyUnownedClass parent_class;
  void (*_reserved[8])(void);
};
struct _WebKitPermissionRequestInterface {
  GTypeInterface g_iface;
};
GType webkit_web_view_get_type(void);
#define WEBKIT_TYPE_WEB_VIEW (webkit_web_view_get_type())
#define WEBKIT_WEB_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_VIEW, WebKitWebView))
#define WEBKIT_IS_WEB_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_VIEW))
#define WEBKIT_WEB_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_VIEW, WebKitWebViewClass))
#define WEBKIT_IS_WEB_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_VIEW))
#define WEBKIT_WEB_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_VIEW, WebKitWebViewClass))
GType webkit_web_context_get_type(void);
#define WEBKIT_TYPE_WEB_CONTEXT (webkit_web_context_get_type())
#define WEBKIT_WEB_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_CONTEXT, WebKitWebContext))
#define WEBKIT_IS_WEB_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_CONTEXT))
#define WEBKIT_WEB_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_CONTEXT, WebKitWebContextClass))
#define WEBKIT_IS_WEB_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_CONTEXT))
#define WEBKIT_WEB_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_CONTEXT, WebKitWebContextClass))
GType webkit_network_session_get_type(void);
#define WEBKIT_TYPE_NETWORK_SESSION (webkit_network_session_get_type())
#define WEBKIT_NETWORK_SESSION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_NETWORK_SESSION, WebKitNetworkSession))
#define WEBKIT_IS_NETWORK_SESSION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_NETWORK_SESSION))
#define WEBKIT_NETWORK_SESSION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_NETWORK_SESSION, WebKitNetworkSessionClass))
#define WEBKIT_IS_NETWORK_SESSION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_NETWORK_SESSION))
#define WEBKIT_NETWORK_SESSION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_NETWORK_SESSION, WebKitNetworkSessionClass))
GType webkit_website_data_manager_get_type(void);
#define WEBKIT_TYPE_WEBSITE_DATA_MANAGER (webkit_website_data_manager_get_type())
#define WEBKIT_WEBSITE_DATA_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEBSITE_DATA_MANAGER, WebKitWebsiteDataManager))
#define WEBKIT_IS_WEBSITE_DATA_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEBSITE_DATA_MANAGER))
#define WEBKIT_WEBSITE_DATA_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEBSITE_DATA_MANAGER, WebKitWebsiteDataManagerClass))
#define WEBKIT_IS_WEBSITE_DATA_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEBSITE_DATA_MANAGER))
#define WEBKIT_WEBSITE_DATA_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEBSITE_DATA_MANAGER, WebKitWebsiteDataManagerClass))
GType webkit_settings_get_type(void);
#define WEBKIT_TYPE_SETTINGS (webkit_settings_get_type())
#define WEBKIT_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_SETTINGS, WebKitSettings))
#define WEBKIT_IS_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_SETTINGS))
#define WEBKIT_SETTINGS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_SETTINGS, WebKitSettingsClass))
#define WEBKIT_IS_SETTINGS_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_SETTINGS))
#define WEBKIT_SETTINGS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_SETTINGS, WebKitSettingsClass))
GType webkit_user_content_manager_get_type(void);
#define WEBKIT_TYPE_USER_CONTENT_MANAGER (webkit_user_content_manager_get_type())
#define WEBKIT_USER_CONTENT_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_USER_CONTENT_MANAGER, WebKitUserContentManager))
#define WEBKIT_IS_USER_CONTENT_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_USER_CONTENT_MANAGER))
#define WEBKIT_USER_CONTENT_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_USER_CONTENT_MANAGER, WebKitUserContentManagerClass))
#define WEBKIT_IS_USER_CONTENT_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_USER_CONTENT_MANAGER))
#define WEBKIT_USER_CONTENT_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_USER_CONTENT_MANAGER, WebKitUserContentManagerClass))
GType webkit_download_get_type(void);
#define WEBKIT_TYPE_DOWNLOAD (webkit_download_get_type())
#define WEBKIT_DOWNLOAD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_DOWNLOAD, WebKitDownload))
#define WEBKIT_IS_DOWNLOAD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_DOWNLOAD))
#define WEBKIT_DOWNLOAD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_DOWNLOAD, WebKitDownloadClass))
#define WEBKIT_IS_DOWNLOAD_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_DOWNLOAD))
#define WEBKIT_DOWNLOAD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_DOWNLOAD, WebKitDownloadClass))
GType webkit_back_forward_list_get_type(void);
#define WEBKIT_TYPE_BACK_FORWARD_LIST (webkit_back_forward_list_get_type())
#define WEBKIT_BACK_FORWARD_LIST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_BACK_FORWARD_LIST, WebKitBackForwardList))
#define WEBKIT_IS_BACK_FORWARD_LIST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_BACK_FORWARD_LIST))
#define WEBKIT_BACK_FORWARD_LIST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_BACK_FORWARD_LIST, WebKitBackForwardListClass))
#define WEBKIT_IS_BACK_FORWARD_LIST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_BACK_FORWARD_LIST))
#define WEBKIT_BACK_FORWARD_LIST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_BACK_FORWARD_LIST, WebKitBackForwardListClass))
GType webkit_back_forward_list_item_get_type(void);
#define WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM (webkit_back_forward_list_item_get_type())
#define WEBKIT_BACK_FORWARD_LIST_ITEM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM, WebKitBackForwardListItem))
#define WEBKIT_IS_BACK_FORWARD_LIST_ITEM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM))
#define WEBKIT_BACK_FORWARD_LIST_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM, WebKitBackForwardListItemClass))
#define WEBKIT_IS_BACK_FORWARD_LIST_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM))
#define WEBKIT_BACK_FORWARD_LIST_ITEM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_BACK_FORWARD_LIST_ITEM, WebKitBackForwardListItemClass))
GType webkit_find_controller_get_type(void);
#define WEBKIT_TYPE_FIND_CONTROLLER (webkit_find_controller_get_type())
#define WEBKIT_FIND_CONTROLLER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_FIND_CONTROLLER, WebKitFindController))
#define WEBKIT_IS_FIND_CONTROLLER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_FIND_CONTROLLER))
#define WEBKIT_FIND_CONTROLLER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_FIND_CONTROLLER, WebKitFindControllerClass))
#define WEBKIT_IS_FIND_CONTROLLER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_FIND_CONTROLLER))
#define WEBKIT_FIND_CONTROLLER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_FIND_CONTROLLER, WebKitFindControllerClass))
GType webkit_hit_test_result_get_type(void);
#define WEBKIT_TYPE_HIT_TEST_RESULT (webkit_hit_test_result_get_type())
#define WEBKIT_HIT_TEST_RESULT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_HIT_TEST_RESULT, WebKitHitTestResult))
#define WEBKIT_IS_HIT_TEST_RESULT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_HIT_TEST_RESULT))
#define WEBKIT_HIT_TEST_RESULT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_HIT_TEST_RESULT, WebKitHitTestResultClass))
#define WEBKIT_IS_HIT_TEST_RESULT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_HIT_TEST_RESULT))
#define WEBKIT_HIT_TEST_RESULT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_HIT_TEST_RESULT, WebKitHitTestResultClass))
GType webkit_uri_request_get_type(void);
#define WEBKIT_TYPE_URI_REQUEST (webkit_uri_request_get_type())
#define WEBKIT_URI_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_URI_REQUEST, WebKitURIRequest))
#define WEBKIT_IS_URI_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_URI_REQUEST))
#define WEBKIT_URI_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_URI_REQUEST, WebKitURIRequestClass))
#define WEBKIT_IS_URI_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_URI_REQUEST))
#define WEBKIT_URI_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_URI_REQUEST, WebKitURIRequestClass))
GType webkit_uri_response_get_type(void);
#define WEBKIT_TYPE_URI_RESPONSE (webkit_uri_response_get_type())
#define WEBKIT_URI_RESPONSE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_URI_RESPONSE, WebKitURIResponse))
#define WEBKIT_IS_URI_RESPONSE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_URI_RESPONSE))
#define WEBKIT_URI_RESPONSE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_URI_RESPONSE, WebKitURIResponseClass))
#define WEBKIT_IS_URI_RESPONSE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_URI_RESPONSE))
#define WEBKIT_URI_RESPONSE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_URI_RESPONSE, WebKitURIResponseClass))
GType webkit_web_resource_get_type(void);
#define WEBKIT_TYPE_WEB_RESOURCE (webkit_web_resource_get_type())
#define WEBKIT_WEB_RESOURCE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_RESOURCE, WebKitWebResource))
#define WEBKIT_IS_WEB_RESOURCE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_RESOURCE))
#define WEBKIT_WEB_RESOURCE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_RESOURCE, WebKitWebResourceClass))
#define WEBKIT_IS_WEB_RESOURCE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_RESOURCE))
#define WEBKIT_WEB_RESOURCE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_RESOURCE, WebKitWebResourceClass))
GType webkit_policy_decision_get_type(void);
#define WEBKIT_TYPE_POLICY_DECISION (webkit_policy_decision_get_type())
#define WEBKIT_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_POLICY_DECISION, WebKitPolicyDecision))
#define WEBKIT_IS_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_POLICY_DECISION))
#define WEBKIT_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_POLICY_DECISION, WebKitPolicyDecisionClass))
#define WEBKIT_IS_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_POLICY_DECISION))
#define WEBKIT_POLICY_DECISION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_POLICY_DECISION, WebKitPolicyDecisionClass))
GType webkit_navigation_policy_decision_get_type(void);
#define WEBKIT_TYPE_NAVIGATION_POLICY_DECISION (webkit_navigation_policy_decision_get_type())
#define WEBKIT_NAVIGATION_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_NAVIGATION_POLICY_DECISION, WebKitNavigationPolicyDecision))
#define WEBKIT_IS_NAVIGATION_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_NAVIGATION_POLICY_DECISION))
#define WEBKIT_NAVIGATION_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_NAVIGATION_POLICY_DECISION, WebKitNavigationPolicyDecisionClass))
#define WEBKIT_IS_NAVIGATION_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_NAVIGATION_POLICY_DECISION))
#define WEBKIT_NAVIGATION_POLICY_DECISION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_NAVIGATION_POLICY_DECISION, WebKitNavigationPolicyDecisionClass))
GType webkit_response_policy_decision_get_type(void);
#define WEBKIT_TYPE_RESPONSE_POLICY_DECISION (webkit_response_policy_decision_get_type())
#define WEBKIT_RESPONSE_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_RESPONSE_POLICY_DECISION, WebKitResponsePolicyDecision))
#define WEBKIT_IS_RESPONSE_POLICY_DECISION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_RESPONSE_POLICY_DECISION))
#define WEBKIT_RESPONSE_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_RESPONSE_POLICY_DECISION, WebKitResponsePolicyDecisionClass))
#define WEBKIT_IS_RESPONSE_POLICY_DECISION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_RESPONSE_POLICY_DECISION))
#define WEBKIT_RESPONSE_POLICY_DECISION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_RESPONSE_POLICY_DECISION, WebKitResponsePolicyDecisionClass))
GType webkit_authentication_request_get_type(void);
#define WEBKIT_TYPE_AUTHENTICATION_REQUEST (webkit_authentication_request_get_type())
#define WEBKIT_AUTHENTICATION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_AUTHENTICATION_REQUEST, WebKitAuthenticationRequest))
#define WEBKIT_IS_AUTHENTICATION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_AUTHENTICATION_REQUEST))
#define WEBKIT_AUTHENTICATION_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_AUTHENTICATION_REQUEST, WebKitAuthenticationRequestClass))
#define WEBKIT_IS_AUTHENTICATION_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_AUTHENTICATION_REQUEST))
#define WEBKIT_AUTHENTICATION_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_AUTHENTICATION_REQUEST, WebKitAuthenticationRequestClass))
GType webkit_context_menu_get_type(void);
#define WEBKIT_TYPE_CONTEXT_MENU (webkit_context_menu_get_type())
#define WEBKIT_CONTEXT_MENU(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_CONTEXT_MENU, WebKitContextMenu))
#define WEBKIT_IS_CONTEXT_MENU(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_CONTEXT_MENU))
#define WEBKIT_CONTEXT_MENU_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_CONTEXT_MENU, WebKitContextMenuClass))
#define WEBKIT_IS_CONTEXT_MENU_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_CONTEXT_MENU))
#define WEBKIT_CONTEXT_MENU_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_CONTEXT_MENU, WebKitContextMenuClass))
GType webkit_context_menu_item_get_type(void);
#define WEBKIT_TYPE_CONTEXT_MENU_ITEM (webkit_context_menu_item_get_type())
#define WEBKIT_CONTEXT_MENU_ITEM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_CONTEXT_MENU_ITEM, WebKitContextMenuItem))
#define WEBKIT_IS_CONTEXT_MENU_ITEM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_CONTEXT_MENU_ITEM))
#define WEBKIT_CONTEXT_MENU_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_CONTEXT_MENU_ITEM, WebKitContextMenuItemClass))
#define WEBKIT_IS_CONTEXT_MENU_ITEM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_CONTEXT_MENU_ITEM))
#define WEBKIT_CONTEXT_MENU_ITEM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_CONTEXT_MENU_ITEM, WebKitContextMenuItemClass))
GType webkit_favicon_database_get_type(void);
#define WEBKIT_TYPE_FAVICON_DATABASE (webkit_favicon_database_get_type())
#define WEBKIT_FAVICON_DATABASE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_FAVICON_DATABASE, WebKitFaviconDatabase))
#define WEBKIT_IS_FAVICON_DATABASE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_FAVICON_DATABASE))
#define WEBKIT_FAVICON_DATABASE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_FAVICON_DATABASE, WebKitFaviconDatabaseClass))
#define WEBKIT_IS_FAVICON_DATABASE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_FAVICON_DATABASE))
#define WEBKIT_FAVICON_DATABASE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_FAVICON_DATABASE, WebKitFaviconDatabaseClass))
GType webkit_cookie_manager_get_type(void);
#define WEBKIT_TYPE_COOKIE_MANAGER (webkit_cookie_manager_get_type())
#define WEBKIT_COOKIE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_COOKIE_MANAGER, WebKitCookieManager))
#define WEBKIT_IS_COOKIE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_COOKIE_MANAGER))
#define WEBKIT_COOKIE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_COOKIE_MANAGER, WebKitCookieManagerClass))
#define WEBKIT_IS_COOKIE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_COOKIE_MANAGER))
#define WEBKIT_COOKIE_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_COOKIE_MANAGER, WebKitCookieManagerClass))
GType webkit_security_manager_get_type(void);
#define WEBKIT_TYPE_SECURITY_MANAGER (webkit_security_manager_get_type())
#define WEBKIT_SECURITY_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_SECURITY_MANAGER, WebKitSecurityManager))
#define WEBKIT_IS_SECURITY_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_SECURITY_MANAGER))
#define WEBKIT_SECURITY_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_SECURITY_MANAGER, WebKitSecurityManagerClass))
#define WEBKIT_IS_SECURITY_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_SECURITY_MANAGER))
#define WEBKIT_SECURITY_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_SECURITY_MANAGER, WebKitSecurityManagerClass))
GType webkit_print_operation_get_type(void);
#define WEBKIT_TYPE_PRINT_OPERATION (webkit_print_operation_get_type())
#define WEBKIT_PRINT_OPERATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_PRINT_OPERATION, WebKitPrintOperation))
#define WEBKIT_IS_PRINT_OPERATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_PRINT_OPERATION))
#define WEBKIT_PRINT_OPERATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_PRINT_OPERATION, WebKitPrintOperationClass))
#define WEBKIT_IS_PRINT_OPERATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_PRINT_OPERATION))
#define WEBKIT_PRINT_OPERATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_PRINT_OPERATION, WebKitPrintOperationClass))
GType webkit_file_chooser_request_get_type(void);
#define WEBKIT_TYPE_FILE_CHOOSER_REQUEST (webkit_file_chooser_request_get_type())
#define WEBKIT_FILE_CHOOSER_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_FILE_CHOOSER_REQUEST, WebKitFileChooserRequest))
#define WEBKIT_IS_FILE_CHOOSER_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_FILE_CHOOSER_REQUEST))
#define WEBKIT_FILE_CHOOSER_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_FILE_CHOOSER_REQUEST, WebKitFileChooserRequestClass))
#define WEBKIT_IS_FILE_CHOOSER_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_FILE_CHOOSER_REQUEST))
#define WEBKIT_FILE_CHOOSER_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_FILE_CHOOSER_REQUEST, WebKitFileChooserRequestClass))
GType webkit_form_submission_request_get_type(void);
#define WEBKIT_TYPE_FORM_SUBMISSION_REQUEST (webkit_form_submission_request_get_type())
#define WEBKIT_FORM_SUBMISSION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_FORM_SUBMISSION_REQUEST, WebKitFormSubmissionRequest))
#define WEBKIT_IS_FORM_SUBMISSION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_FORM_SUBMISSION_REQUEST))
#define WEBKIT_FORM_SUBMISSION_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_FORM_SUBMISSION_REQUEST, WebKitFormSubmissionRequestClass))
#define WEBKIT_IS_FORM_SUBMISSION_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_FORM_SUBMISSION_REQUEST))
#define WEBKIT_FORM_SUBMISSION_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_FORM_SUBMISSION_REQUEST, WebKitFormSubmissionRequestClass))
GType webkit_notification_get_type(void);
#define WEBKIT_TYPE_NOTIFICATION (webkit_notification_get_type())
#define WEBKIT_NOTIFICATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_NOTIFICATION, WebKitNotification))
#define WEBKIT_IS_NOTIFICATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_NOTIFICATION))
#define WEBKIT_NOTIFICATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_NOTIFICATION, WebKitNotificationClass))
#define WEBKIT_IS_NOTIFICATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_NOTIFICATION))
#define WEBKIT_NOTIFICATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_NOTIFICATION, WebKitNotificationClass))
GType webkit_window_properties_get_type(void);
#define WEBKIT_TYPE_WINDOW_PROPERTIES (webkit_window_properties_get_type())
#define WEBKIT_WINDOW_PROPERTIES(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WINDOW_PROPERTIES, WebKitWindowProperties))
#define WEBKIT_IS_WINDOW_PROPERTIES(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WINDOW_PROPERTIES))
#define WEBKIT_WINDOW_PROPERTIES_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WINDOW_PROPERTIES, WebKitWindowPropertiesClass))
#define WEBKIT_IS_WINDOW_PROPERTIES_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WINDOW_PROPERTIES))
#define WEBKIT_WINDOW_PROPERTIES_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WINDOW_PROPERTIES, WebKitWindowPropertiesClass))
GType webkit_web_inspector_get_type(void);
#define WEBKIT_TYPE_WEB_INSPECTOR (webkit_web_inspector_get_type())
#define WEBKIT_WEB_INSPECTOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_INSPECTOR, WebKitWebInspector))
#define WEBKIT_IS_WEB_INSPECTOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_INSPECTOR))
#define WEBKIT_WEB_INSPECTOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_INSPECTOR, WebKitWebInspectorClass))
#define WEBKIT_IS_WEB_INSPECTOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_INSPECTOR))
#define WEBKIT_WEB_INSPECTOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_INSPECTOR, WebKitWebInspectorClass))
GType webkit_editor_state_get_type(void);
#define WEBKIT_TYPE_EDITOR_STATE (webkit_editor_state_get_type())
#define WEBKIT_EDITOR_STATE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_EDITOR_STATE, WebKitEditorState))
#define WEBKIT_IS_EDITOR_STATE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_EDITOR_STATE))
#define WEBKIT_EDITOR_STATE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_EDITOR_STATE, WebKitEditorStateClass))
#define WEBKIT_IS_EDITOR_STATE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_EDITOR_STATE))
#define WEBKIT_EDITOR_STATE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_EDITOR_STATE, WebKitEditorStateClass))
GType webkit_web_extension_get_type(void);
#define WEBKIT_TYPE_WEB_EXTENSION (webkit_web_extension_get_type())
#define WEBKIT_WEB_EXTENSION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_EXTENSION, WebKitWebExtension))
#define WEBKIT_IS_WEB_EXTENSION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_EXTENSION))
#define WEBKIT_WEB_EXTENSION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_EXTENSION, WebKitWebExtensionClass))
#define WEBKIT_IS_WEB_EXTENSION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_EXTENSION))
#define WEBKIT_WEB_EXTENSION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_EXTENSION, WebKitWebExtensionClass))
GType webkit_web_page_get_type(void);
#define WEBKIT_TYPE_WEB_PAGE (webkit_web_page_get_type())
#define WEBKIT_WEB_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_WEB_PAGE, WebKitWebPage))
#define WEBKIT_IS_WEB_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_WEB_PAGE))
#define WEBKIT_WEB_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_WEB_PAGE, WebKitWebPageClass))
#define WEBKIT_IS_WEB_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_WEB_PAGE))
#define WEBKIT_WEB_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_WEB_PAGE, WebKitWebPageClass))
GType webkit_frame_get_type(void);
#define WEBKIT_TYPE_FRAME (webkit_frame_get_type())
#define WEBKIT_FRAME(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_FRAME, WebKitFrame))
#define WEBKIT_IS_FRAME(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_FRAME))
#define WEBKIT_FRAME_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_FRAME, WebKitFrameClass))
#define WEBKIT_IS_FRAME_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_FRAME))
#define WEBKIT_FRAME_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_FRAME, WebKitFrameClass))
GType webkit_uri_scheme_request_get_type(void);
#define WEBKIT_TYPE_URI_SCHEME_REQUEST (webkit_uri_scheme_request_get_type())
#define WEBKIT_URI_SCHEME_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_URI_SCHEME_REQUEST, WebKitURISchemeRequest))
#define WEBKIT_IS_URI_SCHEME_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_URI_SCHEME_REQUEST))
#define WEBKIT_URI_SCHEME_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_URI_SCHEME_REQUEST, WebKitURISchemeRequestClass))
#define WEBKIT_IS_URI_SCHEME_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_URI_SCHEME_REQUEST))
#define WEBKIT_URI_SCHEME_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_URI_SCHEME_REQUEST, WebKitURISchemeRequestClass))
GType webkit_user_message_get_type(void);
#define WEBKIT_TYPE_USER_MESSAGE (webkit_user_message_get_type())
#define WEBKIT_USER_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_USER_MESSAGE, WebKitUserMessage))
#define WEBKIT_IS_USER_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_USER_MESSAGE))
#define WEBKIT_USER_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), WEBKIT_TYPE_USER_MESSAGE, WebKitUserMessageClass))
#define WEBKIT_IS_USER_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), WEBKIT_TYPE_USER_MESSAGE))
#define WEBKIT_USER_MESSAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), WEBKIT_TYPE_USER_MESSAGE, WebKitUserMessageClass))
GType webkit_permission_request_get_type(void);
#define WEBKIT_TYPE_PERMISSION_REQUEST (webkit_permission_request_get_type())
#define WEBKIT_PERMISSION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), WEBKIT_TYPE_PERMISSION_REQUEST, WebKitPermissionRequest))
#define WEBKIT_IS_PERMISSION_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), WEBKIT_TYPE_PERMISSION_REQUEST))
#define WEBKIT_PERMISSION_REQUEST_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), WEBKIT_TYPE_PERMISSION_REQUEST, WebKitPermissionRequestInterface))
#define WEBKIT_PERMISSION_REQUEST_GET_IFACE WEBKIT_PERMISSION_REQUEST_GET_INTERFACE
GtkWidget *webkit_web_view_new(void);
WebKitWebContext *webkit_web_view_get_context(WebKitWebView *web_view);
WebKitSettings *webkit_web_view_get_settings(WebKitWebView *web_view);
WebKitUserContentManager *webkit_web_view_get_user_content_manager(WebKitWebView *web_view);
WebKitBackForwardList *webkit_web_view_get_back_forward_list(WebKitWebView *web_view);
WebKitFindController *webkit_web_view_get_find_controller(WebKitWebView *web_view);
WebKitWebResource *webkit_web_view_get_main_resource(WebKitWebView *web_view);
WebKitWebView *webkit_download_get_web_view(WebKitDownload *download);
WebKitURIRequest *webkit_download_get_request(WebKitDownload *download);
WebKitWebContext *webkit_web_context_get_default(void);
WebKitWebContext *webkit_web_context_new(void);
WebKitSettings *webkit_settings_new(void);
const gchar *webkit_web_view_get_uri(WebKitWebView *web_view);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebContext, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitNetworkSession, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebsiteDataManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitSettings, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitUserContentManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitDownload, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitBackForwardList, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitBackForwardListItem, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitFindController, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitHitTestResult, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitURIRequest, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitURIResponse, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebResource, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitPolicyDecision, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitNavigationPolicyDecision, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitResponsePolicyDecision, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitAuthenticationRequest, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitContextMenu, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitContextMenuItem, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitFaviconDatabase, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitCookieManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitSecurityManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitPrintOperation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitFileChooserRequest, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitFormSubmissionRequest, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitNotification, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWindowProperties, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebInspector, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitEditorState, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebExtension, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitWebPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitFrame, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitURISchemeRequest, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WebKitUserMessage, g_object_unref)

#endif
