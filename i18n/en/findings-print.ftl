# What can be wrong with what was printed on demand.

finding-printed-out-of-order = In printed.toml, { $date } stands behind { $before }.
    .help = Each day has one table, in order. If two branches were joined, add up the numbers of the day.
finding-print-how = In [print], how printed copies are asked for must be said in exactly one way: by form or by mail.
    .help = Write form = "netlify", form = "https://…" or mail = "…@…", one of them.
finding-bad-print-form = “{ $found }” cannot be the address that a form is sent to.
    .help = It has no question mark, number sign, comma, semicolon or apostrophe.
finding-bad-print-mail = “{ $found }” is no mail address that a link can lead to.
    .help = Write it plainly, such as print@example.org.
