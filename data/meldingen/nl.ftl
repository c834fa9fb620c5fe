# Wat opschaal zegt in het Nederlands. Elke melding heeft de code die ervoor staat; en.ftl heeft dezelfde codes.
# Teksten zeggen wat er mis is, of wat je kunt doen. Namen van bestanden, velden en mensen staan in { $argumenten }.

## source: teksten, namen en TOML

and_more = { $first } en nog { $more }
in_files = { $files }: { $what }
did_you_mean = bedoel je `{ $name }`?
allowed_here = hier kan: { $names }
file_too_large = { $file } is te groot: er wordt hooguit { $most } MiB gelezen
is_it_the_right_file = is dit het goede bestand?
file_is_utf_16 = { $file } is geen tekst in UTF-8
save_as_utf_8_from_utf_16 = het lijkt UTF-16 ("Unicode" in Kladblok): sla het op als UTF-8
file_is_not_utf_8 = { $file } is geen tekst in UTF-8: op regel { $line } staat byte { $byte } (byte { $at } van het bestand)
save_as_utf_8_from_windows_1252 = het lijkt Windows-1252 ("ANSI"): open het in Kladblok en sla het op als UTF-8
not_toml = dit is geen geldige TOML: { $why }
toml_key_without_value = hier staat een naam zonder waarde; er hoort een `=` achter
toml_value_missing = achter de `=` staat geen waarde
toml_key_twice = deze naam staat er al
toml_key_has_value = deze naam heeft al een waarde, dus er kan niets onder staan
toml_key_form = een naam heeft alleen letters, cijfers, streepjes en liggende streepjes, of staat tussen aanhalingstekens
toml_head_not_closed = aan het eind van deze kop staat geen `]`
toml_list_not_closed = aan het eind van deze lijst staat geen `]`
toml_table_not_closed = aan het eind van deze tabel staat geen {"`}`"}
toml_bracket_extra = een haakje sluiten zonder haakje openen
toml_comma_missing = hier ontbreekt een komma
toml_comma_extra = hier staat een komma te veel
toml_equals_extra = hier staat een `=` te veel
toml_unexpected = dit hoort hier niet
toml_too_deep = er zitten te veel tabellen en lijsten in elkaar
toml_text_without_quotes = tekst staat tussen aanhalingstekens
toml_text_not_closed = aan het eind van deze tekst staat geen aanhalingsteken
toml_character_in_text = hier staat een teken dat niet in tekst kan staan
toml_backslash = een \ begint een bijzonder teken, en dit is er geen; een gewone \ schrijf je dubbel
toml_character_in_comment = hier staat een teken dat niet in een opmerking kan staan
toml_end_of_line = het eind van deze regel klopt niet: er staat een CR zonder LF
toml_boolean_form = true en false schrijf je met kleine letters
toml_number_form = zo schrijf je geen getal; tekst staat tussen aanhalingstekens
toml_date_form = deze datum of tijd bestaat niet; een datum schrijf je als 2026-03-12
toml_day_of_month = deze dag bestaat niet: de maand heeft { $days } dagen
toml_other = zo schrijf je geen TOML
value_text = tekst
value_number = een getal
value_boolean = true of false
value_date = een datum
value_date_time = een datum met een tijd
value_time = een tijd
value_list = een lijst
value_table = een tabel
key_missing = `{ $key }` ontbreekt
key_unknown = `{ $key }` is hier niet bekend
key_empty = `{ $key }` mag niet leeg zijn
too_many_entries = `{ $key }` mag hooguit { $most } keer voorkomen; hier staat het { $found } keer
expected_text = hier hoort tekst tussen aanhalingstekens, en er staat { $found }
expected_date = hier hoort een datum, zoals 2026-03-12, en er staat { $found }
expected_boolean = hier hoort true of false, en er staat { $found }
expected_number = hier hoort een getal van { $least } tot en met { $most }
expected_any_number = hier hoort een getal, zoals 12 of 12.5
expected_table = hier hoort een tabel, en er staat { $found }
expected_list = hier hoort een lijst, en er staat { $found }
double_brackets = een lijst van tabellen heeft dubbele haken: [[…]]
text_empty = deze tekst mag niet leeg zijn
text_with_line_break = deze tekst mag maar één regel hebben
text_with_control_character = het stuurteken { $character } mag niet in deze tekst staan
id_form = een id bestaat uit kleine letters, cijfers en liggende streepjes
id_twice = de id `{ $id }` staat er twee keer
path_form = een pad bestaat uit kleine letters, cijfers en liggende streepjes, met punten ertussen
code_form = een code heeft één tot drie letters, zoals "R"
color_form = hier hoort een kleur als "#rrggbb", zoals "#243b53"
color_too_light = het contrast met wit is { $contrast }:1, en dat moet minstens { $least }:1 zijn
darker_color = kies een donkerdere kleur
keyword_unknown = `{ $word }` is hier geen bekende waarde voor { $key }
place_unknown = voor { $place } is niets bekend om in te vullen
place_missing = { $place } ontbreekt in deze tekst
use_places = gebruik { $places }
no_braces = deze tekst wordt geprint zoals hij er staat: laat de accolades weg
nothing_to_choose = er is nog niets om uit te kiezen
defect = dit kon niet worden gemaakt
report_the_defect = dit is een fout in opschaal; meld hem, met het commando dat je gaf en deze woorden: "{ $why }"

## method: het bestand van een methode

path_too_long = een pad heeft hooguit { $most } delen
path_reserved = een pad mag niet beginnen met `{ $name }`: dat gebruikt het programma zelf
method_id_form = de id van een methode heeft alleen kleine letters, cijfers en streepjes
version_form = een versie heeft geen spaties
language_form = hier hoort een code van een taal, zoals "nl" of "en-GB"
language_right_to_left = "{ $language }" wordt van rechts naar links geschreven, en dat kan dit programma nog niet
questions_without_plan = voor vragen is `[rapport]` nodig: daar staat waar de acties zijn
months_of_year = hier horen 12 maanden, en { $found ->
    [one] er staat er 1
   *[other] er staan er { $found }
}
no_such_field = er is geen veld `{ $path }`
field_is_no_line = `{ $path }` is geen veld van de soort `regel`
path_twice = er is al een veld `{ $path }`
path_below_field = `{ $path }` kan niet naast het veld `{ $field }` bestaan, want het begint ermee
code_twice = er is al een code `{ $code }`
two_columns_with_questions = een tabel heeft hooguit één kolom van de soort `vragen`
no_column_to_fill_in = een tabel heeft minstens één kolom nodig om in te vullen
no_column_for_questions = deze tabel heeft geen kolom van de soort `vragen` om ze in te printen
kind_without_options = alleen de soorten `een_van` en `meer_van` hebben opties
scale_without_steps = een schaal loopt van een getal naar een hoger getal
most_below_least = `hoogstens` is minder dan `minstens`
number_example = schrijf hier 1234,5 zoals jullie dat doen, bijvoorbeeld "1.234,5"
grid_too_large = een indeling heeft hooguit { $rows } regels van { $columns } vakken
grid_rows_differ = alle regels van een indeling hebben evenveel woorden
no_such_box = er is geen vak `{ $id }`
box_without_place = vak `{ $id }` is in de indeling geen rechthoek, of staat er niet in
boxes_not_beside = vak `{ $to }` staat in de indeling niet rechts naast vak `{ $from }`
questions_without_actions = een van de vragen gaat over acties: daarvoor is `[rapport.acties]` nodig
column_is_no_date = deze kolom is niet van de soort `datum`
not_on_sheets = op de vellen staat geen `{ $name }` van deze soort
no_sheet = er is geen vel ‘{ $id }’

## notes: briefjes aan de muur

