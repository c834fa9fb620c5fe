//! What the people get who are invited: canvases in every format, drafts of mails, and the session for their calendar.

use std::io::{Cursor, Read};

use mail_parser::{MessageParser, MimeHeaders};
use opschaal::answers::{Date, Given, Value};
use opschaal::calendar::Moment;
use opschaal::canvas::{self, Invitation, Options, Paper};
use opschaal::format::Output;
use opschaal::mail::{Address, Template};
use opschaal::messages::{Catalogue, Language};
use opschaal::method::{self, Method};
use opschaal::pack::Pack;
use opschaal::people::Person;
use opschaal::read;
use opschaal::session::Session;
use opschaal::source::{Problem, Problems, Severity, Source};
use opschaal::workshop::{
    self, Attending, InvitationOptions, Invitations, Kit, KitOptions, Mail, Materials, Meeting, Occasion, Sending,
    Workshop,
};

use crate::canvas::{example, method};

/// Files by their names.
type Files = Vec<(String, Vec<u8>)>;

fn person(name: &str, organisation: &str, address: &str) -> Person {
    Person { name: name.into(), organisation: organisation.into(), address: Address::parse(address) }
}

fn people() -> Vec<Person> {
    vec![person("Łucja “Lu” de Vries", "Gemeente, Zuid", "lucja@zuid.nl"), person("Bo <bo@kwaad.nl>", "", "")]
}

fn texts(language: Language) -> (Method, Workshop) {
    let pack = Pack::built_in(language);
    let method = method::load_pack(&pack).unwrap();
    let workshop = workshop::load_names(&pack, &method).unwrap();
    (method, workshop)
}

fn meeting(method: &Method) -> Meeting {
    let moment = Moment::parse("2026-12-03 13:30", "3,5", &method.lexicon).unwrap();
    Meeting { moment, place: "Stadhuis, zaal 2".into() }
}

fn mail(template: Option<&str>, occasion: Occasion) -> Mail {
    let template = template.map(|text| Template::parse(&Source { name: "u.txt".into(), text: text.into() }).unwrap());
    Mail { template, occasion }
}

fn options(outputs: &[Output]) -> InvitationOptions {
    let canvas = Options { sheets: vec!["overzicht".into()], ..Options::default() };
    InvitationOptions { outputs: outputs.to_vec(), canvas, paper: None }
}

/// Makes all there is for people in a language.
fn made(
    language: Language,
    people: &[Person],
    session: &Session,
    outputs: &[Output],
    mail: Option<Mail>,
    meets: bool,
) -> Result<Files, Problems> {
    let (method, workshop) = texts(language);
    let meeting = meets.then(|| meeting(&method));
    let sending = Sending { workshop: &workshop, mail, meeting, made: Date::new(2026, 11, 30).unwrap() };
    let invitations = Invitations::new(&method, session, people, options(outputs), Some(sending))?;
    let mut files: Files = Vec::new();
    for bundle in invitations.bundles() {
        let made = invitations.make(&bundle)?;
        files.extend(bundle.files.iter().cloned().zip(made.into_iter().map(|made| made.bytes)));
    }
    files.extend(invitations.calendar().map(|(name, bytes)| (name.to_string(), bytes.to_vec())));
    Ok(files)
}

fn file<'f>(files: &'f Files, name: &str) -> &'f [u8] {
    let found = files.iter().find(|(other, _)| other == name);
    &found.unwrap_or_else(|| panic!("no {name} among {:?}", files.iter().map(|(name, _)| name).collect::<Vec<_>>())).1
}

/// A mail without what is packed in it.
fn shortened(mail: &[u8]) -> String {
    let text = std::str::from_utf8(mail).unwrap().replace("\r\n", "\n");
    let text = text.replace(concat!("opschaal ", env!("CARGO_PKG_VERSION"), "//"), "opschaal 0//");
    assert!(!text.contains('\r') && text.is_ascii(), "lines end in CRLF, and all is encoded");
    // The name of one type is longer by itself.
    let long: Vec<&str> = text.lines().filter(|line| line.len() > 78 && !line.contains(": application/")).collect();
    assert!(long.is_empty(), "lines are folded: {long:?}");
    let mut packed = false;
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        packed = line == "Content-Transfer-Encoding: base64" || packed && !line.starts_with("--");
        if !packed || line.is_empty() || line.contains(':') {
            lines.push(line);
        }
    }
    lines.join("\n")
}

