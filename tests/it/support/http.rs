//! Plain HTTP to a program on this machine, without a library between the test and the bytes.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

/// The longest that a reply may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Reply {
    /// A header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Reads a page as who holds the cookie.
pub fn get(address: &str, path: &str, cookie: &str) -> Reply {
    send(address, &format!("GET {path}"), &[("cookie", cookie)], "")
}

/// Sends a form.
pub fn post_form(address: &str, path: &str, body: &str) -> Reply {
    let kind = ("content-type", "application/x-www-form-urlencoded");
    send(address, &format!("POST {path}"), &[kind], body)
}

/// Sends JSON.
pub fn post_json(address: &str, path: &str, body: &str) -> Reply {
    let kind = ("content-type", "application/json");
    send(address, &format!("POST {path}"), &[kind], body)
}

/// Deletes something and waits for the answer; may be used while a test is already failing.
pub fn try_delete(address: &str, path: &str) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "DELETE {path} HTTP/1.1\r\nhost: {address}\r\ncontent-length: 0\r\n\r\n"
    )?;
    let mut status = String::new();
    BufReader::new(stream).read_line(&mut status)?;
    Ok(())
}

fn send(address: &str, line: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let length = body.len();
    let headers: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let headers = headers.concat();
    let request = format!(
        "{line} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\
         {headers}content-length: {length}\r\n\r\n{body}"
    );
    let mut stream = TcpStream::connect(address).expect("the program listens");
    stream
        .write_all(request.as_bytes())
        .expect("the program reads");
    stream
        .set_read_timeout(Some(PATIENCE))
        .expect("a connection may have a limit");
    read(&mut BufReader::new(stream))
}

/// Reads as many bytes as the reply says that it has: not every program closes the connection.
fn read(stream: &mut impl BufRead) -> Reply {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        let read = stream.read_line(&mut head).expect("the program answers");
        assert!(read > 0, "the program stops after {head:?}");
    }
    let status = head.split(' ').nth(1).expect("a status line");
    let mut reply = Reply {
        status: status.parse().expect("a status"),
        body: Vec::new(),
        head,
    };
    let length = reply.header("content-length").map(str::parse);
    let length = length.expect("a length").expect("a number");
    reply.body = vec![0; length];
    stream.read_exact(&mut reply.body).expect("the whole reply");
    reply
}