notes_are_text = dit is { $format }
too_much_text = dit is meer dan { $most } MB tekst
notes_form = schrijf op elke regel één briefje, met de code van het vak ervoor, zoals `R1: tekst`; of zet de code op een regel en de briefjes eronder
no_notes = hier staan geen briefjes in
too_many_notes = { $count } briefjes is te veel; er passen er { $most } in
more_lines_like_that = { $count ->
    [one] en nog 1 zo’n regel
   *[other] en nog { $count } zulke regels
}
note_code_unknown = geen vak op de vellen heeft de code `{ $code }`
codes_are = kies uit { $codes }
note_without_code = bij welk vak hing dit briefje?
column_or_text = hoort `{ $word }` bij de code { $code }, of is het deel van het briefje?
colon_after_column = zet een dubbele punt: `{ $code } { $word }: …`, of `{ $code }: { $word } …`
code_or_text = is `{ $code }` een code, of deel van het briefje?
colon_after_code = is het een code, zet er dan een dubbele punt achter: `{ $code }: …`
note_in_row = rij { $row }: { $what }
notes_added = { $added ->
    [one] 1 briefje erbij
   *[other] { $added } briefjes erbij
}{ $known ->
    [0] {""}
    [one] ; 1 stond er al
   *[other] ; { $known } stonden er al
}
notes_taken = { $count ->
    [one] 1 daarvan staat nu in het resultaat van de groep
   *[other] { $count } daarvan staan nu in het resultaat van de groep
}
notes_left = { $count ->
    [one] 1 hangt bij geen vak waar tekst in kan, en blijft een briefje
   *[other] { $count } hangen bij geen vak waar tekst in kan, en blijven briefjes
}
noted_action = actie { $code }: { $what }

## pack: pakketten

no_method_in_pack = { $name } is geen pakket: { $file } ontbreekt
what_a_pack_holds = een pakket is een map of een zip-bestand met { $files }; alleen het eerste is nodig
no_pack = { $name } is { $format }, en geen methode
part_twice = { $part } staat er twee keer in: ook als { $file }
pack_of_many_files = { $name } bevat meer dan { $most } bestanden
pack_file_unreadable = { $file } in { $name } is beschadigd of te groot
pack_lacks = de methode heeft geen { $file }
add_it_to_the_pack = zet dat bestand in de map of het zip-bestand van de methode, en geef dat met --method
part_lacks_table = { $file } van de methode heeft geen `[{ $table }]`
add_table_to_part = zet `[{ $table }]` in { $file }, met de sleutels die docs/methode.md noemt; zonder wordt niet gemaakt wat daarvan komt
part_in_other_language = dit is in de taal `{ $found }`, en de methode in `{ $method }`
english_stands_in = er is geen { $file } voor de taal `{ $language }`: namen van stijlen en bestanden, en wat naast de teksten van het pakket staat, worden Engels
no_report_texts = er zijn geen teksten voor een verslag in de taal `{ $language }`

## answers: antwoorden

no_such_month = er is geen maand { $month }
days_count_from_one = de eerste dag is 1
years_count_from_one = het eerste jaar is 1
no_such_day = maand { $month } van { $year } heeft { $days } dagen, er is geen dag { $day }
key_unknown_in = `{ $key }` is niet bekend in `{ $table }`
table_expected = bij `{ $key }` hoort een tabel, en er staat { $found }
write_table = schrijf [{ $key }] op een eigen regel
write_table_and_key = schrijf [{ $key }] op een eigen regel, en daaronder { $first } = …
write_table_and_texts = schrijf [{ $key }] op een eigen regel, en daaronder "naam" = "tekst"
rows_expected = bij `{ $key }` hoort een lijst van tabellen, en er staat { $found }
start_every_row = begin elke rij met [[{ $key }]], met dubbele haken
too_many_rows = `{ $key }` heeft { $rows } rijen; er worden er hooguit { $most } gelezen
row_expected = bij rij { $row } van `{ $key }` hoort een tabel, en er staat { $found }
line_break_in_line = in `{ $key }` past maar één regel, en er staan er meer
control_character = in `{ $key }` staat het stuurteken { $character }
paste_as_plain_text = haal het weg, of plak de tekst opnieuw als gewone tekst
expected = bij `{ $key }` hoort { $what }, en er staat { $found }
what_text = tekst tussen aanhalingstekens
what_name = een naam
what_names = een lijst van namen
what_option = de id van een optie
what_one_option = de id van één optie
what_options = een lijst van opties
what_step = een getal van de schaal
for_example = bijvoorbeeld { $key } = { $value }
date_expected = bij `{ $key }` hoort een datum; deze woorden blijven staan: "{ $text }"
write_date = schrijf { $key } = 2026-03-12
write_words = horen er woorden te staan, schrijf dan { $key } = {"{"} { $words } = "…" {"}"}: dan komt deze melding niet meer
date_impossible = de datum bij `{ $key }` bestaat niet: { $why }
date_far_away = `{ $key }` is een datum ver weg: { $date }
time_kept_apart = `{ $key }` is een datum zonder tijd; wat er stond, is apart bewaard: { $time }
number_expected = bij `{ $key }` hoort een getal; deze woorden blijven staan: "{ $text }"
write_number = schrijf { $key } = { $number }
number_not_as_asked = `{ $key }` is een ander getal dan er gevraagd wordt: { $number }
option_unknown = "{ $option }" is geen optie van `{ $key }`
write_option = schrijf "{ $option }"
options = de opties zijn: { $options }
option_twice = optie `{ $option }` staat twee keer in `{ $key }`
several_options = bij `{ $key }` hoort één optie, en er zijn er { $count } aangekruist: { $options }
several_ticked = bij ‘{ $field }’ hoort één kruisje, en er staan er { $count }: { $options }
ask_which_is_meant = ze zijn allemaal bewaard: vraag welk kruisje is bedoeld
words_and_no_date = woorden waar een datum hoort: { $fields } ({ $words })
date_form = ze zijn bewaard; een datum is een dag, een maand en een jaar van vier cijfers: 12-3-2026
dates_far_away = er staat een datum ver weg: { $fields } ({ $dates })
ask_which_year = die blijft staan; vraag na welk jaar bedoeld is
times_kept_apart = een datum heeft geen tijd; wat er stond, is apart bewaard: { $fields } ({ $times })
words_and_no_number = woorden waar een getal hoort: { $fields } ({ $words })
number_form = ze blijven staan; een getal heeft alleen cijfers, zoals 1250 of 12,5
numbers_not_as_asked = andere getallen dan er gevraagd worden, te klein, te groot of te precies: { $fields } ({ $numbers })
ask_if_it_is_right = ze tellen mee; vraag na of ze kloppen
names_changed = velden met een veranderde naam zijn herkend aan de rest ervan: { $fields }
check_they_belong_together = programma’s die bestanden samenvoegen of kopiëren veranderen namen; kijk of de antwoorden bij elkaar horen
characters_left_out = tekens die geen tekst zijn, zijn weggelaten: { $fields }
they_came_with_pasted_text = ze kwamen mee met geplakte tekst, en je ziet ze niet
texts_without_place = teksten die bij geen veld horen zijn bewaard: { $fields }
move_them = ze staan onder [{ $table }] in de antwoorden: zet ze op hun plek

## session: sessies

