//! A field to type in: the browser's own control, in which the caret stays where it is.

import type { Ref } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { FieldView, Filled } from "../worker/client";
import { asText, isSame } from "../state/values";
import { t } from "../words";
import { asNames, namesAsText } from "./names";

export interface FieldProps {
  field: FieldView;
  /** Its whole path: that of a field in a list has the row in it. */
  path?: string;
  /** What people see beside it, when that is not its own label. */
  label?: string;
  value: Filled | undefined;
  onValue: (path: string, filled: Filled | undefined) => void;
  /** Somebody leaves it. */
  onLeave?: () => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A box to type in. Dates in words are typed as a line. */
export function Typed({
  field,
  path = field.path,
  label,
  value,
  onValue,
  onLeave,
  inWords,
}: FieldProps & { inWords?: boolean }) {
  const id = useId();
  const control = useRef<Control>(null);
  const { shape } = field;
  // What was typed stays as it is; only what comes from elsewhere is shown: an undo, a file.
  useLayoutEffect(() => {
    const now = control.current;
    if (now && !isSame(read(now, shape), value)) now.value = shape === "names" ? namesAsText(value) : asText(value);
    if (now) grow(now);
  }, [value, shape]);
  const common = {
    id,
    "data-path": path,
    "aria-describedby": field.hint ? `${id}-hint` : undefined,
    onInput: (event: Event) => onValue(path, read(event.currentTarget as Control, shape)),
    onBlur: onLeave,
  };
  return (
    <div class="field" data-shape={shape}>
      <Label id={id} field={field} label={label} />
      {field.hint && (
        <p id={`${id}-hint`} class="hint">
          {field.hint}
        </p>
      )}
      {shape === "names" && <p class="hint">{t("names-hint")}</p>}
      {shape === "date" && !inWords && <input ref={control as Ref<HTMLInputElement>} type="date" {...common} />}
      {(shape === "line" || (shape === "date" && inWords)) && (
        <input ref={control as Ref<HTMLInputElement>} type="text" autocomplete="off" {...common} />
      )}
      {(shape === "text" || shape === "names") && (
        <textarea ref={control as Ref<HTMLTextAreaElement>} rows={shape === "names" ? 2 : 3} {...common} />
      )}
    </div>
  );
}

/** What is seen comes first in what is said, so that one can say it to a computer that listens. */
function Label({ id, field, label = field.label }: { id: string; field: FieldView; label?: string | undefined }) {
  return (
    <label for={id}>
      {label || field.spoken}
      {label && label !== field.spoken && <span class="unseen">: {field.spoken}</span>}
    </label>
  );
}

function read(control: Control, shape: FieldView["shape"]): Filled {
  return shape === "names" ? asNames(control.value) : control.value;
}

/** A box is as high as what is in it, where the style sheet can't see to that itself. */
function grow(control: Control): void {
  if (!(control instanceof HTMLTextAreaElement) || CSS.supports("field-sizing", "content")) return;
  control.style.setProperty("height", "auto");
  control.style.setProperty("height", `${control.scrollHeight + 2}px`);
}
