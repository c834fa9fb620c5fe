//! All that the group decides, on the sheets of the method.

import { useState } from "preact/hooks";
import type { BlockView, FieldView, SheetView } from "../worker/client";
import { Field } from "../parts/field";
import { endStep } from "../state/group";
import { method } from "../state/method";
import { isEmpty } from "../state/values";
import { t } from "../words";
import { decideHere, groups, UndoButtons } from "./room-deciding";

export function GroupResult() {
  const sheets = method.value?.sheets ?? [];
  return (
    <section class="room-group">
      <p>{t("room-group-explained")}</p>
      <div class="room-tools">
        <UndoButtons />
      </div>
      {sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} />
      ))}
    </section>
  );
}

function Sheet({ sheet }: { sheet: SheetView }) {
  return (
    <section class="sheet" aria-labelledby={`group-${sheet.id}`} style={{ "--sheet": sheet.color }}>
      <div class="sheet-head">
        <h2 id={`group-${sheet.id}`}>{sheet.title}</h2>
        {sheet.part && <span>{sheet.part}</span>}
      </div>
      <div class="group-blocks">
        {sheet.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
    </section>
  );
}

function Block({ block }: { block: BlockView }) {
  switch (block.kind) {
    case "fields":
      // The group is nobody: who filled it in stays empty.
      return <Fields fields={block.fields.filter((field) => field.path !== method.value?.personField && field.path !== method.value?.organisationField)} />;
    case "table":
      return (
        <>
          {block.rows.map((row) => (
            <Row key={row.id} code={row.code} name={row.name} fields={row.fields} />
          ))}
        </>
      );
    case "columns":
      return (
        <>
          {block.columns.map((column) => (
            <Row key={column.code} code={column.code} name={column.name} explanation={column.question} fields={[column.field]} />
          ))}
        </>
      );
    case "list":
      return <List block={block} />;
  }
}

function Fields({ fields }: { fields: FieldView[] }) {
  return (
    <div class="group-fields">
      {fields.map((field) => (
        <GroupField key={field.path} field={field} />
      ))}
    </div>
  );
}

function GroupField({ field, path = field.path }: { field: FieldView; path?: string }) {
  return <Field field={field} path={path} value={groups.value[path]} onValue={decideHere} onLeave={endStep} />;
}

function Row({ code, name, explanation, fields }: { code: string; name: string; explanation?: string; fields: FieldView[] }) {
  return (
    <div class="group-row" role="group" aria-label={`${code} ${name}`}>
      <h3>
        <span class="code">{code}</span> {name}
      </h3>
      {explanation && <p class="hint">{explanation}</p>}
      <Fields fields={fields} />
    </div>
  );
}

type ListBlock = Extract<BlockView, { kind: "list" }>;

/** A row more than is filled in, and another when somebody asks. */
function List({ block }: { block: ListBlock }) {
  const [asked, ask] = useState(0);
  const filled = filledRows(block);
  const count = Math.min(block.most, Math.max(filled + 1, asked));
  return (
    <div class="group-list">
      <h3>{block.title}</h3>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="group-row" role="group" aria-label={`${block.code}${index + 1}`}>
          <h4>
            <span class="code">
              {block.code}
              {index + 1}
            </span>{" "}
            {block.rowName}
          </h4>
          <div class="group-fields">
            {block.columns.map((column) => (
              <GroupField key={column.path} field={column} path={`${block.path}.${index + 1}.${column.path}`} />
            ))}
          </div>
        </div>
      ))}
      {count < block.most && (
        <button type="button" onClick={() => ask(count + 1)}>
          {t("room-group-more", { what: block.rowName })}
        </button>
      )}
    </div>
  );
}

function filledRows(block: ListBlock): number {
  const paths = Object.entries(groups.value).filter(([path, filled]) => path.startsWith(`${block.path}.`) && !isEmpty(filled));
  return Math.max(0, ...paths.map(([path]) => Number(path.slice(block.path.length + 1).split(".")[0]) || 0));
}
