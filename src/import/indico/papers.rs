//! What is attached to events, sessions, contributions and subcontributions: each
//! attachment becomes a document. It starts at [`Events::papers`].

use super::{Events, OWN, Object, id_of, keep_rest, listed, text_of};
use crate::i18n::Tag;
use crate::import::languages;
use crate::import::thing::{Thing, What};

impl Events<'_, '_> {
    /// What is attached: a document for each attachment, or for each material,
    /// whose resources are its files. A folder is what its attachments are in; what an
    /// empty one says stays with its owner.
    pub(super) fn papers(
        &mut self,
        object: &Object,
        owner: &mut Thing,
        of: Option<(&str, String)>,
        all: &mut Vec<Thing>,
    ) {
        for (number, material) in self.each(object, "material").enumerate() {
            let id = id_of(material).unwrap_or_else(|| (number + 1).to_string());
            let uid = format!("{}-material-{id}", owner.uid);
            let mut document = self.thing(What::Document, &uid, material);
            for resource in self.each(material, "resources") {
                let href = text_of(resource, "url").unwrap_or_default();
                let name = text_of(resource, "name").unwrap_or_default();
                document.file(self.lang(&[name, href]), "resources.url", href);
                keep_below(resource, "resources", &["url"], &mut document);
            }
            keep_rest(material, &["id", "title", "resources"], &mut document);
            all.push(self.paper(document, text_of(material, "title"), &of));
        }
        for folder in self.each(object, "folders") {
            let attachments: Vec<&Object> = self.each(folder, "attachments").collect();
            if attachments.is_empty() {
                keep_folder(folder, owner);
            }
            for attachment in attachments {
                let Some(id) = self.id(attachment, "attachments.id") else { continue };
                let uid = format!("{}-attachment-{id}", owner.uid);
                let mut document = self.thing(What::Document, &uid, attachment);
                let href = text_of(attachment, "download_url")
                    .or_else(|| text_of(attachment, "link_url"))
                    .or_else(|| text_of(attachment, "url"))
                    .unwrap_or_default();
                let name = text_of(attachment, "filename").unwrap_or_default();
                document.file(self.lang(&[name, href]), "download_url", href);
                if let Some(date) = text_of(attachment, "modified_dt") {
                    document.keep("modified_dt", date);
                }
                keep_rest(
                    attachment,
                    &["id", "title", "download_url", "link_url", "url", "modified_dt"],
                    &mut document,
                );
                keep_folder(folder, &mut document);
                all.push(self.paper(document, text_of(attachment, "title"), &of));
            }
        }
    }

    /// A document belongs to what it was attached to; one that is called by a
    /// symbol has it.
    fn paper(
        &self,
        mut document: Thing,
        title: Option<&str>,
        of: &Option<(&str, String)>,
    ) -> Thing {
        if let Some((key, id)) = of {
            document.add(key, key, id);
        }
        let symbol = title.and_then(|title| title.parse::<crate::model::Symbol>().ok());
        match symbol.filter(|symbol| symbol.parts().is_some()) {
            Some(symbol) => {
                document.symbol("title", symbol.as_str());
                if let Some(kind) = crate::import::marcxml::kind(&symbol) {
                    document.text("kind", "title", kind);
                }
            }
            None => document.text("kind", "material", "informal"),
        }
        document
    }

    fn lang(&self, names: &[&str]) -> Option<Tag> {
        let told = names.iter().find_map(|name| languages::of_address(name));
        told.unwrap_or(self.manner.lang).code().parse().ok()
    }
}

/// Keeps what a folder says of what is in it.
fn keep_folder(folder: &Object, thing: &mut Thing) {
    thing.keep("folder", text_of(folder, "title").unwrap_or_default());
    keep_below(folder, "folder", &["id", "title", "attachments", "default_folder"], thing);
}

/// Keeps what nothing took of something that becomes no thing of its own.
fn keep_below(object: &Object, name: &str, taken: &[&str], thing: &mut Thing) {
    let left = object.iter().filter(|(key, _)| !taken.contains(&key.as_str()));
    for (key, value) in left.filter(|(key, _)| !OWN.contains(&key.as_str())) {
        thing.keep(&format!("{name}.{key}"), &listed(value));
    }
}
