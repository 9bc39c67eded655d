// libxml2 as Swift sees it. Swift 6 refuses C globals; each one used gets a one-line function here.
#ifndef BIENBAN_CLIBXML2_SHIM_H
#define BIENBAN_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlmemory.h>

static inline void bienban_xml_free(void *pointer) { xmlFree(pointer); }

#endif
