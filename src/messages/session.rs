//! Messages about sessions.

messages! {
    already_in_session();
    names_of_files_do_not_count();
    second_group(first: text);
    second_group_beside_session();
    contributions_have_a_name(field: field);
    say_which_is_the_group();
    contributions_in_one_line(key: text);
    start_every_contribution(key: text);
}
