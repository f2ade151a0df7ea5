//! Records of answers as a web archive keeps them (WARC 1.1), each packed on its
//! own, and their index (CDXJ). Start at [`Archive`].

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde_json::json;

use super::tally::Tally;
use super::target::{Broken, copy};
use crate::export::edition::Edition;
use crate::model::Digest;
use crate::publish;

/// The name of the file of records in an archive.
pub(super) const DATA: &str = "data.warc.gz";

/// Records that are being written.
pub(super) struct Archive<'w> {
    out: Tally<&'w mut dyn Write>,
    now: Timestamp,
    /// Lines of the index.
    pub(super) index: Vec<String>,
}

impl<'w> Archive<'w> {
    /// An archive with the record that says what made it.
    pub(super) fn begin(out: &'w mut dyn Write, now: Timestamp) -> Result<Self, Broken> {
        let mut archive = Self { out: Tally::new(out), now, index: Vec::new() };
        let body = concat!(
            "software: papersmart ",
            env!("CARGO_PKG_VERSION"),
            "\r\nformat: WARC File Format 1.1\r\n"
        );
        let id = archive.id("warcinfo", "");
        let head = archive.head(
            "warcinfo",
            &id,
            &[
                ("WARC-Filename", DATA.to_owned()),
                ("Content-Type", "application/warc-fields".to_owned()),
            ],
            body.len() as u64,
        );
        archive.record(&head, |out| Ok(out.write_all(body.as_bytes())?))?;
        Ok(archive)
    }

    /// Adds the answer that has a file of the site.
    pub(super) fn add(&mut self, edition: &Edition, path: &str, url: &str) -> Result<(), Broken> {
        let (mut reader, size) = edition.reader(path)?;
        let digest = edition.digest(path).unwrap_or(Digest([0; 32]));
        let mime = publish::media_type(path);
        let answer =
            format!("HTTP/1.1 200 OK\r\nContent-Type: {mime}\r\nContent-Length: {size}\r\n\r\n");
        let id = self.id(url, &digest.to_string());
        let head = self.head(
            "response",
            &id,
            &[
                ("WARC-Target-URI", url.to_owned()),
                ("WARC-Payload-Digest", format!("sha256:{digest}")),
                ("Content-Type", "application/http; msgtype=response".to_owned()),
            ],
            answer.len() as u64 + size,
        );
        let start = self.out.bytes;
        self.record(&head, |out| {
            out.write_all(answer.as_bytes())?;
            copy(path, &mut reader, out)
        })?;
        let facts = json!({
            "url": url,
            "mime": mime.split(';').next().unwrap_or_default(),
            "status": "200",
            "digest": format!("sha256:{digest}"),
            "length": (self.out.bytes - start).to_string(),
            "offset": start.to_string(),
            "filename": DATA,
        });
        self.index.push(format!("{} {} {facts}\n", key(url), stamp(self.now)));
        Ok(())
    }

    fn head(&self, kind: &str, id: &str, fields: &[(&str, String)], length: u64) -> String {
        let at = self.now.strftime("%Y-%m-%dT%H:%M:%SZ");
        let mut head = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Date: {at}\r\n"
        );
        for (name, value) in fields {
            head += &format!("{name}: {value}\r\n");
        }
        head + &format!("Content-Length: {length}\r\n\r\n")
    }

    /// Writes a record, packed on its own so that it can be read on its own.
    fn record(
        &mut self,
        head: &str,
        body: impl FnOnce(&mut dyn Write) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        let mut packed = GzEncoder::new(&mut self.out, Compression::default());
        packed.write_all(head.as_bytes())?;
        body(&mut packed)?;
        packed.write_all(b"\r\n\r\n")?;
        packed.finish()?;
        Ok(())
    }

    /// A name for a record that is the same each time (RFC 9562, version 8).
    fn id(&self, what: &str, digest: &str) -> String {
        let hash = blake3::hash(format!("{what}\n{digest}\n{}", self.now).as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.as_bytes()[..16]);
        bytes[6] = bytes[6] & 0x0f | 0x80;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let hex = super::tally::hex(&bytes);
        format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }
}

/// An instant as indexes have it.
fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%d%H%M%S").to_string()
}

/// An address so that those of one host stand together: its host from the end,
/// then its path, all in small letters.
pub(super) fn key(url: &str) -> String {
    let url = url.to_lowercase();
    let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let (host, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
    let (host, port) = host.split_once(':').map_or((host, ""), |(host, port)| (host, port));
    let host = match host.split_once('.') {
        Some((www, rest)) if is_www(www) && rest.contains('.') => rest,
        _ => host,
    };
    let host: Vec<&str> = host.rsplit('.').collect();
    // A folder and its page are the same to those who look something up.
    let path = path.strip_suffix('/').filter(|path| !path.is_empty()).unwrap_or(path);
    let port = if port.is_empty() { String::new() } else { format!(":{port}") };
    format!("{}{port}){path}", host.join(","))
}

fn is_www(label: &str) -> bool {
    label.strip_prefix("www").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn addresses_of_a_host_stand_together() {
        assert_eq!(key("https://a.example/En/x/"), "example,a)/en/x");
        assert_eq!(key("http://www.a.example:8080"), "example,a:8080)/");
        assert_eq!(key("http://localhost:8000/a/"), "localhost:8000)/a");
    }
}
