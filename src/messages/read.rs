//! Messages about files that come back.

messages! {
    /// Kinds of files, as in "this is a spreadsheet".
    format_text();
    format_pdf();
    format_word();
    format_empty();
    format_protected();
    format_old_word();
    format_old_office();
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
    save_as_docx();
    save_from_the_mail();
    save_as_docx_from_writer();
    unpack_it();
    type_it_over();
    download_it_again();
}
