### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = Skip to main content
site-languages = This page in other languages
site-main-places = Main sections
site-you-are-here = You are here
site-on-this-page = On this page
site-about = About this site
site-contact = Contact the secretariat
site-other-lists = Other lists
site-list-pages = Pages of this list
site-previous-and-next = Previous and next

## Headings of sections

heading-today = Today
heading-coming-meetings = Upcoming meetings
heading-open-sessions = Sessions in progress
heading-bodies = Bodies
heading-current-sessions = Current and upcoming sessions
heading-past-sessions = Past sessions
heading-sessions-by-year = Sessions by year
heading-agenda = Agenda
heading-agenda-items = Agenda items
heading-sub-items = Sub-items
heading-part-of-item = Part of item
heading-programme = Programme of meetings
heading-meetings = Meetings
heading-meeting = Meeting
heading-statements = Statements
heading-latest-statements = Latest statements
heading-new-statements = New statements
heading-all-statements = All statements
heading-documents = Documents
heading-latest-documents = Latest documents
heading-all-documents = All documents
heading-family = All parts and versions
heading-related-documents = Related documents
heading-reissues = Reissues
heading-files = Files
file-image-only = Image only, no readable text.
file-ask = Ask for an accessible copy
heading-text-by-language = Text by language
heading-more-from-the-speaker = More from this speaker
heading-statements-by-session = Statements by session
heading-speakers-list = List of speakers
heading-recordings = Recordings
heading-captions = Captions
heading-press-releases = Press releases
heading-officers = Officers
heading-details = Details
heading-what-works = What still works

## Labels inside sections

label-update-page = Update this page
label-cite = Cite this statement
label-agenda-item = Agenda item
label-item = Item
label-items = Items
label-item-of = An agenda item of:
label-languages = Languages:
label-speaker = Speaker
label-status = Status
label-duty-station = Duty station
label-parent-body = Parent body
label-successor-body = Successor body
label-press-release = Press release
label-official-documents = In the official document system:
label-register = Register as a participant
label-this-page = (this page)
label-previous = Previous
label-next = Next
label-newer = Newer
label-older = Older
label-no-meetings-today = No meetings are scheduled for today.
label-no-statements-yet = There are no statements yet.

## What stands between the entries of a short list

label-list-comma = { ", " }

## After text that exists only in a language that is not the page's

label-in-arabic = (in Arabic)
label-in-chinese = (in Chinese)
label-in-english = (in English)
label-in-french = (in French)
label-in-russian = (in Russian)
label-in-spanish = (in Spanish)
label-in-another-language = (in another language)
journal-years = Years

## Offline

offline-missing = A page that is not saved on this device cannot be shown without a connection.
offline-saved = Pages that you have opened on this device before open again, and say when they were saved.
offline-files = Documents that you have downloaded stay on your device.
offline-later = Addresses never change: once you are connected again, reload this page.
offline-keep = A whole session can be kept on this device, with its search: its page says how.
keep-heading = Keep this session on this device
keep-heading-saved = What is saved on this device
keep-about = The pages of the session, and search in them, then work without a connection.
keep-languages = Languages
keep-files = With the files of documents and statements (PDF and others)
keep-ask = How much is it?
keep-start = Keep it
keep-stop = Stop
keep-resume = Go on
keep-update = Update
keep-remove = Remove from this device
keep-remove-all = Remove everything saved

## Search

search-label = Search this site
search-button = Search
search-help = Enter words, names or document symbols. Put an exact phrase between quotation marks, and a minus sign before a word to leave it out.
search-without-script = Searching needs JavaScript, which this browser does not run. Everything on this site can also be found through the lists below.
search-lists = Browse the lists
search-results = Results
search-filters = Narrow the results
search-clear = Remove all filters
search-sort = Sort by
search-by-relevance = Best match
search-by-date = Newest first
search-more = More results
search-all-languages = Search in all six languages

## What revisions of a statement changed

revisions-legend = What was left out is struck through, what was put in is underlined. Only the latest text is in force.
revisions-deleted = left out:
revisions-inserted = put in:
revisions-end = (end)
revisions-none-here = In this language there is nothing to compare.

## A text beside the same text in another language

beside-label = Read beside:
beside-pairs = Other languages

## Which document can be had in which language

parity-there = available
parity-awaited = not yet
parity-expected = not yet; expected on
parity-none = not issued in this language

## The page of a recording

recording-download = Open the file
recording-moments = In this recording
recording-transcript = Transcript
recording-from-captions = The transcript is made from the captions and is no official record.
recording-no-captions = There are no captions yet, and so no transcript.

## The archive

archive-by-body = By body
archive-by-year = By year
archive-by-place = By place
archive-more-ways = More ways in
label-subject = Subject
label-broader-subject = Part of the subject
heading-narrower-subjects = Parts of this subject
heading-subject-by-session = By session
label-same-subject = The same subject in a public thesaurus
heading-subjects = Subjects

## Asking for printed copies

ask-copy = Ask for a printed copy
ask-symbol = Document symbol
ask-language = Language of the text
ask-copies = Copies
ask-for = Delegation or office
ask-place = Where they will be collected
ask-when = Needed
ask-now = Now
ask-today = Today
ask-tomorrow = Tomorrow
ask-empty = Leave this empty
ask-send = Send the request
ask-about = What happens to a request
ask-by-symbol = By symbol
ask-places = Where copies can be collected
ask-kept = What is kept
ticket-code = Code
ticket-what = What
ticket-number = Copies
booklet-contents = Contents
booklet-in-files = The text is in files of its own:
