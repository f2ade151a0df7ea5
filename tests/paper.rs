//! What the program sees in files that are handed in, and that none of them
//! can hurt it: through the program itself, as it reads behind its fence.

use std::collections::BTreeSet;
use std::process::Command;

use crate::sheets::{
    CODE, a4, drawn_code, encoded, faxed, jbig2, packed, pages, pdf, pdf_with, scan, sheet, specked,
};
use crate::sheets::{stream, words};
use image::{ImageFormat, imageops};
use papersmart::paper::{Mark, Paper, Reading, Unreadable, look};
use proptest::prelude::*;

type Seen = Result<Reading, Unreadable>;

/// What is seen in a file of these bytes, behind the fence, where no program
/// recognises text.
fn read(name: &str, bytes: &[u8]) -> Seen {
    read_with("", name, bytes)
}

/// The same with the programs of a folder.
fn read_with(programs: &str, name: &str, bytes: &[u8]) -> Seen {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_papersmart"));
    command.env("PATH", programs);
    let output = command.arg("read-paper").arg(&file).output().unwrap();
    assert!(output.status.success(), "{name}: {:?}", output.status);
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The same in this very process.
fn looked(name: &str, bytes: &[u8]) -> Seen {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    look(&file)
}

fn codes(seen: Seen) -> Vec<(u32, String)> {
    seen.unwrap().codes.into_iter().map(|code| (code.page, code.text)).collect()
}

fn marks(bytes: &[u8]) -> Vec<Mark> {
    read("a.pdf", bytes).unwrap().marks.into_iter().collect()
}

#[test]
fn a_pdf_says_its_pages_its_text_and_its_code() {
    let cover = drawn_code(CODE, 3.0);
    let file = a4(&[&cover, &words("Thank you, Chair."), &words("Second page.")]);
    let seen = read("slip.pdf", &file).unwrap();
    assert_eq!((seen.paper, seen.media_type.as_str()), (Paper::Pdf, "application/pdf"));
    assert_eq!(seen.pages, Some(3));
    assert_eq!(seen.text.as_ref().unwrap().text, "Thank you, Chair.\nSecond page.");
    assert_eq!(seen.text.as_ref().unwrap().confidence, None);
    assert_eq!(seen.marks, BTreeSet::new());
    assert_eq!(codes(Ok(seen)), [(1, CODE.to_owned())]);
}

#[test]
fn a_code_is_found_on_the_first_two_pages_and_the_last() {
    let cover = drawn_code(CODE, 3.0);
    let place = |at: usize| {
        let mut contents = vec!["", "", "", ""];
        contents[at] = &cover;
        codes(read("a.pdf", &a4(&contents)))
    };
    assert_eq!(place(1), [(2, CODE.to_owned())]);
    assert_eq!(place(3), [(4, CODE.to_owned())]);
    assert_eq!(place(2), []);
}

#[test]
fn scans_are_read_however_they_are_coded_and_turned() {
    let sheet = sheet(CODE);
    let size = sheet.dimensions();
    let fax = "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode \
               /DecodeParms << /K -1 /Columns 827 /Rows 1169 >>";
    let jbig = "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode";
    let jpeg = "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
    let photo = encoded(&sheet, ImageFormat::Jpeg);
    let scans = [
        ("as it is", scan(jpeg, &photo, size, 0)),
        ("sideways", scan(jpeg, &photo, size, 90)),
        ("upside down", scan(jpeg, &photo, size, 180)),
        ("a fax", scan(fax, &faxed(&sheet), size, 0)),
        ("a fax, sideways", scan(fax, &faxed(&sheet), size, 270)),
        ("JBIG2", scan(jbig, &jbig2(&sheet), size, 0)),
        ("JBIG2, upside down", scan(jbig, &jbig2(&sheet), size, 180)),
    ];
    for (name, scan) in scans {
        let seen = read("scan.pdf", &scan).unwrap();
        assert_eq!(seen.text, None, "{name}");
        assert_eq!(seen.marks, BTreeSet::from([Mark::ImageOnly]), "{name}");
        assert_eq!(codes(Ok(seen)), [(1, CODE.to_owned())], "{name}");
    }
}

#[test]
fn pictures_are_read_blurred_specked_pale_small_and_upside_down() {
    let plain = sheet(CODE);
    let pale = |mut sheet: image::GrayImage| {
        sheet.pixels_mut().for_each(|pixel| pixel.0[0] = 150 + pixel.0[0] / 4);
        sheet
    };
    let pictures = [
        ("plain.png", encoded(&plain, ImageFormat::Png)),
        ("plain.tif", encoded(&plain, ImageFormat::Tiff)),
        ("turned.jpg", encoded(&imageops::rotate180(&plain), ImageFormat::Jpeg)),
        ("aside.jpeg", encoded(&imageops::rotate270(&plain), ImageFormat::Jpeg)),
        ("blurred.jpg", encoded(&imageops::blur(&plain, 2.0), ImageFormat::Jpeg)),
        ("specked.png", encoded(&specked(plain.clone(), 30), ImageFormat::Png)),
        ("pale.png", encoded(&pale(plain.clone()), ImageFormat::Png)),
        (
            "small.png",
            encoded(
                &imageops::resize(&plain, 420, 594, imageops::FilterType::Triangle),
                ImageFormat::Png,
            ),
        ),
        (
            "large.png",
            encoded(
                &imageops::resize(&plain, 2480, 3508, imageops::FilterType::Triangle),
                ImageFormat::Png,
            ),
        ),
    ];
    for (name, bytes) in pictures {
        let seen = read(name, &bytes).unwrap();
        assert_eq!((seen.paper, seen.pages), (Paper::Picture, Some(1)), "{name}");
        assert_eq!(codes(Ok(seen)), [(1, CODE.to_owned())], "{name}");
    }
}

/// What stands in for a program that recognises text: it says where the page
/// is turned to, and the word at this confidence.
#[cfg(unix)]
fn recogniser(word: &str, confidence: &str) -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("tesseract");
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in\n\
         --list-langs) printf 'eng\\nosd\\n';;\n\
         *'--psm 0') printf 'Rotate: 180\\nScript: Latin\\n';;\n\
         'stdin stdout -l eng tsv') printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t{confidence}\\t{word}\\n';;\n\
         *) exit 1;;\nesac\n"
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

