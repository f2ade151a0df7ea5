# Words of the commands by which the secretariat edits content.

## Help

cli-statement = Receive, release and take back statements
cli-statement-lang = Languages of the text, such as en or pt; without it, what the file names say, or all versions that it is possible for
cli-statement-receive = File a statement, or a further language of one; files are copied and stay where they are
cli-statement-receive-files = The text (.md) and files, one or several for each language; none for a statement without a text
cli-statement-receive-id = Add languages to this statement; with --meeting or --entry, the id of a new one
cli-statement-stage = Give the text to the chair and the interpreters; it stays under embargo
cli-statement-release = Make the text public
cli-statement-release-delivered = Record that the statement was delivered now
cli-statement-revise = Put other files in the place of a text; the earlier ones are under embargo again
cli-statement-revise-files = The new text (.md) and files
cli-statement-recall = Take back a text that was released by mistake
cli-statement-withdraw = Take back a text for the delegation
cli-statement-withdraw-reason = Why: requested or superseded, or LANG=TEXT once for each of the six languages
cli-statement-list = Tell what is waiting, in speaking order
cli-speakers = Keep the speakers’ list of a meeting
cli-speakers-inscribe = Put a speaker on the list
cli-speakers-reply = Put a right of reply on the list
cli-speakers-reorder = Give an entry another place on the list
cli-speakers-deliver = Record that an entry has taken the floor
cli-speakers-deliver-release = Release its statement in the same step
cli-speakers-deliver-without-text = File a statement without a text where there is none
cli-speakers-deliver-at = When it was, if not now
cli-speakers-defer = Record that an entry speaks later
cli-speakers-defer-all-of = Everyone on this meeting’s list who has not spoken
cli-speakers-defer-to = The meeting to whose list the entry moves
cli-speakers-absent = Record that an entry was called and absent
cli-speakers-withdraw = Record that an entry has left the list
cli-meeting = Move, cancel, suspend, resume and adjourn meetings
cli-meeting-move = Give a meeting another time or room
cli-meeting-move-start = The new start, in the session’s time zone
cli-meeting-move-end = The new end; without it, the meeting lasts as long as before
cli-meeting-move-room = The new room: the name of a room of this session, or LANG=TEXT once for each of the six languages
cli-meeting-cancel = Cancel a meeting
cli-meeting-suspend = Suspend a meeting
cli-meeting-resume = Resume a meeting that was suspended
cli-meeting-adjourn = Adjourn a meeting: it has been held
cli-document = Release documents
cli-document-release = Release a document, now or at a time
cli-document-release-symbol = The document’s symbol or id
cli-document-release-at = From when on; without an offset, in the session’s time zone
cli-desk-now = The moment of the command, instead of the present
cli-desk-quiet-names = Say opaque names instead of what may be under embargo, as is always done where CI is set
cli-desk-statement = The statement: its id, BODY/SESSION/ID or its opaque name
cli-desk-meeting = The meeting: its id, or BODY/SESSION/ID
cli-desk-entry = The entry of the speakers’ list: its id, BODY/SESSION/ID or its opaque name
cli-desk-speaker = Who speaks, by id
cli-desk-on-behalf-of = For whom else, by id
cli-desk-item = The agenda item, by id or number
cli-desk-kind = The kind of statement: statement, introduction, explanation-before, explanation-after, point-of-order, right-of-reply or written
cli-desk-role = as-delivered or courtesy-translation
cli-desk-posting = public or interpreters-only
cli-desk-access = For whom: public, participants or podium
cli-desk-check-against-delivery = The text says “check against delivery”
cli-desk-title = A title, as LANG=TEXT, once for each language
cli-desk-order = Its place among the statements of the meeting
cli-desk-id = The id of the new entry
cli-desk-session = The session: BODY/SESSION
cli-desk-json = Tell it as JSON
cli-desk-first = Before all others
cli-desk-last = After all others
cli-desk-before = Before this entry
cli-desk-after = After this entry

## What was done

