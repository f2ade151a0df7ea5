//! A session as a bag (RFC 8493): the files of its documents and statements, the
//! texts as Akoma Ntoso, its data as JSON and its pages, at the paths that they
//! have on the site. Start at [`bag`].

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::edition::Edition;
use super::fetch::{Fetched, fetched};
use super::names::portable;
use super::tally::Written;
use super::target::{Packing, Target};
use super::{ExportError, Exported, Order};

/// The declaration of every bag.
const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Makes a bag: a folder, or one file where the name ends with `.zip`.
///
/// # Errors
/// If there is no such session in the edition, if the edition is not as it was
/// built, or if the bag cannot be written; there is none then.
pub fn bag(order: &Order<'_>) -> Result<Exported, ExportError> {
    let edition = Edition::open(order)?;
    let elsewhere = fetched(&edition, &order.key.to_string())?;
    let packed = order.to.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
    let (target, base) = match packed {
        // A bag in a file is a folder of a name of its own.
        true => (Target::zip(order)?, format!("{}-{}/", order.key.body, order.key.session)),
        false => (Target::folder(order, is_bag)?, String::new()),
    };
    let mut bag = Bag { target, base, payload: BTreeMap::new(), tags: BTreeMap::new() };
    for path in edition.session.keys().chain(edition.around.keys().filter(|path| explains(path))) {
        let (mut reader, size) = edition.reader(path)?;
        let name = format!("data/{}", portable(path));
        let place = format!("{}{name}", bag.base);
        let written = bag.target.add(&place, &mut reader, size, Packing::Packed)?;
        bag.payload.insert(name, written);
        (order.progress)();
    }
    let files = bag.payload.len();
    let bytes = bag.payload.values().map(|written| written.bytes).sum();
    bag.tags(order, &edition, &elsewhere)?;
    bag.target.put()?;
    Ok(Exported { files, bytes, elsewhere: elsewhere.len() })
}

/// Whether a file of the site around sessions is needed to understand a session:
/// the index of the interface for programs, its schemas, who may speak, and what
/// pages look like.
fn explains(path: &str) -> bool {
    path.starts_with("api/") || path.starts_with("assets/")
}

fn is_bag(folder: &Path) -> bool {
    folder.join("bagit.txt").is_file() && folder.join("data").is_dir()
}

struct Bag {
    target: Target,
    /// What paths in the target begin with.
    base: String,
    payload: BTreeMap<String, Written>,
    tags: BTreeMap<String, Written>,
}

impl Bag {
    /// Everything beside the payload.
    fn tags(
        &mut self,
        order: &Order<'_>,
        edition: &Edition,
        elsewhere: &BTreeMap<String, Fetched>,
    ) -> Result<(), ExportError> {
        self.tag("bagit.txt", DECLARATION)?;
        let info = self.info(order, edition, elsewhere)?;
        self.tag("bag-info.txt", &info)?;
        let mut sha256: BTreeMap<&str, &str> =
            elsewhere.iter().map(|(path, file)| (path.as_str(), file.sha256.as_str())).collect();
        sha256.extend(self.payload.iter().map(|(path, one)| (path.as_str(), one.sha256.as_str())));
        let sha256 = manifest(sha256.into_iter());
        let sha512 =
            manifest(self.payload.iter().map(|(path, one)| (path.as_str(), one.sha512.as_str())));
        self.tag("manifest-sha256.txt", &sha256)?;
        if elsewhere.is_empty() {
            self.tag("manifest-sha512.txt", &sha512)?;
        } else {
            // Every manifest has to list every file, and of those that are elsewhere
            // only one digest is known.
            let line = |(path, file): (&String, &Fetched)| {
                format!("{} {} {path}\n", file.href, file.bytes)
            };
            let list: String = elsewhere.iter().map(line).collect();
            self.tag("fetch.txt", &list)?;
        }
        let tags = std::mem::take(&mut self.tags);
        let sha256 = manifest(tags.iter().map(|(path, one)| (path.as_str(), one.sha256.as_str())));
        let sha512 = manifest(tags.iter().map(|(path, one)| (path.as_str(), one.sha512.as_str())));
        self.tag("tagmanifest-sha256.txt", &sha256)?;
        self.tag("tagmanifest-sha512.txt", &sha512)
    }

    fn tag(&mut self, name: &str, text: &str) -> Result<(), ExportError> {
        let (place, size) = (format!("{}{name}", self.base), text.len() as u64);
        let written = self.target.add(&place, &mut text.as_bytes(), size, Packing::Packed)?;
        self.tags.insert(name.to_owned(), written);
        Ok(())
    }

    /// What the bag is, for those who keep it.
    fn info(
        &self,
        order: &Order<'_>,
        edition: &Edition,
        elsewhere: &BTreeMap<String, Fetched>,
    ) -> Result<String, ExportError> {
        let key = order.key;
        let session = edition.json(&format!("api/v1/{key}/session.json"))?;
        let index = edition.json("api/v1/index.json")?;
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let sizes = self.payload.values().map(|written| written.bytes);
        let bytes: u64 = sizes.chain(elsewhere.values().map(|file| file.bytes)).sum();
        let count = self.payload.len() + elsewhere.len();
        let contact = text(&index["contact"]);
        let contact = contact.strip_prefix("mailto:").map(str::to_owned).unwrap_or(contact);
        let is_mail = contact.contains('@') && !contact.contains("://");
        let fields = [
            ("Source-Organization", text(&index["name"]["en"])),
            (if is_mail { "Contact-Email" } else { "Contact-Information" }, contact),
            ("External-Identifier", format!("{}/en/{key}/", edition.base_url)),
            ("External-Description", text(&session["title"]["en"])),
            ("Internal-Sender-Identifier", key.to_string()),
            ("Bagging-Date", order.now.strftime("%Y-%m-%d").to_string()),
            ("Payload-Oxum", format!("{bytes}.{count}")),
            ("Bag-Software-Agent", concat!("papersmart ", env!("CARGO_PKG_VERSION")).to_owned()),
        ];
        let mut info = String::new();
        for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(info, "{name}: {value}");
        }
        Ok(info)
    }
}

fn manifest<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    files.map(|(path, digest)| format!("{digest}  {path}\n")).collect()
}
