# Books (EPUB).

book-contents = Contents
book-cover = Cover
book-landmarks = Parts of the book
book-start = Beginning of the text
book-colophon = About this book
book-description = Programme, agenda, documents and statements: { $session }
book-made = This book was made on { $date } from what { $site } shows.
book-changes = What was issued, revised, corrected or withdrawn later is not in it. The addresses in the book lead to the latest state.
book-languages = Texts are in English where there is one in English. Others stand in the language in which they were delivered or written, and are marked as such.
book-files = Files such as PDF are not part of the book: it gives their addresses.
book-accessibility = Accessibility
book-accessibility-summary = The book is text throughout and has no pictures but its cover, which is described. Headings, contents, notes and links can be followed by any program; passages in other languages are marked with their language and direction; type, size and colours are those that the reader has set. Files on the web that the book leads to may be less accessible.
book-on-the-web = On the web
book-text = Text
book-text-other = There is no text in English. This is the text in { $language }.
book-delivered = Delivered
book-times = All times are { $zone }.
book-items = Items { $numbers }

book-file = E-book ({ $details })

cli-export-epub = As books (EPUB) for reading systems and phones, one for each language
cli-export-epub-to = Where to: a folder, or a file with the ending .epub for one language; only you can read it
cli-export-epub-item = Only what belongs to this agenda item
cli-export-epub-meeting = Only what belongs to this meeting
cli-export-epub-document = Only this document, by symbol or identifier; it has to have a text
cli-export-epub-statement = Only this statement; it has to have a text
cli-export-epub-lang = The languages: ar, zh, en, fr, ru, es; all six if none is named
cli-export-epub-audience = For whom: public, participants or podium. Embargoed texts are in none
cli-export-epub-base-url = The address that links lead to, where it is not the one in site.toml
cli-export-epub-certified-by = Who has examined the books and vouches that they meet WCAG 2.2 AA; without it they make no such claim
cli-export-epub-now = The moment to make the books for and to date them by, instead of the present
cli-export-epub-force = Replace books that stand there

export-epub-done = The book is in { $path }.
export-epub-one-file = A file is for one language. Name a language with --lang, or a folder with --to.
export-epub-unknown = Session { $session } has nothing of that name that may be shown. Look at the addresses of its pages.
export-epub-no-text = There is no text to make a book of, only files or none. Its page on the web leads to them.
