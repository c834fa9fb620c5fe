/* tslint:disable */
/* eslint-disable */
/**
 * A file that came back, or one that was packed in it.
 */
export interface Arrival {
    /**
     * Its number among all that came back.
     */
    id: number;
    /**
     * `mail.eml › canvas.pdf`.
     */
    name: string;
    state: ArrivalState;
    /**
     * Who filled it in, as it says; empty when it does not.
     */
    source: string;
    /**
     * The name and the organisation of who filled it in, without what differs between two times that somebody writes
     * them: files with the same name may be of one person. Empty without a name.
     */
    person: string;
    organisation: string;
    /**
     * How many fields are filled in, of how many.
     */
    filled: number;
    total: number;
    /**
     * The receipt: the first line says what it is.
     */
    receipt: string[];
    told: Told[];
}

/**
 * A file that was given: a method, a house style, or what lies beside that.
 */
export interface GivenFile {
    name: string;
    bytes: Uint8Array;
}

/**
 * A file that was made.
 */
export interface MadeFile {
    /**
     * The name that the program would give it.
     */
    name: string;
    /**
     * Its media type.
     */
    media: string;
    bytes: Uint8Array;
    told: Told[];
}

/**
 * A mail to everybody, or to some.
 */
export interface MailWanted {
    /**
     * Its words; our own when there are none.
     */
    template?: string;
    /**
     * Who is reminded; everybody is invited when nobody is.
     */
    remind?: PersonView[];
}

/**
 * A message in words.
 */
export interface Told {
    /**
     * `error` stands in the way, `warning` deserves a look, `note` is for information.
     */
    severity: "error" | "warning" | "note";
    code: string;
    text: string;
    hints: string[];
    /**
     * The line of the file that it is about.
     */
    line?: number;
}

/**
 * A session file that was opened.
 */
export interface SessionView {
    text: string;
    overview: Overview;
    told: Told[];
}

/**
 * A session that was held before.
 */
export interface EarlierView {
    /**
     * What it is called, behind the sessions before it that it holds.
     */
    moments: string[];
    told: Told[];
}

/**
 * A statement to agree or disagree with.
 */
export interface StatementView {
    id: string;
    /**
     * `#rrggbb`: of the part it is about.
     */
    color: string;
    text: string;
    /**
     * Says that it is not the method's; empty when it is.
     */
    note: string;
}

/**
 * Answers read from a file.
 */
export interface ReadAnswers {
    /**
     * None when it could not be read.
     */
    values?: Values;
    /**
     * Whether it is a session: with contributions in it.
     */
    isSession: boolean;
    told: Told[];
}

/**
 * Counts as they are typed.
 */
export interface TypedVotes {
    /**
     * How many people voted.
     */
    voters: string;
    /**
     * By the path of the field and the id of the option.
     */
    votes: Record<string, Record<string, string>>;
}

/**
 * How far an action of a session is, for sheets that are made of it.
 */
export interface Carried {
    code: string;
    action: string;
    /**
     * In the word that session files have for it.
     */
    state: string;
    remark: string;
}

/**
 * How people are called.
 */
export type NamingWanted = "discreet" | "named" | "anonymous";

/**
 * How to bring together what came back.
 */
export interface GatherOptions {
    /**
     * The session that it is added to: the text of a session file.
     */
    existing?: string;
    /**
     * The numbers of the files to count; all when none are given.
     */
    files?: number[];
    /**
     * The file that is the group's result.
     */
    group?: number;
    /**
     * Whether it was said that no file is the group's.
     */
    noGroup?: boolean;
    /**
     * What the group decided, as typed in the page: takes the place of `group`.
     */
    typed?: Values;
    /**
     * Count every copy of a person who sent more than one.
     */
    keepAll?: boolean;
    /**
     * Go on without what could not be read.
     */
    skipUnreadable?: boolean;
    /**
     * Now, as RFC 3339.
     */
    moment?: string;
    /**
     * Who was invited.
     */
    people?: PersonView[];
    /**
     * The session that was held before, to be kept in this one.
     */
    earlier?: GivenFile;
    /**
     * What the session is called from now on; none to leave it.
     */
    name?: string;
}

/**
 * How to make a canvas.
 */
export interface CanvasOptions {
    output?: Output;
    /**
     * Ids; all of them when empty.
     */
    sheets?: string[];
    /**
     * None for the usual one of the output.
     */
    paper?: PaperWanted;
    medium?: MediumWanted;
    grayscale?: boolean;
    /**
     * Long tables on two sheets.
     */
    split?: boolean;
    /**
     * Whether it asks for the name of who fills it in.
     */
    person?: boolean;
    /**
     * How far actions of the session are that it is made of.
     */
    carried?: Carried[];
    /**
     * The text of a session that it is made of instead: what people said stands on it.
     */
    session?: string;
}

