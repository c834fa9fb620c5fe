//! What people who are invited get: it stays chosen when one looks at another screen.

import { computed, signal } from "@preact/signals";
import type { InvitationsWanted, MeetingWanted, Output, PersonView, Told } from "../worker/client";
import { today } from "../screens/report-options";

/** As what the canvas comes. */
export const outputs = signal<Output[]>(["pdf"]);

/** Whether everybody gets a mail too. */
export const mails = signal(false);

/** The words of that mail; none for our own. */
export const letter = signal<string | undefined>(undefined);

/** What is the matter with addresses on the list. */
export const addresses = signal<Told[]>([]);

/** When and where the session is, as typed. */
export const session = signal({ day: "", time: "", hours: "3", place: "" });

export const meeting = computed((): MeetingWanted | undefined => {
  const { day, time, hours, place } = session.value;
  return day && time ? { when: `${day} ${time}`, hours, place } : undefined;
});

/** What is asked for: invitations, or reminders for some. */
export function asked(remind: PersonView[] = []): InvitationsWanted {
  const wanted: InvitationsWanted = { outputs: outputs.peek(), today: today() };
  if (meeting.peek()) wanted.meeting = meeting.peek();
  if (remind.length > 0) wanted.mail = { remind };
  else if (mails.peek()) wanted.mail = { template: letter.peek() };
  return wanted;
}