#[cfg(unix)]
#[test]
fn text_is_recognised_where_there_is_none_and_its_confidence_kept() {
    let jpeg = "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
    let photo = encoded(&sheet(CODE), ImageFormat::Jpeg);
    let scan = scan(jpeg, &photo, (827, 1169), 0);
    for (confidence, kept, marks) in [("93.4", 93, vec![]), ("41", 41, vec![Mark::PoorText])] {
        let programs = recogniser("Chair", confidence);
        let seen = read_with(programs.path().to_str().unwrap(), "scan.pdf", &scan).unwrap();
        let text = seen.text.unwrap();
        assert_eq!((text.text.as_str(), text.confidence), ("Chair", Some(kept)));
        assert_eq!(seen.marks, BTreeSet::from_iter(marks));
    }
    let programs = recogniser("Chair", "93");
    let born = pages(&[&words("Text of its own")], "");
    let seen = read_with(programs.path().to_str().unwrap(), "a.pdf", &born).unwrap();
    assert_eq!(seen.text.unwrap().confidence, None, "text of its own needs no recogniser");
}

#[test]
fn what_a_pdf_does_or_carries_is_marked() {
    let with = |catalogue: &str| marks(&pages(&[&words("Text")], catalogue));
    assert_eq!(with(""), []);
    assert_eq!(with("/OpenAction [4 0 R /Fit]"), []);
    assert_eq!(with("/OpenAction << /S /GoTo /D [4 0 R /Fit] >>"), []);
    for active in [
        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
        "/OpenAction << /S /GoTo /D [4 0 R /Fit] /Next << /S /Launch /F (a.exe) >> >>",
        "/OpenAction << /S /URI /URI (https://example.org) >>",
        "/AA << /WC << /S /Named /N /Print >> >>",
        "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>",
        "/Names << /JavaScript << /Names [(a) << /S /#4aavaScript /#4a#53 (1) >>] >> >>",
        "/AcroForm << /XFA (x) /Fields [] >>",
        "/X [[[<< /S /SubmitForm /F (https://example.org) >>]]]",
        "/X << /Subtype /RichMedia >>",
    ] {
        assert_eq!(with(active), [Mark::Active], "{active}");
    }
    assert_eq!(with("/Names << /EmbeddedFiles << /Names [] >> >>"), [Mark::Attachments]);
}