/**
 * The language of messages.
 */
export type LanguageWanted = "nl" | "en";

/**
 * The method, for forms.
 */
export interface MethodView {
    id: string;
    version: string;
    language: string;
    title: string;
    attribution: string;
    privacy: string;
    /**
     * The paths of the fields that say what a copy is about, who filled it in, and when.
     */
    titleField: string;
    personField: string;
    organisationField: string;
    dateField?: string;
    dateHint: string;
    sheets: SheetView[];
}

/**
 * The order of the rows in the picture of all choices.
 */
export type OrderWanted = "row" | "division";

/**
 * What can be voted on, in the order of the strips.
 */
export interface BallotView {
    parts: BallotPartView[];
}

/**
 * What is filled in, by the path of the field: words, or what is chosen (ids) or listed (names). Dates are written as
 * `2026-03-12`, or in words.
 *
 * Texts that belong to no field are there too, under `niet_geplaatst.` and the name that they were found by.
 */
export type Values = Record<string, Filled>;

/**
 * What is in a session.
 */
export interface Overview {
    /**
     * The pilot's name; empty when nobody gave it.
     */
    pilot: string;
    /**
     * What this session is called; empty when nobody said.
     */
    name: string;
    /**
     * What the earlier sessions in it are called.
     */
    moments: string[];
    contributions: ContributionView[];
    /**
     * Who sent a copy back as it was.
     */
    unchanged: string[];
    /**
     * Whose copies no longer count.
     */
    replaced: string[];
    /**
     * Files that could not be read.
     */
    unread: string[];
    /**
     * What the group decided.
     */
    group: Values;
    /**
     * How far its actions are.
     */
    carried: Carried[];
    /**
     * How opinions spread over each choice of the method that is not in a list, in its order.
     */
    spreads: SpreadView[];
    /**
     * What people wrote, by the path of the field.
     */
    said: Record<string, SaidView[]>;
}

/**
 * What is said and done in the room.
 */
export interface Room {
    statements: StatementView[];
    /**
     * The questions to close with.
     */
    closing: string[];
    agendas: AgendaView[];
}

/**
 * What the sheets of a next session start from.
 */
export interface NextView {
    /**
     * What was decided, and the actions that are still open.
     */
    values: Values;
    carried: Carried[];
    told: Told[];
}

/**
 * What to make for the people who are invited.
 */
export interface InvitationsWanted {
    /**
     * As what the canvas comes.
     */
    outputs?: Output[];
    /**
     * The mail to write; none for no mails.
     */
    mail?: MailWanted;
    /**
     * When and where the session is.
     */
    meeting?: MeetingWanted;
    /**
     * The day, as `2026-03-12`.
     */
    today?: string;
}

/**
 * What was brought together.
 */
export interface GatheredView {
    /**
     * The session file; none when something stands in the way, which `told` says.
     */
    session?: string;
    overview?: Overview;
    /**
     * The files of which it is not clear whose they are: by number.
     */
    unclear: number[];
    /**
     * Whether something could not be read that may hold answers.
     */
    missesAnswers: boolean;
    /**
     * What was left out and why, and what deserves a look.
     */
    told: Told[];
    /**
     * Who has replied; none without a list of people.
     */
    replies?: RepliesView;
}

/**
 * When and where a session is, as typed.
 */
export interface MeetingWanted {
    when: string;
    hours: string;
    place: string;
}

/**
 * Which actions to list.
 */
export interface ActionOptions {
    listed: ListedWanted;
    anonymous: boolean;
    /**
     * The day, as `2026-03-12`.
     */
    today: string;
}

/**
 * Which kit to make.
 */
export interface KitWanted {
    people: number;
    /**
     * Who they are, for badges and the list to sign; nobody when that is not known.
     */
    attending?: PersonView[];
    grayscale: boolean;
    /**
     * The paper to print posters on in tiles; none for no tiles.
     */
    tile?: TileWanted;
    /**
     * How far actions of an earlier session are.
     */
    carried?: Carried[];
    /**
     * The text of a session that it is made of instead: what people said stands on posters and slides.
     */
    session?: string;
}

/**
 * Which report to make.
 */
export interface ReportOptions {
    output?: Output;
    /**
     * The page for the board instead of the whole report.
     */
    board?: boolean;
    naming?: NamingWanted;
    order?: OrderWanted;
    /**
     * Ids; all of them when empty.
     */
    sheets?: string[];
    /**
     * Ids of what to leave out: `bijdragen`, or those of questions.
     */
    without?: string[];
    /**
     * The day, as `2026-03-12`.
     */
    today?: string;
    /**
     * The file of an earlier session, to compare with.
     */
    earlier?: GivenFile;
    /**
     * Whether it tells of all moments, side by side.
     */
    moments?: boolean;
}

