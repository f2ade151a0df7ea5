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

offline-missing = This page is not saved on this device, and it cannot be fetched without a connection.
offline-saved = Pages saved on this device open as usual.
offline-files = Documents that you have downloaded stay on your device.
offline-later = Addresses never change: once you are connected again, reload this page.

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
