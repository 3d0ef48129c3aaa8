use std::io::Write;

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

fn book(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().expect("a workbook")
}

/// A zip with files of one repeated byte.
fn zipped(files: &[(&str, usize)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, size) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(&vec![b'A'; *size]).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_first_sheet_in_sight_is_read_as_it_would_be_pasted() {
    let file = book(|book| {
        book.add_worksheet().write(0, 0, "niet dit").unwrap();
        book.worksheets_mut()[0].set_hidden(true);
        let sheet = book.add_worksheet();
        sheet.set_active(true);
        sheet.write(0, 0, "Tekst").unwrap();
        sheet.write(0, 1, "Punten").unwrap();
        sheet.write(2, 0, "Twee regels\nen een \"tab\"").unwrap();
        sheet.write(2, 1, 2.5).unwrap();
        sheet.write(3, 0, true).unwrap();
        sheet.write(3, 1, 0.125).unwrap();
        sheet.write(3, 3, 7).unwrap();
    });
    let read = text(&file).expect("it can be read");
    let rows = delimited::read(&read, Separator::Tab);
    assert_eq!(rows[0], ["Tekst", "Punten"]);
    assert_eq!(rows[1], [""], "an empty row counts");
    assert_eq!(rows[2], ["Twee regels\nen een \"tab\"", "2,5"]);
    assert_eq!(rows[3], ["x", "0,1250", "", "7"]);
}

#[test]
fn a_cell_that_holds_a_day_is_read_as_that_day() {
    let file = book(|book| {
        let sheet = book.add_worksheet();
        let day = ExcelDateTime::from_ymd(2027, 5, 2).unwrap();
        let format = Format::new().set_num_format("dd-mm-yyyy");
        sheet.write(0, 0, "Verwacht gebruik").unwrap();
        sheet.write_with_format(1, 0, &day, &format).unwrap();
    });
    let rows = delimited::read(&text(&file).expect("it can be read"), Separator::Tab);
    assert_eq!(rows[1], ["02-05-2027"]);
}

#[test]
fn csv_is_read_in_each_way_that_a_spreadsheet_saves_it() {
    let list = "Tekst;Soort\r\nCafé ‘één’ kost € 5;eis\r\n";
    let wide: Vec<u8> = std::iter::once(0xFEFF)
        .chain(list.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let western: Vec<u8> = list
        .chars()
        .map(|sign| match sign {
            '€' => 0x80,
            '‘' => 0x91,
            '’' => 0x92,
            _ => u8::try_from(u32::from(sign)).unwrap(),
        })
        .collect();
    let marked = format!("\u{feff}{list}").into_bytes();
    for (case, file) in [
        ("utf-8", list.as_bytes().to_vec()),
        ("utf-8 with a mark", marked),
        ("utf-16", wide),
        ("windows", western),
    ] {
        let read = text(&file).expect(case);
        assert_eq!(read.trim_start_matches('\u{feff}'), list, "{case}");
    }
}

#[test]
fn what_is_no_list_is_refused() {
    for (case, file, expected) in [
        ("nothing", Vec::new(), FileProblem::Empty),
        ("white space", b" \r\n\t".to_vec(), FileProblem::Empty),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0".to_vec(),
            FileProblem::Unreadable,
        ),
        (
            "an old workbook",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0".to_vec(),
            FileProblem::Unreadable,
        ),
        (
            "half of utf-16",
            b"\xFF\xFE\x00\xD8".to_vec(),
            FileProblem::Unreadable,
        ),
        (
            "only the start of a zip",
            b"PK\x03\x04".to_vec(),
            FileProblem::Unreadable,
        ),
        (
            "another zip",
            zipped(&[("a.txt", 3)]),
            FileProblem::Unreadable,
        ),
        (
            "a large file",
            vec![b'a'; LARGEST + 1],
            FileProblem::TooLarge,
        ),
        (
            "much text",
            vec![b'a'; LARGEST_TEXT + 1],
            FileProblem::TooLarge,
        ),
        (
            "a bomb",
            zipped(&[("xl/sharedStrings.xml", 20 * 1024 * 1024)]),
            FileProblem::TooLarge,
        ),
        (
            "a bomb in pieces",
            zipped(&[("a", 9 * 1024 * 1024), ("b", 9 * 1024 * 1024)]),
            FileProblem::TooLarge,
        ),
        (
            "an empty workbook",
            book(|book| drop(book.add_worksheet().name())),
            FileProblem::Empty,
        ),
    ] {
        assert_eq!(text(&file), Err(expected), "{case}");
    }
}

#[test]
fn a_cell_in_the_far_corner_asks_for_no_memory() {
    for (row, column) in [(1_048_575, 0), (0, 16_383), (1_048_575, 16_383)] {
        let file = book(|book| {
            let sheet = book.add_worksheet();
            sheet.write(0, 0, "Tekst").unwrap();
            sheet.write(row, column, "x").unwrap();
        });
        assert_eq!(text(&file), Err(FileProblem::TooLarge), "{row} {column}");
    }
}

#[test]
fn one_text_in_many_cells_is_counted_each_time() {
    let long = "x".repeat(30_000);
    let file = book(|book| {
        let sheet = book.add_worksheet();
        for row in 0..60 {
            sheet.write(row, 0, &long).unwrap();
        }
    });
    assert!(file.len() < 100_000, "{}", file.len());
    assert_eq!(text(&file), Err(FileProblem::TooLarge));
}

proptest! {
    /// Nobody can send something that breaks the reader.
    #[test]
    fn any_file_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), place in 0_usize..4000, byte in any::<u8>()) {
        drop(text(&bytes));
        drop(text(&[b"PK".as_slice(), &bytes].concat()));
        let mut broken = book(|book| { book.add_worksheet().write(0, 0, "Tekst").unwrap(); });
        let place = place % broken.len();
        broken[place] = byte;
        drop(text(&broken));
        broken.truncate(place);
        drop(text(&broken));
    }
}