desk-received = Received: { $statement } ({ $languages ->
    [none] without a text
   *[other] { $languages }
}). It is under embargo. The files that were handed in stay where they are.
desk-received-for = It is filed for { $entry } on the speakers’ list.
desk-seen-encrypted = { $file } is encrypted: it asks for a password or forbids something. Readers and programs that read aloud may not open it; ask for a file without protection.
desk-seen-active = { $file } has active content: scripts, or actions that start by themselves. Ask for a plain copy before it is released.
desk-seen-attachments = { $file } has other files inside. They are published with it; look at them before it is released.
desk-seen-image-only = { $file } is an image only: no text can be read from it. Its page says so and tells readers where to ask for an accessible copy.
desk-seen-poor-text = The text of { $file } was recognised with little certainty. Search finds it, but with mistakes.
desk-seen-damaged = Some pages of { $file } are damaged. Open it before it is released.
desk-seen-unread = { $file } could not be read to its end. Open it before it is released.
desk-staged = With the chair and the interpreters: { $statement } ({ $languages }).
desk-released = Released: { $statement } ({ $languages }). The next build makes it public.
desk-revised = Replaced: { $statement } ({ $languages }). The earlier files are kept under embargo.
desk-recalled = Recalled: { $statement } ({ $languages }). The next build takes it back.
desk-withdrawn = Withdrawn: { $statement } ({ $languages }). The next build takes it back.
desk-spoken = The delivery of { $statement } is recorded.
desk-inscribed = On the speakers’ list: { $entry }.
desk-reordered = { $entry } has its new place.
desk-delivered = { $entry } has taken the floor.
desk-deferred = { $entry } speaks later.
desk-absent = { $entry } was absent.
desk-left = { $entry } has left the list.
desk-meeting-moved = The programme has the new time or room of the meeting “{ $meeting }”.
desk-meeting-done = { $act ->
    [cancel] The meeting “{ $meeting }” is cancelled.
    [suspend] The meeting “{ $meeting }” is suspended.
    [resume] The meeting “{ $meeting }” is resumed.
   *[adjourn] The meeting “{ $meeting }” is adjourned.
}
desk-document-released = Released: { $document }. The next build makes it public.
desk-document-later = { $document } is released at { $at }.
desk-document-waits = { $document } stays under embargo until it is there in { $languages } too.
desk-list-empty = Nothing is waiting.
desk-list-no-text = no text yet
desk-list-unread = What waits in the session { $session } is not listed, because its files cannot be read.

## Reasons for a withdrawal

desk-reason-requested = at the request of the delegation
desk-reason-superseded = another text takes its place

## Why nothing was done

