//! Messages about house styles.

messages! {
    no_sheet_to_color(sheet: text);
    font_name_form();
}
