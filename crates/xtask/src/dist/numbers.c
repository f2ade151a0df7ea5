/* The same numbers for whoever asks the system for random ones: loaded before all
 * else into the programs that write sources while the program is built, so that what
 * these keep in hash maps comes out in the same order every time. */

#include <stddef.h>
#include <string.h>
#include <sys/types.h>

ssize_t getrandom(void *numbers, size_t length, unsigned int flags)
{
    (void)flags;
    memset(numbers, 7, length);
    return (ssize_t)length;
}
