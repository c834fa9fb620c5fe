# What opschaal says in English. Each message has the code that stands before it; nl.ftl has the same codes.
# Texts tell what is wrong, or what to do. Names of files, keys and people come from outside, in { $arguments }.

## source: texts, names and TOML

and_more = { $first } and { $more } more
in_files = { $files }: { $what }
did_you_mean = did you mean `{ $name }`?
allowed_here = allowed here: { $names }
file_too_large = { $file } is too large: at most { $most } MiB is read
is_it_the_right_file = is it the right file?
file_is_utf_16 = { $file } is not UTF-8 text
save_as_utf_8_from_utf_16 = it looks like UTF-16 ("Unicode" in Notepad): save it as UTF-8
file_is_not_utf_8 = { $file } is not UTF-8 text: line { $line } has byte { $byte } (byte { $at } of the file)
save_as_utf_8_from_windows_1252 = it looks like Windows-1252 ("ANSI"): open it in an editor and save it as UTF-8
not_toml = not valid TOML: { $why }
toml_key_without_value = key with no value, expected `=`
toml_value_missing = there is no value behind the `=`
toml_key_twice = duplicate key
toml_key_has_value = this name has a value already, so nothing can stand below it
toml_key_form = a name has only letters, digits, hyphens and underscores, or it stands between quotes
toml_head_not_closed = there is no `]` at the end of this head
toml_list_not_closed = there is no `]` at the end of this list
toml_table_not_closed = there is no {"`}`"} at the end of this table
toml_bracket_extra = a closing bracket without an opening one
toml_comma_missing = a comma is missing here
toml_comma_extra = a comma too many
toml_equals_extra = a `=` too many
toml_unexpected = this does not belong here
toml_too_deep = too many tables and lists within each other
toml_text_without_quotes = text stands between quotes
toml_text_not_closed = there is no quote at its end
toml_character_in_text = a character that can't stand in text
toml_backslash = a backslash starts a special character, and this is none; a backslash itself is written twice
toml_character_in_comment = a character that can't stand in a comment
toml_end_of_line = a carriage return without a line feed
toml_boolean_form = true and false are written in small letters
toml_number_form = a number that TOML does not have; text stands between quotes
toml_date_form = a date or time that does not exist; a date is written as 2026-03-12
toml_day_of_month = a day that does not exist: the month has { $days } days
toml_other = this is not how TOML is written
value_text = text
value_number = a number
value_boolean = true or false
value_date = a date
value_date_time = a date with a time
value_time = a time
value_list = a list
value_table = a table
key_missing = `{ $key }` is missing
key_unknown = unknown key `{ $key }`
key_empty = `{ $key }` may not be empty
too_many_entries = at most { $most } of `{ $key }` are allowed, found { $found }
expected_text = expected text between quotes, found { $found }
expected_date = expected a date such as 2026-03-12, found { $found }
expected_boolean = expected true or false, found { $found }
expected_number = expected a number from { $least } to { $most }
expected_any_number = expected a number such as 12 or 12.5
expected_table = expected a table, found { $found }
expected_list = expected a list, found { $found }
double_brackets = a list of tables has double brackets: [[…]]
text_empty = this text may not be empty
text_with_line_break = this text may not have a line break
text_with_control_character = control character { $character } in text
id_form = an id has only lower-case letters, digits and underscores
id_twice = the id `{ $id }` is used twice
path_form = a path has only lower-case letters, digits and underscores, with dots between its parts
code_form = a code is one to three letters, such as "R"
color_form = expected a colour as "#rrggbb", such as "#243b53"
color_too_light = contrast with white is { $contrast }:1, at least { $least }:1 is needed
darker_color = choose a darker colour
keyword_unknown = unknown { $key } `{ $word }`
place_unknown = nothing is known to fill in at { $place }
place_missing = { $place } is missing from this text
use_places = use { $places }
no_braces = this text is printed as it is: leave the braces out
nothing_to_choose = there is none yet to choose from
defect = this could not be made
report_the_defect = this is a defect of opschaal; please report it with the command you gave and these words: "{ $why }"

## method: the file of a method

path_too_long = a path has at most { $most } parts
path_reserved = a path may not start with `{ $name }`: the program uses it itself
method_id_form = an id has only lower-case letters, digits and hyphens
version_form = a version has no spaces
language_form = expected a language tag, such as "nl" or "en-GB"
language_right_to_left = "{ $language }" is written from right to left, which this program can't do yet
questions_without_plan = questions need `[rapport]`, which says where actions stand
months_of_year = expected 12 months, found { $found }
no_such_field = there is no field `{ $path }`
field_is_no_line = `{ $path }` is not a field of kind `regel`
path_twice = there is already a field `{ $path }`
path_below_field = `{ $path }` can't exist beside the field `{ $field }`, which is the beginning of it
code_twice = there is already a code `{ $code }`
two_columns_with_questions = a table has at most one column of kind `vragen`
no_column_to_fill_in = a table needs at least one column to fill in
no_column_for_questions = this table has no column of kind `vragen` to print them in
kind_without_options = only the kinds `een_van` and `meer_van` have options
scale_without_steps = a scale goes from a number to a higher one
most_below_least = `hoogstens` is less than `minstens`
number_example = write 1234.5 here as you do, such as "1,234.5"
grid_too_large = a layout has at most { $rows } lines of { $columns } boxes
grid_rows_differ = all lines of a layout have as many words
no_such_box = there is no box `{ $id }`
box_without_place = box `{ $id }` is no rectangle in the layout, or is not in it
boxes_not_beside = box `{ $to }` is not beside box `{ $from }` in the layout, at its right
questions_without_actions = one of the questions is about actions: that needs `[rapport.acties]`
column_is_no_date = this column is not of kind `datum`
not_on_sheets = there is no `{ $name }` of this kind on the sheets
no_sheet = there is no sheet ‘{ $id }’

## notes: notes on the wall

