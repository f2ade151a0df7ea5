//! A request answered from segments: understood, ranked, shown. Whatever can
//! be asked for at once is asked for at once, so that a query takes few
//! rounds: terms, then lists of records, then cards.

use crate::Language;
use crate::analysis::{Analyser, TokenKind};
use crate::answer::{self, Answer, HitView, Matched, Request, Sort};
use crate::format::Card;
use crate::query::{self, Query, Word};
use crate::rank::{self, Extras, Hit, Later, Matches, Occurrences};
use crate::read::{Found, Segment};

/// How many hits more than shown are looked at to make sure of a phrase, and
/// how many at once: rounds cost more than bytes.
const SURE: usize = 60;
const AT_ONCE: usize = 20;

/// Answers a request.
pub(crate) fn answer(
    segments: &[Segment],
    request: &Request,
    language: Language,
    analyser: &mut Analyser,
) -> Result<Answer, Later> {
    let mut query = query::parse(&request.q, request.prefix, language, analyser);
    let chosen = request.filters();
    let mut answer = Answer { query: request.q.clone(), ..Answer::default() };
    if query.words.is_empty() && query.filters.is_empty() && chosen.is_empty() {
        return Ok(answer);
    }
    let narrowing = rank::narrow(segments, &chosen, &query.filters);
    let extras = Extras::read(segments, &query);
    let mut words = look_up(segments, &query.words)?;
    let (narrowing, extras) = (narrowing?, extras?);
    answer.corrected = mend(segments, &mut query, &mut words, language, analyser)?;

    let mut matches = rank::run(segments, &query, &words, &extras, &narrowing);
    if request.facets {
        answer.facets = Some(answer::count(segments, &matches, &narrowing)?);
    }
    if request.sort == Sort::Date || query.words.is_empty() {
        newest_first(segments, &mut matches)?;
    }
    answer.matched = match matches.hits.first() {
        None => Matched::None,
        Some(_) if matches.hits.iter().any(|hit| hit.is_whole) => Matched::All,
        Some(_) => Matched::Some,
    };
    let shown = show(segments, request, &query, &matches, analyser)?;
    answer.total = matches.hits.len() - shown.refuted;
    answer.about = shown.about;
    let view = |(hit, card)| view(hit, card, &query.words, language, analyser);
    answer.hits = shown.cards.into_iter().map(view).collect();
    Ok(answer)
}

/// Looks all words up, each though another must wait. Where other words say
/// more, those that say little are not looked up: their lists are the longest.
/// Phrases are looked up by their pairs.
fn look_up(segments: &[Segment], words: &[Word]) -> Result<Vec<Occurrences>, Later> {
    let says_little =
        |word: &Word| word.is_phrased || word.is_stop && words.iter().any(|other| !other.is_stop);
    let look_up = |word: &Word| match says_little(word) {
        true => Ok(Occurrences::default()),
        false => rank::occurrences(segments, word),
    };
    let found: Vec<_> = words.iter().map(look_up).collect();
    found.into_iter().collect()
}

/// Replaces unknown words by the nearest known ones; gives the query as it is
/// then.
fn mend(
    segments: &[Segment],
    query: &mut Query,
    words: &mut [Occurrences],
    language: Language,
    analyser: &mut Analyser,
) -> Result<Option<String>, Later> {
    // Among many words, one that is unknown is no error; others say enough.
    let is_long = query.words.len() > query::MANY;
    if query.symbol.is_some() || !query.phrases.is_empty() || is_long {
        return Ok(None);
    }
    let unknown = |words: &[Occurrences], query: &Query| -> Vec<usize> {
        let is_unknown = |place: &usize| {
            let word = &query.words[*place];
            let is_meant = word.is_phrased || word.is_quoted;
            words[*place].records == 0 && !word.is_stop && !is_meant
        };
        (0..words.len()).filter(is_unknown).collect()
    };
    // An unknown word may be the beginning of a known one.
    let begun = unknown(words, query);
    if begun.is_empty() {
        return Ok(None);
    }
    begun.iter().for_each(|&place| query.words[place].is_open = true);
    for (word, found) in words.iter_mut().zip(look_up(segments, &query.words)?) {
        *word = found;
    }
    let places = unknown(words, query);
    let mended: Vec<_> =
        places.iter().map(|&place| rank::mend(segments, &query.words[place])).collect();
    let mended: Vec<Option<String>> = mended.into_iter().collect::<Result<_, _>>()?;
    let mut text = String::new();
    let mut any = false;
    let mut loosened = false;
    for (place, better) in places.into_iter().zip(mended) {
        let word = &mut query.words[place];
        if word.kind == TokenKind::Han && !word.is_loose {
            (word.is_loose, loosened) = (true, true);
        }
        let Some(better) = better else { continue };
        if let Some(mut word) = query::words(&better, language, analyser).into_iter().next() {
            word.typed = better;
            query.words[place] = word;
            any = true;
        }
    }
    if !any && !loosened {
        return Ok(None);
    }
    let found = look_up(segments, &query.words)?;
    for (word, found) in words.iter_mut().zip(found) {
        *word = found;
    }
    if !any {
        return Ok(None);
    }
    for word in &query.words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.typed);
    }
    Ok(Some(text))
}

