//! A question with its answers, of which one is chosen.

import type { ComponentChildren } from "preact";
import { t } from "../words";

export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="report-choice">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  name: string;
  /** Its words; those of its hint end in `-hint`. */
  code: string;
  isChosen: boolean;
  onChoose: () => void;
}

export function Radio({ name, code, isChosen, onChoose }: RadioProps) {
  return (
    <label class="choice">
      <input type="radio" name={`report-${name}`} checked={isChosen} onChange={onChoose} />
      <span>
        {t(code)}
        <span class="hint">{t(`${code}-hint`)}</span>
      </span>
    </label>
  );
}
