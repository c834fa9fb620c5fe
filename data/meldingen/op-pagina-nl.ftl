# Wat de pagina anders zegt dan het programma, omdat er geen opdrachten en mappen zijn.

add_it_to_the_pack = zet de methode samen met dat bestand in een zipbestand, en kies dat als eigen bestand
put_it_beside = kies het samen met het bestand van de huisstijl
many_files_inside = er zitten { $count } bestanden in, en hier is er één nodig
merge_them_first = zet ze bij Ontvangen, of sla er één op en open die
as_made_left_out = { $file }: er is niets in veranderd sinds het is gemaakt, en er staat geen naam in; het telt niet mee (is het het resultaat van de groep, kies dat dan bij dit bestand)
nothing_made = er is nog niets opgeteld: herstel deze bestanden, haal ze weg, of kies dat je zonder verdergaat
group_not_read = { $file } is het resultaat van de groep, en kan niet worden gelezen
check_which_is_the_group = herstel dat bestand, of kies een ander als resultaat van de groep
make_them_one_person = is het één persoon, kies dan bij een van deze bestanden welk telt
last_one_counts = nu telt { $file }; telt een ander, kies dat dan bij dat bestand
proposals_left_out = { $proposals ->
    [one] { $proposals } voorstel van een deelnemer staat er niet bij
   *[other] { $proposals } voorstellen van deelnemers staan er niet bij
}
calendar_into_outlook =
    in Outlook: kies Bestand, Openen en exporteren, Importeren/exporteren, en dan iCalendar en Importeren (in de nieuwe Outlook: Agenda toevoegen, Uploaden vanuit bestand); wie dubbelklikt, krijgt er een agenda bij
write_it_anew = maak de lijst opnieuw, en vul daarin de stand in
take_out_or_share_anonymous = haal ze weg, of kies ‘zonder namen’: dan komt er een woord voor in de plaats
share_anonymous = kies je ‘zonder namen’, dan staan ze er niet in
name_moments_apart = geef dit moment een andere naam: open dat bestand hier, typ bij Verslag hoe die sessie heet, en bewaar haar
take_moments_in = kies bij Verslag het sessiebestand van de vorige keer
next_takes_a_result = vellen voor een volgende sessie beginnen met wat de groep besloot: kies een bestand waar dat in staat