already_in_session = dit bestand zit al in de sessie en is overgeslagen
same_file = dit is hetzelfde bestand als { $other }; het telt één keer
second_group = hier staat niet in wie het heeft ingevuld, dus het zou het resultaat van de groep zijn; maar dat komt al uit { $first }
second_group_beside_session = hier staat niet in wie het heeft ingevuld, dus het zou het resultaat van de groep zijn; maar de sessie heeft dat al
group_or_forgotten = { $count ->
    [one] in { $files } staat geen naam: is dat het resultaat van de groep, of vergat iemand zijn naam?
   *[other] in { $count } bestanden staat geen naam: is een daarvan het resultaat van de groep, of vergaten mensen hun naam? { $files }
}
say_which_is_the_group = zeg welk bestand het resultaat van de groep is; dan zijn de andere bijdragen
or_that_there_is_none = is er geen resultaat van de groep, zeg dat dan: elk bestand zonder naam is dan een bijdrage
contributions_in_one_line = `{ $key }` staat op één regel in het sessiebestand
start_every_contribution = begin elke bijdrage met [[{ $key }]], met dubbele haken
write_as_table = zet op een eigen regel [{ $key }], en daaronder wat erin staat, elk op een eigen regel
fingerprint_expected = bij `{ $path }` hoort een vingerafdruk van acht tekens
program_writes_it = wat onder [{ $table }] staat schrijft het programma; haal het stuk weg als je het niet vertrouwt, dan telt alles als gezegd
newest_unknown = van { $who } zijn er twee verschillende bestanden, en niet te zien is welk het nieuwste is: { $files }
last_one_counts = nu telt { $file }; zet in het andere een oudere datum, of laat beide tellen
same_name_elsewhere = dezelfde naam bij verschillende organisaties telt als { $count } mensen: { $people }
make_them_one_person = is het één persoon, schrijf de organisatie dan hetzelfde
file_is_named_after_another = volgens het bestand is dit van { $who }, maar het heet naar { $other }
check_whose_it_is = vraag van wie dit is; misschien is het verkeerde bestand ingevuld of opgeslagen
more_votes_than_people = { $field }: { $votes } stemmen, en er stemden { $people } mensen; klopt dat?
count_the_strips_again = tel de stroken opnieuw, of verander het getal bij `stemmers`; een rij met twee kruisjes op één strook is geen stem
voted_on_twice = { $count ->
    [one] over { $fields } staan andere stemmen in { $first }; welke gelden?
   *[other] over { $count } keuzes staan andere stemmen in { $first }; welke gelden? { $fields }
}
say_which_votes_count = zeg welk bestand met stemmen geldt
add_up_in_one_file = zijn het stemmen van twee groepen, tel ze dan op in één bestand
voters_differ = hier stemden { $there } mensen en volgens { $first } waren het er { $here }; welk getal klopt?
same_votes = { $count ->
    [one] over { $fields } staan dezelfde stemmen in { $first }; ze tellen één keer
   *[other] over { $count } keuzes staan dezelfde stemmen in { $first }; ze tellen één keer: { $fields }
}
votes_replaced = deze stemmen komen in de plaats van wat er al stond over { $fields }
no_votes_in_it = hier staan geen stemmen in
said_at_earlier_moment = dit bestand hoort bij een eerder moment van de pilot (‘{ $moment }’), en telt nu niet mee
counts_then_and_now = { $count ->
    [one] dit bestand telt in de sessie mee, en hoort ook bij het eerdere moment ‘{ $moment }’: { $files }
   *[other] deze bestanden tellen in de sessie mee, en horen ook bij het eerdere moment ‘{ $moment }’: { $files }
}
take_out_what_is_old = zijn ze van toen, maak het sessiebestand dan opnieuw met het eerdere moment erbij; dan tellen ze nu niet mee
moment_already_there = het moment ‘{ $moment }’ staat al in de sessie, en is overgeslagen
second_moment_called = de sessie heeft al een moment dat ‘{ $moment }’ heet, en daar staat iets anders in
name_moments_apart = Geef dit moment in het bestand een andere naam: [sessie], moment = "…". Of haal het oude moment uit de sessie weg.
earlier_is_this_session = dit is dezelfde sessie als die waar je alles in opneemt: ze kan geen eerder moment van zichzelf zijn
put_next_in_another_file = maak van de nieuwe sessie een ander bestand, en geef dit bestand als eerder moment
too_many_moments = een sessie kan hoogstens { $most } eerdere momenten hebben
nothing_to_vote_on = de methode ‘{ $method }’ heeft geen keuzes, dus er valt niets te stemmen
count_expected = { $field }: `{ $typed }` is geen aantal van 0 tot en met { $most }

## house: huisstijlen

no_sheet_to_color = er is geen vel ‘{ $sheet }’ om een kleur te geven
font_name_form = de naam van een lettertype heeft alleen letters, cijfers, spaties en streepjes
fonts_of_two_families = de lettertypen zijn van twee families: { $one } en { $other }
keep_one_family = laat in de map alleen de lettertypen van één familie staan
no_regular_face = er is geen gewone variant van het lettertype
no_italic_face = er is geen cursieve variant van het lettertype
no_bold_face = er is geen vette variant van het lettertype
faces_needed = in de map moet een gewone, een cursieve en een vette variant staan, als .ttf of .otf
font_too_large = dit lettertype is te groot: hooguit { $most } MiB
no_font = dit is geen lettertype
font_may_not_be_embedded = dit lettertype mag niet in documenten worden gezet
maker_of_font_forbids = de maker van het lettertype staat dat niet toe
font_without_family = dit lettertype zegt niet bij welke familie het hoort
logo_too_large = het logo is te groot: hooguit { $most } MiB
logo_without_text = het logo heeft geen tekst voor mensen die het niet zien
write_logo_text = schrijf logo_tekst = "de naam van de organisatie"
logo_has_too_many_pixels = het logo heeft te veel pixels: hooguit { $most } per kant
logo_is_damaged = het logo is een beschadigde PNG
logo_is_no_picture = het logo is geen PNG en geen SVG
save_logo_as_png_or_svg = sla het op als PNG of SVG
logo_is_unsafe = dit logo kan niet worden gebruikt: er zit { $what } in
save_logo_plain = sla het opnieuw op als gewone SVG of als PNG; niets erin mag van elders komen
logo_has_text = in het logo staan letters als tekst: die zien er met een ander lettertype anders uit
make_logo_text_outlines = maak er in je tekenprogramma lijnen van (in Inkscape: Pad, Object naar pad), of sla het logo op als PNG
logo_document_type = een documenttype
logo_element = het element `{ $name }`
logo_attribute = het attribuut `{ $name }`
logo_damaged_attributes = een beschadigd attribuut
logo_reference = een verwijzing naar iets erbuiten
no_such_use = een sjabloon heeft geen stijl voor ‘{ $key }’

## mail: mails aan mensen

template_is_empty = er staat niets in dit sjabloon voor een mail
template_too_long = dit sjabloon is langer dan { $most } kB: dat is geen mail
mail_without_subject = de mail heeft geen onderwerp
subject_form = begin de eerste regel met “Onderwerp: ” en daarachter het onderwerp
mail_without_words = er staat niets in de mail, alleen een onderwerp
no_such_place = hier wordt niets ingevuld: { "{" }{ $place }{ "}" } bestaat niet
no_addresses = er is geen kolom met e-mailadressen; in de concepten staat dus niet aan wie ze gaan
add_a_column_with_addresses = zet ze in een kolom met de kop ‘e-mail’
no_address_of = regel { $line }: { $person } heeft geen e-mailadres
wrong_address = regel { $line }: ‘{ $address }’ van { $person } is geen e-mailadres
address_twice = regel { $line }: { $person } heeft hetzelfde e-mailadres als { $other }, { $address }
draft_without_address = het concept is er wel; vul het adres daarin zelf in, of verbeter de lijst
no_organisation_of = { $count ->
    [one] van 1 persoon is er geen organisatie; op die plaats staat niets in de mail: { $people }
   *[other] van { $count } mensen is er geen organisatie; op die plaats staat niets in de mail: { $people }
}
mail_needs_when = de mail zegt wanneer de werksessie is, en dat is niet bekend
give_when = geef de dag, de tijd en hoe lang het duurt, of haal { "{" }wanneer{ "}" } uit de mail
mail_needs_where = de mail zegt waar de werksessie is, en dat is niet bekend
give_where = geef de plaats, of haal { "{" }waar{ "}" } uit de mail
moment_form = ‘{ $text }’ is geen dag met een tijd
moment_example = schrijf het zo: 2026-12-03 13:30
moment_does_not_exist = ‘{ $text }’ bestaat niet: die nacht gaat de klok een uur vooruit
hours_form = ‘{ $text }’ is geen aantal uren tot en met 24
hours_example = schrijf het zo: 3, of 3,5

## people: lijsten van mensen

