//! Messages about answers.

messages! {
    no_such_month(month: count);
    days_count_from_one();
    years_count_from_one();
    no_such_day(month: count, year: text, days: count, day: count);
}
