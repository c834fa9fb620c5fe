//! A choice of the method: one of some options, or any of them.

import { useId, useRef } from "preact/hooks";
import type { ChoiceView } from "../worker/client";
import { listed, t } from "../words";
import type { FieldProps } from "./field-typed";

export function Choice({ field, path = field.path, label = field.label, value, onValue, onLeave }: FieldProps) {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const one = field.shape === "one_of";
  const chosen = value === undefined ? [] : typeof value === "string" ? [value] : value;
  // On paper one can tick two where one belongs: it is told, and it stays until somebody chooses.
  const isDouble = one && chosen.length > 1;
  const doubles = field.choices.filter((choice) => chosen.includes(choice.id)).map((choice) => choice.label);
  const toggle = (choice: ChoiceView, on: boolean) => {
    if (one) return onValue(path, on ? choice.id : undefined);
    const ids = field.choices
      .map((other) => other.id)
      .filter((other) => (other === choice.id ? on : chosen.includes(other)));
    onValue(path, ids);
  };
  return (
    <fieldset ref={box} class="field" data-shape={field.shape} data-path={path} onFocusOut={onLeave}>
      <legend>
        {label || field.spoken}
        {label && label !== field.spoken && <span class="unseen">: {field.spoken}</span>}
      </legend>
      {field.hint && <p class="hint">{field.hint}</p>}
      {isDouble && <p class="hint double">{t("ticked-more", { choices: listed(doubles) })}</p>}
      <div class="choices">
        {field.choices.map((choice) => (
          <label key={choice.id} class="choice">
            <input
              type={one ? "radio" : "checkbox"}
              name={`${id}-${path}`}
              checked={!isDouble && chosen.includes(choice.id)}
              onChange={(event) => toggle(choice, event.currentTarget.checked)}
            />
            <span>
              {choice.label}
              {choice.explanation && <span class="hint">{choice.explanation}</span>}
            </span>
          </label>
        ))}
        {one && chosen.length > 0 && (
          <button type="button" class="quiet" onClick={() => leaveBlank(box.current, () => onValue(path, undefined))}>
            {t("choose-none")}
            <span class="unseen">: {field.spoken}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** The button goes with the choice; the focus goes back to the choices. */
function leaveBlank(box: HTMLFieldSetElement | null, clear: () => void): void {
  clear();
  box?.querySelector<HTMLInputElement>("input")?.focus();
}
