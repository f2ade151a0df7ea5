//! The theme, loaded and checked: one template engine a language, so that a
//! page's words are at hand without being looked up in its view.

use std::collections::BTreeMap;

use minify_html::{Cfg, minify};
use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use super::assets::{self, Asset};
use super::contrast;
use super::fingerprint::{Graph, fingerprints};
use super::mentions::Mentions;
use super::reads;
use super::sources::{Sources, in_site};
use crate::diagnostic::{Finding, Findings, Place};
use crate::i18n::{Language, Six};
use crate::plan::view::{Chrome, View};
use crate::source::World;

/// The messages of a language by id, formatted; those that take arguments are
/// not among them.
pub type Words = BTreeMap<String, String>;

/// The templates, words and assets of a site.
pub struct Theme {
    engines: Six<Tera>,
    fingerprints: BTreeMap<String, Six<blake3::Hash>>,
    assets: Vec<Asset>,
    workers: [Vec<u8>; 2],
    minifier: Cfg,
}

/// A template that could not be rendered: a fault of the theme.
#[derive(Debug, thiserror::Error)]
#[error("template {template}: {cause}")]
pub struct RenderError {
    template: String,
    #[source]
    cause: tera::Error,
}

impl RenderError {
    /// The fault with its place in the theme, as far as the engine knows it.
    #[must_use]
    pub fn finding(&self) -> Finding {
        if let ErrorKind::RenderingError(report) = self.cause.kind() {
            let span = &report.span().range;
            let [start, end] = [span.start, span.end].map(|at| u32::try_from(at).unwrap_or(0));
            let place = Place { file: in_site(report.filename()), start, end };
            return Finding::error("theme-render", &place).with("reason", report.message());
        }
        let place = Place::whole(&in_site(&page(&self.template)));
        Finding::error("theme-render", &place).with("reason", &self.cause)
    }
}

impl Theme {
    /// Loads the embedded theme with the site's own files over it. Nothing is
    /// returned where it has errors; the findings say which.
    pub fn load(world: &World, words: &Six<Words>, findings: &mut Findings) -> Option<Self> {
        let mut found = Findings::default();
        let sources = Sources::read(world, &mut found);
        let words = Six::from_fn(|language| named(&words[language]));
        let (assets, addresses) = assets::assemble(&sources, &mut found);
        let graph: Graph = (sources.templates.iter())
            .map(|(file, source)| (file.clone(), Mentions::of(&source.text)))
            .collect();
        contrast::check(&sources.styles, &mut found);
        check_words(&sources, &graph, &words, &mut found);
        let engine = parse(&sources, &graph, &mut found);
        if engine.is_some() {
            let given = ["t", "lang", "dir"].into_iter();
            reads::check(&sources, given.chain(addresses.keys().map(String::as_str)), &mut found);
        }
        let sound = !found.has_errors();
        findings.extend(found);
        let engine = engine.filter(|_| sound)?;
        let fingerprints = fingerprints(&sources, &graph, &words, &addresses);
        let engines = Six::from_fn(|language| {
            let mut engine = engine.clone();
            let context = engine.global_context();
            context.insert("t", &words[language]);
            context.insert("lang", language.code());
            context.insert("dir", language.dir());
            for (name, address) in &addresses {
                context.insert(name.clone(), address);
            }
            engine
        });
        let workers = [false, true].map(|saves| assets::worker(&sources, saves));
        Some(Self { engines, fingerprints, assets, workers, minifier: conforming() })
    }

    /// The files that pages refer to.
    #[must_use]
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The address of one of them, by its name without the digest.
    #[must_use]
    pub fn address(&self, stem: &str, ending: &str) -> Option<&str> {
        let named = |path: &str| -> Option<bool> {
            let name = path.strip_prefix("assets/")?.strip_prefix(stem)?.strip_suffix(ending)?;
            Some(name.len() == 18 && name.starts_with('.') && name.ends_with('.'))
        };
        let paths = self.assets.iter().map(|asset| asset.path.as_str());
        paths.into_iter().find(|path| named(path) == Some(true))
    }

    /// The script at the root of the site that saves pages on phones; where the
    /// site wants none, the one that removes what was saved.
    #[must_use]
    pub fn worker(&self, saves: bool) -> &[u8] {
        &self.workers[usize::from(saves)]
    }

    /// A digest of all that a page of this family (`home`, `journal-day`…)
    /// shows in a language besides its view.
    #[must_use]
    pub fn fingerprint(&self, template: &str, language: Language) -> blake3::Hash {
        let known = self.fingerprints.get(&page(template));
        known.map_or_else(|| blake3::hash(&[]), |digests| digests[language])
    }

    /// A digest of the whole theme, in all languages.
    #[must_use]
    pub fn digest(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for (file, digests) in &self.fingerprints {
            hasher.update(file.as_bytes());
            digests.iter().for_each(|(_, digest)| {
                hasher.update(digest.as_bytes());
            });
        }
        for asset in &self.assets {
            hasher.update(asset.path.as_bytes());
        }
        self.workers.iter().for_each(|worker| {
            hasher.update(blake3::hash(worker).as_bytes());
        });
        hasher.finalize()
    }

