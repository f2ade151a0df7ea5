### What the search page's script says. It gets these sentences with the page
### and fills in what stands in braces.

search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-count-about = About { search-count }
search-none = No results.
search-loading = Loading the search engine ({ $size })…
search-press = Your browser asks to save data. Press the search button to load the search engine ({ $size }).
search-some = No page has all of these words. The pages below have some of them.
search-corrected = These are the results for “{ $found }”.
search-insist = Search for “{ $typed }” instead
search-all-results = All results in { $language }
search-more-choices = Show all: { $number }
search-explained = { $name }: { $values }

## What went wrong

search-offline = The search data could not be reached. Check your connection and search again.
search-unsupported = This browser is too old for the search engine.
search-broken = The search engine has stopped because of an error.
search-format = The search data is of a newer kind than this page. Reload the page and search again.
search-tampered = The search data is damaged and has not been used.
search-missing = Part of the search data is missing.

## What results can be narrowed by

search-facet-kind = Kind
search-facet-body = Body
search-facet-session = Session
search-facet-item = Agenda item
search-facet-speaker = Speaker
search-facet-year = Year
search-facet-language = Language of the text

search-kind-statement = Statement
search-kind-document = Document
search-kind-press = Press release
search-kind-meeting = Meeting
search-kind-item = Agenda item
search-kind-session = Session
search-kind-page = Page about the site
search-kind-speaker = Speaker
