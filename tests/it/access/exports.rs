//! What a file says, as text: a PDF through its own reader, Word and Excel unpacked.

use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};

/// The text of a file.
pub fn text(name: &str, bytes: &[u8]) -> String {
    match name.rsplit('.').next().unwrap_or_default() {
        "pdf" => pdf(bytes),
        "docx" | "xlsx" => unpacked(bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("an entry can be read");
        text.push_str(&String::from_utf8_lossy(&bytes));
        text.push('\n');
    }
    text
}

fn pdf(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is installed (Debian package poppler-utils)");
    let mut input = reader.stdin.take().expect("an input");
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().expect("pdftotext ends");
    let written = writing.join().expect("writing ends");
    assert!(
        written.is_ok() && output.status.success(),
        "pdftotext reads the file"
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