notes_are_text = this is { $format }
too_much_text = this is more than { $most } MB of text
notes_form = write one note on each line, with the code of its place before it, such as `R1: text`; or the code on a line with the notes below it
no_notes = there are no notes in it
too_many_notes = { $count } notes are too many; there is room for { $most }
more_lines_like_that = { $count ->
    [one] and 1 more line like that
   *[other] and { $count } more lines like that
}
note_code_unknown = no place on the sheets has the code `{ $code }`
codes_are = choose from { $codes }
note_without_code = at which place did this note hang?
column_or_text = does `{ $word }` belong to the code { $code }, or is it part of the note?
colon_after_column = put a colon: `{ $code } { $word }: …`, or `{ $code }: { $word } …`
code_or_text = is `{ $code }` a code, or part of the note?
colon_after_code = if it is a code, put a colon behind it: `{ $code }: …`
note_in_row = row { $row }: { $what }
notes_added = { $added ->
    [one] 1 note added
   *[other] { $added } notes added
}{ $known ->
    [0] {""}
    [one] ; 1 was there already
   *[other] ; { $known } were there already
}
notes_taken = { $count ->
    [one] 1 of them is in the group's result now
   *[other] { $count } of them are in the group's result now
}
notes_left = { $count ->
    [one] 1 hangs at no field that holds text, and stays a note
   *[other] { $count } hang at no field that holds text, and stay notes
}
noted_action = action { $code }: { $what }

## pack: packs

no_method_in_pack = { $name } is no pack: { $file } is missing
what_a_pack_holds = a pack is a folder or a zip file with { $files }; only the first has to be there
no_pack = { $name } is { $format }, and no method
part_twice = { $part } is in it twice: as { $file } too
pack_of_many_files = { $name } holds more than { $most } files
pack_file_unreadable = { $file } in { $name } is damaged or too large
pack_lacks = the method has no { $file }
add_it_to_the_pack = put that file in the folder or zip file of the method, and give that with --method
part_lacks_table = { $file } of the method has no `[{ $table }]`
add_table_to_part = put `[{ $table }]` in { $file }, with the keys that docs/method.md lists; without it, what comes of it is not made
part_in_other_language = this is in the language `{ $found }`, and the method in `{ $method }`
english_stands_in = there is no { $file } for the language `{ $language }`: names of styles and files, and what stands beside the texts of the pack, will be English
no_report_texts = there are no texts for a report in the language `{ $language }`

## answers: answers

no_such_month = there is no month { $month }
days_count_from_one = days count from 1
years_count_from_one = years count from 1
no_such_day = month { $month } of { $year } has { $days } days, there is no day { $day }
key_unknown_in = unknown key `{ $key }` in `{ $table }`
table_expected = expected a table for `{ $key }`, found { $found }
write_table = write [{ $key }] on a line of its own
write_table_and_key = write [{ $key }] on a line of its own, and below it { $first } = …
write_table_and_texts = write [{ $key }] on a line of its own, and below it "name" = "text"
rows_expected = expected a list of tables for `{ $key }`, found { $found }
start_every_row = start every row with [[{ $key }]], in double brackets
too_many_rows = `{ $key }` has { $rows } rows, at most { $most } are read
row_expected = expected a table for row { $row } of `{ $key }`, found { $found }
line_break_in_line = a line break in `{ $key }`, which has room for one line
control_character = control character { $character } in `{ $key }`
paste_as_plain_text = delete it, or paste the text again as plain text
expected = expected { $what } for `{ $key }`, found { $found }
what_text = text between quotes
what_name = a name
what_names = a list of names
what_option = the id of an option
what_one_option = the id of one option
what_options = a list of options
what_step = a number of the scale
for_example = for example { $key } = { $value }
date_expected = `{ $key }` is a date, and these words are none, but kept: "{ $text }"
write_date = write { $key } = 2026-03-12
write_words = to keep words on purpose, write { $key } = {"{"} { $words } = "…" {"}"}
date_impossible = `{ $key }` is not a date that exists: { $why }
date_far_away = `{ $key }` is a date far away: { $date }
time_kept_apart = `{ $key }` is a date without a time; what was written is kept apart: { $time }
number_expected = `{ $key }` is a number, and these words are none, but kept: "{ $text }"
write_number = write { $key } = { $number }
number_not_as_asked = `{ $key }` is another number than is asked for: { $number }
option_unknown = unknown option "{ $option }" for `{ $key }`
write_option = write "{ $option }"
options = options: { $options }
option_twice = option `{ $option }` stands twice in `{ $key }`
several_options = { $count } options ticked for `{ $key }`, where one belongs: { $options }
several_ticked = { $count } options ticked for ‘{ $field }’, where one belongs: { $options }
ask_which_is_meant = all are kept: ask which one is meant
words_and_no_date = words where a date belongs: { $fields } ({ $words })
date_form = they are kept; a date is a day, a month and a year in four digits: 12-3-2026
dates_far_away = dates far away: { $fields } ({ $dates })
ask_which_year = they are kept; ask which year is meant
times_kept_apart = a date has no time; what was written is kept apart: { $fields } ({ $times })
words_and_no_number = words where a number belongs: { $fields } ({ $words })
number_form = they are kept; a number has digits only, such as 1250 or 12.5
numbers_not_as_asked = other numbers than are asked for, too small, too large or too precise: { $fields } ({ $numbers })
ask_if_it_is_right = they count; ask whether they are right
names_changed = fields with a changed name were recognised by the rest of it: { $fields }
check_they_belong_together = programs that merge or copy files change names; check that the answers belong together
characters_left_out = characters that are no text were left out: { $fields }
they_came_with_pasted_text = they came along with pasted text, and don't show
texts_without_place = texts without a place in the method were kept: { $fields }
move_them = they stand under [{ $table }] in the answers: move them to where they belong

## session: sessions

