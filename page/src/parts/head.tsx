//! The head of the page: where one is, whether the work is kept, and in which language.

import { useRef } from "preact/hooks";
import { dirty } from "../state/dirty";
import { openSession, saveSession } from "../state/files";
import { method } from "../state/method";
import { address, route, screens } from "../route";
import { language, languages, speak, t } from "../words";
import { FileButton } from "./files";

export function Head() {
  return (
    <header class="head">
      <a class="skip" href="#main" onClick={toMain}>
        {t("skip")}
      </a>
      <div class="head-bar">
        <p class="brand">
          <span class="brand-name">{t("product")}</span> <span class="brand-method">{method.value?.title}</span>
        </p>
        <div class="head-tools">
          <p class="kept" data-kept={!dirty.value}>
            {t(dirty.value ? "not-kept" : "kept")}
          </p>
          <button type="button" class={dirty.value ? "first" : undefined} onClick={() => void saveSession()}>
            {t("save-session")}
          </button>
          <FileButton label={t("open-session")} onFiles={(files) => void openSession(files[0])} />
          <Languages />
        </div>
      </div>
      <nav aria-label={t("steps")}>
        <ol class="steps">
          {screens.map((screen, index) => (
            <li key={screen}>
              <a href={address(screen)} aria-current={route.value.screen === screen ? "page" : undefined}>
                <span class="step-number" aria-hidden="true">
                  {index + 1}
                </span>{" "}
                {t(`screen-${screen}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}

/** The address of the page says where one is: the link moves the focus, and leaves the address alone. */
function toMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("main h1")?.focus();
}

function Languages() {
  const select = useRef<HTMLSelectElement>(null);
  return (
    <label class="languages">
      <span class="unseen">{t("language")}</span>
      <select
        ref={select}
        value={language.value}
        onChange={() => speak(select.current!.value as typeof language.value)}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {t(`language-${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