/**
 * Which workbook of all answers to make.
 */
export interface AnswersOptions {
    anonymous: boolean;
    /**
     * The day, as `2026-03-12`.
     */
    today: string;
}

/**
 * Who is invited.
 */
export interface People {
    people: PersonView[];
    told: Told[];
    /**
     * What is the matter with addresses, for who mails them.
     */
    addresses: Told[];
}

export interface AgendaItemView {
    minutes: number;
    what: string;
    how: string;
}

export interface AgendaView {
    id: string;
    title: string;
    subtitle: string;
    items: AgendaItemView[];
}

export interface BallotFieldView {
    path: string;
    /**
     * What people find it by: `R1 In: status`.
     */
    label: string;
    /**
     * Whether each person has one vote.
     */
    takesOne: boolean;
    options: BallotOptionView[];
}

export interface BallotOptionView {
    id: string;
    label: string;
}

export interface BallotPartView {
    title: string;
    fields: BallotFieldView[];
}

export interface ChoiceView {
    id: string;
    label: string;
    explanation: string;
}

export interface ColumnView {
    id: string;
    title: string;
    hint: string;
}

export interface ContributionView {
    name: string;
    organisation: string;
    file: string;
}

export interface CountView {
    id: string;
    label: string;
    count: number;
    /**
     * Who ticked it.
     */
    sources: string[];
}

export interface FieldView {
    /**
     * Its name; in the columns of a list the last part of it.
     */
    path: string;
    shape: ShapeView;
    label: string;
    /**
     * What a screen reader says: makes sense alone.
     */
    spoken: string;
    hint: string;
    choices: ChoiceView[];
}

export interface PersonView {
    name: string;
    organisation: string;
    /**
     * Where mails go to.
     */
    address?: string;
}

export interface RepliesView {
    silent: string[];
    unchanged: string[];
    unread: string[];
    uninvited: string[];
    nameless: string[];
    /**
     * Who has not replied, to be reminded.
     */
    remind: PersonView[];
}

export interface RowView {
    /**
     * Such as `R1`.
     */
    code: string;
    id: string;
    name: string;
    addition: string;
    explanation: string;
    questions: string[];
    fields: FieldView[];
}

export interface SaidView {
    /**
     * Who wrote it; empty for a note on the wall.
     */
    source: string;
    text: string;
}

export interface SheetView {
    id: string;
    /**
     * Its letter.
     */
    code: string;
    part: string;
    title: string;
    /**
     * `#rrggbb`.
     */
    color: string;
    explanation: string;
    blocks: BlockView[];
}

export interface SpreadView {
    /**
     * The path of the field.
     */
    path: string;
    /**
     * What people find it by: `R1 In: status`.
     */
    label: string;
    /**
     * How many ticked each option, in the order of the method.
     */
    counts: CountView[];
    /**
     * How many ticked none.
     */
    blank: number;
    /**
     * How many voted for each option in the room, in the same order; none when nobody voted.
     */
    votes?: number[];
}

export interface ThinkView {
    code: string;
    name: string;
    question: string;
    leadIn: string;
    prompts: string[];
    field: FieldView;
}

export type ActionFormat = "xlsx" | "csv" | "ics";

export type ArrivalState = "filled" | "blank" | "unchanged" | "session" | "doubtful" | "refused" | "no_answers";

export type BlockView = { kind: "fields"; fields: FieldView[] } | { kind: "table"; path: string; head: string; note: string; columns: ColumnView[]; rows: RowView[] } | { kind: "columns"; path: string; direction: string; columns: ThinkView[] } | { kind: "list"; path: string; title: string; code: string; rowName: string; rows: number; most: number; columns: FieldView[] };

export type Filled = string | string[];

export type ListedWanted = "group" | "all";

export type MediumWanted = "form" | "archive" | "print";

export type Output = "pdf" | "word" | "open_document";

export type PaperWanted = "a4" | "a3" | "a2" | "a1" | "a0";

export type ShapeView = "line" | "text" | "names" | "date" | "one_of" | "any_of";

export type SlidesOutput = "pdf" | "open_document";

export type SpreadsheetFormat = "xlsx" | "csv";

export type TileWanted = "a4" | "a3";


/**
 * The library, opened with a method, and the files that came back.
 */
