//! Starts the page.

import { render } from "preact";
import { App } from "./app";
import { followGathering } from "./state/gather";
import { followLibrary } from "./state/library";
import { followWork } from "./state/snapshot";

render(<App />, document.getElementById("page")!);
followLibrary();
followGathering();
followWork();
