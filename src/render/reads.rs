//! Which variables templates read, and whether any page has them. Each family
//! is followed from the shape of its view through the templates that it extends
//! or includes into the components that it calls, so that a component is judged
//! by what it is really given. What no page has is found with its place, even
//! where the engine would show nothing instead. It starts at [`check`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::mentions::{Token, tags, tokens};
use super::sources::Sources;
use crate::diagnostic::{Finding, Findings};
use crate::plan::view::{Chrome, Shape, Shaped, families};

/// Words of expressions that are no variables.
const RESERVED: [&str; 14] = [
    "true", "True", "false", "False", "none", "None", "null", "and", "or", "not", "is", "in", "if",
    "else",
];

type Placed<'a> = (Token<'a>, Range<usize>);
type Frame<'a> = BTreeMap<&'a str, Shape>;

/// Finds the variables that no page has. `globals` are those of every template.
pub(super) fn check<'a>(
    sources: &'a Sources,
    globals: impl Iterator<Item = &'a str>,
    findings: &mut Findings,
) {
    let book = Book::of(sources);
    let mut root: Frame<'_> = globals.map(|name| (name, Shape::Unknown)).collect();
    root.insert("page", Chrome::shape());
    root.insert("prose", Shape::Plain);
    let mut reader = Reader { book: &book, root, entered: BTreeSet::new(), reads: BTreeMap::new() };
    let families = families();
    for (family, view) in &families {
        let file = format!("pages/{family}.html");
        if let Some((file, tags)) = book.files.get_key_value(file.as_str()) {
            reader.root.insert("view", view.clone());
            let mut scope = vec![reader.root.clone()];
            reader.walk(file, tags, &mut scope);
        }
    }
    for ((file, start), read) in reader.reads {
        let (Some(source), Some(Missing { name, known })) = (sources.templates.get(file), read)
        else {
            continue;
        };
        let place = source.place(start, start + name.len());
        let known = if known.is_empty() { "none".to_owned() } else { known };
        let finding = Finding::error("theme-variable", &place);
        findings.push(finding.with("name", name).with("known", known));
    }
}

/// The templates, cut into the tokens of their tags.
struct Book<'a> {
    files: BTreeMap<&'a str, Vec<Vec<Placed<'a>>>>,
    /// A component's file, and the first tag of its definition.
    components: BTreeMap<&'a str, (&'a str, usize)>,
}

impl<'a> Book<'a> {
    fn of(sources: &'a Sources) -> Self {
        let mut book = Self { files: BTreeMap::new(), components: BTreeMap::new() };
        for (file, source) in &sources.templates {
            let cut = |tag| {
                let mut tokens = tokens(&source.text, tag);
                // Marks that trim spaces around the tag.
                tokens.pop_if(|last| last.0 == Token::Mark(b'-'));
                if tokens.first().is_some_and(|first| first.0 == Token::Mark(b'-')) {
                    tokens.remove(0);
                }
                tokens
            };
            let tags: Vec<_> = tags(&source.text).into_iter().map(cut).collect();
            for (at, tag) in tags.iter().enumerate() {
                if let [(Token::Name("component"), _), (Token::Name(name), _), ..] = **tag {
                    book.components.insert(name, (file, at));
                }
            }
            book.files.insert(file, tags);
        }
        book
    }
}

/// A variable that is not there, as far as it was followed, and what is there
/// instead of its last part.
struct Missing {
    name: String,
    known: String,
}

struct Reader<'b, 'a> {
    book: &'b Book<'a>,
    /// What the page being followed starts with.
    root: Frame<'a>,
    /// Components with what they were given.
    entered: BTreeSet<(&'a str, Vec<(&'a str, Shape)>)>,
    /// By place; nothing once a page has it.
    reads: BTreeMap<(&'a str, usize), Option<Missing>>,
}