already_in_session = this file is in the session already, and was left out
same_file = this is the same file as { $other }; it counts once
second_group = this has no name of who filled it in, so it would be the group's result; but that came from { $first }
second_group_beside_session = this has no name of who filled it in, so it would be the group's result; but the session has one already
group_or_forgotten = { $count ->
    [one] { $files } has no name in it: is that the group's result, or did somebody forget their name?
   *[other] { $count } files have no name in them: is one of them the group's result, or did people forget their names? { $files }
}
say_which_is_the_group = say which file is the group's result; then the others are contributions
or_that_there_is_none = if there is no result of the group, say so: each file without a name is then a contribution
contributions_in_one_line = `{ $key }` is written in one line in the session file
start_every_contribution = start every contribution with [[{ $key }]], in double brackets
write_as_table = put [{ $key }] on a line of its own, and below it what is in it, each on a line of its own
fingerprint_expected = `{ $path }` needs a fingerprint of eight characters
program_writes_it = the program writes what stands under [{ $table }]; take that part out when you don't trust it, and all counts as said
newest_unknown = there are two different files of { $who }, and nothing tells which is the newest: { $files }
last_one_counts = { $file } counts now; put an earlier date in the other, or let both count
same_name_elsewhere = the same name with different organisations counts as { $count } people: { $people }
make_them_one_person = if it is one person, write the organisation the same
file_is_named_after_another = the file says that it is of { $who }, but it is named after { $other }
check_whose_it_is = ask whose it is; perhaps the wrong file was filled in or saved
more_votes_than_people = { $field }: { $votes } votes, and { $people } people voted; is that right?
count_the_strips_again = count the strips again, or change the number of `stemmers`; a row with two crosses on one strip is no vote
voted_on_twice = { $count ->
    [one] there are other votes on { $fields } in { $first }; which ones count?
   *[other] there are other votes on { $count } choices in { $first }; which ones count? { $fields }
}
say_which_votes_count = say which file with votes counts
add_up_in_one_file = if they are the votes of two groups, add them up in one file
voters_differ = { $there } people voted here, and { $here } according to { $first }; which number is right?
same_votes = { $count ->
    [one] the same votes on { $fields } are in { $first }; they count once
   *[other] the same votes on { $count } choices are in { $first }; they count once: { $fields }
}
votes_replaced = these votes take the place of those that were there on { $fields }
no_votes_in_it = there are no votes in it
said_at_earlier_moment = this file belongs to an earlier moment of the pilot (‘{ $moment }’), and does not count now
counts_then_and_now = { $count ->
    [one] this file counts in the session, and belongs to the earlier moment ‘{ $moment }’ too: { $files }
   *[other] these files count in the session, and belong to the earlier moment ‘{ $moment }’ too: { $files }
}
take_out_what_is_old = if they are of then, make the session file anew with the earlier moment; then they do not count now
moment_already_there = the moment ‘{ $moment }’ is in the session already, and was left out
second_moment_called = the session already has a moment called ‘{ $moment }’, with something else in it
name_moments_apart = Give this moment another name in its file: [sessie], moment = "…". Or take the old moment out of the session.
earlier_is_this_session = this is the same session as the one that all is put into: it can be no earlier moment of itself
put_next_in_another_file = make another file of the new session, and give this file as the earlier moment
too_many_moments = a session can have { $most } earlier moments at the most
nothing_to_vote_on = the method “{ $method }” has no choices, so there is nothing to vote on
count_expected = { $field }: `{ $typed }` is no count from 0 to { $most }

## house: house styles

no_sheet_to_color = there is no sheet ‘{ $sheet }’ to colour
font_name_form = the name of a font has only letters, digits, spaces and hyphens
fonts_of_two_families = the fonts are of two families: { $one } and { $other }
keep_one_family = keep the faces of one family in the folder
no_regular_face = the fonts have no regular face
no_italic_face = the fonts have no italic face
no_bold_face = the fonts have no bold face
faces_needed = the folder needs a regular, an italic and a bold face, as .ttf or .otf
font_too_large = this font is too large: at most { $most } MiB
no_font = this is no font
font_may_not_be_embedded = this font may not be embedded in documents
maker_of_font_forbids = the maker of the font does not allow it
font_without_family = this font does not say of which family it is
logo_too_large = the logo is too large: at most { $most } MiB
logo_without_text = the logo has no text for people who can't see it
write_logo_text = write logo_tekst = "the name of the organisation"
logo_has_too_many_pixels = the logo has too many pixels: at most { $most } on a side
logo_is_damaged = the logo is a damaged PNG
logo_is_no_picture = the logo is no PNG and no SVG
save_logo_as_png_or_svg = save it as PNG or SVG
logo_is_unsafe = the logo may not be used: it has { $what }
save_logo_plain = save it again as plain SVG, or as PNG; nothing in it may come from elsewhere
logo_has_text = the logo has letters as text: with another font they look different
make_logo_text_outlines = turn them into outlines in your drawing program (in Inkscape: Path, Object to Path), or save the logo as PNG
logo_document_type = a document type
logo_element = the element `{ $name }`
logo_attribute = the attribute `{ $name }`
logo_damaged_attributes = damaged attributes
logo_reference = a reference to something outside it
no_such_use = a template has no style for ‘{ $key }’

## mail: mails to people

template_is_empty = there is nothing in this template of a mail
template_too_long = this template is longer than { $most } kB: that is no mail
mail_without_subject = the mail has no subject
subject_form = begin the first line with “Subject: ” and the subject behind it
mail_without_words = there is nothing in the mail but a subject
no_such_place = nothing is filled in here: there is no { "{" }{ $place }{ "}" }
no_addresses = there is no column with addresses of mail, so the drafts don't say whom they go to
add_a_column_with_addresses = put them in a column with the head ‘e-mail’
no_address_of = line { $line }: { $person } has no address
wrong_address = line { $line }: ‘{ $address }’ of { $person } is no address
address_twice = line { $line }: { $person } has the same address as { $other }, { $address }
draft_without_address = the draft is there all the same; fill in the address in it, or mend the list
no_organisation_of = { $count ->
    [one] there is no organisation of 1 person; nothing stands in its place in the mail: { $people }
   *[other] there is no organisation of { $count } people; nothing stands in its place in the mail: { $people }
}
mail_needs_when = the mail says when the workshop is, and that is not known
give_when = give the day, the time and how long it takes, or take { "{" }when{ "}" } out of the mail
mail_needs_where = the mail says where the workshop is, and that is not known
give_where = give the place, or take { "{" }where{ "}" } out of the mail
moment_form = ‘{ $text }’ is not a day with a time
moment_example = write it like this: 2026-12-03 13:30
moment_does_not_exist = ‘{ $text }’ does not exist: the clock goes forward an hour that night
hours_form = ‘{ $text }’ is not a number of hours up to 24
hours_example = write it like this: 3, or 3.5

## people: lists of people

