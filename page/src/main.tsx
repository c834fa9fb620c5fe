//! Starts the page.

import { render } from "preact";
import { App } from "./app";
import { saveSession } from "./state/files";
import { followGathering } from "./state/gather";
import { followLibrary } from "./state/library";
import { followWork } from "./state/snapshot";
import { say } from "./state/told";
import { t } from "./words";

const page = document.getElementById("page")!;
page.replaceChildren();
render(<App />, page);
followLibrary();
followGathering();
followWork();

// A browser opens a file that is dropped beside a place for files, and all work would be gone from the screen.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  say(t("dropped-beside"));
});

// What people press to keep their work: the browser would save the page without it.
addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void saveSession();
});