impl<'b, 'a> Reader<'b, 'a> {
    fn walk(&mut self, file: &'a str, tags: &'b [Vec<Placed<'a>>], scope: &mut Vec<Frame<'a>>) {
        let mut defining = false;
        for tag in tags {
            let Some((first, rest)) = tag.split_first() else { continue };
            let Token::Name(word) = first.0 else {
                if !defining {
                    self.expression(file, tag, scope);
                }
                continue;
            };
            match (word, rest) {
                ("component" | "endcomponent", _) => defining = word == "component",
                _ if defining => {}
                ("extends" | "include", [(Token::Text(name), _), ..]) => {
                    if let Some((file, tags)) = self.book.files.get_key_value(name) {
                        self.walk(file, tags, scope);
                    }
                }
                ("for", _) => {
                    let frame = self.entries(file, rest, scope);
                    scope.push(frame);
                }
                ("endfor", _) if scope.len() > 1 => drop(scope.pop()),
                ("set" | "set_global", [(Token::Name(name), _), value @ ..]) => {
                    let value = value.get(1..).unwrap_or_default();
                    let shape = self.expression(file, value, scope);
                    scope.last_mut().map(|frame| frame.insert(name, shape));
                }
                ("block" | "endblock" | "filter" | "endfilter" | "endif" | "endset", _) => {}
                ("if" | "elif", _) => drop(self.expression(file, rest, scope)),
                _ => drop(self.expression(file, tag, scope)),
            }
        }
    }

    /// What the inside of a loop knows besides.
    fn entries(&mut self, file: &'a str, tokens: &[Placed<'a>], scope: &[Frame<'a>]) -> Frame<'a> {
        let end = tokens.iter().position(|(token, _)| *token == Token::Name("in"));
        let (names, of) = tokens.split_at(end.unwrap_or(tokens.len()));
        let of = self.expression(file, of.get(1..).unwrap_or_default(), scope);
        let entry = match (&of, names) {
            (Shape::List(entry), [_]) => Shape::clone(entry),
            _ => Shape::Unknown,
        };
        let names = names.iter().filter_map(|(token, _)| match token {
            Token::Name(name) => Some((*name, entry.clone())),
            _ => None,
        });
        names.chain([("loop", Shape::Unknown)]).collect()
    }

    /// Follows all that an expression reads. Its own shape is known where it is
    /// a variable and nothing else.
    fn expression(&mut self, file: &'a str, tokens: &[Placed<'a>], scope: &[Frame<'a>]) -> Shape {
        // A list made of another: what it calls the entries is not judged.
        if let Some(at) = tokens.iter().position(|(token, _)| *token == Token::Name("for")) {
            let (made, of) = tokens.split_at(at);
            let names = of[1..].iter().map_while(|(token, _)| match token {
                Token::Name("in") => None,
                Token::Name(name) => Some((*name, Shape::Unknown)),
                _ => Some(("", Shape::Unknown)),
            });
            let names: Frame<'_> = names.collect();
            let of =
                of.iter().position(|(token, _)| *token == Token::Name("in")).map(|at| &of[at..]);
            let scope = [scope, &[names]].concat();
            self.expression(file, made, &scope);
            self.expression(file, of.unwrap_or_default(), &scope);
            return Shape::Unknown;
        }
        let mut shape = Shape::Unknown;
        let mut at = 0;
        while let Some((token, place)) = tokens.get(at) {
            at += 1;
            match (token, tokens.get(at)) {
                (Token::Mark(b'<'), Some((Token::Name(name), _)))
                    if self.book.components.contains_key(name) =>
                {
                    at = self.call(file, name, tokens, at + 1, scope);
                }
                (Token::Name(name), _) if is_read(tokens, at - 1) => {
                    shape = self.read(file, name, place.start, scope);
                }
                _ => {}
            }
        }
        if tokens.len() == 1 { shape } else { Shape::Unknown }
    }

    /// Follows what a component is given, then the component. Returns where
    /// the call's arguments end.
    fn call(
        &mut self,
        file: &'a str,
        component: &'a str,
        tokens: &[Placed<'a>],
        mut at: usize,
        scope: &[Frame<'a>],
    ) -> usize {
        let mut given = Frame::new();
        loop {
            let equals = tokens.get(at + 1).is_some_and(|next| next.0 == Token::Mark(b'='));
            match tokens.get(at) {
                Some((Token::Name(name), _)) if equals => {
                    let end = value_end(tokens, at + 2);
                    let value = tokens.get(at + 3..end.saturating_sub(1)).unwrap_or_default();
                    let shape = match tokens.get(at + 2) {
                        Some((Token::Text(_), _)) => Shape::Plain,
                        _ => self.expression(file, value, scope),
                    };
                    given.insert(name, shape);
                    at = end;
                }
                Some((Token::Name(name), place)) => {
                    given.insert(name, self.read(file, name, place.start, scope));
                    at += 1;
                }
                Some((Token::Mark(b'{'), _)) => {
                    let end = value_end(tokens, at);
                    self.expression(file, &tokens[at..end], scope);
                    at = end;
                }
                _ => break,
            }
        }
        self.enter(component, &given, scope);
        at
    }

    fn enter(&mut self, component: &'a str, given: &Frame<'a>, scope: &[Frame<'a>]) {
        let Some(&(file, at)) = self.book.components.get(component) else { return };
        let Some((head, tags)) =
            self.book.files.get(file).and_then(|tags| tags[at..].split_first())
        else {
            return;
        };
        let end = tags.iter().position(|tag| {
            tag.first().is_some_and(|first| first.0 == Token::Name("endcomponent"))
        });
        let mut frame = Frame::from([("body", Shape::Plain)]);
        // `name(one, two=none, @three)`: what follows `=` or `:` is no name.
        for pair in head[2..].windows(2) {
            let shape = match pair {
                [(Token::Mark(b'@'), _), (Token::Name(name), _)] => {
                    let around = scope.iter().rev().chain([&self.root]);
                    around.filter_map(|frame| frame.get(name)).next().cloned()
                }
                [(Token::Mark(b'(' | b',' | b'.'), _), (Token::Name(name), _)] => {
                    given.get(name).cloned()
                }
                _ => continue,
            };
            if let Token::Name(name) = pair[1].0 {
                frame.insert(name, shape.unwrap_or(Shape::Unknown));
            }
        }
        let given = frame.iter().map(|(name, shape)| (*name, shape.clone())).collect();
        if self.entered.insert((component, given)) {
            self.walk(file, &tags[..end.unwrap_or(tags.len())], &mut vec![frame]);
        }
    }

    /// The shape of a variable; noted where it is not there.
    fn read(&mut self, file: &'a str, path: &'a str, start: usize, scope: &[Frame<'a>]) -> Shape {
        let found = follow(path, scope);
        let read = self.reads.entry((file, start));
        match found {
            Ok(shape) => {
                read.insert_entry(None);
                shape
            }
            Err(missing) => {
                read.or_insert(Some(missing));
                Shape::Unknown
            }
        }
    }
}

fn follow(path: &str, scope: &[Frame<'_>]) -> Result<Shape, Missing> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or_default();
    let missing = |end: usize, known: &mut dyn Iterator<Item = &&str>| Missing {
        name: path[..end].to_owned(),
        known: known.copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", "),
    };
    let mut end = first.len();
    let Some(mut shape) = scope.iter().rev().find_map(|frame| frame.get(first)).cloned() else {
        return Err(missing(end, &mut scope.iter().flat_map(BTreeMap::keys)));
    };
    for part in parts {
        end += 1 + part.len();
        shape = match &shape {
            Shape::Unknown => return Ok(Shape::Unknown),
            Shape::Fields(fields) => match fields.get(part) {
                Some(shape) => shape.clone(),
                None => return Err(missing(end, &mut fields.keys())),
            },
            Shape::List(_) | Shape::Plain => return Err(missing(end, &mut std::iter::empty())),
        };
    }
    Ok(shape)
}

/// Whether a name in an expression is a variable: no keyword, number, filter,
/// test, function, name of an argument, or part of something before it.
fn is_read(tokens: &[Placed<'_>], at: usize) -> bool {
    let token = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map(|(token, _)| *token);
    let Some(Token::Name(name)) = token(Some(at)) else { return false };
    let (before, earlier) = (token(at.checked_sub(1)), token(at.checked_sub(2)));
    let (next, later) = (token(Some(at + 1)), token(Some(at + 2)));
    let mark = |token: Option<Token<'_>>, byte| token == Some(Token::Mark(byte));
    let is_test = before == Some(Token::Name("is"))
        || (before == Some(Token::Name("not")) && earlier == Some(Token::Name("is")));
    let is_argument = mark(next, b'=') && !mark(later, b'=');
    let is_key = mark(next, b':') && (mark(before, b'{') || mark(before, b','));
    let closes = mark(before, b'/') && mark(earlier, b'<');
    !(RESERVED.contains(&name)
        || name.starts_with(|c: char| c.is_ascii_digit())
        || mark(before, b'|')
        || (mark(before, b'.') && !mark(earlier, b'.'))
        || mark(next, b'(')
        || is_test
        || is_argument
        || is_key
        || closes)
}

/// Where a value that starts here ends: a text, or all between braces.
fn value_end(tokens: &[Placed<'_>], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, (token, _)) in tokens.iter().enumerate().skip(start) {
        match token {
            Token::Mark(b'{') => depth += 1,
            Token::Mark(b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}
