//! A page with nothing on it but the library, to be timed from outside.

import { busy, library } from "../src/worker/client";

Object.assign(window, { library, busy });
