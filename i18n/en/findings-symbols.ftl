### What is found about symbols of documents.

finding-symbol-in-two-sessions = The symbol { $symbol } is also published by session { $session }.
    .help = Keep the document in one of the two sessions, unless it is before both: then its symbol leads to both.
finding-bad-body-pattern = “{ $found }” is no address pattern of a document system.
    .help = Write an address that begins with https:// and has { "{symbol}" } in it, and { "{lang}" } where there is one for each language; or write none.
finding-pages-taken-down = Pages of session { $session } that show documents of other sessions as they no longer are have been taken down: { $count }. Errors keep the session from being published anew.
    .help = Mend the errors of the session; the pages then come back.
