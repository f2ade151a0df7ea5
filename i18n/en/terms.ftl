### The field's own words: a label for every keyword of the content files, and
### the names of languages.

term-session-state-planned = Upcoming
term-session-state-open = In session
term-session-state-closed = Closed
term-session-state-sealed = Sealed

term-agenda-status-provisional = Provisional agenda
term-agenda-status-adopted = Agenda as adopted

term-item-state-active = On the agenda
term-item-state-deferred = Deferred
term-item-state-deleted = Deleted

term-meeting-kind-plenary = Plenary meeting
term-meeting-kind-informal = Informal consultations
term-meeting-kind-closed = Closed meeting
term-meeting-kind-side-event = Side event

term-meeting-state-scheduled = Scheduled
term-meeting-state-moved = Moved
term-meeting-state-cancelled = Cancelled
term-meeting-state-suspended = Suspended
term-meeting-state-resumed = Resumed
term-meeting-state-held = Held

term-recording-kind-audio = Audio recording
term-recording-kind-video = Video recording

term-document-kind-agenda = Agenda
term-document-kind-pre-session = Pre-session document
term-document-kind-in-session = In-session document
term-document-kind-conference-room-paper = Conference room paper
term-document-kind-informal = Informal paper
term-document-kind-report = Report
term-document-kind-resolution = Resolution
term-document-kind-decision = Decision
term-document-kind-outcome = Outcome document
term-document-kind-meeting-record = Meeting record

term-distribution-general = General distribution
term-distribution-limited = Limited distribution
term-distribution-restricted = Restricted distribution
term-distribution-provisional = Provisional

term-document-status-final = Final version
term-document-status-advance-unedited = Advance unedited version

term-relation-kind-revises = Revision of
term-relation-kind-adds-to = Addendum to
term-relation-kind-corrects = Corrigendum to
term-relation-kind-amends = Amendment to
term-relation-kind-supersedes = Supersedes
term-relation-kind-adopted-as = Adopted as
term-relation-kind-record-of = Record of
term-relation-kind-relates-to = See also

term-statement-kind-statement = Statement
term-statement-kind-introduction = Introduction
term-statement-kind-explanation-before = Explanation of vote or position before the decision
term-statement-kind-explanation-after = Explanation of vote or position after the decision
term-statement-kind-point-of-order = Point of order
term-statement-kind-right-of-reply = Right of reply
term-statement-kind-written = Written statement

term-posting-public = May be published
term-posting-interpreters-only = For interpreters only

term-version-state-received = Received
term-version-state-staged = Ready for release
term-version-state-released = Released
term-version-state-revised = Revised
term-version-state-withdrawn = Withdrawn
term-version-state-recalled = Recalled

term-version-role-as-delivered = As delivered
term-version-role-courtesy-translation = Courtesy translation

term-list-status-inscribed = Inscribed
term-list-status-delivered = Delivered
term-list-status-deferred = Deferred
term-list-status-withdrawn = Withdrawn
term-list-status-absent = Absent

term-access-public = Public
term-access-participants = Participants
term-access-podium = Podium

term-list-policy-podium = Shown to the podium only
term-list-policy-public = Shown to everyone

term-speaker-kind-state = State
term-speaker-kind-observer = Observer
term-speaker-kind-group = Group of delegations
term-speaker-kind-intergovernmental = Intergovernmental organization
term-speaker-kind-non-governmental = Non-governmental organization
term-speaker-kind-un-entity = United Nations entity
term-speaker-kind-officer = Officer
term-speaker-kind-expert = Expert

language-name-ar = Arabic
language-name-zh = Chinese
language-name-en = English
language-name-fr = French
language-name-ru = Russian
language-name-es = Spanish
language-name-pt = Portuguese
language-name-de = German
language-name-it = Italian
language-name-ja = Japanese
language-name-sw = Swahili
language-name-hi = Hindi
