# What can be wrong with a site's files. Each finding has a message, which says
# what is wrong with what, and a help, which says what to do about it.

## Files

finding-missing-file = { $file } is missing.
    .help = Create the file, or put it back. The content reference lists what it holds.
finding-unreadable-file = { $file } cannot be read ({ $reason }).
    .help = Check that it is a file and that you may read it.
finding-too-large = { $file } is larger than { $limit } MiB.
    .help = Split the text, or publish it as a file instead.
finding-not-utf8 = { $file } is not UTF-8 text from here on.
    .help = Save the file with the encoding UTF-8.
finding-bad-syntax = This is not valid TOML: { $detail }.
    .help = Look for a missing quotation mark, bracket or equals sign here or just before. What else is wrong in this file can be told only after this.
finding-unknown-file = Nothing reads { $file }.
    .help = { $suggestion ->
        [none] Remove it or move it elsewhere: it is not part of the site.
       *[other] Did you mean “{ $suggestion }”? Rename it, or move it elsewhere.
    }
finding-bad-name = “{ $name }” is not an identifier, so it cannot be the name of this file or folder.
    .help = Use lower-case letters, digits and hyphens, 64 characters at most, starting with a letter or a digit.
finding-bad-text-name = “{ $name }” does not name a language.
    .help = Name a text after its language, such as en.md or pt.md.
finding-bad-page-name = “{ $name }” is not the name of a page.
    .help = Name it SLUG.LANG.md, such as about.en.md, in one of the six languages ar, zh, en, fr, ru and es.
finding-leaves-folder = The path “{ $path }” leads out of its folder.
    .help = Use a plain relative path with forward slashes, and copy the file into the folder instead of linking to it.

## Keys and types

finding-missing-key = “{ $key }” is missing.
    .help = Add “{ $key }”: it is required here.
finding-unknown-key = There is no key “{ $key }” here.
    .help = { $suggestion ->
        [none] Remove it, or look up the right name in the content reference.
       *[other] Did you mean “{ $suggestion }”?
    }
finding-wrong-type = “{ $key }” should be { $expected ->
        [string] a text in quotation marks
        [integer] a whole number
        [boolean] true or false
        [array] a list in square brackets
        [table] a table in braces
        [date] a date such as 2026-04-27
        [local-time] a local time such as 2026-04-27T10:00:00, without an offset
        [instant] an instant such as 2026-04-27T10:00:00+02:00, with its offset
       *[other] { $expected }
    }, but is { $found ->
        [string] a text
        [integer] a whole number
        [float] a decimal number
        [boolean] true or false
        [datetime] another date or time
        [array] a list
        [table] a table
       *[other] { $found }
    }.
    .help = Write the value in that form.
finding-unknown-word = “{ $found }” is not a value of “{ $key }”.
    .help = { $suggestion ->
        [none] Use one of: { $allowed }.
       *[other] Did you mean “{ $suggestion }”? Allowed are: { $allowed }.
    }
finding-empty-text = “{ $key }” is empty.
    .help = Write the text, or remove the key if it is not required.
finding-empty-list = “{ $key }” needs one entry at least.
    .help = Add an entry.
finding-missing-language = “{ $key }” is missing in: { $languages }.
    .help = Add the text in these languages: this one must exist in all six.
finding-no-language = “{ $key }” has no text in any language.
    .help = Add the text in the language of the original at least.
finding-untranslated = “{ $key }” is not there in: { $languages }.
    .help = Pages in these languages show the original, marked with its language. Add the translations when you have them.

## Values

finding-bad-id = “{ $found }” is not an identifier, as “{ $key }” should be.
    .help = Use lower-case letters, digits and hyphens, 64 characters at most, starting with a letter or a digit.
finding-bad-session = “{ $found }” in “{ $key }” does not name a session.
    .help = Write BODY/SESSION, with the names of their folders.
finding-bad-item = “{ $found }” in “{ $key }” does not name an agenda item of another session.
    .help = Write BODY/SESSION#ITEM, with the item's id.
finding-bad-symbol = “{ $found }” is not a document symbol.
    .help = Write it as printed, in Latin letters and digits, 100 characters at most. A look-alike letter of another script may have slipped in.
finding-bad-digest = “{ $found }” is not a SHA-256 digest.
    .help = Write its 64 hexadecimal digits.
finding-bad-colour = “{ $found }” is not a colour, as “{ $key }” should be.
    .help = Write it as # and six hexadecimal digits, such as #12304f.
finding-bad-language = “{ $found }” in “{ $key }” is not the tag of a language.
    .help = Write a BCP 47 tag in its usual spelling, such as fr, zh or pt-BR.
finding-not-official = “{ $found }” in “{ $key }” is not one of the six official languages.
    .help = Use ar, zh, en, fr, ru or es.
finding-bad-time-zone = “{ $found }” is not a time zone that is known.
    .help = Write its IANA name, such as Europe/Zurich.
finding-bad-date = “{ $found }” in “{ $key }” does not exist in the calendar.
    .help = Check day, month and time.
