//! Messages about an organisation's own Word template.

messages! {
    no_template();
    template_has_password();
    template_declares_entities();
    template_too_large();
    template_is_damaged();
    save_as_dotx();
    style_not_in_template(name: text);
    styles_not_in_template(uses: names);
    name_styles();
    macros_left_out();
    outside_left_out(count: count);
    template_for_word_only();
    end_in_docx();
}
