//! Messages about files that come back.

messages! {
    /// Kinds of files, as in "this is a spreadsheet".
    format_text();
    format_pdf();
    format_word();
    format_empty();
    format_protected();
    format_labelled();
    format_old_word();
    format_old_office();
    format_mail();
    format_mailbox();
    format_outlook_mail();
    format_outlook_attachments();
    format_pages();
    format_open_document();
    format_spreadsheet();
    format_presentation();
    format_rich_text();
    format_word_xml();
    format_zip();
    format_picture();
    format_web_page();
    /// What to do with a file of the wrong kind.
    ask_for_the_file_again();
    save_without_protection();
    save_without_label();
    save_as_docx();
    save_from_the_mail();
    save_each_mail();
    save_as_eml();
    ask_for_a_mail_without_rich_text();
    export_to_word();
    unpack_it();
    type_it_over();
    download_it_again();
    /// What zip files and mails hold.
    packing_damaged();
    zip_without_files();
    mail_without_files();
    ask_for_the_attachment();
    packed_too_deep();
    too_many_files_inside(most: count);
    unpacks_too_far(most: count);
    unpack_with_the_password();
    left_out_of_system(files: list);
    left_out_of_mail(files: list);
    send_what_is_missing();
    mail_has_text(start: text);
    type_over_what_belongs();
    /// A canvas that was read.
    not_a_canvas(format: message);
    file_damaged(place: message);
    at_byte(at: count);
    compare_with_the_file();
    file_without_marks();
    fields_read_by_name(method: text);
    made_with_another_method(theirs: text, ours: text);
    read_with_that_method();
    answers_are_marks(fields: fields);
    fields_are_mixed_up();
    has_password();
    larger_than_is_read(most: count);
    file_is_empty();
    neither_pdf_nor_word();
    /// What was found in a file.
    receipt_blank(file: text);
    receipt_filled(file: text, filled: count, total: count);
    receipt_method(method: text, version: text, sheets: list);
    receipt_contributions(count: count);
    receipt_empty(fields: fields);
    receipt_conflicts(fields: fields);
    receipt_unplaced(fields: fields);
    receipt_output(file: text);
    /// Word.
    not_word(format: message);
    word_without_fields();
    fill_in_a_canvas();
    word_declares_entities();
    save_in_word_or_delete();
    word_too_many_parts(most: count);
    word_unpacks_too_far();
    word_too_deep();
    word_too_many_fields(most: count);
    word_too_much_text(most: count);
    word_damaged();
    repair_in_word();
    at_its_end();
    in_part(part: text, at: count);
    answers_beside_fields(fields: fields);
    check_that_they_belong();
    line_breaks_lost(fields: fields);
    compare_with_the_original();
    day_and_month_swapped(fields: fields);
    ask_which_day();
    picture_in_field(fields: fields);
    pictures_elsewhere(count: count);
    type_what_it_says();
    other_document_in_field(fields: fields);
    other_documents_inside(count: count);
    save_it_in_word();
    /// PDF.
    not_pdf(format: message);
    pdf_is_xfa();
    fill_in_our_canvas();
    pdf_without_fields();
    ask_for_the_saved_file();
    pdf_too_many_fields(most: count);
    pdf_too_much_text(most: count);
    pdf_unpacks_too_far();
    pdf_too_tangled();
    pdf_damaged(at: count);
    save_pdf_again();
    boxes_disagree(fields: fields);
    what_is_shown_counts();
}
