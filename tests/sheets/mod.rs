//! Sheets as they are handed in: PDFs written by hand, pictures as scanners
//! make them.

use fax::encoder::Encoder;
use fax::{Color, VecWriter};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use qrcodegen::{QrCode, QrCodeEcc};

/// What a cover slip's code says.
pub(crate) const CODE: &str = "PAPERSMART:COUNCIL/SECOND/E-12:FR";

/// A PDF of objects, the first of which is the catalogue, with its table.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    pdf_with(objects, "")
}

/// The same with more in its trailer.
pub(crate) fn pdf_with(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n", number + 1).into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n").into_bytes());
    file.extend(format!("startxref\n{table}\n%%EOF\n").into_bytes());
    file
}

pub(crate) fn stream(dict: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {dict} /Length {} >>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// A PDF of small pages with these contents, and more in its catalogue.
pub(crate) fn pages(contents: &[&str], catalogue: &str) -> Vec<u8> {
    sized("200 100", contents, catalogue)
}

/// The same with A4 pages.
pub(crate) fn a4(contents: &[&str]) -> Vec<u8> {
    sized("595 842", contents, "")
}

fn sized(size: &str, contents: &[&str], catalogue: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalogue} >>").into_bytes(),
        format!(
            "<< /Type /Pages /Count {} /Kids [{}] /MediaBox [0 0 {size}] \
             /Resources << /Font << /F 3 0 R >> >> >>",
            contents.len(),
            kids.join(" ")
        )
        .into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
    ];
    for (at, content) in contents.iter().enumerate() {
        let page = format!("<< /Type /Page /Parent 2 0 R /Contents {} 0 R >>", 5 + 2 * at);
        objects.push(page.into_bytes());
        objects.push(stream("", content.as_bytes()));
    }
    pdf(&objects)
}

/// Words on a page.
pub(crate) fn words(text: &str) -> String {
    format!("BT /F 12 Tf 20 60 Td ({text}) Tj ET")
}

/// A code drawn by rectangles, its modules so many points wide.
pub(crate) fn drawn_code(text: &str, module: f64) -> String {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
    let mut content = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                let (left, bottom) = (72.0 + f64::from(x) * module, 700.0 - f64::from(y) * module);
                content += &format!("{left} {bottom} {module} {module} re f\n");
            }
        }
    }
    content
}

/// A sheet with a code in a corner, lines like writing below it, at 100 dots an
/// inch.
pub(crate) fn sheet(text: &str) -> GrayImage {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
    let mut sheet = GrayImage::from_pixel(827, 1169, Luma([250]));
    for y in 0..code.size() as u32 * 5 {
        for x in 0..code.size() as u32 * 5 {
            if code.get_module(x as i32 / 5, y as i32 / 5) {
                sheet.put_pixel(80 + x, 90 + y, Luma([20]));
            }
        }
    }
    for y in (400..1000).filter(|y| y % 24 < 10) {
        for x in (80..740).filter(|x| (x / 7 + x / 31 + y / 24) % 3 != 0) {
            sheet.put_pixel(x, y, Luma([60]));
        }
    }
    sheet
}

/// Specks on a sheet: the same ones each time.
pub(crate) fn specked(mut sheet: GrayImage, every: u32) -> GrayImage {
    let mut seed = 7_u32;
    for pixel in sheet.pixels_mut() {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        if (seed >> 8).is_multiple_of(every) {
            pixel.0[0] = if (seed >> 7).is_multiple_of(2) { 0 } else { 255 };
        }
    }
    sheet
}

pub(crate) fn encoded(sheet: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::from(sheet.clone()).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A sheet in black and white as a fax machine sends it (ITU-T T.6).
pub(crate) fn faxed(sheet: &GrayImage) -> Vec<u8> {
    let mut encoder = Encoder::new(VecWriter::new());
    for row in sheet.rows() {
        let dots = row.map(|dot| if dot.0[0] < 128 { Color::Black } else { Color::White });
        encoder.encode_line(dots, sheet.width() as u16).unwrap();
    }
    encoder.finish().unwrap().finish()
}

/// The same as JBIG2 (ITU-T T.88): a page of one region, coded as a fax.
pub(crate) fn jbig2(sheet: &GrayImage) -> Vec<u8> {
    let (width, height) = (sheet.width().to_be_bytes(), sheet.height().to_be_bytes());
    let segment = |number: u8, kind: u8, data: &[u8]| {
        let mut bytes = vec![0, 0, 0, number, kind, 0, 1];
        bytes.extend((data.len() as u32).to_be_bytes());
        bytes.extend(data);
        bytes
    };
    let page = [&width[..], &height, &[0; 8], &[0], &[0, 0]].concat();
    let region = [&width[..], &height, &[0; 8], &[0], &[1], &faxed(sheet)].concat();
    [segment(0, 48, &page), segment(1, 38, &region)].concat()
}

/// A scan: one picture a page, and the page turned by so many degrees.
pub(crate) fn scan(
    dict: &str,
    picture: &[u8],
    (width, height): (u32, u32),
    turned: u32,
) -> Vec<u8> {
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Rotate {turned} /MediaBox [0 0 595 842] \
         /Resources << /XObject << /I 5 0 R >> >> >>"
    );
    pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        page.into_bytes(),
        stream("", b"595 0 0 842 0 0 cm /I Do"),
        stream(
            &format!("/Type /XObject /Subtype /Image /Width {width} /Height {height} {dict}"),
            picture,
        ),
    ])
}

/// So many bytes of nothing, packed.
pub(crate) fn packed(bytes: usize) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1 << 20];
    (0..bytes >> 20).for_each(|_| encoder.write_all(&zeros).unwrap());
    encoder.finish().unwrap()
}

/// A PDF of a few kilobytes with a page of four gigabytes: packed twice.
pub(crate) fn bomb() -> Vec<u8> {
    use std::io::Write as _;
    let mut twice = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    twice.write_all(&packed(4 << 30)).unwrap();
    let bomb = pdf(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 595 842] >>".to_vec(),
        stream("/Filter [/FlateDecode /FlateDecode]", &twice.finish().unwrap()),
    ]);
    assert!(bomb.len() < 1 << 20);
    bomb
}