zipped_list = dit is een ingepakt bestand, maar geen Excel-bestand (.xlsx) en geen csv
list_is_no_text = dit is geen tekst
save_as_csv = sla het in het rekenblad op als “CSV UTF-8”
column_missing = in de eerste rij staat geen kolom ‘{ $column }’
first_row = in de eerste rij staat: { $heads }
first_row_is_empty = de eerste rij is leeg
not_csv = het kan niet als csv worden gelezen
list_form = een lijst heeft een rij met koppen, zoals naam;organisatie;e-mail, en een rij voor elke persoon
row_without_name = regel { $line } heeft geen naam
control_character_in_row = in regel { $line } staat het stuurteken { $character }
too_many_people = er staan meer dan { $most } mensen in
no_people = er staan geen mensen in, alleen een rij met koppen
workbook_unreadable = dit rekenblad kan niet worden gelezen: het is beschadigd, beveiligd of veel te groot
person_twice = { $person } op regel { $line } staat ook op regel { $first }
left_out_once = de tweede is weggelaten: wie er twee keer staat, krijgt één uitnodiging

## read: bestanden die terugkomen

format_text = een tekstbestand
format_pdf = een pdf
format_form_data = een bestand met formuliergegevens van een pdf (FDF)
format_xml_form_data = een bestand met formuliergegevens van een pdf (XFDF)
format_word = een Word-document
format_empty = een leeg bestand
format_protected = een document met een wachtwoord erop
format_labelled = een document dat een organisatie met een label heeft beveiligd
format_old_word = een document van een oude versie van Word (.doc)
format_old_office = een document van een oude versie van Office
format_mail = een mail
format_mailbox = een bestand met meer dan één mail erin
format_outlook_mail = een mail die Outlook heeft opgeslagen (.msg)
format_outlook_attachments = wat Outlook van een bijlage heeft gemaakt (winmail.dat)
format_sealed_mail = een mail die versleuteld of ondertekend is (smime.p7m)
format_other_archive = een ingepakt bestand (.7z, .rar of .gz)
format_pages = een document van Pages
format_open_document = een OpenDocument-bestand (.odt)
format_spreadsheet = een rekenblad
format_presentation = een presentatie
format_rich_text = een document in Rich Text Format (.rtf)
format_word_xml = een Word-document dat als XML is opgeslagen
format_zip = een zip-bestand
format_picture = een plaatje
format_web_page = een webpagina
ask_for_the_file_again = er ging iets mis bij het sturen of kopiëren: vraag het bestand opnieuw
save_without_protection = open het met het wachtwoord, en sla het op zonder beveiliging
save_without_label = vraag de maker om het op te slaan zonder dat label (in Word: Gevoeligheid, of Toegang beperken), en het opnieuw te sturen
save_as_docx = open het in Word of LibreOffice en sla het op als Word-document (.docx)
save_from_the_mail = is dit het goede bestand? Zit het canvas in een mail, sla het dan eerst op uit die mail
save_each_mail = sla elke mail op als apart bestand (.eml), of sla de bijlagen op
save_as_eml = open het in Outlook en sla de bijlage op, of sla de mail op als .eml
ask_for_a_mail_without_rich_text = vraag de afzender om het bestand opnieuw te sturen, in een mail in HTML of platte tekst (in Outlook: Tekst opmaken)
export_to_word = open het in Pages en exporteer het: Archief, Exporteer naar, Word (.docx)
unpack_it = pak het uit, en lees de bestanden die erin zitten
type_it_over = van een foto of scan kunnen geen antwoorden worden gelezen: typ ze over
download_it_again = er ging iets mis bij het downloaden, vaak door een inlogpagina: download het bestand opnieuw
kind_canvas = een canvas
kind_print = een canvas om af te drukken
kind_report = een verslag
kind_guide = een handleiding
kind_slides = een presentatie
kind_notes = een spreektekst
kind_cards = een stel kaarten
kind_agenda = een programma
kind_index = een lijst van wat er in een pakket zit
kind_attendance = een presentielijst
made_without_answers = dit is { $kind } van opschaal: er staan geen antwoorden in
leave_it_out = laat het weg
canvas_without_fields = dit is { $kind }: wat erop geschreven is, kan niet gelezen worden
type_over_what_is_written = is er iets op geschreven? Typ het over
packing_damaged = het is beschadigd: bestanden erin kunnen ontbreken, of niet heel zijn
zip_without_files = er zit geen bestand in
mail_without_files = er zit geen bestand bij de mail
ask_for_the_attachment = is de bijlage vergeten, of staat die achter een link in de mail? Vraag erom
packed_too_deep = het is ingepakt in een bestand dat zelf is ingepakt: zo diep wordt niet gelezen
too_many_files_inside = er zitten meer dan { $most } bestanden in: de rest is niet gelezen
unpacks_too_far = uitgepakt is het groter dan { $most } MiB: de rest is niet gelezen
unpack_with_the_password = pak het uit met het wachtwoord, en lees de bestanden die erin zitten
left_out_of_system = overgeslagen, door computers gemaakt voor zichzelf: { $files }
left_out_of_mail = overgeslagen, hoort bij de mail zelf: { $files }
send_what_is_missing = zit daar iets van het canvas bij? Sla het op uit de mail, en lees het
mail_has_text = in de mail zelf staat ook tekst: ‘{ $start }’
type_over_what_belongs = die staat niet bij de antwoorden: typ over wat daar hoort
no_canvas_in_it = dit is geen canvas: er staat hooguit een naam en een datum in
not_a_canvas = dit is { $format }; een canvas is een pdf, een Word-document of een OpenDocument-tekst
file_damaged = het bestand is beschadigd { $place }: wat te vinden was, is gelezen
at_byte = bij byte { $at }
compare_with_the_file = vergelijk de antwoorden met het bestand, of vraag het bestand opnieuw
text_without_answers = dit is gewone tekst: er staan geen antwoorden in die gelezen kunnen worden
unknown_kind_of_file = dit soort bestand wordt niet gelezen; een canvas is een pdf, een Word-document of een OpenDocument-tekst
form_data_alone = dit zijn alleen de gegevens van een formulier: wat vooraf was ingevuld, telt mee alsof deze persoon het schreef
ask_for_the_form = was er vooraf iets ingevuld? Vraag dan om de pdf zelf
file_without_marks = geen vel in het bestand heeft een merk van dit programma
fields_read_by_name = de velden worden gelezen bij hun naam in methode { $method }
made_with_another_method = het bestand is gemaakt met methode { $theirs }, en wordt gelezen met { $ours }
answers_are_marks = het antwoord is het kenmerk van een vel: { $fields }
fields_are_mixed_up = een programma heeft de velden verwisseld, of het kenmerk is gekopieerd; vergelijk de antwoorden met het bestand
read_with_that_method = lees het met de methode waarmee het is gemaakt, als je die hebt
has_password = er zit een wachtwoord op het bestand
larger_than_is_read = het bestand is te groot: er wordt hooguit { $most } MiB gelezen
file_is_empty = het bestand is leeg
neither_pdf_nor_word = dit is geen pdf, geen Word-document en geen OpenDocument-tekst
receipt_blank = { $file }: er is niets ingevuld
receipt_damaged = { $file }: het bestand is beschadigd; er is niets uit te lezen
receipt_filled = { $file }: { $filled } van { $total } velden ingevuld
receipt_method = methode: { $method } { $version }, vellen: { $sheets }
receipt_unchanged = er is niets in veranderd: het telt niet mee als bijdrage
receipt_given = { $count ->
    [one] al ingevuld toen het werd verstuurd, dus niemands mening: { $count } veld
   *[other] al ingevuld toen het werd verstuurd, dus niemands mening: { $count } velden
}
receipt_contributions = bijdragen: { $count }
receipt_empty = leeg: { $fields }
receipt_conflicts = te veel aangekruist: { $fields }
receipt_unplaced = zonder plek: { $fields }
receipt_output = geschreven naar: { $file }

## read: Word

