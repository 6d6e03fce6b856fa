#pragma once

// Debian's libxml2 headers pull in the system ICU, whose types clash with the copy inside
// Foundation. Only xmlCharEncodingHandler differs without it; never touch that struct from Swift.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>
