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

interface TickProps {
  /** Its words; those of its hint end in `-hint`. */
  code: string;
  isOn: boolean;
  /** Whether it can't be changed now: its hint says why. */
  isFixed?: boolean;
  onTick: (on: boolean) => void;
}

export function Tick({ code, isOn, isFixed = false, onTick }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isFixed}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {t(code)}
        <span class="hint">{t(`${code}-hint`)}</span>
      </span>
    </label>
  );
}