finding-bad-number = “{ $found }” is not a number that “{ $key }” can be.
    .help = Write a whole number that is not negative.
finding-bad-address = “{ $found }” in “{ $key }” is not an address that can be used here.
    .help = Write a whole address without spaces that begins with one of: { $allowed }.
finding-bad-pattern = “{ $found }” in “{ $key }” is not a pattern for addresses.
    .help = Write an address that begins with https:// and has both { "{lang}" } and { "{symbol}" } in it.
finding-bad-media-type = “{ $found }” is not a media type.
    .help = Write it like application/pdf, in lower case.
finding-bad-channel = “{ $found }” is not a channel of a recording.
    .help = Write floor, sign, or the tag of a language.
finding-bad-relation = “{ $found }” is not something that this relation can lead to.
    .help = Write the id or the symbol of a document; for record-of, the id of a meeting.
finding-unknown-state = There is no State “{ $found }” in the register.
    .help = { $suggestion ->
        [NONE] Write its ISO 3166-1 alpha-3 code in capitals.
       *[other] Did you mean { $suggestion }? Write its ISO 3166-1 alpha-3 code in capitals.
    }
finding-path-or-href = A file has either a path or an address.
    .help = Keep “path” for a file of the session, or “href” for one on another host, not both.

## References

finding-unknown-item = There is no agenda item “{ $id }” in this session.
    .help = { $suggestion ->
        [none] Use the id of an item of agenda.toml, or add the item.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the item to agenda.toml.
    }
finding-unknown-item-of = The session { $session } has no agenda item “{ $id }”.
    .help = Use the id of an item of that session's agenda.toml.
finding-unknown-meeting = There is no meeting “{ $id }” in this session.
    .help = { $suggestion ->
        [none] Use the id of a meeting of programme.toml, or add the meeting.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the meeting to programme.toml.
    }
finding-unknown-document = There is no document “{ $id }” in this session.
    .help = { $suggestion ->
        [none] Use the id of a document of documents.toml, or the symbol of a document issued elsewhere.
       *[other] Did you mean “{ $suggestion }”? Otherwise use the document's symbol.
    }
finding-unknown-speaker = “{ $id }” is not among those who may speak.
    .help = { $suggestion ->
        [none] Add the speaker to speakers.toml, or the State to admitted.states in site.toml.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the speaker to speakers.toml, or the State to admitted.states in site.toml.
    }
finding-unknown-statement = There is no statement “{ $id }” in this session.
    .help = Use the name of a folder below statements, or remove the key.
finding-unknown-session = There is no session { $session }.
    .help = Write BODY/SESSION with the names of their folders under content/sessions.
finding-unknown-body = There is no body “{ $id }”.
    .help = { $suggestion ->
        [none] Use an id that is listed under “bodies” in site.toml.
       *[other] Did you mean “{ $suggestion }”? Use an id that is listed under “bodies” in site.toml.
    }
finding-missing-body = The body “{ $body }” has no file.
    .help = Create content/bodies/{ $body }.toml, or take the body off the list.
finding-session-without-body = This session belongs to “{ $body }”, which is not a body of the site.
    .help = { $suggestion ->
        [none] List the body under “bodies” in site.toml.
       *[other] Did you mean “{ $suggestion }”? Rename the folder, or list the body in site.toml.
    }
finding-item-cycle = The agenda item “{ $id }” belongs to itself, by way of its parents.
    .help = Remove one “parent” of the circle.
finding-body-cycle = The body “{ $id }” comes back to itself, by way of its parents or successors.
    .help = Remove one “parent” or “successor” of the circle.
finding-pale-colour = White text on { $found } is hard to read: the contrast is less than 7 to 1.
    .help = Choose a darker colour.

## Once only

finding-duplicate-id = The id “{ $id }” is taken already.
    .help = Give one of the two another id. If one has been published, keep that one.
finding-duplicate-order = The place { $order } of the meeting “{ $meeting }” is taken already.
    .help = Give each statement or entry a number of its own; gaps are fine.
finding-duplicate-symbol = The symbol { $symbol } is given twice.
    .help = Remove it from the document that does not carry it.
finding-same-address = “{ $name }” would have the same address as “{ $other }”: { $slug }.
    .help = Correct the symbol, or give the document without a symbol another id.
finding-reserved-name = “{ $name }” is a name that the site uses itself.
    .help = Choose another id.
finding-path-too-long = The path “{ $path }” has { $length } characters once it is published.
    .help = Shorten the name: more than { $limit } characters do not fit on every computer or USB stick.
finding-case-collision = Another file is called “{ $path }” but for capital letters.
    .help = Rename one of the two: many computers take them for the same file.

## Days and times

finding-names-out-of-order = The names of the body “{ $body }” do not follow each other in time.
    .help = Put the oldest first; every later one needs “since” with a later day.
finding-part-ends-first = This part of the session ends on { $end }, before it starts on { $start }.
    .help = Correct one of the two days.