    /// The page of a family in a language. `prose` is trusted HTML.
    ///
    /// # Errors
    /// Where the template asks for what the view does not have.
    pub fn render(
        &self,
        template: &str,
        language: Language,
        chrome: &Chrome,
        view: &View,
        prose: Option<&str>,
    ) -> Result<Vec<u8>, RenderError> {
        let mut context = Context::new();
        context.insert("page", chrome);
        context.insert("view", view);
        context.insert("prose", &prose);
        let html = self.engines[language]
            .render(&page(template), &context)
            .map_err(|cause| RenderError { template: template.to_owned(), cause })?;
        Ok(minify(html.as_bytes(), &self.minifier))
    }

    /// A document for a printer, in a language: a page without chrome that
    /// carries its styles along.
    ///
    /// # Errors
    /// Where the template asks for what the view does not have.
    pub fn sheet(
        &self,
        template: &str,
        language: Language,
        view: &View,
    ) -> Result<Vec<u8>, RenderError> {
        let mut context = Context::new();
        context.insert("view", view);
        let html = self.engines[language]
            .render(&page(template), &context)
            .map_err(|cause| RenderError { template: template.to_owned(), cause })?;
        Ok(minify(html.as_bytes(), &self.minifier))
    }

    /// A component by itself, as a template would call it with these arguments:
    /// how examples are shown. `body` is trusted HTML.
    ///
    /// # Errors
    /// Where there is no such component, or it takes other arguments.
    pub fn component(
        &self,
        name: &str,
        language: Language,
        arguments: &impl Serialize,
        body: Option<&str>,
    ) -> Result<String, RenderError> {
        Context::from_serialize(arguments)
            .and_then(|context| self.engines[language].render_component(name, &context, body, true))
            .map_err(|cause| RenderError { template: name.to_owned(), cause })
    }
}

fn page(template: &str) -> String {
    format!("pages/{template}.html")
}

/// Only what a validator accepts, and every tag kept: the few bytes that
/// leaving them out would save vanish in compression.
fn conforming() -> Cfg {
    let mut options = Cfg::new();
    options.keep_closing_tags = true;
    options.keep_html_and_head_opening_tags = true;
    options
}

/// The words under the names that templates can write.
fn named(words: &Words) -> Words {
    words.iter().map(|(id, text)| (id.replace('-', "_"), text.clone())).collect()
}

fn check_words(sources: &Sources, graph: &Graph, words: &Six<Words>, findings: &mut Findings) {
    for (file, mentions) in graph {
        let Some(source) = sources.templates.get(file) else { continue };
        for (word, place) in &mentions.words {
            let lacking: Vec<&str> = (words.iter())
                .filter(|(_, words)| !words.contains_key(word))
                .map(|(language, _)| language.code())
                .collect();
            if !lacking.is_empty() {
                let place = source.place(place.start, place.end);
                let finding = Finding::error("theme-word", &place)
                    .with("word", word.replace('_', "-"))
                    .with("languages", lacking.join(", "));
                findings.push(finding);
            }
        }
    }
}

/// The engine with all templates, or findings on what keeps them from working.
fn parse(sources: &Sources, graph: &Graph, findings: &mut Findings) -> Option<Tera> {
    let mut engine = Tera::new();
    engine.autoescape_on([".html"]);
    let texts = sources.templates.iter().map(|(file, source)| (file.as_str(), &*source.text));
    let error = match engine.add_raw_templates(texts) {
        Ok(()) => return Some(engine),
        Err(error) => error,
    };
    let mut found = Findings::default();
    check_syntax(sources, &mut found);
    check_names(sources, graph, &mut found);
    if found.is_empty() {
        let whole = sources.templates.values().next()?.place(0, 0);
        found.push(Finding::error("theme-syntax", &whole).with("reason", error));
    }
    findings.extend(found);
    None
}

/// Each template on its own: the engine stops at the first mistake of all.
fn check_syntax(sources: &Sources, findings: &mut Findings) {
    for (file, source) in &sources.templates {
        let Err(error) = Tera::new().add_raw_template(file, &source.text) else { continue };
        if let ErrorKind::SyntaxError(report) = error.kind() {
            let span = &report.span().range;
            let place = source.place(span.start, span.end);
            let finding = Finding::error("theme-syntax", &place);
            findings.push(finding.with("reason", report.message()));
        }
    }
}

fn check_names(sources: &Sources, graph: &Graph, findings: &mut Findings) {
    let defined = |name: &str| graph.values().any(|mentions| mentions.defines.contains_key(name));
    for (file, mentions) in graph {
        let Some(source) = sources.templates.get(file) else { continue };
        let templates = mentions.templates.iter().filter(|(name, _)| !graph.contains_key(*name));
        let components = mentions.components.iter().filter(|(name, _)| !defined(name));
        for (name, place) in templates.chain(components) {
            let place = source.place(place.start, place.end);
            findings.push(Finding::error("theme-missing", &place).with("name", name));
        }
    }
}