not_word = dit is { $format }, en geen Word-document
word_without_fields = dit document heeft geen velden van een canvas
fill_in_a_canvas = is dit het goede bestand? Vul een canvas in dat dit programma heeft gemaakt
word_declares_entities = het document legt eigen entiteiten vast, wat Word en LibreOffice nooit doen: het wordt niet gelezen
save_in_word_or_delete = open het in Word of LibreOffice en sla het opnieuw op; weet je niet wie het maakte, gooi het dan weg
word_too_many_parts = in het bestand zitten meer dan { $most } andere
word_unpacks_too_far = uitgepakt is het bestand veel groter dan een canvas ooit is
word_too_deep = het document zit veel ingewikkelder in elkaar dan een canvas
word_too_many_fields = het document heeft meer dan { $most } velden en stukken tekst
word_too_much_text = in het document staat meer dan { $most } KiB tekst
word_damaged = het document is beschadigd: er is niets uit te lezen
repair_in_word = open het in Word of LibreOffice, dat het soms kan herstellen, en sla het opnieuw op; of vraag het bestand opnieuw
at_its_end = aan het eind, waar de onderdelen staan
in_part = in { $part }, vanaf byte { $at }
answers_beside_fields = antwoorden stonden naast hun veld, of op de plaats ervan: { $fields }
check_that_they_belong = ze tellen als het antwoord; kijk of ze daar horen
line_breaks_lost = regeleinden zijn weg: ze staan vóór het veld: { $fields }
compare_with_the_original = LibreOffice doet dat als het een document opent; vergelijk de antwoorden met het origineel, als dat er is
day_and_month_swapped = een datum staat er met dag en maand andersom dan het document hem bewaart: { $fields }
ask_which_day = de datum die het document bewaart, telt; vraag welke is bedoeld
picture_in_field = er staat een plaatje in een veld, en dat wordt niet gelezen: { $fields }
pictures_elsewhere = { $count ->
    [one] er staat een plaatje buiten de velden, en dat wordt niet gelezen
   *[other] er staan { $count } plaatjes buiten de velden, en die worden niet gelezen
}
type_what_it_says = typ over wat erop staat
other_document_in_field = in een veld is een ander document gezet, en dat wordt niet gelezen: { $fields }
other_documents_inside = { $count ->
    [one] in dit document is een ander gezet, en dat wordt niet gelezen
   *[other] in dit document zijn { $count } andere gezet, en die worden niet gelezen
}
save_it_in_word = open het bestand in Word en sla het op: dan wordt het deel van de tekst

## read: PDF

not_pdf = dit is { $format }, geen pdf
pdf_is_xfa = het formulier in dit bestand is een XFA-formulier: alleen programma's van Adobe kunnen dat tonen
fill_in_our_canvas = vul een canvas in dat dit programma heeft gemaakt
pdf_without_fields = het bestand heeft geen invulvelden: het is als pdf afgedrukt, of de velden zijn in de pagina opgenomen
ask_for_the_saved_file = vraag om het bestand zoals het is opgeslagen, niet zoals het is afgedrukt; of typ de antwoorden over
pdf_of_word = deze pdf is gemaakt van een document voor Word of LibreOffice: wat is ingevuld staat erop getekend, en is niet te lezen
ask_for_the_document = vraag om het document zelf (.docx of .odt); of typ de antwoorden over
other_attachments = bestanden die als bijlage in de pdf zitten en geen canvas zijn, zijn niet gelezen: { $files }
pdf_too_many_fields = het bestand heeft meer dan { $most } invulvelden
pdf_too_much_text = in de velden staat meer dan { $most } KiB tekst
pdf_unpacks_too_far = uitgepakt is het bestand veel groter dan een formulier ooit is
pdf_too_tangled = het bestand zit veel ingewikkelder in elkaar dan een formulier
pdf_damaged = het bestand is beschadigd: vanaf byte { $at } is niets te lezen
boxes_disagree = het vakje toont iets anders dan er is bewaard: { $fields }
what_is_shown_counts = wat je ziet telt; vraag het na bij wie het invulde
fields_on_no_page = velden die op geen vel van het bestand staan zijn apart bewaard: { $fields }
pages_taken_out = er zijn vellen uitgehaald, of wat is ingevuld is erop vastgezet; vergelijk met het bestand wat bij de antwoorden hoort
values_lost = wat is ingevuld staat op het vel, maar niet meer in het bestand: { $fields }
read_them_from_the_sheet = een programma dat pagina’s kopieert heeft het weggelaten; typ over wat er op het vel staat, of vraag om het bestand zoals het is opgeslagen
answers_typed_on_top = antwoorden zijn boven op het veld getypt, en niet erin: { $fields }
drawn_on_sheets = op vel { $sheets } staat handschrift, een stempel of een tekening: dat wordt niet gelezen
canvases_of_several = in dit bestand zitten { $count } canvassen, van: { $people }
several_canvases = in het bestand zitten { $count } ingevulde canvassen, en er staat niet bij van wie elk is
send_them_apart = vraag van ieder een eigen bestand, zoals het is opgeslagen; programma’s die bestanden samenvoegen gooien door elkaar wat mensen schreven
save_pdf_again = open het in een pdf-lezer en sla het opnieuw op, of vraag het bestand opnieuw

## report: rapporten en acties

no_report_in_method = de methode zegt niet waar een rapport van wordt gemaakt
add_report_to_method = zet `[rapport]` in het bestand van de methode; de ingebouwde methode heeft een voorbeeld
no_actions_in_method = deze methode heeft geen lijst met acties
add_actions_to_method = staan er wel acties op de vellen, zet dan `[rapport.acties]` in het bestand van de methode
no_question = in de methode staat geen vraag ‘{ $id }’
cells_too_long = { $count ->
    [one] 1 tekst is te lang voor een cel
   *[other] { $count } teksten zijn te lang voor een cel
}
whole_in_remarks = op het blad ‘{ $sheet }’ staat alles; in CSV past het niet
no_action_columns = in dit rekenblad staat geen rij met de koppen { $columns }
write_it_anew = maak de lijst opnieuw met `opschaal acties sessie.toml`, en vul daarin de stand in
state_changed = { $code }: was { $was }, nu { $now }
remark_changed = { $code }: opmerking ‘{ $remark }’
action_added = { $code }: nieuwe actie ‘{ $action }’
actions_updated = acties bijgewerkt: { $changed }; nieuw: { $added }; gelijk gebleven: { $same }
row_of_unknown_action = rij { $line }: er is geen actie ‘{ $row }’ in de sessie; er is niets mee gedaan
row_is_another_action = rij { $line }: { $code } is hier ‘{ $there }’, en in de sessie ‘{ $here }’; er is niets mee gedaan
write_anew_and_fill_in = maak de lijst opnieuw, en vul de stand daar in
no_state = rij { $line }: ‘{ $written }’ is geen stand; de stand blijft zoals hij was
states_are = kies uit { $states }
row_twice = rij { $line }: { $code } staat ook op rij { $first }
first_row_counts = de eerste rij telt; deze is niet gebruikt
row_words_differ = rij { $line }: { $code } is anders dan in de sessie, bij { $columns }
session_words_stay = de sessie blijft daar zoals ze is; verander het in het sessiebestand als het anders moet
remark_stays = rij { $line }: hier staat geen opmerking, in de sessie wel; die van { $code } blijft staan
take_it_out_there = moet ze weg, haal haar dan in het sessiebestand weg bij [[{ $table }]]
row_without_action = rij { $line }: er staat niet wat er gebeurt; er is niets mee gedaan
write_what_is_to_be_done = schrijf het in de kolom met de actie
row_not_added = rij { $line }: ‘{ $row }’ is niet toegevoegd, want er is nog geen resultaat van de groep
add_to_the_group = is het een actie van de groep, zet haar dan in het sessiebestand bij [[{ $table }]]
row_not_added_full = rij { $line }: ‘{ $row }’ is niet toegevoegd: de lijst heeft al { $most } rijen
take_rows_out = haal rijen uit de lijst die niet meer nodig zijn
not_among_options = rij { $line }: ‘{ $written }’ past niet bij { $column }, en is weggelaten
options_are = kies uit { $options }
privacy_emails = e-mailadressen, bij { $fields }
privacy_phones = telefoonnummers, bij { $fields }
privacy_bsns = dit lijken burgerservicenummers, bij { $fields }
privacy_homes = adressen, bij { $fields }
take_out_or_share_anonymous = haal ze weg, of deel het met --anoniem: dan komt er een woord voor in de plaats
privacy_names = { $people ->
    [one] de naam van { $people } deelnemer
   *[other] de namen van { $people } deelnemers
}
privacy_files = kijk of in deze namen van bestanden een naam van iemand staat: { $files }
privacy_small_groups = van deze organisaties zijn er minder dan { $few } deelnemers, en dan weet men wie het is: { $organisations }
share_anonymous = met --anoniem staan ze er niet in
perhaps_private = kijk of dit nummers of adressen van mensen zijn: { $texts }
look_before_sharing = het programma kan dat niet weten, en laat ze staan

