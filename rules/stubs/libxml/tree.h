/* libxml/tree.h: declarations of libxml2, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __XML_TREE_H__
#define __XML_TREE_H__

typedef unsigned char xmlChar;
typedef struct _xmlNode xmlNode;
typedef xmlNode *xmlNodePtr;
typedef struct _xmlDoc xmlDoc;
typedef xmlDoc *xmlDocPtr;
typedef struct _xmlAttr xmlAttr;
typedef xmlAttr *xmlAttrPtr;
typedef struct _xmlNs xmlNs;
typedef xmlNs *xmlNsPtr;
typedef struct _xmlDtd xmlDtd;
typedef struct _xmlBuffer xmlBuffer;
typedef xmlBuffer *xmlBufferPtr;
typedef struct _xmlParserCtxt xmlParserCtxt;
typedef xmlParserCtxt *xmlParserCtxtPtr;
typedef struct _xmlXPathContext xmlXPathContext;
typedef xmlXPathContext *xmlXPathContextPtr;
typedef struct _xmlXPathObject xmlXPathObject;
typedef xmlXPathObject *xmlXPathObjectPtr;
typedef struct _xmlTextReader xmlTextReader;
typedef xmlTextReader *xmlTextReaderPtr;
typedef struct _xmlTextWriter xmlTextWriter;
typedef xmlTextWriter *xmlTextWriterPtr;
typedef enum { XML_ELEMENT_NODE = 1, XML_ATTRIBUTE_NODE, XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE,
  XML_ENTITY_NODE, XML_PI_NODE, XML_COMMENT_NODE, XML_DOCUMENT_NODE } xmlElementType;
struct _xmlNode {
  void *_private;
  xmlElementType type;
  const xmlChar *name;
  struct _xmlNode *children, *last, *parent, *next, *prev;
  struct _xmlDoc *doc;
  xmlNs *ns;
  xmlChar *content;
  struct _xmlAttr *properties;
  xmlNs *nsDef;
  void *psvi;
  unsigned short line, extra;
};
struct _xmlAttr {
  void *_private;
  xmlElementType type;
  const xmlChar *name;
  struct _xmlNode *children, *last, *parent;
  struct _xmlAttr *next, *prev;
  struct _xmlDoc *doc;
  xmlNs *ns;
};
struct _xmlNs {
  struct _xmlNs *next;
  xmlElementType type;
  const xmlChar *href, *prefix;
};
struct _xmlDoc {
  void *_private;
  xmlElementType type;
  char *name;
  struct _xmlNode *children, *last, *parent, *next, *prev;
  struct _xmlDoc *doc;
};
#define BAD_CAST (xmlChar *)
xmlDocPtr xmlNewDoc(const xmlChar *version);
void xmlFreeDoc(xmlDocPtr cur);
xmlDocPtr xmlCopyDoc(xmlDocPtr doc, int recursive);
xmlNodePtr xmlNewNode(xmlNsPtr ns, const xmlChar *name);
xmlNodePtr xmlNewDocNode(xmlDocPtr doc, xmlNsPtr ns, const xmlChar *name, const xmlChar *content);
xmlNodePtr xmlNewChild(xmlNodePtr parent, xmlNsPtr ns, const xmlChar *name, const xmlChar *content);
xmlNodePtr xmlNewTextChild(xmlNodePtr parent, xmlNsPtr ns, const xmlChar *name, const xmlChar *content);
xmlNodePtr xmlAddChild(xmlNodePtr parent, xmlNodePtr cur);
xmlNodePtr xmlDocGetRootElement(const xmlDoc *doc);
xmlNodePtr xmlDocSetRootElement(xmlDocPtr doc, xmlNodePtr root);
xmlNodePtr xmlCopyNode(xmlNodePtr node, int recursive);
void xmlUnlinkNode(xmlNodePtr cur);
void xmlFreeNode(xmlNodePtr cur);
xmlChar *xmlGetProp(const xmlNode *node, const xmlChar *name);
xmlAttrPtr xmlSetProp(xmlNodePtr node, const xmlChar *name, const xmlChar *value);
xmlAttrPtr xmlNewProp(xmlNodePtr node, const xmlChar *name, const xmlChar *value);
xmlChar *xmlNodeGetContent(const xmlNode *cur);
xmlChar *xmlNodeListGetString(xmlDocPtr doc, const xmlNode *list, int inLine);
xmlDocPtr xmlParseFile(const char *filename);
xmlDocPtr xmlParseDoc(const xmlChar *cur);
xmlDocPtr xmlParseMemory(const char *buffer, int size);
xmlDocPtr xmlReadMemory(const char *buffer, int size, const char *URL, const char *encoding, int options);
xmlDocPtr xmlReadFile(const char *URL, const char *encoding, int options);
int xmlStrcmp(const xmlChar *str1, const xmlChar *str2);
int xmlStrEqual(const xmlChar *str1, const xmlChar *str2);
xmlChar *xmlStrdup(const xmlChar *cur);
xmlBufferPtr xmlBufferCreate(void);
void xmlBufferFree(xmlBufferPtr buf);
extern void (*xmlFree)(void *memory);

#endif
