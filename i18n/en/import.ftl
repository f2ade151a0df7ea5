# Words of the command that imports what other systems know.

cli-import = Import what other systems know, for review
cli-import-indico = Events, from the JSON export of Indico
cli-import-marcxml = Documents, from catalogue records in MARCXML
cli-import-csv = Meetings, agenda items, documents or statements, from a table
cli-import-ics = Meetings, from a calendar
cli-import-sitemap = Documents, by the symbols in the addresses of a sitemap
cli-import-accept = End the review of a session: what is complete counts from now on
cli-import-files = The files to import
cli-import-session = The session: of all that is imported, or whose review ends
cli-import-into = The body among whose sessions things are placed, as the source names these
cli-import-rules = A file of rules by which things find their sessions
cli-import-lang = Language of texts that name none: ar, zh, en, fr, ru or es
cli-import-encoding = Encoding of files that tell none, such as windows-1251
cli-import-source = The name under which is remembered what the source said; without it, the format
cli-import-meeting-kind = The kind of meetings of which the source tells none
cli-import-document-kind = The kind of documents of which the source tells none
cli-import-columns = Other names of columns: NAME=COLUMN, separated by commas
cli-import-type = What the rows are: session, item, meeting, document or statement
cli-import-ids = Only these records; without any, all that are complete
cli-import-dry-run = Only tell what would be done
cli-import-now = The moment of the command, instead of the present
cli-import-quiet-names = Do not repeat texts of the source, as is always done where CI is set

import-done = Found: { $found }. New: { $new }. Changed: { $changed }. Unchanged: { $same }. New sessions: { $sessions }. Remarks: { $troubles }.
import-rehearsed = Nothing was written. Without --dry-run it would be.
import-review = What is new is under review and is published nowhere. Look at the changes in git, fill in what “papersmart check” asks for, then: papersmart import accept BODY/SESSION
import-accepted = Accepted: { $accepted }. Still under review: { $waiting }.
import-held = Records for which changes are proposed, and wait because the session is closed: { $held }. To accept these, open it again first: papersmart session reopen { $session } --reason TEXT

desk-import-base = { $file } cannot be read. It remembers what the source said: take it back from git.
desk-import-too-large = { $file } would be larger than { $limit } MiB. Spread the records over more sessions, with --into or --rules.
desk-import-bad-rules = The rules in { $path } cannot be used: { $detail }. See docs/import.md.
desk-import-unknown-record = { $session } has no record with this id: { $ids }. Look at the ids in its files.

import-trouble-unmapped = “{ $field }” was kept as unmapped, because content files have no place for it or its value is not clear: { $detail }
import-trouble-broken-off = From here on the file cannot be read ({ $detail }). What stood before was taken.
import-trouble-cut-off = The file ends in the middle of this record, which was left out. Fetch the file again.
import-trouble-malformed = This record cannot be understood and was left out. { $detail }
import-trouble-nameless = This record has no “{ $field }”, by which it could be known again, and was left out.
import-trouble-no-type = This row does not say what it is ({ $detail }). Fill in the column “{ $field }”, or name the type with --type.
import-trouble-too-many-values = This row has more values than there are columns and was left out. Is a quotation mark missing?
import-trouble-other-file = This names another list of addresses, which is not fetched: { $detail }. Fetch it, and import it too.
import-trouble-no-symbol = There is no symbol in this address, which was left out: { $detail }
import-trouble-people = Names and addresses of people were not taken over, because they are personal data. Entries: { $detail }
import-trouble-bad-session = “{ $detail }” is no session. Write BODY/SESSION. “{ $field }” was left out.
import-trouble-no-place = It is not known where “{ $field }” belongs ({ $detail }); it was left out. Say so with --session, --into or --rules.
import-trouble-no-session = The source names no session for “{ $field }” ({ $detail }); it was left out. Say which with --session or --rules.
import-trouble-no-body = The body that “{ $field }” would belong to is not on this site ({ $detail }); it was left out. Add the body first.
import-trouble-sealed = This session is sealed and takes nothing any more. What the source says of it was left out.
import-trouble-says-otherwise = The source names “{ $detail }” twice and says something else of “{ $field }”. The first was taken.
import-trouble-unknown-zone = The time zone “{ $detail }” is not known, so “{ $field }” was kept as unmapped.
import-trouble-unknown-speaker = Nobody who may speak has this id or name; it was kept as unmapped: { $detail }
import-trouble-vanished = Records that the source had before and has no more: { $field } ({ $detail }). They stay; remove them where they are wrong.
import-trouble-vanished-many = Records that the source had before and has no more: { $field } ({ $detail }…). They stay; remove them where they are wrong.
import-trouble-vanished-field = The source no longer says “{ $field }”. What stands there stays.
import-trouble-both-changed = “{ $field }” was changed here and at the source. Here, and kept: { $other }. Source: { $detail }
import-trouble-second-session = More than one session of the source was placed here; this one was left out: { $detail }
import-trouble-own-session = This session is there already, so title and days of the event “{ $detail }” were left out.
import-trouble-taken-out = “{ $detail }” was imported before and has been taken out here. It stays out.
import-trouble-taken-name = “{ $detail }” cannot be the id of a statement; it was left out. Give it another id.
import-trouble-changed-meanwhile = “{ $field }” was changed here after the import had proposed another value. It stays: { $other }. Proposed: { $detail }. Put in place what is right, and take the value out of “proposed”.
import-trouble-no-record = There is no record in this file. Is it of the format that was named, and in the right --encoding?