## make: documenten die worden gemaakt

not_in_method = de methode heeft geen `{ $name }` om hier te laten zien
no_example_text = het voorbeeld heeft geen tekst in het veld `{ $path }`
no_drawing = er staat geen tekening `{ $id }` boven
cells_of_row = hier horen { $wanted } cellen, en { $found ->
    [one] er staat er 1
   *[other] er staan er { $found }
}
text_for_each_row = elk van de { $rows } rijen heeft een tekst nodig, en { $found ->
    [one] er staat er 1
   *[other] er staan er { $found }
}
sketch_for_each_option = elk van de { $options } opties heeft een schets nodig, en { $found ->
    [one] er staat er 1
   *[other] er staan er { $found }
}
no_part_for_sheet = er is geen [[onderdeel]] voor het vel `{ $sheet }`
no_statement = er is geen [[stelling]] `{ $id }`
no_column_with_options = de tabel heeft geen kolom `{ $column }` met opties
no_agenda = er is geen [[agenda]] `{ $id }`
which_agenda = er zijn meer draaiboeken: { $agendas }
choose_agenda = kies er een met --draaiboek-id
no_kit_part = er is geen [[kit.deel]] `{ $id }`
days_of_week = hier horen 7 dagen, en { $found ->
    [one] er staat er 1
   *[other] er staan er { $found }
}
file_name_form = een bestandsnaam heeft hier alleen kleine letters, cijfers en streepjes
characters_not_drawn = geen lettertype hier heeft { $characters }; { $count ->
    [one] dat teken verschijnt
   *[other] die tekens verschijnen
} als �
scripts_drawn = Latijnse, Griekse en Cyrillische letters zijn er wel
characters_in_fields = kijk bij { $fields }
words_not_drawn = geen lettertype hier heeft { $characters }, en die staan in de teksten van de methode
choose_fonts = zet een lettertype dat ze wel heeft in de huisstijl: `lettertypen` noemt de map met de bestanden
check_tells_where = `opschaal check` vertelt waar ze staan in een pakket
texts_too_long = { $count ->
    [one] een tekst is te lang voor zijn vak
   *[other] { $count } teksten zijn te lang voor hun vak
} op papier: { $fields }
slide_runs_on = de dia ‘{ $title }’ is te lang voor één bladzijde van de PDF, en loopt door op { $pages } bladzijden
shorten_or_split_slide = maak de tekst korter, of verdeel die over meer dia’s
fields_hold_all = in het veld zelf staat alles
print_for_all_on_paper = op vellen om te printen lopen lange teksten door op een vervolgblad
sheets_not_kept = deze vellen moeten eerst worden opgemaakt, en dat kan dit deel van het programma niet
sheet_not_split = het vel ‘{ $sheet }’ kan niet worden gesplitst
no_sheet_to_split = er is geen vel dat kan worden gesplitst
only_long_tables_split = alleen vellen met een tabel van meer dan { $most } rijen worden gesplitst
paper_too_large_for_word = een document om in te typen (.docx of .odt) gaat tot en met A3
smaller_paper_or_pdf = kies A3 of A4, of maak een pdf van dat formaat
no_room_to_write = de teksten van het vel ‘{ $sheet }’ laten op dit papier geen ruimte om te schrijven
sheet_too_full = de teksten van het vel ‘{ $sheet }’ hebben { $millimetres } mm meer hoogte nodig dan dit papier heeft
use_larger_paper = neem groter papier, of maak de teksten in het bestand van de methode korter
logo_not_drawn = het logo kan niet worden getekend
save_logo_again = open het in een tekenprogramma en sla het opnieuw op, als PNG of gewone SVG
kit_without = het pakket wordt gemaakt zonder wat daarvan komt; zet { $file } bij de methode voor de rest

## program: het programma

label_error = fout
label_warning = waarschuwing
hint = tip: { $text }
help_usage = Gebruik
help_commands = Commando’s
help_arguments = Argumenten
help_options = Opties
help_examples = { $lines ->
    [one] Voorbeeld
   *[other] Voorbeelden
}
help_options_tag = [OPTIES]
help_command_tag = COMMANDO
help_default = [standaard: { $values }]
help_alias = [ook: { $names }]
help_values = [mogelijk: { $values }]
man_name = NAAM
man_synopsis = GEBRUIK
man_description = BESCHRIJVING
man_options = OPTIES
man_subcommands = COMMANDO’S
man_extra = VOORBEELDEN
man_version = VERSIE
usage = Gebruik: { $command }
usage_more = Met '--hulp' lees je hoe het moet.
argument_unknown = '{ $argument }' hoort hier niet
argument_similar = bedoel je '{ $argument }'?
argument_as_value = bedoel je een waarde die '{ $argument }' heet? Schrijf dan '{ $written }'
argument_elsewhere = '{ $written }' kan wel
command_after_dashes = bedoel je het commando '{ $command }'? Haal dan de '--' ervoor weg
command_unknown = er is geen commando '{ $command }'
command_similar = { $count ->
    [one] bedoel je { $commands }?
   *[other] bedoel je een van deze: { $commands }?
}
command_missing = na '{ $program }' hoort een commando
argument_missing = dit ontbreekt nog: { $arguments }
argument_conflict = '{ $argument }' kan niet samen met { $other }
argument_twice = '{ $argument }' mag maar één keer
value_missing = bij '{ $argument }' hoort een waarde, en die ontbreekt
value_wrong = '{ $value }' kan niet bij '{ $argument }'
value_wrong_because = '{ $value }' kan niet bij '{ $argument }': { $why }
value_similar = bedoel je '{ $value }'?
value_not_wanted = bij '{ $argument }' hoort geen waarde, en er staat '{ $value }'
value_names = dit kan wel: { $values }
arguments_not_utf_8 = een van de argumenten is geen tekst in UTF-8
command_line_wrong = dit commando klopt niet
sheet_name_missing = er ontbreekt een naam; schrijf de namen met komma’s en zonder spaties ertussen
reason_not_there = het is er niet
reason_not_allowed = dat mag je daar niet
reason_exists = het is er al
reason_no_folder = iets in het pad is geen map
reason_folder = het is een map
reason_name = die naam kan niet
reason_disk_full = de schijf is vol
reason_too_large = het is te groot
reason_in_use = een ander programma gebruikt het
reason_network = het netwerk geeft geen antwoord
reason_number = het systeem weigert het (fout { $number })
reason_unknown = het systeem weigert het
stdin_read_twice = de standaardinvoer kan maar één keer gelezen worden
use_stdin_once = gebruik `-` één keer, en noem verder bestanden
folder_not_file = { $folder } is een map, geen bestand
name_a_file_in_it = noem een bestand in die map
no_such_file = er is geen bestand { $file }
check_the_name = kijk of de naam en de map kloppen
check_the_name_or_start =
    kijk of de naam en de map kloppen; met `opschaal nieuw` krijg je een bestand om mee te beginnen
check_the_name_or_leave_out_method =
    kijk of de naam en de map kloppen; zonder --methode wordt de ingebouwde methode gebruikt
reading_not_allowed = { $file } mag niet gelezen worden
check_the_owner = kijk van wie het bestand is, en of een ander programma het open heeft
not_read = { $file } kan niet gelezen worden: { $why }
folder_not_read = de map { $folder } kan niet gelezen worden: { $why }
input_is = { $file } is { $what }
answers_are_toml =
    antwoorden staan in een tekstbestand (TOML); met `opschaal nieuw` krijg je er een om mee te beginnen