/// Sorts by day.
fn newest_first(segments: &[Segment], matches: &mut Matches) -> Result<(), Later> {
    let mut later = false;
    let mut days: Vec<Vec<String>> = Vec::with_capacity(segments.len());
    for segment in segments {
        let mut own = vec![String::new(); segment.records as usize];
        match segment.days() {
            Found::Here(column) => answer::each(&column, own.len(), &mut |record, value| {
                if let Some(label) = column.labels.get(value as usize) {
                    own[record].clone_from(&label.key);
                }
            }),
            Found::Nothing => {}
            Found::Later => later = true,
        }
        days.push(own);
    }
    if later {
        return Err(Later);
    }
    let day = |hit: &Hit| days[hit.segment].get(hit.record as usize);
    matches.hits.sort_by(|a, b| day(b).cmp(&day(a)));
    Ok(())
}

/// The hits of a page of results, with their cards.
struct Shown {
    cards: Vec<(Hit, Card)>,
    /// How many were found not to hold a phrase.
    refuted: usize,
    about: bool,
}

fn show(
    segments: &[Segment],
    request: &Request,
    query: &Query,
    matches: &Matches,
    analyser: &mut Analyser,
) -> Result<Shown, Later> {
    let wanted = request.offset.saturating_add(request.limit());
    if query.phrases.is_empty() {
        let hits = matches.hits.iter().skip(request.offset).take(request.limit());
        let cards = cards(segments, query, hits)?;
        return Ok(Shown { cards, refuted: 0, about: false });
    }
    let (mut sure, mut refuted, mut seen) = (Vec::new(), 0, 0);
    while sure.len() < wanted && seen < wanted + SURE && seen < matches.hits.len() {
        let count = if seen == 0 { wanted + wanted / 3 } else { AT_ONCE };
        let batch = matches.hits.iter().skip(seen).take(count);
        for (hit, card) in cards(segments, query, batch)? {
            seen += 1;
            if answer::holds(&card, &query.phrases, analyser) {
                sure.push((hit, card));
            } else {
                refuted += 1;
            }
        }
    }
    let about = seen < matches.hits.len();
    let cards = sure.into_iter().skip(request.offset).take(request.limit()).collect();
    Ok(Shown { cards, refuted, about })
}

/// The hits' cards, each with the passage that shows best why it was found.
fn cards<'h>(
    segments: &[Segment],
    query: &Query,
    hits: impl Iterator<Item = &'h Hit> + Clone,
) -> Result<Vec<(Hit, Card)>, Later> {
    let passages = rank::best(segments, query, hits.clone())?;
    let (mut cards, mut later) = (Vec::new(), false);
    for (hit, passage) in hits.zip(passages) {
        match segments[hit.segment].card(passage) {
            Found::Here(card) => cards.push((*hit, card)),
            Found::Nothing => {}
            Found::Later => later = true,
        }
    }
    if later { Err(Later) } else { Ok(cards) }
}

fn view(
    hit: Hit,
    card: Card,
    words: &[Word],
    language: Language,
    analyser: &mut Analyser,
) -> HitView {
    let excerpt = card
        .text
        .as_ref()
        .map(|text| answer::excerpt(&text.plain, card.goes_on, words, language, analyser));
    HitView {
        url: card.url,
        kind: card.kind,
        title: card.title,
        symbol: card.symbols.into_iter().next(),
        speakers: card.speakers,
        date: card.date,
        session: card.session,
        languages: card.languages,
        lang: card.text.map_or_else(|| card.title_language.clone(), |text| text.language),
        title_lang: card.title_language,
        excerpt: excerpt.unwrap_or_default(),
        score: hit.score as f64 / 100.0,
    }
}
