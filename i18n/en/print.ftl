# Printed copies on demand.

## What readers see

print-heading = Printed copies
print-lede = The print counter prints what you need and no more. Ask on the page of a document or a statement, or by symbol here, and collect the copies where you say.
print-kept-what = A request says what is to be printed, in which language, how many copies, for whom, where and by when. Give the name of a delegation or an office, not of a person. The print counter alone reads it, and nothing of it is published.
print-kept = { $count ->
    [0] Who asked and where the copies went is deleted as soon as they are printed. Only how much was printed on a day is kept.
    [one] Who asked and where the copies went is deleted { $count } day after they were printed. Only how much was printed on a day is kept.
   *[other] Who asked and where the copies went is deleted { $count } days after they were printed. Only how much was printed on a day is kept.
}
print-thanks = Your request has been sent
print-thanks-next = The copies will be where you asked for them. If you need them at once, tell the print counter as well.
print-mail-subject = Printed copies: { $what }
print-mail-body =
    Document: { $title }
    Address: { $address }
    Language ({ $languages }):
    Copies:
    Delegation or office:
    Where they will be collected:
    Needed (now, today, tomorrow):

## On tickets

ticket-heading = { $count ->
    [one] { $count } print ticket
   *[other] { $count } print tickets
}
ticket-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
ticket-at-once = at once
ticket-by = by { $day }
ticket-collect = Collect at:
ticket-for = For:

## The commands

cli-print = The print counter: requests for printed copies, jobs and tickets
cli-print-import = Take in the requests of a form, from the export of its host
cli-print-import-export = The export, CSV or JSON: a file, or an address with PAPERSMART_PRINT_TOKEN where one is asked for
cli-print-queue = Tell what is to be printed, in the order in which it is needed
cli-print-queue-format = How: human or json
cli-print-tickets = Make tickets for the jobs that have none, with a cover sheet for each place
cli-print-tickets-to = The file to write, which only you can read; without it, tickets go to standard output
cli-print-tickets-again = For all jobs that wait, those that have a ticket too
cli-print-done = Say that jobs were printed
cli-print-codes = The codes of the jobs, as typed or scanned
cli-print-done-copies = How many copies were printed of each, if not as many as were asked for
cli-print-drop = Say that jobs will not be printed
cli-print-drop-reason = Why

print-imported = New requests: { $new }. Known already: { $known }.
print-other-forms = Rows of other forms, which were left alone: { $count }.
print-cut = Requests of which something was too long and was cut: { $count }.
print-unknown-columns = Columns that nobody knows, of which nothing was kept: { $columns }.
print-aside = Row { $row } was kept aside: { $reason }
print-aside-robot = a field that people do not see was filled in.
print-aside-nothing = it does not say what to print.
print-aside-thing = what it asks for is no address of a document or statement.
print-aside-language = its language is none.
print-aside-copies = its number of copies is none that may be asked for.
print-aside-when = it does not say when in a word of the form.
print-queue-empty = Nothing is to be printed.
print-queue-aside = Rows that are kept aside in counter/register.json: { $count }.
print-when-now = now
print-when-today = today
print-when-tomorrow = tomorrow
print-late = LATE
print-has-ticket = has a ticket
print-state-other-language = not in this language
print-state-withdrawn = withdrawn
print-state-unknown = nothing public is there
print-tickets-written = Tickets: { $count }, in { $path }. Open it in a browser and print it, then delete it.
print-without = Jobs without a ticket, because there is nothing to print: { $count }. See them with papersmart print queue, and close them with papersmart print drop.
print-done = Printed: { $codes }. Copies: { $copies }. Sheets: { $sheets }.
print-dropped = Dropped: { $codes }.
print-estimated = Sheets are estimated at 400 words a page, two pages a sheet, where the number of pages is not known.
print-closed-before = Closed before: { $codes }.
print-forgotten = Requests that were kept long enough and are deleted: { $count }.

desk-print-unreadable = The export is neither a table with a header (CSV) nor JSON, or it ends too soon. Nothing was taken in.
desk-print-no-columns = No column of the export has the name of a field of the form, such as symbol, language or copies. Nothing was taken in.
desk-print-unknown-job = There is no print job { $code }.
desk-print-two-jobs = Two jobs without tickets have the code { $code }. Make tickets first, with papersmart print tickets: each then gets a code of its own.
desk-print-nothing-there = What { $code } asks for is not public, so it cannot have been printed. Close it with papersmart print drop { $code } --reason TEXT.
desk-print-printed-unread = printed.toml of { $session } cannot be read, so nothing can be added to it. See what is wrong with papersmart check.
desk-print-no-tickets = No job waits for a ticket. Jobs that cannot be printed: { $count }. With --again, tickets that were made are made once more.
desk-print-need-to = Tickets say who asked, and others may read along here. Say with --to which file to write them to.
desk-print-not-fetched = { $address } does not give the export: { $reason }

## Booklets

booklet-made = Made from { $address } on { $date }.
cli-print-booklet = Make a booklet of an item or a meeting: all its public texts in one document
cli-print-booklet-session = The session
cli-print-booklet-item = The item of the agenda
cli-print-booklet-meeting = The meeting
cli-print-booklet-lang = The language of the booklet
cli-print-booklet-paper = The paper: a4 or letter
cli-print-booklet-to = The file to write: .html, or .pdf where a Chromium is there
cli-print-booklet-browser = The Chromium that makes the PDF, if not one of the usual names
print-booklet-written = The booklet is in { $path }.
desk-print-nothing-of = There is nothing public that is called { $name }.
desk-print-ending = { $file } ends neither in .html nor in .pdf.
desk-print-no-browser = No Chromium was found to make a PDF. Name one with --browser, or write to a file that ends in .html, open it in any browser and print it from there.
desk-print-browser-failed = { $browser } made no PDF. Write to a file that ends in .html, open it in a browser and print it from there.
