#include "DOMParse.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <time.h>

int bienban_unit(const void *bytes, int count) {
    htmlDocPtr page = htmlReadMemory(
        bytes, count, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    if (page == NULL) return 0;
    xmlFreeDoc(page);
    return 1;
}

const char *bienban_libxml_version(void) { return LIBXML_DOTTED_VERSION; }

long long bienban_thread_cpu(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}
