//! The page: its head, what happened, and the screen that the address names.

import { useEffect, useRef } from "preact/hooks";
import { Head } from "./parts/head";
import { Foot } from "./parts/foot";
import { Offer } from "./parts/offer";
import { Status } from "./parts/status";
import { type Screen, route } from "./route";
import { Prepare } from "./screens/prepare";
import { Receive } from "./screens/receive";
import { Report } from "./screens/report";
import { Room } from "./screens/room";
import { method } from "./state/method";
import { language, t } from "./words";

const parts = { prepare: Prepare, receive: Receive, room: Room, report: Report } satisfies Record<
  Screen,
  () => unknown
>;

export function App() {
  const { screen } = route.value;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `${t(`screen-${screen}`)} – ${t("product")}`;
  }, [screen, language.value]);
  // Another screen: who listens hears its name, who tabs starts at its top.
  useEffect(() => {
    if (!isFirst.current) main.current?.querySelector<HTMLElement>("h1")?.focus();
    isFirst.current = false;
  }, [screen]);
  const Part = parts[screen];
  return (
    <>
      <Head />
      <Status />
      <main id="main" ref={main} class={screen}>
        <Offer />
        {method.value ? <Part /> : <h1 tabIndex={-1}>{t("loading")}</h1>}
      </main>
      <Foot />
    </>
  );
}