zipped_list = this is a zipped file, but no Excel workbook (.xlsx), and not CSV
list_is_no_text = this is not text
save_as_csv = save it from the spreadsheet as “CSV UTF-8”
column_missing = the first row has no column ‘{ $column }’
first_row = the first row has: { $heads }
first_row_is_empty = the first row is empty
not_csv = it can't be read as CSV
list_form = a list has a row of heads, such as naam;organisatie;e-mail, and a row for each person
row_without_name = line { $line } has no name
control_character_in_row = line { $line } has the control character { $character }
too_many_people = there are more than { $most } people in it
no_people = there are no people in it, only a row of heads
workbook_unreadable = this workbook can't be read: it is damaged, protected or far too large
person_twice = { $person } on line { $line } stands on line { $first } too
left_out_once = the second one was left out: one person gets one invitation

## read: files that come back

format_text = a text file
format_pdf = a PDF
format_form_data = form data of a PDF (FDF)
format_xml_form_data = form data of a PDF (XFDF)
format_word = a Word document
format_empty = an empty file
format_protected = a document that is protected with a password
format_labelled = a document that an organisation has protected with a label
format_old_word = a document of an old version of Word (.doc)
format_old_office = a document of an old version of Office
format_mail = a mail
format_mailbox = a file with more than one mail in it
format_outlook_mail = a mail that Outlook saved (.msg)
format_outlook_attachments = what Outlook made of an attachment (winmail.dat)
format_sealed_mail = a mail that is encrypted or signed (smime.p7m)
format_other_archive = a packed file (.7z, .rar or .gz)
format_pages = a document of Pages
format_open_document = an OpenDocument file (.odt)
format_spreadsheet = a spreadsheet
format_presentation = a presentation
format_rich_text = a document in Rich Text Format (.rtf)
format_word_xml = a Word document that was saved as XML
format_zip = a zip file
format_picture = a picture
format_web_page = a web page
ask_for_the_file_again = sending or copying it went wrong: ask for the file again
save_without_protection = open it with the password, and save it without protection
save_without_label = ask who made it to save it without the label (in Word: Sensitivity, or Restrict Access), and to send it again
save_as_docx = open it in Word or LibreOffice and save it as Word document (.docx)
save_from_the_mail = is it the right file? A mail with a canvas in it: save the canvas from the mail first
save_each_mail = save each mail as a file of its own (.eml), or save the attachments
save_as_eml = open it in Outlook and save the attachment, or save the mail as .eml
ask_for_a_mail_without_rich_text = ask who sent it to send the file again, in a mail that is HTML or plain text (in Outlook: Format Text)
export_to_word = open it in Pages and export it: File, Export To, Word (.docx)
unpack_it = unpack it, and read the files in it
type_it_over = a photo or scan holds no answers that can be read: type them over
download_it_again = downloading it went wrong, often because of a login page: download the file again
kind_canvas = a canvas
kind_print = a canvas to print
kind_report = a report
kind_guide = a guide
kind_slides = a presentation
kind_notes = notes with a presentation
kind_cards = a set of cards
kind_agenda = a programme
kind_index = a list of what is in a kit
kind_attendance = an attendance list
made_without_answers = this is { $kind } that opschaal made: there are no answers in it
leave_it_out = leave it out
canvas_without_fields = this is { $kind }: what is written on it can’t be read
type_over_what_is_written = is something written on it? Type it over
packing_damaged = it is damaged: files in it may be missing, or not whole
zip_without_files = there is no file in it
mail_without_files = there is no file with the mail
ask_for_the_attachment = did the attachment stay behind, or is it behind a link in the mail? Ask for it
packed_too_deep = it is packed in a file that is packed in another: that far in nothing is read
too_many_files_inside = there are more than { $most } files in it: the rest was not read
unpacks_too_far = unpacked it is larger than { $most } MiB: the rest was not read
unpack_with_the_password = unpack it with the password, and read the files in it
left_out_of_system = left out, made by computers for themselves: { $files }
left_out_of_mail = left out, part of the mail itself: { $files }
send_what_is_missing = is there something of the canvas among them? Save it from the mail, and read it
mail_has_text = the mail has a text of its own: “{ $start }”
type_over_what_belongs = it is not in the answers: type over what belongs there
no_canvas_in_it = this is no canvas: it holds a name and a date at most
not_a_canvas = this is { $format }; a canvas is a PDF, a Word document or an OpenDocument text
file_damaged = the file is damaged { $place }: what could be found was read
at_byte = at byte { $at }
compare_with_the_file = compare the answers with the file, or ask for the file again
text_without_answers = this is plain text: there are no answers in it that can be read
unknown_kind_of_file = this kind of file is not read; a canvas is a PDF, a Word document or an OpenDocument text
form_data_alone = this is the data of a form only: what was filled in beforehand counts as if this person wrote it
ask_for_the_form = was something filled in beforehand? Then ask for the PDF itself
file_without_marks = no sheet in the file has a mark of this program
fields_read_by_name = fields are read by their names in method { $method }
made_with_another_method = the file was made with method { $theirs }, and is read with { $ours }
answers_are_marks = the answer is the mark of a sheet: { $fields }
fields_are_mixed_up = a program mixed up the fields, or the mark was copied; compare the answers with the file
read_with_that_method = read it with the method it was made with, if you have it
has_password = the file is protected with a password
larger_than_is_read = the file is too large: at most { $most } MiB are read
file_is_empty = the file is empty
neither_pdf_nor_word = this is no PDF, Word document or OpenDocument text
receipt_blank = { $file }: nothing is filled in
receipt_damaged = { $file }: the file is damaged; nothing can be read from it
receipt_filled = { $file }: { $filled } of { $total } fields filled in
receipt_method = method: { $method } { $version }, sheets: { $sheets }
receipt_unchanged = nothing was changed in it: it does not count as a contribution
receipt_given = { $count ->
    [one] filled in when it was sent, so nobody's opinion: { $count } field
   *[other] filled in when it was sent, so nobody's opinion: { $count } fields
}
receipt_contributions = contributions: { $count }
receipt_empty = empty: { $fields }
receipt_conflicts = conflict: { $fields }
receipt_unplaced = not placed: { $fields }
receipt_output = written to: { $file }

## read: Word

