//! Messages about house styles.

messages! {
    no_sheet_to_color(sheet: text);
    font_name_form();
    fonts_of_two_families(one: text, other: text);
    keep_one_family();
    no_regular_face();
    no_italic_face();
    no_bold_face();
    faces_needed();
    font_too_large(most: count);
    no_font();
    font_may_not_be_embedded();
    maker_of_font_forbids();
    font_without_family();
    logo_too_large(most: count);
    logo_without_text();
    write_logo_text();
    logo_has_too_many_pixels(most: count);
    logo_is_damaged();
    logo_is_no_picture();
    save_logo_as_png_or_svg();
    logo_is_unsafe(what: message);
    save_logo_plain();
    logo_has_text();
    make_logo_text_outlines();
    /// What a logo may not have, as words in a sentence.
    logo_document_type();
    logo_element(name: text);
    logo_attribute(name: text);
    logo_damaged_attributes();
    logo_reference();
    no_such_use(key: text);
}
