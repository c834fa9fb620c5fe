//! The texts of invitations: mails, and the session in a calendar.

use super::Workshop;
use super::kit::file_name;
use super::template::template;
use crate::calendar::{Clock, Moment};
use crate::guide::GuideReader;
use crate::mail::Template;
use crate::messages::make as say;
use crate::method::Words;
use crate::source::{Entry, Mode, Problem, Problems, Source};

/// The line of a mail in which is said when and where the session is, as far as that is known.
const MOMENT: &str = "{moment}\n";

/// The texts of invitations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InvitationTexts {
    /// The session as an event, with the place `{pilot}`.
    pub event: String,
    /// What stands for the name of a pilot that is not known.
    pub some_pilot: String,
    /// The name of the file with the event.
    pub event_file: String,
    /// What stands behind the names of files with reminders.
    pub reminder_file: String,
    weekdays: [String; 7],
    when: String,
    time: String,
    said_when: String,
    said_where: String,
    invite: String,
    remind: String,
}

/// What a mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// To invite people.
    Invite,
    /// To remind them.
    Remind,
}

impl Workshop {
    /// Our own mail as a template, to change: whether it says when the session is, and where.
    ///
    /// Fails when the pack has no mails.
    pub fn mail_text(&self, kind: MailKind, when: bool, place: bool) -> Result<String, Problem> {
        Ok(self.invitations()?.mail(kind, when, place))
    }
}

impl InvitationTexts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Self {
        let weekdays = entry.lines("weekdagen", Mode::Required);
        let count = weekdays.len();
        let weekdays = weekdays.try_into().unwrap_or_else(|_| {
            if count > 0 {
                entry.wrong("weekdagen", say::days_of_week(count));
            }
            Default::default()
        });
        let texts = Self {
            event: template(entry, "agenda", &["pilot"]),
            some_pilot: reader.line(entry, "een_pilot"),
            event_file: file_name(entry, "bestand_agenda"),
            reminder_file: file_name(entry, "bestand_herinnering"),
            weekdays,
            when: template(entry, "wanneer", &["weekdag", "datum", "begin", "einde"]),
            time: template(entry, "tijd", &["uur", "minuut"]),
            said_when: template(entry, "zegt_wanneer", &["wanneer"]),
            said_where: template(entry, "zegt_waar", &["waar"]),
            invite: entry.text("mail"),
            remind: entry.text("herinnering"),
        };
        for (key, kind, text) in
            [("mail", MailKind::Invite, &texts.invite), ("herinnering", MailKind::Remind, &texts.remind)]
        {
            if text.is_empty() {
                continue;
            }
            for problem in texts.template(kind, true, true).err().into_iter().flat_map(|problems| problems.0) {
                entry.wrong(key, problem.message);
            }
        }
        texts
    }

    /// Our template of a mail, that says when and where the session is as far as that is known.
    pub(crate) fn template(&self, kind: MailKind, when: bool, place: bool) -> Result<Template, Problems> {
        Template::parse(&Source { name: String::new(), text: self.mail(kind, when, place) })
    }

    fn mail(&self, kind: MailKind, when: bool, place: bool) -> String {
        let text = match kind {
            MailKind::Invite => &self.invite,
            MailKind::Remind => &self.remind,
        };
        let said = [(when, &self.said_when), (place, &self.said_where)];
        let said: String = said.iter().filter(|(is_known, _)| *is_known).map(|(_, text)| format!("{text}\n")).collect();
        if said.is_empty() { text.replace(&format!("{MOMENT}\n"), "") } else { text.replace(MOMENT, &said) }
    }

    /// When a session is, in words.
    pub(crate) fn spelled(&self, moment: Moment, words: &Words) -> String {
        let (begin, end) = (moment.begin(), moment.end());
        let time = |clock: Clock| {
            self.time.replace("{uur}", &clock.hour.to_string()).replace("{minuut}", &format!("{:02}", clock.minute))
        };
        let weekday = &self.weekdays[usize::from(begin.day.weekday()) % self.weekdays.len()];
        self.when
            .replace("{weekdag}", weekday)
            .replace("{datum}", &words.spelled(begin.day))
            .replace("{begin}", &time(begin))
            .replace("{einde}", &time(end))
    }
}
