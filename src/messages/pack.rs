//! Messages about packs: a method with all that goes with it.

messages! {
    no_method_in_pack(name: text, file: text);
    what_a_pack_holds(files: names);
    /// A file that is neither that of a method nor a zip file with one.
    no_pack(name: text, format: message);
    part_twice(file: text, part: text);
    pack_of_many_files(name: text, most: count);
    pack_file_unreadable(name: text, file: text);
    pack_lacks(file: text);
    add_it_to_the_pack();
    part_lacks_table(file: text, table: text);
    add_table_to_part(file: text, table: text);
    /// A part of a pack that says to be in another language than its method.
    part_in_other_language(found: text, method: text);
    /// A pack in a language that we do not know, without words of its own.
    english_stands_in(language: text, file: text);
    /// A method in a language that we have no texts of reports in.
    no_report_texts(language: text);
}
