// What axe-core finds wrong on a page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe leaves off by itself: how large what one clicks is (2.5.8), and that one can say what one sees (2.5.3). */
const rules = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };
const options = { resultTypes: ["violations"], rules };

/** Each finding on a line. */
export async function findings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary})`),
  );
}
