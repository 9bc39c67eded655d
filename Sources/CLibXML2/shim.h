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

static inline unsigned char bienban_is_odd(unsigned char byte) {
    return (byte == '&') | (byte == 0xEF) | ((byte < 0x20) & (byte != '\t') & (byte != '\n') & (byte != '\r'));
}

// Length of the text up to a reference or a character that libxml2 drops: controls, U+FFFE, U+FFFF.
static inline size_t bienban_plain_text(const unsigned char *text, size_t count) {
    size_t index = 0;
    for (; index + 16 <= count; index += 16) {
        unsigned char odd = 0;
        for (size_t offset = 0; offset < 16; offset++) odd |= bienban_is_odd(text[index + offset]);
        if (odd) break;
    }
    for (; index < count; index++) {
        if (!bienban_is_odd(text[index])) continue;
        if (text[index] != 0xEF) break;
        if (index + 2 < count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE) break;
    }
    return index;
}

// Whether the 32 bytes at `text` continue what the three before them begin, as UTF-8 does.
static inline int bienban_is_utf8_block(const unsigned char *text) {
    unsigned char wrong = 0;
    for (int index = 0; index < 32; index++) {
        unsigned char byte = text[index], one = text[index - 1], two = text[index - 2], three = text[index - 3];
        unsigned char continues = (byte & 0xC0) == 0x80;
        unsigned char expected = (one >= 0xC0) | (two >= 0xE0) | (three >= 0xF0);
        wrong |= continues ^ expected;
        // Never written, too long for what they say, surrogates, above U+10FFFF.
        wrong |= (byte == 0xC0) | (byte == 0xC1) | (byte >= 0xF5);
        wrong |= ((one == 0xE0) & (byte < 0xA0)) | ((one == 0xED) & (byte > 0x9F));
        wrong |= ((one == 0xF0) & (byte < 0x90)) | ((one == 0xF4) & (byte > 0x8F));
    }
    return wrong == 0;
}

static inline int bienban_is_utf8(const unsigned char *text, size_t count) {
    unsigned char head[35] = {0};
    size_t first = count < 32 ? count : 32;
    if (first == 0) return 1;
    memcpy(head + 3, text, first);
    // Zeros behind a short text show where its last character is cut.
    if (!bienban_is_utf8_block(head + 3)) return 0;
    size_t index = 32;
    for (; index + 32 <= count; index += 32) {
        if (!bienban_is_utf8_block(text + index)) return 0;
    }
    if (index < count && !bienban_is_utf8_block(text + count - 32)) return 0;
    if (text[count - 1] >= 0xC0) return 0;
    if (count > 1 && text[count - 2] >= 0xE0) return 0;
    return count < 3 || text[count - 3] < 0xF0;
}

// Blanks and controls, and the lead bytes of other blanks, invisible characters and marks.
static inline unsigned char bienban_is_special(unsigned char byte) {
    return (byte < 0x20) | (byte == 0x7F) | (byte == 0xC2) | (byte == 0xCC) | (byte == 0xCD) | (byte == 0xE2)
        | (byte == 0xE3) | (byte == 0xEF);
}

// Length of the text, from a letter to a letter, that has none of these and no blank beside another.
static inline size_t bienban_folded_text(const unsigned char *text, size_t count) {
    size_t index = 0;
    if (count == 0 || text[0] == 0x20) return 0;
    for (; index + 17 <= count; index += 16) {
        unsigned char special = 0;
        for (size_t offset = 0; offset < 16; offset++) {
            unsigned char byte = text[index + offset], next = text[index + offset + 1];
            special |= bienban_is_special(byte) | ((byte == 0x20) & (next == 0x20));
        }
        if (special) break;
    }
    for (; index < count; index++) {
        if (bienban_is_special(text[index])) break;
        if (text[index] == 0x20 && (index + 1 == count || text[index + 1] == 0x20)) break;
    }
    // The blank before what has to be looked at counts only if something follows.
    while (index > 0 && text[index - 1] == 0x20) index--;
    return index;
}

// Number of code points.
static inline size_t bienban_count_letters(const unsigned char *text, size_t count) {
    size_t total = 0;
    size_t index = 0;
    for (; index + 16 <= count; index += 16) {
        unsigned char found = 0;
        for (size_t offset = 0; offset < 16; offset++) found += (text[index + offset] & 0xC0) != 0x80;
        total += found;
    }
    unsigned rest = 0;
#pragma clang loop vectorize(disable)
    for (; index < count; index++) rest += (text[index] & 0xC0) != 0x80;
    return total + rest;
}

static inline void bienban_xml_free(void *pointer) { xmlFree(pointer); }

#endif
