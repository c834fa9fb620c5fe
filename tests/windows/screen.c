/* screen.exe CODEPAGE COMMAND FILE [TYPED]: runs a command in this console, set to a code page, with what somebody types,
   and writes to a file (UTF-8) what then stands on the screen, and "exit" with the code on the last line. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static void type(const wchar_t *text) {
  HANDLE keyboard = GetStdHandle(STD_INPUT_HANDLE);
  for (; *text; text++) {
    INPUT_RECORD key = {.EventType = KEY_EVENT};
    DWORD done;
    key.Event.KeyEvent.bKeyDown = TRUE;
    key.Event.KeyEvent.wRepeatCount = 1;
    /* "|" stands for Enter. */
    key.Event.KeyEvent.uChar.UnicodeChar = *text == L'|' ? L'\r' : *text;
    key.Event.KeyEvent.wVirtualKeyCode = *text == L'|' ? VK_RETURN : 0;
    WriteConsoleInputW(keyboard, &key, 1, &done);
    key.Event.KeyEvent.bKeyDown = FALSE;
    WriteConsoleInputW(keyboard, &key, 1, &done);
  }
}

int wmain(int count, wchar_t **words) {
  if (count < 4) return 2;
  UINT page = (UINT)_wtoi(words[1]);
  if (!SetConsoleCP(page) || !SetConsoleOutputCP(page) || GetConsoleOutputCP() != page) return 3;
  HANDLE screen = GetStdHandle(STD_OUTPUT_HANDLE);
  COORD size = {120, 300};
  SetConsoleScreenBufferSize(screen, size);
  if (count > 4) type(words[4]);

  STARTUPINFOW start = {.cb = sizeof start};
  PROCESS_INFORMATION child;
  DWORD code;
  if (!CreateProcessW(NULL, words[2], NULL, NULL, TRUE, 0, NULL, NULL, &start, &child)) return 4;
  WaitForSingleObject(child.hProcess, INFINITE);
  GetExitCodeProcess(child.hProcess, &code);

  CONSOLE_SCREEN_BUFFER_INFO info;
  if (!GetConsoleScreenBufferInfo(screen, &info)) return 5;
  FILE *file = _wfopen(words[3], L"wb");
  for (SHORT row = 0; row <= info.dwCursorPosition.Y; row++) {
    wchar_t line[512];
    char bytes[2048];
    COORD at = {0, row};
    DWORD read = 0;
    ReadConsoleOutputCharacterW(screen, line, info.dwSize.X < 512 ? info.dwSize.X : 512, at, &read);
    while (read > 0 && line[read - 1] == L' ') read--;
    int length = WideCharToMultiByte(CP_UTF8, 0, line, (int)read, bytes, sizeof bytes, NULL, NULL);
    fwrite(bytes, 1, (size_t)length, file);
    fputc('\n', file);
  }
  fprintf(file, "exit %lu\n", code);
  fclose(file);
  return 0;
}