not_word = this is { $format }, not a Word document
word_without_fields = this document has no fields of a canvas
fill_in_a_canvas = is it the right file? Fill in a canvas that this program made
word_declares_entities = the document declares entities, which Word and LibreOffice never do: it is not read
save_in_word_or_delete = open it in Word or LibreOffice and save it again; if you don't know who made it, delete it
word_too_many_parts = the file holds more than { $most } others
word_unpacks_too_far = the file unpacks to far more than any canvas needs
word_too_deep = the document is far more tangled than any canvas
word_too_many_fields = the document has more than { $most } fields and pieces of text
word_too_much_text = the document holds more than { $most } KiB of text
word_damaged = the document is damaged: nothing in it can be read
repair_in_word = open it in Word or LibreOffice, which may repair it, and save it again; or ask for the file again
at_its_end = at its end, where its parts are listed
in_part = in { $part }, from byte { $at } on
answers_beside_fields = answers stood beside their field, or in its place: { $fields }
check_that_they_belong = they were taken as the answer; check that they belong there
line_breaks_lost = line breaks were lost: they stand in front of the field: { $fields }
compare_with_the_original = LibreOffice does this when it opens the document; compare the answers with the original, if there is one
day_and_month_swapped = a date is shown with day and month the other way around than the document keeps it: { $fields }
ask_which_day = the date that the document keeps was taken; ask which one is meant
picture_in_field = a picture stands in a field, and is not read: { $fields }
pictures_elsewhere = { $count ->
    [one] a picture stands outside the fields, and is not read
   *[other] { $count } pictures stand outside the fields, and are not read
}
type_what_it_says = type over what it says
other_document_in_field = another document was put in a field, and is not read: { $fields }
other_documents_inside = { $count ->
    [one] another document was put in this one, and is not read
   *[other] { $count } other documents were put in this one, and are not read
}
save_it_in_word = open the file in Word and save it: then it becomes part of the text

## read: PDF

not_pdf = this is { $format }, not a PDF
pdf_is_xfa = the form in this file is an XFA form, which only Adobe's programs can show
fill_in_our_canvas = fill in a canvas that this program made
pdf_without_fields = the file has no form fields: it was printed to PDF or flattened
ask_for_the_saved_file = ask for the file as it was saved, not as it was printed; or type the answers over
pdf_of_word = this PDF was made from a document for Word or LibreOffice: what was filled in is drawn on it, and can’t be read
ask_for_the_document = ask for the document itself (.docx or .odt); or type the answers over
other_attachments = files that are attached to the PDF and are no canvas were not read: { $files }
pdf_too_many_fields = the file has more than { $most } form fields
pdf_too_much_text = the form fields hold more than { $most } KiB of text
pdf_unpacks_too_far = the file unpacks to far more than any form needs
pdf_too_tangled = the file is far more tangled than any form
pdf_damaged = the file is damaged, from byte { $at } on nothing can be read
boxes_disagree = what the box shows is not what is stored: { $fields }
what_is_shown_counts = what is shown counts; check with who filled it in
fields_on_no_page = fields that are on no sheet of the file were kept apart: { $fields }
pages_taken_out = sheets were taken out, or what is filled in was fixed on them; compare with the file what belongs in the answers
values_lost = what was filled in shows on the sheet, but got lost in the file: { $fields }
read_them_from_the_sheet = a program that copies pages left it out; type over what the sheet shows, or ask for the file as it was saved
answers_typed_on_top = answers were typed on top of the field, and not in it: { $fields }
drawn_on_sheets = handwriting, a stamp or a drawing, which is not read, is on sheet { $sheets }
canvases_of_several = this file holds { $count } canvases, of: { $people }
several_canvases = the file holds { $count } filled-in canvases, and it does not say whose each of them is
send_them_apart = ask for a file for each person, as they saved it; programs that join files mix up what they wrote
save_pdf_again = open it in a PDF reader and save it again, or ask for the file again

## report: reports and actions

no_report_in_method = the method does not say what a report is made from
add_report_to_method = add `[rapport]` to the method file; the built-in method has an example
no_actions_in_method = this method has no list of actions
add_actions_to_method = when there are actions on the sheets, add `[rapport.acties]` to the method file
no_question = there is no question ‘{ $id }’ in the method
cells_too_long = { $count ->
    [one] 1 text is too long for a cell
   *[other] { $count } texts are too long for a cell
}
whole_in_remarks = the sheet ‘{ $sheet }’ has all of it; in CSV there is no room for it
no_action_columns = this spreadsheet has no row with the heads { $columns }
write_it_anew = write the list anew with `opschaal actions sessie.toml`, and fill in there how far actions are
state_changed = { $code }: was { $was }, is { $now } now
remark_changed = { $code }: remark ‘{ $remark }’
action_added = { $code }: new action ‘{ $action }’
actions_updated = actions changed: { $changed }; new: { $added }; the same: { $same }
row_of_unknown_action = row { $line }: the session has no action ‘{ $row }’; nothing was done with it
row_is_another_action = row { $line }: { $code } is ‘{ $there }’ here, and ‘{ $here }’ in the session; nothing was done with it
write_anew_and_fill_in = write the list anew, and fill in there how far the action is
no_state = row { $line }: ‘{ $written }’ does not say how far an action is; it stays as it was
states_are = choose from { $states }
row_twice = row { $line }: { $code } stands on row { $first } too
first_row_counts = the first row counts; this one was not used
row_words_differ = row { $line }: { $code } is other than in the session, at { $columns }
session_words_stay = the session stays as it is there; change it in the session file when it should be otherwise
remark_stays = row { $line }: there is no remark here, and there is one in the session; that of { $code } stays
take_it_out_there = to take it out, do so in the session file, at [[{ $table }]]
row_without_action = row { $line }: it does not say what is to be done; nothing was done with it
write_what_is_to_be_done = write it in the column with the action
row_not_added = row { $line }: ‘{ $row }’ was not added, as there is no result of the group yet
add_to_the_group = when it is an action of the group, put it in the session file, at [[{ $table }]]
row_not_added_full = row { $line }: ‘{ $row }’ was not added: the list has { $most } rows already
take_rows_out = take rows out of the list that are no longer needed
not_among_options = row { $line }: ‘{ $written }’ is no option of { $column }, and was left out
options_are = choose from { $options }
privacy_emails = e-mail addresses, at { $fields }
privacy_phones = telephone numbers, at { $fields }
privacy_bsns = what looks like citizen service numbers, at { $fields }
privacy_homes = home addresses, at { $fields }
take_out_or_share_anonymous = take them out, or share it with --anonymous: then a word comes in their place
privacy_names = { $people ->
    [one] the name of { $people } participant
   *[other] the names of { $people } participants
}
privacy_files = look whether somebody is named in these names of files: { $files }
privacy_small_groups = these organisations have fewer than { $few } participants, so that people know who it is: { $organisations }
share_anonymous = with --anonymous they are not in it
perhaps_private = look whether these are numbers or addresses of people: { $texts }
look_before_sharing = the program can't know that, and leaves them