#[test]
fn an_encrypted_pdf_is_marked_and_not_read() {
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>".to_vec(),
        format!(
            "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{0}> /U <{0}> >>",
            "00".repeat(32)
        )
        .into_bytes(),
    ];
    let seen = read("a.pdf", &pdf_with(&objects, "/Encrypt 4 0 R /ID [<00> <00>]")).unwrap();
    assert_eq!(seen.marks, BTreeSet::from([Mark::Encrypted]));
    assert_eq!((seen.pages, seen.text), (None, None));
}

#[test]
fn a_picture_that_cannot_be_drawn_is_damage() {
    let broken =
        scan("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", b"x", (9, 9), 0);
    assert!(read("a.pdf", &broken).unwrap().marks.contains(&Mark::Damaged));
}

#[test]
fn a_file_that_is_cut_off_or_something_else_is_refused() {
    let whole = pages(&[&words("Text")], "");
    assert_eq!(read("a.pdf", b""), Err(Unreadable::Empty));
    assert_eq!(read("a.pdf", &whole[..whole.len() / 2]), Err(Unreadable::Broken));
    assert_eq!(read("a.pdf", b"%PDF-1.7\n%%EOF\n"), Err(Unreadable::Broken));
    assert_eq!(read("a.jpg", &whole), Err(Unreadable::Kind));
    assert_eq!(read("a.pdf", b"<html>"), Err(Unreadable::Kind));
    let png = encoded(&sheet(CODE), ImageFormat::Png);
    assert_eq!(read("a.png", &png[..png.len() / 2]), Err(Unreadable::Broken));
}

#[test]
fn a_picture_of_sixty_thousand_dots_a_side_is_refused() {
    let mut head = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(&[kind, data].concat());
        head.extend((data.len() as u32).to_be_bytes());
        head.extend([kind, data].concat());
        head.extend(crc.sum().to_be_bytes());
    };
    let side = 60_000_u32.to_be_bytes();
    chunk(b"IHDR", &[&side[..], &side, &[8, 2, 0, 0, 0]].concat());
    chunk(b"IDAT", &packed(1 << 20));
    chunk(b"IEND", &[]);
    assert_eq!(read("a.png", &head), Err(Unreadable::Large));
}

#[test]
fn a_file_of_half_a_gigabyte_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(500 << 20).unwrap();
    assert_eq!(look(&path), Err(Unreadable::Large));
}

#[test]
fn pages_that_lead_to_each_other_end() {
    let loops = pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [2 0 R 3 0 R] /Parent 2 0 R >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 99 99] \
          /Resources << /XObject << /X 4 0 R >> >> >>"
            .to_vec(),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", b"/X Do"),
    ]);
    let _ = read("a.pdf", &loops);
    let deep = format!("/X {}{}", "[".repeat(200_000), "]".repeat(200_000));
    let _ = looked("a.pdf", &pages(&[&words("Text")], &deep));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bytes_of_any_kind_are_seen_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        for name in ["a.pdf", "a.png", "a.tif", "a.jpg", "a.txt", "a.docx"] {
            let _ = looked(name, &bytes);
        }
    }

    #[test]
    fn a_pdf_with_changed_bytes_is_seen_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut file = pages(&[&words("Text"), ""], "/Names << /EmbeddedFiles << >> >>");
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        let _ = looked("a.pdf", &file);
    }
}