method_is_toml = een methode is een tekstbestand (TOML)
people_are_csv = mensen staan in een Excel-bestand (.xlsx) of een csv-bestand
house_style_is_toml = een huisstijl is een tekstbestand (TOML)
fonts_too_many = in { $folder } staan { $found } lettertypen; er worden er hooguit { $most } gelezen
not_beside_house_style = { $file } staat niet bij de huisstijl
put_it_beside = zet het in dezelfde map, of in een map daarin, en schrijf de naam zoals je die daarvandaan ziet
wrote = { $file } is gemaakt
give_file_in_folder = geef een bestand in die map een naam
ending_wrong = de naam { $file } eindigt niet op .{ $ending }
ending_none_of = de naam { $file } eindigt niet op { $endings } of .{ $last }
name_for_example = bijvoorbeeld { $file }
pdf_on_screen = een PDF kun je zo niet op het scherm lezen
spreadsheet_on_screen = een rekenblad kun je zo niet op het scherm lezen
give_name_or_send_on = geef met -o de naam van een bestand, of stuur de uitvoer naar een ander programma
file_exists = { $file } is er al
answers_exist = { $file } is er al, en er kunnen antwoorden van iemand in staan
schema_exists = { $file } is er al, voor een andere methode of een andere versie daarvan
built_without_page = dit programma is gemaakt zonder de pagina
page_beside_the_program = opschaal.html staat bij elke uitgave naast het programma; of maak de pagina met `page/build` en daarna het programma met `--features page`
rename_or_replace = geef een andere naam, of vervang het met --overschrijven
write_elsewhere_or_replace = schrijf in een andere map, of vervang het met --overschrijven
folder_not_empty = { $folder } is niet leeg, en wat erin staat wordt niet overschreven
start_elsewhere_or_name_answers = kies een nieuwe map; voor een leeg bestand met antwoorden bij een methode die er al is, noem je dat bestand: opschaal nieuw antwoorden.toml --methode MAP
not_written = { $file } kan niet gemaakt worden: { $why }
not_written_no_such_folder = { $file } kan niet gemaakt worden: er is geen map { $folder }
not_written_no_folder = { $file } kan niet gemaakt worden: { $folder } is geen map
not_written_not_allowed = { $file } kan niet gemaakt worden: je mag niet schrijven in { $folder }
not_written_read_only = { $file } kan niet gemaakt worden: er is al een bestand met die naam, en dat is alleen-lezen
make_the_folder_first = maak eerst de map, of kijk of de naam klopt
choose_a_folder = kies een map om in te schrijven
choose_your_own_folder = kies een map die van jou is
choose_another_or_allow_writing = kies een andere naam, of haal bij Eigenschappen van het bestand het vinkje weg bij Alleen-lezen
close_it_elsewhere = sluit het bestand in Word of in het andere programma, en probeer het opnieuw; in een map van OneDrive: wacht tot het is bijgewerkt
nothing_left_behind = er is niets achtergebleven
no_such_folder = er is geen map { $folder }
folder_is_file = de map { $folder } kan niet gemaakt worden: er is al een bestand met die naam
folder_not_allowed = de map { $folder } kan niet gemaakt worden: je mag daar niet schrijven
folder_not_made = de map { $folder } kan niet gemaakt worden: { $why }
give_another_name = geef een andere naam
stdout_failed = er kan niets naar de standaarduitvoer: { $why }
pages_not_written = er kunnen geen handboekpagina’s in { $folder }: { $why }
pack_is_fine = { $name }: in orde, met { $parts }
file_is_fine = { $fields ->
    [one] { $file }: in orde, { $fields } veld ingevuld
   *[other] { $file }: in orde, { $fields } velden ingevuld
}
nothing_private = { $file }: geen namen, nummers of adressen van mensen gevonden
print_is_pdf = met --afdrukken maak je een PDF, geen document om in te typen (.docx of .odt)
leave_out_print = laat --afdrukken weg, of geef een naam die eindigt op .pdf
split_is_pdf = met --splitsen maak je een PDF, geen document om in te typen (.docx of .odt)
leave_out_split = laat --splitsen weg, of geef een naam die eindigt op .pdf
each_to_its_own_file = dia’s, notities en draaiboek krijgen elk een eigen bestand, en { $file } staat er twee keer
method_started = { $files } bestanden geschreven in { $folder }: een methode om mee te beginnen. Open { $first }
kit_written = in { $folder } staan { $files } bestanden; begin met { $first }
progress = { $done } van { $all }, nog { $left }
copies_made = { $made } van { $all } gemaakt in { $folder }
copies_made_beside = { $kept ->
    [one] { $made } van { $all } gemaakt in { $folder }; { $kept } was er al en is zo gebleven
   *[other] { $made } van { $all } gemaakt in { $folder }; { $kept } waren er al en zijn zo gebleven
}
run_again = geef hetzelfde commando nog een keer om de andere te maken
file_kept = { $file } was er al en is zo gebleven; haal het weg als het is veranderd
drafts_made = open elk concept (.eml) in je mailprogramma, kijk het na en verstuur het
look_at_unread_first = { $count ->
    [one] van 1 persoon kwam een bestand dat niet is gelezen; die krijgt geen herinnering: { $people }
   *[other] van { $count } mensen kwam een bestand dat niet is gelezen; zij krijgen geen herinnering: { $people }
}
earlier_is_another_pilot = het eerdere bestand gaat over een andere pilot: ‘{ $then }’, niet ‘{ $now }’
compared_all_the_same = is het wel het goede bestand? Ze zijn toch vergeleken
no_moments = deze sessie heeft geen eerdere momenten
take_moments_in = Neem een eerdere sessie op met: opschaal samenvoegen sessie.toml --eerder vorige.toml -o sessie.toml. Of geef haar bij het verslag, met --eerder.
nothing_decided = hierin staat niets dat de groep samen invulde
next_takes_a_result = Vellen voor een volgende sessie beginnen met wat de groep besloot. Maak zonder --volgende nieuwe vellen.
moments_in_session = { $count ->
    [one] De sessie heeft 1 eerder moment: { $moments }.
   *[other] De sessie heeft { $count } eerdere momenten: { $moments }.
}
earlier_is_empty = hierin is niets ingevuld: het is geen eerder moment
earlier_is_damaged = dit bestand is beschadigd, en er kunnen antwoorden ontbreken: een eerder moment moet heel zijn
perhaps_names = kijk of dit namen van mensen zijn: { $names }
only_known_names_are_replaced =
    alleen de namen onder ‘{ $field }’ zijn bekend, en zijn overal vervangen; de andere staan er nog
answers_written = { $people ->
    [one] de antwoorden van { $people } deelnemer
   *[other] de antwoorden van { $people } deelnemers
}
actions_written = { $actions ->
    [one] { $actions } actie
   *[other] { $actions } acties
}
actions_in_calendar = { $actions ->
    [one] in de agenda: { $events } van { $actions } actie; zonder datum: { $undated }
   *[other] in de agenda: { $events } van { $actions } acties; zonder datum: { $undated }
}
calendar_into_outlook =
    in Outlook: kies Bestand, Openen en exporteren, Importeren/exporteren, en dan iCalendar en Importeren (in de nieuwe Outlook: Agenda toevoegen, Uploaden vanuit bestand); wie dubbelklikt, krijgt er een agenda bij. Met --per-actie MAP komt elke actie in een eigen bestand
