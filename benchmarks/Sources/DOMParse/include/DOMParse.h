// libxml2's headers bring ICU's, which contradict Foundation's copy: they stay in the .c file.
#ifndef BIENBAN_BENCHMARKS_DOM_PARSE_H
#define BIENBAN_BENCHMARKS_DOM_PARSE_H

// The unit of every figure: libxml2's own DOM parse of a page, and its release.
// 1 when libxml2 made a document of the bytes.
int bienban_unit(const void *bytes, int count);

const char *bienban_libxml_version(void);

// Nanoseconds of CPU that this thread has used.
long long bienban_thread_cpu(void);

#endif
