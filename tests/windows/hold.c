/* hold.exe FILE SHARED: opens a file as another program does, says so, and keeps it open until its input ends.
   SHARED is what others may do meanwhile: "read" as Word leaves it, "none" as an upload or a virus scanner. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
  if (count != 3) return 2;
  DWORD shared = wcscmp(words[2], L"read") == 0 ? FILE_SHARE_READ : 0;
  HANDLE file = CreateFileW(words[1], GENERIC_READ | GENERIC_WRITE, shared, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    printf("error %lu\n", GetLastError());
    return 1;
  }
  puts("held");
  fflush(stdout);
  while (getchar() != EOF) {
  }
  CloseHandle(file);
  return 0;
}
