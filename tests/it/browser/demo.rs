//! The built program with its example, as somebody starts it who looks at it for the first time.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::support::database::Place;
use crate::support::http;

/// The demonstration while it runs.
pub struct Demo {
    program: Child,
    /// Host and port.
    pub address: String,
    /// Held open: the program has more to print.
    _printed: BufReader<ChildStdout>,
    _data: Place,
}

impl Demo {
    pub fn start() -> Self {
        let data = Place::new("demo");
        let mut command = Command::new(env!("CARGO_BIN_EXE_bestek"));
        data.tell(&mut command);
        let mut program = command
            .args(["demo", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(data.folder())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let printed = program.stdout.take().expect("its output is a pipe");
        let mut printed = BufReader::new(printed);
        let address = after(&mut printed, "http://");
        Self {
            program,
            address,
            _printed: printed,
            _data: data,
        }
    }

    /// Signs an example person in and returns the cookie.
    pub fn sign_in(&self, email: &str) -> String {
        let body = format!("email={email}&next=/");
        let reply = http::post_form(&self.address, "/sign-in/example", &body);
        assert_eq!(reply.status, 303, "{email}");
        let cookie = reply.header("set-cookie").expect("a cookie");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }
}

/// Reads on until a line has this mark; returns the rest of that line.
pub fn after(printed: &mut impl BufRead, mark: &str) -> String {
    let mut line = String::new();
    while !line.contains(mark) {
        line.clear();
        let read = printed.read_line(&mut line).expect("the program prints");
        assert!(read > 0, "the program stopped before it printed {mark}");
    }
    let rest = line.split_once(mark).map_or("", |(_, rest)| rest);
    rest.trim().to_owned()
}

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}