calendars_written = { $events ->
    [one] { $events } bestand voor de agenda in { $folder }; acties zonder datum: { $undated }
   *[other] { $events } bestanden voor de agenda in { $folder }; acties zonder datum: { $undated }
}
calendars_into_outlook = in Outlook: dubbelklik op een bestand en kies Opslaan en sluiten; dan staat de actie in je eigen agenda
update_needs_one_session = bij --update hoort één sessiebestand
give_the_session = bijvoorbeeld: opschaal acties --update acties.xlsx sessie.toml
only_proposals = er is nog geen resultaat van de groep: dit zijn voorstellen van deelnemers
proposals_left_out = { $proposals ->
    [one] { $proposals } voorstel van een deelnemer staat er niet bij; met --alle wel
   *[other] { $proposals } voorstellen van deelnemers staan er niet bij; met --alle wel
}
folder_without_files = de map { $folder } is leeg
check_the_folder = kijk of het de goede map is
folder_inside = een map in een map wordt niet gelezen
use_option_recursive = met --diep worden mappen in mappen ook gelezen
give_it_by_name = geef deze map zelf op als je die wilt lezen
not_a_file = dit is geen gewoon bestand
link_is_dead = deze koppeling wijst naar een bestand dat er niet is
take_it_away = haal het uit de map
passed_over = overgeslagen, want niemand heeft dat geschreven: { $files }
blank_left_out = { $file }: er is niets ingevuld; het telt niet mee
as_made_left_out = { $file }: er is niets in veranderd sinds het is gemaakt, en er staat geen naam in; het telt niet mee (is het het resultaat van de groep, zeg dat dan met --groep)
unchanged_left_out = { $file }: { $who } heeft er niets in veranderd; het telt niet mee
same_answers_left_out = { $file }: dezelfde antwoorden staan in { $original }; ze tellen één keer
read_from_files_that_are_there = { $count ->
    [one] { $file }: 1 bijdrage daarin komt uit een bestand dat er ook is; die telt één keer
   *[other] { $file }: { $count } bijdragen daarin komen uit bestanden die er ook zijn; ze tellen één keer
}
counts_as_unread = { $file }: er kwamen geen antwoorden uit, maar ze kunnen er wel in staan; het telt als niet gelezen
replaced = { $who }: { $newer } telt, want dat is nieuwer; { $older } is bewaard als vervangen
one_of_more_counts = { $who }: { $newer } telt; { $older } is bewaard als vervangen
group_replaced = het resultaat van de groep is nu dat van { $newer }; dat van { $older } is bewaard als vervangen
nothing_made = er is niets gemaakt: herstel deze bestanden, haal ze weg, of ga verder zonder met --sla-over
group_not_read = er is niets gemaakt: { $file } is het resultaat van de groep, en kan niet worden gelezen
check_which_is_the_group = herstel dat bestand, of geef een ander met --groep
use_option_group = met --groep BESTAND is dat bestand het resultaat van de groep, en zijn de andere bijdragen
use_option_no_group = met --geen-groep is er geen resultaat van de groep, en is elk bestand zonder naam een bijdrage
use_option_votes = noem het bestand dat geldt met --stemmen
stopped_whole = gestopt; wat er geschreven is, is heel
below = {"  "}{ $line }
json_and_answers_on_stdout = --json en -o - willen allebei de standaarduitvoer
give_a_file = geef een bestand met -o
many_into_one = { $count } bestanden passen niet in één: { $file }
give_a_folder_or_merge = geef een map met -o, of zet ze naast elkaar met `opschaal samenvoegen`
many_files_inside = er zitten { $count } bestanden in, en hier past er één
merge_them_first = zet ze naast elkaar met `opschaal samenvoegen`, of sla er één op en geef die
merged = { $count ->
    [one] { $file }: 1 bijdrage, { $added } nieuw
   *[other] { $file }: { $count } bijdragen, { $added } nieuw
}
merged_with_group = { $count ->
    [one] { $file }: 1 bijdrage, { $added } nieuw; het resultaat van de groep is dat van { $group }
   *[other] { $file }: { $count } bijdragen, { $added } nieuw; het resultaat van de groep is dat van { $group }
}
all_replied = iedereen op de lijst heeft gereageerd
not_replied = { $count ->
    [one] 1 persoon heeft nog niet gereageerd: { $people }
   *[other] { $count } mensen hebben nog niet gereageerd: { $people }
}
returned_unchanged = { $count ->
    [one] 1 persoon stuurde het canvas terug zonder er iets in te veranderen: { $people }
   *[other] { $count } mensen stuurden het canvas terug zonder er iets in te veranderen: { $people }
}
returned_unreadable = { $count ->
    [one] van 1 persoon is het bestand niet gelezen: { $people }
   *[other] van { $count } mensen is het bestand niet gelezen: { $people }
}
replied_without_name = { $count ->
    [one] in 1 bijdrage staat geen naam, dus van wie die is valt niet te zeggen: { $people }
   *[other] in { $count } bijdragen staat geen naam, dus van wie die zijn valt niet te zeggen: { $people }
}
uninvited = { $count ->
    [one] 1 bijdrage is van iemand die niet op de lijst staat: { $people }
   *[other] { $count } bijdragen zijn van mensen die niet op de lijst staan: { $people }
}
count_then_merge = tel de stroken, typ de aantallen in { $file }, en voeg het samen met de rest: opschaal samenvoegen { $file } -o sessie.toml
votes_in_session = { $choices ->
    [0] geen stemmen in de zaal
    [one] stemmen in de zaal bij 1 keuze, apart van de bijdragen
   *[other] stemmen in de zaal bij { $choices } keuzes, apart van de bijdragen
}
spread = { $field }: { $counts }, niets gekozen { $blank }
votes = { $field }, { $votes ->
    [one] 1 stem in de zaal
   *[other] { $votes } stemmen in de zaal
}: { $counts }
nobody_chose = nog niemand heeft iets gekozen
menu_welcome =
    Dit is opschaal. Hier maak je een canvas, lees je wat mensen terugstuurden, en maak je het verslag.
    Er gaat niets naar het internet.
menu_item = {"  "}{ $key }  { $what }
menu_canvas = een leeg canvas maken, voor Word en als PDF
menu_read = lezen wat mensen terugstuurden
menu_report = het verslag maken
menu_language = English
menu_stop = stoppen
menu_choose =
    {" "}
    Typ een cijfer en druk op Enter. Of sleep bestanden hierheen: dan worden ze gelezen.
menu_no_choice = ‘{ $typed }’ staat er niet bij.
menu_where = In welke map? Sleep een map hierheen, of druk op Enter voor { $folder }
menu_what_to_read = Sleep de map of de bestanden hierheen, en druk op Enter.
menu_nothing_to_read = Er is niets om te lezen. Sleep eerst een map of een bestand hierheen.
menu_which_is_the_group =
    Vulde de groep samen een canvas in? Sleep dat bestand hierheen. Is het er niet, druk dan op Enter.
menu_report_of = Waarover? Sleep een sessie, een map of bestanden hierheen, en druk op Enter.
menu_report_of_session = Druk op Enter voor een verslag over { $session }, of sleep iets anders hierheen.
menu_go_on_without = Toch verdergaan, zonder wat er niet gelezen kan worden? Typ ja of nee.
menu_yes = ja
menu_runs =
    {" "}
    Zelf typen kan ook: { $line }
menu_done =
    Klaar.
    {" "}
menu_not_done =
    Dat is niet gelukt. Hierboven staat waarom.
    {" "}

## template: eigen sjablonen van Word

no_template = dit is geen Word-sjabloon
template_has_password = het sjabloon heeft een wachtwoord
template_declares_entities = het sjabloon verklaart eigen entiteiten; dat doet geen programma dat documenten opslaat
template_too_large = het sjabloon is groter dan een sjabloon ooit is
template_is_damaged = het sjabloon is beschadigd
save_as_dotx = sla het in Word op als Word-sjabloon (.dotx)
style_not_in_template = het sjabloon heeft geen stijl ‘{ $name }’
styles_not_in_template = het sjabloon heeft geen stijl voor { $uses }; daarvoor komt er een eigen stijl in het document
name_styles = heet een stijl in jullie sjabloon anders? Zet de naam in de huisstijl onder [sjabloon.stijlen], zoals: kop_1 = "Kop gemeente"
macros_left_out = de macro’s in het sjabloon komen niet in het document
outside_left_out = { $count ->
    [one] 1 ding
   *[other] { $count } dingen
} in het sjabloon van buiten, zoals een koppeling of een ingesloten bestand, komen niet in het document
template_for_word_only = een Word-sjabloon geldt alleen voor Word
end_in_docx = laat de naam van het bestand op .docx eindigen