finding-meeting-ends-first = The meeting “{ $id }” ends at { $end }, which is not after its start at { $start }.
    .help = Correct one of the two times.
finding-meeting-outside-session = The meeting “{ $id }” is on { $date }, when the session is not held.
    .help = Correct the day, or add or extend a part of the session in session.toml.
finding-moved-from-nowhere = The meeting “{ $id }” was moved, but not said from when.
    .help = Add “originally” with the time it was first announced for.
finding-time-skipped = { $time } does not exist in { $zone }: the clocks go forward over it.
    .help = Correct the time by an hour.

## Statements

finding-text-without-document = There are texts of a document “{ $name }”, but no such document.
    .help = Add it to documents.toml, or name the folder after the document’s id.
finding-text-without-version = There is a text in “{ $lang }”, but no version of that language.
    .help = Add versions.{ $lang } with its state to statement.toml, or remove the file. Nothing of it is published until then.
finding-version-needs = The version “{ $lang }” is { $state }, so it needs “{ $needed }”.
    .help = Add “{ $needed }” to versions.{ $lang }, or correct the state.
finding-released-but-embargoed = The version “{ $lang }” is { $state }, but has the time of a release.
    .help = Remove “released”, or correct the state. While it is { $state } it is not published.
finding-instants-out-of-order = The times of the version “{ $lang }” do not follow each other.
    .help = A release comes before its revisions, the newest of them last, and before a withdrawal.
finding-released-without-text = The version “{ $lang }” is { $state }, but there is no text and no file.
    .help = Add { $lang }.md or a file, or correct the state.
finding-superseded-file = The version “{ $lang }” lists a file of a text that was replaced.
    .help = Files below superseded are under embargo: take it off the list.
finding-superseded-not-there = A revision of “{ $lang }” names a folder of replaced texts that is not there: { $folder }.
    .help = Put the folder back from the history of the files, or take “superseded” out of the revision.
finding-superseded-out-of-order = The folders of replaced texts of “{ $lang }” are out of order.
    .help = Each revision has its own, with a higher number than the one before.
finding-interpreters-only-released = The version “{ $lang }” is { $state }, but the statement is for the interpreters only.
    .help = Correct the state, or the “posting” if the delegation agrees to publish it.

## Published files

finding-file-not-there = The file “{ $path }” is not there.
    .help = Put it into { $folder }, or correct the path.
finding-file-not-readable = The file “{ $path }” cannot be read.
    .help = Check that you may read it.
finding-size-differs = “{ $path }” has { $found } bytes, not { $said }.
    .help = Check that it is the right file, then correct “bytes”.
finding-digest-differs = “{ $path }” has another SHA-256 digest: { $found }.
    .help = Check that it is the right file and was not changed on its way, then correct “sha256”.
finding-media-type-differs = “{ $path }” looks like { $expected }, not { $said }.
    .help = Correct “media_type”, or the name of the file.
finding-not-a-pdf = “{ $path }” is not a PDF file.
    .help = Export it again as PDF, or correct “media_type”.

## Pages and texts

finding-missing-page = The page “{ $slug }” is missing in: { $languages }.
    .help = Add one file for each of these languages: a page must exist in all six.
finding-missing-head = The page has no head.
    .help = Begin the file with a line +++, then the title as in title = "About", then another line +++.
finding-markdown-too-deep = The text is nested too deeply here to be shown.
    .help = Remove lists or quotations that stand inside each other.
finding-markdown-raw-html = HTML is not shown as such: { $detail }
    .help = Write Markdown instead, or put code between backticks.
finding-markdown-unsafe-link = The link to “{ $detail }” is not shown as a link.
    .help = Link to an address that begins with https:// or mailto:, or to a page of the site.
finding-markdown-image = The image “{ $detail }” is not shown.
    .help = Publish pictures among the files instead.
finding-markdown-heading-skips = The headings skip a level: { $detail }.
    .help = Use the next level: people who listen to the page find their way by it.
finding-markdown-footnote-undefined = There is no footnote “{ $detail }”.
    .help = Add a line that begins with “[^{ $detail }]:”, or remove the reference.

finding-captions-not-webvtt = The file of captions is not WebVTT.
    .help = It begins with “WEBVTT” on a line of its own. Files of other kinds are converted first.
finding-captions-bad-time = “{ $found }” is no time of a caption.
    .help = Write 00:01:02.000 --> 00:01:05.500, the end not before the start. This caption is left out.
finding-captions-out-of-order = The caption begins before the one above it.
    .help = Captions are shown in the order of time; correct the time if it is wrong.
finding-bad-offset = “{ $found }” is no place in a recording.
    .help = Write hours, minutes and seconds, such as “0:12:30”.
finding-chapter-of-what = This chapter of a recording is about nothing, or about two things.
    .help = Write either item, the id of an agenda item, or title in six languages.
finding-captions-missing = The meeting “{ $meeting }” has recordings, but no captions.
    .help = Add captions in WebVTT: those who cannot hear need them, and search finds what was said.
