//! Voorbereiden: fill in what is known, make sheets and documents, invite people.

import { address, route } from "../route";
import { t } from "../words";
import { Fill } from "./prepare-fill";
import { Invite } from "./prepare-invite";
import { Make } from "./prepare-make";
import { Styles } from "./prepare-styles";

const parts = ["fill", "make", "invite"] as const;

export function Prepare() {
  const [wanted] = route.value.rest;
  const part = parts.find((one) => one === wanted) ?? "fill";
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("screen-prepare")}</h1>
        <p>{t("prepare-about")}</p>
      </div>
      <nav aria-label={t("prepare-parts")}>
        <ul class="tabs">
          {parts.map((one) => (
            <li key={one}>
              <a href={address("prepare", one)} aria-current={one === part ? "true" : undefined}>
                {t(`prepare-${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {part === "fill" && <Fill />}
      {part === "make" && <Make />}
      {part === "invite" && <Invite />}
      {part === "make" && <Styles />}
    </>
  );
}
