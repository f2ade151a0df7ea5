# Words of the folder that files are received in.

## Help

cli-receive = File what lies in a folder, by cover slip or by name, and put it away
cli-receive-folder = The folder that scanners, mail and people put files into
cli-receive-watch = Go on until stopped
cli-receive-status = Only tell what waits, what was filed and what is in quarantine
cli-receive-ask = Ask where nothing tells what a file is for
cli-receive-meeting = Offer the entries of this meeting only
cli-receive-discard = Delete files that are filed instead of keeping them below the folder
cli-receive-settle = For how many seconds a file must be unchanged before it is taken

## What became of a file

intake-watching = Watching { $folder }. Press Ctrl+C to end.
intake-filed = Filed: { $file } as { $statement } ({ $languages }). { $notes ->
    [none] It is under embargo.
   *[other] It is under embargo. To be looked at: { $notes }.
}
intake-duplicate = Already filed: { $file } has the bytes of { $statement } ({ $languages }).
intake-quarantined = In quarantine: { $file }. { $reason }
intake-left = Still in its place: { $file }. { $reason }
intake-left-arriving = It is still being written.
intake-left-partial = Its name says that it is hidden or not complete yet.
intake-left-incomplete = It ends too soon and may still be on its way.
intake-left-folder = It is a folder. Put its files into the folder above it.
intake-left-link = It is a symbolic link. Put the file itself here.
intake-left-special = It is not a file.
intake-left-unreadable = It cannot be read. Check its permissions.
intake-left-stuck = It cannot be moved; somebody may have it open. It is looked at again.
intake-left-note = It is a note from the quarantine and can be deleted.
intake-left-session = The files of its session cannot be read. See: papersmart check
intake-left-unanswered = Nobody has said what it is for.
intake-put-back = The file is unchanged. To have it taken again, put it back into the folder it came from.

## Questions

intake-ask = What is { $file } for?
intake-ask-entry = Number of the entry, q for the quarantine, nothing for later:
intake-ask-language = Its language, such as en or pt, nothing for later:

## Where everything is

intake-status-waiting = In the folder: { $count }
intake-status-filed = Filed: { $count }
intake-status-duplicates = Came again: { $count }
intake-status-quarantine = In quarantine: { $count }
intake-no-folder = There is no folder { $folder }.
intake-folder-of-site = The folder { $folder } holds files of the site itself, or what lies in it is published. Choose one elsewhere.

## Why a file is in quarantine

desk-no-place = Nothing tells what it is for: there is no code of a cover slip on it, and its name is not that of an entry. Name it ENTRY.LANG.pdf after its entry on the speakers’ list and its language, or file it: papersmart statement receive FILE --entry ENTRY --lang LANG
desk-no-language = It is for { $entry }, but its language is not known. Put the language into its name, such as ENTRY.fr.pdf.
desk-several-slips = The codes of several cover slips are on it: { $codes }. Scan each statement into a file of its own.
desk-would-break = With it the files of the session would have errors: { $findings }.
desk-file-changed = { $file } was changed while it was read.
desk-paper-empty = It is empty.
desk-paper-kind = It is of a type that is not published, or not of the type its name says.
desk-paper-broken = It is cut off or damaged. Ask for it once more.
desk-paper-large = It is too large.
desk-paper-slow = Reading it took too long.
desk-paper-disk = It cannot be read.

term-mark-encrypted = encrypted
term-mark-active = active content
term-mark-attachments = other files inside
term-mark-image-only = image only
term-mark-poor-text = uncertain text recognition
term-mark-damaged = damaged pages
