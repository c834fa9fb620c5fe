//! Messages about sessions.

messages! {
    already_in_session();
    same_file(other: text);
    second_group(first: text);
    second_group_beside_session();
    group_or_forgotten(files: list, count: count);
    say_which_is_the_group();
    or_that_there_is_none();
    contributions_in_one_line(key: text);
    start_every_contribution(key: text);
    write_as_table(key: text);
    fingerprint_expected(path: text);
    program_writes_it(table: text);
    newest_unknown(who: text, files: list);
    last_one_counts(file: text);
    same_name_elsewhere(people: list, count: count);
    make_them_one_person();
    file_is_named_after_another(who: text, other: text);
    check_whose_it_is();
    more_votes_than_people(field: field, votes: count, people: count);
    count_the_strips_again();
    voted_on_twice(first: text, fields: fields, count: count);
    say_which_votes_count();
    add_up_in_one_file();
    voters_differ(first: text, here: count, there: count);
    same_votes(first: text, fields: fields, count: count);
    votes_replaced(fields: fields);
    no_votes_in_it();
    said_at_earlier_moment(moment: text);
    counts_then_and_now(moment: text, files: list, count: count);
    take_out_what_is_old();
    moment_already_there(moment: text);
    second_moment_called(moment: text);
    name_moments_apart();
    earlier_is_this_session();
    put_next_in_another_file();
    too_many_moments(most: count);
    nothing_to_vote_on(method: text);
    count_expected(field: field, typed: text, most: count);
}