#[test]
fn a_draft_holds_the_words_and_the_files_of_its_person() {
    let session = Session::from(example());
    for language in [Language::Dutch, Language::English] {
        let invite = || Some(mail(None, Occasion::Invite));
        let files = made(language, &people(), &session, &[Output::Word], invite(), true).unwrap();
        assert_eq!(files, made(language, &people(), &session, &[Output::Word], invite(), true).unwrap());
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let [docx, eml, other_docx, other_eml, ics] = names[..] else { panic!("{names:?}") };
        assert_eq!((docx, eml), ("Łucja -Lu- de Vries.docx", "Łucja -Lu- de Vries.eml"));
        insta::assert_snapshot!(format!("draft_{}", language.tag()), shortened(file(&files, eml)));
        insta::assert_snapshot!(
            format!("calendar_{}", language.tag()),
            String::from_utf8_lossy(file(&files, ics)).replace("\r\n", "\n").replace(env!("CARGO_PKG_VERSION"), "0")
        );
        for (eml, docx, name, address) in
            [(eml, docx, "Łucja “Lu” de Vries", Some("lucja@zuid.nl")), (other_eml, other_docx, "", None)]
        {
            let mail = MessageParser::new().parse(file(&files, eml)).unwrap();
            let to = mail.to().and_then(|to| to.first());
            assert_eq!(to.and_then(|to| to.address.as_deref()), address);
            assert_eq!(to.and_then(|to| to.name.as_deref()).unwrap_or_default(), name);
            let attached: Vec<(&str, &[u8])> =
                mail.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
            assert_eq!(attached, [(docx, file(&files, docx)), (ics, file(&files, ics))]);
        }
    }
}

/// A pack without these tables once was refused as a whole.
#[test]
fn a_pack_without_texts_for_who_comes_is_made_without_them() {
    let mut workshop: toml_edit::DocumentMut = opschaal::assets::WORKSHOP.parse().unwrap();
    workshop.remove("aanwezigen").unwrap();
    workshop.remove("uitnodiging").unwrap();
    let files = [
        ("methode.toml", opschaal::assets::METHOD),
        ("handleiding.toml", opschaal::assets::GUIDE),
        ("voorbeeld.toml", opschaal::assets::EXAMPLE),
        ("werksessie.toml", &workshop.to_string()),
    ];
    let files = files.map(|(name, text)| (name.to_string(), text.as_bytes().to_vec()));
    let pack = Pack::of_files("pakket", files.to_vec()).unwrap();
    assert_eq!(workshop::check_pack(&pack), []);
    let method = method::load_pack(&pack).unwrap();
    let texts = workshop::load_names(&pack, &method).unwrap();
    let said = |problem: &Problem, language| {
        let catalogue = Catalogue::new(language);
        let hints: Vec<String> = problem.hints.iter().map(|hint| catalogue.text(hint)).collect();
        format!("{}; {}", problem.text(&catalogue), hints.join("; "))
    };
    // Canvases need none of them; mails and calendars do.
    let people = people();
    let session = Session::default();
    let sending = |mail, meeting| Sending { workshop: &texts, mail, meeting, made: Date::new(2026, 11, 30).unwrap() };
    let make = |sending| Invitations::new(&method, &session, &people, options(&[Output::Word]), sending);
    assert_eq!(make(None).unwrap().bundles().len(), 2);
    let own = Some(mail(Some("Onderwerp: Dag\n\nDag {naam}"), Occasion::Invite));
    for sending in [sending(own, None), sending(None, Some(meeting(&method)))] {
        let Err(Problems(problems)) = make(Some(sending)) else { panic!("there are no texts") };
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        assert_eq!(
            said(problem, Language::English),
            "werksessie.toml of the method has no `[uitnodiging]`; put `[uitnodiging]` in werksessie.toml, with the keys \
             that docs/method.md lists; without it, what comes of it is not made"
        );
    }
    assert!(texts.mail_text(workshop::MailKind::Invite, true, true).is_err());
    let materials = Materials::load(&pack, &method).unwrap();
    let kit = |people| Kit::new(&method, &session, &materials, KitOptions { people, grayscale: false, tile: None });
    let (counted, named) = (kit(Attending::Count(2)), kit(Attending::People(people.clone())));
    assert_eq!(named.files(), counted.files(), "no badges and no list to sign");
    assert_eq!(counted.warnings(&[]), []);
    let [warning] = &named.warnings(&[])[..] else { panic!("one warning") };
    assert_eq!(warning.severity, Severity::Warning);
    assert!(
        said(warning, Language::Dutch).starts_with("werksessie.toml van de methode heeft geen `[aanwezigen]`; zet")
    );
}

