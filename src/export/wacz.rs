//! A session as a web archive (WACZ 1.1.1): its pages as a browser gets them, with
//! what they look like and the pages around it that they lead to, for programs
//! that show archives. Start at [`wacz`].

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::edition::Edition;
use super::links::targets;
use super::tally::{Written, hex};
use super::target::{Broken, Packing, Target};
use super::warc::{Archive, DATA};
use super::words::{text, title};
use super::{ExportError, Exported, Order};
use crate::plan::frame::encoded;

/// How many lines of the index are packed together.
const BLOCK: usize = 3000;

/// Makes a web archive: one file.
///
/// # Errors
/// If there is no such session in the edition, if the edition is not as it was
/// built, or if the file cannot be written; there is none then.
pub fn wacz(order: &Order<'_>) -> Result<Exported, ExportError> {
    let edition = Edition::open(order)?;
    let mut target = Target::zip(order)?;
    let paths = paths(&edition)?;
    let mut index = Vec::new();
    let mut parts: Vec<(String, Written)> = Vec::new();
    let mut bytes = 0;
    for path in &paths {
        bytes += edition.reader(path)?.1;
    }
    let name = format!("archive/{DATA}");
    // Packed it may be larger than it is, if only by its heads.
    let room = bytes + paths.len() as u64 * 2048;
    let written = target.write(&name, room, Packing::Plain, |out| {
        let mut archive = Archive::begin(out, order.now)?;
        for path in &paths {
            archive.add(&edition, path, &address(&edition, path))?;
            (order.progress)();
        }
        index = std::mem::take(&mut archive.index);
        Ok(())
    })?;
    parts.push((name, written));
    let mut add = |name: &str, bytes: &[u8], packing| -> Result<(), ExportError> {
        let written = target.add(name, &mut &*bytes, bytes.len() as u64, packing)?;
        parts.push((name.to_owned(), written));
        Ok(())
    };
    index.sort_unstable();
    let (packed, blocks) = packed(&index);
    add("indexes/index.cdx.gz", &packed, Packing::Plain)?;
    add("indexes/index.idx", blocks.as_bytes(), Packing::Packed)?;
    // What its pages say is less than they are.
    let name = "pages/pages.jsonl";
    let written = target.write(name, bytes, Packing::Packed, |out| pages(order, &edition, out))?;
    parts.push((name.to_owned(), written));
    let package = package(order, &edition, &parts)?;
    let digest = json!({
        "path": "datapackage.json",
        "hash": format!("sha256:{}", hex(&Sha256::digest(package.as_bytes()))),
    });
    let digest = format!("{digest:#}\n");
    for (name, text) in [("datapackage.json", package), ("datapackage-digest.json", digest)] {
        target.add(name, &mut text.as_bytes(), text.len() as u64, Packing::Packed)?;
    }
    target.put()?;
    Ok(Exported { files: paths.len(), bytes, elsewhere: 0 })
}

/// The files in the archive: the session's, what pages look like, and the pages
/// around sessions that the session's lead to.
fn paths(edition: &Edition) -> Result<BTreeSet<String>, ExportError> {
    let base = edition.base_url.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
    let base = base.map_or_else(String::new, |(_, path)| format!("/{path}"));
    let mut paths: BTreeSet<String> = edition.session.keys().cloned().collect();
    paths.extend(edition.around.keys().filter(|path| path.starts_with("assets/")).cloned());
    for path in edition.session.keys().filter(|path| path.ends_with(".html")) {
        let html = edition.read(path)?;
        let led = targets(&String::from_utf8_lossy(&html), &base);
        paths.extend(led.into_iter().filter(|path| edition.around.contains_key(path)));
    }
    Ok(paths)
}

/// The absolute address of a file of the site.
fn address(edition: &Edition, path: &str) -> String {
    let route = path.strip_suffix("index.html").filter(|route| is_folder(route)).unwrap_or(path);
    format!("{}/{}", edition.base_url, encoded(route))
}

fn is_folder(route: &str) -> bool {
    route.is_empty() || route.ends_with('/')
}

/// The index in packed blocks, and the list of these.
fn packed(lines: &[String]) -> (Vec<u8>, String) {
    let mut all = Vec::new();
    let meta = json!({ "format": "cdxj-gzip-1.0", "filename": "index.cdx.gz" });
    let mut blocks = format!("!meta 0 {meta}\n");
    for block in lines.chunks(BLOCK) {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        // Nothing is refused in memory.
        let _ = packed.write_all(block.concat().as_bytes());
        let packed = packed.finish().unwrap_or_default();
        let facts = json!({
            "offset": all.len(),
            "length": packed.len(),
            "digest": format!("sha256:{}", hex(&Sha256::digest(&packed))),
            "filename": "index.cdx.gz",
        });
        let mut head = block[0].splitn(3, ' ');
        let (key, stamp) = (head.next().unwrap_or_default(), head.next().unwrap_or_default());
        blocks += &format!("{key} {stamp} {facts}\n");
        all.extend(packed);
    }
    (all, blocks)
}

/// The session's pages with what they say.
fn pages(order: &Order<'_>, edition: &Edition, out: &mut dyn Write) -> Result<(), Broken> {
    let header = json!({ "format": "json-pages-1.0", "id": "pages", "title": "Pages" });
    writeln!(out, "{header}")?;
    let at = order.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    for path in edition.session.keys().filter(|path| path.ends_with(".html")) {
        let html = edition.read(path)?;
        let html = String::from_utf8_lossy(&html);
        let url = address(edition, path);
        let id = blake3::hash(url.as_bytes()).to_hex()[..22].to_owned();
        let page =
            json!({ "id": id, "url": url, "ts": at, "title": title(&html), "text": text(&html) });
        writeln!(out, "{page}")?;
    }
    Ok(())
}

/// What is in the archive.
fn package(
    order: &Order<'_>,
    edition: &Edition,
    parts: &[(String, Written)],
) -> Result<String, ExportError> {
    let session = edition.json(&format!("api/v1/{}/session.json", order.key))?;
    let at = order.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let resource = |(path, written): &(String, Written)| {
        json!({
            "name": path.rsplit('/').next().unwrap_or_default(),
            "path": path,
            "hash": format!("sha256:{}", written.sha256),
            "bytes": written.bytes,
        })
    };
    let resources: Vec<Value> = parts.iter().map(resource).collect();
    let package = json!({
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "title": session["title"]["en"],
        "software": concat!("papersmart ", env!("CARGO_PKG_VERSION")),
        "created": at,
        "mainPageUrl": format!("{}/en/{}/", edition.base_url, order.key),
        "mainPageDate": at,
        "resources": resources,
    });
    Ok(format!("{package:#}\n"))
}
