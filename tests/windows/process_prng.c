/* bcryptprimitives.dll for Wine 8, which has none: Rust takes its random numbers from there. For tests only. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(void *bytes, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(unsigned char *bytes, SIZE_T length) {
  return SystemFunction036(bytes, (ULONG)length);
}
