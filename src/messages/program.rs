//! Messages about the program: its command line, its files, and what it did.

messages! {
    /// What stands before a problem, and before a hint.
    label_error();
    label_warning();
    hint(text: message);

    /// Words of the help.
    help_usage();
    help_commands();
    help_arguments();
    help_options();
    help_examples(lines: count);
    /// What stands for options, and for a command, in the usage.
    help_options_tag();
    help_command_tag();
    /// Notes behind what an argument is for.
    help_default(values: text);
    help_alias(names: text);
    help_values(values: text);

    /// The parts of a page of the manual.
    man_name();
    man_synopsis();
    man_description();
    man_options();
    man_subcommands();
    man_extra();
    man_version();

    /// How a command is to be given.
    usage(command: text);
    usage_more();
    argument_unknown(argument: text);
    argument_similar(argument: text);
    argument_as_value(argument: text, written: text);
    argument_elsewhere(written: text);
    command_after_dashes(command: text);
    command_unknown(command: text);
    command_similar(commands: text, count: count);
    command_missing(program: text);
    argument_missing(arguments: text);
    argument_conflict(argument: text, other: text);
    argument_twice(argument: text);
    value_missing(argument: text);
    value_wrong(value: text, argument: text);
    value_wrong_because(value: text, argument: text, why: message);
    value_similar(value: text);
    value_not_wanted(value: text, argument: text);
    value_names(values: text);
    arguments_not_utf_8();
    command_line_wrong();
    sheet_name_missing();
}