export class Library {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Makes the list of actions in a session.
     */
    actions(session: string, format: ActionFormat, options: ActionOptions): MadeFile;
    /**
     * Puts the notes of a file in a session, which may be empty; in the group's result too when it took them over.
     */
    addNotes(session: string, name: string, bytes: Uint8Array | number[], as_result: boolean): SessionView;
    /**
     * Puts votes in a session, which may be empty, in the place of others on the same choices; of a choice whose counts
     * were emptied none are left. `moment` is now, as RFC 3339.
     */
    addVotes(session: string, votes: TypedVotes, moment: string): SessionView;
    /**
     * Reads a file that came back, or all that is packed in it, and keeps it. They are numbered from `first` on; it was
     * last changed at `changed`, as RFC 3339, or nobody can tell.
     */
    add(name: string, bytes: Uint8Array | number[], changed: string, first: number): Arrival[];
    /**
     * Makes a workbook of all that people filled in.
     */
    allAnswers(session: string, format: SpreadsheetFormat, options: AnswersOptions): MadeFile;
    /**
     * Makes a file of answers.
     */
    answersFile(values: Values): MadeFile;
    /**
     * Reads a file with answers of one copy, or a session, to go on with.
     */
    answers(name: string, bytes: Uint8Array | number[]): ReadAnswers;
    /**
     * What can be voted on.
     */
    ballot(): BallotView;
    /**
     * Makes a calendar for each action in a session that has a date, in one zip file.
     */
    calendars(session: string, options: ActionOptions): MadeFile;
    /**
     * Makes a canvas; gives nothing when that takes Typst, which is not here.
     */
    canvas(values: Values, options: CanvasOptions): MadeFile | undefined;
    /**
     * Forgets all files that came back.
     */
    clear(): void;
    /**
     * Makes slides; with a session, its pilot and how opinions spread are on them.
     */
    deck(values: Values, session: string | null | undefined, output: SlidesOutput): MadeFile;
    /**
     * Names what in a session may still lead to people when their names are replaced.
     */
    doubts(session: string): Told[];
    /**
     * Reads the file of a session that was held before, to keep or to compare with.
     */
    earlier(name: string, bytes: Uint8Array | number[]): EarlierView;
    /**
     * The worked example.
     */
    example(): Values;
    /**
     * Brings together what came back.
     */
    gather(options: GatherOptions): GatheredView;
    /**
     * Makes the summary of the handleiding.
     */
    guide(output: Output): MadeFile;
    /**
     * Makes a canvas for each person, with mails and a calendar when they are wanted, in one zip file; gives nothing when
     * that takes Typst, which is not here.
     */
    invitations(people: PersonView[], values: Values, options: CanvasOptions, wanted: InvitationsWanted): MadeFile | undefined;
    /**
     * Makes everything for the room, in one zip file.
     */
    kit(values: Values, wanted: KitWanted): MadeFile;
    /**
     * The mail that we would write, to change.
     */
    mailText(reminds: boolean, meets: boolean, has_place: boolean): string;
    /**
     * The method, for forms.
     */
    method(): MethodView;
    /**
     * Opens it with a method or the zip file of a pack, or with our own pack in a language when none is given; and with
     * the files of a house style.
     */
    constructor(language: LanguageWanted, pack: LanguageWanted, method: GivenFile | null | undefined, house: GivenFile[]);
    /**
     * Reads the file of a session, for the sheets of the next one on the same pilot.
     */
    next(name: string, bytes: Uint8Array | number[]): NextView;
    /**
     * Makes what to say at each slide.
     */
    notes(values: Values, session: string | null | undefined, output: Output): MadeFile;
    /**
     * Reads a list of people.
     */
    people(name: string, bytes: Uint8Array | number[]): People;
    /**
     * Draws a page of a canvas as SVG; pages count from 0. Gives nothing for a page that is not there.
     */
    preview(values: Values, options: CanvasOptions, page: number): string;
    /**
     * Names what in a session leads to people, before anything of it is shared.
     */
    privacy(session: string): Told[];
    /**
     * Forgets files that came back.
     */
    remove(ids: number[]): void;
    /**
     * Makes the report on a session, or the page of it for the board.
     */
    report(session: string, options: ReportOptions): MadeFile;
    /**
     * What is said and done in the room.
     */
    room(): Room;
    /**
     * Opens a session file.
     */
    session(name: string, bytes: Uint8Array | number[]): SessionView;
    /**
     * Makes a method to start from, as the zip file of a pack.
     */
    startMethod(): MadeFile;
    /**
     * Brings a list of actions back into the session that it was made from.
     */
    updateActions(session: string, name: string, bytes: Uint8Array | number[]): SessionView;
    /**
     * Makes a file of votes: empty ones to type in, too.
     */
    votesFile(votes: TypedVotes): MadeFile;
}

export function initSync(module: { module: WebAssembly.Module }): unknown;