/// Values are data: a name with a line end in it can't come out of a list, and would begin no new field all the same.
#[test]
fn nothing_that_is_filled_in_becomes_a_field_a_place_or_mark_up() {
    let evil = Person { name: "Bo\r\nBcc: x@y.nl\r\n\r\n<script>{pilot}".into(), ..person("", "&amp;", "bo@x.nl") };
    let template = "Onderwerp: Dag {naam} van {organisatie} – een onderwerp dat veel langer is dan een regel van een mail\n\n{naam}\n.\nFrom hier\n";
    let mail = mail(Some(template), Occasion::Invite);
    let files = made(Language::Dutch, &[evil], &Session::default(), &[Output::Word], Some(mail), false).unwrap();
    let [_, (_, eml)] = &files[..] else { panic!("a document and a mail") };
    let head = shortened(eml).split("\n\n").next().unwrap().to_string();
    assert!(!head.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{head}");
    let mail = MessageParser::new().parse(eml.as_slice()).unwrap();
    assert_eq!(
        mail.subject().unwrap(),
        "Dag Bo  Bcc: x@y.nl    <script>{pilot} van &amp; – een onderwerp dat veel langer is dan een regel van een mail"
    );
    assert_eq!(mail.body_text(0).unwrap().trim_end(), "Bo  Bcc: x@y.nl    <script>{pilot}\r\n.\r\nFrom hier");
    let html = mail.body_html(0).unwrap();
    assert!(html.contains("&lt;script&gt;{pilot}") && html.contains("&amp;amp;"), "{html}");
}

#[test]
fn what_a_mail_says_has_to_be_known() {
    let mail = || mail(Some("Onderwerp: {wanneer}\n\n{waar}"), Occasion::Invite);
    let problems = made(Language::Dutch, &people(), &Session::default(), &[], Some(mail()), false).unwrap_err();
    let codes: Vec<&str> = problems.0.iter().map(|problem| problem.message.code()).collect();
    assert_eq!(codes, ["mail_needs_when", "mail_needs_where"]);
    assert!(made(Language::Dutch, &people(), &Session::default(), &[], Some(mail()), true).is_ok());
}

/// Who replied gets no reminder, and the names of files stay those of the invitations.
#[test]
fn only_who_has_not_replied_is_reminded() {
    let people = vec![person("Jan Vis", "NS", "a@x.nl"), person("Jan Vis", "RET", "b@x.nl"), person("An", "", "")];
    let silent = vec![people[1].clone()];
    let mail = mail(None, Occasion::Remind(silent));
    let files = made(Language::Dutch, &people, &Session::default(), &[Output::Word], Some(mail), false).unwrap();
    assert_eq!(files.len(), 1);
    let (name, bytes) = &files[0];
    assert_eq!(name, "Jan Vis (RET) (herinnering).eml");
    insta::assert_snapshot!("reminder_nl", shortened(bytes));
}

/// Copies for office programs once were laid out anew, each in 7 ms. They are no other documents now.
#[test]
fn a_copy_has_the_bytes_of_a_document_that_is_made_for_its_person() {
    let long = "Jan ".repeat(400);
    let people = [
        ("Łucja “Lu” de Vries", "Gemeente & <Zuid>"),
        ("O'Brien \"d'Été\"", ""),
        ("", "&amp; ]]> <!-- {pilot} %"),
        ("  ", "\t\n"),
        (" a  b ", "een\ttwee\r\n\r\ndrie\n"),
        (long.as_str(), "\u{1}\u{FFFE}x\u{0}"),
        ("שלום עולם", "مرحبا بالعالم"),
        ("王小明 \u{1F600}", "Cafe\u{301} \u{202E}om\u{202C}"),
    ];
    let people = people.map(|(name, organisation)| person(name, organisation, ""));
    let method = method();
    let [name, organisation] = [&method.person_field, &method.organisation_field];
    // Somebody's own copy that is sent on, with more to remember than fits in one property.
    let mut session = Session::from(example());
    session.group.set(name.clone(), Value::Text("Wie het eerst invulde".into()));
    session.group.set(organisation.clone(), Value::Text("NS".into()));
    session.given = Some(Given::default());
    let without_them = method.sheets.iter().find(|sheet| sheet.id != "overzicht").unwrap().id.clone();
    for (session, sheets) in
        [(&session, vec![]), (&Session::default(), vec!["overzicht".into()]), (&session, vec![without_them])]
    {
        let options = Options { sheets, paper: Paper::A4, ..Options::default() };
        for output in [Output::Word, Output::OpenDocument] {
            let invitation = Invitation::new(output, &method, session, &options, &people).unwrap();
            for person in &people {
                let mut own = session.clone();
                own.given = None;
                own.group.set(name.clone(), Value::Text(person.name.clone()));
                own.group.set(organisation.clone(), Value::Text(person.organisation.clone()));
                let made = canvas::make_as(output, &method, &own, &options).unwrap();
                let copy = invitation.copy(person).unwrap();
                assert_eq!(unpacked(&copy.bytes), unpacked(&made.bytes), "{output:?} for {person:?}");
                assert_eq!(copy, made, "{output:?} for {person:?}");
            }
        }
    }
}

/// The files in a zip file, as text.
fn unpacked(zip: &[u8]) -> Files {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = Files::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().to_string(), bytes));
    }
    files
}

/// A copy that nobody changed says who it is for; so does one for an office program.
#[test]
fn copies_of_all_formats_say_who_they_are_for() {
    let people = people();
    let outputs = [Output::Pdf, Output::Word, Output::OpenDocument];
    let files = made(Language::Dutch, &people, &Session::from(example()), &outputs, None, false).unwrap();
    assert_eq!(files.len(), 6);
    let method = method();
    for (person, files) in people.iter().zip(files.chunks(3)) {
        for (name, bytes) in files {
            let answers = read::canvas(&method, bytes).unwrap().answers;
            let said = |path: &str| answers.get(path).and_then(|value| value.words()).unwrap_or_default().to_string();
            assert_eq!(said(method.person_field.as_str()), person.name, "{name}");
            assert_eq!(said(method.organisation_field.as_str()), person.organisation, "{name}");
        }
    }
}