## make: documents that are made

not_in_method = the method has no `{ $name }` to show here
no_example_text = the example has no text in the field `{ $path }`
no_drawing = there is no drawing `{ $id }` above
cells_of_row = expected { $wanted } cells, found { $found }
text_for_each_row = expected a text for each of { $rows } rows, found { $found }
sketch_for_each_option = expected a sketch for each of { $options } options, found { $found }
no_part_for_sheet = there is no [[onderdeel]] for the sheet `{ $sheet }`
no_statement = there is no [[stelling]] `{ $id }`
no_column_with_options = the table has no column `{ $column }` with options
no_agenda = there is no [[agenda]] `{ $id }`
which_agenda = there is more than one agenda: { $agendas }
choose_agenda = choose one with --agenda-id
no_kit_part = there is no [[kit.deel]] `{ $id }`
days_of_week = expected 7 days, found { $found }
file_name_form = a file name has only lower-case letters, digits and hyphens here
characters_not_drawn = no font here has { $characters }; { $count ->
    [one] it shows
   *[other] they show
} as �
scripts_drawn = Latin, Greek and Cyrillic script can be shown
characters_in_fields = look at { $fields }
words_not_drawn = no font here has { $characters }, which the method writes with
choose_fonts = put a typeface that has them in the house style: `lettertypen` names the folder with its files
check_tells_where = `opschaal check` tells where they stand in a pack
texts_too_long = { $count ->
    [one] a text is too long for its box
   *[other] { $count } texts are too long for their boxes
} on paper: { $fields }
slide_runs_on = the slide “{ $title }” is too long for one page of the PDF, and runs on over { $pages } pages
shorten_or_split_slide = make the text shorter, or divide it over more slides
fields_hold_all = the fields themselves hold all of it
print_for_all_on_paper = on sheets for print, long texts go on on a follow-up sheet
sheets_not_kept = these sheets have to be typeset first, and this part of the program can’t do that
sheet_not_split = the sheet ‘{ $sheet }’ can't be split
no_sheet_to_split = no sheet can be split
only_long_tables_split = only sheets with a table of more than { $most } rows are split
paper_too_large_for_word = a document to type in (.docx or .odt) has no paper larger than A3
smaller_paper_or_pdf = choose A3 or A4, or make a PDF of that size
no_room_to_write = the texts of sheet '{ $sheet }' leave no room to write on this paper
sheet_too_full = the texts of sheet '{ $sheet }' need { $millimetres } mm more height than this paper has
use_larger_paper = use larger paper, or shorten the texts in the method file
logo_not_drawn = the logo can't be drawn
save_logo_again = open it in a program for pictures and save it again, as PNG or plain SVG
kit_without = the kit is made without what comes of it; put { $file } with the method for the rest

## program: the program

