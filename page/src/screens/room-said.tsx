//! What people wrote and chose in one row, with who: hidden until somebody asks for it.

import { useId, useState } from "preact/hooks";
import { method } from "../state/method";
import { listed, t } from "../words";
import { asked, type RoomRow } from "./room-rows";

export function WhatWasSaid({ row }: { row: RoomRow }) {
  const [isShown, show] = useState(false);
  const id = useId();
  const texts = row.said.reduce((sum, said) => sum + said.entries.length, 0);
  const hasVotes = row.spreads.some((spread) => spread.people > spread.blank);
  if (texts === 0 && !hasVotes) return null;
  return (
    <div class="room-reveal">
      <button type="button" aria-expanded={isShown} aria-controls={id} onClick={() => show(!isShown)}>
        {isShown ? t("room-hide-said") : texts > 0 ? t("room-show-said", { count: texts }) : t("room-show-who")}
      </button>
      <div id={id} hidden={!isShown}>
        {isShown && <Words row={row} />}
      </div>
    </div>
  );
}

function Words({ row }: { row: RoomRow }) {
  return (
    // Long texts scroll within the view of the room, by keys as well.
    <div class="room-said" tabIndex={0} role="group" aria-label={t("room-said-of", { row: row.code || row.name })}>
      {row.spreads.map(({ field, bars }) => (
        <section key={field.path}>
          <h4>{t("room-who-chose", { what: asked(field) })}</h4>
          <dl>
            {bars
              .filter((bar) => bar.sources.length > 0)
              .map((bar) => (
                <div key={bar.id}>
                  <dt>{bar.label}</dt>
                  <dd>{listed(bar.sources)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      {row.said.map(({ field, entries }) => (
        <section key={field.path}>
          <h4>{field.label}</h4>
          {entries.map(({ source, text }, index) => (
            <blockquote key={index}>
              <p lang={method.value?.language}>{text}</p>
              <footer>{source || t("room-on-the-wall")}</footer>
            </blockquote>
          ))}
        </section>
      ))}
    </div>
  );
}
