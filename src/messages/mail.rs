//! Messages about mails to people.

messages! {
    template_is_empty();
    template_too_long(most: count);
    mail_without_subject();
    subject_form();
    mail_without_words();
    no_such_place(place: text);
    no_addresses();
    add_a_column_with_addresses();
    no_address_of(person: text, line: count);
    wrong_address(person: text, line: count, address: text);
    address_twice(person: text, line: count, other: text, address: text);
    draft_without_address();
    no_organisation_of(people: list, count: count);
    mail_needs_when();
    give_when();
    mail_needs_where();
    give_where();
    moment_form(text: text);
    moment_example();
    moment_does_not_exist(text: text);
    hours_form(text: text);
    hours_example();
}
