# Sentences that pages are planned with. Labels that only templates use are in
# theme.ftl, the names of kinds and states in terms.ftl.

## The site's main places

nav-home = Home
nav-journal = Journal
nav-speakers = Speakers
nav-guides = Guides

chooser-enter = Meetings, documents and statements in English
not-found = This page does not exist. Go to the English home page, or check the address.
offline-heading = Without a connection

## Rows

on-behalf-of = on behalf of { $names }
moment = { $date }, { $time }
time-with-zone = { $time } ({ $zone })
joined = { $first }, { $second }
explained = { $first } — { $second }
remark-revised = Revised
remark-withdrawn = Withdrawn
remark-not-available = Not available
remark-no-text = Text not available

meeting-numbered-plenary = Plenary meeting { $number }
meeting-numbered-informal = Informal meeting { $number }
meeting-numbered-closed = Closed meeting { $number }
meeting-numbered-side-event = Side event { $number }

item-label = Item { $number }: { $title }
item-short = Item { $number }
only-in = { $text } ({ $language } only)

count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
count-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
count-recordings = { $count ->
    [one] { $count } recording
   *[other] { $count } recordings
}
count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
count-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
count-sessions = { $count ->
    [one] { $count } session meets
   *[other] { $count } sessions meet
}

## Statements

statement-description = Statement by { $speakers }, { $meeting }, { $session }
cite-plain = { $what }. { $address }
notice-no-text = This statement was delivered. Its text is not available.
notice-revised = The text in { $language } was revised on { $date } and replaces the earlier one.
notice-withdrawn = On { $date }, the text in { $language } was withdrawn.
notice-reason = Reason: { $reason }
notice-recalled = The text in { $language } is not available.
statement-unavailable = This text is not available
notice-courtesy-translation = This is a courtesy translation, not the text as delivered.
notice-only-in = The text is available in { $languages }.
notice-check-against-delivery = Check against delivery: the words spoken may differ from this text.
notice-written = This statement was submitted in writing.
all-statements = All statements on this item
all-documents = All documents on this item

## Items and meetings

notice-item-deferred = This item has been deferred to a later session.
notice-item-deleted = This item has been deleted from the agenda.
notice-item-renumbered = Formerly item { $numbers }.
notice-meeting-moved-from = First announced for { $when }, this meeting has been moved.
notice-meeting-moved = This meeting has been moved.
notice-meeting-cancelled = This meeting has been cancelled.
notice-meeting-suspended = This meeting has been suspended.
notice-meeting-resumed = This meeting has resumed after a suspension.
watch-webcast = Watch the webcast
sign-language-provided = Sign-language interpretation is provided
channel-floor = Floor, original languages
channel-sign = Sign language

## Documents

notice-advance-unedited = Advance unedited version: the edited version may differ.
notice-title-not-translated = The title of this document is not yet available in English.
not-yet-in = Not yet available in { $languages }.
reissued = Reissued on { $date }: { $reason }

fact-kind = Kind
fact-date = Date
fact-distribution = Distribution
fact-original = Original language
fact-sponsors = Sponsors
fact-job-number = Job number
fact-room = Room
fact-webcast = Webcast
fact-access = Accessibility
fact-joint-with = Joint meeting with

relation-revises = Revision of
relation-revises-inverse = Revised by
relation-adds-to = Addendum to
relation-adds-to-inverse = Addendum
relation-corrects = Corrigendum to
relation-corrects-inverse = Corrigendum
relation-amends = Amendment to
relation-amends-inverse = Amendment
relation-supersedes = Supersedes
relation-supersedes-inverse = Superseded by
relation-adopted-as = Adopted as
relation-adopted-as-inverse = Adopted from the draft
relation-record-of = Record of
relation-record-of-inverse = Record
relation-relates-to = See also
relation-relates-to-inverse = See also

## Lists

list-documents = Documents
list-documents-by-symbol = Documents by symbol
list-documents-by-item = Documents by agenda item
list-documents-by-kind = Documents by kind
list-documents-by-date = Documents by date
list-statements = Statements
list-statements-by-date = Statements, latest first
list-statements-by-speaker = Statements by speaker
list-statements-by-item = Statements by agenda item
list-statements-by-kind = Statements by kind
list-recordings = Recordings
list-agenda = Agenda
all-items = The whole agenda
list-older-page = page { $number }, from the oldest
list-newest-page = Newest page

## Journal, bodies and speakers

journal-of = Journal, { $date }
sessions-in-year = Sessions in { $year }
former-name = { $name } (until { $date })
speakers-state = States
speakers-observer = Observers
speakers-group = Groups
speakers-intergovernmental = Intergovernmental organizations
speakers-non-governmental = Non-governmental organizations
speakers-un-entity = United Nations entities
speakers-officer = Officers
speakers-expert = Experts

## Long texts

prose-table = Table
prose-notes = Notes
prose-back = Back to the text, note

## The podium, and for whom a site is made

podium-heading = Podium
podium-meeting = The page of this meeting
edition-podium = Podium edition, for the chair and the interpreters: it holds embargoed texts. Do not pass it on.
edition-participants = Edition for participants: not for publication.
notice-embargoed = Embargoed until delivery. Check against delivery.
notice-interpreters-only = For the interpreters only: this text will not be published.
remark-embargoed = Embargoed
remark-interpreters-only = Interpreters only
remark-released = Released
remark-nothing-received = No text received
