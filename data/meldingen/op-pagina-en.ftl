# What the page says otherwise than the program, as there are no commands and folders.

add_it_to_the_pack = put the method together with that file in a zip file, and choose that as a file of your own
put_it_beside = choose it along with the file of the house style
many_files_inside = there are { $count } files in it, and one is wanted here
merge_them_first = put them at Receive, or save one of them and open that
as_made_left_out = { $file }: nothing was changed in it since it was made, and there is no name in it; it does not count (if it is the group's result, choose so at this file)
nothing_made = nothing was counted yet: mend these files, take them away, or choose to go on without them
group_not_read = { $file } is the group's result, and can’t be read
check_which_is_the_group = mend that file, or choose another one as the group's result
make_them_one_person = if they are one person, choose at one of these files which one counts
last_one_counts = { $file } counts now; if another one does, choose so at that file
proposals_left_out = { $proposals ->
    [one] { $proposals } proposal of a participant is not in it
   *[other] { $proposals } proposals of participants are not in it
}
calendar_into_outlook =
    in Outlook: choose File, Open & Export, Import/Export, and then iCalendar and Import (in the new Outlook: Add calendar, Upload from file); a double click opens a calendar beside your own
write_it_anew = write the list anew, and fill in there how far actions are
take_out_or_share_anonymous = take them out, or choose ‘without names’: then a word comes in their place
share_anonymous = when you choose ‘without names’ they are not in it
name_moments_apart = give this moment another name: open that file here, type at Report what the session is called, and save it
take_moments_in = choose the session file of last time at Report
next_takes_a_result = sheets for a next session start from what the group decided: choose a file that has that in it
