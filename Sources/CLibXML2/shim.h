// libxml2 as Swift sees it. Swift 6 refuses C globals; each one used gets a one-line function here.
#ifndef BIENBAN_CLIBXML2_SHIM_H
#define BIENBAN_CLIBXML2_SHIM_H

// Where libxml2 is built with ICU, its headers bring the system's ICU in, whose types clash with those
// of Foundation's own. Only the tail of a struct that is not touched here depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlmemory.h>

// How often a byte occurs. In C the loop compares many bytes at a time; 31 MB in 1 ms, not 20.
static inline size_t bienban_count_byte(const unsigned char *bytes, size_t count, unsigned char byte) {
    size_t total = 0;
    size_t index = 0;
    // A block's sum fits into a byte.
    for (; index + 192 <= count; index += 192) {
        unsigned char found = 0;
        for (size_t offset = 0; offset < 192; offset++) found += bytes[index + offset] == byte;
        total += found;
    }
    for (; index < count; index++) total += bytes[index] == byte;
    return total;
}

// Where a byte first occurs; the count when it does not.
static inline size_t bienban_find_byte(const unsigned char *bytes, size_t count, unsigned char byte) {
    const unsigned char *found = (const unsigned char *)memchr(bytes, byte, count);
    return found ? (size_t)(found - bytes) : count;
}

static inline int bienban_is_plain(unsigned char byte) {
    return byte != '&' && byte != 0xEF && (byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r');
}

// Length of the text up to a reference or a character that libxml2 drops: controls, U+FFFE, U+FFFF.
static inline size_t bienban_plain_text(const unsigned char *text, size_t count) {
    size_t index = 0;
    for (; index + 16 <= count; index += 16) {
        int plain = 1;
        for (size_t offset = 0; offset < 16; offset++) plain &= bienban_is_plain(text[index + offset]);
        if (!plain) break;
    }
    for (; index < count; index++) {
        if (bienban_is_plain(text[index])) continue;
        if (text[index] != 0xEF) break;
        if (index + 2 < count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE) break;
    }
    return index;
}

static inline void bienban_xml_free(void *pointer) { xmlFree(pointer); }

#endif
