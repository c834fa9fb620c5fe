//! A sheet of the method as a form: the questions stand beside the boxes, as they do on paper.

import { useState } from "preact/hooks";
import type { BlockView, FieldView, Filled, RowView, SheetView, ThinkView, Values } from "../worker/client";
import { t } from "../words";
import { Field } from "./field";

interface Filling {
  values: Values;
  onValue: (path: string, filled: Filled | undefined) => void;
}

export function SheetForm({ sheet, ...filling }: { sheet: SheetView } & Filling) {
  return (
    <section class="sheet" style={{ "--sheet": sheet.color }} aria-labelledby={`form-${sheet.id}`}>
      <h2 class="sheet-head" id={`form-${sheet.id}`}>
        {sheet.part && <span class="sheet-part">{sheet.part}</span>} {sheet.title}
      </h2>
      <div class="sheet-body">
        <p>{sheet.explanation}</p>
        {sheet.blocks.map((block, index) => (
          <Block key={index} block={block} {...filling} />
        ))}
      </div>
    </section>
  );
}

function Block({ block, ...filling }: { block: BlockView } & Filling) {
  switch (block.kind) {
    case "fields":
      return <div class="fields">{fields(block.fields, filling)}</div>;
    case "table":
      return (
        <>
          {block.rows.map((row) => (
            <Row key={row.id} row={row} {...filling} />
          ))}
          {block.note && <p class="hint">{block.note}</p>}
        </>
      );
    case "columns":
      return (
        <>
          {block.direction && <p class="addition">{block.direction}</p>}
          {block.columns.map((column) => (
            <Think key={column.code} column={column} {...filling} />
          ))}
        </>
      );
    case "list":
      return <Rows block={block} {...filling} />;
  }
}

function fields(all: FieldView[], { values, onValue }: Filling) {
  return all.map((field) => <Field key={field.path} field={field} value={values[field.path]} onValue={onValue} />);
}

function Row({ row, ...filling }: { row: RowView } & Filling) {
  return (
    <section class="beside">
      <div class="beside-asks">
        <h3>
          <span class="code">{row.code}</span> {row.name}
        </h3>
        {row.addition && <p class="addition">{row.addition}</p>}
        {row.explanation && <p class="hint">{row.explanation}</p>}
        {row.questions.length > 0 && (
          <ul>
            {row.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="fields">{fields(row.fields, filling)}</div>
    </section>
  );
}

function Think({ column, ...filling }: { column: ThinkView } & Filling) {
  return (
    <section class="beside">
      <div class="beside-asks">
        <h3>
          <span class="code">{column.code}</span> {column.name}
        </h3>
        <p>{column.question}</p>
        <ul>
          {column.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </div>
      <div class="fields">{fields([column.field], filling)}</div>
    </section>
  );
}

/** Rows that repeat: those with something in them, and one to go on in. */
function Rows({ block, values, onValue }: { block: Extract<BlockView, { kind: "list" }> } & Filling) {
  const [asked, setAsked] = useState(1);
  const numbers = Object.keys(values).map((path) =>
    path.startsWith(`${block.path}.`) ? Number(path.split(".").at(-2)) : 0,
  );
  const count = Math.min(block.most, Math.max(asked, ...numbers.filter(Number.isInteger)));
  return (
    <section>
      <h3>{block.title}</h3>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <fieldset key={number} class="list-row">
          <legend>
            <span class="code">
              {block.code}
              {number}
            </span>{" "}
            <span class="unseen">
              {block.rowName} {number}
            </span>
          </legend>
          <div class="fields">
            {block.columns.map((column) => {
              const path = `${block.path}.${number}.${column.path}`;
              return <Field key={path} field={column} path={path} value={values[path]} onValue={onValue} />;
            })}
          </div>
        </fieldset>
      ))}
      {count < block.most && (
        <button type="button" onClick={() => setAsked(count + 1)}>
          {t("another-row", { row: block.rowName.toLowerCase() })}
        </button>
      )}
    </section>
  );
}
