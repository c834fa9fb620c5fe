//! A date: with the browser's own control, or in words, as people say it: "voor de zomer".

import { useEffect, useState } from "preact/hooks";
import { asText } from "../state/values";
import { t } from "../words";
import { type FieldProps, Typed } from "./field-typed";

const day = /^\d{4}-\d{2}-\d{2}$/;

export function DateField(props: FieldProps) {
  const text = asText(props.value);
  const [inWords, setInWords] = useState(false);
  // The control for days shows nothing of words: they would seem to be gone. Once there are words it stays so, also
  // when somebody empties the box to write others.
  const hasWords = text !== "" && !day.test(text);
  useEffect(() => {
    if (hasWords) setInWords(true);
  }, [hasWords]);
  const shown = inWords || hasWords;
  return (
    <div class="date-field">
      <Typed key={String(shown)} {...props} inWords={shown} />
      {text === "" && (
        <button type="button" class="quiet" onClick={() => setInWords(!shown)}>
          {t(shown ? "date-as-day" : "date-in-words")}
          <span class="unseen">: {props.field.spoken}</span>
        </button>
      )}
    </div>
  );
}
