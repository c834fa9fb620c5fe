//! All that the group decides, on the sheets of the method.

import type { MethodView, SheetView } from "../worker/client";
import { SheetForm } from "../parts/sheet-form";
import { endStep } from "../state/group";
import { method } from "../state/method";
import { t } from "../words";
import { decideHere, groups, UndoButtons } from "./room-deciding";

export function GroupResult() {
  const now = method.value;
  if (!now) return null;
  return (
    <section class="room-group" onFocusOut={endStep}>
      <p>{t("room-group-explained")}</p>
      <div class="room-tools">
        <UndoButtons />
      </div>
      {now.sheets.map((sheet) => (
        <SheetForm key={sheet.id} sheet={forNobody(sheet, now)} values={groups.value} onValue={decideHere} />
      ))}
    </section>
  );
}

/** A sheet that does not ask who filled it in: the group did. */
function forNobody(sheet: SheetView, { personField, organisationField }: MethodView): SheetView {
  const blocks = sheet.blocks.map((block) =>
    block.kind === "fields"
      ? { ...block, fields: block.fields.filter(({ path }) => path !== personField && path !== organisationField) }
      : block,
  );
  return { ...sheet, blocks };
}
