# Words of cover slips and of the command that prints them.

## On the slip

slip-heading = Cover slips: { $meeting }
slip-mark = For the secretariat only
slip-scan = Place this sheet on top of the statement and scan.
slip-entry = No. { $order } on the speakers’ list
slip-language = Language of the text: { $language }

## The command

cli-slips = Print a cover slip for each entry of a speakers’ list, so that what is scanned finds its place
cli-slips-entry = For these entries only
cli-slips-lang = One slip for each of these languages of the text, such as en or pt
cli-slips-size = The paper: a4, a5, or a5-pairs for two A5 slips on an A4 sheet
cli-slips-out = The file to write, which only you can read; without it, the slips are printed to standard output

desk-slips-written = { $count ->
    [one] { $count } cover slip is in { $path }. Open it in a browser and print it.
   *[other] { $count } cover slips are in { $path }. Open it in a browser and print it.
}
desk-slips-none = Nobody is on the speakers’ list of { $meeting }, so there is no slip to print.
desk-slips-other-list = { $entry } is not on the speakers’ list of { $meeting }.
desk-slips-need-out = Slips name speakers, and others may read along here. Say with --out which file to write them to.
desk-slips-too-long = The code of a slip would be too long to be scanned. Choose shorter ids.
desk-would-be-published = What is written into { $path } may be seen by others. Choose another place with --out.