label_error = error
label_warning = warning
hint = hint: { $text }
help_usage = Usage
help_commands = Commands
help_arguments = Arguments
help_options = Options
help_examples = { $lines ->
    [one] Example
   *[other] Examples
}
help_options_tag = [OPTIONS]
help_command_tag = COMMAND
help_default = [default: { $values }]
help_alias = [alias: { $names }]
help_values = [possible values: { $values }]
man_name = NAME
man_synopsis = SYNOPSIS
man_description = DESCRIPTION
man_options = OPTIONS
man_subcommands = COMMANDS
man_extra = EXAMPLES
man_version = VERSION
usage = Usage: { $command }
usage_more = For more information, try '--help'.
argument_unknown = unexpected argument '{ $argument }' found
argument_similar = a similar argument exists: '{ $argument }'
argument_as_value = to pass '{ $argument }' as a value, use '{ $written }'
argument_elsewhere = '{ $written }' exists
command_after_dashes = subcommand '{ $command }' exists; to use it, remove the '--' before it
command_unknown = unrecognized subcommand '{ $command }'
command_similar = { $count ->
    [one] a similar subcommand exists: { $commands }
   *[other] some similar subcommands exist: { $commands }
}
command_missing = '{ $program }' requires a subcommand but one was not provided
argument_missing = the following required arguments were not provided: { $arguments }
argument_conflict = the argument '{ $argument }' cannot be used with { $other }
argument_twice = the argument '{ $argument }' cannot be used multiple times
value_missing = a value is required for '{ $argument }' but none was supplied
value_wrong = invalid value '{ $value }' for '{ $argument }'
value_wrong_because = invalid value '{ $value }' for '{ $argument }': { $why }
value_similar = a similar value exists: '{ $value }'
value_not_wanted = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
value_names = possible values: { $values }
arguments_not_utf_8 = invalid UTF-8 was detected in one or more arguments
command_line_wrong = the command line is wrong
sheet_name_missing = a name is missing; write the names with commas and no spaces between
reason_not_there = it is not there
reason_not_allowed = you may not do that there
reason_exists = it exists already
reason_no_folder = a part of its path is no folder
reason_folder = it is a folder
reason_name = it can't have that name
reason_disk_full = the disk is full
reason_too_large = it is too large
reason_in_use = another program is using it
reason_network = the network does not answer
reason_number = the system refuses it (os error { $number })
reason_unknown = the system refuses it
stdin_read_twice = standard input can be read only once
use_stdin_once = use `-` for one input, and files for the others
folder_not_file = { $folder } is a folder, not a file
name_a_file_in_it = name a file in it
no_such_file = there is no file { $file }
check_the_name = check the name and the folder
check_the_name_or_start = check the name and the folder; `opschaal new` writes a file to start from
check_the_name_or_leave_out_method = check the name and the folder; without --method the built-in method is used
reading_not_allowed = { $file } may not be read
check_the_owner = check who owns the file, and whether another program has it open
not_read = { $file } can't be read: { $why }
folder_not_read = the folder { $folder } can't be read: { $why }
input_is = { $file } is { $what }
answers_are_toml = answers are read from a text file (TOML); `opschaal new` writes one to start from
method_is_toml = a method is a text file (TOML)
people_are_csv = people are read from Excel (.xlsx) or CSV
house_style_is_toml = a house style is a text file (TOML)
fonts_too_many = { $folder } has { $found } fonts, at most { $most } are read
not_beside_house_style = { $file } is not beside the house style
put_it_beside = put it in the same folder, or in a folder in that, and give its name from there
wrote = wrote { $file }
give_file_in_folder = give the name of a file to write in it
ending_wrong = the name { $file } does not end in .{ $ending }
ending_none_of = the name { $file } does not end in { $endings } or .{ $last }
name_for_example = for example { $file }
pdf_on_screen = a PDF makes no sense on a screen
spreadsheet_on_screen = a spreadsheet makes no sense on a screen
give_name_or_send_on = give a file name with -o, or send the output to another program
file_exists = { $file } exists already
answers_exist = { $file } exists already, and someone's answers may be in it
schema_exists = { $file } exists already, for another method or another version of it
built_without_page = this program was built without the page
page_beside_the_program = opschaal.html comes with each release, beside the program; or build it with `page/build`, and then the program with `--features page`
rename_or_replace = give another name, or --force to replace it
write_elsewhere_or_replace = write in another folder, or --force to replace it
folder_not_empty = { $folder } is not empty, and nothing in it is written over
start_elsewhere_or_name_answers = choose a new folder; for a blank answers file of a method that is there already, name that file: opschaal new answers.toml --method FOLDER
not_written = { $file } can't be written: { $why }
not_written_no_such_folder = { $file } can't be written: there is no folder { $folder }
not_written_no_folder = { $file } can't be written: { $folder } is no folder
not_written_not_allowed = { $file } can't be written: you may not write in { $folder }
not_written_read_only = { $file } can't be written: there is a file of that name already, and it is read-only
make_the_folder_first = make the folder first, or check the name
choose_a_folder = choose a folder to write in
choose_your_own_folder = choose a folder of your own
choose_another_or_allow_writing = choose another name, or take away the tick at Read-only in the properties of the file
close_it_elsewhere = close the file in Word or in the other program, and try again; in a folder of OneDrive: wait until it is up to date
nothing_left_behind = nothing was left behind
no_such_folder = there is no folder { $folder }
folder_is_file = the folder { $folder } can't be made: there is a file of that name
folder_not_allowed = the folder { $folder } can't be made: you may not write there
folder_not_made = the folder { $folder } can't be made: { $why }
give_another_name = give another name
stdout_failed = standard output can't be written: { $why }
pages_not_written = man pages can't be written to { $folder }: { $why }
pack_is_fine = { $name }: fine, with { $parts }
file_is_fine = { $fields ->
    [one] { $file }: fine, { $fields } field filled in
   *[other] { $file }: fine, { $fields } fields filled in
}
nothing_private = { $file }: no names, numbers or addresses of people were found
print_is_pdf = --print makes a PDF, not a document to type in (.docx or .odt)
leave_out_print = leave out --print, or give a name that ends in .pdf
split_is_pdf = --split makes a PDF, not a document to type in (.docx or .odt)
leave_out_split = leave out --split, or give a name that ends in .pdf
each_to_its_own_file = slides, notes and agenda each go to a file of their own, and { $file } is named twice
method_started = wrote { $files } files to { $folder }: a method to start from. Open { $first }
kit_written = wrote { $files } files to { $folder }; start with { $first }
progress = { $done } of { $all }, { $left } to go
copies_made = made { $made } of { $all } in { $folder }
copies_made_beside = { $kept ->
    [one] made { $made } of { $all } in { $folder }; { $kept } was there already and was left alone
   *[other] made { $made } of { $all } in { $folder }; { $kept } were there already and were left alone
}
run_again = run the same command again to make the others
file_kept = { $file } was there already and was left alone; take it away if it has changed
drafts_made = open each draft (.eml) in your mail program, look at it and send it
look_at_unread_first = { $count ->
    [one] a file of 1 person could not be read; they get no reminder: { $people }
   *[other] files of { $count } people could not be read; they get no reminder: { $people }
}
earlier_is_another_pilot = the earlier file is about another pilot: ‘{ $then }’, not ‘{ $now }’
compared_all_the_same = is it the right file? They are compared all the same
no_moments = this session has no earlier moments
take_moments_in = Take an earlier session in with: opschaal merge sessie.toml --earlier previous.toml -o sessie.toml. Or give it to the report, with --earlier.
nothing_decided = there is nothing in it that the group filled in together
next_takes_a_result = Sheets for a next session start from what the group decided. Make new sheets without --next.
moments_in_session = { $count ->
    [one] The session has 1 earlier moment: { $moments }.
   *[other] The session has { $count } earlier moments: { $moments }.
}
earlier_is_empty = nothing is filled in in it: it is no earlier moment
earlier_is_damaged = this file is damaged, and answers may be missing: an earlier moment has to be whole
perhaps_names = look whether these are names of people: { $names }
only_known_names_are_replaced =
    only names under ‘{ $field }’ are known, and replaced everywhere; others are left as they are
answers_written = { $people ->
    [one] the answers of { $people } participant
   *[other] the answers of { $people } participants
}
actions_written = { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}
actions_in_calendar = { $actions ->
    [one] in the calendar: { $events } of { $actions } action; without a date: { $undated }
   *[other] in the calendar: { $events } of { $actions } actions; without a date: { $undated }
}
calendar_into_outlook =
    in Outlook: choose File, Open & Export, Import/Export, and then iCalendar and Import (in the new Outlook: Add calendar, Upload from file); a double click opens a calendar beside your own. With --per-action DIR each action gets a file of its own