desk-nothing-changed = Nothing was changed.
desk-files-stay = The files that were handed in stay where they are.
desk-interpreters-only = { $statement } ({ $lang }) is for the interpreters only: its text is never released. If the delegation agrees to publish it, correct “posting” in its statement.toml first.
desk-version-state = { $statement } ({ $lang }) cannot be { $act ->
    [stage] given to the chair and the interpreters
    [release] released
    [revise] replaced
    [recall] recalled
   *[withdraw] withdrawn
}: its state is “{ $state }”. { $instead ->
    [none] Nothing more can be done with it. A new text is received as a new statement.
   *[other] What can be done:{ $instead }
}
desk-version-unclear = The state of { $statement } ({ $lang }) and its times do not agree. What is wrong with them: papersmart check
desk-clock-moved-back = Something happened to { $statement } ({ $lang }) at { $at }, which is later than now. Check the clock of this machine, or --now.
desk-no-version = { $statement } has no text in “{ $lang }”, only in: { $there }.
desk-no-text = { $statement } has no text yet. Receive it first: papersmart statement receive FILE --id { $statement }
desk-version-there = { $statement } has a text in “{ $lang }” already. To replace it: papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = There is a statement { $statement } already. To add a language to it, leave out --meeting and --entry.
desk-whole-statement = A further language of { $statement } takes only files, --lang and --role, not { $options }. What holds for the whole statement is corrected in its statement.toml.
desk-entry-filed = { $statement } is filed for { $entry } already. To add a language to it: papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = { $entry } is on the list of the meeting “{ $there }”, not of “{ $meeting }”. Leave out --meeting, or name another entry.
desk-text-there = { $statement } has room for one { $file } only, and it is taken. If a file of that name lies in its folder, move it elsewhere first.
desk-file-there = { $file } is filed already: its bytes are those of { $statement }.
desk-file-language = The language of { $file } is not known. Say it with --lang, or name the file after it, such as statement.fr.pdf.
desk-file-type = { $file } is of a type that is not published. Hand in Markdown (.md), PDF or another common format.
desk-file-empty = { $file } is empty or not a file.
desk-file-unreadable = { $file } cannot be read ({ $reason }).
desk-file-kind = { $file } is not what its name says. Give it the ending of its real type, or hand in another file.
desk-file-large = { $file } is too large, or becomes too large when it is unpacked. Hand in a smaller one.
desk-refused-encrypted = { $file } is encrypted, and this site does not take such files (policies.refuse in content/site.toml).
desk-refused-unread = { $file } could not be read to its end, so nobody knows whether it has what this site refuses.
desk-refused-active = { $file } has active content, and this site does not take such files (policies.refuse in content/site.toml).
desk-refused-attachments = { $file } has other files inside, and this site does not take such files (policies.refuse in content/site.toml).
desk-languages-of-files = Give --lang once for all files, or once for each in their order.
desk-needs-file = A file is missing.
desk-needs-meeting = Which meeting is it for? Give --meeting, --entry or --id.
desk-needs-speaker = Who speaks? Give --speaker, or --entry for an entry of the speakers’ list.
desk-needs-id = No free id was found. Give one with --id.
desk-nothing-filed = No statement is filed for { $entry }, so there is nothing to release. Receive it with --entry { $entry }, or record the delivery with --without-text.
desk-entry-status = { $entry } cannot { $act ->
    [deliver] take the floor
    [defer] be deferred
    [absent] be absent
   *[withdraw] leave the list
}: its status is “{ $status }”. { $instead ->
    [none] Nothing more can be done with it.
   *[other] What can be done:{ $instead }
}
desk-nobody-waits = Everyone on the list of the meeting “{ $meeting }” has spoken or left it.
desk-meeting-state = The meeting “{ $meeting }” cannot be { $act ->
    [move] moved
    [cancel] cancelled
    [suspend] suspended
    [resume] resumed
   *[adjourn] adjourned
}: its state is “{ $state }”. { $instead ->
    [none] Nothing more can be done with it.
   *[other] What can be done:{ $instead }
}
desk-moved-nowhere = Where does the meeting “{ $meeting }” move? Give --start, --end or --room.
desk-unknown-room = No meeting of this session has a room “{ $room }”. Give a new room in six languages: --room en=… --room fr=… and so on.
desk-unknown-reason = “{ $reason }” is not a reason that exists in six languages; { $known } are. Give another one as LANG=TEXT, once for each of the six.
desk-languages-missing = The text is missing in: { $languages }. Give it in all six languages, or not at all.
desk-document-public = { $document } is released already.
desk-document-waits-now = { $document } has been released and stays under embargo only until it is there in { $languages } too. Add these files to documents.toml.
desk-document-restricted = { $document } is not for everyone (access: { $access }). Its release takes “derestrict” with a date and a reason in documents.toml.
desk-time-unclear = The time { $time } does not exist or exists twice in { $zone }, because the clocks change. Give it with its offset, such as 2026-04-27T10:00:00+02:00.
desk-session-over = The session { $session } is closed: it takes additions, recalls and withdrawals. For other changes, open it again first: papersmart session reopen { $session } --reason TEXT
desk-other-session = { $name } says another session than { $session }, which is meant otherwise.
desk-unknown-session = There is no session { $name }.
desk-unknown-statement = There is no statement “{ $name }” in a session that is planned or in progress. Write BODY/SESSION/ID for another one.
desk-unknown-meeting = There is no meeting “{ $name }” in a session that is planned or in progress. Write BODY/SESSION/ID for another one.
desk-unknown-entry = There is no entry “{ $name }” on a speakers’ list of a session that is planned or in progress.
desk-unknown-document = There is no document “{ $name }” in a session that is planned or in progress. Name another session with --session.
desk-ambiguous = There is a “{ $name }” in more than one place: { $sessions }. Write BODY/SESSION/ID; for a document, name the session with --session.