calendars_written = { $events ->
    [one] { $events } file for the calendar in { $folder }; actions without a date: { $undated }
   *[other] { $events } files for the calendar in { $folder }; actions without a date: { $undated }
}
calendars_into_outlook = in Outlook: double-click a file and choose Save & Close; then the action is in your own calendar
update_needs_one_session = with --update there is one session file
give_the_session = for example: opschaal actions --update acties.xlsx sessie.toml
only_proposals = there is no result of the group yet: these are proposals of participants
proposals_left_out = { $proposals ->
    [one] { $proposals } proposal of a participant is not in it; with --all it is
   *[other] { $proposals } proposals of participants are not in it; with --all they are
}
folder_without_files = the folder { $folder } is empty
check_the_folder = check whether it is the right folder
folder_inside = a folder inside a folder is not read
use_option_recursive = with --recursive, folders inside folders are read too
give_it_by_name = give this folder itself when you want it read
not_a_file = this is no ordinary file
link_is_dead = this link leads to a file that is not there
take_it_away = take it out of the folder
passed_over = passed over, as nobody wrote it: { $files }
blank_left_out = { $file }: nothing is filled in; it does not count
as_made_left_out = { $file }: nothing was changed in it since it was made, and it has no name; it does not count (if it is the group's result, say so with --group)
unchanged_left_out = { $file }: { $who } changed nothing in it; it does not count
same_answers_left_out = { $file }: the same answers are in { $original }; they count once
read_from_files_that_are_there = { $count ->
    [one] { $file }: 1 contribution in it comes from a file that is here too; it counts once
   *[other] { $file }: { $count } contributions in it come from files that are here too; they count once
}
counts_as_unread = { $file }: no answers came out of it, though there may be some in it; it counts as not read
replaced = { $who }: { $newer } counts, as it is newer; { $older } is kept as replaced
one_of_more_counts = { $who }: { $newer } counts; { $older } is kept as replaced
group_replaced = the group's result is now that of { $newer }; that of { $older } is kept as replaced
nothing_made = nothing was made: mend these files, take them away, or go on without them with --skip-unreadable
group_not_read = nothing was made: { $file } is the group's result, and can’t be read
check_which_is_the_group = mend that file, or give another one with --group
use_option_group = with --group FILE that file is the group's result, and the others are contributions
use_option_no_group = with --no-group there is no result of the group, and each file without a name is a contribution
use_option_votes = name the file that counts with --votes
stopped_whole = stopped; what was written is whole
below = {"  "}{ $line }
json_and_answers_on_stdout = --json and -o - both want standard output
give_a_file = give a file with -o
many_into_one = { $count } files can't go into one: { $file }
give_a_folder_or_merge = give a folder with -o, or put them side by side with `opschaal merge`
many_files_inside = there are { $count } files in it, and one is wanted here
merge_them_first = bring them together with `opschaal merge`, or save one of them and give that
merged = { $count ->
    [one] { $file }: 1 contribution, { $added } new
   *[other] { $file }: { $count } contributions, { $added } new
}
merged_with_group = { $count ->
    [one] { $file }: 1 contribution, { $added } new; the group's result is that of { $group }
   *[other] { $file }: { $count } contributions, { $added } new; the group's result is that of { $group }
}
all_replied = everybody on the list has replied
not_replied = { $count ->
    [one] 1 person has not replied yet: { $people }
   *[other] { $count } people have not replied yet: { $people }
}
returned_unchanged = { $count ->
    [one] 1 person sent the canvas back without changing anything in it: { $people }
   *[other] { $count } people sent the canvas back without changing anything in it: { $people }
}
returned_unreadable = { $count ->
    [one] the file of 1 person was not read: { $people }
   *[other] the files of { $count } people were not read: { $people }
}
replied_without_name = { $count ->
    [one] 1 contribution has no name, so nobody can tell whose it is: { $people }
   *[other] { $count } contributions have no name, so nobody can tell whose they are: { $people }
}
uninvited = { $count ->
    [one] 1 contribution is of somebody who is not on the list: { $people }
   *[other] { $count } contributions are of people who are not on the list: { $people }
}
count_then_merge = count the strips, type the numbers in { $file }, and merge it with the rest: opschaal merge { $file } -o session.toml
votes_in_session = { $choices ->
    [0] no votes in the room
    [one] votes in the room on 1 choice, apart from the contributions
   *[other] votes in the room on { $choices } choices, apart from the contributions
}
spread = { $field }: { $counts }, blank { $blank }
votes = { $field }, { $votes ->
    [one] 1 vote in the room
   *[other] { $votes } votes in the room
}: { $counts }
nobody_chose = nobody has chosen anything yet
menu_welcome =
    This is opschaal. Here you make a canvas, read what people sent back, and make the report.
    Nothing goes to the internet.
menu_item = {"  "}{ $key }  { $what }
menu_canvas = make a blank canvas, for Word and as PDF
menu_read = read what people sent back
menu_report = make the report
menu_language = Nederlands
menu_stop = stop
menu_choose =
    {" "}
    Type a number and press Enter. Or drag files here: then they are read.
menu_no_choice = “{ $typed }” is not one of them.
menu_where = In which folder? Drag a folder here, or press Enter for { $folder }
menu_what_to_read = Drag the folder or the files here, and press Enter.
menu_nothing_to_read = There is nothing to read. First drag a folder or a file here.
menu_which_is_the_group =
    Did the group fill in a canvas together? Drag that file here. If there is none, press Enter.
menu_report_of = On what? Drag a session, a folder or files here, and press Enter.
menu_report_of_session = Press Enter for a report on { $session }, or drag something else here.
menu_go_on_without = Go on all the same, without what can't be read? Type yes or no.
menu_yes = yes
menu_runs =
    {" "}
    You can type it yourself too: { $line }
menu_done =
    Done.
    {" "}
menu_not_done =
    That did not work. Above stands why.
    {" "}

## template: own templates of Word

no_template = this is no Word template
template_has_password = the template has a password
template_declares_entities = the template declares entities of its own, which no program that saves documents does
template_too_large = the template is larger than any template
template_is_damaged = the template is damaged
save_as_dotx = save it in Word as Word template (.dotx)
style_not_in_template = the template has no style ‘{ $name }’
styles_not_in_template = the template has no style for { $uses }; the document gets a style of its own for that
name_styles = does a style have another name in your template? Put that in the house style under [sjabloon.stijlen], as in: kop_1 = "Kop gemeente"
macros_left_out = the macros in the template do not come into the document
outside_left_out = { $count ->
    [one] 1 thing
   *[other] { $count } things
} in the template from outside it, such as a link or an embedded file, do not come into the document
template_for_word_only = a Word template is for Word only
end_in_docx = let the name of the file end in .docx
